export const id = 397;
export const ids = [397];
export const modules = {

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7145);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9258);
// The gate from a terminal, on reports that are already there.






async function gateCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_0__.remediationGate.inputs, ['format', 'base'], args);
    const format = (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_4__.readFormat)(flags.extra.format);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_0__.remediationGate.inputs, flags.source);
    const result = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .runGate */ .R)(inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base), format);
    return result.decision === 'pass' ? 0 : 1;
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/packages/action-kit/src/results-file.js
var results_file = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/packages/gate/src/index.js + 36 modules
var src = __webpack_require__(3028);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var core_src = __webpack_require__(5306);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/packages/cli/src/terminal.js
var terminal = __webpack_require__(8130);
;// CONCATENATED MODULE: ./build/packages/cli/src/gate-output.js
// The gate's decision on stdout: a table for people, JSON or SARIF for programs.





/** @param workspace absolute; the patch names its paths from there. */
function printGate(result, inputs, format, workspace) {
    if (format === 'sarif')
        process.stdout.write(result.sarif);
    else if (format === 'json')
        process.stdout.write(`${JSON.stringify(gateJson(result, inputs), null, 2)}\n`);
    else
        process.stdout.write(gateTable(result, inputs, workspace, (0,terminal/* paintFor */.ev)(process.stdout.isTTY === true, process.env)));
}
function gateJson(result, inputs) {
    const issue = (entry) => {
        const { results: _results, fixes, ...rest } = entry;
        return { ...rest, fixable: fixes.length > 0, patched: result.patched.has(entry) };
    };
    return {
        decision: result.decision,
        verdict: result.verdict,
        sentence: (0,src.decisionSentence)(result),
        causes: result.causes,
        blocking: result.blocking.map(issue),
        other: result.other.map(issue),
        letThrough: result.letThrough,
        waived: result.waived.map((entry) => ({ ...issue(entry.issue), waiver: entry.waiver })),
        suppressed: result.suppressed.map(issue),
        allowedGaps: result.allowedGaps.map(({ run, path, detail, by }) => ({ tool: run.scanner ?? run.tool, path, detail, ...by })),
        unusedWaivers: result.unusedWaivers,
        leftOut: result.leftOut,
        runs: result.runs.map(({ file, tool, scanner, version, commit, successful, coverage, results }) => ({
            file,
            tool,
            scanner,
            version,
            commit,
            successful,
            coverage,
            results: results.length,
        })),
        patch: { fixed: result.patch.fixed, leftOut: result.patch.leftOut },
        policy: { source: result.policySource, remark: result.policyRemark },
        policyChanges: result.policyChanges,
        outputs: (0,src.gateOutputs)(result, inputs),
    };
}
function gateTable(result, inputs, workspace, paint) {
    const issues = [...result.blocking, ...result.other];
    const table = (0,terminal/* findingTable */.ck)(issues.map((issue) => ({ ...issue, place: placeColumn(issue), ...(result.patched.has(issue) ? { note: '[fix in patch]' } : {}) })), paint);
    const lines = table === '' ? [] : [table];
    for (const cause of result.causes)
        lines.push(`  ${paint.bad(cause.code)}  ${(0,core_src/* printable */.g$)(cause.message)}`, `            ${(0,core_src/* printable */.g$)(cause.remedy)}`);
    for (const { issue, waiver } of result.waived)
        lines.push(`  ${paint.dim('let through')}  ${(0,core_src/* printable */.g$)(`${(0,src.issuePlace)(issue)} ${issue.ruleId}: ${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`);
    for (const issue of result.suppressed)
        lines.push(`  ${paint.dim('let through')}  ${(0,core_src/* printable */.g$)(`${(0,src.issuePlace)(issue)} ${issue.ruleId}: ${issue.suppression ?? ''} (${issue.sources.join(', ')})`)}`);
    for (const { run, path, by } of result.allowedGaps)
        lines.push(`  ${paint.dim('let through unread')}  ${(0,core_src/* printable */.g$)(`${path ?? run.tool}: ${by.reason}`)}`);
    for (const { path, reason } of result.patch.leftOut.slice(0, 20))
        lines.push(`  ${paint.dim('not in the patch')}  ${(0,core_src/* printable */.g$)(`${path}: ${reason}`)}`);
    for (const change of result.policyChanges)
        lines.push(`  policy: this change ${(0,core_src/* printable */.g$)(change.text)} (${change.effect})`);
    lines.push((result.decision === 'pass' ? paint.good : paint.bad)((0,src.decisionSentence)(result)));
    lines.push(paint.dim(`Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: ${applyCommand(workspace, inputs['patch-file'])}`}`), '');
    return lines.join('\n');
}
/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace, patchFile) {
    const isHere = workspace === process.cwd();
    const root = (0,workspace_src/* findGitRoot */.ky)(workspace);
    const below = root === undefined ? '' : (0,external_node_path_.relative)(root, workspace).split(external_node_path_.sep).join('/');
    const words = [
        ...(isHere ? [] : ['-C', workspace]),
        'apply',
        ...(below === '' ? [] : [`--directory=${below}`]),
        isHere ? patchFile : (0,external_node_path_.resolve)(patchFile),
    ];
    return ['git', ...words.map(shellWord)].join(' ');
}
function shellWord(text) {
    const shown = (0,core_src/* printable */.g$)(text);
    return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
function placeColumn(issue) {
    const place = (0,src.issuePlace)(issue);
    return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/run-gate.js
// The gate as both commands run it: it judges, its files are written, its decision is printed.



/** @param given reports to judge in place of the input `results`, and what must be among them. */
async function runGate(inputs, host, format, given = {}) {
    const { result, files, stale } = await (0,src.gateWorkspace)(inputs, {
        ...host.job,
        ...(0,src.repositoryServer)(inputs.token, host.environment),
        resultsBase: host.resultsBase,
        now: host.now(),
        ...given,
    });
    (0,src.removeStale)(stale);
    (0,results_file/* writeResultsFiles */.V)(host.resultsBase, files);
    printGate(result, inputs, format, host.job.workspace);
    return result;
}


/***/ })

};
