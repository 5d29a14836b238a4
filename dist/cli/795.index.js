"use strict";
exports.id = 795;
exports.ids = [795];
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

/***/ 3272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ writeResultsFile),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   Vy: () => (/* binding */ writeResultsFiles),
/* harmony export */   ts: () => (/* binding */ resultsIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1319);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4071);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6156);
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
        refuseGit(target, file, key);
        refuseOther(target, file, key);
        // Before a folder is made, too: a link would have it made elsewhere.
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            guardInside(base, nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)), file, key);
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
            message: `expected to write the results file, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .u)(error)}`,
            where: { file, key },
            remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** Writes several files; `key` is the input that names each one's path. */
function writeResultsFiles(base, files) {
    const placed = new Map();
    for (const { path, content, key } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
        const other = placed.get(place);
        if (other !== undefined && other !== key)
            throw onePlace(path, key, other);
        placed.set(place, key);
        writeResultsFile(base, path, content, key);
    }
}
/** The later file would stand in the place of the earlier one, and nobody would miss it. */
function onePlace(file, key, other) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: `expected a place of its own for each results file, got that of \`${other}\``,
        where: { file, key },
        remedy: `Give \`${key}\` or \`${other}\` another name.`,
    });
}
function writeParts(file, parts) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        writePieces(descriptor, parts);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const pieceBytes = 1024 * 1024;
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */
function writePieces(descriptor, pieces) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let filled = 0;
    const flush = () => {
        for (let start = 0; start < filled;)
            start += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, buffer, start, filled - start);
        filled = 0;
    };
    for (const piece of pieces) {
        // A letter takes three bytes at most.
        const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
        if (filled + most > pieceBytes)
            flush();
        if (most > pieceBytes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
        else if (typeof piece === 'string')
            filled += buffer.write(piece, filled);
        else {
            buffer.set(piece, filled);
            filled += piece.length;
        }
    }
    flush();
}
/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */
function keepOutOfGit(base, target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resultsDirectory */ .sz);
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .insideFolder */ .xe)(folder, target))
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
/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */
function refuseGit(target, file, key) {
    if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git'))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got one in `.git`',
        where: { file, key },
        remedy: `Set \`${key}\` to a path outside of it, such as ${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resultsDirectory */ .sz}/NAME.`,
    });
}
/** The file is renamed into its place: a device, or the name of one, would be gone then; a folder is none. */
function refuseOther(target, file, key) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (there?.isDirectory() === true)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-unwritable',
            message: 'expected a place for the results file, got a folder',
            where: { file, key },
            remedy: `Name the file in it: \`${key}\` is no folder.`,
        });
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .namesDevice */ .Fi)(target) && (there === undefined || there.isFile() || there.isSymbolicLink()))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got a device, a pipe or a socket',
        where: { file, key },
        remedy: `Set \`${key}\` to a path in a folder.`,
    });
}
/** The folder, or the first above it that is there. */
function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
function guardInside(base, directory, file, key) {
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .insideFolder */ .xe)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory))) {
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

/***/ 2795:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventoryDocument: () => (/* binding */ inventoryDocument),
/* harmony export */   sbomCommand: () => (/* binding */ sbomCommand),
/* harmony export */   wantsDocument: () => (/* binding */ wantsDocument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8656);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(947);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3272);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3732);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8681);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(919);
// `sbom --format cyclonedx-json PATH`: the document itself on standard output, as other makers of SBOMs give it.









/** The format of a document that the arguments ask for, if they do. */
function wantsDocument({ isDocumentFormat }, args) {
    const at = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
    const value = at < 0 ? undefined : args[at]?.startsWith('--format=') ? args[at].slice('--format='.length) : args[at + 1];
    return value !== undefined && isDocumentFormat(value) ? value : undefined;
}
/** Writes the document to standard output, or to the named file, and everything else to standard error. @returns the exit code. */
async function sbomCommand({ engine, documentFormats, isDocumentFormat }, format, args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(engine.inputs, ['format', 'base'], args);
    if (flags.positionals.length > 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path, got ${flags.positionals.length}`,
            remedy: 'Take the inventory of a directory that holds them all.',
        });
    if (!isDocumentFormat(format))
        throw new TypeError(format);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c6)(flags.positionals[0], flags.extra.base);
    const target = flags.source('sbom-file');
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'portcullis-sbom-'));
    try {
        const source = (name) => {
            if (name === 'documents')
                return format;
            if (name === 'sbom-file')
                return target ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom');
            return name === 'sarif-file' ? (flags.source(name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom.sarif')) : flags.source(name);
        };
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .withPath */ .iD)(source, host.path));
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)('sbom', process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .executeScanner */ .sS)(engine, inputs, { ...host, progress: progress.update, takesFiles: target === undefined });
        progress.end();
        if (execution.error !== undefined) {
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .formatError */ .Wk)(execution.error)}`);
            return 2;
        }
        const file = `${inputs['sbom-file']}${documentFormats[format].extension}`;
        if (target === undefined)
            print(execution.result?.files?.find(({ path }) => path === file)?.content ?? []);
        for (const { path, detail, reason } of execution.unread)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`not read: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(`${path}: ${detail ?? reason}`)}`);
        for (const { level, message } of execution.notices)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`${level}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(message)}`);
        (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_10__/* .decisionLine */ .ZS)(execution, inputs['fail-on'])));
        return execution.exitCode;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function print(content) {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(process.stdout.fd);
    // A pipe or a terminal may be full, which its stream waits for.
    if (stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY))
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_11__/* .writePieces */ .Rx)(process.stdout.fd, pieces);
    else
        for (const piece of pieces)
            process.stdout.write(piece);
}
/**
 * The inventory of a folder, lock file or image as a document, for a comparison.
 * @throws PortcullisError where it cannot be taken.
 */
async function inventoryDocument({ engine, isRegistryReference }, subject) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'portcullis-sbom-'));
    try {
        const isRemote = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(subject) && isRegistryReference(subject);
        const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c6)(isRemote ? '.' : subject);
        const given = {
            documents: 'cyclonedx-json',
            'sbom-file': (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom'),
            'sarif-file': (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom.sarif'),
            ...(isRemote ? { image: subject, path: '.' } : {}),
        };
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .withPath */ .iD)((name) => given[name], host.path));
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .executeScanner */ .sS)(engine, inputs, host);
        if (execution.error !== undefined)
            throw execution.error;
        for (const { path: unread, detail, reason } of execution.unread)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`not read: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(`${unread}: ${detail ?? reason}`)}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom.cdx.json'));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
;