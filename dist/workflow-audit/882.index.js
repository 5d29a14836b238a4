"use strict";
exports.id = 882;
exports.ids = [882];
exports.modules = {

/***/ 7882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ reachOfTrigger),
/* harmony export */   T5: () => (/* binding */ isPullRequestEvent),
/* harmony export */   TH: () => (/* binding */ reachOfType),
/* harmony export */   Zh: () => (/* binding */ lesser),
/* harmony export */   isPrivileged: () => (/* binding */ isPrivileged),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   rh: () => (/* binding */ greater)
/* harmony export */ });
/* unused harmony export reachOfTypes */
// Who can set a workflow off, and with whose rights it then runs, by the event.
const order = ['never', 'invited', 'alone'];
function lesser(a, b) {
    return order.indexOf(a) < order.indexOf(b) ? a : b;
}
function greater(a, b) {
    return order.indexOf(a) < order.indexOf(b) ? b : a;
}
const pullTypes = {
    ownTypes: ['opened', 'edited', 'closed', 'reopened', 'synchronize', 'ready_for_review', 'converted_to_draft'],
    defaultTypes: ['opened', 'synchronize', 'reopened'],
};
/** Events that somebody without rights in the repository can set off. */
const outside = {
    pull_request: { privileged: false, ...pullTypes },
    pull_request_review: { privileged: false, ownTypes: ['submitted', 'edited', 'dismissed'] },
    pull_request_review_comment: { privileged: false, ownTypes: ['created', 'edited', 'deleted'] },
    pull_request_target: { privileged: true, ...pullTypes },
    issues: { privileged: true, ownTypes: ['opened', 'edited', 'closed', 'reopened', 'deleted'] },
    issue_comment: { privileged: true, ownTypes: ['created', 'edited', 'deleted'] },
    discussion: { privileged: true, ownTypes: ['created', 'edited', 'deleted', 'closed', 'reopened'] },
    discussion_comment: { privileged: true, ownTypes: ['created', 'edited', 'deleted'] },
    workflow_run: { privileged: true },
    fork: { privileged: true },
    watch: { privileged: true },
};
/** Whether a run that an outsider set off by the event has the repository's token and secrets. */
function isPrivileged(event) {
    return outside[event]?.privileged ?? true;
}
/** Whether somebody without rights in the repository can set the event off, and its run has the repository's token and secrets all the same. */
function isForeign(event) {
    return outside[event]?.privileged === true;
}
function isPullRequestEvent(event) {
    return event.startsWith('pull_request');
}
/** How far an outsider gets with a trigger, before any condition. */
function reachOfTrigger({ name, types }) {
    const facts = outside[name];
    if (facts === undefined)
        return 'never';
    return reachOfTypes(name, typesOf({ name, types }));
}
/** Types of activity of a trigger; undefined where it has all there are. */
function typesOf({ name, types }) {
    return types === undefined ? outside[name]?.defaultTypes : types.map(({ text }) => text);
}
function reachOfTypes(event, types) {
    const own = outside[event]?.ownTypes;
    if (own === undefined || types === undefined || types.some((type) => own.includes(type) || type.includes('${{')))
        return 'alone';
    return types.length === 0 ? 'never' : 'invited';
}
/** How far an outsider gets where the event must be of this type of activity. */
function reachOfType(event, type, types) {
    if (types !== undefined && !types.includes(type))
        return 'never';
    return reachOfTypes(event, [type]);
}


/***/ })

};
;