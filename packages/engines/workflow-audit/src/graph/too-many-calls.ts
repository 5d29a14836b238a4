// Workflows that call more others than GitHub lets one call: it starts none of them, so that nothing in them is gone through.

import type { PipelineFile, Repository } from '../repository.js';
import { callsOf } from './circles.js'; // at first use

/** Different reusable workflows that a run may have, those that are called by others among them; GitHub Docs, "Reusable workflows". */
export const mostCalled = 50;

const known = new WeakMap<Repository, ReadonlySet<string>>();

/** Paths of the workflows of this repository that lead to more of its workflows than a run may have. */
export function callingTooMany(repository: Repository): ReadonlySet<string> {
  const before = known.get(repository);
  if (before !== undefined) return before;
  const called = new Map<PipelineFile, readonly PipelineFile[]>();
  for (const file of repository.workflows()) called.set(file, [...new Set(callsOf(file, repository).map(({ target }) => target))]);
  const found = new Set<string>();
  // Of so few no one can lead to more.
  if (called.size > mostCalled) for (const file of called.keys()) if (leadsToTooMany(file, called)) found.add(file.file.path);
  known.set(repository, found);
  return found;
}

function leadsToTooMany(start: PipelineFile, called: ReadonlyMap<PipelineFile, readonly PipelineFile[]>): boolean {
  const met = new Set([start]);
  for (const file of met)
    for (const next of called.get(file) ?? []) {
      met.add(next);
      if (met.size > mostCalled + 1) return true;
    }
  return false;
}
