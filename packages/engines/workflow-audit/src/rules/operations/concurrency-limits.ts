// Runs of one workflow that pile up.

import type { Concurrency, Job, Workflow } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { placeOfEntry } from '../../context.js';
import { addKey, indentationAt, isFlow, lineEnd, lineEndAt } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

export const concurrencyLimits = audit({
  id: 'concurrency-limits',
  severity: 'low',
  confidence: 'high',
  persona: 'pedantic',
  title: 'Runs of a workflow are not limited',
  why: 'Outdated runs go on beside new ones: they cost minutes, and two deployments at a time may leave a mixture.',
  remedy: 'Set `concurrency` with a group and say with `cancel-in-progress` what becomes of a run that is under way.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: [
    'https://docs.zizmor.sh/audits/#concurrency-limits',
    'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/control-the-concurrency-of-workflows-and-jobs',
  ],
  on: ['workflow'],
  *check(workflow, context): Generator<AuditProblem> {
    // A reusable workflow runs as part of its caller's.
    if (workflow.triggers.length === 1 && workflow.triggers[0]?.name === 'workflow_call') return;
    const { concurrency } = workflow;
    if (concurrency === undefined) yield* withoutLimits(workflow, context);
    else if (concurrency.cancelInProgress === undefined)
      yield {
        at: placeOfEntry(concurrency.key, concurrency.value),
        message: 'The workflow does not say whether a new run ends the one under way',
        fix: () => sayWhether(concurrency, context),
      };
  },
  examples: {
    bad: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
      },
      {
        text: 'name: test\non: push\npermissions: {}\nconcurrency: test # one at a time\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
      },
      {
        text: 'name: test\non: push\npermissions: {}\nconcurrency:\n  group: test\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
      },
    ],
    good: [workflowExample({})],
  },
});

/** Jobs may have limits of their own. */
function* withoutLimits(workflow: Workflow, context: AuditContext): Generator<AuditProblem> {
  // What a call leads to may have limits of its own.
  const open = workflow.jobs.filter(({ concurrency, uses }) => concurrency === undefined && uses === undefined);
  const vague = workflow.jobs.filter(({ concurrency }) => concurrency !== undefined && concurrency.cancelInProgress === undefined);
  const entry = workflow.root.entries.find(({ key }) => key === workflow.on);
  const at = entry === undefined ? workflow.root.at : placeOfEntry(entry.key, entry.value);
  if (open.length > 0)
    yield {
      at,
      message: 'The workflow has no `concurrency`',
      related: open.slice(0, 20).map((job) => ({ at: job.key.at, message: `The job \`${job.id}\` has none either.` })),
      fix: () => limit(workflow, context),
    };
  if (vague.length > 0)
    yield {
      at: open.length > 0 ? at : placeOfEntry((vague[0] as Job).key, (vague[0] as Job).key),
      message: 'Jobs do not say whether a new run ends the one under way',
      related: vague.slice(0, 20).map((job) => ({ at: job.key.at, message: `The job \`${job.id}\` does not say.` })),
    };
}

/** Waiting, and not ending, is what changes least. */
function limit({ root, jobs }: Workflow, { file }: AuditContext): ReturnType<NonNullable<AuditProblem['fix']>> {
  if (jobs.some(({ concurrency }) => concurrency !== undefined)) return undefined;
  const group = '  group: ${{ github.workflow }}-${{ github.ref }}';
  // Before `jobs` stands what other audits add.
  const lines = ['concurrency:', group, '  cancel-in-progress: false'];
  const edits = addKey(file, root, lines, { after: 'on' }) ?? addKey(file, root, lines, { before: 'jobs' });
  return edits === undefined ? undefined : { description: 'Let one run of a branch go on at a time', kind: 'suggested', edits };
}

function sayWhether(concurrency: Concurrency, { file }: AuditContext): ReturnType<NonNullable<AuditProblem['fix']>> {
  const { key, value } = concurrency;
  const description = 'Say that the run under way goes on';
  const space = indentationAt(file, key.at.start);
  const end = lineEnd(file);
  if (value.alias !== undefined) return undefined;
  if (value.kind === 'map') {
    const group = value.entries.find(({ name }) => name === 'group');
    if (isFlow(file, value) || group?.value.kind !== 'scalar' || group.value.alias !== undefined) return undefined;
    const edits = addKey(file, value, ['cancel-in-progress: false'], { after: 'group' });
    return edits === undefined ? undefined : { description, edits };
  }
  if (value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded') return undefined;
  const text = file.text.slice(key.at.end, lineEndAt(file, value.at.end));
  const [, group] = /^:[ \t]{1,20}(\S[^\n]{0,500})$/.exec(text) ?? [];
  if (group === undefined) return undefined;
  return {
    description,
    edits: [
      {
        start: key.at.end,
        end: key.at.end + text.length,
        replacement: `:${end}${space}  group: ${group}${end}${space}  cancel-in-progress: false`,
      },
    ],
  };
}
