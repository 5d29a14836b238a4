export const id = 332;
export const ids = [332];
export const modules = {

/***/ 332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basic: () => (/* reexport safe */ _proxy_js__WEBPACK_IMPORTED_MODULE_3__.HX),
/* harmony export */   connectionFault: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.x$),
/* harmony export */   createTransport: () => (/* reexport safe */ _transport_js__WEBPACK_IMPORTED_MODULE_4__.o),
/* harmony export */   drain: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.Ze),
/* harmony export */   fault: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.DG),
/* harmony export */   hostOf: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.w4),
/* harmony export */   isLinkLocal: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__._W),
/* harmony export */   isLoopback: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.U9),
/* harmony export */   isPrivateAddress: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.C0),
/* harmony export */   isTransient: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.dg),
/* harmony export */   mayLeadTo: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.D7),
/* harmony export */   openTunnel: () => (/* reexport safe */ _proxy_js__WEBPACK_IMPORTED_MODULE_3__.X),
/* harmony export */   proxyFromEnvironment: () => (/* reexport safe */ _proxy_js__WEBPACK_IMPORTED_MODULE_3__.GG),
/* harmony export */   readBounded: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.CB),
/* harmony export */   refuseEncoding: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.OS)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(476);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2209);
// The one HTTP client of those engines that are documented to reach the network.







/***/ })

};
