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
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3150);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5525);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7145);
// The gate from a terminal, on reports that are already there.






async function gateCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_3__/* .remediationGate */ .t.inputs, ['format', 'base'], args);
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C)(flags.extra.format);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_3__/* .remediationGate */ .t.inputs, flags.source);
    const result = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .runGate */ .R)(inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base), format);
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
// EXTERNAL MODULE: ./build/packages/gate/src/workspace-gate.js + 2 modules
var workspace_gate = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/packages/gate/src/default-branch.js + 5 modules
var default_branch = __webpack_require__(1515);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/gate/src/summary.js
var summary = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/packages/gate/src/outputs.js
var outputs = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(1637);
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
        return { ...rest, fixable: fixes.length > 0, patched: result.patched.has(entry), suggested: result.suggested.has(entry) };
    };
    return {
        decision: result.decision,
        verdict: result.verdict,
        sentence: (0,summary/* decisionSentence */.II)(result),
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
        suggestedPatch: { fixed: result.suggestedPatch.fixed, leftOut: result.suggestedPatch.leftOut },
        policy: { source: result.policySource, remark: result.policyRemark },
        policyChanges: result.policyChanges,
        outputs: (0,outputs/* gateOutputs */.Q)(result, inputs),
    };
}
function gateTable(result, inputs, workspace, paint) {
    const issues = [...result.blocking, ...result.other];
    const table = (0,terminal/* findingTable */.ck)(issues.map((issue) => ({ ...issue, place: placeColumn(issue), ...noteOf(issue, result) })), paint);
    const lines = table === '' ? [] : [table];
    for (const cause of result.causes)
        lines.push(`  ${paint.bad(cause.code)}  ${(0,errors/* printable */.g$)(cause.message)}`, `            ${(0,errors/* printable */.g$)(cause.remedy)}`);
    for (const { issue, waiver } of result.waived)
        lines.push(`  ${paint.dim('let through')}  ${(0,errors/* printable */.g$)(`${(0,summary/* issuePlace */.VV)(issue)} ${issue.ruleId}: ${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`);
    for (const issue of result.suppressed)
        lines.push(`  ${paint.dim('let through')}  ${(0,errors/* printable */.g$)(`${(0,summary/* issuePlace */.VV)(issue)} ${issue.ruleId}: ${issue.suppression ?? ''} (${issue.sources.join(', ')})`)}`);
    for (const { run, path, by } of result.allowedGaps)
        lines.push(`  ${paint.dim('let through unread')}  ${(0,errors/* printable */.g$)(`${path ?? run.tool}: ${by.reason}`)}`);
    for (const { path, reason } of result.patch.leftOut.slice(0, 20))
        lines.push(`  ${paint.dim('not in the patch')}  ${(0,errors/* printable */.g$)(`${path}: ${reason}`)}`);
    for (const change of result.policyChanges)
        lines.push(`  policy: this change ${(0,errors/* printable */.g$)(change.text)} (${change.effect})`);
    lines.push((result.decision === 'pass' ? paint.good : paint.bad)((0,summary/* decisionSentence */.II)(result)));
    lines.push(paint.dim(`Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: ${applyCommand(workspace, inputs['patch-file'])}`}${result.suggestedPatch.text === '' ? '' : `; suggestions to read: ${inputs['suggested-patch-file']}`}`), '');
    return lines.join('\n');
}
function noteOf(issue, { patched, suggested }) {
    if (patched.has(issue))
        return { note: '[fix in patch]' };
    return suggested.has(issue) ? { note: '[suggestion]' } : {};
}
/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace, patchFile) {
    const isHere = workspace === process.cwd();
    const root = (0,git/* findGitRoot */.ky)(workspace);
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
    const shown = (0,errors/* printable */.g$)(text);
    return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
function placeColumn(issue) {
    const place = (0,summary/* issuePlace */.VV)(issue);
    return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/run-gate.js
// The gate as both commands run it: it judges, its files are written, its decision is printed.



/** @param given reports to judge in place of the input `results`, and what must be among them. */
async function runGate(inputs, host, format, given = {}) {
    const { result, files, stale } = await (0,workspace_gate/* gateWorkspace */.h)(inputs, {
        ...host.job,
        ...(0,default_branch/* repositoryServer */.W)(inputs.token, host.environment),
        resultsBase: host.resultsBase,
        now: host.now(),
        ...given,
    });
    (0,workspace_gate/* removeStale */.s)(stale);
    (0,results_file/* writeResultsFiles */.V)(host.resultsBase, files);
    printGate(result, inputs, format, host.job.workspace);
    return result;
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ findingTable),
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3732);
// What a person reads in a terminal: a table of findings, colour only where it is seen, progress on long work.

const codes = { critical: '1;31', high: '31', medium: '33', low: '36' };
/** Colours for a stream: none when it is no terminal, or NO_COLOR is set (no-color.org), or TERM is dumb. */
function paintFor(isTerminal, environment) {
    const on = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
    const wrap = (code) => (text) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        bad: wrap('1;31'),
        severity: (severity, text) => wrap(codes[severity])(text),
    };
}
/** Findings, worst first, under their rule; what all of a rule say alike is said once, above its places. */
function findingTable(rows, paint) {
    const groups = new Map();
    for (const row of [...rows].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const key = JSON.stringify([row.severity, row.ruleId, row.sources]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    const width = rows.reduce((most, row) => Math.min(60, Math.max(most, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(row.place).length)), 0);
    const lines = [...groups.values()].flatMap((group) => {
        const { severity, ruleId, sources } = group[0];
        const messages = group.map((row) => sentences(row.message));
        const alike = group.length === 1 ? 0 : commonEnd(messages);
        const count = group.length === 1 ? '' : `, ${group.length} places`;
        const shared = alike === 0 ? '' : `: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(messages[0].slice(-alike).join(' '))}`;
        return [
            `  ${paint.severity(severity, severity.padEnd(8))}  ${paint.bold((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(ruleId))} ${paint.dim(`(${sources.join(', ')})${count}`)}${shared}`,
            ...group.map((row, i) => {
                const own = messages[i].slice(0, alike === 0 ? undefined : -alike).join(' ');
                const text = [(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(own), row.note === undefined ? '' : paint.dim(row.note)].filter((part) => part !== '').join(' ');
                return `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(row.place).padEnd(width)}  ${text}`.trimEnd();
            }),
        ];
    });
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function sentences(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/);
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const [first = []] = messages;
    let count = 0;
    while (count < first.length && messages.every((message) => message.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `path:line:column`, clickable in most terminals. */
function place(finding) {
    const { path, region } = finding.location;
    return region === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}:${region.startLine}:${region.startColumn}`;
}
/** A line on stderr that is redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
function progressLine(label, stream) {
    if (!stream.isTTY)
        return { update: () => { }, end: () => { } };
    const started = performance.now();
    let drawn = 0;
    return {
        update(done, total) {
            const now = performance.now();
            if (now - started < 1000 || now - drawn < 100)
                return;
            drawn = now;
            stream.write(`\r\u001b[K${label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
        },
        end() {
            if (drawn > 0)
                stream.write('\r\u001b[K');
        },
    };
}


/***/ })

};
