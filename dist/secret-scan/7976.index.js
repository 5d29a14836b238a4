"use strict";
exports.id = 7976;
exports.ids = [7976];
exports.modules = {

/***/ 7976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probedHosts: () => (/* binding */ probedHosts)
/* harmony export */ });
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
// Every host that may be asked about a credential, for the documentation and the test that holds the client to it.

/** Hosts with the credentials that each is asked about. */
function probedHosts() {
    const rules = new Map();
    for (const probe of _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .probes */ .K) {
        const host = typeof probe.host === 'string' ? probe.host : hostPattern(probe.hosts);
        rules.set(host, [...(rules.get(host) ?? []), ...probe.rules]);
    }
    return [...rules].map(([host, ids]) => ({ host, purpose: `is the credential live: ${ids.join(', ')}` }));
}
/** `^us\\d{1,2}\\.api\\.mailchimp\\.com$` as people write it. */
function hostPattern(hosts) {
    return hosts.source
        .replace(/^\^|\$$/g, '')
        .replace(/\\d(?:\{[\d,]+\})?/g, 'N')
        .replace(/\\\./g, '.');
}


/***/ })

};
;