"use strict";
exports.id = 979;
exports.ids = [979];
exports.modules = {

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isAbsent = (function isAbsent(way, event) {
    const [context, part, name = ''] = way;
    return context === 'github' && part === 'event' && event !== 'workflow_call' && partsOfEvents.get(name)?.(event) === false;
});
var ofCall = (function ofCall(name, args, situation) {
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
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ asksForOther),
/* harmony export */   jN: () => (/* binding */ reachPastCondition),
/* harmony export */   runsAfterSkips: () => (/* binding */ runsAfterSkips),
/* harmony export */   yH: () => (/* binding */ reachOfCondition)
/* harmony export */ });
/* unused harmony export oddsOf */
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9459);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7882);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5308);
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
    const way = wayUnder(a, situation);
    if (b.kind === 'literal')
        return ofLiteral(a, way, b.value, situation);
    const other = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(b);
    if (way === undefined || other === undefined || situation.byEvent === true)
        return either;
    // Nothing is as good as nothing.
    if (isAbsent(way, situation.event) && isAbsent(other, situation.event))
        return always;
    // The owner of a repository is somebody with rights, whatever the name.
    const owner = [way, other].find((one) => ownerWays.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(one)));
    if (owner !== undefined) {
        const person = ofSomebody((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(owner === way ? other : way), '', situation);
        if (person !== undefined)
            return person;
    }
    if (!comparesOrigin(way, other) && !comparesOrigin(other, way))
        return either;
    return [way, other].some((one) => !isAbsent(one, situation.event) && (0,_lookups_js__WEBPACK_IMPORTED_MODULE_4__/* .isOthers */ .s2)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(one), situation)) ? either : never;
}
function ofLiteral(node, way, value, situation) {
    const input = inputIn(way, situation);
    if (input !== undefined)
        return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(input, '==', value) ? always : never;
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
const ownerWays = new Set(['github.repository_owner', 'github.event.repository.owner.login']);
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
/**
 * Events that no outsider causes keep them out. To ask for one event less does not: the workflow before is read from the pull request, whose
 * author may let it run on `pull_request_review` instead.
 */
function ofEventBefore(text) {
    return forkEvents.has(text) ? either : never;
}
/** What of `github.event` there is only under some events. */
const partsOfEvents = new Map([
    ['pull_request', _events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5],
    ['workflow_run', (event) => event === 'workflow_run'],
    ['review', (event) => event === 'pull_request_review'],
    ['comment', (event) => event.endsWith('_comment')],
    ['issue', (event) => event === 'issues' || event === 'issue_comment'],
    ['discussion', (event) => event.startsWith('discussion')],
    ['inputs', (event) => event === 'workflow_dispatch'],
]);
/** Whether a way leads to nothing under an event, which is equal to an empty text. What a caller's event brings is not known. */

/** The way through contexts; of several of which the first that says something counts, the one that there is under the event. */
function wayUnder(node, { event }) {
    if (node.kind !== 'logical' || node.operator !== '||')
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(node);
    const ways = node.operands.map((operand) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(operand));
    const first = ways.find((way) => way === undefined || !isAbsent(way, event));
    return first !== undefined && neverEmpty.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(first)) ? first : undefined;
}
/** What is said wherever its part of the event is there. */
const neverEmpty = /\.(?:author_association|login)$/;
function inputIn(way, { byEvent, handed }) {
    return way?.length === 2 && way[0] === 'inputs' && byEvent !== true ? handed?.(way[1]) : undefined;
}
function ofEvent(way, text, { event }) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWay */ .ig)(way, 'github.event_name') ? (event === text.toLowerCase() ? always : never) : either;
}
function ofText(way, text, situation) {
    if (situation.byEvent === true)
        return ofEvent(way, text, situation);
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(way);
    const { event, types } = situation;
    if (isAbsent(way, event))
        return text === '' ? always : never;
    if (name === 'github.event_name')
        return event === text.toLowerCase() ? always : never;
    if (name === 'github.event.action')
        return { yes: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOfType */ .TH)(event, text, types), no: types?.length === 1 && types[0] === text ? 'never' : 'alone' };
    const person = ofSomebody(name, text, situation);
    if (person !== undefined)
        return person;
    if (name === 'github.event.label.name')
        return withHelp;
    if (name === 'github.event.workflow_run.event')
        return ofEventBefore(text.toLowerCase());
    if (name === 'github.repository' || name === 'github.repository_owner' || name.startsWith('github.event.repository.'))
        return always;
    if (name === 'github.ref' || name === 'github.ref_name' || name === 'github.ref_type')
        return ofRef(name, text, event);
    // Whether there is any.
    if (text === '' && situation.checked?.(way, undefined) === true)
        return always;
    if (situation.checked?.(way, text) === true)
        return never;
    return either;
}
/** Of a way to who set the run off, or wrote what it is about; undefined for all other ways. */
function ofSomebody(name, text, situation) {
    // Whoever comments need not have written what the comment stands under.
    if ((0,_lookups_js__WEBPACK_IMPORTED_MODULE_4__/* .isOthers */ .s2)(name, situation))
        return either;
    if (name.endsWith('.author_association'))
        return trustedAssociations.has(text.toLowerCase()) ? never : either;
    if (originWays.has(name))
        return never;
    if (personWays.test(name))
        return ofPerson(text, situation);
    return authorWays.test(name) ? never : undefined;
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

function ofContains(list, item, situation) {
    const listWay = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(list);
    if (listWay !== undefined && situation.byEvent !== true && /\.labels(?:\.|$)/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(listWay)))
        return withHelp;
    const itemWay = wayUnder(item, situation);
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
    const input = inputIn(way, situation);
    if (input !== undefined)
        return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_5__/* .isTruthy */ .zz)(input) ? always : never;
    if (isAbsent(way, situation.event))
        return never;
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showWay */ .VR)(way);
    if ((0,_lookups_js__WEBPACK_IMPORTED_MODULE_4__/* .isOthers */ .s2)(name, situation))
        return either;
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
    if (situation.checked?.(way, undefined) === true)
        return never;
    return either;
}


/***/ }),

/***/ 4337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var namesIn = (function namesIn(text, event, inputOf) {
    const whole = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .conditionIn */ .H)(text.trim());
    return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(text).flatMap(({ text: own }) => {
        const tree = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(own);
        if (tree.kind === 'mistake')
            return [];
        // Letters around an expression make a name of nothing, too.
        const values = valuesOf(tree, own, event);
        if (values.length === 0)
            return whole.kind === 'expression' ? ['empty'] : [];
        return values.map((value) => {
            const weakness = weaknessOf(value, event, inputOf);
            return weakness === 'empty' && whole.kind !== 'expression' ? undefined : weakness;
        });
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   De: () => (/* binding */ noEnvironment),
/* harmony export */   EN: () => (/* binding */ isNamedByOutsider)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9459);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4307);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5164);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8784);
/* harmony import */ var _taint_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5197);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2317);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
// What an `environment:` names. GitHub makes one that it does not know, without any rule, and runs the job at once.




/** Undefined where the name may be that of an environment, and where GitHub refuses what stands there. */
function noEnvironment({ name, value }) {
    if (name === undefined)
        return (value.kind === 'map' && value.entries.length > 0) || value.kind === 'list' ? undefined : 'empty';
    const text = name.text.trim();
    if (text === '')
        return 'empty';
    if (!text.includes('${{'))
        return isExpression(text) ? 'text' : undefined;
    const found = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .conditionIn */ .H)(text);
    const tree = found.kind === 'expression' ? (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(found.text) : undefined;
    const constant = tree === undefined || tree.kind === 'mistake' ? undefined : (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .constantOf */ .yi)(tree);
    return constant === undefined || (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .isTruthy */ .zz)(constant.value) ? undefined : 'empty';
}
/**
 * Whether an environment may hold a job back that an outsider sets off by an event. One that they name themselves does not: they name one
 * that is not there yet.
 *
 * @param inputOf what a caller hands over for an input, as it is written
 */
function mayHold(environment, event, inputOf) {
    if (environment?.name === undefined || noEnvironment(environment) !== undefined)
        return false;
    return namesIn(environment.name.text, event, inputOf).every((name) => name === undefined);
}
/** Whether somebody else writes the name of an environment, whatever else is in it, under an event. */
function isNamedByOutsider({ name }, event, inputOf) {
    return name !== undefined && namesIn(name.text, event, inputOf).includes('text');
}
/** Of each value that an expression in a text may give. */

function weaknessOf(value, event, inputOf) {
    if (value.kind === 'literal')
        return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .isTruthy */ .zz)(value.value) ? undefined : 'empty';
    if (value.kind === 'call') {
        const found = value.arguments.map((argument) => weaknessOf(argument, event, inputOf));
        return found.find((each) => each === 'text' || each === 'code');
    }
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOf */ .VO)(value);
    if (way === undefined)
        return undefined;
    if ((0,_taint_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceAt */ .Pf)(way, event)?.writer === 'outsider')
        return 'text';
    if ((0,_taint_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .namesForeignCode */ .EH)(way, event))
        return 'code';
    const handed = way[0] === 'inputs' && way.length === 2 ? inputOf(way[1]) : undefined;
    // What one caller hands on of another's is not gone after.
    return handed === undefined ? undefined : namesIn(handed, event, () => undefined).find((each) => each !== undefined);
}
/** What an expression may come to under an event: of `a && b` the last, of `a || b` any that a condition before it does not rule out. */
function valuesOf(tree, text, event) {
    if (tree.kind !== 'logical')
        return [tree];
    const { operands, operator } = tree;
    if (operator === '&&')
        return isRuledOut(operands.slice(0, -1), text, event) ? [] : valuesOf(operands.at(-1), text, event);
    const last = operands.at(-1);
    const before = operands.slice(0, -1);
    // Of a condition that decides between a name and nothing, nobody but the run knows the outcome.
    const decided = before.some((each) => each.kind === 'logical' && !isRuledOut(each.operands.slice(0, -1), text, event));
    const rest = valuesOf(last, text, event).filter((each) => !decided || each.kind !== 'literal' || (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .isTruthy */ .zz)(each.value));
    return [
        ...before.flatMap((each) => valuesOf(each, text, event)).filter((each) => each.kind !== 'literal' || (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_2__/* .isTruthy */ .zz)(each.value)),
        ...rest,
    ];
}
function isRuledOut(conditions, text, event) {
    return conditions.some(({ span }) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForOther */ .Mr)(text.slice(span.start, span.end), event));
}
/** Whether a text reads as an expression and as no name: it compares, calls what there is, or looks into what GitHub knows. */
function isExpression(text) {
    if (!/[.=&|!([]/.test(text))
        return false;
    const tree = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(text);
    if (tree.kind === 'mistake')
        return false;
    if (tree.kind === 'call')
        return _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_6__/* .functionSignatures */ .Yq.has(tree.name.toLowerCase());
    return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_7__/* .allParts */ .C)(tree).some(({ kind }) => kind === 'binary' || kind === 'logical' || kind === 'unary') || looksInto(tree);
}
/** `inputs.target` looks into a context; `github.com` and `api.example.org` are names. */
function looksInto(tree) {
    if (tree.kind === 'index')
        return looksInto(tree.object) || tree.object.kind === 'context';
    if (tree.kind !== 'property')
        return false;
    if (tree.object.kind !== 'context')
        return looksInto(tree.object);
    const type = _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_8__/* .contextTypes */ .vx.get(tree.object.name.toLowerCase());
    return type?.kind === 'object' && (type.others !== undefined || type.properties.has(tree.name.toLowerCase()));
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


/***/ }),

/***/ 5308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ rightsOf),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   Qf: () => (/* binding */ rounds),
/* harmony export */   d0: () => (/* binding */ failsFor),
/* harmony export */   kr: () => (/* binding */ answerOfExpression),
/* harmony export */   s2: () => (/* binding */ isOthers),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7882);
// What a script hears about an outsider whose rights it looks up: the words of GitHub's API, and whether the program that asks fails.

/** What each may say of an outsider, one in each round through a script. */
const permissions = ['read', 'none'];
const associations = ['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR'];
const rounds = [0, 1, 2];
/**
 * Whether a way leads to somebody else than who brings what is asked about: who comments need not have written what stands above. Its text
 * and its code are that author's.
 */
function isOthers(way, { event, aim }) {
    const [, above] = aboveWays.exec(way.toLowerCase()) ?? [];
    if (above === undefined)
        return aim === 'above' && isUnder(event) && belowWays.test(way.toLowerCase());
    if (above === 'pull_request' && !(0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequestEvent */ .T5)(event))
        return true;
    return isUnder(event) && (aim === 'text' || (aim === 'code' && above === 'discussion'));
}
const aboveWays = /^github\.event\.(issue|pull_request|discussion)\.(?:user\.(?:login|id)$|author_association|head\.)/;
const belowWays = /^github\.(?:(?:triggering_)?actor(?:_id)?$|event\.(?:sender|comment|review)\.)/;
/** Whether what sets the event off stands under what somebody else may have written. */
function isUnder(event) {
    return /_comment$|_review$/.test(event);
}
/** What a method or a route of GitHub's client for JavaScript looks up. */
function rightsOf(name) {
    if (name === 'getCollaboratorPermissionLevel' || name === 'GET /repos/{owner}/{repo}/collaborators/{username}/permission')
        return { of: 'permission', answers: permissions };
    return membershipMethods.has(name) ? { of: 'membership' } : undefined;
}
const membershipMethods = new Set([
    'checkCollaborator',
    'checkMembershipForUser',
    'checkPublicMembershipForUser',
    'getMembershipForUser',
    'getMembershipForUserInOrg',
    'GET /orgs/{org}/members/{username}',
    'GET /orgs/{org}/memberships/{username}',
    'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
]);
/** In a path of the API the name of whoever is asked about is no fixed one. */
const path = /(?:collaborators|members|memberships)\/[^\s/']{0,20}[$\ue000\ue002][^\s/]{0,120}/;
/** What a command asks for by its text. */
function lookupIn(text) {
    if (/\bisCrossRepository\b/.test(text))
        return 'origin';
    const [found] = path.exec(text) ?? [];
    if (found === undefined || !/\b(?:gh|curl|wget|http)\b/.test(text))
        return undefined;
    return /collaborators\/[^\s/]{1,140}\/permission\b/.test(text) ? 'permission' : 'membership';
}
/** What an expression is for an outsider, as a script reads it; undefined of those that say nothing about rights. */
function answerOfExpression(text, round, asked) {
    const way = text.trim();
    if (isOthers(way, asked))
        return undefined;
    if (/^github\.event\.[\w.]{1,60}\.author_association$/i.test(way))
        return associations[round];
    // Where there is no pull request it is empty.
    return /^github\.event\.pull_request\.head\.repo\.fork$/i.test(way) ? 'true' : undefined;
}
/**
 * What a command prints about an outsider, by all of its text: as it comes, or through `jq`.
 * @returns undefined where nobody can tell.
 */
function printed(lookup, text, round) {
    const alternative = /\|\|\s{0,20}(?:echo\s{1,20}(?:"([^"$`]*)"|'([^']*)'|([\w.-]+))|true|:)\s{0,20}$/.exec(text);
    if (text.includes('||') && alternative === null)
        return undefined;
    const instead = alternative === null ? undefined : (alternative[1] ?? alternative[2] ?? alternative[3] ?? '');
    if (lookup === 'origin')
        return /\bisCrossRepository\s{0,20}['"]?\s{0,20}$/.test(text) ? 'true' : undefined;
    if (lookup === 'membership')
        return instead ?? (text.includes('http_code') ? '404' : '{"message":"Not Found"}');
    if (instead !== undefined && round === 2)
        return instead;
    const asks = alternative === null ? text : text.slice(0, alternative.index);
    if (/\.permissions\.(?:push|maintain|admin)['"]?\s{0,20}$/.test(asks))
        return 'false';
    return /(?:\.permission|\.role_name)['"]?\s{0,20}$/.test(asks.replace(/\s2>\s?\/dev\/null\s{0,20}$/, ''))
        ? permissions[round % permissions.length]
        : undefined;
}
/** Whether a program that asks fails for who is no member. */
function failsFor(lookup, words) {
    if (lookup !== 'membership')
        return false;
    return words[0] === 'gh' || (words[0] === 'curl' && words.some((word) => /^(?:--fail(?:-with-body)?|-[a-zA-Z]*f[a-zA-Z]*)$/.test(word)));
}


/***/ }),

/***/ 6379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ rootOfWay),
/* harmony export */   Cz: () => (/* binding */ partsBelowRoot),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   VR: () => (/* binding */ showWay),
/* harmony export */   eC: () => (/* binding */ wayOfCopy),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   ig: () => (/* binding */ isWay)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);
// The way through contexts that an expression goes: `github.event.pull_request.title`, however it is written.

/** A part whose name only the run knows. */
const anyPart = '*';
/**
 * Parts of a way in small letters; `*` for stars, for items of lists, and for names that are computed.
 * @returns undefined for what is no way through a context. Kept: the same few expressions stand in many files, and a dozen ask.
 */
const wayOf = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .rememberedOf */ .M)(wayRead);
function wayRead(node) {
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
/** The way to what is only written and read again: `fromJSON(toJSON(github.event))`. */
function wayOfCopy(node) {
    const written = argumentOf(node, 'fromjson');
    const copied = written === undefined ? undefined : argumentOf(written, 'tojson');
    return copied === undefined ? undefined : wayOf(copied);
}
function argumentOf(node, name) {
    return node.kind === 'call' && node.name.toLowerCase() === name && node.arguments.length === 1 ? node.arguments[0] : undefined;
}
/** What is taken out of what a way begins with, in small letters: of `fromJSON(\u2026).head.sha` `head` and `sha`. */
function partsBelowRoot(node) {
    const parts = [];
    for (let at = node; at.kind === 'property' || at.kind === 'star' || at.kind === 'index'; at = at.object) {
        const literal = at.kind === 'index' && at.index.kind === 'literal' && typeof at.index.value === 'string' ? at.index.value : anyPart;
        parts.push(at.kind === 'property' ? at.name.toLowerCase() : literal.toLowerCase());
    }
    return parts.reverse();
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

/***/ 5979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isOwn = (function isOwn(text) {
    return ownWays.test(text.trim().toLowerCase());
});
var marked = (function marked(text, round, asked, ways) {
    let made = '';
    let from = 0;
    for (const { span, text: inner } of (0,find/* expressionsIn */.l)(text)) {
        const way = ways === undefined || (0,lookups/* isOthers */.s2)(inner.trim(), asked) ? undefined : wayOfActor(inner);
        if (way !== undefined)
            ways?.add(way);
        const mark = way !== undefined ? actorMark : isOwn(inner) ? ownMark : (0,lookups/* isOthers */.s2)(inner.trim(), asked) ? otherMark : unknownMark;
        made += text.slice(from, span.start) + ((0,lookups/* answerOfExpression */.kr)(inner, round, asked) ?? mark.repeat(span.end - span.start));
        from = span.end;
    }
    return made + text.slice(from);
});
var assigned = (function assigned(words, values, run) {
    const made = new Map(values);
    for (const { text } of words) {
        const [, name, value = ''] = /^(\w+)\+?=([\s\S]*)$/.exec(text) ?? [];
        if (name === undefined)
            continue;
        const elements = /^\(([^()]*)\)$/.exec(value)?.[1]?.match(/\S+/g) ?? undefined;
        const one = elements === undefined ? valueOfWord(value, values, run) : valueOfAll(elements, values, run);
        if (one === undefined || text.startsWith(`${name}+`))
            made.delete(name);
        else
            made.set(name, one);
    }
    return made;
});
var record = (function record(entries) {
    return { kind: 'record', entries: new Map(Object.entries(entries)), open: true };
});
var checkOf = (function checkOf(step, asked) {
    const known = checks.get(step) ?? new Map();
    checks.set(step, known);
    const key = `${asked.event} ${asked.aim}`;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const made = checkMade(step, asked);
    known.set(key, made);
    return made;
});
var checkMade = (function checkMade(step, asked) {
    const fails = failsForOutsiders(step);
    if (fails !== undefined)
        return { looks: true, ...(fails && !(0,lookups/* isOthers */.s2)('github.actor', asked) ? { stops: 'outsiders' } : {}) };
    // Nearly all scripts have none of the words, and need not be read for what they only print.
    const speaksOf = wordsIn(step);
    const found = speaksOf(checkWords) ? checkOfRights(step, asked) : undefined;
    if (found !== undefined)
        return found;
    if (step.run === undefined && speaksOf(namesActor))
        return checkOfNames(step, asked);
    // Under a condition that holds for all outsiders, a script that fails ends the job for them.
    if (step.if !== undefined && speaksOf(refusal) && alwaysFails(step, asked))
        return { looks: false, stops: 'outsiders' };
    if (step.run === undefined || !asksForActor(step))
        return reach_nothing;
    const ways = actorsAskedFor(step, asked);
    return ways.length === 0 ? reach_nothing : { looks: false, stops: ways };
});
var inputsOf = (function inputsOf({ within: { caller } }) {
    return (name) => caller?.job.with.find((pair) => pair.name.toLowerCase() === name)?.scalar?.text;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventsOf: () => (/* binding */ eventsOf),
  V: () => (/* binding */ inputsOf),
  reachOfJob: () => (/* binding */ reachOfJob),
  L: () => (/* binding */ reachOfStep),
  reachPastCheck: () => (/* binding */ reachPastCheck),
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
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/checking-actions.js
// Actions that look up the rights of an actor, and whether the step fails where there are none: each as its action.yml and its source say.

const checkingActions = new Map([
    [
        'actions-cool/check-user-permission',
        { fails: { input: 'error-if-missing', is: 'true', absent: '' }, right: { input: 'require' }, who: 'username' },
    ],
    ['prince-chrismc/check-actor-permissions-action', { fails: 'always', right: { input: 'permission' } }],
    ['lannonbr/repo-permission-check-action', { fails: 'always', right: { input: 'permission' } }],
    ['74th/workflow-permission-action', { fails: 'always' }],
    ['im-open/is-actor-authorized', { fails: 'always', who: 'actor' }],
    ['morfien101/actions-authorized-user', { fails: 'never' }],
    ['tspascoal/get-user-teams-membership', { fails: 'never' }],
    [
        'sushichop/action-repository-permission',
        { fails: { input: 'relax', is: 'false', absent: 'false' }, right: { input: 'required-permission', absent: 'admin' } },
    ],
    ['scherermichael-oss/action-has-permission', { fails: 'never' }],
    ['themoddinginquisition/actions-team-membership', { fails: { input: 'exit', is: 'true', absent: 'true' } }],
    ['skjnldsv/check-actor-permission', { fails: 'always', right: { input: 'require' } }],
    // Asks who wrote the pull request, not who acted last, and for a signed commit of Dependabot's.
    ['dependabot/fetch-metadata', { fails: { input: 'skip-verification', is: 'false', absent: 'false' } }],
]);
/** Rights that outsiders have not. */
const insiders = new Set(['write', 'maintain', 'admin']);
/** Whether a step of such an action fails for all who have no rights; undefined of every other step. */
function failsForOutsiders(step) {
    const action = checkingActions.get((0,parts/* actionName */.aM)(step) ?? '');
    if (action === undefined)
        return undefined;
    const { fails, right, who } = action;
    if (fails === 'never')
        return false;
    if (fails !== 'always' && ((0,parts/* inputText */.AN)(step, fails.input) ?? fails.absent).toLowerCase() !== fails.is)
        return false;
    if (right !== undefined && !insiders.has(((0,parts/* inputText */.AN)(step, right.input) ?? right.absent ?? '').toLowerCase()))
        return false;
    // The rights of somebody whom the workflow names say nothing about who set it off.
    const asked = who === undefined ? undefined : (0,parts/* inputText */.AN)(step, who);
    return asked === undefined || asked === '' || asked.includes('${{');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/conditions.js
var conditions = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/environments.js
var environments = __webpack_require__(4337);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/events.js
var events = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var yaml_value = __webpack_require__(1702);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/handed.js
// What an input of a workflow holds in one of its runs, as far as that is written.

/** What a called workflow has where its caller hands nothing over, by the type of the input. */
const empty = { boolean: false, number: 0 };
/**
 * Undefined where only the run knows: where people or unknown callers fill it in, or an expression does.
 * @param name in small letters
 */
function inputHanded(name, { caller, openCall, workflow }, event) {
    // What no event fills in is empty.
    if (caller === undefined)
        return openCall || event === 'workflow_dispatch' || event === 'workflow_call' ? undefined : '';
    const declared = workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
    const handed = caller.job.with.find((pair) => pair.name.toLowerCase() === name);
    if (declared === undefined)
        return undefined;
    const type = declared.type?.text ?? '';
    const given = handed === undefined ? declared.default : handed.scalar;
    if (given === undefined)
        return handed === undefined ? (empty[type] ?? '') : undefined;
    const value = given.text.includes('${{') ? undefined : (0,yaml_value/* scalarValue */.Um)(given);
    // GitHub may convert or refuse what is of another type: `true` for a string would be the text of it.
    return typeof value === type ? value : undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/lookups.js
var lookups = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/asked-ways.js
// What a check of the actor asks about, as expressions and JavaScript write it: who set the run off or wrote what it is about, and what only
// the repository chooses.
/** Ways to the name of who set the run off, of who wrote what it is about, and of where their code lies. */
const actorWays = /^github\.(?:actor|triggering_actor|event\.(?:(?:sender|(?:comment|review|issue|discussion|pull_request|pull_request\.head)\.user)\.login|(?:pull_request\.head\.repo|workflow_run\.head_repository)\.(?:full_name|owner\.login)))$/;
/** What outsiders cannot choose. */
const ownWays = /^(?:github\.(?:repository|repository_owner|repo\.owner|repo\.repo|event\.(?:pull_request\.base\.repo|repository)\.(?:full_name|name|owner\.login))|(?:vars|secrets)\.\w+)$/;
/** The way as it is compared; undefined for all that leads to no actor. */
function wayOfActor(text) {
    const way = text.trim().toLowerCase();
    return actorWays.test(way) ? way : undefined;
}


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/refusals.js
// Whether a script ends its step for an actor whom it names nowhere, or who has no rights. It is gone through for such an actor: what
// compares with a name is false, what looks up rights answers as for an outsider, what nobody can tell goes both ways, and only where every
// way ends in a failure does the script keep outsiders out.






const maxCommands = 3000;
/** Letters of nobody's that stand for an expression within the script. */
const [actorMark, ownMark, unknownMark, otherMark] = ['\ue000', '\ue001', '\ue002', '\ue003'];
/**
 * @returns the ways to the actors without whose name among those of the script the step fails, as `github.actor`; none where somebody else
 * may get through.
 */
function actorsAskedFor(step, asked) {
    const { run } = step;
    if (run === undefined || (0,shell/* shellOf */.of)(step) !== 'bash')
        return [];
    const ways = new Set();
    const ends = lookups/* rounds */.Qf.every((round) => {
        const text = marked(run.text, round, asked, ways);
        const values = valuesOf(step, text, round, asked, ways);
        for (const way of ['github.actor', 'github.triggering_actor']) {
            const name = way.replace('.', '_').toUpperCase();
            if ((0,lookups/* isOthers */.s2)(way, asked))
                continue;
            values.set(name, { kind: 'actor' });
            if (text.includes(name))
                ways.add(way);
        }
        return ways.size > 0 && endsFor(text, round, values, stopsAtFailures(step));
    });
    return ends ? [...ways] : [];
}
/** Whether a script fails for all who have no rights, whatever their names are: by what it is told of them where it asks. */
function failsWithoutRights(step, asked) {
    const { run } = step;
    if (run === undefined || (0,shell/* shellOf */.of)(step) !== 'bash')
        return false;
    return lookups/* rounds */.Qf.every((round) => {
        const text = marked(run.text, round, asked);
        return endsFor(text, round, valuesOf(step, text, round, asked), stopsAtFailures(step));
    });
}
/** What a script gives out, under which names, for whoever has no rights and writes what they like: only what is sure. */
function givenToOutsiders(step, asked) {
    const given = new Map();
    const { run } = step;
    if (run === undefined || (0,shell/* shellOf */.of)(step) !== 'bash')
        return given;
    const theirs = new Set([...new Set(run.text.match(/[A-Za-z_]\w*/g))].filter((name) => writtenByThem.test((0,parts/* variableOf */.Qn)(step, name)?.scalar?.text ?? '')));
    for (const round of lookups/* rounds */.Qf) {
        const text = marked(run.text, round, asked);
        endsFor(text, round, valuesOf(step, text, round, asked), stopsAtFailures(step), { theirs, given });
    }
    return given;
}
/** Texts of the event that its author chooses. */
const writtenByThem = /\bgithub\.(?:event\.[\w.]{1,60}\.(?:body|title)|head_ref)\b/;
/** Variables whose names a script has, as far as files of the repository give them values. */
function valuesOf(step, text, round, asked, ways) {
    const values = new Map([
        ['GITHUB_REPOSITORY', { kind: 'fixed' }],
        ['GITHUB_REPOSITORY_OWNER', { kind: 'fixed' }],
    ]);
    for (const name of new Set(text.match(/[A-Za-z_]\w*/g))) {
        const pair = (0,parts/* variableOf */.Qn)(step, name);
        const value = pair?.name === name ? valueOfPair(pair, round, asked, ways) : undefined;
        if (value !== undefined)
            values.set(name, value);
    }
    return values;
}
/** Whether a script fails whoever set it off. */
function alwaysFails(step, asked) {
    const { run } = step;
    const script = (0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text.replace(/(^|\s)\/\/.*$/gm, '$1');
    if (script !== undefined)
        return /\bcore\.setFailed\(|\bthrow\s/.test(script) && !branches.test(script);
    if (run === undefined || (0,shell/* shellOf */.of)(step) !== 'bash')
        return false;
    return endsFor(marked(run.text, 0, asked), 0, new Map(), stopsAtFailures(step));
}
/** Words by which JavaScript may go another way. */
const branches = /\b(?:if|for|while|switch|catch|function|return)\b|=>|[?`]|&&|\|\|/;
function endsFor(text, round, values, strict, outputs = { theirs: new Set(), given: new Map() }) {
    const parsed = (0,src_script/* parsedScript */.NN)(text);
    if (parsed.error !== undefined)
        return false;
    const run = { text, round, functions: new Map(), strict, passes: false, left: maxCommands, inGroup: false, ...outputs };
    const end = list(parsed.list, { values, status: true, goes: true, sure: true }, run, false);
    return !run.passes && run.left > 0 && (!end.goes || end.status === false);
}
/** The shell that GitHub takes where none is named, and `bash` and `sh` alone, are started with `-e`. */
function stopsAtFailures({ shell, owner }) {
    const said = shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
    return said === undefined || /^\s*(?:bash|sh)\s*$/.test(said.text);
}
function valueOfPair({ scalar }, round, asked, ways) {
    if (scalar === undefined)
        return undefined;
    const found = new Set();
    const value = valueOfText(marked(scalar.text, round, asked, ways === undefined ? undefined : found));
    if (value?.kind === 'actor')
        for (const way of found)
            ways?.add(way);
    return value;
}
/** @param ways takes those to actors; where it is absent, nothing is known of their names. */

/** Of a text without quotes and variables. */
function valueOfText(text) {
    if (/^\ue000+$/.test(text))
        return { kind: 'actor' };
    if (/^\ue003+$/.test(text))
        return { kind: 'other' };
    if (/[\ue000\ue002\ue003]/.test(text))
        return undefined;
    return text.includes(ownMark) ? { kind: 'fixed' } : { kind: 'fixed', text };
}
function valueOfWord(written, values, run) {
    const inside = substituted(written);
    if (inside !== undefined)
        return answered(inside, values, run);
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
    return { values: common(a.values, b.values), status: a.status === b.status ? a.status : undefined, goes: true, sure: a.sure && b.sure };
}
/** Where it is not known whether an outsider goes on: not unless they decide it themselves, by what they write. */
function beyond(way, asked, run) {
    if (way.status !== undefined || !way.sure || isTheirs(run.text.slice(asked.start, asked.end), run))
        return way;
    return { ...way, sure: false };
}
function isTheirs(text, { theirs }) {
    const names = text.match(/\$\{?\w+/g) ?? [];
    return names.length > 0 && !/\$\(|`/.test(text) && names.every((name) => theirs.has(name.replace(/^\$\{?/, '')));
}
function common(a, b) {
    if (a === b)
        return a;
    return new Map([...a].filter(([name, value]) => isSame(value, b.get(name))));
}
function isSame(a, b) {
    if (a.kind === 'answer')
        return b?.kind === 'answer' && a.lookup === b.lookup;
    return a.kind === b?.kind && (a.kind !== 'fixed' || (b.kind === 'fixed' && a.text === b.text));
}
/** @param asked whether it stands in a condition, where a failure ends nothing. */
function list({ items, start }, from, run, asked) {
    let way = from;
    let before = '';
    let end = start;
    let last = { start, end: start };
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
            const inside = asked || chained || turned;
            way = runs === true ? turnedBy(turned, command(node, way, run, inside)) : perhaps(node, { way, before, last, turned }, run, inside);
        }
        last = node;
        before = chained ? separator : '';
        end = separatorSpan.end;
    }
    return way;
}
function turnedBy(turned, way) {
    return turned ? { ...way, status: negated(way.status) } : way;
}
/** What runs only as another command ended, which nobody can tell. */
function perhaps(node, { way, before, last, turned }, run, asked) {
    const doubted = beyond(way, last, run);
    const ran = turnedBy(turned, command(node, doubted, run, asked));
    return { ...merged({ ...way, status: before === '||' }, ran), sure: ran.goes ? way.sure : doubted.sure };
}
function negated(status) {
    return status === undefined ? undefined : !status;
}
function command(node, way, run, asked) {
    if (run.left-- <= 0) {
        run.passes = true;
        return { ...way, status: undefined };
    }
    if (node.kind === 'simple') {
        noteGiven(node, way, run);
        return strictly(simple(node, way, run, asked), run, asked);
    }
    if (node.kind === 'compound')
        return compound(node, way, run, asked);
    // Its parts run in shells of their own.
    return strictly({ ...way, status: searched(node, way.values, run) }, run, asked);
}
/** `\u2026 | grep -q WORDS`: what an outsider's answer has none of. */
function searched({ parts, negated: turned, start }, values, run) {
    const last = parts.at(-1);
    if (last?.kind === 'simple' && last.words[0]?.literal === 'jq' && findsMember(parts[0], last, parts.length, values))
        return turned ? undefined : false;
    if (last?.kind !== 'simple' || !/^[ef]?grep$/.test(last.words[0]?.literal ?? ''))
        return undefined;
    const given = last.words.slice(1);
    const flags = given.filter(({ text }) => text.startsWith('-'));
    const [expression, more] = given.filter(({ text }) => !text.startsWith('-'));
    if (expression === undefined || more !== undefined || flags.some(({ text }) => !/^-[qEiwxFs]+$|^--quiet$/.test(text)))
        return undefined;
    const text = run.text.slice(start, last.start).replace(/\|\s*$/, '');
    const said = /^\s*(?:echo|printf\s+(?:'%s'|"%s"))\s+("?\$\{?\w+\}?"?)\s*$/.exec(text)?.[1];
    const value = said === undefined ? answered(text, values, run) : valueOfWord(said, values, run);
    const status = value?.kind === 'fixed'
        ? searchedText(value.text, expression, flags.some(({ text: flag }) => flag.includes('i')))
        : undefined;
    return turned ? negated(status) : status;
}
/**
 * `gh api orgs/ORG/members | jq -e '.[] | select(.login == $WHO)'`: `jq -e` fails where nothing comes out, as for whoever is no member.
 * Source: jq's manual, `--exit-status`; docs.github.com, "List organization members"; November 2026.
 */
function findsMember(first, { words }, length, values) {
    if (length !== 2 || first?.kind !== 'simple')
        return false;
    const [program, verb, route] = first.words.map(({ text }) => text.replace(/["']/g, ''));
    if (program !== 'gh' ||
        verb !== 'api' ||
        !/^\/?orgs\/[^\s/?]{1,100}\/(?:teams\/[^\s/?]{1,100}\/)?members(?:\?[\w=&]{0,60})?$/.test(route ?? ''))
        return false;
    const texts = words.map(({ text }) => text);
    if (!texts.some((text) => /^-[a-z]*e[a-z]*$|^--exit-status$/.test(text)))
        return false;
    const asked = /^'\s*\.\[\]\s*\|\s*select\(\s*\.login\s*==\s*\$(\w+)\s*\)(?:\s*\|\s*\.login)?\s*'$/.exec(texts.at(-1) ?? '')?.[1];
    const at = texts.indexOf('--arg');
    const who = /^"?\$\{?(\w+)\}?"?$/.exec(texts[at + 2] ?? '')?.[1];
    if (asked === undefined || at < 0 || texts[at + 1] !== asked || who === undefined)
        return false;
    return values.get(who)?.kind === 'actor' || (/^GITHUB_(?:TRIGGERING_)?ACTOR$/.test(who) && !values.has(who));
}
/** Whether plain words, or some of several, stand in a text; undefined for all that is no plain word. */
function searchedText(text, { literal }, anyCase) {
    const words = /^\^?\(?([\w|\\-]+)\)?\$?$/.exec(literal ?? '')?.[1]?.split(/\\?\|/);
    if (text === undefined || words === undefined || words.some((word) => !/^\w+$/.test(word)))
        return undefined;
    const within = anyCase ? text.toLowerCase() : text;
    const hits = words.filter((word) => within.includes(anyCase ? word.toLowerCase() : word));
    return hits.length === 0 ? false : hits.includes(within) ? true : undefined;
}
function strictly(way, run, asked) {
    return run.strict && !asked && way.status === false ? { ...way, goes: false } : way;
}
/** Programs of the shell that give variables values, or do things of which nothing is known here. */
const unknowns = new Set('. source eval read mapfile readarray let getopts unset shift break continue'.split(' '));
const enders = new Set(['return', 'exec', 'trap']);
const declarers = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
const givesOut = /\bGITHUB_OUTPUT\b/;
/** `echo "name=value" >> "$GITHUB_OUTPUT"`, or `::set-output name=name::value`, where an outsider is sure to get. */
function noteGiven({ words, redirects }, { sure, values }, run) {
    const plain = words.slice(1).filter(({ text }) => !/^-[neE]+$/.test(text));
    const [written] = plain;
    const prints = words[0]?.literal === 'echo' || words[0]?.literal === 'printf';
    if (!sure || !prints || plain.length !== 1 || written === undefined)
        return;
    const line = run.inGroup || goesOut(redirects) ? /^["']?([\w-]+)=([^"']*?)(?:\\n)?["']?$/ : /^["']?::set-output name=([\w-]+)::([^"']*)["']?$/;
    const [, name, value] = line.exec(written.text) ?? [];
    const text = value === undefined ? undefined : fixedOf(valueOfWord(value, values, run))?.text;
    if (name === undefined || text === undefined)
        return;
    const all = run.given.get(name.toLowerCase()) ?? new Set();
    run.given.set(name.toLowerCase(), all.add(text));
}
function simple({ words, assignments }, way, run, asked) {
    const [first, ...args] = words;
    if (first === undefined)
        return strictly({ ...way, values: assigned(assignments, way.values, run), status: statusOf(assignments, way.values) }, run, asked);
    const name = first.literal;
    if (name === undefined) {
        const text = fixedOf(valueOfWord(first.text, way.values, run))?.text;
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
        return { ...way, values: assigned(args, way.values, run), status: true };
    if (name === 'set' && args.some(({ text }) => /^\+\w*[eo]/.test(text)))
        run.strict = false;
    if (name === 'test')
        return { ...way, status: comparison(args, false, way.values, run) };
    if (name === 'false')
        return { ...way, status: false };
    const texts = words.map(({ text }) => text);
    if ((0,lookups/* failsFor */.d0)(lookupOf(texts.join(' '), way.values), texts))
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
/** What an assignment is told by a command in it is how that ended. */
function statusOf(assignments, values) {
    const inner = substituted(assignments.at(-1)?.text.replace(/^\w+\+?=/, '') ?? '');
    if (inner === undefined)
        return true;
    if (/[|;&\n]/.test(inner.replace(/\\\n/g, ' ')))
        return undefined;
    return (0,lookups/* failsFor */.d0)(lookupOf(inner, values), inner.trim().split(/\s+/)) ? false : undefined;
}
/** What runs in a word that is a command's output and nothing else. */
function substituted(written) {
    const inner = /^"?\$\(([\s\S]*)\)"?$/.exec(written)?.[1];
    return inner === undefined || inner.startsWith('(') ? undefined : inner;
}
/** Of somebody whom the script names nothing is learnt about who set it off. */
function lookupOf(text, values) {
    const who = /(?:collaborators|members|memberships)\/[^\s/']{0,20}\$\{?(\w+)/.exec(text)?.[1];
    return who !== undefined && /^(?:fixed|other)$/.test(values.get(who)?.kind ?? '') ? undefined : (0,lookups/* lookupIn */.IX)(text);
}
/** What a command prints about an outsider whom it asks for, or takes from such an answer. */
function answered(command, values, { round }) {
    const text = command.replace(/\\\n/g, ' ').trim();
    const from = /^(?:echo\s+|printf\s+'%s'\s+|jq\s[^<]{0,200}<<<\s*)"?\$\{?(\w+)/.exec(text)?.[1];
    const earlier = from === undefined ? undefined : values.get(from);
    const lookup = earlier?.kind === 'answer' ? earlier.lookup : lookupOf(text, values);
    if (lookup === undefined || /[;\n]/.test(text.replace(/'[^']*'|"[^"]*"/g, '')))
        return undefined;
    const said = (0,lookups/* printed */.zd)(lookup, from !== undefined && text.startsWith('jq') ? text.replace(/<<<[\s\S]*$/, '').trim() : text, round);
    if (said !== undefined)
        return { kind: 'fixed', text: said };
    return text.includes('||') || /\bjq\b|\s-q\b/.test(text) ? undefined : { kind: 'answer', lookup };
}

/** What a variable may be that goes through these: names of files are whoever's who made them. */
function valueOfAll(words, values, run) {
    const all = words.map((word) => fixedOf(valueOfWord(word, values, run)));
    return all.length > 0 && all.every((one) => one !== undefined && !/\[bot\]|[*?]/.test(one.text ?? '')) ? { kind: 'fixed' } : undefined;
}
function compound(node, way, run, asked) {
    const outside = run.inGroup;
    run.inGroup ||= goesOut(node.redirects);
    const end = compoundEnd(node, way, run, asked);
    run.inGroup = outside;
    return end;
}
function goesOut(redirects) {
    return redirects.some(({ target }) => givesOut.test(target?.text ?? ''));
}
function compoundEnd(node, way, run, asked) {
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
                ? valueOfAll(words.map(({ text }) => text), way.values, run)
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
    let all = true;
    for (let at = 0; at + 1 < bodies.length; at += 2) {
        const tested = list(bodies[at], way, run, true);
        if (!tested.goes)
            return merged(done, tested);
        const condition = beyond(tested, bodies[at], run);
        if (condition.status !== false) {
            const arm = list(bodies[at + 1], condition, run, asked);
            all &&= arm.goes;
            done = merged(done, arm);
        }
        if (condition.status === true)
            return done;
        way = { ...condition, status: true };
    }
    const other = bodies.length % 2 === 1 ? bodies.at(-1) : undefined;
    const rest = other === undefined ? way : list(other, way, run, asked);
    const end = merged(done, rest);
    return all && rest.goes ? { ...end, sure: from.sure } : end;
}
function cases({ words, bodies, end }, from, run, asked) {
    const [subject, ...patterns] = words;
    const value = subject === undefined ? undefined : valueOfWord(subject.text, from.values, run);
    let done = { ...from, goes: false };
    let start = subject?.end ?? 0;
    for (const [index, body] of bodies.entries()) {
        const own = patterns.filter((pattern) => pattern.start >= start && pattern.end <= body.start);
        const all = own.map(({ text }) => (text === '*' ? true : equal(value, text, from.values, run, true)));
        const status = all.includes(true) ? true : own.length > 0 && all.every((one) => one === false) ? false : undefined;
        const next = run.text.slice(body.end, bodies[index + 1]?.start ?? end);
        if (/^\s*;;?&/.test(next))
            run.passes = true;
        if (status !== false)
            done = merged(done, list(body, { ...from, status: true, sure: from.sure && status === true }, run, asked));
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
            turn = list(body, { ...turn, sure: false }, run, asked || body !== bodies.at(-1));
        way = merged(way, { ...turn, status: undefined });
    }
    return way;
}
function testOf({ words, start, end }, values, run) {
    const text = run.text.slice(start, end).trimEnd();
    const closing = start + text.length - 2;
    const double = text.startsWith('[[');
    if (words.some((word) => word.text === '=~'))
        return matched(text, values, run);
    if (!double)
        return comparison(words, false, values, run);
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
        all = both(all, comparison(clause, true, values, run));
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
function comparison(words, patterns, values, run) {
    const [left, operator, right, more] = words;
    if (left?.text === '!')
        return negated(comparison(words.slice(1), patterns, values, run));
    if (left === undefined || operator === undefined || right === undefined || more !== undefined)
        return undefined;
    const turned = operator.text === '!=' || operator.text === '-ne';
    if (!turned && !['=', '==', '-eq'].includes(operator.text))
        return undefined;
    const other = valueOfWord(left.text, values, run);
    const status = valueOfWord(right.text, values, run)?.kind === 'actor'
        ? equal({ kind: 'actor' }, left.text, values, run, false)
        : (isListed(left.text, right.text, values, run) ?? equal(other, right.text, values, run, patterns));
    return turned ? negated(status) : status;
}
/** Whether a value is what a word says, which may be a pattern where it is not quoted. */
function equal(value, word, values, run, patterns) {
    const other = valueOfWord(word, values, run);
    if (value === undefined || other?.kind !== 'fixed')
        return undefined;
    const { text } = other;
    // A variable without quotes is a pattern too.
    if (patterns && !/^["']/.test(word) && (text === undefined || /[*?[\\(]/.test(text)))
        return undefined;
    // A bot's name is no proof, since outsiders can make bots act.
    if (value.kind === 'actor')
        return text?.includes('[bot]') === true || /\s/.test(text ?? '') ? undefined : false;
    if (value.kind !== 'fixed')
        return undefined;
    return value.text === undefined || text === undefined ? undefined : value.text === text;
}
/** `" a b " == *" $ACTOR "*`: whole names of a list, which have no blanks of their own. */
function isListed(list, word, values, run) {
    const name = /^\*"([ ,|;:])([^"]*)\1"\*$/.exec(word)?.[2];
    const names = /^"([ ,|;:])(.*)\1"$/.exec(list)?.[2];
    if (name === undefined || names === undefined)
        return undefined;
    const value = valueOfWord(names, values, run);
    const item = valueOfWord(name, values, run);
    if (item?.kind === 'fixed')
        return item.text === undefined || fixedOf(value)?.text === undefined
            ? undefined
            : fixedOf(value)
                ?.text?.split(/[ ,|;:]/)
                .includes(item.text);
    if (item?.kind !== 'actor')
        return undefined;
    return value?.kind === 'fixed' && value.text?.includes('[bot]') !== true ? false : undefined;
}
/** `=~`: names from the first letter to the last, or a whole name within a list. */
function matched(text, values, run) {
    const [, turned, left = '', right = ''] = /^\[\[\s+(!\s+)?("?\$\([^()]*\)"?|"[^"]*"|[^\s"]+)\s+=~\s+("[^"]*"|[^\s"]+)\s+\]\]$/.exec(text) ?? [];
    const names = /^\^(?:\([\w|-]+\)|[\w-]+)\$$/.test(right);
    const value = valueOfWord(left, values, run);
    const status = value?.kind === 'fixed' && value.text !== undefined && /^\^?\(?[\w|-]+\)?\$?$/.test(right)
        ? matchedText(value.text, right)
        : names && value?.kind === 'actor'
            ? false
            : isListed(left, `*${right}*`, values, run);
    return turned === undefined ? status : negated(status);
}
/** Of an expression of plain words, one or several. */
function matchedText(text, expression) {
    const words = expression.replace(/[\^()$]/g, '').split('|');
    return words.some((word) => text === word) ? true : words.some((word) => text.includes(word)) ? undefined : false;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/javascript.js
// A part of JavaScript as a tree: what checks in workflows are written with. All else is not read at all, rather than misread.
class Unread extends Error {
}
const maxDepth = 60;
const signs = [
    '...',
    '===',
    '!==',
    '??=',
    '||=',
    '&&=',
    '**=',
    '=>',
    '==',
    '!=',
    '<=',
    '>=',
    '&&',
    '||',
    '??',
    '?.',
    '++',
    '--',
    '+=',
    '-=',
    '*=',
    '/=',
];
const unreadWords = new Set('switch case while do with class yield import export super debugger label break continue delete enum get set var'.split(' '));
const levels = [
    ['??', '||'],
    ['&&'],
    ['==', '!=', '===', '!=='],
    ['<', '>', '<=', '>=', 'in', 'instanceof'],
    ['+', '-'],
    ['*', '/', '%'],
];
/** @returns undefined where some of it is not read. */
function parseJavaScript(text) {
    try {
        const parser = new Parser(tokensOf(text, 0));
        return parser.statements('');
    }
    catch (error) {
        if (error instanceof Unread)
            return undefined;
        throw error;
    }
}
function tokensOf(text, depth) {
    if (depth > 5)
        throw new Unread();
    const tokens = [];
    let at = 0;
    let first = true;
    const add = (kind, shown, end, parts) => {
        tokens.push({ kind, text: shown, first, ...(parts === undefined ? {} : { parts }) });
        first = false;
        at = end;
    };
    while (at < text.length) {
        const char = text[at];
        const blank = blankEnd(text, at);
        if (blank > at) {
            first ||= text.slice(at, blank).includes('\n');
            at = blank;
        }
        else if (char === '"' || char === "'") {
            const end = endOf(text, at, char);
            add('text', unescaped(text.slice(at + 1, end)), end + 1);
        }
        else if (char === '`') {
            const { end, made, parts } = templateAt(text, at, depth);
            add('template', made, end, parts);
        }
        else if (/[\w$]/.test(char)) {
            const word = /[\w$]+/y;
            word.lastIndex = at;
            const [found = char] = word.exec(text) ?? [];
            add(/^\d/.test(found) ? 'number' : 'name', found, at + found.length);
        }
        else if (char === '/' && startsRegex(tokens.at(-1))) {
            add('regex', '/', regexEnd(text, at));
        }
        else {
            const sign = signAt(text, at);
            add('sign', sign, at + sign.length);
        }
    }
    add('end', '', at);
    return tokens;
}
/** Where a blank or a comment ends that starts at a place. */
function blankEnd(text, at) {
    if (/\s/.test(text[at] ?? ''))
        return at + 1;
    if (text.startsWith('//', at)) {
        const end = text.indexOf('\n', at);
        return end < 0 ? text.length : end;
    }
    if (!text.startsWith('/*', at))
        return at;
    const end = text.indexOf('*/', at + 2);
    if (end < 0)
        throw new Unread();
    return end + 2;
}
function signAt(text, at) {
    const sign = signs.find((one) => text.startsWith(one, at)) ?? text[at] ?? '';
    if (sign.length === 1 && !/[!%()*+,\-./:;<=>?[\]{}]/.test(sign))
        throw new Unread();
    return sign;
}
function startsRegex(before) {
    if (before === undefined)
        return true;
    if (before.text === '}')
        throw new Unread();
    return before.kind === 'sign' ? before.text !== ')' && before.text !== ']' : before.kind === 'name' && before.text === 'return';
}
function regexEnd(text, start) {
    let inClass = false;
    for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '[')
            inClass = true;
        else if (text[at] === ']')
            inClass = false;
        else if (text[at] === '/' && !inClass) {
            while (/[a-z]/.test(text[at + 1] ?? ''))
                at++;
            return at + 1;
        }
    }
    throw new Unread();
}
function endOf(text, start, quote) {
    for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote)
            return at;
    }
    throw new Unread();
}
/** A text with escapes of letters' codes is not read. */
function unescaped(text) {
    if (/\\[ux0-9\n]/.test(text))
        throw new Unread();
    return text.replace(/\\(.)/g, (_, char) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}
function templateAt(text, start, depth) {
    const parts = [];
    let made = '';
    for (let at = start + 1; at < text.length; at++) {
        const char = text[at];
        if (char === '`')
            return { end: at + 1, made: unescaped(made), parts };
        if (char === '\\')
            made += char + (text[++at] ?? '');
        else if (char === '$' && text[at + 1] === '{') {
            const end = text.indexOf('}', at);
            const inner = text.slice(at + 2, end);
            if (end < 0 || /[{`'"]/.test(inner))
                throw new Unread();
            const parser = new Parser(tokensOf(inner, depth + 1));
            parts.push(parser.expression());
            parser.expect('');
            at = end;
        }
        else
            made += char;
    }
    throw new Unread();
}
class Parser {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    get next() {
        return this.tokens[this.at] ?? { kind: 'end', text: '', first: true };
    }
    sees(text, ahead = 0) {
        const token = this.tokens[this.at + ahead];
        return token?.text === text && (token.kind === 'sign' || token.kind === 'name' || token.kind === 'end');
    }
    takes(text) {
        if (!this.sees(text))
            return false;
        this.at++;
        return true;
    }
    expect(text) {
        if (!this.takes(text))
            throw new Unread();
    }
    name() {
        const { kind, text } = this.next;
        if (kind !== 'name')
            throw new Unread();
        this.at++;
        return text;
    }
    statements(end) {
        const made = [];
        while (!this.takes(end)) {
            if (this.next.kind === 'end')
                throw new Unread();
            if (!this.takes(';'))
                made.push(...this.statement());
        }
        return made;
    }
    block() {
        this.expect('{');
        if (++this.depth > maxDepth)
            throw new Unread();
        const made = this.statements('}');
        this.depth--;
        return made;
    }
    one() {
        return this.sees('{') ? { kind: 'block', body: this.block() } : { kind: 'block', body: this.statement() };
    }
    statement() {
        if (++this.depth > maxDepth)
            throw new Unread();
        const made = this.statementOf();
        this.depth--;
        return made;
    }
    statementOf() {
        const { kind, text } = this.next;
        if (this.sees('{'))
            return [{ kind: 'block', body: this.block() }];
        if (kind === 'name' && unreadWords.has(text))
            throw new Unread();
        if (this.sees('async') && this.sees('function', 1))
            this.at++;
        if (this.takes('function')) {
            const name = this.name();
            return [{ kind: 'declare', name, value: this.functionRest() }];
        }
        if (this.takes('if')) {
            const test = this.bracketed();
            const then = this.one();
            return [{ kind: 'if', test, then, other: this.takes('else') ? this.one() : undefined }];
        }
        if (this.takes('for'))
            return [this.loop()];
        if (this.takes('try'))
            return [this.attempt()];
        if (this.sees('const') || this.sees('let'))
            return this.declarations();
        if (this.takes('return')) {
            const bare = this.next.first || this.sees(';') || this.sees('}') || this.next.kind === 'end';
            return [this.ended({ kind: 'return', value: bare ? undefined : this.expression() })];
        }
        if (this.takes('throw'))
            return [this.ended({ kind: 'throw', value: this.expression() })];
        return [this.ended({ kind: 'expression', value: this.expression() })];
    }
    ended(made) {
        if (!this.takes(';') && !this.next.first && !this.sees('}') && this.next.kind !== 'end')
            throw new Unread();
        return made;
    }
    declarations() {
        this.at++;
        const made = [];
        do {
            const name = this.pattern();
            made.push({ kind: 'declare', name, value: this.takes('=') ? this.expression() : undefined });
        } while (this.takes(','));
        return this.ended(made);
    }
    pattern() {
        if (!this.takes('{'))
            return this.name();
        const made = [];
        while (!this.takes('}')) {
            const part = this.name();
            if (this.sees(':') && this.sees('{', 1)) {
                this.at++;
                const inner = this.pattern();
                if (typeof inner === 'string')
                    throw new Unread();
                for (const [name, own] of inner)
                    made.push([`${part}.${name}`, own]);
            }
            else
                made.push([part, this.takes(':') ? this.name() : part]);
            if (!this.takes(',') && !this.sees('}'))
                throw new Unread();
        }
        return made;
    }
    loop() {
        const start = this.at;
        this.expect('(');
        if (!this.takes('const') && !this.takes('let'))
            throw new Unread();
        const name = this.name();
        this.expect('of');
        const over = this.expression();
        this.expect(')');
        const body = this.one();
        return { kind: 'loop', over, name, body, assigns: this.assigned(start) };
    }
    attempt() {
        const body = this.block();
        const caught = this.takes('catch');
        let name;
        if (caught && this.takes('(')) {
            name = this.name();
            this.expect(')');
        }
        const handler = caught ? this.block() : undefined;
        const last = this.takes('finally') ? this.block() : [];
        return { kind: 'try', body, name, handler, last };
    }
    bracketed() {
        this.expect('(');
        const made = this.expression();
        this.expect(')');
        return made;
    }
    expression() {
        if (++this.depth > maxDepth)
            throw new Unread();
        const made = this.arrow() ?? this.assigning();
        this.depth--;
        return made;
    }
    assigning() {
        const left = this.choice();
        const { kind, text: operator } = this.next;
        if (kind !== 'sign' || !/^(?:=|[-+*/]=|\?\?=|\|\|=|&&=|\*\*=)$/.test(operator))
            return left;
        if (left.kind !== 'name' && left.kind !== 'member')
            throw new Unread();
        this.at++;
        return { kind: 'assign', operator, left, right: this.expression() };
    }
    arrow() {
        const start = this.at;
        this.takes('async');
        if (this.takes('function')) {
            if (this.next.kind === 'name')
                this.at++;
            return this.functionRest();
        }
        if (this.next.kind === 'name' && this.sees('=>', 1))
            return this.arrowRest([this.name()], start);
        if (this.sees('(')) {
            let open = 0;
            let end = this.at;
            for (; end < this.tokens.length; end++) {
                const { kind, text } = this.tokens[end];
                if (kind !== 'sign')
                    continue;
                if (text === '(')
                    open++;
                else if (text === ')' && --open === 0)
                    break;
            }
            if (this.tokens[end + 1]?.text === '=>')
                return this.arrowRest(this.params(), start);
        }
        this.at = start;
        return undefined;
    }
    params() {
        this.expect('(');
        const made = [];
        while (!this.takes(')')) {
            made.push(this.pattern());
            if (!this.takes(',') && !this.sees(')'))
                throw new Unread();
        }
        return made;
    }
    functionRest() {
        const start = this.at;
        const params = this.params();
        const body = this.block();
        return { kind: 'function', params, body, assigns: this.assigned(start), words: this.words(start) };
    }
    arrowRest(params, start) {
        this.expect('=>');
        const body = this.sees('{') ? this.block() : [{ kind: 'return', value: this.expression() }];
        return { kind: 'function', params, body, assigns: this.assigned(start), words: this.words(start) };
    }
    words(start) {
        return new Set(this.tokens.slice(start, this.at).map(({ text }) => text));
    }
    /** Names that are given values since a place. */
    assigned(start) {
        const made = [];
        for (let at = start; at < this.at; at++) {
            const { kind, text } = this.tokens[at];
            if (kind === 'sign' && /^(?:[-+*/?|&]{0,2}=|\*\*=)$/.test(text) && text !== '==')
                made.push(this.tokens[at - 1]?.text ?? '');
        }
        return made;
    }
    choice() {
        const test = this.binary(0);
        if (!this.takes('?'))
            return test;
        const then = this.expression();
        this.expect(':');
        return { kind: 'choice', test, then, other: this.expression() };
    }
    binary(level) {
        const operators = levels[level];
        if (operators === undefined)
            return this.unary();
        let left = this.binary(level + 1);
        while (operators.some((operator) => this.sees(operator))) {
            const operator = this.next.text;
            this.at++;
            left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
        }
        return left;
    }
    unary() {
        const operator = ['!', '-', '+', 'await', 'typeof', 'void'].find((one) => this.sees(one));
        if (operator === undefined)
            return this.postfix();
        if (++this.depth > maxDepth)
            throw new Unread();
        this.at++;
        const operand = this.unary();
        this.depth--;
        return { kind: 'unary', operator, operand };
    }
    postfix() {
        const fresh = this.takes('new');
        let made = this.primary();
        for (;;) {
            if (this.takes('?.') && !this.sees('(') && !this.sees('['))
                made = member(made, this.name());
            else if (this.takes('.'))
                made = member(made, this.name());
            else if (this.takes('[')) {
                made = { kind: 'member', of: made, name: this.expression() };
                this.expect(']');
            }
            else if (this.takes('('))
                made = { kind: 'call', callee: made, args: this.items(')') };
            else
                break;
        }
        if (this.sees('++') || this.sees('--') || this.next.kind === 'template')
            throw new Unread();
        return fresh && made.kind !== 'call' ? { kind: 'unknown', items: [made] } : made;
    }
    items(end) {
        const made = [];
        while (!this.takes(end)) {
            made.push(this.takes('...') ? { kind: 'unknown', items: [this.expression()] } : this.expression());
            if (!this.takes(',') && !this.sees(end))
                throw new Unread();
        }
        return made;
    }
    primary() {
        const { kind, text, parts = [] } = this.next;
        if (this.sees('('))
            return this.bracketed();
        this.at++;
        if (kind === 'text')
            return { kind: 'value', value: text };
        if (kind === 'template')
            return parts.length === 0 ? { kind: 'value', value: text } : { kind: 'template', items: parts };
        if (kind === 'number') {
            if (!/^\d{1,9}$/.test(text) || this.sees('.'))
                throw new Unread();
            return { kind: 'value', value: Number(text) };
        }
        if (kind === 'regex')
            return { kind: 'unknown', items: [] };
        if (kind === 'sign' && text === '[')
            return { kind: 'list', items: this.items(']') };
        if (kind === 'sign' && text === '{')
            return this.record();
        if (kind !== 'name' || unreadWords.has(text))
            throw new Unread();
        if (Object.hasOwn(constants, text))
            return { kind: 'value', value: constants[text] };
        return { kind: 'name', name: text };
    }
    record() {
        const entries = [];
        while (!this.takes('}')) {
            if (this.takes('...'))
                entries.push(['...', this.expression()]);
            else {
                const { kind, text } = this.next;
                if (kind !== 'name' && kind !== 'text' && kind !== 'number')
                    throw new Unread();
                this.at++;
                entries.push([text, this.takes(':') ? this.expression() : { kind: 'name', name: text }]);
            }
            if (!this.takes(',') && !this.sees('}'))
                throw new Unread();
        }
        return { kind: 'record', entries };
    }
}
const constants = { true: true, false: false, null: null, undefined };
function member(of, name) {
    return { kind: 'member', of, name: { kind: 'value', value: name } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/script-refusals.js
// Whether a script of actions/github-script ends its step for everybody without rights. It is run with what an outsider is answered; what
// nobody can tell is chosen, each way in a run of its own, and the step keeps outsiders out only where no run comes to a good end.





/** How a run ends, or leaves a function. */
class Thrown extends Error {
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
class Returned extends Error {
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
class Failed extends Error {
}
class Passed extends Error {
}
const unknown = { kind: 'unknown' };
const theirs = { kind: 'unknown', theirs: true };
const nothing = known(undefined);
const maxWork = 40_000;
const maxRuns = 400;
function known(value) {
    return { kind: 'known', value };
}

/** Names that stand for expressions within the script. */
const [actorName, ownName, otherName] = ['ExpressionOfActor', 'ExpressionOfRepository', 'ExpressionOfOther'];
/** Whether a script of JavaScript fails for all who have no rights. */
function scriptFailsWithoutRights(step, asked) {
    const written = (0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text;
    // Either would undo a failure.
    if (written === undefined || /process\.exit(?:Code|\(\s*(?:0|\)))/.test(written))
        return false;
    return lookups/* rounds */.Qf.every((round) => {
        const program = parseJavaScript(script_refusals_marked(written, round, asked));
        return program !== undefined && new Script(program, step, round, asked).alwaysFails();
    });
}
/** What a script gives out, under which names, for whoever has no rights and writes what they like: only what is sure. */
function resultsForOutsiders(step, asked) {
    const given = new Map();
    const written = (0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text;
    if (written === undefined)
        return given;
    for (const round of lookups/* rounds */.Qf) {
        const program = parseJavaScript(script_refusals_marked(written, round, asked));
        if (program !== undefined)
            new Script(program, step, round, asked).giveInto(given);
    }
    return given;
}
function script_refusals_marked(text, round, asked) {
    let made = '';
    let from = 0;
    for (const { span, text: inner } of (0,find/* expressionsIn */.l)(text)) {
        const value = valueOfWay(inner.trim(), round, asked);
        const name = value.kind === 'actor' ? actorName : value.kind === 'own' ? ownName : otherName;
        made += text.slice(from, span.start) + (value.kind === 'known' ? String(value.value) : name);
        from = span.end;
    }
    return made + text.slice(from);
}
function valueOfWay(way, round, asked) {
    const answer = (0,lookups/* answerOfExpression */.kr)(way, round, asked);
    if (answer !== undefined)
        return known(answer === 'true' ? true : answer);
    if (isOwn(way))
        return { kind: 'own' };
    return wayOfActor(way) !== undefined && !(0,lookups/* isOthers */.s2)(way, asked) ? { kind: 'actor' } : unknown;
}
class Script {
    program;
    step;
    round;
    asked;
    left = maxWork;
    choices = [];
    chosen = 0;
    /** How many parts of the script around this one go on where it throws. */
    caught = 0;
    depth = 0;
    nested = 0;
    /** Choices of this run that are not an outsider's own. */
    doubts = 0;
    given = [];
    constructor(program, step, round, asked) {
        this.program = program;
        this.step = step;
        this.round = round;
        this.asked = asked;
    }
    alwaysFails() {
        for (let runs = 0; runs < maxRuns; runs++) {
            if (!this.fails())
                return false;
            while (this.choices.at(-1) === true)
                this.choices.pop();
            if (this.choices.length === 0)
                return true;
            this.choices[this.choices.length - 1] = true;
        }
        return false;
    }
    /** What runs that come to a good end give out. */
    giveInto(all) {
        for (let runs = 0; runs < maxRuns; runs++) {
            if (!this.fails())
                for (const [name, text] of this.given)
                    all.set(name.toLowerCase(), (all.get(name.toLowerCase()) ?? new Set()).add(text));
            while (this.choices.at(-1) === true)
                this.choices.pop();
            if (this.choices.length === 0)
                return;
            this.choices[this.choices.length - 1] = true;
        }
    }
    give(name, value) {
        if (this.doubts > 0 || name?.kind !== 'known' || value?.kind !== 'known' || value.value === undefined)
            return;
        this.given.push([String(name.value), String(value.value ?? '')]);
    }
    fails() {
        this.chosen = this.caught = this.depth = this.nested = this.doubts = 0;
        this.given = [];
        try {
            this.all(this.program, { names: new Map() });
            return false;
        }
        catch (error) {
            if (error instanceof Failed || error instanceof Thrown)
                return true;
            // What is returned is awaited.
            if (error instanceof Returned) {
                this.give(known('result'), error.value);
                return error.value.kind === 'rejected';
            }
            if (error instanceof Passed)
                return false;
            throw error;
        }
    }
    /** What nobody can tell: false in the first run that asks, then true. @param free whether an outsider may have it as they like. */
    choose(free = false) {
        if (!free)
            this.doubts++;
        const at = this.chosen++;
        if (at === this.choices.length)
            this.choices.push(false);
        return this.choices[at] === true;
    }
    mayThrow() {
        if (this.caught > 0 && this.choose(true))
            throw new Thrown(unknown);
    }
    work() {
        if (--this.left < 0)
            throw new Passed();
    }
    all(body, scope) {
        for (const statement of body)
            if (statement.kind === 'declare' && statement.value?.kind === 'function')
                this.one(statement, scope);
        for (const statement of body)
            this.one(statement, scope);
    }
    one(statement, scope) {
        this.work();
        switch (statement.kind) {
            case 'expression':
                this.of(statement.value, scope);
                return;
            case 'throw':
                throw new Thrown(this.of(statement.value, scope));
            case 'return':
                throw new Returned(statement.value === undefined ? nothing : this.of(statement.value, scope));
            case 'declare':
                this.declare(statement.name, statement.value === undefined ? nothing : this.of(statement.value, scope), scope);
                return;
            case 'block':
                this.all(statement.body, { names: new Map(), outer: scope });
                return;
            case 'if':
                if (this.isTrue(this.of(statement.test, scope)))
                    this.one(statement.then, scope);
                else if (statement.other !== undefined)
                    this.one(statement.other, scope);
                return;
            case 'loop':
                this.loop(statement, scope);
                return;
            case 'try':
                this.attempt(statement, scope);
        }
    }
    loop({ over, name, body, assigns }, scope) {
        const list = over === undefined ? unknown : this.of(over, scope);
        const turn = (item) => this.one(body, { names: new Map([[name, item]]), outer: scope });
        if (list.kind === 'list' && !list.open) {
            list.items.forEach(turn);
            return;
        }
        const forget = () => {
            for (const one of assigns)
                script_refusals_assign(one, unknown, scope);
        };
        forget();
        if (!this.choose())
            return;
        turn(unknown);
        forget();
    }
    attempt({ body, name, handler, last }, scope) {
        try {
            this.caughtIn(handler !== undefined, () => this.all(body, { names: new Map(), outer: scope }));
        }
        catch (error) {
            if (!(error instanceof Thrown) || handler === undefined) {
                if (error instanceof Thrown || error instanceof Returned)
                    this.all(last, { names: new Map(), outer: scope });
                throw error;
            }
            const names = new Map(name === undefined ? [] : [[name, error.value]]);
            try {
                this.all(handler, { names, outer: scope });
            }
            catch (other) {
                if (other instanceof Thrown || other instanceof Returned)
                    this.all(last, { names: new Map(), outer: scope });
                throw other;
            }
        }
        this.all(last, { names: new Map(), outer: scope });
    }
    caughtIn(is, run) {
        if (is)
            this.caught++;
        try {
            return run();
        }
        finally {
            if (is)
                this.caught--;
        }
    }
    declare(pattern, value, { names }) {
        if (typeof pattern === 'string') {
            names.set(pattern, value);
            return;
        }
        for (const [parts, name] of pattern)
            names.set(name, parts.split('.').reduce((of, part) => this.member(of, known(part)), value));
    }
    isTrue(value) {
        if (value.kind === 'known')
            return Boolean(value.value);
        return value.kind === 'unknown' || value.kind === 'global' ? this.choose(script_refusals_isTheirs(value)) : true;
    }
    of(node, scope) {
        this.work();
        if (++this.nested > 300)
            throw new Passed();
        try {
            return this.valueOf(node, scope);
        }
        finally {
            this.nested--;
        }
    }
    valueOf(node, scope) {
        switch (node.kind) {
            case 'value':
                return typeof node.value === 'string' ? script_refusals_valueOfText(node.value) : known(node.value);
            case 'name':
                return lookedUp(node.name, scope) ?? { kind: 'global', path: node.name };
            case 'template': {
                const parts = node.items.map((item) => this.of(item, scope));
                return parts.every(({ kind }) => kind === 'own') ? { kind: 'own' } : unknown;
            }
            case 'list': {
                const items = node.items.map((item) => this.of(item, scope));
                return { kind: 'list', items, open: node.items.some(({ kind }) => kind === 'unknown') };
            }
            case 'unknown':
                for (const item of node.items)
                    this.of(item, scope);
                return unknown;
            case 'record':
                return this.record(node.entries, scope);
            case 'member':
                return this.member(this.of(node.of, scope), this.of(node.name, scope));
            case 'function':
                return { kind: 'function', made: node, scope };
            case 'choice':
                return this.of(this.isTrue(this.of(node.test, scope)) ? node.then : node.other, scope);
            case 'unary':
                return this.unary(node.operator, this.of(node.operand, scope));
            case 'binary':
                return this.binary(node.operator, node.left, node.right, scope);
            case 'assign':
                return this.assign(node.operator, node.left, node.right, scope);
            default:
                return this.call(node.callee, node.args, scope);
        }
    }
    record(written, scope) {
        const all = { kind: 'record', entries: new Map(), open: false };
        for (const [name, expression] of written) {
            const value = this.of(expression, scope);
            // What is spread may have any of the names before it.
            if (name === '...')
                script_refusals_open(all);
            else
                all.entries.set(name, value);
        }
        return all;
    }
    member(of, name) {
        const part = name.kind === 'known' ? String(name.value) : undefined;
        if (of.kind === 'global' && part !== undefined)
            return this.global(`${of.path}.${part}`);
        if (of.kind === 'record') {
            const own = part === undefined ? undefined : of.entries.get(part);
            return own ?? (part === undefined || of.open ? unknown : nothing);
        }
        if (of.kind === 'list' && part === 'length' && !of.open)
            return known(of.items.length);
        if (of.kind === 'known' && (of.value === undefined || of.value === null)) {
            // With `?.` it throws nothing.
            if (this.choose())
                throw new Thrown(unknown);
            return nothing;
        }
        if (of.kind === 'unknown')
            this.mayThrow();
        return unknown;
    }
    global(path) {
        const variable = /^process\.env\.(\w+)$/.exec(path)?.[1];
        if (variable !== undefined)
            return this.variable(variable);
        const way = path.replace(/^context\.payload\./, 'github.event.').replace(/^context\./, 'github.');
        const value = way === path ? unknown : valueOfWay(way, this.round, this.asked);
        return value.kind === 'unknown' ? { kind: 'global', path } : value;
    }
    variable(name) {
        const text = (0,parts/* variableOf */.Qn)(this.step, name)?.scalar?.text;
        if (text === undefined)
            return unknown;
        return script_refusals_valueOfText(script_refusals_marked(text, this.round, this.asked));
    }
    unary(operator, value) {
        if (operator === '!')
            return known(!this.isTrue(value));
        if (operator !== 'await')
            return unknown;
        if (value.kind === 'rejected')
            throw new Thrown(value.error);
        return value;
    }
    binary(operator, left, right, scope) {
        const first = this.of(left, scope);
        if (operator === '&&')
            return this.isTrue(first) ? this.of(right, scope) : first;
        if (operator === '||')
            return this.isTrue(first) ? first : this.of(right, scope);
        if (operator === '??') {
            const none = first.kind === 'known' ? (first.value ?? undefined) === undefined : canBeNone(first) && this.choose();
            return none ? this.of(right, scope) : first;
        }
        const second = this.of(right, scope);
        if (/^[!=]==?$/.test(operator)) {
            const same = script_refusals_equal(first, second, operator.length === 3) ?? this.choose(script_refusals_isTheirs(first) || script_refusals_isTheirs(second));
            return known(operator.startsWith('!') ? !same : same);
        }
        if (first.kind !== 'known' || second.kind !== 'known' || typeof first.value !== 'number' || typeof second.value !== 'number')
            return unknown;
        const [a, b] = [first.value, second.value];
        const results = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b };
        const result = results[operator];
        return result === undefined ? unknown : known(result);
    }
    assign(operator, left, right, scope) {
        const value = this.of(right, scope);
        const made = operator === '=' ? value : unknown;
        if (left.kind === 'name')
            script_refusals_assign(left.name, made, scope);
        else if (left.kind === 'member') {
            const of = this.of(left.of, scope);
            const name = this.of(left.name, scope);
            if (of.kind === 'record' && name.kind === 'known')
                of.entries.set(String(name.value), made);
            else if (of.kind === 'list')
                of.open = true;
            else if (of.kind === 'record')
                throw new Passed();
        }
        return made;
    }
    call(callee, args, scope) {
        if (callee.kind === 'member' && callee.name.kind === 'value') {
            const name = String(callee.name.value);
            if (name === 'catch' || name === 'then' || name === 'finally')
                return this.settled(name, callee.of, args, scope);
            const of = this.of(callee.of, scope);
            const given = args.map((arg) => this.of(arg, scope));
            const made = this.method(of, name, given);
            if (made !== undefined)
                return made;
            return this.unknownCall(this.member(of, known(name)), given, of);
        }
        const target = this.of(callee, scope);
        const given = args.map((arg) => this.of(arg, scope));
        if (target.kind === 'function')
            return this.run(target, given);
        return this.unknownCall(target, given);
    }
    /** A promise, which what is called upon it may take for another. */
    settled(name, promise, args, scope) {
        let value;
        try {
            value = this.caughtIn(true, () => this.of(promise, scope));
        }
        catch (error) {
            if (!(error instanceof Thrown))
                throw error;
            value = { kind: 'rejected', error: error.value };
        }
        const [first, second] = args.map((arg) => this.of(arg, scope));
        const failed = value.kind === 'rejected';
        const handler = name === 'catch' ? (failed ? first : undefined) : name === 'then' ? (failed ? second : first) : undefined;
        if (name === 'finally')
            return unknown;
        if (handler === undefined)
            return value;
        if (handler.kind !== 'function')
            return unknown;
        try {
            return this.run(handler, [value.kind === 'rejected' ? value.error : value]);
        }
        catch (error) {
            if (!(error instanceof Thrown))
                throw error;
            return { kind: 'rejected', error: error.value };
        }
    }
    run({ made, scope }, args) {
        if (++this.depth > 8)
            throw new Passed();
        const inner = { names: new Map(), outer: scope };
        try {
            for (const [index, param] of made.params.entries())
                this.declare(param, args[index] ?? nothing, inner);
            this.all(made.body, inner);
            return nothing;
        }
        catch (error) {
            if (error instanceof Returned)
                return error.value;
            throw error;
        }
        finally {
            this.depth--;
        }
    }
    unknownCall(target, args, of) {
        const path = target.kind === 'global' ? target.path : '';
        if (path === 'core.setFailed')
            throw new Failed();
        if (path === 'core.setOutput')
            this.give(args[0], args[1]);
        if (path === 'process.exit') {
            if (args[0]?.kind === 'known' && typeof args[0].value === 'number' && args[0].value > 0)
                throw new Failed();
            throw new Passed();
        }
        const built = this.builtIn(path, args);
        if (built !== undefined)
            return built;
        const answer = this.lookup(path, args);
        if (answer !== undefined)
            return answer;
        if (of?.kind === 'function')
            throw new Passed();
        for (const one of of === undefined ? args : [of, ...args]) {
            if (one.kind === 'list' || one.kind === 'record')
                script_refusals_open(one);
            // Nobody knows whether, or how often, it is called.
            if (one.kind === 'function' && one.made.assigns.length > 0)
                throw new Passed();
        }
        this.mayThrow();
        return script_refusals_isTheirs(target) ? theirs : unknown;
    }
    builtIn(path, args) {
        if (path === 'require')
            return isText(args[0], '@actions/core') ? { kind: 'global', path: 'core' } : unknown;
        if (path === 'Boolean' && args[0] !== undefined)
            return known(this.isTrue(args[0]));
        if (path === 'String' && args[0]?.kind === 'known')
            return known(String(args[0].value));
        if ((path === 'Set' || path === 'Array.from') && args[0]?.kind === 'list')
            return args[0];
        if (/^(?:core|console)\.\w+$|^(?:Error|JSON\.stringify)$/.test(path))
            return unknown;
        return undefined;
    }
    lookup(path, args) {
        const [first, second] = args;
        const route = path === 'github.request' && first?.kind === 'known' ? String(first.value) : undefined;
        const method = /^github\.(?:rest\.)?(?:repos|orgs|teams)\.(\w+)$/.exec(path)?.[1];
        const lookup = (0,lookups/* rightsOf */.DY)(method ?? route ?? '');
        const options = method === undefined ? second : first;
        if (lookup === undefined || options?.kind !== 'record' || options.entries.get('username')?.kind !== 'actor')
            return undefined;
        if (lookup.of === 'membership')
            return { kind: 'rejected', error: record({ status: known(404) }) };
        this.mayThrow();
        const permission = known(lookup.answers[this.round % lookup.answers.length]);
        const none = known(false);
        const permissions = record({ admin: none, maintain: none, push: none, triage: none });
        return record({ status: known(200), data: record({ permission, role_name: permission, user: record({ permissions }) }) });
    }
    /** What a list or a text says of itself. */
    method(of, name, args) {
        const [first] = args;
        if (of.kind === 'known' && typeof of.value === 'string')
            return ofText(of.value, name, first);
        if (of.kind === 'unknown' && first?.kind === 'function')
            return this.reviewed(name, first);
        if (of.kind !== 'list' || of.open || first === undefined)
            return undefined;
        if (name === 'includes' || name === 'has')
            return oneOf(of.items.map((item) => script_refusals_equal(item, first, true)));
        if (name === 'indexOf') {
            const has = oneOf(of.items.map((item) => script_refusals_equal(item, first, true)));
            return has.kind === 'known' && has.value === false ? known(-1) : unknown;
        }
        if (first.kind === 'function' && (name === 'some' || name === 'every')) {
            const some = name === 'some';
            return known(of.items.some((item) => this.isTrue(this.run(first, [item])) === some) === some);
        }
        return name === 'join' ? unknown : undefined;
    }
    /** Of reviews of one commit, which a member must have made: those that outsiders make are not found. */
    reviewed(name, asks) {
        const none = noneFound[name];
        if (none === undefined || asks.made.assigns.length > 0 || !asks.made.words.has('commit_id'))
            return undefined;
        const association = valueOfWay('github.event.review.author_association', this.round, this.asked);
        return this.isTrue(this.run(asks, [record({ author_association: association })])) ? unknown : none();
    }
}
/** What a list says where it has nothing that is asked for. */
const noneFound = {
    find: () => nothing,
    some: () => known(false),
    filter: () => ({ kind: 'list', items: [], open: false }),
};
function ofText(text, name, first) {
    if (name === 'toLowerCase')
        return known(text.toLowerCase());
    if (name === 'toUpperCase')
        return known(text.toUpperCase());
    if (name === 'trim')
        return known(text.trim());
    if (first?.kind !== 'known' || typeof first.value !== 'string')
        return unknown;
    if (name === 'split' && first.value !== '')
        return { kind: 'list', items: text.split(first.value).map(known), open: false };
    if (name === 'includes')
        return known(text.includes(first.value));
    if (name === 'startsWith')
        return known(text.startsWith(first.value));
    return name === 'endsWith' ? known(text.endsWith(first.value)) : unknown;
}
function script_refusals_valueOfText(text) {
    if (text === actorName)
        return { kind: 'actor' };
    if (text === ownName)
        return { kind: 'own' };
    return text.includes(actorName) || text.includes(ownName) || text.includes(otherName) ? unknown : known(text);
}
/** Whether an outsider decides what it is. */
function script_refusals_isTheirs(value) {
    return value.kind === 'unknown'
        ? value.theirs === true
        : value.kind === 'global' && /^context\.payload\.(?:comment|issue|pull_request|review|discussion)\.(?:body|title)\b/.test(value.path);
}
function isText(value, text) {
    return value?.kind === 'known' && value.value === text;
}
function canBeNone({ kind }) {
    return kind === 'unknown' || kind === 'global';
}
function script_refusals_open(value) {
    value.open = true;
    if (value.kind === 'record')
        for (const name of value.entries.keys())
            value.entries.set(name, unknown);
}
function oneOf(all) {
    return all.includes(true) ? known(true) : all.includes(undefined) ? unknown : known(false);
}
/** @param strict whether values of two kinds are never equal. */
function script_refusals_equal(a, b, strict) {
    if (b.kind === 'actor' && a.kind !== 'actor')
        return script_refusals_equal(b, a, strict);
    if (a.kind === 'actor') {
        if (b.kind === 'own')
            return false;
        // A bot's name is no proof, since outsiders can make bots act.
        return b.kind === 'known' && !String(b.value).includes('[bot]') ? false : undefined;
    }
    if (a.kind !== 'known' || b.kind !== 'known')
        return undefined;
    return a.value === b.value ? true : strict || typeof a.value === typeof b.value ? false : undefined;
}
function lookedUp(name, scope) {
    for (let at = scope; at !== undefined; at = at.outer) {
        const value = at.names.get(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function script_refusals_assign(name, value, scope) {
    let at = scope;
    while (!at.names.has(name) && at.outer !== undefined)
        at = at.outer;
    at.names.set(name, value);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/reach.js
// How far somebody without rights gets: to each job and step, by the event, through conditions, jobs before, and checks of the actor.















/** Reusable workflows that fail where the actor has none: `owner/name/path`. */
const checkingWorkflows = new Set(['bitwarden/gh-actions/.github/workflows/check-run.yml']);
const checkWords = /getCollaboratorPermissionLevel|collaborators\/.{1,80}\/permission|checkCollaborator|checkMembershipForUser|getMembershipForUser|orgs\/.{1,80}\/members|memberships\/|author_association|head_repository|head\.repo\b|isCrossRepository/i;
const refusal = /exit\s{1,5}[1-9]|setFailed|throw\s{1,5}|process\.exit/;
/** In a script of JavaScript: who set the run off, or wrote what it is about. */
const namesActor = /\bcontext\.(?:actor\b|payload\.(?:sender|(?:comment|review|issue|discussion|pull_request)\.user)\b)|\bgithub\.(?:triggering_)?actor\b/;
const reach_nothing = { looks: false };
const checks = new WeakMap();
/** What a step does about the actor, worked out once for each event: every run asks. */


/** Of a step that has the words by which rights are asked for; undefined where it only prints them. */
function checkOfRights(step, asked) {
    if (!checkWords.test(scriptOf(step)))
        return undefined;
    if (step.run === undefined ? scriptFailsWithoutRights(step, asked) : failsWithoutRights(step, asked))
        return { looks: true, stops: 'outsiders' };
    const ways = step.run !== undefined && asksForActor(step) ? actorsAskedFor(step, asked) : [];
    return { looks: true, ...(ways.length > 0 ? { stops: ways } : {}) };
}
/** Whether a step's script, or a variable that it is given, has some words. */
function wordsIn(step) {
    const scalars = [step.run, (0,parts/* inputOf */.wg)(step, 'script')?.scalar, ...step.env.map(({ scalar }) => scalar)];
    return (words) => scalars.some((scalar) => scalar !== undefined && words.test(scalar.text));
}
/** Of a script of JavaScript that speaks of who set the run off. */
function checkOfNames(step, asked) {
    return { looks: false, names: true, ...(scriptFailsWithoutRights(step, asked) ? { stops: 'outsiders' } : {}) };
}
const actor = /\bgithub\.(?:triggering_)?actor\b|\bGITHUB_(?:TRIGGERING_)?ACTOR\b|\bgithub\.event\.(?:sender|(?:comment|review|issue|discussion|pull_request)\.user)\.login\b|\bhead\.repo\.|\bhead_repository\./i;
/** Whether a script or a variable that it may have speaks of the actor. */
function asksForActor(step) {
    return actor.test(step.run?.text ?? '') || (0,parts/* envsOf */.sr)(step).some(holdsActor);
}
/** Asked once of each `env:`: that of a workflow stands around thousands of steps. */
const holdsActor = (0,remembered/* rememberedOf */.M)((pairs) => pairs.some(({ scalar }) => scalar !== undefined && actor.test(scalar.text)));
/** How far an outsider gets past a step that checks the actor, as far as its own condition and script say. */
function reachPastCheck(step, situation) {
    const { stops } = checkOf(step, situation);
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
    const parts = [(0,shell/* shellOf */.of)(step) === 'bash' ? unprinted(step.run?.text ?? '') : (step.run?.text ?? '').replace(/(^|\s)#.*$/gm, '$1')];
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
/** What starts a workflow named by `workflow_run` counts for nothing: a pull request may bring another one of that name. */
function jobReach(run, event, aim) {
    const { within, job } = run;
    const trigger = within.entry.triggers.find(({ name }) => name === event);
    let reach = trigger === undefined ? 'never' : (0,events/* reachOfTrigger */.F1)(trigger);
    if (within.caller !== undefined)
        reach = (0,events/* lesser */.Zh)(reach, reachOfJob(within.caller, event, aim));
    reach = (0,events/* lesser */.Zh)(reach, (0,conditions/* reachOfCondition */.yH)(job.if?.text, situationOf(run, undefined, event, aim)));
    if (reach !== 'never' && !(0,conditions.runsAfterSkips)(job.if?.text))
        for (const need of job.needs) {
            const other = within.jobs.get(need.text.toLowerCase());
            if (other !== undefined)
                reach = (0,events/* lesser */.Zh)(reach, reachOfJobEnd(other, event, aim));
        }
    // An environment may ask somebody for approval; whether it does stands in the repository's settings.
    return holds(run, event) ? (0,events/* lesser */.Zh)(reach, 'invited') : reach;
}
/** Whether a job waits for what the rules of an environment say: its own, that of a job before it, or of one that calls it. */
function waitsForEnvironment(run, event) {
    const all = waiting.get(run) ?? new Map();
    waiting.set(run, all);
    const known = all.get(event);
    if (known !== undefined)
        return known;
    // A circle of needs never runs.
    all.set(event, false);
    const before = run.job.needs.flatMap((need) => run.within.jobs.get(need.text.toLowerCase()) ?? []);
    const { caller } = run.within;
    const waits = holds(run, event) || [...before, ...(caller === undefined ? [] : [caller])].some((other) => waitsForEnvironment(other, event));
    all.set(event, waits);
    return waits;
}
const waiting = new WeakMap();
function holds(run, event) {
    return run.job.environment !== undefined && (0,environments/* mayHold */.BV)(run.job.environment, event, inputsOf(run));
}
/** What a caller hands over, as it is written. */

function reachOfJobEnd(run, event, aim) {
    const reach = reachOfJob(run, event, aim);
    return mayFail(run.job) ? reach : (0,events/* lesser */.Zh)(reach, reachPastGuards(run, Number.POSITIVE_INFINITY, event, aim));
}
/** Steps that may end the job for outsiders. */
function guardsOf(run, asked) {
    return run.steps.filter(({ step }) => checkOf(step, asked).stops !== undefined);
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
    const made = guardsOf(run, { event, aim }).map((guard) => {
        if (reach !== 'never')
            reach = (0,events/* lesser */.Zh)(reach, reachPastGuard(guard, run, event, aim));
        return { order: guard.order, reach };
    });
    known.set(key, made);
    return made;
}
/** Whether a step, or one whose action it is of, runs whatever failed before it. */
function runsAfterFailures({ step, parent }) {
    return (0,conditions.runsAfterSkips)(step.if?.text) || (parent !== undefined && runsAfterFailures(parent));
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
/**
 * Whether what a way reads was made by a step that looks up the rights of the actor, and is not what the step is sure to say of an outsider
 * as well.
 * @param text that is asked for; undefined for any that counts as true.
 */
function answersChecked([context, name, part, output], text, job, siblings, asked) {
    if (name === undefined)
        return false;
    if (context === 'needs') {
        const other = job?.within.jobs.get(name);
        const checks = other?.steps.map((run) => checkOf(run.step, asked));
        if (other === undefined || checks?.some(({ looks, names }) => looks || names) !== true)
            return false;
        const made = other.job.outputs.find((pair) => pair.name.toLowerCase() === output)?.scalar?.text;
        const inner = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/i.exec(made ?? '');
        const source = inner === null ? undefined : other.steps.find((run) => run.step.id?.text.toLowerCase() === inner[1]?.toLowerCase());
        if (source !== undefined && checkOf(source.step, asked).names === true)
            return saysOther(source.step, inner?.[2] ?? '', text, asked);
        if (checks.every(({ looks }) => !looks))
            return false;
        return source === undefined || !saysToOutsiders(source.step, inner?.[2] ?? '', text, asked);
    }
    const other = context === 'steps' ? siblings?.get(name) : undefined;
    if (other === undefined)
        return false;
    const check = checkOf(other.step, asked);
    if (check.names === true)
        return part === 'outputs' && output !== undefined && saysOther(other.step, output, text, asked);
    if (!check.looks)
        return false;
    return part !== 'outputs' || output === undefined || !saysToOutsiders(other.step, output, text, asked);
}
const given = new WeakMap();
/** Whether a step is sure to give something else to whoever has no rights. */
function saysOther(step, output, text, asked) {
    const said = saidToOutsiders(step, output, asked);
    return said !== undefined && said.size > 0 && !saysToOutsiders(step, output, text, asked);
}
function saidToOutsiders(step, output, asked) {
    const known = given.get(step) ?? new Map();
    given.set(step, known);
    const key = `${asked.event} ${asked.aim}`;
    const all = known.get(key) ?? (step.run === undefined ? resultsForOutsiders(step, asked) : givenToOutsiders(step, asked));
    known.set(key, all);
    return all.get(output.toLowerCase());
}
/** Whether a step is sure to give this to whoever has no rights, too. */
function saysToOutsiders(step, output, text, asked) {
    const said = saidToOutsiders(step, output, asked);
    if (said === undefined)
        return false;
    // Texts are equal in whatever letters.
    return [...said].some((one) => (text === undefined ? one !== '' : one.toLowerCase() === text.toLowerCase()));
}
function situationOf(job, step, event, aim) {
    const trigger = job?.within.entry.triggers.find(({ name }) => name === event);
    return {
        event,
        aim,
        types: trigger === undefined ? undefined : (0,events/* typesOf */.pl)(trigger),
        checked: (way, text) => answersChecked(way, text, job, step?.siblings, { event, aim }),
        // In a composite action `inputs` are those of the action.
        ...(job === undefined || step?.parent !== undefined ? {} : { handed: (name) => inputHanded(name, job.within, event) }),
    };
}


/***/ }),

/***/ 2790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ placeOfPair),
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   GE: () => (/* binding */ runsScript),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Oh: () => (/* binding */ placeOfCondition),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   qQ: () => (/* binding */ placeOfKey),
/* harmony export */   sr: () => (/* binding */ envsOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7619);
// Questions that many audits ask of a step, a job or an action by name.


/** `owner/name`, and `owner/name/folder` for what lies in one, in small letters; undefined for all else. */
function actionName({ uses }) {
    if (uses?.target.kind !== 'repository')
        return undefined;
    const { slug, path } = uses.target;
    return path === '' ? slug : `${slug}/${path.toLowerCase()}`;
}
function runsScript({ run }) {
    return run !== undefined;
}
/** An input as it is given; names of inputs have no case. */
function inputOf({ with: inputs }, name) {
    return inputs.find((pair) => pair.name.toLowerCase() === name);
}
/** Text of an input, white space around it left out; undefined where it is not given. */
function inputText(step, name) {
    return inputOf(step, name)?.scalar?.text.trim();
}
function entryOf(map, name) {
    return map.entries.find((entry) => entry.name === name);
}
/** Place of a key with its value. */
function placeOfKey(map, name) {
    const entry = entryOf(map, name);
    return entry === undefined ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfEntry */ .h$)(entry.key, entry.value);
}
function placeOfPair({ key, value }) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfEntry */ .h$)(key, value);
}
/** Of a block, whose mark may be what makes a text of it, from its key on. */
function placeOfCondition(owner, scalar, context) {
    const text = scalar.text.trim() === '' ? scalar.at : context.placeIn(scalar, 0, scalar.text.trimEnd().length);
    const key = scalar.style === 'literal' || scalar.style === 'folded' ? entryOf(owner.map, 'if')?.key : undefined;
    return key === undefined ? text : { start: key.at.start, end: text.end };
}
/** What gives a step variables by its file, the nearest first: its own `env:`, its job's, its workflow's. */
function envsOf({ env, owner }) {
    return owner.kind === 'job' ? [env, owner.env, owner.workflow.env] : [env];
}
/** The first of each name, by names in capitals; worked out once for each `env:`: that of a workflow stands around thousands of steps. */
const byName = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .rememberedOf */ .M)((env) => new Map(env.toReversed().map((pair) => [pair.name.toUpperCase(), pair])));
/** The nearest variable of a name that a step has by its file, in letters of either case, since Windows tells them not apart. */
function variableOf(step, name) {
    const key = name.toUpperCase();
    for (const env of envsOf(step)) {
        const pair = env.length === 0 ? undefined : byName(env).get(key);
        if (pair !== undefined)
            return pair;
    }
    return undefined;
}
function jobOf({ owner }) {
    return owner.kind === 'job' ? owner : undefined;
}
function isExpression(text) {
    return text?.includes('${{') === true;
}
/** What a text is as a truth value to YAML 1.2 and to inputs of actions. */
function isTrue(text) {
    return text?.trim().toLowerCase() === 'true';
}
function isFalse(text) {
    return text?.trim().toLowerCase() === 'false';
}


/***/ }),

/***/ 5197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ sourceOfAnyEvent),
/* harmony export */   EH: () => (/* binding */ namesForeignCode),
/* harmony export */   Pf: () => (/* binding */ sourceAt)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _graph_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7882);
/* harmony import */ var _graph_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
// What of an event somebody else wrote, by the event: the texts that can hold any letters. Names of accounts, numbers, commit ids and
// addresses that GitHub makes cannot carry code, and are none.
// Facts: docs.github.com, "Events that trigger workflows" and "Webhook events and payloads"; 2026-11.



function entry(name, writer, lines = false, ref) {
    return { name, way: name.split('.'), writer, lines, ...(ref === undefined ? {} : { ref }) };
}
const e = 'github.event';
const pull = [
    entry('github.head_ref', 'outsider', false, true),
    entry(`${e}.pull_request.title`, 'outsider'),
    entry(`${e}.pull_request.body`, 'outsider', true),
    entry(`${e}.pull_request.head.ref`, 'outsider', false, true),
    entry(`${e}.pull_request.head.label`, 'outsider', false, true),
    entry(`${e}.pull_request.head.repo.default_branch`, 'outsider', false, true),
    entry(`${e}.pull_request.head.repo.description`, 'outsider'),
    entry(`${e}.pull_request.head.repo.homepage`, 'outsider'),
    entry(`${e}.changes.title.from`, 'outsider'),
    entry(`${e}.changes.body.from`, 'outsider', true),
];
const issue = [
    entry(`${e}.issue.title`, 'outsider'),
    entry(`${e}.issue.body`, 'outsider', true),
    entry(`${e}.changes.title.from`, 'outsider'),
    entry(`${e}.changes.body.from`, 'outsider', true),
];
const comment = [entry(`${e}.comment.body`, 'outsider', true)];
const discussion = [entry(`${e}.discussion.title`, 'outsider'), entry(`${e}.discussion.body`, 'outsider', true)];
const refs = [
    entry('github.ref_name', 'collaborator'),
    entry('github.ref', 'collaborator'),
    entry(`${e}.ref`, 'collaborator'),
];
const commits = [
    entry(`${e}.head_commit.message`, 'merged', true),
    entry(`${e}.head_commit.author.name`, 'merged'),
    entry(`${e}.head_commit.author.email`, 'merged'),
    entry(`${e}.head_commit.committer.name`, 'merged'),
    entry(`${e}.head_commit.committer.email`, 'merged'),
    entry(`${e}.commits.*.message`, 'merged', true),
    entry(`${e}.commits.*.author.name`, 'merged'),
    entry(`${e}.commits.*.author.email`, 'merged'),
];
const inputs = [entry('inputs.*', 'collaborator', true), entry(`${e}.inputs.*`, 'collaborator', true)];
/** Texts by the event that brings them. */
const sources = {
    pull_request: pull,
    pull_request_target: pull,
    pull_request_review: [...pull, entry(`${e}.review.body`, 'outsider', true)],
    pull_request_review_comment: [
        ...pull,
        ...comment,
        entry(`${e}.comment.path`, 'outsider'),
        entry(`${e}.comment.diff_hunk`, 'outsider', true),
    ],
    issues: issue,
    issue_comment: [...issue, ...comment],
    discussion,
    discussion_comment: [...discussion, ...comment],
    fork: [entry(`${e}.forkee.description`, 'outsider'), entry(`${e}.forkee.homepage`, 'outsider')],
    workflow_run: [
        entry(`${e}.workflow_run.head_branch`, 'outsider', false, true),
        entry(`${e}.workflow_run.display_title`, 'outsider'),
        entry(`${e}.workflow_run.head_commit.message`, 'outsider', true),
        entry(`${e}.workflow_run.head_commit.author.name`, 'outsider'),
        entry(`${e}.workflow_run.head_commit.author.email`, 'outsider'),
        entry(`${e}.workflow_run.head_commit.committer.name`, 'outsider'),
        entry(`${e}.workflow_run.head_commit.committer.email`, 'outsider'),
        entry(`${e}.workflow_run.head_repository.description`, 'outsider'),
    ],
    gollum: [entry(`${e}.pages.*.page_name`, 'collaborator'), entry(`${e}.pages.*.title`, 'collaborator')],
    push: [...refs, ...commits],
    merge_group: [entry(`${e}.merge_group.head_commit.message`, 'merged', true)],
    create: refs,
    delete: [entry(`${e}.ref`, 'collaborator')],
    release: [
        ...refs,
        entry(`${e}.release.tag_name`, 'collaborator'),
        entry(`${e}.release.name`, 'collaborator'),
        entry(`${e}.release.body`, 'collaborator', true),
        entry(`${e}.release.target_commitish`, 'collaborator'),
    ],
    workflow_dispatch: [...inputs, ...refs],
    repository_dispatch: [entry(`${e}.client_payload.*`, 'collaborator', true)],
    deployment: [entry(`${e}.deployment.*`, 'collaborator', true), ...refs],
};
/** Of every event. */
const everywhere = [
    entry(`${e}.label.name`, 'collaborator'),
    entry(`${e}.milestone.title`, 'collaborator'),
    entry('github.base_ref', 'collaborator'),
    entry(`${e}.pull_request.base.ref`, 'collaborator'),
];
const ranks = ['collaborator', 'merged', 'outsider'];
/** What a way reads that somebody wrote, the most dangerous of it; undefined where nobody can put code there. */
function sourceAt(way, event) {
    let found;
    for (const candidate of ofEvent(event)) {
        if (!(0,_graph_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(way, candidate.way) && !isWithin(way, candidate.way))
            continue;
        if (found === undefined || ranks.indexOf(candidate.writer) > ranks.indexOf(found.writer))
            found = candidate;
    }
    return found;
}
const ofEvent = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((event) => [...(sources[event] ?? []), ...everywhere], 100);
/** Deeper than a pattern that ends with a star. */
function isWithin(way, pattern) {
    return pattern.at(-1) === '*' && way.length > pattern.length && (0,_graph_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(way.slice(0, pattern.length), pattern);
}
/** A way as some event brings it, for whoever does not know which event that will be. */
function sourceOfAnyEvent(way) {
    const all = Object.keys(sources).flatMap((event) => sourceAt(way, event) ?? []);
    return all.find(({ writer }) => writer === 'outsider') ?? all[0];
}
/** Ways that name the code of an outsider's pull request: checked out, it is theirs. */
const codeWays = [
    `${e}.pull_request.head.sha`,
    `${e}.pull_request.head.ref`,
    `${e}.pull_request.head`,
    `${e}.pull_request.merge_commit_sha`,
    `${e}.pull_request.number`,
    `${e}.number`,
    'github.head_ref',
    `${e}.workflow_run.head_sha`,
    `${e}.workflow_run.head_branch`,
    `${e}.workflow_run.head_commit.id`,
    ...['full_name', 'clone_url', 'ssh_url', 'git_url', 'html_url', 'svn_url', 'url', 'owner.login'].flatMap((name) => [
        `${e}.workflow_run.head_repository.${name}`,
        `${e}.pull_request.head.repo.${name}`,
    ]),
    `${e}.pull_request.head.user.login`,
    `${e}.issue.number`,
    `${e}.check_suite.head_sha`,
].map((name) => name.split('.'));
/** Whether a way names commit, branch, number or repository of an outsider's change under an event. */
function namesForeignCode(way, event) {
    if (!codeWays.some((code) => (0,_graph_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(way, code) && way.length === code.length))
        return false;
    const name = way.slice(0, 3).join('.');
    if (name === 'github.event.workflow_run')
        return event === 'workflow_run';
    if (name === 'github.event.issue')
        return event === 'issue_comment';
    if (name === 'github.event.check_suite')
        return event === 'check_suite';
    return (0,_graph_events_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullRequestEvent */ .T5)(event);
}


/***/ }),

/***/ 8942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders),
/* harmony export */   l: () => (/* binding */ checkExpression)
/* harmony export */ });
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4307);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
// What an expression's parts are worth, and where one is used as it cannot be.



/** Types an expression. A part that is wrong is `any` to what holds it, so each mistake is told once. */
function checkExpression(expression, scope = {}) {
    const checker = new Checker(scope);
    const type = checker.typeOf(expression);
    const { mistakes } = checker;
    return { type, mistakes: mistakes.length < 2 ? mistakes : mistakes.toSorted((a, b) => a.span.start - b.span.start) };
}
class Checker {
    scope;
    mistakes = [];
    constructor(scope) {
        this.scope = scope;
    }
    typeOf(node) {
        switch (node.kind) {
            case 'literal':
                return node.value === null ? _types_js__WEBPACK_IMPORTED_MODULE_0__/* .nullType */ .sJ : (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfJson */ .iT)(node.value);
            case 'context':
                return this.context(node.name, node.span);
            case 'call':
                return this.call(node);
            case 'binary':
                return this.comparison(node);
            case 'logical':
                return node.operands.map((operand) => this.typeOf(operand)).reduce((sum, type) => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedType */ .di)(sum, type));
            case 'unary':
                this.typeOf(node.operand);
                return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf;
            case 'property':
                return this.property(node, this.typeOf(node.object));
            case 'index':
                return this.index(node);
            case 'star':
                return this.star(node);
        }
    }
    fail(kind, span, message) {
        this.mistakes.push({ kind, span, message });
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
    }
    context(written, span) {
        const name = written.toLowerCase();
        const type = this.scope.contexts?.get(name) ?? _contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTypes */ .vx.get(name);
        if (type === undefined)
            return this.fail('unknown-context', span, `there is no context \`${clip(written)}\``);
        const { allowedContexts } = this.scope;
        if (allowedContexts !== undefined && !allowedContexts.has(name)) {
            const others = allowedContexts.size === 0 ? 'no context is' : `only ${listed([...allowedContexts])} ${are(allowedContexts.size)}`;
            this.fail('unavailable-context', span, `the context \`${clip(written)}\` is not available here; ${others}`);
        }
        return type;
    }
    call(node) {
        const given = node.arguments.map((argument) => this.typeOf(argument));
        const name = node.name.toLowerCase();
        const signatures = _signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .functionSignatures */ .Yq.get(name);
        if (signatures === undefined)
            return this.fail('unknown-function', node.nameSpan, `there is no function \`${clip(node.name)}\``);
        const { allowedFunctions } = this.scope;
        if (_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .specialFunctions */ .R8.has(name) && allowedFunctions !== undefined && !allowedFunctions.has(name))
            this.fail('unavailable-function', node.nameSpan, `the function \`${signatures[0]?.name}\` cannot be called here`);
        const misfits = signatures.map((signature) => misfit(signature, given, node));
        const fit = misfits.indexOf(undefined);
        if (fit < 0) {
            // The alternative that got furthest is the one that was meant.
            const told = misfits.reduce((best, each) => ((each?.argument ?? -1) > (best?.argument ?? -1) ? each : best));
            return this.fail('arguments', told?.span ?? node.span, told?.message ?? '');
        }
        if (name === 'case')
            return this.caseOf(node, given);
        if (name === 'format')
            this.format(node);
        if ((name === 'success' || name === 'failure') && given.length > 0 && this.scope.jobsInStatus !== true)
            return this.fail('arguments', node.span, `the function \`${name}\` takes no arguments here, got ${given.length}`);
        return name === 'fromjson' ? this.json(node) : signatures[fit].gives;
    }
    caseOf(node, given) {
        if (given.length % 2 === 0)
            return this.fail('arguments', node.span, 'the function `case` takes pairs of a condition and a value, and one value at the end');
        for (const [index, type] of given.entries()) {
            const isCondition = index % 2 === 0 && index < given.length - 1;
            if (isCondition && type.kind !== 'bool' && type.kind !== 'any')
                this.fail('arguments', node.arguments[index].span, `expected a boolean as condition, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(type)}`);
        }
        const values = given.filter((_, index) => index % 2 === 1 || index === given.length - 1);
        return values.reduce((sum, type) => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedType */ .di)(sum, type));
    }
    format(node) {
        const [template] = node.arguments;
        if (template?.kind !== 'literal' || typeof template.value !== 'string')
            return;
        const asked = placeholders(template.value);
        const given = node.arguments.length - 1;
        if (asked === undefined) {
            this.fail('format', template.span, 'a brace in the format stands alone; write it twice to mean itself');
            return;
        }
        const missing = [...asked].filter((index) => index >= given).sort((a, b) => a - b);
        if (missing.length > 0)
            this.fail('format', template.span, `the format asks for argument {${missing[0]}}, and ${given} ${were(given)} given`);
        for (let index = 0; index < given; index++) {
            if (!asked.has(index))
                this.fail('format', node.arguments[index + 1].span, `the format has no {${index}} for this argument`);
        }
    }
    /** The type of what a constant text stands for. */
    json(node) {
        const [text] = node.arguments;
        if (text?.kind !== 'literal' || typeof text.value !== 'string')
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
        try {
            return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfJson */ .iT)(JSON.parse(text.value));
        }
        catch {
            return this.fail('arguments', text.span, 'the text is no JSON');
        }
    }
    comparison(node) {
        const left = this.typeOf(node.left);
        const right = this.typeOf(node.right);
        const equality = node.operator === '==' || node.operator === '!=';
        if (equality ? !areEqualable(left, right) : !isOrdered(left) || !isOrdered(right))
            this.fail('comparison', node.span, `${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(left)} and ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(right)} cannot be compared by \`${node.operator}\``);
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf;
    }
    property(node, object) {
        const name = node.name.toLowerCase();
        if (object.kind === 'any')
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
        if (node.object.kind === 'context' && node.object.name.toLowerCase() === 'vars' && !variableName.test(name))
            return this.fail('unknown-property', node.nameSpan, `no variable can be named \`${clip(node.name)}\``);
        if (object.kind === 'object')
            return this.named(object, name, node.nameSpan);
        if (object.kind === 'array' && object.filtered) {
            const { item } = object;
            if (item.kind === 'any')
                return object;
            // A property of another type than an object is left out of the result.
            if (item.kind !== 'object')
                return this.fail('access', node.span, `the property \`${clip(node.name)}\` is asked of items that are ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(item)} each`);
            return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(this.named(item, name, node.nameSpan), true);
        }
        return this.fail('access', node.span, `the property \`${clip(node.name)}\` is asked of ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(object)}`);
    }
    named(object, name, span) {
        const type = object.properties.get(name) ?? object.others;
        if (type !== undefined)
            return type;
        const { size } = object.properties;
        const others = size === 0 ? 'it has none' : `it has ${listed(firstOf(object.properties.keys()).toSorted(), size)}`;
        return this.fail('unknown-property', span, `there is no property \`${clip(name)}\`; ${others}`);
    }
    index(node) {
        const object = this.typeOf(node.object);
        const index = this.typeOf(node.index);
        if (object.kind === 'any')
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
        if (object.kind === 'array') {
            if (index.kind === 'number' || index.kind === 'any')
                return object.item;
            if (object.filtered && index.kind === 'string')
                return this.literalName(node, (name) => this.property(name, object));
            return this.fail('access', node.index.span, `expected a number as index of an array, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(index)}`);
        }
        if (object.kind === 'object') {
            // `ports[5432]` names a property; an object that is known whole has none that is a number, nor has a context with names of people's own.
            const numbered = object.others !== undefined && node.object.kind !== 'context';
            const named = index.kind === 'any' || index.kind === 'string' || (index.kind === 'number' && numbered);
            if (!named)
                return this.fail('access', node.index.span, `expected a string as name of a property, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(index)}`);
            return this.literalName(node, (name) => this.property(name, object));
        }
        return this.fail('access', node.span, `expected an object or an array before an index, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(object)}`);
    }
    /** `a['b']` is `a.b`; of a name that is computed nothing is known. */
    literalName(node, then) {
        const { index, object, span } = node;
        if (index.kind !== 'literal' || typeof index.value !== 'string')
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
        return then({ kind: 'property', object, name: index.value, nameSpan: index.span, span });
    }
    star(node) {
        const object = this.typeOf(node.object);
        if (object.kind === 'any')
            return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds, true);
        if (object.kind === 'array')
            return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(object.filtered ? itemsOf(object.item) : object.item, true);
        if (object.kind === 'object') {
            if (object.properties.size > 0 || object.others !== undefined)
                return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(itemsOf(object), true);
            return this.fail('access', node.span, 'there is nothing in this that `*` could give');
        }
        return this.fail('access', node.span, `expected an object or an array before \`*\`, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(object)}`);
    }
}
/** Letters, digits and `_`, no digit first, and not the prefix that is GitHub's own. */
const variableName = /^(?!github_)[a-z_][a-z0-9_]*$/;
/** What `.*` of each of these gives. */
function itemsOf(type) {
    if (type.kind === 'array')
        return type.item;
    if (type.kind !== 'object')
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
    const types = [...type.properties.values(), ...(type.others === undefined ? [] : [type.others])];
    return types.length === 0 ? _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds : types.reduce((sum, each) => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedType */ .di)(sum, each));
}
function misfit(signature, given, node) {
    const { further, name, needs, takes } = signature;
    const least = needs ?? takes.length;
    const most = further === undefined ? takes.length : Number.POSITIVE_INFINITY;
    if (given.length < least || given.length > most) {
        const wanted = most === least ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
        const noun = wanted === '1' || wanted === 'at least 1' ? 'argument' : 'arguments';
        return { argument: -1, span: node.span, message: `the function \`${name}\` takes ${wanted} ${noun}, got ${given.length}` };
    }
    for (const [index, type] of given.entries()) {
        const wanted = takes[index] ?? further ?? _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds;
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssignable */ .Yp)(wanted, type))
            continue;
        const message = `expected ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(wanted)} as argument ${index + 1} of \`${name}\`, got ${(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(type)}`;
        return { argument: index, span: node.arguments[index].span, message };
    }
    return undefined;
}
/** Objects and arrays are equal to themselves alone, so they are compared with their like or with nothing. */
function areEqualable(a, b) {
    const either = [a.kind, b.kind];
    if (either.includes('any') || either.includes('null'))
        return true;
    return (!either.includes('object') && !either.includes('array')) || a.kind === b.kind;
}
function isOrdered({ kind }) {
    return kind === 'any' || kind === 'number' || kind === 'string';
}
/** Indexes of the arguments that a format asks for; undefined where a brace stands alone. */
function placeholders(format) {
    const asked = new Set();
    for (let at = 0; at < format.length; at++) {
        const letter = format[at];
        if (letter !== '{' && letter !== '}')
            continue;
        if (format[at + 1] === letter) {
            at++;
            continue;
        }
        const end = letter === '{' ? format.indexOf('}', at) : -1;
        const index = format.slice(at + 1, end);
        if (end < 0 || !/^\d{1,3}$/.test(index))
            return undefined;
        asked.add(Number(index));
        at = end;
    }
    return asked;
}
function clip(name) {
    return name.length > 60 ? `${name.slice(0, 60)}\u2026` : name;
}
/** Enough names to choose those that are shown from. */
function firstOf(names) {
    const first = [];
    for (const name of names) {
        first.push(name);
        if (first.length === 100)
            break;
    }
    return first;
}
/** At most twelve names, so that a message stays a line. */
function listed(names, count = names.length) {
    const shown = names.slice(0, 12).map(clip);
    const rest = count - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
function are(count) {
    return count === 1 ? 'is' : 'are';
}
function were(count) {
    return count === 1 ? 'was' : 'were';
}


/***/ }),

/***/ 8784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ stepType),
/* harmony export */   PM: () => (/* binding */ neededJobType),
/* harmony export */   h4: () => (/* binding */ githubContext),
/* harmony export */   vx: () => (/* binding */ contextTypes)
/* harmony export */ });
/* unused harmony exports runnerContext, jobContext, strategyContext */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
// Types of the contexts, as far as they are the same in every workflow. Source: GitHub's page "Contexts reference" and the list that
// its own editor offers (actions/languageservices), read on 29 November 2026; `github.output`, `state` and `step_summary` after the
// runner's file commands (actions/runner, FileCommandManager), which set them beside `env` and `path`.

const texts = (...names) => Object.fromEntries(names.map((name) => [name, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO]));
const container = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)(texts('id', 'network'));
const service = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ ...texts('id', 'network'), ports: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO) });
const githubContext = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
    ...texts('action', 'action_path', 'action_ref', 'action_repository', 'action_status', 'actor', 'actor_id', 'api_url', 'base_ref'),
    ...texts('env', 'event_name', 'event_path', 'graphql_url', 'head_ref', 'job', 'output', 'path', 'ref', 'ref_name', 'ref_type'),
    ...texts('repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repositoryUrl', 'repository_visibility'),
    ...texts('retention_days', 'run_attempt', 'run_id', 'run_number', 'secret_source', 'server_url', 'sha', 'state', 'step_summary'),
    ...texts('token', 'triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace'),
    artifact_cache_size_limit: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We,
    event: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds),
    ref_protected: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf,
});
const runnerContext = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)(texts('arch', 'debug', 'environment', 'name', 'os', 'temp', 'tool_cache', 'workspace'));
const jobContext = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
    ...texts('check_run_id', 'status', 'workflow_file_path', 'workflow_ref', 'workflow_repository', 'workflow_sha'),
    container,
    services: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(service),
});
const strategyContext = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
    'fail-fast': _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf,
    'job-index': _types_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We,
    'job-total': _types_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We,
    'max-parallel': _types_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We,
});
/** A step that has an id, with the outputs that it is known to have. */
function stepType(outputs = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO)) {
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ ...texts('conclusion', 'outcome'), outputs });
}
/** A job in `needs` or, within a reusable workflow's outputs, in `jobs`. */
function neededJobType(outputs = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO)) {
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ ...texts('result'), outputs });
}
/** By name in lower case. What depends on the workflow (steps, needs, matrix, inputs, jobs, secrets) is as loose as it can be. */
const contextTypes = new Map([
    ['github', githubContext],
    ['env', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO)],
    ['vars', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO)],
    ['job', jobContext],
    ['jobs', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(neededJobType())],
    ['steps', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(stepType())],
    ['runner', runnerContext],
    ['secrets', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO)],
    ['strategy', strategyContext],
    ['matrix', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)()],
    ['needs', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(neededJobType())],
    ['inputs', (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)()],
]);


/***/ }),

/***/ 9459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var number = (function number(value) {
    if (typeof value === 'string')
        return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(value);
    return value !== null && typeof value === 'object' ? Number.NaN : Number(value);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   yi: () => (/* binding */ constantOf),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8762);
// What an expression is worth without running the workflow, as far as that can be said: literals, operators and functions by the
// rules of the runner; a context, the files of a run and how it goes are unknown.


/** Longer texts are not put together: formats within formats grow without end. */
const maxText = 100_000;
/** Every part is asked by what holds it, some twice: without this the work doubled with each level. */
const known = new WeakMap();
/** The value of an expression that is the same in every run; undefined where that cannot be said. */
function constantOf(expression) {
    // What is worked out at once is not remembered.
    if (expression.kind === 'context' || expression.kind === 'star' || expression.kind === 'property')
        return evaluated(expression);
    const before = known.get(expression);
    if (before !== undefined)
        return before.constant;
    const constant = evaluated(expression);
    known.set(expression, { constant });
    return constant;
}
function evaluated(expression) {
    switch (expression.kind) {
        case 'literal':
            return { value: expression.value };
        case 'context':
        case 'star':
            return undefined;
        case 'unary': {
            const truth = truthOf(expression.operand);
            return truth === undefined ? undefined : { value: !truth };
        }
        case 'binary':
            return compared(expression);
        case 'logical':
            return logical(expression);
        case 'call':
            return called(expression);
        case 'property':
            return member(constantOf(expression.object), { value: expression.name });
        case 'index':
            return member(constantOf(expression.object), constantOf(expression.index));
    }
}
/** Whether an expression counts as true in every run, or as false in every run; undefined where that cannot be said. */
function truthOf(expression) {
    if (expression.kind === 'logical')
        return logicalTruth(expression);
    const constant = constantOf(expression);
    return constant === undefined ? undefined : isTruthy(constant.value);
}
/** `false`, 0, NaN, the empty text and null count as false, all else as true. */
function isTruthy(value) {
    return Boolean(value);
}
/** One operand that decides is enough, wherever it stands. */
function logicalTruth({ operator, operands }) {
    const deciding = operator === '||';
    const truths = operands.map(truthOf);
    if (truths.includes(deciding))
        return deciding;
    return truths.includes(undefined) ? undefined : !deciding;
}
/** The first operand that decides is the value; one of which nothing is known before it may be that as well. */
function logical({ operator, operands }) {
    const deciding = operator === '||';
    for (const operand of operands.slice(0, -1)) {
        const truth = truthOf(operand);
        if (truth === undefined)
            return undefined;
        if (truth === deciding)
            return constantOf(operand);
    }
    return constantOf(operands.at(-1));
}
function compared({ left, operator, right }) {
    const a = constantOf(left);
    const b = constantOf(right);
    return a === undefined || b === undefined ? undefined : { value: compare(a.value, operator, b.value) };
}
/** Texts without case; values of two types as numbers; objects and arrays are equal to nothing but themselves. */
function compare(left, operator, right) {
    const texts = typeof left === 'string' && typeof right === 'string';
    const a = texts ? left.toUpperCase() : number(left);
    const b = texts ? right.toUpperCase() : number(right);
    switch (operator) {
        case '==':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}

function member(object, name) {
    if (object === undefined || name === undefined)
        return undefined;
    const { value } = object;
    if (value === null || typeof value !== 'object')
        return { value: null };
    if (isList(value))
        return { value: typeof name.value === 'number' ? (value[Math.floor(name.value)] ?? null) : null };
    const wanted = textOf(name.value)?.toLowerCase();
    const found = Object.keys(value).find((key) => key.toLowerCase() === wanted);
    return { value: found === undefined ? null : (value[found] ?? null) };
}
function isList(value) {
    return Array.isArray(value);
}
/** A value as text stands in text; undefined for objects and arrays, which have no text that means anything. */
function textOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return Object.is(value, -0) ? '0' : String(Number(value.toPrecision(15)));
    return typeof value === 'object' ? undefined : String(value);
}
/** Functions of texts; undefined is what they give for arguments that they cannot take. */
const functions = new Map([
    ['startswith', onTexts((text, part) => text.startsWith(part))],
    ['endswith', onTexts((text, part) => text.endsWith(part))],
    ['contains', contains],
    ['join', join],
    ['format', format],
    ['tojson', ([value]) => (value === undefined ? undefined : JSON.stringify(value, null, 2))],
    ['fromjson', fromJson],
]);
function called(node) {
    const name = node.name.toLowerCase();
    if (name === 'always')
        return { value: true };
    if (name === 'case')
        return chosen(node.arguments);
    const call = functions.get(name);
    if (call === undefined)
        return undefined;
    const given = [];
    for (const argument of node.arguments) {
        const constant = constantOf(argument);
        if (constant === undefined)
            return undefined;
        given.push(constant.value);
    }
    const value = call(given);
    return value === undefined || (typeof value === 'string' && value.length > maxText) ? undefined : { value };
}
function chosen(given) {
    for (let index = 0; index + 1 < given.length; index += 2) {
        const condition = constantOf(given[index]);
        if (typeof condition?.value !== 'boolean')
            return undefined;
        if (condition.value)
            return constantOf(given[index + 1]);
    }
    return given.length % 2 === 0 ? undefined : constantOf(given.at(-1));
}
function onTexts(holds) {
    return ([first, second]) => {
        const text = first === undefined ? undefined : textOf(first);
        const part = second === undefined ? undefined : textOf(second);
        return text === undefined || part === undefined ? undefined : holds(text.toUpperCase(), part.toUpperCase());
    };
}
function contains([whole, part]) {
    if (whole === undefined || part === undefined)
        return undefined;
    if (isList(whole))
        return whole.some((item) => compare(item, '==', part));
    return onTexts((text, wanted) => text.includes(wanted))([whole, part]);
}
function join([list, separator = ',']) {
    if (list === undefined)
        return undefined;
    if (!isList(list))
        return textOf(list);
    const texts = list.map(textOf);
    const between = textOf(separator);
    return between === undefined || texts.includes(undefined) ? undefined : texts.join(between);
}
function format([template, ...given]) {
    if (typeof template !== 'string')
        return undefined;
    const asked = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholders */ .F)(template);
    const texts = given.map(textOf);
    if (asked === undefined || [...asked].some((index) => texts[index] === undefined))
        return undefined;
    let length = 0;
    const text = template.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (written, index) => {
        const piece = index === undefined ? written[0] : length > maxText ? '' : texts[Number(index)];
        length += piece.length;
        return piece;
    });
    return length > maxText ? undefined : text;
}
function fromJson([text]) {
    if (typeof text !== 'string')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ specialFunctions),
/* harmony export */   Yq: () => (/* binding */ functionSignatures)
/* harmony export */ });
/* unused harmony export statusFunctions */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
// The functions of the language: what they take and what they give. Source: GitHub's page "Evaluate expressions in workflows and
// actions" and the runner's table of functions (actions/runner, DTExpressions2), read on 29 November 2026.

/** By name in lower case; several signatures of one name are alternatives. */
const functionSignatures = new Map(Object.entries({
    contains: [
        { name: 'contains', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf },
        { name: 'contains', takes: [(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds), _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf },
    ],
    startswith: [{ name: 'startsWith', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
    endswith: [{ name: 'endsWith', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
    format: [{ name: 'format', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], further: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO }],
    join: [
        { name: 'join', takes: [(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO), _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], needs: 1, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO },
        { name: 'join', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], needs: 1, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO },
    ],
    tojson: [{ name: 'toJSON', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO }],
    fromjson: [{ name: 'fromJSON', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds }],
    case: [{ name: 'case', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds], further: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds }],
    hashfiles: [{ name: 'hashFiles', takes: [_types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO], further: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO }],
    success: [{ name: 'success', takes: [], further: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
    failure: [{ name: 'failure', takes: [], further: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO, gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
    always: [{ name: 'always', takes: [], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
    cancelled: [{ name: 'cancelled', takes: [], gives: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf }],
}));
/** Functions that only some keys may call: those of the status of a run, and the one that reads files of the runner. */
const specialFunctions = new Set(['success', 'failure', 'always', 'cancelled', 'hashfiles']);
/** Functions that tell how what went before ended; a condition without one is joined to `success()`. */
const statusFunctions = new Set(['success', 'failure', 'always', 'cancelled']);


/***/ }),

/***/ 7495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var strictObject = (function strictObject(properties = {}) {
    return { kind: 'object', properties: lowered(properties), others: undefined };
});
var looseObject = (function looseObject(others = anyType, properties = {}) {
    return { kind: 'object', properties: lowered(properties), others };
});
var lowered = (function lowered(properties) {
    return new Map(Object.entries(properties).map(([name, type]) => [name.toLowerCase(), type]));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   WO: () => (/* binding */ stringType),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   Yp: () => (/* binding */ isAssignable),
/* harmony export */   _H: () => (/* binding */ looseObject),
/* harmony export */   di: () => (/* binding */ mergedType),
/* harmony export */   ds: () => (/* binding */ anyType),
/* harmony export */   iT: () => (/* binding */ typeOfJson),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   rf: () => (/* binding */ boolType),
/* harmony export */   sJ: () => (/* binding */ nullType)
/* harmony export */ });
// Static types of expressions. What nobody can know without running the workflow is `any`, and `any` fits everywhere.
const anyType = { kind: 'any' };
const nullType = { kind: 'null' };
const numberType = { kind: 'number' };
const boolType = { kind: 'bool' };
const stringType = { kind: 'string' };
function arrayOf(item, filtered = false) {
    return { kind: 'array', item, filtered };
}
/** An object with exactly these properties. */

/** An object with these properties and any number of others, all of one type. */


/** How deep types are compared and merged: JSON in a text may nest as deep as it likes. */
const maxTypeDepth = 30;
/** A type that holds what either holds; `any` where that cannot be said in one. */
function mergedType(a, b, depth = 0) {
    if (depth > maxTypeDepth)
        return anyType;
    if (a.kind === 'array' && b.kind === 'array')
        return { kind: 'array', item: mergedType(a.item, b.item, depth + 1), filtered: a.filtered && b.filtered };
    if (a.kind === 'object' && b.kind === 'object')
        return mergedObject(a, b, depth);
    if (a.kind === b.kind)
        return a;
    const kinds = [a.kind, b.kind];
    // A number beside a text is read as text wherever both may come.
    return kinds.every((kind) => kind === 'string' || kind === 'number') ? stringType : anyType;
}
function mergedObject(a, b, depth) {
    const properties = new Map(a.properties);
    for (const [name, type] of b.properties) {
        const known = properties.get(name) ?? a.others;
        properties.set(name, known === undefined ? type : mergedType(known, type, depth + 1));
    }
    if (b.others !== undefined) {
        for (const [name, type] of a.properties)
            if (!b.properties.has(name))
                properties.set(name, mergedType(type, b.others, depth + 1));
    }
    const others = a.others === undefined ? b.others : b.others === undefined ? a.others : mergedType(a.others, b.others, depth + 1);
    return { kind: 'object', properties, others };
}
/** Whether a value may stand where another type is wanted, conversions that people mean included (number to text, all to truth). */
function isAssignable(to, from, depth = 0) {
    if (to.kind === 'any' || from.kind === 'any' || to.kind === 'bool' || depth > maxTypeDepth)
        return true;
    if (to.kind === 'string')
        return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool';
    if (to.kind === 'array')
        return from.kind === 'array' && isAssignable(to.item, from.item, depth + 1);
    if (to.kind === 'object')
        return from.kind === 'object';
    return to.kind === from.kind;
}
/** The type of a value that JSON stands for. */
function typeOfJson(value, depth = 0) {
    if (depth > maxTypeDepth)
        return anyType;
    if (value === null)
        return nullType;
    if (Array.isArray(value)) {
        const [first, ...rest] = value.map((item) => typeOfJson(item, depth + 1));
        return arrayOf(first === undefined ? anyType : rest.reduce((sum, type) => mergedType(sum, type), first));
    }
    if (typeof value === 'object') {
        const properties = Object.entries(value).map(([name, item]) => [name.toLowerCase(), typeOfJson(item, depth + 1)]);
        return { kind: 'object', properties: new Map(properties), others: undefined };
    }
    if (typeof value === 'number')
        return numberType;
    return typeof value === 'boolean' ? boolType : stringType;
}
/** A type in words, with its article: `a string`, `an array of numbers`. */
function describeType(type) {
    switch (type.kind) {
        case 'any':
            return 'a value of any type';
        case 'null':
            return 'null';
        case 'bool':
            return 'a boolean';
        case 'array':
            return 'an array';
        case 'object':
            return 'an object';
        default:
            return `a ${type.kind}`;
    }
}


/***/ })

};
;