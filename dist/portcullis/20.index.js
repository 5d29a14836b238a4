"use strict";
exports.id = 20;
exports.ids = [20];
exports.modules = {

/***/ 5954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var readFormat = (function readFormat(text, others = []) {
    if (text === undefined)
        return 'table';
    if (_own_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.includes(text))
        return text;
    const all = [..._own_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx, ...others];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected --format to be one of ${all.join(', ')}, got "${text.slice(0, 40)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(text, all)}`,
        remedy: 'Correct the flag.',
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readFormat),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(922);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8687);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(464);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5653);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3217);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4491);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1176);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
// How a result is printed: `--format`.






/** @param others formats of the command\u2019s own, for those who meant one. @throws PortcullisError `usage`. */

/** Writes a result to standard output. */
function print(format, printed) {
    if (format === 'github')
        for (const line of githubLines(printed.told))
            (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(line);
    else if (format === 'sarif')
        for (const part of texts(printed.sarif()))
            process.stdout.write((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)(part));
    else
        process.stdout.write(textOf(format, printed));
}
/** Parts as text: a letter of several bytes may lie across two of them. */
function* texts(parts) {
    const decoder = new TextDecoder();
    for (const part of parts)
        yield typeof part === 'string' ? part : decoder.decode(part, { stream: true });
}
function textOf(format, printed) {
    const { told } = printed;
    switch (format) {
        case 'json':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)(`${JSON.stringify((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_6__/* .reportDocument */ .c)(told, printed), null, 2)}\n`);
        case 'gitlab':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .gitlabCodeQuality */ .cR)(told));
        case 'gitlab-sast':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .gitlabSast */ .fH)(told, printed));
        case 'junit':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietXml */ ._K)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .junit */ .bA)(told));
        case 'markdown':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(markdownText(told));
        default:
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(`${(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_8__/* .terminalLines */ .MJ)(told, (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .screenOf */ .S)(process.stdout, process.env, printed.all)).join('\n')}\n`);
    }
}
/** Workflow commands, for a step that runs the command line: the decision first, as the page of checks shows one. */
function githubLines(told) {
    const decision = { level: 'error', title: 'Portcullis', message: [`${told.headline}.`, ...told.because].join(' ') };
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        title: code,
        message: `${message}. ${remedy}`,
        ...(path === undefined ? {} : { path }),
    }));
    return [...(told.passed ? [] : [decision]), ...causes, ...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_9__/* .annotationsOf */ .Ih)(told.findings), (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(told.headline)];
}
function markdownText(told) {
    const { head, rows, tail } = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_11__/* .markdownParts */ .Y)(told, '##', (path, line) => (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_12__/* .placeLink */ .aE)(undefined, path, line));
    return `${head}${rows.join('\n')}${tail}\n`;
}


/***/ }),

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
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9718);
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

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ sayBeside),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ sayFailure)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
// Words for a person. They may be read by a build server, too, so none of them is a command to it.

/** Writes lines to standard output. */
function say(text) {
    process.stdout.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** Writes lines to standard error. */
function sayBeside(text) {
    process.stderr.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** The one line of a failure, and for those who debug its stack. */
function sayFailure(error, debug) {
    sayBeside(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error)}`);
    if (debug && error instanceof Error)
        sayBeside(error.stack ?? '');
}


/***/ }),

/***/ 20:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var scan = (async function scan(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .bQ)(_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .scanInputs */ .Ll, ['format', 'base'], args);
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormat */ .C)(flags.extra.format);
    if (flags.positionals.length === 0)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({
            code: 'usage',
            message: 'expected a path after scan, got none',
            remedy: 'Write `scan .` for the current directory.',
        });
    const started = new Date();
    const host = await (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostForScan */ .bY)(flags.positionals, flags.extra.base);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .scanInputs */ .Ll, flags.source);
    const scanned = await (0,_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .scanAll */ .$Y)(inputs, host, {
        path: host.path,
        ...(host.only === undefined ? {} : { only: host.only }),
        progress: (name) => (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .o)(name, process.stderr),
    });
    for (const line of failureLines(scanned))
        (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`portcullis: ${line}`);
    const printed = (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePrinted */ .c)(scanned, inputs, { command: 'scan', workspace: host.job.workspace, started, all: flags.all });
    const failOn = inputs['fail-on'];
    (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(format, { ...printed, told: withScanWords(printed.told, scanned, failOn) });
    return (0,_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(scanned, failOn);
});


__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand),
/* harmony export */   scanInputs: () => (/* reexport safe */ _scan_all_js__WEBPACK_IMPORTED_MODULE_5__.Ll)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7609);
/* harmony import */ var _afresh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2920);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5954);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9462);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3694);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1310);
/* harmony import */ var _scan_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(189);
// `scan PATH...`: every scanner that needs no network, then the gate on exactly what they reported.











function scanCommand(args) {
    return (0,_afresh_js__WEBPACK_IMPORTED_MODULE_0__/* .afresh */ .S)(_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .scanInputs */ .Ll, args, () => scan(args), (error) => (0,_afresh_js__WEBPACK_IMPORTED_MODULE_0__/* .failEarlierReports */ .Q)(process.cwd(), error));
}

/** A mistake in what was given to all scanners is each one's, and said once. */
function failureLines({ executions }) {
    const byText = new Map();
    for (const { name, execution } of executions) {
        if (execution.error === undefined)
            continue;
        const text = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .formatError */ .Wk)(execution.error);
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
    const unjudged = (0,_scan_all_js__WEBPACK_IMPORTED_MODULE_5__/* .besideWords */ ._G)({ beside });
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


/***/ })

};
;