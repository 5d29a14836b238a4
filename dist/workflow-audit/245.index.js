"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {

/***/ 5245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ looseSteps),
/* harmony export */   runsOf: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
/* harmony import */ var _too_many_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);
// Every way in which the jobs of a repository run: each job of each workflow that an event starts, and once more for each job that calls
// it, with the steps of the composite actions that it uses in their places.


/** How deep GitHub lets workflows call others, and composite actions use others. */
const maxDepth = 10;
/** Runs of jobs, and of steps, that are gone through in one repository. */
const maxJobs = 10_000;
const maxSteps = 50_000;
/** Steps of one job, those of composite actions among them: ten levels of four uses each would be a million. */
const maxStepsOfJob = 2000;
const none = new Map();
const known = new WeakMap();
/** Runs of all workflows, worked out once. */
function runsOf(repository) {
    const runs = known.get(repository) ?? build(repository).runs;
    known.set(repository, runs);
    return runs;
}
/** How many steps of actions that nobody uses were gone through. */
const looseGone = new WeakMap();
/** Steps of a composite action that nobody in its repository uses, those of the actions that it uses among them. */
function looseSteps(repository, file) {
    const before = looseGone.get(repository) ?? 0;
    if (before >= maxSteps)
        return { steps: [], cut: true };
    const { loose, runs } = build(repository, file);
    looseGone.set(repository, before + loose.length);
    return { steps: loose, cut: runs.cut };
}
function build(repository, alone) {
    const jobs = [];
    const workflows = [];
    const loose = [];
    let steps = 0;
    let cut = false;
    const used = new Set();
    const called = new Set();
    // Who calls one of those that are not started is none that is started either.
    const entries = (alone === undefined ? repository.workflows() : []).flatMap((file) => file.document.kind === 'workflow' && !(0,_too_many_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callingTooMany */ ._)(repository).has(file.file.path) ? [{ file, workflow: file.document }] : []);
    for (const { workflow } of entries)
        for (const { uses } of workflow.jobs) {
            const target = uses?.target.kind === 'local' ? repository.workflow(uses.target) : undefined;
            if (target !== undefined)
                called.add(target.file.path);
        }
    for (const { file, workflow } of entries) {
        const starts = workflow.triggers.some(({ name }) => name !== 'workflow_call');
        if (starts || !called.has(file.file.path))
            workflowRun(file, workflow, workflow, undefined, !starts, []);
    }
    if (alone !== undefined)
        addSteps((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .compositeSteps */ .LC)(alone.document), alone, undefined, undefined, loose, []);
    return { runs: { workflows, jobs, used, cut }, loose };
    function workflowRun(file, workflow, entry, caller, openCall, chain) {
        const { path } = file.file;
        if (chain.includes(path))
            return undefined;
        if (chain.length >= maxDepth) {
            cut = true;
            return undefined;
        }
        const own = new Map();
        const run = { file, workflow, entry, caller, openCall, jobs: own, among: jobs };
        workflows.push(run);
        for (const job of workflow.jobs) {
            if (jobs.length >= maxJobs || steps >= maxSteps) {
                cut = true;
                break;
            }
            own.set(job.id.toLowerCase(), jobRun(job, run, [...chain, path]));
        }
        return run;
    }
    function jobRun(job, within, chain) {
        const list = [];
        const run = { within, job, steps: list, calls: undefined };
        jobs.push(run);
        addSteps(job.steps, within.file, run, undefined, list, []);
        const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
        if (target?.document.kind === 'workflow')
            run.calls = workflowRun(target, target.document, within.entry, run, within.openCall, chain);
        return run;
    }
    function addSteps(own, file, job, parent, list, chain) {
        const siblings = new Map();
        for (const step of own) {
            if (list.length >= maxStepsOfJob || steps++ >= maxSteps) {
                cut = true;
                break;
            }
            const { uses } = step;
            const target = uses?.target.kind === 'local' ? repository.action(uses.target) : undefined;
            const run = { step, file, job, parent, siblings, order: list.length, inner: target, inside: none };
            list.push(run);
            if (step.id !== undefined)
                siblings.set(step.id.text.toLowerCase(), run);
            if (target === undefined)
                continue;
            const { path } = target.file;
            used.add(path);
            if (chain.includes(path))
                continue;
            if (chain.length >= maxDepth) {
                cut = true;
                continue;
            }
            run.inside = addSteps((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .compositeSteps */ .LC)(target.document), target, job, run, list, [...chain, path]);
        }
        return siblings;
    }
}


/***/ })

};
;