"use strict";
exports.id = 94;
exports.ids = [94];
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

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ readRevocationList),
/* harmony export */   ZY: () => (/* binding */ revocationSources),
/* harmony export */   zW: () => (/* binding */ checkRevocation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9299);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5962);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6125);
// Certificate revocation lists (RFC 5280, section 5) from files: who is revoked by whom, and whether the list may be
// believed. A list that is missing or stale leaves the status unknown and the policy decides; revocation.ts fetches where that is asked for.




const invalidityDateOid = '2.5.29.24';
/** @throws Error when the bytes are not exactly one list. */
function readRevocationList(bytes) {
    const outer = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bytes));
    if (outer.length !== 3)
        throw new Error(`expected a revocation list of 3 parts, got ${outer.length}`);
    const list = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 0, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const algorithm = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 1, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const fields = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(list);
    const at = fields[0]?.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer ? 1 : 0;
    if (!(0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).raw.equals(algorithm.raw))
        throw new Error('expected one signature algorithm, got two');
    const thisUpdate = fields[at + 2];
    if (thisUpdate === undefined)
        throw new Error('expected a time of issue');
    const rest = fields.slice(at + 3);
    const nextUpdate = rest.find((field) => field.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.utcTime || field.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.generalizedTime);
    const extensions = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .HW)(rest.find((field) => field.tag === (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(0)));
    const { entries, unknownCritical } = readEntries(rest.find((field) => field.tag === _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return {
        issuerRaw: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(fields, at + 1, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).raw,
        thisUpdate: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(thisUpdate),
        nextUpdate: nextUpdate === undefined ? undefined : (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(nextUpdate),
        revoked: entries,
        unknownCritical: [...criticalOf(extensions), ...unknownCritical],
        signed: list.raw,
        signature: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .bitStringBytes */ .cD)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(outer, 2, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.bitString)),
        signatureHash: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureHashOf */ .y6)(algorithm),
        signatureAlgorithm: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm), 0, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.oid)),
    };
}
/**
 * Checks each certificate of a chain but the root, which nobody above it could revoke.
 * `provenTime` is the time of a verified timestamp, which spares signatures made before a key became suspect.
 * @throws PortcullisError `notation-revoked`, `notation-revocation-unknown`
 */
function checkRevocation(chain, lists, now, provenTime, answers = new Map()) {
    const unknown = [];
    // Revoked outweighs unknown, wherever in the chain each stands.
    chain.slice(0, -1).forEach((certificate, index) => {
        const issuer = chain[index + 1];
        const reason = issuer === undefined ? undefined : statusUnknown(certificate, issuer, { lists, answer: answers.get(certificate), now, provenTime });
        if (reason !== undefined)
            unknown.push(`${reason} (certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(certificate))})`);
    });
    if (unknown[0] !== undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('notation-revocation-unknown', unknown[0]);
}
/** Why the status is unknown, or undefined when the certificate is good. What says that it is revoked outweighs what says that it is good. */
function statusUnknown(certificate, issuer, { lists, answer, now, provenTime }) {
    const named = lists.filter((list) => list.issuerRaw.equals(certificate.issuerRaw));
    const signed = named.filter((list) => isSignedBy(list, issuer));
    const entries = [...signed.map((list) => list.revoked.get(certificate.serial)), answer === 'good' ? undefined : answer?.revoked];
    for (const entry of entries) {
        if (entry === undefined)
            continue;
        const spared = provenTime !== undefined && entry.invalidSince !== undefined && provenTime < entry.invalidSince;
        if (!spared) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('notation-revoked', `expected a certificate in force, got one revoked at ${entry.revokedAt.toISOString()} (certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(certificate))})`);
        }
    }
    if (answer === 'good' || answer?.revoked !== undefined)
        return undefined;
    const asked = answer?.unknown === undefined ? '' : `; ${answer.unknown}`;
    if (signed.length === 0) {
        if (named.length > 0)
            return `expected a revocation list signed by the issuer, got one with another signature${asked}`;
        return namesRevocationSource(certificate) ? `expected a revocation list of its issuer, got none${asked}` : undefined;
    }
    const problems = signed.map((list) => staleness(list, now));
    return problems.includes(undefined) ? undefined : `${problems[0]}${asked}`;
}
/** Where a certificate's issuer says that revocations are told: responders to ask, and lists to fetch. http and https alone. */
function revocationSources({ extensions }) {
    const access = extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOid */ .kI.authorityInformationAccess);
    const points = extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOid */ .kI.crlDistributionPoints);
    return {
        responders: access === undefined ? [] : responderAddresses((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(access.value)),
        lists: points === undefined ? [] : addressesIn((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(points.value), maxNesting),
    };
}
/** A distribution point nests its names three deep (RFC 5280, section 4.2.1.13). */
const maxNesting = 5;
const maxAddresses = 10;
/** uniformResourceIdentifier of a GeneralName. */
const uriTag = 0x86;
function responderAddresses(access) {
    const found = [];
    for (const description of (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .eachChild */ .qN)(access)) {
        const [method, location] = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(description);
        if (method?.raw.equals(ocspAccess) === true && location?.tag === uriTag)
            found.push(location.value.toString('latin1'));
    }
    return found.filter(isWebAddress).slice(0, maxAddresses);
}
function addressesIn(element, depth) {
    if (element.tag === uriTag)
        return [element.value.toString('latin1')].filter(isWebAddress);
    if (depth === 0 || (element.tag & 0x20) === 0)
        return [];
    return (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(element)
        .flatMap((child) => addressesIn(child, depth - 1))
        .slice(0, maxAddresses);
}
function isWebAddress(text) {
    return text.length <= 2000 && /^https?:\/\//i.test(text) && URL.canParse(text);
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
    for (const element of (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .eachChild */ .qN)(field)) {
        const [serial, time, details] = (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(element);
        if (serial === undefined || time === undefined)
            throw new Error('expected a serial number and a time of revocation');
        const extensions = details === undefined ? [] : (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(details).map(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtension */ .eN);
        const invalidity = extensions.find(([oid]) => oid === invalidityDateOid)?.[1].value;
        unknownCritical.push(...criticalOf(extensions));
        entries.set((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .integerHex */ .YA)(serial), {
            revokedAt: (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(time),
            invalidSince: invalidity === undefined ? undefined : (0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)((0,_portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(invalidity, _portcullis_formats_der__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.generalizedTime)),
        });
    }
    return { entries, unknownCritical };
}
function criticalOf(extensions) {
    return [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
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


/***/ }),

/***/ 6094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revocationAsker: () => (/* binding */ revocationAsker)
});

// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var src_body = __webpack_require__(7859);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/crl.js
var crl = __webpack_require__(6810);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/der/index.js
var der = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/certificate.js
var certificate = __webpack_require__(5962);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/ocsp.js
// The Online Certificate Status Protocol (RFC 6960): the question about one certificate, and whether an answer may be believed.



const basicResponseOid = '1.3.6.1.5.5.7.48.1.1';
const ocspSigningOid = '1.3.6.1.5.5.7.3.9';
const noCheckOid = '1.3.6.1.5.5.7.48.1.5';
const invalidityDateOid = '2.5.29.24';
const maxResponderCertificates = 10;
const maxAnswers = 100;
/** How far clocks may differ. */
const skew = 5 * 60_000;
/** An answer that names no next update is fresh for so long: its responder has newer ones at any time (section 4.2.2.1). */
const withoutNextUpdate = 60 * 60_000;
/** The request about a certificate, DER (section 4.1.1). Responders know SHA-1 of the issuer everywhere, which secures nothing here. */
function ocspRequest(certificate, issuer) {
    const request = (0,der/* encode */.lF)(der/* derTag */.S_.sequence, (0,der/* encode */.lF)(der/* derTag */.S_.sequence, certificateId(certificate, issuer)));
    // OCSPRequest { TBSRequest { requestList { Request } } }
    return [1, 2, 3].reduce((inner) => (0,der/* encode */.lF)(der/* derTag */.S_.sequence, inner), request);
}
/** CertID: the hash, the issuer's name and key by it, and the serial number. */
function certificateId(certificate, issuer) {
    const sha1 = Buffer.from('300906052b0e03021a0500', 'hex');
    return Buffer.concat([
        sha1,
        (0,der/* encode */.lF)(der/* derTag */.S_.octetString, (0,external_node_crypto_.createHash)('sha1').update(issuer.subjectRaw).digest()),
        (0,der/* encode */.lF)(der/* derTag */.S_.octetString, (0,external_node_crypto_.createHash)('sha1').update(keyBits(issuer)).digest()),
        (0,der/* encode */.lF)(der/* derTag */.S_.integer, serialBytes(certificate.serial)),
    ]);
}
/** The value of the subjectPublicKey bit string, without the count of unused bits. */
function keyBits(issuer) {
    const info = (0,der/* readDer */.SU)(issuer.publicKey.export({ type: 'spki', format: 'der' }));
    return (0,der/* bitStringBytes */.cD)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(info), 1, der/* derTag */.S_.bitString));
}
function serialBytes(hex) {
    const even = hex.length % 2 === 0 ? hex : `0${hex}`;
    // A first bit that is set would make the number negative.
    return Buffer.from(Number.parseInt(even.slice(0, 2), 16) > 0x7f ? `00${even}` : even, 'hex');
}
/**
 * What an answer says of a certificate, once its signer, its freshness and its subject are shown.
 * @throws Error "expected X, got Y" when it proves nothing.
 */
function readOcspAnswer(bytes, certificate, issuer, now) {
    const [status, content] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(bytes));
    if (status === undefined)
        throw new Error('expected a status, got none');
    const code = (0,der/* numberOf */.rl)(status, der/* derTag */.S_.enumerated);
    if (code !== 0)
        throw new Error(`expected an answer, got the responder's error ${code}`);
    const [type, body] = (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(required(content), (0,der/* context */._O)(0))), 0, der/* derTag */.S_.sequence));
    if ((0,der/* oidOf */._f)(required(type)) !== basicResponseOid)
        throw new Error('expected a basic response, got another kind');
    const parts = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)((0,der/* expectTag */.yi)(required(body), der/* derTag */.S_.octetString).value));
    const data = (0,der/* childAt */.Ut)(parts, 0, der/* derTag */.S_.sequence);
    checkSigner(data, parts, issuer, now);
    return statusOf(data, certificateId(certificate, issuer), now);
}
/** The issuer itself, or whom it gave the right to answer for it (section 4.2.2.2). */
function checkSigner(data, parts, issuer, now) {
    const algorithm = (0,der/* childAt */.Ut)(parts, 1, der/* derTag */.S_.sequence);
    const hash = (0,certificate/* signatureHashOf */.y6)(algorithm);
    if (hash === undefined || (0,der/* oidOf */._f)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(algorithm), 0, der/* derTag */.S_.oid)) === certificate/* rsaPssOid */.ND)
        throw new Error('expected a signature by RSA or ECDSA with SHA-256 or longer, got another');
    const signature = (0,der/* bitStringBytes */.cD)((0,der/* childAt */.Ut)(parts, 2, der/* derTag */.S_.bitString));
    const signs = ({ publicKey }) => {
        try {
            return (0,external_node_crypto_.createVerify)(hash).update(data.raw).verify(publicKey, signature);
        }
        catch {
            return false;
        }
    };
    if (signs(issuer))
        return;
    const carried = parts[3] === undefined ? [] : (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(parts[3], (0,der/* context */._O)(0))), 0, der/* derTag */.S_.sequence));
    const responder = carried
        .slice(0, maxResponderCertificates)
        .map(({ raw }) => (0,certificate/* readCertificate */.w$)(raw))
        .find(signs);
    if (responder === undefined)
        throw new Error('expected an answer signed by the issuer or its responder, got another signer');
    if (!(0,certificate/* isIssuedBy */.rh)(responder, issuer) || (0,certificate/* extendedKeyUsagesOf */.yz)(responder)?.oids.includes(ocspSigningOid) !== true)
        throw new Error('expected a responder whom the issuer gave the right to answer, got another');
    if (!responder.extensions.has(noCheckOid))
        throw new Error('expected a responder that need not be asked about itself, got another');
    if (responder.notBefore > now || responder.notAfter < now)
        throw new Error('expected a responder in force, got one that is not');
}
function statusOf(data, wanted, now) {
    // Version, responder, time and extensions stand around the list of answers, which alone is a sequence of sequences.
    const answers = (0,der/* childrenOf */.LU)(data).find(({ tag }) => tag === der/* derTag */.S_.sequence);
    for (const answer of (0,der/* childrenOf */.LU)(required(answers)).slice(0, maxAnswers)) {
        const [id, status, thisUpdate, ...rest] = (0,der/* childrenOf */.LU)(answer);
        if (!sameCertificate(required(id), wanted))
            continue;
        checkFresh((0,der/* timeOf */.nR)(required(thisUpdate)), rest.find(({ tag }) => tag === (0,der/* context */._O)(0)), now);
        return readStatus(required(status), rest.find(({ tag }) => tag === (0,der/* context */._O)(1)));
    }
    throw new Error('expected an answer about the certificate, got one about others');
}
/** The same but for the parameters of the hash, which are NULL or left out. */
function sameCertificate(id, wanted) {
    const own = (0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(id, der/* derTag */.S_.sequence));
    const asked = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)((0,der/* encode */.lF)(der/* derTag */.S_.sequence, wanted)));
    const hashName = ([algorithm]) => (0,der/* oidOf */._f)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(required(algorithm)), 0, der/* derTag */.S_.oid));
    return (hashName(own) === hashName(asked) &&
        [1, 2].every((at) => own[at]?.raw.equals(required(asked[at]).raw) === true) &&
        (0,der/* integerHex */.YA)(required(own[3])) === (0,der/* integerHex */.YA)(required(asked[3])));
}
function checkFresh(thisUpdate, next, now) {
    if (thisUpdate.getTime() > now.getTime() + skew)
        throw new Error(`expected an answer of the past, got one from ${thisUpdate.toISOString()}`);
    const until = next === undefined ? new Date(thisUpdate.getTime() + withoutNextUpdate) : (0,der/* timeOf */.nR)(required((0,der/* childrenOf */.LU)(next)[0]));
    if (until.getTime() + skew < now.getTime())
        throw new Error(`expected a current answer, got one that ended at ${until.toISOString()}`);
}
function readStatus(status, details) {
    const extensions = (0,certificate/* readExtensions */.HW)(details);
    const [critical] = [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
    if (critical !== undefined)
        throw new Error(`expected a complete answer, got critical extension ${critical}`);
    if (status.tag === 0x80)
        return 'good';
    if (status.tag !== (0,der/* context */._O)(1))
        throw new Error('expected `good` or `revoked`, got that the responder does not know the certificate');
    const invalidity = extensions.get(invalidityDateOid);
    return {
        revokedAt: (0,der/* timeOf */.nR)(required((0,der/* childrenOf */.LU)(status)[0])),
        invalidSince: invalidity === undefined ? undefined : (0,der/* timeOf */.nR)((0,der/* readDer */.SU)(invalidity.value, der/* derTag */.S_.generalizedTime)),
    };
}
function required(element) {
    if (element === undefined)
        throw new Error('expected one element more');
    return element;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/revocation.js
// Asking for revocations where the user wants it: each certificate's responder first, else the lists that its issuer names.



const maxListBytes = 32 * 1024 * 1024;
const maxAnswerBytes = 64 * 1024;
const maxRedirects = 3;
const timeout = 20_000;
/** One asker serves a whole run: what was fetched once is remembered. */
function revocationAsker(transport, now) {
    const lists = new Map();
    const answers = new Map();
    return async (chain) => {
        const learnt = await Promise.all(chain.slice(0, -1).map(async (certificate, at) => {
            const issuer = chain[at + 1];
            const key = certificate.raw.toString('base64');
            const answer = answers.get(key) ?? askResponders(transport, certificate, issuer, now);
            answers.set(key, answer);
            const told = await answer;
            if (told === 'good' || told.revoked !== undefined)
                return { certificate, answer: told, lists: [] };
            return { certificate, ...(await fetchLists(transport, certificate, told, lists)) };
        }));
        return {
            lists: learnt.flatMap((one) => one.lists),
            answers: new Map(learnt.map(({ certificate, answer }) => [certificate, answer])),
        };
    };
}
/** The first answer that proves something; else why none did. */
async function askResponders(transport, certificate, issuer, now) {
    const reasons = [];
    for (const address of sourcesOf(certificate).responders) {
        try {
            const body = ocspRequest(certificate, issuer);
            const bytes = await fetched(transport, new URL(address), maxAnswerBytes, body);
            const status = readOcspAnswer(bytes, certificate, issuer, now());
            return status === 'good' ? status : { revoked: status };
        }
        catch (error) {
            reasons.push(`${new URL(address).host}: ${error.message}`);
        }
    }
    return { unknown: reasons.join('; ') };
}
async function fetchLists(transport, certificate, { unknown }, known) {
    const lists = [];
    const reasons = unknown === '' ? [] : [unknown];
    for (const address of sourcesOf(certificate).lists) {
        const list = known.get(address) ?? fetched(transport, new URL(address), maxListBytes).then(crl/* readRevocationList */.Fi);
        known.set(address, list);
        try {
            lists.push(await list);
        }
        catch (error) {
            reasons.push(`${new URL(address).host}: ${error.message}`);
        }
    }
    return { lists, answer: { unknown: reasons.join('; ').slice(0, 500) } };
}
/** None of an extension that cannot be read. */
function sourcesOf(certificate) {
    try {
        return (0,crl/* revocationSources */.ZY)(certificate);
    }
    catch {
        return { responders: [], lists: [] };
    }
}
/** @throws PortcullisError, also for a redirect to where the host may not lead. */
async function fetched(transport, url, maxBytes, body, redirects = maxRedirects) {
    const response = await transport.send({
        method: body === undefined ? 'GET' : 'POST',
        url,
        headers: {
            accept: body === undefined ? 'application/pkix-crl' : 'application/ocsp-response',
            ...(body === undefined ? {} : { 'content-type': 'application/ocsp-request' }),
        },
        ...(body === undefined ? {} : { body }),
        totalTimeout: timeout,
    });
    const { location } = response.headers;
    if (response.status >= 300 && response.status < 400 && location !== undefined) {
        response.close();
        const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        const mayFollow = next !== undefined && /^https?:$/.test(next.protocol) && (0,addresses/* mayLeadTo */.D7)(url.host, next.host) && redirects > 0;
        if (!mayFollow)
            throw unexpected(url, 'a redirect that is not followed');
        return fetched(transport, next, maxBytes, body, redirects - 1);
    }
    if (response.status !== 200) {
        response.close();
        throw unexpected(url, `status ${response.status}`);
    }
    return (0,src_body/* readBounded */.CB)(response, maxBytes, 'an answer');
}
function unexpected(url, got) {
    return (0,faults/* fault */.DG)('revocation-unavailable', `expected an answer from ${url.host}, got ${got}`, 'Try again, or supply the revocation list as a file.');
}


/***/ })

};
;