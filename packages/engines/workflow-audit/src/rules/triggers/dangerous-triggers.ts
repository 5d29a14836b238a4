// A trigger that gives outsiders' events the repository's rights, and whether anything of theirs is taken in.

import type { Severity } from '@portcullis/core';
import type { Workflow } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { reachOfTrigger } from '../../graph/events.js';
import type { JobRun } from '../../graph/runs.js';
import { isPrize, lower } from '../../graph/stake.js';
import { type AuditProblem, audit } from '../../rule.js';
import { analysisOf, flowsOf, mayBeRun } from '../../taint/flows.js';
import { judge } from '../../taint/judge.js';
import type { Source } from '../../taint/taint.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';
import { gainsNothing, gainsSomething } from '../injection/output-clobbering.js';

const dangerous: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

export const dangerousTriggers = audit({
  id: 'dangerous-triggers',
  aliases: ['dangerous-triggers-critical', 'dangerous-triggers-medium'],
  severity: 'high',
  confidence: 'medium',
  title: 'A trigger runs outsiders’ events with the repository’s rights',
  why: 'It is an outsider’s pull request, comment or run, and the workflow has the token, the caches and what secrets the repository gives it.',
  remedy: 'Use `pull_request`, or keep such a workflow to work that takes nothing of theirs: no checkout, no artifact, no text in scripts.',
  controls: controls.leastPrivilege,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#dangerous-triggers',
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
  ],
  on: ['workflow'],
  *check(workflow, context): Generator<AuditProblem> {
    const found = workflow.triggers.filter(({ name }) => dangerous.has(name));
    if (found.length === 0) return;
    const taken = takenIn(workflow, context);
    for (const trigger of found) {
      const { name, key } = trigger;
      const what = taken.get(name);
      // No outsider puts a label on or asks for a review.
      const invited = reachOfTrigger(trigger) === 'invited';
      const severity = what === undefined || what.weak === true || !what.prize || !what.proved ? 'medium' : 'high';
      const who = invited ? 'once somebody with rights acts on what an outsider opened' : 'whoever sets it off';
      yield {
        at: key.at,
        message:
          what === undefined
            ? `\`${name}\` runs with the repository’s rights, ${who}; nothing of theirs is seen to be taken in`
            : `\`${name}\` runs with the repository’s rights, ${who}, and takes in \`${what.name}\`${what.unless === undefined ? '' : `, unless ${what.unless}`}${what.proved || !what.prize ? '' : '; that anything runs or obeys it is not seen'}`,
        ...(what === undefined ? { persona: 'pedantic' as const } : {}),
        severity: invited ? lower(severity) : severity,
      };
    }
  },
  examples: {
    bad: [
      {
        text: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n',
      },
    ],
    good: [workflowExample({ on: 'on: pull_request' })],
  },
});

/** What an outsider brings in, by the event by which it comes. */
function takenIn(workflow: Workflow, context: AuditContext): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { source, event, job, proved } of [...flowing(context), ...lying(workflow, context)]) {
    const prize = job !== undefined && isPrize(job);
    for (const name of source.events ?? [event]) {
      const one = { ...source, prize, proved };
      const before = found.get(name);
      if (before === undefined || worth(before) < worth(one)) found.set(name, one);
    }
  }
  return found;
}

/** What comes in, whether the job that it comes to has something to lose, and whether something there runs or obeys it. */
type Found = Source & { readonly prize: boolean; readonly proved: boolean };

function worth({ prize, weak, proved }: Found): number {
  return (prize && proved && weak !== true ? 4 : 0) + (prize ? 2 : 0) + (weak === true ? 0 : 1);
}

interface Taken {
  readonly source: Source;
  readonly event: string;
  readonly job: JobRun | undefined;
  readonly proved: boolean;
}

function flowing(context: AuditContext): readonly Taken[] {
  return flowsOf(context)
    .filter((flow) => flow.taint.source.writer === 'outsider' && !(flow.kind === 'output' && gainsNothing(flow)))
    .map((flow) => ({
      source: flow.taint.source,
      event: flow.judged.event,
      job: flow.run.job,
      // What is checked out is asked below whether anything may run it.
      proved: flow.kind !== 'checkout' && (flow.kind !== 'output' || gainsSomething(flow)) && isGrave(flow.severity),
    }));
}

function lying(workflow: Workflow, { repository, settings }: AuditContext): readonly Taken[] {
  const { runs, foreign } = analysisOf(repository, settings.persona !== 'regular');
  const steps = runs.jobs.filter(({ within }) => within.entry === workflow).flatMap((job) => job.steps);
  // An artifact in a folder of its own is data, as long as nothing runs it.
  const entries = steps.flatMap((step) => foreign.of(step)).filter(({ kind, path }) => kind === 'checkout' || path === '');
  return entries.map((entry) => {
    const { taint, run } = entry;
    const judged = judge(taint, run, 'code');
    return { source: taint.source, event: '', job: run.job, proved: judged !== undefined && isGrave(judged.severity) && mayBeRun(entry) };
  });
}

function isGrave(severity: Severity): boolean {
  return severity === 'critical' || severity === 'high';
}
