"use strict";
exports.id = 824;
exports.ids = [824];
exports.modules = {

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
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(881);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6320);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(309);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5685);
/* harmony import */ var _afresh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2920);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8388);
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