// A trigger that gives outsiders' events the repository's rights, and whether anything of theirs is taken in.

import type { Workflow } from '@portcullis/formats/workflow';
import { type AuditProblem, audit } from '../../rule.js';
import { analysisOf, flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

const dangerous: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

export const dangerousTriggers = audit({
  id: 'dangerous-triggers',
  aliases: ['dangerous-triggers-critical', 'dangerous-triggers-medium'],
  severity: 'high',
  confidence: 'medium',
  title: 'A trigger runs outsiders’ events with the repository’s rights',
  why: 'Anybody sets the workflow off, and it runs with a token, secrets and caches of the repository.',
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
    for (const { name, key } of found) {
      const what = taken.get(name);
      yield {
        at: key.at,
        message:
          what === undefined
            ? `\`${name}\` runs with the repository’s rights, whoever sets it off; nothing of theirs is seen to be taken in`
            : `\`${name}\` runs with the repository’s rights, whoever sets it off, and ${what} is taken in`,
        ...(what === undefined ? { persona: 'pedantic' as const, severity: 'medium' as const } : {}),
      };
    }
  },
  examples: {
    bad: [
      {
        text: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n',
      },
    ],
    good: [workflowExample({ on: 'on: pull_request' })],
  },
});

/** What an outsider brings in, by the event by which it comes. */
function takenIn(workflow: Workflow, context: Parameters<typeof flowsOf>[0]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (event: string, what: string): void => {
    if (!found.has(event)) found.set(event, what);
  };
  for (const { taint, judged } of flowsOf(context))
    if (taint.source.writer === 'outsider')
      for (const event of taint.source.events ?? [judged.event]) note(event, `\`${taint.source.name}\``);
  const { runs, foreign } = analysisOf(context.repository, context.settings.persona !== 'regular');
  for (const job of runs.jobs) {
    if (job.within.entry !== workflow) continue;
    for (const step of job.steps)
      for (const { taint } of foreign.of(step)) for (const event of taint.source.events ?? []) note(event, `\`${taint.source.name}\``);
  }
  return found;
}
