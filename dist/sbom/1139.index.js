"use strict";
exports.id = 1139;
exports.ids = [1139];
exports.modules = {

/***/ 4372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


/***/ }),

/***/ 1139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4372);
// GitHub's dependency submission snapshot
// (https://docs.github.com/rest/dependency-graph/dependency-submission): what each manifest resolves to, with its graph.

/** One manifest a file; a package without purl cannot be submitted and is left out, with those that only it needs kept. */
function snapshot({ inventory, created, tool }, { commit, ref, correlator, id }) {
    const byRef = new Map(inventory.components.map((component) => [component.ref, component]));
    const manifests = {};
    const byPath = new Map(inventory.manifests.map(({ path }) => [path, []]));
    for (const component of inventory.components)
        if (component.purl !== undefined)
            for (const path of new Set(component.places.map((place) => place.path)))
                byPath.get(path)?.push(component);
    for (const [path, here] of byPath) {
        const own = new Set(here.map(({ ref: reference }) => reference));
        const resolved = Object.fromEntries(here.map((component) => [component.purl, entry(component, byRef, own)]));
        Object.defineProperty(manifests, path, {
            value: { name: path, file: { source_location: path }, resolved },
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return `${JSON.stringify({
        version: 0,
        job: { id, correlator },
        sha: commit,
        ref,
        detector: { name: tool.name, version: _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, url: 'https://github.com/portcullis-ci/portcullis' },
        scanned: created,
        manifests,
    }, null, 2)}\n`;
}
function entry({ purl, depth, scope, dependencies = [] }, byRef, own) {
    return {
        package_url: purl,
        relationship: depth === 1 ? 'direct' : 'indirect',
        scope: scope === 'development' ? 'development' : 'runtime',
        dependencies: dependencies.flatMap((ref) => (own.has(ref) ? (byRef.get(ref)?.purl ?? []) : [])),
    };
}


/***/ })

};
;