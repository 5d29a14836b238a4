"use strict";
exports.id = 8545;
exports.ids = [8545];
exports.modules = {

/***/ 1887:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   denoJson: () => (/* binding */ denoJson)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8657);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _npm_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2293);
// deno.json and deno.jsonc where no lock is beside them: `imports`, by npm's and JSR's names or an address.
// https://docs.deno.com/runtime/fundamentals/configuration/#dependencies





const denoJson = {
    id: 'deno-json',
    title: 'deno.json',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('deno.json', 'deno.jsonc'),
    // The members of a workspace share its lock.
    recognises: (source) => !(0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(source, ['deno.lock']),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(source.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(source.text(), source.path, { comments: true }));
    // Most of the other keys are settings of its tools.
    if (Object.hasOwn(document.root, 'message') && !Object.hasOwn(document.root, 'imports'))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['message']), 'expected the settings of Deno, got a message');
    const imports = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'imports'), ['imports']) ?? {};
    const seen = new Set();
    const wishes = Object.keys(imports).flatMap((name) => {
        const written = document.text(imports[name], ['imports', name]) ?? '';
        const wish = wishOf(written);
        // `x` and `x/` are one package.
        const key = wish === undefined ? '' : `${wish.identity.type} ${wish.identity.namespace ?? ''}/${wish.identity.name} ${wish.range}`;
        if (wish === undefined || seen.has(key))
            return [];
        seen.add(key);
        return [{ ...wish, line: document.line(['imports', name]) }];
    });
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const [, namespace, bare] = /^@([^/]{1,100})\/([^/]{1,100})$/.exec(name ?? '') ?? [];
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version'), ['version']);
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishes, (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(bare === undefined ? undefined : { type: 'jsr', namespace: `@${namespace}`, name: bare }, version));
}
/** Undefined for a folder or file of the product, and for what Node brings. */
function wishOf(text) {
    const match = /^(npm|jsr):\/?((?:@[^/@]{1,200}\/)?[^/@]{1,200})(?:@([^/]{1,100}))?(?:\/.*)?$/.exec(text);
    if (match !== null) {
        const [, kind, name = '', range] = match;
        const exact = /^=?\s*(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?)$/.exec(range ?? '')?.[1];
        if (kind === 'npm')
            return { identity: (0,_npm_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .npmIdentity */ .Qb)(name), range, version: exact };
        const slash = name.indexOf('/');
        return {
            identity: slash < 0 ? { type: 'jsr', name } : { type: 'jsr', namespace: name.slice(0, slash), name: name.slice(slash + 1) },
            range,
            version: exact,
            origin: { kind: 'registry', registry: 'https://jsr.io' },
        };
    }
    if (!/^https?:\/\//.test(text))
        return undefined;
    const name = text.split('/').findLast((part) => part !== '') ?? text;
    return { identity: { type: 'generic', name }, origin: { kind: 'url', url: text } };
}


/***/ }),

/***/ 3866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   denoLock: () => (/* binding */ denoLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _npm_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2293);
// deno.lock, versions 2 to 5: packages of npm and of JSR, and files of addresses with the hash of each.





const denoLock = { id: 'deno-lock', title: 'deno.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('deno.lock'), read };
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (typeof version !== 'string' || !/^[2-5]$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 2 to 5, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    const at = version === '2' ? ['npm'] : version === '3' ? ['packages'] : [];
    const holder = at.reduce((fields, key) => document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, key), at), document.root);
    const npmKey = version === '2' ? 'packages' : 'npm';
    const npm = tableOf(holder, [...at, npmKey], document);
    const jsr = version === '2' ? {} : tableOf(holder, [...at, 'jsr'], document);
    const remote = tableOf(document.root, ['remote'], document);
    const keys = keysByName(npm);
    const packages = [
        ...Object.keys(npm).map((key) => npmPackage(key, npm, keys, [...at, npmKey, key], document)),
        ...Object.keys(jsr).map((key) => jsrPackage(key, jsr, [...at, 'jsr', key], document)),
        ...Object.keys(remote).map((url) => remoteFile(url, remote, document)),
    ];
    return {
        packages,
        roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .undemandedRoots */ .V)(packages),
        graph: 'unknown',
        gaps: openEnds(document, holder, [...at, 'specifiers'], npm, jsr),
    };
}
/** What the program asks for by `npm:` and `jsr:` and the lock does not hold. */
function openEnds(document, holder, path, npm, jsr) {
    const held = new Set([['npm', npm], ['jsr', jsr]].flatMap(([kind, table]) => Object.keys(table).map((key) => `${kind}:${keyForm.exec(key)?.[1]}`)));
    const asked = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(holder, 'specifiers'), path) ?? {};
    return Object.keys(asked)
        .filter((specifier) => !held.has(/^(?:npm|jsr):\/?(?:@[^/@]{1,214}\/)?[^/@]{1,214}/.exec(specifier)?.[0].replace(':/', ':') ?? specifier))
        .map((specifier) => ({
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, [...path, specifier]),
        detail: `expected the lock to hold ${specifier.slice(0, 100)}, which the program asks for`,
    }));
}
function tableOf(holder, path, document) {
    return document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(holder, path.at(-1)), path) ?? {};
}
/** `@scope/name@1.0.0_peer@2.0.0`: what is behind the underscore are the peers that it was resolved with. */
const keyForm = /^((?:@[^/@]{1,214}\/)?[^/@]{1,214})@(\d[^_]{0,200})(?:_.{1,2000})?$/;
function nameAndVersion(key, path, document) {
    const match = keyForm.exec(key);
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected \`name@version\`, got "${key.slice(0, 80)}"`);
    return [match[1], match[2]];
}
function npmPackage(key, table, keys, path, document) {
    const entry = document.fields(table[key], path);
    if (entry === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected ${key.slice(0, 80)} to be an object, got null`);
    const [name, version] = nameAndVersion(key, path, document);
    const hashes = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'integrity'), [...path, 'integrity']));
    return {
        key,
        identity: (0,_npm_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .npmIdentity */ .Qb)(name),
        version,
        origin: { kind: 'registry' },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(hashes.length === 0 ? { unhashed: true } : {}),
        dependencies: needs((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'dependencies'), keys, [...path, 'dependencies'], document),
    };
}
/** The first key of each name, and each key by itself: a lock has tens of thousands, and each is looked for by those that need it. */
function keysByName(table) {
    const keys = new Map();
    for (const key of Object.keys(table)) {
        const name = keyForm.exec(key)?.[1];
        if (name !== undefined && !keys.has(name))
            keys.set(name, key);
    }
    for (const key of Object.keys(table))
        keys.set(key, key);
    return keys;
}
/** Names to keys until version 3; then names alone, with the version only where there are several. */
function needs(written, keys, path, document) {
    const wanted = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(written) ? Object.values(written) : document.list(written, path);
    return wanted.flatMap((one) => {
        if (typeof one !== 'string')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected the name of a package, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(one)}`);
        const to = keys.get(one);
        return to === undefined ? [] : [{ to, scope: 'required' }];
    });
}
function jsrPackage(key, table, path, document) {
    const [name, version] = nameAndVersion(key, path, document);
    const [namespace = '', bare = ''] = name.split('/');
    if (bare === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected \`@scope/name@version\`, got "${key.slice(0, 80)}"`);
    const entry = document.fields(table[key], path);
    return {
        key: `jsr:${key}`,
        identity: { type: 'jsr', namespace, name: bare },
        version,
        origin: { kind: 'registry', registry: 'https://jsr.io' },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        // It is the digest of the list of the package's files.
        hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'integrity'), [...path, 'integrity'])),
    };
}
function remoteFile(url, table, document) {
    const path = ['remote', url];
    return {
        key: url,
        identity: { type: 'generic', name: url.split('/').at(-1) || url },
        origin: { kind: 'url', url },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.needed(table[url], path)),
    };
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