"use strict";
exports.id = 298;
exports.ids = [298];
exports.modules = {

/***/ 298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileSource: () => (/* reexport safe */ _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.I),
/* harmony export */   isWrittenByGate: () => (/* reexport safe */ _read_js__WEBPACK_IMPORTED_MODULE_1__.gm),
/* harmony export */   maxSarifBytes: () => (/* reexport safe */ _read_js__WEBPACK_IMPORTED_MODULE_1__.hC)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);

















/***/ })

};
;