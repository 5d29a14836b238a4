"use strict";
exports.id = 623;
exports.ids = [623];
exports.modules = {

/***/ 623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMergeKey: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.yJ),
/* harmony export */   mergedMaps: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.Y_),
/* harmony export */   parseYaml: () => (/* reexport safe */ _value_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml),
/* harmony export */   parseYamlLock: () => (/* reexport safe */ _subset_js__WEBPACK_IMPORTED_MODULE_1__.parseYamlLock),
/* harmony export */   readYaml: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.gM),
/* harmony export */   scalarValue: () => (/* reexport safe */ _value_js__WEBPACK_IMPORTED_MODULE_2__.Um),
/* harmony export */   yamlInvalid: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.rb)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4423);
/* harmony import */ var _subset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);





/***/ })

};
;