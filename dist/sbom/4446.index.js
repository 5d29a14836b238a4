"use strict";
exports.id = 4446;
exports.ids = [4446];
exports.modules = {

/***/ 4446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentHashes: () => (/* binding */ contentHashes),
/* harmony export */   fileHash: () => (/* binding */ fileHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6062);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// The hash that composer.lock has of composer.json: over what PHP's `json_encode` writes of some of its keys.
// https://github.com/composer/composer/blob/main/src/Composer/Package/Locker.php



const keys = [
    ...['conflict', 'extra', 'minimum-stability', 'name', 'prefer-stable', 'provide', 'replace', 'repositories'],
    ...['require', 'require-dev', 'version'],
];
/** `content-hash`; empty where it cannot be made: keys that are numbers may stand in another order than they are written. */
function contentHashes(manifest) {
    if (/"\d+"\s*:/.test(manifest.text()))
        return [];
    const { root } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonTables */ .cU)(manifest);
    const config = root.get('config');
    const platform = config instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__/* .JsonTable */ .vh ? config.get('platform') : undefined;
    const parts = keys.flatMap((key) => (root.keys().includes(key) ? [[key, phpJson(root.get(key))]] : []));
    if (platform !== undefined && platform !== null)
        parts.push(['config', `{"platform":${phpJson(platform)}}`]);
    parts.sort(([a], [b]) => (a < b ? -1 : 1));
    const text = parts.length === 0 ? '[]' : `{${parts.map(([key, value]) => `${phpText(key)}:${value}`).join(',')}}`;
    return [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(text).digest('hex')];
}
/** `hash` of locks of Composer before 1.0: of the whole file. */
function fileHash({ bytes }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex');
}
/** An object is an array of PHP: an empty one is written as a list. */
function phpJson(value) {
    if (typeof value === 'string')
        return phpText(value);
    if (Array.isArray(value))
        return `[${value.map(phpJson).join(',')}]`;
    if (!(value instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__/* .JsonTable */ .vh))
        return JSON.stringify(value);
    const { cells } = value;
    const names = value.keys();
    const items = names.map((name, at) => `${phpText(name)}:${phpJson(cells[2 * at + 1])}`);
    return names.length === 0 ? '[]' : `{${items.join(',')}}`;
}
function phpText(text) {
    return JSON.stringify(text)
        .replace(/\//g, '\\/')
        .replace(/[\x80-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
;