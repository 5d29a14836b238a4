"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {

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