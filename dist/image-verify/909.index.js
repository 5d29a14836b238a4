export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2290:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  basic: () => (/* reexport */ proxy/* basic */.HX),
  connectionFault: () => (/* reexport */ faults/* connectionFault */.x$),
  createTransport: () => (/* reexport */ transport/* createTransport */.o),
  drain: () => (/* reexport */ body/* drain */.Ze),
  fault: () => (/* reexport */ faults/* fault */.DG),
  githubHeaders: () => (/* reexport */ githubHeaders),
  hostOf: () => (/* reexport */ addresses/* hostOf */.w4),
  isLinkLocal: () => (/* reexport */ addresses/* isLinkLocal */._W),
  isLoopback: () => (/* reexport */ addresses/* isLoopback */.U9),
  isOpenLine: () => (/* reexport */ isOpenLine),
  isPrivateAddress: () => (/* reexport */ addresses/* isPrivateAddress */.C0),
  isTransient: () => (/* reexport */ faults/* isTransient */.dg),
  mayLeadTo: () => (/* reexport */ addresses/* mayLeadTo */.D7),
  openTunnel: () => (/* reexport */ proxy/* openTunnel */.X),
  proxyFromEnvironment: () => (/* reexport */ proxy/* proxyFromEnvironment */.GG),
  readBounded: () => (/* reexport */ body/* readBounded */.CB),
  refuseEncoding: () => (/* reexport */ body/* refuseEncoding */.OS)
});

// EXTERNAL MODULE: ./build/packages/http/src/addresses.js
var addresses = __webpack_require__(6788);
// EXTERNAL MODULE: ./build/packages/http/src/body.js
var body = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/packages/http/src/faults.js
var faults = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/packages/http/src/github.js
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
    return protocol !== 'https:' && !(0,addresses/* isLoopback */.U9)(host);
}

// EXTERNAL MODULE: ./build/packages/http/src/proxy.js
var proxy = __webpack_require__(476);
// EXTERNAL MODULE: ./build/packages/http/src/transport.js
var transport = __webpack_require__(2209);
;// CONCATENATED MODULE: ./build/packages/http/src/index.js
// The one HTTP client of those engines that are documented to reach the network.








/***/ })

};
