"use strict";
exports.id = 981;
exports.ids = [981];
exports.modules = {

/***/ 3440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var namesIn = (function namesIn(text) {
    if (!text.includes('${{') || !/secrets/i.test(text))
        return none;
    const found = new Set();
    for (const { text: own } of (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .expressionsIn */ .l)(text)) {
        const tree = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .YK)(own);
        if (tree.kind === 'mistake')
            continue;
        for (const { name } of (0,_rules_credentials_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretAccesses */ .l$)(tree))
            if (name !== _rules_credentials_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .jobToken */ .Pt)
                found.add(name ?? '*');
    }
    return found;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Rz: () => (/* binding */ secretsGiven),
/* harmony export */   TS: () => (/* binding */ isValuable),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   rightsOf: () => (/* binding */ rightsOf),
/* harmony export */   rightsUnder: () => (/* binding */ rightsUnder),
/* harmony export */   rx: () => (/* binding */ possessionsOf),
/* harmony export */   xk: () => (/* binding */ holdsPowerfulSecret)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9609);
/* harmony import */ var _rules_credentials_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3488);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7882);
// What a job has that an outsider would want: its token's rights, secrets, runner.




/** Whether the rights are worth a break-in: a token that only reads, of a job without secrets on a runner of GitHub's, is not. */
function isValuable({ token, secrets, selfHosted }) {
    return token === 'write' || token === 'unset' || secrets.length > 0 || selfHosted;
}
/**
 * Tokens that only add a report to a service, or count requests: whoever has one can do no more with it than be a nuisance. Codacy's token
 * of a project is none: by docs.codacy.com, "coverage", it grants what an owner may. Sources, looked up 2026-11-30: codecov-action's
 * action.yml (upload token); docs.coveralls.io, API (sends reports, where settings ask for a person's token); docs.qlty.sh, "coverage tokens";
 * codspeed.io/docs, configuration of GitHub Actions (upload token); nvd.nist.gov, "API key announcement" (limits of requests).
 * CC_TEST_REPORTER_ID is from memory: Code Climate's id for reports of tests.
 */
const modest = new Set([
    'CC_TEST_REPORTER_ID',
    'CODECOV_TOKEN',
    'CODSPEED_TOKEN',
    'COVERALLS_REPO_TOKEN',
    'NVD_API_KEY',
    'QLTY_COVERAGE_TOKEN',
]);
/** Whether one of the secrets opens more than an upload of reports. */
function holdsPowerfulSecret({ secrets }) {
    return secrets.some((name) => !modest.has(name));
}
const known = new WeakMap();
function rightsOf(run) {
    const before = known.get(run);
    if (before !== undefined)
        return before;
    const { job, within } = run;
    const rights = {
        ...tokenOf(permissionsOf(run)),
        secrets: secretsOf(run),
        selfHosted: job.runsOn !== undefined &&
            (job.runsOn.group !== undefined || job.runsOn.labels.some(({ text }) => text.toLowerCase() === 'self-hosted')),
        environment: job.environment?.name?.text,
    };
    known.set(run, rights);
    return rights;
    function permissionsOf({ job: own, within: around }) {
        return own.permissions ?? around.workflow.permissions ?? (around.caller === undefined ? undefined : permissionsOf(around.caller));
    }
    function secretsOf({ job: own }) {
        const names = secretNames(own.map);
        const around = secretsGiven(within.workflow.env);
        return names.size === 0 ? around : [...new Set([...names, ...around])];
    }
}
function tokenOf(permissions) {
    if (permissions === undefined)
        return { token: 'unset', writes: [] };
    if (permissions.kind === 'write-all')
        return { token: 'write', writes: ['all'] };
    if (permissions.kind === 'read-all')
        return { token: 'read', writes: [] };
    if (permissions.kind === 'unknown')
        return { token: 'unset', writes: [] };
    const writes = permissions.scopes.filter(({ access }) => access === 'write').map(({ name }) => name);
    if (writes.length > 0)
        return { token: 'write', writes };
    return { token: permissions.scopes.some(({ access }) => access === 'read') ? 'read' : 'none', writes };
}
const none = new Set();
/** What `secrets: inherit` hands on. */
const inherited = new Set(['*']);
const bySubtree = new WeakMap();
/** Names of secrets that expressions below a node read, in capitals; `*` for what takes all of them. */
function secretNames(node) {
    if (node.kind === 'scalar')
        return namesIn(node.text);
    const parts = node.kind === 'list' ? node.items : node.entries;
    const before = bySubtree.get(parts);
    if (before !== undefined)
        return before;
    // Below most nodes there is none: a set is made where one is met.
    let found;
    const take = (names) => {
        if (names.size === 0)
            return;
        found ??= new Set();
        for (const name of names)
            found.add(name);
    };
    if (node.kind === 'list')
        for (const item of node.items)
            take(secretNames(item));
    else
        for (const { value } of node.entries)
            take(secretNames(value));
    if (node.kind === 'map' &&
        node.entries.some(({ name, value }) => name === 'secrets' && value.kind === 'scalar' && value.text === 'inherit'))
        take(inherited);
    bySubtree.set(parts, found ?? none);
    return found ?? none;
}
/** The same of an `env:` as a whole, once each: that of a workflow stands around all its jobs. */
const secretsGiven = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .rememberedOf */ .M)((pairs) => [
    ...new Set(pairs.flatMap(({ value }) => [...secretNames(value)])),
]);

/** What a run that an outsider set off by the event has of the rights; of a pull request from a fork, a token that reads. */
function rightsUnder(rights, event) {
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_4__.isPrivileged)(event))
        return rights;
    return { ...rights, token: rights.token === 'none' ? 'none' : 'read', writes: [], secrets: [] };
}
/** As the end of a sentence: ", with its token (contents: write) and the secrets A, B"; empty where there is nothing to gain. */
function possessionsOf(rights) {
    const things = [
        ...(rights.token === 'write'
            ? [
                `its token (${rights.writes
                    .slice(0, 3)
                    .map((scope) => `${scope}: write`)
                    .join(', ')})`,
            ]
            : []),
        ...(rights.token === 'unset' ? ['a token whose rights nobody set'] : []),
        ...(rights.secrets.length > 0
            ? [rights.secrets.includes('*') ? 'all secrets' : `the secrets ${rights.secrets.slice(0, 3).join(', ')}`]
            : []),
        ...(rights.selfHosted ? ['a runner of your own'] : []),
    ];
    return things.length === 0 ? '' : `, with ${things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${things.at(-1)}` : things[0]}`;
}


/***/ }),

/***/ 3488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ jobToken),
/* harmony export */   h7: () => (/* binding */ readsSecrets),
/* harmony export */   l$: () => (/* binding */ secretAccesses)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5164);
// How expressions speak of secrets.

const known = new WeakMap();
function secretAccesses(tree) {
    const before = known.get(tree);
    if (before !== undefined)
        return before;
    const found = accessesIn(tree);
    known.set(tree, found);
    return found;
}
function accessesIn(tree) {
    const found = [];
    const inside = new Set();
    for (const node of (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .allParts */ .C)(tree)) {
        if ((node.kind === 'property' || node.kind === 'index' || node.kind === 'star') && isSecrets(node.object)) {
            inside.add(node.object);
            found.push(accessOf(node));
        }
        else if (isSecrets(node) && !inside.has(node))
            found.push({ node, name: undefined, kind: 'all' });
    }
    return found;
}
function isSecrets(node) {
    return node.kind === 'context' && node.name.toLowerCase() === 'secrets';
}
function accessOf(node) {
    if (node.kind === 'property')
        return { node, name: node.name.toUpperCase(), kind: 'named' };
    if (node.kind === 'star')
        return { node, name: undefined, kind: 'all' };
    const { index } = node;
    return index.kind === 'literal' && typeof index.value === 'string'
        ? { node, name: index.value.toUpperCase(), kind: 'named' }
        : { node, name: undefined, kind: 'computed' };
}
/** For audits of expressions that read secrets. */
function readsSecrets({ tree }) {
    return tree.kind !== 'mistake' && secretAccesses(tree).length > 0;
}
/** The token of the job, which GitHub makes for it. */
const jobToken = 'GITHUB_TOKEN';


/***/ })

};
;