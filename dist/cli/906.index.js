"use strict";
exports.id = 906;
exports.ids = [906];
exports.modules = {

/***/ 2906:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ToldIssue: () => (/* reexport */ told/* ToldIssue */.FX),
  alone: () => (/* reexport */ extended_policy/* alone */.Q),
  anyMeet: () => (/* reexport */ results/* anyMeet */.C9),
  applyWaivers: () => (/* reexport */ waivers/* applyWaivers */.Kw),
  artifactSteps: () => (/* reexport */ summary/* artifactSteps */.UM),
  assessFile: () => (/* reexport */ assess/* assessFile */.D7),
  assessRun: () => (/* reexport */ assess/* assessRun */._W),
  blockingWords: () => (/* reexport */ blocking_words/* blockingWords */.l),
  byFile: () => (/* reexport */ results/* byFile */.y9),
  byWeight: () => (/* reexport */ results/* byWeight */.IN),
  composePatch: () => (/* reexport */ patch/* composePatch */.Bh),
  conditionName: () => (/* reexport */ effective_policy/* conditionName */.Hr),
  counted: () => (/* reexport */ counted/* counted */.h),
  decisionDocument: () => (/* reexport */ decision_document/* decisionDocument */.S5),
  decisionSentence: () => (/* reexport */ summary/* decisionSentence */.II),
  decisionStatement: () => (/* reexport */ statement/* decisionStatement */.A),
  defaultPolicy: () => (/* reexport */ policy/* defaultPolicy */.G4),
  doubts: () => (/* reexport */ doubts/* doubts */.OD),
  effectivePolicy: () => (/* reexport */ effective_policy/* effectivePolicy */.Ci),
  extendedPolicy: () => (/* reexport */ extended_policy/* extendedPolicy */.A),
  failedByGapsAlone: () => (/* reexport */ doubts/* failedByGapsAlone */.HQ),
  fileDiff: () => (/* reexport */ patch/* fileDiff */.ec),
  findingsOf: () => (/* reexport */ results/* findingsOf */.WX),
  foreignWaivers: () => (/* reexport */ policies/* foreignWaivers */.oZ),
  gateInputs: () => (/* reexport */ definition/* gateInputs */.l),
  gateLog: () => (/* reexport */ gateLog),
  gateOutputs: () => (/* reexport */ outputs/* gateOutputs */.Q),
  gateSummary: () => (/* reexport */ gateSummary),
  gateTold: () => (/* reexport */ told/* gateTold */.DO),
  gateWorkspace: () => (/* reexport */ workspace_gate/* gateWorkspace */.h),
  ignoreFileWaivers: () => (/* binding */ ignoreFileWaivers),
  isShortEnough: () => (/* reexport */ waivers/* isShortEnough */.ly),
  issueFacts: () => (/* reexport */ issues/* issueFacts */.T),
  issuePlace: () => (/* reexport */ summary/* issuePlace */.VV),
  issuesOf: () => (/* reexport */ issues/* issuesOf */.w),
  judgeWorkspace: () => (/* reexport */ workspace_gate/* judgeWorkspace */.v),
  judgingPolicy: () => (/* reexport */ policies/* judgingPolicy */.du),
  letPass: () => (/* reexport */ let_pass/* letPass */.x),
  letThroughWords: () => (/* reexport */ summary/* letThroughWords */.WA),
  maxPlanSteps: () => (/* reexport */ plan/* maxPlanSteps */.XD),
  meetingKeys: () => (/* reexport */ results/* meetingKeys */.Qe),
  missingScanners: () => (/* reexport */ assess/* missingScanners */.gD),
  mostTold: () => (/* reexport */ told/* mostTold */.D4),
  nameOf: () => (/* reexport */ doubts/* nameOf */.Vb),
  newOnlyWords: () => (/* reexport */ summary/* newOnlyWords */.IB),
  ofOneSource: () => (/* reexport */ results/* ofOneSource */.DT),
  openWords: () => (/* reexport */ blocking_words/* openWords */.S),
  patchOf: () => (/* reexport */ patch/* patchOf */.gn),
  planDetails: () => (/* reexport */ decision_document/* planDetails */.e6),
  policyOf: () => (/* reexport */ policy/* policyOf */.US),
  policySources: () => (/* reexport */ policies/* policySources */.TE),
  remediationGate: () => (/* reexport */ definition/* remediationGate */.t),
  remedyOf: () => (/* reexport */ summary/* remedyOf */.SM),
  remedyPlan: () => (/* reexport */ plan/* remedyPlan */.U4),
  reportHtml: () => (/* reexport */ report_html/* reportHtml */.E),
  repositoryServer: () => (/* reexport */ default_branch/* repositoryServer */.W),
  requirementName: () => (/* reexport */ requirements/* requirementName */.xV),
  requirementOf: () => (/* reexport */ requirements/* requirementOf */.h2),
  requirementsOf: () => (/* reexport */ requirements/* requirementsOf */.CG),
  runFacts: () => (/* reexport */ decision_document/* runFacts */.pI),
  runGate: () => (/* reexport */ gate/* runGate */.R),
  shortfalls: () => (/* reexport */ requirements/* shortfalls */.Tn),
  sourceExcerpts: () => (/* reexport */ told/* sourceExcerpts */.wU),
  strictness: () => (/* reexport */ policy/* strictness */.VD),
  sureEnough: () => (/* reexport */ results/* sureEnough */.oj),
  trialOf: () => (/* reexport */ trial/* trialOf */.Q),
  triedPatches: () => (/* reexport */ plan/* triedPatches */.f_),
  triedWords: () => (/* reexport */ plan/* triedWords */.Ut),
  untrusted: () => (/* reexport */ causes/* untrusted */.b),
  unverifiedWords: () => (/* reexport */ summary/* unverifiedWords */.zw),
  waiverName: () => (/* reexport */ effective_policy/* waiverName */.oG),
  waiverWords: () => (/* reexport */ waivers/* waiverWords */.O3),
  waiversEndingSoon: () => (/* reexport */ waivers/* waiversEndingSoon */.g4),
  waiversOutOfForce: () => (/* reexport */ waivers/* waiversOutOfForce */.Qe),
  withPatches: () => (/* reexport */ gate/* withPatches */.h)
});

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/assess.js + 1 modules
var assess = __webpack_require__(6081);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/blocking-words.js
var blocking_words = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/causes.js
var causes = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/counted.js
var counted = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/decision-document.js
var decision_document = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/default-branch.js + 3 modules
var default_branch = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/definition.js
var definition = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/doubts.js
var doubts = __webpack_require__(533);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/effective-policy.js
var effective_policy = __webpack_require__(9492);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/extended-policy.js
var extended_policy = __webpack_require__(90);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/gate.js + 8 modules
var gate = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/issues.js
var issues = __webpack_require__(9074);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/let-pass.js
var let_pass = __webpack_require__(8023);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/terminal.js
var terminal = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/annotations.js
var annotations = __webpack_require__(4491);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/log.js
// What the gate writes to the log of its step: the decision as the one annotation that the page of checks shows, then what it rests on.


/** Columns of a log: who shows it wraps it, and who searches it wants sentences whole. */
const logWidth = 1000;
const logRows = 200;
/** With annotations, or as plain lines alone. */
function gateLog(told, annotations) {
    const lines = (0,terminal/* terminalLines */.MJ)(told, { width: logWidth, rows: logRows, paint: terminal/* noPaint */.Iy });
    return annotations ? [...annotationLines(told), ...lines] : [...lines];
}
function annotationLines(told) {
    if (told.passed)
        return [];
    const first = { level: 'error', title: 'Portcullis', message: decisionText(told) };
    // Every cause keeps its annotation: it says why nothing else can be believed.
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        message: `${message}. ${remedy}`,
        title: code,
        ...(path === undefined ? {} : { path }),
    }));
    const left = Math.max(0, annotations/* annotationsPerLevel */.iN - 1 - causes.length);
    return [
        first,
        ...causes,
        ...(0,annotations/* annotationsOf */.Ih)(told.findings.filter(({ blocks }) => blocks), { error: left }),
    ];
}
/** The decision with what it takes to unblock, since the page of checks shows no more than this. */
function decisionText({ headline, because, next, causes }) {
    const step = causes[0]?.remedy ?? next.find(({ unblocks }) => unblocks)?.text;
    return (0,letters/* printable */.g$)([`${headline}.`, ...because, ...(step === undefined ? [] : [`Next: ${step}`])].join(' '));
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/outputs.js
var outputs = __webpack_require__(4742);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/patch.js + 2 modules
var patch = __webpack_require__(1141);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/plan.js
var plan = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/policies.js
var policies = __webpack_require__(7596);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/policy.js
var policy = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/report-html.js + 1 modules
var report_html = __webpack_require__(5605);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/requirements.js
var requirements = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/results.js
var results = __webpack_require__(5550);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/statement.js
var statement = __webpack_require__(8881);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/summary.js
var summary = __webpack_require__(9816);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/markdown.js
var markdown = __webpack_require__(1176);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/summary-markdown.js
// The gate's job summary: the decision, what unblocks, the rest in numbers.

function gateSummary(told, { place, within }) {
    return within((0,markdown/* markdownParts */.Y)(told, '##', place), 'in the report');
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/told.js
var told = __webpack_require__(5195);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/trial.js
var trial = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/waivers.js
var waivers = __webpack_require__(4017);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/workspace-gate.js + 10 modules
var workspace_gate = __webpack_require__(5152);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/index.js











function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([607], 8607); } const ignoreFileWaivers = (...given) => atFirstUse0().ignoreFileWaivers(...given); // at first use




















/***/ }),

/***/ 4742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gateOutputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
// The outputs of the action, from the result.

/** @param statement path of the decision's statement, where there is one. */
function gateOutputs(result, inputs, statement = '') {
    const open = [...result.blocking, ...result.other];
    const counts = Object.entries((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(open));
    return {
        decision: result.decision,
        'would-block': String(result.verdict !== 'pass'),
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(counts.map(([severity, count]) => [severity, String(count)])),
        known: String(result.known.size),
        waived: String(result.waived.length),
        'let-through': String(result.letThrough),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
        'sarif-file': inputs['sarif-file'],
        statement,
        audit: inputs['audit-file'],
        'decision-file': inputs['decision-file'],
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}


/***/ }),

/***/ 4491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var annotationsOf = (function annotationsOf(findings, room = {}) {
    const used = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    const annotations = [];
    for (const finding of [...findings].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const { severity, ruleId, path, region } = finding;
        const level = finding.blocks ? 'error' : annotationLevel[severity];
        if (used[level]++ >= (room[level] ?? annotationsPerLevel))
            continue;
        annotations.push({
            level,
            message: messageOf(finding, !said.has(ruleId)),
            title: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(`${severity}: ${ruleId}`, maxTitle),
            // A longer one is the name of no file.
            ...(path === undefined || path.length > maxPath ? {} : { path }),
            ...(region === undefined ? {} : { region }),
        });
        said.add(ruleId);
    }
    return annotations;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   iN: () => (/* binding */ annotationsPerLevel)
/* harmony export */ });
/* unused harmony export annotationLevel */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8361);
// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.


const annotationLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const annotationsPerLevel = 10;
/** Letters that GitHub takes of a title are 255; a message is read beside the code. */
const maxTitle = 200;
const maxMessage = 2000;
const maxPath = 4096;
/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */

function messageOf({ message, remedy, page }, first) {
    const help = first && remedy !== '' ? [`Fix: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(remedy)}`] : [];
    return [(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, maxMessage), ...help, ...(page === undefined || page.length > maxMessage ? [] : [page])].join('\n');
}


/***/ })

};
;