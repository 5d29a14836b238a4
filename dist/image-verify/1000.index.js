"use strict";
exports.id = 1000;
exports.ids = [1000];
exports.modules = {

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


/***/ })

};
;