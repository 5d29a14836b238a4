// Names of Hex as purls have them.

import { hexHash } from '../../hashes.js';
import type { Hash, Package } from '../../model.js';

/** `hexpm` is the public repository, `hexpm:acme` that of an organisation, another name a repository of the product's own. */
export function hexIdentity(name: string, repository: string | undefined): Package['identity'] {
  if (repository === undefined || repository === 'hexpm') return { type: 'hex', name };
  return { type: 'hex', namespace: repository.replace(/^hexpm:/, ''), name };
}

export function sha256(hex: string | undefined): readonly Hash[] {
  return hexHash('SHA-256', hex);
}
