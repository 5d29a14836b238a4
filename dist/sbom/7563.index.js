"use strict";
exports.id = 7563;
exports.ids = [7563];
exports.modules = {

/***/ 2855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composerJson: () => (/* binding */ composerJson)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5375);
/* harmony import */ var _composer_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7874);
// composer.json where no lock is beside it. https://getcomposer.org/doc/04-schema.md#package-links






const composerJson = {
    id: 'composer-json',
    title: 'composer.json',
    // Below `vendor` it is an installed package's.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('composer.json'), /(?:^|\/)vendor\//),
    recognises: (source) => source.beside('composer.lock') === undefined,
    read,
};
const lists = [
    ['require', 'required'],
    ['require-dev', 'development'],
];
const telling = [
    'name',
    'require',
    'require-dev',
    'autoload',
    'autoload-dev',
    'type',
    'repositories',
    'config',
    'extra',
    'scripts',
    'license',
];
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonShape */ .Sm)(source);
    if (!telling.some((key) => Object.hasOwn(document.root, key)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected the description of a package of Composer, got none of its fields');
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'version'), ['version']);
    const wishes = lists.flatMap(([list, scope]) => {
        const asked = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, list), [list]) ?? {};
        return Object.keys(asked).flatMap((wanted) => {
            const range = document.needed(asked[wanted], [list, wanted]);
            // Names without a vendor are of the platform: php, ext-json, lib-curl.
            if (!wanted.includes('/'))
                return [];
            const exact = /^=?\s*(v?\d+(?:\.\d+){1,3}(?:-?(?:alpha|beta|b|a|RC|patch|pl|p)[.-]?\d{0,6})?)(?:@\w{1,10})?$/i.exec(range.trim())?.[1];
            return [
                {
                    identity: (0,_composer_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .composerIdentity */ .$)(wanted.toLowerCase()),
                    range: range === '*' ? '' : range,
                    version: exact,
                    scope,
                    line: document.line([list, wanted]),
                },
            ];
        });
    });
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_4__/* .wishList */ .U8)(wishes, (0,_wishes_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(name === undefined || name === '' ? undefined : (0,_composer_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .composerIdentity */ .$)(name), version, {
        ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'license')),
        ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)(...(0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .people */ .c0)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'authors'))),
    }));
}


/***/ }),

/***/ 7874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var ofAnotherManifest = (function ofAnotherManifest(source, document) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return [];
    const [content, whole] = ['content-hash', 'hash'].map((key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(document.root, key), [key]));
    if (content === undefined && whole !== undefined)
        return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .otherHash */ .Zi)(whole, [(0, atFirstUse0().fileHash)(manifest)], 'composer.json', document.line(['hash']));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .otherHash */ .Zi)(content, (0, atFirstUse0().contentHashes)(manifest), 'composer.json', document.line(['content-hash']));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composerIdentity),
/* harmony export */   composerInstalled: () => (/* binding */ composerInstalled),
/* harmony export */   composerLock: () => (/* binding */ composerLock)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8657);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(243);
// composer.lock and vendor/composer/installed.json of Composer (https://getcomposer.org/schema.json describes the packages in them).









function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([4446], 4446); } // at first use
const composerLock = { id: 'composer-lock', title: 'composer.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .named */ .KT)('composer.lock'), read };
const composerInstalled = {
    id: 'composer-installed',
    title: 'installed.json of Composer',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(['json'], /(?:^|\/)composer\/installed\.json$/),
    read: readInstalled,
};
/** Packages that stand for one name. */
const maxGivers = 200;
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonShape */ .Sm)(source);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(document.root, 'packages')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(source.path, document.line(['packages']), 'expected the list `packages`');
    const listed = [...entriesOf(document, 'packages', () => false), ...entriesOf(document, 'packages-dev', () => true)];
    const packages = packagesOf(listed, document, source.path);
    return {
        ...productOf(source),
        packages,
        roots: askedFor(source, packages, listed, document),
        graph: 'complete',
        gaps: unlocked(source, listed, document),
        contradictions: ofAnotherManifest(source, document),
    };
}
/** By the hash that Composer itself asks: of what counts in composer.json, in the first locks of the whole file. */

/** What composer.json beside the lock calls the product; the lock itself names none. */
function productOf(source) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return {};
    const { root } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)(manifest.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(manifest.text(), manifest.path));
    const [name, version] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(root, 'name'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(root, 'version')];
    if (typeof name !== 'string' || name === '')
        return {};
    return {
        subject: {
            name,
            identity: composerIdentity(name),
            ...(typeof version === 'string' && version !== '' ? { version } : {}),
            ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(root, 'license')),
            ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .makers */ .uy)(...(0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .people */ .c0)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(root, 'authors'))),
        },
    };
}
function composerIdentity(name) {
    const slash = name.indexOf('/');
    return { type: 'composer', ...(slash < 0 ? { name } : { namespace: name.slice(0, slash), name: name.slice(slash + 1) }) };
}
/** What composer.json or a package asks for and no package is, replaces or provides; names without a vendor are of the platform. */
function unlocked(source, listed, document) {
    const manifest = source.beside('composer.json');
    const root = manifest === undefined ? {} : (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)(manifest.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(manifest.text(), manifest.path)).root;
    const namesIn = (fields, list) => {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(fields, list);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(value) ? Object.keys(value).map((name) => name.toLowerCase()) : [];
    };
    const given = listed.flatMap(({ entry }) => [...namesIn(entry, 'replace'), ...namesIn(entry, 'provide')]);
    const held = new Set([
        ...listed.map(({ entry }) => String((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name')).toLowerCase()),
        ...given,
        ...namesIn(root, 'replace'),
        ...namesIn(root, 'provide'),
    ]);
    const asked = [...namesIn(root, 'require'), ...namesIn(root, 'require-dev')].filter((name) => name.includes('/'));
    const needs = listed.flatMap(({ entry, path }) => namesIn(entry, 'require')
        .filter((name) => name.includes('/'))
        .map((name) => ({ name, by: String((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name')), line: document.line(path) })));
    return [...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .notLocked */ .Eb)(asked, (name) => held.has(name), 'composer.json'), ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .notHeld */ .H7)(needs, (name) => held.has(name))];
}
function readInstalled(source) {
    const parsed = (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(source.text(), source.path);
    // Composer 1 wrote the bare list.
    const value = Array.isArray(parsed.value) ? { packages: parsed.value } : parsed.value;
    const lineAt = (path) => parsed.lineOf(Array.isArray(parsed.value) ? path.slice(1) : path);
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)(source.path, { value, lineOf: lineAt });
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(document.root, 'packages')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(source.path, 1, 'expected the list `packages`');
    const development = new Set(document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(document.root, 'dev-package-names'), ['dev-package-names']));
    const listed = entriesOf(document, 'packages', (name) => development.has(name));
    const packages = packagesOf(listed, document, source.path);
    return { packages, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_8__/* .undemandedRoots */ .V)(packages, scopeBy(listed, document)), graph: 'complete' };
}
function entriesOf(document, list, development) {
    return document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(document.root, list), [list]).map((value, index) => {
        const entry = document.fields(value, [list, index]) ?? {};
        return { entry, path: [list, index], development: development((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name')) };
    });
}
function packagesOf(listed, document, file) {
    /** Who gives a name: the package itself, or another that replaces or provides it. */
    const givers = new Map();
    const give = (name, key, path) => {
        const list = givers.get(name) ?? [];
        list.push(key);
        if (list.length > maxGivers)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(file, document.line(path), `expected at most ${maxGivers} packages that provide ${name.slice(0, 60)}`);
        givers.set(name, list);
    };
    const seen = new Set();
    for (const { entry, path } of listed) {
        const key = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name'), path).toLowerCase();
        if (seen.has(key))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(file, document.line(path), `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        give(key, key, path);
        for (const list of ['replace', 'provide']) {
            const names = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, list);
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(names))
                for (const name of Object.keys(names))
                    give(name.toLowerCase(), key, path);
        }
    }
    return listed.map(({ entry, path }) => packageOf(entry, path, document, givers));
}
function packageOf(entry, path, document, givers) {
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name'), path);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'version'), path);
    const dist = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'dist'), path);
    const source = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'source'), path);
    const requires = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'require');
    const wanted = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(requires) ? Object.keys(requires) : [];
    const origin = originOf(entry, path, document);
    const commit = origin.kind === 'registry' ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(dist, 'reference') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(source, 'reference'), path) : undefined;
    return {
        key: name.toLowerCase(),
        identity: composerIdentity(name),
        version,
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(document, path),
        hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-1', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(dist, 'shasum'), path) || undefined),
        ...sealOf(version, commit),
        ...otherRepository(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(dist, 'url'), path), document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(source, 'url'), path)),
        ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'license')),
        ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .makers */ .uy)(...(0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .people */ .c0)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'authors'))),
        dependencies: edges(wanted, givers, 'required'),
    };
}
function edges(names, givers, scope) {
    return names.flatMap((name) => (givers.get(name.toLowerCase()) ?? []).map((to) => ({ to, scope })));
}
/** Packagist says whom to notify of an installation; a repository of the product's own choice does not. */
function originOf(entry, path, document) {
    const dist = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'dist'), path);
    const from = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'source'), path);
    const distUrl = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(dist, 'url'), path);
    const sourceUrl = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(from, 'url'), path);
    const kind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(dist, 'type');
    if (kind === 'path') {
        const folder = distUrl ?? '';
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOrigin */ .BN)(folder);
    }
    const known = typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'notification-url') === 'string';
    const fromCodeHost = distUrl === undefined ||
        /^https?:\/\/(?:api\.github\.com|codeload\.github\.com|gitlab\.com|api\.bitbucket\.org|bitbucket\.org)\//.test(distUrl);
    if (!known && (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(from, 'type') === 'git' && sourceUrl !== undefined && fromCodeHost) {
        const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(from, 'reference'), path);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOrigin */ .Xf)(sourceUrl, commit);
    }
    return { kind: 'registry', ...(distUrl === undefined ? {} : { url: distUrl }) };
}
/** The commit of a version; a branch moves. */
function sealOf(version, commit) {
    return commit === undefined || commit === '' || /^dev-|-dev$/.test(version) ? {} : { seal: `commit:${commit}` };
}
/** An archive of a repository on GitHub that is not the one in which the package's source is said to lie. */
function otherRepository(dist, source) {
    const archived = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([\w.-]{1,100}\/[\w.-]{1,100})\//.exec(dist ?? '');
    const named = /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(source ?? '');
    if (archived === null || named === null)
        return {};
    const [given, asked] = [archived[1], named[1]];
    return given.replace(/\.git$/, '').toLowerCase() === asked.toLowerCase() ? {} : { archiveOf: given };
}
function scopeBy(listed, document) {
    const development = new Set(listed.filter((one) => one.development).map(({ entry, path }) => document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(entry, 'name'), path).toLowerCase()));
    return ({ key }) => (development.has(key) ? 'development' : 'required');
}
/** What composer.json beside the lock asks for; without it what nothing else needs, by the list in which it stands. */
function askedFor(source, packages, listed, document) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return (0,_roots_js__WEBPACK_IMPORTED_MODULE_8__/* .undemandedRoots */ .V)(packages, scopeBy(listed, document));
    const { root } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)(manifest.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(manifest.text(), manifest.path));
    const keys = new Map(packages.map(({ key }) => [key, [key]]));
    const names = (list) => {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(root, list);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(value) ? Object.keys(value) : [];
    };
    return [...edges(names('require'), keys, 'required'), ...edges(names('require-dev'), keys, 'development')];
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