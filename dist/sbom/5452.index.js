"use strict";
exports.id = 5452;
exports.ids = [5452];
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