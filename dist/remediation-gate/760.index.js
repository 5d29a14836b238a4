"use strict";
exports.id = 760;
exports.ids = [760];
exports.modules = {

/***/ 7760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var ignoreRules = (function ignoreRules() {
    return layered([]);
});
var layered = (function layered(layers) {
    return {
        enter(directory, hasIgnoreFile) {
            const text = hasIgnoreFile ? readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore')) : undefined;
            if (text === undefined)
                return layered(layers);
            const length = directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? directory.length : directory.length + node_path__WEBPACK_IMPORTED_MODULE_1__.sep.length;
            return layered([...layers, { length, rules: (0, atFirstUse0().default)().add(text) }]);
        },
        ignores(path, isDirectory) {
            // The deepest file that has an opinion decides, as in git.
            for (let i = layers.length - 1; i >= 0; i--) {
                const layer = layers[i];
                const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .slashes */ .k2)(path.slice(layer.length));
                const verdict = layer.rules.test(isDirectory ? `${way}/` : way);
                if (verdict.ignored)
                    return true;
                if (verdict.unignored)
                    return false;
            }
            return false;
        },
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoreRules: () => (/* binding */ ignoreRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
// .gitignore files of a directory tree that is no git checkout, each valid for its own directory and below.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([917], 7917, 19); } // at first use

/** Larger ignore files are not believed. */
const maxBytes = 1024 * 1024;
/** No rules yet, for the directory that a walk begins in. */


function readBounded(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;