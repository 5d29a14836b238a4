"use strict";
exports.id = 7557;
exports.ids = [7557];
exports.modules = {

/***/ 3042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ interest),
/* harmony export */   jx: () => (/* binding */ readInstalled)
/* harmony export */ });
/* unused harmony export called */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8349);
/* harmony import */ var _readers_npm_installed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8789);
/* harmony import */ var _systems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4472);
// What of a root's files says that a package of an ecosystem is installed. Locks and manifests say what somebody asked for, and are left
// to the inventory of a repository.






/** Of a product as well as of what is installed: one that describes a product says what somebody asked for. */
const describing = called('luarocks-rockspec', 'r-description');
/** Of files that are kept, for they are small and look at what lies beside them. */
const metadata = [
    ...called('pypi-dist-info', 'installed-gemspec', 'composer-installed', 'dotnet-deps-json', 'conda-meta', 'otp-application', 'wordpress-plugin'),
    ...describing,
    _readers_npm_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .npmInstalled */ .C,
];
/** Of files that are looked at once. */
const programs = called('go-build-info', 'cargo-auditable');
const archives = called('java-archive');
/** @throws Error at the start where a reader is called by another name: what it reads would be passed over in silence. */
function called(...ids) {
    return ids.map((id) => {
        const found = _readers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readers */ .X.find((reader) => reader.id === id);
        if (found === undefined)
            throw new Error(`no reader is called ${id}`);
        return found;
    });
}
/** What metadata asks for beside itself. */
const beside = new Set(['direct_url.json', 'setup.py', 'pyproject.toml', 'composer.json']);
const isProgram = (path) => programs.some((reader) => reader.matches(path));
const isArchive = (path) => archives.some((reader) => reader.matches(path));
const isMetadata = (path) => metadata.some((reader) => reader.matches(path));
/** What of an image's files is kept, and what is looked at. */
function interest(maxBytes) {
    return {
        maxBytes,
        wants(path) {
            if ((0,_systems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemFile */ .Ag)(path) || isMetadata(path) || beside.has((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)))
                return 'keep';
            return isProgram(path) || isArchive(path) ? 'look' : 'pass';
        },
        worth: (path, first) => isArchive(path) || (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .isExecutable */ .TV)(first),
        look: (path, bytes) => look((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .source */ .sP)(path, bytes)),
    };
}
async function look(file) {
    const known = [...programs, ...archives, ...metadata].filter((reader) => reader.matches(file.path));
    let reader;
    try {
        reader = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .recognisedBy */ .n)(known, file);
        const answer = await reader?.read(file);
        if (reader === undefined || answer === undefined)
            return undefined;
        return describing.includes(reader) && answer.subject !== undefined ? undefined : { reader: reader.id, answer };
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO))
            throw error;
        return { reader: (reader ?? known[0])?.id ?? '', answer: error };
    }
}
/** Reads every file of a root that says what is installed. What cannot be read is a gap. */
async function readInstalled(root, maxBytes, wanted) {
    const manifests = [];
    const skipped = [];
    let bytes = 0;
    for (const file of root.files()) {
        if (!(isMetadata(file.path) || isProgram(file.path) || isArchive(file.path)) || !wanted(file.path))
            continue;
        const looked = await lookedAt(root, file, maxBytes);
        if (looked === undefined)
            continue;
        if (looked.answer instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO)
            skipped.push(unreadable(file.path, looked.answer));
        else {
            manifests.push({ path: file.path, reader: looked.reader, manifest: looked.answer, layer: file.layer });
            bytes += file.size;
        }
    }
    return { manifests, skipped, bytes };
}
async function lookedAt(root, file, maxBytes) {
    if (file.looked)
        return file.answer;
    try {
        if (file.lost === undefined && isProgram(file.path) && !isMetadata(file.path)) {
            const first = file.beginning(64);
            if (first !== undefined && !(0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .isExecutable */ .TV)(first))
                return undefined;
        }
        return await look((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceIn */ .tR)(treeOf(root), file.path, file.read(maxBytes), maxBytes));
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO))
            throw error;
        return { reader: '', answer: error };
    }
}
/** What readers see of a root. */
function treeOf(root) {
    return {
        peek(path, maxBytes = Number.MAX_SAFE_INTEGER) {
            const found = root.find(path);
            return found === undefined || typeof found === 'string' ? undefined : found.read(maxBytes);
        },
        list: (path) => root.list(path),
    };
}
function unreadable(path, { message, where }) {
    const line = where.line === undefined ? '' : `line ${where.line}: `;
    return { path, reason: 'unreadable', gap: true, detail: `${line}${message}` };
}


/***/ }),

/***/ 7557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noLayers: () => (/* binding */ noLayers),
  rootInventory: () => (/* binding */ rootInventory)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/inventory.js + 1 modules
var inventory = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/index.js + 11 modules
var src_systems = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/os-release.js
var os_release = __webpack_require__(2573);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/system.js
// What the databases of package managers say, whichever it is: packages with what they need, and whose a file is.
/** Whose each of some files is, by paths without links. */
function ownersOf(root, { files }, wanted) {
    const names = new Set([...wanted].map(lastPart));
    const found = new Map();
    for (const [path, owner] of files()) {
        if (!names.has(lastPart(path)))
            continue;
        const real = root.canonical(path);
        if (wanted.has(real) && !found.has(real))
            found.set(real, owner);
    }
    return found;
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/image/installed.js
var image_installed = __webpack_require__(3042);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/image/root-inventory.js
// From a root file system to what is in it: packages of the system, and packages of ecosystems that no package of the system brought.





const noLayers = { of: () => [], layerOf: () => undefined };
/** @throws PortcullisError naming the database that cannot be read to its end. */
async function rootInventory(root, maxBytes, wanted, layerFacts) {
    const release = (0,os_release/* readOsRelease */.A3)(root);
    const systems = (0,src_systems/* readSystems */.Pv)(root, maxBytes);
    const installed = await (0,image_installed/* readInstalled */.jx)(root, maxBytes, wanted);
    const evidence = evidenceOf(root, systems, installed.manifests.map(({ path }) => path));
    const kept = [];
    const identities = new Map();
    let owned = 0;
    for (const { path, reader, manifest, layer } of installed.manifests) {
        const owner = evidence.get(path);
        const own = owner === undefined ? [] : ownIdentities(manifest, reader);
        for (const purl of own) {
            const facts = identities.get(owner) ?? [];
            identities.set(owner, [...facts, ['evidence', `${purl} ${path}`]]);
        }
        owned += own.length;
        const rest = own.length === 0 ? withSubject(manifest) : without(manifest, new Set(own));
        if (rest.packages.length > 0 || own.length === 0)
            kept.push({ path, reader, manifest: withFacts(rest, layerFacts.of(layer)) });
    }
    const systemManifests = systems.map((database) => {
        const facts = (entry) => {
            const layer = layerFacts.layerOf(database.kind, entry);
            return [...(layer === undefined ? [] : layerFacts.of(layer)), ...(identities.get(entry) ?? [])];
        };
        return { path: database.path, reader: `${database.kind}-database`, manifest: (0,src_systems/* manifestOf */.$V)(database, release, facts) };
    });
    return {
        manifests: [...systemManifests, ...kept],
        skipped: [...installed.skipped, ...unknownSystem(release, systems)],
        scanned: systems.length + installed.manifests.length,
        bytes: installed.bytes,
        release,
        owned,
    };
}
/** A system that names itself and whose packages nobody can name is no system without packages. */
function unknownSystem(release, systems) {
    if (release === undefined || systems.length > 0)
        return [];
    const detail = `it says ${release.name ?? release.id}, and no database says which packages that has`;
    return [{ path: release.path, reason: 'no-package-database', gap: true, detail }];
}
/** The package of the system that brought each file. */
function evidenceOf(root, systems, paths) {
    const wanted = new Set(paths);
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for (const database of systems)
        for (const [path, owner] of ownersOf(root, database, wanted))
            found.set(path, database.packages[owner]);
    return found;
}
/**
 * Purls of what a file itself is. The modules in a program and the archives within an archive are parts that the system's package does
 * not name: they stay.
 */
function ownIdentities({ subject, packages, roots = [] }, reader) {
    const asked = new Set(roots.map(({ to }) => to));
    const own = reader === 'go-build-info' || reader === 'cargo-auditable'
        ? subject?.identity === undefined
            ? []
            : [
                {
                    identity: subject.identity,
                    origin: { kind: 'registry' },
                    ...(subject.version === undefined ? {} : { version: subject.version }),
                },
            ]
        : packages.filter(({ key }) => roots.length === 0 || asked.has(key));
    return own.flatMap((entry) => (0,inventory/* purlOf */.VA)(entry) ?? []);
}
function without(manifest, own) {
    const packages = manifest.packages.filter((entry) => !own.has((0,inventory/* purlOf */.VA)(entry) ?? ''));
    const keys = new Set(packages.map(({ key }) => key));
    const { subject: _, roots, ...rest } = manifest;
    const asked = (roots ?? []).filter(({ to }) => keys.has(to));
    return { ...rest, packages, roots: asked.length > 0 ? asked : packages.map(({ key }) => ({ to: key, scope: 'required' })) };
}
/** What a program is built from describes the program: in an image that is a package among others, which needs its modules. */
function withSubject(manifest) {
    const { subject, packages, roots = [] } = manifest;
    if (subject?.identity === undefined)
        return manifest;
    const key = ' subject';
    const self = {
        key,
        identity: subject.identity,
        ...(subject.version === undefined ? {} : { version: subject.version }),
        origin: { kind: 'registry' },
        dependencies: roots,
    };
    return { ...manifest, packages: [self, ...packages], roots: [{ to: key, scope: 'required' }] };
}
function withFacts(manifest, facts) {
    if (facts.length === 0)
        return manifest;
    return { ...manifest, packages: manifest.packages.map((entry) => ({ ...entry, facts: [...(entry.facts ?? []), ...facts] })) };
}


/***/ })

};
;