"use strict";
exports.id = 827;
exports.ids = [827];
exports.modules = {

/***/ 8827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCose: () => (/* binding */ openCose)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
// The COSE envelope: COSE_Sign1, tagged 18 (RFC 9052, section 4.2), as the Notary Project COSE specification limits it.


const label = { algorithm: 1, critical: 2, contentType: 3, certificateChain: 33 };
const sign1Tag = 18;
/** @throws PortcullisError `notation-envelope` and those of openEnvelope. */
async function openCose(bytes) {
    const { decode, encode } = await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 6288));
    const content = readSign1(decode, bytes);
    const [protectedBytes, unprotected, payload, signature] = content;
    if (!isBytes(protectedBytes) || !(unprotected instanceof Map) || !isBytes(payload) || !isBytes(signature)) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected COSE_Sign1 of protected header, unprotected header, payload and signature, got other types');
    }
    const parameters = readProtected(decode, protectedBytes);
    const headers = unprotected;
    // RFC 9052, section 3: a label stands in one of the two headers only.
    for (const name of headers.keys()) {
        if (parameters.has(name))
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-header', `expected header ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)} in one header, got it in both`);
    }
    const timestamp = headers.get(_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx.timestamp);
    if (timestamp !== undefined && !isBytes(timestamp))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected ${_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx.timestamp} as bytes, got something else`);
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnvelope */ .hk)({
        kind: 'notation-cose',
        protectedHeader: protectedHeaderOf(parameters),
        payload: Buffer.from(payload),
        signature: Buffer.from(signature),
        certificates: chainOf(headers.get(label.certificateChain) ?? parameters.get(label.certificateChain)),
        signed: Buffer.from(encode(['Signature1', protectedBytes, new Uint8Array(0), payload])),
        timestamp: timestamp === undefined ? undefined : Buffer.from(timestamp),
    });
}
/** As the deterministic profile of signatures has it: no indefinite lengths, no undefined, no key twice. */
function decoding(tags) {
    return {
        useMaps: true,
        rejectDuplicateMapKeys: true,
        allowIndefinite: false,
        allowUndefined: false,
        allowNaN: false,
        allowInfinity: false,
        tags,
    };
}
function readSign1(decode, bytes) {
    if (bytes.length > _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected at most ${_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3} bytes, got ${bytes.length}`);
    // 0xd2 is tag 18; without it the bytes could be any other CBOR array.
    if (bytes[0] !== 0xd2)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', `expected COSE_Sign1 with tag ${sign1Tag}, got other bytes`);
    const value = decodeBounded(() => decode(bytes.subarray(1), decoding({})));
    if (!Array.isArray(value) || value.length !== 4)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected COSE_Sign1 of 4 parts, got something else');
    return value;
}
function readProtected(decode, bytes) {
    const value = bytes.length === 0 ? new Map() : decodeBounded(() => decode(bytes, decoding({ 1: (content) => ({ seconds: content() }) })));
    if (!(value instanceof Map))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected the protected header as a map, got something else');
    return value;
}
/** Nesting that exhausts the stack ends here too: a RangeError is one more way of being malformed. */
function decodeBounded(read) {
    try {
        return read();
    }
    catch (cause) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected well-formed CBOR of definite lengths, got something else', cause);
    }
}
function protectedHeaderOf(parameters) {
    const named = [...parameters].filter((entry) => typeof entry[0] === 'string');
    return {
        algorithm: parameters.get(label.algorithm),
        contentType: parameters.get(label.contentType),
        critical: parameters.get(label.critical),
        parameters: new Map(named),
        readTime,
    };
}
/** A single certificate may stand alone, several stand in an array (RFC 9360, section 2). */
function chainOf(value) {
    const chain = isBytes(value) ? [value] : value;
    if (!Array.isArray(chain) || !chain.every(isBytes))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-envelope', 'expected the certificate chain x5chain in the header, got none');
    return chain;
}
function readTime(value) {
    const seconds = value?.seconds;
    if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0 || seconds > 253_402_300_799) {
        throw new Error('expected a time in seconds with CBOR tag 1, got something else');
    }
    return new Date(seconds * 1000);
}
function isBytes(value) {
    return value instanceof Uint8Array;
}


/***/ })

};
;