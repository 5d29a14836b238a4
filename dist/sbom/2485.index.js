"use strict";
exports.id = 2485;
exports.ids = [2485];
exports.modules = {

/***/ 2485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inNpmRange: () => (/* binding */ inNpmRange),
/* harmony export */   inPlainRange: () => (/* binding */ inPlainRange),
/* harmony export */   releaseNumber: () => (/* binding */ releaseNumber)
/* harmony export */ });
// Ranges of versions as package.json writes them. https://github.com/npm/node-semver#ranges
/** At most so long; what is longer is no range that a person wrote. */
const maxLength = 200;
/**
 * Whether a version is in a range; undefined where either is anything else (a tag, an address, an alias), and for pre-releases, of which
 * only some are in a range.
 */
function inNpmRange(version, range) {
    const plain = inPlainRange(releaseNumber(version), range);
    if (plain !== undefined)
        return plain;
    const release = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/.exec(version);
    if (release === null || range.length > maxLength)
        return undefined;
    const numbers = [Number(release[1]), Number(release[2]), Number(release[3])];
    const alternatives = range.split('||').map((alternative) => inAll(numbers, alternative.trim()));
    if (alternatives.includes(undefined))
        return undefined;
    return alternatives.includes(true);
}
const major = 1e10;
const minor = 1e5;
/** A release as one number, which has its order; -1 of what has anything else in it, or a number of more than five digits. */
function releaseNumber(version) {
    let release = 0;
    for (let part = 0, at = 0; part < 3; part++) {
        const end = numberEnd(version, at);
        const isLast = part === 2;
        if (end === at || (isLast ? end !== version.length : version.charCodeAt(end) !== dot))
            return -1;
        release = release * minor + numberIn(version, at, end);
        at = end + 1;
    }
    return release;
}
/**
 * The same of the ranges that nearly all packages write (`^1.2.3`, `~1.2`, `>=1`, `1.2.3`, `*`), without any expression: a lock has a
 * hundred thousand of them. Undefined of others.
 */
function inPlainRange(release, range) {
    if (release < 0)
        return undefined;
    if (range === '*')
        return true;
    const operator = range.charCodeAt(0);
    let at = operator === caret || operator === tilde ? 1 : operator === above && range.charCodeAt(1) === equals ? 2 : 0;
    let low = 0;
    /** The first one above the range. */
    let high = 0;
    for (let part = 0, unit = major; part < 3; part++, unit /= minor) {
        const end = numberEnd(range, at);
        if (end === at)
            return undefined;
        const number = numberIn(range, at, end);
        // `^` holds what comes before the first number that is not zero, `~` the first two.
        const isHeld = operator === caret ? low === 0 : operator !== tilde || part < 2;
        low += number * unit;
        if (isHeld)
            high = low + unit;
        if (end === range.length)
            break;
        if (part === 2 || range.charCodeAt(end) !== dot)
            return undefined;
        at = end + 1;
    }
    return release >= low && (operator === above || release < high);
}
const caret = 94;
const tilde = 126;
const above = 62;
const equals = 61;
const dot = 46;
/** Behind a number of at most five digits. */
function numberEnd(text, start) {
    let at = start;
    while (at < text.length && at < start + 5 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
        at++;
    return at;
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
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}


/***/ })

};
;