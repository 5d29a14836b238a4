"use strict";
exports.id = 121;
exports.ids = [121];
exports.modules = {

/***/ 6121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJws: () => (/* binding */ openJws)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
// The JWS envelope: flattened JSON serialization (RFC 7515, section 7.2.2) as the Notary Project JWS specification limits it.


/** @throws PortcullisError `notation-envelope` and those of openEnvelope. */
function openJws(bytes) {
    const envelope = parseObject(bytes, 'the envelope');
    const extra = Object.keys(envelope).find((name) => !['payload', 'protected', 'header', 'signature'].includes(name));
    if (extra !== undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected a flattened JWS of payload, protected, header and signature, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(extra)}`);
    const protectedText = text(envelope, 'protected');
    const payloadText = text(envelope, 'payload');
    const parameters = parseObject(base64Url(protectedText, 'protected'), 'the protected header');
    const unprotected = envelope.header;
    if (!isObject(unprotected))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected an unprotected header with the certificate chain, got none');
    // RFC 7515, section 7.2.1: the two headers share no name. Whoever repeats one hopes for a reader of the wrong half.
    const shared = Object.keys(unprotected).find((name) => Object.hasOwn(parameters, name));
    if (shared !== undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-header', `expected ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(shared)} in one header, got it in both`);
    const timestamp = unprotected[_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx.timestamp];
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnvelope */ .hk)({
        kind: 'notation-jws',
        protectedHeader: {
            algorithm: parameters.alg,
            contentType: parameters.cty,
            critical: parameters.crit,
            parameters: new Map(Object.entries(parameters)),
            readTime,
        },
        payload: base64Url(payloadText, 'payload'),
        signature: base64Url(text(envelope, 'signature'), 'signature'),
        certificates: certificates(unprotected.x5c),
        signed: Buffer.from(`${protectedText}.${payloadText}`, 'latin1'),
        timestamp: timestamp === undefined ? undefined : base64(timestamp, _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx.timestamp),
    });
}
function certificates(chain) {
    if (!Array.isArray(chain))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected the certificate chain x5c in the unprotected header, got none');
    return chain.map((certificate) => base64(certificate, 'x5c'));
}
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
function readTime(value) {
    const time = typeof value === 'string' && rfc3339.test(value) ? new Date(value.toUpperCase()) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
        throw new Error(`expected a time like 2026-01-31T12:00:00Z, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)}`);
    return time;
}
function parseObject(bytes, what) {
    if (bytes.length > _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected at most ${_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3} bytes, got ${bytes.length}`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${what} as JSON, got something else`, cause);
    }
    if (!isObject(value))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${what} as a JSON object, got something else`);
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(envelope, name) {
    const value = envelope[name];
    if (typeof value !== 'string' || value === '')
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${name} as text, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value ?? 'none')}`);
    return value;
}
/** base64url without padding, in its only form: two texts for the same bytes would be two signatures. */
function base64Url(value, name) {
    const bytes = Buffer.from(value, 'base64url');
    if (bytes.toString('base64url') !== value)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${name} in base64url without padding, got something else`);
    return bytes;
}
function base64(value, name) {
    const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
    if (bytes.length === 0 || bytes.toString('base64') !== value)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${name} in base64, got something else`);
    return bytes;
}


/***/ })

};
;