export const id = 828;
export const ids = [828];
export const modules = {

/***/ 3828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand),
/* harmony export */   policyHelp: () => (/* binding */ policyHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7890);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3150);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3146);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7534);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1531);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3457);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3881);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2489);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7675);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1716);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6940);
// `policy check [PATH]`: whether the policy of a checkout can be read, and what it says. `policy explain FINGERPRINT [PATH]`: what
// becomes of a finding of the reports there, and by whose word. Neither writes a file.








const policyHelp = `portcullis policy check [PATH]
    Reads the policy of a checkout and says what it asks for; waivers that are out of force end with 1.
portcullis policy explain FINGERPRINT [PATH]
    Says what becomes of a finding of the reports there, and why. The fingerprint may be cut to its first 8 letters.

Both take --policy FILE; explain takes what remediation-gate takes, --base included.
`;
/** @returns 0, or 1 where a waiver is out of force. @throws PortcullisError where the policy cannot be read, or `usage`. */
async function policyCommand([what, ...args]) {
    if (what === 'check')
        return check(args);
    if (what === 'explain')
        return explain(args);
    throw usage();
}
async function check(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, [], args);
    const file = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, flags.source).policy;
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostFor */ .c6)(flags.positionals[0], undefined);
    const policy = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(readPolicy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.job.workspace, file), file), file);
    const today = host.now().toISOString().slice(0, 10);
    const { require, blockAt, blockWhen, newOnly, reportOnly, waivers, allowedGaps } = policy;
    const causes = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_7__/* .waiversOutOfForce */ .Qe)(waivers, today, file, policy.waiverDays);
    say([
        `${file} can be read.`,
        `Requires: ${require.length === 0 ? 'no scanner by name' : require.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_8__/* .requirementName */ .xV).join(', ')}.`,
        `Blocks: ${[...(blockWhen.length > 0 && blockAt === 'none' ? [] : [`at ${blockAt}`]), ...blockWhen.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .conditionName */ .Hr)].join('; ')}.`,
        ...(newOnly ? ['Only what a change adds blocks.'] : []),
        ...(reportOnly === undefined ? [] : [`Only reports until ${reportOnly.until} (${reportOnly.owner}: ${reportOnly.reason}).`]),
        `Waivers: ${waivers.length}; gaps that are allowed: ${allowedGaps.length}.`,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_7__/* .waiversEndingSoon */ .g4)(waivers, today).map((waiver) => `The waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
        ...causes.map(({ code, message, line, remedy }) => `${code} ${file}${line === undefined ? '' : `:${line}`}: ${message}. ${remedy}`),
    ]);
    return causes.length === 0 ? 0 : 1;
}
function readPolicy(path, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .PortcullisError */ .SO({
            code: 'policy-missing',
            message: `expected a policy, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_11__/* .systemReason */ .uc)(error)}`,
            where: { file, key: 'policy' },
            remedy: 'Name it with `--policy`, or make `.github/portcullis.yml`.',
        });
    }
}
async function explain(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, ['base'], args);
    const [asked = '', path, ...others] = flags.positionals;
    if (!/^[0-9a-f]{8,64}$/i.test(asked) || others.length > 0)
        throw usage();
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_4__/* .remediationGate */ .t.inputs, flags.source);
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostFor */ .c6)(path, flags.extra.base);
    const { result } = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_12__/* .gateWorkspace */ .h)(inputs, {
        ...host.job,
        ...(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_13__/* .repositoryServer */ .W)(inputs.token, host.environment),
        resultsBase: host.resultsBase,
        now: host.now(),
    });
    const lines = fatesOf(result, asked.toLowerCase());
    say(lines.length > 0 ? lines : [`No finding of the reports has a fingerprint that begins with ${asked}.`]);
    return lines.length > 0 ? 0 : 1;
}
/** What becomes of the findings with a fingerprint, each in a few lines. */
function fatesOf(result, asked) {
    const named = (issue) => issue.fingerprints.some((id) => id.startsWith(asked));
    const known = result.newOnly?.since?.slice(0, 12);
    return [
        ...result.blocking.filter(named).flatMap((issue) => [...introduced(issue), `It blocks: ${judged(issue, result)}.`]),
        ...result.other
            .filter(named)
            .flatMap((issue) => [
            ...introduced(issue),
            result.known.has(issue)
                ? `It does not block: its lines stood there at ${known}, and the policy blocks only for what a change adds.`
                : `It does not block: ${judged(issue, result)}.`,
        ]),
        ...result.waived
            .filter(({ issue }) => named(issue))
            .flatMap(({ issue, waiver }) => [
            ...introduced(issue),
            `It is let through by ${waiver.owner} until ${waiver.expires}, by the waiver of ${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .waiverName */ .oG)(waiver)}: ${waiver.reason}`,
        ]),
        ...result.suppressed
            .filter(named)
            .flatMap((issue) => [...introduced(issue), `It is let through by ${issue.sources.join(', ')}: ${issue.suppression ?? ''}`]),
    ];
}
function introduced(issue) {
    return [`${(0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_14__/* .issuePlace */ .VV)(issue)} ${issue.ruleId}: ${issue.message}`];
}
function judged(issue, { policy, policySource }) {
    if (issue.refused)
        return `a policy refused it, whatever it weighs (judged by ${policySource})`;
    const weights = issue.results.map(({ source, agreedSeverity, agreedConfidence }) => `${agreedSeverity} at confidence ${agreedConfidence} by ${source}`);
    const conditions = policy.blockWhen.map(_portcullis_gate__WEBPACK_IMPORTED_MODULE_9__/* .conditionName */ .Hr).join('; ');
    return `it weighs ${weights.join(', ')}; ${policySource} blocks at ${policy.blockAt}, confidence ${policy.minimumConfidence}${conditions === '' ? '' : `, and ${conditions}`}`;
}
function say(lines) {
    for (const line of lines)
        process.stdout.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(line)}\n`);
}
function usage() {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_10__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected `policy check [PATH]` or `policy explain FINGERPRINT [PATH]`',
        remedy: 'The fingerprint of a finding is in the HTML report.',
    });
}


/***/ })

};
