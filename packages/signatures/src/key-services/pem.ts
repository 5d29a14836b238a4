// A public key in whatever form a service gives it, as PEM.

import { createPublicKey } from 'node:crypto';

/** @throws Error of node:crypto for what is no key. */
export function pemOf(key: Parameters<typeof createPublicKey>[0]): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}
