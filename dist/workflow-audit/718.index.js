"use strict";
exports.id = 718;
exports.ids = [718];
exports.modules = {

/***/ 7718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var callsOf = (function callsOf({ document }, repository) {
    if (document.kind !== 'workflow')
        return [];
    return document.jobs.flatMap((job) => {
        const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
        return target === undefined ? [] : [{ job, target }];
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callsOf: () => (/* binding */ callsOf),
/* harmony export */   o: () => (/* binding */ callCircles)
/* harmony export */ });
// Reusable workflows of one repository that call one another in a circle, which GitHub refuses to start.
const known = new WeakMap();
/** The way round by the job that begins it: paths of the workflows, the first one again at the end. Of ways that meet, one is told. */
function callCircles(repository) {
    const made = known.get(repository) ?? circles(repository);
    known.set(repository, made);
    return made;
}
function circles(repository) {
    const found = new Map();
    const done = new Set();
    for (const start of repository.workflows()) {
        const before = found.size;
        const way = [];
        const places = new Map();
        const enter = (file) => {
            done.add(file);
            places.set(file, way.length);
            way.push({ file, calls: callsOf(file, repository), next: 0 });
        };
        if (!done.has(start))
            enter(start);
        for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
            const call = top.calls[top.next++];
            if (call === undefined) {
                way.pop();
                places.delete(top.file);
                continue;
            }
            const from = places.get(call.target);
            if (from !== undefined && found.size === before) {
                const round = way.slice(from);
                const first = round[0]?.calls[round[0].next - 1]?.job;
                if (first !== undefined)
                    found.set(first, [...round.map(({ file }) => file.file.path), call.target.file.path]);
            }
            if (!done.has(call.target))
                enter(call.target);
        }
    }
    return found;
}
/** What the jobs of a workflow call of its repository. */



/***/ })

};
;