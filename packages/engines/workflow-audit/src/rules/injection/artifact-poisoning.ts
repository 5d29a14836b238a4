// Files of an artifact that an outsider's run put up, and what runs or publishes them.

import type { JobRun } from '../../graph/runs.js';
import { type AuditProblem, audit } from '../../rule.js';
import { flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem, isForeign } from './flow-problem.js';

export const artifactPoisoning = audit({
  id: 'artifact-poisoning',
  aliases: ['artifact-poisoning-critical', 'artifact-poisoning-medium'],
  severity: 'critical',
  confidence: 'medium',
  title: 'A job runs or publishes files of an artifact that others fill',
  why: 'Whoever set off the run that put the artifact up decides what is in it, and this job runs it with its token and secrets, or puts it where people take it for the repository’s own.',
  remedy:
    'Unpack the artifact into a folder of its own, take only data out of it, hold that against a pattern, and build what is run from the base. Publish only where `github.event.workflow_run.event` is `push` or its `head_repository` is the repository itself: the name of a branch says neither.',
  controls: controls.input,
  risks: [...risks.poisoned, ...risks.integrity],
  references: [
    'https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows#workflow_run',
    'https://www.legitsecurity.com/blog/artifact-poisoning-vulnerability-discovered-in-rust',
  ],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    const published = new Set<JobRun | undefined>();
    for (const flow of flowsOf(context)) {
      if (!isForeign(flow)) continue;
      if (flow.kind === 'artifact-execution')
        yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` runs ${flow.taint.source.name}`, 'runs commands in this job');
      // Once for each job: a site goes through several steps.
      if (flow.kind === 'publication' && !published.has(flow.run.job)) {
        published.add(flow.run.job);
        yield flowProblem(
          flow,
          `\`${flow.what.slice(0, 100)}\` publishes ${flow.taint.source.name}`,
          flow.byBranch === true ? 'decides what that is, from a branch of that name in a fork' : 'decides what that is',
        );
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: dawidd6/action-download-artifact@v6\n        with:\n          run_id: ${{ github.event.workflow_run.id }}\n      - run: ./publish.sh\n',
      },
    ],
    good: [
      {
        text: 'name: publish\non: push\npermissions: {}\njobs:\n  publish:\n    name: publish\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0\n        with:\n          name: package\n      - run: ./publish.sh\n',
      },
    ],
  },
});
