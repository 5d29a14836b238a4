"use strict";
exports.id = 45;
exports.ids = [45];
exports.modules = {

/***/ 6045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var earlierRuns = (function earlierRuns(base, file, present) {
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
});
var executeScanner = (async function executeScanner(scanner, inputs, host) {
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
    const removeEarlier = (usual) => {
        const given = (name) => String(inputs[name]);
        if (host.takesFiles !== true)
            (0,earlier_results/* removeEarlierResults */.T)(host.resultsBase, scanner.inputs, given, usual);
    };
    let sarifFile;
    try {
        removeEarlier(false);
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
        removeEarlier(true);
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
});
var holdingLess = (function holdingLess(host) {
    let cap;
    return {
        ...host,
        progress(done, total) {
            if (cap === undefined) {
                optimiseLater();
                cap = youngGenerationCap();
            }
            if (done % filesBetweenLooks === 0)
                cap();
            host.progress?.(done, total);
        },
    };
});
var scanContext = (function scanContext({ job, now, environment, threads, progress, named }) {
    return {
        workspace: job.workspace,
        now,
        environment,
        settings: job.settings,
        committed: job.committed,
        ...(job.source === undefined ? {} : { repository: job.source.repository }),
        ...(job.change === undefined ? {} : { change: job.change }),
        ...(threads === undefined ? {} : { threads }),
        ...(progress === undefined ? {} : { progress }),
        ...(named === undefined ? {} : { named }),
    };
});
var inputsTold = (function inputsTold(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
});
var withGapsJudged = (async function withGapsJudged(result, scanner, settings, now) {
    const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
    const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` }];
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
    if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap))
        return { ...result, notices };
    const skipped = await (0,allowed_gaps/* withAllowedGaps */._f)(result.coverage.skipped, await (0,allowed_gaps/* allowedGapsOf */.RT)(tree), scanner, now.toISOString().slice(0, 10));
    return { ...result, notices, coverage: { ...result.coverage, skipped } };
});
var unreadOf = (function unreadOf({ coverage }) {
    return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
});
var concluded = (function concluded(result, failOn, sarifFile) {
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
});
var runInfo = (function runInfo(scanner, host, started, run) {
    const { job } = host;
    const attempt = (0,run_attempt/* runAttempt */.T)(host.environment);
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
        ...(attempt === undefined ? {} : { attempt }),
        ...run,
    };
});
var settingsTold = (function settingsTold(settings) {
    if (settings.origin === 'unavailable')
        return { origin: settings.origin, remark: settings.reason };
    if (settings.origin !== 'checkout')
        return { origin: settings.origin, commit: settings.commit };
    return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
});
var unfinished = (function unfinished(name) {
    return new errors/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ executeScanner),
  c6: () => (/* binding */ fails),
  hp: () => (/* binding */ scanContext),
  gg: () => (/* binding */ writeFailedRun)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/run-attempt.js
var run_attempt = __webpack_require__(377);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/allowed-gaps.js
var allowed_gaps = __webpack_require__(1743);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/limits.js
var limits = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var src_write = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js
var src_settings = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/earlier-results.js
var earlier_results = __webpack_require__(291);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/earlier-runs.js
// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.


/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;
/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */

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
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/optimiser.js
// When V8 optimises, and how large a young generation it keeps: docs/decisions/047-optimise-later.md.

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;
/** Twenty times the calls after which later releases hand a function to their slowest compiler, which works on threads of its own. */
const calls = 60_000;
/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between, which is enough for
 * what runs but some thousand times.
 */
function optimiseLater() {
    const release = Number(process.versions.v8.split('.')[0]);
    (0,external_node_v8_.setFlagsFromString)(release < 12 ? `--interrupt-budget=${budget}` : `--invocation-count-for-turbofan=${calls}`);
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

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/results-file.js
var results_file = __webpack_require__(309);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/runner.js + 1 modules
var runner = __webpack_require__(9522);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.









const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */

/** Files after which the size of the heap is looked at. */
const filesBetweenLooks = 8;
/**
 * The same host, that lets V8 optimise later and looks after its heap while a broad engine goes from file to file: where there is no file,
 * Node's module for it is not loaded.
 */

/** What an engine may know of a host. */

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

/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */

function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
function fails(finding, failOn) {
    return (0,severity/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}



function canaryMissed(name, detail) {
    return new errors/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
}


/***/ })

};
;