export const id = 243;
export const ids = [243,564];
export const modules = {

/***/ 1113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
        return (0,results_file/* writeResultsFile */.At)(host.resultsBase, file, text, 'sarif-file');
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
        (0,results_file/* writeResultsFiles */.Vy)(host.resultsBase, result.files ?? []);
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

/***/ 3272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ writeResultsFile),
/* harmony export */   Vy: () => (/* binding */ writeResultsFiles),
/* harmony export */   ts: () => (/* binding */ resultsIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1716);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4560);
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.




/** What `.gitignore` says in the folder of results. */
const resultsIgnored = '# Written by Portcullis: every run makes its results anew.\n*\n';
/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
function writeResultsFile(base, file, content, key) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            guardInside(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), file, key);
        keepOutOfGit(base, target);
        // "wx" never follows a link that waits under the temporary name.
        writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        removeQuietly(temporary);
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}`,
            where: { file, key },
            remedy: `Make the directory writable or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** Writes several files; `key` is the input that names each one's path. */
function writeResultsFiles(base, files) {
    for (const { path, content, key } of files)
        writeResultsFile(base, path, content, key);
}
function writeParts(file, parts) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */
function keepOutOfGit(base, target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz);
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .insideFolder */ .xe)(folder, target))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
function guardInside(base, directory, file, key) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory));
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}


/***/ }),

/***/ 947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ decisionLine)
/* harmony export */ });
/* unused harmony exports scannerSummary, summaryMarkdown */
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5268);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);
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
// EXTERNAL MODULE: ./build/packages/action-kit/src/execute.js + 1 modules
var execute = __webpack_require__(1113);
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
var walk = __webpack_require__(1716);
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

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/cli/src/catalogue.js + 1 modules
var catalogue = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/packages/cli/src/flags.js
var src_flags = __webpack_require__(9923);
// EXTERNAL MODULE: ./build/packages/cli/src/format.js + 9 modules
var format = __webpack_require__(58);
// EXTERNAL MODULE: ./build/packages/cli/src/host.js
var src_host = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
;// CONCATENATED MODULE: ./build/packages/cli/src/scanner-command.js
// One scanner from a terminal: the action's inputs as flags, its findings in any format.










/** Runs a scanner's subcommand and returns the exit code: 0 pass, 1 findings, 2 failure. */
function scannerCommand(name, args) {
    return scanAndShow(name, args, ({ flags, printed }) => (0,format/* print */.yy)((0,format/* readFormat */.C$)(flags.extra.format), printed()), ({ extra }) => {
        (0,format/* readFormat */.C$)(extra.format);
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
            process.stderr.write(`portcullis: ${(0,errors/* formatError */.Wk)(execution.error)}\n`);
            if (args.includes('--debug'))
                process.stderr.write(`${execution.error.stack ?? ''}\n`);
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

/***/ 4243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wantsPeerFormat: () => (/* binding */ wantsPeerFormat),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
// `workflow-audit` with the output of another tool: zizmor's JSON, actionlint's lines.

/** Whether the arguments ask for one of the peers' formats. */
function wantsPeerFormat({ peerFormats }, args) {
    const at = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
    const value = at < 0 ? undefined : args[at]?.startsWith('--format=') ? args[at].slice('--format='.length) : args[at + 1];
    return Object.keys(peerFormats).find((format) => format === value);
}
/** @returns the exit code: 0 pass, 1 findings, 2 failure. */
function workflowCommand({ peerFormats }, format, args) {
    return (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_0__.scanAndShow)('workflow-audit', args, ({ execution: { findings, result } }) => {
        process.stdout.write(peerFormats[format](findings, result?.rules ?? []));
    });
}


/***/ })

};
