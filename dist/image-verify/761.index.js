export const id = 761;
export const ids = [761];
export const modules = {

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsOf: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);
// From verdicts to findings at the places where the images are named, with the fix that pins a verified one.


function findingsOf(input) {
    const findings = [];
    const suppressed = [];
    const texts = new Map([...input.contents].map(([path, bytes]) => [path, bytes.toString('utf8')]));
    const identities = new Map();
    for (const { use, verdict } of input.judged) {
        const path = use.path === '' ? input.policyFile : use.path;
        const fingerprint = identities.get(path) ?? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .fingerprinter */ .uw)();
        identities.set(path, fingerprint);
        const report = (check, message, fix) => {
            const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFor */ .s)(check);
            const line = use.region?.startLine;
            const lineHash = line === undefined ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .lineHashes */ .Po)(texts.get(path) ?? '', new Set([line])).get(line);
            return {
                ruleId: rule.id,
                severity: rule.severity,
                confidence: rule.confidence,
                message,
                location: place(path, use, verdict),
                fingerprint: fingerprint(rule.id, path, `${use.role} ${use.text.replace(/@sha\d+:[0-9a-f]+$/, '')}`),
                evidence: verdict.name,
                ...(lineHash === undefined ? {} : { lineHash }),
                ...(fix === undefined ? {} : { fix }),
                // Of an image that may pass, the pin is advice; everything else is the policy's no.
                ...(check === 'not-pinned' ? {} : { refusal: true }),
                properties: {
                    image: verdict.name,
                    role: use.role,
                    ...(verdict.digest === undefined ? {} : { digest: verdict.digest }),
                    ...(verdict.problems.length === 0 ? {} : { codes: verdict.problems.map(({ code }) => code) }),
                },
            };
        };
        const problems = verdict.problems.map((problem) => ({
            problem,
            finding: report(problem.kind, `${named(use, verdict)}: ${problem.reason}.`),
        }));
        if (verdict.status === 'excepted') {
            for (const { problem, finding } of problems) {
                const { reason, owner, until } = problem.leave ?? { reason: 'no reason given' };
                suppressed.push({
                    finding,
                    kind: 'external',
                    justification: reason,
                    ...(owner === undefined ? {} : { owner }),
                    ...(until === undefined ? {} : { until }),
                });
            }
            continue;
        }
        findings.push(...problems.map(({ finding }) => finding));
        if (verdict.expired !== undefined) {
            const { owner, expires } = verdict.expired;
            findings.push(report('exception-expired', `${named(use, verdict)}: the exception of ${owner} ended on ${expires}.`));
        }
        if (verdict.status === 'verified' && use.path !== '' && verdict.reference?.digest === undefined) {
            const digest = verdict.digest;
            const fix = pin(use, digest, input.contents.get(path));
            findings.push(report('not-pinned', `${named(use, verdict)} is verified as ${digest}, but its tag can move.`, fix));
        }
    }
    return { findings: findings.sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz), suppressed: suppressed.sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz)(a.finding, b.finding)) };
}
function named(use, verdict) {
    return use.role === '' ? verdict.name : `${verdict.name}, ${use.role}`;
}
function place(path, use, verdict) {
    if (use.region !== undefined)
        return { path, region: use.region, snippet: use.text };
    const line = use.path === '' ? verdict.rule?.line : undefined;
    return line === undefined ? { path } : { path, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } };
}
/** Appends the digest and keeps the tag: people read it, and so do the tools that propose updates. */
function pin(use, digest, content) {
    if (!use.pinnable || use.region === undefined || content === undefined)
        return undefined;
    const { endLine, endColumn } = use.region;
    const region = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
    return {
        description: `Pin ${use.text} to the digest that was verified`,
        changes: [{ path: use.path, sha256: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .contentHash */ .Ae)(content), edits: [{ region, replacement: `@${digest}` }] }],
    };
}


/***/ })

};
