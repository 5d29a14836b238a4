export const id = 807;
export const ids = [807];
export const modules = {

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


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand),
/* harmony export */   scanInputs: () => (/* binding */ scanInputs)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1113);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7145);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9258);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8130);
// `scan PATH`: every scanner that needs no network, then the gate on exactly what they reported.









/** Flags of `scan` that go to every scanner. */
const scannerFlags = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
};
const { results: _results, annotations: _annotations, summary: _summary, ...gateFlags } = _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.remediationGate.inputs;
/** Flags of `scan`: those of the gate, and of every scanner. */
const scanInputs = { ...gateFlags, ...scannerFlags };
async function scanCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(scanInputs, ['format', 'base'], args);
    const format = (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_6__.readFormat)(flags.extra.format);
    if (flags.positionals.length !== 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path after scan, got ${flags.positionals.length}`,
            remedy: 'Write `scan .` for the current directory.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base);
    const reports = [];
    let failed = false;
    const names = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scannersOfFiles */ ._N)();
    for (const name of names) {
        const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um[name]();
        const source = (input) => input === 'path' ? host.path : Object.hasOwn(scannerFlags, input) ? flags.source(input) : undefined;
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(scanner.inputs, source);
        const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .oz)(name, process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        reports.push(inputs['sarif-file']);
        // A gap is the gate's to tell; here the run only must not end as if all had been looked at.
        if (execution.unread.length > 0)
            failed = true;
        if (execution.error !== undefined) {
            failed = true;
            process.stderr.write(`portcullis: ${name}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk)(execution.error)}\n`);
        }
    }
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.remediationGate.inputs, (name) => (name in gateFlags ? flags.source(name) : undefined));
    const result = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .runGate */ .R)(inputs, host, format, { reports, alsoRequired: names });
    const others = Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um).filter((name) => !names.includes(name));
    if (others.length > 0 && format === 'table')
        process.stdout.write(`Not run by scan, since it asks a network: ${others.join(', ')}. Start it by its own name.\n`);
    if (failed)
        return 2;
    return result.decision === 'pass' ? 0 : 1;
}


/***/ })

};
