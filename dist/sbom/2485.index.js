"use strict";
exports.id = 2485;
exports.ids = [2485];
exports.modules = {

/***/ 2485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inNpmRange: () => (/* binding */ inNpmRange),
/* harmony export */   isPlainlyIn: () => (/* binding */ isPlainlyIn)
/* harmony export */ });
/* harmony import */ var _portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);
// Ranges of versions as package.json writes them. https://github.com/npm/node-semver#ranges

/** At most so long; what is longer is no range that a person wrote. */
const maxLength = 200;
/**
 * Whether a version is in a range; undefined where either is anything else (a tag, an address, an alias), and for pre-releases, of which
 * only some are in a range.
 */
function inNpmRange(version, range) {
    if (isPlainlyIn(version, range))
        return true;
    const release = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/.exec(version);
    if (release === null || range.length > maxLength)
        return undefined;
    const numbers = [Number(release[1]), Number(release[2]), Number(release[3])];
    const alternatives = range.split('||').map((alternative) => inAll(numbers, alternative.trim()));
    if (alternatives.includes(undefined))
        return undefined;
    return alternatives.includes(true);
}
/** Of the ranges that most packages write, `^1.2.3` and `1.2.3`, without any expression: a lock has a hundred thousand of them. */
function isPlainlyIn(version, range) {
    if (range.charCodeAt(0) !== caret)
        return version === range && numberEnd(version, 0) > 0 && !version.includes('-');
    let isHigher = false;
    for (let part = 0, at = 0, other = 1; part < 3; part++) {
        const end = numberEnd(version, at);
        const otherEnd = numberEnd(range, other);
        const isLast = part === 2;
        if (end === at || otherEnd === other || !isEnd(version, end, isLast) || !isEnd(range, otherEnd, isLast))
            return false;
        const number = numberIn(version, at, end);
        const lowest = numberIn(range, other, otherEnd);
        // Up to the first number that is not zero, which must be the same.
        if (part === 0 ? lowest === 0 || number !== lowest : !isHigher && number < lowest)
            return false;
        isHigher ||= part > 0 && number > lowest;
        at = end + 1;
        other = otherEnd + 1;
    }
    return true;
}
const caret = 94;
const dot = 46;
function numberEnd(text, start) {
    let at = start;
    while (at < text.length && at < start + 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
        at++;
    return at;
}
function isEnd(text, at, isLast) {
    return isLast ? at === text.length : text.charCodeAt(at) === dot;
}
function numberIn(text, start, end) {
    let number = 0;
    for (let at = start; at < end; at++)
        number = number * 10 + text.charCodeAt(at) - 48;
    return number;
}
function inAll(version, range) {
    const hyphen = /^(\S{1,100})\s{1,20}-\s{1,20}(\S{1,100})$/.exec(range);
    const comparators = hyphen === null ? range.replace(/([<>=~^])\s{1,20}/g, '$1').split(/\s{1,20}/) : [`>=${hyphen[1]}`, `<=${hyphen[2]}`];
    const answers = comparators.map((comparator) => compares(version, comparator));
    return answers.includes(undefined) ? undefined : answers.every((answer) => answer === true);
}
const comparatorShape = /^(\^|~>?|>=|<=|>|<|=)?v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/;
function compares(version, comparator) {
    if (comparator === '')
        return true;
    const match = comparatorShape.exec(comparator);
    if (match === null)
        return undefined;
    const written = [match[2], match[3], match[4]];
    const open = written.findIndex((part) => part === undefined || /[xX*]/.test(part));
    const given = open < 0 ? 3 : open;
    const low = [0, 1, 2].map((at) => (at < given ? Number(written[at]) : 0));
    const operator = (match[1] ?? '=').replace('~>', '~');
    if (given === 0)
        return operator === '<' || operator === '>' ? undefined : true;
    return within(version, operator, low, given, match[5] !== undefined);
}
/**
 * @param given how many numbers the comparator has.
 * @param isPre whether it names a pre-release, which comes before its release.
 */
function within(version, operator, low, given, isPre) {
    const fromLow = order(version, low) >= 0;
    const above = after(low, given - 1);
    if (operator === '>=')
        return fromLow;
    if (operator === '<')
        return !fromLow;
    if (operator === '>')
        return given === 3 ? (isPre ? fromLow : order(version, low) > 0) : order(version, above) >= 0;
    if (operator === '<=')
        return given === 3 && isPre ? !fromLow : order(version, above) < 0;
    if (operator === '=')
        return fromLow && order(version, above) < 0 && !isPre;
    const first = low.findIndex((number) => number > 0);
    const moving = operator === '~' ? Math.min(given - 1, 1) : first >= 0 && first < given ? first : given - 1;
    return fromLow && order(version, after(low, moving)) < 0;
}
/** The first version in which the number at a place is another. */
function after(low, at) {
    return low.map((number, index) => (index < at ? number : index === at ? number + 1 : 0));
}
function order(a, b) {
    return (0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .mU)(a.join('.'), b.join('.'));
}


/***/ })

};
;