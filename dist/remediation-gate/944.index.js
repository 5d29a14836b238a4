"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholeParser: () => (/* binding */ wholeParser)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
// The whole parser of YAML: large, and asked only where the quicker reader of plain files does not do.

const wholeParser = js_yaml__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

};
;