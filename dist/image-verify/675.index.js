"use strict";
exports.id = 675;
exports.ids = [675];
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

/***/ 2675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEnvelope: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js
var public_key = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/chain.js
var notation_chain = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/crl.js
var crl = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/distinguished-name.js
var distinguished_name = __webpack_require__(449);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/refusal.js
var refusal = __webpack_require__(6125);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/der/index.js
var der = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/certificate.js
var notation_certificate = __webpack_require__(5962);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/timestamp.js
// The RFC 3161 countersignature: a token in CMS (RFC 5652) by which a timestamp authority says that the signature existed.
// Read as the Notary Project asks ("Validate Trusted Timestamp"): imprint, signature, signing certificate, chain, range.





const oid = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    rsaEncryption: '1.2.840.113549.1.1.1',
    baselinePolicy: '0.4.0.2023.1.1',
};
const maxTokenBytes = 256 * 1024;
const maxTokenCertificates = 16;
const maxDepth = 8;
/**
 * Revocation of the authority's own chain is left to the caller, who knows how strictly it counts.
 * @throws PortcullisError `notation-timestamp` unless the token proves a time for exactly this signature
 */
function verifyTimestamp(token, signature, roots) {
    const parsed = readOrRefuse(token);
    checkImprint(parsed.info, signature);
    const signer = findSigner(parsed);
    checkSignedAttributes(parsed, signer);
    const chain = chainToRoot(signer, parsed.certificates, roots, parsed.info.time);
    const { time, accuracy } = parsed.info;
    return { earliest: new Date(time.getTime() - accuracy), latest: new Date(time.getTime() + accuracy), chain };
}
function readOrRefuse(bytes) {
    if (bytes.length > maxTokenBytes)
        throw bad(`expected a timestamp token of at most ${maxTokenBytes} bytes, got ${bytes.length}`);
    try {
        return readToken(bytes);
    }
    catch (cause) {
        throw bad(`expected an RFC 3161 timestamp token, got ${cause instanceof Error ? `"${cause.message}"` : 'something else'}`, cause);
    }
}
/** ContentInfo of SignedData with one signer (RFC 5652, section 5.1; RFC 3161, section 2.4.2). */
function readToken(bytes) {
    const outer = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(bytes));
    expectOid(outer[0], oid.signedData);
    const signedData = (0,der/* childrenOf */.LU)(onlyChild((0,der/* childAt */.Ut)(outer, 1, (0,der/* context */._O)(0)), der/* derTag */.S_.sequence));
    const encapsulated = (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)(signedData, 2, der/* derTag */.S_.sequence));
    expectOid(encapsulated[0], oid.timestampInfo);
    const content = onlyChild((0,der/* childAt */.Ut)(encapsulated, 1, (0,der/* context */._O)(0)), der/* derTag */.S_.octetString).value;
    const certificates = signedData.find((part) => part.tag === (0,der/* context */._O)(0));
    const encoded = certificates === undefined ? [] : (0,der/* childrenOf */.LU)(certificates);
    if (encoded.length > maxTokenCertificates)
        throw new Error(`expected at most ${maxTokenCertificates} certificates, got ${encoded.length}`);
    const signer = (0,der/* childrenOf */.LU)(onlyChild((0,der/* childAt */.Ut)(signedData, signedData.length - 1, der/* derTag */.S_.set), der/* derTag */.S_.sequence));
    const signedAttributes = (0,der/* childAt */.Ut)(signer, 3, (0,der/* context */._O)(0));
    const signerId = signer[1];
    if (signerId === undefined)
        throw new Error('expected a signer');
    return {
        content,
        info: readInfo(content),
        certificates: encoded.map((certificate) => (0,notation_certificate/* readCertificate */.w$)(certificate.raw)),
        signerId,
        digest: (0,notation_certificate/* hashOf */.qQ)((0,der/* childAt */.Ut)(signer, 2, der/* derTag */.S_.sequence)),
        signedAttributes,
        attributes: readAttributes(signedAttributes),
        algorithm: (0,der/* childAt */.Ut)(signer, 4, der/* derTag */.S_.sequence),
        signature: (0,der/* childAt */.Ut)(signer, 5, der/* derTag */.S_.octetString).value,
    };
}
function readInfo(content) {
    const fields = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(content));
    if ((0,der/* numberOf */.rl)((0,der/* childAt */.Ut)(fields, 0, der/* derTag */.S_.integer)) !== 1)
        throw new Error('expected version 1');
    const imprint = (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)(fields, 2, der/* derTag */.S_.sequence));
    const accuracy = fields.slice(5).find((field) => field.tag === der/* derTag */.S_.sequence);
    for (const [name, extension] of (0,notation_certificate/* readExtensions */.HW)(fields.find((field) => field.tag === (0,der/* context */._O)(1)))) {
        if (extension.critical)
            throw new Error(`expected no critical extension, got ${name}`);
    }
    const policy = fields[1] === undefined ? '' : (0,der/* oidOf */._f)(fields[1]);
    return {
        imprintHash: (0,notation_certificate/* hashOf */.qQ)((0,der/* childAt */.Ut)(imprint, 0, der/* derTag */.S_.sequence)),
        imprint: (0,der/* childAt */.Ut)(imprint, 1, der/* derTag */.S_.octetString).value,
        time: (0,der/* timeOf */.nR)((0,der/* childAt */.Ut)(fields, 4, der/* derTag */.S_.generalizedTime)),
        accuracy: accuracy === undefined ? (policy === oid.baselinePolicy ? 1000 : 0) : readAccuracy(accuracy),
    };
}
function readAccuracy(accuracy) {
    const parts = (0,der/* childrenOf */.LU)(accuracy);
    const part = (tag) => {
        const found = parts.find((element) => element.tag === tag);
        return found === undefined ? 0 : (0,der/* numberOf */.rl)(found, tag);
    };
    return part(der/* derTag */.S_.integer) * 1000 + part(0x80) + Math.ceil(part(0x81) / 1000);
}
function readAttributes(signedAttributes) {
    const attributes = new Map();
    for (const attribute of (0,der/* childrenOf */.LU)(signedAttributes)) {
        const [name, values] = (0,der/* childrenOf */.LU)(attribute);
        if (name === undefined || values === undefined)
            throw new Error('expected a name and values of an attribute');
        const type = (0,der/* oidOf */._f)(name);
        if (attributes.has(type))
            throw new Error(`expected each attribute once, got ${type} twice`);
        attributes.set(type, values);
    }
    return attributes;
}
function checkImprint(info, signature) {
    if (info.imprintHash === undefined)
        throw bad('expected an imprint with SHA-256, SHA-384 or SHA-512, got another hash');
    if (!sameBytes((0,external_node_crypto_.createHash)(info.imprintHash).update(signature).digest(), info.imprint)) {
        throw bad('expected a timestamp of this signature, got one of other bytes');
    }
}
function findSigner({ signerId, certificates }) {
    const isSigner = (certificate) => {
        if (signerId.tag === 0x80) {
            const identifier = certificate.extensions.get(notation_certificate/* extensionOid */.kI.subjectKeyIdentifier);
            return identifier !== undefined && (0,der/* readDer */.SU)(identifier.value, der/* derTag */.S_.octetString).value.equals(signerId.value);
        }
        const [issuer, serial] = (0,der/* childrenOf */.LU)(signerId);
        return (issuer !== undefined && serial !== undefined && issuer.raw.equals(certificate.issuerRaw) && (0,der/* integerHex */.YA)(serial) === certificate.serial);
    };
    const signer = certificates.find((certificate) => {
        try {
            return isSigner(certificate);
        }
        catch {
            return false;
        }
    });
    if (signer === undefined)
        throw bad("expected the signer's certificate in the timestamp token, got none");
    return signer;
}
function checkSignedAttributes(token, signer) {
    const { digest, attributes, content } = token;
    if (digest === undefined)
        throw bad('expected a timestamp with SHA-256, SHA-384 or SHA-512, got another hash');
    const hash = (0,external_node_crypto_.createHash)(digest).update(content).digest();
    let holds;
    try {
        holds =
            (0,der/* oidOf */._f)(onlyChild(attribute(attributes, oid.contentType), der/* derTag */.S_.oid)) === oid.timestampInfo &&
                sameBytes(hash, onlyChild(attribute(attributes, oid.messageDigest), der/* derTag */.S_.octetString).value) &&
                namesCertificate(attributes, signer);
    }
    catch (cause) {
        throw bad('expected readable signed attributes in the timestamp, got something else', cause);
    }
    if (!holds)
        throw bad('expected signed attributes that match the timestamp and its certificate, got others');
    // Signed is the SET itself, not its place in the structure (RFC 5652, section 5.4).
    const signed = Buffer.from(token.signedAttributes.raw);
    signed[0] = der/* derTag */.S_.set;
    if (!verifySignature(token, signer.publicKey, signed, digest))
        throw bad('expected a signature of the timestamp certificate, got one that does not verify');
}
function verifySignature(token, key, signed, digest) {
    try {
        const name = (0,der/* oidOf */._f)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(token.algorithm), 0, der/* derTag */.S_.oid));
        const hash = name === oid.rsaEncryption ? digest : (0,notation_certificate/* signatureHashOf */.y6)(token.algorithm);
        if (hash === undefined)
            return false;
        const pss = { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
        return (0,external_node_crypto_.verify)(hash, signed, name === notation_certificate/* rsaPssOid */.ND ? pss : key, token.signature);
    }
    catch {
        return false;
    }
}
/** ESSCertID (RFC 2634) hashes with SHA-1, ESSCertIDv2 (RFC 5035) with SHA-256 unless it says otherwise. */
function namesCertificate(attributes, signer) {
    const second = attributes.get(oid.signingCertificateV2);
    const first = attributes.get(oid.signingCertificate);
    if (second === undefined && first === undefined)
        return false;
    if (second !== undefined) {
        const parts = firstIdentifier(second);
        const named = parts[0]?.tag === der/* derTag */.S_.sequence;
        const algorithm = named && parts[0] !== undefined ? (0,notation_certificate/* hashOf */.qQ)(parts[0]) : 'sha256';
        if (algorithm === undefined)
            return false;
        if (!sameBytes((0,external_node_crypto_.createHash)(algorithm).update(signer.raw).digest(), (0,der/* childAt */.Ut)(parts, named ? 1 : 0, der/* derTag */.S_.octetString).value))
            return false;
    }
    if (first !== undefined) {
        const expected = (0,der/* childAt */.Ut)(firstIdentifier(first), 0, der/* derTag */.S_.octetString).value;
        if (!sameBytes((0,external_node_crypto_.createHash)('sha1').update(signer.raw).digest(), expected))
            return false;
    }
    return true;
}
function firstIdentifier(values) {
    const identifiers = (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(onlyChild(values, der/* derTag */.S_.sequence)), 0, der/* derTag */.S_.sequence));
    return (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)(identifiers, 0, der/* derTag */.S_.sequence));
}
/** Walks from the signer up to a root of the trust store, valid at the time of the token. */
function chainToRoot(signer, others, roots, time) {
    let problem = 'expected a chain to a certificate of the tsa trust store, got none';
    const climb = (chain) => {
        const last = chain.at(-1);
        if (last === undefined || chain.length > maxDepth)
            return undefined;
        try {
            (0,notation_chain/* checkCertificate */.yF)(last, chain.length - 1, 'timeStamping');
        }
        catch (cause) {
            problem = cause instanceof Error ? cause.message : problem;
            return undefined;
        }
        if (time < last.notBefore || time > last.notAfter) {
            problem = `expected a timestamp within the validity of its certificate ${(0,refusal/* quoted */.T)(last.subject.map(({ value }) => value).join(', '))}, got ${time.toISOString()}`;
            return undefined;
        }
        if (roots.some((root) => root.raw.equals(last.raw)))
            return chain;
        for (const issuer of [...roots, ...others]) {
            if (chain.includes(issuer) || !(0,notation_certificate/* isIssuedBy */.rh)(last, issuer))
                continue;
            const found = climb([...chain, issuer]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const chain = climb([signer]);
    if (chain === undefined)
        throw bad(problem);
    return chain;
}
function attribute(attributes, name) {
    const found = attributes.get(name);
    if (found === undefined)
        throw new Error(`expected attribute ${name}`);
    return found;
}
function onlyChild(element, tag) {
    const children = (0,der/* childrenOf */.LU)(element);
    if (children.length !== 1)
        throw new Error(`expected one element, got ${children.length}`);
    return (0,der/* childAt */.Ut)(children, 0, tag);
}
function expectOid(element, expected) {
    if (element === undefined || (0,der/* oidOf */._f)(element) !== expected)
        throw new Error(`expected content of type ${expected}`);
}
function sameBytes(left, right) {
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}
function bad(message, cause) {
    return (0,refusal/* refusal */.x)('notation-timestamp', message, cause);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-policy.js
var trust_policy = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-store.js
var trust_store = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/verify-envelope.js
// One envelope against one trust policy statement: the steps of the trust policy specification, "Signature Verification",
// in its order, each enforced or only noted as the level says.









/** @throws PortcullisError `notation-*` for the first check that fails and is enforced. */
async function verifyEnvelope(envelope, subject, trust) {
    const { statement, now } = trust;
    const leaf = envelope.chain[0];
    const root = envelope.chain.at(-1);
    if (leaf === undefined || root === undefined)
        throw (0,refusal/* refusal */.x)('notation-certificate', 'expected a certificate chain, got none');
    const noted = [];
    const run = (check, step) => {
        if (statement.actions[check] === 'skip') {
            // Revocation may be looked after elsewhere; who signed what may not.
            if (check === 'integrity' || check === 'authenticity')
                noted.push(`${check}: not looked at`);
            return undefined;
        }
        try {
            return step();
        }
        catch (error) {
            if (statement.actions[check] === 'enforce' || !(error instanceof errors/* PortcullisError */.SO))
                throw error;
            noted.push(`${check}: ${error.message}`);
            return undefined;
        }
    };
    run('integrity', () => {
        (0,notation_chain/* checkChain */.uy)(envelope.chain, 'codeSigning');
        checkPayload(envelope.payload, subject);
    });
    const authentic = run('authenticity', () => checkAuthenticity(envelope, trust)) === true;
    run('expiry', () => checkExpiry(envelope, now));
    const proven = run('authenticTimestamp', () => checkTime(envelope, trust));
    const learnt = await ask(envelope.chain, authentic, trust);
    const ofTimestamp = await ask(proven?.timestamp?.chain ?? [], proven?.timestamp !== undefined, trust);
    run('revocation', () => {
        (0,crl/* checkRevocation */.zW)(envelope.chain, learnt.lists, now, proven?.timestamp?.latest, learnt.answers);
        if (proven?.timestamp !== undefined)
            (0,crl/* checkRevocation */.zW)(proven.timestamp.chain, ofTimestamp.lists, now, undefined, ofTimestamp.answers);
    });
    // Whoever is not authenticated gets no name: anyone can write any subject into a certificate. Nor is their time proven.
    if (!authentic)
        return { noted };
    return {
        identity: (0,distinguished_name/* formatName */.nD)(leaf.subject),
        issuer: (0,distinguished_name/* formatName */.nD)((envelope.chain[1] ?? leaf).subject),
        keyId: (0,public_key/* keyFingerprint */.yy)(leaf.publicKey),
        ...(proven?.signedAt === undefined ? {} : { signedAt: proven.signedAt }),
        noted,
    };
}
/** What is known of a chain's revocations: by files, and of a chain that is trusted by those whom it names. */
async function ask(chain, trusted, trust) {
    const { revocationLists: lists, statement } = trust;
    if (trust.ask === undefined || !trusted || statement.actions.revocation === 'skip')
        return { lists, answers: new Map() };
    const learnt = await trust.ask(chain);
    return { lists: [...lists, ...learnt.lists], answers: learnt.answers };
}
function checkPayload(payload, subject) {
    let target;
    try {
        const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
        target = parsed?.targetArtifact;
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('notation-envelope', 'expected a payload of JSON, got something else', cause);
    }
    if (typeof target !== 'object' || target === null)
        throw (0,refusal/* refusal */.x)('notation-envelope', 'expected a payload with targetArtifact, got none');
    for (const name of ['digest', 'mediaType', 'size']) {
        if (target[name] !== subject[name])
            throw (0,refusal/* refusal */.x)('notation-subject', `expected a signature of ${name} ${(0,refusal/* quoted */.T)(subject[name])}, got ${(0,refusal/* quoted */.T)(target[name] ?? 'none')}`);
    }
}
function storesOf({ statement, stores }, type) {
    const names = statement.trustStores.filter((store) => store.type === type);
    return { configured: names.length > 0, certificates: names.flatMap((store) => stores.get((0,trust_store/* storeKey */.LN)(store)) ?? []) };
}
function checkAuthenticity(envelope, trust) {
    const type = envelope.attributes.scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
    const { certificates } = storesOf(trust, type);
    const leaf = envelope.chain[0];
    if (!certificates.some((trusted) => envelope.chain.some((certificate) => certificate.raw.equals(trusted.raw)))) {
        throw (0,refusal/* refusal */.x)('notation-untrusted', `expected a chain to a certificate of the ${type} trust stores, got root ${(0,refusal/* quoted */.T)((0,distinguished_name/* formatName */.nD)(envelope.chain.at(-1)?.subject ?? []))}`);
    }
    if (leaf === undefined || !(0,trust_policy/* isTrustedIdentity */.at)(trust.statement, leaf.subject)) {
        throw (0,refusal/* refusal */.x)('notation-identity', `expected a signer among the trusted identities, got ${(0,refusal/* quoted */.T)((0,distinguished_name/* formatName */.nD)(leaf?.subject ?? []))}`);
    }
    return true;
}
function checkExpiry(envelope, now) {
    const { expiry } = envelope.attributes;
    if (expiry !== undefined && expiry <= now)
        throw (0,refusal/* refusal */.x)('notation-expired', `expected a signature in force, got one that expired at ${expiry.toISOString()}`);
}
function checkTime(envelope, trust) {
    const { statement, now } = trust;
    const { scheme, signingTime } = envelope.attributes;
    if (scheme === 'notary.x509.signingAuthority') {
        checkValidity(envelope, signingTime, signingTime, 'at its authentic signing time');
        return { signedAt: signingTime, timestamp: undefined };
    }
    const authorities = storesOf(trust, 'tsa');
    const expired = envelope.chain.some((certificate) => now > certificate.notAfter);
    if (!authorities.configured || (statement.verifyTimestamp === 'afterCertExpiry' && !expired)) {
        checkValidity(envelope, now, now, 'now, which it has to be without a verified timestamp');
        return { signedAt: undefined, timestamp: undefined };
    }
    if (envelope.timestamp === undefined)
        throw (0,refusal/* refusal */.x)('notation-timestamp', 'expected a timestamp countersignature, got none');
    const time = verifyTimestamp(envelope.timestamp, envelope.signature, authorities.certificates);
    if (time.earliest > now)
        throw (0,refusal/* refusal */.x)('notation-timestamp', `expected a timestamp of the past, got ${time.earliest.toISOString()}`);
    checkValidity(envelope, time.earliest, time.latest, 'at the time of its timestamp');
    return { signedAt: time.latest, timestamp: time };
}
function checkValidity(envelope, from, to, when) {
    const outside = envelope.chain.find(({ notBefore, notAfter }) => from < notBefore || to > notAfter);
    if (outside === undefined)
        return;
    const range = `${outside.notBefore.toISOString()} to ${outside.notAfter.toISOString()}`;
    throw (0,refusal/* refusal */.x)('notation-timestamp', `expected a certificate that is valid ${when}, got ${(0,refusal/* quoted */.T)((0,distinguished_name/* formatName */.nD)(outside.subject))}, valid ${range}`);
}


/***/ })

};
;