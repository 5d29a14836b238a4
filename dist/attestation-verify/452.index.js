"use strict";
exports.id = 452;
exports.ids = [452];
exports.modules = {

/***/ 3452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeHost: () => (/* reexport safe */ _code_host_js__WEBPACK_IMPORTED_MODULE_4__.u),
/* harmony export */   connect: () => (/* reexport safe */ _portcullis_signatures__WEBPACK_IMPORTED_MODULE_0__.N),
/* harmony export */   describeOutcome: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_8__.SS),
/* harmony export */   expectationInputs: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_6__.G),
/* harmony export */   nameOf: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_8__.Vb),
/* harmony export */   readBounded: () => (/* reexport safe */ _portcullis_signatures__WEBPACK_IMPORTED_MODULE_1__.C),
/* harmony export */   readBundleFiles: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_8__.KA),
/* harmony export */   readExpectation: () => (/* reexport safe */ _expectation_js__WEBPACK_IMPORTED_MODULE_5__.f),
/* harmony export */   readSubjects: () => (/* reexport safe */ _subjects_js__WEBPACK_IMPORTED_MODULE_7__.K),
/* harmony export */   registryInputs: () => (/* reexport safe */ _portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__.P4),
/* harmony export */   verifySubject: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_8__.is),
/* harmony export */   withKeyService: () => (/* reexport safe */ _portcullis_signatures__WEBPACK_IMPORTED_MODULE_2__.D)
/* harmony export */ });
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1565);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8115);
/* harmony import */ var _portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8539);
/* harmony import */ var _code_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3477);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7633);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5502);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5570);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1549);
// What the command line needs beside the scanner.









/***/ })

};
;