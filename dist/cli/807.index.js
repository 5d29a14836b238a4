export const id = 807;
export const ids = [807];
export const modules = {

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ executeScanner),
  c6: () => (/* binding */ fails),
  hp: () => (/* binding */ scanContext)
});

// UNUSED EXPORTS: writeFailedRun

// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/version.js
var src_version = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/packages/policy/src/allowed-gaps.js
var allowed_gaps = __webpack_require__(5486);
// EXTERNAL MODULE: ./build/packages/sarif/src/limits.js
var limits = __webpack_require__(9635);
// EXTERNAL MODULE: ./build/packages/sarif/src/write.js + 1 modules
var src_write = __webpack_require__(5342);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __webpack_require__(5158);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/earlier-runs.js
// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.


/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;
/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */
function earlierRuns(base, file, present) {
    if (present.job === undefined)
        return { runs: [] };
    const all = readRuns((0,external_node_path_.resolve)(base, file));
    const inputs = JSON.stringify(present.inputs);
    const runs = all.filter((run) => {
        const own = run?.properties?.portcullis;
        return (own?.scanner === present.scanner &&
            own.job === present.job &&
            run.versionControlProvenance?.[0]?.revisionId === present.commit &&
            JSON.stringify(own.inputs) !== inputs);
    });
    if (runs.length === 0)
        return { runs };
    const taken = new Set(runs.map((run) => run.automationDetails?.id));
    const wanted = String(present.inputs.path ?? 'part').replace(/[^\w.-]+/g, '-');
    let part = wanted;
    for (let count = 2; [...taken].some((id) => id?.endsWith(`/${part}/`)); count++)
        part = `${wanted}-${count}`;
    return { runs, part };
}
function readRuns(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maxBytes)
            return [];
        const log = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const runs = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : undefined;
        return Array.isArray(runs) ? runs : [];
    }
    catch {
        return [];
    }
}
/** The text of a SARIF file with earlier runs behind its own. */
function withRuns(runs, text) {
    if (runs.length === 0)
        return text;
    const log = JSON.parse(text);
    return `${JSON.stringify({ ...log, runs: [...log.runs, ...runs] }, null, 1)}\n`;
}

// EXTERNAL MODULE: ./build/packages/action-kit/src/results-file.js
var results_file = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/packages/action-kit/src/runner.js + 1 modules
var runner = __webpack_require__(4310);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.







const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */
async function executeScanner(scanner, inputs, host) {
    const started = host.now();
    const file = inputs['sarif-file'];
    const { job } = host;
    const told = inputsTold(inputs);
    const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
    const write = (run, result) => {
        const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
        const text = withRuns(earlier.runs, (0,limits/* serialiseSarif */.Fu)((0,src_write/* toSarif */.zv)(scanner, info, result)).text);
        return (0,results_file/* writeResultsFile */.A)(host.resultsBase, file, text, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        (0,runner/* requireCheckout */.EJ)(job);
        (0,reader/* refuseOtherSpelling */.bg)((0,src_settings/* settingsTree */.O0)(job.settings) ?? job.settings.head);
        const scanned = await scanner.scan(inputs, scanContext(host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        (0,results_file/* writeResultsFiles */.V)(host.resultsBase, result.files ?? []);
        sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        try {
            if (sarifFile !== undefined)
                write({ successful: false, error: failure });
        }
        catch {
            // The placeholder is still there and says that the run did not finish.
        }
        return {
            conclusion: 'fail',
            exitCode: 2,
            findings: [],
            coverage: nothingCovered,
            notices: [],
            unread: [],
            letThrough: 0,
            error: failure,
            ...(sarifFile === undefined ? {} : { sarifFile }),
        };
    }
}
/** What an engine may know of a host. */
function scanContext({ job, now, environment, threads, progress }) {
    return {
        workspace: job.workspace,
        now,
        environment,
        settings: job.settings,
        committed: job.committed,
        ...(job.change === undefined ? {} : { change: job.change }),
        ...(threads === undefined ? {} : { threads }),
        ...(progress === undefined ? {} : { progress }),
    };
}
/** The file of a run that could not begin: what an earlier job left there must not speak for this one. */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version }, successful: false, error, startTime: now, endTime: now };
    try {
        writeResultsFile(base, file, serialiseSarif(toSarif(scanner, run)).text, 'sarif-file');
    }
    catch {
        // The step fails all the same, and its log says why.
    }
}
/** Inputs that say only where and how results are shown. */
const ofResults = ['sarif-file', 'annotations', 'summary', 'fail-on'];
function inputsTold(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
}
/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */
async function withGapsJudged(result, scanner, settings, now) {
    const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
    const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` }];
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
    if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap))
        return { ...result, notices };
    const skipped = await (0,allowed_gaps/* withAllowedGaps */._f)(result.coverage.skipped, await (0,allowed_gaps/* allowedGapsOf */.RT)(tree), scanner, now.toISOString().slice(0, 10));
    return { ...result, notices, coverage: { ...result.coverage, skipped } };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function unreadOf({ coverage }) {
    return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
}
function concluded(result, failOn, sarifFile) {
    const { findings, coverage, notices, suppressed } = result;
    const unread = unreadOf(result);
    const failing = findings.some((finding) => fails(finding, failOn));
    return {
        conclusion: failing || unread.length > 0 ? 'fail' : 'pass',
        exitCode: unread.length > 0 ? 2 : failing ? 1 : 0,
        findings,
        coverage,
        notices,
        unread,
        letThrough: suppressed.length + coverage.skipped.filter(({ allowed }) => allowed !== undefined).length,
        sarifFile,
        result,
    };
}
/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
function fails(finding, failOn) {
    return (0,severity/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}
function runInfo(scanner, host, started, run) {
    const { job } = host;
    return {
        tool: { name: scanner.name, version: src_version/* version */.r, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
        successful: false,
        startTime: started,
        endTime: host.now(),
        ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
        ...(job.commit === undefined ? {} : { head: job.commit }),
        ...(job.change?.base === undefined ? {} : { base: job.change.base }),
        ...(job.ref === undefined ? {} : { ref: job.ref }),
        settings: settingsTold(job.settings),
        ...(job.identity === undefined ? {} : { job: job.identity }),
        ...run,
    };
}
function settingsTold(settings) {
    if (settings.origin === 'unavailable')
        return { origin: settings.origin, remark: settings.reason };
    if (settings.origin !== 'checkout')
        return { origin: settings.origin, commit: settings.commit };
    return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
}
function unfinished(name) {
    return new errors/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
}
function canaryMissed(name, detail) {
    return new errors/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
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

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand),
/* harmony export */   scanInputs: () => (/* binding */ scanInputs)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1113);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3150);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7404);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5525);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7145);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8130);
// `scan PATH`: every scanner that needs no network, then the gate on exactly what they reported.









/** Flags of `scan` that go to every scanner. */
const scannerFlags = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
};
const { results: _results, annotations: _annotations, summary: _summary, ...gateFlags } = _portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs;
/** Flags of `scan`: those of the gate, and of every scanner. */
const scanInputs = { ...gateFlags, ...scannerFlags };
async function scanCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(scanInputs, ['format', 'base'], args);
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .readFormat */ .C)(flags.extra.format);
    if (flags.positionals.length !== 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path after scan, got ${flags.positionals.length}`,
            remedy: 'Write `scan .` for the current directory.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base);
    const reports = [];
    let failed = false;
    const { run: names, left } = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scannersOfFiles */ ._N)();
    for (const name of names) {
        const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um[name]();
        const source = (input) => input === 'path' ? host.path : Object.hasOwn(scannerFlags, input) ? flags.source(input) : undefined;
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(scanner.inputs, source);
        const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .oz)(name, process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        reports.push(inputs['sarif-file']);
        // A gap is the gate's to tell; here the run only must not end as if all had been looked at.
        if (execution.unread.length > 0)
            failed = true;
        if (execution.error !== undefined) {
            failed = true;
            process.stderr.write(`portcullis: ${name}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .formatError */ .Wk)(execution.error)}\n`);
        }
    }
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, (name) => (name in gateFlags ? flags.source(name) : undefined));
    const result = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .runGate */ .R)(inputs, host, format, { reports, alsoRequired: names });
    if (format === 'table')
        for (const [name, reason] of left)
            process.stdout.write(`Not run by scan: ${name}, since ${reason}. Start it by its own name.\n`);
    if (failed)
        return 2;
    return result.decision === 'pass' ? 0 : 1;
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
