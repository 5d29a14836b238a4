// Runs of the steps that stand in one file: audits of a file ask for them, and the runs of a repository are many.

import type { Runs, StepRun } from './runs.js';

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
