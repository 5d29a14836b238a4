"use strict";
exports.id = 9412;
exports.ids = [9412];
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

/***/ 9692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunLock: () => (/* binding */ bunLock),
/* harmony export */   bunLockb: () => (/* binding */ bunLockb)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(886);
// bun.lock, versions 0 and 1: JSON with comments and trailing commas, a list a package. https://bun.com/docs/pm/lockfile






const bunLock = { id: 'bun-lock', title: 'bun.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('bun.lock'), read };
/** The lock's older form is a memory image of Bun's own. */
const bunLockb = {
    id: 'bun-lockb',
    title: 'bun.lockb',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('bun.lockb'),
    recognises: (source) => source.beside('bun.lock') === undefined,
    read(source) {
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, undefined, 'expected the text form, got the binary one: `bun install --save-text-lockfile` writes bun.lock');
    },
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonShape */ .Sm)(source, { comments: true });
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'lockfileVersion');
    if (version !== 0 && version !== 1)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 0 or 1, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)}`);
    const workspaces = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'workspaces'), ['workspaces']);
    if (workspaces === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `workspaces`, got none');
    const packages = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'packages'), ['packages']) ?? {};
    const byFolder = new Map(Object.keys(workspaces).map((folder) => [folder, document.fields(workspaces[folder], ['workspaces', folder]) ?? {}]));
    const resolve = (from, name) => {
        for (let prefix = from;; prefix = parent(prefix)) {
            const key = prefix === '' ? name : `${prefix}/${name}`;
            if (Object.hasOwn(packages, key))
                return key;
            if (prefix === '')
                return undefined;
        }
    };
    const needs = [];
    const edges = (from, fields, isOwn) => {
        const optional = new Set(document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'optionalPeers'), ['packages', from]));
        // Only a folder, the product's own or another, has development packages in its entry: Bun installs them.
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .askedFor */ .GZ)(fields).flatMap(({ name, scope, list }) => {
            const to = resolve(from, name);
            // Peers may be answered by nothing, and what is optional may be for other platforms.
            if (to === undefined && (scope === 'required' || (scope === 'development' && isOwn)))
                needs.push({ name, by: from === '' ? 'the product' : from });
            return to === undefined ? [] : [{ to, scope: list === 'peerDependencies' && optional.has(name) ? 'optional' : scope }];
        });
    };
    const found = Object.keys(packages).map((key) => {
        const entry = packageOf(document, key, document.list(packages[key], ['packages', key]));
        const workspace = entry.origin.kind === 'own' ? byFolder.get(entry.origin.path) : undefined;
        const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(workspace) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(workspace, 'name') : undefined;
        const at = typeof name === 'string' ? name : key;
        if (workspace === undefined)
            return { ...entry.base, dependencies: edges(key, entry.info, false) };
        const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(workspace, 'version'), ['workspaces', key]);
        const licence = entry.origin.kind === 'own' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLicence */ .AK)(source, entry.origin.path) : {};
        return { ...entry.base, ...(version === undefined ? {} : { version }), ...licence, dependencies: edges(at, workspace, true) };
    });
    const root = byFolder.get('');
    const rootName = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(root, 'name'), ['workspaces', '']);
    const members = found.filter(({ origin }) => origin.kind === 'own');
    return {
        ...(rootName === undefined ? {} : { subject: { name: rootName, identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmIdentity */ .Qb)(rootName), ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLicence */ .AK)(source, '.') } }),
        packages: found,
        roots: [
            ...(root === undefined ? [] : edges('', root, true)),
            ...members.map(({ key }) => ({ to: key, scope: 'required' })),
        ],
        graph: 'complete',
        gaps: [
            ...[...byFolder].flatMap(([folder, fields]) => {
                const held = new Set((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .askedFor */ .GZ)(fields).map(({ name }) => name));
                return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedNames */ .sJ)(source, (name) => held.has(name), folder === '' ? '.' : folder);
            }),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .notHeld */ .H7)(needs, () => false),
        ],
        contradictions: [...byFolder].flatMap(([folder, fields]) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .repeatedOtherwise */ .Zd)(source, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .askedFor */ .GZ)(fields), folder === '' ? '.' : folder, document.line(['workspaces', folder]))),
    };
}
/** `a/@b/c/d` without its last name: `a/@b/c`. */
function parent(key) {
    const slash = key.lastIndexOf('/');
    if (slash < 0)
        return '';
    const before = key.slice(0, slash);
    const scope = before.slice(before.lastIndexOf('/') + 1);
    return scope.startsWith('@') ? before.slice(0, Math.max(0, before.length - scope.length - 1)) : before;
}
function packageOf(document, key, entry) {
    const path = ['packages', key];
    const written = document.needed(entry[0], path);
    const at = written.indexOf('@', 1);
    if (at < 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(document.file, document.line(path), `expected NAME@VERSION, got "${written.slice(0, 80)}"`);
    const reference = written.slice(at + 1);
    const archived = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .archivedPackage */ .nP)(reference);
    const name = archived?.name ?? written.slice(0, at);
    const info = entry.find(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce) ?? {};
    const origin = originOf(reference, typeof entry[1] === 'string' ? entry[1] : '');
    const hashes = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(entry.slice(1).find((value) => typeof value === 'string' && /^(?:sha\d{1,3}|md5)-/.test(value)));
    const last = key.slice(parent(key).length).replace(/^\//, '');
    const isBundled = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(info, 'bundled') === true;
    const base = {
        key,
        identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmIdentity */ .Qb)(name),
        ...(origin.kind === 'registry' ? { version: archived?.version ?? reference } : {}),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && !isBundled ? { unhashed: true } : {}),
        ...(last === name ? {} : { alias: last }),
    };
    return { base, origin, info };
}
function originOf(reference, registry) {
    if (reference.startsWith('workspace:'))
        return { kind: 'own', path: reference.slice('workspace:'.length) };
    if (reference.startsWith('root:'))
        return { kind: 'own', path: '' };
    if (/^\d/.test(reference))
        return { kind: 'registry', ...(registry === '' ? {} : { url: registry }) };
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .npmOrigin */ .UH)(reference);
}


/***/ }),

/***/ 8789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ npmInstalled),
/* harmony export */   npmModules: () => (/* binding */ npmModules)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
// Packages of npm that are installed: package.json of each folder in node_modules, and of those that Debian keeps below /usr/share/nodejs.




const installed = /(?:^|\/)(?:node_modules|usr\/share\/nodejs)\/(?:@[^/@]{1,214}\/)?[^/@.][^/]{0,213}\/package\.json$/;
const npmInstalled = {
    id: 'npm-installed',
    title: 'package.json of an installed package',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['json'], installed),
    recognises: isPackage,
    read,
};
/**
 * In a repository: what a lock names is left out once all files are read (stray-modules.ts). Beside a lock only what a package manager put
 * there: packages carry folders of that name among their tests.
 */
const npmModules = {
    ...npmInstalled,
    id: 'npm-modules',
    recognises: (source) => (isOfManager(source.path) || !isLocked(source)) && isPackage(source),
};
function isOfManager(path) {
    const first = /(?:^|\/)node_modules\//.exec(path)?.index ?? 0;
    return /^\/?(?:node_modules\/(?:\.pnpm\/[^/]{1,400}\/node_modules\/)?(?:@[^/]{1,214}\/)?[^/]{1,214}\/){1,60}package\.json$/.test(path.slice(first));
}
const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
function isLocked(source) {
    const parts = source.path.split('/');
    const outermost = parts.indexOf('node_modules');
    if (outermost < 0)
        return false;
    const folder = '../'.repeat(parts.length - 1 - outermost);
    const names = source.list(folder.slice(0, -1));
    return locks.some((lock) => names.includes(lock)) || source.list(`${folder}node_modules`).includes('.package-lock.json');
}
/** Packages hold folders of their own with `{"type": "module"}` and the like; without a name and a version it is none. */
function isPackage(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    return typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name') === 'string' && typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version') === 'string';
}
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version'), ['version']);
    return {
        packages: [
            {
                key: name,
                identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(name),
                version,
                origin: { kind: 'registry' },
                line: document.line(['name']) ?? 1,
                ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmLicence */ .NK)(document.root),
                ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmMakers */ .nq)(document.root),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}


/***/ }),

/***/ 6438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmPackageJson: () => (/* binding */ npmPackageJson)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
// package.json that no lock beside or above it is for: ranges stay what they are, no version is made of them.




const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
const npmPackageJson = {
    id: 'npm-package-json',
    title: 'package.json',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('package.json'), /node_modules\//),
    recognises: (source) => !isLocked(source) && !isMark(source),
    read,
};
const telling = ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'workspaces'];
/** `{"type": "module"}` and the like, for Node alone: it describes no package. What is no JSON is the reader's to refuse. */
function isMark(source) {
    try {
        const root = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageJson */ .T9)({ ...source, beside: () => source })?.root;
        return root !== undefined && telling.every((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(root, key) === undefined);
    }
    catch {
        return false;
    }
}
/** Whether a lock lies beside it, or one above it names its folder; below a lock, what asks for nothing has nothing to say. */
function isLocked(source) {
    const folders = source.path.split('/').slice(0, -1);
    return Array.from({ length: folders.length + 1 }, (_, up) => up).some((up) => {
        const above = '../'.repeat(up);
        const names = new Set(source.list(above.slice(0, -1) || '.'));
        const found = locks.filter((lock) => names.has(lock));
        if (found.length === 0 || up === 0)
            return found.length > 0;
        return asksNothing(source) || found.some((lock) => namesFolder(source, above, lock, folders.slice(-up).join('/')));
    });
}
function asksNothing(source) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .askedFor */ .GZ)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageJson */ .T9)({ ...source, beside: () => source })?.root ?? {}).length === 0;
    }
    catch {
        return false;
    }
}
function namesFolder(source, above, lock, folder) {
    const bytes = bytesBeside(source, above + lock);
    // A lock that cannot be read is a gap of its own.
    if (bytes === undefined || lock === 'bun.lockb' || namedIn(bytes, folder))
        return true;
    // Before there was a place for them, locks put the parts of a product into one list.
    const isList = bytes.includes('yarn lockfile v1') || (lock.endsWith('.json') && !bytes.includes('"packages"'));
    return isList && bytesBeside(source, `${above}package.json`)?.includes('"workspaces"') === true;
}
function bytesBeside(source, path) {
    try {
        return source.beside(path)?.bytes;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether a lock has a folder as a key: `"parts/tail": {` of npm and Bun, `parts/tail:` of pnpm, `workspace:parts/tail` and `file:./tail` of
 * Yarn.
 */
function namedIn(bytes, folder) {
    const length = Buffer.byteLength(folder);
    for (let at = bytes.indexOf(folder); at >= 0; at = bytes.indexOf(folder, at + 1)) {
        const [before, after] = [bytes[at - 1] ?? 0, bytes[at + length] ?? 0];
        const isBegun = ' \'":'.includes(String.fromCharCode(before)) || bytes.toString('latin1', Math.max(0, at - 3), at) === ':./';
        if (isBegun && '\'":,'.includes(String.fromCharCode(after)))
            return true;
    }
    return false;
}
function read(source) {
    const document = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageJson */ .T9)({ ...source, beside: () => source });
    const root = document?.root ?? {};
    const name = document?.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(root, 'name'), ['name']);
    const version = document?.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(root, 'version'), ['version']);
    for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
        for (const [asked, range] of Object.entries(document?.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(root, list), [list]) ?? {}))
            if (document?.text(range, [list, asked]) === undefined)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document?.line([list, asked]), `expected a range of ${asked.slice(0, 100)}, got null`);
    const asked = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .askedFor */ .GZ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(root) ? root : {});
    const packages = asked.map(({ name: wanted, range, list }) => ({
        ...declaredPackage(wanted, range),
        line: document?.line([list, wanted]) ?? 1,
    }));
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(name),
                    ...(version === undefined ? {} : { version }),
                    ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmLicence */ .NK)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(root) ? root : {}),
                    ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmMakers */ .nq)(root),
                },
            }),
        packages,
        roots: asked.map(({ name: to, scope }) => ({ to, scope })),
        graph: 'unknown',
    };
}
function declaredPackage(name, range) {
    const alias = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasOf */ .O5)(range);
    if (alias !== undefined)
        return { key: name, identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(alias.name), ...asked(alias.range), origin: { kind: 'registry' }, alias: name };
    const archived = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .archivedPackage */ .nP)(range);
    if (archived !== undefined)
        return {
            key: name,
            identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(archived.name),
            version: archived.version,
            origin: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmOrigin */ .UH)(range),
            ...(archived.name === name ? {} : { alias: name }),
        };
    const origin = originOf(range);
    return { key: name, identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(name), ...(origin.kind === 'registry' ? asked(range) : {}), origin };
}
/** A whole version without anything before it is that one and no other. */
function asked(range) {
    const exact = /^\s*[=v]{0,2}\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*$/.exec(range)?.[1];
    return exact === undefined ? { declared: range } : { version: exact };
}
/** A range, a place, or `owner/repository`. */
function originOf(range) {
    if (/^(?:workspace|catalog):/.test(range))
        return range.startsWith('workspace:') ? { kind: 'own', path: range } : { kind: 'registry' };
    if (/^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(range))
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmOrigin */ .UH)(`github:${range}`);
    return /[:/]/.test(range) ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmOrigin */ .UH)(range) : { kind: 'registry' };
}


/***/ }),

/***/ 128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf({ identity, version, licence }) {
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { name, identity, ...(version === undefined ? {} : { version }), ...(licence === undefined ? {} : { licence }) };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pnpmLock: () => (/* binding */ pnpmLock)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/table.js
var table = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origin.js
var origin = __webpack_require__(7318);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/identity.js
var npm_identity = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/manifest.js
var manifest = __webpack_require__(886);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/pnpm-paths.js
// How pnpm's locks name packages, and how one package refers to another: three ways, by version.
// https://github.com/pnpm/pnpm, packages dependency-path and lockfile.
/** Undefined for versions that nobody here knows. */
function generationOf(version) {
    const text = typeof version === 'number' ? String(version) : typeof version === 'string' ? version : '';
    const match = /^(5|6|7|9)(?:\.\d{1,2})?(-inlineSpecifiers)?$/.exec(text);
    return match === null ? undefined : match[1] === '5' ? 5 : match[1] === '6' ? 6 : 9;
}
/** Without the peers and patches that follow. */
function baseOf(key, generation) {
    if (generation !== 9)
        return key;
    const bracket = key.indexOf('(');
    return bracket < 0 ? key : key.slice(0, bracket);
}
/** The key that a reference by name leads to. */
function dependencyPath(name, reference, generation) {
    const bracket = reference.indexOf('(');
    const bare = bracket < 0 ? reference : reference.slice(0, bracket);
    if (generation === 9) {
        const at = bare.indexOf('@');
        const colon = bare.indexOf(':');
        // Another name comes with the reference (an alias); an @ after a colon is part of an address.
        const isWhole = reference.startsWith('@') || (at > 0 && (colon < 0 || at < colon));
        return isWhole ? reference : `${name}@${reference}`;
    }
    if (reference.startsWith('file:') || bare.includes('/'))
        return reference;
    return generation === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}
/** Name and version of a key; undefined where only the entry says them (git, archives, folders). */
function nameAndVersionOf(key, generation) {
    const bracket = key.indexOf('(');
    const bare = bracket < 0 ? key : key.slice(0, bracket);
    if (generation === 5) {
        const match = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
        return match === null ? undefined : { name: match[1], version: match[2] };
    }
    if (generation === 6 && !bare.includes('/'))
        return undefined;
    const start = generation === 6 ? (/^[^/@]*\//.exec(bare)?.[0].length ?? 0) : 0;
    const at = bare.indexOf('@', start + 1);
    if (at < 0)
        return undefined;
    const version = bare.slice(at + 1);
    return generation === 6 && !/^\d/.test(version) ? undefined : { name: bare.slice(start, at), version };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/pnpm-lock.js
// pnpm-lock.yaml, versions 5 to 9. https://github.com/pnpm/spec/tree/master/lockfile








const pnpmLock = { id: 'pnpm-lock', title: 'pnpm-lock.yaml', matches: (0,reader/* named */.KT)('pnpm-lock.yaml'), read };
async function read(source) {
    const documents = await (0,shape/* yamlTables */.v2)(source);
    const parts = documents.map((document, index) => readDocument(source, document, documents.length > 1 ? `${index}:` : ''));
    const last = parts.at(-1);
    if (last === undefined)
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected lockfileVersion, got an empty file');
    const unlocked = unlockedByImporters(source, documents);
    return {
        ...last,
        packages: parts.flatMap(({ packages }) => packages),
        // Places of a second document's packages are counted within it.
        ...(parts.length === 1 ? { isUnique: true } : {}),
        roots: parts.flatMap(({ roots = [] }) => roots),
        gaps: [...parts.flatMap(({ gaps = [] }) => gaps), ...unlocked.gaps],
        contradictions: unlocked.contradictions,
    };
}
/**
 * What the package.json of an importer asks for and its lists do not have. A hook (`.pnpmfile.cjs`) and an override by `-` may take a
 * package away, and a lock may leave out links.
 */
function unlockedByImporters(source, documents) {
    const roots = documents.map(({ root }) => root);
    if (roots.some((root) => root.get('pnpmfileChecksum') !== undefined) || source.beside('.pnpmfile.cjs') !== undefined)
        return { gaps: [], contradictions: [] };
    const held = new Map();
    const taken = new Set();
    /** Names whose ranges are other ones than package.json has. */
    const overridden = new Set();
    for (const root of roots) {
        for (const [key, range] of entriesOf(root, 'overrides')) {
            if (range === '-')
                taken.add(key);
            overridden.add((0,npm_identity/* nameAndVersion */.tW)(key.split(/>(?=[@a-z])/i).at(-1)).name);
        }
        for (const [path, fields] of (0,shape/* isTable */.bI)(root.get('importers')) ? entriesOf(root, 'importers') : [['.', root]]) {
            const names = held.get(path) ?? new Map();
            held.set(path, names);
            for (const [list] of lists)
                for (const [name, value] of entriesOf(fields, list))
                    names.set(name, lockedName(value));
        }
    }
    const isOther = ({ name, range, list }) => overridden.has(name) || taken.has(name) || list === 'peerDependencies' || /^(?:link|file):/.test(range);
    return {
        gaps: [...held].flatMap(([path, names]) => [
            ...(0,manifest/* unlockedNames */.sJ)(source, (name) => names.has(name) || taken.has(name), path),
            ...(0,manifest/* outdatedNames */.V5)(source, (name) => (overridden.has(name) ? undefined : names.get(name)), path),
        ]),
        contradictions: repeatedBy(roots).flatMap(({ path, line, asked }) => (0,manifest/* repeatedOtherwise */.Zd)(source, asked, path, line, isOther)),
    };
}
/** What each importer repeats of its package.json, in locks that do: since version 6 beside each version. */
function repeatedBy(roots) {
    const last = roots.at(-1);
    const importers = last?.get('importers');
    const parts = (0,shape/* isTable */.bI)(importers) ? entriesOf(last, 'importers') : [['.', last]];
    return parts.flatMap(([path, fields]) => {
        const asked = lists
            .slice(0, 3)
            .flatMap(([list, scope]) => entriesOf(fields, list).map(([name, value]) => ({ name, range: (0,shape/* isTable */.bI)(value) ? value.get('specifier') : undefined, scope, list })));
        if (!(0,shape/* isTable */.bI)(fields) || asked.some(({ range }) => typeof range !== 'string'))
            return [];
        return [{ path, line: fields.line, asked: asked }];
    });
}
function entriesOf(fields, list) {
    const table = (0,shape/* isTable */.bI)(fields) ? fields.get(list) : undefined;
    return (0,shape/* isTable */.bI)(table) ? table.keys().map((key, at) => [key, table.cells[2 * at + 1]]) : [];
}
/** Since version 6 a list has the range that package.json has, beside the version and its peers. */
function lockedName(value) {
    if (!(0,shape/* isTable */.bI)(value))
        return undefined;
    const [range, version] = [value.get('specifier'), value.get('version')];
    return typeof range !== 'string' || typeof version !== 'string' ? undefined : { range, version: baseOf(version, 9) };
}
function readDocument(source, document, mark) {
    const { root: top } = document;
    const version = top.get('lockfileVersion');
    const generation = generationOf(version);
    if (generation === undefined)
        throw (0,reader/* invalid */.Gq)(source.path, document.line(['lockfileVersion']), version === undefined ? 'expected lockfileVersion, got none' : `expected lockfileVersion 5 to 9, got ${(0,shape/* shown */.SP)(version)}`);
    const packages = positionsIn(document.fields(top.get('packages'), ['packages']) ?? empty);
    const snapshots = document.fields(top.get('snapshots'), ['snapshots']);
    // Without workspaces older versions have the lists of the one importer at the top.
    const written = document.fields(top.get('importers'), ['importers']);
    if (generation === 9 && written === undefined && (top.get('importers') === null || packages.cells.length === 0))
        throw (0,reader/* invalid */.Gq)(source.path, document.line(['lockfileVersion']), 'expected `importers`, got none');
    const importers = written === undefined
        ? [{ path: '.', fields: top, at: [], line: 1 }]
        : written.keys().map((path, index) => {
            const at = ['importers', path];
            const fields = document.fields(written.cells[2 * index + 1], at) ?? empty;
            return { path, fields, at, line: written.lines[index] ?? written.line };
        });
    // Since version 9; before that the packages themselves are.
    const { cells } = generation === 9 ? (snapshots ?? empty) : packages;
    const lock = {
        source,
        document,
        generation,
        mark,
        packages,
        nodes: nodesIn(cells, mark, importers.filter(({ path }) => path !== '.').length),
        importers: new Set(importers.map(({ path }) => path)),
        aliases: new Map(),
        edges: [],
        gaps: [],
    };
    if (written !== undefined && written.cells.length === 0 && packages.cells.length > 0)
        lock.gaps.push({ detail: 'expected an importer of the packages in `importers`, got none' });
    if (generation === 9 && snapshots === undefined && packages.cells.length > 0)
        lock.gaps.push({ detail: 'expected `snapshots`, which hold the graph of a version 9 lock, got none' });
    const parts = importers.map((importer) => importerOf(lock, importer));
    const found = [];
    for (let at = 0; at < cells.length; at += 2)
        found.push(nodeOf(lock, cells[at], cells[at + 1]));
    for (const entry of withoutNode(lock))
        found.push(entry);
    const root = parts.find(({ path }) => path === '.');
    const rest = parts.filter((part) => part !== root);
    return {
        ...(root === undefined || root.entry.identity.name === '.' ? {} : { subject: subjectOf(root.entry) }),
        packages: [...rest.map(({ entry }) => entry), ...(0,origin/* mappedWhere */.nT)(found, (entry) => withAlias(entry, lock))],
        roots: [...(root?.entry.dependencies ?? []), ...rest.map(({ entry }) => ({ to: entry.key, scope: 'required' }))],
        graph: 'complete',
        gaps: lock.gaps,
    };
}
const empty = new table/* JsonTable */.vh(1, []);
const none = [];
/** @param before packages that stand before those of the graph: all parts of the product but its own. */
function nodesIn(cells, mark, before) {
    const found = new Map();
    for (let at = 0; at < cells.length; at += 2)
        found.set(cells[at], { to: mark + cells[at], scope: 'required', at: before + at / 2 });
    return found;
}
function positionsIn({ cells }) {
    const taken = new Uint8Array(cells.length);
    let cursor = 0;
    let index;
    const positionOf = (key) => {
        for (let at = cursor; at < cursor + 4 && at < cells.length; at += 2)
            if (cells[at] === key)
                return at;
        if (index === undefined) {
            index = new Map();
            for (let at = 0; at < cells.length; at += 2)
                index.set(cells[at], at);
        }
        return index.get(key);
    };
    return {
        cells,
        get(key) {
            const at = positionOf(key);
            if (at === undefined)
                return undefined;
            cursor = at;
            taken[at] = 1;
            return cells[at + 1];
        },
        isTaken: (at) => taken[at] === 1,
    };
}
function byKey({ cells } = empty) {
    const found = new Map();
    for (let at = 0; at < cells.length; at += 2)
        found.set(cells[at], cells[at + 1]);
    return found;
}

function withAlias(entry, { aliases }) {
    const alias = aliases.size === 0 ? undefined : aliases.get(entry.key);
    return alias === undefined ? entry : { ...entry, alias };
}
const lists = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
function importerOf(lock, importer) {
    const { document, mark } = lock;
    const { path, fields, at, line } = importer;
    const wanted = [];
    for (const [list, scope] of lists) {
        const table = document.fields(fields.get(list), [...at, list]) ?? empty;
        table.keys().forEach((name, index) => {
            const value = table.cells[2 * index + 1];
            const written = (0,shape/* isTable */.bI)(value) ? value.get('version') : value;
            const reference = isText(written) ? written : document.needed(written, [...at, list, name]);
            const by = at.length === 0 ? [list, name] : ['importers', path];
            const to = target(lock, name, reference, { folder: path, by, line: table.lines[index] ?? line, optional: scope === 'optional' });
            if (to !== undefined)
                wanted.push(to.scope === scope ? to : { ...to, scope });
        });
    }
    requireListed(lock, importer);
    const { identity, version, licence } = (0,manifest/* manifestIdentity */.yB)(lock.source, path);
    return {
        path,
        entry: {
            key: `${mark}importer:${path}`,
            identity: identity ?? (0,npm_identity/* npmIdentity */.Qb)(path),
            ...(version === undefined ? {} : { version }),
            ...(licence === undefined ? {} : { licence }),
            origin: { kind: 'own', path },
            line,
            dependencies: wanted,
        },
    };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
/** Before version 9 the ranges stand first, in a list of their own: what has one and no version is missing. */
function requireListed({ document, gaps }, { fields, at }) {
    const asked = document.fields(fields.get('specifiers'), [...at, 'specifiers']) ?? empty;
    const found = new Set(lists.flatMap(([list]) => document.fields(fields.get(list), [...at, list])?.keys() ?? []));
    const optional = byKey(document.fields(fields.get('dependenciesMeta'), [...at, 'dependenciesMeta']));
    const line = asked === empty ? undefined : document.line([...at, 'specifiers']);
    for (const name of asked.keys())
        if (!found.has(name) && !optional.has(name))
            gaps.push({ ...(line === undefined ? {} : { line }), detail: `expected a version of ${name.slice(0, 100)}, got none` });
}
/** What requires the package that a reference leads to; what the lock does not hold is a gap. */
function target(lock, name, reference, { folder, by, line, optional }) {
    const { nodes, importers, mark, generation, aliases } = lock;
    if (reference.startsWith('link:')) {
        const path = joined(folder, reference.slice('link:'.length));
        return importers.has(path) ? { to: `${mark}importer:${path}`, scope: 'required' } : undefined;
    }
    const key = dependencyPath(name, reference, generation);
    const node = nodes.get(key);
    if (node !== undefined) {
        // What is asked for as itself, as nearly everything is.
        if (generation === 9 && key.startsWith(name) && key.charCodeAt(name.length) === atSign)
            return node;
        const entry = lock.packages.get(baseOf(key, generation));
        const real = nameAndVersionOf(key, generation)?.name ?? ((0,shape/* isTable */.bI)(entry) ? (entry.get('name') ?? repositoryName(entry)) : undefined);
        if (typeof real === 'string' && real !== name)
            aliases.set(mark + key, name);
        return node;
    }
    if (!optional)
        lock.gaps.push({
            ...(line === undefined ? {} : { line }),
            detail: `expected the lock to hold ${key.slice(0, 120)}, which ${by.join(' ').slice(0, 120)} needs`,
        });
    return undefined;
}
const atSign = 64;
/** Where neither key nor entry has a name, as of a repository in a folder of this machine: the repository's own. */
function repositoryName(entry) {
    const resolution = entry.get('resolution');
    const repository = (0,shape/* isTable */.bI)(resolution) ? resolution.get('repo') : undefined;
    return typeof repository === 'string' ? /([^/\\:]+?)(?:\.git)?[/\\]?$/.exec(repository.slice(-200))?.[1] : undefined;
}
/** A path from the lock's folder, without dots. */
function joined(folder, relative) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function nodeOf(lock, key, value) {
    const { document, generation, packages, mark } = lock;
    const section = sectionOf(lock);
    const node = (0,shape/* isTable */.bI)(value) ? value : document.fields(value, [section, key]);
    if (node === undefined)
        throw (0,reader/* invalid */.Gq)(lock.source.path, document.line([section, key]), `expected ${key.slice(0, 120)} to be an object, got null`);
    const base = baseOf(key, generation);
    const held = packages.get(base);
    const entry = (0,shape/* isTable */.bI)(held) ? held : document.fields(held, ['packages', base]);
    if (entry === undefined)
        throw (0,reader/* invalid */.Gq)(lock.source.path, node.line, `expected \`packages\` to hold ${base.slice(0, 120)}, got nothing`);
    const found = packageOf(lock, base, entry);
    found.key = mark + key;
    found.dependencies = dependenciesOf(lock, key, node, entry.get('peerDependencies'));
    return found;
}
const edgeLists = [
    ['dependencies', false],
    ['optionalDependencies', true],
];
function dependenciesOf(lock, key, node, asked) {
    const section = sectionOf(lock);
    const peers = (0,shape/* isTable */.bI)(asked) ? byKey(asked) : undefined;
    const { edges } = lock;
    let count = 0;
    for (const [list, optional] of edgeLists) {
        const { cells } = edgesIn(lock, key, node, list);
        if (cells.length === 0)
            continue;
        const asking = { folder: '.', by: [section, key], line: node.line, optional };
        for (let at = 0; at < cells.length; at += 2) {
            const name = cells[at];
            const reference = isText(cells[at + 1]) ? cells[at + 1] : lock.document.needed(cells[at + 1], [section, key, list, name]);
            const to = target(lock, name, reference, asking);
            const scope = optional ? 'optional' : peers?.has(name) === true ? 'peer' : 'required';
            if (to !== undefined)
                edges[count++] = scope === to.scope ? to : { ...to, scope };
        }
    }
    return count === 0 ? none : edges.slice(0, count);
}
function edgesIn(lock, key, node, list) {
    const written = node.get(list);
    if ((0,shape/* isTable */.bI)(written))
        return written;
    if (written === undefined)
        return empty;
    if (written === null)
        throw (0,reader/* invalid */.Gq)(lock.source.path, node.line, `expected \`${list}\` of ${key.slice(0, 120)}, got null`);
    return lock.document.fields(written, [sectionOf(lock), key, list]) ?? empty;
}
/** Where the nodes of the graph stand. */
function sectionOf({ generation }) {
    return generation === 9 ? 'snapshots' : 'packages';
}
/** Packages of version 9 that no snapshot uses. */
function withoutNode(lock) {
    if (lock.generation !== 9)
        return [];
    const found = [];
    const { cells, isTaken } = lock.packages;
    for (let at = 0; at < cells.length; at += 2) {
        if (isTaken(at))
            continue;
        const [base, value] = [cells[at], cells[at + 1]];
        const path = ['packages', base];
        const entry = (0,shape/* isTable */.bI)(value) ? value : (lock.document.fields(value, path) ?? new table/* JsonTable */.vh(lock.document.line(path) ?? 1, []));
        found.push({ ...packageOf(lock, base, entry), key: `${lock.mark}${base}` });
    }
    return found;
}
function packageOf({ source, document, generation, importers, gaps }, base, entry) {
    const path = ['packages', base];
    const parsed = nameAndVersionOf(base, generation);
    const name = document.text(entry.get('name'), path) ?? parsed?.name ?? repositoryName(entry);
    const resolution = document.fields(entry.get('resolution'), path);
    if (name === undefined || resolution === undefined)
        throw (0,reader/* invalid */.Gq)(document.file, entry.line, `expected ${base.slice(0, 120)} to have a ${name === undefined ? 'name' : 'resolution'}`);
    const hashes = (0,src_hashes/* integrityHashes */.UF)(document.text(resolution.get('integrity'), path));
    const origin = originOf(document, resolution, parsed?.version, path, importers);
    const version = document.text(entry.get('version'), path) ??
        (origin.kind === 'file' && resolution.get('directory') !== undefined ? (0,manifest/* manifestIdentity */.yB)(source, origin.path).version : undefined) ??
        (/^\d/.test(parsed?.version ?? '') ? parsed?.version : undefined);
    if (origin.kind === 'registry' && version === undefined)
        throw (0,reader/* invalid */.Gq)(document.file, entry.line, `expected a version of ${base.slice(0, 120)}, got none`);
    // pnpm goes by the entry, and who reads the lock by its key.
    if (origin.kind === 'registry' && /^\d/.test(parsed?.version ?? '') && (name !== parsed?.name || version !== parsed.version))
        gaps.push({ line: entry.line, detail: `expected ${base.slice(0, 120)}, got ${name.slice(0, 100)} ${version?.slice(0, 40)}` });
    // All of one shape, whatever they leave out.
    const found = {
        key: base,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        version,
        origin,
        line: entry.line,
        hashes,
        dependencies: undefined,
    };
    if (origin.kind === 'registry' && hashes.length === 0)
        found.unhashed = true;
    return found;
}
function originOf(document, resolution, reference, path, importers) {
    if (resolution.cells.length === 2 && resolution.cells[0] === 'integrity')
        return npm_identity/* fromRegistry */.KP;
    const text = (key) => document.text(resolution.get(key), path);
    const repository = text('repo');
    if (repository !== undefined) {
        const commit = text('commit');
        return { kind: 'git', url: repository, ...(commit === undefined ? {} : { commit }) };
    }
    const directory = text('directory');
    if (directory !== undefined)
        return { kind: importers.has(directory) ? 'own' : 'file', path: directory };
    const tarball = text('tarball');
    if (tarball !== undefined) {
        // A registry may keep its archives anywhere: what has a plain version came from one.
        const origin = (0,npm_identity/* npmOrigin */.UH)(tarball);
        const isRegistry = origin.kind === 'url' && /^\d/.test(reference ?? '') && text('integrity') !== undefined;
        return isRegistry ? { kind: 'registry', url: tarball } : origin;
    }
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}


/***/ }),

/***/ 2485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inNpmRange: () => (/* binding */ inNpmRange),
/* harmony export */   inPlainRange: () => (/* binding */ inPlainRange),
/* harmony export */   releaseNumber: () => (/* binding */ releaseNumber)
/* harmony export */ });
// Ranges of versions as package.json writes them. https://github.com/npm/node-semver#ranges
/** At most so long; what is longer is no range that a person wrote. */
const maxLength = 200;
/**
 * Whether a version is in a range; undefined where either is anything else (a tag, an address, an alias), and for pre-releases, of which
 * only some are in a range.
 */
function inNpmRange(version, range) {
    const plain = inPlainRange(releaseNumber(version), range);
    if (plain !== undefined)
        return plain;
    const release = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/.exec(version);
    if (release === null || range.length > maxLength)
        return undefined;
    const numbers = [Number(release[1]), Number(release[2]), Number(release[3])];
    const alternatives = range.split('||').map((alternative) => inAll(numbers, alternative.trim()));
    if (alternatives.includes(undefined))
        return undefined;
    return alternatives.includes(true);
}
const major = 1e10;
const minor = 1e5;
/** A release as one number, which has its order; -1 of what has anything else in it, or a number of more than five digits. */
function releaseNumber(version) {
    let release = 0;
    for (let part = 0, at = 0; part < 3; part++) {
        const end = numberEnd(version, at);
        const isLast = part === 2;
        if (end === at || (isLast ? end !== version.length : version.charCodeAt(end) !== dot))
            return -1;
        release = release * minor + numberIn(version, at, end);
        at = end + 1;
    }
    return release;
}
/**
 * The same of the ranges that nearly all packages write (`^1.2.3`, `~1.2`, `>=1`, `1.2.3`, `*`), without any expression: a lock has a
 * hundred thousand of them. Undefined of others.
 */
function inPlainRange(release, range) {
    if (release < 0)
        return undefined;
    if (range === '*')
        return true;
    const operator = range.charCodeAt(0);
    let at = operator === caret || operator === tilde ? 1 : operator === above && range.charCodeAt(1) === equals ? 2 : 0;
    let low = 0;
    /** The first one above the range. */
    let high = 0;
    for (let part = 0, unit = major; part < 3; part++, unit /= minor) {
        const end = numberEnd(range, at);
        if (end === at)
            return undefined;
        const number = numberIn(range, at, end);
        // `^` holds what comes before the first number that is not zero, `~` the first two.
        const isHeld = operator === caret ? low === 0 : operator !== tilde || part < 2;
        low += number * unit;
        if (isHeld)
            high = low + unit;
        if (end === range.length)
            break;
        if (part === 2 || range.charCodeAt(end) !== dot)
            return undefined;
        at = end + 1;
    }
    return release >= low && (operator === above || release < high);
}
const caret = 94;
const tilde = 126;
const above = 62;
const equals = 61;
const dot = 46;
/** Behind a number of at most five digits. */
function numberEnd(text, start) {
    let at = start;
    while (at < text.length && at < start + 5 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
        at++;
    return at;
}
function numberIn(text, start, end) {
    let number = 0;
    for (let at = start; at < end; at++)
        number = number * 10 + text.charCodeAt(at) - 48;
    return number;
}
function inAll(version, range) {
    const hyphen = /^(\S{1,100})\s{1,20}-\s{1,20}(\S{1,100})$/.exec(range);
    const comparators = hyphen === null ? range.replace(/([<>=~^])\s{1,20}/g, '$1').split(/\s{1,20}/) : [`>=${hyphen[1]}`, `<=${hyphen[2]}`];
    const answers = comparators.map((comparator) => compares(version, comparator));
    return answers.includes(undefined) ? undefined : answers.every((answer) => answer === true);
}
const comparatorShape = /^(\^|~>?|>=|<=|>|<|=)?v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/;
function compares(version, comparator) {
    if (comparator === '')
        return true;
    const match = comparatorShape.exec(comparator);
    if (match === null)
        return undefined;
    const written = [match[2], match[3], match[4]];
    const open = written.findIndex((part) => part === undefined || /[xX*]/.test(part));
    const given = open < 0 ? 3 : open;
    const low = [0, 1, 2].map((at) => (at < given ? Number(written[at]) : 0));
    const operator = (match[1] ?? '=').replace('~>', '~');
    if (given === 0)
        return operator === '<' || operator === '>' ? undefined : true;
    return within(version, operator, low, given, match[5] !== undefined);
}
/**
 * @param given how many numbers the comparator has.
 * @param isPre whether it names a pre-release, which comes before its release.
 */
function within(version, operator, low, given, isPre) {
    const fromLow = order(version, low) >= 0;
    const above = after(low, given - 1);
    if (operator === '>=')
        return fromLow;
    if (operator === '<')
        return !fromLow;
    if (operator === '>')
        return given === 3 ? (isPre ? fromLow : order(version, low) > 0) : order(version, above) >= 0;
    if (operator === '<=')
        return given === 3 && isPre ? !fromLow : order(version, above) < 0;
    if (operator === '=')
        return fromLow && order(version, above) < 0 && !isPre;
    const first = low.findIndex((number) => number > 0);
    const moving = operator === '~' ? Math.min(given - 1, 1) : first >= 0 && first < given ? first : given - 1;
    return fromLow && order(version, after(low, moving)) < 0;
}
/** The first version in which the number at a place is another. */
function after(low, at) {
    return low.map((number, index) => (index < at ? number : index === at ? number + 1 : 0));
}
function order(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}


/***/ }),

/***/ 8086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var ofAnotherState = (function ofAnotherState(lock, { key, origin }) {
    if (origin.kind !== 'own' || lock.document.root[key] === undefined)
        return [];
    const fields = lock.document.root[key];
    const table = (0,shape/* own */.ZV)(fields, 'dependencies');
    const ranges = (0,shape/* isFields */.Ce)(table) ? table : {};
    const manifest = (0,npm_manifest/* packageFields */.kI)(lock.source, origin.path);
    const isIn = (list, name) => (0,shape/* own */.ZV)((0,shape/* own */.ZV)(manifest, list), name) !== undefined;
    const locked = (name) => {
        const range = (0,shape/* own */.ZV)(ranges, name);
        // Of two lists that have it, Yarn takes the one for development.
        if (typeof range !== 'string' || lock.changes(name) || (isIn('devDependencies', name) && isIn('dependencies', name)))
            return undefined;
        const [to] = resolved(lock, name, range, (0,shape/* own */.ZV)(fields, 'resolution')).to;
        const entry = to === undefined ? undefined : lock.document.root[to];
        const version = (0,shape/* isFields */.Ce)(entry) ? (0,shape/* own */.ZV)(entry, 'version') : undefined;
        return typeof version !== 'string' || version.startsWith('0.0.0-use.local')
            ? undefined
            : { range: range.replace(/^npm:/, ''), version };
    };
    return [
        ...(0,npm_manifest/* unlockedNames */.sJ)(lock.source, (name) => Object.hasOwn(ranges, name) || lock.changes(name), origin.path),
        ...(0,npm_manifest/* outdatedNames */.V5)(lock.source, locked, origin.path),
    ];
});
var indexed = (function indexed(keys) {
    const byDescriptor = new Map();
    const byName = new Map();
    for (const key of keys)
        for (const descriptor of key.split(/,\s*/)) {
            byDescriptor.set(descriptor, key);
            const { name } = parted(descriptor);
            byName.set(name, (byName.get(name) ?? new Set()).add(key));
        }
    const lists = [...byName].map(([name, same]) => [name, [...same]]);
    return {
        byDescriptor,
        byName: new Map(lists),
        patches: new Map(lists.map(([name, same]) => [name, same.filter((key) => key.includes('@patch:'))])),
    };
});
var outsideOf = (function outsideOf(entries, changes) {
    return entries.flatMap(({ patterns, fields }) => {
        const version = fields.get('version') ?? '';
        return patterns
            .map(nameAndRange)
            .filter(({ name, range }) => (0,ranges.inNpmRange)(version, range) === false && !changes(name))
            .map(({ name, range }) => ({ name, range, version }));
    });
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yarnLock: () => (/* binding */ yarnLock)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/percent.js
// Percent codes of a URI in text that somebody else wrote.
/** The text that a URI's part stands for (RFC 3986, section 2.1); the part itself where its codes are not those of UTF-8. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/identity.js
var npm_identity = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/manifest.js
var npm_manifest = __webpack_require__(886);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/ranges.js
var ranges = __webpack_require__(2485);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-berry.js
// yarn.lock of Yarn 2 and later: YAML, an entry for the descriptors that one resolution answers.
// https://github.com/yarnpkg/berry, packages/yarnpkg-core/sources/Project.ts
// Its checksums are over an archive that Yarn packs itself, and no hash of what the registry gives.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9966, 1702, 623], 623); } // at first use





/** Versions of the format: Yarn 2 began with 4, Yarn 4 writes 8 and later. */
const newest = 12;
async function readBerry(source) {
    const [yaml, ...more] = await (0, atFirstUse0().parseYamlLock)((0,shape/* longText */.SW)(source), source.path);
    if (yaml === undefined || more.length > 0)
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected one document');
    const document = (0,shape/* shape */.cW)(source.path, yaml);
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, '__metadata'), ['__metadata']);
    const version = Number((0,shape/* own */.ZV)(metadata, 'version'));
    if (!Number.isInteger(version) || version < 1 || version > newest)
        throw (0,reader/* invalid */.Gq)(source.path, document.line(['__metadata', 'version']), `expected version 1 to ${newest} of the lock, got ${(0,shape/* shown */.SP)((0,shape/* own */.ZV)(metadata, 'version'))}`);
    const keys = Object.keys(document.root).filter((key) => key !== '__metadata');
    requireEnd(document, keys);
    const lock = {
        source,
        document,
        cacheKey: (0,shape/* shown */.SP)((0,shape/* own */.ZV)(metadata, 'cacheKey')),
        ...indexed(keys),
        gaps: [],
        instead: resolutions(source, await catalogs(source)),
        changes: (0,npm_manifest/* resolvedOtherwise */.J_)(source),
    };
    const packages = keys.map((key) => packageOf(lock, key));
    const root = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
    const rest = packages.filter((entry) => entry !== root && entry.origin.kind === 'own');
    return {
        ...(root === undefined
            ? {}
            : {
                subject: {
                    name: nameText(root),
                    identity: root.identity,
                    ...(root.version === undefined ? {} : { version: root.version }),
                    ...(root.licence === undefined ? {} : { licence: root.licence }),
                },
            }),
        packages: packages.filter((entry) => entry !== root),
        ...(root === undefined && rest.length === 0
            ? {}
            : { roots: [...(root?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))] }),
        graph: 'complete',
        mayHoldMore: true,
        gaps: [
            ...lock.gaps,
            // Yarn writes one of the product, whatever that is called.
            ...(root === undefined && packages.length > 0
                ? [{ line: 1, detail: 'expected an entry of the product (`workspace:.`), got none' }]
                : []),
            ...packages.flatMap((entry) => ofAnotherState(lock, entry)),
        ],
    };
}
/** What the package.json of a part of the product asks for and its entry does not, or in a range that the locked version is not in. */

/** Every entry ends with its `linkType`: where all but the last have it, the end is missing. */
function requireEnd(document, keys) {
    const hasEnd = (key) => (0,shape/* isFields */.Ce)(document.root[key]) && (0,shape/* own */.ZV)(document.root[key], 'linkType') !== undefined;
    const last = keys.at(-1);
    if (last !== undefined && keys.length > 1 && !hasEnd(last) && keys.slice(0, -1).every(hasEnd))
        throw (0,reader/* invalid */.Gq)(document.file, document.line([last]), `expected \`linkType\` at the end of ${last.slice(0, 100)}, got none`);
}
function nameText({ identity }) {
    return identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
}

/** `@scope/name@protocol:rest` at the first @ that does not begin it. */
function parted(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
function packageOf(lock, key) {
    const { document } = lock;
    const fields = document.fields(document.root[key], [key]);
    if (fields === undefined)
        throw (0,reader/* invalid */.Gq)(document.file, document.line([key]), 'expected an entry, got nothing');
    const resolution = document.needed((0,shape/* own */.ZV)(fields, 'resolution'), [key, 'resolution']);
    const written = (0,shape/* own */.ZV)(fields, 'version') ?? '';
    const said = typeof written === 'string' || typeof written === 'number' ? String(written) : document.needed(written, [key, 'version']);
    if (said === '')
        throw (0,reader/* invalid */.Gq)(document.file, document.line([key]), `expected a version of ${key.slice(0, 100)}, got none`);
    const { name: named, rest } = parted(resolution);
    const fetched = fetchedVersion(rest);
    if (fetched !== undefined)
        requireSame(lock, key, named, fetched);
    const version = fetched ?? said;
    const name = (0,npm_identity/* archivedPackage */.nP)(rest)?.name ?? named;
    const origin = originOf(rest);
    const asked = parted(key).name;
    const own_ = origin.kind === 'own' ? ownPart(lock, origin.path) : undefined;
    const dependencies = edges(lock, fields, key, own_?.scopes);
    const checksum = (0,shape/* own */.ZV)(fields, 'checksum');
    const isHashed = checksum !== undefined;
    // What is for another platform was never fetched here, and has no checksum.
    const mayLack = (0,shape/* own */.ZV)(fields, 'conditions') !== undefined || rest.startsWith('patch:');
    const exact = own_ === undefined ? (version.startsWith('0.0.0-use.local') ? undefined : version) : own_.version;
    return {
        key,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        ...(exact === undefined ? {} : { version: exact }),
        ...(own_?.licence === undefined ? {} : { licence: own_.licence }),
        origin,
        line: document.line([key]) ?? 1,
        ...(origin.kind === 'registry' && !isHashed && !mayLack ? { unhashed: true } : {}),
        ...(asked === name ? {} : { alias: asked }),
        ...(typeof checksum === 'string' && origin.kind === 'registry' ? { seal: `Yarn ${lock.cacheKey}:${checksum}` } : {}),
        dependencies,
    };
}
/** The version that Yarn fetches: the entry's own is that of the package.json in the archive, which some publish under another. */
function fetchedVersion(reference) {
    return /^npm:(\d[^:@]*)(?:::|$)/.exec(reference)?.[1];
}
/** What ranges of the registry lead to must be of their names and in them: Yarn goes by the resolution. */
function requireSame({ document, gaps }, key, name, version) {
    const tell = (detail) => {
        gaps.push({ line: document.line([key]) ?? 1, detail });
    };
    for (const descriptor of key.split(/,\s*/)) {
        const { name: asked, rest } = parted(descriptor);
        if (!rest.startsWith('npm:'))
            continue;
        const alias = /^(@?[^@]+)@(.*)$/.exec(rest.slice('npm:'.length));
        const wanted = alias?.[1] ?? asked;
        if (wanted !== name)
            tell(`expected ${descriptor.slice(0, 100)} to lead to ${wanted.slice(0, 100)}, got ${name.slice(0, 100)}`);
        else if ((0,ranges.inNpmRange)(version, alias?.[2] ?? rest.slice('npm:'.length)) === false)
            tell(`expected the lock to hold ${descriptor.slice(0, 100)}, which its own entry asks for, got ${version.slice(0, 40)}`);
    }
}
function originOf(reference) {
    const bare = reference.replace(/::.*$/s, '');
    const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1];
    if (bare.startsWith('npm:'))
        return { kind: 'registry', ...(archive === undefined ? {} : { url: percentDecoded(archive) }) };
    if (bare.startsWith('workspace:'))
        return { kind: 'own', path: bare.slice('workspace:'.length) };
    if (bare.startsWith('patch:'))
        return patchedOrigin(bare);
    if (/#commit=/.test(bare))
        return gitOrigin(bare);
    return (0,npm_identity/* npmOrigin */.UH)(bare);
}
function gitOrigin(reference) {
    const [url = '', commit] = reference.split('#commit=');
    const address = /^[\w.-]+@[\w.-]+:/.test(url) ? `ssh://${url.replace(':', '/')}` : url;
    return { kind: 'git', url: address, ...(commit === undefined ? {} : { commit: commit.replace(/&.*$/, '') }) };
}
/** What was patched comes from where the original does: `patch:NAME@npm%3A1.2.3#\u2026`. */
function patchedOrigin(reference) {
    const original = percentDecoded(reference.slice('patch:'.length).replace(/#.*$/s, ''));
    const { rest } = parted(original);
    return /^(?:npm:|\d)/.test(rest) || rest.startsWith('patch:') ? { kind: 'registry' } : originOf(rest);
}
/** The lock puts all lists of a workspace into one: which is for development, its package.json says. */
function ownPart(lock, folder) {
    const fields = (0,npm_manifest/* packageJson */.T9)(lock.source, folder)?.root;
    const version = (0,shape/* own */.ZV)(fields, 'version');
    const asked = fields === undefined ? [] : (0,npm_manifest/* askedFor */.GZ)(fields);
    return {
        ...(typeof version === 'string' ? { version } : {}),
        ...(0,npm_manifest/* npmLicence */.NK)(fields),
        scopes: new Map(asked.map(({ name, scope }) => [name, scope])),
    };
}
function edges(lock, fields, key, scopes) {
    const { document } = lock;
    const table = document.fields((0,shape/* own */.ZV)(fields, 'dependencies'), [key, 'dependencies']) ?? {};
    const meta = document.fields((0,shape/* own */.ZV)(fields, 'dependenciesMeta'), [key, 'dependenciesMeta']);
    const found = Object.keys(table).flatMap((name) => {
        const mark = (0,shape/* own */.ZV)(meta, name);
        const optional = (0,shape/* isFields */.Ce)(mark) && (0,shape/* own */.ZV)(mark, 'optional') === true;
        const asked = table[name];
        const range = typeof asked === 'number' ? String(asked) : document.needed(asked, [key, 'dependencies', name]);
        const { to, isExact } = resolved(lock, name, range, (0,shape/* own */.ZV)(fields, 'resolution'));
        if (!isExact && !optional && !(lock.byName.has(name) && (lock.changes(name) || isLink(range))))
            lock.gaps.push({
                line: document.line([key]) ?? 1,
                detail: `expected the lock to hold ${(lock.byName.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${key.slice(0, 100)} needs`,
            });
        return to.map((one) => ({ to: one, scope: optional ? 'optional' : (scopes?.get(name) ?? 'required') }));
    });
    const peers = document.fields((0,shape/* own */.ZV)(fields, 'peerDependencies'), [key, 'peerDependencies']) ?? {};
    // Which package answers a peer the lock does not say; where there is only one of the name, it is that.
    const asPeers = Object.keys(peers).flatMap((name) => {
        const same = lock.byName.get(name);
        return same?.length === 1 && !Object.hasOwn(table, name) ? [{ to: same[0], scope: 'peer' }] : [];
    });
    return [...found, ...asPeers];
}
/** A range leads to the entry with its descriptor; a patched one to the patch and the original. */
function resolved({ byDescriptor, byName, patches: patched, instead }, name, asked, parent) {
    const range = instead(name, asked, parted(parent).name);
    // What is relative to a folder bears the place of the package that asks for it.
    const bound = `::locator=${encodeURIComponent(parent)}`;
    const exact = [`${name}@${range}`, `${name}@npm:${range}`, `${name}@${range}${bound}`]
        .map((key) => byDescriptor.get(key))
        .find((key) => key !== undefined);
    const bare = range.replace(/^npm:/, '');
    const same = byName.get(name) ?? [];
    const patches = (patched.get(name) ?? []).filter((key) => key.includes(`${name}@patch:${name}@npm%3A${bare}#`) || key.includes(`${name}@patch:${name}@${bare}#`));
    const all = exact === undefined ? patches : [exact, ...patches.filter((key) => key !== exact)];
    const isExact = all.length > 0;
    return { to: isExact || same.length !== 1 ? withOriginals(all, byDescriptor) : [same[0]], isExact };
}
/** Links and patches bear the place of who asks, and are written in several ways; a catalogue that is not here says no range. */
function isLink(range) {
    return /^(?:link|portal|file|exec|patch|workspace|catalog):|^\.{0,2}\//.test(range);
}
/** A patch is made of the package it changes, which stands in the lock, too. */
function withOriginals(keys, byDescriptor) {
    const originals = keys.flatMap((key) => {
        const patched = /@patch:([^#]+)#/.exec(key)?.[1];
        return (patched === undefined ? undefined : byDescriptor.get(percentDecoded(patched))) ?? [];
    });
    return [...new Set([...keys, ...originals])];
}
/** Keys are `name`, `name@descriptor`, or either after the name of the package that asks. */
function resolutions(source, inCatalog) {
    const table = (0,shape/* own */.ZV)((0,npm_manifest/* packageJson */.T9)(source)?.root, 'resolutions');
    if (!(0,shape/* isFields */.Ce)(table))
        return inCatalog;
    const found = new Map(Object.entries(table).flatMap(([key, value]) => (typeof value === 'string' ? [[key.replace(/^\*\*\//, ''), value]] : [])));
    return (name, range, parent) => {
        const written = [name, `${name}@${range}`, `${name}@npm:${range}`];
        const keys = [...written.map((key) => `${parent}/${key}`), ...written];
        return inCatalog(name, keys.map((key) => found.get(key)).find((value) => value !== undefined) ?? range);
    };
}
/** `catalog:` and `catalog:NAME` stand for the ranges of .yarnrc.yml. */
async function catalogs(source) {
    const file = source.beside('.yarnrc.yml');
    const value = file === undefined ? undefined : (await (0, atFirstUse0().parseYaml)(file.text(), file.path)).value;
    const root = (0,shape/* isFields */.Ce)(value) ? value : undefined;
    const table = (name) => {
        const all = (0,shape/* own */.ZV)(root, 'catalogs');
        const found = name === '' ? (0,shape/* own */.ZV)(root, 'catalog') : (0,shape/* own */.ZV)((0,shape/* isFields */.Ce)(all) ? all : undefined, name);
        return (0,shape/* isFields */.Ce)(found) ? found : undefined;
    };
    return (name, range) => {
        const found = range.startsWith('catalog:') ? (0,shape/* own */.ZV)(table(range.slice('catalog:'.length)), name) : undefined;
        return typeof found === 'string' ? found : range;
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/lines.js
var lines = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/not-locked.js
var not_locked = __webpack_require__(7366);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/workspaces.js
// The product's own parts by package.json: what it asks for, and its workspaces.


const maxMembers = 5000;
/** Undefined without a package.json beside the lock. @throws PortcullisError when one of them cannot be read. */
function productParts(source) {
    const root = partAt(source, '.');
    if (root === undefined)
        return undefined;
    const written = (0,shape/* own */.ZV)((0,npm_manifest/* packageJson */.T9)(source)?.root, 'workspaces');
    const patterns = (0,shape/* isFields */.Ce)(written) ? (0,shape/* own */.ZV)(written, 'packages') : written;
    const folders = Array.isArray(patterns)
        ? patterns.filter((pattern) => typeof pattern === 'string').flatMap((pattern) => foldersOf(source, pattern))
        : [];
    const members = [...new Set(folders)].slice(0, maxMembers).flatMap((folder) => partAt(source, folder) ?? []);
    return { ...root, members, hasWorkspaces: written !== undefined };
}
function partAt(source, folder) {
    const fields = (0,npm_manifest/* packageJson */.T9)(source, folder)?.root;
    if (fields === undefined)
        return undefined;
    const name = (0,shape/* own */.ZV)(fields, 'name');
    const version = (0,shape/* own */.ZV)(fields, 'version');
    return {
        folder,
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof version === 'string' ? { version } : {}),
        asked: (0,npm_manifest/* askedFor */.GZ)(fields),
    };
}
/** Folders of a pattern whose parts are names with stars: `packages/*`, `packages/**`. */
function foldersOf(source, pattern) {
    let folders = [''];
    for (const part of pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/')) {
        if (folders.length > maxMembers)
            return [];
        folders =
            part === '**'
                ? folders.flatMap((folder) => [folder, ...below(source, folder, 0)])
                : part.includes('*')
                    ? folders.flatMap((folder) => namesLike(source, folder, part))
                    : folders.map((folder) => folder + part);
        folders = folders.map((folder) => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`));
    }
    return folders.map((folder) => folder.replace(/\/$/, '')).filter((folder) => folder !== '');
}
function namesLike(source, folder, part) {
    const [before = '', ...after] = part.split('*');
    const end = after.join('*');
    return source
        .list(folder === '' ? '.' : folder)
        .filter((name) => name !== 'node_modules' && !name.startsWith('.') && name.startsWith(before) && name.endsWith(end))
        .map((name) => folder + name);
}
function below(source, folder, depth) {
    if (depth > 4)
        return [];
    return namesLike(source, folder, '*').flatMap((name) => [`${name}/`, ...below(source, `${name}/`, depth + 1)]);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-classic.js
// yarn.lock of Yarn 1: entries for patterns `name@range`, without what the product itself asks for. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/








function readClassic(source) {
    const entries = entriesOf(source);
    const byPattern = new Map();
    const byName = new Map();
    for (const entry of entries)
        for (const pattern of entry.patterns) {
            const known = byPattern.get(pattern);
            // A merge leaves the same entry twice, and Yarn reads it.
            if (known !== undefined && !isSame(known, entry))
                throw (0,reader/* invalid */.Gq)(source.path, entry.line, `expected each pattern once, got ${pattern.slice(0, 100)} twice`);
            byPattern.set(pattern, known ?? entry);
            const { name } = nameAndRange(pattern);
            const same = byName.get(name) ?? [];
            if (!same.includes(entry))
                byName.set(name, [...same, entry]);
        }
    /** By the pattern; one that `resolutions` changed leads to the only entry of the name. */
    const target = (name, range) => {
        const same = byName.get(name);
        const found = byPattern.get(`${name}@${range}`) ?? (same?.length === 1 ? same[0] : undefined);
        return found === undefined ? undefined : keyOf(found);
    };
    const edges = (wanted) => wanted.flatMap(({ name, range, scope }) => {
        const to = target(name, range);
        return to === undefined ? [] : [{ to, scope }];
    });
    const parts = productParts(source);
    const changes = (0,npm_manifest/* resolvedOtherwise */.J_)(source);
    const everyWish = [
        ...entries.flatMap(({ wanted }) => wanted),
        ...(parts?.asked ?? []),
        ...(parts?.members ?? []).flatMap(({ asked }) => asked),
    ];
    const asked = new Set(everyWish.map(({ name, range }) => `${name}@${range}`));
    /** Yarn gives a range and an alias one entry where the same bytes do for both: whoever asks for the alias says what they are. */
    const patternOf = ({ patterns }) => patterns.find((pattern) => aliasIn(pattern) !== undefined && (asked.has(pattern) || changes(nameAndRange(pattern).name))) ??
        patterns[0];
    const packages = entries.map((entry) => ({ ...yarn_classic_packageOf(source, entry, patternOf(entry)), dependencies: edges(entry.wanted) }));
    if (entries.length === 0 && !source.text().includes('yarn lockfile v1'))
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected the mark `yarn lockfile v1`, or entries');
    const gaps = missing(entries, parts, changes);
    if (parts === undefined)
        return { packages, graph: 'complete', gaps };
    const members = parts.members.map(({ folder, name, version, asked }) => ({
        key: `workspace:${folder}`,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name ?? folder),
        ...(version === undefined ? {} : { version }),
        ...(0,npm_manifest/* ownLicence */.AK)(source, folder),
        origin: { kind: 'own', path: folder },
        dependencies: [
            ...edges(asked),
            ...asked.flatMap((one) => {
                const sibling = target(one.name, one.range) === undefined ? parts.members.find(({ name: own }) => own === one.name) : undefined;
                return sibling === undefined ? [] : [{ to: `workspace:${sibling.folder}`, scope: one.scope }];
            }),
        ],
    }));
    const { identity, version, licence } = (0,npm_manifest/* manifestIdentity */.yB)(source, '.');
    return {
        ...(identity === undefined
            ? {}
            : {
                subject: {
                    name: parts.name ?? '',
                    identity,
                    ...(version === undefined ? {} : { version }),
                    ...(licence === undefined ? {} : { licence }),
                },
            }),
        packages: [...packages, ...members],
        roots: [...edges(parts.asked), ...members.map(({ key }) => ({ to: key, scope: 'required' }))],
        graph: 'complete',
        mayHoldMore: true,
        gaps,
    };
}
/** What entries and package.json need and the lock does not hold under any range; the names are told by their first @ (`a@npm:b@1`). */
function missing(entries, parts, changes) {
    const members = new Set(parts?.members.map(({ name }) => name));
    const held = new Set(members);
    const patternsHeld = new Set(entries.flatMap(({ patterns }) => patterns));
    for (const pattern of patternsHeld)
        held.add(nameAndRange(pattern).name);
    const isHeld = (name, range) => patternsHeld.has(`${name}@${range}`) || members.has(name) || (held.has(name) && changes(name));
    const of = (wanted, line, by) => wanted
        .filter(({ name, range, scope }) => isLocked(range, scope) && !isHeld(name, range))
        .map(({ name, range }) => ({
        ...(line === undefined ? {} : { line }),
        detail: `expected the lock to hold ${(held.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${by} needs`,
    }));
    // A part of a monorepo may name siblings that are not here.
    const asked = parts?.hasWorkspaces === false ? parts.asked : [];
    return [
        ...entries.flatMap((entry) => of(entry.wanted, entry.line, keyOf(entry).slice(0, 100))),
        ...of(asked, undefined, 'package.json'),
        ...(0,not_locked/* otherwiseLocked */.Zn)(outsideOf(entries, changes), 'its own entry'),
    ];
}
/** Entries whose version is in none of the ranges that they stand for: Yarn writes no such entry. */

/** What Yarn writes an entry for, whatever the platform: no links, no parts of the product, nothing that a build may go without. */
function isLocked(range, scope) {
    return (scope === 'required' || scope === 'development') && !/^(?:link|portal|workspace|file):/.test(range);
}
function isSame(one, other) {
    return ['version', 'resolved', 'integrity'].every((field) => one.fields.get(field) === other.fields.get(field));
}
function keyOf({ patterns }) {
    return patterns[0];
}
/** The package of a registry that a pattern takes under another name: `a@npm:b@1`. */
function aliasIn(pattern) {
    const { range } = nameAndRange(pattern);
    return (0,npm_identity/* aliasOf */.O5)(range)?.name ?? (0,npm_identity/* archivedPackage */.nP)(range)?.name;
}
/** @param pattern the one of its patterns that says what it is of */
function yarn_classic_packageOf(source, entry, pattern) {
    const { fields, line } = entry;
    const version = fields.get('version');
    if (version === undefined)
        throw (0,reader/* invalid */.Gq)(source.path, line, `expected a version of ${keyOf(entry).slice(0, 100)}, got none`);
    const { name: asked, range } = nameAndRange(pattern);
    const alias = aliasIn(pattern);
    const resolved = fields.get('resolved');
    const origin = resolved === undefined && /^(?:file|link|portal):/.test(range) ? (0,npm_identity/* npmOrigin */.UH)(range) : (0,npm_identity/* npmOrigin */.UH)(resolved);
    const sha1 = /#([0-9a-f]{40})$/.exec(resolved ?? '')?.[1];
    const written = (0,src_hashes/* integrityHashes */.UF)(fields.get('integrity'));
    const hashes = written.length > 0 || origin.kind !== 'registry' ? written : (0,src_hashes/* hexHash */.eP)('SHA-1', sha1);
    return {
        key: keyOf(entry),
        identity: (0,npm_identity/* npmIdentity */.Qb)(alias ?? asked),
        version,
        origin,
        line,
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        ...(alias === undefined || alias === asked ? {} : { alias: asked }),
    };
}
/** Parted at the first @ behind a scope: ranges have more of them (`a@npm:b@1`, `a@git+https://user@host/b`). */
function nameAndRange(pattern) {
    const at = pattern.indexOf('@', 1);
    return at < 0 ? { name: pattern, range: '' } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}
function entriesOf(source) {
    const entries = [];
    let section;
    for (const { text: raw, number: line } of (0,lines/* linesOf */.D)(source)) {
        const text = raw.trimEnd();
        if (text === '' || text.startsWith('#'))
            continue;
        const indent = text.search(/[^ ]/);
        const current = entries.at(-1);
        const words = wordsOf(text, source.path, line);
        if (indent === 0 && text.endsWith(':')) {
            entries.push({ patterns: words, line, fields: new Map(), wanted: [] });
            section = undefined;
        }
        else if (indent === 2 && current !== undefined) {
            section = text.endsWith(':') && words.length === 1 ? words[0] : undefined;
            if (section === undefined)
                addField(current, pairOf(words, source.path, line), source.path, line);
        }
        else if (indent === 4 && current !== undefined && section !== undefined) {
            const [name, range] = pairOf(words, source.path, line);
            const scope = sections.get(section);
            if (scope !== undefined)
                current.wanted.push({ name, range, scope });
        }
        else
            throw (0,reader/* invalid */.Gq)(source.path, line, 'expected `NAME@RANGE:` of an entry, or a line that belongs to one');
    }
    return entries;
}
const sections = new Map([
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
]);
function pairOf(words, file, line) {
    const [key, value] = words;
    if (key === undefined || value === undefined || words.length > 2)
        throw (0,reader/* invalid */.Gq)(file, line, 'expected a name and a value');
    return [key, value];
}
function addField({ fields }, [key, value], file, line) {
    if (fields.has(key))
        throw (0,reader/* invalid */.Gq)(file, line, `the key "${key.slice(0, 60)}" stands twice in one entry`);
    fields.set(key, value);
}
/** Words parted by blanks and commas, some in quotation marks; a colon at the end belongs to none. */
function wordsOf(text, file, line) {
    const words = [];
    const word = /[ ,]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
    const end = text.endsWith(':') ? text.length - 1 : text.length;
    const bare = text.slice(0, end);
    let at = 0;
    while (at < bare.length) {
        word.lastIndex = at;
        const match = word.exec(bare);
        if (match === null)
            throw (0,reader/* invalid */.Gq)(file, line, 'expected words and closed quotation marks');
        words.push(match[1] === undefined ? match[2] : match[1].replace(/\\(.)/g, '$1'));
        at = word.lastIndex;
    }
    return words;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-lock.js
// yarn.lock of either kind: Yarn 1 writes a format of its own, Yarn 2 and later YAML with `__metadata`.



const yarnLock = { id: 'yarn-lock', title: 'yarn.lock', matches: (0,reader/* named */.KT)('yarn.lock'), read };
async function read(source) {
    const text = source.text();
    if (text.trim() === '')
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected a lock of Yarn, got an empty file');
    return /^"?__metadata"?:/m.test(text) ? await readBerry(source) : readClassic(source);
}


/***/ })

};
;