// What GitHub's lock of actions says of a `uses:`.

import { pinName, type Uses } from '@portcullis/formats/workflow';
import type { AuditContext } from './context.js';

/** Versions of the lock's schema whose meaning is known here. */
const versions: ReadonlySet<string> = new Set(['v0.0.2', 'v0.0.3']);

export function isKnownVersion(version: string | undefined): boolean {
  return version !== undefined && versions.has(version);
}

/** A whole commit id with its algorithm before it. */
export function isLockedCommit(commit: string | undefined): boolean {
  return commit !== undefined && /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}

/**
 * `locked`: GitHub runs the commit that the lock names, whatever the ref has become. `missing`: the workflow goes by the lock, which does not
 * name it, so GitHub refuses to start it. Undefined where the lock has no say: in a workflow that does not go by it, in an action, which
 * other repositories use without this lock, and for reusable workflows, which the locks of their own repositories are for.
 */
export function lockedUse({ target }: Uses, { file, document, repository }: AuditContext): 'locked' | 'missing' | undefined {
  if (document.kind !== 'workflow' || target.kind !== 'repository' || target.path.startsWith('.github/workflows/')) return undefined;
  const lock = repository.lock();
  const workflow = lock?.workflows.get(file.path.slice(repository.root.length));
  if (lock === undefined || workflow === undefined || !isKnownVersion(lock.version?.text)) return undefined;
  const name = pinName(`${target.slug}@${target.ref ?? ''}`);
  const isNamed = workflow.pins.has(name) && isLockedCommit(lock.dependencies.get(name)?.commit?.text);
  return isNamed ? 'locked' : 'missing';
}
