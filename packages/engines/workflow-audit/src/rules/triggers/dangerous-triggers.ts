// A trigger that gives outsiders' events the repository's rights, and whether anything of theirs is taken in.

import type { Workflow } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { reachOfTrigger } from '../../graph/events.js';
import type { JobRun } from '../../graph/runs.js';
import { isPrize, lower } from '../../graph/stake.js';
import { type AuditProblem, audit } from '../../rule.js';
import { analysisOf, flowsOf } from '../../taint/flows.js';
import type { Source } from '../../taint/taint.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';
import { gainsNothing } from '../injection/output-clobbering.js';

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
      const severity = what === undefined || what.weak === true || !what.prize ? 'medium' : 'high';
      const who = invited ? 'once somebody with rights acts on what an outsider opened' : 'whoever sets it off';
      yield {
        at: key.at,
        message:
          what === undefined
            ? `\`${name}\` runs with the repository’s rights, ${who}; nothing of theirs is seen to be taken in`
            : `\`${name}\` runs with the repository’s rights, ${who}, and takes in \`${what.name}\`${what.unless === undefined ? '' : `, unless ${what.unless}`}`,
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
  for (const { source, event, job } of [...flowing(context), ...lying(workflow, context)]) {
    const prize = job !== undefined && isPrize(job);
    for (const name of source.events ?? [event]) {
      const before = found.get(name);
      if (before === undefined || worth(before) < worth({ ...source, prize })) found.set(name, { ...source, prize });
    }
  }
  return found;
}

/** What comes in, and whether the job that it comes to has something to lose. */
type Found = Source & { readonly prize: boolean };

function worth({ prize, weak }: Found): number {
  return (prize ? 2 : 0) + (weak === true ? 0 : 1);
}

interface Taken {
  readonly source: Source;
  readonly event: string;
  readonly job: JobRun | undefined;
}

function flowing(context: AuditContext): readonly Taken[] {
  return flowsOf(context)
    .filter((flow) => flow.taint.source.writer === 'outsider' && !(flow.kind === 'output' && gainsNothing(flow)))
    .map(({ taint, judged, run }) => ({ source: taint.source, event: judged.event, job: run.job }));
}

function lying(workflow: Workflow, { repository, settings }: AuditContext): readonly Taken[] {
  const { runs, foreign } = analysisOf(repository, settings.persona !== 'regular');
  const steps = runs.jobs.filter(({ within }) => within.entry === workflow).flatMap((job) => job.steps);
  // An artifact in a folder of its own is data, as long as nothing runs it.
  const entries = steps.flatMap((step) => foreign.of(step)).filter(({ kind, path }) => kind === 'checkout' || path === '');
  return entries.map(({ taint, run }) => ({ source: taint.source, event: '', job: run.job }));
}
