"use strict";
exports.id = 537;
exports.ids = [537];
exports.modules = {

/***/ 7085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var countBySeverity = (function countBySeverity(all) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity } of all)
        counts[severity]++;
    return counts;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony exports worst, severityOfScore */
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** How many there are of each severity, worst first: one pass over what may be a million. */

/** The worse of two severities. */

/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */



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

/***/ 2816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ publicRoots),
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   _: () => (/* binding */ requirementKeys)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3860);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7923);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2572);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8456);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2317);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(734);
/* harmony import */ var _notation_trust_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8798);
/* harmony import */ var _notation_trust_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7435);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);
// Who may sign, read from the policy: a key, an identity, or a trust policy of the Notary Project.






/** What speaks of cosign's signatures alone. */
const sigstoreKeys = ['trust', 'trusted-root', 'transparency-log', 'certificate-log', 'annotations', 'repository'];
const authorityKeys = ['name', 'key', 'keyless', 'notation', ...sigstoreKeys];
const groupKeys = ['any-of', 'all-of', 'threshold'];
const requirementKeys = groupKeys;
const maxAuthorities = 50;
/** The one of `any-of`, `all-of` and `threshold` that is given; undefined when none is. */
async function readRequirement(context, path, fields) {
    const { reader } = context;
    const given = groupKeys.filter((key) => fields[key] !== undefined);
    const [kind] = given;
    if (kind === undefined)
        return undefined;
    if (given.length > 1)
        reader.fail(path, `expected one of ${groupKeys.join(', ')}, got ${given.join(' and ')}`);
    if (kind !== 'threshold')
        return { kind, authorities: await readAuthorities(context, [...path, kind], fields[kind]) };
    const threshold = reader.fields([...path, kind], fields[kind], ['count', 'of']);
    const { count } = threshold;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > maxAuthorities)
        return reader.fail([...path, kind, 'count'], `expected a whole number from 1 to ${maxAuthorities}`);
    return { kind, count, authorities: await readAuthorities(context, [...path, kind, 'of'], threshold.of) };
}
function readAuthorities(context, path, value) {
    return Promise.all(context.reader.list(path, value, maxAuthorities).map((entry, i) => readAuthority(context, [...path, i], entry)));
}
async function readAuthority(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, authorityKeys);
    const kinds = ['key', 'keyless', 'notation'].filter((key) => fields[key] !== undefined);
    if (kinds.length !== 1)
        return reader.fail(path, `expected one of key, keyless, notation, got ${kinds.join(' and ') || 'none'}`);
    const name = fields.name === undefined ? undefined : reader.text([...path, 'name'], fields.name);
    const log = reader.choice([...path, 'transparency-log'], fields['transparency-log'], ['required', 'optional', ''], '');
    if (fields.notation !== undefined) {
        for (const key of sigstoreKeys)
            if (fields[key] !== undefined)
                reader.fail([...path, key], 'expected it only beside `key` or `keyless`');
        return readNotation(context, [...path, 'notation'], fields.notation, name);
    }
    const roots = await readRoots(context, path, fields);
    const read = fields.key === undefined ? readKeyless : readKey;
    return { ...(await read(context, path, fields, name, log, roots)), ...(await readPlaceAndAnnotations(context, path, fields)) };
}
/** Where signatures are looked for, and what they must state. */
async function readPlaceAndAnnotations(context, path, { annotations, repository }) {
    const { reader } = context;
    const place = repository === undefined ? undefined : reader.text([...path, 'repository'], repository);
    const rules = await readAnnotations(context, [...path, 'annotations'], annotations);
    return {
        ...(rules === undefined ? {} : { annotations: rules }),
        ...(place === undefined ? {} : { repository: await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, [...path, 'repository'], () => readRepository(place)) }),
    };
}
async function readAnnotations(context, path, value) {
    if (value === undefined)
        return undefined;
    const { reader } = context;
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    if (keys.length === 0 || keys.length > maxAuthorities)
        return reader.fail(path, `expected a mapping of 1 to ${maxAuthorities} keys`);
    const fields = reader.fields(path, value, keys);
    return new Map(await Promise.all(keys.map(async (key) => [key, await textRule(context, [...path, key], fields[key])])));
}
/** @throws PortcullisError `reference-invalid`, or `input-invalid` where it is more than a repository. */
function readRepository(text) {
    const { registry, repository, tag, digest } = (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    if (digest === undefined && (tag === undefined || !text.endsWith(`:${tag}`)))
        return { registry, repository };
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `expected a repository, got ${text.slice(0, 200)}`,
        remedy: 'Leave out tag and digest: each signature is found by the digest of its image.',
    });
}
/** The roots that the entry asks for; undefined where it leaves the choice to us. */
async function readRoots(context, path, fields) {
    const { reader } = context;
    const rootFile = fields['trusted-root'] === undefined ? undefined : reader.text([...path, 'trusted-root'], fields['trusted-root']);
    const trust = reader.choice([...path, 'trust'], fields.trust, ['sigstore', 'github', ''], '');
    if (trust !== '' && rootFile !== undefined)
        reader.fail([...path, 'trust'], 'expected either `trust` or `trusted-root`, got both');
    if (rootFile !== undefined) {
        const own = [...path, 'trusted-root'];
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, own, () => (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoots */ .Pn)((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, own, rootFile).toString('utf8'), rootFile));
    }
    if (trust === 'github')
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, [...path, 'trust'], context.roots.github ?? _portcullis_signatures__WEBPACK_IMPORTED_MODULE_3__/* .embeddedGithubRoots */ .np);
    return trust === 'sigstore' ? publicRoots(context) : undefined;
}
async function readKey(context, path, fields, name, log, roots) {
    const { reader } = context;
    if (fields['certificate-log'] !== undefined)
        reader.fail([...path, 'certificate-log'], 'expected it only beside `keyless`');
    const own = [...path, 'key'];
    const text = reader.text(own, fields.key);
    const isPem = text.includes('-----BEGIN ');
    const pem = async () => isPem ? text : (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_4__/* .isKeyReference */ .N)(text) ? (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_4__/* .readKeyReference */ .Z)(text, context.roots.keyService) : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, own, text).toString('utf8');
    const key = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, own, async () => (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_5__/* .readPublicKey */ .RR)(await pem()));
    const usedRoots = roots ?? (log === 'required' ? publicRoots(context) : undefined);
    return {
        name: name ?? (isPem ? `key ${key.fingerprint.slice(0, 19)}` : text),
        kind: 'sigstore',
        authority: { kind: 'key', key, requireLog: log === 'required', ...(usedRoots === undefined ? {} : { roots: usedRoots }) },
    };
}
async function readKeyless(context, path, fields, name, log, roots) {
    const { reader } = context;
    const identities = await readIdentities(context, [...path, 'keyless'], fields.keyless);
    const sct = reader.choice([...path, 'certificate-log'], fields['certificate-log'], ['required', 'optional', ''], '');
    const [first] = identities;
    return {
        name: name ?? (first === undefined ? 'keyless' : nameOf(first.subject)),
        kind: 'sigstore',
        authority: {
            kind: 'keyless',
            identities,
            roots: roots ?? publicRoots(context),
            requireLog: asRequired(log),
            requireSct: asRequired(sct),
        },
    };
}
function nameOf(subject) {
    return 'equals' in subject ? subject.equals : 'matches' in subject ? subject.matches : subject.described;
}
/** By default what the trusted root lists is asked for: the public instance has logs, GitHub's own has none. */
function asRequired(choice) {
    return choice === '' ? 'where-listed' : choice === 'required';
}
function publicRoots(context) {
    return context.roots.sigstore ?? (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_3__/* .embeddedRoots */ .G)();
}
async function readIdentities(context, path, value) {
    const { reader } = context;
    const entries = Array.isArray(value)
        ? reader.list(path, value, maxAuthorities).map((entry, i) => [entry, [...path, i]])
        : [[value, path]];
    return Promise.all(entries.map(async ([entry, own]) => {
        const fields = reader.fields(own, entry, ['issuer', 'subject', 'extensions']);
        const given = reader.text([...own, 'issuer'], fields.issuer);
        const subject = await textRule(context, [...own, 'subject'], fields.subject);
        const wanted = fields.extensions === undefined ? {} : reader.fields([...own, 'extensions'], fields.extensions, _portcullis_signatures__WEBPACK_IMPORTED_MODULE_6__/* .extensionNames */ .EE);
        const extensions = new Map();
        for (const name of _portcullis_signatures__WEBPACK_IMPORTED_MODULE_6__/* .extensionNames */ .EE) {
            if (Object.hasOwn(wanted, name))
                extensions.set(name, await textRule(context, [...own, 'extensions', name], wanted[name]));
        }
        return { issuer: given === _portcullis_signatures__WEBPACK_IMPORTED_MODULE_6__/* .noIssuer */ .$v ? undefined : given, subject, extensions };
    }));
}
function textRule(context, path, value) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, path, () => (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_7__/* .parseTextRule */ .BM)(value, {}));
}
async function readNotation(context, path, value, name) {
    const { reader } = context;
    const keys = ['trust-policy', 'trust-store', 'certificates', 'identities', 'level', 'revocation-lists'];
    const fields = reader.fields(path, value, keys);
    const short = fields['trust-policy'] === undefined;
    if (short !== (fields.certificates !== undefined))
        return reader.fail(path, 'expected either `trust-policy` or `certificates`');
    for (const key of short ? ['trust-store'] : ['identities', 'level'])
        if (fields[key] !== undefined)
            reader.fail([...path, key], `expected it only beside \`${short ? 'trust-policy' : 'certificates'}\``);
    const lists = fields['revocation-lists'] === undefined ? [] : reader.texts([...path, 'revocation-lists'], fields['revocation-lists'], maxAuthorities);
    const revocationLists = await Promise.all(lists.map((file, i) => {
        const own = [...path, 'revocation-lists', i];
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, own, () => (0,_notation_trust_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readRevocationLists */ .Gb)((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, own, file), file));
    }));
    const { policy, stores } = short ? await certificatesOnly(context, path, fields) : await documentAndStores(context, path, fields);
    return { name: name ?? 'notation', kind: 'notation', policy, stores, revocationLists: revocationLists.flat() };
}
/** The short form: these certificates, strictly. */
async function certificatesOnly(context, path, fields) {
    const { reader } = context;
    const level = reader.choice([...path, 'level'], fields.level, ['strict', 'permissive'], 'strict');
    const identities = fields.identities === undefined ? ['*'] : reader.texts([...path, 'identities'], fields.identities, maxAuthorities);
    const files = reader.texts([...path, 'certificates'], fields.certificates, maxAuthorities);
    const own = [...path, 'certificates'];
    const certificates = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, own, () => files.flatMap((file, i) => (0,_notation_trust_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readTrustedCertificates */ .a)((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, [...own, i], file), file)));
    return trustIn(context, path, { level, identities, certificates });
}
/** Who holds a certificate by one of these authorities, at that level, for every repository. */
async function trustIn(context, path, { level, identities, certificates, }) {
    const { reader } = context;
    const document = {
        version: '1.0',
        trustPolicies: [
            {
                name: 'policy',
                registryScopes: ['*'],
                signatureVerification: { level },
                trustStores: ['ca:policy'],
                trustedIdentities: identities,
            },
        ],
    };
    const policy = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, path, () => (0,_notation_trust_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readTrustPolicy */ .vu)(document, { file: reader.file, lineOf: () => reader.place(path).line }));
    return { policy, stores: new Map([['ca:policy', certificates]]) };
}
async function documentAndStores(context, path, fields) {
    const { reader, files } = context;
    const file = reader.text([...path, 'trust-policy'], fields['trust-policy']);
    const policy = await (0,_notation_trust_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTrustPolicy */ .GS)((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, [...path, 'trust-policy'], file).toString('utf8'), file);
    const directory = reader.text([...path, 'trust-store'], fields['trust-store']).replace(/\/+$/, '');
    const wanted = new Map(policy.statements.flatMap(({ trustStores }) => trustStores.map((store) => [(0,_notation_trust_store_js__WEBPACK_IMPORTED_MODULE_8__/* .storeKey */ .LN)(store), store])));
    const stores = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.at)(context, [...path, 'trust-store'], () => [...wanted].map(([key, { type, name }]) => {
        const folder = `${directory}/x509/${type}/${name}`;
        const names = files.list(folder);
        if (names.length === 0)
            reader.fail([...path, 'trust-store'], `expected certificates in ${folder}, got none ${files.where}`);
        return [
            key,
            names.flatMap((entry) => (0,_notation_trust_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readTrustedCertificates */ .a)((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(context, path, `${folder}/${entry}`), `${folder}/${entry}`)),
        ];
    }));
    return { policy, stores: new Map(stores) };
}


/***/ }),

/***/ 3814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// What the parts of a policy are read with: the file itself, the tree that it lies in, and what is known beside it.

/** Content of a file that the policy names. */
function named(context, path, file) {
    const content = context.files.read(file);
    if (content !== undefined)
        return content;
    return context.reader.fail(path, `expected the file ${file.slice(0, 200)}, got none ${context.files.where}`, 'Correct the path, or add the file to the repository.');
}
/** Whatever is wrong inside, the user is led to the key of the policy. */
async function at(context, path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO) || error.where.line !== undefined)
            throw error;
        const inner = error.where.file === undefined || error.where.file === context.reader.file ? '' : ` (${error.where.file})`;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
            code: error.code,
            message: `${error.message}${inner}`,
            where: context.reader.place(path),
            remedy: error.remedy,
            cause: error,
        });
    }
}


/***/ }),

/***/ 9797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readImagePolicy: () => (/* binding */ readImagePolicy)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(289);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3860);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1670);
/* harmony import */ var _portcullis_signatures__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(734);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2816);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3814);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4520);
// `images` of the policy: which image must be signed by whom, what else must be known of it, and what is excepted until when.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([702], 1702); } // at first use






const maxRules = 1000;
const ruleKeys = ['image', ..._authority_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementKeys */ ._, 'attestations', 'max-age', 'report-only', 'exceptions'];
const attestationKeys = ['predicate', 'provenance', 'where'];
/**
 * Reads the policy with every file it names; undefined when there is no policy or it says nothing of images.
 * @param foreignOnly where a file is meant for policies of other tools alone.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or what is wrong with a file, with file, line and key.
 */
async function readImagePolicy(files, file, roots = {}, { foreignOnly = false } = {}) {
    const content = files.read(file);
    if (content === undefined)
        return undefined;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
        throw notText(file);
    const text = content.toString('utf8');
    const documents = await (0, atFirstUse0().parseYamlDocuments)(text, file);
    if (documents.some(isForeign))
        return (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797))).readForeignPolicy(documents, { files, file, roots });
    if (documents.some(isConnaisseurs))
        throw notConnaisseurs(file);
    if (foreignOnly)
        throw notForeign(file);
    const [only] = documents;
    const read = await (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_2__.readPolicyDocument)(only === undefined || documents.length > 1 ? text : only, file);
    if (read?.value.images === undefined)
        return undefined;
    const { reader, value: { images }, } = read;
    const context = { reader, files, roots };
    const rules = [];
    for (const [i, entry] of reader.list(['images'], images, maxRules).entries()) {
        const rule = await readRule(context, ['images', i], entry);
        const hiding = rules.find((earlier) => (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_3__/* .coversName */ .KR)(earlier.glob, rule.glob));
        if (hiding !== undefined) {
            const place = hiding.line === undefined ? '' : ` in line ${hiding.line}`;
            reader.fail(['images', i, 'image'], `expected a rule that can match, got "${rule.image.slice(0, 80)}", which "${hiding.image.slice(0, 80)}"${place} hides`, 'The first entry that matches counts: put the narrower one first, or remove it.');
        }
        rules.push(rule);
    }
    return { file, rules, digest: files.digest() };
}
/** A byte that is no text would become a sign that matches no image, and the entry would be nobody's. */
function notText(file) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
        code: 'yaml-invalid',
        message: 'expected a policy in UTF-8, got other bytes',
        where: { file },
        remedy: 'Save the file as UTF-8.',
    });
}
/** Our own policy under another name would be nobody's but ours: the gate and the other scanners look for it in one place. */
function notForeign(file) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
        code: 'policy-misnamed',
        message: 'expected policies of the policy controller or of Kyverno, got a file that is neither',
        where: { file },
        remedy: `Put what is ours into ${_portcullis_policy__WEBPACK_IMPORTED_MODULE_5__/* .policyFile */ .Xd}, or name the file in \`config\`.`,
    });
}
/** Whether a document claims to be a resource of Kubernetes, which our own policy is not. */
function isForeign({ value }) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && ('apiVersion' in value || 'kind' in value);
}
/** Whether a document is the values of Connaisseur's chart: validators, and a policy of patterns, in releases since 3.0 below `application`. */
function isConnaisseurs({ value }) {
    const lists = (part) => typeof part === 'object' && part !== null && 'validators' in part && 'policy' in part && Array.isArray(part.validators);
    return lists(value) || (typeof value === 'object' && value !== null && 'application' in value && lists(value.application));
}
function notConnaisseurs(file) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
        code: 'policy-invalid',
        message: 'expected policies of the policy controller or of Kyverno, or ours, got values of Connaisseur',
        where: { file },
        remedy: `Write each \`pattern\` of its \`policy\` as the \`image\` of an entry of \`images\` in ${_portcullis_policy__WEBPACK_IMPORTED_MODULE_5__/* .policyFile */ .Xd}, and the \`trustRoots\` of its validator as \`key\`, \`keyless\` or \`notation\`.`,
    });
}
async function readRule(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, ruleKeys);
    const image = reader.text([...path, 'image'], fields.image);
    const glob = readGlob(context, [...path, 'image'], image);
    const requirement = await (0,_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirement */ .MZ)(context, path, fields);
    const attestations = [];
    if (fields.attestations !== undefined) {
        for (const [i, entry] of reader.list([...path, 'attestations'], fields.attestations, 50).entries())
            attestations.push(await readAttestation(context, [...path, 'attestations', i], entry, requirement));
    }
    if (requirement === undefined && attestations.length === 0)
        reader.fail(path, `expected one of ${_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementKeys */ ._.join(', ')}, or attestations`, 'Say who must have signed the image.');
    const maxAge = fields['max-age'] === undefined ? undefined : readDuration(context, [...path, 'max-age'], fields['max-age']);
    const exceptions = fields.exceptions === undefined
        ? []
        : reader
            .list([...path, 'exceptions'], fields.exceptions, 500)
            .map((entry, i) => readException(context, [...path, 'exceptions', i], entry));
    const reportOnly = fields['report-only'] === undefined ? undefined : readReportOnly(context, [...path, 'report-only'], fields['report-only']);
    const { line } = reader.place(path);
    return {
        image,
        glob,
        attestations,
        exceptions,
        ...(requirement === undefined ? {} : { requirement }),
        ...(maxAge === undefined ? {} : { maxAge }),
        ...(reportOnly === undefined ? {} : { reportOnly }),
        ...(line === undefined ? {} : { line }),
    };
}
async function readAttestation(context, path, value, inherited) {
    const { reader } = context;
    const fields = reader.fields(path, value, [...attestationKeys, ..._authority_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementKeys */ ._]);
    const stated = await (0,_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirement */ .MZ)(context, path, fields);
    if (stated?.authorities.some((each) => each.kind === 'sigstore' && each.annotations !== undefined))
        reader.fail(path, 'expected no `annotations` of whoever attests: an attestation states nothing of the kind, so nothing would be held against them', 'Write them beside `image`, for signatures, or hold the attestation by `where`.');
    const requirement = stated ?? inherited;
    if (requirement === undefined)
        return reader.fail(path, `expected one of ${_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementKeys */ ._.join(', ')} here or beside \`image\``);
    if (requirement.authorities.every(({ kind }) => kind === 'notation'))
        return reader.fail(path, 'expected a key or an identity: notation signs no attestations', 'Name who signs them in `any-of` here.');
    const own = Object.fromEntries(Object.entries(fields).filter(([key]) => attestationKeys.includes(key)));
    const rule = await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__.at)(context, path, () => (0,_portcullis_signatures__WEBPACK_IMPORTED_MODULE_7__/* .parseAttestationRule */ .Mv)(own, {}));
    return { rule, requirement };
}
function readReportOnly({ reader }, path, value) {
    const fields = reader.fields(path, value, ['until', 'owner', 'reason']);
    return {
        expires: reader.day([...path, 'until'], fields.until),
        owner: reader.text([...path, 'owner'], fields.owner),
        reason: reader.text([...path, 'reason'], fields.reason),
    };
}
function readException(context, path, value) {
    const { reader } = context;
    const fields = reader.fields(path, value, ['image', 'digest', 'covers', 'reason', 'owner', 'expires']);
    const image = fields.image === undefined ? undefined : reader.text([...path, 'image'], fields.image);
    const digest = fields.digest === undefined ? undefined : reader.text([...path, 'digest'], fields.digest);
    if (digest !== undefined && !(0,_portcullis_images__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(digest))
        reader.fail([...path, 'digest'], 'expected sha256:<64 hex digits>');
    const { line } = reader.place(path);
    return {
        covers: fields.covers === undefined ? defaultCovers : readCovers(context, [...path, 'covers'], fields.covers),
        reason: reader.text([...path, 'reason'], fields.reason),
        owner: reader.text([...path, 'owner'], fields.owner),
        expires: reader.day([...path, 'expires'], fields.expires),
        ...(image === undefined ? {} : { image: readGlob(context, [...path, 'image'], image) }),
        ...(digest === undefined ? {} : { digest }),
        ...(line === undefined ? {} : { line }),
    };
}
/** What is missing; that an image is old is no oversight of whoever wrote the exception, so it has to be written out. */
const defaultCovers = ['unsigned', 'attestation'];
function readCovers({ reader }, path, value) {
    return reader.list(path, value, _types_js__WEBPACK_IMPORTED_MODULE_9__/* .coverableKinds */ .B.length).map((kind, i) => {
        const remedy = 'An exception covers what is missing or old; nothing covers a signature of somebody else or altered content.';
        const found = _types_js__WEBPACK_IMPORTED_MODULE_9__/* .coverableKinds */ .B.find((known) => known === kind);
        return (found ?? reader.fail([...path, i], `expected one of ${_types_js__WEBPACK_IMPORTED_MODULE_9__/* .coverableKinds */ .B.join(', ')}, got ${JSON.stringify(kind)?.slice(0, 60)}`, remedy));
    });
}
function readGlob({ reader }, path, text) {
    const problem = (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_3__/* .globProblem */ .AI)(text);
    if (problem !== undefined)
        reader.fail(path, `expected ${problem}, got "${text.slice(0, 80)}"`);
    return (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_3__/* .parseNameGlob */ .Lb)(text);
}
const units = new Map([
    ['hour', 3_600_000],
    ['day', 86_400_000],
    ['week', 604_800_000],
]);
function readDuration({ reader }, path, value) {
    const match = /^(\d{1,5}) ?(hour|day|week)s?$/.exec(reader.text(path, value));
    const unit = units.get(match?.[2] ?? '');
    if (match === null || unit === undefined || Number(match[1]) === 0)
        return reader.fail(path, 'expected a time such as `30 days` or `12 hours`');
    return Number(match[1]) * unit;
}


/***/ })

};
;