"use strict";
exports.id = 1774;
exports.ids = [1774];
exports.modules = {

/***/ 180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vcpkgManifest: () => (/* binding */ vcpkgManifest)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// vcpkg.json: what a product asks vcpkg for. Only an override fixes a version; `version>=` is a bound, and the rest is the baseline's.
// https://learn.microsoft.com/vcpkg/reference/vcpkg-json



const vcpkgManifest = { id: 'vcpkg-manifest', title: 'vcpkg.json', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('vcpkg.json'), read };
const known = new Set([
    'name',
    'version',
    'version-semver',
    'version-date',
    'version-string',
    'port-version',
    'maintainers',
    'contacts',
    'summary',
    'description',
    'homepage',
    'documentation',
    'license',
    'builtin-baseline',
    'dependencies',
    'dev-dependencies',
    'features',
    'default-features',
    'overrides',
    'supports',
    'configuration',
    'vcpkg-configuration',
]);
/** A version is in one of these, by the order that it follows. */
const versionFields = ['version', 'version-semver', 'version-string', 'version-date'];
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    // vcpkg itself refuses what it does not know, but for its users' own words.
    for (const key of Object.keys(document.root))
        if (!key.startsWith('$') && !known.has(key))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line([key]), `expected a field of vcpkg.json, got ${key.slice(0, 60)}`);
    const fixed = overrides(document);
    const features = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'features'), ['features']) ?? {};
    const found = [
        ...wishes(document.root, [], 'required', fixed, document),
        ...Object.keys(features).flatMap((name) => {
            const path = ['features', name];
            return wishes(document.fields(features[name], path), path, 'optional', fixed, document);
        }),
    ];
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = versionFields.map((key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, key), [key])).find((one) => one !== undefined);
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    ...(version === undefined ? {} : { version }),
                    identity: { type: 'vcpkg', name },
                    ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'license')),
                },
            }),
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function overrides(document) {
    return new Map(document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'overrides'), ['overrides']).map((value, index) => {
        const path = ['overrides', index];
        const entry = document.fields(value, path);
        const version = versionFields.map((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, key)).find((one) => one !== undefined);
        return [document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'name'), path), document.needed(version, path)];
    }));
}
function wishes(holder, at, scope, fixed, document) {
    const list = [...at, 'dependencies'];
    return document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(holder, 'dependencies'), list).map((value, index) => {
        const path = [...list, index];
        const entry = typeof value === 'string' ? { name: value } : document.fields(value, path);
        const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'name'), path);
        const version = fixed.get(name);
        const least = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'version>='), path);
        return {
            // `host` is what builds, and nothing that is shipped.
            scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'host') === true ? 'development' : scope,
            entry: {
                key: path.join('.'),
                identity: { type: 'vcpkg', name },
                ...(version !== undefined ? { version } : least === undefined ? {} : { declared: `>=${least}` }),
                origin: { kind: 'registry' },
                ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
            },
        };
    });
}


/***/ })

};
;