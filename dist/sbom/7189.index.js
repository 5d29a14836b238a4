"use strict";
exports.id = 7189;
exports.ids = [7189];
exports.modules = {

/***/ 7189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparison: () => (/* binding */ comparison)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2801);
/* harmony import */ var _rules_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4069);
// Two inventories side by side, as lines of a table: what they do not share.


/** @param names of the two sides. */
function comparison(before, after, [a, b]) {
    const { added, removed, changed, bytes } = (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__.drift)(before, after);
    const rows = [
        ...removed.map((one) => [one.identity.type, (0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(one), `only in ${a}`]),
        ...added.map((one) => [one.identity.type, (0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(one), `only in ${b}`]),
        ...changed.flatMap((one) => {
            const [first] = one.after;
            return [[first?.identity.type ?? '', one.name.slice(one.name.indexOf(' ') + 1), `${versions(one.before)} to ${versions(one.after)}`]];
        }),
        ...bytes.map(({ after: one, algorithm }) => [one.identity.type, (0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(one), `other bytes by ${algorithm}`]),
    ];
    const shared = after.length - added.length - changed.reduce((sum, one) => sum + one.after.length, 0);
    const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => row[column].length), 0)));
    return [
        ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
        `${rows.length} differences; ${shared} components are the same.`,
    ];
}
function versions(components) {
    return components.map(({ version }) => version ?? 'no version').join(', ');
}


/***/ })

};
;