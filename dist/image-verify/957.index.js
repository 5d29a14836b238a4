export const id = 957;
export const ids = [957,130];
export const modules = {

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readInTotoStatement),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   OY: () => (/* binding */ inTotoPayloadType),
/* harmony export */   jx: () => (/* binding */ namesArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
// An in-toto statement inside a DSSE envelope: what is claimed, about which artifact.
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md



const inTotoPayloadType = 'application/vnd.in-toto+json';
const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const maxSubjects = 10_000;
/** @throws PortcullisError `statement-malformed`. */
function parseStatement(payloadType, payload) {
    if (payloadType !== inTotoPayloadType)
        throw malformed(`payloadType ${inTotoPayloadType}`, JSON.stringify(payloadType.slice(0, 80)));
    let document;
    try {
        document = JSON.parse(payload.toString('utf8'));
    }
    catch (error) {
        throw malformed('JSON', error.message.slice(0, 100));
    }
    return readInTotoStatement(document);
}
/** The same from a statement that is parsed already, such as a SignatureAttempt's. @throws PortcullisError `statement-malformed`. */
function readInTotoStatement(document) {
    if (!isRecord(document))
        throw malformed('a JSON object', typeof document);
    // Another version may mean something else by the same fields.
    if (!statementTypes.includes(document._type))
        throw malformed(`_type ${statementTypes[0]}`, JSON.stringify(document._type)?.slice(0, 80) ?? 'none');
    if (typeof document.predicateType !== 'string' || document.predicateType === '')
        throw malformed('a predicateType', 'none');
    if (!Array.isArray(document.subject) || document.subject.length === 0)
        throw malformed('a list of subjects', 'none');
    if (document.subject.length > maxSubjects)
        throw malformed(`at most ${maxSubjects} subjects`, `${document.subject.length}`);
    return {
        subjects: document.subject.map(readSubject),
        predicateType: document.predicateType,
        predicate: document.predicate,
        document,
    };
}
function readSubject(subject) {
    if (!isRecord(subject) || !isRecord(subject.digest))
        throw malformed('a digest for every subject', 'none');
    const digest = new Map();
    for (const [algorithm, value] of Object.entries(subject.digest)) {
        if (typeof value !== 'string')
            throw malformed('digests as text', typeof value);
        digest.set(algorithm, value);
    }
    return { digest, ...(typeof subject.name === 'string' ? { name: subject.name } : {}) };
}
/**
 * Whether one subject is the artifact: at least one strong digest equals, and none that is known differs.
 * A weak one (sha1, md5) never binds.
 */
function namesArtifact(statement, digests) {
    return statement.subjects.some(({ digest }) => {
        let bound = false;
        for (const hash of _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hashNames */ .Jf) {
            const claimed = digest.get(hash);
            const actual = digests.get(hash);
            if (claimed === undefined || actual === undefined)
                continue;
            const bytes = Buffer.from(claimed, 'hex');
            if (claimed.length !== actual.length * 2 || bytes.length !== actual.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(bytes, actual))
                return false;
            bound = true;
        }
        return bound;
    });
}
function malformed(expected, got) {
    return (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('statement-malformed', `expected an in-toto statement with ${expected}, got ${got}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Lb: () => (/* binding */ parseNameGlob)
/* harmony export */ });
/* harmony import */ var _portcullis_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7743);
// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

/** `nginx` and `org/app` mean Docker Hub, as everywhere; `**` alone means every image. */
function parseNameGlob(text) {
    const parts = text.split('/');
    const [first = ''] = parts;
    const hasHost = first === '**' || first === '*' || first.includes('.') || first.includes(':') || first === 'localhost';
    if (hasHost)
        return parts;
    return [_portcullis_oci__WEBPACK_IMPORTED_MODULE_0__.dockerHub, ...(parts.length === 1 && first !== '**' ? ['library'] : []), ...parts];
}
/** What is wrong with a glob; undefined when nothing is. */
function globProblem(text) {
    if (text.length > 512)
        return 'a glob of at most 512 characters';
    const afterHost = text.includes('/') ? text.slice(text.indexOf('/')) : text;
    if (text.includes('@') || afterHost.includes(':'))
        return 'a name without tag or digest';
    if (!/^[a-zA-Z0-9._:*[\]/-]+$/.test(text))
        return 'letters, digits, dots, dashes, slashes and asterisks';
    return text.split('/').some((part) => part === '' || (part.includes('**') && part !== '**'))
        ? 'parts between slashes, `**` alone in one'
        : undefined;
}
function matchesName(glob, { registry, repository }) {
    return matchParts(glob, [registry, ...repository.split('/')]);
}
function matchParts(glob, parts) {
    // Which positions of the glob are reachable after each part: linear in both, whatever is written.
    let reachable = closure(glob, new Set([0]));
    for (const part of parts) {
        const next = new Set();
        for (const at of reachable) {
            const pattern = glob[at];
            if (pattern === '**')
                next.add(at).add(at + 1);
            else if (pattern !== undefined && matchPart(pattern, part))
                next.add(at + 1);
        }
        reachable = closure(glob, next);
    }
    return reachable.has(glob.length);
}
/** `**` also stands for no part at all, but not at the end: `org/**` is what lies in `org`, and not an image of that name. */
function closure(glob, positions) {
    for (const at of positions)
        if (glob[at] === '**' && at < glob.length - 1)
            positions.add(at + 1);
    return positions;
}
function matchPart(pattern, text) {
    const pieces = pattern.split('*');
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let position = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, position);
        if (found < 0 || found + piece.length > text.length - last.length)
            return false;
        position = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCanary: () => (/* binding */ runCanary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7743);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3606);
/* harmony import */ var _sigstore_public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6283);
/* harmony import */ var _verify_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2130);
// The canary: an image in memory, signed by a key made for it, must be verified, and by another key it must not.





async function runCanary(now) {
    const registry = (0,_portcullis_oci__WEBPACK_IMPORTED_MODULE_1__.memoryRegistry)();
    const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
    const image = registry.putManifest({ schemaVersion: 2, mediaType: _portcullis_oci__WEBPACK_IMPORTED_MODULE_1__.mediaTypes.ociManifest, config, layers: [] }, _portcullis_oci__WEBPACK_IMPORTED_MODULE_1__.mediaTypes.ociManifest, 'v1');
    const [signer, stranger] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' }), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' })];
    const name = 'canary.invalid/app';
    const payload = Buffer.from(JSON.stringify({
        critical: {
            identity: { 'docker-reference': name },
            image: { 'docker-manifest-digest': image.digest },
            type: 'cosign container image signature',
        },
        optional: null,
    }));
    const layer = {
        ...registry.putBlob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
        annotations: { 'dev.cosignproject.cosign/signature': (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', payload, signer.privateKey).toString('base64') },
    };
    registry.putManifest({ schemaVersion: 2, mediaType: _portcullis_oci__WEBPACK_IMPORTED_MODULE_1__.mediaTypes.ociManifest, config, layers: [layer] }, _portcullis_oci__WEBPACK_IMPORTED_MODULE_1__.mediaTypes.ociManifest, `${image.digest.replace(':', '-')}.sig`);
    const statusFor = async ({ publicKey }) => {
        const key = (0,_sigstore_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .readPublicKey */ .RR)(publicKey.export({ type: 'spki', format: 'pem' }).toString());
        const authorities = [{ name: 'canary', kind: 'sigstore', authority: { kind: 'key', key } }];
        const policy = {
            file: 'canary',
            digest: '',
            rules: [{ image: name, glob: (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNameGlob */ .Lb)(name), requirement: { kind: 'any-of', authorities }, attestations: [], exceptions: [] }],
        };
        return (await (0,_verify_image_js__WEBPACK_IMPORTED_MODULE_4__.verifyImage)(`${name}:v1`, { client: registry, policy, now })).status;
    };
    const [own, other] = [await statusFor(signer), await statusFor(stranger)];
    const detected = own === 'verified' && other === 'refused';
    return { detected, detail: `an image signed by a made-up key was ${own} by that key and ${other} by another` };
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   _5: () => (/* binding */ unacceptable)
/* harmony export */ });
/* unused harmony export keyFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
// Public keys as PEM, and what may be done with them: which kinds are accepted, and how one is named in results.


const maxPem = 32 * 1024;
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** Reads one PEM public key: ECDSA P-256, P-384, P-521, RSA from 2048 bits, Ed25519. @throws PortcullisError `key-invalid`. */
function readPublicKey(pem) {
    const fail = (got, cause) => new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'key-invalid',
        message: `expected one PEM public key (ECDSA P-256, P-384 or P-521, RSA of 2048 bits or more, Ed25519), got ${got}`,
        remedy: 'Give the public half, for example cosign.pub as `cosign generate-key-pair` writes it.',
        ...(cause === undefined ? {} : { cause }),
    });
    if (pem.length > maxPem)
        throw fail(`${pem.length} characters`);
    // createPublicKey would take a private key and a certificate as well.
    const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1]);
    if (labels.length !== 1)
        throw fail(`${labels.length} PEM blocks`);
    if (labels[0] !== 'PUBLIC KEY' && labels[0] !== 'RSA PUBLIC KEY')
        throw fail(`a PEM block "${labels[0]}"`);
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw fail('a PEM block that is no key', error);
    }
    const weakness = unacceptable(key);
    if (weakness !== undefined)
        throw fail(weakness);
    return { key, fingerprint: keyFingerprint(key) };
}
function keyFingerprint(key) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest('hex')}`;
}
/** What is wrong with a key for signatures; undefined when nothing is. */
function unacceptable(key) {
    const details = key.asymmetricKeyDetails;
    switch (key.asymmetricKeyType) {
        case 'ec':
            return curves.has(details?.namedCurve ?? '') ? undefined : `an ECDSA key on ${details?.namedCurve}`;
        case 'rsa':
        case 'rsa-pss':
            return (details?.modulusLength ?? 0) >= 2048 ? undefined : `an RSA key of ${details?.modulusLength} bits`;
        case 'ed25519':
            return undefined;
        default:
            return `a key of type ${key.asymmetricKeyType}`;
    }
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ verifyRaw),
/* harmony export */   Jf: () => (/* binding */ hashNames),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_curves_ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1185);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(895);
// One signature over one message, by any accepted key: node:crypto where the bytes are at hand, and by digest alone
// (a `sha256:` argument, an image's manifest, a file too large for memory) where they are not.



const hashNames = ['sha256', 'sha384', 'sha512'];
/** A message held in memory. */
function messageOf(bytes) {
    return { bytes, digests: new Map(hashNames.map((hash) => [hash, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(bytes).digest()])) };
}
/** Whether the signature is the key's over the message under one of the hashes. Never throws. */
function verifyRaw(key, signature, message, hashes) {
    try {
        switch (key.asymmetricKeyType) {
            case 'ec':
                return hashes.some((hash) => verifyEcdsa(key, signature, message, hash));
            case 'rsa':
            case 'rsa-pss':
                return hashes.some((hash) => verifyRsa(key, signature, message, hash));
            case 'ed25519':
                return verifyEd25519(key, signature, message);
            default:
                return false;
        }
    }
    catch {
        return false;
    }
}
function verifyEcdsa(key, signature, message, hash) {
    if (message.bytes !== undefined)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature);
    const digest = message.digests.get(hash);
    const curve = { prime256v1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, secp384r1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, secp521r1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt }[key.asymmetricKeyDetails?.namedCurve ?? ''];
    if (digest === undefined || curve === undefined)
        return false;
    // Sigstore's signers do not normalise s, so a high one is as good as a low one.
    return curve.verify(signature, digest, uncompressedPoint(key), { prehash: false, lowS: false, format: 'der' });
}
function uncompressedPoint(key) {
    const { x, y } = key.export({ format: 'jwk' });
    return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
function verifyRsa(key, signature, message, hash) {
    if (message.bytes === undefined)
        return key.asymmetricKeyType === 'rsa' && verifyRsaDigest(key, signature, message, hash);
    if (key.asymmetricKeyType === 'rsa' && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature))
        return true;
    const pss = { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, pss, signature);
}
/** DigestInfo up to the digest, RFC 8017 section 9.2 note 1. */
const digestInfo = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
function verifyRsaDigest(key, signature, message, hash) {
    const digest = message.digests.get(hash);
    if (digest === undefined)
        return false;
    const expected = Buffer.concat([Buffer.from(digestInfo[hash], 'hex'), digest]);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
    return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
}
/** Pure Ed25519, or Ed25519ph as the log's hashedrekord needs it; both only over the bytes. */
function verifyEd25519(key, signature, message) {
    if (message.bytes === undefined)
        return false;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message.bytes, key, signature))
        return true;
    const point = Buffer.from(key.export({ format: 'jwk' }).x, 'base64url');
    return _noble_curves_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .ed25519ph */ .oI.verify(signature, message.bytes, point, { zip215: false });
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyImage: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 25 modules
var src = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/packages/oci/src/index.js + 21 modules
var oci_src = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/packages/signatures/src/attestation/rule.js
var attestation_rule = __webpack_require__(9386);
// EXTERNAL MODULE: ./build/packages/signatures/src/attestation/statement.js
var attestation_statement = __webpack_require__(2963);
// EXTERNAL MODULE: ./build/packages/signatures/src/notation/trust-policy.js
var trust_policy = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/packages/signatures/src/policy/glob.js
var policy_glob = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/packages/signatures/src/verify/age.js
// How old an image is: since its newest proven signature, else since its configuration says it was built.

const maxConfigBytes = 8 * 1024 * 1024;
async function imageAge(client, repository, subject, attempts, now) {
    const proven = attempts.flatMap(({ verified, signedAt }) => (verified && signedAt !== undefined ? [signedAt.getTime()] : []));
    if (proven.length > 0)
        return { age: now.getTime() - Math.max(...proven), origin: 'the proven time of its signature' };
    const created = await createdAt(client, repository, subject);
    if (created === undefined || Number.isNaN(created))
        return { origin: 'neither a proven signature nor its configuration tells' };
    return { age: now.getTime() - created, origin: 'its own configuration, which the signature covers' };
}
/** Of an index: the oldest of its images, since any of them may be the one that runs. */
async function createdAt(client, repository, subject) {
    const { bytes, mediaType } = await client.manifest(repository, subject.digest);
    if ((0,oci_src.isIndexType)(mediaType)) {
        // Entries for no platform are attestations that a builder put beside the images.
        const images = (0,oci_src.indexEntries)(bytes)
            .filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined)
            .slice(0, 32);
        const times = [];
        for (const image of images)
            if (!(0,oci_src.isIndexType)(image.mediaType))
                times.push(await createdAt(client, repository, image));
        return times.length === 0 || times.includes(undefined) ? undefined : Math.min(...times);
    }
    const { config } = JSON.parse(bytes.toString('utf8'));
    const content = await client.blob(repository, (0,oci_src.readDescriptor)(config), { maxBytes: maxConfigBytes });
    try {
        const { created } = JSON.parse(content.toString('utf8'));
        return typeof created === 'string' ? Date.parse(created) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/verify/requirement.js
// Whether what was found satisfies who must have signed: any of, all of, or so many distinct signers.
/** What is missing; undefined when the requirement holds. `counts` says which attempts are looked at. */
function lackOf(requirement, tried, counts) {
    const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
    const valid = (entry) => entry.attempts.filter((attempt) => attempt.verified && counts(attempt));
    if (requirement.kind === 'threshold') {
        const signers = distinctSigners(own.flatMap(valid));
        if (signers >= requirement.count)
            return undefined;
        const many = requirement.count === 1 ? 'signer' : 'distinct signers';
        return { code: 'threshold-unmet', reason: `expected ${requirement.count} ${many}, got ${signers}${whyNot(own, counts)}` };
    }
    const unsatisfied = own.filter((entry) => valid(entry).length === 0);
    if (requirement.kind === 'any-of' ? unsatisfied.length < own.length : unsatisfied.length === 0)
        return undefined;
    const names = unsatisfied.map(({ authority }) => authority.name.slice(0, 100)).slice(0, 5);
    const wanted = requirement.kind === 'any-of' ? `one of ${names.join(', ')}` : names.join(' and ');
    const [code, found] = firstFailure(unsatisfied, counts);
    return { code, reason: `expected a signature by ${names.length === 1 ? names[0] : wanted}, got ${found}` };
}
/** One key signs once, however many signatures it made; a signature of nobody counts for nobody. */
function distinctSigners(attempts) {
    return new Set(attempts.flatMap(({ identity, issuer }) => (identity === undefined ? [] : [JSON.stringify([issuer ?? '', identity])])))
        .size;
}
/** A signature that does not hold says more than "none". */
function firstFailure(tried, counts) {
    for (const { failure } of tried)
        if (failure !== undefined)
            return [failure.code, failure.reason];
    const attempts = tried.flatMap((entry) => entry.attempts.filter(counts));
    const [first] = attempts;
    if (first === undefined)
        return ['unsigned', 'none'];
    const more = attempts.length === 1 ? '' : ` and ${attempts.length - 1} more`;
    return [first.code ?? 'signature-invalid', `one that does not hold: ${first.reason ?? 'no reason given'}${more}`];
}
function whyNot(tried, counts) {
    const [code, reason] = firstFailure(tried.map((entry) => ({ ...entry, attempts: entry.attempts.filter(({ verified }) => !verified) })), counts);
    return code === 'unsigned' ? '' : `; ${reason}`;
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/verify/image.js
// Verifying one image: its rule, its digest once, every signature against every authority, attestations, age.








/** Never throws for what an image, a registry or a signature does: that is the verdict. */
async function verifyImage(text, options) {
    let reference;
    try {
        reference = (0,oci_src.parseReference)(text);
    }
    catch (error) {
        return refused({ name: text.slice(0, 200) }, [problem('unresolved', error)]);
    }
    const known = { name: (0,oci_src.formatReference)(reference), reference };
    const rule = options.policy?.rules.find(({ glob }) => (0,policy_glob/* matchesName */.Hj)(glob, reference));
    if (rule === undefined) {
        const where = options.policy === undefined ? 'no policy for images' : `no entry in \`images\` of ${options.policy.file}`;
        const reason = `expected a rule for ${reference.registry}/${reference.repository}, got ${where}`;
        return refused(known, [{ kind: 'no-rule', code: 'no-rule', reason }]);
    }
    const client = (0,oci_src.rememberingClient)(options.client);
    let subject;
    try {
        subject = await client.resolve(reference);
    }
    catch (error) {
        return withExceptions(refused({ ...known, rule }, [problem('unavailable', error)]), options.now);
    }
    const resolved = { ...known, rule, digest: subject.digest, mediaType: subject.mediaType };
    try {
        const { attempts, problems } = await judge(client, reference, subject, rule, options.now);
        if (problems.length === 0)
            return { ...resolved, status: 'verified', attempts, problems };
        return withExceptions({ ...resolved, status: 'refused', attempts, problems }, options.now);
    }
    catch (error) {
        return withExceptions(refused(resolved, [problem('unavailable', error)]), options.now);
    }
}
/** The subject's digest is the only thing that anything below is asked about; its tag may have moved since. */
async function judge(client, reference, subject, rule, now) {
    const requirements = [rule.requirement, ...rule.attestations.map(({ requirement }) => requirement)];
    const authorities = [...new Set(requirements.flatMap((requirement) => requirement?.authorities ?? []))];
    const tried = await Promise.all(authorities.map((authority) => tryAuthority(client, reference, subject, authority, now)));
    const problems = [];
    if (rule.requirement !== undefined) {
        const lack = lackOf(rule.requirement, tried, isSignature);
        if (lack !== undefined) {
            const any = tried.some(({ attempts, failure }) => failure !== undefined || attempts.some(isSignature));
            problems.push({ kind: any ? 'invalid' : 'unsigned', ...lack });
        }
    }
    for (const required of rule.attestations)
        problems.push(...attestationProblems(required, tried));
    const attempts = tried.flatMap(({ authority, attempts: own }) => own.map((attempt) => ({ authority: authority.name, ...attempt })));
    if (rule.maxAge !== undefined && problems.length === 0) {
        const found = await imageAge(client, reference, subject, attempts, now);
        if (found.age === undefined || found.age > rule.maxAge)
            problems.push({ kind: 'age', ...tooOld(rule.maxAge, found) });
    }
    return { attempts, problems };
}
function isSignature(attempt) {
    return attempt.kind !== 'attestation';
}
async function tryAuthority(client, reference, subject, authority, now) {
    if (authority.kind === 'sigstore') {
        const { verifyCosign } = await Promise.all(/* import() */[__webpack_require__.e(693), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 4693));
        return { authority, attempts: await verifyCosign(client, reference, subject, authority.authority) };
    }
    const { verifyNotation } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 3009));
    const { stores, revocationLists } = authority;
    let statement;
    try {
        statement = (0,trust_policy/* selectStatement */.O7)(authority.policy, reference);
    }
    catch (error) {
        if (!(error instanceof src/* PortcullisError */.SO))
            throw error;
        return { authority, attempts: [], failure: { code: error.code, reason: error.message } };
    }
    return { authority, attempts: await verifyNotation(client, reference, subject, { statement, stores, revocationLists }, { now }) };
}
function attestationProblems({ rule, requirement }, tried) {
    const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
    // Each attestation is held against the rule once; the requirement then counts those that satisfy it.
    const shortfalls = [];
    const judged = new Map();
    for (const attempt of own.flatMap(({ attempts }) => attempts)) {
        if (attempt.kind !== 'attestation')
            continue;
        if (!attempt.verified) {
            judged.set(attempt, true);
            continue;
        }
        const statement = (0,attestation_statement/* readInTotoStatement */.BV)(attempt.statement);
        const shortfall = (0,attestation_rule/* rulesStatement */.bH)(rule, statement) ? (0,attestation_rule/* checkStatement */.It)(rule, statement) : undefined;
        if (shortfall !== undefined)
            shortfalls.push(shortfall.reason);
        judged.set(attempt, (0,attestation_rule/* rulesStatement */.bH)(rule, statement) && shortfall === undefined);
    }
    const lack = lackOf(requirement, own, (attempt) => judged.get(attempt) === true);
    if (lack === undefined)
        return [];
    const [shortfall] = shortfalls;
    const reason = shortfall === undefined ? `expected a signed ${rule.predicate} attestation: ${lack.reason}` : shortfall;
    return [{ kind: 'attestation', code: shortfall === undefined ? lack.code : 'attestation-unmet', reason }];
}
function tooOld(maxAge, { age, origin }) {
    const days = (milliseconds) => `${Math.floor(milliseconds / 86_400_000)} days`;
    const wanted = `expected an image no older than ${days(maxAge)}`;
    return age === undefined
        ? { code: 'age-unknown', reason: `${wanted}, got one whose age ${origin}` }
        : { code: 'image-too-old', reason: `${wanted}, got one of ${days(age)} by ${origin}` };
}
/** An exception in force lets an image pass with its problems shown; one that has ended is named. */
function withExceptions(verdict, now) {
    const { rule, reference } = verdict;
    const fits = ({ image, digest }) => (image === undefined || (reference !== undefined && (0,policy_glob/* matchesName */.Hj)(image, reference))) &&
        (digest === undefined || digest === verdict.digest);
    const candidates = (rule?.exceptions ?? []).filter(fits);
    const today = now.toISOString().slice(0, 10);
    const exception = candidates.find(({ expires }) => expires >= today);
    if (exception !== undefined)
        return { ...verdict, status: 'excepted', exception };
    const [expired] = candidates;
    return expired === undefined ? verdict : { ...verdict, expired };
}
function refused(known, problems) {
    return { ...known, status: 'refused', attempts: [], problems };
}
function problem(kind, error) {
    if (error instanceof src/* PortcullisError */.SO)
        return { kind, code: error.code, reason: `${error.message}. ${error.remedy}` };
    throw error;
}


/***/ })

};
