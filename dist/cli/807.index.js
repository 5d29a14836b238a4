export const id = 807;
export const ids = [807];
export const modules = {

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


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8744);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3406);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9923);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8483);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6940);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9258);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8130);
// `scan PATH`: every scanner that needs no network, then the gate on exactly what they reported.









/** Flags of `scan` that go to every scanner. */
const scannerFlags = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
};
async function scanCommand(args) {
    const { results: _results, annotations: _annotations, summary: _summary, ...gateFlags } = _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.remediationGate.inputs;
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)({ ...gateFlags, ...scannerFlags }, ['format'], args);
    const format = (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_7__.readFormat)(flags.extra.format);
    if (flags.positionals.length !== 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path after scan, got ${flags.positionals.length}`,
            remedy: 'Write `scan .` for the current directory.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .hostFor */ .c)(flags.positionals[0]);
    const reports = [];
    let failed = false;
    for (const name of _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scannersOfFiles */ ._N) {
        const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scanners */ .Um[name]();
        const source = (input) => input === 'path' ? host.path : Object.hasOwn(scannerFlags, input) ? flags.source(input) : undefined;
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(scanner.inputs, source);
        const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .oz)(name, process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        reports.push(inputs['sarif-file']);
        if (execution.error !== undefined) {
            failed = true;
            process.stderr.write(`portcullis: ${name}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(execution.error)}\n`);
        }
    }
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.remediationGate.inputs, (name) => (name in gateFlags ? flags.source(name) : undefined));
    const { result, files } = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.gateWorkspace)(inputs, {
        ...host.job,
        resultsBase: host.resultsBase,
        now: host.now(),
        reports,
        alsoRequired: _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scannersOfFiles */ ._N,
    });
    for (const { path, content, key } of files)
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .writeResultsFile */ .At)(host.resultsBase, path, content, key);
    (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printGate */ .B)(result, inputs, format);
    if (failed)
        return 2;
    return result.decision === 'pass' ? 0 : 1;
}


/***/ })

};
