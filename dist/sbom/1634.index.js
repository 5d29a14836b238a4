"use strict";
exports.id = 1634;
exports.ids = [1634];
exports.modules = {

/***/ 1634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var partsOf = (function partsOf(text) {
    return text.match(/[~^]|\d+|[a-z]+/gi) ?? [];
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PG: () => (/* reexport */ comparePep440),
  r4: () => (/* binding */ inRange)
});

// UNUSED EXPORTS: compareSemver, compareVersions

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/parts.js
// What the orders of versions share: numbers of any length, and lists compared part by part.
/** Below, equal or above zero; what is missing counts as zero. */
function compareNumbers(a, b) {
    const [left, right] = [BigInt(a ?? 0), BigInt(b ?? 0)];
    return left === right ? 0 : left < right ? -1 : 1;
}
function compareLists(a, b, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = compare(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/composer.js
// Composer's order: up to four numbers, then a stability with numbers of its own. https://getcomposer.org/doc/articles/versions.md

const shape = /^\s*v?(\d{1,40}(?:\.\d{1,40}){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d{1,40}(?:[.-]\d{1,40}){0,9})?))?([.-]?dev)?(?:\+\S{0,100})?\s*$/i;
/** From the least on; what has none of them is a release. */
const stabilities = { alpha: 1, a: 1, beta: 2, b: 2, rc: 3, stable: 4, patch: 5, pl: 5, p: 5 };
/** Undefined where one of them is none, as a branch is. */
function compareComposer(a, b) {
    const [left, right] = [read(a), read(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return (compareLists(left.numbers, right.numbers, compareNumbers) ||
        left.stability - right.stability ||
        // Of two with one stability the one that counts on is later, even from zero.
        compareLists(left.further, right.further, (x, y) => (x === undefined ? -1 : y === undefined ? 1 : compareNumbers(x, y))) ||
        Number(right.isDev) - Number(left.isDev));
}
function read(text) {
    const match = shape.exec(text);
    if (match === null)
        return undefined;
    const [, numbers = '', word, further = '', dev] = match;
    return {
        numbers: numbers.split('.'),
        // `1.0-dev` comes before all of them.
        stability: word === undefined ? (dev === undefined ? 4 : 0) : stabilities[word.toLowerCase()],
        further: further.match(/\d+/g) ?? [],
        isDev: dev !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/deb.js
// Versions of Debian: epoch, upstream version, revision (deb-version(7)); a tilde comes before everything, even the end.

const maxLength = 200;
/** Undefined where one of them is none. */
function compareDeb(a, b) {
    const [left, right] = [deb_read(a), deb_read(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return (compareNumbers(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision));
}
function deb_read(text) {
    const match = text.length > maxLength ? null : /^(?:(\d{1,60}):)?([A-Za-z0-9.+~:-]+?)(?:-([A-Za-z0-9.+~]*))?$/.exec(text.trim());
    return match === null ? undefined : { epoch: match[1] ?? '0', upstream: match[2], revision: match[3] ?? '0' };
}
/** In turns what is no digits, letter by letter, and digits as numbers. */
function comparePart(a, b) {
    let [left, right] = [a, b];
    while (left !== '' || right !== '') {
        const [first, second] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
        const order = compareLetters(first, second);
        if (order !== 0)
            return order;
        left = left.slice(first.length);
        right = right.slice(second.length);
        const [one, other] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
        const numbers = compareNumbers(one || '0', other || '0');
        if (numbers !== 0)
            return numbers;
        left = left.slice(one.length);
        right = right.slice(other.length);
    }
    return 0;
}
function compareLetters(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = weight(a[at]) - weight(b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** A tilde, the end, letters, then all other signs. */
function weight(letter) {
    if (letter === undefined)
        return 0;
    if (letter === '~')
        return -1;
    return /[A-Za-z]/.test(letter) ? letter.charCodeAt(0) : letter.charCodeAt(0) + 256;
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/gem.js
// Gem::Version of RubyGems: segments of digits or letters, letters before numbers, zeros at the end of no account.

const gem_shape = /^\s*\d{1,60}(?:\.[0-9a-zA-Z]{1,60}){0,20}(?:-[0-9A-Za-z-]{1,60}(?:\.[0-9A-Za-z-]{1,60}){0,20})?\s*$/;
/** Undefined where one of them is none. */
function compareGem(a, b) {
    if (!gem_shape.test(a) || !gem_shape.test(b))
        return undefined;
    const [left, right] = [segments(a), segments(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const order = compareSegments(left[at] ?? '0', right[at] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** A hyphen stands for `.pre.`; zeros before the first letters, and those at the end, are of no account. */
function segments(version) {
    const all = version
        .trim()
        .replaceAll('-', '.pre.')
        .match(/\d+|[a-z]+/gi) ?? [];
    const word = all.findIndex((segment) => !/^\d/.test(segment));
    const first = word < 0 ? all.length : word;
    return [...withoutZeros(all.slice(0, first)), ...withoutZeros(all.slice(first))];
}
function withoutZeros(segments) {
    const last = segments.findLastIndex((segment) => !/^0+$/.test(segment));
    return segments.slice(0, last + 1);
}
function compareSegments(a, b) {
    const [isNumber, isOther] = [/^\d/.test(a), /^\d/.test(b)];
    if (isNumber !== isOther)
        return isNumber ? 1 : -1;
    return isNumber ? compareNumbers(a, b) : compareTexts(a, b);
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/maven.js
// Maven's order, as its ComparableVersion has it: https://maven.apache.org/pom.html#version-order-specification. Any text is a version.

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = { ga: '', final: '', release: '', cr: 'rc' };
const maven_short = { a: 'alpha', b: 'beta', m: 'milestone' };
const maven_maxLength = 200;
function compareMaven(a, b) {
    if (a.length > maven_maxLength || b.length > maven_maxLength)
        return undefined;
    return compareItems(itemsOf(a), itemsOf(b));
}
function itemsOf(version) {
    const top = [];
    const opened = [top];
    let list = top;
    const deeper = () => {
        const inner = [];
        list.push(inner);
        opened.push(inner);
        list = inner;
    };
    // Letters are all that is neither a digit nor one of the two separators: `_` too.
    const parts = version.toLowerCase().match(/[0-9]+|[^0-9.-]+|[.-]/g) ?? [];
    parts.forEach((part, at) => {
        const next = parts[at + 1];
        if (isSeparator(part)) {
            // Nothing before a separator stands for a zero.
            if (at === 0 || isSeparator(parts[at - 1]))
                list.push(0n);
            if (part === '-')
                deeper();
            return;
        }
        const isWord = !isNumber(part);
        const isBeforeNumber = next !== undefined && isNumber(next);
        // `.x` is as `-x` at the end and before a number.
        if (isWord && list.length > 0 && (next === undefined || isBeforeNumber))
            deeper();
        list.push(isWord ? qualifierOf(part, isBeforeNumber) : BigInt(part));
        if (next !== undefined && !isSeparator(next))
            deeper();
    });
    for (const one of opened.reverse())
        trim(one);
    return top;
}
function isSeparator(part) {
    return part === '.' || part === '-';
}
function isNumber(part) {
    return /^[0-9]/.test(part);
}
function qualifierOf(word, isBeforeNumber) {
    const whole = isBeforeNumber && Object.hasOwn(maven_short, word) ? maven_short[word] : word;
    return Object.hasOwn(aliases, whole) ? aliases[whole] : whole;
}
/** Takes what says nothing from the end, and from before the lists that stand there. */
function trim(list) {
    for (let at = list.length - 1; at >= 0; at--) {
        const item = list[at];
        if (item === 0n || item === '' || (Array.isArray(item) && item.length === 0))
            list.splice(at, 1);
        else if (!Array.isArray(item))
            return;
    }
}
/** Words come before lists, and lists before numbers; what is missing is a zero, or the empty qualifier. */
function compareItems(a, b) {
    if (a === undefined || b === undefined)
        return a === undefined ? -compareToNothing(b) : compareToNothing(a);
    if (typeof a === 'bigint' && typeof b === 'bigint')
        return compareNumbers(a, b);
    if (typeof a === 'string' && typeof b === 'string')
        return compareQualifiers(a, b);
    if (Array.isArray(a) && Array.isArray(b))
        return compareLists(a, b, compareItems);
    return rank(a) - rank(b);
}
function compareToNothing(item) {
    if (Array.isArray(item))
        return compareLists(item, [], compareItems);
    return typeof item === 'string' ? compareQualifiers(item, '') : compareNumbers(item, 0n);
}
function rank(item) {
    return typeof item === 'string' ? 0 : Array.isArray(item) ? 1 : 2;
}
function compareQualifiers(a, b) {
    const [left, right] = [qualifiers.indexOf(a), qualifiers.indexOf(b)];
    if (left >= 0 && right >= 0)
        return left - right;
    // Words that nobody knows come after all that are known.
    return left >= 0 ? -1 : right >= 0 ? 1 : compareTexts(a, b);
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/pep440.js
// PEP 440: epoch, release, pre-, post- and development releases, local versions.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering

const pep440_shape = /^v?(?:(\d{1,60})!)?(\d{1,60}(?:\.\d{1,60}){0,20})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,60}))?(?:-(\d{1,60})|[-_.]?(?:post|rev|r)[-_.]?(\d{0,60}))?(?:[-_.]?dev[-_.]?(\d{0,60}))?(?:\+([a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,10}))?$/;
const pre = { a: 1, alpha: 1, b: 2, beta: 2, c: 3, rc: 3, pre: 3, preview: 3 };
/** Undefined where one of them is none. */
function comparePep440(a, b) {
    const [left, right] = [pep440_read(a), pep440_read(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return (compareNumbers(left.epoch, right.epoch) ||
        compareLists(left.release, right.release, compareNumbers) ||
        compareLists(left.phases, right.phases, (one, other) => comparePhase(one ?? pep440_final, other ?? pep440_final)) ||
        compareLocal(left.local, right.local));
}
const pep440_final = [4, '0'];
function comparePhase([a, first], [b, second]) {
    return a - b || compareNumbers(first, second);
}
function pep440_read(text) {
    const match = pep440_shape.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', word, number, implicit, post, development, local] = match;
    const isPost = implicit !== undefined || post !== undefined;
    const before = word === undefined ? [] : [[pre[word], number || '0']];
    // 1.0.dev1 comes before 1.0a1; 1.0a1.dev1 before 1.0a1; 1.0.post1.dev1 before 1.0.post1.
    const lead = word === undefined && !isPost && development !== undefined ? [] : word === undefined ? [pep440_final] : before;
    return {
        epoch,
        release: release.split('.'),
        phases: [
            ...lead,
            ...(isPost ? [[5, implicit ?? (post || '0')]] : []),
            ...(development === undefined ? [] : [[0, development || '0']]),
        ],
        local: local?.split(/[-_.]/),
    };
}
/** Of two local versions numbers come after words, and a local version after the one without. */
function compareLocal(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? -1 : 1;
    return compareLists(a, b, (one, other) => {
        if (one === undefined || other === undefined)
            return one === undefined ? -1 : 1;
        const [isNumber, isOther] = [/^\d/.test(one) && /^\d+$/.test(one), /^\d+$/.test(other)];
        if (isNumber !== isOther)
            return isNumber ? 1 : -1;
        return isNumber ? compareNumbers(one, other) : compareTexts(one, other);
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/rpm.js
// RPM's order: `epoch:version-release`, compared by runs of digits and letters. https://rpm.org/docs/latest/manual/dependencies (rpmvercmp)

const rpm_shape = /^(?:(\d{1,20}):)?([^\s:-]{1,200})(?:-(\S{1,200}))?$/;
/** Undefined where one of them is none. A release counts where both name one: `<1.0` speaks of every build. */
function compareRpm(a, b) {
    const [left, right] = [rpm_shape.exec(a), rpm_shape.exec(b)];
    if (left === null || right === null)
        return undefined;
    const order = compareNumbers(left[1], right[1]) || compareParts(left[2], right[2]);
    return order !== 0 || left[3] === undefined || right[3] === undefined ? order : compareParts(left[3], right[3]);
}
function compareParts(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const order = rpm_comparePart(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}

/** `~` comes before everything, the end too; `^` after the end and before everything else; numbers after letters. */
function rpm_comparePart(a, b) {
    if (a === b)
        return 0;
    const [left, right] = [rpm_rank(a), rpm_rank(b)];
    if (left !== right)
        return left - right;
    return left === 4 ? compareNumbers(a, b) : compareTexts(a, b);
}
function rpm_rank(part) {
    if (part === undefined)
        return 1;
    return part === '~' ? 0 : part === '^' ? 2 : /^\d/.test(part) ? 4 : 3;
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/order/semver.js
// Semantic Versioning 2.0.0, section 11, for any number of parts, as NuGet and others have four.

const semver_shape = /^[v=]{0,2}(\d{1,60}(?:\.\d{1,60}){0,10})(?:-([0-9A-Za-z.-]{1,150}))?(?:\+[0-9A-Za-z.-]{0,150})?$/;
/** Undefined where one of them is none. */
function compareSemver(a, b) {
    const [, left, leftPre] = semver_shape.exec(a) ?? [];
    const [, right, rightPre] = semver_shape.exec(b) ?? [];
    if (left === undefined || right === undefined)
        return undefined;
    const order = compareLists(left.split('.'), right.split('.'), compareNumbers);
    if (order !== 0 || leftPre === rightPre)
        return order;
    if (leftPre === undefined || rightPre === undefined)
        return leftPre === undefined ? 1 : -1;
    return compareLists(leftPre.split('.'), rightPre.split('.'), compareIdentifiers);
}
/** Numbers come before words, and fewer parts before more. */
function compareIdentifiers(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? -1 : 1;
    const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber !== isOther)
        return isNumber ? -1 : 1;
    return isNumber ? compareNumbers(a, b) : compareTexts(a, b);
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/versions.js
// Ranges of versions as a policy writes them: `>=1.2 <2 || 3.1.4`, in the order of the package's own ecosystem. Where nobody here knows
// that order, versions are compared part by part as numbers, and what follows a hyphen, or letters of a pre-release, comes before the
// version itself.








const versions_maxLength = 200;
/** By the type of a purl. */
const orders = {
    cargo: compareSemver,
    // CocoaPods has RubyGems' order.
    cocoapods: compareGem,
    composer: compareComposer,
    deb: compareDeb,
    gem: compareGem,
    golang: compareSemver,
    helm: compareSemver,
    hex: compareSemver,
    julia: compareSemver,
    maven: compareMaven,
    npm: compareSemver,
    // Letters differ by no case there.
    nuget: (a, b) => compareSemver(a.toLowerCase(), b.toLowerCase()),
    pub: compareSemver,
    pypi: comparePython,
    rpm: compareRpm,
    swift: compareSemver,
    terraform: compareSemver,
};
/** A range that names no local version means all of them: `=1.0` is `1.0+cpu` too. https://peps.python.org/pep-0440/#version-matching */
function comparePython(version, wanted) {
    return comparePep440(wanted.includes('+') ? version : version.split('+')[0], wanted);
}
/** Whether a version is in a range; undefined where one of them cannot be compared. @param type of the purl. */
function inRange(version, range, type = '') {
    const own = Object.hasOwn(orders, type) ? orders[type] : undefined;
    // What is none of its ecosystem is compared as any other.
    const compare = (a, b) => own?.(a, b) ?? compareVersions(a, b);
    const alternatives = range.split('||').map((part) => inAll(version, part.trim(), compare));
    if (alternatives.includes(true))
        return true;
    return alternatives.includes(undefined) ? undefined : false;
}
function inAll(version, range, compare) {
    // An operator may stand apart from its version.
    const comparators = range
        .replace(/([<>=])\s+/g, '$1')
        .split(/[\s,]+/)
        .filter((text) => text !== '');
    if (comparators.length === 0)
        return undefined;
    const answers = comparators.map((comparator) => compares(version, comparator, compare));
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function compares(version, comparator, compare) {
    const [, operator = '', wanted = ''] = /^(<=|>=|<|>|==?|!=)?\s*(\S+)$/.exec(comparator) ?? [];
    if (wanted === '*')
        return true;
    const order = compare(version, wanted);
    if (order === undefined)
        return operator === '' || operator.startsWith('=') ? version === wanted : undefined;
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
/** Below, equal or above zero; undefined where one is no version of numbers. */
function compareVersions(a, b) {
    const [left, right] = [versions_read(a), versions_read(b)];
    if (left === undefined || right === undefined)
        return undefined;
    for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
        const difference = (left.numbers[at] ?? 0n) - (right.numbers[at] ?? 0n);
        if (difference !== 0n)
            return difference < 0n ? -1 : 1;
    }
    return comparePre(left.pre, right.pre);
}
function versions_read(text) {
    const [, main, rest = ''] = text.length > versions_maxLength ? [] : (/^v?(\d+(?:\.\d+)*)([^+]*)(?:\+.*)?$/i.exec(text.trim()) ?? []);
    if (main === undefined)
        return undefined;
    const pre = rest.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
    const isFinal = pre.length === 0 || ['final', 'release', 'ga'].includes(pre[0]);
    return { numbers: main.split('.').map(BigInt), pre: isFinal ? undefined : pre };
}
function comparePre(a, b) {
    if (a === undefined && b === undefined)
        return 0;
    if (a === undefined)
        return isLater(b) ? -1 : 1;
    if (b === undefined)
        return isLater(a) ? 1 : -1;
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = versions_comparePart(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before words, and fewer parts before more. */
function versions_comparePart(a, b) {
    if (a === b)
        return 0;
    if (a === undefined || b === undefined)
        return a === undefined ? -1 : 1;
    const [isNumber, isOther] = [/^\d/.test(a), /^\d/.test(b)];
    if (isNumber !== isOther)
        return isNumber ? -1 : 1;
    if (!isNumber)
        return a < b ? -1 : 1;
    return BigInt(a) === BigInt(b) ? 0 : BigInt(a) < BigInt(b) ? -1 : 1;
}
/** PEP 440's post-releases and Maven's service packs come after the version. */
function isLater(pre) {
    return pre?.[0] === 'post' || pre?.[0] === 'sp' || pre?.[0] === 'r' || pre?.[0] === 'p';
}


/***/ })

};
;