"use strict";
exports.id = 855;
exports.ids = [855,818,837];
exports.modules = {

/***/ 9855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand),
/* harmony export */   policyHelp: () => (/* binding */ policyHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6263);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6089);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7372);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7596);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8023);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4017);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6622);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2178);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9492);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5152);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9816);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3748);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5506);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8622);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7364);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7298);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4155);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1310);
// `policy check [PATH]`: whether the policy of a checkout can be read, and what it says. `policy explain FINDING [PATH]`: what
// becomes of a finding of the reports there, and by whose word. Neither writes a file.










const policyHelp = {
    name: 'policy',
    title: 'Says whether the policy can be read and what it asks for, or what becomes of a finding.',
    usage: ['policy check [PATH]', 'policy explain FINDING [PATH]'],
    about: [
        '`policy check` reads the policy of a checkout and says what it asks for; waivers that are out of force end with 1.',
        '`policy explain` says what becomes of a finding of the reports there, and why. FINDING is a fingerprint, or its first 8 letters, a rule, a file, or a place in one: src/app.js:12.',
        'Both take --policy FILE; `policy explain` takes what remediation-gate takes.',
    ],
    entries: [],
    own: ['base', 'debug', 'help'],
};
/** @returns 0, or 1 where a waiver is out of force. @throws PortcullisError where the policy cannot be read, or `usage`. */
async function policyCommand([what, ...args]) {
    if (what === 'check')
        return check(args);
    if (what === 'explain')
        return explain(args);
    throw usage(what);
}
async function check(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, [], args);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, flags.source);
    const file = inputs.policy;
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOfCheckout */ .aZ)((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyPath */ .Mp)(flags, 'Name the root of one checkout.'), undefined, policyByFlag);
    const text = readPolicy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.job.workspace, file), file);
    const document = await (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_6__.readPolicyDocument)(text, file);
    const extended = document === undefined ? undefined : (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_7__/* .referenceOf */ .Bz)(document.value);
    const { readExtended: ask } = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .repositoryServer */ .W)(inputs, host.environment);
    const folders = inputs['extends-folders'];
    // What it extends is looked at where somebody says where it is.
    const looksAt = extended !== undefined && (folders.length > 0 || ask !== undefined);
    const { policy, ownWaivers, remarks } = looksAt
        ? await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .extendedPolicy */ .A)(text, file, (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_10__/* .referenceReader */ .H)({ workspace: host.job.workspace, folders, ask }))
        : (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .alone */ .Q)(document === undefined ? _portcullis_gate__WEBPACK_IMPORTED_MODULE_11__/* .defaultPolicy */ .G4 : (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_11__/* .policyOf */ .US)(document));
    const today = host.now().toISOString().slice(0, 10);
    const { require, blockAt, blockWhen, newOnly, allowedGaps } = policy;
    const foreign = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_12__/* .foreignWaivers */ .oZ)(policy, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_13__/* .workingTree */ .cn)(host.job.workspace), file);
    const waivers = [...ownWaivers, ...foreign.waivers];
    const passing = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_14__/* .letPass */ .x)(policy, today, file, true);
    const causes = [...passing.causes, ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiversOutOfForce */ .Qe)(waivers, today, file, policy.waiverDays)];
    const deadlines = _portcullis_core__WEBPACK_IMPORTED_MODULE_16__/* .severities */ .gO.flatMap((severity) => {
        const days = policy.deadlines[severity];
        return days === undefined ? [] : [`${severity} ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .h)(days, 'day', 'days')}`];
    });
    sayAll([
        `${file} can be read.`,
        ...(extended === undefined || looksAt
            ? remarks
            : [
                `Extends ${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_7__/* .referenceName */ .z$)(extended)}, which is not looked at without \`--extends-folders\`: in every point the stricter of both counts.`,
            ]),
        `Requires: ${require.length === 0 ? 'no scanner by name' : require.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_18__/* .requirementName */ .xV).join(', ')}.`,
        `Blocks: ${[...(blockWhen.length > 0 && blockAt === 'none' ? [] : [`at ${blockAt}`]), ...blockWhen.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .conditionName */ .Hr)].join('; ')}.`,
        ...(newOnly ? ['Only what a change adds blocks.'] : []),
        ...(deadlines.length === 0 ? [] : [`Findings may stand: ${deadlines.join(', ')}; behind that they block.`]),
        ...(policy.waiverDays === undefined ? [] : [`Waivers last at most ${policy.waiverDays} days.`]),
        ...passing.remarks,
        ...foreign.remarks,
        `Waivers: ${policy.waivers.length + foreign.waivers.length}; gaps that are allowed: ${allowedGaps.length}.`,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiversEndingSoon */ .g4)(waivers, today).map((waiver) => `The waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
        ...causes.map(({ code, message, file: cause, line, remedy }) => `${code} ${cause ?? file}${line === undefined ? '' : `:${line}`}: ${message}. ${remedy}`),
    ]);
    return causes.length === 0 ? 0 : 1;
}
const policyByFlag = { folder: 'the root of a checkout', remedy: 'Name a policy with `--policy`.' };
function readPolicy(path, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_20__/* .PortcullisError */ .SO({
            code: 'policy-missing',
            message: `expected a policy, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_21__/* .systemReason */ .u)(error)}`,
            where: { file, key: 'policy' },
            remedy: 'Name it with `--policy`, or make `.github/portcullis.yml`.',
        });
    }
}
async function explain(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, ['base'], args);
    const [asked = '', path, ...others] = flags.positionals;
    if (asked.trim() === '' || others.length > 0)
        throw usage();
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, flags.source);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOfCheckout */ .aZ)(path, flags.extra.base, policyByFlag);
    const result = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_22__/* .judgeWorkspace */ .vT)(inputs, {
        ...host.job,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .repositoryServer */ .W)(inputs, host.environment),
        resultsBase: host.resultsBase,
        now: host.now(),
    });
    const lines = fatesOf(result, asked);
    const unread = result.causes.filter(({ code }) => unreadPolicy.has(code));
    sayAll(unread.map(({ code, message, remedy }) => `Blocked, whatever is said below by the policies that could be read: ${message}. ${remedy} [${code}]`));
    sayAll(lines.length > 0 ? lines : notFound(result, asked));
    return lines.length > 0 && unread.length === 0 ? 0 : 1;
}
/** That it is in no report means little where a report is missing or cannot be trusted: each such cause is said, too. */
function notFound({ causes }, asked) {
    return [
        `No finding of the reports has a fingerprint that begins with ${asked}, or is of that rule or place.`,
        ...causes
            .filter(({ code }) => !unreadPolicy.has(code))
            .map(({ code, message, remedy }) => `It may be in what the gate does not have: ${message}. ${remedy} [${code}]`),
    ];
}
/** Causes by which not all judge whose word counts. */
const unreadPolicy = new Set([
    'policy-invalid',
    'policy-unavailable',
    'base-unavailable',
    'policy-extends',
    'policy-not-independent',
]);
/** Whether a finding is the one that a person means. */
function isMeant(asked) {
    const id = asked.toLowerCase();
    const isId = /^[0-9a-f]{8,64}$/.test(id);
    return (issue) => (isId && issue.fingerprints.some((fingerprint) => fingerprint.startsWith(id))) ||
        issue.topics.includes(id) ||
        issue.path === asked ||
        (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_23__/* .issuePlace */ .VV)(issue) === asked;
}
/** What becomes of the findings that are meant, each in a few lines. */
function fatesOf(result, asked) {
    const named = isMeant(asked);
    const known = result.newOnly?.since?.slice(0, 12);
    return [
        ...result.blocking
            .filter(named)
            .flatMap((issue) => [
            ...introduced(issue),
            ...ageOf(issue, result),
            result.dues.get(issue)?.overdue === true ? 'It blocks: it is overdue.' : `It blocks: ${judged(issue, result)}.`,
            ...letPassWords(result),
        ]),
        ...result.other
            .filter(named)
            .flatMap((issue) => [
            ...introduced(issue),
            ...ageOf(issue, result),
            result.known.has(issue)
                ? `It does not block: its lines stood there at ${known}, and the policy blocks only for what a change adds.`
                : `It does not block: ${judged(issue, result)}.`,
        ]),
        ...result.waived
            .filter(({ issue }) => named(issue))
            .flatMap(({ issue, waiver }) => [
            ...introduced(issue),
            `It is let through by ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiverWords */ .O3)(waiver).by}${endOf(waiver)}, by the waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .waiverName */ .oG)(waiver)}: ${waiver.reason}`,
        ]),
        ...result.suppressed
            .filter(named)
            .flatMap((issue) => [...introduced(issue), `It is let through by ${issue.sources.join(', ')}: ${issue.suppression ?? ''}`]),
    ];
}
function endOf(waiver) {
    const { until } = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiverWords */ .O3)(waiver);
    return until === undefined ? ', without an end' : ` until ${until}`;
}
function ageOf(issue, result) {
    const due = result.dues.get(issue);
    return due === undefined ? [] : [due.words];
}
function letPassWords({ reportOnly, breakGlass }) {
    if (breakGlass !== undefined)
        return [`The step passes all the same: the glass is broken until ${breakGlass.until} by ${breakGlass.who}.`];
    return reportOnly === undefined ? [] : [`The step passes all the same: nothing blocks until ${reportOnly.until}.`];
}
function introduced(issue) {
    return [`${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_23__/* .issuePlace */ .VV)(issue)} ${issue.ruleId}: ${issue.message}`];
}
function judged(issue, { policy, policySource }) {
    if (issue.refused)
        return `a policy refused it, whatever it weighs (judged by ${policySource})`;
    const weights = issue.results.map(({ source, agreedSeverity, agreedConfidence }) => `${agreedSeverity} at confidence ${agreedConfidence} by ${source}`);
    const conditions = policy.blockWhen.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .conditionName */ .Hr).join('; ');
    return `it weighs ${weights.join(', ')}; ${policySource} blocks at ${policy.blockAt}, confidence ${policy.minimumConfidence}${conditions === '' ? '' : `, and ${conditions}`}`;
}
function sayAll(lines) {
    for (const line of lines)
        (0,_say_js__WEBPACK_IMPORTED_MODULE_24__/* .say */ .cv)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_20__/* .printable */ .g$)(line));
}
function usage(given) {
    const meant = given === undefined ? '' : `, got "${given.slice(0, 40)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_25__/* .didYouMean */ .a)(given, ['check', 'explain'])}`;
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_20__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected \`policy check [PATH]\` or \`policy explain FINDING [PATH]\`${meant}`,
        remedy: 'The fingerprint of a finding is in the HTML report.',
    });
}


/***/ }),

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
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([502], 3502); } // at first use






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


/***/ }),

/***/ 7837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confidences: () => (/* binding */ confidences),
/* harmony export */   judgingParts: () => (/* binding */ judgingParts),
/* harmony export */   negates: () => (/* binding */ negates)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
// Parts of the policy that the gate judges by.



/** Lists of the policy are bounded like the file is. */
const maxEntries = 10_000;
const confidences = ['low', 'medium', 'high'];
/**
 * Globs of files. A negation reads as "but not these" and means "everything but these" to a matcher, and an empty glob means
 * nothing that a person could have meant: both are refused.
 */
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => !negates(given), ({ input }) => `expected a glob of the files that are meant, without \`!\`, got the negation "${input.slice(0, 60)}"`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => !/^(?:\.?\/)*\.?$/.test(given.trim()), ({ input }) => `expected a glob that names files, got "${input.slice(0, 60)}"`));
const globs = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(glob, maxEntries);
/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
function negates(given) {
    return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(given);
}
const requirement = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    scanner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the scanner.'),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of what it must have looked at; the whole tree when left out.')),
    except: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of what it may leave out.')),
    rules: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['all', 'imported']), '`imported` also takes a run of imported rules alone. Default: all.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence from which on it must have reported.')),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['tree', 'change']), '`change` also takes a run that looked at the change alone. Default: tree.')),
});
const severityRule = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    tool: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the tool, as its reports give it.'),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Rule id; all rules of the tool when left out.')),
    from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'Only findings that the tool weighs so.')),
    to: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'What they weigh.'),
});
const waiver = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Identity of one finding, from the report; that of its content covers it wherever it lies.')),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Rule id, ours or a peer\u2019s; goes with `paths` or `package`.')),
    cve: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Id of a vulnerability (CVE, GHSA, \u2026); goes with `package`.')),
    package: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Package URL of the package that the vulnerability is waived in: `pkg:npm/name`.')),
    versions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .versions */ .e4),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of the files the rule is waived for.')),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why the finding may stay for now.'),
    owner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.'),
    ticket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Where the work is tracked.')),
    created: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Day the waiver was agreed.'),
    expires: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.'),
}), {
    oneOf: [
        { required: ['fingerprint'] },
        { required: ['rule'], anyOf: [{ required: ['paths'] }, { required: ['package'] }] },
        { required: ['cve', 'package'] },
    ],
    dependentRequired: { versions: ['package'] },
});
const notAProbability = 'expected a probability above 0 and at most 1';
/** All that an entry names must hold. */
const blockCondition = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'Least severity.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence; that of the policy when left out.')),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Any name of the rule: id, alias, `CWE-79`, `CVE-2021-44228`.')),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the tool.')),
    tag: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'One of the tags that the tool gives to the rule or the result, exactly: `security`.')),
    epss: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(notAProbability), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Ww(0.0001, notAProbability), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cG(1, notAProbability)), 'Least probability by EPSS, above 0 to 1. Findings whose report does not give it are not met, and counted.')),
    'known-exploited': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu(true, 'expected true'), 'Only what its report says is exploited. Findings whose report does not say are not met, and counted.')),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of files.')),
}), { minProperties: 1 });
/** The longest time a finding may stand, for those of a severity. */
const deadline = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected a number of days, `14d`'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/^[1-9]\d{0,3}d$/, 'expected a number of days, `14d`'));
const deadlines = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    critical: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    high: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    medium: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    low: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => Object.keys(given).length > 0, 'expected a number of days for at least one severity')), { minProperties: 1 });
const breakGlass = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    who: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who opened it.'),
    why: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why, and what is done about it.'),
    until: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.'),
});
const reportOnly = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    until: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day on which nothing blocks.'),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why.'),
    owner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.'),
});
const allowedGap = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    paths: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of the files.'),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why they may stay unread.'),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'The one scanner it holds for; all when left out.')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.')),
});
const judgingParts = {
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu(1, 'expected 1'), 'Version of this format.')),
    require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, requirement], 'expected text, or a mapping of keys'), maxEntries, 0), 'Scanners that must have reported on this commit.')),
    'block-at': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['none', ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO]), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(blockCondition, maxEntries)], ({ input }) => `expected one of ${['none', ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO].join(', ')}, got ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(input)}; a list of conditions may stand there, too`), 'Least severity that blocks, or conditions of which any blocks. Default: high.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence that blocks. Default: low.')),
    'new-only': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX, 'Whether a change is blocked only for what it adds, by git\u2019s comparison with its base commit. Default: false.')),
    severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(severityRule, maxEntries, 0), 'What the reports of a tool weigh. Raises at once; on a pull request it lowers only where the base commit says so too.')),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(waiver, maxEntries, 0), 'What may stay for now, who answers for it, and until when.')),
    'waiver-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(3650), 'Days that a waiver may last at most.')),
    deadlines: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(deadlines, 'Days that an open finding may stand, by severity: `{ critical: 2d, high: 14d }`. Behind its day it blocks, whatever else the policy says. Its age comes from git.')),
    'ignore-files': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 100), 'Files of Trivy, Grype and OSV-Scanner whose entries count as waivers of that tool\u2019s results: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`.')),
    'report-only-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(3650), 'Days from today that `report-only` may still last at most. Default: 365.')),
    'break-glass': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(breakGlass, 'For an emergency: nothing blocks, and every trace of the decision says so. Counts once it is merged.')),
    'break-glass-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(30), 'Days from today that `break-glass` may still last at most. Default: 7.')),
    'report-only': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(reportOnly, 'A time in which everything is reported and nothing blocks, for the roll-out.')),
    'allow-gaps': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(allowedGap, 1000, 0), 'Files that a scanner may leave unread; every other gap fails the step and the gate.')),
};


/***/ }),

/***/ 3155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   sB: () => (/* binding */ alsoInJsonSchema),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8622);
// What parts of the policy are made of. Every message says what was expected; the reader adds file, line and key.



const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/\S/, 'expected text'));
const notADay = ({ input }) => `expected a day as YYYY-MM-DD, got ${shown(input)}`;
const day = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(notADay), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/^\d{4}-\d{2}-\d{2}$/, notADay), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6(_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, notADay));
const yesOrNo = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(({ input }) => `expected true or false, got ${shown(input)}`);
function choice(options) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI(options, ({ input }) => `expected one of ${options.join(', ')}, got ${shown(input)}`);
}
/** A list of at most so many entries; an empty one says nothing, and is a mistake unless it is allowed. */
function list(item, atMost, atLeast = 1) {
    const wrongLength = ({ input }) => `expected ${atLeast} to ${atMost} entries, got ${input.length}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(item, 'expected a list'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .Bp(atLeast, wrongLength), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru(atMost, wrongLength));
}
const notAMapping = 'expected a mapping of keys';
/** valibot takes a list for an object. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A mapping with no other keys than these. */
function mapping(entries) {
    const known = Object.keys(entries);
    const shape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re(entries, ({ expected, path }) => {
        const key = String(path?.at(-1)?.key ?? '');
        if (expected === 'never')
            return `expected one of ${known.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`;
        return `expected \`${key}\`, got nothing`;
    });
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie(isMapping, notAMapping), shape);
}
/** A mapping of names that the user chooses. */
function named(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie(isMapping, notAMapping), valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), value));
}
/** What the JSON Schema says beside what the shape says: which keys go together. */
function alsoInJsonSchema(schema, jsonSchema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .metadata */ .yu({ jsonSchema }));
}
function described(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
}
function shown(value) {
    return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}
const versions = described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru(300, 'expected a range of at most 300 letters'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/^\s*(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+-]*)(?:[\s,|]+(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+-]*))*\s*$/, 'expected a range of versions: `>=1.2 <2 || 3.1.4`')), 'Range of versions, `>=1.2 <2 || 3.1.4`; every one when left out.');
/** A number of whole days. */
function days(atMost) {
    const wrong = `expected 1 to ${atMost} days`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai('expected a number of days'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd('expected a whole number of days'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Ww(1, wrong), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cG(atMost, wrong));
}


/***/ })

};
;