"use strict";
exports.id = 1001;
exports.ids = [1001];
exports.modules = {

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
  RW: () => (/* reexport */ rule/* mayBeOne */.RW),
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