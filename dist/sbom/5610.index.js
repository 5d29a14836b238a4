"use strict";
exports.id = 5610;
exports.ids = [5610];
exports.modules = {

/***/ 5610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginsAsDockerfile: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_0__.$B),
/* harmony export */   parseDockerfile: () => (/* reexport safe */ _parse_js__WEBPACK_IMPORTED_MODULE_1__.Ai)
/* harmony export */ });
/* unused harmony exports lackOfStage, refusals */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);








function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([8396], 8396); } const lackOfStage = (...given) => atFirstUse0().lackOfStage(...given); const refusals = (...given) => atFirstUse0().refusals(...given); // at first use


/***/ })

};
;