"use strict";
exports.id = 7557;
exports.ids = [7557];
exports.modules = {

/***/ 7557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noLayers: () => (/* binding */ noLayers),
  rootInventory: () => (/* binding */ rootInventory)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/inventory.js
var inventory = __webpack_require__(2566);
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