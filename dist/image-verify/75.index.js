export const id = 75;
export const ids = [75];
export const modules = {

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ maxCandidates),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   k$: () => (/* binding */ newBudget)
/* harmony export */ });
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7796);
// Turning one try into one line of the report, and trying many without drowning in them.

/** A person who may push may push ten thousand artifacts; past this many, the image counts as not examined. */
const maxCandidates = 200;
const parallel = 8;
const maxTotalBytes = 256 * 1024 * 1024;
function newBudget() {
    let left = maxTotalBytes;
    return (bytes) => {
        left -= bytes;
        if (left < 0)
            throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('too-much-signature-content', `expected at most ${maxTotalBytes} bytes of signatures beside an image, got more`);
    };
}
/** The outcome of a try: what it found, or why it does not hold. */
async function attempt(kind, digest, tried) {
    try {
        return { ...(await tried()), digest, verified: true };
    }
    catch (error) {
        const { code, message } = (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .asRefusal */ .Z)(error);
        return { kind, digest, verified: false, code, reason: message };
    }
}
/** The refusal that stands for what was left out. */
function tooMany(kind, digest, count) {
    const reason = `expected at most ${maxCandidates} signature artifacts, got ${count}: the others were not examined`;
    return { kind, digest, verified: false, code: 'too-many-signatures', reason };
}
/** Results in order, a few at a time. */
async function inParallel(items, each) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await each(items[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ digestOnly),
/* harmony export */   tA: () => (/* binding */ verifyBundles),
/* harmony export */   tE: () => (/* binding */ signPredicate)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1710);
/* harmony import */ var _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7796);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
// Sigstore bundles attached to an image as referrers, the default of cosign 3 and of GitHub's attestations.
// https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md






/** What `cosign sign` states of an image; everything else is an attestation. */
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';
async function verifyBundles(search) {
    const { client, repository, subject } = search;
    const referrers = (await client.referrers(repository, subject.digest)).filter(mayCarryBundle);
    const examined = [...referrers].sort((left, right) => rank(left) - rank(right)).slice(0, _attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCandidates */ .BF);
    let image;
    // Signatures over the image's bytes need them; statements name its digest and do not.
    const imageBytes = () => {
        image ??= client.manifest(repository, subject.digest).then(({ bytes }) => (0,_sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(bytes));
        return image;
    };
    const attempts = await (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .HN)(examined, (referrer) => verifyReferrer(search, referrer, imageBytes));
    const rest = referrers.length > _attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCandidates */ .BF ? [(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)('cosign-bundle', subject.digest, referrers.length)] : [];
    return [...attempts.flat(), ...rest];
}
/** Neither notation's signatures nor SBOMs as plain artifacts; a type that says nothing must be looked into. */
function mayCarryBundle({ artifactType = '' }) {
    return !artifactType.startsWith('application/vnd.cncf.notary.') && !/^application\/(?:spdx|vnd\.cyclonedx|sarif)\+/.test(artifactType);
}
function rank({ artifactType = '' }) {
    return _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleMediaTypes */ .mc.includes(artifactType) ? 0 : artifactType === 'application/vnd.oci.empty.v1+json' || artifactType === '' ? 1 : 2;
}
async function verifyReferrer({ client, repository, subject, authority, budget }, referrer, imageBytes) {
    let bundles = [];
    const read = await (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)('cosign-bundle', referrer.digest, async () => {
        const { bytes, mediaType } = await client.manifest(repository, referrer.digest);
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignatureManifest */ .M)(bytes, mediaType);
        bundles = manifest.layers.filter((layer) => _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleMediaTypes */ .mc.includes(layer.mediaType));
        if (bundles.length > 0 && manifest.subjectDigest !== subject.digest) {
            throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('subject-mismatch', `expected an artifact about ${subject.digest}, got one about ${manifest.subjectDigest ?? 'nothing'}`);
        }
        if (bundles.length === 0 && rank(referrer) === 0) {
            throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('bundle-missing', `expected a bundle in an artifact of type ${referrer.artifactType}, got other content`);
        }
        return { kind: 'cosign-bundle' };
    });
    // Only what claims to be a bundle is reported when it cannot be read; other artifacts are none of ours.
    if (!read.verified)
        return bundles.length > 0 || rank(referrer) === 0 ? [read] : [];
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .HN)(bundles, (layer) => (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)('cosign-bundle', referrer.digest, async () => {
        budget(layer.size);
        const bundle = (0,_sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(await client.blob(repository, layer, { maxBytes: _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .maxBundleBytes */ .SA }));
        const artifact = bundle.content.$case === 'messageSignature' ? await imageBytes() : digestOnly(subject.digest);
        return describeBundle((0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)(bundle, artifact, authority));
    }));
}
function describeBundle({ statement, ...signer }) {
    if (statement === undefined || statement.predicateType === signPredicate)
        return { kind: 'cosign-bundle', ...signer };
    return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}
/** An image known by its digest. @throws PortcullisError `hash-unknown`. */
function digestOnly(digest) {
    const colon = digest.indexOf(':');
    const hash = digest.slice(0, colon);
    if (!_sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hashNames */ .Jf.includes(hash))
        throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('hash-unknown', `expected a digest by ${_sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hashNames */ .Jf.join(', ')}, got ${digest.slice(0, 20)}`);
    return { digests: new Map([[hash, Buffer.from(digest.slice(colon + 1), 'hex')]]) };
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSignatureManifest)
/* harmony export */ });
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7796);
// Manifests of artifacts that carry signatures: only the fields that matter here, read as a stranger's text.

const maxLayers = 200;
const manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.artifact.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** @throws PortcullisError `manifest-malformed`. */
function readSignatureManifest(bytes, mediaType) {
    let manifest;
    try {
        manifest = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw malformed('JSON', 'something else');
    }
    if (!isRecord(manifest))
        throw malformed('an object', typeof manifest);
    // What a registry calls a manifest and what the bytes say they are must agree, or one could pass as the other.
    const declared = manifest.mediaType ?? mediaType;
    if (!manifestTypes.includes(declared) || declared !== mediaType || 'manifests' in manifest) {
        throw malformed('an image manifest', `${String(declared).slice(0, 80)} served as ${mediaType.slice(0, 80)}`);
    }
    const layers = manifest.layers ?? manifest.blobs ?? [];
    if (!Array.isArray(layers) || layers.length > maxLayers)
        throw malformed(`at most ${maxLayers} layers`, 'another value');
    const subject = isRecord(manifest.subject) && typeof manifest.subject.digest === 'string' ? manifest.subject.digest : undefined;
    return { layers: layers.map(readDescriptor), ...(subject === undefined ? {} : { subjectDigest: subject }) };
}
function readDescriptor(value) {
    if (!isRecord(value) || typeof value.mediaType !== 'string' || typeof value.digest !== 'string' || typeof value.size !== 'number') {
        throw malformed('descriptors with mediaType, digest and size', 'others');
    }
    const annotations = Object.create(null);
    if (isRecord(value.annotations)) {
        for (const [key, text] of Object.entries(value.annotations))
            if (typeof text === 'string')
                annotations[key] = text;
    }
    return { mediaType: value.mediaType, digest: value.digest, size: value.size, annotations };
}
function malformed(expected, got) {
    return (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('manifest-malformed', `expected a signature manifest to be ${expected}, got ${got}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCosign: () => (/* binding */ verifyCosign)
});

// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/cosign/attempts.js
var attempts = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/cosign/bundles.js
var bundles = __webpack_require__(3664);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __webpack_require__(5306);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/attestation/statement.js
var attestation_statement = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/content.js
var sigstore_content = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/raw-signature.js
var raw_signature = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/refusal.js
var refusal = __webpack_require__(7796);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/verify.js + 2 modules
var verify = __webpack_require__(6211);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/cosign/manifest.js
var cosign_manifest = __webpack_require__(5648);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/cosign/rekor-annotation.js
// The proof that old cosign signatures carry in annotations, as the log entry that a bundle would hold.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md



const maxAnnotation = 4 * 1024 * 1024;
const annotationNames = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    bundle: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
/** Log entries in `dev.sigstore.cosign/bundle`; none when there is no annotation. @throws PortcullisError `annotation-malformed`. */
function readLogEntry(annotation) {
    const { SignedEntryTimestamp: promise, Payload: payload } = parse(annotation, 'log entry') ?? {};
    if (promise === undefined && payload === undefined)
        return [];
    if (!isRecord(payload) || typeof promise !== 'string')
        throw malformed('log entry', 'SignedEntryTimestamp and Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' ||
        !isIndex(integratedTime) ||
        !isIndex(logIndex) ||
        typeof logID !== 'string' ||
        !/^[0-9a-f]{64}$/.test(logID)) {
        throw malformed('log entry', 'body, integratedTime, logIndex and logID');
    }
    const content = parse(Buffer.from(body, 'base64').toString('utf8'), 'log entry');
    if (typeof content?.kind !== 'string' || typeof content.apiVersion !== 'string')
        throw malformed('log entry', 'a body with kind and apiVersion');
    const entry = dist.TransparencyLogEntry.fromJSON({
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
        kindVersion: { kind: content.kind, version: content.apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: promise },
        canonicalizedBody: body,
    });
    return [entry];
}
/** RFC 3161 responses in `dev.sigstore.cosign/rfc3161timestamp`. @throws PortcullisError `annotation-malformed`. */
function readTimestamps(annotation) {
    const stamp = parse(annotation, 'timestamp')?.SignedRFC3161Timestamp;
    if (stamp === undefined || stamp === '')
        return [];
    if (typeof stamp !== 'string')
        throw malformed('timestamp', 'SignedRFC3161Timestamp');
    return [Buffer.from(stamp, 'base64')];
}
/** DER of the PEM in `dev.sigstore.cosign/certificate`. @throws PortcullisError `annotation-malformed`. */
function readCertificate(annotation) {
    if (annotation === undefined || annotation === '')
        return undefined;
    if (annotation.length > maxAnnotation)
        throw malformed('certificate', `at most ${maxAnnotation} characters`);
    try {
        return new external_node_crypto_.X509Certificate(annotation).raw;
    }
    catch {
        throw malformed('certificate', 'one PEM certificate');
    }
}
function parse(text, what) {
    if (text === undefined || text === '')
        return undefined;
    if (text.length > maxAnnotation)
        throw malformed(what, `at most ${maxAnnotation} characters`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw malformed(what, 'JSON');
    }
    if (json === null)
        return undefined;
    if (!isRecord(json))
        throw malformed(what, 'a JSON object');
    return json;
}
function isIndex(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function malformed(what, expected) {
    return (0,refusal/* refusal */.x)('annotation-malformed', `expected the annotation of the ${what} to hold ${expected}, got something else`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/cosign/legacy.js
// Signatures and attestations as cosign stored them up to version 2: under tags made of the image's digest.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md












const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const dsseEnvelope = 'application/vnd.dsse.envelope.v1+json';
const maxPayload = 1024 * 1024;
async function verifyLegacy(search) {
    const tag = search.subject.digest.replace(':', '-');
    const [signatures, attestations] = await Promise.all([
        verifyTag(search, `${tag}.sig`, 'cosign-legacy', simpleSigning, verifySignature),
        verifyTag(search, `${tag}.att`, 'attestation', dsseEnvelope, verifyAttestation),
    ]);
    return [...signatures, ...attestations];
}
/** One attempt a layer; none when the tag does not exist. */
async function verifyTag(search, tag, kind, layerType, verifyLayer) {
    const manifest = await findManifest(search, tag);
    if (manifest === undefined)
        return [];
    const { digest } = manifest.descriptor;
    let layers = [];
    const read = await (0,attempts/* attempt */.CD)(kind, digest, () => {
        layers = (0,cosign_manifest/* readSignatureManifest */.M)(manifest.bytes, manifest.mediaType).layers.filter((layer) => layer.mediaType === layerType);
        return { kind };
    });
    if (!read.verified)
        return [read];
    return (0,attempts/* inParallel */.HN)(layers, (layer) => (0,attempts/* attempt */.CD)(kind, digest, () => {
        search.budget(layer.size);
        return verifyLayer(search, layer);
    }));
}
async function findManifest({ client, repository }, tag) {
    try {
        return await client.manifest(repository, tag);
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO && error.code === 'manifest-unknown')
            return undefined;
        throw error;
    }
}
async function verifySignature({ client, repository, subject, authority }, layer) {
    const payload = await client.blob(repository, layer, { maxBytes: maxPayload });
    checkPayload(payload, subject.digest);
    const annotations = layer.annotations ?? {};
    const signature = Buffer.from(annotations[annotationNames.signature] ?? '', 'base64');
    if (signature.length === 0)
        throw (0,refusal/* refusal */.x)('signature-missing', `expected a signature in ${annotationNames.signature}, got none`);
    const message = (0,raw_signature/* messageOf */.bD)(payload);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest();
    const hashes = authority.kind === 'key' ? (authority.hashes ?? raw_signature/* hashNames */.Jf) : raw_signature/* hashNames */.Jf;
    return {
        kind: 'cosign-legacy',
        ...(0,verify/* verifyMaterial */.J)({ content: (0,sigstore_content/* messageContent */.BK)(signature, digest, message, hashes), ...proof(annotations) }, authority),
    };
}
/** The payload is what was signed, so it must be about this image and meant as a signature. */
function checkPayload(payload, digest) {
    let critical;
    try {
        critical = JSON.parse(payload.toString('utf8'))?.critical;
    }
    catch {
        throw (0,refusal/* refusal */.x)('payload-malformed', 'expected a JSON payload, got something else');
    }
    if (critical?.type !== 'cosign container image signature' && critical?.type !== bundles/* signPredicate */.tE) {
        throw (0,refusal/* refusal */.x)('payload-malformed', `expected a container image signature, got ${JSON.stringify(critical?.type)?.slice(0, 80) ?? 'nothing'}`);
    }
    const signed = critical.image?.['docker-manifest-digest'];
    if (signed !== digest)
        throw (0,refusal/* refusal */.x)('subject-mismatch', `expected a signature of ${digest}, got one of ${String(signed).slice(0, 80)}`);
}
async function verifyAttestation({ client, repository, subject, authority }, layer) {
    const envelope = await client.blob(repository, layer, { maxBytes: parse_bundle/* maxBundleBytes */.SA });
    const { payloadType, payload, signature } = readEnvelope(envelope);
    const statement = (0,attestation_statement/* parseStatement */.By)(payloadType, payload);
    if (!(0,attestation_statement/* namesArtifact */.jx)(statement, (0,bundles/* digestOnly */.Jp)(subject.digest).digests)) {
        throw (0,refusal/* refusal */.x)('subject-mismatch', `expected ${subject.digest} among the statement's subjects, got other digests only`);
    }
    const hashes = authority.kind === 'key' ? (authority.hashes ?? raw_signature/* hashNames */.Jf) : raw_signature/* hashNames */.Jf;
    const content = (0,sigstore_content/* envelopeContent */.WX)({ payloadType, payload, signature, stamped: envelope }, hashes);
    const signer = (0,verify/* verifyMaterial */.J)({ content, envelope, ...proof(layer.annotations ?? {}) }, authority);
    return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}
function readEnvelope(bytes) {
    let envelope;
    try {
        envelope = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw (0,refusal/* refusal */.x)('envelope-malformed', 'expected a DSSE envelope in JSON, got something else');
    }
    const { payloadType, payload, signatures } = envelope ?? {};
    const only = Array.isArray(signatures) && signatures.length === 1 ? signatures[0]?.sig : undefined;
    if (typeof payloadType !== 'string' || typeof payload !== 'string' || typeof only !== 'string') {
        throw (0,refusal/* refusal */.x)('envelope-malformed', 'expected a DSSE envelope with payloadType, payload and one signature, got another shape');
    }
    return { payloadType, payload: Buffer.from(payload, 'base64'), signature: Buffer.from(only, 'base64') };
}
function proof(annotations) {
    const certificate = readCertificate(annotations[annotationNames.certificate]);
    return {
        ...(certificate === undefined ? {} : { certificate }),
        entries: readLogEntry(annotations[annotationNames.bundle]),
        timestamps: readTimestamps(annotations[annotationNames.timestamp]),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/cosign/verify-cosign.js
// Every signature and attestation that cosign, in either of its formats, left beside an image, tried against one authority.



/**
 * One attempt a signature found, verified or not; none when the image has none. `subject` is the image as it was resolved
 * once: its digest is what every signature must name. @throws PortcullisError when the registry cannot be asked.
 */
async function verifyCosign(client, repository, subject, authority, options = {}) {
    const formats = options.formats ?? ['bundle', 'legacy'];
    const search = { client, repository, subject, authority, budget: (0,attempts/* newBudget */.k$)() };
    const found = await Promise.all([
        formats.includes('bundle') ? (0,bundles/* verifyBundles */.tA)(search) : [],
        formats.includes('legacy') ? verifyLegacy(search) : [],
    ]);
    return found.flat();
}


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9613);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6189);
/* harmony import */ var _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7689);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7796);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6211);
// Verifying a Sigstore bundle against an artifact: the bundle's signature, then that it is this artifact's.






/** @throws PortcullisError with the reason why the bundle does not vouch for the artifact. */
function verifyBundle(bundle, artifact, authority) {
    try {
        const { content, statement } = boundContent(bundle, artifact, authority);
        const certificate = leafCertificate(bundle);
        const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
        const signer = (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyMaterial */ .J)({
            content,
            ...(certificate === undefined ? {} : { certificate }),
            entries: tlogEntries,
            timestamps: (timestampVerificationData?.rfc3161Timestamps ?? []).map((stamp) => Buffer.from(stamp.signedTimestamp)),
        }, authority);
        return { ...signer, ...(statement === undefined ? {} : { statement }) };
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .asRefusal */ .Z)(error);
    }
}
const algorithms = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_256, 'sha256'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_384, 'sha384'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_512, 'sha512'],
]);
function boundContent(bundle, artifact, authority) {
    const allowed = authority.kind === 'key' ? (authority.hashes ?? _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashNames */ .Jf) : _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashNames */ .Jf;
    if (bundle.content.$case === 'dsseEnvelope') {
        const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
        const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(payloadType, payload);
        if (!(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .namesArtifact */ .jx)(statement, artifact.digests)) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('subject-mismatch', `expected ${describe(artifact)} among the statement's subjects, got other digests only`);
        }
        const signature = signatures[0]?.sig ?? Buffer.alloc(0);
        return { content: (0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .envelopeContent */ .WX)({ payloadType, payload, signature }, allowed), statement };
    }
    const { messageDigest, signature } = bundle.content.messageSignature;
    const hash = algorithms.get(messageDigest.algorithm);
    if (hash === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('hash-unknown', `expected SHA-256, SHA-384 or SHA-512, got ${messageDigest.algorithm}`);
    if (!allowed.includes(hash))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('hash-refused', `expected a hash of ${allowed.join(', ')}, got ${hash}`);
    const actual = artifact.digests.get(hash);
    if (actual === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('subject-mismatch', `expected the artifact's ${hash} to be known, got ${describe(artifact)}`);
    if (!(0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .equal */ .LC)(messageDigest.digest, actual)) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('subject-mismatch', `expected the digest ${hash}:${actual.toString('hex')}, got ${messageDigest.digest.toString('hex')}`);
    }
    // The digest names the artifact; which hash the signature uses is the key's matter (some signers keep SHA-256 for P-384 keys).
    return { content: (0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .messageContent */ .BK)(signature, messageDigest.digest, artifact, allowed) };
}
function describe(artifact) {
    const [hash, digest] = [...artifact.digests][0] ?? ['sha256', Buffer.alloc(0)];
    return `${hash}:${digest.toString('hex')}`;
}
function leafCertificate(bundle) {
    const { content } = bundle.verificationMaterial;
    if (content.$case === 'publicKey')
        return undefined;
    const leaf = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0];
    return leaf === undefined ? undefined : Buffer.from(leaf.rawBytes);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ messageContent),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   WX: () => (/* binding */ envelopeContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _raw_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7689);
// What a signature covers, in the form that sigstore's verifier asks for. Its own classes hash only as SHA-256 and need
// the artifact's bytes; these verify every accepted key, and by digest alone where that is all there is.



/** A signature over the artifact itself; `digest` is what the bundle says it is. */
function messageContent(signature, digest, message, hashes) {
    return {
        form: 'message',
        digestUnder: (hash) => message.digests.get(hash),
        signature,
        compareSignature: (other) => equal(other, signature),
        compareDigest: (other) => equal(other, digest),
        compareSignedDigest: (other) => equal(other, digest),
        verifySignature: (key) => (0,_raw_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRaw */ .GL)(key, signature, message, hashes),
    };
}
/** A DSSE envelope: the signature covers payload type and payload. */
function envelopeContent(envelope, hashes) {
    const { signature, payload } = envelope;
    const signed = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(envelope.payloadType, payload);
    const message = (0,_raw_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(signed);
    return {
        form: 'envelope',
        digestUnder: (hash) => message.digests.get(hash),
        signature: envelope.stamped ?? signature,
        compareSignature: (other) => equal(other, signature),
        compareDigest: (other) => equal(other, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest()),
        compareSignedDigest: (other) => [...message.digests.values()].some((digest) => equal(other, digest)),
        verifySignature: (key) => (0,_raw_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRaw */ .GL)(key, signature, message, hashes),
    };
}
function equal(left, right) {
    return left.length === right.length && left.length > 0 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   SA: () => (/* binding */ maxBundleBytes),
/* harmony export */   mc: () => (/* binding */ bundleMediaTypes)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7796);
// JSON to a Sigstore bundle, strictly: bounded size, known media type, canonical base64, counts that a real signer stays under.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto



/** SBOM attestations reach a few MiB. */
const maxBundleBytes = 32 * 1024 * 1024;
const maxEntries = 32;
const maxDepth = 40;
const maxChain = 10;
const maxCertificate = 64 * 1024;
const bundleMediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    // Written by the first releases of 0.3, before the type became one that registries accept.
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/** @throws PortcullisError `bundle-malformed`. */
function parseBundle(bytes) {
    if (bytes.length > maxBundleBytes)
        throw malformed(`at most ${maxBundleBytes} bytes`, `${bytes.length}`);
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw malformed('JSON', error.message.slice(0, 100));
    }
    if (!isRecord(json))
        throw malformed('a JSON object', Array.isArray(json) ? 'an array' : typeof json);
    if (!bundleMediaTypes.includes(json.mediaType)) {
        throw malformed(`mediaType ${bundleMediaTypes.at(-1)} or an older one`, JSON.stringify(json.mediaType)?.slice(0, 100) ?? 'none');
    }
    checkBytesFields(json, 0);
    checkChoices(json);
    const bundle = readBundle(dropEmptyProofs(json));
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (tlogEntries.length > maxEntries || timestamps > maxEntries) {
        throw malformed(`at most ${maxEntries} log entries and timestamps`, `${tlogEntries.length} and ${timestamps}`);
    }
    for (const entry of tlogEntries) {
        for (const index of [entry.logIndex, entry.inclusionProof?.logIndex]) {
            if (index !== undefined && !/^\d{1,20}$/.test(index))
                throw malformed('a log index of 0 or more', index.slice(0, 30));
        }
    }
    checkChain(bundle);
    return bundle;
}
function readBundle(json) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(json);
    }
    catch (error) {
        const fields = error.fields;
        throw malformed('a complete bundle', fields === undefined ? error.message.slice(0, 200) : `invalid ${fields.join(', ')}`);
    }
}
/** Of each group one may be there: a reader that takes the first and one that takes the last would judge different bundles. */
const choices = {
    content: ['messageSignature', 'dsseEnvelope'],
    material: ['publicKey', 'x509CertificateChain', 'certificate'],
};
function checkChoices(json) {
    const material = isRecord(json.verificationMaterial) ? json.verificationMaterial : {};
    for (const [holder, fields] of [
        [json, choices.content],
        [material, choices.material],
    ]) {
        const given = fields.filter((field) => holder[field] !== undefined && holder[field] !== null);
        if (given.length > 1)
            throw malformed(`one of ${fields.join(', ')}`, given.join(' and '));
    }
}
/** Fields of type bytes. Node decodes base64 leniently, so two texts could mean one signature; one spelling is accepted. */
const bytesFields = new Set([
    'rawBytes',
    'keyId',
    'digest',
    'signature',
    'sig',
    'payload',
    'signedTimestamp',
    'signedEntryTimestamp',
    'rootHash',
    'hashes',
    'canonicalizedBody',
]);
function checkBytesFields(value, depth) {
    if (depth > maxDepth)
        throw malformed(`at most ${maxDepth} levels`, 'more');
    if (Array.isArray(value))
        for (const item of value)
            checkBytesFields(item, depth + 1);
    if (!isRecord(value))
        return;
    for (const [key, field] of Object.entries(value)) {
        if (bytesFields.has(key))
            for (const text of Array.isArray(field) ? field : [field])
                checkBase64(key, text);
        checkBytesFields(field, depth + 1);
    }
}
function checkBase64(key, text) {
    if (typeof text !== 'string')
        return;
    // Both alphabets and missing padding are allowed by the JSON mapping of protocol buffers; stray bits at the end are not.
    const standard = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
    const wellFormed = Buffer.from(standard, 'base64').toString('base64').replace(/=+$/, '') === standard && /^[^=]*={0,2}$/.test(text);
    if (!wellFormed)
        throw malformed(`base64 in "${key}"`, JSON.stringify(text.slice(0, 40)));
}
/** Early 0.1 bundles carry a proof without a checkpoint beside the promise that counts: nothing could be proven with it. */
function dropEmptyProofs(json) {
    const material = json.verificationMaterial;
    if (json.mediaType !== bundleMediaTypes[0] || !isRecord(material) || !Array.isArray(material.tlogEntries))
        return json;
    const tlogEntries = material.tlogEntries.map((entry) => {
        if (!isRecord(entry) || !isRecord(entry.inclusionProof) || entry.inclusionPromise === undefined)
            return entry;
        const checkpoint = entry.inclusionProof.checkpoint;
        if (isRecord(checkpoint) && typeof checkpoint.envelope === 'string' && checkpoint.envelope !== '')
            return entry;
        const { inclusionProof: _, ...rest } = entry;
        return rest;
    });
    return { ...json, verificationMaterial: { ...material, tlogEntries } };
}
/**
 * "The chain MUST NOT contain root CA certificates", and old signers put them in all the same. Sigstore's own clients pass over that, and
 * so may we: of a chain only the signer's certificate is used, and what is trusted never comes from the bundle.
 */
function checkChain(bundle) {
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'x509CertificateChain')
        return;
    const { certificates } = content.x509CertificateChain;
    if (certificates.length > maxChain || certificates.some(({ rawBytes }) => rawBytes.length > maxCertificate)) {
        throw malformed(`at most ${maxChain} certificates of ${maxCertificate} bytes`, 'more');
    }
    for (const { rawBytes } of certificates) {
        try {
            _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(Buffer.from(rawBytes));
        }
        catch {
            throw malformed('X.509 certificates', 'something else');
        }
    }
}
function malformed(expected, got) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('bundle-malformed', `expected ${expected}, got ${got}`, 'Fetch the bundle again from where it was published.');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyMaterial)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __webpack_require__(5306);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/authorities.js
var authorities = __webpack_require__(5945);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/content.js
var sigstore_content = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/refusal.js
var refusal = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/sigstore/checkpoint.js
// The signed tree head beside an inclusion proof: a note whose text the log signs, under a name that belongs to the log.
// https://github.com/C2SP/C2SP/blob/main/signed-note.md and tlog-checkpoint.md



/** A log's own signature and those of some witnesses. */
const maxEnvelope = 16 * 1024;
const maxSignatures = 64;
/** The logs as sigstore's verifier shall see them for this entry. @throws PortcullisError `log-proof-invalid`. */
function logsForCheckpoint(entry, logs) {
    const { inclusionProof } = entry;
    const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
    if (inclusionProof === undefined)
        return own;
    const checkpoint = readCheckpoint(inclusionProof.checkpoint?.envelope ?? '');
    const { size, root, firstGeneration } = checkpoint;
    // The second generation takes both facts from the checkpoint alone, where it signs them.
    if ((firstGeneration || inclusionProof.rootHash.length > 0) && !(0,sigstore_content/* equal */.LC)(inclusionProof.rootHash, root)) {
        throw invalid('a checkpoint over the root of the inclusion proof', 'one over another root');
    }
    if ((firstGeneration || inclusionProof.treeSize !== '0') && inclusionProof.treeSize !== size) {
        throw invalid(`a checkpoint over ${inclusionProof.treeSize.slice(0, 20)} entries`, `one over ${size}`);
    }
    for (const log of own)
        checkSignatures(checkpoint, log);
    // Sigstore's verifier wants the name to be part of the log's URL, which a machine's name is not.
    return own.map((log) => ({ ...log, baseURL: [log.baseURL, checkpoint.name].join(' ') }));
}
function readCheckpoint(envelope) {
    if (envelope.length > maxEnvelope)
        throw invalid(`a checkpoint of at most ${maxEnvelope} characters`, 'more');
    const [note = '', block, ...rest] = envelope.split('\n\n');
    const [origin = '', size = '', root = ''] = note.split('\n', 3);
    if (block === undefined || rest.length > 0 || !block.endsWith('\n') || origin === '' || !/^(?:0|[1-9]\d{0,18})$/.test(size)) {
        throw invalid('a checkpoint of origin, size, root, an empty line and signatures', 'another form');
    }
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > maxSignatures)
        throw invalid(`at most ${maxSignatures} signatures in a checkpoint`, `${lines.length}`);
    const signatures = lines.map((line) => {
        const [, name = '', text = ''] = /^\u2014 (\S{1,255}) ([A-Za-z0-9+/]{8,2000}={0,2})$/.exec(line) ?? [];
        const bytes = Buffer.from(text, 'base64');
        if (text === '' || bytes.toString('base64') !== text)
            throw invalid('signatures as "\u2014 NAME BASE64" in a checkpoint', 'another line');
        return { name, hint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
    // Private instances of the first generation sign with the name of their machine.
    const tree = /^(\S{1,255}) - \d{1,30}$/.exec(origin)?.[1];
    const firstGeneration = tree !== undefined;
    return { text: `${note}\n`, origin, name: tree ?? origin, firstGeneration, size, root: Buffer.from(root, 'base64'), signatures };
}
/** Lines of others (witnesses) are passed over; of those that claim to be the log's, each must be. */
function checkSignatures({ text, origin, name, firstGeneration, signatures }, log) {
    if (!firstGeneration && !originsOf(log.baseURL).includes(origin)) {
        throw invalid(`a checkpoint of the origin ${originsOf(log.baseURL)[0] ?? 'of the log'}`, `one of ${origin.slice(0, 100)}`);
    }
    const claimed = signatures.filter((line) => line.name === name && (0,sigstore_content/* equal */.LC)(line.hint, log.checkpointHint ?? log.logID.subarray(0, 4)));
    if (claimed.length === 0)
        throw invalid("a checkpoint signed under the log's name and key", 'one signed by others only');
    if (!claimed.every(({ signature }) => dist.crypto.verify(Buffer.from(text), log.publicKey, signature))) {
        throw invalid("a checkpoint signed by the log's key", 'one signed by another');
    }
}
/** A log's origin is its address without scheme; some leave out port and path. */
function originsOf(baseURL) {
    if (!URL.canParse(baseURL))
        return [baseURL];
    const { hostname, host, pathname } = new URL(baseURL);
    return [hostname, host, `${host}${pathname}`.replace(/\/+$/, '')];
}
function invalid(expected, got) {
    return (0,refusal/* refusal */.x)('log-proof-invalid', `expected ${expected}, got ${got}`);
}

// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/identity.js
var sigstore_identity = __webpack_require__(9912);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/raw-signature.js
var raw_signature = __webpack_require__(7689);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/sigstore/log-entry.js
// What sigstore's verifier leaves open about a log entry: that it is of the kind that logs such a signature, names the same
// signer and hash, that the log's key was valid when it signed, and entries of the oldest kind (intoto 0.0.1) of cosign.





/** @throws PortcullisError `log-entry-mismatch` when the entry was made for another key or certificate. */
function checkEntrySigner(entry, signer) {
    const body = parseBody(entry);
    const verifiers = entryVerifiers(body);
    const same = verifiers.length > 0 && verifiers.every((verifier) => isSigner(verifier, signer));
    const kinds = keyDetails(body);
    const kind = kinds.find((details) => details !== undefined && !details.startsWith(kindOfKey(signer.key)));
    if (kind !== undefined)
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of a key of the kind ${kindOfKey(signer.key)}, got ${kind.slice(0, 60)}`);
    if (!same)
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', 'expected a log entry made by the same signer, got one of another key or certificate');
}
/** Kinds of entries by what they log; the second generation logs an envelope by the digest that was signed. */
const kindsOf = {
    message: ['hashedrekord 0.0.1', 'hashedrekord 0.0.2'],
    envelope: ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.2', 'dsse 0.0.2', 'hashedrekord 0.0.2'],
};
/** @throws PortcullisError `log-entry-mismatch` when such an entry does not log such a signature, `log-proof-missing`. */
function checkEntryKind(entry, content) {
    const kind = `${entry.kindVersion.kind} ${entry.kindVersion.version}`;
    if (!kindsOf[content.form].includes(kind)) {
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of a signed ${content.form}, got one of kind "${kind.slice(0, 60)}"`);
    }
    if (entry.inclusionProof === undefined && (kind === 'hashedrekord 0.0.2' || kind === 'dsse 0.0.2')) {
        throw (0,refusal/* refusal */.x)('log-proof-missing', 'expected an inclusion proof, which logs of the second generation always give, got none');
    }
    const spec = parseBody(entry)?.spec;
    const [hash, value] = loggedDigest(spec);
    if (hash === undefined || value === undefined)
        return;
    const name = raw_signature/* hashNames */.Jf.find((known) => hash === known || hash === `SHA2_${known.slice(3)}`);
    if (name === undefined || !(0,sigstore_content/* equal */.LC)(value, content.digestUnder(name) ?? Buffer.alloc(0))) {
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', `expected the digest in the log entry to be the signed one under ${hash.slice(0, 20)}, got another`);
    }
}
/** Hash and digest of what was signed, in entries that hold it. */
function loggedDigest(spec) {
    const second = spec?.hashedRekordV002?.data;
    if (second !== undefined)
        return [String(second.algorithm), Buffer.from(String(second.digest), 'base64')];
    const first = spec?.data?.hash;
    return first === undefined ? [] : [String(first.algorithm), Buffer.from(String(first.value), 'hex')];
}
function parseBody(entry) {
    try {
        return JSON.parse(entry.canonicalizedBody.toString('utf8'));
    }
    catch {
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', 'expected JSON in the log entry, got something else');
    }
}
/** DER or PEM of every verifier in the entry, whatever its kind and version. */
function entryVerifiers(body) {
    const spec = body?.spec;
    const texts = [];
    const push = (value) => texts.push(typeof value === 'string' ? value : undefined);
    const pushAll = (list, read) => {
        if (Array.isArray(list))
            for (const item of list)
                push(read(item));
    };
    const current = spec?.hashedRekordV002 ?? spec?.dsseV002;
    if (current !== undefined) {
        const raw = (item) => item?.verifier?.x509Certificate?.rawBytes ?? item?.verifier?.publicKey?.rawBytes;
        if (spec?.hashedRekordV002 !== undefined)
            push(raw(current.signature));
        else
            pushAll(current.signatures, raw);
    }
    else if (body?.kind === 'hashedrekord')
        push(spec?.signature?.publicKey?.content);
    else if (body?.kind === 'dsse')
        pushAll(spec?.signatures, (item) => item?.verifier);
    else if (body?.kind === 'intoto' && spec?.publicKey !== undefined)
        push(spec.publicKey);
    else if (body?.kind === 'intoto')
        pushAll(spec?.content?.envelope?.signatures, (item) => item?.publicKey);
    return texts.map((text) => Buffer.from(text ?? '', 'base64'));
}
/** What entries of the second generation call the kind of their keys. */
function keyDetails(body) {
    const spec = body?.spec;
    const signatures = spec?.dsseV002?.signatures ?? [spec?.hashedRekordV002?.signature];
    return (Array.isArray(signatures) ? signatures : []).map((signature) => {
        const details = signature?.verifier?.keyDetails;
        return details === undefined ? undefined : String(details);
    });
}
function kindOfKey(key) {
    if (key.asymmetricKeyType === 'ec')
        return `PKIX_ECDSA_P${/(?:256|384|521)/.exec(key.asymmetricKeyDetails?.namedCurve ?? '')?.[0] ?? ''}`;
    return key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_RSA';
}
function isSigner(verifier, signer) {
    const pem = verifier.subarray(0, 5).toString('latin1') === '-----' ? verifier.toString('latin1') : undefined;
    try {
        if (signer.certificate !== undefined && (pem === undefined || pem.includes('BEGIN CERTIFICATE'))) {
            return (0,sigstore_content/* equal */.LC)(new external_node_crypto_.X509Certificate(pem ?? verifier).raw, signer.certificate);
        }
        const key = pem === undefined ? (0,external_node_crypto_.createPublicKey)({ key: verifier, format: 'der', type: 'spki' }) : (0,external_node_crypto_.createPublicKey)(pem);
        return key.equals(signer.key);
    }
    catch {
        return false;
    }
}
/**
 * Rekor's second generation signs no time of its own, so its key must have been valid at a time that others prove.
 * Where the log promised, sigstore's verifier has compared its own time. @throws PortcullisError `log-key-expired`.
 */
function checkLogValidity(entry, logs, times) {
    if (entry.inclusionPromise !== undefined || times.length === 0)
        return;
    const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
    const valid = times.some((time) => own.some(({ validFor }) => validFor.start <= time && time <= validFor.end));
    if (!valid)
        throw (0,refusal/* refusal */.x)('log-key-expired', `expected a log key that is valid at ${times[0]?.toISOString()}, got one of another time`);
}
/** The log's promise over an entry, for entries that sigstore's verifier does not take. @throws PortcullisError. */
function verifyOldIntotoEntry(entry, logs, envelope) {
    const hash = parseBody(entry)?.spec?.content?.hash;
    if (hash?.algorithm !== 'sha256' || !(0,sigstore_content/* equal */.LC)(Buffer.from(String(hash.value), 'hex'), (0,external_node_crypto_.createHash)('sha256').update(envelope).digest())) {
        throw (0,refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of this envelope of ${envelope.length} bytes, got one of another`);
    }
    const time = new Date(Number(entry.integratedTime) * 1000);
    const payload = dist.json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: entry.logId.keyId.toString('hex'),
    });
    const promised = logs.some((log) => log.logID.equals(entry.logId.keyId) &&
        log.validFor.start <= time &&
        time <= log.validFor.end &&
        entry.inclusionPromise !== undefined &&
        (0,external_node_crypto_.verify)('sha256', Buffer.from(payload), log.publicKey, entry.inclusionPromise.signedEntryTimestamp));
    if (!promised)
        throw (0,refusal/* refusal */.x)('log-promise-invalid', "expected an entry timestamp signed by the log's key, got another");
}

// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/sigstore/public-key.js
var public_key = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/sigstore/verify.js
// The steps of verifying one signature, whatever it came in: proven time, signer, log, signature, then whom and what it names.
// https://github.com/sigstore/architecture-docs/blob/main/client-spec.md section 4










/** Real ones have 1 to 6 KiB. Readers of DER below go through a hostile one many times. */
const maxDer = 64 * 1024;
/** @throws PortcullisError with the reason why the signature does not hold. */
function verifyMaterial(material, authority) {
    for (const der of [material.certificate ?? Buffer.alloc(0), ...material.timestamps]) {
        if (der.length > maxDer)
            throw (0,refusal/* refusal */.x)('signature-malformed', `expected certificates and timestamps of at most ${maxDer} bytes, got ${der.length}`);
    }
    if (authority.kind === 'key') {
        // `cosign sign --key … --certificate …` attaches a certificate of the very key. It then adds nothing, and takes nothing away.
        if (material.certificate !== undefined && (0,public_key/* keyFingerprint */.yy)(certificateKey(material.certificate)) !== authority.key.fingerprint)
            throw (0,refusal/* refusal */.x)('key-mismatch', 'expected a signature by the given key, got one by a certificate of another');
        if (authority.roots === undefined)
            return verifyByKey({ ...material, entries: [], timestamps: [] }, authority, emptyTrust);
        return firstThatHolds(authority.roots, (trust) => verifyByKey(material, authority, trust));
    }
    const der = material.certificate;
    if (der === undefined)
        throw (0,refusal/* refusal */.x)('certificate-missing', 'expected a signature with a certificate, got one by a key');
    return firstThatHolds(authority.roots, (trust) => verifyKeyless(material, der, authority, trust));
}
/** A certificate names the same identity whoever trusts it, so this says more than that another instance does not know it. */
const identityCodes = new Set(['identity-mismatch', 'issuer-mismatch', 'extension-mismatch', 'identity-missing']);
/** Each instance of a trust root is tried; when none holds, the most telling failure is reported, or the last. */
function firstThatHolds(roots, verify) {
    let failure = (0,refusal/* refusal */.x)('trusted-root-empty', 'expected a trusted root, got none');
    for (const trust of roots) {
        try {
            return verify(trust);
        }
        catch (error) {
            failure = error;
            if (error instanceof src/* PortcullisError */.SO && identityCodes.has(error.code))
                break;
        }
    }
    throw (0,refusal/* asRefusal */.Z)(failure);
}
const emptyTrust = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => {
        throw (0,refusal/* refusal */.x)('key-invalid', 'expected a key, got none');
    },
};
function verifyByKey(material, authority, trust) {
    const { key, fingerprint } = authority.key;
    // The log may hold either.
    const signer = { key, ...(material.certificate === undefined ? {} : { certificate: material.certificate }) };
    const withKey = { ...trust, publicKey: () => ({ publicKey: key, validFor: () => true }) };
    const thresholds = { ctlogThreshold: 0, timestampThreshold: 0, tlogThreshold: threshold(authority.requireLog ?? false, trust.tlogs) };
    const times = verifySteps(material, { $case: 'public-key', hint: '' }, signer, withKey, thresholds);
    return { identity: fingerprint, keyId: fingerprint, ...earliest(times) };
}
function verifyKeyless(material, der, authority, trust) {
    const certificate = parseCertificate(der);
    const thresholds = {
        ctlogThreshold: threshold(authority.requireSct ?? true, trust.ctlogs),
        tlogThreshold: threshold(authority.requireLog ?? true, trust.tlogs),
        timestampThreshold: 1,
    };
    const key = certificateKey(der);
    const times = verifySteps(material, { $case: 'certificate', certificate }, { key, certificate: der }, trust, thresholds);
    checkCodeSigning(certificate);
    checkClaimedTimes(material.entries, certificate);
    const identity = (0,sigstore_identity/* certificateIdentity */.Wb)(certificate);
    const failure = (0,sigstore_identity/* matchIdentity */.oD)(identity, authority.identities);
    if (failure !== undefined)
        throw (0,refusal/* refusal */.x)(failure.code, failure.reason, 'Sign with the expected identity, or correct the policy.');
    const { subject, issuer } = identity;
    return { identity: subject, keyId: (0,public_key/* keyFingerprint */.yy)(key), ...(issuer === undefined ? {} : { issuer }), ...earliest(times) };
}
function threshold(requirement, logs) {
    return requirement === true || (requirement === 'where-listed' && logs.length > 0) ? 1 : 0;
}
/** Returns the proven times. */
function verifySteps(material, key, signer, trust, thresholds) {
    const weakness = (0,public_key/* unacceptable */._5)(signer.key);
    if (weakness !== undefined)
        throw (0,refusal/* refusal */.x)('key-invalid', `expected an accepted kind of key, got ${weakness}`);
    // An entry of a log that is not trusted proves nothing; it does no harm either.
    const entries = material.entries.filter((entry) => trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId)));
    if (thresholds.tlogThreshold > 0 && entries.length === 0) {
        throw (0,refusal/* refusal */.x)('log-entry-missing', `expected an entry of a trusted log, got ${material.entries.length} of other logs`);
    }
    const old = material.envelope === undefined ? [] : entries.filter(isOldIntoto);
    const current = entries.filter((entry) => !old.includes(entry));
    const envelope = material.envelope ?? Buffer.alloc(0);
    for (const entry of old)
        verifyOldIntotoEntry(entry, trust.tlogs, envelope);
    const given = material.timestamps.map(authorities/* readTimestamp */.L2);
    const timestampAuthorities = given.reduce(authorities/* withSigners */.KS, trust.timestampAuthorities);
    const stamps = fromKnown(given, timestampAuthorities);
    const entity = {
        signature: material.content,
        key,
        tlogEntries: [...current],
        timestamps: [
            ...entries.filter(hasPromise).map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
            ...stamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp })),
        ],
    };
    const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
    const tlogs = current.flatMap((entry) => logsForCheckpoint(entry, trust.tlogs));
    new verify_dist/* Verifier */.BL({ ...trust, tlogs, timestampAuthorities }, { ...thresholds, tlogThreshold }).verify(entity);
    const times = [
        ...entries.filter(hasPromise).map((entry) => new Date(Number(entry.integratedTime) * 1000)),
        ...stamps.map((stamp) => stamp.signingTime),
    ];
    for (const entry of entries) {
        checkEntryKind(entry, material.content);
        checkEntrySigner(entry, signer);
        checkLogValidity(entry, trust.tlogs, times);
    }
    return times;
}
/** A time by an authority that nobody listed proves nothing; beside one by an authority that is listed it does no harm either. */
function fromKnown(stamps, authorities) {
    const known = stamps.filter(({ signerIssuer, signerSerialNumber }) => authorities.some(({ certChain: [leaf] }) => leaf?.issuer.equals(signerIssuer) === true && leaf.serialNumber.equals(signerSerialNumber)));
    return known.length === 0 ? stamps : known;
}
function isOldIntoto(entry) {
    return entry.kindVersion.kind === 'intoto' && entry.kindVersion.version === '0.0.1';
}
/** Only a promise signs the time; a time without one is the sender's word. */
function hasPromise(entry) {
    return entry.inclusionPromise !== undefined && Number(entry.integratedTime) > 0;
}
function earliest(times) {
    const first = Math.min(...times.map((time) => time.getTime()));
    return Number.isFinite(first) ? { signedAt: new Date(first) } : {};
}
function parseCertificate(der) {
    try {
        return dist.X509Certificate.parse(Buffer.from(der));
    }
    catch (error) {
        throw (0,refusal/* refusal */.x)('certificate-invalid', `expected an X.509 certificate, got: ${error.message}`);
    }
}
function certificateKey(der) {
    return new external_node_crypto_.X509Certificate(der).publicKey;
}
/** A time that nobody signs proves nothing, but one outside the certificate's life contradicts what is proven. */
function checkClaimedTimes(entries, certificate) {
    for (const { integratedTime } of entries) {
        const time = new Date(Number(integratedTime) * 1000);
        if (Number(integratedTime) !== 0 && !certificate.validForDate(time)) {
            throw (0,refusal/* refusal */.x)('certificate-invalid', `expected log entries from while the certificate was valid, got one of ${integratedTime} s`);
        }
    }
}
const extKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** A certificate for servers or mail is no certificate for code, whoever issued it. */
function checkCodeSigning(certificate) {
    const usages = certificate.extension(extKeyUsage)?.valueObj.subs[0]?.subs.map((usage) => usage.toOID()) ?? [];
    if (!usages.includes(codeSigning))
        throw (0,refusal/* refusal */.x)('certificate-invalid', 'expected a certificate for code signing, got one for other uses');
    if (certificate.extKeyUsage?.digitalSignature === false)
        throw (0,refusal/* refusal */.x)('certificate-invalid', 'expected a certificate for digital signatures, got one for other uses of its key');
    if (certificate.isCA)
        throw (0,refusal/* refusal */.x)('certificate-invalid', "expected a signer's certificate, got that of an authority");
}


/***/ })

};
