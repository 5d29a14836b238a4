"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {

/***/ 8512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ToldIssue: () => (/* reexport safe */ _told_js__WEBPACK_IMPORTED_MODULE_25__.FX),
/* harmony export */   alone: () => (/* reexport safe */ _extended_policy_js__WEBPACK_IMPORTED_MODULE_9__.Q),
/* harmony export */   anyMeet: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.C9),
/* harmony export */   applyWaivers: () => (/* reexport safe */ _waivers_js__WEBPACK_IMPORTED_MODULE_27__.Kw),
/* harmony export */   artifactSteps: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.UM),
/* harmony export */   assessFile: () => (/* reexport safe */ _assess_js__WEBPACK_IMPORTED_MODULE_0__.D7),
/* harmony export */   assessRun: () => (/* reexport safe */ _assess_js__WEBPACK_IMPORTED_MODULE_0__._W),
/* harmony export */   blockingWords: () => (/* reexport safe */ _blocking_words_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   byFile: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.y9),
/* harmony export */   byWeight: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.IN),
/* harmony export */   composePatch: () => (/* reexport safe */ _patch_js__WEBPACK_IMPORTED_MODULE_15__.Bh),
/* harmony export */   conditionName: () => (/* reexport safe */ _effective_policy_js__WEBPACK_IMPORTED_MODULE_8__.Hr),
/* harmony export */   counted: () => (/* reexport safe */ _counted_js__WEBPACK_IMPORTED_MODULE_3__.h),
/* harmony export */   decisionDocument: () => (/* reexport safe */ _decision_document_js__WEBPACK_IMPORTED_MODULE_4__.S5),
/* harmony export */   decisionSentence: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.II),
/* harmony export */   decisionStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_22__.A),
/* harmony export */   defaultPolicy: () => (/* reexport safe */ _policy_js__WEBPACK_IMPORTED_MODULE_18__.G4),
/* harmony export */   doubts: () => (/* reexport safe */ _doubts_js__WEBPACK_IMPORTED_MODULE_7__.OD),
/* harmony export */   effectivePolicy: () => (/* reexport safe */ _effective_policy_js__WEBPACK_IMPORTED_MODULE_8__.Ci),
/* harmony export */   extendedPolicy: () => (/* reexport safe */ _extended_policy_js__WEBPACK_IMPORTED_MODULE_9__.A),
/* harmony export */   failedByGapsAlone: () => (/* reexport safe */ _doubts_js__WEBPACK_IMPORTED_MODULE_7__.HQ),
/* harmony export */   fileDiff: () => (/* reexport safe */ _patch_js__WEBPACK_IMPORTED_MODULE_15__.ec),
/* harmony export */   findingsOf: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.WX),
/* harmony export */   foreignWaivers: () => (/* reexport safe */ _policies_js__WEBPACK_IMPORTED_MODULE_17__.oZ),
/* harmony export */   gateInputs: () => (/* reexport safe */ _definition_js__WEBPACK_IMPORTED_MODULE_6__.l),
/* harmony export */   gateLog: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_13__._),
/* harmony export */   gateOutputs: () => (/* reexport safe */ _outputs_js__WEBPACK_IMPORTED_MODULE_14__.Q),
/* harmony export */   gateSummary: () => (/* reexport safe */ _summary_markdown_js__WEBPACK_IMPORTED_MODULE_24__.s),
/* harmony export */   gateTold: () => (/* reexport safe */ _told_js__WEBPACK_IMPORTED_MODULE_25__.DO),
/* harmony export */   gateWorkspace: () => (/* reexport safe */ _workspace_gate_js__WEBPACK_IMPORTED_MODULE_28__.h),
/* harmony export */   ignoreFileWaivers: () => (/* binding */ ignoreFileWaivers),
/* harmony export */   isShortEnough: () => (/* reexport safe */ _waivers_js__WEBPACK_IMPORTED_MODULE_27__.ly),
/* harmony export */   issueFacts: () => (/* reexport safe */ _issues_js__WEBPACK_IMPORTED_MODULE_11__.T),
/* harmony export */   issuePlace: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.VV),
/* harmony export */   issuesOf: () => (/* reexport safe */ _issues_js__WEBPACK_IMPORTED_MODULE_11__.w),
/* harmony export */   judgeWorkspace: () => (/* reexport safe */ _workspace_gate_js__WEBPACK_IMPORTED_MODULE_28__.v),
/* harmony export */   judgingPolicy: () => (/* reexport safe */ _policies_js__WEBPACK_IMPORTED_MODULE_17__.du),
/* harmony export */   letPass: () => (/* reexport safe */ _let_pass_js__WEBPACK_IMPORTED_MODULE_12__.x),
/* harmony export */   letThroughWords: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.WA),
/* harmony export */   maxPlanSteps: () => (/* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_16__.XD),
/* harmony export */   meetingKeys: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.Qe),
/* harmony export */   missingScanners: () => (/* reexport safe */ _assess_js__WEBPACK_IMPORTED_MODULE_0__.gD),
/* harmony export */   mostTold: () => (/* reexport safe */ _told_js__WEBPACK_IMPORTED_MODULE_25__.D4),
/* harmony export */   nameOf: () => (/* reexport safe */ _doubts_js__WEBPACK_IMPORTED_MODULE_7__.Vb),
/* harmony export */   newOnlyWords: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.IB),
/* harmony export */   ofOneSource: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.DT),
/* harmony export */   openWords: () => (/* reexport safe */ _blocking_words_js__WEBPACK_IMPORTED_MODULE_1__.S),
/* harmony export */   patchOf: () => (/* reexport safe */ _patch_js__WEBPACK_IMPORTED_MODULE_15__.gn),
/* harmony export */   planDetails: () => (/* reexport safe */ _decision_document_js__WEBPACK_IMPORTED_MODULE_4__.e6),
/* harmony export */   policyOf: () => (/* reexport safe */ _policy_js__WEBPACK_IMPORTED_MODULE_18__.US),
/* harmony export */   policySources: () => (/* reexport safe */ _policies_js__WEBPACK_IMPORTED_MODULE_17__.TE),
/* harmony export */   remediationGate: () => (/* reexport safe */ _definition_js__WEBPACK_IMPORTED_MODULE_6__.t),
/* harmony export */   remedyOf: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.SM),
/* harmony export */   remedyPlan: () => (/* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_16__.U4),
/* harmony export */   reportHtml: () => (/* reexport safe */ _report_html_js__WEBPACK_IMPORTED_MODULE_19__.E),
/* harmony export */   repositoryServer: () => (/* reexport safe */ _default_branch_js__WEBPACK_IMPORTED_MODULE_5__.W),
/* harmony export */   requirementName: () => (/* reexport safe */ _requirements_js__WEBPACK_IMPORTED_MODULE_20__.xV),
/* harmony export */   requirementOf: () => (/* reexport safe */ _requirements_js__WEBPACK_IMPORTED_MODULE_20__.h2),
/* harmony export */   requirementsOf: () => (/* reexport safe */ _requirements_js__WEBPACK_IMPORTED_MODULE_20__.CG),
/* harmony export */   runFacts: () => (/* reexport safe */ _decision_document_js__WEBPACK_IMPORTED_MODULE_4__.pI),
/* harmony export */   runGate: () => (/* reexport safe */ _gate_js__WEBPACK_IMPORTED_MODULE_10__.R),
/* harmony export */   shortfalls: () => (/* reexport safe */ _requirements_js__WEBPACK_IMPORTED_MODULE_20__.Tn),
/* harmony export */   sourceExcerpts: () => (/* reexport safe */ _told_js__WEBPACK_IMPORTED_MODULE_25__.wU),
/* harmony export */   strictness: () => (/* reexport safe */ _policy_js__WEBPACK_IMPORTED_MODULE_18__.VD),
/* harmony export */   sureEnough: () => (/* reexport safe */ _results_js__WEBPACK_IMPORTED_MODULE_21__.oj),
/* harmony export */   trialOf: () => (/* reexport safe */ _trial_js__WEBPACK_IMPORTED_MODULE_26__.Q),
/* harmony export */   triedPatches: () => (/* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_16__.f_),
/* harmony export */   triedWords: () => (/* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_16__.Ut),
/* harmony export */   untrusted: () => (/* reexport safe */ _causes_js__WEBPACK_IMPORTED_MODULE_2__.b),
/* harmony export */   unverifiedWords: () => (/* reexport safe */ _summary_js__WEBPACK_IMPORTED_MODULE_23__.zw),
/* harmony export */   waiverName: () => (/* reexport safe */ _effective_policy_js__WEBPACK_IMPORTED_MODULE_8__.oG),
/* harmony export */   waiverWords: () => (/* reexport safe */ _waivers_js__WEBPACK_IMPORTED_MODULE_27__.O3),
/* harmony export */   waiversEndingSoon: () => (/* reexport safe */ _waivers_js__WEBPACK_IMPORTED_MODULE_27__.g4),
/* harmony export */   waiversOutOfForce: () => (/* reexport safe */ _waivers_js__WEBPACK_IMPORTED_MODULE_27__.Qe),
/* harmony export */   withPatches: () => (/* reexport safe */ _gate_js__WEBPACK_IMPORTED_MODULE_10__.h)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6081);
/* harmony import */ var _blocking_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8697);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7938);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6622);
/* harmony import */ var _decision_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6300);
/* harmony import */ var _default_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6089);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6263);
/* harmony import */ var _doubts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(533);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9492);
/* harmony import */ var _extended_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6102);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9074);
/* harmony import */ var _let_pass_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8023);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7386);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4742);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1141);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1349);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7596);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7372);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5605);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2178);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5550);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8881);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9816);
/* harmony import */ var _summary_markdown_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6292);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5195);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1600);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4017);
/* harmony import */ var _workspace_gate_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5152);











function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([607], 8607); } const ignoreFileWaivers = (...given) => atFirstUse0().ignoreFileWaivers(...given); // at first use




















/***/ })

};
;