"use strict";
exports.id = 4078;
exports.ids = [4078];
exports.modules = {

/***/ 2273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wordpressPlugin: () => (/* binding */ wordpressPlugin)
/* harmony export */ });
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
// Plugins of WordPress: the file in a plugin's folder whose first comment names it, with the version.
// https://developer.wordpress.org/plugins/plugin-basics/header-requirements/


const plugin = /(?:^|\/)wp-content\/(?:mu-)?plugins\/([^/]{1,200})\/[^/]{1,200}\.php$/;
const wordpressPlugin = {
    id: 'wordpress-plugin',
    title: 'a plugin of WordPress',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['php'], plugin),
    // WordPress itself looks at the first 8 KiB.
    recognises: ({ bytes }) => /^[ \t/*#@]*Plugin Name\s*:/im.test(head(bytes)),
    read,
};
function head(bytes) {
    return bytes.subarray(0, 8192).toString('utf8');
}
function read(source) {
    const text = head(source.bytes);
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(source.path, text);
    const match = /^[ \t/*#@]*Version\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text);
    const version = match?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '').trim();
    if (match === null || version === undefined || !/\w/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected the version of the plugin as `Version: 1.0`, got none');
    if (!text.slice(match.index).includes('*/'))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected the end of the comment that names the plugin, got none');
    // The folder is the name by which WordPress's directory knows it.
    const name = plugin.exec(source.path)?.[1];
    const author = /^[ \t/*#@]*Author\s*:[ \t]*(\S[^\r\n]{0,200})/im.exec(text)?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '');
    const licence = /^[ \t/*#@]*License\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text)?.[1]?.trim();
    return {
        packages: [
            {
                key: name,
                identity: { type: 'wordpress-plugin', name },
                version,
                origin: { kind: 'registry' },
                line: text.slice(0, match.index).split('\n').length,
                ...(licence === undefined ? {} : { licence }),
                // A person's name or a company's, which the field does not tell apart.
                ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_0__/* .makers */ .uy)((0,_makers_js__WEBPACK_IMPORTED_MODULE_0__/* .personOf */ .Re)(author ?? '')),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}


/***/ })

};
;