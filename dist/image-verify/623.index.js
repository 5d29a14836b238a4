"use strict";
exports.id = 623;
exports.ids = [623,4];
exports.modules = {

/***/ 623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* reexport safe */ _value_js__WEBPACK_IMPORTED_MODULE_0__.hN),
/* harmony export */   parseYamlDocuments: () => (/* reexport safe */ _value_js__WEBPACK_IMPORTED_MODULE_0__.v)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);





/***/ })

};
;