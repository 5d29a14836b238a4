// Composite actions that lead further into others than the runner goes: it fails every job that uses one before its first step, so that
// nothing in them is gone through.

import type { PipelineFile, Repository } from '../repository.js';
import { compositeSteps } from '../sites.js';

/** Composite actions that may be within one another; actions/runner, CompositeActionsMaxDepth, and the one that a step names. */
export const mostNested = 10;

/** Steps that are looked at for one action: one that leads to so many is not told by them. */
const maxSteps = 2000;

/** Whether the shortest way from an action to some other goes through more than may be within one another. */
export function leadsTooDeep(file: PipelineFile, repository: Repository): boolean {
  const met = new Set<PipelineFile>([file]);
  let level: readonly PipelineFile[] = [file];
  let steps = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= mostNested) return true;
    const next: PipelineFile[] = [];
    for (const { document } of level)
      for (const { uses } of compositeSteps(document)) {
        if (++steps > maxSteps) return false;
        const inner = uses?.target.kind === 'local' ? repository.action(uses.target) : undefined;
        if (inner === undefined || met.has(inner)) continue;
        met.add(inner);
        next.push(inner);
      }
    level = next;
  }
  return false;
}
