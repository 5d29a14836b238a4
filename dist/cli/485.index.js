"use strict";
exports.id = 485;
exports.ids = [485];
exports.modules = {

/***/ 8656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ executeScanner),
  c6: () => (/* binding */ fails),
  hp: () => (/* binding */ scanContext)
});

// UNUSED EXPORTS: writeFailedRun

// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __webpack_require__(8540);
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

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/optimiser.js
// When V8 optimises, and how large a young generation it keeps: docs/decisions/047-optimise-later.md.

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;
/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between and no such setting.
 */
function optimiseLater() {
    if (Number(process.versions.v8.split('.')[0]) < 12)
        (0,external_node_v8_.setFlagsFromString)(`--interrupt-budget=${budget}`);
}
/** Bytes of a young generation behind which it grows no more: two halves of 8 MiB. */
const youngBytes = 16 * 1024 * 1024;
/**
 * Lets the young generation grow no further once it is large enough, whenever the function that it gives is called. Node 24 lets it grow to
 * 32 MiB a half, which is held in memory for what is garbage by then: on 505 workflows 320 MB, of which 45 were in use. V8 takes the
 * largest size at its start alone, and the factor at every growth; what a full collection has made smaller may grow again.
 */
function youngGenerationCap() {
    let factor = 2;
    return () => {
        const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
        const wanted = young !== undefined && young.space_size >= youngBytes ? 1 : 2;
        if (wanted === factor)
            return;
        factor = wanted;
        (0,external_node_v8_.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
    };
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
    if (scanner.broad === true)
        optimiseLater();
    const started = host.now();
    const file = inputs['sarif-file'];
    const { job } = host;
    const told = inputsTold(inputs);
    const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
    const write = (run, result) => {
        const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
        const own = (0,limits/* serialiseSarif */.Fu)((0,src_write/* toSarif */.zv)(scanner, info, result));
        const content = earlier.runs.length === 0 ? own.parts : withRuns(earlier.runs, own.text);
        return (0,results_file/* writeResultsFile */.At)(host.resultsBase, file, content, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        (0,runner/* requireCheckout */.EJ)(job);
        (0,reader/* refuseOtherSpelling */.bg)((0,src_settings/* settingsTree */.O0)(job.settings) ?? job.settings.head);
        const scanned = await scanner.scan(inputs, scanContext(scanner.broad === true ? holdingLess(host) : host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        if (host.takesFiles !== true)
            (0,results_file/* writeResultsFiles */.Vy)(host.resultsBase, result.files ?? []);
        sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        if (sarifFile === undefined)
            writeFailedRun(scanner, host.resultsBase, file, failure, host.now());
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
/** Files after which the size of the heap is looked at. */
const filesBetweenLooks = 8;
/** The same host, that looks after the heap while a broad engine goes from file to file. */
function holdingLess(host) {
    const cap = youngGenerationCap();
    return {
        ...host,
        progress(done, total) {
            if (done % filesBetweenLooks === 0)
                cap();
            host.progress?.(done, total);
        },
    };
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
/**
 * The file of a run that could not begin: what an earlier job left there must not speak for this one. Where its place is refused it goes
 * to the usual one, where a gate looks that knows of no other: without it the scanner would only be missing there.
 */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version: version/* version */.r }, successful: false, error, startTime: now, endTime: now };
    for (const place of new Set([file, scanner.inputs['sarif-file'].default])) {
        try {
            (0,results_file/* writeResultsFile */.At)(base, place, (0,limits/* serialiseSarif */.Fu)((0,src_write/* toSarif */.zv)(scanner, run)).text, 'sarif-file');
            return;
        }
        catch {
            // The step fails all the same, and its log says why.
        }
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
        tool: { name: scanner.name, version: version/* version */.r, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
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

/***/ 947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ decisionLine)
/* harmony export */ });
/* unused harmony exports scannerSummary, summaryMarkdown */
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5268);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
// The decision of a scanner in words, and its job summary.




/**
 * The summary's Markdown, always within GitHub's limit. A scanner that leaves the decision to the gate says nothing of findings, since
 * the gate tells of them once for all scanners; only what an engine adds of its own is left then.
 * @returns undefined where there is nothing to say.
 */
function scannerSummary(title, told, execution, failOn, link) {
    const { error, unread, result } = execution;
    const given = result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    const details = Buffer.byteLength(given) < maxSummaryBytes / 2 ? given : '';
    const headed = { ...told, headline: `${title}: ${lowered(told.headline)}` };
    if (failOn === 'none' && error === undefined && unread.length === 0)
        return details === '' ? undefined : `### ${escapeMarkdown(headed.headline)}\n\n${details}`;
    const parts = markdownParts(headed, '###', (path, line) => placeLink(link, path, line));
    return withinSummary({ ...parts, tail: `${parts.tail}${details}` }, (count) => `${count} more rules are in the SARIF file.`);
}
function lowered(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** Parts of a summary as one text within GitHub's limit. */
function withinSummary({ head, rows, tail }, leftOut) {
    return withinBytes(head, rows, tail, maxSummaryBytes, leftOut);
}
/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings);
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(unread.length, 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(finding, failOn)).length;
    if (failing > 0)
        return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
    if (findings.length > 0 && failOn === 'none')
        return `${counts} reported; the gate decides${through}`;
    if (findings.length > 0)
        return `passed, ${findings.length} below the threshold (${counts})${through}`;
    if (coverage.scanned === 0)
        return `nothing to look at${through}`;
    if (letThrough > 0)
        return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        place: (path, line) => placeLink(link, path, line),
        within: withinSummary,
    };
}


/***/ }),

/***/ 8681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
// A line on stderr while long work goes on.
/** Redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
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


/***/ }),

/***/ 564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanAndShow: () => (/* binding */ scanAndShow),
  scannerCommand: () => (/* binding */ scannerCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/action-kit/src/inputs.js
var src_inputs = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/packages/action-kit/src/execute.js + 2 modules
var execute = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/packages/report/src/excerpt.js
var excerpt = __webpack_require__(1299);
// EXTERNAL MODULE: ./build/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(5342);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/packages/action-kit/src/summary.js
var summary = __webpack_require__(947);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/told.js
// What a scanner came to, in the shape that every layout and format is written from.







/** Larger files are not read for a line of theirs. */
const maxSourceBytes = 10 * 1024 * 1024;
function scannerTold(scanner, execution, { failOn, workspace, file }) {
    const { findings, result, unread, notices, coverage } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const decision = (0,summary/* decisionLine */.ZS)(execution, failOn);
    const everything = file === undefined ? 'with --all' : `in ${file}`;
    const others = coverage.skipped.length - unread.length - allowed.length;
    return {
        passed: execution.conclusion === 'pass',
        headline: decision.charAt(0).toUpperCase() + decision.slice(1),
        because: [
            `${coverage.scanned} of ${coverage.applicable} inputs looked at${others === 0 ? '' : `; ${others} skipped, with reasons ${file === undefined ? 'in the SARIF file' : everything}`}.`,
        ],
        causes: unread.map(gapCause),
        findings: toldFindings(scanner, execution, failOn, excerpts(workspace, scanner.name, execution)),
        letThrough: [
            ...(result?.suppressed ?? []).map(({ finding, justification, owner, until }) => ({
                place: placeWithLine(finding),
                ruleId: finding.ruleId,
                reason: justification ?? 'no reason given',
                by: byWhom(owner, until),
            })),
            ...allowed.map(({ path, allowed: by }) => ({
                place: path,
                reason: by?.reason ?? '',
                by: ['unread', byWhom(by?.owner, by?.until)].filter((part) => part !== '').join(', '),
            })),
        ],
        remarks: notices.map(({ level, message, path }) => `${level === 'note' ? '' : `${level}: `}${path === undefined ? '' : `${path}: `}${message}`),
        next: file === undefined || (findings.length === 0 && unread.length === 0)
            ? []
            : [{ text: `All of it is ${everything}.`, unblocks: false }],
        everything,
    };
}
function toldFindings(scanner, { findings, result }, failOn, excerpt) {
    const rules = new Map((result?.rules ?? []).map((rule) => [rule.id, rule]));
    return [...findings]
        .sort((a, b) => severity/* severities */.gO.indexOf(a.severity) - severity/* severities */.gO.indexOf(b.severity))
        .map((finding) => {
        const rule = rules.get(finding.ruleId);
        const page = (0,write/* rulePage */.gd)(scanner, finding.ruleId, version/* version */.r);
        const blocks = (0,execute/* fails */.c6)(finding, failOn);
        // Where the gate decides, what would block by default is shown.
        const listed = blocks || (failOn === 'none' && (0,execute/* fails */.c6)(finding, 'high'));
        const line = listed ? excerpt(finding) : undefined;
        const { path, region } = finding.location;
        return {
            ruleId: finding.ruleId,
            aliases: rule?.aliases ?? [],
            severity: finding.severity,
            confidence: finding.confidence,
            title: rule?.title ?? finding.ruleId,
            why: rule?.why ?? '',
            remedy: rule?.remedy ?? '',
            ...(page === undefined ? {} : { page }),
            message: finding.message,
            path,
            ...(region === undefined ? {} : { region }),
            ...(line === undefined ? {} : { excerpt: line }),
            fingerprint: finding.fingerprint,
            sources: [scanner.name],
            blocks,
            listed,
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...(finding.fix === undefined
                ? {}
                : { fix: finding.fix.kind === 'suggested' ? 'suggestion' : 'patch', edits: finding.fix }),
        };
    });
}
function gapCause({ path, reason, detail }) {
    return {
        code: 'not-looked-at',
        message: `${path}: ${detail ?? reason}`,
        remedy: 'Make it readable, leave it out by an input, or allow that very gap with `allow-gaps` in the policy.',
        path,
    };
}
/** What a scanner of secrets found is covered, let through or not; a finding of an earlier commit has no line here. */
function excerpts(workspace, scanner, { findings, result }) {
    const all = [...findings, ...(result?.suppressed ?? []).map(({ finding }) => finding)];
    const hidden = scanner === 'secret-scan' ? all.flatMap(({ location: { path, region } }) => (region === undefined ? [] : [{ path, region }])) : [];
    const read = (0,excerpt/* excerptReader */.DX)((path) => sourceText(workspace, path), hidden);
    return ({ location: { path, region }, properties }) => region === undefined || properties?.commit !== undefined || properties?.confidential === true ? undefined : read(path, region);
}
function sourceText(workspace, path) {
    try {
        const file = (0,walk/* insideWorkspace */.CT)(workspace, path);
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= maxSourceBytes ? (0,src_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(file))?.text : undefined;
    }
    catch {
        return undefined;
    }
}
function placeWithLine({ location: { path, region } }) {
    return region === undefined ? path : `${path}:${region.startLine}`;
}
function byWhom(owner, until) {
    return [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./build/packages/cli/src/catalogue.js + 1 modules
var catalogue = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/packages/cli/src/flags.js
var src_flags = __webpack_require__(9923);
// EXTERNAL MODULE: ./build/packages/cli/src/format.js + 5 modules
var format = __webpack_require__(3793);
// EXTERNAL MODULE: ./build/packages/cli/src/host.js
var src_host = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
// EXTERNAL MODULE: ./build/packages/cli/src/say.js
var say = __webpack_require__(919);
;// CONCATENATED MODULE: ./build/packages/cli/src/scanner-command.js
// One scanner from a terminal: the action's inputs as flags, its findings in any format.










/** Runs a scanner's subcommand. @param others formats of its own. @returns the exit code: 0 pass, 1 findings, 2 failure. */
function scannerCommand(name, args, others = []) {
    return scanAndShow(name, args, ({ flags, printed }) => (0,format/* print */.y)((0,format/* readFormat */.C)(flags.extra.format), printed()), ({ extra }) => {
        (0,format/* readFormat */.C)(extra.format, others);
    });
}
/** The same with another way to show what was found. @param check says no to flags before anything is scanned. */
async function scanAndShow(name, args, show, check = () => { }) {
    const scanner = await catalogue/* scanners */.Um[name]();
    const flags = (0,src_flags/* parseFlags */.b)(scanner.inputs, ['format', 'base'], args);
    check(flags);
    const started = new Date();
    const host = await (0,src_host/* hostForAll */.nX)(flags.positionals, flags.extra.base);
    const asked = flags.source('sarif-file');
    // A SARIF file that nobody asked for lives as long as the run.
    const folder = asked === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-')) : undefined;
    try {
        const source = (input) => input === 'sarif-file' && folder !== undefined ? (0,external_node_path_.join)(folder, `${name}.sarif`) : flags.source(input);
        const given = (0,src_inputs/* readInputs */.K)(scanner.inputs, (0,src_host/* withPath */.iD)(source, host.path));
        const inputs = host.only === undefined ? given : { ...given, include: host.only };
        const progress = (0,src_progress/* progressLine */.o)(name, process.stderr);
        const execution = await (0,execute/* executeScanner */.sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        if (execution.error !== undefined) {
            (0,say/* sayFailure */.r8)(execution.error, args.includes('--debug'));
            return 2;
        }
        const written = execution.result?.files ?? [];
        show({
            flags,
            execution,
            printed: () => ({
                command: name,
                told: scannerTold(scanner, execution, {
                    failOn: inputs['fail-on'],
                    workspace: host.job.workspace,
                    ...(asked === undefined ? {} : { file: asked }),
                }),
                sarif: () => [(0,external_node_fs_.readFileSync)(execution.sarifFile, 'utf8')],
                files: Object.fromEntries([
                    ...(asked === undefined ? [] : [['sarif-file', asked]]),
                    ...written.map(({ key, path }) => [key, path]),
                ]),
                details: { coverage: execution.coverage, gaps: execution.unread, notices: execution.notices },
                started,
                ended: new Date(),
                all: flags.all,
            }),
        });
        return execution.exitCode;
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 2746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function escapeMarkdown(text) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function inlineCode(text) {
    const clean = (text === '' ? ' ' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** The fence of a block of code, which no line of its text can end. */
function fenceAround(text) {
    return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
}


/***/ }),

/***/ 1317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
// What `--format json` prints: docs/schema/report.schema.json describes it.

function reportDocument(told, { command, files, details, about }) {
    const { findings, letThrough, causes } = told;
    return {
        schemaVersion: '1.1',
        tool: { name: 'portcullis', version: _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        command,
        decision: told.passed ? 'pass' : 'block',
        ...(about === undefined ? {} : { about }),
        headline: told.headline,
        because: [...told.because],
        counts: {
            ...(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(findings),
            blocking: findings.filter(({ blocks }) => blocks).length,
            letThrough: letThrough.length,
            causes: causes.length,
        },
        causes: causes.map((cause) => ({ ...cause })),
        findings: findings.map(findingOf),
        letThrough: letThrough.map((entry) => ({ ...entry })),
        remarks: [...told.remarks],
        files: { ...files },
        details: { ...details },
    };
}
function findingOf(finding) {
    const { ruleId, severity, confidence, title, why, remedy, page, message, path, logical, fingerprint, blocks, evidence } = finding;
    const { aliases = [], region, sources, fix, edits } = finding;
    return {
        ruleId,
        severity,
        confidence,
        title,
        why,
        remedy,
        ...(page === undefined ? {} : { page }),
        message,
        ...(path === undefined ? {} : { path }),
        ...(logical === undefined ? {} : { logical }),
        fingerprint,
        blocks,
        ...(evidence === undefined ? {} : { evidence }),
        aliases: [...aliases],
        level: _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .sarifLevel */ .sr[severity],
        ...(region === undefined
            ? {}
            : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
        sources: [...sources],
        ...(fix === undefined ? {} : { fix: fixOf(fix, edits) }),
    };
}
function fixOf(kind, edits) {
    if (edits === undefined)
        return { kind };
    const changes = edits.changes.map(({ path, edits: all, sha256, confidential }) => ({
        path,
        // The hash of a file that holds a secret would let the secret be guessed.
        ...(confidential === true || sha256 === undefined ? {} : { sha256 }),
        edits: all.map(({ region, replacement }) => ({ region: { ...region }, replacement })),
    }));
    return { kind, description: edits.description, changes };
}


/***/ }),

/***/ 2994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ junit),
/* harmony export */   cR: () => (/* binding */ gitlabCodeQuality),
/* harmony export */   fH: () => (/* binding */ gitlabSast)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5268);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
// The formats that forges and build servers read. A doubt that fails the run is an entry of its own in each of them: a report without
// findings must not look clean where something was not read.




/** GitLab's words for a severity in a report of code quality (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const qualitySeverity = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' };
/** Where something without a file is shown: both formats of GitLab's must name one. */
const noFile = '.';
/** GitLab's code quality report: what is new in a merge request is shown in it. */
function gitlabCodeQuality({ findings, causes }) {
    const entries = [
        ...causes.map((cause) => ({
            description: `${cause.message}. ${cause.remedy}`,
            check_name: cause.code,
            fingerprint: causeFingerprint(cause),
            severity: 'blocker',
            location: { path: cause.path ?? noFile, lines: { begin: 1 } },
        })),
        ...findings.map((finding) => ({
            description: finding.message,
            check_name: finding.ruleId,
            fingerprint: uniqueFingerprint(finding),
            severity: qualitySeverity[finding.severity],
            location: { path: finding.path ?? noFile, lines: { begin: finding.region?.startLine ?? 1 } },
        })),
    ];
    return `${JSON.stringify(distinct(entries), null, 2)}\n`;
}
/** Entries of one fingerprint are one to GitLab, so that later ones would not be shown. */
function distinct(entries) {
    const times = new Map();
    return entries.map((entry) => {
        const count = (times.get(entry.fingerprint) ?? 0) + 1;
        times.set(entry.fingerprint, count);
        return count === 1 ? entry : { ...entry, fingerprint: hashOf(`${entry.fingerprint}\0${count}`) };
    });
}
function uniqueFingerprint({ fingerprint, ruleId, path, region }) {
    return fingerprint === '' ? hashOf(`${ruleId}\0${path ?? ''}\0${region?.startLine ?? ''}`) : fingerprint;
}
function causeFingerprint({ code, message }) {
    return hashOf(`${code}\0${message}`);
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
const maxNameLetters = 255;
const maxSolutionLetters = 7000;
const capital = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };
/** GitLab's SAST report, version 15.2.1 of the schemas of security-report-schemas. */
function gitlabSast(told, { started, ended }) {
    const tool = { id: 'portcullis', name: 'Portcullis', version: _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r, vendor: { name: 'Portcullis' } };
    const time = (date) => date.toISOString().slice(0, 19);
    const report = {
        version: '15.2.1',
        scan: {
            analyzer: tool,
            scanner: tool,
            type: 'sast',
            start_time: time(started),
            end_time: time(ended),
            // Findings are no failure of the scan; what was not read is.
            status: told.causes.length === 0 ? 'success' : 'failure',
            ...(told.causes.length === 0
                ? {}
                : { messages: told.causes.map(({ message, remedy }) => ({ level: 'fatal', value: `${message}. ${remedy}` })) }),
        },
        vulnerabilities: distinct(told.findings.map((finding) => ({ ...sastEntry(finding), fingerprint: uniqueFingerprint(finding) }))).map(({ fingerprint, ...entry }) => ({ id: uuidOf(fingerprint), ...entry })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function sastEntry(finding) {
    const { ruleId, title, message, severity, remedy, page, path, region } = finding;
    return {
        name: title.slice(0, maxNameLetters),
        description: message,
        severity: capital[severity],
        ...(remedy === '' ? {} : { solution: remedy.slice(0, maxSolutionLetters) }),
        identifiers: [{ type: 'portcullis_rule', name: ruleId, value: ruleId, ...(page === undefined ? {} : { url: page }) }],
        ...(page === undefined ? {} : { links: [{ url: page }] }),
        location: {
            file: path ?? noFile,
            ...(region === undefined ? {} : { start_line: region.startLine, end_line: Math.max(region.startLine, region.endLine) }),
        },
    };
}
/** A fingerprint in the form of a UUID (RFC 9562, version 8: of one's own making), so that the same finding keeps its id. */
function uuidOf(fingerprint) {
    const hex = hashOf(fingerprint);
    const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** JUnit's XML, as Jenkins, Azure Pipelines and CircleCI read it: a rule that blocks is a failed test. */
function junit(told) {
    const failures = [
        ...told.causes.map(({ code, message, remedy, path }) => testCase(code, path ?? '', 'error', `${message}. ${remedy}`)),
        ...told.findings.map((finding) => testCase(`${finding.ruleId}: ${(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(finding)}`, finding.path ?? finding.logical ?? '', finding.blocks ? 'failure' : undefined, [finding.message, finding.remedy, finding.page ?? ''].filter((part) => part !== '').join('\n'), finding.severity)),
    ];
    const cases = failures.length === 0 ? [`    <testcase name="${xml(told.headline)}" classname="portcullis"/>`] : failures;
    const failed = told.findings.filter(({ blocks }) => blocks).length;
    const count = `tests="${cases.length}" failures="${failed}" errors="${told.causes.length}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="portcullis" ${count}>`,
        `  <testsuite name="portcullis" ${count}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(name, path, outcome, text, type = 'portcullis') {
    const open = `    <testcase name="${xml(name)}" classname="${xml(path === '' ? 'portcullis' : path)}"`;
    if (outcome === undefined)
        return `${open}><system-out>${xml(`${type}: ${text}`)}</system-out></testcase>`;
    return `${open}><${outcome} type="${xml(type)}" message="${xml((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(text, 200))}">${xml(text)}</${outcome}></testcase>`;
}
/** XML 1.0 has no place for most control characters, whatever the escape. */
function xml(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'));
}


/***/ }),

/***/ 6381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ markdownParts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3732);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1299);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5268);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8403);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(704);
// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.





const maxListed = 20;
/** Text without any markup but what it quotes: between two backticks stands code. */
function text(written) {
    const parts = written.split('`');
    // Where they are not in pairs none quotes anything.
    if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === ''))
        return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(written);
    return parts.map((part, i) => (i % 2 === 1 ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part))).join('');
}
/** @param level of the heading: `##`. */
function markdownParts(told, level, link) {
    const { groups, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(told.findings);
    // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
    const ordered = [...causeSteps(told.causes), ...told.next.filter(({ unblocks }) => unblocks).map(stepText)];
    return {
        head: [
            `${level} ${text(told.headline)}`,
            '',
            ...(told.because.length === 0 ? [] : [told.because.map(text).join(' '), '']),
            ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
            ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
        ]
            .join('\n')
            .concat('\n'),
        rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
        tail: [
            '',
            ...(rest.length === 0 ? [] : [`Not blocking: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(rest)}; all ${text(told.everything)}.`, '']),
            ...letThrough(told),
            ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
            ...told.remarks.slice(0, maxListed).map((remark) => `- ${text(remark)}`),
            ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${text(told.everything)}.`] : []),
            '',
        ].join('\n'),
    };
}
/** One step for all doubts that the same thing removes. */
function causeSteps(causes) {
    const steps = new Map();
    for (const cause of causes) {
        const key = JSON.stringify([cause.code, cause.remedy]);
        steps.set(key, [...(steps.get(key) ?? []), cause]);
    }
    return [...steps.values()].map((alike) => {
        const { code, remedy } = alike[0];
        const [message = '', ...others] = alike.slice(0, _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlaces */ .Bm).map((cause) => text(cause.message));
        if (others.length === 0)
            return `${text(remedy)} (${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(code)}: ${message})`;
        const more = alike.length - _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlaces */ .Bm;
        const items = [message, ...others, ...(more > 0 ? [`and ${more} more`] : [])];
        return `${text(remedy)} (${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(code)})\n${items.map((item) => `    - ${item}`).join('\n')}`;
    });
}
function stepText({ text: what, command }) {
    return `${text(what)}${command === undefined ? '' : ` ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(command)}`}`;
}
function ruleItem(group, number, link, everything) {
    const { severity, ruleId, why, remedy, page, places, shared, title } = group;
    const indent = ' '.repeat(`${number}. `.length);
    const shown = places.slice(0, _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlaces */ .Bm);
    const reason = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ruleId) : `[${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ruleId)}](${encodeURI((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(page))})`;
    return [
        `${number}. **${severity}** ${rule}: ${text((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${text(own)}`}${note} (${text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .fenceAround */ .xF)(excerpt.text);
    return [head, '', ...[`${fence}text`, ...(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptLines */ .$F)(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */
function letThrough({ letThrough: all, everything }) {
    if (all.length === 0)
        return [];
    return [
        `Let through, and not clean: ${all.length}`,
        '',
        ...all
            .slice(0, maxListed)
            .map(({ place, ruleId, reason, by }) => `- Let through${by === '' ? '' : ` ${text(by)}`}: ${ruleId === undefined ? '' : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ruleId)} at `}${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(place)}: ${text(reason)}`),
        ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${text(everything)}.`] : []),
        '',
    ];
}


/***/ })

};
;