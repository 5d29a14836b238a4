"use strict";
exports.id = 68;
exports.ids = [68];
exports.modules = {

/***/ 8072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ readChain),
/* harmony export */   uy: () => (/* binding */ checkChain),
/* harmony export */   yF: () => (/* binding */ checkCertificate)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5962);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
// The certificate requirements of the Notary Project signature specification ("Certificate Requirements"): an ordered
// chain from the signing certificate to a self-signed root, each certificate fit for its place.


/** Longer chains than any authority issues; bounds the signatures checked for one envelope. */
const maxChain = 10;
const keyPurpose = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' };
const purposeNames = {
    '2.5.29.37.0': 'anyExtendedKeyUsage',
    '1.3.6.1.5.5.7.3.1': 'serverAuth',
    '1.3.6.1.5.5.7.3.2': 'clientAuth',
    '1.3.6.1.5.5.7.3.3': 'codeSigning',
    '1.3.6.1.5.5.7.3.4': 'emailProtection',
    '1.3.6.1.5.5.7.3.8': 'timeStamping',
    '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
};
const usagesRefusedInLeaf = [
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** @throws PortcullisError `notation-certificate`. */
function readChain(certificates) {
    if (certificates.length === 0 || certificates.length > maxChain) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-certificate', `expected a chain of 1 to ${maxChain} certificates, got ${certificates.length}`);
    }
    return certificates.map((bytes, index) => {
        try {
            return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(bytes);
        }
        catch (cause) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-certificate', `expected an X.509 certificate at place ${index + 1} of the chain, got ${problem(cause)}`, cause);
        }
    });
}
/**
 * Order, signatures and fitness of a whole chain; trust and time are other steps.
 * @throws PortcullisError `notation-certificate`
 */
function checkChain(chain, purpose) {
    chain.forEach((certificate, index) => {
        const issuer = chain[index + 1];
        if (issuer === undefined) {
            if (!(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate)) {
                throw bad(certificate, 'expected a chain that ends with a self-signed root certificate, got one that its key did not sign');
            }
        }
        else if ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate)) {
            throw bad(certificate, 'expected only the last certificate of the chain to be self-signed, got one before it');
        }
        else if (!(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isIssuedBy */ .rh)(certificate, issuer)) {
            throw bad(certificate, `expected the next certificate to have issued it, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(issuer))}`);
        }
        checkCertificate(certificate, index, purpose);
    });
}
/** One certificate at its place: 0 is the leaf. */
function checkCertificate(certificate, index, purpose) {
    try {
        checkSignatureAndKey(certificate);
        if (index === 0)
            checkLeaf(certificate, purpose);
        else
            checkAuthority(certificate, index - 1);
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'PortcullisError')
            throw cause;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-certificate', `expected readable extensions in certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(certificate))}, got ${problem(cause)}`, cause);
    }
}
function checkSignatureAndKey(certificate) {
    if (certificate.signatureHash === undefined) {
        throw bad(certificate, `expected a signature with SHA-256, SHA-384 or SHA-512, got algorithm ${certificate.signatureAlgorithm}`);
    }
    const { publicKey } = certificate;
    const bits = publicKey.asymmetricKeyDetails?.modulusLength;
    if (publicKey.asymmetricKeyType === 'rsa' || publicKey.asymmetricKeyType === 'rsa-pss') {
        if (bits === undefined || bits < 2048)
            throw bad(certificate, `expected an RSA key of 2048 bits or more, got ${bits ?? 0}`);
    }
    else if (publicKey.asymmetricKeyType === 'ec') {
        const curve = publicKey.asymmetricKeyDetails?.namedCurve ?? 'unknown';
        if (!['prime256v1', 'secp384r1', 'secp521r1'].includes(curve))
            throw bad(certificate, `expected a key on P-256, P-384 or P-521, got ${curve}`);
    }
    else {
        throw bad(certificate, `expected an RSA or EC key, got ${publicKey.asymmetricKeyType ?? 'none'}`);
    }
}
function checkLeaf(certificate, purpose) {
    if ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .basicConstraintsOf */ .c4)(certificate)?.isAuthority === true)
        throw bad(certificate, 'expected a signing certificate, got one of an authority (CA)');
    const usage = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUsageOf */ .ku)(certificate);
    if (usage === undefined || !usage.critical)
        throw bad(certificate, 'expected a critical keyUsage extension, got none');
    if (!usage.usages.has('digitalSignature'))
        throw bad(certificate, 'expected key usage digitalSignature, got none');
    const refused = usagesRefusedInLeaf.find((name) => usage.usages.has(name));
    if (refused !== undefined)
        throw bad(certificate, `expected a key for signatures only, got key usage ${refused}`);
    checkPurpose(certificate, purpose);
}
function checkPurpose(certificate, purpose) {
    const extended = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .extendedKeyUsagesOf */ .yz)(certificate);
    const wanted = keyPurpose[purpose];
    if (extended === undefined) {
        // A timestamp's certificate must be meant for it (RFC 3161, section 2.3); a signing certificate may leave it open.
        if (purpose === 'timeStamping')
            throw bad(certificate, 'expected extended key usage timeStamping, got none');
        return;
    }
    const refused = extended.oids.find((oid) => oid !== wanted && purposeNames[oid] !== undefined);
    if (refused !== undefined)
        throw bad(certificate, `expected no extended key usage but ${purpose}, got ${purposeNames[refused]}`);
    if (!extended.oids.includes(wanted))
        throw bad(certificate, `expected extended key usage ${purpose}, got ${extended.oids.join(', ')}`);
    if (purpose === 'timeStamping' && (!extended.critical || extended.oids.length !== 1)) {
        throw bad(certificate, 'expected timeStamping as the only and critical extended key usage, got others or not critical');
    }
}
function checkAuthority(certificate, authoritiesBelow) {
    const constraints = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .basicConstraintsOf */ .c4)(certificate);
    if (constraints === undefined || !constraints.critical || !constraints.isAuthority) {
        throw bad(certificate, 'expected critical basicConstraints with CA true, got none');
    }
    if (constraints.pathLength !== undefined && constraints.pathLength < authoritiesBelow) {
        throw bad(certificate, `expected at most ${constraints.pathLength} authorities below it, got ${authoritiesBelow}`);
    }
    const usage = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUsageOf */ .ku)(certificate);
    if (usage === undefined || !usage.critical || !usage.usages.has('keyCertSign')) {
        throw bad(certificate, 'expected critical key usage keyCertSign, got none');
    }
}
function bad(certificate, message) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('notation-certificate', `${message} (certificate ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(certificate))})`);
}
function problem(cause) {
    return cause instanceof Error ? `"${cause.message}"` : 'something else';
}


/***/ }),

/***/ 2677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ header),
  U3: () => (/* binding */ maxEnvelopeBytes),
  hk: () => (/* binding */ openEnvelope)
});

// UNUSED EXPORTS: maxPayloadBytes, payloadType

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/chain.js
var notation_chain = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/refusal.js
var refusal = __webpack_require__(6125);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/signing-algorithm.js
// Which algorithm a key signs with: the key decides, and what an envelope claims must agree (specification, "Signature
// Algorithm Requirements"). That leaves no room for `none`, HMAC or a swap between RSA and ECDSA.


const algorithms = {
    'rsa 2048': { name: 'PS256', coseLabel: -37, hash: 'sha256', kind: 'rsa' },
    'rsa 3072': { name: 'PS384', coseLabel: -38, hash: 'sha384', kind: 'rsa' },
    'rsa 4096': { name: 'PS512', coseLabel: -39, hash: 'sha512', kind: 'rsa' },
    'ec prime256v1': { name: 'ES256', coseLabel: -7, hash: 'sha256', kind: 'ec' },
    'ec secp384r1': { name: 'ES384', coseLabel: -35, hash: 'sha384', kind: 'ec' },
    'ec secp521r1': { name: 'ES512', coseLabel: -36, hash: 'sha512', kind: 'ec' },
};
/** @throws PortcullisError `notation-algorithm` for a key that may not sign. */
function algorithmOf(key) {
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    const spec = `${key.asymmetricKeyType ?? 'no'} ${modulusLength ?? namedCurve ?? ''}`;
    const algorithm = algorithms[spec];
    if (algorithm === undefined)
        throw (0,refusal/* refusal */.x)('notation-algorithm', `expected an RSA key of 2048, 3072 or 4096 bits or an EC key, got ${spec}`);
    return algorithm;
}
/** @throws PortcullisError `notation-algorithm` when the envelope claims another algorithm than its key has. */
function checkClaim(claimed, expected) {
    if (claimed === expected)
        return;
    const got = claimed === undefined ? 'none in the protected header' : (0,refusal/* quoted */.T)(claimed);
    throw (0,refusal/* refusal */.x)('notation-algorithm', `expected the algorithm of the signing key, ${expected}, got ${got}`);
}
/** @throws PortcullisError `notation-integrity`. */
function checkSignature(algorithm, key, content, signature) {
    const options = algorithm.kind === 'rsa'
        ? { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }
        : { key, dsaEncoding: 'ieee-p1363' };
    if (!holds(() => (0,external_node_crypto_.verify)(algorithm.hash, content, options, signature))) {
        throw (0,refusal/* refusal */.x)('notation-integrity', `expected a ${algorithm.name} signature of the signing certificate's key, got one that does not verify`);
    }
}
function holds(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/envelope.js
// What both envelope formats carry, after their signature has been checked and before anything in it is trusted:
// the payload, the signed attributes and the chain of the key that signed them (signature specification, "Signature Envelope").




const payloadType = 'application/vnd.cncf.notary.payload.v1+json';
/** notation refuses larger ones too; a chain of ten certificates and a timestamp stay below 100 KiB. */
const maxEnvelopeBytes = 1024 * 1024;
const maxPayloadBytes = 64 * 1024;
const header = {
    scheme: 'io.cncf.notary.signingScheme',
    signingTime: 'io.cncf.notary.signingTime',
    authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
    expiry: 'io.cncf.notary.expiry',
    plugin: 'io.cncf.notary.verificationPlugin',
    timestamp: 'io.cncf.notary.timestampSignature',
    signingAgent: 'io.cncf.notary.signingAgent',
};
/**
 * The signature first, then the meaning of what it covers.
 * @throws PortcullisError `notation-algorithm`, `notation-integrity`, `notation-certificate`, `notation-header`
 */
function openEnvelope(parts) {
    if (parts.payload.length > maxPayloadBytes) {
        throw (0,refusal/* refusal */.x)('notation-envelope', `expected a payload of at most ${maxPayloadBytes} bytes, got ${parts.payload.length}`);
    }
    const algorithm = algorithmOf(signingKey(parts.certificates[0]));
    checkClaim(parts.protectedHeader.algorithm, parts.kind === 'notation-jws' ? algorithm.name : algorithm.coseLabel);
    const chain = (0,notation_chain/* readChain */.UM)(parts.certificates);
    const leaf = chain[0];
    if (leaf === undefined)
        throw (0,refusal/* refusal */.x)('notation-certificate', 'expected a signing certificate, got none');
    checkSignature(algorithm, leaf.publicKey, parts.signed, parts.signature);
    return {
        kind: parts.kind,
        payload: parts.payload,
        attributes: readAttributes(parts.protectedHeader),
        chain,
        algorithm,
        signature: parts.signature,
        timestamp: parts.timestamp,
    };
}
function signingKey(bytes) {
    if (bytes === undefined)
        throw (0,refusal/* refusal */.x)('notation-certificate', 'expected a certificate chain in the envelope, got none');
    try {
        return new external_node_crypto_.X509Certificate(bytes).publicKey;
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('notation-certificate', 'expected an X.509 signing certificate, got bytes that are none', cause);
    }
}
function readAttributes(protectedHeader) {
    const { parameters } = protectedHeader;
    if (protectedHeader.contentType !== payloadType) {
        throw (0,refusal/* refusal */.x)('notation-header', `expected content type ${payloadType}, got ${(0,refusal/* quoted */.T)(protectedHeader.contentType ?? 'none')}`);
    }
    const scheme = parameters.get(header.scheme);
    if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
        throw (0,refusal/* refusal */.x)('notation-header', `expected signing scheme notary.x509 or notary.x509.signingAuthority, got ${(0,refusal/* quoted */.T)(scheme ?? 'none')}`);
    }
    const [timeName, otherName] = scheme === 'notary.x509' ? [header.signingTime, header.authenticSigningTime] : [header.authenticSigningTime, header.signingTime];
    if (parameters.has(otherName))
        throw (0,refusal/* refusal */.x)('notation-header', `expected no ${otherName} with scheme ${scheme}, got one`);
    const signingTime = timeOf(protectedHeader, timeName);
    if (signingTime === undefined)
        throw (0,refusal/* refusal */.x)('notation-header', `expected ${timeName} with scheme ${scheme}, got none`);
    const expiry = timeOf(protectedHeader, header.expiry);
    if (expiry !== undefined && expiry <= signingTime)
        throw (0,refusal/* refusal */.x)('notation-header', 'expected an expiry after the signing time, got one before it');
    // It would decide on trust and revocation, and notation verifies nothing without it, whether the header is critical or not.
    const plugin = parameters.get(header.plugin);
    if (plugin !== undefined)
        throw (0,refusal/* refusal */.x)('notation-header', `expected a signature that needs no plugin, got one that requires ${(0,refusal/* quoted */.T)(plugin)}`);
    checkCritical(protectedHeader, [
        header.scheme,
        ...(scheme === 'notary.x509.signingAuthority' ? [header.authenticSigningTime] : []),
        ...(expiry === undefined ? [] : [header.expiry]),
    ]);
    return { scheme, signingTime, expiry };
}
/** Every critical header is one that was processed, and what has to be critical is (JWS specification, `crit`). */
function checkCritical(protectedHeader, required) {
    const { critical } = protectedHeader;
    if (!Array.isArray(critical) || critical.length === 0)
        throw (0,refusal/* refusal */.x)('notation-header', `expected a list of critical headers, got ${(0,refusal/* quoted */.T)(critical ?? 'none')}`);
    const seen = new Set();
    for (const name of critical) {
        if (typeof name !== 'string' || !required.includes(name))
            throw (0,refusal/* refusal */.x)('notation-header', `expected only critical headers that are known, got ${(0,refusal/* quoted */.T)(name)}`);
        if (seen.has(name))
            throw (0,refusal/* refusal */.x)('notation-header', `expected each critical header once, got ${(0,refusal/* quoted */.T)(name)} twice`);
        seen.add(name);
    }
    const missing = required.find((name) => !seen.has(name));
    if (missing !== undefined)
        throw (0,refusal/* refusal */.x)('notation-header', `expected ${missing} among the critical headers, got it unmarked`);
}
function timeOf(protectedHeader, name) {
    const value = protectedHeader.parameters.get(name);
    if (value === undefined)
        return undefined;
    try {
        return protectedHeader.readTime(value);
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('notation-header', `${cause instanceof Error ? cause.message : 'expected a time'} for ${name}`, cause);
    }
}


/***/ }),

/***/ 7068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isSignature = (function isSignature(manifest) {
    const config = manifest.config;
    return config?.mediaType === notationArtifactType || manifest.artifactType === notationArtifactType;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ notationArtifactType),
/* harmony export */   verifyNotation: () => (/* binding */ verifyNotation)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6125);
// All Notary Project signatures of an image: found through referrers, each tried, each with its outcome.



const notationArtifactType = 'application/vnd.cncf.notary.signature';
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const kinds = new Map([
    ['application/jose+json', 'notation-jws'],
    ['application/cose', 'notation-cose'],
]);
const defaultMaxReferrers = 200;
const parallel = 8;
/**
 * One attempt a signature; none when the image has none. Level `skip` answers with one attempt that lets through, without identity.
 * @throws PortcullisError when the registry cannot say which signatures there are
 */
async function verifyNotation(client, repository, subject, trust, options) {
    if (trust.statement.level === 'skip')
        return [skipped(subject, trust.statement)];
    const referrers = await client.referrers(repository, subject.digest);
    const { looked, left } = inOrder(referrers, options.maxReferrers ?? defaultMaxReferrers);
    const attempts = [];
    for (let start = 0; start < looked.length; start += parallel) {
        const batch = looked.slice(start, start + parallel);
        attempts.push(...(await Promise.all(batch.map((referrer) => tryReferrer(client, repository, subject, referrer, trust, options)))));
    }
    const found = attempts.filter((attempt) => attempt !== undefined);
    const [first] = left;
    return first === undefined ? found : [...found, notLookedAt(first, left.length)];
}
/** Those that say they are ours first: what they say is only an order, since it may be a lie or missing. */
function inOrder(referrers, limit) {
    const rank = ({ artifactType, mediaType }) => {
        if (artifactType === notationArtifactType)
            return 0;
        if (mediaType !== imageManifestType)
            return 3;
        return artifactType === undefined || artifactType.startsWith('application/vnd.oci.') ? 1 : 2;
    };
    const unique = [...new Map(referrers.map((referrer) => [referrer.digest, referrer])).values()];
    const sorted = unique.sort((left, right) => rank(left) - rank(right));
    return { looked: sorted.slice(0, limit), left: sorted.slice(limit) };
}
async function tryReferrer(client, repository, subject, referrer, trust, options) {
    let kind = 'notation-jws';
    const failed = (error) => {
        // A signature that breaks a reader is refused like any other: whoever can push one must not decide for the rest.
        const { code, message } = error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO ? error : malformed(`expected a readable signature, got one that fails: ${String(error)}`);
        return { kind, digest: referrer.digest, verified: false, code, reason: message };
    };
    try {
        const manifest = await readManifest(client, repository, referrer);
        if (!isSignature(manifest)) {
            return referrer.artifactType === notationArtifactType
                ? failed(malformed(`expected a manifest of type ${notationArtifactType} as the registry lists it, got another`))
                : undefined;
        }
        checkSubject(manifest, subject);
        const layer = onlyLayer(manifest);
        kind = kinds.get(layer.mediaType) ?? kind;
        const bytes = await client.blob(repository, layer, { maxBytes: _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3 });
        const envelope = await open(kind, bytes);
        const { verifyEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(1000), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 2675));
        const { noted, ...verdict } = await verifyEnvelope(envelope, subject, {
            statement: trust.statement,
            stores: trust.stores,
            revocationLists: trust.revocationLists ?? [],
            now: options.now,
            ask: options.ask,
        });
        return {
            kind,
            digest: referrer.digest,
            verified: true,
            ...verdict,
            ...(noted.length === 0
                ? {}
                : {
                    letThrough: `trust policy statement ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(trust.statement.name)} of level ${trust.statement.level} only notes ${noted.join('; ')}`,
                    warnings: noted,
                }),
        };
    }
    catch (error) {
        return failed(error);
    }
}
async function open(kind, bytes) {
    if (kind === 'notation-jws')
        return (await __webpack_require__.e(/* import() */ 121).then(__webpack_require__.bind(__webpack_require__, 6121))).openJws(bytes);
    return await (await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 8827))).openCose(bytes);
}
async function readManifest(client, repository, referrer) {
    const { bytes } = await client.manifest(repository, referrer.digest);
    try {
        const manifest = JSON.parse(bytes.toString('utf8'));
        if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest))
            return manifest;
    }
    catch {
        // Falls through to the same refusal as any other content.
    }
    throw malformed('expected a manifest as a JSON object, got something else');
}
/** By what the manifest is, whatever the index says of it. */

function checkSubject(manifest, subject) {
    const named = manifest.subject;
    for (const name of ['digest', 'mediaType', 'size']) {
        if (named?.[name] !== subject[name]) {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
                code: 'notation-subject',
                message: `expected a signature manifest for ${name} ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(subject[name])}, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(named?.[name] ?? 'none')}`,
                remedy: 'Sign the digest that is deployed; this signature is for something else.',
            });
        }
    }
}
function onlyLayer(manifest) {
    const layers = Array.isArray(manifest.layers) ? manifest.layers : [];
    const layer = layers[0];
    if (layers.length !== 1 || layer === null || layer === undefined)
        throw malformed(`expected one layer with the envelope, got ${layers.length}`);
    const { mediaType, digest, size } = layer;
    if (typeof mediaType !== 'string' || !kinds.has(mediaType))
        throw malformed(`expected a layer of ${[...kinds.keys()].join(' or ')}, got ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(mediaType ?? 'none')}`);
    if (typeof digest !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw malformed('expected a layer with digest and size, got none');
    if (size > _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3)
        throw malformed(`expected an envelope of at most ${_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .maxEnvelopeBytes */ .U3} bytes, got ${size}`);
    return { mediaType, digest, size };
}
function malformed(message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'notation-envelope', message, remedy: 'Sign the image again with notation.' });
}
function skipped(subject, statement) {
    const letThrough = `trust policy statement ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(statement.name)} of level skip looks at nothing`;
    const warnings = [`trust policy statement ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(statement.name)} skips verification: nothing was checked`];
    return { kind: 'notation-jws', digest: subject.digest, verified: true, warnings, letThrough };
}
function notLookedAt(first, count) {
    return {
        kind: 'notation-jws',
        digest: first.digest,
        verified: false,
        code: 'notation-too-many',
        reason: `expected fewer referrers, got ${count} more than are looked at`,
    };
}


/***/ })

};
;