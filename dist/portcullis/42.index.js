"use strict";
exports.id = 42;
exports.ids = [42];
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

/***/ 3042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judge = (async function judge(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .bQ)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, ['format', 'base'], args);
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormat */ .C)(flags.extra.format);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, flags.source);
    const path = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyPath */ .Mp)(flags, 'Name the folder of the checkout, and reports by --results.');
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOfCheckout */ .aZ)(path, flags.extra.base, {
        folder: 'the folder of the checkout',
        remedy: `Name reports by their input: --results ${path}.`,
    });
    const started = host.now();
    const gate = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_7__/* .gateWorkspace */ .h)(inputs, {
        ...host.job,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .repositoryServer */ .W)(inputs, host.environment),
        run: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .runFacts */ .pI)(host.environment),
        resultsBase: host.resultsBase,
        now: started,
    });
    (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_10__/* .writeResultsFiles */ .Vy)(host.resultsBase, gate.files);
    (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(format, (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePrinted */ .c)(gate, inputs, { command: 'remediation-gate', workspace: host.job.workspace, started, all: flags.all }));
    return gate.result.decision === 'pass' ? 0 : 1;
});


__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(309);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6263);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5152);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6089);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6300);
/* harmony import */ var _afresh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2920);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5954);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9462);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);
// The gate from a terminal, on reports that are already there.







function gateCommand(args) {
    return (0,_afresh_js__WEBPACK_IMPORTED_MODULE_0__/* .afresh */ .S)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, args, () => judge(args));
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


/***/ })

};
;