// A workflow that approves or merges pull requests for whoever can make it believe that a bot wrote them.

import { remembered, rememberedOf } from '@portcullis/core';
import type { Job, Step, Trigger } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { reachOfCondition, runsAfterSkips, type Situation } from '../../graph/conditions.js';
import { isPullRequestEvent, reachOfTrigger } from '../../graph/events.js';
import { reachPastCheck } from '../../graph/reach.js';
import { actionName } from '../../parts.js';
import { programWords } from '../../program-words.js';
import { type AuditProblem, audit } from '../../rule.js';
import { hasOption, invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

const mergers: ReadonlySet<string> = new Set([
  'hmarr/auto-approve-action',
  'pascalgn/automerge-action',
  'ahmadnassri/action-dependabot-auto-merge',
  'peter-evans/enable-pull-request-automerge',
  'ridedott/merge-me-action',
  'fastify/github-action-merge-dependabot',
  'alexwilson/enable-github-automerge-action',
  'reitermarkus/automerge',
  'juliangruber/approve-pull-request-action',
]);

/** Those that only have GitHub merge once the branch has what it asks for. */
const waiters: ReadonlySet<string> = new Set(['peter-evans/enable-pull-request-automerge', 'alexwilson/enable-github-automerge-action']);

/**
 * Those that hold the author of the pull request against a name by themselves: a bot's by default.
 * Source: their README, as far as it is known in November 2026; not looked up row by row.
 */
const askAuthor: ReadonlySet<string> = new Set([
  'ridedott/merge-me-action',
  'ahmadnassri/action-dependabot-auto-merge',
  'fastify/github-action-merge-dependabot',
]);

export const confusedDeputyMerge = audit({
  id: 'confused-deputy-merge',
  aliases: ['confused-deputy-auto-merge'],
  severity: 'high',
  confidence: 'medium',
  title: 'A workflow approves or merges what an outsider can pass off as a bot’s',
  why: 'The approval counts as the repository’s own, and the change goes in without anybody having read it.',
  remedy: 'Ask for the author of the pull request, leave the merge to branch protection, and let a person approve.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://boostsecurity.io/blog/weaponizing-dependabot-pwn-request-at-its-finest'],
  on: ['step'],
  only: ({ owner }) => owner.kind === 'job' && owner.workflow.triggers.some(isOfPullRequests),
  *check(step, context): Generator<AuditProblem> {
    const job = step.owner.kind === 'job' ? step.owner : undefined;
    if (job === undefined) return;
    const what = merges(step, context);
    if (what === undefined) return;
    for (const trigger of job.workflow.triggers) {
      if (!isOfPullRequests(trigger) || reachOfTrigger(trigger) === 'never' || !letsPass(job, step, trigger.name)) continue;
      yield {
        at: step.uses?.scalar.at ?? context.placeIn(what.scalar, what.start, what.end),
        statement: step.map.at,
        severity:
          (what.waits && !asksForBot(job, step)) ||
          trigger.name === 'pull_request' ||
          reachOfTrigger(trigger) === 'invited' ||
          asksForLabel(step) ||
          askAuthor.has(what.text) ||
          asksForPeople(job, step, trigger.name)
            ? 'medium'
            : 'high',
        message: `\`${what.text}\` acts on a pull request, and no condition holds its author against a name${what.waits ? '; it waits for what the branch asks for, if it asks for anything' : ''}`,
      };
      return;
    }
  },
  examples: {
    bad: [
      {
        text: "on: pull_request_target\njobs:\n  merge:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto --squash\n",
      },
    ],
    good: [
      workflowExample({
        on: 'on: pull_request',
        job: "if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository",
        steps: '- run: gh pr merge --auto --squash',
      }),
    ],
  },
});

function isOfPullRequests({ name }: Trigger): boolean {
  return isPullRequestEvent(name) || name === 'workflow_run';
}

interface Merge {
  readonly text: string;
  /** It waits for what the branch asks for, an approval among it, and gives none itself. */
  readonly waits: boolean;
  readonly scalar: NonNullable<Step['run']>;
  readonly start: number;
  readonly end: number;
}

function merges(step: Step, context: AuditContext): Merge | undefined {
  const name = actionName(step);
  if (name !== undefined && step.uses !== undefined)
    return mergers.has(name) ? { text: name, waits: waiters.has(name), scalar: step.uses.scalar, start: 0, end: 0 } : undefined;
  const script = scriptOf(step, context);
  if (script === undefined || step.run === undefined) return undefined;
  let found: Merge | undefined;
  for (const { name: program, args, command } of invocationsIn(script)) {
    const [verb, action] = programWords(program, args);
    if (program !== 'gh' || verb !== 'pr') continue;
    if (action !== 'merge' && !(action === 'review' && hasOption(args, '--approve', '-a'))) continue;
    const waits = action === 'merge' && hasOption(args, '--auto');
    if (found === undefined || (found.waits && !waits))
      found = { text: `gh pr ${action}`, waits, scalar: step.run, start: command.node.start, end: command.node.end };
  }
  return found;
}

/**
 * Whether the action only merges what carries a label, which no outsider sets by hand. pascalgn/automerge-action asks for `automerge`, or for
 * one of MERGE_LABELS that stands without `!`: its README and issue 206, looked up 2026-11-30.
 */
function asksForLabel(step: Step): boolean {
  if (actionName(step) !== 'pascalgn/automerge-action') return false;
  const labels = step.env.find(({ key }) => key.text === 'MERGE_LABELS')?.scalar?.text ?? '';
  return labels.trim() === '' || labels.split(',').some((label) => /^\s*[^\s!$]/.test(label));
}

function situationUnder(event: string): Situation {
  return { event, types: undefined, aim: 'text' };
}

/** Where among a job's steps the first stands that lets no outsider past under an event; asked once of each job. */
const firstRefusal = rememberedOf(({ steps, workflow }: Job): ((event: string) => number) =>
  remembered((event) => {
    const at = steps.findIndex((step) => reachPastCheck(step, situationUnder(event)) === 'never');
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }, workflow.triggers.length),
);

/** Whether an outsider’s pull request comes through job and step. A bot as the last actor is no proof. */
function letsPass(job: Job, step: Step, event: string): boolean {
  if (!runsAfterSkips(step.if?.text) && job.steps.indexOf(step) > firstRefusal(job)(event)) return false;
  return reachOfCondition(step.if?.text, situationUnder(event)) !== 'never' && letsStart(job, event, new Set());
}

/** Whether whoever acted last on the pull request is one of the people named: an outsider needs one of them to touch it. A bot is easily led. */
function asksForPeople(job: Job, step: Step, event: string): boolean {
  return [job.if?.text, step.if?.text].some(
    (text) =>
      text !== undefined &&
      /\bgithub\.(?:triggering_)?actor\b|\bsender\.login\b/.test(text) &&
      !/\[bot\]/i.test(text) &&
      reachOfCondition(text, situationUnder(event)) === 'invited',
  );
}

/** Whether it means to act for a bot, by who acted last: then nobody else is asked. */
function asksForBot(job: Job, step: Step): boolean {
  return [job.if?.text, step.if?.text].some(
    (text) => text !== undefined && /\b(?:triggering_)?actor\b|\bsender\b/.test(text) && /\[bot\]/i.test(text),
  );
}

/** Whether a job, and those that it does not run without, start for an outsider’s pull request. */
function letsStart(job: Job, event: string, seen: Set<Job>): boolean {
  if (reachOfCondition(job.if?.text, situationUnder(event)) === 'never') return false;
  seen.add(job);
  if (runsAfterSkips(job.if?.text)) return true;
  const before = job.needs.flatMap((need) => job.workflow.jobs.find(({ id }) => id.toLowerCase() === need.text.toLowerCase()) ?? []);
  return before.every((other) => seen.has(other) || letsStart(other, event, seen));
}
