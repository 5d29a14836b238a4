"use strict";
exports.id = 566;
exports.ids = [566];
exports.modules = {

/***/ 6566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   wantsExplanation: () => (/* binding */ wantsExplanation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9522);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6045);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8657);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4155);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1310);
// `secret-scan --explain FILE:LINE [PATH]`: why something on a line is a finding of a scan of PATH, or none.








function wantsExplanation(args) {
    return args.some((arg) => arg === '--explain' || arg.startsWith('--explain='));
}
/** Prints the explanation. @returns 0, whatever was found. @throws PortcullisError when there is no such line. */
async function explainCommand(args) {
    const { engine, explainer } = await _registry__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u['secret-scan']();
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(engine.inputs, ['explain', 'base'], args);
    const asked = /^(?<file>.+):(?<line>[1-9]\d{0,8})$/.exec(flags.extra.explain ?? '')?.groups;
    if (asked === undefined || flags.positionals.length > 1)
        throw usage();
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostFor */ .c6)(flags.positionals[0], flags.extra.base);
    const path = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(host.job.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(asked.file));
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(engine.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .withPath */ .iD)(flags.source, host.path));
    (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .requireCheckout */ .EJ)(host.job);
    const lines = await (await explainer()).explainLine(inputs, (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .scanContext */ .hp)(host), { path, line: Number(asked.line) });
    for (const line of lines)
        (0,_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(line));
    return 0;
}
function usage() {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected --explain FILE:LINE and at most one path to scan',
        remedy: 'Write `secret-scan --explain src/app.py:12`.',
    });
}


/***/ })

};
;