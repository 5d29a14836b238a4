"use strict";
exports.id = 15;
exports.ids = [15,937];
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


/***/ }),

/***/ 7435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ readRevocationLists),
/* harmony export */   LK: () => (/* binding */ readRevocationFile),
/* harmony export */   LN: () => (/* binding */ storeKey),
/* harmony export */   a: () => (/* binding */ readTrustedCertificates),
/* harmony export */   zY: () => (/* binding */ readTrustStores)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5962);
/* harmony import */ var _crl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
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
            return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificate */ .w$)(der);
        }
        catch (cause) {
            throw invalid(file, 'expected certificates in PEM or DER form, got something else', cause);
        }
    });
    if (certificates.length === 0)
        throw invalid(file, 'expected a certificate, got none');
    for (const certificate of certificates) {
        // A signing certificate of an authority is no root: trusting it would pass over the authority's revocation.
        if (!isAuthority(certificate) && !(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(certificate)) {
            throw invalid(file, 'expected certificates of authorities or self-signed ones, got another signing certificate');
        }
    }
    return certificates;
}
/** Revocation lists of one file, PEM or DER. @throws PortcullisError `revocation-list-invalid` */
function readRevocationLists(bytes, file) {
    const lists = splitPem(bytes, 'X509 CRL').map((der) => {
        try {
            return (0,_crl_js__WEBPACK_IMPORTED_MODULE_3__/* .readRevocationList */ .Fi)(der);
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
        if (cause instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO)
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
        return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .basicConstraintsOf */ .c4)(certificate)?.isAuthority === true;
    }
    catch {
        return false;
    }
}
function invalid(file, message, cause, code = 'trust-store-invalid') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
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

/***/ 4015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asRefusal: () => (/* reexport */ src/* asRefusal */.Zd),
  bundleMediaTypes: () => (/* reexport */ src/* bundleMediaTypes */.mc),
  bundlesIn: () => (/* reexport */ src/* bundlesIn */.t_),
  certificateIdentity: () => (/* reexport */ src/* certificateIdentity */.Wb),
  checkStatement: () => (/* reexport */ src/* checkStatement */.It),
  compilePattern: () => (/* reexport */ src/* compilePattern */.Eb),
  connect: () => (/* reexport */ src/* connect */.Ng),
  describeText: () => (/* reexport */ src/* describeText */.ld),
  digestOnly: () => (/* reexport */ src/* digestOnly */.Jp),
  embeddedGithubRoots: () => (/* reexport */ src/* embeddedGithubRoots */.np),
  embeddedRoots: () => (/* reexport */ src/* embeddedRoots */.G),
  extensionNames: () => (/* reexport */ src/* extensionNames */.EE),
  extraAuthorities: () => (/* reexport */ src/* extraAuthorities */.QI),
  githubMirror: () => (/* reexport */ src/* githubMirror */.TZ),
  hashNames: () => (/* reexport */ src/* hashNames */.Jf),
  inParallel: () => (/* reexport */ src/* inParallel */.HN),
  inTotoPayloadType: () => (/* reexport */ src/* inTotoPayloadType */.OY),
  isKeyReference: () => (/* reexport */ src/* isKeyReference */.NI),
  isProvenance: () => (/* reexport */ src/* isProvenance */.WX),
  keyFingerprint: () => (/* reexport */ src/* keyFingerprint */.yy),
  loadNotationTrust: () => (/* reexport */ loadNotationTrust),
  matchIdentity: () => (/* reexport */ src/* matchIdentity */.oD),
  matchText: () => (/* reexport */ src/* matchText */.H1),
  maxBundleBytes: () => (/* reexport */ src/* maxBundleBytes */.SA),
  messageOf: () => (/* reexport */ src/* messageOf */.bD),
  namesArtifact: () => (/* reexport */ src/* namesArtifact */.jx),
  noIssuer: () => (/* reexport */ src/* noIssuer */.$v),
  notationArtifactType: () => (/* reexport */ verify/* notationArtifactType */.H),
  parseAttestationRule: () => (/* reexport */ src/* parseAttestationRule */.Mv),
  parseBundle: () => (/* reexport */ src/* parseBundle */.QN),
  parseStatement: () => (/* reexport */ src/* parseStatement */.By),
  parseTextRule: () => (/* reexport */ src/* parseTextRule */.BM),
  parseTrustPolicy: () => (/* reexport */ trust_policy/* parseTrustPolicy */.GS),
  predicateAliases: () => (/* reexport */ src/* predicateAliases */.SZ),
  provenanceFields: () => (/* reexport */ src/* provenanceFields */.ZN),
  provenanceTypes: () => (/* reexport */ src/* provenanceTypes */.Hu),
  publicMirror: () => (/* reexport */ src/* publicMirror */.ln),
  readArtifact: () => (/* reexport */ src/* readArtifact */.R9),
  readBounded: () => (/* reexport */ src/* readBounded */.CB),
  readInTotoStatement: () => (/* reexport */ src/* readInTotoStatement */.BV),
  readKeyReference: () => (/* reexport */ src/* readKeyReference */.Zi),
  readProvenance: () => (/* reexport */ src/* readProvenance */.Ch),
  readPublicKey: () => (/* reexport */ src/* readPublicKey */.RR),
  readRevocationFile: () => (/* reexport */ trust_store/* readRevocationFile */.LK),
  readRevocationLists: () => (/* reexport */ trust_store/* readRevocationLists */.Gb),
  readTrustPolicy: () => (/* reexport */ trust_policy/* readTrustPolicy */.vu),
  readTrustStatement: () => (/* reexport */ trust_policy/* readTrustStatement */.o_),
  readTrustStores: () => (/* reexport */ trust_store/* readTrustStores */.zY),
  readTrustedCertificates: () => (/* reexport */ trust_store/* readTrustedCertificates */.a),
  readTrustedRoots: () => (/* reexport */ src/* readTrustedRoots */.Pn),
  refreshGithubRoots: () => (/* reexport */ src.refreshGithubRoots),
  refreshRoots: () => (/* reexport */ src.refreshRoots),
  refusal: () => (/* reexport */ src/* refusal */.x5),
  rulesStatement: () => (/* reexport */ src/* rulesStatement */.bH),
  signPredicate: () => (/* reexport */ src/* signPredicate */.tE),
  stagingRoots: () => (/* reexport */ src/* stagingRoots */.db),
  startDeadline: () => (/* reexport */ src/* startDeadline */.wy),
  storeKey: () => (/* reexport */ trust_store/* storeKey */.LN),
  textsOf: () => (/* reexport */ src/* textsOf */.je),
  verifyAnyBundle: () => (/* reexport */ src/* verifyAnyBundle */.aN),
  verifyBundle: () => (/* reexport */ src/* verifyBundle */.IF),
  verifyCosign: () => (/* reexport */ src/* verifyCosign */.p7),
  verifyNotation: () => (/* reexport */ verify.verifyNotation),
  withKeyService: () => (/* reexport */ src/* withKeyService */.D6)
});

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/index.js + 3 modules
var src = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-policy.js
var trust_policy = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-store.js
var trust_store = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/load.js
// From what a policy names (a trust policy, a trust store, revocation lists) to what verifying needs, for one repository.



/** @throws PortcullisError `trust-policy-no-scope`, `trust-store-invalid`, `revocation-list-invalid` */
async function loadNotationTrust(sources, repository) {
    const statement = (0,trust_policy/* selectStatement */.O7)(sources.policy, repository);
    const listed = sources.certificates ?? new Map();
    const inDirectory = statement.trustStores.filter((store) => !listed.has((0,trust_store/* storeKey */.LN)(store)));
    const [missing] = inDirectory;
    if (missing !== undefined && sources.trustStore === undefined) {
        throw new errors/* PortcullisError */.SO({
            code: 'trust-store-invalid',
            message: `expected certificates of the trust store ${(0,trust_store/* storeKey */.LN)(missing)}, got none`,
            where: { file: sources.policy.file, key: 'trustStores' },
            remedy: 'Name the trust store directory, or list the certificates of the store.',
        });
    }
    const stores = new Map([
        ...(sources.trustStore === undefined ? [] : await (0,trust_store/* readTrustStores */.zY)(sources.trustStore, inDirectory)),
        ...[...listed].map(([store, files]) => [store, files.flatMap(({ name, bytes }) => (0,trust_store/* readTrustedCertificates */.a)(bytes, name))]),
    ]);
    const lists = await Promise.all((sources.revocationLists ?? []).map(trust_store/* readRevocationFile */.LK));
    return { statement, stores, revocationLists: lists.flat() };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/verify.js
var verify = __webpack_require__(7068);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/signatures.js







/***/ }),

/***/ 1937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zd: () => (/* reexport */ refusal/* asRefusal */.Z),
  mc: () => (/* reexport */ parse_bundle/* bundleMediaTypes */.mc),
  t_: () => (/* reexport */ bundlesIn),
  Wb: () => (/* reexport */ identity/* certificateIdentity */.Wb),
  It: () => (/* reexport */ rule/* checkStatement */.It),
  Eb: () => (/* reexport */ pattern/* compilePattern */.E),
  Ng: () => (/* reexport */ connect/* connect */.N),
  ld: () => (/* reexport */ identity/* describeText */.ld),
  Jp: () => (/* reexport */ bundles/* digestOnly */.Jp),
  np: () => (/* reexport */ trusted_root/* embeddedGithubRoots */.np),
  G: () => (/* reexport */ trusted_root/* embeddedRoots */.G),
  EE: () => (/* reexport */ identity/* extensionNames */.EE),
  QI: () => (/* reexport */ connect/* extraAuthorities */.Q),
  TZ: () => (/* reexport */ trusted_root/* githubMirror */.TZ),
  Jf: () => (/* reexport */ raw_signature/* hashNames */.Jf),
  HN: () => (/* reexport */ parallel/* inParallel */.H),
  OY: () => (/* reexport */ statement/* inTotoPayloadType */.OY),
  NI: () => (/* reexport */ key_reference/* isKeyReference */.N),
  WX: () => (/* reexport */ rule/* isProvenance */.WX),
  yy: () => (/* reexport */ public_key/* keyFingerprint */.yy),
  oD: () => (/* reexport */ identity/* matchIdentity */.oD),
  H1: () => (/* reexport */ identity/* matchText */.H1),
  SA: () => (/* reexport */ parse_bundle/* maxBundleBytes */.SA),
  bD: () => (/* reexport */ raw_signature/* messageOf */.bD),
  jx: () => (/* reexport */ statement/* namesArtifact */.jx),
  $v: () => (/* reexport */ identity/* noIssuer */.$v),
  Mv: () => (/* reexport */ rule/* parseAttestationRule */.Mv),
  QN: () => (/* reexport */ parse_bundle/* parseBundle */.QN),
  By: () => (/* reexport */ statement/* parseStatement */.By),
  BM: () => (/* reexport */ rule/* parseTextRule */.BM),
  SZ: () => (/* reexport */ rule/* predicateAliases */.SZ),
  ZN: () => (/* reexport */ provenance/* provenanceFields */.ZN),
  Hu: () => (/* reexport */ provenance/* provenanceTypes */.Hu),
  ln: () => (/* reexport */ trusted_root/* publicMirror */.ln),
  R9: () => (/* reexport */ readArtifact),
  CB: () => (/* reexport */ readBounded),
  BV: () => (/* reexport */ statement/* readInTotoStatement */.BV),
  Zi: () => (/* reexport */ key_reference/* readKeyReference */.Z),
  Ch: () => (/* reexport */ provenance/* readProvenance */.Ch),
  RR: () => (/* reexport */ public_key/* readPublicKey */.RR),
  Pn: () => (/* reexport */ trusted_root/* readTrustedRoots */.Pn),
  refreshGithubRoots: () => (/* reexport */ trusted_root/* refreshGithubRoots */.a2),
  refreshRoots: () => (/* reexport */ trusted_root/* refreshRoots */.ts),
  x5: () => (/* reexport */ refusal/* refusal */.x),
  bH: () => (/* reexport */ rule/* rulesStatement */.bH),
  tE: () => (/* reexport */ bundles/* signPredicate */.tE),
  db: () => (/* reexport */ trusted_root/* stagingRoots */.db),
  wy: () => (/* reexport */ deadline/* startDeadline */.d),
  je: () => (/* reexport */ statement/* textsOf */.CB),
  aN: () => (/* reexport */ verifyAnyBundle),
  IF: () => (/* reexport */ sigstore_bundle/* verifyBundle */.I),
  p7: () => (/* reexport */ verify_cosign/* verifyCosign */.p),
  D6: () => (/* reexport */ with_key_service/* withKeyService */.D)
});

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/provenance.js
var provenance = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var rule = __webpack_require__(734);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/statement.js
var statement = __webpack_require__(6004);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/connect.js + 11 modules
var connect = __webpack_require__(6802);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/cosign/bundles.js
var bundles = __webpack_require__(7567);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/cosign/verify-cosign.js + 2 modules
var verify_cosign = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/deadline.js
var deadline = __webpack_require__(3258);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/key-services/key-reference.js
var key_reference = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/key-services/with-key-service.js
var with_key_service = __webpack_require__(8115);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/parallel.js
var parallel = __webpack_require__(9209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/raw-signature.js
var raw_signature = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/artifact.js
// The thing that was signed, as a file or as its digest alone.





/** Larger files are hashed as a stream; only pure Ed25519 needs the bytes themselves. */
const maxInMemory = 64 * 1024 * 1024;
const digestShape = /^(?:(sha256):([0-9a-f]{64})|(sha384):([0-9a-f]{96})|(sha512):([0-9a-f]{128}))$/i;
/** A path, or a digest (`sha256:`, `sha384:` or `sha512:` and its hex digits) where no such path exists. @throws PortcullisError `artifact-unreadable`. */
async function readArtifact(fileOrDigest) {
    const [hash, hex] = (digestShape.exec(fileOrDigest) ?? []).slice(1).filter((part) => part !== undefined);
    const name = raw_signature/* hashNames */.Jf.find((known) => known === hash?.toLowerCase());
    if (name !== undefined && hex !== undefined && !(0,external_node_fs_.existsSync)(fileOrDigest))
        return { digests: new Map([[name, Buffer.from(hex, 'hex')]]) };
    try {
        const { size } = await (0,promises_.stat)(fileOrDigest);
        if (size <= maxInMemory)
            return (0,raw_signature/* messageOf */.bD)(await (0,promises_.readFile)(fileOrDigest));
        const hashes = raw_signature/* hashNames */.Jf.map((hash) => [hash, (0,external_node_crypto_.createHash)(hash)]);
        for await (const chunk of (0,external_node_fs_.createReadStream)(fileOrDigest))
            for (const [, hash] of hashes)
                hash.update(chunk);
        return { digests: new Map(hashes.map(([name, hash]) => [name, hash.digest()])) };
    }
    catch (error) {
        throw unreadable('artifact-unreadable', fileOrDigest, 'a readable file, or sha256:, sha384: or sha512: with all its hex digits', error);
    }
}
/** A file of which nothing past the limit is read. @throws PortcullisError with the given code. */
async function readBounded(file, maxBytes, code) {
    try {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const { size } = await handle.stat();
            if (size > maxBytes)
                throw new Error(`${size} bytes`);
            return await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unreadable(code, file, `a readable file of at most ${maxBytes} bytes`, error);
    }
}
function unreadable(code, file, expected, error) {
    return new errors/* PortcullisError */.SO({
        code,
        message: `expected ${expected}, got: ${error.message}`,
        where: { file },
        remedy: 'Check the path and its permissions.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(1231);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(4633);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/json.js + 2 modules
var json = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/json-path.js
var json_path = __webpack_require__(4319);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/published-forms.js
// Bundles as package registries publish them: npm answers with a list of them, PyPI with the same fields under other names.
// https://docs.npmjs.com/generating-provenance-statements, https://peps.python.org/pep-0740/




/** The bundles in what a registry answered; undefined for anything else, a single bundle above all. */
function publishedBundles(text) {
    if (!/"(?:attestations|attestation_bundles|verification_material)"/.test(text))
        return undefined;
    let value;
    try {
        // A key that stands twice says two things, and each reader believes another.
        value = (0,json/* parseJson */.q)(text, 'bundle', { places: 0 }).value;
    }
    catch {
        return undefined;
    }
    if (!(0,json_path/* isRecord */.u4)(value) || value.mediaType !== undefined)
        return undefined;
    if ((0,json_path/* isRecord */.u4)(value.verification_material))
        return [fromPypi(value)];
    if (Array.isArray(value.attestations))
        return value.attestations.map((item) => ((0,json_path/* isRecord */.u4)(item) ? item.bundle : item));
    if (!Array.isArray(value.attestation_bundles))
        return undefined;
    return value.attestation_bundles.flatMap((item) => (0,json_path/* isRecord */.u4)(item) && Array.isArray(item.attestations) ? item.attestations.map(fromPypi) : [item]);
}
/** An attestation object of PEP 740 is a bundle of version 0.3 over an in-toto statement; its transparency entries are those of a bundle. */
function fromPypi(attestation) {
    const { version, verification_material: material, envelope } = (0,json_path/* isRecord */.u4)(attestation) ? attestation : {};
    if (version !== 1 || !(0,json_path/* isRecord */.u4)(material) || !(0,json_path/* isRecord */.u4)(envelope))
        return attestation;
    return {
        mediaType: parse_bundle/* bundleMediaTypes */.mc.at(-1),
        verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
        dsseEnvelope: { payloadType: statement/* inTotoPayloadType */.OY, payload: envelope.statement, signatures: [{ sig: envelope.signature }] },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/refusal.js
var refusal = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/bundle-list.js
// A file of one bundle, or of several with one a line, as `gh attestation download` writes them, or what a package registry answers:
// one that holds is enough.





const maxBundles = 200;
/** @throws PortcullisError with the reason why none holds. */
function verifyAnyBundle(bytes, artifact, authority) {
    const bundles = bundlesIn(bytes);
    let first;
    for (const bundle of bundles) {
        try {
            return (0,sigstore_bundle/* verifyBundle */.I)((0,parse_bundle/* parseBundle */.QN)(bundle), artifact, authority);
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            first ??= error;
        }
    }
    if (first === undefined)
        throw (0,refusal/* refusal */.x)('bundle-malformed', 'expected a bundle, got an empty file');
    if (bundles.length === 1)
        throw first;
    throw (0,refusal/* refusal */.x)(first.code, `expected one of ${bundles.length} bundles to hold; of the first, ${first.message}`, first.remedy, first);
}
/** The bundles of a file, unread. @throws PortcullisError `bundle-malformed`. */
function bundlesIn(bytes) {
    const text = bytes.toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // A bundle that is laid out for people to read spans many lines, none of which is an object by itself.
    const listed = lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    const bundles = listed ? lines.flatMap((line) => published(line) ?? [Buffer.from(line)]) : (published(text) ?? [bytes]);
    if (bundles.length > maxBundles)
        throw (0,refusal/* refusal */.x)('bundle-malformed', `expected at most ${maxBundles} bundles, got ${bundles.length}`, 'Keep those of this artifact.');
    return bundles;
}
function published(text) {
    return publishedBundles(text)?.map((bundle) => Buffer.from(JSON.stringify(bundle) ?? ''));
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/identity.js
var identity = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/pattern.js
var pattern = __webpack_require__(917);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js
var public_key = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/trusted-root.js + 3 modules
var trusted_root = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/index.js























/***/ })

};
;