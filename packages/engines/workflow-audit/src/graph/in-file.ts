// Runs of the steps that stand in one file: audits of a file ask for them, and the runs of a repository are many.

import type { Job, Step } from '@portcullis/formats/workflow';
import type { JobRun, Runs, StepRun } from './runs.js';

const known = new WeakMap<Runs, ReadonlyMap<string, readonly StepRun[]>>();
const none: readonly StepRun[] = [];

/** In the order of their jobs. @param path of the file, from the workspace. */
export function runsInFile(runs: Runs, path: string): readonly StepRun[] {
  const before = known.get(runs);
  if (before !== undefined) return before.get(path) ?? none;
  const byFile = new Map<string, StepRun[]>();
  for (const { steps } of runs.jobs)
    for (const run of steps) {
      const own = byFile.get(run.file.file.path);
      if (own === undefined) byFile.set(run.file.file.path, [run]);
      else own.push(run);
    }
  known.set(runs, byFile);
  return byFile.get(path) ?? none;
}

const byOwner = new WeakMap<Runs, ReadonlyMap<Step | Job, readonly JobRun[]>>();

/** The jobs that a step runs in, or the runs of a job, over all workflows that lead there. */
export function jobsRunning(runs: Runs, owner: Step | Job): readonly JobRun[] {
  let known = byOwner.get(runs);
  if (known === undefined) {
    const made = new Map<Step | Job, JobRun[]>();
    const add = (key: Step | Job, job: JobRun): void => {
      const list = made.get(key);
      if (list === undefined) made.set(key, [job]);
      else list.push(job);
    };
    for (const run of runs.jobs) {
      add(run.job, run);
      for (const { step } of run.steps) add(step, run);
    }
    byOwner.set(runs, made);
    known = made;
  }
  return known.get(owner) ?? noJobs;
}

const noJobs: readonly JobRun[] = [];
