"use strict";
exports.id = 4312;
exports.ids = [4312];
exports.modules = {

/***/ 9379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var escapeMarkdown = (function escapeMarkdown(text) {
    return (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function inlineCode(text) {
    const clean = (text === '' ? ' ' : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** The fence of a block of code, which no line of its text can end. */
function fenceAround(text) {
    return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
}
/** A link. Of a page that is none of the web's nothing but the label is left. */
function linkTo(label, url) {
    if (!/^https?:\/\//i.test(url) || url.length > maxUrl)
        return label;
    // A bracket would end the link, and what stands behind it would be text. What is encoded already stays.
    const encoded = encodeURI((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url)).replace(/%25([0-9a-f]{2})/gi, '%$1');
    return `[${label}](${encoded.replace(/[()]/g, bracket)})`;
}
const maxUrl = 2000;
function bracket(letter) {
    return letter === '(' ? '%28' : '%29';
}


/***/ }),

/***/ 4312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseSummary: () => (/* binding */ baseSummary),
/* harmony export */   imageSummary: () => (/* binding */ imageSummary)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9379);
/* harmony import */ var _rules_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4069);
// What the job summary says of an image.


function imageSummary({ release, owned }, image) {
    const system = release === undefined ? 'names no operating system' : `is ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(release.name ?? release.id)}`;
    const subject = image === undefined
        ? `The root ${system}.`
        : `The image ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(image.name)}${image.platform === '' ? '' : ` for ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(image.platform)}`}, of ${image.layers.length} layers, ${system}.`;
    const brought = owned === 0
        ? ''
        : ` ${owned} packages of other ecosystems were brought by packages of the system and are listed as those, with the other identity as evidence.`;
    return `${subject}${brought}\n`;
}
/** Rows of the table of what an image adds; more are counted. */
const maxRows = 50;
/** What the image adds to its base. */
function baseSummary(base, { components }) {
    if (base === undefined)
        return 'The image names no base image.\n';
    const name = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(base.name ?? base.digests[0] ?? 'an image without a name');
    if (base.proof === 'contradicted')
        return `The image does not begin with the layers of ${name}, on which it is said to be built.\n`;
    if (base.proof === 'claimed')
        return `The image says that it was built on ${name}; its layers were not held against that.\n`;
    const added = components.filter(({ facts = [] }) => !facts.some(([fact, value]) => fact === 'base' && value === 'true'));
    const rows = added.slice(0, maxRows).map((one) => `| ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(one.identity.type)} | ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(one))} |`);
    return [
        `The image begins with the ${base.layers} layers of ${name}, which bring ${components.length - added.length} components, and adds ${added.length}.`,
        '',
        ...(rows.length === 0 ? [] : ['| Kind | Added to the base |', '|---|---|', ...rows]),
        ...(added.length > maxRows ? [`| and ${added.length - maxRows} more | |`] : []),
        '',
    ].join('\n');
}


/***/ })

};
;