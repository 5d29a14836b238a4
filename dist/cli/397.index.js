export const id = 397;
export const ids = [397];
export const modules = {

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

/***/ 3397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3272);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3150);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3881);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2489);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8483);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
// The gate from a terminal, on reports that are already there.








async function gateCommand(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, ['format', 'base'], args);
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormat */ .C$)(flags.extra.format);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_5__/* .remediationGate */ .t.inputs, flags.source);
    const [path] = flags.positionals;
    if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        throw reportAsPath(path);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c6)(path, flags.extra.base);
    const started = host.now();
    const gate = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_7__/* .gateWorkspace */ .h)(inputs, {
        ...host.job,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .repositoryServer */ .W)(inputs.token, host.environment),
        resultsBase: host.resultsBase,
        now: started,
    });
    (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_7__/* .removeStale */ .s)(gate.stale);
    (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__/* .writeResultsFiles */ .Vy)(host.resultsBase, gate.files);
    (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(format, (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePrinted */ .c)(gate, inputs, { command: 'remediation-gate', workspace: host.job.workspace, started, all: flags.all }));
    return gate.result.decision === 'pass' ? 0 : 1;
}
/** The path is that of the checkout; a report in its place would be passed over. */
function reportAsPath(path) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected the folder of the checkout, got a file',
        where: { file: path },
        remedy: `Name reports by their input: --results ${path}.`,
    });
}


/***/ }),

/***/ 8483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatePrinted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8721);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
// The gate's decision as every format prints it.




function gatePrinted({ result, files, excerpt }, inputs, { command, workspace, started, all }) {
    return {
        command,
        told: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__/* .gateTold */ .DO)(result, { excerpt, next: nextSteps(result, inputs, workspace), everything: `in ${inputs['report-file']}` }),
        sarif: () => result.sarif,
        files: Object.fromEntries(files.filter(({ content }) => content !== '').map(({ key, path }) => [key, path])),
        details: detailsOf(result, inputs),
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
        outputs: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__/* .gateOutputs */ .Q)(result, inputs),
    };
}
function nextSteps(result, inputs, workspace) {
    const blocking = (issues) => result.blocking.filter((issue) => issues.has(issue)).length;
    const steps = [];
    if (result.patch.text !== '')
        steps.push({
            text: 'Apply the fixes:',
            command: applyCommand(workspace, inputs['patch-file']),
            unblocks: blocking(result.patched) > 0,
        });
    if (result.suggestedPatch.text !== '')
        steps.push({ text: 'Suggestions to read:', command: inputs['suggested-patch-file'], unblocks: blocking(result.suggested) > 0 });
    return [...steps, { text: 'Report:', command: inputs['report-file'], unblocks: false }];
}
/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace, patchFile) {
    const isHere = workspace === process.cwd();
    const root = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(workspace);
    const below = root === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, workspace).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const words = [
        ...(isHere ? [] : ['-C', workspace]),
        'apply',
        ...(below === '' ? [] : [`--directory=${below}`]),
        isHere ? patchFile : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(patchFile),
    ];
    return ['git', ...words.map(shellWord)].join(' ');
}
function shellWord(text) {
    const shown = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text);
    return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 8721:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gateOutputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
// The outputs of the action, from the result.

/** @param statement path of the decision's statement, where there is one. */
function gateOutputs(result, inputs, statement = '') {
    const open = [...result.blocking, ...result.other];
    return {
        decision: result.decision,
        'would-block': String(result.verdict !== 'pass'),
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => [severity, String(open.filter((issue) => issue.severity === severity).length)])),
        known: String(result.known.size),
        waived: String(result.waived.length),
        'let-through': String(result.letThrough),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
        'sarif-file': inputs['sarif-file'],
        statement,
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}


/***/ })

};
