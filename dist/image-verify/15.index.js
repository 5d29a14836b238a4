"use strict";
exports.id = 15;
exports.ids = [15];
exports.modules = {

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
  mayBeOne: () => (/* reexport */ src/* mayBeOne */.RW),
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







/***/ })

};
;