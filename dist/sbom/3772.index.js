"use strict";
exports.id = 3772;
exports.ids = [3772];
exports.modules = {

/***/ 1278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJuliaManifest),
/* harmony export */   juliaManifest: () => (/* binding */ juliaManifest)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_toml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(264);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// Manifest.toml of Julia's Pkg, formats 1 and 2: packages by name and UUID, with what each needs.
// https://pkgdocs.julialang.org/v1/toml-files/





const juliaManifest = {
    id: 'julia-manifest',
    title: 'Manifest.toml of Julia',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['toml'], /Manifest/, (path) => isJuliaManifest((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path))),
    // Others call files so too.
    recognises: async (source) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamaged */ .sR)(source) ||
        /^\s*(?:manifest_format|julia_version|uuid|git-tree-sha1)\s*=|^\[\[deps\./m.test(source.bytes.subarray(0, 100_000).toString('latin1')) ||
        // What is no TOML is nobody's; a file of comments alone is no manifest of anything.
        Object.keys((await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source)).root).length === 0,
    read,
};
function isJuliaManifest(name) {
    return /^(?:Julia)?Manifest(?:-v\d{1,3}\.\d{1,3})?\.toml$/.test(name);
}
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
    if (Object.keys(document.root).length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a manifest of Julia, got an empty file');
    const format = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'manifest_format');
    if (format !== undefined && !/^[12](?:\.\d{1,3}){0,2}$/.test((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(format)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['manifest_format']), `expected manifest_format 1 or 2, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(format)}`);
    if (format === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'deps')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['deps']), 'expected manifest_format beside the table `deps`, got none');
    const entries = entriesOf(document, format === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(format).startsWith('1'), source.path);
    if (format !== undefined && !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(format).startsWith('1') && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'deps') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['manifest_format']), 'expected a table `deps`, got none');
    const byName = new Map();
    // Where two packages have one name, a table names the UUID instead.
    for (const { name, uuid } of entries)
        byName.set(name, uuid);
    const packages = entries.map((entry) => packageOf(entry, byName, document));
    return {
        packages,
        roots: await rootsOf(source, packages),
        graph: 'complete',
        gaps: [...openEnds(entries, byName, document), ...withoutVersion(packages)],
    };
}
/** Format 1 has its packages at the top, format 2 in `deps`. */
function entriesOf(document, first, file) {
    const base = first ? [] : ['deps'];
    const seen = new Set();
    const holder = first ? document.root : (document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'deps'), base) ?? {});
    return Object.keys(holder).flatMap((name) => {
        const value = holder[name];
        if (first && !Array.isArray(value))
            return [];
        return document.list(value, [...base, name]).map((item, index) => {
            const path = [...base, name, index];
            const fields = document.fields(item, path) ?? {};
            const uuid = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'uuid'), path);
            if (!/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(uuid))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `expected a UUID, got "${uuid.slice(0, 60)}"`);
            if (seen.has(uuid.toLowerCase()))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `the package ${name.slice(0, 60)} stands twice`);
            seen.add(uuid.toLowerCase());
            return { name, uuid: uuid.toLowerCase(), fields, path };
        });
    });
}
function packageOf(entry, byName, document) {
    const { name, uuid, fields, path } = entry;
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'version'), path);
    const origin = originOf(fields, path, document);
    const tree = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'git-tree-sha1'), path);
    return {
        key: uuid,
        identity: { type: 'julia', name, qualifiers: { uuid } },
        ...(version === undefined ? {} : { version }),
        origin,
        ...(tree === undefined || origin.kind !== 'registry' ? {} : { seal: `tree:${tree}` }),
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        dependencies: [...needs(entry, 'deps', 'required', byName), ...needs(entry, 'weakdeps', 'optional', byName)],
    };
}
/** A list of names, or a table from names to UUIDs where a name is not enough. */
function needs({ fields }, list, scope, byName) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, list);
    if (Array.isArray(value))
        return value.flatMap((name) => {
            const to = typeof name === 'string' ? byName.get(name) : undefined;
            return to === undefined ? [] : [{ to, scope }];
        });
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value)
        ? Object.values(value).flatMap((uuid) => (typeof uuid === 'string' ? [{ to: uuid.toLowerCase(), scope }] : []))
        : [];
}
/** What comes from a registry has a version; of the standard library only some packages have one. */
function withoutVersion(packages) {
    return packages.flatMap(({ origin, version, identity, line }) => origin.kind === 'registry' && version === undefined
        ? [{ ...(line === undefined ? {} : { line }), detail: `expected a version of ${identity.name.slice(0, 60)}, got none` }]
        : []);
}
/** A manifest has all that its packages need, the standard library too: what is missing was cut off. */
function openEnds(entries, byName, document) {
    const uuids = new Set(byName.values());
    for (const { uuid } of entries)
        uuids.add(uuid);
    return entries.flatMap(({ fields, path, name }) => {
        const deps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'deps');
        const wanted = Array.isArray(deps)
            ? deps.filter((one) => !(typeof one === 'string' && byName.has(one)))
            : (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(deps)
                ? Object.values(deps).filter((one) => !(typeof one === 'string' && uuids.has(one.toLowerCase())))
                : [];
        return wanted.length === 0
            ? []
            : [
                {
                    ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
                    detail: `expected ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(wanted[0], 60)}, which ${name.slice(0, 60)} needs, in the manifest too`,
                },
            ];
    });
}
function originOf(fields, at, document) {
    const path = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'path'), at);
    if (path !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOrigin */ .BN)(path);
    const url = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'repo-url'), at);
    const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'git-tree-sha1'), at);
    if (url !== undefined) {
        const revision = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'repo-rev'), at);
        return { kind: 'git', url, ...(revision === undefined ? {} : { commit: revision }) };
    }
    // The standard library has no tree of its own.
    return commit === undefined ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** `deps` of Project.toml beside the manifest; without it what nothing else needs. */
async function rootsOf(source, packages) {
    const project = source.beside('Project.toml') ?? source.beside('JuliaProject.toml');
    if (project === undefined)
        return (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .undemandedRoots */ .V)(packages);
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shape */ .cW)(project.path, await (0,_portcullis_formats_toml__WEBPACK_IMPORTED_MODULE_4__.parseToml)(project.text(), project.path));
    const uuids = (table) => Object.values(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, table), [table]) ?? {}).filter((uuid) => typeof uuid === 'string');
    const known = new Set(packages.map(({ key }) => key));
    const asked = new Map();
    for (const uuid of uuids('extras'))
        asked.set(uuid.toLowerCase(), 'development');
    for (const uuid of uuids('weakdeps'))
        asked.set(uuid.toLowerCase(), 'optional');
    for (const uuid of uuids('deps'))
        asked.set(uuid.toLowerCase(), 'required');
    return [...asked].filter(([to]) => known.has(to)).map(([to, scope]) => ({ to, scope }));
}


/***/ }),

/***/ 9718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   juliaProject: () => (/* binding */ juliaProject)
/* harmony export */ });
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1278);
// Project.toml of Julia's Pkg where no manifest is beside it: packages by name and UUID, and what `compat` allows of each.
// https://pkgdocs.julialang.org/v1/toml-files/#Project.toml





const juliaProject = {
    id: 'julia-project',
    title: 'Project.toml of Julia',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Project.toml', 'JuliaProject.toml'),
    // Others call files so too.
    recognises: async (source) => !source.list('.').some(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isJuliaManifest */ .F) && ((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamaged */ .sR)(source) || (await isJulia(source))),
    read,
};
const tables = { deps: 'required', weakdeps: 'optional', extras: 'development' };
async function isJulia(source) {
    const { root } = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
    return ['uuid', 'deps', 'weakdeps', 'extras', 'compat', 'extensions'].some((key) => Object.hasOwn(root, key));
}
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
    if (Object.keys(document.root).length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a project of Julia, got an empty file');
    const compat = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'compat'), ['compat']) ?? {};
    const seen = new Set();
    const wishes = Object.entries(tables).flatMap(([table, scope]) => {
        const list = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, table), [table]) ?? {};
        return Object.keys(list).flatMap((name) => {
            const path = [table, name];
            const uuid = document.needed(list[name], path).toLowerCase();
            if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(path), `expected a UUID of ${name.slice(0, 60)}, got "${uuid.slice(0, 60)}"`);
            // What is weak may stand among the extras of tests again.
            if (seen.has(uuid))
                return [];
            seen.add(uuid);
            const range = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(compat, name), ['compat', name]);
            const exact = /^=\s*(\d+\.\d+\.\d+)$/.exec(range ?? '')?.[1];
            return [{ identity: { type: 'julia', name, qualifiers: { uuid } }, range, version: exact, scope, line: document.line(path) }];
        });
    });
    const [name, uuid] = ['name', 'uuid'].map((key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, key), [key]));
    const authors = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'authors');
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(wishes, {
        ...(name === undefined || uuid === undefined
            ? {}
            : (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)({ type: 'julia', name, qualifiers: { uuid } }, document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version'), ['version']), {
                ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_0__/* .makers */ .uy)(...(0,_makers_js__WEBPACK_IMPORTED_MODULE_0__/* .people */ .c0)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(authors) ? [authors] : authors)),
            })),
    });
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