"use strict";
exports.id = 8422;
exports.ids = [8422];
exports.modules = {

/***/ 7414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var before = (function before(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
});
var partsOf = (function partsOf(inner) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const match of inner.matchAll(/"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[()[\]{},]/g)) {
        const mark = match[0];
        if ('([{'.includes(mark))
            depth++;
        else if (')]}'.includes(mark))
            depth--;
        else if (mark === ',' && depth === 0) {
            parts.push(inner.slice(from, match.index));
            from = match.index + 1;
        }
    }
    return [...parts, inner.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Q3: () => (/* binding */ programText),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   fx: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

/** Nobody writes more of one by hand. */
const maxLength = 5 * 1024 * 1024;
/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @param text without comments, where the language has them over several lines.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
function programText(source, begins, language, text = source.text()) {
    if (text.length > maxLength)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
    return text;
}
const quotes = new Set(['"""', "'''", '"', "'"]);
/**
 * The text with its comments blanked, each letter where it was: a mark within a text in quotes begins none. A text in quotes that does not
 * end on its line ends there, but for those in three.
 */
function withoutComments(text, { line, block }) {
    const start = line === '#' ? /"""|'''|"|'|#/g : block === true ? /"""|'''|"|'|\/\/|\/\*/g : /"""|'''|"|'|\/\//g;
    const kept = [];
    let from = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        const mark = match[0];
        const at = match.index;
        const end = quotes.has(mark) ? endOfText(text, at, mark) : mark === '/*' ? after(text, '*/', at + 2) : before(text, '\n', at);
        if (!quotes.has(mark)) {
            kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            from = end;
        }
        start.lastIndex = end;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function endOfText(text, start, mark) {
    if (mark.length === 3)
        return after(text, mark, start + 3);
    for (let at = start + 1; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === mark)
            return at + 1;
        else if (letter === '\n')
            return at;
    }
    return text.length;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}

/**
 * What stands between a bracket and the one that closes it; undefined where none does.
 * @param open offset of the bracket. @param most letters that are looked at.
 */
function between(text, open, most = text.length) {
    let depth = 0;
    const marks = /"""|'''|["'()[\]{}]/g;
    marks.lastIndex = open;
    for (let match = marks.exec(text); match !== null && match.index <= open + most; match = marks.exec(text)) {
        const mark = match[0];
        if (quotes.has(mark)) {
            marks.lastIndex = endOfText(text, match.index, mark);
            continue;
        }
        depth += '([{'.includes(mark) ? 1 : -1;
        if (depth === 0)
            return text.slice(open + 1, match.index);
    }
    return undefined;
}
/**
 * Where an opening matches, which ends with a bracket, and what stands in that; undefined where nothing closes it. What stands within
 * another is that one's: each letter is looked at once.
 */
function* bracketsOf(text, opening) {
    let end = 0;
    for (const match of text.matchAll(opening)) {
        if (match.index < end)
            continue;
        const start = match.index + match[0].length;
        const inner = between(text, start - 1);
        end = start + (inner ?? text).length;
        yield { match, start, inner };
    }
}
/** Values between commas outside of brackets and quotes. */



/***/ }),

/***/ 8598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   swiftPackageResolved: () => (/* binding */ swiftPackageResolved)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8657);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// Package.resolved of the Swift Package Manager, versions 1 to 3: repositories at a version, a branch or a commit; no edges.




const swiftPackageResolved = {
    id: 'swift-package-resolved',
    title: 'Package.resolved of Swift',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Package.resolved', '.package.resolved'),
    read,
};
function read(source) {
    const parsed = (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(source.text(), source.path, { places: 3 });
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shape */ .cW)(source.path, parsed);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== 1 && version !== 2 && version !== 3)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 1, 2 or 3, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    const holder = version === 1 ? document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'object'), ['object']) : document.root;
    const pins = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(holder, 'pins');
    const path = version === 1 ? ['object', 'pins'] : ['pins'];
    if (!Array.isArray(pins))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(path), 'expected the list `pins`');
    const packages = pins.map((value, index) => packageOf(value, [...path, index], document, source.path));
    return {
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
        gaps: unlocked(source, packages),
    };
}
/** What Package.swift names by address, in a file without conditions; a package is known by the last part of its address. */
function unlocked(source, packages) {
    const whole = ((0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .textBeside */ .WC)(source, 'Package.swift') ?? '').replace(/^[ \t]*\/\/.*$/gm, '');
    // What is put to the package or taken from it later adds to what it names, but for a new list of its own.
    const text = /\bpackage\.dependencies\s*(?:=|\.(?:remove|filter))/.test(whole) ? '' : packageCall(whole);
    if (/\b(?:if|switch|guard|for)\b|\?|\/\*/.test(text))
        return [];
    const asked = [...text.matchAll(/^[^\n/]{0,200}\.package\s*\(\s*(?:name:\s*"[^"\n]{0,200}"\s*,\s*)?url:\s*"([^"\\\n]{1,500})"/gm)].map(([, url = '']) => lastName(url));
    const held = new Set(packages.flatMap(({ key, origin }) => [
        key.slice(key.indexOf(':') + 1).toLowerCase(),
        ...(origin.kind === 'registry' && origin.url !== undefined ? [lastName(origin.url)] : []),
    ]));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notLocked */ .Eb)(asked, (name) => held.has(name), 'Package.swift');
}
/** The call of `Package` with all that is between its brackets; from where it begins to the end of the text where they do not match. */
function packageCall(text) {
    const [first, ...more] = text.matchAll(/=\s*Package\s*\(/g);
    // Of several, a condition tells which counts.
    if (first === undefined || more.length > 0)
        return '';
    const start = first.index;
    let depth = 0;
    for (const bracket of text.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|[()]/g)) {
        depth += bracket[0] === '(' ? 1 : bracket[0] === ')' ? -1 : 0;
        if (bracket[0] === ')' && depth === 0)
            return text.slice(start, start + bracket.index);
    }
    return text.slice(start);
}
function lastName(url) {
    return (url
        .replace(/\/{1,10}$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .at(-1)
        ?.toLowerCase() ?? '');
}
function packageOf(value, path, document, file) {
    const pin = document.fields(value, path) ?? {};
    const kind = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'kind'), path);
    const location = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'location') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'repositoryURL'), path) ?? '';
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'identity') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'package') ?? location, path);
    if (location === '' && kind !== 'registry')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `expected the location of ${name.slice(0, 80)}, got none`);
    const state = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pin, 'state'), path);
    const revision = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(state, 'revision'), path);
    // A branch moves: what was built is its commit.
    const tagged = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(state, 'version'), path);
    const version = tagged ?? revision;
    if (version === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `expected a version or a revision of ${name.slice(0, 80)}, got none`);
    // The commit of a tag, which may be moved.
    const seal = tagged === undefined || revision === undefined ? {} : { seal: `commit:${revision}` };
    const bare = { key: `${path.at(-1)}:${name}`, version, ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path), ...seal };
    if (kind === 'registry') {
        const dot = name.indexOf('.');
        const identity = dot < 0 ? { type: 'swift', name } : { type: 'swift', namespace: name.slice(0, dot), name: name.slice(dot + 1) };
        return { ...bare, identity, origin: { kind: 'registry' } };
    }
    const repository = repositoryOf(location);
    if (kind === 'localSourceControl' || repository === undefined)
        return { ...bare, identity: { type: 'swift', name }, origin: { kind: 'file', path: location } };
    // The name of a Swift package is its repository, so that this is no other package than the one of the purl.
    return { ...bare, identity: { type: 'swift', ...repository }, origin: { kind: 'registry', url: location } };
}
/** Host and owners as namespace, and the repository, of `https://host/owner/name.git`, `git@host:owner/name`. */
function repositoryOf(location) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]{1,200}@)?|(?:[\w.-]{1,100}@))([\w.-]{1,255})(?::\d{1,5}(?=\/))?[:/]{1,2}(.{1,1000})$/.exec(location);
    if (match === null)
        return undefined;
    const parts = match[2]
        .replace(/\/{1,10}$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .filter((part) => part !== '');
    const name = parts.pop();
    return name === undefined ? undefined : { namespace: [match[1].toLowerCase(), ...parts].join('/'), name };
}


/***/ }),

/***/ 7943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   swiftPackage: () => (/* binding */ swiftPackage)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1001);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _package_resolved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8598);
// Package.swift where no Package.resolved is beside it: a program, of which the calls `.package(\u2026)` are read.
// https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html#package-dependency






const swiftPackage = {
    id: 'swift-package',
    title: 'Package.swift',
    // Below `.build` and `Carthage/Checkouts` it is a fetched package's.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['swift'], /(?:^|\/)Package(?:@swift-[\d.]{1,10})?\.swift$/), /(?:^|\/)(?:\.build|Checkouts|SourcePackages)\//),
    recognises: (source) => source.beside('Package.resolved') === undefined,
    read,
};
const begin = /\bPackage\s*\(/;
function read(source) {
    // A carriage return ends a line of Swift, and a comment with it.
    const written = source.text().replace(/\r\n?/g, '\n');
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .fx)((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programText */ .Q3)(source, begin, 'a package of Swift', written), { line: '//', block: true });
    if (!begin.test(text))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `Package(`, got a file without it');
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .Dp)(text);
    for (const { match, inner } of (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketsOf */ .d)(text, /\bPackage\s{0,200}\(/g))
        if (inner === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, lines.positionAt(match.index).line, 'expected the end of `Package(`, got the end of the file');
    const wishes = [];
    const computed = [];
    for (const { match, inner: call } of (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketsOf */ .d)(text, /\.package\s{0,200}\(/g)) {
        const line = lines.positionAt(match.index).line;
        if (call === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, 'expected the end of `.package(`, got the end of the file');
        const wish = wishOf(call);
        // A target names a package by `.product(name: \u2026, package: \u2026)` only.
        if (wish === undefined)
            computed.push(line);
        else
            wishes.push({ ...wish, line });
    }
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(wishes, { gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .allComputed */ .FJ)(computed, 'Package.swift') });
}
function wishOf(call) {
    const option = (name) => new RegExp(String.raw `\b${name}:\s*"([^"\\\n]{1,500})"`).exec(call)?.[1];
    const folder = option('path');
    if (folder !== undefined)
        return { identity: { type: 'swift', name: lastOf(folder) }, origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOrigin */ .BN)(folder) };
    const version = /\bexact:\s*"([^"\n]{1,100})"|\.exact\(\s*"([^"\n]{1,100})"/.exec(call);
    const exact = version?.[1] ?? version?.[2];
    const range = rangeOf(call, option);
    const id = option('id');
    if (id !== undefined) {
        const dot = id.indexOf('.');
        const identity = dot < 0 ? { type: 'swift', name: id } : { type: 'swift', namespace: id.slice(0, dot), name: id.slice(dot + 1) };
        return { identity, range, version: exact };
    }
    const url = option('url');
    if (url === undefined)
        return undefined;
    const reference = /\b(?:branch|revision):\s*"([^"\n]{1,100})"|\.(?:branch|revision)\(\s*"([^"\n]{1,100})"/.exec(call);
    const commit = reference?.[1] ?? reference?.[2];
    const repository = (0,_package_resolved_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(url);
    const origin = commit === undefined ? { kind: 'registry', url } : { kind: 'git', url, commit };
    if (repository === undefined)
        return { identity: { type: 'swift', name: lastOf(url) }, origin: { kind: 'file', path: url } };
    return { identity: { type: 'swift', ...repository }, range, version: exact, origin };
}
/** `from: "1.0.0"`, `.upToNextMinor(from: "1.0.0")`, `"1.0.0"..<"2.0.0"`. */
function rangeOf(call, option) {
    const between = /"(\d[^"\n]{0,60})"\s*(\.\.[.<])\s*"(\d[^"\n]{0,60})"/.exec(call);
    if (between !== null)
        return `${between[1]}${between[2]}${between[3]}`;
    const from = option('from');
    if (from === undefined)
        return undefined;
    return /\bupToNextMinor\b/.test(call) ? `~${from}` : `^${from}`;
}
function lastOf(place) {
    const last = place.replace(/\/{1,10}$/, '').replace(/\.git$/, '');
    return last.slice(last.lastIndexOf('/') + 1) || place;
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