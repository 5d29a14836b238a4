// Where a condition reads inputs, and what makes a job wait.

import type { Job, Step } from '@portcullis/formats/workflow';
import { reachOfStep, waitsForEnvironment } from './reach.js';
import type { JobRun, StepRun, WorkflowRun } from './runs.js';

const scalar = (text: string) => ({ kind: 'scalar', text });
const within = (jobs: ReadonlyMap<string, JobRun> = new Map(), caller?: JobRun): WorkflowRun =>
  ({
    caller,
    openCall: false,
    jobs,
    workflow: { jobs: [] },
    entry: { triggers: [{ name: 'issues' }] },
  }) as unknown as WorkflowRun;
const jobOf = (job: object, run = within()): JobRun => ({
  within: run,
  job: { needs: [], with: [], ...job } as unknown as Job,
  steps: [],
  calls: undefined,
});
const stepOf = (job: JobRun, condition: string | undefined, parent?: StepRun): StepRun => ({
  step: (condition === undefined ? {} : { if: scalar(condition) }) as unknown as Step,
  file: undefined as unknown as StepRun['file'],
  job,
  parent,
  siblings: new Map(),
  order: 0,
  inner: undefined,
  inside: new Map(),
});

test('inputs of a workflow are empty under an event that fills none in, those of a composite action are its own', () => {
  const job = jobOf({});
  expect(reachOfStep(stepOf(job, 'inputs.push'), 'issues')).toBe('never');
  expect(reachOfStep(stepOf(job, 'inputs.push', stepOf(job, undefined)), 'issues')).toBe('alone');
});

test.each([
  ['production', true],
  ['${{ inputs.target }}', true],
  // Not an environment's name: an expression without braces.
  ['inputs.target', false],
])('a job waits for the environment %s: %s', (name, waits) => {
  const environment = { name: scalar(name) };
  expect(waitsForEnvironment(jobOf({ environment }), 'issues')).toBe(waits);
  const first = jobOf({ environment });
  expect(waitsForEnvironment(jobOf({ needs: [{ text: 'First' }] }, within(new Map([['first', first]]))), 'issues')).toBe(waits);
  expect(waitsForEnvironment(jobOf({}, within(new Map(), first)), 'issues')).toBe(waits);
});
