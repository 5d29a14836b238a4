"use strict";
exports.id = 9211;
exports.ids = [9211];
exports.modules = {

/***/ 9211:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var rivalLocks = (function rivalLocks(manifests, isTestFile) {
    const groups = new Map();
    for (const one of manifests) {
        const kind = rivals.findIndex((readers) => readers.has(one.reader));
        if (kind < 0 || isTestFile(one.path))
            continue;
        const key = `${kind}:${one.path.slice(0, -(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one.path).length)}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()]
        .filter((group) => group.length > 1)
        .map((group) => ({
        level: 'warning',
        path: group[0]?.path ?? '',
        message: `${group.map(({ path }) => path).join(' and ')} lock the same product, with ${differing(group)} packages in other versions. The inventory has what all of them name, and what is installed is said by one of them alone.`,
    }));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rivalLocks: () => (/* binding */ rivalLocks)
/* harmony export */ });
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
// Locks of several package managers beside one another: each installs its own, and the inventory has what all of them name.


/** Readers of locks that answer the same manifest. */
const rivals = [
    new Set(['npm-package-lock', 'yarn-lock', 'pnpm-lock', 'bun-lock']),
    new Set(['poetry-lock', 'uv-lock', 'pdm-lock', 'pipfile-lock']),
];
/** One warning a folder, with the number of packages that the locks have in other versions. */

/** Names whose versions are not the same in each lock that has them. */
function differing(group) {
    const versions = new Map();
    for (const { manifest } of group) {
        const own = new Map();
        for (const { identity, version, origin } of manifest.packages) {
            if (origin.kind === 'own')
                continue;
            const name = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(identity);
            own.set(name, [...(own.get(name) ?? []), version ?? '']);
        }
        for (const [name, all] of own)
            versions.set(name, (versions.get(name) ?? new Set()).add([...new Set(all)].sort().join(' ')));
    }
    let count = 0;
    for (const sets of versions.values())
        if (sets.size > 1)
            count++;
    return count;
}


/***/ })

};
;