export const id = 795;
export const ids = [795];
export const modules = {

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbomCommand: () => (/* binding */ sbomCommand),
/* harmony export */   wantsDocument: () => (/* binding */ wantsDocument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1113);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(947);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5306);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6940);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);
// `sbom --format cyclonedx-json PATH`: the document itself on standard output, as other makers of SBOMs give it.








/** The format of a document that the arguments ask for, if they do. */
function wantsDocument({ isDocumentFormat }, args) {
    const at = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
    const value = at < 0 ? undefined : args[at]?.startsWith('--format=') ? args[at].slice('--format='.length) : args[at + 1];
    return value !== undefined && isDocumentFormat(value) ? value : undefined;
}
/** Writes the document to standard output, or to the named file, and everything else to standard error. @returns the exit code. */
async function sbomCommand({ engine, documentFormats, isDocumentFormat }, format, args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(engine.inputs, ['format', 'base'], args);
    if (flags.positionals.length > 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path, got ${flags.positionals.length}`,
            remedy: 'Take the inventory of a directory that holds them all.',
        });
    if (!isDocumentFormat(format))
        throw new TypeError(format);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base);
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
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .withPath */ .i)(source, host.path));
        const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .oz)('sbom', process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .executeScanner */ .sS)(engine, inputs, { ...host, progress: progress.update });
        progress.end();
        if (execution.error !== undefined) {
            process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .formatError */ .Wk)(execution.error)}\n`);
            return 2;
        }
        if (target === undefined)
            process.stdout.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${inputs['sbom-file']}${documentFormats[format].extension}`));
        for (const { path, detail, reason } of execution.unread)
            process.stderr.write(`not read: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${path}: ${detail ?? reason}`)}\n`);
        for (const { level, message } of execution.notices)
            process.stderr.write(`${level}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)}\n`);
        process.stderr.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_9__/* .decisionLine */ .ZS)(execution, inputs['fail-on']))}\n`);
        return execution.exitCode;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
