"use strict";
exports.id = 818;
exports.ids = [818];
exports.modules = {

/***/ 5818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conforming: () => (/* binding */ conforming),
  readDockerfilePart: () => (/* binding */ readDockerfilePart),
  readPolicyDocument: () => (/* binding */ readPolicyDocument),
  readSbomPart: () => (/* binding */ readSbomPart)
});

// EXTERNAL MODULE: ./build/bundled/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var src_reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/schema/values.js
var values = __webpack_require__(3155);
;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/schema/dockerfile.js
// `dockerfile`: what Dockerfiles may build on. dockerfile-lint reads it, here or as `.portcullis/dockerfile.yml`.


const maxEntries = 10_000;
/** Types of a label's value, as in hadolint's label-schema. */
const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'];
const labelType = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* toLowerCase */.PX(), (0,values/* choice */.Yq)(labelTypes));
const glob = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* maxLength */.Ru(300, 'expected a glob of at most 300 letters'), dist/* regex */.yG(/^\S+$/, 'expected a glob without white space'));
/** Host and port may have a colon and capitals; behind them, and without a host, a colon begins a tag. */
const imageGlob = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* maxLength */.Ru(300, 'expected a glob of at most 300 letters'), dist/* regex */.yG(/^(?:[^\s/:@]*(?::[\d*]{1,5})?\/)?[^\sA-Z:@/]+(?:\/[^\sA-Z:@/]+)*$/, 'expected the name of an image in small letters, without scheme, tag or digest'));
const globs = dist/* nullish */.cl((0,values/* list */.p_)(imageGlob, maxEntries, 0));
const digest = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* regex */.yG(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, 'expected a digest, `sha256:` and 64 hexadecimal digits'));
const approved = (0,values/* mapping */.pq)({
    image: dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* regex */.yG(/^[^@\s]+$/, 'expected an image without a digest, which stands under digests')),
    digests: (0,values/* list */.p_)(digest, maxEntries),
});
const forbidden = dist/* union */.KC([glob, (0,values/* mapping */.pq)({ name: glob, reason: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Why, and what to take instead.')) })], 'expected a glob, or a mapping with `name`');
/** Keys whose value is left out are as good as absent. */
const dockerfilePart = (0,values/* described */.WY)((0,values/* mapping */.pq)({
    images: dist/* nullish */.cl((0,values/* mapping */.pq)({
        allow: (0,values/* described */.WY)(globs, 'Globs of base images; with any of them, all others are refused.'),
        deny: (0,values/* described */.WY)(globs, 'Globs of base images that are refused.'),
        'require-digest': dist/* nullish */.cl((0,values/* described */.WY)(values/* yesOrNo */.GX, 'Whether every base image must be pinned by digest.')),
        approved: dist/* nullish */.cl((0,values/* described */.WY)((0,values/* list */.p_)(approved, maxEntries, 0), 'Digests that alone may be used of an image.')),
    })),
    labels: dist/* nullish */.cl((0,values/* mapping */.pq)({ required: dist/* nullish */.cl((0,values/* described */.WY)((0,values/* named */.KT)(dist/* nullable */.me(labelType)), 'Labels that must be there, and the type of each.')) })),
    packages: dist/* nullish */.cl((0,values/* mapping */.pq)({ forbidden: dist/* nullish */.cl((0,values/* described */.WY)((0,values/* list */.p_)(forbidden, maxEntries, 0), 'Packages that may not be installed.')) })),
    checks: dist/* nullish */.cl((0,values/* mapping */.pq)({ experimental: dist/* nullish */.cl((0,values/* described */.WY)(values/* yesOrNo */.GX, 'Whether BuildKit\u2019s experimental checks take part.')) })),
}), 'What Dockerfiles may build on; read by dockerfile-lint.');

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/schema/extends.js
// Parts of the policy that tie policies of several repositories together.


/** What a policy may leave to those who extend it; all else they can only tighten. */
const grants = ['waivers', 'allow-gaps', 'severity', 'new-only', 'report-only'];
const repository = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* regex */.yG(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, ({ input }) => `expected a repository as owner/name, got "${input.slice(0, 60)}"`));
const commit = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* regex */.yG(/^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/, ({ input }) => `expected all 40 digits of a commit, since a branch or tag can be moved, got "${input.slice(0, 60)}"`));
const file = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* check */.z6((path) => path.length <= 500 && !/^[/\\]|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path), ({ input }) => `expected the path of a file from the root of that repository, got "${input.slice(0, 60)}"`));
const extends_digest = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* regex */.yG(/^[0-9a-fA-F]{64}$/, ({ input }) => `expected 64 hexadecimal digits, got "${input.slice(0, 70)}"`));
const extendingParts = {
    extends: dist/* optional */.lq((0,values/* described */.WY)((0,values/* mapping */.pq)({
        repository: (0,values/* described */.WY)(repository, 'Repository that holds the policy, as owner/name.'),
        commit: (0,values/* described */.WY)(commit, 'Commit that it is read at, all digits.'),
        path: dist/* optional */.lq((0,values/* described */.WY)(file, 'Its path there. Default: .github/portcullis.yml.')),
        sha256: dist/* optional */.lq((0,values/* described */.WY)(extends_digest, 'SHA-256 that its text must have.')),
    }), 'A policy of another repository that holds here, too: in every point the stricter of both counts.')),
    'may-loosen': dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)((0,values/* choice */.Yq)(grants), grants.length), 'What policies that extend this one may decide by themselves. Default: nothing.')),
};

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/schema/images.js
// `images`: who must have signed which image. image-verify reads it, and holds what it names against files and clocks.


const maxSigners = 50;
const texts = (0,values/* list */.p_)(values/* text */.Qq, maxSigners);
const textRule = (0,values/* described */.WY)(dist/* union */.KC([values/* text */.Qq, (0,values/* mapping */.pq)({ equals: values/* text */.Qq }), (0,values/* mapping */.pq)({ matches: values/* text */.Qq })], 'expected text, or a mapping with `equals` or `matches`'), 'One text exactly, or a regular expression that the whole text matches.');
const identity = (0,values/* mapping */.pq)({
    issuer: (0,values/* described */.WY)(values/* text */.Qq, 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.'),
    subject: textRule,
    extensions: dist/* optional */.lq((0,values/* described */.WY)((0,values/* named */.KT)(textRule), 'Facts of the certificate, for example `source-repository`.')),
});
const notation = (0,values/* mapping */.pq)({
    'trust-policy': dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'trustpolicy.json of the Notary Project, as a file of the repository.')),
    'trust-store': dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Directory that holds `x509/`, as in notation\u2019s configuration.')),
    certificates: dist/* optional */.lq((0,values/* described */.WY)(texts, 'Files of trusted certificates, instead of trust policy and store.')),
    identities: dist/* optional */.lq((0,values/* described */.WY)(texts, 'Subjects that may sign: `x509.subject: C=\u2026, ST=\u2026, O=\u2026`; all of the certificates\u2019 when left out.')),
    level: dist/* optional */.lq((0,values/* described */.WY)((0,values/* choice */.Yq)(['strict', 'permissive']), 'Default: strict.')),
    'revocation-lists': dist/* optional */.lq((0,values/* described */.WY)(texts, 'Files of certificate revocation lists.')),
});
const annotations = (0,values/* named */.KT)(textRule);
const logged = (0,values/* choice */.Yq)(['required', 'optional']);
const authority = (0,values/* alsoInJsonSchema */.sB)((0,values/* mapping */.pq)({
    name: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'How the authority is called in reports.')),
    key: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Public key: a PEM file of the repository, or PEM itself.')),
    keyless: dist/* optional */.lq(dist/* union */.KC([identity, (0,values/* list */.p_)(identity, maxSigners)], 'expected an identity, or a list of them')),
    notation: dist/* optional */.lq(notation),
    trust: dist/* optional */.lq((0,values/* described */.WY)((0,values/* choice */.Yq)(['sigstore', 'github']), 'Whose root: Sigstore\u2019s public instance (default) or GitHub\u2019s own.')),
    'trusted-root': dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'trusted_root.json, as a file of the repository, in place of `trust`.')),
    'transparency-log': dist/* optional */.lq((0,values/* described */.WY)(logged, 'Default: for keyless required where the root lists such a log, for keys optional.')),
    'certificate-log': dist/* optional */.lq((0,values/* described */.WY)(logged, 'Whether a certificate must prove that it was logged (SCT).')),
    annotations: dist/* optional */.lq((0,values/* described */.WY)(annotations, 'What the signature itself must state, as `cosign sign -a KEY=VALUE` writes it.')),
    repository: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Where the signatures lie, if not beside the image: `registry.example/signatures`.')),
}), {
    description: 'Who may sign: one of `key`, `keyless`, `notation`.',
    oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
    allOf: [
        { not: { required: ['trust', 'trusted-root'] } },
        ...['trust', 'trusted-root', 'transparency-log', 'certificate-log', 'annotations', 'repository'].map((key) => ({
            not: { required: ['notation', key] },
        })),
        { not: { required: ['key', 'certificate-log'] } },
    ],
});
const authorities = (0,values/* list */.p_)(authority, maxSigners);
const wrongCount = `expected a whole number from 1 to ${maxSigners}`;
const count = dist/* pipe */.Fs(dist/* number */.ai(wrongCount), dist/* integer */.nd(wrongCount), dist/* minValue */.Ww(1, wrongCount), dist/* maxValue */.cG(maxSigners, wrongCount));
const requirement = {
    'any-of': dist/* optional */.lq((0,values/* described */.WY)(authorities, 'One of these must have signed.')),
    'all-of': dist/* optional */.lq((0,values/* described */.WY)(authorities, 'Each of these must have signed.')),
    threshold: dist/* optional */.lq((0,values/* described */.WY)((0,values/* mapping */.pq)({ count, of: authorities }), 'So many distinct signers of these must have signed.')),
};
const attestation = (0,values/* mapping */.pq)({
    predicate: (0,values/* described */.WY)(values/* text */.Qq, 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.'),
    provenance: dist/* optional */.lq((0,values/* described */.WY)((0,values/* named */.KT)(textRule), 'Facts of the provenance, for example `source-repository`.')),
    where: dist/* optional */.lq((0,values/* described */.WY)(dist/* array */.YO(dist/* looseObject */._H({}, 'expected a mapping of keys'), 'expected a list'), 'Conditions: `path`, and one of equals, in, matches, contains, exists.')),
    ...requirement,
});
/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
const coverableKinds = ['unsigned', 'attestation', 'age'];
const exception = (0,values/* mapping */.pq)({
    image: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Glob of names; all of the entry\u2019s when left out.')),
    digest: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'The one digest that is excepted.')),
    covers: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)((0,values/* choice */.Yq)(coverableKinds), coverableKinds.length), 'What it lets pass: never what was altered, or signed by somebody else. Default: unsigned and attestation.')),
    reason: (0,values/* described */.WY)(values/* text */.Qq, 'Why it may run.'),
    owner: (0,values/* described */.WY)(values/* text */.Qq, 'Who answers for it.'),
    expires: (0,values/* described */.WY)(values/* day */.vd, 'Last day it counts.'),
});
const images_images = (0,values/* described */.WY)((0,values/* list */.p_)((0,values/* mapping */.pq)({
    image: (0,values/* described */.WY)(values/* text */.Qq, 'Glob of names, without tag: `*` within a part, `**` across parts.'),
    ...requirement,
    attestations: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(attestation, 50), 'All of these must be there, signed.')),
    'report-only': dist/* optional */.lq((0,values/* described */.WY)((0,values/* mapping */.pq)({
        until: (0,values/* described */.WY)(values/* day */.vd, 'Last day it counts.'),
        owner: (0,values/* described */.WY)(values/* text */.Qq, 'Who answers for it.'),
        reason: (0,values/* described */.WY)(values/* text */.Qq, 'Why the entry does not refuse yet.'),
    }), 'For a roll-out: what the entry would refuse is told and passes. What could not be looked at is refused all the same.')),
    'max-age': dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Longest time since the image was signed or built: `30 days`, `12 hours`.')),
    exceptions: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(exception, 500), 'Images that may run for now without.')),
}), 1000), 'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.');

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/schema/judging.js
var judging = __webpack_require__(7837);
;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/schema/sbom.js
// `sbom`: what a product may be made of. sbom reads it, and holds its inventory against it.



const sbom_maxEntries = 10_000;
const sbom_glob = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* maxLength */.Ru(300, 'expected a glob of at most 300 letters'), dist/* regex */.yG(/^pkg:[A-Za-z*][A-Za-z0-9.+*-]*\/(?:(?:@|%40)?[^@\s?#/]+\/)*(?:@|%40)?[^@\s?#/]+$/, 'expected a package URL as a glob, without version: `pkg:npm/@acme/*`'));
const component = dist/* union */.KC([
    sbom_glob,
    (0,values/* mapping */.pq)({
        component: (0,values/* described */.WY)(sbom_glob, 'Package URL as a glob, without version: `*` within a part, `**` across parts.'),
        versions: dist/* optional */.lq(values/* versions */.e4),
        reason: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'Why, and what to take instead.')),
    }),
], 'expected a package URL as a glob, or a mapping with `component`');
const components = (0,values/* list */.p_)(component, sbom_maxEntries);
const licence = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* maxLength */.Ru(300, 'expected an expression of at most 300 letters'), dist/* regex */.yG(/^[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.-]+)?$/, 'expected one licence of SPDX: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`'));
const host = dist/* pipe */.Fs(dist/* string */.Yj('expected text'), dist/* maxLength */.Ru(255, 'expected a host of at most 255 letters'), dist/* regex */.yG(/^[A-Za-z0-9.-]+(?::\d{1,5})?$/, 'expected a host, without scheme and path'));
const inventoryRules = [
    'component-denied',
    'component-not-allowed',
    'component-too-old',
    'licence-denied',
    'registry-denied',
    'package-malicious',
];
const sbom_exception = (0,values/* alsoInJsonSchema */.sB)((0,values/* mapping */.pq)({
    component: (0,values/* described */.WY)(sbom_glob, 'Package URL as a glob, without version.'),
    versions: dist/* optional */.lq(values/* versions */.e4),
    rules: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)((0,values/* choice */.Yq)(inventoryRules), inventoryRules.length), 'What it lets pass. Default: all of these but package-malicious.')),
    reason: (0,values/* described */.WY)(values/* text */.Qq, 'Why it may stay for now.'),
    owner: (0,values/* described */.WY)(values/* text */.Qq, 'Who answers for it.'),
    expires: (0,values/* described */.WY)(values/* day */.vd, 'Last day it counts.'),
}), {});
const base = dist/* union */.KC([
    imageGlob,
    (0,values/* mapping */.pq)({
        image: (0,values/* described */.WY)(imageGlob, 'Name of the base image as a glob: `*` within a part, `**` across parts.'),
        digests: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(digest, sbom_maxEntries), 'Digests that are approved; every one when left out.')),
    }),
], 'expected the name of an image as a glob, or a mapping with `image`');
const sbomPart = (0,values/* described */.WY)((0,values/* mapping */.pq)({
    components: dist/* optional */.lq((0,values/* mapping */.pq)({
        allow: dist/* optional */.lq((0,values/* described */.WY)(components, 'With any of these, all other components are refused.')),
        deny: dist/* optional */.lq((0,values/* described */.WY)(components, 'Components that are refused.')),
        require: dist/* optional */.lq((0,values/* described */.WY)(components, 'Components that must be there.')),
        'max-age': dist/* optional */.lq((0,values/* described */.WY)(dist/* pipe */.Fs(dist/* number */.ai('expected a number of days'), dist/* integer */.nd('expected whole days'), dist/* minValue */.Ww(1, 'expected at least one day'), dist/* maxValue */.cG(36_500, 'expected at most 36500 days')), 'Days since a version was published, after which it is refused; asked of those whose lock says the day (uv.lock, pylock.toml).')),
    })),
    licences: dist/* optional */.lq((0,values/* mapping */.pq)({
        allow: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(licence, sbom_maxEntries), 'With any of these, a component of another licence is refused.')),
        deny: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(licence, sbom_maxEntries), 'Licences that are refused.')),
        unknown: dist/* optional */.lq((0,values/* described */.WY)((0,values/* choice */.Yq)(['allow', 'refuse']), 'What of a component whose licence no file says. Default: allow, and they are counted.')),
    })),
    registries: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(host, sbom_maxEntries), 'Hosts that a lock may take packages from; all others are refused.')),
    bases: dist/* optional */.lq((0,values/* described */.WY)((0,values/* mapping */.pq)({
        allow: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(base, sbom_maxEntries), 'Images that others may be built on.')),
        lock: dist/* optional */.lq((0,values/* described */.WY)(values/* text */.Qq, 'image-lock.json whose images others may be built on, by name and digest.')),
    }), 'On which images an image may be built; without it on any.')),
    exceptions: dist/* optional */.lq((0,values/* described */.WY)((0,values/* list */.p_)(sbom_exception, sbom_maxEntries), 'Components that may stay for now.')),
}), 'What the product may be made of; read by sbom.');

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/schema/index.js
// `.github/portcullis.yml` as one schema of parts. The gate holds the whole file against it, whoever reads a part; the types and the
// published JSON Schema are made from it (scripts/generate/policy-schema.ts).







const parts = {
    ...judging.judgingParts,
    ...extendingParts,
    images: (0,dist/* optional */.lq)(images_images),
    dockerfile: (0,dist/* optional */.lq)(dockerfilePart),
    sbom: (0,dist/* optional */.lq)(sbomPart),
};
/** Keys that stand at the top. */
const policyKeys = Object.keys(parts);
const policySchema = (0,values/* mapping */.pq)(parts);

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/read-document.js
// Text to a policy of the right shape, or an error with file, line and key. What the parts mean is for those who use them.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([945, 121], 3502); } // at first use






/**
 * The whole file, every part of it; undefined where it says nothing. @param content text, or its only document where it is parsed already.
 * @throws PortcullisError `policy-invalid` or `yaml-invalid`.
 */
async function readPolicyDocument(content, file) {
    const document = typeof content === 'string' ? await (0, atFirstUse0().parseYaml)(content, file) : content;
    if (document.value === null || document.value === undefined)
        return undefined;
    const reader = (0,src_reader/* policyReader */.CE)(document, file);
    return { value: conforming(policySchema, document.value, reader), reader };
}
/**
 * What a file says of Dockerfiles: the part `dockerfile` of the policy, or the whole of a file of its own. The policy's other parts are
 * for others to judge. @returns undefined where the policy has no such part. @throws PortcullisError `policy-invalid` or `yaml-invalid`.
 */
async function readDockerfilePart(content, file) {
    const document = await (0, atFirstUse0().parseYaml)(content, file);
    const reader = (0,src_reader/* policyReader */.CE)(document, file);
    if (file !== src_reader/* policyFile */.Xd)
        return conforming(dockerfilePart, document.value ?? {}, reader);
    const { value } = document;
    knownPartsOnly(value, reader);
    const part = typeof value === 'object' && value !== null ? value.dockerfile : undefined;
    return part === undefined ? undefined : conforming(dockerfilePart, part, reader, ['dockerfile']);
}
/** What the policy says of the inventory. @returns undefined where it has no such part. @throws PortcullisError as above. */
async function readSbomPart(content, file) {
    const document = await (0, atFirstUse0().parseYaml)(content, file);
    const { value } = document;
    const reader = (0,src_reader/* policyReader */.CE)(document, file);
    knownPartsOnly(value, reader);
    const part = typeof value === 'object' && value !== null ? value.sbom : undefined;
    return part === undefined ? undefined : conforming(sbomPart, part, reader, ['sbom']);
}
/** A misspelt part would be nobody's. @throws PortcullisError `policy-invalid` */
function knownPartsOnly(value, reader) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        if (value !== null && value !== undefined)
            reader.fail([], 'expected a mapping');
        return;
    }
    const stranger = Object.keys(value).find((key) => !policyKeys.includes(key));
    if (stranger !== undefined)
        reader.fail([stranger], `expected one of ${policyKeys.join(', ')}, got "${stranger.slice(0, 60)}"${(0,did_you_mean/* didYouMean */.a)(stranger, policyKeys)}`);
}
/** A value that a schema takes. @throws PortcullisError `policy-invalid`, of an unknown key first: it may explain one that is missing. */
function conforming(schema, value, reader, at = []) {
    const result = dist/* safeParse */.xL(schema, value);
    if (result.success)
        return result.output;
    const issues = result.issues.map(innermost);
    const { path, message } = issues.find(({ unknownKey }) => unknownKey) ?? issues[0];
    return reader.fail([...at, ...path], message);
}
/** Of alternatives, what is wrong with the one that was meant: the one whose kind of value it is. */
function innermost(issue) {
    const path = (issue.path ?? []).map(({ key }) => key);
    const meant = issue.issues?.find(({ kind }) => kind === 'validation') ?? issue.issues?.find((inner) => inner.path !== undefined);
    if (meant === undefined)
        return { path, message: issue.message, unknownKey: issue.expected === 'never' };
    const inner = innermost(meant);
    return { ...inner, path: [...path, ...inner.path] };
}


/***/ })

};
;