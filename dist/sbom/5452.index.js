"use strict";
exports.id = 5452;
exports.ids = [5452];
exports.modules = {

/***/ 5452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLayers: () => (/* binding */ readLayers)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_rootfs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _portcullis_rootfs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8450);
/* harmony import */ var _portcullis_rootfs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7512);
/* harmony import */ var _systems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4472);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3042);
// An image's layers put on one another, and which of them brought each package.




/**
 * Reads each layer once, from the lowest up.
 * @param base number of layers that are the base image's, where it is known.
 * @throws PortcullisError where a layer is not what the image names, or the database of a system was taken away.
 */
async function readLayers(image, maxBytes, base, progress) {
    const stack = (0,_portcullis_rootfs__WEBPACK_IMPORTED_MODULE_2__/* .layers */ .Z)((0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .interest */ .X8)(maxBytes));
    const root = (0,_portcullis_rootfs__WEBPACK_IMPORTED_MODULE_3__/* .rootFileSystem */ .C)(stack.root, 'the image');
    const history = databaseHistory(root, maxBytes);
    let bytes = 0;
    for (const [index, layer] of image.layers.entries()) {
        const where = `layer ${index + 1} of ${image.layers.length} (${layer.diffId.slice(0, 19)})`;
        const unpacked = await stack.add(where, layer.open());
        if (unpacked.diffId !== layer.diffId)
            throw (0,_portcullis_rootfs__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('image-invalid', where, `expected the content ${layer.diffId}, as the configuration names it, got ${unpacked.diffId}`);
        bytes += unpacked.bytes;
        history.after(index, where);
        progress?.(index + 1);
    }
    history.refuseTaken();
    return {
        root,
        bytes,
        facts: {
            layerOf: (kind, entry) => history.layers.get(`${kind} ${(0,_systems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)}`),
            of: (index) => factsOf(image, index, base),
        },
    };
}
function factsOf({ layers: all }, index, base) {
    const layer = all[index];
    if (layer === undefined)
        return [];
    return [['layer', layer.diffId], ...(base === undefined ? [] : [['base', String(index < base)]])];
}
/** The databases as they were after each layer: whatever a layer adds to them, it brought. */
function databaseHistory(root, maxBytes) {
    const found = new Map();
    const seen = new Map();
    const taken = new Map();
    let state = '';
    return {
        layers: found,
        after(index, where) {
            const now = (0,_systems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseState */ .F0)(root);
            if (now === state)
                return;
            state = now;
            const systems = readable(root, maxBytes);
            // Between two layers a database may be half written; what counts in the end is read once more, and must be whole.
            if (systems === undefined)
                return;
            const packages = new Set(systems.flatMap(({ kind, packages: all }) => all.map((entry) => `${kind} ${(0,_systems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)}`)));
            for (const key of found.keys())
                if (!packages.has(key))
                    found.delete(key);
            for (const key of packages)
                if (!found.has(key))
                    found.set(key, index);
            for (const kind of seen.keys()) {
                if (systems.some((one) => one.kind === kind))
                    taken.delete(kind);
                else if (!taken.has(kind))
                    taken.set(kind, where);
            }
            for (const { kind, path, packages: all } of systems)
                seen.set(kind, { path, packages: all.length, where });
        },
        refuseTaken() {
            for (const [kind, where] of taken) {
                const { path, packages } = seen.get(kind);
                throw (0,_portcullis_rootfs__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('root-invalid', path, `expected the database of ${packages} packages that lower layers brought, got none: ${where} takes it away`);
            }
        },
    };
}
function readable(root, maxBytes) {
    try {
        return (0,_systems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readSystems */ .Pv)(root, maxBytes);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO))
            throw error;
        return undefined;
    }
}


/***/ })

};
;