"use strict";
exports.id = 109;
exports.ids = [109,882];
exports.modules = {

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ asksForOther),
/* harmony export */   XR: () => (/* binding */ runsAfterSkips),
/* harmony export */   ep: () => (/* binding */ oddsOf),
/* harmony export */   jN: () => (/* binding */ reachPastCondition),
/* harmony export */   yH: () => (/* binding */ reachOfCondition)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7882);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
// How far an outsider gets through an `if:`. What is not known lets everybody through: a condition protects only where it is sure to.



const either = { yes: 'alone', no: 'alone' };
const always = { yes: 'alone', no: 'never' };
const never = { yes: 'never', no: 'alone' };
const withHelp = { yes: 'invited', no: 'alone' };
/** @param text of an `if:`; undefined where there is none. */
function reachOfCondition(text, situation) {
    return oddsOfCondition(text, situation).yes;
}
/** How far an outsider gets past what stands under a condition, to what runs only where nothing failed. */
function reachPastCondition(text, situation) {
    return oddsOfCondition(text, { ...situation, afterSuccess: true }).no;
}
function oddsOfCondition(text, situation) {
    if (text === undefined)
        return always;
    const found = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .conditionIn */ .H)(text);
    // Text around expressions is a string, and never false.
    if (found.kind === 'text')
        return always;
    const tree = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(found.text);
    return tree.kind === 'mistake' ? either : oddsOf(tree, situation);
}
/** Whether a condition is false under an event for the event's name alone, whoever set it off. */
function asksForOther(text, event) {
    const found = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .conditionIn */ .H)(text);
    const tree = found.kind === 'text' ? undefined : (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(found.text);
    if (tree === undefined || tree.kind === 'mistake')
        return false;
    return oddsOf(tree, { event, types: undefined, aim: 'text', byEvent: true }).yes === 'never';
}
/** Whether a condition holds whatever became of the jobs and steps before. */
function runsAfterSkips(text) {
    return text !== undefined && /\b(?:always|failure|cancelled)\s*\(/i.test(text);
}
function oddsOf(node, situation) {
    switch (node.kind) {
        case 'literal':
            return node.value === false || node.value === null || node.value === 0 || node.value === '' ? never : always;
        case 'unary': {
            const { yes, no } = oddsOf(node.operand, situation);
            return { yes: no, no: yes };
        }
        case 'logical': {
            const all = node.operands.map((operand) => oddsOf(operand, situation));
            const and = node.operator === '&&';
            return {
                yes: all.map(({ yes }) => yes).reduce(and ? _events_js__WEBPACK_IMPORTED_MODULE_2__/* .lesser */ .Zh : _events_js__WEBPACK_IMPORTED_MODULE_2__/* .greater */ .rh),
                no: all.map(({ no }) => no).reduce(and ? _events_js__WEBPACK_IMPORTED_MODULE_2__/* .greater */ .rh : _events_js__WEBPACK_IMPORTED_MODULE_2__/* .lesser */ .Zh),
            };
        }
        case 'binary':
            return ofComparison(node.operator, node.left, node.right, situation);
        case 'call':
            return ofCall(node.name.toLowerCase(), node.arguments, situation);
        default:
            return ofValue(node, situation);
    }
}
function ofComparison(operator, left, right, situation) {
    if (operator !== '==' && operator !== '!=')
        return either;
    const equal = ofEquality(left, right, situation);
    return operator === '!=' ? { yes: equal.no, no: equal.yes } : equal;
}
function ofEquality(left, right, situation) {
    const [a, b] = right.kind === 'literal' || left.kind !== 'literal' ? [left, right] : [right, left];
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(a);
    if (b.kind === 'literal')
        return ofLiteral(a, way, b.value, situation);
    const other = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(b);
    if (way === undefined || other === undefined || situation.byEvent === true)
        return either;
    return comparesOrigin(way, other) || comparesOrigin(other, way) ? never : either;
}
function ofLiteral(node, way, value, situation) {
    // Of a fork's pull request the list is empty.
    if (way !== undefined && situation.byEvent !== true && ofForkList(way))
        return value === null || value === '' ? always : never;
    if (typeof value === 'boolean') {
        const odds = way === undefined ? oddsOf(node, situation) : ofValue(node, situation);
        return value ? odds : { yes: odds.no, no: odds.yes };
    }
    return way === undefined ? either : ofText(way, String(value ?? ''), situation);
}
/** The pull requests that a run belongs to, of which GitHub lists none from forks. */
function ofForkList(way) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(way.slice(0, 4)) === 'github.event.workflow_run.pull_requests';
}
/** Ways to the repository that a pull request, or the run before, comes from. */
const originWays = new Set([
    ...['repo.full_name', 'repo.id', 'repo.owner.login', 'repo.owner.id', 'repo.url', 'repo.html_url', 'user.login', 'user.id'].map((rest) => `github.event.pull_request.head.${rest}`),
    ...['full_name', 'id', 'owner.login', 'owner.id', 'url', 'html_url'].map((rest) => `github.event.workflow_run.head_repository.${rest}`),
]);
const ownWays = new Set([
    'github.repository',
    'github.repository_id',
    'github.repository_owner',
    'github.repository_owner_id',
    'github.event.repository.full_name',
    'github.event.repository.id',
    'github.event.repository.url',
    'github.event.repository.html_url',
    'github.event.repository.owner.login',
    'github.event.pull_request.base.repo.full_name',
    'github.event.pull_request.base.repo.id',
    'github.event.pull_request.base.repo.owner.login',
    'github.event.pull_request.base.user.login',
    'github.event.workflow_run.repository.full_name',
]);
function comparesOrigin(origin, own) {
    return originWays.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(origin)) && ownWays.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(own));
}
/** Ways to who did it, or wrote it. */
const personWays = /^github\.(?:actor|triggering_actor|actor_id|event\.sender\.(?:login|id))$/;
const authorWays = /^github\.event\.(?:comment|issue|pull_request|review|discussion|workflow_run(?:\.triggering_actor|\.actor|\.head_commit\.author)?)\.(?:user\.)?(?:login|id|email|name)$/;
const trustedAssociations = new Set(['owner', 'member', 'collaborator']);
/** Events by which an outsider can set off the run before. */
const forkEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'issues',
    'workflow_run',
    'discussion',
    'discussion_comment',
]);
/** Of a comment: who wrote what it stands under. Anybody may comment there, but the code of a pull request is that author's. */
const underComment = /^github\.event\.issue\.(?:author_association|user\.(?:login|id))$/;
function ofEvent(way, text, { event }) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWay */ .ig)(way, 'github.event_name') ? (event === text.toLowerCase() ? always : never) : either;
}
function ofText(way, text, situation) {
    if (situation.byEvent === true)
        return ofEvent(way, text, situation);
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(way);
    const { event, types } = situation;
    if (event === 'issue_comment' && situation.aim === 'text' && underComment.test(name))
        return either;
    if (name === 'github.event_name')
        return event === text.toLowerCase() ? always : never;
    if (name === 'github.event.action')
        return { yes: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOfType */ .TH)(event, text, types), no: types?.length === 1 && types[0] === text ? 'never' : 'alone' };
    if (name.endsWith('.author_association'))
        return trustedAssociations.has(text.toLowerCase()) ? never : either;
    if (originWays.has(name))
        return never;
    if (personWays.test(name))
        return ofPerson(text, situation);
    if (authorWays.test(name))
        return never;
    if (name === 'github.event.label.name')
        return withHelp;
    if (name === 'github.event.workflow_run.event')
        return forkEvents.has(text.toLowerCase()) ? either : never;
    if (name === 'github.repository' || name === 'github.repository_owner' || name.startsWith('github.event.repository.'))
        return always;
    if (name === 'github.ref' || name === 'github.ref_name' || name === 'github.ref_type')
        return ofRef(name, text, event);
    if (situation.checked?.(way) === true)
        return never;
    return either;
}
/** Who sets a label is not who wrote what it stands at. A bot can be made to act on what an outsider wrote. */
function ofPerson(text, { event, types }) {
    if (text.toLowerCase().endsWith('[bot]'))
        return withHelp;
    return types === undefined || types.some((type) => (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOfType */ .TH)(event, type, types) === 'invited') ? withHelp : never;
}
function ofRef(name, text, event) {
    if (/^refs\/tags\//.test(text) || (name.endsWith('ref_type') && text === 'tag'))
        return never;
    // The ref of a pull request is its own; what else outsiders set off runs on a branch of the repository.
    return (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5)(event) && event !== 'pull_request_target' && !text.startsWith('refs/pull/') ? never : either;
}
function ofCall(name, args, situation) {
    if (name === 'always' || (name === 'success' && situation.afterSuccess === true))
        return always;
    const [first, second] = args;
    if (first === undefined || second === undefined)
        return name === 'fromjson' && first !== undefined ? oddsOf(first, situation) : either;
    if (name === 'contains')
        return ofContains(first, second, situation);
    if (name === 'startswith' && situation.byEvent !== true && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWay */ .ig)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(first), 'github.ref') && second.kind === 'literal') {
        const prefix = String(second.value);
        if (prefix.startsWith('refs/tags'))
            return never;
        if (prefix.startsWith('refs/heads') && (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5)(situation.event) && situation.event !== 'pull_request_target')
            return never;
    }
    if (name === 'startswith' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWay */ .ig)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(first), 'github.event_name') && second.kind === 'literal')
        return situation.event.startsWith(String(second.value).toLowerCase()) ? always : never;
    return either;
}
function ofContains(list, item, situation) {
    const listWay = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(list);
    if (listWay !== undefined && situation.byEvent !== true && /\.labels(?:\.|$)/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(listWay)))
        return withHelp;
    const itemWay = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(item);
    const listed = listedTexts(list);
    if (itemWay === undefined || listed === undefined)
        return either;
    // Any part of a text passes, and names are of people's own choosing.
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(itemWay);
    if (list.kind === 'literal' && (personWays.test(name) || authorWays.test(name)))
        return either;
    const all = listed.map((text) => ofText(itemWay, text, situation));
    const [one] = all;
    if (one === undefined)
        return either;
    return { yes: all.map(({ yes }) => yes).reduce(_events_js__WEBPACK_IMPORTED_MODULE_2__/* .greater */ .rh), no: all.map(({ no }) => no).reduce(_events_js__WEBPACK_IMPORTED_MODULE_2__/* .lesser */ .Zh) };
}
/** Texts of `fromJSON('["a", "b"]')`, and of a literal that holds such a list or words with commas or blanks between them. */
function listedTexts(node) {
    const inner = node.kind === 'call' && node.name.toLowerCase() === 'fromjson' ? node.arguments[0] : node;
    if (inner?.kind !== 'literal' || typeof inner.value !== 'string')
        return undefined;
    const words = inner.value.match(/[\w[\]./-]*\w[\w[\]./-]*/g) ?? [];
    return words.map((word) => word.replace(/^\[+|(?<!bot)\]+$/g, ''));
}
/** Whether a value counts as true. */
function ofValue(node, situation) {
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(node);
    if (way === undefined || situation.byEvent === true)
        return either;
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(way);
    if (ofForkList(way))
        return way.length > 4 ? never : always;
    if (name === 'github.event.pull_request.merged')
        return situation.aim === 'code' ? never : withHelp;
    if (name === 'github.event.pull_request')
        return (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5)(situation.event) ? always : never;
    // Other events do not say it, and empty is no fork.
    if (name === 'github.event.pull_request.head.repo.fork')
        return (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5)(situation.event) ? always : either;
    if (name === 'github.event.workflow_run.head_repository.fork')
        return situation.event === 'workflow_run' ? always : either;
    if (name === 'github.event.repository.fork')
        return never;
    if (situation.checked?.(way) === true)
        return never;
    return either;
}


/***/ }),

/***/ 7882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ reachOfTrigger),
/* harmony export */   T5: () => (/* binding */ isPullRequestEvent),
/* harmony export */   TH: () => (/* binding */ reachOfType),
/* harmony export */   Zh: () => (/* binding */ lesser),
/* harmony export */   isPrivileged: () => (/* binding */ isPrivileged),
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


/***/ }),

/***/ 6379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ rootOfWay),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   VR: () => (/* binding */ showWay),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   ig: () => (/* binding */ isWay)
/* harmony export */ });
// The way through contexts that an expression goes: `github.event.pull_request.title`, however it is written.
/** A part whose name only the run knows. */
const anyPart = '*';
/**
 * Parts of a way in small letters; `*` for stars, for items of lists, and for names that are computed.
 * @returns undefined for what is no way through a context.
 */
function wayOf(node) {
    const parts = [];
    let at = node;
    for (;;) {
        if (at.kind === 'context') {
            parts.push(at.name.toLowerCase());
            return parts.reverse();
        }
        if (at.kind === 'property')
            parts.push(at.name.toLowerCase());
        else if (at.kind === 'star')
            parts.push(anyPart);
        else if (at.kind === 'index')
            parts.push(at.index.kind === 'literal' && typeof at.index.value === 'string' ? at.index.value.toLowerCase() : anyPart);
        else
            return undefined;
        at = at.object;
    }
}
/** What a way begins with where it is none through a context: `fromJSON(\u2026).name`. */
function rootOfWay(node) {
    let at = node;
    while (at.kind === 'property' || at.kind === 'star' || at.kind === 'index')
        at = at.object;
    return at;
}
/** The way as people write it. */
function showWay(way) {
    return way.join('.');
}
/** Whether a way is one of a pattern's, or leads to something that holds one: `github.event` holds `github.event.issue.title`. */
function meets(way, pattern) {
    const length = Math.min(way.length, pattern.length);
    for (let i = 0; i < length; i++)
        if (way[i] !== pattern[i] && way[i] !== anyPart && pattern[i] !== anyPart)
            return false;
    return way.length <= pattern.length;
}
/** The same for the exact way only. */
function isWay(way, text) {
    return way !== undefined && showWay(way) === text;
}


/***/ }),

/***/ 5109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventsOf: () => (/* binding */ eventsOf),
  reachOfJob: () => (/* binding */ reachOfJob),
  L: () => (/* binding */ reachOfStep),
  a: () => (/* binding */ reachPastCheck),
  waitsForEnvironment: () => (/* binding */ waitsForEnvironment)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var script = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/mapped-text.js
var mapped_text = __webpack_require__(3126);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/parts.js
var parts = __webpack_require__(2790);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/script.js + 1 modules
var src_script = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shell.js
var shell = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/conditions.js
var conditions = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/events.js
var events = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/refusals.js
// Whether a script ends its step for an actor whom it names nowhere. It is gone through for such an actor: what compares with a name is
// false, what nobody can tell goes both ways, and only where every way ends in a failure does the script keep outsiders out.




const maxCommands = 3000;
const actorWays = /^\s*(github\.(?:actor|triggering_actor|event\.(?:sender|comment\.user|review\.user)\.login))\s*$/i;
/** What outsiders cannot choose. */
const ownWays = /^\s*(?:github\.repository_owner|(?:vars|secrets)\.\w+)\s*$/i;
/** Letters of nobody's that stand for an expression within the script. */
const [actorMark, ownMark, otherMark] = ['\ue000', '\ue001', '\ue002'];
/**
 * @returns the ways to the actors without whose name among those of the script the step fails, as `github.actor`; none where somebody else
 * may get through.
 */
function actorsAskedFor(step) {
    const { run } = step;
    if (run === undefined || (0,shell/* shellOf */.o)(step) !== 'bash')
        return [];
    const ways = new Set();
    const text = marked(run.text, ways);
    const values = new Map();
    for (const name of new Set(text.match(/[A-Za-z_]\w*/g))) {
        const pair = (0,parts/* variableOf */.Qn)(step, name);
        const value = pair?.name === name ? valueOfPair(pair, ways) : undefined;
        if (value !== undefined)
            values.set(name, value);
    }
    for (const way of ['github.actor', 'github.triggering_actor']) {
        const name = way.replace('.', '_').toUpperCase();
        values.set(name, { kind: 'actor' });
        if (text.includes(name))
            ways.add(way);
    }
    return ways.size > 0 && endsFor(text, values, stopsAtFailures(step)) ? [...ways] : [];
}
/** Whether a script fails whoever set it off. */
function alwaysFails(step) {
    const { run } = step;
    const script = (0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text.replace(/(^|\s)\/\/.*$/gm, '$1');
    if (script !== undefined)
        return /\bcore\.setFailed\(|\bthrow\s/.test(script) && !branches.test(script);
    if (run === undefined || (0,shell/* shellOf */.o)(step) !== 'bash')
        return false;
    return endsFor(marked(run.text, new Set()), new Map(), stopsAtFailures(step));
}
/** Words by which JavaScript may go another way. */
const branches = /\b(?:if|for|while|switch|catch|function|return)\b|=>|[?`]|&&|\|\|/;
function endsFor(text, values, strict) {
    const parsed = (0,src_script/* parsedScript */.NN)(text);
    if (!('list' in parsed) || parsed.error !== undefined)
        return false;
    const run = { text, functions: new Map(), strict, passes: false, left: maxCommands };
    const end = list(parsed.list, { values, status: true, goes: true }, run, false);
    return !run.passes && run.left > 0 && (!end.goes || end.status === false);
}
/** The shell that GitHub takes where none is named, and `bash` and `sh` alone, are started with `-e`. */
function stopsAtFailures({ shell, owner }) {
    const said = shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
    return said === undefined || /^\s*(?:bash|sh)\s*$/.test(said.text);
}
function valueOfPair({ scalar }, ways) {
    if (scalar === undefined)
        return undefined;
    const found = new Set();
    const value = valueOfText(marked(scalar.text, found));
    if (value?.kind === 'actor')
        for (const way of found)
            ways.add(way);
    return value;
}
function marked(text, ways) {
    let made = '';
    let from = 0;
    for (const { span, text: inner } of (0,find/* expressionsIn */.l)(text)) {
        const way = actorWays.exec(inner)?.[1]?.toLowerCase();
        if (way !== undefined)
            ways.add(way);
        const mark = way !== undefined ? actorMark : ownWays.test(inner) ? ownMark : otherMark;
        made += text.slice(from, span.start) + mark.repeat(span.end - span.start);
        from = span.end;
    }
    return made + text.slice(from);
}
/** Of a text without quotes and variables. */
function valueOfText(text) {
    if (/^\ue000+$/.test(text))
        return { kind: 'actor' };
    if (/[\ue000\ue002]/.test(text))
        return undefined;
    return text.includes(ownMark) ? { kind: 'fixed' } : { kind: 'fixed', text };
}
function valueOfWord(written, values) {
    const plain = /^"([^"'`\\]*)"$|^'([^']*)'$|^([^"'`\\]*)$/.exec(written);
    const inner = plain?.[1] ?? plain?.[2] ?? plain?.[3];
    if (inner === undefined)
        return undefined;
    if (plain?.[2] !== undefined || !inner.includes('$'))
        return valueOfText(inner);
    const name = /^\$(?:(\w+)|\{(\w+)(?:\[[@*]\])?\})$/.exec(inner);
    return name === null ? undefined : values.get(name[1] ?? name[2] ?? '');
}
/** Without what differs between two ways. */
function merged(a, b) {
    if (!a.goes)
        return b;
    if (!b.goes)
        return a;
    return { values: common(a.values, b.values), status: a.status === b.status ? a.status : undefined, goes: true };
}
function common(a, b) {
    if (a === b)
        return a;
    return new Map([...a].filter(([name, value]) => isSame(value, b.get(name))));
}
function isSame(a, b) {
    return a.kind === b?.kind && (a.kind === 'actor' || (b.kind === 'fixed' && a.text === b.text));
}
/** @param asked whether it stands in a condition, where a failure ends nothing. */
function list({ items, start }, from, run, asked) {
    let way = from;
    let before = '';
    let end = start;
    for (const { node, separator, separatorSpan } of items) {
        if (!way.goes)
            return way;
        const chained = separator === '&&' || separator === '||';
        const runs = before === '&&' ? way.status : before === '||' ? negated(way.status) : true;
        if (separator === '&')
            way = { ...way, status: true };
        else if (runs !== false) {
            // Of a command alone the tree does not say it.
            const turned = /(?:^|[\s;&|(])!\s+$/.test(run.text.slice(end, node.start));
            const made = command(node, way, run, asked || chained || turned);
            const ran = turned ? { ...made, status: negated(made.status) } : made;
            way = runs === true ? ran : merged({ ...way, status: before === '||' }, ran);
        }
        before = chained ? separator : '';
        end = separatorSpan.end;
    }
    return way;
}
function negated(status) {
    return status === undefined ? undefined : !status;
}
function command(node, way, run, asked) {
    if (run.left-- <= 0) {
        run.passes = true;
        return { ...way, status: undefined };
    }
    if (node.kind === 'simple')
        return strictly(simple(node, way, run, asked), run, asked);
    if (node.kind === 'compound')
        return compound(node, way, run, asked);
    // Its parts run in shells of their own.
    return { ...way, status: undefined };
}
function strictly(way, run, asked) {
    return run.strict && !asked && way.status === false ? { ...way, goes: false } : way;
}
/** Programs of the shell that give variables values, or do things of which nothing is known here. */
const unknowns = new Set('. source eval read mapfile readarray let getopts unset shift break continue'.split(' '));
const enders = new Set(['return', 'exec', 'trap']);
const declarers = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
function simple({ words, assignments }, way, run, asked) {
    const [first, ...args] = words;
    if (first === undefined)
        return { ...way, values: assigned(assignments, way.values), status: true };
    const name = first.literal;
    if (name === undefined) {
        const text = fixedOf(valueOfWord(first.text, way.values))?.text;
        return { ...way, status: args.length > 0 ? undefined : text === 'true' ? true : text === 'false' ? false : undefined };
    }
    const called = run.functions.get(name);
    if (called !== undefined)
        return call(name, called, way, run, asked);
    if (name === 'exit')
        return exit(args, way, run);
    if (enders.has(name))
        run.passes = true;
    if (unknowns.has(name) || (name === 'printf' && args[0]?.text === '-v'))
        return { ...way, values: new Map(), status: undefined };
    if (declarers.has(name))
        return { ...way, values: assigned(args, way.values), status: true };
    if (name === 'set' && args.some(({ text }) => /^\+\w*[eo]/.test(text)))
        run.strict = false;
    if (name === 'test')
        return { ...way, status: comparison(args, false, way.values) };
    if (name === 'false')
        return { ...way, status: false };
    return { ...way, status: name === 'true' || name === ':' || name === 'echo' || name === 'printf' || name === 'set' ? true : undefined };
}
/** What calls itself is a program like any other the second time. */
function call(name, body, way, run, asked) {
    run.functions.delete(name);
    const made = list(body, way, run, asked);
    run.functions.set(name, body);
    return made;
}
function exit([code], way, run) {
    if (!/^["']?(?:[1-9]|[1-9]\d|1\d\d)["']?$/.test(code?.text ?? ''))
        run.passes = true;
    return { ...way, goes: false, status: false };
}
function fixedOf(value) {
    return value?.kind === 'fixed' ? value : undefined;
}
function assigned(words, values) {
    const made = new Map(values);
    for (const { text } of words) {
        const [, name, value = ''] = /^(\w+)\+?=([\s\S]*)$/.exec(text) ?? [];
        if (name === undefined)
            continue;
        const elements = /^\(([^()]*)\)$/.exec(value)?.[1]?.match(/\S+/g) ?? undefined;
        const one = elements === undefined ? valueOfWord(value, values) : valueOfAll(elements, values);
        if (one === undefined || text.startsWith(`${name}+`))
            made.delete(name);
        else
            made.set(name, one);
    }
    return made;
}
/** What a variable may be that goes through these: names of files are whoever's who made them. */
function valueOfAll(words, values) {
    const all = words.map((word) => fixedOf(valueOfWord(word, values)));
    return all.length > 0 && all.every((one) => one !== undefined && !/\[bot\]|[*?]/.test(one.text ?? '')) ? { kind: 'fixed' } : undefined;
}
function compound(node, way, run, asked) {
    const { type, bodies, words } = node;
    const [first] = bodies;
    switch (type) {
        case 'test':
            return strictly({ ...way, status: testOf(node, way.values, run) }, run, asked);
        case 'if':
            return choice(bodies, way, run, asked);
        case 'case':
            return cases(node, way, run, asked);
        case 'group':
            return first === undefined ? way : list(first, way, run, asked);
        case 'subshell': {
            // What ends it ends the script by its failure alone.
            const inner = first === undefined ? way : list(first, way, run, asked);
            return strictly({ ...way, status: inner.goes ? inner.status : false }, run, asked);
        }
        case 'for':
        case 'while':
        case 'until': {
            const over = type === 'for'
                ? valueOfAll(words.map(({ text }) => text), way.values)
                : undefined;
            const name = type === 'for' ? /^for\s+(\w+)/.exec(run.text.slice(node.start, node.start + 100))?.[1] : undefined;
            return loop(bodies, name, over, way, run, asked);
        }
        case 'function': {
            const name = /^(?:function\s+)?([\w-]+)/.exec(run.text.slice(node.start, node.start + 100))?.[1];
            if (name !== undefined && first !== undefined)
                run.functions.set(name, first);
            return { ...way, status: true };
        }
        default:
            return { ...way, values: new Map(), status: undefined };
    }
}
function choice(bodies, from, run, asked) {
    let done = { ...from, goes: false };
    let way = from;
    for (let at = 0; at + 1 < bodies.length; at += 2) {
        const condition = list(bodies[at], way, run, true);
        if (!condition.goes)
            return merged(done, condition);
        if (condition.status !== false)
            done = merged(done, list(bodies[at + 1], condition, run, asked));
        if (condition.status === true)
            return done;
        way = { ...condition, status: true };
    }
    const other = bodies.length % 2 === 1 ? bodies.at(-1) : undefined;
    return merged(done, other === undefined ? way : list(other, way, run, asked));
}
function cases({ words, bodies, end }, from, run, asked) {
    const [subject, ...patterns] = words;
    const value = subject === undefined ? undefined : valueOfWord(subject.text, from.values);
    let done = { ...from, goes: false };
    let start = subject?.end ?? 0;
    for (const [index, body] of bodies.entries()) {
        const own = patterns.filter((pattern) => pattern.start >= start && pattern.end <= body.start);
        const all = own.map(({ text }) => (text === '*' ? true : equal(value, text, from.values, true)));
        const status = all.includes(true) ? true : own.length > 0 && all.every((one) => one === false) ? false : undefined;
        const next = run.text.slice(body.end, bodies[index + 1]?.start ?? end);
        if (/^\s*;;?&/.test(next))
            run.passes = true;
        if (status !== false)
            done = merged(done, list(body, { ...from, status: true }, run, asked));
        if (status === true)
            return done;
        start = body.end;
    }
    return merged(done, { ...from, status: true });
}
/** None, one or more times, until nothing changes any more. */
function loop(bodies, name, over, from, run, asked) {
    let way = { ...from, status: undefined };
    for (let size = -1; size !== way.values.size;) {
        size = way.values.size;
        const values = new Map(way.values);
        if (name !== undefined)
            if (over === undefined)
                values.delete(name);
            else
                values.set(name, over);
        let turn = { ...way, values };
        // The condition of `while` and `until` stands first.
        for (const body of bodies)
            turn = list(body, turn, run, asked || body !== bodies.at(-1));
        way = merged(way, { ...turn, status: undefined });
    }
    return way;
}
function testOf({ words, start, end }, values, run) {
    const text = run.text.slice(start, end).trimEnd();
    const closing = start + text.length - 2;
    const double = text.startsWith('[[');
    if (words.some((word) => word.text === '=~'))
        return matched(text, values);
    if (!double)
        return comparison(words, false, values);
    let any = false;
    let all = true;
    let clause = [];
    for (const [index, word] of words.entries()) {
        clause.push(word);
        const next = words[index + 1];
        const gap = run.text.slice(word.end, next?.start ?? closing).trim();
        if (gap === '' && next !== undefined)
            continue;
        if (gap !== '' && gap !== '&&' && gap !== '||')
            return undefined;
        all = both(all, comparison(clause, true, values));
        clause = [];
        if (gap === '&&')
            continue;
        any = negated(both(negated(any), negated(all)));
        all = true;
    }
    return any;
}
function both(a, b) {
    return a === false || b === false ? false : a === true && b === true ? true : undefined;
}
function comparison(words, patterns, values) {
    const [left, operator, right, more] = words;
    if (left?.text === '!')
        return negated(comparison(words.slice(1), patterns, values));
    if (left === undefined || operator === undefined || right === undefined || more !== undefined)
        return undefined;
    const turned = operator.text === '!=' || operator.text === '-ne';
    if (!turned && !['=', '==', '-eq'].includes(operator.text))
        return undefined;
    const other = valueOfWord(left.text, values);
    const status = valueOfWord(right.text, values)?.kind === 'actor'
        ? equal({ kind: 'actor' }, left.text, values, false)
        : (isListed(left.text, right.text, values) ?? equal(other, right.text, values, patterns));
    return turned ? negated(status) : status;
}
/** Whether a value is what a word says, which may be a pattern where it is not quoted. */
function equal(value, word, values, patterns) {
    const other = valueOfWord(word, values);
    if (value === undefined || other?.kind !== 'fixed')
        return undefined;
    const { text } = other;
    // A variable without quotes is a pattern too.
    if (patterns && !/^["']/.test(word) && (text === undefined || /[*?[\\(]/.test(text)))
        return undefined;
    // A bot's name is no proof, since outsiders can make bots act.
    if (value.kind === 'actor')
        return text?.includes('[bot]') === true || /\s/.test(text ?? '') ? undefined : false;
    return value.text === undefined || text === undefined ? undefined : value.text === text;
}
/** `" a b " == *" $ACTOR "*`: whole names of a list, which have no blanks of their own. */
function isListed(list, word, values) {
    const name = /^\*"([ ,|;:])([^"]*)\1"\*$/.exec(word)?.[2];
    const names = /^"([ ,|;:])(.*)\1"$/.exec(list)?.[2];
    if (name === undefined || names === undefined || valueOfWord(name, values)?.kind !== 'actor')
        return undefined;
    const value = valueOfWord(names, values);
    return value?.kind === 'fixed' && value.text?.includes('[bot]') !== true ? false : undefined;
}
/** `=~`: names from the first letter to the last, or a whole name within a list. */
function matched(text, values) {
    const [, turned, left = '', right = ''] = /^\[\[\s+(!\s+)?("[^"]*"|[^\s"]+)\s+=~\s+("[^"]*"|[^\s"]+)\s+\]\]$/.exec(text) ?? [];
    const names = /^\^(?:\([\w|-]+\)|[\w-]+)\$$/.test(right);
    const isNamed = names && valueOfWord(left, values)?.kind === 'actor';
    const status = isNamed ? false : isListed(left, `*${right}*`, values);
    return turned === undefined ? status : negated(status);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/reach.js
// How far somebody without rights gets: to each job and step, by the event, through conditions, jobs before, and checks of the actor.










/** Actions that fail, or say so in an output, where the actor has no rights in the repository. */
const checkingActions = new Set([
    'actions-cool/check-user-permission',
    'prince-chrismc/check-actor-permissions-action',
    'lannonbr/repo-permission-check-action',
    '74th/workflow-permission-action',
    'im-open/is-actor-authorized',
    'morfien101/actions-authorized-user',
    'tspascoal/get-user-teams-membership',
    'sushichop/action-repository-permission',
    'scherermichael-oss/action-has-permission',
    'themoddinginquisition/actions-team-membership',
    'skjnldsv/check-actor-permission',
]);
/** Reusable workflows that fail where the actor has none: `owner/name/path`. */
const checkingWorkflows = new Set(['bitwarden/gh-actions/.github/workflows/check-run.yml']);
const checkWords = /getCollaboratorPermissionLevel|collaborators\/.{1,80}\/permission|checkCollaborator|checkMembershipForUser|getMembershipForUser|orgs\/.{1,80}\/members|memberships\/|author_association|head_repository|head\.repo\b|isCrossRepository/i;
const refusal = /exit\s{1,5}[1-9]|setFailed|throw\s{1,5}|process\.exit/;
const nothing = { looks: false };
const checks = new WeakMap();
/** What a step does about the actor, worked out once: every run and event asks. */
function checkOf(step) {
    const before = checks.get(step);
    if (before !== undefined)
        return before;
    const made = checkMade(step);
    checks.set(step, made);
    return made;
}
function checkMade(step) {
    const target = step.uses?.target;
    if (target?.kind === 'repository' && checkingActions.has(target.slug))
        return { looks: true, stops: 'outsiders' };
    // Nearly all scripts have none of the words, and need not be read for what they only print.
    const scalars = [step.run, (0,parts/* inputOf */.wg)(step, 'script')?.scalar, ...step.env.map(({ scalar }) => scalar)];
    const speaksOf = (words) => scalars.some((scalar) => scalar !== undefined && words.test(scalar.text));
    if (speaksOf(checkWords)) {
        const script = scriptOf(step);
        if (checkWords.test(script))
            return { looks: true, ...(refusal.test(script) ? { stops: 'outsiders' } : {}) };
    }
    // Under a condition that holds for all outsiders, a script that fails ends the job for them.
    if (step.if !== undefined && speaksOf(refusal) && alwaysFails(step))
        return { looks: false, stops: 'outsiders' };
    if (step.run === undefined || !asksForActor(step))
        return nothing;
    const ways = actorsAskedFor(step);
    return ways.length === 0 ? nothing : { looks: false, stops: ways };
}
const actor = /\bgithub\.(?:triggering_)?actor\b|\bGITHUB_(?:TRIGGERING_)?ACTOR\b|\bgithub\.event\.(?:sender|comment\.user|review\.user)\.login\b/i;
/** Whether a script or a variable that it may have speaks of the actor. */
function asksForActor(step) {
    return actor.test(step.run?.text ?? '') || (0,parts/* envsOf */.sr)(step).some(holdsActor);
}
/** Asked once of each `env:`: that of a workflow stands around thousands of steps. */
const holdsActor = (0,remembered/* rememberedOf */.M)((pairs) => pairs.some(({ scalar }) => scalar !== undefined && actor.test(scalar.text)));
/** How far an outsider gets past a step that checks the actor, as far as its own condition and script say. */
function reachPastCheck(step, situation) {
    const { stops } = checkOf(step);
    if (stops === undefined || mayFail(step))
        return 'alone';
    const unless = stops === 'outsiders' ? [] : stops.map((way) => (0,conditions/* reachOfCondition */.yH)(`${way} == 'a-name'`, situation));
    return unless.reduce(events/* greater */.rh, (0,conditions/* reachPastCondition */.jN)(step.if?.text, situation));
}
/** Whether what comes behind it may go on where it failed. */
function mayFail({ continueOnError }) {
    return continueOnError !== undefined && continueOnError.text.trim() !== 'false';
}
/** Comments, and what is only printed, left out: what they speak of is not done. */
function scriptOf(step) {
    const parts = [(0,shell/* shellOf */.o)(step) === 'bash' ? unprinted(step.run?.text ?? '') : (step.run?.text ?? '').replace(/(^|\s)#.*$/gm, '$1')];
    // Of a variable only what an expression brings can be a fact about the actor.
    for (const { scalar } of step.env)
        for (const { text } of (0,find/* expressionsIn */.l)(scalar?.text ?? ''))
            parts.push(text);
    for (const { name, scalar } of step.with)
        if (name === 'script')
            parts.push((scalar?.text ?? '').replace(/(^|\s)\/\/.*$/gm, '$1').replace(said, ''));
    return parts.join('\n');
}
/** A text in a log of JavaScript. */
const said = /\b(?:console\.\w{1,20}|core\.(?:debug|error|info|notice|warning))\(\s{0,20}(?:'[^'\n]{0,500}'|"[^"\n]{0,500}"|`[^`$]{0,500}`)\s{0,20}\)/g;
/** A script of a shell without the words that it prints; what is run to make them stays. */
function unprinted(text) {
    const plain = text.replace(/(^|\s)#.*$/gm, '$1');
    if (!checkWords.test(plain) && !refusal.test(plain))
        return plain;
    const { commands } = (0,script/* readScript */.Uq)((0,mapped_text/* joinPieces */.Am)(plain, [{ start: 0, end: plain.length }]), (script) => (0,src_script/* parsedScript */.NN)((0,src_script/* maskedText */.$O)(script)));
    let left = '';
    let from = 0;
    for (const { name, args } of commands)
        for (const { start, end } of name === 'echo' || name === 'printf' ? args : []) {
            // What stands for something else may be what the next command is asked about.
            if (start < from || plain.slice(start, end).includes('$'))
                continue;
            left += plain.slice(from, start);
            from = end;
        }
    return left + plain.slice(from);
}
const jobs = new WeakMap();
const steps = new WeakMap();
const guards = new WeakMap();
/** Events by which a job may be started. */
function eventsOf({ within }) {
    const before = reach_events.get(within);
    if (before !== undefined)
        return before;
    const made = within.openCall
        ? ['workflow_call']
        : within.entry.triggers.map(({ name }) => name).filter((name) => name !== 'workflow_call');
    reach_events.set(within, made);
    return made;
}
/** Of all jobs of one run: every value in them asks. */
const reach_events = new WeakMap();
function reachOfJob(run, event, aim = 'text') {
    const key = `${event} ${aim}`;
    const known = jobs.get(run) ?? new Map();
    jobs.set(run, known);
    const before = known.get(key);
    if (before !== undefined)
        return before;
    // A circle of needs never runs.
    known.set(key, 'never');
    const reach = jobReach(run, event, aim);
    known.set(key, reach);
    return reach;
}
function jobReach(run, event, aim) {
    const { within, job } = run;
    const trigger = within.entry.triggers.find(({ name }) => name === event);
    let reach = trigger === undefined ? 'never' : (0,events/* reachOfTrigger */.F1)(trigger);
    if (event === 'workflow_run')
        reach = (0,events/* lesser */.Zh)(reach, within.before);
    if (within.caller !== undefined)
        reach = (0,events/* lesser */.Zh)(reach, reachOfJob(within.caller, event, aim));
    reach = (0,events/* lesser */.Zh)(reach, (0,conditions/* reachOfCondition */.yH)(job.if?.text, situationOf(run, undefined, event, aim)));
    if (reach !== 'never' && !(0,conditions/* runsAfterSkips */.XR)(job.if?.text))
        for (const need of job.needs) {
            const other = within.jobs.get(need.text.toLowerCase());
            if (other !== undefined)
                reach = (0,events/* lesser */.Zh)(reach, reachOfJobEnd(other, event, aim));
        }
    // An environment may ask somebody for approval; whether it does stands in the repository's settings.
    return job.environment === undefined ? reach : (0,events/* lesser */.Zh)(reach, 'invited');
}
/** Whether a job waits for what the rules of an environment say: its own, that of a job before it, or of one that calls it. */
function waitsForEnvironment(run) {
    const known = waiting.get(run);
    if (known !== undefined)
        return known;
    // A circle of needs never runs.
    waiting.set(run, false);
    const before = run.job.needs.flatMap((need) => run.within.jobs.get(need.text.toLowerCase()) ?? []);
    const { caller } = run.within;
    const waits = run.job.environment !== undefined || [...before, ...(caller === undefined ? [] : [caller])].some(waitsForEnvironment);
    waiting.set(run, waits);
    return waits;
}
const waiting = new WeakMap();
function reachOfJobEnd(run, event, aim) {
    const reach = reachOfJob(run, event, aim);
    return mayFail(run.job) ? reach : (0,events/* lesser */.Zh)(reach, reachPastGuards(run, Number.POSITIVE_INFINITY, event, aim));
}
/** Steps that may end the job for outsiders. */
function guardsOf(run) {
    const known = guards.get(run);
    if (known !== undefined)
        return known;
    const made = run.steps.filter(({ step }) => checkOf(step).stops !== undefined);
    guards.set(run, made);
    return made;
}
/** How far an outsider gets to what stands at a place among the steps, by those before it that may end the job. */
function reachPastGuards(run, order, event, aim) {
    const target = run.job.uses?.target;
    if (target?.kind === 'repository' && checkingWorkflows.has(`${target.slug}/${target.path}`))
        return 'never';
    return pastGuards(run, event, aim).findLast((guard) => guard.order < order)?.reach ?? 'alone';
}
const past = new WeakMap();
/** How far an outsider gets past each guard of a job and all before it, worked out once: every step of the job asks. */
function pastGuards(run, event, aim) {
    const key = `${event} ${aim}`;
    const known = past.get(run) ?? new Map();
    past.set(run, known);
    const before = known.get(key);
    if (before !== undefined)
        return before;
    let reach = 'alone';
    const made = guardsOf(run).map((guard) => {
        if (reach !== 'never')
            reach = (0,events/* lesser */.Zh)(reach, reachPastGuard(guard, run, event, aim));
        return { order: guard.order, reach };
    });
    known.set(key, made);
    return made;
}
/** Whether a step, or one whose action it is of, runs whatever failed before it. */
function runsAfterFailures({ step, parent }) {
    return (0,conditions/* runsAfterSkips */.XR)(step.if?.text) || (parent !== undefined && runsAfterFailures(parent));
}
/** In an action it ends the job only where the step that uses the action runs, and lets it fail. */
function reachPastGuard(guard, job, event, aim) {
    let reach = reachPastCheck(guard.step, situationOf(job, guard, event, aim));
    for (let { parent } = guard; parent !== undefined && reach !== 'alone'; { parent } = parent)
        reach = mayFail(parent.step) ? 'alone' : (0,events/* greater */.rh)(reach, (0,conditions/* reachPastCondition */.jN)(parent.step.if?.text, situationOf(job, parent, event, aim)));
    return reach;
}
function reachOfStep(run, event, aim = 'text') {
    const key = `${event} ${aim}`;
    const known = steps.get(run) ?? new Map();
    steps.set(run, known);
    const before = known.get(key);
    if (before !== undefined)
        return before;
    let reach = run.job === undefined ? 'never' : reachOfJob(run.job, event, aim);
    if (reach !== 'never' && run.job !== undefined && !runsAfterFailures(run))
        reach = (0,events/* lesser */.Zh)(reach, reachPastGuards(run.job, run.order, event, aim));
    if (reach !== 'never' && run.parent !== undefined)
        reach = (0,events/* lesser */.Zh)(reach, reachOfStep(run.parent, event, aim));
    if (reach !== 'never')
        reach = (0,events/* lesser */.Zh)(reach, (0,conditions/* reachOfCondition */.yH)(run.step.if?.text, situationOf(run.job, run, event, aim)));
    known.set(key, reach);
    return reach;
}
function situationOf(job, step, event, aim) {
    const trigger = job?.within.entry.triggers.find(({ name }) => name === event);
    return {
        event,
        aim,
        types: trigger === undefined ? undefined : (0,events/* typesOf */.pl)(trigger),
        checked: ([context, name]) => {
            if (name === undefined)
                return false;
            if (context === 'needs') {
                const other = job?.within.jobs.get(name);
                return other?.steps.some((run) => checkOf(run.step).looks) === true;
            }
            const other = context === 'steps' ? step?.siblings.get(name) : undefined;
            return other !== undefined && checkOf(other.step).looks;
        },
    };
}


/***/ }),

/***/ 5507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ matrixValues)
/* harmony export */ });
// Values that `${{ matrix.name }}` may take, as far as the matrix is written out.
/** @param text of a scalar that is one expression of the matrix and nothing else; for all other texts there are no values. */
function matrixValues({ matrix }, text) {
    const path = /^\s*\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*\}\}\s*$/i.exec(text.slice(0, 300))?.[1]?.split('.');
    if (matrix === undefined || path === undefined)
        return [];
    const [name = '', ...rest] = path;
    const dimension = matrix.dimensions.find((pair) => pair.name.toLowerCase() === name.toLowerCase())?.value;
    const listed = dimension?.kind === 'list' ? dimension.items.map((item) => within(item, rest)) : [];
    const included = matrix.include?.kind === 'list' ? matrix.include.items.map((item) => within(item, path)) : [];
    return [...listed, ...included].flat();
}
/** Scalars at a path of keys; a list of scalars counts as each of them. */
function within(node, path) {
    let at = node;
    for (const name of path) {
        const entries = at?.kind === 'map' ? at.entries : [];
        at = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value;
    }
    if (at?.kind === 'list')
        return at.items.filter((item) => item.kind === 'scalar');
    return at?.kind === 'scalar' ? [at] : [];
}


/***/ }),

/***/ 9565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Kz: () => (/* binding */ hasOption),
  J3: () => (/* binding */ invocationsIn),
  $O: () => (/* binding */ maskedText),
  NN: () => (/* binding */ parsedScript),
  YI: () => (/* binding */ scriptOf),
  GH: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var script = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/parse.js + 7 modules
var parse = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/powershell-commands.js
// A PowerShell script as lines of plain commands, which the grammar of shells then reads: blocks and groups become lines of their own,
// what belongs to the language alone becomes blanks. Every letter keeps its place.
/** Words that open a block at the start of a statement; what they hold stands in lines of its own. */
const powershell_commands_opener = /(?:if|elseif|else|foreach|for|while|until|switch|try|catch|finally|do|function|filter|param|begin|process|end|return|throw|trap)(?![\w-])/iy;
/** `$x =`, `[string]$x +=`, `[void]`, `&` and `.` in front of a command. */
const receiver = /(?:\[[\w.[\]]{1,80}\][ \t]{0,20})?\$[\w:]{1,80}[ \t]{0,20}\+?=[ \t]{0,20}|\[void\][ \t]{0,20}|&(?!&)[ \t]{0,20}|\.[ \t]{1,20}/iy;
const hereString = /@["'][ \t]{0,20}\r?\n/y;
const readers = [comment, hereText, quoted, escaped, separator, variable, boundary, language];
/** The same length as the script, so that places in it are places in the script. */
function powershellCommands(script) {
    const out = [];
    let fresh = true;
    for (let at = 0; at < script.length;) {
        const piece = pieceAt(script, at, fresh);
        out.push(piece.text);
        at += piece.text.length;
        fresh = piece.fresh;
    }
    return out.join('');
}
function pieceAt(script, at, fresh) {
    for (const read of readers) {
        const piece = read(script, at, fresh);
        if (piece !== undefined)
            return piece;
    }
    const letter = script[at];
    return { text: letter, fresh: fresh && /[ \t]/.test(letter) };
}
function comment(script, at, fresh) {
    if (script.startsWith('<#', at))
        return blanks(endOf(script, '#>', at) - at, fresh);
    if (script[at] !== '#' || !(fresh || /\s/.test(script[at - 1])))
        return undefined;
    const end = script.indexOf('\n', at);
    return blanks((end < 0 ? script.length : end) - at, fresh);
}
function hereText(script, at) {
    if (script[at] !== '@' || !matches(hereString, script, at))
        return undefined;
    return { text: 'X'.repeat(endOf(script, `\n${script[at + 1]}@`, at) - at), fresh: false };
}
function quoted(script, at) {
    const quote = script[at];
    if (quote !== '"' && quote !== "'")
        return undefined;
    let end = at + 1;
    while (end < script.length && script[end] !== quote)
        end += script[end] === '`' && quote === '"' ? 2 : 1;
    const text = script.slice(at, end + 1);
    return { text: quote === '"' ? plain(text) : text, fresh: false };
}
/** A text in double quotes without what a shell would read in it otherwise: groups, and what stands behind a backtick. */
function plain(text) {
    return text.replace(/`[\s\S]?|\\(?=")|\$(?![\w{])/g, (mark) => 'X'.repeat(mark.length));
}
function escaped(script, at, fresh) {
    return script[at] === '`' ? { text: '\\', fresh } : undefined;
}
/** A shell would take it for an escape. */
function separator(script, at) {
    return script[at] === '\\' ? { text: '/', fresh: false } : undefined;
}
function variable(script, at) {
    return script.startsWith('${', at) ? { text: script.slice(at, endOf(script, '}', at)), fresh: false } : undefined;
}
/** Where a statement ends; a bar or a pair of letters that joins nothing does, too. */
function boundary(script, at, fresh) {
    const letter = script[at];
    if ('{}();\n\r'.includes(letter))
        return { text: '\n', fresh: true };
    const joins = letter === '|' || script.startsWith('&&', at);
    if (!joins)
        return undefined;
    const text = letter === '|' && script[at + 1] !== '|' ? '|' : script.slice(at, at + 2);
    return { text: fresh ? '\n'.repeat(text.length) : text, fresh: true };
}
/** What stands in front of a command and belongs to the language alone. */
function language(script, at, fresh) {
    if (!fresh)
        return undefined;
    for (const expression of [powershell_commands_opener, receiver])
        if (matches(expression, script, at))
            return blanks(expression.lastIndex - at, true);
    return undefined;
}
function blanks(length, fresh) {
    return { text: ' '.repeat(length), fresh };
}
function matches(expression, text, at) {
    expression.lastIndex = at;
    return expression.test(text);
}
/** Behind `mark`, or at the end of the text. */
function endOf(text, mark, at) {
    const found = text.indexOf(mark, at + 1);
    return found < 0 ? text.length : found + mark.length;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shell.js
var src_shell = __webpack_require__(9482);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/script.js
// The script of a `run:` as commands, expressions in it masked so that the shell's grammar is not disturbed.





const scripts = new WeakMap();
/**
 * Commands of a step, with places in the file; of PowerShell the plain ones, which look alike. Undefined for steps without a script,
 * and for other languages.
 */
function scriptOf(step, context) {
    if (step.run === undefined)
        return undefined;
    const before = scripts.get(step);
    if (before !== undefined)
        return before;
    const shell = (0,src_shell/* shellOf */.o)(step);
    if (shell !== 'bash' && shell !== 'pwsh')
        return undefined;
    const source = masked(context.textOf(step.run));
    const made = (0,script/* readScript */.Uq)(shell === 'pwsh' ? source.withText(powershellCommands(source.text)) : source, parsedScript);
    scripts.set(step, made);
    return made;
}
function masked(source) {
    const text = maskedText(source.text);
    return text === source.text ? source : source.withText(text);
}
/** A script in which each expression is as many letters of a word. */
function maskedText(source) {
    const found = (0,find/* expressionsIn */.l)(source);
    if (found.length === 0)
        return source;
    let text = '';
    let from = 0;
    for (const { span } of found) {
        text += source.slice(from, span.start) + 'X'.repeat(span.end - span.start);
        from = span.end;
    }
    return text + source.slice(from);
}
/** The tree of a script; audits and the graph ask for the same ones. */
const parsedScript = (0,remembered/* remembered */.H)((text) => (0,parse/* parseShell */.a)(text), 1000);
/** Programs in front of the one that does the work, with the flags of theirs that take a word. */
const starters = new Map([
    ['sudo', ['-u', '-g', '-C', '-h', '-p', '--user', '--group']],
    ['env', ['-u', '-C', '--unset', '--chdir']],
    ['nice', ['-n']],
    ['timeout', ['-s', '-k', '--signal', '--kill-after']],
    ['nohup', []],
    ['time', []],
    ['xargs', ['-n', '-I', '-P', '-L']],
    ['exec', ['-a']],
    ['command', []],
    ['builtin', []],
    ['doas', ['-u', '-C']],
    ['ionice', ['-c', '-n', '-p']],
    ['setsid', []],
    ['stdbuf', ['-i', '-o', '-e']],
    ['unbuffer', []],
]);
const invocations = new WeakMap();
/** Worked out once for each script: a dozen audits ask. */
function invocationsIn(script) {
    const before = invocations.get(script);
    if (before !== undefined)
        return before;
    const found = [];
    for (const command of script.commands) {
        const words = command.node.words.map(({ value }) => value);
        const at = startOf(words);
        const name = words[at];
        if (name !== undefined)
            found.push({ command, name: programName(name), args: words.slice(at + 1) });
    }
    invocations.set(script, found);
    return found;
}
/** Without its folder, as any system writes one. */
function baseName(word) {
    return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
}
/** Without what Windows puts behind it, too. */
function programName(word) {
    return baseName(word).replace(/\.(?:exe|cmd)$/i, '');
}
/** Index of the program that does the work; those that only start another stand before it. */
function startOf(words) {
    let at = 0;
    for (let depth = 0; depth < 4; depth++) {
        const name = words[at];
        const flags = name === undefined ? undefined : starters.get(name);
        if (flags === undefined)
            return at;
        at++;
        // `env A=b`, `timeout 10m`, `sudo -u root`.
        while (at < words.length && (/^-/.test(words[at]) || /^\w+=/.test(words[at]) || isDuration(name, words[at])))
            at += flags.includes(words[at]) ? 2 : 1;
    }
    return at;
}
function isDuration(name, word) {
    return name === 'timeout' && word !== undefined && /^\d+(?:\.\d+)?[smhd]?$/.test(word);
}
function hasOption(args, ...names) {
    return args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));
}


/***/ }),

/***/ 9482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shellOf),
/* harmony export */   x: () => (/* binding */ isShellCertain)
/* harmony export */ });
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
// Which shell reads the script of a step.

/** By what the step says, then its job, then its workflow; else what GitHub takes on the runner. */
function shellOf(step) {
    const { owner } = step;
    const said = step.shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
    if (said !== undefined)
        return shellNamed(said.text);
    return owner.kind === 'job' && onWindows(owner) ? 'pwsh' : 'bash';
}
/** Whether the same shell reads the script on every runner that the job may get, as far as these are named. */
function isShellCertain(step) {
    const { owner } = step;
    if (step.shell !== undefined || owner.kind !== 'job')
        return true;
    if ((owner.defaults.shell ?? owner.workflow.defaults.shell) !== undefined || onWindows(owner))
        return true;
    // A label of one's own may have it in its name.
    return !(owner.runsOn?.labels ?? []).some(({ text }) => /windows/i.test(text) || textsOf(text, owner).some(isWindows));
}
function shellNamed(text) {
    const name = text
        .trim()
        .split(/\s/, 1)[0]
        ?.replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    if (name === 'bash' || name === 'sh' || name === 'dash' || name === 'zsh')
        return 'bash';
    if (name === 'pwsh' || name === 'powershell')
        return 'pwsh';
    if (name === 'cmd')
        return 'cmd';
    if (name === 'node')
        return 'node';
    return name === 'python' || name === 'python3' ? 'python' : 'other';
}
const windows = new WeakMap();
/** Whether every runner that a job may get has Windows, asked at each of its steps. */
function onWindows(job) {
    const before = windows.get(job);
    if (before !== undefined)
        return before;
    const labels = (job.runsOn?.labels ?? []).map(({ text }) => textsOf(text, job));
    const made = labels.every((texts) => texts.every(fitsWindows)) && labels.some((texts) => texts.length > 0 && texts.some(isWindows));
    windows.set(job, made);
    return made;
}
/** What a label may be: of an expression the texts in it, and what the matrix gives for its names; nothing where it asks for something else. */
function textsOf(text, job) {
    if (!text.includes('${{'))
        return [text];
    const looked = text.slice(0, maxLabel);
    const own = [...looked.matchAll(/'([^']{1,100})'/g)].map(([, literal]) => literal);
    const names = [...looked.matchAll(/\bmatrix\.[\w.-]{1,100}/gi)];
    const given = names.flatMap(([name]) => (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixValues */ .Q)(job, `\${{ ${name} }}`).map((value) => value.text));
    return [...own, ...given].filter((literal) => system.test(literal));
}
const maxLabel = 500;
/** Texts by which a label names a system. */
const system = /^(?:windows|ubuntu|linux|macos|debian)\b/i;
function isWindows(label) {
    return /^windows\b/i.test(label);
}
function fitsWindows(label) {
    return /^(?:windows\b|self-hosted$|x64$|x86$|arm64$)/i.test(label);
}


/***/ }),

/***/ 8081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell)
});

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/cursor.js
// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.
/** No word ends the list. */
const noStop = new Set();
/** Never leaves the parser: it becomes a value there. */
class ShellSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function syntaxError(cursor, message) {
    return new ShellSyntaxError(message, cursor.at);
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/letters.js
// Letters of a script by what they mean to the parser: looked up by their code, since every letter of every script is asked for.
/** Blanks and operators: they end a word. */
const ends = 1;
/** Quotes, escapes and what is expanded. */
const expands = 2;
/** What may be a pattern, or several words. */
const patterns = 4;
/** Letters of the name of a variable. */
const names = 8;
const digits = 16;
const kinds = new Uint8Array(128);
for (const [kind, letters] of [
    [ends, ' \t\n\v\f\r;&|<>()'],
    [expands, '"\'\\$`'],
    [patterns, '{*?['],
    [names, '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
    [names | digits, '0123456789'],
])
    for (const letter of letters)
        kinds[letter.charCodeAt(0)] = kinds[letter.charCodeAt(0)] | kind;
function kindAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128)
        return kinds[code];
    return /\s/.test(text[at]) ? ends : 0;
}
/** Whether a word ends at a letter of the text. */
function endsWord(text, at) {
    return (kindAt(text, at) & ends) !== 0;
}
/** End of the letters from a place on that stand for themselves, whatever stands around them. */
function plainEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & (ends | expands | patterns)) === 0)
        at++;
    return at;
}
/** End of the letters from a place on that stand for themselves in double quotes. */
function quotedEnd(text, from, end) {
    let at = from;
    while (at < end && ((kindAt(text, at) & expands) === 0 || text.charCodeAt(at) === 39))
        at++;
    return at;
}
/** End of the letters from a place on that the name of a variable has. */
function nameEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & names) !== 0)
        at++;
    return at;
}
function startsName(text, at) {
    return (kindAt(text, at) & (names | digits)) === names;
}
/** The unquoted word at a place when it has fewer letters than `most`, none of which is expanded; else empty. */
function plainWordAt(text, from, end, most) {
    const limit = Math.min(end, from + most);
    let at = from;
    for (; at < limit; at++) {
        const kind = kindAt(text, at);
        if ((kind & ends) !== 0)
            break;
        if ((kind & expands) !== 0)
            return '';
    }
    return at - from < most ? text.slice(from, at) : '';
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/expansions.js
// What is inside a word: quotes, variables, substitutions and arithmetic.


/** How an expansion without a name shows in a word's value. */
const nameless = '\u0024{VAR}';
const joining = new Set(['&&', '||']);
const escapes = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' };
function readSingle(cursor, word) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    if (close < 0 || close >= cursor.end)
        throw syntaxError(cursor, "a ' without its partner");
    word.quoted = true;
    word.value += cursor.text.slice(cursor.at + 1, close);
    cursor.at = close + 1;
}
function readDouble(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at++;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '"') {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            if (next !== '\n')
                word.value += '"$`\\'.includes(next) ? next : letter + next;
            cursor.at += 2;
        }
        else if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else {
            const next = quotedEnd(text, cursor.at + 1, cursor.end);
            word.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'a " without its partner');
}
function readDollar(cursor, word, quoted) {
    const { text, at } = cursor;
    const next = at + 1 < cursor.end ? text[at + 1] : '';
    if (next === '(') {
        if (text[at + 2] === '(' && skipArithmetic(cursor, at + 3) !== undefined) {
            word.nested.push(...readArithmetic(cursor, at, at + 3).nested);
            expand(word, nameless);
        }
        else
            readSubstitution(cursor, word, 2);
    }
    else if (next === '{')
        readBraced(cursor, word);
    else if (next === '[' && readBracketed(cursor, word)) {
        // read
    }
    else if (next === "'" && !quoted)
        readEscaped(cursor, word);
    else if (next === '"' && !quoted) {
        // A translated text: what it says depends on the language.
        const { value } = word;
        cursor.at++;
        readDouble(cursor, word);
        word.value = value;
        word.literal = false;
    }
    else if (next !== '' && startsName(text, at + 1)) {
        cursor.at = nameEnd(text, at + 2, cursor.end);
        expand(word, `\u0024{${text.slice(at + 1, cursor.at)}}`);
    }
    else if (next !== '' && /[0-9@*#?$!-]/.test(next)) {
        cursor.at += 2;
        expand(word, `\u0024{${next}}`);
    }
    else {
        word.value += '$';
        cursor.at++;
    }
}
function expand(word, shown) {
    word.value += shown;
    word.literal = false;
}
/** `$[\u2026]`, the old way to write arithmetic; whether one was read. */
function readBracketed(cursor, word) {
    const close = cursor.text.indexOf(']', cursor.at);
    if (close < 0 || close >= cursor.end)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
/** `$(\u2026)`, `<(\u2026)`, `>(\u2026)`; `opener` letters stand before the script. */
function readSubstitution(cursor, word, opener) {
    const { text, at } = cursor;
    cursor.at += opener;
    // Heredocs of the script around it do not begin inside.
    const waiting = cursor.heredocs.splice(0);
    const list = cursor.grammar.list(cursor, noStop);
    word.nested.push(list);
    cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    if (cursor.at >= cursor.end || text[cursor.at] !== ')')
        throw syntaxError(cursor, 'expected ) after a substitution');
    cursor.at++;
    expand(word, text[at] === '$' ? `$(${plainWords(list)})` : '');
}
/** Words of the commands that stand alone in a list, run together: what ShellCheck shows of a substitution. */
function plainWords({ items }) {
    return items
        .filter(({ separator }, index) => !joining.has(separator) && !joining.has(items[index - 1]?.separator ?? ''))
        .map(({ node }) => wordsOf(node))
        .join('');
}
function wordsOf(node) {
    if (node.kind !== 'simple')
        return '';
    return node.words.map(({ value }) => value).join('') + (node.timed === undefined ? '' : wordsOf(node.timed));
}
function readBackticks(cursor, word) {
    const { text, at } = cursor;
    let close = at + 1;
    while (close < cursor.end && text[close] !== '`')
        close += text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end)
        throw syntaxError(cursor, 'a ` without its partner');
    const inner = text.slice(at + 1, close);
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    if (inner.includes('\\')) {
        // Escapes shift the offsets, so what is inside gets the place of the whole.
        const plain = inner.replace(/\\([\\$`])/g, '$1');
        const within = { ...cursor, text: plain, at: 0, end: plain.length, heredocs: [] };
        const list = cursor.grammar.list(within, noStop);
        if (within.at < within.end)
            throw syntaxError(cursor, 'expected a script in backticks');
        word.nested.push(moved(list, at, close + 1));
    }
    else {
        const outerEnd = cursor.end;
        const waiting = cursor.heredocs.splice(0);
        cursor.at = at + 1;
        cursor.end = close;
        word.nested.push(cursor.grammar.list(cursor, noStop));
        if (cursor.at < close)
            throw syntaxError(cursor, 'expected a script in backticks');
        cursor.end = outerEnd;
        cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    }
    cursor.depth--;
    cursor.at = close + 1;
    expand(word, nameless);
}
/** `${name\u2026}`, with whatever is substituted inside. */
function readBraced(cursor, word) {
    const { text, at: start } = cursor;
    cursor.at += 2;
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const inside = { value: '', literal: true, quoted: false, nested: word.nested };
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '}') {
            cursor.at++;
            cursor.depth--;
            expand(word, `\u0024{${inside.value}}`);
            return;
        }
        if (letter === "'" && !inDouble(cursor, start))
            readSingle(cursor, inside);
        else if (letter === '"')
            readDouble(cursor, inside);
        else if (letter === '$')
            readDollar(cursor, inside, true);
        else if (letter === '`')
            readBackticks(cursor, inside);
        else {
            const next = Math.min(cursor.at + (letter === '\\' ? 2 : 1), cursor.end);
            inside.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'expected } after ${');
}
/** In `"${name:-it's}"` a single quote is a letter. The partner decides: without one before the brace it is a letter. */
function inDouble(cursor, from) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    const brace = cursor.text.indexOf('}', from);
    return close < 0 || close >= cursor.end || (brace >= 0 && close > brace && cursor.text.indexOf('"', cursor.at) < close);
}
/** `\x63`, `\143` and `\u0063`: a letter by its number. */
const numbered = /^\\(?:(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8})|([0-7]{1,3}))/;
/** `$'\u2026'`. */
function readEscaped(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at += 2;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === "'") {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            const [code, hex, octal] = numbered.exec(text.slice(cursor.at, cursor.at + 10)) ?? [];
            const point = Number.parseInt(hex?.slice(1) ?? octal ?? '', hex === undefined ? 8 : 16);
            word.value += code === undefined ? (escapes[next] ?? next) : String.fromCodePoint(Math.min(point, 0x10ffff));
            cursor.at += code?.length ?? 2;
        }
        else {
            word.value += letter;
            cursor.at++;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, "a ' without its partner");
}
/** Offset behind the `))` that ends an arithmetic expression which begins at `from`; undefined when it is none. */
function skipArithmetic(cursor, from) {
    const { text } = cursor;
    let depth = 0;
    for (let at = from; at < cursor.end && at - from < 4000; at++) {
        const letter = text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')') {
            if (depth === 0)
                return text[at + 1] === ')' && at + 1 < cursor.end ? at + 2 : undefined;
            depth--;
        }
        else if (depth === 0 && letter === ' ' && twoOperands(text, at))
            return undefined;
    }
    return undefined;
}
/** An arithmetic expression as one word, for the substitutions inside; the cursor moves behind it. */
function readArithmetic(cursor, start, from) {
    const { text } = cursor;
    const end = skipArithmetic(cursor, from) ?? cursor.end;
    const word = { value: '', literal: false, quoted: false, nested: [] };
    cursor.at = from;
    while (cursor.at < end - 2) {
        const letter = text[cursor.at];
        if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else
            cursor.at++;
    }
    cursor.at = Math.max(end, cursor.at);
    return { start, end: cursor.at, text: text.slice(start, cursor.at), value: nameless, quoted: false, nested: word.nested };
}
/** A tree with every place inside replaced by that of the whole. */
function moved(node, start, end) {
    if (Array.isArray(node))
        return node.map((part) => moved(part, start, end));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'start' ? start : key === 'end' ? end : moved(value, start, end)]));
}
/** `$(( a b ))` is a subshell in a substitution: no expression has two words side by side. */
function twoOperands(text, blank) {
    return /[A-Za-z0-9_]/.test(text[blank - 1] ?? '') && /[A-Za-z0-9_$"'`/.]/.test(text[blank + 1] ?? '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/tokens.js
// What stands between the words of a script: blanks, comments, line breaks with the bodies of heredocs, and the words that
// only the grammar knows.


/** Words that may not begin a command. */
const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);
/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */
function plainWordAhead(cursor) {
    return plainWordAt(cursor.text, cursor.at, cursor.end, 10);
}
function expectWord(cursor, word) {
    skipLines(cursor);
    if (plainWordAhead(cursor) !== word)
        throw syntaxError(cursor, `expected ${word}`);
    cursor.at += word.length;
}
function expectLetter(cursor, letter) {
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter)
        throw syntaxError(cursor, `expected ${letter}`);
    cursor.at++;
}
/** Spaces, tabs, line continuations, and a comment up to the line's end. */
function skipBlanks(cursor) {
    const { text } = cursor;
    for (;;) {
        const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
        if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f')
            cursor.at++;
        else if (letter === '\\' && text[cursor.at + 1] === '\n')
            cursor.at += 2;
        else if (letter === '#' && startsWord(text, cursor.at)) {
            while (cursor.at < cursor.end && text[cursor.at] !== '\n')
                cursor.at++;
        }
        else
            return;
    }
}
function startsWord(text, at) {
    return at === 0 || /[\s;&|()`]/.test(text[at - 1]);
}
/** Blanks, line breaks and the bodies of heredocs that begin at one. */
function skipLines(cursor) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n')
            return;
        cursor.at++;
        while (cursor.heredocs.length > 0)
            skipHeredoc(cursor);
    }
}
function skipHeredoc(cursor) {
    const heredoc = cursor.heredocs.shift();
    const { text, at: start } = cursor;
    while (cursor.at < cursor.end) {
        heredoc.redirect.body = { start, end: cursor.at };
        const newline = text.indexOf('\n', cursor.at);
        const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
        const line = text.slice(cursor.at, end);
        cursor.at = Math.min(end + 1, cursor.end);
        if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name)
            return;
    }
    heredoc.redirect.body = { start, end: cursor.at };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/word.js
// One word of a shell script: quotes, escapes, expansions and the scripts inside them.


/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */
function readWord(cursor) {
    const { text, at: start } = cursor;
    const word = { value: '', literal: true, quoted: false, nested: [] };
    while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
        // read
    }
    if (cursor.at === start)
        return undefined;
    const { value, literal, quoted, nested } = word;
    const end = cursor.at;
    const written = text.slice(start, end);
    return literal
        ? { start, end, text: written, value, quoted, nested, literal: value }
        : { start, end, text: written, value, quoted, nested };
}
/** Reads what is next of a word that began at `start`; false where it ends. */
function readPiece(cursor, word, start) {
    const { text } = cursor;
    const letter = text[cursor.at];
    if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(')
        readSubstitution(cursor, word, 2);
    else if (endsWord(text, cursor.at))
        return readPattern(cursor, word, start);
    else if (letter === '\\') {
        if (text[cursor.at + 1] !== '\n')
            word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
        cursor.at = Math.min(cursor.at + 2, cursor.end);
    }
    else if (letter === "'")
        readSingle(cursor, word);
    else if (letter === '"')
        readDouble(cursor, word);
    else if (letter === '$')
        readDollar(cursor, word, false);
    else if (letter === '`')
        readBackticks(cursor, word);
    else if (letter !== '{' || !braceExpansion(cursor, word)) {
        if (isGlob(cursor, letter))
            word.literal = false;
        const next = plainEnd(text, cursor.at + 1, cursor.end);
        word.value += text.slice(cursor.at, next);
        cursor.at = next;
    }
    return true;
}
/** `?(a|b)`: a pattern of bash. */
function readPattern(cursor, word, start) {
    const { text, at } = cursor;
    if (text[at] !== '(' || at === start || !/[?*+@!]/.test(text[at - 1]) || !skipPattern(cursor))
        return false;
    word.literal = false;
    word.value = word.value.slice(0, -1);
    return true;
}
function isGlob({ text, at, end }, letter) {
    if (letter === '*' || letter === '?')
        return true;
    return letter === '[' && at + 1 < end && !endsWord(text, at + 1);
}
/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor, word) {
    const close = closingBraces(cursor).get(cursor.at);
    if (close === undefined)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
const read = new WeakMap();
/** The pairs in the stretch without quotes and blanks at the cursor, found once for all its braces. */
function closingBraces(cursor) {
    const known = read.get(cursor);
    if (known !== undefined && known.from <= cursor.at && cursor.at < known.to && known.to <= cursor.end)
        return known.closes;
    const { text } = cursor;
    const closes = new Map();
    const open = [];
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const letter = text[at];
        if (/[\s;&|<>()"'`\\]/.test(letter))
            break;
        const last = open.at(-1);
        if (letter === '{')
            open.push({ at, several: false });
        else if (last === undefined)
            continue;
        else if (letter === ',' || (letter === '.' && text[at + 1] === '.'))
            last.several = true;
        else if (letter === '}') {
            open.pop();
            if (last.several)
                closes.set(last.at, at);
        }
    }
    read.set(cursor, { from: cursor.at, to: at, closes });
    return closes;
}
/** Moves behind the parenthesis that closes a pattern such as `@(a|b)`; false when none does on the line. */
function skipPattern(cursor) {
    let depth = 0;
    for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
        const letter = cursor.text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0) {
            cursor.at = at + 1;
            return true;
        }
        else if (letter === '\n')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/simple.js
// A simple command: assignments, words and redirections, heredocs among them.




/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);
/** Letters in which the name of an assignment must end. */
const maxName = 300;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;
function readSimple(cursor) {
    const { at: start } = cursor;
    const parts = { assignments: [], words: [], redirects: [], end: start };
    const { assignments, words, redirects } = parts;
    while (readPart(cursor, parts)) {
        const [only] = words;
        if (words.length !== 1 || only === undefined || only.end !== parts.end)
            continue;
        skipBlanks(cursor);
        if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end)
            return readNamedFunction(cursor, start, parts);
        const timed = only.text === 'time' ? readTimed(cursor, words) : undefined;
        if (timed !== undefined)
            return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
    }
    if (words.length + assignments.length + redirects.length === 0)
        throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
    return { kind: 'simple', start, end: parts.end, assignments, words, redirects };
}
/** Reads the next redirection, assignment or word; whether there was one. */
function readPart(cursor, parts) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
        parts.redirects.push(redirect);
        parts.end = redirect.end;
        return true;
    }
    const [first] = parts.words;
    const prefix = first === undefined || declaring.has(first.literal ?? '') ? assignmentAt(cursor) : 0;
    const assigns = prefix > 0;
    const word = assigns ? readAssignment(cursor, prefix) : readWord(cursor);
    if (word === undefined)
        return false;
    parts.end = word.end;
    if (!assigns)
        parts.words.push(word);
    else if (first === undefined)
        parts.assignments.push(word);
    // An assignment is no argument to look at, but what is substituted in it runs.
    else
        parts.words.push({ ...word, value: '' });
    return true;
}
/** How many letters of an assignment stand before its value; 0 where none begins. */
function assignmentAt({ text, at, end }) {
    const limit = Math.min(end, at + maxName);
    const behind = at < limit && startsName(text, at) ? nameEnd(text, at, limit) : limit;
    const next = behind < limit ? text[behind] : '';
    if (next === '=')
        return behind + 1 - at;
    return next === '+' || next === '[' ? (assignment.exec(text.slice(at, limit))?.[0].length ?? 0) : 0;
}
/** `name() \u2026` */
function readNamedFunction(cursor, start, { assignments, redirects }) {
    if (assignments.length > 0 || redirects.length > 0)
        throw syntaxError(cursor, 'unexpected (');
    cursor.at++;
    skipBlanks(cursor);
    expectLetter(cursor, ')');
    skipLines(cursor);
    return compound(cursor, start, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
function readTimed(cursor, words) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end)
            break;
        const flag = readWord(cursor);
        if (flag === undefined)
            break;
        words.push(flag);
    }
    if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at]))
        return undefined;
    return cursor.grammar.pipeline(cursor);
}
/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor, prefix) {
    const start = cursor.at;
    const afterName = start + prefix;
    if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected an assignment');
        return word;
    }
    cursor.at = afterName + 1;
    const nested = [];
    for (;;) {
        skipLines(cursor);
        if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end)
            break;
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected ) after a list of values');
        nested.push(...word.nested);
    }
    cursor.at++;
    return {
        start,
        end: cursor.at,
        text: cursor.text.slice(start, cursor.at),
        value: cursor.text.slice(start, afterName),
        quoted: false,
        nested,
    };
}
function compound(cursor, start, type, words, bodies) {
    const redirects = [];
    for (;;) {
        skipBlanks(cursor);
        const redirect = readRedirect(cursor);
        if (redirect === undefined)
            break;
        redirects.push(redirect);
    }
    return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}
const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;
const beginsRedirect = new Set('0123456789{<>&');
function readRedirect(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (!beginsRedirect.has(letter))
        return undefined;
    const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
    if (operator === undefined)
        return undefined;
    cursor.at += operator.length;
    skipBlanks(cursor);
    const target = readWord(cursor);
    if (target === undefined)
        throw syntaxError(cursor, `expected a word after ${operator}`);
    if (/(?:^|[^<])<<-?$/.test(operator)) {
        const redirect = { start: at, end: target.end, operator };
        cursor.heredocs.push({ name: target.literal ?? target.value, stripTabs: operator.endsWith('-'), redirect });
        return redirect;
    }
    return { start: at, end: target.end, operator, target };
}
function listOf(node) {
    return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/compounds.js
// Commands that hold others: `if`, `for`, `case`, tests, groups and functions.





const thenWord = new Set(['then']);
const doWord = new Set(['do']);
const doneWord = new Set(['done']);
const braceWord = new Set(['}']);
const ifEnds = new Set(['elif', 'else', 'fi']);
const fiWord = new Set(['fi']);
const esacWord = new Set(['esac']);
/** A compound command; undefined where a simple one stands. */
function readCompound(cursor) {
    const { text, at } = cursor;
    if (text[at] === '(') {
        if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
            const words = [readArithmetic(cursor, at, at + 2)];
            return compound(cursor, at, 'arithmetic', words, []);
        }
        cursor.at++;
        const body = cursor.grammar.list(cursor, noStop);
        expectLetter(cursor, ')');
        return compound(cursor, at, 'subshell', [], [body]);
    }
    const word = plainWordAhead(cursor);
    // `[x` is a test without its space, which ShellCheck refuses.
    if (text[at] === '[' && word !== '[' && word !== '[[')
        throw syntaxError(cursor, 'expected a space after [');
    switch (word) {
        case '{': {
            cursor.at++;
            const body = cursor.grammar.list(cursor, braceWord);
            expectWord(cursor, '}');
            if (body.items.length === 0)
                throw syntaxError(cursor, 'an empty group');
            return compound(cursor, at, 'group', [], [body]);
        }
        case 'if':
            return readIf(cursor);
        case 'while':
        case 'until': {
            cursor.at += word.length;
            const condition = readBody(cursor, doWord);
            expectWord(cursor, 'do');
            const body = readBody(cursor, doneWord);
            expectWord(cursor, 'done');
            return compound(cursor, at, word, [], [condition, body]);
        }
        case 'for':
        case 'select':
            return readFor(cursor, word);
        case 'case':
            return readCase(cursor);
        case 'function':
            return readFunction(cursor);
        case 'coproc': {
            cursor.at += word.length;
            skipBlanks(cursor);
            const node = cursor.grammar.command(cursor);
            return compound(cursor, at, 'coproc', [], [listOf(node)]);
        }
        case '[[':
        case '[':
            return readTest(cursor, word);
        default:
            if (closers.has(word))
                throw syntaxError(cursor, `unexpected ${word}`);
            return undefined;
    }
}
function readIf(cursor) {
    const { at } = cursor;
    const bodies = [];
    cursor.at += 2;
    for (;;) {
        bodies.push(readBody(cursor, thenWord));
        expectWord(cursor, 'then');
        bodies.push(readBody(cursor, ifEnds));
        const word = plainWordAhead(cursor);
        if (word === 'elif')
            cursor.at += 4;
        else {
            if (word === 'else') {
                cursor.at += 4;
                bodies.push(readBody(cursor, fiWord));
            }
            expectWord(cursor, 'fi');
            return compound(cursor, at, 'if', [], bodies);
        }
    }
}
function readFor(cursor, type) {
    const { at } = cursor;
    cursor.at += type.length;
    skipBlanks(cursor);
    const words = [];
    if (cursor.text.startsWith('((', cursor.at)) {
        if (skipArithmetic(cursor, cursor.at + 2) === undefined)
            throw syntaxError(cursor, 'expected )) after for');
        words.push(readArithmetic(cursor, cursor.at, cursor.at + 2));
        skipBlanks(cursor);
    }
    else {
        if (readWord(cursor) === undefined)
            throw syntaxError(cursor, `expected a name after ${type}`);
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'in') {
            cursor.at += 2;
            skipBlanks(cursor);
            for (let word = readWord(cursor); word !== undefined; word = readWord(cursor)) {
                words.push(word);
                skipBlanks(cursor);
            }
        }
    }
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === ';' && cursor.at < cursor.end)
        cursor.at++;
    skipLines(cursor);
    const brace = plainWordAhead(cursor) === '{';
    expectWord(cursor, brace ? '{' : 'do');
    const body = readBody(cursor, brace ? braceWord : doneWord);
    expectWord(cursor, brace ? '}' : 'done');
    return compound(cursor, at, type, words, [body]);
}
function readCase(cursor) {
    const { at } = cursor;
    cursor.at += 4;
    skipBlanks(cursor);
    const words = [];
    const bodies = [];
    const subject = readWord(cursor);
    if (subject === undefined)
        throw syntaxError(cursor, 'expected a word after case');
    words.push(subject);
    skipLines(cursor);
    expectWord(cursor, 'in');
    for (;;) {
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'esac')
            break;
        if (cursor.text[cursor.at] === '(')
            cursor.at++;
        for (;;) {
            skipBlanks(cursor);
            const pattern = readWord(cursor);
            if (pattern === undefined)
                throw syntaxError(cursor, 'expected a pattern');
            words.push(pattern);
            skipBlanks(cursor);
            if (cursor.text[cursor.at] !== '|' || cursor.at >= cursor.end)
                break;
            cursor.at++;
        }
        expectLetter(cursor, ')');
        bodies.push(cursor.grammar.list(cursor, esacWord));
        const ending = /^;;&|^;;|^;&/.exec(cursor.text.slice(cursor.at, Math.min(cursor.at + 3, cursor.end)))?.[0];
        if (ending !== undefined)
            cursor.at += ending.length;
        else if (plainWordAhead(cursor) !== 'esac')
            throw syntaxError(cursor, 'expected ;; or esac');
    }
    expectWord(cursor, 'esac');
    return compound(cursor, at, 'case', words, bodies);
}
function readFunction(cursor) {
    const { at } = cursor;
    cursor.at += 8;
    skipBlanks(cursor);
    if (readWord(cursor) === undefined)
        throw syntaxError(cursor, 'expected a name after function');
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === '(') {
        cursor.at++;
        skipBlanks(cursor);
        expectLetter(cursor, ')');
    }
    skipLines(cursor);
    return compound(cursor, at, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
/** `[ \u2026 ]` and `[[ \u2026 ]]`: their words, for the substitutions in them; operators are not judged. */
function readTest(cursor, opener) {
    const { at, text } = cursor;
    const closer = opener === '[' ? ']' : ']]';
    cursor.at += opener.length;
    const words = [];
    for (;;) {
        if (opener === '[[')
            skipLines(cursor);
        else
            skipBlanks(cursor);
        if (cursor.at >= cursor.end)
            throw syntaxError(cursor, `expected ${closer}`);
        if (plainWordAhead(cursor) === closer) {
            cursor.at += closer.length;
            return compound(cursor, at, 'test', words, []);
        }
        const word = readWord(cursor);
        if (word !== undefined) {
            words.push(word);
            // Behind =~ stands an expression, in which parentheses and bars are letters.
            if (opener === '[[' && word.text === '=~')
                skipExpression(cursor, words);
        }
        else if (opener === '[[' && /[()<>|&]/.test(text[cursor.at]))
            cursor.at++;
        else if (opener === '[' && /[<>]/.test(text[cursor.at]))
            cursor.at++;
        else
            throw syntaxError(cursor, `expected ${closer}`);
    }
}
function skipExpression(cursor, words) {
    skipBlanks(cursor);
    let depth = 0;
    while (cursor.at < cursor.end) {
        const letter = cursor.text[cursor.at];
        if (letter === '(')
            depth++;
        else if (letter === ')')
            depth--;
        else if (/\s/.test(letter) && depth <= 0)
            return;
        if (/[()|<>&;\s]/.test(letter))
            cursor.at++;
        else {
            const word = readWord(cursor);
            if (word === undefined)
                return;
            words.push(word);
        }
    }
}
function readBody(cursor, stop) {
    const body = cursor.grammar.list(cursor, stop);
    if (body.items.length === 0)
        throw syntaxError(cursor, 'expected a command');
    return body;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/parse.js
// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.




/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;
/** @param range the script, where it is not all of the text. */
function parseShell(text, range = { start: 0, end: text.length }) {
    if (text.length > maxLength)
        return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength } };
    const cursor = { text, at: range.start, end: range.end, depth: 0, heredocs: [], grammar };
    try {
        const list = readList(cursor, noStop);
        if (cursor.at >= cursor.end)
            return { list };
        return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
    }
    catch (error) {
        if (error instanceof ShellSyntaxError)
            return { error: { message: error.message, offset: Math.min(error.offset, text.length) } };
        throw error;
    }
}
const grammar = { list: readList, pipeline: readPipeline, command: readCommand };
function readList(cursor, stop) {
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const start = cursor.at;
    const items = [];
    skipLines(cursor);
    while (!listEnds(cursor, stop)) {
        const node = readPipeline(cursor);
        skipBlanks(cursor);
        const at = cursor.at;
        const separator = readSeparator(cursor);
        items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
        if (separator === '')
            break;
        skipLines(cursor);
        if ((separator === '&&' || separator === '||') && listEnds(cursor, stop))
            throw syntaxError(cursor, `nothing after ${separator}`);
    }
    cursor.depth--;
    return { start, end: cursor.at, items };
}
const endsList = new Set(');&|');
function listEnds(cursor, stop) {
    // No command begins with an operator; whoever wants the list to end elsewhere complains.
    if (cursor.at >= cursor.end || endsList.has(cursor.text[cursor.at]))
        return true;
    const word = plainWordAhead(cursor);
    return word !== '' && (stop.has(word) || closers.has(word));
}
function readSeparator(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (letter === '\n')
        return '\n';
    if (text.startsWith('&&', at) || text.startsWith('||', at)) {
        cursor.at += 2;
        return letter === '&' ? '&&' : '||';
    }
    if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
        cursor.at++;
        return ';';
    }
    if (letter === '&') {
        cursor.at++;
        // `&;` is not shell, but ShellCheck reads on.
        skipBlanks(cursor);
        if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';')
            cursor.at++;
        return '&';
    }
    return '';
}
function readPipeline(cursor) {
    const start = cursor.at;
    const negated = skipNegation(cursor);
    const parts = [readCommand(cursor)];
    for (;;) {
        skipBlanks(cursor);
        const { text, at } = cursor;
        if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|')
            break;
        cursor.at += text[at + 1] === '&' ? 2 : 1;
        skipLines(cursor);
        // bash knows no ! here, but ShellCheck reads it.
        skipNegation(cursor);
        if (listEnds(cursor, noStop))
            throw syntaxError(cursor, 'nothing after |');
        parts.push(readCommand(cursor));
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    return { kind: 'pipeline', start, end: parts.at(-1).end, negated, parts };
}
function skipNegation(cursor) {
    let negated = false;
    while (cursor.text[cursor.at] === '!' && plainWordAhead(cursor) === '!') {
        negated = true;
        cursor.at++;
        skipBlanks(cursor);
    }
    return negated;
}
function readCommand(cursor) {
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const node = readCompound(cursor) ?? readSimple(cursor);
    cursor.depth--;
    return node;
}


/***/ }),

/***/ 1067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   yG: () => (/* binding */ heredocScript)
/* harmony export */ });
/* unused harmony exports shellNames, baseName */
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
// A RUN's script ready for rules: every command that would run, in order, with places in the file.

/** Heredocs of shells inside heredocs of shells. */
const maxHeredocDepth = 4;
/** @param parse how the text is parsed, for whoever has that from before. */
function readScript(source, parse = _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a) {
    const parsed = isOfAnother(source.text)
        ? { error: { message: 'the script is for another program than a shell', offset: 0 } }
        : parse(source.text);
    const place = (range) => source.spanOf(range.start, range.end);
    if (!('list' in parsed))
        return { source, error: parsed.error, commands: [], hasPipe: false, pipes: [], place };
    const commands = [];
    const pipes = [];
    const collect = (list, depth) => walkList(list, [], (node, feeders) => {
        // What another shell runs is under that shell's options.
        if (node.kind === 'pipeline' && depth === 0)
            pipes.push(node);
        if (node.kind !== 'simple')
            return;
        const name = commandName(node);
        if (name !== undefined)
            commands.push({ node, name, args: node.words.slice(1), feeders });
        const inner = depth < maxHeredocDepth ? heredocScript(node, source.text) : undefined;
        if (inner !== undefined)
            collect(inner, depth + 1);
    });
    collect(parsed.list, 0);
    return {
        source,
        list: parsed.list,
        ...(parsed.error === undefined ? {} : { error: parsed.error }),
        commands,
        hasPipe: pipes.length > 0,
        pipes,
        place,
    };
}
/** Programs that read a script of the shell. */
const shellNames = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);
/** `#!` at the head names what reads the rest. */
function isOfAnother(text) {
    const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
    if (program === '')
        return false;
    return !shellNames.has(baseName(baseName(program) === 'env' ? argument : program));
}
/** A program's name without the folder that it lies in. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * The script that a shell reads from a heredoc, with places in the text around it: `bash <<EOF`, `bash /dev/fd/3 3<<EOF`.
 * @returns undefined for other programs, and for shells that are told what to run.
 */
function heredocScript(node, text) {
    const name = baseName(node.words[0]?.literal ?? '');
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    if (body === undefined || !shellNames.has(name))
        return undefined;
    // `bash -s one two` has arguments for the script; without -s they would be its file.
    const rest = node.words.slice(1);
    const isRead = (value) => /^(?:[-+]|\/(?:dev|proc\/self)\/fd\/\d$)/.test(value);
    const reads = rest.every(({ value }) => isRead(value)) || rest.some(({ value }) => /^-[A-Za-z]*s$/.test(value));
    if (!reads || rest.some(({ value }) => /^-[A-Za-z]*c$/.test(value)))
        return undefined;
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, body);
    return 'list' in parsed ? parsed.list : undefined;
}
/** Parts of a pipeline in front of a command that are kept for it; all of them for each would grow with their square. */
const maxFeeders = 20;
function walkList(list, feeders, visit) {
    for (const { node } of list.items)
        walkNode(node, feeders, visit);
}
function walkNode(node, feeders, visit) {
    visit(node, feeders);
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            walkNode(part, node.parts.slice(Math.max(0, index - maxFeeders), index), visit);
        return;
    }
    if (node.kind === 'simple') {
        for (const word of node.assignments)
            walkWord(word, visit);
        for (const word of node.words)
            walkWord(word, visit);
        if (node.timed !== undefined)
            walkNode(node.timed, feeders, visit);
    }
    else {
        for (const word of node.words)
            walkWord(word, visit);
        for (const body of node.bodies)
            walkList(body, feeders, visit);
    }
    for (const { target } of node.redirects)
        if (target !== undefined)
            walkWord(target, visit);
}
function walkWord(word, visit) {
    for (const list of word.nested)
        walkList(list, [], visit);
}
/** Programs that run the program named by their first argument. */
const wrappers = new Set(['busybox', 'builtin', 'command', 'run']);
function commandName(node) {
    const [first, second] = node.words;
    const name = first?.literal;
    if (name === undefined)
        return undefined;
    if (wrappers.has(name) && second !== undefined && !second.value.startsWith('-'))
        return second.literal;
    if (name === 'exec')
        return execTarget(node.words.slice(1)) ?? name;
    return name;
}
/** `exec [-cl] [-a name] command`. */
function execTarget(args) {
    for (let at = 0; at < args.length; at++) {
        const { value, literal } = args[at];
        if (!value.startsWith('-'))
            return literal;
        if (value.endsWith('a'))
            at++;
    }
    return undefined;
}


/***/ })

};
;