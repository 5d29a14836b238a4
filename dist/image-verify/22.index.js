export const id = 22;
export const ids = [22,530,456,32];
export const modules = {

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
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
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bytes));
    if (outer.length !== 3)
        throw new Error(`expected a certificate of 3 parts, got ${outer.length}`);
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 0, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    // Version 1 certificates have no version field, and no extensions that could limit them.
    const at = fields[0]?.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0) ? 1 : 0;
    const validity = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 3, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const issuer = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 2, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const subject = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 4, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const algorithm = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 1, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const raw = Buffer.from(bytes);
    const parsed = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
    if (!parsed.raw.equals(raw))
        throw new Error('expected one reading of the certificate, got two');
    return {
        raw,
        serial: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .integerHex */ .YA)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)),
        subject: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(subject),
        issuer: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(issuer),
        subjectRaw: subject.raw,
        issuerRaw: issuer.raw,
        notBefore: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(required(validity[0])),
        notAfter: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(required(validity[1])),
        publicKey: parsed.publicKey,
        signatureHash: signatureHashOf(algorithm),
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0])),
        extensions: readExtensions(fields.slice(at + 6).find((field) => field.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(3))),
        isSignedBy: (key) => quietly(() => parsed.verify(key)),
    };
}
/** Extensions of a certificate or a revocation list; the same one twice is refused (RFC 5280, section 4.2). */
function readExtensions(field) {
    const extensions = new Map();
    if (field === undefined)
        return extensions;
    const list = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(field), 0, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
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
    const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hasCritical = parts[1]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.boolean;
    const value = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(parts, hasCritical ? 2 : 1, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).value;
    return [(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required(parts[0])), { critical: hasCritical && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(required(parts[1])), value }];
}
function basicConstraintsOf(certificate) {
    const extension = certificate.extensions.get(extensionOid.basicConstraints);
    if (extension === undefined)
        return undefined;
    const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value));
    const isAuthority = parts[0]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.boolean && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(parts[0]);
    const length = parts.find((part) => part.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer);
    return { critical: extension.critical, isAuthority, pathLength: length === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(length) };
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
    const bits = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.bitString));
    return { critical: extension.critical, usages: new Set(keyUsages.filter((_, index) => bits[index] === true)) };
}
/** Object identifiers of the extended key usages; undefined when the certificate has none. */
function extendedKeyUsagesOf(certificate) {
    const extension = certificate.extensions.get(extensionOid.extendedKeyUsage);
    if (extension === undefined)
        return undefined;
    return { critical: extension.critical, oids: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extension.value)).map(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f) };
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
    return hashOids[(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0]))];
}
/** The hash of an AlgorithmIdentifier of a signature. PSS without parameters means SHA-1 (RFC 4055, section 3.1). */
function signatureHashOf(algorithm) {
    const [name, parameters] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm);
    const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(required(name));
    if (oid !== rsaPssOid)
        return signatureOids[oid];
    if (parameters?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence)
        return undefined;
    const hash = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(parameters).find((part) => part.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0));
    return hash === undefined ? undefined : hashOf((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(hash), 0, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
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

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRevocationList),
/* harmony export */   z: () => (/* binding */ checkRevocation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(959);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7860);
// Certificate revocation lists (RFC 5280, section 5) from files: who is revoked by whom, and whether the list may be
// believed. Nothing is fetched; a list that is missing or stale leaves the status unknown and the policy decides.




const invalidityDateOid = '2.5.29.24';
/** @throws Error when the bytes are not exactly one list. */
function readRevocationList(bytes) {
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bytes));
    if (outer.length !== 3)
        throw new Error(`expected a revocation list of 3 parts, got ${outer.length}`);
    const list = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 0, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const algorithm = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 1, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(list);
    const at = fields[0]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer ? 1 : 0;
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).raw.equals(algorithm.raw))
        throw new Error('expected one signature algorithm, got two');
    const thisUpdate = fields[at + 2];
    if (thisUpdate === undefined)
        throw new Error('expected a time of issue');
    const rest = fields.slice(at + 3);
    const nextUpdate = rest.find((field) => field.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.utcTime || field.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.generalizedTime);
    const extensions = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .HW)(rest.find((field) => field.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0)));
    const { entries, unknownCritical } = readEntries(rest.find((field) => field.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return {
        issuerRaw: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 1, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).raw,
        thisUpdate: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(thisUpdate),
        nextUpdate: nextUpdate === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(nextUpdate),
        revoked: entries,
        unknownCritical: [...criticalOf(extensions), ...unknownCritical],
        signed: list.raw,
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bitStringBytes */ .cD)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 2, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.bitString)),
        signatureHash: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureHashOf */ .y6)(algorithm),
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm), 0, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.oid)),
    };
}
/**
 * Checks each certificate of a chain but the root, which nobody above it could revoke.
 * `provenTime` is the time of a verified timestamp, which spares signatures made before a key became suspect.
 * @throws PortcullisError `notation-revoked`, `notation-revocation-unknown`
 */
function checkRevocation(chain, lists, now, provenTime) {
    const unknown = [];
    // Revoked outweighs unknown, wherever in the chain each stands.
    chain.slice(0, -1).forEach((certificate, index) => {
        const issuer = chain[index + 1];
        const reason = issuer === undefined ? undefined : statusUnknown(certificate, issuer, lists, now, provenTime);
        if (reason !== undefined)
            unknown.push(`${reason} (certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(certificate))})`);
    });
    if (unknown[0] !== undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('notation-revocation-unknown', unknown[0]);
}
/** Why the status is unknown, or undefined when the certificate is good. */
function statusUnknown(certificate, issuer, lists, now, provenTime) {
    const named = lists.filter((list) => list.issuerRaw.equals(certificate.issuerRaw));
    const signed = named.filter((list) => isSignedBy(list, issuer));
    if (signed.length === 0) {
        if (named.length > 0)
            return 'expected a revocation list signed by the issuer, got one with another signature';
        return namesRevocationSource(certificate) ? 'expected a revocation list of its issuer, got none' : undefined;
    }
    for (const list of signed) {
        const entry = list.revoked.get(certificate.serial);
        if (entry === undefined)
            continue;
        const spared = provenTime !== undefined && entry.invalidSince !== undefined && provenTime < entry.invalidSince;
        if (!spared) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('notation-revoked', `expected a certificate in force, got one revoked at ${entry.revokedAt.toISOString()} (certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(certificate))})`);
        }
    }
    const problems = signed.map((list) => staleness(list, now));
    return problems.includes(undefined) ? undefined : problems[0];
}
/** id-ad-ocsp as encoded; the extension also names where certificates are, which says nothing of revocation. */
const ocspAccess = Buffer.from('06082b06010505073001', 'hex');
function namesRevocationSource({ extensions }) {
    const access = extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOid */ .kI.authorityInformationAccess);
    return extensions.has(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOid */ .kI.crlDistributionPoints) || access?.value.includes(ocspAccess) === true;
}
function staleness(list, now) {
    if (list.unknownCritical.length > 0)
        return `expected a complete revocation list, got critical extension ${list.unknownCritical[0]}`;
    if (list.thisUpdate > now)
        return `expected a revocation list in force, got one from ${list.thisUpdate.toISOString()}`;
    if (list.nextUpdate === undefined)
        return 'expected a revocation list with a next update, got none';
    if (list.nextUpdate <= now)
        return `expected a current revocation list, got one that ended at ${list.nextUpdate.toISOString()}`;
    return undefined;
}
function isSignedBy(list, issuer) {
    // PSS parameters of a list are read for their hash only; openssl needs them spelled out, and no authority we know uses them.
    if (list.signatureHash === undefined || list.signatureAlgorithm === _certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .rsaPssOid */ .ND)
        return false;
    try {
        const usage = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .keyUsageOf */ .ku)(issuer);
        if (usage !== undefined && !usage.usages.has('cRLSign'))
            return false;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(list.signatureHash).update(list.signed).verify(issuer.publicKey, list.signature);
    }
    catch {
        return false;
    }
}
function readEntries(field) {
    const entries = new Map();
    const unknownCritical = [];
    if (field === undefined)
        return { entries, unknownCritical };
    for (const element of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .eachChild */ .qN)(field)) {
        const [serial, time, details] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(element);
        if (serial === undefined || time === undefined)
            throw new Error('expected a serial number and a time of revocation');
        const extensions = details === undefined ? [] : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(details).map(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtension */ .eN);
        const invalidity = extensions.find(([oid]) => oid === invalidityDateOid)?.[1].value;
        unknownCritical.push(...criticalOf(extensions));
        entries.set((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .integerHex */ .YA)(serial), {
            revokedAt: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(time),
            invalidSince: invalidity === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(invalidity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.generalizedTime)),
        });
    }
    return { entries, unknownCritical };
}
function criticalOf(extensions) {
    return [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
}


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
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
    return `"${text.length > 100 ? `${text.slice(0, 100)}…` : text}"`;
}
/** CBOR has integers that JSON has not, and nesting has no bound that JSON.stringify would respect. */
function shown(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    return String(value);
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ readRevocationLists),
/* harmony export */   LK: () => (/* binding */ readRevocationFile),
/* harmony export */   LN: () => (/* binding */ storeKey),
/* harmony export */   a: () => (/* binding */ readTrustedCertificates),
/* harmony export */   zY: () => (/* binding */ readTrustStores)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5306);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(959);
/* harmony import */ var _crl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4267);
// Certificates and revocation lists that a policy trusts: a directory as notation lays it out
// (x509/ca/NAME/*.crt), or bytes that a policy lists itself. Nothing of the system is trusted by default.





const maxCertificateFile = 1024 * 1024;
const maxListFile = 64 * 1024 * 1024;
const maxFiles = 1000;
const extensions = ['.pem', '.crt', '.cer'];
function storeKey({ type, name }) {
    return `${type}:${name}`;
}
/**
 * The named stores below a directory that holds `x509/`.
 * @throws PortcullisError `trust-store-invalid` for a store that is missing, empty, or holds what it should not
 */
async function readTrustStores(directory, names) {
    const stores = new Map();
    for (const store of names)
        stores.set(storeKey(store), await readStore((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'x509', store.type, store.name)));
    return stores;
}
/** Certificates of one file, PEM or DER. `file` only names it in errors. @throws PortcullisError `trust-store-invalid` */
function readTrustedCertificates(bytes, file) {
    const certificates = splitPem(bytes, 'CERTIFICATE').map((der) => {
        try {
            return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .readCertificate */ .w$)(der);
        }
        catch (cause) {
            throw invalid(file, 'expected certificates in PEM or DER form, got something else', cause);
        }
    });
    if (certificates.length === 0)
        throw invalid(file, 'expected a certificate, got none');
    for (const certificate of certificates) {
        // A signing certificate of an authority is no root: trusting it would pass over the authority's revocation.
        if (!isAuthority(certificate) && !(0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelfSigned */ .Nl)(certificate)) {
            throw invalid(file, 'expected certificates of authorities or self-signed ones, got another signing certificate');
        }
    }
    return certificates;
}
/** Revocation lists of one file, PEM or DER. @throws PortcullisError `revocation-list-invalid` */
function readRevocationLists(bytes, file) {
    const lists = splitPem(bytes, 'X509 CRL').map((der) => {
        try {
            return (0,_crl_js__WEBPACK_IMPORTED_MODULE_4__/* .readRevocationList */ .F)(der);
        }
        catch (cause) {
            throw invalid(file, 'expected revocation lists in PEM or DER form, got something else', cause, 'revocation-list-invalid');
        }
    });
    if (lists.length === 0)
        throw invalid(file, 'expected a revocation list, got none', undefined, 'revocation-list-invalid');
    return lists;
}
/** @throws PortcullisError `revocation-list-invalid` */
async function readRevocationFile(file) {
    return readRevocationLists(await readBounded(file, maxListFile, 'revocation-list-invalid'), file);
}
async function readStore(directory) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch((cause) => {
        throw invalid(directory, 'expected a named trust store, got no directory', cause);
    });
    if (!kind.isDirectory())
        throw invalid(directory, 'expected a directory, got a link or a file');
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
    if (entries.length > maxFiles)
        throw invalid(directory, `expected at most ${maxFiles} files, got ${entries.length}`);
    const certificates = [];
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
        if (!extensions.some((extension) => entry.name.toLowerCase().endsWith(extension)))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        // Links are refused (specification, "Trust Store"): they could lead out of what was reviewed.
        if (!entry.isFile())
            throw invalid(file, 'expected a regular file, got a link or a device');
        certificates.push(...readTrustedCertificates(await readBounded(file, maxCertificateFile, 'trust-store-invalid'), file));
    }
    if (certificates.length === 0)
        throw invalid(directory, `expected certificates in ${extensions.join(', ')} files, got none`);
    return certificates;
}
async function readBounded(file, limit, code) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
        try {
            const { size } = await handle.stat();
            if (size > limit)
                throw invalid(file, `expected at most ${limit} bytes, got ${size}`, undefined, code);
            const bytes = Buffer.alloc(size);
            const { bytesRead } = await handle.read(bytes, 0, size, 0);
            return bytes.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
            throw cause;
        throw invalid(file, 'expected a readable file, got none', cause, code);
    }
}
/** The DER of each PEM block of a label, or the bytes themselves when they are no PEM. */
function splitPem(bytes, label) {
    const buffer = Buffer.from(bytes);
    if (buffer[0] === 0x30)
        return [buffer];
    const text = buffer.toString('latin1');
    const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
    const blocks = [];
    for (let start = text.indexOf(begin); start >= 0; start = text.indexOf(begin, start)) {
        const stop = text.indexOf(end, start);
        // An unfinished block becomes bytes that no reader accepts, so that it is not passed over.
        blocks.push(Buffer.from(stop < 0 ? '' : text.slice(start + begin.length, stop), 'base64'));
        start = stop < 0 ? text.length : stop + end.length;
    }
    return blocks;
}
function isAuthority(certificate) {
    try {
        return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .basicConstraintsOf */ .c4)(certificate)?.isAuthority === true;
    }
    catch {
        return false;
    }
}
function invalid(file, message, cause, code = 'trust-store-invalid') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code,
        message,
        where: { file },
        remedy: code === 'trust-store-invalid'
            ? 'Put root certificates as .crt or .pem files into x509/TYPE/NAME.'
            : 'Give a revocation list as its authority issues it.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 2831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImagePolicy: () => (/* binding */ readImagePolicy)
});

// EXTERNAL MODULE: ./build/packages/images/src/name-glob.js
var name_glob = __webpack_require__(3294);
// EXTERNAL MODULE: ./build/packages/images/src/reference.js
var reference = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/packages/policy/src/read-document.js + 3 modules
var read_document = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/attestation/rule.js
var attestation_rule = __webpack_require__(2516);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __webpack_require__(5306);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/notation/trust-policy.js
var trust_policy = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/notation/trust-store.js
var trust_store = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/identity.js
var identity = __webpack_require__(9912);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/public-key.js
var public_key = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/trusted-root.js + 3 modules
var trusted_root = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/policy/authority.js
// Who may sign, read from the policy: a key, an identity, or a trust policy of the Notary Project.







const authorityKeys = ['name', 'key', 'keyless', 'notation', 'trust', 'trusted-root', 'transparency-log', 'certificate-log'];
const groupKeys = ['any-of', 'all-of', 'threshold'];
const requirementKeys = groupKeys;
const maxAuthorities = 50;
/** The one of `any-of`, `all-of` and `threshold` that is given; undefined when none is. */
async function readRequirement(context, path, fields) {
    const { reader } = context;
    const given = groupKeys.filter((key) => fields[key] !== undefined);
    const [kind] = given;
    if (kind === undefined)
        return undefined;
    if (given.length > 1)
        reader.fail(path, `expected one of ${groupKeys.join(', ')}, got ${given.join(' and ')}`);
    if (kind !== 'threshold')
        return { kind, authorities: await readAuthorities(context, [...path, kind], fields[kind]) };
    const threshold = reader.fields([...path, kind], fields[kind], ['count', 'of']);
    const { count } = threshold;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > maxAuthorities)
        return reader.fail([...path, kind, 'count'], `expected a whole number from 1 to ${maxAuthorities}`);
    return { kind, count, authorities: await readAuthorities(context, [...path, kind, 'of'], threshold.of) };
}
function readAuthorities(context, path, value) {
    return Promise.all(context.reader.list(path, value, maxAuthorities).map((entry, i) => readAuthority(context, [...path, i], entry)));
}
async function readAuthority(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, authorityKeys);
    const kinds = ['key', 'keyless', 'notation'].filter((key) => fields[key] !== undefined);
    if (kinds.length !== 1)
        return reader.fail(path, `expected one of key, keyless, notation, got ${kinds.join(' and ') || 'none'}`);
    const name = fields.name === undefined ? undefined : reader.text([...path, 'name'], fields.name);
    const log = reader.choice([...path, 'transparency-log'], fields['transparency-log'], ['required', 'optional', ''], '');
    if (fields.notation !== undefined) {
        for (const key of ['trust', 'trusted-root', 'transparency-log', 'certificate-log'])
            if (fields[key] !== undefined)
                reader.fail([...path, key], 'expected it only beside `key` or `keyless`');
        return readNotation(context, [...path, 'notation'], fields.notation, name);
    }
    const rootFile = fields['trusted-root'] === undefined ? undefined : reader.text([...path, 'trusted-root'], fields['trusted-root']);
    const trust = reader.choice([...path, 'trust'], fields.trust, ['sigstore', 'github', ''], '');
    if (trust !== '' && rootFile !== undefined)
        reader.fail([...path, 'trust'], 'expected either `trust` or `trusted-root`, got both');
    const roots = rootFile !== undefined
        ? await at(context, [...path, 'trusted-root'], () => (0,trusted_root/* readTrustedRoots */.Pn)(named(context, [...path, 'trusted-root'], rootFile).toString('utf8'), rootFile))
        : trust === 'github'
            ? await at(context, [...path, 'trust'], context.roots.github ?? trusted_root/* embeddedGithubRoots */.np)
            : trust === 'sigstore'
                ? publicRoots(context)
                : undefined;
    if (fields.key !== undefined) {
        if (fields['certificate-log'] !== undefined)
            reader.fail([...path, 'certificate-log'], 'expected it only beside `keyless`');
        const text = reader.text([...path, 'key'], fields.key);
        const isPem = text.includes('-----BEGIN ');
        const key = await at(context, [...path, 'key'], () => (0,public_key/* readPublicKey */.RR)(isPem ? text : named(context, [...path, 'key'], text).toString('utf8')));
        const usedRoots = roots ?? (log === 'required' ? publicRoots(context) : undefined);
        return {
            name: name ?? (isPem ? `key ${key.fingerprint.slice(0, 19)}` : text),
            kind: 'sigstore',
            authority: { kind: 'key', key, requireLog: log === 'required', ...(usedRoots === undefined ? {} : { roots: usedRoots }) },
        };
    }
    const identities = await readIdentities(context, [...path, 'keyless'], fields.keyless);
    const sct = reader.choice([...path, 'certificate-log'], fields['certificate-log'], ['required', 'optional', ''], '');
    const [first] = identities;
    return {
        name: name ?? (first === undefined ? 'keyless' : 'equals' in first.subject ? first.subject.equals : first.subject.matches),
        kind: 'sigstore',
        authority: {
            kind: 'keyless',
            identities,
            roots: roots ?? publicRoots(context),
            requireLog: asRequired(log),
            requireSct: asRequired(sct),
        },
    };
}
/** By default what the trusted root lists is asked for: the public instance has logs, GitHub's own has none. */
function asRequired(choice) {
    return choice === '' ? 'where-listed' : choice === 'required';
}
function publicRoots(context) {
    return context.roots.sigstore ?? (0,trusted_root/* embeddedRoots */.G)();
}
async function readIdentities(context, path, value) {
    const { reader } = context;
    const entries = Array.isArray(value)
        ? reader.list(path, value, maxAuthorities).map((entry, i) => [entry, [...path, i]])
        : [[value, path]];
    return Promise.all(entries.map(async ([entry, own]) => {
        const fields = reader.fields(own, entry, ['issuer', 'subject', 'extensions']);
        const given = reader.text([...own, 'issuer'], fields.issuer);
        const subject = await textRule(context, [...own, 'subject'], fields.subject);
        const wanted = fields.extensions === undefined ? {} : reader.fields([...own, 'extensions'], fields.extensions, identity/* extensionNames */.EE);
        const extensions = new Map();
        for (const name of identity/* extensionNames */.EE) {
            if (Object.hasOwn(wanted, name))
                extensions.set(name, await textRule(context, [...own, 'extensions', name], wanted[name]));
        }
        return { issuer: given === identity/* noIssuer */.$v ? undefined : given, subject, extensions };
    }));
}
function textRule(context, path, value) {
    return at(context, path, () => (0,attestation_rule/* parseTextRule */.BM)(value, {}));
}
async function readNotation(context, path, value, name) {
    const { reader } = context;
    const keys = ['trust-policy', 'trust-store', 'certificates', 'identities', 'level', 'revocation-lists'];
    const fields = reader.fields(path, value, keys);
    const short = fields['trust-policy'] === undefined;
    if (short !== (fields.certificates !== undefined))
        return reader.fail(path, 'expected either `trust-policy` or `certificates`');
    for (const key of short ? ['trust-store'] : ['identities', 'level'])
        if (fields[key] !== undefined)
            reader.fail([...path, key], `expected it only beside \`${short ? 'trust-policy' : 'certificates'}\``);
    const lists = fields['revocation-lists'] === undefined ? [] : reader.texts([...path, 'revocation-lists'], fields['revocation-lists'], maxAuthorities);
    const revocationLists = await Promise.all(lists.map((file, i) => {
        const own = [...path, 'revocation-lists', i];
        return at(context, own, () => (0,trust_store/* readRevocationLists */.Gb)(named(context, own, file), file));
    }));
    const { policy, stores } = short ? await certificatesOnly(context, path, fields) : await documentAndStores(context, path, fields);
    return { name: name ?? 'notation', kind: 'notation', policy, stores, revocationLists: revocationLists.flat() };
}
/** The short form: these certificates, strictly. */
async function certificatesOnly(context, path, fields) {
    const { reader } = context;
    const level = reader.choice([...path, 'level'], fields.level, ['strict', 'permissive'], 'strict');
    const identities = fields.identities === undefined ? ['*'] : reader.texts([...path, 'identities'], fields.identities, maxAuthorities);
    const files = reader.texts([...path, 'certificates'], fields.certificates, maxAuthorities);
    const own = [...path, 'certificates'];
    const certificates = await at(context, own, () => files.flatMap((file, i) => (0,trust_store/* readTrustedCertificates */.a)(named(context, [...own, i], file), file)));
    const document = {
        version: '1.0',
        trustPolicies: [
            {
                name: 'policy',
                registryScopes: ['*'],
                signatureVerification: { level },
                trustStores: ['ca:policy'],
                trustedIdentities: identities,
            },
        ],
    };
    const policy = await at(context, path, () => (0,trust_policy/* readTrustPolicy */.vu)(document, { file: reader.file, lineOf: () => reader.place(path).line }));
    const stores = new Map([['ca:policy', certificates]]);
    return { policy, stores };
}
async function documentAndStores(context, path, fields) {
    const { reader, files } = context;
    const file = reader.text([...path, 'trust-policy'], fields['trust-policy']);
    const policy = await (0,trust_policy/* parseTrustPolicy */.GS)(named(context, [...path, 'trust-policy'], file).toString('utf8'), file);
    const directory = reader.text([...path, 'trust-store'], fields['trust-store']).replace(/\/+$/, '');
    const wanted = new Map(policy.statements.flatMap(({ trustStores }) => trustStores.map((store) => [(0,trust_store/* storeKey */.LN)(store), store])));
    const stores = await at(context, [...path, 'trust-store'], () => [...wanted].map(([key, { type, name }]) => {
        const folder = `${directory}/x509/${type}/${name}`;
        const names = files.list(folder);
        if (names.length === 0)
            reader.fail([...path, 'trust-store'], `expected certificates in ${folder}, got none ${files.where}`);
        return [
            key,
            names.flatMap((entry) => (0,trust_store/* readTrustedCertificates */.a)(named(context, path, `${folder}/${entry}`), `${folder}/${entry}`)),
        ];
    }));
    return { policy, stores: new Map(stores) };
}
/** Content of a file that the policy names. */
function named(context, path, file) {
    const content = context.files.read(file);
    if (content !== undefined)
        return content;
    return context.reader.fail(path, `expected the file ${file.slice(0, 200)}, got none ${context.files.where}`, 'Correct the path, or add the file to the repository.');
}
/** Whatever is wrong inside, the user is led to the key of the policy. */
async function at(context, path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof src/* PortcullisError */.SO) || error.where.line !== undefined)
            throw error;
        const inner = error.where.file === undefined || error.where.file === context.reader.file ? '' : ` (${error.where.file})`;
        throw new src/* PortcullisError */.SO({
            code: error.code,
            message: `${error.message}${inner}`,
            where: context.reader.place(path),
            remedy: error.remedy,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/policy/types.js
// The policy's `images` as the verifier uses it: files read, keys and patterns checked.
/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
const coverableKinds = ['unsigned', 'attestation', 'age'];

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/policy/read.js
// `images` of the policy: which image must be signed by whom, what else must be known of it, and what is excepted until when.





const maxRules = 1000;
const ruleKeys = ['image', ...requirementKeys, 'attestations', 'max-age', 'exceptions'];
const attestationKeys = ['predicate', 'provenance', 'where'];
/**
 * Reads the policy with every file it names; undefined when there is no policy or it says nothing of images.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or what is wrong with a file, with file, line and key.
 */
async function readImagePolicy(files, file, roots = {}) {
    const content = files.read(file);
    if (content === undefined)
        return undefined;
    const read = await (0,read_document.readPolicyDocument)(content.toString('utf8'), file);
    if (read?.value.images === undefined)
        return undefined;
    const { reader, value: { images }, } = read;
    const context = { reader, files, roots };
    const rules = [];
    for (const [i, entry] of reader.list(['images'], images, maxRules).entries()) {
        const rule = await readRule(context, ['images', i], entry);
        const hiding = rules.find((earlier) => (0,name_glob/* coversName */.KR)(earlier.glob, rule.glob));
        if (hiding !== undefined) {
            const place = hiding.line === undefined ? '' : ` in line ${hiding.line}`;
            reader.fail(['images', i, 'image'], `expected a rule that can match, got "${rule.image.slice(0, 80)}", which "${hiding.image.slice(0, 80)}"${place} hides`, 'The first entry that matches counts: put the narrower one first, or remove it.');
        }
        rules.push(rule);
    }
    return { file, rules, digest: files.digest() };
}
async function readRule(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, ruleKeys);
    const image = reader.text([...path, 'image'], fields.image);
    const glob = readGlob(context, [...path, 'image'], image);
    const requirement = await readRequirement(context, path, fields);
    const attestations = [];
    if (fields.attestations !== undefined) {
        for (const [i, entry] of reader.list([...path, 'attestations'], fields.attestations, 50).entries())
            attestations.push(await readAttestation(context, [...path, 'attestations', i], entry, requirement));
    }
    if (requirement === undefined && attestations.length === 0)
        reader.fail(path, `expected one of ${requirementKeys.join(', ')}, or attestations`, 'Say who must have signed the image.');
    const maxAge = fields['max-age'] === undefined ? undefined : readDuration(context, [...path, 'max-age'], fields['max-age']);
    const exceptions = fields.exceptions === undefined
        ? []
        : reader
            .list([...path, 'exceptions'], fields.exceptions, 500)
            .map((entry, i) => readException(context, [...path, 'exceptions', i], entry));
    const { line } = reader.place(path);
    return {
        image,
        glob,
        attestations,
        exceptions,
        ...(requirement === undefined ? {} : { requirement }),
        ...(maxAge === undefined ? {} : { maxAge }),
        ...(line === undefined ? {} : { line }),
    };
}
async function readAttestation(context, path, value, inherited) {
    const { reader } = context;
    const fields = reader.fields(path, value, [...attestationKeys, ...requirementKeys]);
    const requirement = (await readRequirement(context, path, fields)) ?? inherited;
    if (requirement === undefined)
        return reader.fail(path, `expected one of ${requirementKeys.join(', ')} here or beside \`image\``);
    if (requirement.authorities.every(({ kind }) => kind === 'notation'))
        return reader.fail(path, 'expected a key or an identity: notation signs no attestations', 'Name who signs them in `any-of` here.');
    const own = Object.fromEntries(Object.entries(fields).filter(([key]) => attestationKeys.includes(key)));
    const rule = await at(context, path, () => (0,attestation_rule/* parseAttestationRule */.Mv)(own, {}));
    return { rule, requirement };
}
function readException(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, ['image', 'digest', 'covers', 'reason', 'owner', 'expires']);
    const image = fields.image === undefined ? undefined : reader.text([...path, 'image'], fields.image);
    const digest = fields.digest === undefined ? undefined : reader.text([...path, 'digest'], fields.digest);
    if (digest !== undefined && !(0,reference/* isDigest */.Bc)(digest))
        reader.fail([...path, 'digest'], 'expected sha256:<64 hex digits>');
    const { line } = reader.place(path);
    return {
        covers: fields.covers === undefined ? defaultCovers : readCovers(context, [...path, 'covers'], fields.covers),
        reason: reader.text([...path, 'reason'], fields.reason),
        owner: reader.text([...path, 'owner'], fields.owner),
        expires: reader.day([...path, 'expires'], fields.expires),
        ...(image === undefined ? {} : { image: readGlob(context, [...path, 'image'], image) }),
        ...(digest === undefined ? {} : { digest }),
        ...(line === undefined ? {} : { line }),
    };
}
/** What is missing; that an image is old is no oversight of whoever wrote the exception, so it has to be written out. */
const defaultCovers = ['unsigned', 'attestation'];
function readCovers({ reader }, path, value) {
    return reader.list(path, value, coverableKinds.length).map((kind, i) => {
        const remedy = 'An exception covers what is missing or old; nothing covers a signature of somebody else or altered content.';
        const found = coverableKinds.find((known) => known === kind);
        return (found ?? reader.fail([...path, i], `expected one of ${coverableKinds.join(', ')}, got ${JSON.stringify(kind)?.slice(0, 60)}`, remedy));
    });
}
function readGlob({ reader }, path, text) {
    const problem = (0,name_glob/* globProblem */.AI)(text);
    if (problem !== undefined)
        reader.fail(path, `expected ${problem}, got "${text.slice(0, 80)}"`);
    return (0,name_glob/* parseNameGlob */.Lb)(text);
}
const units = new Map([
    ['hour', 3_600_000],
    ['day', 86_400_000],
    ['week', 604_800_000],
]);
function readDuration({ reader }, path, value) {
    const match = /^(\d{1,5}) ?(hour|day|week)s?$/.exec(reader.text(path, value));
    const unit = units.get(match?.[2] ?? '');
    if (match === null || unit === undefined || Number(match[1]) === 0)
        return reader.fail(path, 'expected a time such as `30 days` or `12 hours`');
    return Number(match[1]) * unit;
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conforming: () => (/* binding */ conforming),
  readDockerfilePart: () => (/* binding */ readDockerfilePart),
  readPolicyDocument: () => (/* binding */ readPolicyDocument)
});

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 3 modules
var yaml = __webpack_require__(8368);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var src_reader = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/packages/policy/src/schema/values.js
var values = __webpack_require__(4692);
;// CONCATENATED MODULE: ./build/packages/policy/src/schema/dockerfile.js
// `dockerfile`: what Dockerfiles may build on. dockerfile-lint reads it, here or as `.portcullis/dockerfile.yml`.


const maxEntries = 10_000;
/** Types of a label's value, as in hadolint's label-schema. */
const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'];
const labelType = dist/* pipe */.FsL(dist/* string */.YjP('expected text'), dist/* toLowerCase */.PXX(), (0,values/* choice */.Yq)(labelTypes));
const glob = dist/* pipe */.FsL(dist/* string */.YjP('expected text'), dist/* maxLength */.Ru6(300, 'expected a glob of at most 300 letters'), dist/* regex */.yGV(/^\S+$/, 'expected a glob without white space'));
const globs = dist/* nullish */.cl6((0,values/* list */.p_)(glob, maxEntries, 0));
const digest = dist/* pipe */.FsL(dist/* string */.YjP('expected text'), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, 'expected a digest, `sha256:` and 64 hexadecimal digits'));
const approved = (0,values/* mapping */.pq)({
    image: dist/* pipe */.FsL(dist/* string */.YjP('expected text'), dist/* regex */.yGV(/^[^@\s]+$/, 'expected an image without a digest, which stands under digests')),
    digests: (0,values/* list */.p_)(digest, maxEntries),
});
const forbidden = dist/* union */.KCZ([glob, (0,values/* mapping */.pq)({ name: glob, reason: dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'Why, and what to take instead.')) })], 'expected a glob, or a mapping with `name`');
/** Keys whose value is left out are as good as absent. */
const dockerfilePart = (0,values/* described */.WY)((0,values/* mapping */.pq)({
    images: dist/* nullish */.cl6((0,values/* mapping */.pq)({
        allow: (0,values/* described */.WY)(globs, 'Globs of base images; with any of them, all others are refused.'),
        deny: (0,values/* described */.WY)(globs, 'Globs of base images that are refused.'),
        'require-digest': dist/* nullish */.cl6((0,values/* described */.WY)(values/* yesOrNo */.GX, 'Whether every base image must be pinned by digest.')),
        approved: dist/* nullish */.cl6((0,values/* described */.WY)((0,values/* list */.p_)(approved, maxEntries, 0), 'Digests that alone may be used of an image.')),
    })),
    labels: dist/* nullish */.cl6((0,values/* mapping */.pq)({ required: dist/* nullish */.cl6((0,values/* described */.WY)((0,values/* named */.KT)(dist/* nullable */.mee(labelType)), 'Labels that must be there, and the type of each.')) })),
    packages: dist/* nullish */.cl6((0,values/* mapping */.pq)({ forbidden: dist/* nullish */.cl6((0,values/* described */.WY)((0,values/* list */.p_)(forbidden, maxEntries, 0), 'Packages that may not be installed.')) })),
    checks: dist/* nullish */.cl6((0,values/* mapping */.pq)({ experimental: dist/* nullish */.cl6((0,values/* described */.WY)(values/* yesOrNo */.GX, 'Whether BuildKit’s experimental checks take part.')) })),
}), 'What Dockerfiles may build on; read by dockerfile-lint.');

;// CONCATENATED MODULE: ./build/packages/policy/src/schema/images.js
// `images`: who must have signed which image. image-verify reads it, and holds what it names against files and clocks.


const maxSigners = 50;
const texts = (0,values/* list */.p_)(values/* text */.Qq, maxSigners);
const textRule = (0,values/* described */.WY)(dist/* union */.KCZ([values/* text */.Qq, (0,values/* mapping */.pq)({ equals: values/* text */.Qq }), (0,values/* mapping */.pq)({ matches: values/* text */.Qq })], 'expected text, or a mapping with `equals` or `matches`'), 'One text exactly, or a regular expression that the whole text matches.');
const identity = (0,values/* mapping */.pq)({
    issuer: (0,values/* described */.WY)(values/* text */.Qq, 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.'),
    subject: textRule,
    extensions: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* named */.KT)(textRule), 'Facts of the certificate, for example `source-repository`.')),
});
const notation = (0,values/* mapping */.pq)({
    'trust-policy': dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'trustpolicy.json of the Notary Project, as a file of the repository.')),
    'trust-store': dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'Directory that holds `x509/`, as in notation’s configuration.')),
    certificates: dist/* optional */.lqM((0,values/* described */.WY)(texts, 'Files of trusted certificates, instead of trust policy and store.')),
    identities: dist/* optional */.lqM((0,values/* described */.WY)(texts, 'Subjects that may sign: `x509.subject: C=…, ST=…, O=…`; all of the certificates’ when left out.')),
    level: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* choice */.Yq)(['strict', 'permissive']), 'Default: strict.')),
    'revocation-lists': dist/* optional */.lqM((0,values/* described */.WY)(texts, 'Files of certificate revocation lists.')),
});
const logged = (0,values/* choice */.Yq)(['required', 'optional']);
const authority = (0,values/* alsoInJsonSchema */.sB)((0,values/* mapping */.pq)({
    name: dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'How the authority is called in reports.')),
    key: dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'Public key: a PEM file of the repository, or PEM itself.')),
    keyless: dist/* optional */.lqM(dist/* union */.KCZ([identity, (0,values/* list */.p_)(identity, maxSigners)], 'expected an identity, or a list of them')),
    notation: dist/* optional */.lqM(notation),
    trust: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* choice */.Yq)(['sigstore', 'github']), 'Whose root: Sigstore’s public instance (default) or GitHub’s own.')),
    'trusted-root': dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'trusted_root.json, as a file of the repository, in place of `trust`.')),
    'transparency-log': dist/* optional */.lqM((0,values/* described */.WY)(logged, 'Default: for keyless required where the root lists such a log, for keys optional.')),
    'certificate-log': dist/* optional */.lqM((0,values/* described */.WY)(logged, 'Whether a certificate must prove that it was logged (SCT).')),
}), {
    description: 'Who may sign: one of `key`, `keyless`, `notation`.',
    oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
    allOf: [
        { not: { required: ['trust', 'trusted-root'] } },
        ...['trust', 'trusted-root', 'transparency-log', 'certificate-log'].map((key) => ({ not: { required: ['notation', key] } })),
        { not: { required: ['key', 'certificate-log'] } },
    ],
});
const authorities = (0,values/* list */.p_)(authority, maxSigners);
const wrongCount = `expected a whole number from 1 to ${maxSigners}`;
const count = dist/* pipe */.FsL(dist/* number */.aig(wrongCount), dist/* integer */.ndf(wrongCount), dist/* minValue */.Wwf(1, wrongCount), dist/* maxValue */.cGV(maxSigners, wrongCount));
const requirement = {
    'any-of': dist/* optional */.lqM((0,values/* described */.WY)(authorities, 'One of these must have signed.')),
    'all-of': dist/* optional */.lqM((0,values/* described */.WY)(authorities, 'Each of these must have signed.')),
    threshold: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* mapping */.pq)({ count, of: authorities }), 'So many distinct signers of these must have signed.')),
};
const attestation = (0,values/* mapping */.pq)({
    predicate: (0,values/* described */.WY)(values/* text */.Qq, 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.'),
    provenance: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* named */.KT)(textRule), 'Facts of the provenance, for example `source-repository`.')),
    where: dist/* optional */.lqM((0,values/* described */.WY)(dist/* array */.YOg(dist/* looseObject */._H3({}, 'expected a mapping of keys'), 'expected a list'), 'Conditions: `path`, and one of equals, in, matches, contains, exists.')),
    ...requirement,
});
/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
const coverableKinds = ['unsigned', 'attestation', 'age'];
const exception = (0,values/* mapping */.pq)({
    image: dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'Glob of names; all of the entry’s when left out.')),
    digest: dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'The one digest that is excepted.')),
    covers: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* list */.p_)((0,values/* choice */.Yq)(coverableKinds), coverableKinds.length), 'What it lets pass: never what was altered, or signed by somebody else. Default: unsigned and attestation.')),
    reason: (0,values/* described */.WY)(values/* text */.Qq, 'Why it may run.'),
    owner: (0,values/* described */.WY)(values/* text */.Qq, 'Who answers for it.'),
    expires: (0,values/* described */.WY)(values/* day */.vd, 'Last day it counts.'),
});
const images_images = (0,values/* described */.WY)((0,values/* list */.p_)((0,values/* mapping */.pq)({
    image: (0,values/* described */.WY)(values/* text */.Qq, 'Glob of names, without tag: `*` within a part, `**` across parts.'),
    ...requirement,
    attestations: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* list */.p_)(attestation, 50), 'All of these must be there, signed.')),
    'max-age': dist/* optional */.lqM((0,values/* described */.WY)(values/* text */.Qq, 'Longest time since the image was signed or built: `30 days`, `12 hours`.')),
    exceptions: dist/* optional */.lqM((0,values/* described */.WY)((0,values/* list */.p_)(exception, 500), 'Images that may run for now without.')),
}), 1000), 'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.');

// EXTERNAL MODULE: ./build/packages/policy/src/schema/judging.js
var judging = __webpack_require__(6456);
;// CONCATENATED MODULE: ./build/packages/policy/src/schema/index.js
// `.github/portcullis.yml` as one schema of parts. The gate holds the whole file against it, whoever reads a part; the types and the
// published JSON Schema are made from it (scripts/generate/policy-schema.ts).





const policySchema = (0,values/* mapping */.pq)({ ...judging.judgingParts, images: (0,dist/* optional */.lqM)(images_images), dockerfile: (0,dist/* optional */.lqM)(dockerfilePart) });

;// CONCATENATED MODULE: ./build/packages/policy/src/read-document.js
// Text to a policy of the right shape, or an error with file, line and key. What the parts mean is for those who use them.





/** The whole file, every part of it; undefined where it says nothing. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
async function readPolicyDocument(content, file) {
    const document = await (0,yaml/* parseYaml */.hN)(content, file);
    if (document.value === null || document.value === undefined)
        return undefined;
    const reader = (0,src_reader/* policyReader */.CE)(document, file);
    return { value: conforming(policySchema, document.value, reader), reader };
}
/**
 * What a file says of Dockerfiles: the part `dockerfile` of the policy, or the whole of a file of its own. The policy's other parts are
 * for others to judge. @returns undefined where the policy has no such part. @throws PortcullisError `policy-invalid` or `yaml-invalid`.
 */
async function readDockerfilePart(content, file) {
    const document = await (0,yaml/* parseYaml */.hN)(content, file);
    const reader = (0,src_reader/* policyReader */.CE)(document, file);
    if (file !== src_reader/* policyFile */.Xd)
        return conforming(dockerfilePart, document.value ?? {}, reader);
    const { value } = document;
    const part = typeof value === 'object' && value !== null ? value.dockerfile : undefined;
    return part === undefined ? undefined : conforming(dockerfilePart, part, reader, ['dockerfile']);
}
/** A value that a schema takes. @throws PortcullisError `policy-invalid`, of an unknown key first: it may explain one that is missing. */
function conforming(schema, value, reader, at = []) {
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    const issues = result.issues.map(innermost);
    const { path, message } = issues.find(({ unknownKey }) => unknownKey) ?? issues[0];
    return reader.fail([...at, ...path], message);
}
/** Of alternatives, what is wrong with the one that was meant: the one whose kind of value it is. */
function innermost(issue) {
    const path = (issue.path ?? []).map(({ key }) => key);
    const meant = issue.issues?.find(({ kind }) => kind === 'validation') ?? issue.issues?.find((inner) => inner.path !== undefined);
    if (meant === undefined)
        return { path, message: issue.message, unknownKey: issue.expected === 'never' };
    const inner = innermost(meant);
    return { ...inner, path: [...path, ...inner.path] };
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confidences: () => (/* binding */ confidences),
/* harmony export */   judgingParts: () => (/* binding */ judgingParts),
/* harmony export */   negates: () => (/* binding */ negates)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4692);
// Parts of the policy that the gate judges by.



/** Lists of the policy are bounded like the file is. */
const maxEntries = 10_000;
const confidences = ['low', 'medium', 'high'];
/**
 * Globs of files. A negation reads as "but not these" and means "everything but these" to a matcher, and an empty glob means
 * nothing that a person could have meant: both are refused.
 */
const glob = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((given) => !negates(given), ({ input }) => `expected a glob of the files that are meant, without \`!\`, got the negation "${input.slice(0, 60)}"`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((given) => !/^(?:\.?\/)*\.?$/.test(given.trim()), ({ input }) => `expected a glob that names files, got "${input.slice(0, 60)}"`));
const globs = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(glob, maxEntries);
/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
function negates(given) {
    return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(given);
}
const requirement = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
    scanner: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Name of the scanner.'),
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(globs, 'Globs of what it must have looked at; the whole tree when left out.')),
    except: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(globs, 'Globs of what it may leave out.')),
    rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['all', 'imported']), '`imported` also takes a run of imported rules alone. Default: all.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(confidences), 'Least confidence from which on it must have reported.')),
    scan: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['tree', 'change']), '`change` also takes a run that looked at the change alone. Default: tree.')),
});
const severityRule = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
    tool: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Name of the tool, as its reports give it.'),
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Rule id; all rules of the tool when left out.')),
    from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO), 'Only findings that the tool weighs so.')),
    to: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO), 'What they weigh.'),
});
const waiver = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .alsoInJsonSchema */ .sB)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Identity of one finding, from the report.')),
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Rule id, ours or a peer’s; goes with `paths` or `package`.')),
    cve: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Id of a vulnerability (CVE, GHSA, …); goes with `package`.')),
    package: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Package URL of the package that the vulnerability is waived in: `pkg:npm/name`.')),
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(globs, 'Globs of the files the rule is waived for.')),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Why the finding may stay for now.'),
    owner: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Who answers for it.'),
    created: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, 'Day the waiver was agreed.'),
    expires: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, 'Last day it counts.'),
}), {
    oneOf: [
        { required: ['fingerprint'] },
        { required: ['rule'], anyOf: [{ required: ['paths'] }, { required: ['package'] }] },
        { required: ['cve', 'package'] },
    ],
});
const allowedGap = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
    paths: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(globs, 'Globs of the files.'),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Why they may stay unread.'),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'The one scanner it holds for; all when left out.')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Who answers for it.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, 'Last day it counts.')),
});
const judgingParts = {
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1, 'expected 1'), 'Version of this format.')),
    require: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, requirement], 'expected text, or a mapping of keys'), maxEntries, 0), 'Scanners that must have reported on this commit.')),
    'block-at': valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['none', ..._portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO]), 'Least severity that blocks. Default: high.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(confidences), 'Least confidence that blocks. Default: low.')),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(severityRule, maxEntries, 0), 'What the reports of a tool weigh. Raises at once; on a pull request it lowers only where the base commit says so too.')),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(waiver, maxEntries, 0), 'What may stay for now, who answers for it, and until when.')),
    'allow-gaps': valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(allowedGap, 1000, 0), 'Files that a scanner may leave unread; every other gap fails the step and the gate.')),
};


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   sB: () => (/* binding */ alsoInJsonSchema),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* unused harmony export shown */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4439);
// What parts of the policy are made of. Every message says what was expected; the reader adds file, line and key.



const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('expected text'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/\S/, 'expected text'));
const notADay = ({ input }) => `expected a day as YYYY-MM-DD, got ${shown(input)}`;
const day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(notADay), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/, notADay), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N, notADay));
const yesOrNo = valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(({ input }) => `expected true or false, got ${shown(input)}`);
function choice(options) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(options, ({ input }) => `expected one of ${options.join(', ')}, got ${shown(input)}`);
}
/** A list of at most so many entries; an empty one says nothing, and is a mistake unless it is allowed. */
function list(item, atMost, atLeast = 1) {
    const wrongLength = ({ input }) => `expected ${atLeast} to ${atMost} entries, got ${input.length}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, 'expected a list'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(atLeast, wrongLength), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(atMost, wrongLength));
}
const notAMapping = 'expected a mapping of keys';
/** valibot takes a list for an object. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A mapping with no other keys than these. */
function mapping(entries) {
    const known = Object.keys(entries);
    const shape = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(entries, ({ expected, path }) => {
        const key = String(path?.at(-1)?.key ?? '');
        if (expected === 'never')
            return `expected one of ${known.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`;
        return `expected \`${key}\`, got nothing`;
    });
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isMapping, notAMapping), shape);
}
/** A mapping of names that the user chooses. */
function named(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isMapping, notAMapping), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value));
}
/** What the JSON Schema says beside what the shape says: which keys go together. */
function alsoInJsonSchema(schema, jsonSchema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .metadata */ .yuE({ jsonSchema }));
}
function described(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
}
function shown(value) {
    return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}


/***/ }),

/***/ 8032:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"https://tuf-repo-cdn.sigstore.dev":{"root.json":"ewogInNpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NWM2OGYyOGViZTQ0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2ODMwN2RiYzUwOTA0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMjIwNmZlZGM0YTM4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MGI3YTg3NTEyOTUxMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMDQ1MDIyMDQ2OGY0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOWQ1MWYzNWRjMGY4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOiAiMzA0NTAyMjAyOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxNDdhOTNkMTNjODZiN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2lnIjogIjMwNDUwMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYzZlYTY0ODgwYWM0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LTA0LTIyVDE5OjI3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OUQrQW4wS2ZLc0QybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cmkiOiAiZ2Nwa21zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfSwKICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1dIWEl5TEcramtmdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObGlEY1dNQzVKMmxmSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSWhzOUd5T2tLZnp1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaTE1YVEyLy83UCtvajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAam9zaHVhZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcFFTNmZvYmtSdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02NzgiCiAgIH0KICB9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0ZjM3NjcwZGMxM2NhMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJpb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDMKICAgfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3ZlcnNpb24iOiAiMS4wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=","targets":{"trusted_root.json":"ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNQ293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1qUjhXckZ3TWRjQUo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxidWh6QUtCZ2dxaGtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zvd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tOYTNrTCtHWkU1WjVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFRREFnRUdNQklHQTFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFvR0NDcUdTTTQ5QkFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIvK0N4RnZhSldtcFlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1QwMzoyMDoyOVoiLAogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6ajBFQXdNd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VGOU5sYXJZcEFkOUhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJBZjhFQkFNQ0FRWXdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dGb0FVV01BZVg1RkZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1BakJPdDZRcEJsYzRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCOXpDQ0FYeWdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1URXdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdIRTdTWHJrMUVDNW0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZIU01FR0RBV2dCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBlRTd3WUk0cUFqRUEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlkRm9yIjogewogICAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0xMC0zMVQyMzo1OTo1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1uYW9jVnRMSkJJMWVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHlnQzhwN280PSIKICAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdVTXZ5NHFPaXlvaml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1EZ3dOalU1TkROYUZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFDSURZZ0FFNHJhMlo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYxVjd1d2tia0FvajB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1GTUhpYzYvTUJZR0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5kM0pCK0czRVFJeEFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4ZHphV2R6ZEc5eVpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4TVhjMmxuYzNSdmNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZGbXBwTExMMVZCUEdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FRSC9BZ0VBTUIwR0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQNmdSYnVqOXZPSzNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==","registry.npmjs.org%2Fkeys.json":"ewogICAgImtleXMiOiBbCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlrUU81Y0ozWWhsNWk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJlbmQiOiAiMjAyNS0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndzd3U4MFBqam9rQ2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FLb1RORVlMN0psQ1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICAgICAgICAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAgIH0KICAgICAgICAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNCSFJ3QzdVIiwKICAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K"}}}');

/***/ })

};
