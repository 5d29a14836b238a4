"use strict";
exports.id = 289;
exports.ids = [289];
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


/***/ })

};
;