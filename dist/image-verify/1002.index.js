"use strict";
exports.id = 1002;
exports.ids = [1002];
exports.modules = {

/***/ 5962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ readExtensions),
/* harmony export */   ND: () => (/* binding */ rsaPssOid),
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   c4: () => (/* binding */ basicConstraintsOf),
/* harmony export */   eN: () => (/* binding */ readExtension),
/* harmony export */   kI: () => (/* binding */ extensionOid),
/* harmony export */   ku: () => (/* binding */ keyUsageOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   rh: () => (/* binding */ isIssuedBy),
/* harmony export */   w$: () => (/* binding */ readCertificate),
/* harmony export */   y6: () => (/* binding */ signatureHashOf),
/* harmony export */   yz: () => (/* binding */ extendedKeyUsagesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9299);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(449);
// An X.509 certificate with the parts that the Notary Project requirements speak of. node:crypto checks signatures and
// holds the key; the extensions and exact times it does not show are read here from the same bytes.



const extensionOid = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    crlDistributionPoints: '2.5.29.31',
    extendedKeyUsage: '2.5.29.37',
    authorityInformationAccess: '1.3.6.1.5.5.7.1.1',
};
/** Larger than any certificate of people; bounds what a signature makes us parse. */
const maxCertificateBytes = 64 * 1024;
const maxExtensions = 64;
/** @throws Error when the bytes are not exactly one certificate. */
function readCertificate(bytes) {
    if (bytes.length > maxCertificateBytes)
        throw new Error(`expected a certificate of at most ${maxCertificateBytes} bytes, got ${bytes.length}`);
    const outer = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bytes));
    if (outer.length !== 3)
        throw new Error(`expected a certificate of 3 parts, got ${outer.length}`);
    const fields = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 0, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    // Version 1 certificates have no version field, and no extensions that could limit them.
    const at = fields[0]?.tag === (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0) ? 1 : 0;
    const validity = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 3, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const issuer = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 2, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const subject = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 4, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const algorithm = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 1, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const raw = Buffer.from(bytes);
    const parsed = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
    if (!parsed.raw.equals(raw))
        throw new Error('expected one reading of the certificate, got two');
    return {
        raw,
        serial: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .integerHex */ .YA)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)),
        subject: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(subject),
        issuer: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(issuer),
        subjectRaw: subject.raw,
        issuerRaw: issuer.raw,
        notBefore: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(required(validity[0])),
        notAfter: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(required(validity[1])),
        publicKey: parsed.publicKey,
        signatureHash: signatureHashOf(algorithm),
        signatureAlgorithm: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0])),
        extensions: readExtensions(fields.slice(at + 6).find((field) => field.tag === (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(3))),
        isSignedBy: (key) => quietly(() => parsed.verify(key)),
    };
}
/** Extensions of a certificate or a revocation list; the same one twice is refused (RFC 5280, section 4.2). */
function readExtensions(field) {
    const extensions = new Map();
    if (field === undefined)
        return extensions;
    const list = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(field), 0, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    if (list.length > maxExtensions)
        throw new Error(`expected at most ${maxExtensions} extensions, got ${list.length}`);
    for (const [oid, extension] of list.map(readExtension)) {
        if (extensions.has(oid))
            throw new Error(`expected each extension once, got ${oid} twice`);
        extensions.set(oid, extension);
    }
    return extensions;
}
function readExtension(element) {
    const parts = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(element, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hasCritical = parts[1]?.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.boolean;
    const value = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(parts, hasCritical ? 2 : 1, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).value;
    return [(0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required(parts[0])), { critical: hasCritical && (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(required(parts[1])), value }];
}
function basicConstraintsOf(certificate) {
    const extension = certificate.extensions.get(extensionOid.basicConstraints);
    if (extension === undefined)
        return undefined;
    const parts = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value));
    const isAuthority = parts[0]?.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.boolean && (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(parts[0]);
    const length = parts.find((part) => part.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer);
    return { critical: extension.critical, isAuthority, pathLength: length === undefined ? undefined : (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(length) };
}
/** In the order of their bits (RFC 5280, section 4.2.1.3). */
const keyUsages = [
    'digitalSignature',
    'contentCommitment',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
function keyUsageOf(certificate) {
    const extension = certificate.extensions.get(extensionOid.keyUsage);
    if (extension === undefined)
        return undefined;
    const bits = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.bitString));
    return { critical: extension.critical, usages: new Set(keyUsages.filter((_, index) => bits[index] === true)) };
}
/** Object identifiers of the extended key usages; undefined when the certificate has none. */
function extendedKeyUsagesOf(certificate) {
    const extension = certificate.extensions.get(extensionOid.extendedKeyUsage);
    if (extension === undefined)
        return undefined;
    return { critical: extension.critical, oids: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value)).map(_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f) };
}
function isSelfSigned(certificate) {
    return certificate.subjectRaw.equals(certificate.issuerRaw) && certificate.isSignedBy(certificate.publicKey);
}
function isIssuedBy(certificate, issuer) {
    return certificate.issuerRaw.equals(issuer.subjectRaw) && certificate.isSignedBy(issuer.publicKey);
}
/** How messages name a certificate. */
function describe(certificate) {
    return (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .formatName */ .nD)(certificate.subject);
}
const hashOids = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const signatureOids = {
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
const rsaPssOid = '1.2.840.113549.1.1.10';
/** The hash that an AlgorithmIdentifier of a digest names, when it is still trusted. */
function hashOf(algorithm) {
    return hashOids[(0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0]))];
}
/** The hash of an AlgorithmIdentifier of a signature. PSS without parameters means SHA-1 (RFC 4055, section 3.1). */
function signatureHashOf(algorithm) {
    const [name, parameters] = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm);
    const oid = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required(name));
    if (oid !== rsaPssOid)
        return signatureOids[oid];
    if (parameters?.tag !== _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence)
        return undefined;
    const hash = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(parameters).find((part) => part.tag === (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0));
    return hash === undefined ? undefined : hashOf((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(hash), 0, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
}
function required(element) {
    if (element === undefined)
        throw new Error('expected one element more');
    return element;
}
function quietly(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Why a Notary Project signature does not hold, as an error with the four parts every Portcullis error has.

const remedies = {
    'notation-envelope': 'Sign the image again with notation; the stored signature is not a Notary Project signature.',
    'notation-header': 'Sign the image again with a signer that writes only headers this verifier knows.',
    'notation-algorithm': 'Sign with RSA of 2048, 3072 or 4096 bits (PS256, PS384, PS512) or ECDSA on P-256, P-384 or P-521.',
    'notation-integrity': 'Sign the image again; the signature or what it covers was altered.',
    'notation-subject': 'Sign the digest that is deployed; this signature is for something else.',
    'notation-certificate': 'Sign with a code-signing certificate that meets the Notary Project certificate requirements.',
    'notation-untrusted': 'Add the root certificate to the trust store that the policy names, or sign with a trusted one.',
    'notation-identity': "List the signer's subject in trustedIdentities, or sign with a trusted identity.",
    'notation-timestamp': 'Sign with a timestamp of a trusted authority, or renew the certificate and sign again.',
    'notation-expired': 'Sign the image again; its signer set a date after which it is not to be used.',
    'notation-revoked': 'Sign the image again with a certificate that is not revoked.',
    'notation-revocation-unknown': 'Supply a current revocation list of the issuer, or override revocation in the trust policy.',
};
/** `message` reads "expected X, got Y". */
function refusal(code, message, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy: remedies[code], ...(cause === undefined ? {} : { cause }) });
}
/** Text of a signature for a message: bounded, since whoever pushed it chose its length. */
function quoted(value) {
    const text = typeof value === 'string' ? value : shown(value);
    return `"${text.length > 100 ? `${text.slice(0, 100)}\u2026` : text}"`;
}
/** CBOR has integers that JSON has not, and nesting has no bound that JSON.stringify would respect. */
function shown(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    return String(value);
}


/***/ })

};
;