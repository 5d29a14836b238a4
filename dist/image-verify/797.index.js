"use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

/***/ 797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readForeignPolicy: () => (/* binding */ readForeignPolicy)
});

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var src_reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js
var public_key = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/key-services/key-reference.js
var key_reference = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-store.js
var trust_store = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/policy/authority.js
var authority = __webpack_require__(2816);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/policy/context.js
var policy_context = __webpack_require__(3814);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/fields.js
// Reading a policy of another tool: what maps is taken exactly, and what does not map is an error with its line, never passed over.
/** Why what speaks of resources does not map. */
const noResource = 'which resource of a cluster uses the image is not known here';
/** What is known of the tool's own format and cannot be held against an image in a file. */
function unmapped(reader, path, why) {
    const key = path.at(-1);
    return reader.fail(path, `expected a policy that can be held against an image in a file, got \`${String(key).slice(0, 60)}\`: ${why}`, 'Take it out of the file that image-verify reads, or write the entry in .github/portcullis.yml; the README says what maps.');
}
/** The mapping at a path, in which keys of `without` are known and mean nothing here that could be held, each with its reason. */
function mappable(reader, path, value, keys, without = {}) {
    const fields = reader.fields(path, value, [...keys, ...Object.keys(without)]);
    for (const [key, why] of Object.entries(without))
        if (isGiven(fields[key]))
            unmapped(reader, [...path, key], why);
    return fields;
}
/** What Kubernetes itself takes for not given. */
function isGiven(value) {
    return value !== undefined && value !== null;
}
function optionalText(reader, path, value) {
    return value === undefined || value === null || value === '' ? undefined : reader.text(path, value);
}
function optionalFlag(reader, path, value, fallback) {
    if (value === undefined || value === null)
        return fallback;
    return typeof value === 'boolean' ? value : reader.fail(path, 'expected true or false');
}
/** The one of these keys that is given. */
function onlyOne(reader, path, keys, given) {
    const found = keys.filter(given);
    const [only] = found;
    if (only === undefined || found.length > 1)
        return reader.fail(path, `expected one of ${keys.join(', ')}, got ${found.join(' and ') || 'none'}`);
    return only;
}
/** The one of these fields that has a text. */
function oneOf(reader, path, fields, keys) {
    return onlyOne(reader, path, keys, (key) => optionalText(reader, [...path, key], fields[key]) !== undefined);
}
/** `metadata.name`, which every resource has. */
function resourceName(reader, { metadata }) {
    const given = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata) ? metadata.name : undefined;
    return reader.text(['metadata', 'name'], given);
}
/** A predicate type as it stands in a statement: a word of ours would mean more than one. */
function exactType(reader, path, text) {
    return /^[a-z][a-z0-9+.-]{1,20}:\S{1,500}$/i.test(text)
        ? text
        : reader.fail(path, `expected a predicate type (a URI), got "${text.slice(0, 80)}"`);
}
/** Credentials come from the job, as for every image; an unencrypted registry is none that could be vouched for. */
function checkCredentials(reader, path, value) {
    if (value === undefined || value === null)
        return;
    const fields = reader.fields(path, value, ['allowInsecureRegistry', 'providers', 'secrets']);
    if (optionalFlag(reader, [...path, 'allowInsecureRegistry'], fields.allowInsecureRegistry, false))
        unmapped(reader, [...path, 'allowInsecureRegistry'], 'registries are spoken to by TLS');
}
/** Of what puts no digest there itself and wants one, as is Kyverno's default: the file must name it. */
function digestDemand(reader, path, fields, name) {
    const mutate = optionalFlag(reader, [...path, 'mutateDigest'], fields.mutateDigest, true);
    const verify = optionalFlag(reader, [...path, 'verifyDigest'], fields.verifyDigest, true);
    return verify && !mutate ? [{ kind: 'pinned', name }] : [];
}
/** Those of these fields that let more pass there, which is no image here that does not hold. */
function unheededOf(fields, loosening) {
    return Object.entries(loosening).flatMap(([key, value]) => (fields[key] === value ? [`${key}: ${value}`] : []));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/authorities.js
// Signers as the policies of other tools name them: keys in place or by reference, and identities of Sigstore's public instance.





const maxEntries = 50;
/** A statement has none that its signer gave it. */
const noAnnotations = 'statements carry no annotations that could be held against it, so name it where signatures are asked for';
/** A key, with the one hash that these tools let it sign and, where the policy wants it, an entry in the public log. */
async function keySigner(context, path, text, { place, hash, log }) {
    const pem = text.includes('-----BEGIN ') ? text : await keyByReference(context, path, text);
    const key = await (0,policy_context.at)(context, path, () => (0,public_key/* readPublicKey */.RR)(pem));
    const logged = log ? { requireLog: true, roots: (0,authority/* publicRoots */.Db)(context) } : {};
    return { ...place, kind: 'sigstore', authority: { kind: 'key', key, hashes: [hash], ...logged } };
}
/** A key in place (`data`) or in a key service (`kms`). @param without what the mapping may hold and does not map, each with its reason. */
async function readKey(context, path, value, { without, place, log }) {
    const { reader } = context;
    const fields = mappable(reader, path, value, ['data', 'kms', 'hashAlgorithm'], without);
    const kind = oneOf(reader, path, fields, ['data', 'kms']);
    const hash = readHash(context, [...path, 'hashAlgorithm'], fields.hashAlgorithm);
    return keySigner(context, [...path, kind], reader.text([...path, kind], fields[kind]), { place, hash, log });
}
function keyByReference(context, path, text) {
    if (!(0,key_reference/* isKeyReference */.N)(text))
        return unmapped(context.reader, path, 'it is neither a key as PEM nor one in a key service known here; what lies in a cluster or a variable is not read, so write the key itself');
    return (0,policy_context.at)(context, path, () => (0,key_reference/* readKeyReference */.Z)(text, context.roots.keyService));
}
function keylessSigner(context, identities, { place, log, sct }) {
    return {
        ...place,
        kind: 'sigstore',
        authority: { kind: 'keyless', identities, roots: (0,authority/* publicRoots */.Db)(context), requireLog: log, requireSct: sct },
    };
}
/** Whoever holds a certificate by one of these, strictly, as Kyverno sets notation up. @param where `text`, which is PEM, stands. */
async function notationSigner(context, path, { name, text, where }) {
    const certificates = await (0,policy_context.at)(context, where, () => (0,trust_store/* readTrustedCertificates */.a)(Buffer.from(text), context.reader.file));
    const { policy, stores } = await (0,authority/* trustIn */.Us)(context, path, { level: 'strict', identities: ['*'], certificates });
    return { name, kind: 'notation', policy, stores, revocationLists: [] };
}
/** Hashes by their names there; sha224 is no hash that holds anything. */
function readHash({ reader }, path, value) {
    return reader.choice(path, value === '' || value === null ? undefined : value, ['sha256', 'sha384', 'sha512'], 'sha256');
}
/** Each stated exactly. */
function readAnnotations({ reader }, path, value) {
    if (value === undefined || value === null)
        return undefined;
    const keys = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
    if (keys.length === 0 || keys.length > maxEntries)
        return reader.fail(path, `expected a mapping of 1 to ${maxEntries} keys`);
    const fields = reader.fields(path, value, keys);
    return new Map(keys.map((key) => [key, { equals: reader.text([...path, key], fields[key]) }]));
}
async function readPlace(context, path, value) {
    return value === undefined ? undefined : (0,policy_context.at)(context, path, () => (0,authority/* readRepository */.Nu)(value));
}
/** The one place that these tools call the public instance's. */
function isPublic(url, host) {
    return url === undefined || url.replace(/\/+$/, '') === `https://${host}`;
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/name-glob.js
var name_glob = __webpack_require__(289);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __webpack_require__(3860);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/wildcard.js
// Wildcards as Kyverno has them (IGLOU-EU/go-wildcard 1.0.3): `*` is any text, `?` one letter, everything else itself.
/** Whether the whole text matches: in time that grows with both, whatever is written. */
function matchesWildcard(pattern, text) {
    const [wanted, letters] = [[...pattern], [...text]];
    let [at, position] = [0, 0];
    // Where the last asterisk stands and what it took so far: an earlier one never has to take more.
    let [asterisk, taken] = [-1, 0];
    while (position < letters.length) {
        if (wanted[at] === '*') {
            asterisk = at++;
            taken = position;
        }
        else if (wanted[at] === '?' || wanted[at] === letters[position]) {
            at++;
            position++;
        }
        else if (asterisk >= 0) {
            at = asterisk + 1;
            position = ++taken;
        }
        else
            return false;
    }
    return wanted.slice(at).every((letter) => letter === '*');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/image-names.js
// Which images a pattern of another tool means: each tool has its own idea of an image's full name.


/**
 * Of the policy controller (pkg/apis/glob): `*` within a part, `**` across parts, against the name that go-containerregistry writes out,
 * with tag or digest and Docker Hub as index.docker.io, and against the name as written.
 */
function controllerGlob(glob) {
    const full = glob === '*' ? 'index.docker.io/library/*' : glob === '*/*' ? 'index.docker.io/*/*' : glob;
    return (image) => controllerNames(image).some((name) => matchesGlob(full, name));
}
/** What the controller accepts. */
const controllerGlobShape = /^[a-zA-Z0-9\-_:/*.@]{1,700}$/;
/** As a file names it, and with the digest that its webhook puts there before anything is judged. */
function controllerNames({ text, reference, digest }) {
    const { registry, repository } = (0,name_glob/* plainName */.MH)(reference);
    const tag = reference.tag ?? 'latest';
    const pinned = reference.digest ?? digest;
    const names = [registry, writtenHost(text, reference)].flatMap((host) => {
        const name = `${host === src_reference/* dockerHub */.UD ? 'index.docker.io' : host}/${repository}`;
        const tagged = reference.digest === undefined ? [`${name}:${tag}`] : [];
        return [...tagged, ...(pinned === undefined ? [] : [`${name}@${pinned}`, `${name}:${tag}@${pinned}`])];
    });
    return [...names, text];
}
/** There a host keeps its case and a port that says nothing. */
function writtenHost(text, { registry }) {
    const first = text.slice(0, Math.max(0, text.indexOf('/')));
    return (0,src_reference/* normalHost */.CS)(first) === registry ? first : registry;
}
/** Which positions of the glob are reachable after each letter: linear in both. */
function matchesGlob(glob, name) {
    // `**` first, as there.
    const tokens = glob.match(/\*\*|[\s\S]/g) ?? [];
    const settle = (positions) => {
        for (const at of positions)
            if (tokens[at] === '*' || tokens[at] === '**')
                positions.add(at + 1);
        return positions;
    };
    let reachable = settle(new Set([0]));
    for (const letter of name) {
        const next = new Set();
        for (const at of reachable) {
            const token = tokens[at];
            if (token === '**' || (token === '*' && letter !== '/'))
                next.add(at);
            else if (token === letter)
                next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reachable = settle(next);
    }
    return reachable.has(tokens.length);
}
/**
 * Of Kyverno (pkg/utils/image): registry, path as written and either digest or tag, held against wildcards. The names that we know
 * the image by are tried as well, so that another spelling of it escapes no rule.
 */
function kyvernoPattern(pattern) {
    return (image) => kyvernoNames(image).some((name) => matchesWildcard(pattern, name));
}
/** As a file names it, and with the digest that Kyverno puts there before it asks whether every rule that matches was held. */
function kyvernoNames({ text, reference, digest }) {
    const seen = digest === undefined ? [reference] : [reference, { ...reference, digest }];
    return seen.flatMap((each) => [kyvernoName(text, each), named(each)]);
}
/** Of an ImageValidatingPolicy: the image as written; the names that we know it by are tried as well. */
function plainPattern(pattern) {
    return (image) => [image.text, ...kyvernoNames(image)].some((name) => matchesWildcard(pattern, name));
}
/** Only by the name that Kyverno itself would see. */
function kyvernoSkips(pattern) {
    return ({ text, reference }) => matchesWildcard(pattern, kyvernoName(text, reference));
}
function named(reference) {
    const { registry, repository } = (0,name_glob/* plainName */.MH)(reference);
    const { tag, digest } = reference;
    return `${registry}/${repository}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
/** `nginx` is `docker.io/nginx:latest` there, without `library`. */
function kyvernoName(text, reference) {
    const end = reference.digest === undefined ? `:${reference.tag ?? 'latest'}` : `@${reference.digest}`;
    const [bare = ''] = text.split('@');
    const path = bare.slice(bare.lastIndexOf('/') + 1).includes(':') ? bare.slice(0, bare.lastIndexOf(':')) : bare;
    const slash = path.indexOf('/');
    const first = slash < 0 ? '' : path.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    return `${hasHost ? path : `${src_reference/* dockerHub */.UD}/${path}`}${end}`;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/text-rules.js
// Identities as the policies of other tools name them: exactly, by wildcards, or by an expression of Go's that is found anywhere.


const maxExpression = 1000;
const maxText = 8192;
/** Go's `regexp.MatchString`: the expression may match any part of the text, unless it says where. */
function goExpression(reader, path, value) {
    const source = reader.text(path, value);
    if (source.length > maxExpression)
        return reader.fail(path, `expected an expression of at most ${maxExpression} characters`);
    let compiled;
    try {
        compiled = build/* RE2JS */.L3.compile(source);
    }
    catch (error) {
        return reader.fail(path, `expected a regular expression as Go reads it, got: ${error.message.slice(0, 160)}`);
    }
    return {
        holds: (text) => text.length <= maxText && compiled.matcher(text).find(),
        described: `to contain a match of ${source}`,
    };
}
/** Kyverno's: `*` and `?` count, as exact text they are not expected. */
function wildcardText(reader, path, value) {
    const pattern = reader.text(path, value);
    if (!/[*?]/.test(pattern))
        return { equals: pattern };
    return { holds: (text) => text.length <= maxText && matchesWildcard(pattern, text), described: `to match ${pattern}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/cluster-image-policy.js
// ClusterImagePolicy of Sigstore's policy controller, both versions: one policy a document, every policy that matches must hold, and
// one of its authorities is enough. https://docs.sigstore.dev/policy-controller/overview/, pkg/apis/policy/v1beta1




const cluster_image_policy_maxEntries = 200;
const noSecret = 'secrets of a cluster are not read, so write the key in `data`';
const trustRoots = 'trust roots are resources of the cluster, so name the root by `trusted-root` in .github/portcullis.yml';
/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
async function readClusterImagePolicy(context, document) {
    const { reader } = context;
    const name = resourceName(reader, document);
    const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
    const spec = mappable(reader, ['spec'], top.spec, ['images', 'authorities', 'mode'], {
        match: noResource,
        policy: 'CUE and Rego are not run',
    });
    const globs = reader.list(['spec', 'images'], spec.images, cluster_image_policy_maxEntries).map((entry, i) => readGlob(context, ['spec', 'images', i], entry));
    const mode = reader.choice(['spec', 'mode'], spec.mode, ['enforce', 'warn', ''], 'enforce');
    const entries = reader.list(['spec', 'authorities'], spec.authorities, cluster_image_policy_maxEntries);
    const of = [];
    for (const [i, entry] of entries.entries())
        of.push(await readAuthority(context, ['spec', 'authorities', i], entry, `${name}/authority-${i}`));
    return [
        {
            name,
            selects: (image) => globs.some((matches) => matches(image)),
            demand: { kind: 'group', name, count: 1, of },
            ...(mode === 'warn' ? { warns: `the policy ${name} only warns (mode: warn)` } : {}),
        },
    ];
}
function readGlob({ reader }, path, value) {
    const { glob } = reader.fields(path, value, ['glob']);
    const text = reader.text([...path, 'glob'], glob);
    if (!controllerGlobShape.test(text))
        reader.fail([...path, 'glob'], 'expected a glob of letters, digits and -_:/*.@');
    return controllerGlob(text);
}
async function readAuthority(context, path, value, fallback) {
    const { reader } = context;
    const keys = ['name', 'key', 'keyless', 'static', 'source', 'ctlog', 'attestations', 'signatureFormat'];
    const fields = mappable(reader, path, value, keys, { rfc3161timestamp: trustRoots });
    const name = optionalText(reader, [...path, 'name'], fields.name) ?? fallback;
    const kind = onlyOne(reader, path, ['key', 'keyless', 'static'], (key) => fields[key] !== undefined);
    // Both formats are always looked for, which proves the same.
    reader.choice([...path, 'signatureFormat'], fields.signatureFormat, ['legacy', 'bundle', ''], '');
    if (kind === 'static')
        return readStatic(context, path, fields, name);
    const place = await readSource(context, [...path, 'source'], fields.source, name);
    const log = readLog(context, [...path, 'ctlog'], fields.ctlog);
    const authority = kind === 'keyless'
        ? readKeyless(context, [...path, 'keyless'], fields.keyless, place)
        : await readKey(context, [...path, 'key'], fields.key, { without: { secretRef: noSecret }, place, log });
    if (fields.attestations === undefined)
        return { kind: 'signature', authority };
    // There the signature of the image is not asked for any more.
    const attestations = reader.list([...path, 'attestations'], fields.attestations, cluster_image_policy_maxEntries);
    const of = attestations.map((entry, i) => readAttestation(context, [...path, 'attestations', i], entry, authority));
    return { kind: 'group', name, count: of.length, of };
}
function readStatic({ reader }, path, fields, name) {
    for (const key of ['attestations', 'source', 'ctlog'])
        if (fields[key] !== undefined)
            reader.fail([...path, key], 'expected it beside `key` or `keyless`, got it beside `static`');
    const given = reader.fields([...path, 'static'], fields.static, ['action', 'message']);
    const action = reader.choice([...path, 'static', 'action'], given.action ?? '', ['pass', 'fail'], 'fail');
    const message = optionalText(reader, [...path, 'static', 'message'], given.message);
    return { kind: 'static', passes: action === 'pass', name, message: message ?? `the authority ${name} says \`static\`, action ${action}` };
}
async function readSource(context, path, value, name) {
    if (value === undefined)
        return { name };
    const { reader } = context;
    const sources = reader.list(path, value, cluster_image_policy_maxEntries);
    if (sources.length > 1)
        return unmapped(reader, [...path, 1], 'the controller takes one source alone');
    const own = [...path, 0];
    const fields = mappable(reader, own, sources[0], ['oci', 'signaturePullSecrets'], {
        tagPrefix: 'signatures are looked for by their usual tags',
    });
    const repository = await readPlace(context, [...own, 'oci'], optionalText(reader, [...own, 'oci'], fields.oci));
    return { name, ...(repository === undefined ? {} : { repository }) };
}
/** Whether an entry in the public log is asked for; a key alone needs none there. */
function readLog({ reader }, path, value) {
    if (value === undefined)
        return false;
    const fields = mappable(reader, path, value, ['url'], { trustRootRef: trustRoots });
    const url = reader.text([...path, 'url'], fields.url);
    return isPublic(url, 'rekor.sigstore.dev') || unmapped(reader, [...path, 'url'], 'the public log alone is known');
}
function readKeyless(context, path, value, place) {
    const { reader } = context;
    const fields = mappable(reader, path, value, ['url', 'identities', 'insecureIgnoreSCT'], {
        'ca-cert': 'name the root by `trusted-root` in .github/portcullis.yml',
        trustRootRef: trustRoots,
    });
    const url = optionalText(reader, [...path, 'url'], fields.url);
    if (!isPublic(url, 'fulcio.sigstore.dev'))
        return unmapped(reader, [...path, 'url'], "Sigstore's public instance alone is known");
    const sct = !optionalFlag(reader, [...path, 'insecureIgnoreSCT'], fields.insecureIgnoreSCT, false);
    const identities = reader
        .list([...path, 'identities'], fields.identities, cluster_image_policy_maxEntries)
        .map((entry, i) => readIdentity(context, [...path, 'identities', i], entry));
    return keylessSigner(context, identities, { place, log: true, sct });
}
/** An issuer and a subject, each exactly or by an expression. */
function readIdentity({ reader }, path, value) {
    const fields = reader.fields(path, value, ['issuer', 'issuerRegExp', 'subject', 'subjectRegExp']);
    const one = (exact, expression) => {
        return oneOf(reader, path, fields, [exact, expression]) === exact
            ? { equals: reader.text([...path, exact], fields[exact]) }
            : goExpression(reader, [...path, expression], fields[expression]);
    };
    return { issuer: one('issuer', 'issuerRegExp'), subject: one('subject', 'subjectRegExp') };
}
/** Short names of cosign; anything else is a predicate type by itself. */
const predicateTypes = new Map([
    ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
    ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
    ['slsaprovenance02', 'https://slsa.dev/provenance/v0.2'],
    ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
    ['spdx', 'https://spdx.dev/Document'],
    ['spdxjson', 'https://spdx.dev/Document'],
    ['cyclonedx', 'https://cyclonedx.org/bom'],
    ['link', 'https://in-toto.io/Link/v1'],
    ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
    ['openvex', 'https://openvex.dev/ns'],
]);
function readAttestation({ reader }, path, value, authority) {
    const fields = mappable(reader, path, value, ['name', 'predicateType'], {
        policy: 'CUE and Rego are not run, so write the condition as `where` in .github/portcullis.yml',
    });
    reader.text([...path, 'name'], fields.name);
    const given = reader.text([...path, 'predicateType'], fields.predicateType);
    const rule = {
        predicate: predicateTypes.get(given) ?? exactType(reader, [...path, 'predicateType'], given),
        provenance: new Map(),
        conditions: [],
    };
    return { kind: 'attestation', authority, rule, every: false };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/image-validating-policy.js
// ImageValidatingPolicy of Kyverno, as far as its expressions only say which attestors must have signed: such a call over the images is
// read as written, any other expression is an error. https://kyverno.io/docs/policy-types/image-validating-policy/




const image_validating_policy_maxEntries = 200;
const noExpression = 'expressions are read only where they name the attestors of an image';
/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
async function readImageValidatingPolicy(context, document) {
    const { reader } = context;
    const name = resourceName(reader, document);
    const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
    const read = ['matchImageReferences', 'attestors', 'attestations', 'validations', 'validationActions', 'validationConfigurations'];
    const harmless = [
        'failurePolicy',
        'webhookConfiguration',
        'evaluation',
        'autogen',
        'credentials',
        'matchConstraints',
        'auditAnnotations',
        // Computed where an expression names one, and none that is read here does.
        'variables',
    ];
    const spec = mappable(reader, ['spec'], top.spec, [...read, ...harmless, 'matchConditions'], { images: noResource });
    checkConditions(reader, ['spec', 'matchConditions'], spec.matchConditions);
    checkConstraints(reader, ['spec', 'matchConstraints'], spec.matchConstraints);
    checkCredentials(reader, ['spec', 'credentials'], spec.credentials);
    const globs = reader
        .list(['spec', 'matchImageReferences'], spec.matchImageReferences, image_validating_policy_maxEntries)
        .map((entry, i) => image_validating_policy_readGlob(reader, ['spec', 'matchImageReferences', i], entry));
    const known = {
        attestors: await readAttestors(context, spec.attestors, name),
        attestations: readAttestations(reader, spec.attestations),
    };
    const of = reader
        .list(['spec', 'validations'], spec.validations, image_validating_policy_maxEntries)
        .map((entry, i) => readValidation(reader, ['spec', 'validations', i], entry, { name, known }));
    const where = ['spec', 'validationConfigurations'];
    const digests = reader.fields(where, spec.validationConfigurations ?? {}, ['mutateDigest', 'verifyDigest', 'required']);
    of.push(...digestDemand(reader, where, digests, name));
    optionalFlag(reader, [...where, 'required'], digests.required, true);
    return [
        {
            name,
            selects: (image) => globs.some((matches) => matches(image)),
            demand: { kind: 'group', name, count: of.length, of },
            unheeded: [...unheededOf(spec, { failurePolicy: 'Ignore' }), ...unheededOf(digests, { required: false })],
            ...(denies(reader, ['spec', 'validationActions'], spec.validationActions)
                ? {}
                : { warns: `the policy ${name} does not deny (validationActions)` }),
        },
    ];
}
function denies(reader, path, value) {
    if (value === undefined || value === null)
        return true;
    const given = reader
        .list(path, value, 3)
        .map((entry, i) => reader.choice([...path, i], entry ?? '', ['Deny', 'Audit', 'Warn'], 'Deny'));
    return given.includes('Deny');
}
/** All of them must hold for the policy to count: one that always does says nothing, and any other is about the resource or the request. */
function checkConditions(reader, path, value) {
    if (value === undefined || value === null)
        return;
    for (const [i, entry] of reader.list(path, value, image_validating_policy_maxEntries).entries()) {
        const { expression } = reader.fields([...path, i], entry, ['name', 'expression']);
        const own = [...path, i, 'expression'];
        if (reader.text(own, expression).trim() !== 'true')
            unmapped(reader, own, noResource);
    }
}
/** Namespaces and objects of a cluster are not known here; which resources are looked at is taken as those that run images. */
function checkConstraints(reader, path, value) {
    if (value === undefined || value === null)
        return;
    const fields = mappable(reader, path, value, ['resourceRules', 'matchPolicy'], {
        namespaceSelector: noResource,
        objectSelector: noResource,
        excludeResourceRules: noResource,
    });
    if (fields.resourceRules === undefined)
        return;
    for (const [i, entry] of reader.list([...path, 'resourceRules'], fields.resourceRules, image_validating_policy_maxEntries).entries()) {
        const own = [...path, 'resourceRules', i];
        const rule = mappable(reader, own, entry, ['apiGroups', 'apiVersions', 'operations', 'resources'], {
            resourceNames: noResource,
            scope: noResource,
        });
        reader.texts([...own, 'resources'], rule.resources, image_validating_policy_maxEntries);
    }
}
function image_validating_policy_readGlob(reader, path, value) {
    const fields = mappable(reader, path, value, ['glob'], { expression: noExpression });
    const glob = reader.text([...path, 'glob'], fields.glob);
    if (!/^[\w\-:/*?.@]{1,700}$/.test(glob))
        return unmapped(reader, [...path, 'glob'], 'only `*` and `?` are read in globs');
    return plainPattern(glob);
}
async function readAttestors(context, value, policy) {
    const { reader } = context;
    const found = new Map();
    for (const [i, entry] of reader.list(['spec', 'attestors'], value, image_validating_policy_maxEntries).entries()) {
        const path = ['spec', 'attestors', i];
        const fields = reader.fields(path, entry, ['name', 'cosign', 'notary']);
        const name = reader.text([...path, 'name'], fields.name);
        if (found.has(name))
            reader.fail([...path, 'name'], `expected each attestor once, got "${name.slice(0, 60)}" twice`);
        if ((fields.cosign === undefined) === (fields.notary === undefined))
            reader.fail(path, 'expected one of cosign, notary');
        const own = `${policy}/${name}`;
        const read = fields.cosign === undefined ? readNotary : readCosign;
        found.set(name, await read(context, [...path, fields.cosign === undefined ? 'notary' : 'cosign'], fields.cosign ?? fields.notary, own));
    }
    return found;
}
async function readCosign(context, path, value, name) {
    const { reader } = context;
    const root = 'name the root by `trusted-root` in .github/portcullis.yml';
    const fields = mappable(reader, path, value, ['key', 'keyless', 'source', 'ctlog', 'annotations'], {
        certificate: 'certificates count for the Notary Project, so write the key itself',
        tuf: root,
        trustedRoot: root,
    });
    const place = await readSignerPlace(context, path, fields, name);
    const { log, sct } = readLogs(reader, [...path, 'ctlog'], fields.ctlog);
    if ((fields.key === undefined) === (fields.keyless === undefined))
        return reader.fail(path, 'expected one of key, keyless');
    if (fields.key !== undefined)
        return readKey(context, [...path, 'key'], fields.key, { without: { expression: noExpression }, place, log });
    const own = [...path, 'keyless'];
    const keyless = mappable(reader, own, fields.keyless, ['identities'], {
        roots: root,
        additionalExtensions: 'it is not looked at there either',
    });
    const identities = reader
        .list([...own, 'identities'], keyless.identities, image_validating_policy_maxEntries)
        .map((entry, i) => readIdentity(context, [...own, 'identities', i], entry));
    return keylessSigner(context, identities, { place, log, sct });
}
async function readSignerPlace(context, path, fields, name) {
    const { reader } = context;
    const own = [...path, 'source'];
    const source = mappable(reader, own, fields.source ?? {}, ['repository', 'PullSecrets'], {
        tagPrefix: 'signatures are looked for by their usual tags',
    });
    const repository = await readPlace(context, [...own, 'repository'], optionalText(reader, [...own, 'repository'], source.repository));
    const annotations = readAnnotations(context, [...path, 'annotations'], fields.annotations);
    return { name, ...(annotations === undefined ? {} : { annotations }), ...(repository === undefined ? {} : { repository }) };
}
function readLogs(reader, path, value) {
    const others = 'keys of other logs come with a `trusted-root` in .github/portcullis.yml';
    const fields = mappable(reader, path, value ?? {}, ['url', 'insecureIgnoreTlog', 'insecureIgnoreSCT'], {
        rekorPubKey: others,
        ctLogPubKey: others,
        tsaCertChain: others,
    });
    const log = !optionalFlag(reader, [...path, 'insecureIgnoreTlog'], fields.insecureIgnoreTlog, false);
    if (log && !isPublic(optionalText(reader, [...path, 'url'], fields.url), 'rekor.sigstore.dev'))
        return unmapped(reader, [...path, 'url'], 'the public log alone is known');
    return { log, sct: !optionalFlag(reader, [...path, 'insecureIgnoreSCT'], fields.insecureIgnoreSCT, false) };
}
async function readNotary(context, path, value, name) {
    const { reader } = context;
    const fields = mappable(reader, path, value, ['certs'], { tsaCerts: 'write them as a trust store in .github/portcullis.yml' });
    const certs = mappable(reader, [...path, 'certs'], fields.certs, ['value'], { expression: noExpression });
    const text = reader.text([...path, 'certs', 'value'], certs.value);
    return notationSigner(context, path, { name, text, where: [...path, 'certs', 'value'] });
}
function readAttestations(reader, value) {
    if (value === undefined || value === null)
        return new Map();
    const found = new Map();
    for (const [i, entry] of reader.list(['spec', 'attestations'], value, image_validating_policy_maxEntries).entries()) {
        const path = ['spec', 'attestations', i];
        const fields = mappable(reader, path, entry, ['name', 'intoto'], {
            referrer: 'artifacts that notation signed are no attestations here',
        });
        const { type } = reader.fields([...path, 'intoto'], fields.intoto, ['type']);
        const own = [...path, 'intoto', 'type'];
        const name = reader.text([...path, 'name'], fields.name);
        if (found.has(name))
            reader.fail([...path, 'name'], `expected each attestation once, got "${name.slice(0, 60)}" twice`);
        found.set(name, exactType(reader, own, reader.text(own, type)));
    }
    return found;
}
const word = '[A-Za-z_]\\w{0,60}';
/** `images.containers.map(image, verifyImageSignatures(image, [attestors.a])).all(e, e > 0)`, and the same of an attestation. */
const call = new RegExp(`^images\\.(?:containers|initContainers|ephemeralContainers)\\.map\\((?<image>${word}),` +
    `(?:verifyImageSignatures\\((?<signed>${word}),|verifyAttestationSignatures\\((?<attested>${word}),attestations\\.(?<attestation>${word}),)` +
    `\\[(?<attestors>attestors\\.${word}(?:,attestors\\.${word}){0,50})\\]\\)\\)` +
    `\\.all\\((?<each>${word}),(?<compared>${word})(?<operator>>=?)(?<count>\\d{1,3})\\)$`);
function readValidation(reader, path, value, { name, known }) {
    const fields = reader.fields(path, value, ['expression', 'message', 'messageExpression', 'reason']);
    const own = [...path, 'expression'];
    const text = reader.text(own, fields.expression).slice(0, 5000).replace(/\s+/g, '');
    const { image, signed, attested, attestation, attestors = '', each, compared, operator, count } = call.exec(text)?.groups ?? {};
    const least = Number(count) + (operator === '>' ? 1 : 0);
    if (image === undefined || (signed ?? attested) !== image || each !== compared || least < 1)
        return unmapped(reader, own, noExpression);
    const names = attestors.split(',').map((entry) => entry.slice('attestors.'.length));
    const of = names.map((entry) => {
        const authority = known.attestors.get(entry) ?? reader.fail(own, `expected an attestor of the policy, got "${entry}"`);
        if (attestation === undefined)
            return { kind: 'signature', authority };
        const predicate = known.attestations.get(attestation) ?? reader.fail(own, `expected an attestation of the policy, got "${attestation}"`);
        if (authority.kind === 'notation')
            return unmapped(reader, own, 'artifacts that notation signed are no attestations here');
        if (authority.annotations !== undefined)
            return unmapped(reader, own, noAnnotations);
        return { kind: 'attestation', authority, rule: { predicate, provenance: new Map(), conditions: [] }, every: false };
    });
    if (least > of.length)
        reader.fail(own, `expected a count up to the ${of.length} attestors, got ${least}`);
    return { kind: 'group', name, count: least, of };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/kyverno-attestor.js
// One attestor of a Kyverno rule: keys, an identity, certificates of the Notary Project, or a set of its own.



const kinds = ['keys', 'keyless', 'certificates', 'attestor'];
const maxKeys = 50;
/** Several signers where an entry holds several keys. */
async function readAttestor(context, path, value, defaults) {
    const { reader } = context;
    const fields = reader.fields(path, value, [...kinds, 'annotations', 'repository', 'signatureAlgorithm']);
    const kind = onlyOne(reader, path, kinds, (key) => fields[key] !== undefined && fields[key] !== null);
    if (kind === 'attestor') {
        for (const key of ['annotations', 'repository'])
            if (fields[key] !== undefined && fields[key] !== null)
                unmapped(reader, [...path, key], 'it is not looked at beside a set, so write it in the entries of the set');
        return { nested: fields.attestor };
    }
    if (defaults.type === 'Notary') {
        if (kind !== 'certificates')
            return reader.fail([...path, kind], 'expected `certificates` beside `type: Notary`');
        return { signers: [await kyverno_attestor_readNotary(context, path, fields, defaults)] };
    }
    const place = await readOwnPlace(context, path, fields, defaults);
    if (kind === 'keys')
        return { signers: await readKeys(context, [...path, kind], fields, { place, statements: defaults.statements === true }) };
    if (kind === 'keyless')
        return { signers: [kyverno_attestor_readKeyless(context, [...path, kind], fields.keyless, { place, type: defaults.type })] };
    return unmapped(reader, [...path, kind], 'certificates count for the Notary Project (type: Notary), so write the key itself');
}
async function readOwnPlace(context, path, fields, defaults) {
    const { reader } = context;
    const [given, where] = fields.annotations === undefined ? [defaults.annotations, defaults.annotationsPath] : [fields.annotations, [...path, 'annotations']];
    const annotations = readAnnotations(context, where, given);
    if (annotations !== undefined && defaults.statements === true)
        unmapped(reader, where, noAnnotations);
    const own = optionalText(reader, [...path, 'repository'], fields.repository);
    const repository = own === undefined ? defaults.repository : await readPlace(context, [...path, 'repository'], own);
    return {
        name: defaults.name,
        ...(annotations === undefined ? {} : { annotations }),
        ...(repository === undefined ? {} : { repository }),
    };
}
async function readKeys(context, path, attestor, { place, statements }) {
    const { reader } = context;
    const fields = mappable(reader, path, attestor.keys, ['publicKeys', 'kms', 'signatureAlgorithm', 'rekor', 'ctlog'], {
        secret: 'secrets of a cluster are not read, so write the key in `publicKeys`',
    });
    const kind = oneOf(reader, path, fields, ['publicKeys', 'kms']);
    const { log } = kyverno_attestor_readLogs(context, path, fields);
    // Kyverno takes the hash from the keys alone, whatever stands beside them.
    const hash = readHash(context, [...path, 'signatureAlgorithm'], fields.signatureAlgorithm);
    const beside = [...path.slice(0, -1), 'signatureAlgorithm'];
    if (readHash(context, beside, attestor.signatureAlgorithm ?? hash) !== hash)
        reader.fail(beside, `expected ${hash} as in \`keys\`, which is what counts`, 'Write `signatureAlgorithm` in `keys`.');
    const text = reader.text([...path, kind], fields[kind]);
    const keys = text.includes('-----END PUBLIC KEY-----')
        ? text.split(/(?<=-----END PUBLIC KEY-----)/).filter((key) => key.trim() !== '')
        : [text];
    if (keys.length > maxKeys)
        return reader.fail([...path, kind], `expected at most ${maxKeys} keys`);
    if (statements && keys.length > 1)
        return unmapped(reader, [...path, kind], 'of several keys of an attestation the first alone counts there, so write an entry for each');
    return Promise.all(keys.map((key) => keySigner(context, [...path, kind], key.trim(), { place, hash, log })));
}
const extensions = new Map([
    ['githubWorkflowTrigger', 'workflow-trigger'],
    ['1.3.6.1.4.1.57264.1.2', 'workflow-trigger'],
    ['githubWorkflowSha', 'workflow-sha'],
    ['1.3.6.1.4.1.57264.1.3', 'workflow-sha'],
    ['githubWorkflowName', 'workflow-name'],
    ['1.3.6.1.4.1.57264.1.4', 'workflow-name'],
    ['githubWorkflowRepository', 'workflow-repository'],
    ['1.3.6.1.4.1.57264.1.5', 'workflow-repository'],
    ['githubWorkflowRef', 'workflow-ref'],
    ['1.3.6.1.4.1.57264.1.6', 'workflow-ref'],
]);
function kyverno_attestor_readKeyless(context, path, value, { place, type }) {
    const { reader } = context;
    const fields = mappable(reader, path, value, ['issuer', 'issuerRegExp', 'subject', 'subjectRegExp', 'additionalExtensions', 'rekor', 'ctlog'], { roots: 'name the root by `trusted-root` in .github/portcullis.yml' });
    const one = (exact, expression) => {
        // Without an issuer anybody's word for the name would do, and without a name everybody there.
        const given = oneOf(reader, path, fields, [exact, expression]);
        if (type === 'SigstoreBundle' && given === exact && /[*?]/.test(String(fields[exact])))
            unmapped(reader, [...path, exact], `beside \`type: SigstoreBundle\` it is no pattern there, so write \`${expression}\``);
        return given === exact
            ? wildcardText(reader, [...path, exact], fields[exact])
            : goExpression(reader, [...path, expression], fields[expression]);
    };
    const { log, sct } = kyverno_attestor_readLogs(context, path, fields);
    const own = readExtensions(context, [...path, 'additionalExtensions'], fields.additionalExtensions);
    const identity = { issuer: one('issuer', 'issuerRegExp'), subject: one('subject', 'subjectRegExp'), extensions: own };
    return keylessSigner(context, [identity], { place, log, sct });
}
function readExtensions({ reader }, path, value) {
    if (value === undefined || value === null)
        return new Map();
    const fields = reader.fields(path, value, [...extensions.keys()]);
    return new Map(Object.keys(fields).map((key) => [extensions.get(key), wildcardText(reader, [...path, key], fields[key])]));
}
/** By default the public log and the certificate's own must know of it. */
function kyverno_attestor_readLogs({ reader }, path, fields) {
    const others = 'keys of other logs come with a `trusted-root` in .github/portcullis.yml';
    const rekor = mappable(reader, [...path, 'rekor'], fields.rekor ?? {}, ['url', 'ignoreTlog'], { pubkey: others });
    const ctlog = mappable(reader, [...path, 'ctlog'], fields.ctlog ?? {}, ['ignoreSCT'], { pubkey: others, tsaCertChain: others });
    const log = !optionalFlag(reader, [...path, 'rekor', 'ignoreTlog'], rekor.ignoreTlog, false);
    const url = optionalText(reader, [...path, 'rekor', 'url'], rekor.url);
    if (log && !isPublic(url, 'rekor.sigstore.dev'))
        return unmapped(reader, [...path, 'rekor', 'url'], 'the public log alone is known');
    return { log, sct: !optionalFlag(reader, [...path, 'ctlog', 'ignoreSCT'], ctlog.ignoreSCT, false) };
}
async function kyverno_attestor_readNotary(context, path, fields, { name }) {
    const { reader } = context;
    for (const key of ['annotations', 'repository', 'signatureAlgorithm'])
        if (fields[key] !== undefined)
            unmapped(reader, [...path, key], "notation's signatures know nothing of the kind");
    const own = [...path, 'certificates'];
    const given = mappable(reader, own, fields.certificates, ['cert', 'certChain'], {
        rekor: 'notation has no log',
        ctlog: 'notation has no log',
    });
    const texts = ['cert', 'certChain'].flatMap((key) => optionalText(reader, [...own, key], given[key]) ?? []);
    if (texts.length === 0)
        return reader.fail(own, 'expected `cert` or `certChain`, got neither');
    return notationSigner(context, own, { name, text: texts.join('\n'), where: own });
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var rule = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/kyverno-conditions.js
// Conditions of a Kyverno attestation, as far as they are plain: the value at a path of the predicate equals a value.


const maxConditions = 50;
/** JMESPath of names alone. */
const pathShape = /^\{\{\s{0,10}([A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,20})\s{0,10}\}\}$/;
/** Names that mean something else there, whatever the predicate holds. */
const reserved = new Set([
    'request',
    'images',
    'image',
    'element',
    'serviceAccountName',
    'serviceAccountNamespace',
    'target',
]);
/** All of them must hold. */
function readConditions(context, path, value) {
    if (value === undefined || value === null)
        return [];
    const { reader } = context;
    return reader.list(path, value, maxConditions).flatMap((entry, i) => {
        const fields = reader.fields([...path, i], entry, ['all', 'any']);
        const read = (key) => (fields[key] === undefined ? [] : reader.list([...path, i, key], fields[key], maxConditions));
        const [all, any] = [read('all'), read('any')];
        if (any.length > 1)
            unmapped(reader, [...path, i, 'any'], 'alternatives of conditions are not held, so write one attestation for each');
        return [
            ...all.map((condition, j) => readCondition(context, [...path, i, 'all', j], condition)),
            ...any.map((condition, j) => readCondition(context, [...path, i, 'any', j], condition)),
        ];
    });
}
function readCondition(context, path, value) {
    const { reader } = context;
    const fields = mappable(reader, path, value, ['key', 'operator', 'value', 'message']);
    const [, name] = pathShape.exec(reader.text([...path, 'key'], fields.key)) ?? [];
    if (name === undefined || reserved.has(name.split('.')[0] ?? ''))
        return unmapped(reader, [...path, 'key'], 'only a path of names into the predicate, {{ a.b }}, is held');
    const operator = reader.text([...path, 'operator'], fields.operator);
    if (operator !== 'Equals' && operator !== 'Equal')
        return unmapped(reader, [...path, 'operator'], 'only `Equals` is held');
    return asCondition(context, path, `$.${name}`, fields.value);
}
/** Text that may be a number, an amount or a time is compared as such there, so only other text is the same thing here. */
function asCondition({ reader }, path, name, value) {
    const own = [...path, 'value'];
    const plain = typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value));
    if (!plain && !(typeof value === 'string' && /^[A-Za-z/][^{}]{0,200}$/.test(value)))
        return unmapped(reader, own, 'only true, false, whole numbers and text that starts with a letter are held');
    const test = typeof value === 'string' && /[*?]/.test(value) ? { matches: asExpression(value) } : { equals: value };
    const { conditions } = (0,rule/* parseAttestationRule */.Mv)({ predicate: 'urn:x', where: [{ path: name, ...test }] }, reader.place(own));
    return conditions[0];
}
/** Our own expressions match the whole text, as wildcards do. */
function asExpression(wildcards) {
    return wildcards
        .replace(/[^\w*?]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/kyverno.js
// ClusterPolicy and Policy of Kyverno, their `verifyImages` rules: every entry whose patterns match an image must hold, with every set of
// its attestors, and every attestation. https://kyverno.io/docs/policy-types/cluster-policy/verify-images/, api/kyverno/v1





const kyverno_maxEntries = 200;
/** What carries containers; a rule for anything else is about no image in a file. */
const podKinds = /^(?:\*|(?:(?:\*|v1|(?:apps|batch)(?:\/(?:\*|v1))?)\/)?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController))$/;
/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
async function readKyvernoPolicy(context, document) {
    const { reader } = context;
    const name = resourceName(reader, document);
    const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
    const spec = readSpec(context, top.spec);
    const audit = readAction(context, ['spec', 'validationFailureAction'], spec.validationFailureAction, true);
    const unheeded = unheededOf(spec, { failurePolicy: 'Ignore', admission: false });
    const entries = [];
    for (const [i, value] of reader.list(['spec', 'rules'], spec.rules, kyverno_maxEntries).entries())
        entries.push(...(await readRule(context, ['spec', 'rules', i], value, { name, audit, unheeded })));
    return entries;
}
/** What the webhook does on its own errors is Kyverno's matter: here an image that could not be looked at is refused. */
function readSpec({ reader }, value) {
    const harmless = [
        'failurePolicy',
        'background',
        'admission',
        'schemaValidation',
        'emitWarning',
        'webhookTimeoutSeconds',
        'webhookConfiguration',
    ];
    const spec = mappable(reader, ['spec'], value, ['rules', 'validationFailureAction', 'applyRules', ...harmless], {
        validationFailureActionOverrides: 'namespaces are not known here',
        generateExisting: 'it speaks of other rules',
        generateExistingOnPolicyUpdate: 'it speaks of other rules',
        mutateExistingOnPolicyUpdate: 'it speaks of other rules',
        useServerSideApply: 'it speaks of other rules',
    });
    reader.choice(['spec', 'failurePolicy'], spec.failurePolicy, ['Fail', 'Ignore', ''], '');
    if (reader.choice(['spec', 'applyRules'], spec.applyRules, ['All', 'One'], 'All') === 'One')
        unmapped(reader, ['spec', 'applyRules'], 'which rule is the first depends on a resource, so every rule that matches must hold');
    return spec;
}
/** Whether a failure is only told. */
function readAction({ reader }, path, value, fallback) {
    if (value === undefined || value === null)
        return fallback;
    return reader.choice(path, value, ['Audit', 'Enforce', 'audit', 'enforce'], 'Audit').toLowerCase() === 'audit';
}
async function readRule(context, path, value, { name, ...inherited }) {
    const { reader } = context;
    const other = 'it is no rule about signatures of images';
    const rule = mappable(reader, path, value, ['name', 'match', 'verifyImages', 'skipBackgroundRequests', 'reportProperties'], {
        exclude: noResource,
        preconditions: noResource,
        celPreconditions: noResource,
        context: 'variables of a cluster are not known here',
        imageExtractors: noResource,
        validate: other,
        mutate: other,
        generate: other,
    });
    const own = `${name}/${reader.text([...path, 'name'], rule.name)}`;
    checkMatch(context, [...path, 'match'], rule.match);
    const entries = [];
    for (const [i, entry] of reader.list([...path, 'verifyImages'], rule.verifyImages, kyverno_maxEntries).entries())
        entries.push(await readEntry(context, [...path, 'verifyImages', i], entry, { ...inherited, name: own }));
    return entries;
}
/** Pods of any kind, wherever they run: every image counts as one of theirs. */
function checkMatch({ reader }, path, value) {
    const match = mappable(reader, path, value, ['any', 'all', 'resources'], {
        subjects: 'who deploys is not known here',
        roles: 'who deploys is not known here',
        clusterRoles: 'who deploys is not known here',
    });
    const kind = onlyOne(reader, path, ['any', 'all', 'resources'], (key) => match[key] !== undefined);
    const filters = kind === 'resources'
        ? [{ at: [...path, kind], resources: match.resources }]
        : reader.list([...path, kind], match[kind], kyverno_maxEntries).map((entry, i) => ({
            at: [...path, kind, i, 'resources'],
            resources: mappable(reader, [...path, kind, i], entry, ['resources'], {
                subjects: noResource,
                roles: noResource,
                clusterRoles: noResource,
            }).resources,
        }));
    for (const { at, resources } of filters) {
        const fields = mappable(reader, at, resources, ['kinds', 'operations'], {
            name: noResource,
            names: noResource,
            namespaces: noResource,
            annotations: noResource,
            selector: noResource,
            namespaceSelector: noResource,
        });
        for (const [i, text] of reader.texts([...at, 'kinds'], fields.kinds, kyverno_maxEntries).entries())
            if (!podKinds.test(text))
                unmapped(reader, [...at, 'kinds', i], `${text.slice(0, 60)} is no kind that runs containers`);
    }
}
const entryKeys = [
    'type',
    'imageReferences',
    'skipImageReferences',
    'image',
    'attestors',
    'attestations',
    'annotations',
    'repository',
    'failureAction',
    'mutateDigest',
    'verifyDigest',
    'required',
    'useCache',
    'cosignOCI11',
    'imageRegistryCredentials',
];
async function readEntry(context, path, value, { name, audit, unheeded }) {
    const { reader } = context;
    const old = 'it is deprecated there, so write `attestors`';
    const fields = mappable(reader, path, value, entryKeys, {
        key: old,
        roots: old,
        subject: old,
        issuer: old,
        additionalExtensions: old,
        validate: 'conditions across attestations are not run',
    });
    checkCredentials(reader, [...path, 'imageRegistryCredentials'], fields.imageRegistryCredentials);
    // There both together are an attestor of their own, who is anybody.
    if (optionalText(reader, [...path, 'image'], fields.image) !== undefined && fields.annotations !== undefined)
        unmapped(reader, [...path, 'image'], 'beside `annotations` it asks for one more signature there, so write `imageReferences`');
    const defaults = await readDefaults(context, path, fields, name);
    const of = [];
    for (const [i, set] of listIfGiven(context, [...path, 'attestors'], fields.attestors).entries())
        of.push(await readSet(context, [...path, 'attestors', i], set, {
            defaults,
            demand: (authority) => ({ kind: 'signature', authority }),
            nested: 5,
        }));
    for (const [i, entry] of listIfGiven(context, [...path, 'attestations'], fields.attestations).entries())
        of.push(await kyverno_readAttestation(context, [...path, 'attestations', i], entry, defaults));
    if (of.length === 0)
        reader.fail(path, 'expected `attestors` or `attestations`, got neither', 'Say who must have signed the image.');
    of.push(...digestDemand(reader, path, fields, name));
    optionalFlag(reader, [...path, 'required'], fields.required, true);
    const warns = readAction(context, [...path, 'failureAction'], fields.failureAction, audit);
    return {
        name,
        selects: readPatterns(context, path, fields),
        demand: { kind: 'group', name, count: of.length, of },
        unheeded: [...unheeded, ...unheededOf(fields, { required: false })],
        ...(warns ? { warns: `the policy ${name} only audits (failureAction: Audit)` } : {}),
    };
}
function listIfGiven({ reader }, path, value) {
    return value === undefined || value === null ? [] : reader.list(path, value, kyverno_maxEntries);
}
async function readDefaults(context, path, fields, name) {
    const { reader } = context;
    const type = reader.choice([...path, 'type'], fields.type, ['Cosign', 'SigstoreBundle', 'Notary'], 'Cosign');
    const repository = await readPlace(context, [...path, 'repository'], optionalText(reader, [...path, 'repository'], fields.repository));
    return { name, type, annotations: fields.annotations, annotationsPath: [...path, 'annotations'], repository };
}
function readPatterns({ reader }, path, fields) {
    const single = optionalText(reader, [...path, 'image'], fields.image);
    const listed = fields.imageReferences === undefined && single !== undefined
        ? []
        : reader.texts([...path, 'imageReferences'], fields.imageReferences, kyverno_maxEntries);
    const wanted = [...listed, ...(single === undefined ? [] : [single])];
    const skipped = fields.skipImageReferences === undefined ? [] : reader.texts([...path, 'skipImageReferences'], fields.skipImageReferences, kyverno_maxEntries);
    for (const [key, texts] of [
        ['imageReferences', wanted],
        ['skipImageReferences', skipped],
    ])
        for (const [i, text] of texts.entries())
            if (text.includes('{{'))
                unmapped(reader, [...path, key, i], 'variables of a cluster are not known here');
    const [selects, skips] = [wanted.map(kyvernoPattern), skipped.map(kyvernoSkips)];
    return (image) => selects.some((matches) => matches(image)) && !skips.some((matches) => matches(image));
}
/** So many of its entries; all when it gives no count. Several keys in one entry are as many entries. */
async function readSet(context, path, value, reading) {
    const { reader } = context;
    const fields = reader.fields(path, value, ['count', 'entries']);
    const listed = reader.list([...path, 'entries'], fields.entries, kyverno_maxEntries);
    const of = [];
    for (const [i, entry] of listed.entries()) {
        const own = [...path, 'entries', i];
        const inner = await readAttestor(context, own, entry, reading.defaults);
        if ('signers' in inner)
            of.push(...inner.signers.map(reading.demand));
        else if (reading.nested === 0)
            return unmapped(reader, [...own, 'attestor'], 'attestors may not nest here');
        else
            of.push(await readSet(context, [...own, 'attestor'], inner.nested, { ...reading, nested: reading.nested - 1 }));
    }
    const { count } = fields;
    if (count === undefined || count === null)
        return { kind: 'group', name: reading.defaults.name, count: of.length, of };
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > listed.length)
        return reader.fail([...path, 'count'], `expected a whole number from 1 to the ${listed.length} entries`);
    return { kind: 'group', name: reading.defaults.name, count, of };
}
async function kyverno_readAttestation(context, path, value, defaults) {
    const { reader } = context;
    if (defaults.type === 'Notary')
        return unmapped(reader, path, 'artifacts that notation signed are no attestations here');
    const fields = reader.fields(path, value, ['name', 'type', 'predicateType', 'attestors', 'conditions']);
    optionalText(reader, [...path, 'name'], fields.name);
    const kind = optionalText(reader, [...path, 'type'], fields.type) === undefined ? 'predicateType' : 'type';
    const predicate = exactType(reader, [...path, kind], reader.text([...path, kind], fields[kind]));
    if (fields.attestors === undefined)
        return reader.fail([...path, 'attestors'], 'expected who attests, got nobody, which is whoever has an identity', 'Name the attestors.');
    const conditions = readConditions(context, [...path, 'conditions'], fields.conditions);
    const own = { ...defaults, statements: true };
    const rule = { predicate, provenance: new Map(), conditions };
    const of = [];
    // Nested sets are not looked into there for attestations, which leaves nobody to sign them.
    for (const [i, set] of reader.list([...path, 'attestors'], fields.attestors, kyverno_maxEntries).entries())
        of.push(await readSet(context, [...path, 'attestors', i], set, {
            defaults: own,
            demand: (authority) => ({ kind: 'attestation', authority, rule, every: true }),
            nested: 0,
        }));
    return { kind: 'group', name: defaults.name, count: of.length, of };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/policy/foreign/read.js
// Policies of other tools as ours: each resource by its kind, and what is none of theirs is an error.




const maxPolicies = 200;
/** Policies whose fields that loosen nothing are named. */
const maxRemarks = 10;
const read_kinds = new Map([
    ['policy.sigstore.dev/v1beta1 ClusterImagePolicy', readClusterImagePolicy],
    ['policy.sigstore.dev/v1alpha1 ClusterImagePolicy', readClusterImagePolicy],
    ['kyverno.io/v1 ClusterPolicy', readKyvernoPolicy],
    ['kyverno.io/v2beta1 ClusterPolicy', readKyvernoPolicy],
    ['kyverno.io/v1 Policy', readKyvernoPolicy],
    ['kyverno.io/v2beta1 Policy', readKyvernoPolicy],
    ['policies.kyverno.io/v1 ImageValidatingPolicy', readImageValidatingPolicy],
    ['policies.kyverno.io/v1beta1 ImageValidatingPolicy', readImageValidatingPolicy],
    ['policies.kyverno.io/v1alpha1 ImageValidatingPolicy', readImageValidatingPolicy],
    ['policies.kyverno.io/v1 NamespacedImageValidatingPolicy', readImageValidatingPolicy],
    ['policies.kyverno.io/v1beta1 NamespacedImageValidatingPolicy', readImageValidatingPolicy],
]);
/** Ratify spreads over several resources what its verifiers share; each says who must have signed in a form that is ours too. */
const ratify = /^config\.ratify\./;
const ratifyRemedy = 'Write an entry of `images` in .github/portcullis.yml: the trust policy of a Verifier `notation` by `notation`, the keys or identities of a Verifier `cosign` by `key` or `keyless`.';
const remedy = 'Correct the policy, or take what does not map out of it; the README of image-verify says what maps.';
/** @throws PortcullisError `policy-invalid` with file, line and key. */
async function readForeignPolicy(documents, { files, file, roots }) {
    const entries = [];
    for (const [i, document] of documents.entries()) {
        const reader = (0,src_reader/* policyReader */.CE)(document, file, remedy);
        if (i >= maxPolicies)
            reader.fail([], `expected at most ${maxPolicies} policies`);
        // Between two lines of dashes there may be nothing.
        if (document.value === null || document.value === undefined)
            continue;
        const read = readerOf(reader, document.value);
        const line = document.lineOf(['metadata']) ?? document.lineOf([]);
        entries.push(...(await read({ reader, files, roots }, document.value)).map((entry) => ({ ...entry, line })));
    }
    const remarks = remarksOn(entries);
    return {
        file,
        every: true,
        ...(remarks.length === 0 ? {} : { remarks }),
        rules: entries.map(({ line, ...foreign }) => ({
            image: foreign.name,
            foreign,
            ...(line === undefined ? {} : { line }),
        })),
        digest: files.digest(),
    };
}
function remarksOn(entries) {
    const remarks = entries.flatMap(({ name, unheeded = [] }) => unheeded.length === 0
        ? []
        : [`The policy ${name} says \`${unheeded.join('`, `')}\`, which lets no image pass here: what does not hold is refused.`]);
    const more = remarks.length - maxRemarks;
    return more <= 0 ? remarks : [...remarks.slice(0, maxRemarks), `${more} more policies say what lets no image pass here.`];
}
function readerOf(reader, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return reader.fail([], 'expected a mapping');
    const { apiVersion, kind } = value;
    const name = `${reader.text(['apiVersion'], apiVersion)} ${reader.text(['kind'], kind)}`;
    return (read_kinds.get(name) ??
        reader.fail(['kind'], `expected one of ${[...read_kinds.keys()].join(', ')}, got "${name.slice(0, 120)}"${(0,did_you_mean/* didYouMean */.a)(name, [...read_kinds.keys()])}`, ...(ratify.test(name) ? [ratifyRemedy] : [])));
}


/***/ })

};
;