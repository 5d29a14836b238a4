"use strict";
exports.id = 283;
exports.ids = [283];
exports.modules = {

/***/ 6084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ githubHeaders),
/* harmony export */   j: () => (/* binding */ isOpenLine)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
// What every request to GitHub's REST API has in common. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api

/** @param token empty for none. @param accept media type of the answer. */
function githubHeaders(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        'user-agent': 'portcullis',
        'x-github-api-version': '2022-11-28',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    };
}
/** Whether others on the way could read along: a token goes over no open line but to this machine itself. */
function isOpenLine({ protocol, host }) {
    return protocol !== 'https:' && !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host);
}


/***/ }),

/***/ 5283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basic: () => (/* reexport safe */ _proxy_js__WEBPACK_IMPORTED_MODULE_4__.H),
/* harmony export */   connectionFault: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.x$),
/* harmony export */   createTransport: () => (/* reexport safe */ _transport_js__WEBPACK_IMPORTED_MODULE_5__.o),
/* harmony export */   drain: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.Ze),
/* harmony export */   fault: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.DG),
/* harmony export */   githubHeaders: () => (/* reexport safe */ _github_js__WEBPACK_IMPORTED_MODULE_3__.O),
/* harmony export */   hostOf: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.w4),
/* harmony export */   isLinkLocal: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__._W),
/* harmony export */   isLoopback: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.U9),
/* harmony export */   isOpenLine: () => (/* reexport safe */ _github_js__WEBPACK_IMPORTED_MODULE_3__.j),
/* harmony export */   isPrivateAddress: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.C0),
/* harmony export */   isTransient: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_2__.dg),
/* harmony export */   linkLocalRefused: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__._8),
/* harmony export */   mayLeadTo: () => (/* reexport safe */ _addresses_js__WEBPACK_IMPORTED_MODULE_0__.D7),
/* harmony export */   openTunnel: () => (/* reexport safe */ _tunnel_js__WEBPACK_IMPORTED_MODULE_6__.X),
/* harmony export */   proxyFromEnvironment: () => (/* reexport safe */ _proxy_js__WEBPACK_IMPORTED_MODULE_4__.G),
/* harmony export */   readBounded: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.CB),
/* harmony export */   refuseEncoding: () => (/* reexport safe */ _body_js__WEBPACK_IMPORTED_MODULE_1__.OS)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6084);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3247);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1470);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2141);
// The one HTTP client of those engines that are documented to reach the network.









/***/ }),

/***/ 2141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
// The tunnel through a proxy (RFC 9110, CONNECT).





/** Opens a tunnel to host:port through the proxy and yields its socket. */
function openTunnel(proxy, host, port, timeout) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decodeURIComponent(proxy.username);
    const credentials = user === '' ? {} : { 'proxy-authorization': (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .basic */ .H)(user, decodeURIComponent(proxy.password)) };
    return new Promise((settle, fail) => {
        const start = proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const request = start({
            host: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(proxy.host),
            port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...credentials },
            agent: false,
            timeout,
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(socket);
            socket.destroy();
            fail((0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('proxy-refused', `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`, response.statusCode === 407
                ? 'Put the proxy\u2019s user and password into HTTPS_PROXY.'
                : 'Allow the host at the proxy, or name it in NO_PROXY.'));
        });
        request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
        request.on('error', (error) => fail((0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionFault */ .x$)(error, `the proxy ${proxy.host}`)));
        request.end();
    });
}


/***/ })

};
;