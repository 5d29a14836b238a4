"use strict";
exports.id = 824;
exports.ids = [824];
exports.modules = {

/***/ 6320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var inputsOf = (function inputsOf(gaps) {
    return new Set(gaps.map(({ path }) => filesOf(path)[0])).size;
});
var coverageLine = (function coverageLine({ applicable, scanned, skipped }) {
    const inPart = Math.min(scanned, Math.max(0, inputsOf(skipped.filter(({ gap }) => gap)) - (applicable - scanned)));
    return `${scanned - inPart} of ${applicable} inputs looked at${inPart === 0 ? '' : `, ${inPart} in part`}`;
});
var decisionLine = (function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = (0,groups/* countsOf */.mQ)(findings);
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(inputsOf(unread), 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => (0,execute/* fails */.c6)(finding, failOn)).length;
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
    const named = coverage.skipped.filter(({ reason }) => reason === 'not-read').length;
    if (named > 0)
        return `passed, not clean: nothing found in ${plural(coverage.scanned, 'input')}, ${named} named and not read`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ coverageLine),
  ZS: () => (/* binding */ decisionLine)
});

// UNUSED EXPORTS: scannerSummary, summaryMarkdown

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/scanner.js
// What a scan says of itself: inputs it looked at and did not, findings let through, remarks, and the change it judged.
/** Inputs that are there, each counted once, whatever of it was not looked at. */

/** What was left of one input, as parts of it: all where the rest was looked at, else all but one. */

/** Between an archive and its member in a path, `a.zip!b/c.txt`. A file's own name may hold it, too. */
const memberMark = '!';
/** Every file that a path may be of, the outermost first: `a.zip` and `a.zip!b/c.txt`. */
function filesOf(path) {
    const parts = path.split(memberMark);
    return parts.map((_, index) => parts.slice(0, index + 1).join(memberMark));
}
/** The name of what a path leads to in the innermost archive: `b/c.txt` of `a.zip!b/c.txt`. */

/** How many inputs some gaps are of: several members of one archive, or lines of one file, are one input. */


// EXTERNAL MODULE: ./build/bundled/packages/report/src/groups.js
var groups = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/execute.js + 2 modules
var execute = __webpack_require__(6045);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/summary.js
// The decision of a scanner in words, and its job summary.




/**
 * The summary's Markdown, always within GitHub's limit. A scanner that leaves the decision to the gate says nothing of findings, since
 * the gate tells of them once for all scanners; only what an engine adds of its own is left then.
 * @returns undefined where there is nothing to say.
 */


/**
 * Parts of a summary as one text within GitHub's limit.
 * @param where all is that is left out, as a sentence goes on.
 */

/** How many inputs were looked at to the end, and how many in part. */

/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */

function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */



/***/ }),

/***/ 2920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var failEarlierReports = (function failEarlierReports(base, error) {
    for (const name of Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um)) {
        const file = `${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .resultsDirectory */ .sz}/${name}.sarif`;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file)))
            (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .writeFailedRun */ .gg)({ name, inputs: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .commonInputs */ .j$)(name) }, base, file, error, new Date());
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failEarlierReports),
/* harmony export */   S: () => (/* binding */ afresh)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(291);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6045);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3623);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1446);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8433);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3350);
// A command that writes results: what an earlier run of it left must not speak for this one.







/**
 * Runs a command after the results of an earlier run are gone; where it comes to nothing, wrong flags included, those in the usual places
 * go, too. @param failed what else is to be done then.
 */
async function afresh(specs, args, run, failed = () => { }) {
    const remove = (usual) => (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .removeEarlierResults */ .T)(process.cwd(), specs, (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y6)(args, name), usual);
    remove(false);
    try {
        return await run();
    }
    catch (error) {
        remove(true);
        failed(error instanceof Error ? error : new Error(String(error)));
        throw error;
    }
}
/** Reports of an earlier run of every scanner say from now on that theirs failed. */



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

/***/ 3824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventoryDocument: () => (/* binding */ inventoryDocument),
/* harmony export */   sbomCommand: () => (/* binding */ sbomCommand),
/* harmony export */   wantsDocument: () => (/* binding */ wantsDocument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6045);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6320);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(309);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5685);
/* harmony import */ var _afresh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2920);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3350);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4155);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3694);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1310);
// `sbom --format cyclonedx-json PATH`: the document itself on standard output, as other makers of SBOMs give it.










/** The format of a document that the arguments ask for, if they do. */
function wantsDocument({ isDocumentFormat }, args) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flagValue */ .y6)(args, 'format');
    return value !== undefined && isDocumentFormat(value) ? value : undefined;
}
/** Writes the document to standard output, or to the named file, and everything else to standard error. @returns the exit code. */
function sbomCommand(sbom, format, args) {
    const run = () => writeDocument(sbom, format, args);
    // What goes to standard output takes the place of nothing.
    return (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flagValue */ .y6)(args, 'sbom-file') === undefined ? run() : (0,_afresh_js__WEBPACK_IMPORTED_MODULE_3__/* .afresh */ .S)(sbom.engine.inputs, args, run);
}
async function writeDocument({ engine, documentPath, isDocumentFormat }, format, args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .bQ)(engine.inputs, ['format', 'base'], args);
    const path = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyPath */ .Mp)(flags, 'Take the inventory of a directory that holds them all.');
    if (!isDocumentFormat(format))
        throw new TypeError(format);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostFor */ .c6)(path, flags.extra.base);
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
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .withPath */ .iD)(source, host.path));
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)('sbom', process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .executeScanner */ .sS)(engine, inputs, { ...host, progress: progress.update, takesFiles: target === undefined });
        progress.end();
        if (execution.error !== undefined) {
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .formatError */ .Wk)(execution.error)}`);
            return 2;
        }
        const file = documentPath(inputs['sbom-file'], format);
        if (target === undefined)
            print(execution.result?.files?.find(({ path }) => path === file)?.content ?? []);
        for (const { path, detail, reason } of execution.unread)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`not read: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(`${path}: ${detail ?? reason}`)}`);
        for (const { level, message } of execution.notices)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`${level}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(message)}`);
        (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)((0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_12__/* .decisionLine */ .ZS)(execution, inputs['fail-on'])));
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
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_13__/* .writePieces */ .Rx)(process.stdout.fd, pieces);
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
        const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostFor */ .c6)(isRemote ? '.' : subject);
        const given = {
            documents: 'cyclonedx-json',
            'sbom-file': (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom'),
            'sarif-file': (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom.sarif'),
            ...(isRemote ? { image: subject, path: '.' } : {}),
        };
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .withPath */ .iD)((name) => given[name], host.path));
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .executeScanner */ .sS)(engine, inputs, host);
        if (execution.error !== undefined)
            throw execution.error;
        for (const { path: unread, detail, reason } of execution.unread)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayBeside */ .Kt)(`not read: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(`${unread}: ${detail ?? reason}`)}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sbom.cdx.json'));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
;