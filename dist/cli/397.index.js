export const id = 397;
export const ids = [397];
export const modules = {

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9923);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8483);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9258);
// The gate from a terminal, on reports that are already there.






async function gateCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.remediationGate.inputs, ['format'], args);
    const format = (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_5__.readFormat)(flags.extra.format);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.remediationGate.inputs, flags.source);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c)(flags.positionals[0]);
    const { result, files } = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.gateWorkspace)(inputs, { ...host.job, resultsBase: host.resultsBase, now: host.now() });
    for (const { path, content, key } of files)
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .writeResultsFile */ .At)(host.resultsBase, path, content, key);
    (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printGate */ .B)(result, inputs, format);
    return result.decision === 'pass' ? 0 : 1;
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ printGate)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);
// The gate's decision on stdout: a table for people, JSON or SARIF for programs.



function printGate(result, inputs, format) {
    if (format === 'sarif')
        process.stdout.write(result.sarif);
    else if (format === 'json')
        process.stdout.write(`${JSON.stringify(gateJson(result, inputs), null, 2)}\n`);
    else
        process.stdout.write(gateTable(result, inputs, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .ev)(process.stdout.isTTY === true, process.env)));
}
function gateJson(result, inputs) {
    const issue = ({ results: _results, fixes, ...rest }) => ({ ...rest, fixable: fixes.length > 0 });
    return {
        decision: result.decision,
        verdict: result.verdict,
        causes: result.causes,
        blocking: result.blocking.map(issue),
        other: result.other.map(issue),
        waived: result.waived.map((entry) => ({ ...issue(entry.issue), waiver: entry.waiver })),
        policyChanges: result.policyChanges,
        outputs: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.gateOutputs)(result, inputs),
    };
}
function gateTable(result, inputs, paint) {
    const issues = [...result.blocking, ...result.other];
    const table = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .findingTable */ .ck)(issues.map((issue) => ({ ...issue, place: placeColumn(issue), ...(issue.fixes.length > 0 ? { note: '[fix in patch]' } : {}) })), paint);
    const lines = table === '' ? [] : [table];
    for (const cause of result.causes)
        lines.push(`  ${paint.bad(cause.code)}  ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cause.message)}`, `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cause.remedy)}`);
    for (const change of result.policyChanges)
        lines.push(`  policy: this change ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.text)} (${change.effect})`);
    lines.push((result.decision === 'pass' ? paint.good : paint.bad)((0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.decisionSentence)(result)));
    lines.push(paint.dim(`Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: git apply ${inputs['patch-file']}`}`), '');
    return lines.join('\n');
}
function placeColumn(issue) {
    const place = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.issuePlace)(issue);
    return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
}


/***/ })

};
