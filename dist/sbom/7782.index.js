"use strict";
exports.id = 7782;
exports.ids = [7782];
exports.modules = {

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ lineCount)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Locks that are read line by line: numbered, without their ends.

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;
/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
function* linesOf(source) {
    const text = source.text();
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    let start = 0;
    let written = 0;
    for (let number = 1;; number++) {
        const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
        if (start < (end < 0 ? text.length : end) && ++written > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
        yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
        if (end < 0)
            return;
        start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
        if (feed >= 0 && feed < start)
            feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start)
            carriage = text.indexOf('\r', start);
    }
}
/** How many lines there are. */
function lineCount(source) {
    let count = 0;
    for (const _ of linesOf(source))
        count++;
    return count;
}


/***/ }),

/***/ 8596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ carthagePlace),
/* harmony export */   cartfileResolved: () => (/* binding */ cartfileResolved)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
// Cartfile.resolved of Carthage: one line a dependency, by the repository or the list of archives that it comes from.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfileresolved


const cartfileResolved = {
    id: 'cartfile-resolved',
    title: 'Cartfile.resolved of Carthage',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Cartfile.resolved'),
    read,
};
const entry = /^(github|git|binary)\s+"([^"]{1,500})"\s+"([^"]{1,200})"\s*(?:#.*)?$/;
function read(source) {
    const packages = [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)].flatMap(({ text, number }) => {
        const line = text.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const match = entry.exec(line);
        if (match === null)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected \`github\`, \`git\` or \`binary\` with what it names and a version, got "${line.slice(0, 80)}"`);
        return [packageOf(match[1], match[2], match[3], number)];
    });
    const versions = new Map();
    for (const { key, version, line } of packages) {
        if (versions.has(key) && versions.get(key) !== version)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, line, `expected each dependency once, got ${key.slice(0, 100)} twice`);
        versions.set(key, version);
    }
    if (packages.length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a dependency, got none');
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function packageOf(kind, place, version, line) {
    return { key: `${kind} ${place}`, ...carthagePlace(kind, place, version), version, line };
}
/** What a dependency is, and where it comes from; @param version a version or what git calls a commit, where one is named. */
function carthagePlace(kind, place, version) {
    const [namespace, name, ...more] = place
        .replace(/^https:\/\/github\.com\//, '')
        .replace(/\.git$/, '')
        .split('/');
    if (kind === 'github' && namespace !== undefined && name !== undefined && more.length === 0)
        return { identity: { type: 'github', namespace, name }, origin: { kind: 'registry' } };
    const identity = {
        type: 'generic',
        name: place
            .replace(/\/+$/, '')
            .split('/')
            .at(-1)
            ?.replace(/\.(?:git|json)$/, '') || place,
    };
    // The list of a binary says where the archive of each version lies.
    if (kind === 'binary')
        return { identity, origin: /^https?:/.test(place) ? { kind: 'url', url: place } : { kind: 'file', path: place } };
    return { identity, origin: { kind: 'git', url: place, ...(version === undefined ? {} : { commit: version }) } };
}


/***/ }),

/***/ 9031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cartfile: () => (/* binding */ cartfile)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _cartfile_resolved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8596);
// Cartfile and Cartfile.private of Carthage where no Cartfile.resolved is beside them.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfile




const cartfile = {
    id: 'cartfile',
    title: 'Cartfile of Carthage',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Cartfile', 'Cartfile.private'),
    recognises: (source) => source.beside('Cartfile.resolved') === undefined,
    read: (source) => (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishesOf(source)),
};
const entry = /^(github|git|binary)\s+"([^"]{1,500})"\s*(?:(==|>=|~>)\s*(\d[\w.+-]{0,100})|"([^"]{1,200})")?\s*(?:#.*)?$/;
function wishesOf(source) {
    const scope = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(source.path) === 'Cartfile' ? 'required' : 'development';
    return [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)].flatMap(({ text, number }) => {
        const line = text.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const match = entry.exec(line);
        if (match === null)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected \`github\`, \`git\` or \`binary\` with what it names, got "${line.slice(0, 80)}"`);
        const [, kind = '', place = '', sign, version, reference] = match;
        const exact = sign === '==' ? version : reference;
        const { identity, origin } = (0,_cartfile_resolved_js__WEBPACK_IMPORTED_MODULE_3__/* .carthagePlace */ .D)(kind, place, exact);
        return [{ identity, origin, range: version === undefined ? undefined : `${sign} ${version}`, version: exact, scope, line: number }];
    });
}


/***/ }),

/***/ 5375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf(identity, version, more = {}) {
    if (identity === undefined)
        return {};
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   FJ: () => (/* binding */ allComputed),
/* harmony export */   U8: () => (/* binding */ wishList),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
// What a manifest asks for where no lock beside it says what it gets: ranges stay what they are, no version is made of them.

/** The manifest of these wishes; @param more what else it says. */
function wishList(wishes, more = {}) {
    const packages = wishes.map(packageOf);
    return {
        ...more,
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: wishes[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function packageOf({ identity, range, version, origin = _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, line, alias }, index) {
    return {
        key: `${index} ${identity.name}`,
        identity,
        ...(version !== undefined ? { version } : range === undefined || range === '' ? {} : { declared: range }),
        origin,
        ...(line === undefined ? {} : { line }),
        ...(alias === undefined || alias === identity.name ? {} : { alias }),
    };
}
/** What a manifest says of the product, where it names it. */

/** Of a manifest that is a program: what it asks for at this line is known only when it runs. */
function computed(line, what) {
    return {
        ...(line === undefined ? {} : { line }),
        detail: `${what.slice(0, 80)}: what it asks for is known only when it runs`,
        told: true,
    };
}
/** The first of these computed lines, and how many more there are: one that computes much is told once. */
function allComputed(lines, what) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [computed(first, lines.length === 1 ? what : `${what}, here and ${lines.length - 1} more`)];
}
/** Whether one of these names lies beside a file, or in a folder above it. */
function isBelow(source, names) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => {
        const found = source.list(folder === '' ? '.' : folder.slice(0, -1));
        return names.some((name) => found.includes(name));
    });
}


/***/ })

};
;