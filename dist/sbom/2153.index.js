"use strict";
exports.id = 2153;
exports.ids = [2153];
exports.modules = {

/***/ 2153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var partsOf = (function partsOf(packages, source) {
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .packageJson */ .T9)(source)?.root, 'workspaces') === undefined)
        return [];
    return packages.filter(({ origin }) => origin.kind === 'own').map(({ key }) => ({ to: key, scope: 'required' }));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersion1: () => (/* binding */ readVersion1)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8657);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(886);
// package-lock.json, version 1: packages within packages as they lie in node_modules, edges by name in `requires`.







/** Folders within folders; npm itself stays far below. */
const maxNesting = 100;
function readVersion1(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonShape */ .Sm)(source, { places: 2 * maxNesting });
    const root = { name: '', key: '', entry: document.root, path: [], parent: undefined, children: new Map() };
    const nodes = [];
    const open = [root];
    while (open.length > 0) {
        const parent = open.pop();
        const path = [...parent.path, 'dependencies'];
        const children = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(parent.entry, 'dependencies'), path) ?? {};
        for (const name of Object.keys(children)) {
            const at = [...path, name];
            if (at.length > 2 * maxNesting)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(at), `expected at most ${maxNesting} folders within one another`);
            const entry = document.fields(children[name], at);
            if (entry === undefined)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(at), `expected \`${name.slice(0, 80)}\` to be an object, got null`);
            const node = { name, key: `${parent.key}/${name}`, entry, path: at, parent, children: new Map() };
            parent.children.set(name, node);
            nodes.push(node);
            open.push(node);
        }
    }
    const packages = nodes.map((node) => packageOf(node, document, source));
    const asked = askedByProduct(source, root);
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'version'), ['version']);
    return {
        ...(name === undefined
            ? {}
            : { subject: { name, identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmIdentity */ .Qb)(name), ...(version === undefined ? {} : { version }), ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLicence */ .AK)(source, '.') } }),
        packages,
        roots: [...asked, ...partsOf(packages, source), ...peersOf(root)],
        graph: 'complete',
        gaps: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedNames */ .sJ)(source, (wanted) => root.children.has(wanted)),
    };
}
/** What package.json beside the lock asks for; without it what lies at the top and nothing else needs, by npm's own marks. */
function askedByProduct(source, root) {
    const manifest = source.beside('package.json');
    if (manifest === undefined) {
        const needed = new Set();
        const open = [...root.children.values()];
        while (open.length > 0) {
            const node = open.pop();
            for (const { to } of dependenciesOf(node))
                needed.add(to);
            open.push(...node.children.values());
        }
        return [...root.children.values()]
            .filter(({ key }) => !needed.has(key))
            .map(({ key, entry }) => ({ to: key, scope: markedScope(entry) }));
    }
    const { root: fields } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shape */ .cW)(manifest.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(manifest.text(), manifest.path));
    const lists = [
        ['devDependencies', 'development'],
        ['peerDependencies', 'peer'],
        ['dependencies', 'required'],
        ['optionalDependencies', 'optional'],
    ];
    const scopes = new Map();
    for (const [list, scope] of lists) {
        const names = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, list);
        if (typeof names === 'object' && names !== null)
            for (const name of Object.keys(names))
                scopes.set(name, scope);
    }
    return [...scopes].flatMap(([name, scope]) => {
        const child = root.children.get(name);
        return child === undefined ? [] : [{ to: child.key, scope }];
    });
}
/** The product's workspaces: folders of its own, of which its package.json says that it has some. */

/** What npm installs since version 7 because others have it as their peer: no `requires` of this version of the lock leads there. */
function peersOf(root) {
    return [...root.children.values()]
        .filter(({ entry }) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'peer') === true)
        .map(({ key, entry }) => ({ to: key, scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'dev') === true ? 'development' : 'peer' }));
}
function markedScope(entry) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'dev') === true ? 'development' : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'optional') === true ? 'optional' : 'required';
}
/** @param scopes what the package.json of a folder says of its own lists, which `requires` makes one of. */
function dependenciesOf(node, scopes) {
    const requires = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(node.entry, 'requires');
    // In old locks `requires: true` says only that the lists are there.
    if (typeof requires !== 'object' || requires === null)
        return [];
    return Object.keys(requires).flatMap((name) => {
        for (let at = node; at !== undefined; at = at.parent) {
            const found = at.children.get(name);
            if (found !== undefined)
                return [{ to: found.key, scope: scopes?.get(name) ?? ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(found.entry, 'optional') === true ? 'optional' : 'required') }];
        }
        return [];
    });
}
function packageOf(node, document, source) {
    const { entry, path, key } = node;
    const written = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'version'), path);
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    const isAddress = alias === null && /[:/]/.test(written);
    const folder = isAddress ? folderOf(written, node.name, source) : undefined;
    const archived = isAddress ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .archivedPackage */ .nP)(written) : undefined;
    const name = alias?.[1] ?? archived?.name ?? folder?.name ?? node.name;
    const version = isAddress ? (archived?.version ?? folder?.version) : (alias?.[2] ?? written);
    // npm 5 wrote `false` for what lies within an archive.
    const text = (field) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, field) === false ? undefined : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, field), path);
    const hashes = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(text('integrity'));
    const resolved = text('resolved');
    const origin = folder?.origin ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmOrigin */ .UH)(isAddress ? written : resolved);
    return {
        key,
        identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmIdentity */ .Qb)(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(entry, 'bundled') !== true ? { unhashed: true } : {}),
        ...(name === node.name ? {} : { alias: node.name }),
        dependencies: dependenciesOf(node, folder?.scopes),
    };
}
/** `file:parts/tail`, where there is a package.json: npm links the folder, and the lock says no version of it. */
function folderOf(written, asked, source) {
    const path = /^(?:file|link):(.{1,500})$/.exec(written)?.[1];
    if (path === undefined || source.beside(`${path}/package.json`) === undefined)
        return undefined;
    const { identity, version } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestIdentity */ .yB)(source, path);
    const name = identity === undefined ? asked : [identity.namespace ?? [], identity.name].flat().join('/');
    return { origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOrigin */ .BN)(path), name, ...(version === undefined ? {} : { version }), scopes: declaredScopes(source, path) };
}
function declaredScopes(source, folder) {
    // Without it the lock still says what is installed; for what, nobody can tell then.
    return new Map((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .askedFor */ .GZ)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFields */ .kI)(source, folder) ?? {}).map(({ name, scope }) => [name, scope]));
}


/***/ })

};
;