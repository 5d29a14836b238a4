export const id = 568;
export const ids = [568];
export const modules = {

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readInTotoStatement),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   OY: () => (/* binding */ inTotoPayloadType),
/* harmony export */   jx: () => (/* binding */ namesArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7796);
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

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   KR: () => (/* binding */ coversName),
/* harmony export */   Lb: () => (/* binding */ parseNameGlob)
/* harmony export */ });
/* harmony import */ var _portcullis_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

/** Read as references are: `nginx` and `org/app` mean Docker Hub, hosts have no case; `**` alone means every image. */
function parseNameGlob(text) {
    const parts = text.split('/');
    const [first = '', ...rest] = parts;
    if (text === '**')
        return parts;
    const hasHost = rest.length > 0 && (/[.:*]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = hasHost ? (0,_portcullis_oci__WEBPACK_IMPORTED_MODULE_0__.normalHost)(first) : _portcullis_oci__WEBPACK_IMPORTED_MODULE_0__.dockerHub;
    const path = hasHost ? rest : parts;
    return [host, ...(host === _portcullis_oci__WEBPACK_IMPORTED_MODULE_0__.dockerHub && path.length === 1 && path[0] !== '**' ? ['library'] : []), ...path];
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
    // Without a host before them, letters in upper case would be one.
    if (/[A-Z]/.test(afterHost))
        return 'a repository in lower case, as they all are';
    return text.split('/').some((part) => part === '' || (part.includes('**') && part !== '**'))
        ? 'parts between slashes, `**` alone in one'
        : undefined;
}
function matchesName(glob, { registry, repository }) {
    return matchParts(glob, [registry, ...repository.split('/')]);
}
/** Whether the first glob matches every name that the second does, so that a rule behind it never counts. */
function coversName(glob, other) {
    return matchParts(glob, other);
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
            // A part that is itself a glob is matched as text: only an asterisk matches an asterisk.
            else if (pattern !== undefined && part !== '**' && matchPart(pattern, part))
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

/***/ 7689:
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

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyImage: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __webpack_require__(410);
// EXTERNAL MODULE: ./build/packages/oci/src/index.js + 22 modules
var oci_src = __webpack_require__(8896);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/attestation/rule.js
var attestation_rule = __webpack_require__(2516);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/attestation/statement.js
var attestation_statement = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/notation/trust-policy.js
var trust_policy = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/policy/glob.js
var policy_glob = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/verify/age.js
// How old an image is: since its newest proven signature, else since its provenance was signed, else since its configuration
// says it was built. Anything else that is attested later, a scan above all, makes no image younger.

const maxConfigBytes = 8 * 1024 * 1024;
const maxImages = 64;
/** How far clocks may differ. */
const clockSkew = 5 * 60_000;
/** @param attempts those of the authorities that must have signed. */
async function imageAge(client, repository, subject, attempts, now) {
    const proven = (counts) => attempts.flatMap((attempt) => attempt.verified && attempt.letThrough === undefined && attempt.signedAt !== undefined && counts(attempt)
        ? [attempt.signedAt.getTime()]
        : []);
    const signed = proven(({ kind }) => kind !== 'attestation');
    if (signed.length > 0)
        return { age: now.getTime() - Math.max(...signed), origin: 'the proven time of its signature' };
    const built = proven(({ predicateType }) => predicateType?.startsWith('https://slsa.dev/provenance') === true);
    if (built.length > 0)
        return { age: now.getTime() - Math.min(...built), origin: 'the proven time of its provenance' };
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
        const images = (0,oci_src.indexEntries)(bytes).filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined);
        // What is not looked at has no known age.
        if (images.length > maxImages || images.some((image) => (0,oci_src.isIndexType)(image.mediaType)))
            return undefined;
        const times = [];
        for (const image of images)
            times.push(await createdAt(client, repository, image));
        return times.length === 0 || times.includes(undefined) ? undefined : oldest(times);
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
function oldest(times) {
    return times.some(Number.isNaN) ? Number.NaN : Math.min(...times);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/verify/requirement.js
// Whether what was found satisfies who must have signed: any of, all of, or so many distinct signers.
/** What is missing; undefined when the requirement holds. `counts` says which attempts are looked at. */
function lackOf(requirement, tried, counts) {
    const lack = strictLack(requirement, tried, counts, ({ verified, letThrough }) => verified && letThrough === undefined);
    if (lack === undefined)
        return undefined;
    const noted = tried
        .filter(({ authority }) => requirement.authorities.includes(authority))
        .flatMap(({ attempts }) => attempts.flatMap(({ letThrough }) => letThrough ?? []));
    const [first] = noted;
    if (first === undefined)
        return lack;
    const passes = strictLack(requirement, tried, counts, ({ verified }) => verified) === undefined;
    return passes ? { ...lack, letThrough: first } : lack;
}
function strictLack(requirement, tried, counts, holds) {
    const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
    const valid = (entry) => entry.attempts.filter((attempt) => holds(attempt) && counts(attempt));
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
/**
 * Signatures beside the image that hold for none of the authorities: somebody else's, altered, or of another image. Every
 * authority of one kind is shown the same artifacts in the same order, so a place in the list is one artifact.
 */
function hasForeignSignature(tried) {
    const held = new Map();
    for (const { authority, attempts } of tried)
        for (const [i, { digest, verified, letThrough }] of attempts.entries()) {
            if (letThrough !== undefined)
                continue;
            const artifact = `${authority.kind} ${i} ${digest}`;
            held.set(artifact, verified || held.get(artifact) === true);
        }
    return [...held.values()].includes(false);
}
/** One key signs once, however many names it has, and one name once, however many keys; a signature of nobody counts for nobody. */
function distinctSigners(attempts) {
    const groups = [];
    for (const { identity, issuer, keyId } of attempts) {
        if (identity === undefined)
            continue;
        const marks = [JSON.stringify([issuer ?? '', identity]), ...(keyId === undefined ? [] : [keyId])];
        const same = groups.filter((group) => marks.some((mark) => group.has(mark)));
        const [first] = same;
        if (first === undefined) {
            groups.push(new Set(marks));
            continue;
        }
        for (const mark of [...marks, ...same.slice(1).flatMap((group) => [...group])])
            first.add(mark);
        for (const merged of same.slice(1))
            groups.splice(groups.indexOf(merged), 1);
    }
    return groups.length;
}
/** A signature that does not hold says more than "none". */
function firstFailure(tried, counts) {
    for (const { failure } of tried)
        if (failure !== undefined)
            return [failure.code, failure.reason];
    const attempts = tried.flatMap((entry) => entry.attempts.filter(counts));
    const first = attempts.find(({ verified }) => !verified) ?? attempts[0];
    if (first === undefined)
        return ['unsigned', 'none'];
    const more = attempts.length === 1 ? '' : ` and ${attempts.length - 1} more`;
    return [
        first.code ?? (first.letThrough === undefined ? 'signature-invalid' : 'notation-noted'),
        `one that does not hold: ${first.reason ?? first.letThrough ?? 'no reason given'}${more}`,
    ];
}
function whyNot(tried, counts) {
    const [code, reason] = firstFailure(tried.map((entry) => ({ ...entry, attempts: entry.attempts.filter(({ verified }) => !verified) })), counts);
    return code === 'unsigned' ? '' : `; ${reason}`;
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/verify/image.js
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
        return refused({ ...known, rule }, [problem('unavailable', error)]);
    }
    const resolved = { ...known, rule, digest: subject.digest, mediaType: subject.mediaType };
    try {
        const { attempts, problems } = await judge(client, reference, subject, rule, options.now);
        if (problems.length === 0)
            return { ...resolved, status: 'verified', attempts, problems };
        return withExceptions({ ...resolved, status: 'refused', attempts, problems }, options.now);
    }
    catch (error) {
        return refused(resolved, [problem('unavailable', error)]);
    }
}
/** The subject's digest is the only thing that anything below is asked about; its tag may have moved since. */
async function judge(client, reference, subject, rule, now) {
    const requirements = [rule.requirement, ...rule.attestations.map(({ requirement }) => requirement)];
    const authorities = [...new Set(requirements.flatMap((requirement) => requirement?.authorities ?? []))];
    const tried = await Promise.all(authorities.map((authority) => tryAuthority(client, reference, subject, authority, now)));
    const problems = [];
    // What somebody else signed beside the image was not merely forgotten: no exception speaks of it.
    const foreign = hasForeignSignature(tried);
    const covers = (kind) => (foreign ? {} : { coverable: kind });
    if (rule.requirement !== undefined) {
        const lack = lackOf(rule.requirement, tried, isSignature);
        if (lack !== undefined) {
            const failed = tried.some(({ failure }) => failure !== undefined);
            const any = failed || tried.some(({ attempts }) => attempts.some(isSignature));
            const kind = any ? 'invalid' : 'unsigned';
            problems.push({ kind, ...said(lack), ...(failed ? {} : covers('unsigned')) });
        }
    }
    for (const required of rule.attestations) {
        const lack = attestationProblem(required, tried);
        if (lack !== undefined)
            problems.push({ kind: 'attestation', ...said(lack), ...(lack.missing ? covers('attestation') : {}) });
    }
    const attempts = tried.flatMap(({ authority, attempts: own }) => own.map((attempt) => ({ authority: authority.name, ...attempt })));
    if (rule.maxAge !== undefined && problems.length === 0) {
        const who = rule.requirement?.authorities;
        const counted = tried.flatMap((entry) => (who === undefined || who.includes(entry.authority) ? entry.attempts : []));
        const found = await imageAge(client, reference, subject, counted, now);
        if (found.age !== undefined && found.age < -clockSkew)
            problems.push({ kind: 'age', ...inTheFuture(found.age, found.origin) });
        else if (found.age === undefined || found.age > rule.maxAge)
            problems.push({ kind: 'age', ...tooOld(rule.maxAge, found), coverable: 'age' });
    }
    return { attempts, problems };
}
function said({ code, reason, letThrough }) {
    return { code, reason, ...(letThrough === undefined ? {} : { leave: { reason: letThrough } }) };
}
function isSignature(attempt) {
    return attempt.kind !== 'attestation';
}
async function tryAuthority(client, reference, subject, authority, now) {
    if (authority.kind === 'sigstore') {
        const { verifyCosign } = await Promise.all(/* import() */[__webpack_require__.e(75), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 1075));
        return { authority, attempts: await verifyCosign(client, reference, subject, authority.authority) };
    }
    const { verifyNotation } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 9123));
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
/** `missing` where the attestation is not there, or says less than is asked for; not where it says something else. */
function attestationProblem({ rule, requirement }, tried) {
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
            shortfalls.push(shortfall);
        judged.set(attempt, (0,attestation_rule/* rulesStatement */.bH)(rule, statement) && shortfall === undefined);
    }
    const lack = lackOf(requirement, own, (attempt) => judged.get(attempt) === true);
    if (lack === undefined)
        return undefined;
    const [shortfall] = shortfalls;
    if (shortfall === undefined)
        return { code: lack.code, reason: `expected a signed ${rule.predicate} attestation: ${lack.reason}`, missing: true };
    return { code: 'attestation-unmet', reason: shortfall.reason, missing: shortfalls.every(({ code }) => code === 'condition-unmet') };
}
function inTheFuture(age, origin) {
    const minutes = Math.ceil(-age / 60_000);
    return { code: 'time-in-future', reason: `expected a time of the past, got one ${minutes} minutes ahead by ${origin}` };
}
function tooOld(maxAge, { age, origin }) {
    const days = (milliseconds) => `${Math.floor(milliseconds / 86_400_000)} days`;
    const wanted = `expected an image no older than ${days(maxAge)}`;
    return age === undefined
        ? { code: 'age-unknown', reason: `${wanted}, got one whose age ${origin}` }
        : { code: 'image-too-old', reason: `${wanted}, got one of ${days(age)} by ${origin}` };
}
/** Exceptions in force let pass the problems that they cover; where they cover all, the image is let through. One that has ended is named. */
function withExceptions(verdict, now) {
    const { rule, reference } = verdict;
    const fits = ({ image, digest }) => (image === undefined || (reference !== undefined && (0,policy_glob/* matchesName */.Hj)(image, reference))) &&
        (digest === undefined || digest === verdict.digest);
    const candidates = (rule?.exceptions ?? []).filter(fits);
    const today = now.toISOString().slice(0, 10);
    const covering = ({ coverable }) => coverable === undefined ? [] : candidates.filter(({ covers }) => covers.includes(coverable));
    const problems = verdict.problems.map((found) => {
        const exception = covering(found).find(({ expires }) => expires >= today);
        if (found.leave !== undefined || exception === undefined)
            return found;
        const { reason, owner, expires } = exception;
        return { ...found, leave: { reason, owner, until: expires } };
    });
    if (problems.every(({ leave }) => leave !== undefined))
        return { ...verdict, problems, status: 'excepted' };
    // Nobody's leave counts where something else refuses the image.
    const expired = verdict.problems.flatMap(covering).find(({ expires }) => expires < today);
    return expired === undefined ? verdict : { ...verdict, expired };
}
function refused(known, problems) {
    return { ...known, status: 'refused', attempts: [], problems };
}
function problem(kind, error) {
    if (error instanceof src/* PortcullisError */.SO)
        return { kind, code: error.code, reason: `${error.message}. ${error.remedy.replace(/\.$/, '')}` };
    throw error;
}


/***/ })

};
