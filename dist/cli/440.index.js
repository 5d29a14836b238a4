"use strict";
exports.id = 440;
exports.ids = [440];
exports.modules = {

/***/ 9462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatePrinted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5195);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4742);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8657);
// The gate's decision as every format prints it.




function gatePrinted({ result, plan, files, excerpt }, inputs, { command, workspace, started, all }) {
    return {
        command,
        told: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__/* .gateTold */ .DO)(result, { excerpt, next: nextSteps(result, plan, inputs, workspace), everything: `in ${inputs['report-file']}` }),
        sarif: () => result.sarif,
        files: Object.fromEntries(files.filter(({ content }) => content !== '').map(({ key, path }) => [key, path])),
        details: { ...detailsOf(result, inputs), plan: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__/* .planDetails */ .e6)(plan) },
        started,
        ended: new Date(),
        all,
    };
}
function detailsOf(result, inputs) {
    const named = ({ ruleId, fingerprints, path, sources, suppression }) => ({ ruleId, fingerprints, path, sources, suppression });
    return {
        verdict: result.verdict,
        newOnly: result.newOnly,
        reportOnly: result.reportOnly,
        known: result.known.size,
        waived: result.waived.map((entry) => ({ ...named(entry.issue), waiver: entry.waiver })),
        suppressed: result.suppressed.map(named),
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
        outputs: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_3__/* .gateOutputs */ .Q)(result, inputs),
    };
}
function nextSteps(result, plan, inputs, workspace) {
    const blocking = (issues) => result.blocking.filter((issue) => issues.has(issue)).length;
    const steps = [];
    if (result.patch.text !== '')
        steps.push({
            text: `${triedShortly(plan.patch)}Apply the fixes:`,
            command: applyCommand(workspace, inputs['patch-file']),
            unblocks: blocking(result.patched) > 0,
        });
    if (result.suggestedPatch.text !== '')
        steps.push({
            text: `${triedShortly(plan.suggestions)}Suggestions to read:`,
            command: inputs['suggested-patch-file'],
            unblocks: blocking(result.suggested) > 0,
        });
    return [...steps, { text: 'Report:', command: inputs['report-file'], unblocks: false }];
}
/** What the tree with a patch comes to, where that was tried. */
function triedShortly(tried) {
    return tried === undefined || 'notTried' in tried ? '' : `With this patch: ${tried.decision}. `;
}
/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace, patchFile) {
    const isHere = workspace === process.cwd();
    const root = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .findGitRoot */ .ky)(workspace);
    const below = root === undefined ? '' : (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(root, workspace);
    const words = [
        ...(isHere ? [] : ['-C', workspace]),
        'apply',
        ...(below === '' ? [] : [`--directory=${below}`]),
        isHere ? patchFile : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(patchFile),
    ];
    return ['git', ...words.map(shellWord)].join(' ');
}
function shellWord(text) {
    const shown = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(text);
    return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 3694:
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

/***/ 6440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var scanAll = (async function scanAll(inputs, host, options) {
    // Where nothing can be written there is nothing to judge: said once, before any scanner works for it.
    (0,results_file/* writeResultsFile */.At)(host.resultsBase, `${listing/* resultsDirectory */.sz}/.gitignore`, results_file/* resultsIgnored */.ts, 'sarif-file');
    const { run: names, left } = await (0,catalogue/* scannersOfFiles */._N)();
    const executions = await runScanners(names, inputs, host, options);
    const mistake = executions.map(({ execution }) => execution.error).find(isMistake);
    if (mistake !== undefined)
        throw mistake;
    if (executions.every(({ execution }) => isEmpty(execution)))
        throw nothingThere(options);
    const failOn = inputs['fail-on'];
    const judge = {
        reports: names.map((name) => `${listing/* resultsDirectory */.sz}/${name}.sarif`),
        alsoRequired: names,
        ...(failOn === 'policy' || failOn === 'none' ? {} : { blockAt: failOn }),
    };
    const gateValues = { ...(0,src_inputs/* readInputs */.K)(definition/* gateInputs */.l, () => undefined), ...inputs };
    const gate = await (0,workspace_gate/* gateWorkspace */.h)(gateValues, {
        ...host.job,
        ...(0,default_branch/* repositoryServer */.W)(inputs, host.environment),
        run: (0,decision_document/* runFacts */.pI)(host.environment),
        resultsBase: host.resultsBase,
        now: host.now(),
        ...judge,
        tryPatch: inputs['verify-fixes'] ? inScratchCopy(host, options.path, judgeCopy) : async () => ({ notTried: '`verify-fixes` is off' }),
        ...(options.link === undefined ? {} : { link: options.link }),
    });
    /** The same scanners and the same policies on a copy of the tree; what it writes stays in the copy. */
    async function judgeCopy(copy, policies) {
        const { progress: _progress, ...quiet } = options;
        await runScanners(names, inputs, copy, quiet);
        return (0,workspace_gate/* judgeWorkspace */.v)(gateValues, { ...copy.job, ...judge, resultsBase: copy.resultsBase, now: copy.now(), policies });
    }
    (0,results_file/* writeResultsFiles */.Vy)(host.resultsBase, gate.files);
    // A gap is the gate's to tell; here the run only must not end as if all had been looked at.
    const failed = executions.some(({ execution }) => execution.error !== undefined || execution.unread.length > 0);
    return { ...gate, executions, failed, left, beside: reportsBeside(host.resultsBase, names) };
});
var isEmpty = (function isEmpty({ coverage, error }) {
    return error === undefined && coverage.applicable + coverage.scanned + coverage.skipped.length + (coverage.excluded ?? 0) === 0;
});
var nothingThere = (function nothingThere({ path, only }) {
    const where = only === undefined ? path : only.join(', ');
    return new errors/* PortcullisError */.SO({
        code: 'nothing-to-scan',
        message: `expected files to look at in \`${(0,letters/* printable */.g$)(where)}\`, got none`,
        where: { key: 'path' },
        remedy: 'Name a folder that holds files, and check it out before this step.',
    });
});
var isMistake = (function isMistake(error) {
    if (!(error instanceof errors/* PortcullisError */.SO))
        return false;
    const { key } = error.where;
    if (error.code.startsWith('results-'))
        return true;
    return key === 'path' || (key !== undefined && Object.hasOwn(scannerFlags, key));
});
var runScanners = (async function runScanners(names, inputs, host, options) {
    const executions = [];
    for (const name of names) {
        const scanner = await catalogue/* scanners */.Um[name]();
        const given = (0,src_inputs/* readInputs */.K)(scanner.inputs, (input) => (input === 'path' ? options.path : undefined));
        const progress = options.progress?.(name);
        const execution = await (0,execute/* executeScanner */.sS)(scanner, { ...given, ...ofScanner(scanner, inputs, options.only) }, { ...host, ...(progress === undefined ? {} : { progress: progress.update }) });
        progress?.end();
        executions.push({ name, scanner, execution });
    }
    return executions;
});
var ofScanner = (function ofScanner(scanner, inputs, only) {
    const given = Object.keys(scannerFlags).filter((name) => Object.hasOwn(scanner.inputs, name));
    const values = given
        .filter((name) => name !== 'max-file-size' || inputs[name] !== scannerFlags[name].default)
        .map((name) => [name, inputs[name]]);
    return { ...Object.fromEntries(values), ...(only === undefined ? {} : { include: only }) };
});
var scan = (async function scan(args) {
    const flags = (0,src_flags/* parseFlags */.bQ)(scanInputs, ['format', 'base'], args);
    const format = (0,src_format/* readFormat */.C)(flags.extra.format);
    if (flags.positionals.length === 0)
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: 'expected a path after scan, got none',
            remedy: 'Write `scan .` for the current directory.',
        });
    const started = new Date();
    const host = await (0,src_host/* hostForScan */.bY)(flags.positionals, flags.extra.base);
    const inputs = (0,src_inputs/* readInputs */.K)(scanInputs, flags.source);
    const scanned = await scanAll(inputs, host, {
        path: host.path,
        ...(host.only === undefined ? {} : { only: host.only }),
        progress: (name) => (0,progress/* progressLine */.o)(name, process.stderr),
    });
    for (const line of failureLines(scanned))
        (0,say/* sayBeside */.Kt)(`portcullis: ${line}`);
    const printed = (0,gate_output/* gatePrinted */.c)(scanned, inputs, { command: 'scan', workspace: host.job.workspace, started, all: flags.all });
    const failOn = inputs['fail-on'];
    (0,src_format/* print */.y)(format, { ...printed, told: withScanWords(printed.told, scanned, failOn) });
    return exitCodeOf(scanned, failOn);
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand),
  scanInputs: () => (/* reexport */ scanInputs)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/inputs.js
var src_inputs = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/afresh.js
var afresh = __webpack_require__(2920);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/flags.js
var src_flags = __webpack_require__(3350);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/format.js + 6 modules
var src_format = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/gate-output.js
var gate_output = __webpack_require__(9462);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/host.js
var src_host = __webpack_require__(4155);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/progress.js
var progress = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __webpack_require__(1310);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/results-file.js
var results_file = __webpack_require__(309);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/execute.js + 2 modules
var execute = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/definition.js
var definition = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/workspace-gate.js + 10 modules
var workspace_gate = __webpack_require__(5152);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/default-branch.js + 3 modules
var default_branch = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/decision-document.js
var decision_document = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var listing = __webpack_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/catalogue.js + 1 modules
var catalogue = __webpack_require__(8433);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var src_walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/tree.js
var tree = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/verify-fixes.js
// Tries a patch: a copy of what was scanned, the patch applied by git as a person would, and the same scanners and policies once more.
// The copy is no repository, lies outside the workspace, and is gone afterwards.





/** Beyond it nothing is copied: the patch is then not tried, and the report says so. */
const maxFiles = 20_000;
const maxBytes = 512 * 1024 * 1024;
/** @param path that was scanned, relative to the workspace. @param judge scans and judges a host's tree. */
function inScratchCopy(host, path, judge) {
    let walk;
    return async (patch, policies) => {
        const workspace = (0,external_node_fs_.realpathSync)(host.job.workspace);
        const scratch = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-try-')));
        try {
            // Git would apply the patch to the repository around it, and scanners would ask that one what is ignored.
            if ((0,git/* findGitRoot */.ky)(scratch) !== undefined)
                return { notTried: 'the folder for temporary files lies in a git repository' };
            walk ??= (0,src_walk/* walkWorkspace */.b5)({ workspace, path: '.', include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
            const { files } = await walk;
            const bytes = files.reduce((sum, { size }) => sum + size, 0);
            if (files.length > maxFiles || bytes > maxBytes)
                return { notTried: `the tree has ${files.length} files and ${bytes} bytes, more than are copied` };
            if (!(0,paths/* insideFolder */.xe)(workspace, (0,external_node_path_.resolve)(workspace, path)))
                return { notTried: 'what was scanned lies outside the workspace' };
            const missing = copied(files, scratch);
            if (missing !== undefined)
                return { notTried: missing };
            const applied = (0,git/* git */.$Y)(scratch, ['apply', '--whitespace=nowarn', '-'], Buffer.from(patch));
            if (!applied.ok)
                return { notTried: `git does not take the patch: ${(0,letters/* printable */.g$)(applied.stderr).slice(0, 200)}` };
            return await judge(copyOf(host, scratch), policies);
        }
        catch (error) {
            return { notTried: `the copy could not be made: ${(0,system_reason/* systemReason */.u)(error)}` };
        }
        finally {
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        }
    };
}
/** Copies files; @returns why one could not be. */
function copied(files, scratch) {
    for (const { path, absolute } of files) {
        if (path.startsWith(`${listing/* resultsDirectory */.sz}/`))
            continue;
        const target = (0,external_node_path_.join)(scratch, path);
        // A name that is no text cannot be written under its own name.
        if (typeof absolute !== 'string' || !(0,paths/* insideFolder */.xe)(scratch, target))
            return `${(0,letters/* printable */.g$)(path)} cannot be copied`;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.copyFileSync)(absolute, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    return undefined;
}
/** The same job about another folder. The settings that judge stay those that judged. */
function copyOf(host, scratch) {
    const { checkout: _checkout, repositoryUrl: _url, source: _source, settings, ...job } = host.job;
    const head = (0,tree/* workingTree */.cn)(scratch);
    const judging = settings.origin === 'checkout' ? { ...settings, tree: head, head } : { ...settings, head };
    const { progress: _progress, ...rest } = host;
    return { ...rest, resultsBase: scratch, job: { ...job, workspace: scratch, committed: false, settings: judging } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/scan-all.js
// Every scanner of files, then the gate on exactly what they reported, in one process: what `scan` and the action at the root share.








/** Inputs of `scan` that go to every scanner. */
const scannerFlags = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
};
const { results: _results, annotations: _annotations, summary: _summary, artifact: _artifact, 'expected-digests': _digests, ...ofGate } = definition/* gateInputs */.l;
/** Inputs of the gate that mean something where it judges what the same process reported. */
const gateFlags = ofGate;
const scanInputs = {
    ...gateFlags,
    ...scannerFlags,
    'verify-fixes': {
        type: 'boolean',
        default: true,
        description: 'Try each patch in a copy of the tree, scanned once more, and say what the gate decides of it.',
    },
    'fail-on': {
        type: 'choice',
        choices: ['policy', 'low', 'medium', 'high', 'critical', 'none'],
        default: 'policy',
        description: 'Least severity that fails: `policy` leaves it to the policy; a severity fails from there on too, and lets nothing pass that the policy blocks; `none` reports, and fails only where something was not read.',
    },
};
/** What is said of reports that were not judged; undefined where there are none. */
function besideWords({ beside }) {
    if (beside.length === 0)
        return undefined;
    const named = beside.slice(0, 5).map((name) => (0,letters/* printable */.g$)(`${listing/* resultsDirectory */.sz}/${name}`));
    const more = beside.length > named.length ? ` and ${beside.length - named.length} more` : '';
    return `Not judged here: ${named.join(', ')}${more}. remediation-gate judges all reports that lie there.`;
}
function reportsBeside(base, own) {
    const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(base, listing/* resultsDirectory */.sz)).filter((name) => /\.sarif$/i.test(name));
    return names.filter((name) => !own.includes(name.replace(/\.sarif$/i, ''))).sort();
}
/** Runs all, and writes the results. @throws PortcullisError on wrong inputs, and where results cannot be written; nothing is judged then. */

/** Whether a scanner found nothing at all, read, left out or unreadable. */

/** Where there is nothing, nothing was looked at: that is no pass. */

/**
 * Whether a scanner could not do its work for what concerns all of them, a wrong input or results that cannot be written: that is one
 * mistake, told once, and nothing was judged.
 */


/** The flags that a scanner has, as they were given; what was not given stays the scanner's own default. */

/** 0 passed, 1 blocked, 2 something failed or was not read. Where nothing blocks for now the step passes, as the gate's own does. */
function exitCodeOf({ result, failed }, failOn) {
    if (result.reportOnly !== undefined || result.breakGlass !== undefined)
        return 0;
    if (failed)
        return 2;
    if (result.causes.length > 0)
        return 1;
    return result.decision === 'pass' || failOn === 'none' ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/scan.js
// `scan PATH...`: every scanner that needs no network, then the gate on exactly what they reported.











function scanCommand(args) {
    return (0,afresh/* afresh */.S)(scanInputs, args, () => scan(args), (error) => (0,afresh/* failEarlierReports */.Q)(process.cwd(), error));
}

/** A mistake in what was given to all scanners is each one's, and said once. */
function failureLines({ executions }) {
    const byText = new Map();
    for (const { name, execution } of executions) {
        if (execution.error === undefined)
            continue;
        const text = (0,errors/* formatError */.Wk)(execution.error);
        byText.set(text, [...(byText.get(text) ?? []), name]);
    }
    return [...byText].map(([text, names]) => (names.length === executions.length ? text : `${names.join(', ')}: ${text}`));
}
/** What was not run is said, and a decision that nobody asked for is not called one. */
function withScanWords(told, { left, result, beside }, failOn) {
    const reasons = new Map();
    for (const [name, reason] of left)
        reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
    const notRun = [...reasons].map(([reason, names]) => `${names.join(', ')} (${reason})`).join('; ');
    const unjudged = besideWords({ beside });
    const remarks = [
        ...told.remarks,
        ...(unjudged === undefined ? [] : [unjudged]),
        ...(notRun === '' ? [] : [`Not run by scan: ${notRun}. Start them by their own names.`]),
    ];
    if (failOn !== 'none' || told.passed || result.causes.length > 0)
        return { ...told, remarks };
    return {
        ...told,
        passed: true,
        headline: `Reported, not decided: ${told.headline.replace(/^Blocked: /, '')}`,
        because: [...told.because, 'Nothing fails, since --fail-on is none.'],
        findings: told.findings.map((finding) => ({ ...finding, blocks: false })),
        remarks,
    };
}


/***/ }),

/***/ 4742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gateOutputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
// The outputs of the action, from the result.

/** @param statement path of the decision's statement, where there is one. */
function gateOutputs(result, inputs, statement = '') {
    const open = [...result.blocking, ...result.other];
    const counts = Object.entries((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(open));
    return {
        decision: result.decision,
        'would-block': String(result.verdict !== 'pass'),
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(counts.map(([severity, count]) => [severity, String(count)])),
        known: String(result.known.size),
        waived: String(result.waived.length),
        'let-through': String(result.letThrough),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
        'sarif-file': inputs['sarif-file'],
        statement,
        audit: inputs['audit-file'],
        'decision-file': inputs['decision-file'],
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}


/***/ })

};
;