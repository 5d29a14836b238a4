// GitHub's caches as a way from one job to others: whose run may write those of the default branch, and who restores them.
// Source: GitHub's changelog, 2026-06-26 ("Read-only Actions cache for untrusted triggers": runs that people without rights set off on the
// default branch restore caches and save none) and 2026-09-10 ("cache-mode": what a workflow or job says itself goes before that, and no called
// workflow has more than its caller).

import type { Job } from '@portcullis/formats/workflow';
import { cachingOf } from '../facts/caching.js';
import { isForeign, isPrivileged } from './events.js';
import { eventsOf } from './reach.js';
import { isValuable, rightsOf } from './rights.js';
import type { JobRun } from './runs.js';

/** What a job, or its workflow, says that it may do with caches. */
function modeOf(job: Job): string | undefined {
  return (job.cacheMode ?? job.workflow.cacheMode)?.text;
}

/** Whether what a job says of itself lets it restore caches. */
export function mayRestore(job: Job): boolean {
  const mode = modeOf(job);
  return mode !== 'none' && mode !== 'write-only';
}

/**
 * Whether a run that an outsider set off by the event may write caches of the default branch that a later job restores which has something
 * to lose. Without a word about it such a run only restores.
 */
export function poisonsCaches(run: JobRun, event: string): boolean {
  return isForeign(event) && maySave(run) && hasPrey(run.within.among);
}

/** Whether it is said that the job saves caches, and its callers do not say that it may not. */
function maySave({ job, within }: JobRun): boolean {
  const mode = modeOf(job);
  const saves = mode === 'write' || mode === 'write-only';
  if (within.caller === undefined) return saves;
  return (mode === undefined || saves) && maySave(within.caller);
}

const known = new WeakMap<readonly JobRun[], boolean>();

function hasPrey(all: readonly JobRun[]): boolean {
  const before = known.get(all);
  if (before !== undefined) return before;
  const made = all.some(
    (run) =>
      mayRestore(run.job) &&
      isValuable(rightsOf(run)) &&
      eventsOf(run).some(isPrivileged) &&
      run.steps.some(({ step }) => cachingOf(step) !== undefined),
  );
  known.set(all, made);
  return made;
}
