"use strict";
exports.id = 855;
exports.ids = [855];
exports.modules = {

/***/ 9855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judged = (function judged(issue, { policy, policySource }) {
    if (issue.refused)
        return `a policy refused it, whatever it weighs (judged by ${policySource})`;
    const weights = issue.results.map(({ source, agreedSeverity, agreedConfidence }) => `${agreedSeverity} at confidence ${agreedConfidence} by ${source}`);
    return `it weighs ${weights.join(', ')}; ${policySource} ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .blockingWords */ .l)(policy)}`;
});


__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand),
/* harmony export */   policyHelp: () => (/* binding */ policyHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2915);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6263);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6089);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7372);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7596);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8023);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4017);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6622);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2178);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8697);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9492);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5152);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9816);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3748);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5506);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8622);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7364);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7298);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4155);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1310);
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
    const path = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyPath */ .Mp)(flags, 'Name the root of one checkout.');
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOfCheckout */ .aZ)(path, undefined, policyByFlag);
    // A checkout below the current folder is named by its own root, and another folder by what lies around it.
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path ?? host.job.workspace);
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, file)) ? named : host.job.workspace;
    const text = readPolicy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), file);
    const document = await (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_6__.readPolicyDocument)(text, file);
    const extended = document === undefined ? undefined : (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_7__/* .referenceOf */ .Bz)(document.value);
    const { readExtended: ask } = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .repositoryServer */ .W)(inputs, host.environment);
    const folders = inputs['extends-folders'];
    // What it extends is looked at where somebody says where it is.
    const looksAt = extended !== undefined && (folders.length > 0 || ask !== undefined);
    const { policy, ownWaivers, remarks } = looksAt
        ? await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .extendedPolicy */ .A)(text, file, (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_10__/* .referenceReader */ .H)({ workspace, folders, ask }))
        : (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .alone */ .Q)(document === undefined ? _portcullis_gate__WEBPACK_IMPORTED_MODULE_11__/* .defaultPolicy */ .G4 : (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_11__/* .policyOf */ .US)(document));
    const today = host.now().toISOString().slice(0, 10);
    const { require, newOnly, allowedGaps } = policy;
    const foreign = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_12__/* .foreignWaivers */ .oZ)(policy, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_13__/* .workingTree */ .cn)(workspace), file);
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
        `${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_19__/* .blockingWords */ .l)(policy).replace(/^b/, 'B')}.`,
        ...(newOnly ? ['Only what a change adds blocks.'] : []),
        ...(deadlines.length === 0 ? [] : [`Findings may stand: ${deadlines.join(', ')}; behind that they block.`]),
        ...(policy.waiverDays === undefined ? [] : [`Waivers last at most ${policy.waiverDays} days.`]),
        ...passing.remarks,
        ...foreign.remarks,
        `Waivers: ${policy.waivers.length + foreign.waivers.length}; gaps that are allowed: ${allowedGaps.length}.`,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiversEndingSoon */ .g4)(waivers, today).map((waiver) => `The waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_20__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
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
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_21__/* .PortcullisError */ .SO({
            code: 'policy-missing',
            message: `expected a policy, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_22__/* .systemReason */ .u)(error)}`,
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
    const result = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_23__/* .judgeWorkspace */ .v)(inputs, {
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
        (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_24__/* .issuePlace */ .VV)(issue) === asked;
}
/** What becomes of the findings that are meant, each in a few lines. */
function fatesOf(result, asked) {
    const named = isMeant(asked);
    const known = result.newOnly?.since?.slice(0, 12);
    return [
        ...result.blocking
            .filter(named)
            .flatMap((issue) => [...introduced(issue), ...ageOf(issue, result), ...blockedBy(issue, result), ...letPassWords(result)]),
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
            `It is let through by ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_15__/* .waiverWords */ .O3)(waiver).by}${endOf(waiver)}, by the waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_20__/* .waiverName */ .oG)(waiver)}: ${waiver.reason}`,
        ]),
        ...result.suppressed
            .filter(named)
            .flatMap((issue) => [...introduced(issue), `It is let through by ${issue.sources.join(', ')}: ${issue.suppression ?? ''}`]),
    ];
}
/** What the policy says that blocks it; of the threshold alone with all that was weighed. */
function blockedBy(issue, result) {
    if (result.dues.get(issue)?.overdue === true)
        return ['It blocks: it is overdue.'];
    const reasons = result.whyBlocks(issue);
    if (reasons.every(({ plain }) => plain))
        return [`It blocks: ${judged(issue, result)}.`];
    return [
        `It blocks: ${reasons.map(({ words }) => words).join('; ')}.`,
        ...(issue.refused ? [] : [`Judged so: ${judged(issue, result)}.`]),
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
    return [`${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_24__/* .issuePlace */ .VV)(issue)} ${issue.ruleId}: ${issue.message}`];
}

function sayAll(lines) {
    for (const line of lines)
        (0,_say_js__WEBPACK_IMPORTED_MODULE_25__/* .say */ .cv)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_26__/* .printable */ .g$)(line));
}
function usage(given) {
    const meant = given === undefined ? '' : `, got "${given.slice(0, 40)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_27__/* .didYouMean */ .a)(given, ['check', 'explain'])}`;
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_21__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected \`policy check [PATH]\` or \`policy explain FINDING [PATH]\`${meant}`,
        remedy: 'The fingerprint of a finding is in the HTML report.',
    });
}


/***/ })

};
;