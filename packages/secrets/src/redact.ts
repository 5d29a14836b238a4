// What may be shown of a secret: its first four and last two characters at most, and a keyed hash to match it by.

import { createHmac } from 'node:crypto';

/** The secret as evidence. Short ones show less, so that what is left out cannot be guessed. */
export function redact(secret: string): string {
  const head = secret.length >= 16 ? 4 : secret.length >= 10 ? 2 : 0;
  const tail = secret.length >= 20 ? 2 : 0;
  return `${secret.slice(0, head)}…${tail === 0 ? '' : secret.slice(-tail)}`;
}

/**
 * Keyed hash of a secret, hex. The rule's id is the key, so that the same value under another rule does not match;
 * it is cut to 64 bits: enough to tell secrets apart, too little to confirm a guess of a weak one for certain.
 */
export function secretHash(ruleId: string, secret: string): string {
  return createHmac('sha256', `portcullis/secret/${ruleId}`).update(secret).digest('hex').slice(0, 16);
}
