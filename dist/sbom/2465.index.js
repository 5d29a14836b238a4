"use strict";
exports.id = 2465;
exports.ids = [2465];
exports.modules = {

/***/ 2465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var maliciousVersion = (function maliciousVersion(type, namespace, name, version) {
    if (!lastNames.has(name.slice(name.lastIndexOf('/') + 1)))
        return undefined;
    const entry = byName.get(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
    return version !== undefined && entry?.versions.some((range) => (0,src_versions/* inRange */.r4)(version, range, type) === true) === true ? entry : undefined;
});
var judgeHarm = (function judgeHarm(all) {
    const found = [];
    for (const component of installed(all)) {
        const { type, namespace, name } = component.identity;
        const known = component.origin.kind === 'registry' ? maliciousVersion(type, namespace, name, component.version) : undefined;
        if (known !== undefined)
            found.push(refusal(inventory_policy/* packageMalicious */.RD, component, `${(0,drift/* label */.Pf)(component)} was published to do harm: ${known.report}`));
    }
    return found;
});
var asFindings = (function asFindings(refusals) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    return refusals.map(({ rule, component, message, path, line }) => ({
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${message}. ${rule.why}`,
        location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
        fingerprint: fingerprint(rule.id, path, component?.ref ?? message),
    }));
});
var heldAgainstPolicy = (async function heldAgainstPolicy(all, { manifests, ...files }, context, image) {
    const { settings, now } = context;
    const judging = (0,src_settings/* settingsTree */.O0)(settings);
    const head = await partOf(settings.head);
    const base = judging === undefined ? undefined : judging === settings.head ? head : await partOf(judging);
    const exceptions = base?.exceptions ?? [];
    const today = now().toISOString().slice(0, 10);
    const policies = [...new Set([base, head])].filter((part) => part !== undefined);
    const { named, skipped } = policies.some(({ registries }) => registries !== undefined)
        ? await (0, atFirstUse0().namedRegistries)(files, settings.head)
        : { named: [], skipped: [] };
    const verdicts = policies.map((part) => {
        const built = image === undefined ? undefined : { image, lock: lockOf(part, part === base ? judging : settings.head) };
        return judgeInventory(all, manifests, part, exceptions, today, reader/* policyFile */.Xd, built, named);
    });
    const harm = judgeHarm(all).filter((refusal) => !isExcepted(refusal, exceptions.filter(({ expires }) => expires >= today)));
    const findings = [...asFindings(harm), ...verdicts.flatMap((verdict) => verdict.findings)];
    const waiting = (head?.exceptions ?? []).filter((one) => !exceptions.some((known) => JSON.stringify(known) === JSON.stringify(one)));
    return {
        findings: [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()],
        notices: unique([
            ...verdicts.flatMap((verdict) => verdict.notices),
            ...waiting.map(({ component }) => ({
                level: 'note',
                message: `The exception for ${component} came with this change; it counts after the merge.`,
                path: reader/* policyFile */.Xd,
            })),
            ...(settings.origin === 'unavailable' && head !== undefined
                ? [{ level: 'warning', message: `The policy was read from the change alone, since ${settings.reason}.`, path: reader/* policyFile */.Xd }]
                : []),
        ]),
        skipped,
        policy: JSON.stringify(policies),
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  heldAgainstPolicy: () => (/* binding */ heldAgainstPolicy)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/image-lock.js
// `image-lock.json`: the digests that image-verify found good, from which fixes take theirs and by which base images are approved.

/** Digests by image, from the `images` of an image-lock.json. */
function readLock(text, file) {
    const invalid = (message, key) => new errors/* PortcullisError */.SO({
        code: 'lock-invalid',
        message,
        where: { file, ...(key === undefined ? {} : { key }) },
        remedy: 'Let image-verify write the file again, or name another with `image-lock`.',
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid('expected JSON, got text that is none');
    }
    const images = typeof value === 'object' && value !== null && 'images' in value ? value.images : undefined;
    if (typeof images !== 'object' || images === null || Array.isArray(images))
        throw invalid('expected a mapping of images', 'images');
    return new Map(Object.entries(images).map(([image, entry]) => {
        const digest = typeof entry === 'object' && entry !== null && 'digest' in entry ? entry.digest : entry;
        if (typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
            throw invalid('expected a digest, `sha256:` and 64 hexadecimal digits', `images.${image}`);
        return [image, digest];
    }));
}

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js
var src_settings = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var src_fingerprint = __webpack_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origin.js
var origin = __webpack_require__(7318);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origins.js
var origins = __webpack_require__(269);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/drift.js
var drift = __webpack_require__(4069);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/image-base.js
var image_base = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/inventory-policy.js
var inventory_policy = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __webpack_require__(3860);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/name-glob.js
// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

/** Read as references are: `nginx` and `org/app` mean Docker Hub, hosts have no case; `**` alone means every image. */
function parseNameGlob(text) {
    const parts = text.split('/');
    const [first = '', ...rest] = parts;
    if (text === '**')
        return parts;
    const hasHost = rest.length > 0 && (/[.:*]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = hasHost ? plainHost(first) : src_reference/* dockerHub */.UD;
    const path = hasHost ? rest : parts;
    return [host, ...(host === src_reference/* dockerHub */.UD && path.length === 1 && path[0] !== '**' ? ['library'] : []), ...path];
}
/** What is wrong with a glob; undefined when nothing is. */

function matchesName(glob, image) {
    const { registry, repository } = plainName(image);
    return matchParts(glob, [registry, ...repository.split('/')]);
}
/**
 * The name without the port that every registry has anyway: `ghcr.io:443/org/app` comes from where `ghcr.io/org/app` does, and so
 * escapes no glob of it.
 */
function plainName({ registry, repository }) {
    const host = plainHost(registry);
    return { registry: host, repository: host === src_reference/* dockerHub */.UD && !repository.includes('/') ? `library/${repository}` : repository };
}
function plainHost(host) {
    return (0,src_reference/* normalHost */.CS)(host.replace(/:0{0,2}443$/, ''));
}
/** Whether the first glob matches every name that the second does, so that a rule behind it never counts. */

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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/bases.js
// Whether an image is built on a base that the policy approves.

/** Why the base is not approved, as a sentence without its full stop; undefined where it is. */
function baseRefusal({ name, base }, { allow = [] }, lock) {
    const image = `The image ${name.slice(0, 200)}`;
    if (base === undefined)
        return `${image} does not say which image it is built on; name it by \`base-image\``;
    const of = (base.name ?? base.digests[0] ?? 'an image without a name').slice(0, 200);
    if (base.proof === 'contradicted')
        return `${image} does not begin with the layers of ${of}, on which it is said to be built`;
    if (base.local === true) {
        const approved = [...allow.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.digests ?? []))), ...lock.values()];
        return base.digests.some((digest) => approved.includes(digest))
            ? undefined
            : `${image} is built on what lies at ${of}, whose digest the policy does not approve`;
    }
    const repository = repositoryOf(base);
    if (repository === undefined)
        return `${image} is built on ${of}, which has no name that a policy could approve`;
    const named = allow
        .map((entry) => (typeof entry === 'string' ? { image: entry } : entry))
        .filter((entry) => matchesName(parseNameGlob(entry.image), repository));
    const locked = [...lock].filter(([reference]) => sameRepository(reference, repository)).map(([, digest]) => digest);
    if (named.some(({ digests }) => digests === undefined))
        return undefined;
    const digests = [...named.flatMap((entry) => entry.digests ?? []), ...locked];
    if (digests.length === 0)
        return `${image} is built on ${of}, which the policy does not approve`;
    if (!base.digests.some((digest) => digests.includes(digest)))
        return `${image} is built on ${of} by another digest than those that the policy approves`;
    // A label is written by whoever builds the image.
    return base.proof === 'layers'
        ? undefined
        : `${image} only claims by a label to be built on ${of}; name it by \`base-image\`, so that its layers tell`;
}
function repositoryOf({ name }) {
    try {
        return name === undefined ? undefined : (0,src_reference/* parseReference */.F2)(name);
    }
    catch {
        return undefined;
    }
}
function sameRepository(reference, wanted) {
    try {
        const { registry, repository } = (0,src_reference/* parseReference */.F2)(reference);
        return registry === wanted.registry && repository === wanted.repository;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/purl/src/index.js + 2 modules
var src = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/bundled/packages/purl/src/versions.js + 8 modules
var src_versions = __webpack_require__(1634);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/component-glob.js
// Which components an entry of the policy means: a package URL as a glob, and a range of versions.


/** Whether an entry means a component; a version that cannot be compared is meant where `unsure` says so: a refusal holds, a permission does not. */
function covers({ component: glob, versions }, component, unsure) {
    if (!matchesParts(plain(glob).split('/'), nameOf(component).split('/')))
        return false;
    if (versions === undefined)
        return true;
    return (component.version === undefined ? undefined : (0,src_versions/* inRange */.r4)(component.version, versions, component.identity.type)) ?? unsure;
}
/** Letters as people write them: `@` for `%40`; names of packages differ by no case that a policy should miss. */
function plain(text) {
    return text.replace(/%40/gi, '@').toLowerCase();
}
/** The purl without version and qualifiers; of what has none, as it would be. */
function nameOf({ identity: { type, namespace, name } }) {
    try {
        const purl = (0,src/* checked */.KD)({ type, ...(namespace === undefined ? {} : { namespace }), name });
        return plain((0,src/* formatPurl */.dd)(purl));
    }
    catch (error) {
        if (!(error instanceof src/* PurlError */.eH))
            throw error;
        return plain(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
    }
}
/** `**` stands for any number of parts. Each is tried once from where the last `**` stood: no more than parts times parts. */
function matchesParts(glob, parts) {
    return greedy(glob, parts, '**', matchesPart);
}
function matchesPart(glob, part) {
    return greedy([...glob], [...part], '*', (a, b) => a === b);
}
/** The classic match of wildcards with one place to go back to. */
function greedy(glob, items, any, fits) {
    let at = 0;
    let back = -1;
    let from = 0;
    let index = 0;
    while (index < items.length) {
        if (at < glob.length && glob[at] === any) {
            back = at++;
            from = index;
        }
        else if (at < glob.length && fits(glob[at], items[index])) {
            at++;
            index++;
        }
        else if (back >= 0) {
            at = back + 1;
            index = ++from;
        }
        else
            return false;
    }
    while (glob[at] === any)
        at++;
    return at === glob.length;
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/licence-verdict.js
// Whether a licence expression may stand: of AND every side must, of OR one side is enough (SPDX 2.3, annex D.4).

const maxExpression = 1000;
/** `denied`: by the list of refusals alone. `not-allowed`: only for lack of a permission. `unreadable`: no expression of SPDX. */
function licenceVerdict(written, policy) {
    if (written.length > maxExpression)
        return 'unreadable';
    try {
        const tree = spdx_expression_parse(written.trim());
        if (mayStand(tree, policy))
            return 'allowed';
        return mayStand(tree, { deny: policy.deny }) ? 'not-allowed' : 'denied';
    }
    catch {
        // The parser throws an Error for whatever it does not know; a name in words may still stand in a list as it is.
        const isListed = (list) => list?.includes(written.trim()) === true;
        return isListed(policy.deny) ? 'denied' : isListed(policy.allow) ? 'allowed' : 'unreadable';
    }
}
function mayStand(tree, policy) {
    if ('conjunction' in tree) {
        const sides = [tree.left, tree.right].map((side) => mayStand(side, policy));
        return tree.conjunction === 'and' ? sides.every(Boolean) : sides.some(Boolean);
    }
    const allowed = strength(policy.allow, tree);
    const denied = strength(policy.deny, tree);
    // A licence with its exception that is named so is judged by that; else a refusal is stronger.
    return denied >= allowed && denied > 0 ? false : allowed > 0 || policy.allow === undefined;
}
/** 2: an entry that names the exception, too; 1: one that names the licence; 0: none. */
function strength(entries, { license, plus, exception }) {
    const name = plainId(plus === true ? `${license}+` : license);
    return Math.max(0, ...(entries ?? []).map((entry) => {
        const [id = '', own] = entry.split(' WITH ');
        if (plainId(id) !== name || (own !== undefined && own !== exception))
            return 0;
        return own === undefined ? 1 : 2;
    }));
}
/** The two ways of saying "this version alone" and "this or later" (GPL-2.0, GPL-2.0-only; GPL-2.0+, GPL-2.0-or-later). */
function plainId(id) {
    return id
        .toLowerCase()
        .replace(/-only$/, '')
        .replace(/-or-later$/, '+');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/malicious-index.js
// Versions that were published to do harm. Written by `node scripts/facts/malicious-packages.mjs CHECKOUT...` from the records of the named
// databases (OSV format); which packages it lists is decided here, by name: those that many products have, or had by mistake.
/** As the databases stood on this day. */
const maliciousAsOf = '2026-11-29';
const advisory = (id) => `https://github.com/advisories/${id}`;
const record = (id) => `https://osv.dev/vulnerability/${id}`;
const maliciousPackages = [
    { component: 'pkg:npm/@ctrl/deluge', versions: ['>=7.2.1 <=7.2.2'], report: advisory('GHSA-wv45-cmjw-6456') },
    { component: 'pkg:npm/@ctrl/magnet-link', versions: ['>=4.0.3 <=4.0.4'], report: advisory('GHSA-487x-8rm3-h5j5') },
    { component: 'pkg:npm/@ctrl/ngx-codemirror', versions: ['>=7.0.1 <=7.0.2'], report: advisory('GHSA-5rr9-pf78-f78v') },
    { component: 'pkg:npm/@ctrl/react-adsense', versions: ['>=2.0.1 <=2.0.2'], report: advisory('GHSA-jp47-gpwm-42h8') },
    { component: 'pkg:npm/@ctrl/tinycolor', versions: ['>=4.1.1 <=4.1.2'], report: advisory('GHSA-qjqf-7j6f-82c4') },
    { component: 'pkg:npm/@ctrl/transmission', versions: ['7.3.1'], report: advisory('GHSA-8v7r-ghw6-g8gq') },
    { component: 'pkg:npm/@duckdb/duckdb-wasm', versions: ['1.29.2'], report: record('MAL-2025-46991') },
    { component: 'pkg:npm/@duckdb/node-api', versions: ['1.3.3'], report: record('MAL-2025-46992') },
    { component: 'pkg:npm/@duckdb/node-bindings', versions: ['1.3.3'], report: record('MAL-2025-46993') },
    { component: 'pkg:npm/@nx/devkit', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/enterprise-cloud', versions: ['3.2.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/eslint', versions: ['21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/js', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/key', versions: ['3.2.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/node', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@nx/workspace', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
    { component: 'pkg:npm/@solana/web3.js', versions: ['>=1.95.6 <1.95.8'], report: advisory('GHSA-2mhj-xmf4-pr8m') },
    { component: 'pkg:npm/ansi-regex', versions: ['6.2.1'], report: advisory('GHSA-jvhh-2m83-6w29') },
    { component: 'pkg:npm/ansi-styles', versions: ['6.2.2'], report: advisory('GHSA-p5rr-crjh-x7gr') },
    { component: 'pkg:npm/axios', versions: ['0.30.4', '1.14.1'], report: advisory('GHSA-fw8c-xr5c-95f9') },
    { component: 'pkg:npm/backslash', versions: ['0.2.1'], report: advisory('GHSA-m2xf-jp99-f298') },
    { component: 'pkg:npm/chalk', versions: ['5.6.1'], report: advisory('GHSA-2v46-p5h4-248w') },
    { component: 'pkg:npm/chalk-template', versions: ['1.1.1'], report: advisory('GHSA-3jjr-pvq7-4jq5') },
    { component: 'pkg:npm/coa', versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'], report: advisory('GHSA-73qr-pfmq-6rp8') },
    { component: 'pkg:npm/color', versions: ['5.0.1'], report: advisory('GHSA-j8fv-6x8p-p766') },
    { component: 'pkg:npm/color-convert', versions: ['3.1.1'], report: advisory('GHSA-ch7m-m9rf-8gvv') },
    { component: 'pkg:npm/color-name', versions: ['2.0.1'], report: advisory('GHSA-m99c-cfww-cxqx') },
    { component: 'pkg:npm/color-string', versions: ['2.1.1'], report: advisory('GHSA-3q87-f72r-3gm6') },
    { component: 'pkg:npm/colors', versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], report: advisory('GHSA-5rqg-jm4f-cqx7') },
    { component: 'pkg:npm/debug', versions: ['4.4.2'], report: advisory('GHSA-8mgj-vmr8-frr6') },
    { component: 'pkg:npm/error-ex', versions: ['1.3.3'], report: advisory('GHSA-5g7q-qh7p-jjvm') },
    { component: 'pkg:npm/eslint-config-prettier', versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'], report: record('MAL-2025-6022') },
    { component: 'pkg:npm/eslint-scope', versions: ['3.7.2'], report: advisory('GHSA-hxxf-q3w9-4xgw') },
    { component: 'pkg:npm/event-stream', versions: ['3.3.6'], report: advisory('GHSA-mh6f-8j2x-4483') },
    { component: 'pkg:npm/flatmap-stream', versions: ['*'], report: advisory('GHSA-mh6f-8j2x-4483') },
    { component: 'pkg:npm/has-ansi', versions: ['6.0.1'], report: advisory('GHSA-jff9-gjh4-j359') },
    { component: 'pkg:npm/is-arrayish', versions: ['0.3.3'], report: advisory('GHSA-hfm8-9jrf-7g9w') },
    {
        component: 'pkg:npm/ngx-bootstrap',
        versions: ['18.1.4', '19.0.3', '19.0.4', '20.0.3', '20.0.4', '20.0.5', '20.0.6'],
        report: advisory('GHSA-6m4g-vm7c-f8w6'),
    },
    { component: 'pkg:npm/node-ipc', versions: ['>=10.1.1 <10.1.3'], report: advisory('GHSA-97m3-w2cp-4xx6') },
    {
        component: 'pkg:npm/nx',
        versions: ['20.9.0', '20.10.0', '20.11.0', '20.12.0', '21.5.0', '21.6.0', '21.7.0', '21.8.0'],
        report: advisory('GHSA-cxm3-wv7p-598c'),
    },
    { component: 'pkg:npm/plain-crypto-js', versions: ['4.2.1'], report: record('MAL-2026-2306') },
    { component: 'pkg:npm/rc', versions: ['1.2.9', '1.3.9', '2.3.9'], report: advisory('GHSA-g2q5-5433-rhrf') },
    { component: 'pkg:npm/simple-swizzle', versions: ['0.2.3'], report: advisory('GHSA-wwpx-h6g5-c7x6') },
    { component: 'pkg:npm/slice-ansi', versions: ['7.1.1'], report: advisory('GHSA-9xjj-cmqc-578p') },
    { component: 'pkg:npm/strip-ansi', versions: ['7.1.1'], report: advisory('GHSA-vfjc-p7x3-q864') },
    { component: 'pkg:npm/supports-color', versions: ['10.2.1'], report: advisory('GHSA-pj3j-3w3f-j752') },
    { component: 'pkg:npm/supports-hyperlinks', versions: ['4.1.1'], report: advisory('GHSA-hggr-35mp-qcxg') },
    { component: 'pkg:npm/ua-parser-js', versions: ['0.7.29', '0.8.0', '1.0.0'], report: advisory('GHSA-pjwm-rvh2-c87w') },
    { component: 'pkg:npm/wrap-ansi', versions: ['9.0.1'], report: advisory('GHSA-2rv4-jp6r-xgq7') },
    { component: 'pkg:pypi/ctx', versions: ['0.2.2', '0.2.6'], report: advisory('GHSA-4g82-3jcr-q52w') },
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/malicious.js
// Whether a version was published to do harm, by the index that maintainers refresh. A few dozen that everybody should know are no feed.


const byName = new Map(maliciousPackages.map((entry) => [entry.component, entry]));
/** Names without what stands before them: most packages have another, and need no text made to be looked up. */
const lastNames = new Set(maliciousPackages.map(({ component }) => component.slice(component.lastIndexOf('/') + 1)));
/** The entry of a version that does harm. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/judge.js
// The inventory held against the policy: refusals with their place. Whose policy judges, settings.ts of the workspace says.










/** @param exceptions those that count: of the policy that judges. @param today as YYYY-MM-DD. */
function judgeInventory(all, manifests, policy, exceptions, today, file, built, named = []) {
    const refusals = [
        ...installed(all).flatMap((component) => deniedBy(component, policy)),
        ...all.components.flatMap((component) => [...refusalsOf(component, policy), ...tooOld(component, policy, today)]),
        ...(policy.components?.require ?? [])
            .map(entryOf)
            .flatMap((entry) => all.components.some((component) => covers(entry, component, false))
            ? []
            : [{ rule: inventory_policy/* componentMissing */.KY, message: `${described(entry)} is not in the product${reasonOf(entry)}`, path: file }]),
        ...(policy.registries === undefined ? [] : foreignHosts(manifests, policy.registries, all, named)),
        ...baseRefusals(policy, file, built),
    ];
    const valid = exceptions.filter(({ expires }) => expires >= today);
    const undated = policy.components?.['max-age'] === undefined ? 0 : all.components.filter(({ published }) => published === undefined).length;
    const unsaid = policy.licences === undefined ? 0 : all.components.filter(({ licence }) => licence === undefined).length;
    return {
        findings: asFindings(refusals.filter((refusal) => !isExcepted(refusal, valid))),
        notices: [
            ...exceptions
                .filter(({ expires }) => expires < today)
                .map(({ component, expires }) => ({
                level: 'warning',
                message: `The exception for ${component} ended on ${expires}.`,
                path: file,
            })),
            ...(undated === 0
                ? []
                : [
                    {
                        level: 'note',
                        message: `${undated} components have no day of publication in the files that were read, and their age was not judged.`,
                        path: file,
                    },
                ]),
            ...(unsaid === 0 || policy.licences?.unknown === 'refuse'
                ? []
                : [
                    {
                        level: 'note',
                        message: `${unsaid} components have no licence in the files that were read, and theirs was not judged.`,
                        path: file,
                    },
                ]),
        ],
    };
}
/** Also what only tests install: its code runs where they run. What is asked of the product (allowed, required, licences) is not asked of it. */
function installed({ components, excluded }) {
    return excluded.length === 0 ? components : [...components, ...excluded.map(({ component }) => component)];
}
function baseRefusals({ bases }, file, built) {
    if (bases === undefined || built === undefined)
        return [];
    const message = baseRefusal(built.image, bases, built.lock);
    return message === undefined ? [] : [{ rule: image_base/* baseNotApproved */.Kj, message, path: file }];
}
/** What holds without any policy: versions that were published to do harm. */

function isExcepted({ component, rule }, exceptions) {
    if (component === undefined)
        return false;
    return exceptions.some((exception) => covers(exception, component, false) &&
        (exception.rules === undefined ? rule !== inventory_policy/* packageMalicious */.RD : exception.rules.includes(rule.id)));
}
function deniedBy(component, { components }) {
    const denied = components?.deny?.map(entryOf).find((entry) => covers(entry, component, true));
    if (denied === undefined)
        return [];
    return [refusal(inventory_policy/* componentDenied */.rS, component, `${(0,drift/* label */.Pf)(component)} is refused by \`${described(denied)}\`${reasonOf(denied)}`)];
}
function refusalsOf(component, { components, licences }) {
    const found = [];
    // Parts of the product are nobody's to allow.
    if (components?.allow !== undefined &&
        component.origin.kind !== 'own' &&
        !components.allow.map(entryOf).some((entry) => covers(entry, component, false)))
        found.push(refusal(inventory_policy/* componentNotAllowed */.Dm, component, `${(0,drift/* label */.Pf)(component)} is not among the components that are allowed`));
    if (licences === undefined)
        return found;
    const { licence } = component;
    if (licence === undefined) {
        if (licences.unknown === 'refuse')
            found.push(refusal(inventory_policy/* licenceDenied */.pD, component, `No file that was read says the licence of ${(0,drift/* label */.Pf)(component)}, and the policy refuses that`));
        return found;
    }
    const verdict = licenceVerdict(licence, licences);
    const said = `${(0,drift/* label */.Pf)(component)} is declared to be under`;
    if (verdict === 'denied')
        found.push(refusal(inventory_policy/* licenceDenied */.pD, component, `${said} ${licence.slice(0, 200)}, which the policy refuses`));
    if (verdict === 'not-allowed')
        found.push(refusal(inventory_policy/* licenceDenied */.pD, component, `${said} ${licence.slice(0, 200)}, which is not among what the policy allows`));
    if (verdict === 'unreadable' && (licences.allow !== undefined || licences.unknown === 'refuse'))
        found.push(refusal(inventory_policy/* licenceDenied */.pD, component, `${said} "${licence.slice(0, 100)}", which is no expression of SPDX and in no list of the policy`));
    return found;
}
/** Only where the lock says when a version was published. */
function tooOld(component, { components }, today) {
    const most = components?.['max-age'];
    if (most === undefined || component.published === undefined)
        return [];
    const days = Math.floor((Date.parse(today) - Date.parse(component.published)) / 86_400_000);
    if (!(days > most))
        return [];
    return [
        refusal(inventory_policy/* componentTooOld */.fS, component, `${(0,drift/* label */.Pf)(component)} was published ${days} days ago, and the policy allows at most ${most}`),
    ];
}
function allowedHosts(hosts) {
    const written = new Set(hosts.map((host) => host.toLowerCase()));
    const named = new Set([...written].map(origins/* oneName */.WM));
    /** With its port, or without, as the policy names it. */
    const isIn = (host, names) => names.has(host) || names.has(host.replace(/:\d+$/, ''));
    return { isNamed: (host) => isIn(host, written), isMeant: (host) => isIn(host, written) || isIn((0,origins/* oneName */.WM)(host), named) };
}
/** Entries whose bytes come from a host that the policy does not name, and files that let packages be looked for there, each at its line. */
function foreignHosts(manifests, hosts, all, registries) {
    const allowed = allowedHosts(hosts);
    const packages = foreignPackages(manifests, allowed, all);
    const told = new Set(packages.flatMap(({ path, hosts: foreign }) => foreign.map((host) => `${path}\0${host}`)));
    return [
        ...packages,
        ...registries.flatMap(({ path, registries: found }) => found.flatMap(({ url, line }) => {
            const host = (0,origins/* hostIn */.yo)((0,origin/* publicAddress */.Wq)(url));
            if (host !== undefined && (allowed.isMeant(host) || told.has(`${path}\0${host}`)))
                return [];
            told.add(`${path}\0${host}`);
            const where = host === undefined ? `"${(0,origin/* publicText */.jk)(url).slice(0, 100)}", which only a run knows, and` : `${host.slice(0, 100)}, which`;
            return [
                { rule: inventory_policy/* registryDenied */.rX, message: `${path} has packages looked for at ${where} the policy does not name`, path, line },
            ];
        })),
    ];
}
function foreignPackages(manifests, allowed, all) {
    const components = new Map(installed(all).map((component) => [entryKey(component), component]));
    return manifests.flatMap(({ path, manifest }) => manifest.packages.flatMap((entry) => {
        const address = (0,origins/* addressOf */.ci)(entry.origin);
        const own = address === undefined ? undefined : (0,origins/* hostIn */.yo)(address);
        const foreign = own === undefined || allowed.isNamed(own) ? [] : [own];
        for (const archive of entry.archives ?? []) {
            const host = (0,origins/* hostIn */.yo)(archive);
            if (host !== undefined && host !== own && !foreign.includes(host) && !allowed.isMeant(host))
                foreign.push(host);
        }
        const place = entry.path ?? path;
        if (foreign.length === 0)
            return [];
        const { identity, version } = entry;
        const component = components.get(entryKey(entry));
        return [
            {
                rule: inventory_policy/* registryDenied */.rX,
                ...(component === undefined ? {} : { component }),
                message: `${identity.name} ${version ?? ''} comes from ${foreign.map((host) => host.slice(0, 100)).join(' and ')}, which the policy does not name`.replace('  ', ' '),
                path: place,
                line: entry.line,
                hosts: foreign,
            },
        ];
    }));
}
function entryKey({ identity: { type, namespace, name }, version }) {
    return [type, namespace ?? '', name, version ?? ''].join(' ');
}
function refusal(rule, component, message) {
    const [place] = component.places;
    return { rule, component, message, path: place?.path ?? '', line: place?.line };
}
function entryOf(entry) {
    return typeof entry === 'string' ? { component: entry } : entry;
}
function described({ component, versions }) {
    return versions === undefined ? component : `${component} ${versions}`;
}
function reasonOf({ reason }) {
    return reason === undefined ? '' : ` (${reason.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 300)})`;
}


;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/policy/settings.js
// Whose policy judges the inventory: the base commit's, and the change's own as far as it is stricter. Exceptions that a change brings
// count after its merge.




function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9969, 9800, 6289, 2389], 2389); } // at first use

const maxPolicyBytes = 1024 * 1024;
/** @throws PortcullisError `policy-invalid` or `yaml-invalid`. */

/** The lock that a policy names, from where the policy is: what is named must exist. @throws PortcullisError `lock-missing` or `lock-invalid` */
function lockOf({ bases }, tree) {
    const file = bases?.lock;
    if (file === undefined || tree === undefined)
        return new Map();
    const bytes = tree.read(file, maxPolicyBytes);
    if (bytes !== undefined)
        return readLock(bytes.toString('utf8'), file);
    throw new errors/* PortcullisError */.SO({
        code: 'lock-missing',
        message: `expected the lock of approved bases ${tree.where}, got none`,
        where: { file, key: 'sbom.bases.lock' },
        remedy: 'Commit the file that image-verify wrote, or correct its name in the policy.',
    });
}
async function partOf(tree) {
    const bytes = tree.read(reader/* policyFile */.Xd, maxPolicyBytes);
    if (bytes === undefined)
        return undefined;
    const { readSbomPart } = await Promise.all(/* import() */[__webpack_require__.e(9970), __webpack_require__.e(9971), __webpack_require__.e(3642), __webpack_require__.e(5818)]).then(__webpack_require__.bind(__webpack_require__, 5818));
    return readSbomPart(bytes.toString('utf8'), reader/* policyFile */.Xd);
}
function unique(notices) {
    return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}


/***/ })

};
;