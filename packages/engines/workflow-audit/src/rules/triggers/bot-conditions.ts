// A condition that takes whoever acted last for whoever wrote the change.

import { allParts, type Binary, conditionIn, type Expression, parseExpression } from '@portcullis/formats/expression';
import type { Job, Step, Trigger, Workflow } from '@portcullis/formats/workflow';
import { fix, replace, suggested } from '@portcullis/lint';
import { runsAfterSkips } from '../../graph/conditions.js'; // at first use
import { isPullRequestEvent, reachOfTrigger } from '../../graph/events.js';
import { showWay, wayOf } from '../../graph/paths.js';
import { reachPastCheck } from '../../graph/reach.js'; // at first use
import { actionName } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { ConditionSite } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

const actors: ReadonlySet<string> = new Set([
  'github.actor',
  'github.triggering_actor',
  'github.event.sender.login',
  'github.actor_id',
  'github.event.pull_request.sender.login',
]);
/** Who wrote what an event is about, by the names of events. */
const authors: ReadonlyMap<string, string> = new Map([
  ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'].map(
    (event) => [event, 'pull_request.user'] as const,
  ),
  ['issues', 'issue.user'],
  ['issue_comment', 'comment.user'],
  ['discussion', 'discussion.user'],
  ['discussion_comment', 'comment.user'],
  ['release', 'release.author'],
]);
/** Ids of the accounts of Dependabot, GitHub Actions and Renovate. */
const botIds: ReadonlySet<string> = new Set(['49699333', '41898282', '29139614', '27856297', '29110']);

export const botConditions = audit({
  id: 'bot-conditions',
  aliases: ['bot-conditions-high'],
  severity: 'high',
  confidence: 'high',
  title: 'A condition trusts the last actor to be the author',
  why: 'The actor is whoever did the last thing: a bot that was made to update an outsider’s pull request passes their change off as its own.',
  remedy: 'Ask who wrote it: `github.event.pull_request.user.login`, and that the change comes from this repository.',
  controls: controls.change,
  risks: risks.flow,
  references: [
    'https://docs.zizmor.sh/audits/#bot-conditions',
    'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot',
  ],
  on: ['condition'],
  *check(site, context): Generator<AuditProblem> {
    const { tree, owner, scalar, inner } = site;
    if (tree === undefined || tree.kind === 'mistake') return;
    const workflow = workflowOf(owner);
    if (workflow === undefined) return;
    const dangerous = workflow.triggers.filter(
      ({ name }) => name === 'pull_request_target' || name === 'workflow_run' || name === 'issue_comment',
    );
    const privileged = dangerous.length > 0;
    // Whoever puts on a label has rights, and a bot does it for what it opened itself.
    const invited = privileged && dangerous.every((trigger) => reachOfTrigger(trigger) !== 'alone');
    // Where nobody outside gets to start a run, a bot is the only one to be told from people with rights.
    const closed = !privileged && !workflow.triggers.some(({ name }) => isPullRequestEvent(name));
    const quiet = closed || confirmsAuthor(tree) || isConfirmedBefore(owner);
    const told = (node: Expression, actor: Expression, says: string): AuditProblem => ({
      at: context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end),
      statement: owner.map.at,
      severity: privileged && !invited && !isCheckedNext(owner, dangerous) ? 'high' : closed ? 'low' : 'medium',
      confidence: dominates(tree, node) ? 'high' : 'medium',
      ...(quiet ? { persona: 'auditor' as const } : {}),
      message: `\`${scalar.text.slice(inner.start + actor.span.start, inner.start + actor.span.end)}\` ${says}`,
    });
    for (const node of botComparisons(tree)) {
      const actor = wayOf(node.left) === undefined ? node.right : node.left;
      yield {
        ...told(node, actor, 'says who acted last, and not who wrote the change'),
        fix: () => authorFix(site, node, workflow, (start, end) => context.placeIn(scalar, inner.start + start, inner.start + end)),
      };
    }
    for (const { node, actor, text } of partsOfNames(tree))
      yield told(node, actor, `is held against a part of a name: any account may be called so, with \`${text}\` in its name`);
  },
  examples: {
    bad: [
      {
        text: "on: pull_request_target\njobs:\n  label:\n    if: github.actor == 'renovate[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr edit --add-label dependencies\n",
      },
    ],
    good: [
      workflowExample({
        on: 'on: pull_request',
        job: "if: github.event.pull_request.user.login == 'dependabot[bot]'",
        steps: '- run: make test',
      }),
    ],
  },
});

function workflowOf(owner: Step | Job): Workflow | undefined {
  if (owner.kind === 'job') return owner.workflow;
  return owner.owner.kind === 'job' ? owner.owner.workflow : undefined;
}

function* botComparisons(tree: Expression): Generator<Binary> {
  for (const node of allParts(tree)) {
    if (node.kind !== 'binary' || node.operator !== '==') continue;
    const [way, other] = wayOf(node.left) === undefined ? [wayOf(node.right), node.left] : [wayOf(node.left), node.right];
    if (way === undefined || other.kind !== 'literal' || !actors.has(showWay(way))) continue;
    const text = String(other.value);
    if (text.endsWith('[bot]') || botIds.has(text)) yield node;
  }
}

/** `contains(github.actor, 'dependabot')`: only what ends in `[bot]` is the name of no person's account. */
function* partsOfNames(tree: Expression): Generator<{ readonly node: Expression; readonly actor: Expression; readonly text: string }> {
  for (const node of allParts(tree)) {
    if (node.kind !== 'call' || !/^(?:contains|startswith|endswith)$/i.test(node.name)) continue;
    const [actor, part] = node.arguments;
    const way = actor === undefined ? undefined : wayOf(actor);
    if (actor === undefined || way === undefined || !actors.has(showWay(way)) || part?.kind !== 'literal') continue;
    const text = String(part.value);
    if (/bot|renovate/i.test(text) && !text.includes(']')) yield { node, actor, text: text.slice(0, 40) };
  }
}

/** Whether the condition asks for the author or the origin of the change, too. */
function confirmsAuthor(tree: Expression): boolean {
  return allParts(tree).some((node) => {
    if (node.kind !== 'binary') return false;
    const text = [wayOf(node.left), wayOf(node.right)].map((way) => (way === undefined ? '' : showWay(way))).join(' ');
    return /pull_request\.user\.(?:login|id)|head\.repo\.(?:full_name|owner|id)|head_repository/.test(text);
  });
}

/** Whether the job of a step begins only for a certain author or origin. */
function isConfirmedBefore(owner: Step | Job): boolean {
  const job = owner.kind === 'step' ? owner.owner : undefined;
  if (job?.kind !== 'job' || job.if === undefined) return false;
  const found = conditionIn(job.if.text);
  const tree = found.kind === 'expression' ? parseExpression(found.text) : undefined;
  if (tree === undefined || tree.kind === 'mistake') return false;
  const all = tree.kind === 'logical' && tree.operator === '&&' ? tree.operands : [tree];
  return all.some((part) => part.kind === 'binary' && part.operator === '==' && confirmsAuthor(part));
}

/**
 * Whether an action that asks who wrote the change, or who has rights, ends the job for outsiders: before the step that the condition is of, or
 * as the first thing of a job that could do them any good.
 */
function isCheckedNext(owner: Step | Job, triggers: readonly Trigger[]): boolean {
  const job = owner.kind === 'step' ? owner.owner : owner;
  if (job.kind !== 'job') return false;
  const steps = owner.kind === 'step' ? job.steps.slice(0, job.steps.indexOf(owner)) : job.steps;
  const check = steps.findIndex(
    (step) =>
      step.uses !== undefined &&
      triggers.every(({ name }) => reachPastCheck(step, { event: name, types: undefined, aim: 'code' }) === 'never'),
  );
  if (check < 0) return false;
  // What runs where something failed before it runs all the same.
  if (owner.kind === 'step') return !runsAfterSkips(owner.if?.text);
  return (
    steps.slice(0, check).every((step) => step.run === undefined && actionName(step) !== 'actions/checkout') &&
    !steps.slice(check).some((step) => runsAfterSkips(step.if?.text))
  );
}

/** Whether the comparison alone decides. */
function dominates(tree: Expression, node: Expression): boolean {
  return tree === node || (tree.kind === 'logical' && tree.operator === '||' && tree.operands.includes(node));
}

type PlaceOf = (start: number, end: number) => { readonly start: number; readonly end: number };

function authorFix({ inner, scalar, tree }: ConditionSite, node: Binary, workflow: Workflow, placeOf: PlaceOf) {
  const [actor, bot] = wayOf(node.left) === undefined ? [node.right, node.left] : [node.left, node.right];
  const way = wayOf(actor);
  if (scalar.alias !== undefined || way === undefined) return undefined;
  const [first, ...others] = new Set(workflow.triggers.map(({ name }) => authors.get(name)));
  if (first === undefined || others.length > 0) return undefined;
  const asked = way.at(-1) === 'actor_id' || way.at(-1) === 'id' ? 'id' : 'login';
  const author = `github.event.${first}.${asked}`;
  const beside = besideItself(tree as Expression, node, author, bot);
  if (beside === undefined) return suggested(fix('Ask for the author', replace(placeOf(actor.span.start, actor.span.end), author)));
  // Asked twice, the same would say nothing more: what asks for the actor goes.
  const [from, to] = beside.span.end <= node.span.start ? [beside.span.end, node.span.end] : [node.span.start, beside.span.start];
  const between = scalar.text.slice(inner.start + from, inner.start + to);
  const own = scalar.text.slice(inner.start + node.span.start, inner.start + node.span.end);
  if (between.replace(own, '').trim() !== '&&') return undefined;
  return suggested(fix('Ask for the author alone', replace(placeOf(from, to), '')));
}

/** The neighbour that asks already whether that author is the same bot, where both must hold. */
function besideItself(tree: Expression, node: Binary, author: string, bot: Expression): Expression | undefined {
  for (const part of allParts(tree)) {
    if (part.kind !== 'logical' || part.operator !== '&&') continue;
    const index = part.operands.indexOf(node);
    if (index < 0) continue;
    return [part.operands[index - 1], part.operands[index + 1]].find((each) => each !== undefined && compares(each, author, bot));
  }
  return undefined;
}

function compares(node: Expression, author: string, bot: Expression): boolean {
  if (node.kind !== 'binary' || node.operator !== '==' || bot.kind !== 'literal') return false;
  const [way, other] = wayOf(node.left) === undefined ? [wayOf(node.right), node.left] : [wayOf(node.left), node.right];
  return way !== undefined && showWay(way) === author && other.kind === 'literal' && other.value === bot.value;
}
