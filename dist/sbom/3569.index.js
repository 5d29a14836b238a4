"use strict";
exports.id = 3569;
exports.ids = [3569];
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

/***/ 8456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cpanSnapshot: () => (/* binding */ cpanSnapshot)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6027);
// cpanfile.snapshot of Carton: distributions of CPAN, with the modules that each provides and needs.



const cpanSnapshot = {
    id: 'cpan-snapshot',
    title: 'cpanfile.snapshot of Carton',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('cpanfile.snapshot'),
    read,
};
function read(source) {
    const lines = [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)];
    const version = /^# carton snapshot format: version (\S{1,20})/.exec(lines[0]?.text ?? '')?.[1];
    if (version !== '1.0')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, `expected \`# carton snapshot format: version 1.0\`, got ${version === undefined ? 'none' : version}`);
    if (lines[1]?.text !== 'DISTRIBUTIONS')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 2, 'expected `DISTRIBUTIONS`');
    const found = [];
    let list;
    for (const { text, number } of lines.slice(2)) {
        if (text.trim() === '')
            continue;
        const [, indent = '', word = '', rest = ''] = /^( {2,6})(\S{1,300})(?: (\S.{0,500}))?$/.exec(text) ?? [];
        const current = found.at(-1);
        if (indent.length === 2 && rest === '') {
            found.push({ line: number, title: word, provides: [], needs: [] });
            list = undefined;
        }
        else if (indent.length === 4 && word === 'pathname:' && current !== undefined)
            current.path = rest;
        else if (indent.length === 4 && word === 'provides:' && current !== undefined)
            list = current.provides;
        else if (indent.length === 4 && word === 'requirements:' && current !== undefined)
            list = current.needs;
        else if (indent.length === 6 && list !== undefined && rest !== '')
            list.push(word);
        else
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected a distribution or what it provides and needs, got "${text.trim().slice(0, 60)}"`);
    }
    const providers = new Map(found.flatMap(({ title, provides }) => provides.map((module) => [module, title])));
    const packages = found.map((one) => {
        const targets = new Set(one.needs.flatMap((module) => providers.get(module) ?? []));
        targets.delete(one.title);
        return { ...packageOf(one, source.path), dependencies: [...targets].map((to) => ({ to, scope: 'required' })) };
    });
    return { packages, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .undemandedRoots */ .V)(packages), graph: 'complete' };
}
/** `E/ET/ETHER/Try-Tiny-0.31.tar.gz`: who published it, and the distribution with its version. */
function packageOf({ title, path, line }, file) {
    const match = /^[A-Z]\/[A-Z][A-Z0-9-]\/([A-Z][A-Z0-9-]{1,40})\/(?:[^/]{1,100}\/){0,5}([^/]{1,200}?)-(v?\d[\w.]{0,60}?)(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(path ?? '');
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected the pathname of ${title.slice(0, 80)}, got "${(path ?? 'none').slice(0, 100)}"`);
    const [, author = '', name = '', version = ''] = match;
    return { key: title, identity: { type: 'cpan', namespace: author, name }, version, origin: { kind: 'registry' }, line };
}


/***/ }),

/***/ 6027:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ undemandedRoots)
/* harmony export */ });
// Where a lock does not say what the product asks for itself: what nothing else needs, and one of each ring that nothing leads into.
/** @param scopeOf how the product needs a package, as far as the file says it. */
function undemandedRoots(packages, scopeOf = () => 'required') {
    const byKey = new Map(packages.map((entry) => [entry.key, entry]));
    const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
    const roots = [];
    const seen = new Set();
    const add = (entry) => {
        roots.push({ to: entry.key, scope: scopeOf(entry) });
        const open = [entry.key];
        while (open.length > 0) {
            const key = open.pop();
            if (seen.has(key))
                continue;
            seen.add(key);
            for (const { to } of byKey.get(key)?.dependencies ?? [])
                open.push(to);
        }
    };
    for (const entry of packages)
        if (!needed.has(entry.key))
            add(entry);
    for (const entry of packages)
        if (!seen.has(entry.key))
            add(entry);
    return roots;
}


/***/ })

};
;