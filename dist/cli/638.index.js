export const id = 638;
export const ids = [638];
export const modules = {

/***/ 8638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyWaivers: () => (/* reexport */ waivers/* applyWaivers */.K),
  assessFile: () => (/* reexport */ assess/* assessFile */.D7),
  assessRun: () => (/* reexport */ assess/* assessRun */._W),
  blocks: () => (/* reexport */ gate/* blocks */.B),
  byWeight: () => (/* reexport */ results/* byWeight */.IN),
  composePatch: () => (/* reexport */ patch/* composePatch */.Bh),
  decisionSentence: () => (/* reexport */ summary/* decisionSentence */.II),
  defaultPolicy: () => (/* reexport */ policy/* defaultPolicy */.G4),
  doubts: () => (/* reexport */ doubts/* doubts */.OD),
  effectivePolicy: () => (/* reexport */ effective_policy/* effectivePolicy */.C),
  failedByGapsAlone: () => (/* reexport */ doubts/* failedByGapsAlone */.HQ),
  fileDiff: () => (/* reexport */ patch/* fileDiff */.ec),
  findingsOf: () => (/* reexport */ results/* findingsOf */.WX),
  gateInputs: () => (/* reexport */ definition/* gateInputs */.l),
  gateLog: () => (/* reexport */ gateLog),
  gateOutputs: () => (/* reexport */ outputs/* gateOutputs */.Q),
  gateSummary: () => (/* reexport */ gateSummary),
  gateWorkspace: () => (/* reexport */ workspace_gate/* gateWorkspace */.h),
  issuePlace: () => (/* reexport */ summary/* issuePlace */.VV),
  issuesOf: () => (/* reexport */ issues/* issuesOf */.w),
  judgingPolicy: () => (/* reexport */ policies/* judgingPolicy */.d),
  letThroughWords: () => (/* reexport */ summary/* letThroughWords */.WA),
  linesOf: () => (/* reexport */ results/* linesOf */.Dx),
  missingScanners: () => (/* reexport */ assess/* missingScanners */.gD),
  nameOf: () => (/* reexport */ doubts/* nameOf */.Vb),
  nextSteps: () => (/* reexport */ summary/* nextSteps */.Zn),
  parsePolicy: () => (/* reexport */ policy/* parsePolicy */.ON),
  patchOf: () => (/* reexport */ patch/* patchOf */.gn),
  policySources: () => (/* reexport */ policies/* policySources */.T),
  remediationGate: () => (/* reexport */ definition/* remediationGate */.t),
  removeStale: () => (/* reexport */ workspace_gate/* removeStale */.s),
  reportHtml: () => (/* reexport */ report_html/* reportHtml */.E),
  repositoryServer: () => (/* reexport */ default_branch/* repositoryServer */.W),
  requirementName: () => (/* reexport */ requirements/* requirementName */.xV),
  requirementOf: () => (/* reexport */ requirements/* requirementOf */.h2),
  requirementsOf: () => (/* reexport */ requirements/* requirementsOf */.CG),
  runGate: () => (/* reexport */ gate/* runGate */.R),
  shortfalls: () => (/* reexport */ requirements/* shortfalls */.Tn),
  strictness: () => (/* reexport */ policy/* strictness */.VD),
  sureEnough: () => (/* reexport */ results/* sureEnough */.oj),
  untrusted: () => (/* reexport */ causes/* untrusted */.b),
  waiverName: () => (/* reexport */ effective_policy/* waiverName */.o),
  waiversOutOfForce: () => (/* reexport */ waivers/* waiversOutOfForce */.Q)
});

// EXTERNAL MODULE: ./build/packages/gate/src/assess.js + 1 modules
var assess = __webpack_require__(5683);
// EXTERNAL MODULE: ./build/packages/gate/src/causes.js
var causes = __webpack_require__(811);
// EXTERNAL MODULE: ./build/packages/gate/src/default-branch.js + 5 modules
var default_branch = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/packages/gate/src/definition.js
var definition = __webpack_require__(3150);
// EXTERNAL MODULE: ./build/packages/gate/src/doubts.js
var doubts = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/packages/gate/src/effective-policy.js
var effective_policy = __webpack_require__(3457);
// EXTERNAL MODULE: ./build/packages/gate/src/gate.js + 3 modules
var gate = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/packages/gate/src/issues.js
var issues = __webpack_require__(2827);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/gate/src/summary.js
var summary = __webpack_require__(7675);
;// CONCATENATED MODULE: ./build/packages/gate/src/log.js
// What the gate writes to the log of its step: with annotations, or as plain lines.


/** GitHub shows so many errors of a step. */
const maxAnnotations = 10;
const maxLines = 200;
/** Lines: each cause, each finding that blocks, then the decision. */
function gateLog(result, annotations) {
    const causes = result.causes.map(({ code, message, remedy, file }) => ({
        title: code,
        text: `${message}. ${remedy}`,
        place: { title: code, ...(file === undefined ? {} : { path: file }) },
    }));
    const findings = result.blocking.map((issue) => {
        const title = `${issue.severity}: ${issue.ruleId}`;
        const { path, region } = issue;
        return {
            title: `${title} at ${(0,summary/* issuePlace */.VV)(issue)}`,
            text: issue.message,
            place: { title, ...(path === undefined ? {} : { path }), ...(region === undefined ? {} : { region }) },
        };
    });
    // Every cause keeps its annotation: it says why nothing else can be believed.
    const shown = [...causes, ...findings.slice(0, Math.max(0, maxAnnotations - causes.length))];
    const lines = annotations
        ? shown.map(({ text, place }) => ({ level: 'error', message: text, ...place }))
        : [...causes, ...findings].slice(0, maxLines).map(({ title, text }) => (0,errors/* printable */.g$)(`${title}: ${text}`));
    return [...lines, (0,errors/* printable */.g$)((0,summary/* decisionSentence */.II)(result))];
}

// EXTERNAL MODULE: ./build/packages/gate/src/outputs.js
var outputs = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/packages/gate/src/patch.js + 2 modules
var patch = __webpack_require__(957);
// EXTERNAL MODULE: ./build/packages/gate/src/policies.js
var policies = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/packages/gate/src/policy.js + 1 modules
var policy = __webpack_require__(3146);
// EXTERNAL MODULE: ./build/packages/gate/src/report-html.js
var report_html = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/packages/gate/src/requirements.js
var requirements = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/packages/gate/src/results.js + 1 modules
var results = __webpack_require__(6153);
;// CONCATENATED MODULE: ./build/packages/gate/src/summary-markdown.js
// The gate's job summary: the decision, what to do, then the table.


const maxSteps = 10;
function gateSummary(result, files, markdown) {
    const { escape: text, code, place, within } = markdown;
    const head = [`## ${text((0,summary/* decisionSentence */.II)(result))}`, ''];
    const steps = (0,summary/* nextSteps */.Zn)(result, files.patch, files.suggested);
    steps.slice(0, maxSteps).forEach((step, i) => void head.push(`${i + 1}. ${text(step.what)} (${text(step.detail)})`));
    if (steps.length > maxSteps)
        head.push(`${maxSteps + 1}. ${steps.length - maxSteps} more steps are in the report.`);
    if (result.policyChanges.length > 0) {
        head.push('', '**This change alters the policy**', '', ...result.policyChanges.map((change) => `- ${text(change.text)}: ${change.effect}`));
    }
    const open = [...result.blocking, ...result.other];
    if (open.length > 0)
        head.push('', '| | Severity | Rule | Where | What | Reported by |', '|---|---|---|---|---|---|', '');
    else
        head.push('');
    const blocking = new Set(result.blocking);
    const rows = open.map((issue) => {
        const where = issue.path === undefined ? code((0,summary/* issuePlace */.VV)(issue)) : place(issue.path, issue.region?.startLine);
        return `| ${blocking.has(issue) ? 'blocks' : ''} | ${issue.severity} | ${code(issue.ruleId)} | ${where} | ${text(issue.message)} | ${text(issue.sources.join(', '))} |`;
    });
    const tail = [
        '',
        `Judged by ${text(result.policySource)}: blocks at ${result.policy.blockAt}. ${result.letThrough} let through. Report: ${code(files.report)}.`,
        ...letThroughLines(result, markdown),
        ...(result.leftOut.length === 0
            ? []
            : [`- \`results\` leaves out ${result.leftOut.slice(0, 20).map(code).join(', ')}${result.leftOut.length > 20 ? ' and more' : ''}.`]),
        ...result.patch.leftOut
            .slice(0, maxSteps)
            .map(({ path, reason, description }) => `- Not in the patch: ${text(description)} in ${code(path)}: ${text(reason)}.`),
        ...(result.patch.leftOut.length > maxSteps
            ? [`- ${result.patch.leftOut.length - maxSteps} more fixes are not in the patch; the report says why.`]
            : []),
        ...result.unusedWaivers.map((waiver) => `- Nothing needs the waiver of ${text(waiver.fingerprint ?? (0,effective_policy/* waiverName */.o)(waiver))} any more: delete it.`),
        '',
    ];
    return within(head.join('\n'), rows, tail.join('\n'), (count) => `${count} more findings are in the report.`);
}
const maxLetThrough = 20;
/** By whom, and until when. */
function letThroughLines(result, { escape: text, code }) {
    const lines = [
        ...result.waived.map(({ issue, waiver }) => `- Let through by ${text(waiver.owner)} until ${waiver.expires}: ${code(issue.ruleId)} at ${code((0,summary/* issuePlace */.VV)(issue))}: ${text(waiver.reason)}`),
        ...result.suppressed.map((issue) => `- Let through by ${text(issue.sources.join(', '))}: ${code(issue.ruleId)} at ${code((0,summary/* issuePlace */.VV)(issue))}: ${text(issue.suppression ?? '')}`),
        ...result.allowedGaps.map(({ run, path, by }) => `- Let through unread${by.owner === undefined ? '' : ` by ${text(by.owner)}`}${by.until === undefined ? '' : ` until ${by.until}`}: ${code(path ?? run.tool)} (${text(run.scanner ?? run.tool)}): ${text(by.reason)}`),
    ];
    const rest = lines.length - maxLetThrough;
    return rest > 0 ? [...lines.slice(0, maxLetThrough), `- ${rest} more let through are in the report.`] : lines;
}

// EXTERNAL MODULE: ./build/packages/gate/src/waivers.js
var waivers = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/packages/gate/src/workspace-gate.js + 2 modules
var workspace_gate = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/packages/gate/src/index.js






















/***/ })

};
