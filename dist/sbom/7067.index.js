"use strict";
exports.id = 7067;
exports.ids = [7067];
exports.modules = {

/***/ 7067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merged: () => (/* binding */ merged)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);
// Several documents as one inventory: each product a part, the same purl one component with the places of all.

const scopes = ['required', 'peer', 'optional', 'development', 'unreached'];
/** @param read documents by the path of each. */
function merged(read) {
    const components = new Map();
    const subjects = new Map();
    for (const [path, { inventory, root }] of read) {
        // What has no purl is told apart by its document: equal ids of two makers are no equal packages.
        const refs = new Map(inventory.components.map(({ ref, purl }) => [ref, purl ?? (read.length === 1 ? ref : `${path}#${ref}`)]));
        const renamed = (all) => all.map((ref) => refs.get(ref) ?? ref);
        for (const component of inventory.components) {
            const ref = refs.get(component.ref);
            const next = {
                ...component,
                ref,
                ...(component.dependencies === undefined ? {} : { dependencies: renamed(component.dependencies) }),
            };
            const other = components.get(ref);
            components.set(ref, other === undefined ? next : together(other, next));
        }
        for (const subject of inventory.subjects) {
            const isPart = subject.path !== path;
            const name = isPart ? subject.name : root.name;
            const ref = isPart && read.length === 1 ? subject.ref : `subject:${isPart ? `${path}#${subject.path}` : path}`;
            subjects.set(ref, { ...subject, ref, name, dependencies: renamed(subject.dependencies) });
        }
    }
    return {
        components: [...components.values()].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.ref, b.ref)),
        subjects: [...subjects.values()].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.ref, b.ref)),
        manifests: read.map(([path, { inventory }]) => ({ path, reader: 'sbom-document', packages: inventory.components.length })),
        excluded: [],
    };
}
function together(a, b) {
    const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    const places = new Map([...a.places, ...b.places].map((place) => [`${place.path}:${place.line ?? ''}`, place]));
    const depth = Math.min(a.depth ?? Number.POSITIVE_INFINITY, b.depth ?? Number.POSITIVE_INFINITY);
    return {
        ...b,
        ...a,
        hashes: [...hashes].sort(([x], [y]) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(x, y)).map(([, hash]) => hash),
        aliases: union(a.aliases, b.aliases),
        scope: scopes.indexOf(a.scope) <= scopes.indexOf(b.scope) ? a.scope : b.scope,
        ...(Number.isFinite(depth) ? { depth } : {}),
        places: [...places.values()].sort((x, y) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(x.path, y.path) || (x.line ?? 0) - (y.line ?? 0)),
        ...(a.dependencies === undefined && b.dependencies === undefined
            ? {}
            : { dependencies: union(a.dependencies ?? [], b.dependencies ?? []) }),
    };
}
function union(a, b) {
    return [...new Set([...a, ...b])].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
}


/***/ })

};
;