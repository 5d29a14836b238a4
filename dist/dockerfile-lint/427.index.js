"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

/***/ 2427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakeStretches: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.bakeStretches),
/* harmony export */   bakeText: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.bakeText),
/* harmony export */   bakeValues: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.bakeValues),
/* harmony export */   entriesOf: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.entriesOf),
/* harmony export */   frontendValues: () => (/* reexport safe */ _builds_index_js__WEBPACK_IMPORTED_MODULE_1__.ph),
/* harmony export */   inheritedBlocks: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.inheritedBlocks),
/* harmony export */   matrixValues: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.matrixValues),
/* harmony export */   readBakeFile: () => (/* reexport safe */ _bake_file_js__WEBPACK_IMPORTED_MODULE_0__.readBakeFile)
/* harmony export */ });
/* harmony import */ var _bake_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/* harmony import */ var _builds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5201);












/***/ })

};
;