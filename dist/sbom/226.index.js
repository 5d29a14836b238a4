"use strict";
exports.id = 226;
exports.ids = [226];
exports.modules = {

/***/ 226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inPythonRange: () => (/* binding */ inPythonRange)
/* harmony export */ });
/* harmony import */ var _portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);
// Ranges of versions as locks and manifests of Python write them: PEP 440, and Poetry's own `^`, `~` and `||`.

const maxLength = 300;
/** Whether a version is in a range; undefined where either is anything else. */
function inPythonRange(version, range) {
    if (range.length > maxLength)
        return undefined;
    const alternatives = range.split(/\|\|?/).map((part) => inAll(version, part));
    if (alternatives.includes(true))
        return true;
    return alternatives.includes(undefined) ? undefined : false;
}
function inAll(version, range) {
    const clauses = range
        .replace(/([<>=!~^])\s{1,20}/g, '$1')
        .split(/[\s,]+/)
        .filter((clause) => clause !== '');
    const answers = clauses.map((clause) => compares(version, clause));
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function compares(version, clause) {
    const [, operator = '', wanted = ''] = /^(===?|!=|<=|>=|~=|<|>|\^|~)?v?([\w.+!*-]{1,100})$/.exec(clause) ?? [];
    if (wanted === '')
        return undefined;
    if (wanted === '*')
        return true;
    if (wanted.endsWith('.*')) {
        if (operator !== '' && operator !== '==' && operator !== '!=')
            return undefined;
        // Pre-releases of the first version begin with it, too.
        const isIn = within(version, wanted.slice(0, -2), (parts) => parts.length - 1, '.dev0');
        return isIn === undefined ? undefined : isIn !== (operator === '!=');
    }
    if (operator === '^')
        return within(version, wanted, (parts) => {
            const first = parts.findIndex((part) => part > 0);
            return first < 0 ? parts.length - 1 : first;
        });
    if (operator === '~')
        return within(version, wanted, (parts) => Math.min(1, parts.length - 1));
    if (operator === '~=')
        return within(version, wanted, (parts) => (parts.length < 2 ? undefined : parts.length - 2));
    // Without a local version of its own, a clause means every one. https://peps.python.org/pep-0440/#version-matching
    const order = (0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .comparePep440 */ .PG)(wanted.includes('+') ? version : version.split('+')[0], wanted);
    if (order === undefined)
        return undefined;
    if (operator === '<')
        return order < 0;
    if (operator === '<=')
        return order <= 0;
    if (operator === '>')
        return order > 0;
    if (operator === '>=')
        return order >= 0;
    return operator === '!=' ? order !== 0 : order === 0;
}
/**
 * From a version up to the next one at a place of its release; pre-releases of that one are let in.
 * @param first behind the version, of what comes before it and counts.
 */
function within(version, low, placeOf, first = '') {
    const release = /^\d{1,9}(?:\.\d{1,9}){0,9}/.exec(low)?.[0];
    const parts = release?.split('.').map(Number) ?? [];
    const place = release === undefined ? undefined : placeOf(parts);
    if (place === undefined)
        return undefined;
    const high = parts.slice(0, place + 1).map((part, at) => (at === place ? part + 1 : part));
    const bare = version.split('+')[0];
    const [fromLow, toHigh] = [(0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .comparePep440 */ .PG)(bare, low + first), (0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .comparePep440 */ .PG)(bare, high.join('.'))];
    return fromLow === undefined || toHigh === undefined ? undefined : fromLow >= 0 && toHigh < 0;
}


/***/ })

};
;