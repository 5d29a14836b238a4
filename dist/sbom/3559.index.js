"use strict";
exports.id = 3559;
exports.ids = [3559];
exports.modules = {

/***/ 3559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdxJson: () => (/* binding */ spdxJson)
/* harmony export */ });
/* harmony import */ var _spdx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
// SPDX 2.3 as JSON.

function spdxJson(document) {
    return `${JSON.stringify((0,_spdx_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxOf */ .z)(document), null, 2)}\n`;
}


/***/ })

};
;