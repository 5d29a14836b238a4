"use strict";
exports.id = 7302;
exports.ids = [7302];
exports.modules = {

/***/ 5930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flakeLock: () => (/* binding */ flakeLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// flake.lock of Nix: the inputs of a flake, each at a commit or an archive. https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake



const flakeLock = { id: 'flake-lock', title: 'flake.lock of Nix', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('flake.lock'), read };
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== 5 && version !== 6 && version !== 7)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 5, 6 or 7, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    const nodes = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'nodes'), ['nodes']) ?? {};
    const root = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'root'), ['root']);
    if (!Object.hasOwn(nodes, root))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['nodes']), `expected the node "${root.slice(0, 80)}", got none`);
    const packages = Object.keys(nodes)
        .filter((key) => key !== root)
        .map((key) => packageOf(key, nodes, document));
    return { packages, roots: needs(root, nodes, document), graph: 'complete' };
}
/** Inputs by node; one that follows another's input is a list, and is that one's. */
function needs(key, nodes, document) {
    const path = ['nodes', key, 'inputs'];
    const inputs = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.fields(nodes[key], path), 'inputs'), path) ?? {};
    return Object.values(inputs).flatMap((to) => {
        if (Array.isArray(to))
            return [];
        const target = document.needed(to, path);
        if (!Object.hasOwn(nodes, target))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected the node "${target.slice(0, 80)}", got none`);
        return [{ to: target, scope: 'required' }];
    });
}
function packageOf(key, nodes, document) {
    const path = ['nodes', key];
    const locked = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.fields(nodes[key], path), 'locked'), [...path, 'locked']);
    if (locked === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected \`locked\` of ${key.slice(0, 80)}, got none`);
    const text = (name) => document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(locked, name), [...path, 'locked', name]);
    const common = {
        key,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(locked, 'narHash'), [...path, 'locked', 'narHash'])),
        dependencies: needs(key, nodes, document),
    };
    const kind = text('type');
    const host = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(locked, 'host'), [...path, 'locked', 'host']);
    // A server of one's own has another host.
    if (kind === 'github' && (host === undefined || host === 'github.com')) {
        const identity = { type: 'github', namespace: text('owner'), name: text('repo') };
        return {
            ...common,
            identity,
            version: text('rev'),
            origin: { kind: 'registry', url: `https://github.com/${identity.namespace}/${identity.name}` },
        };
    }
    return { ...common, identity: { type: 'generic', name: key }, origin: originOf(kind, host, text, document, path) };
}
const hosts = new Map([
    ['github', 'github.com'],
    ['gitlab', 'gitlab.com'],
    ['sourcehut', 'git.sr.ht'],
]);
function originOf(kind, host, text, document, path) {
    if (kind === 'git' || kind === 'hg')
        return { kind: 'git', url: text('url'), commit: text('rev') };
    const usual = hosts.get(kind);
    // Groups within groups are written with `%2F`.
    if (usual !== undefined)
        return { kind: 'git', url: `https://${host ?? usual}/${text('owner').replace(/%2f/gi, '/')}/${text('repo')}`, commit: text('rev') };
    if (kind === 'tarball' || kind === 'file')
        return { kind: 'url', url: text('url') };
    if (kind === 'path')
        return { kind: 'file', path: text('path') };
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected a type such as github, git or tarball, got "${kind.slice(0, 40)}"`);
}


/***/ })

};
;