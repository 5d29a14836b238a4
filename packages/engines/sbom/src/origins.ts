// Origins that many locks write alike.

import type { Origin } from './model.js';

/** Of the ecosystem's own registry, of which the lock says no more: one for all, since a lock may have 100,000. */
export const registry: Origin = { kind: 'registry' };

/** A folder: of the product itself where it lies within the folder of the lock, beside it where it leads out. */
export function folderOrigin(path: string): Origin {
  return /^(?:\/|~|[A-Za-z]:|(?:\.\/)?\.\.(?:\/|$))/.test(path) ? { kind: 'file', path } : { kind: 'own', path };
}
