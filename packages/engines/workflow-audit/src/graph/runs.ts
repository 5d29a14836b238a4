// Every way in which the jobs of a repository run: each job of each workflow that an event starts, and once more for each job that calls
// it, with the steps of the composite actions that it uses in their places.

import type { Writable } from '@portcullis/core';
import type { Job, Step, Workflow } from '@portcullis/formats/workflow';
import type { PipelineFile, Repository } from '../repository.js';
import { compositeSteps } from '../sites.js';
import { callingTooMany } from './too-many-calls.js';

/** One workflow as one entry starts it. */
export interface WorkflowRun {
  readonly file: PipelineFile;
  readonly workflow: Workflow;
  /** The workflow that the event started; its own where no other calls it. */
  readonly entry: Workflow;
  /** The job that calls it. */
  readonly caller: JobRun | undefined;
  /** Nobody in this repository calls it, and no event starts it: who does is not known. */
  readonly openCall: boolean;
  readonly jobs: ReadonlyMap<string, JobRun>;
  /** All jobs of the repository, as one list for all workflows. */
  readonly among: readonly JobRun[];
}

export interface JobRun {
  readonly within: WorkflowRun;
  readonly job: Job;
  /** In the order in which they run, those of composite actions behind the step that uses them. */
  readonly steps: readonly StepRun[];
  /** What the job calls. */
  readonly calls: WorkflowRun | undefined;
}

export interface StepRun {
  readonly step: Step;
  readonly file: PipelineFile;
  /** Undefined for a composite action that nobody in this repository uses. */
  readonly job: JobRun | undefined;
  /** The step that uses the composite action in which this one stands. */
  readonly parent: StepRun | undefined;
  /** Steps of the same job, or of the same composite action, by their ids. */
  readonly siblings: ReadonlyMap<string, StepRun>;
  /** Where it comes among the steps of its job. */
  readonly order: number;
  /** The composite action that it uses, and its steps by their ids. */
  readonly inner: PipelineFile | undefined;
  readonly inside: ReadonlyMap<string, StepRun>;
}

export interface Runs {
  readonly workflows: readonly WorkflowRun[];
  readonly jobs: readonly JobRun[];
  /** Paths of the actions that steps use. */
  readonly used: ReadonlySet<string>;
  /** More calls than were gone through. */
  readonly cut: boolean;
}

/** How deep GitHub lets workflows call others, and composite actions use others. */
const maxDepth = 10;
/** Runs of jobs, and of steps, that are gone through in one repository. */
const maxJobs = 10_000;
const maxSteps = 50_000;
/** Steps of one job, those of composite actions among them: ten levels of four uses each would be a million. */
const maxStepsOfJob = 2000;

const none: ReadonlyMap<string, StepRun> = new Map();

const known = new WeakMap<Repository, Runs>();

/** Runs of all workflows, worked out once. */
export function runsOf(repository: Repository): Runs {
  const runs = known.get(repository) ?? build(repository).runs;
  known.set(repository, runs);
  return runs;
}

/** How many steps of actions that nobody uses were gone through. */
const looseGone = new WeakMap<Repository, number>();

/** Steps of a composite action that nobody in its repository uses, those of the actions that it uses among them. */
export function looseSteps(repository: Repository, file: PipelineFile): Pick<Runs, 'cut'> & { readonly steps: readonly StepRun[] } {
  const before = looseGone.get(repository) ?? 0;
  if (before >= maxSteps) return { steps: [], cut: true };
  const { loose, runs } = build(repository, file);
  looseGone.set(repository, before + loose.length);
  return { steps: loose, cut: runs.cut };
}

function build(repository: Repository, alone?: PipelineFile): { readonly runs: Runs; readonly loose: readonly StepRun[] } {
  const jobs: JobRun[] = [];
  const workflows: WorkflowRun[] = [];
  const loose: StepRun[] = [];
  let steps = 0;
  let cut = false;
  const used = new Set<string>();
  const called = new Set<string>();
  // Who calls one of those that are not started is none that is started either.
  const entries = (alone === undefined ? repository.workflows() : []).flatMap((file) =>
    file.document.kind === 'workflow' && !callingTooMany(repository).has(file.file.path) ? [{ file, workflow: file.document }] : [],
  );
  for (const { workflow } of entries)
    for (const { uses } of workflow.jobs) {
      const target = uses?.target.kind === 'local' ? repository.workflow(uses.target) : undefined;
      if (target !== undefined) called.add(target.file.path);
    }
  for (const { file, workflow } of entries) {
    const starts = workflow.triggers.some(({ name }) => name !== 'workflow_call');
    if (starts || !called.has(file.file.path)) workflowRun(file, workflow, workflow, undefined, !starts, []);
  }
  if (alone !== undefined) addSteps(compositeSteps(alone.document), alone, undefined, undefined, loose, []);
  return { runs: { workflows, jobs, used, cut }, loose };

  function workflowRun(
    file: PipelineFile,
    workflow: Workflow,
    entry: Workflow,
    caller: JobRun | undefined,
    openCall: boolean,
    chain: readonly string[],
  ): WorkflowRun | undefined {
    const { path } = file.file;
    if (chain.includes(path)) return undefined;
    if (chain.length >= maxDepth) {
      cut = true;
      return undefined;
    }
    const own = new Map<string, JobRun>();
    const run: WorkflowRun = { file, workflow, entry, caller, openCall, jobs: own, among: jobs };
    workflows.push(run);
    for (const job of workflow.jobs) {
      if (jobs.length >= maxJobs || steps >= maxSteps) {
        cut = true;
        break;
      }
      own.set(job.id.toLowerCase(), jobRun(job, run, [...chain, path]));
    }
    return run;
  }

  function jobRun(job: Job, within: WorkflowRun, chain: readonly string[]): JobRun {
    const list: StepRun[] = [];
    const run: Writable<JobRun> = { within, job, steps: list, calls: undefined };
    jobs.push(run);
    addSteps(job.steps, within.file, run, undefined, list, []);
    const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
    if (target?.document.kind === 'workflow') run.calls = workflowRun(target, target.document, within.entry, run, within.openCall, chain);
    return run;
  }

  function addSteps(
    own: readonly Step[],
    file: PipelineFile,
    job: JobRun | undefined,
    parent: StepRun | undefined,
    list: StepRun[],
    chain: readonly string[],
  ): ReadonlyMap<string, StepRun> {
    const siblings = new Map<string, StepRun>();
    for (const step of own) {
      if (list.length >= maxStepsOfJob || steps++ >= maxSteps) {
        cut = true;
        break;
      }
      const { uses } = step;
      const target = uses?.target.kind === 'local' ? repository.action(uses.target) : undefined;
      const run: Writable<StepRun> = { step, file, job, parent, siblings, order: list.length, inner: target, inside: none };
      list.push(run);
      if (step.id !== undefined) siblings.set(step.id.text.toLowerCase(), run);
      if (target === undefined) continue;
      const { path } = target.file;
      used.add(path);
      if (chain.includes(path)) continue;
      if (chain.length >= maxDepth) {
        cut = true;
        continue;
      }
      run.inside = addSteps(compositeSteps(target.document), target, job, run, list, [...chain, path]);
    }
    return siblings;
  }
}
