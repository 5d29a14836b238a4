"use strict";
exports.id = 8794;
exports.ids = [8794];
exports.modules = {

/***/ 9217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pubspecLock: () => (/* binding */ pubspecLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
/* harmony import */ var _yaml_beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1034);
// pubspec.lock of Dart and Flutter: every package with its source, and whether the product names it itself; no edges.






const pubspecLock = { id: 'pubspec-lock', title: 'pubspec.lock of Dart', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('pubspec.lock'), read };
const kinds = new Set(['direct main', 'direct dev', 'direct overridden', 'transitive']);
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlShape */ .pt)(source);
    const list = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'packages'), ['packages']);
    if (list === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, 1, 'expected `packages`, got none');
    // Nothing of them is told, but what is no table is damaged.
    document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'sdks'), ['sdks']);
    const entries = Object.keys(list).map((name) => ({ name, entry: document.fields(list[name], ['packages', name]) ?? {} }));
    const packages = entries.map(({ name, entry }) => packageOf(name, entry, document, source.path));
    // Locks since Dart 2.19 have hashes; in one that has some, none is missing by age.
    const hashed = packages.some(({ hashes = [] }) => hashes.length > 0);
    return {
        packages: packages.map((one) => hashed && one.origin.kind === 'registry' && one.hashes?.length === 0 ? { ...one, unhashed: true } : one),
        roots: entries.map(({ name, entry }) => ({ to: name, scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(entry, 'dependency') === 'direct dev' ? 'development' : 'required' })),
        graph: 'unknown',
        // Written last: without it the end is missing.
        gaps: [
            ...(isEnded(document.root) ? [] : [{ detail: 'expected `sdks` at the end, got none' }]),
            ...(await unlocked(source, new Set(Object.keys(list)))),
        ],
    };
}
/** `sdk` of the first locks was text. */
function isEnded(root) {
    const sdks = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(root, 'sdks');
    return ((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(sdks) && Object.keys(sdks).length > 0) || typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(root, 'sdk') === 'string';
}
async function unlocked(source, held) {
    const asked = await (0,_yaml_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlBeside */ .M)(source, 'pubspec.yaml');
    const names = ['dependencies', 'dev_dependencies'].flatMap((key) => {
        const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(asked, key);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(table) ? Object.keys(table) : [];
    });
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .notLocked */ .Eb)(names, (name) => held.has(name), 'pubspec.yaml');
}
function packageOf(name, entry, document, file) {
    const path = ['packages', name];
    const kind = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(entry, 'dependency'), path);
    if (kind !== undefined && !kinds.has(kind))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(file, document.line(path), `expected a known kind of dependency, got "${kind.slice(0, 40)}"`);
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(entry, 'description');
    const description = typeof written === 'string' ? { name: written } : (document.fields(written, path) ?? {});
    const real = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'name'), path);
    const from = originOf(document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(entry, 'source'), path), description, path, document, file);
    return {
        key: name,
        identity: { type: 'pub', name: from.kind === 'registry' ? (real ?? name) : name },
        version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(entry, 'version'), path),
        origin: from,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(document, path),
        hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'sha256'), path) || undefined),
        ...(from.kind === 'registry' && real !== undefined && real !== name ? { alias: name, archiveOf: real } : {}),
    };
}
function originOf(kind, description, path, document, file) {
    const url = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'url'), path);
    if (kind === 'hosted')
        return { kind: 'registry', ...(url === undefined ? {} : { registry: url }) };
    if (kind === 'sdk')
        return { kind: 'toolchain' };
    if (kind === 'git') {
        const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'resolved-ref'), path);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(document.needed(url, path), commit);
    }
    if (kind === 'path') {
        const folder = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'path'), path);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(description, 'relative') === 'false' ? { kind: 'file', path: folder } : (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOrigin */ .BN)(folder);
    }
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(file, document.line(path), `expected a source that is hosted, git, path or sdk, got "${kind.slice(0, 40)}"`);
}


/***/ }),

/***/ 3013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pubspecYaml: () => (/* binding */ pubspecYaml)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
// pubspec.yaml where no lock is beside it: packages of a host, of git, of a folder or of the SDK. https://dart.dev/tools/pub/dependencies




const pubspecYaml = {
    id: 'pubspec-yaml',
    title: 'pubspec.yaml of Dart',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('pubspec.yaml'),
    recognises: (source) => source.beside('pubspec.lock') === undefined && !isMember(source),
    async read(source) {
        if (/^\s*\{/.test(source.text()))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a mapping of YAML, got JSON');
        const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlShape */ .pt)(source);
        const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'name'), ['name']);
        if (name === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected `name`, got none');
        return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(tables.flatMap(([table, scope]) => wishesOf(document, table, scope)), (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)({ type: 'pub', name }, document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version'), ['version'])));
    },
};
/** The lock of a workspace stands beside its root. */
function isMember(source) {
    return /^resolution:[ \t]*["']?workspace\b/m.test(source.bytes.toString('latin1')) && (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(source, ['pubspec.lock']);
}
const tables = [
    ['dependencies', 'required'],
    ['dev_dependencies', 'development'],
    ['dependency_overrides', 'required'],
];
function wishesOf(document, table, scope) {
    const overridden = table === 'dependency_overrides' ? {} : (document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependency_overrides'), []) ?? {});
    const list = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, table), [table]) ?? {};
    return Object.keys(list)
        .filter((name) => !Object.hasOwn(overridden, name))
        .map((name) => {
        const path = [table, name];
        const value = list[name];
        const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? value : undefined;
        const range = written === undefined ? document.text(value, path) : document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(written, 'version'), path);
        const origin = originOf(written, path, document);
        const real = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(written, 'hosted')) ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(written, 'hosted'), 'name'), path) : undefined;
        return {
            identity: { type: 'pub', name: real ?? name },
            ...(origin.kind === 'registry' && range !== 'any' ? { range } : {}),
            ...(origin.kind === 'registry' && /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
            origin,
            scope,
            line: document.line(path),
            alias: name,
        };
    });
}
function originOf(value, path, document) {
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'sdk') !== undefined)
        return { kind: 'toolchain' };
    const folder = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'path'), path);
    if (folder !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOrigin */ .BN)(folder);
    const git = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'git');
    if (git !== undefined && git !== null) {
        const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(git) ? git : undefined;
        const url = document.needed(table === undefined ? git : (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, 'url'), path);
        const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, 'ref'), path);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(url, commit);
    }
    const hosted = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'hosted');
    if (value !== undefined && hosted === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'version') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), 'expected hosted, git, path, sdk or a version of a package, got none');
    const host = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(hosted) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(hosted, 'url') : hosted, path);
    return { kind: 'registry', ...(host === undefined || !/^https?:/.test(host) ? {} : { registry: host }) };
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


/***/ }),

/***/ 1034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ yamlBeside)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// A YAML file that belongs to a lock, as far as what it asks for is held against that.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9966, 1702, 1313], 1313); } // at first use


/** The mapping of its first document, values as they are written; undefined where there is none, or it cannot be read, which is told. */
async function yamlBeside(source, path) {
    const file = source.beside(path);
    if (file === undefined)
        return undefined;
    try {
        const [document] = await (0, atFirstUse0().parseYamlLock)(file.text(), file.path, { asText: true });
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(document?.value) ? document.value : undefined;
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUnread */ .xc)(source, error);
        return undefined;
    }
}


/***/ })

};
;