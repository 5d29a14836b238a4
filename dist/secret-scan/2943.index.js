"use strict";
exports.id = 2943;
exports.ids = [2943];
exports.modules = {

/***/ 2943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crc32: () => (/* reexport safe */ _records_js__WEBPACK_IMPORTED_MODULE_1__.QR),
/* harmony export */   inflateWithin: () => (/* reexport safe */ _layout_js__WEBPACK_IMPORTED_MODULE_0__.Lw)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4637);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2001);





/***/ })

};
;