// How far an outsider gets through an `if:`. What is not known lets everybody through: a condition protects only where it is sure to.

import { compare, conditionIn, type Expression, type ExpressionMistake, isTruthy, parseExpression } from '@portcullis/formats/expression';
import { greater, isPullRequestEvent, lesser, type Reach, reachOfType } from './events.js';
import { isOthers } from './lookups.js';
import { isWay, showWay, wayOf } from './paths.js';

/** What an outsider brings: a text, one that stands above the comment or review that set the run off, or code to be run. */
export type Aim = 'text' | 'above' | 'code';

/** The situation in which a condition is judged. */
export interface Situation {
  /** What set the run off. */
  readonly event: string;
  /** Types of activity that the trigger lets through. */
  readonly types: readonly string[] | undefined;
  /** What for: `code` that was reviewed and merged is an outsider's no longer, whatever text came with it. */
  readonly aim: Aim;
  /** Only the name of the event counts: whoever has rights gets through all else. */
  readonly byEvent?: true;
  /** What comes behind runs only where nothing failed before it. */
  readonly afterSuccess?: true;
  /** Whether what an expression reads was made by a check of the actor's rights, which does not say this text, or any, of outsiders too. */
  readonly checked?: (way: readonly string[], text: string | undefined) => boolean;
  /** What an input of the workflow holds, by its name in small letters; undefined where only the run knows. */
  readonly handed?: (name: string) => null | boolean | number | string | undefined;
}

/** How far an outsider gets to the condition being true, and to it being false. */
interface Odds {
  readonly yes: Reach;
  readonly no: Reach;
}

const either: Odds = { yes: 'alone', no: 'alone' };
const always: Odds = { yes: 'alone', no: 'never' };
const never: Odds = { yes: 'never', no: 'alone' };
const withHelp: Odds = { yes: 'invited', no: 'alone' };

/** @param text of an `if:`; undefined where there is none. */
export function reachOfCondition(text: string | undefined, situation: Situation): Reach {
  return oddsOfCondition(text, situation).yes;
}

/** How far an outsider gets past what stands under a condition, to what runs only where nothing failed. */
export function reachPastCondition(text: string | undefined, situation: Situation): Reach {
  return oddsOfCondition(text, { ...situation, afterSuccess: true }).no;
}

function oddsOfCondition(text: string | undefined, situation: Situation): Odds {
  if (text === undefined) return always;
  const found = conditionIn(text);
  // Text around expressions is a string, and never false.
  if (found.kind === 'text') return always;
  const tree = parseExpression(found.text);
  return tree.kind === 'mistake' ? either : oddsOf(tree, situation);
}

/** Whether a condition is false under an event for the event's name alone, whoever set it off. */
export function asksForOther(text: string, event: string): boolean {
  const found = conditionIn(text);
  const tree = found.kind === 'text' ? undefined : parseExpression(found.text);
  if (tree === undefined || tree.kind === 'mistake') return false;
  return oddsOf(tree, { event, types: undefined, aim: 'text', byEvent: true }).yes === 'never';
}

/** Whether a condition holds whatever became of the jobs and steps before. */
export function runsAfterSkips(text: string | undefined): boolean {
  return text !== undefined && /\b(?:always|failure|cancelled)\s*\(/i.test(text);
}

export function oddsOf(node: Expression | ExpressionMistake, situation: Situation): Odds {
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
        yes: all.map(({ yes }) => yes).reduce(and ? lesser : greater),
        no: all.map(({ no }) => no).reduce(and ? greater : lesser),
      };
    }
    case 'binary':
      return ofComparison(node.operator, node.left, node.right, situation);
    case 'call':
      return ofCall(node.name.toLowerCase(), node.arguments, situation);
    default:
      return ofValue(node as Expression, situation);
  }
}

function ofComparison(operator: string, left: Expression, right: Expression, situation: Situation): Odds {
  if (operator !== '==' && operator !== '!=') return either;
  const equal = ofEquality(left, right, situation);
  return operator === '!=' ? { yes: equal.no, no: equal.yes } : equal;
}

function ofEquality(left: Expression, right: Expression, situation: Situation): Odds {
  const [a, b] = right.kind === 'literal' || left.kind !== 'literal' ? [left, right] : [right, left];
  const way = wayUnder(a, situation);
  if (b.kind === 'literal') return ofLiteral(a, way, b.value, situation);
  const other = wayOf(b);
  if (way === undefined || other === undefined || situation.byEvent === true) return either;
  // Nothing is as good as nothing.
  if (isAbsent(way, situation.event) && isAbsent(other, situation.event)) return always;
  // The owner of a repository is somebody with rights, whatever the name.
  const owner = [way, other].find((one) => ownerWays.has(showWay(one)));
  if (owner !== undefined) {
    const person = ofSomebody(showWay(owner === way ? other : way), '', situation);
    if (person !== undefined) return person;
  }
  if (!comparesOrigin(way, other) && !comparesOrigin(other, way)) return either;
  return [way, other].some((one) => !isAbsent(one, situation.event) && isOthers(showWay(one), situation)) ? either : never;
}

function ofLiteral(node: Expression, way: Way | undefined, value: string | number | boolean | null, situation: Situation): Odds {
  const input = inputIn(way, situation);
  if (input !== undefined) return compare(input, '==', value) ? always : never;
  // Of a fork's pull request the list is empty.
  if (way !== undefined && situation.byEvent !== true && ofForkList(way)) return value === null || value === '' ? always : never;
  if (typeof value === 'boolean') {
    const odds = way === undefined ? oddsOf(node, situation) : ofValue(node, situation);
    return value ? odds : { yes: odds.no, no: odds.yes };
  }
  return way === undefined ? either : ofText(way, String(value ?? ''), situation);
}

type Way = readonly string[];

/** The pull requests that a run belongs to, of which GitHub lists none from forks. */
function ofForkList(way: readonly string[]): boolean {
  return showWay(way.slice(0, 4)) === 'github.event.workflow_run.pull_requests';
}

/** Ways to the repository that a pull request, or the run before, comes from. */
const originWays: ReadonlySet<string> = new Set([
  ...['repo.full_name', 'repo.id', 'repo.owner.login', 'repo.owner.id', 'repo.url', 'repo.html_url', 'user.login', 'user.id'].map(
    (rest) => `github.event.pull_request.head.${rest}`,
  ),
  ...['full_name', 'id', 'owner.login', 'owner.id', 'url', 'html_url'].map((rest) => `github.event.workflow_run.head_repository.${rest}`),
]);

const ownWays: ReadonlySet<string> = new Set([
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

const ownerWays: ReadonlySet<string> = new Set(['github.repository_owner', 'github.event.repository.owner.login']);

function comparesOrigin(origin: readonly string[], own: readonly string[]): boolean {
  return originWays.has(showWay(origin)) && ownWays.has(showWay(own));
}

/** Ways to who did it, or wrote it. */
const personWays = /^github\.(?:actor|triggering_actor|actor_id|event\.sender\.(?:login|id))$/;
const authorWays =
  /^github\.event\.(?:comment|issue|pull_request|review|discussion|workflow_run(?:\.triggering_actor|\.actor|\.head_commit\.author)?)\.(?:user\.)?(?:login|id|email|name)$/;

const trustedAssociations: ReadonlySet<string> = new Set(['owner', 'member', 'collaborator']);
/** Events by which an outsider can set off the run before. */
const forkEvents: ReadonlySet<string> = new Set([
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
function ofEventBefore(text: string): Odds {
  return forkEvents.has(text) ? either : never;
}

/** What of `github.event` there is only under some events. */
const partsOfEvents: ReadonlyMap<string, (event: string) => boolean> = new Map([
  ['pull_request', isPullRequestEvent],
  ['workflow_run', (event) => event === 'workflow_run'],
  ['review', (event) => event === 'pull_request_review'],
  ['comment', (event) => event.endsWith('_comment')],
  ['issue', (event) => event === 'issues' || event === 'issue_comment'],
  ['discussion', (event) => event.startsWith('discussion')],
  ['inputs', (event) => event === 'workflow_dispatch'],
]);

/** Whether a way leads to nothing under an event, which is equal to an empty text. What a caller's event brings is not known. */
function isAbsent(way: readonly string[], event: string): boolean {
  const [context, part, name = ''] = way;
  return context === 'github' && part === 'event' && event !== 'workflow_call' && partsOfEvents.get(name)?.(event) === false;
}

/** The way through contexts; of several of which the first that says something counts, the one that there is under the event. */
function wayUnder(node: Expression, { event }: Situation): Way | undefined {
  if (node.kind !== 'logical' || node.operator !== '||') return wayOf(node);
  const ways = node.operands.map((operand) => wayOf(operand));
  const first = ways.find((way) => way === undefined || !isAbsent(way, event));
  return first !== undefined && neverEmpty.test(showWay(first)) ? first : undefined;
}

/** What is said wherever its part of the event is there. */
const neverEmpty = /\.(?:author_association|login)$/;

function inputIn(way: Way | undefined, { byEvent, handed }: Situation): null | boolean | number | string | undefined {
  return way?.length === 2 && way[0] === 'inputs' && byEvent !== true ? handed?.(way[1] as string) : undefined;
}

function ofEvent(way: readonly string[], text: string, { event }: Situation): Odds {
  return isWay(way, 'github.event_name') ? (event === text.toLowerCase() ? always : never) : either;
}

function ofText(way: readonly string[], text: string, situation: Situation): Odds {
  if (situation.byEvent === true) return ofEvent(way, text, situation);
  const name = showWay(way);
  const { event, types } = situation;
  if (isAbsent(way, event)) return text === '' ? always : never;
  if (name === 'github.event_name') return event === text.toLowerCase() ? always : never;
  if (name === 'github.event.action')
    return { yes: reachOfType(event, text, types), no: types?.length === 1 && types[0] === text ? 'never' : 'alone' };
  const person = ofSomebody(name, text, situation);
  if (person !== undefined) return person;
  if (name === 'github.event.label.name') return withHelp;
  if (name === 'github.event.workflow_run.event') return ofEventBefore(text.toLowerCase());
  if (name === 'github.repository' || name === 'github.repository_owner' || name.startsWith('github.event.repository.')) return always;
  if (name === 'github.ref' || name === 'github.ref_name' || name === 'github.ref_type') return ofRef(name, text, event);
  // Whether there is any.
  if (text === '' && situation.checked?.(way, undefined) === true) return always;
  if (situation.checked?.(way, text) === true) return never;
  return either;
}

/** Of a way to who set the run off, or wrote what it is about; undefined for all other ways. */
function ofSomebody(name: string, text: string, situation: Situation): Odds | undefined {
  // Whoever comments need not have written what the comment stands under.
  if (isOthers(name, situation)) return either;
  if (name.endsWith('.author_association')) return trustedAssociations.has(text.toLowerCase()) ? never : either;
  if (originWays.has(name)) return never;
  if (personWays.test(name)) return ofPerson(text, situation);
  return authorWays.test(name) ? never : undefined;
}

/** Who sets a label is not who wrote what it stands at. A bot can be made to act on what an outsider wrote. */
function ofPerson(text: string, { event, types }: Situation): Odds {
  if (text.toLowerCase().endsWith('[bot]')) return withHelp;
  return types === undefined || types.some((type) => reachOfType(event, type, types) === 'invited') ? withHelp : never;
}

function ofRef(name: string, text: string, event: string): Odds {
  if (/^refs\/tags\//.test(text) || (name.endsWith('ref_type') && text === 'tag')) return never;
  // The ref of a pull request is its own; what else outsiders set off runs on a branch of the repository.
  return isPullRequestEvent(event) && event !== 'pull_request_target' && !text.startsWith('refs/pull/') ? never : either;
}

function ofCall(name: string, args: readonly Expression[], situation: Situation): Odds {
  if (name === 'always' || (name === 'success' && situation.afterSuccess === true)) return always;
  const [first, second] = args;
  if (first === undefined || second === undefined) return name === 'fromjson' && first !== undefined ? oddsOf(first, situation) : either;
  if (name === 'contains') return ofContains(first, second, situation);
  if (name === 'startswith' && situation.byEvent !== true && isWay(wayOf(first), 'github.ref') && second.kind === 'literal') {
    const prefix = String(second.value);
    if (prefix.startsWith('refs/tags')) return never;
    if (prefix.startsWith('refs/heads') && isPullRequestEvent(situation.event) && situation.event !== 'pull_request_target') return never;
  }
  if (name === 'startswith' && isWay(wayOf(first), 'github.event_name') && second.kind === 'literal')
    return situation.event.startsWith(String(second.value).toLowerCase()) ? always : never;
  return either;
}

function ofContains(list: Expression, item: Expression, situation: Situation): Odds {
  const listWay = wayOf(list);
  if (listWay !== undefined && situation.byEvent !== true && /\.labels(?:\.|$)/.test(showWay(listWay))) return withHelp;
  const itemWay = wayUnder(item, situation);
  const listed = listedTexts(list);
  if (itemWay === undefined || listed === undefined) return either;
  // Any part of a text passes, and names are of people's own choosing.
  const name = showWay(itemWay);
  if (list.kind === 'literal' && (personWays.test(name) || authorWays.test(name))) return either;
  const all = listed.map((text) => ofText(itemWay, text, situation));
  const [one] = all;
  if (one === undefined) return either;
  return { yes: all.map(({ yes }) => yes).reduce(greater), no: all.map(({ no }) => no).reduce(lesser) };
}

/** Texts of `fromJSON('["a", "b"]')`, and of a literal that holds such a list or words with commas or blanks between them. */
function listedTexts(node: Expression): readonly string[] | undefined {
  const inner = node.kind === 'call' && node.name.toLowerCase() === 'fromjson' ? node.arguments[0] : node;
  if (inner?.kind !== 'literal' || typeof inner.value !== 'string') return undefined;
  const words = inner.value.match(/[\w[\]./-]*\w[\w[\]./-]*/g) ?? [];
  return words.map((word) => word.replace(/^\[+|(?<!bot)\]+$/g, ''));
}

/** Whether a value counts as true. */
function ofValue(node: Expression, situation: Situation): Odds {
  const way = wayOf(node);
  if (way === undefined || situation.byEvent === true) return either;
  const input = inputIn(way, situation);
  if (input !== undefined) return isTruthy(input) ? always : never;
  if (isAbsent(way, situation.event)) return never;
  const name = showWay(way);
  if (isOthers(name, situation)) return either;
  if (ofForkList(way)) return way.length > 4 ? never : always;
  if (name === 'github.event.pull_request.merged') return situation.aim === 'code' ? never : withHelp;
  if (name === 'github.event.pull_request') return isPullRequestEvent(situation.event) ? always : never;
  // Other events do not say it, and empty is no fork.
  if (name === 'github.event.pull_request.head.repo.fork') return isPullRequestEvent(situation.event) ? always : either;
  if (name === 'github.event.workflow_run.head_repository.fork') return situation.event === 'workflow_run' ? always : either;
  if (name === 'github.event.repository.fork') return never;
  if (situation.checked?.(way, undefined) === true) return never;
  return either;
}
