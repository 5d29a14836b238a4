// What may be shown of a secret, and by what it is known again: inside the process by a hash under a random key, in files that
// leave it by the place it stands at. A hash that anybody can compute would let anybody try weak secrets against a report.

import { createHash, createHmac, randomBytes } from 'node:crypto';
import { fingerprintOf } from '@portcullis/core';
import type { Detection } from './detect.js';

/** The secret as evidence: of a long token the first four and last two letters, of what a person may have chosen two, of short ones none. */
export function redact(secret: string, issued: boolean): string {
  if (!issued) return `${secret.length >= 16 ? secret.slice(0, 2) : ''}…`;
  const head = secret.length >= 16 ? 4 : 0;
  const tail = secret.length >= 20 ? 2 : 0;
  return `${secret.slice(0, head)}…${tail === 0 ? '' : secret.slice(-tail)}`;
}

let key: Uint8Array = randomBytes(32);

/** The key of this process, for the threads that it starts. */
export function hashKey(): Uint8Array {
  return key;
}

/** A thread takes the key of the one that started it, so that both know the same secrets. */
export function takeHashKey(shared: Uint8Array): void {
  key = shared;
}

/**
 * By which the same secret of the same rule is known again while this process runs. It is worth nothing outside: its key is
 * random and never written, and no report holds the hash.
 */
export function secretHash(ruleId: string, secret: string): string {
  return createHmac('sha256', key).update(`${ruleId}\0${secret}`).digest('hex').slice(0, 32);
}

/** A token that its issuer made and that is too long to be tried: nobody chose it, and no list of passwords holds it. */
export function isIssued({ rule, identity }: Pick<Detection, 'rule' | 'identity'>): boolean {
  return rule.check.anchor === 'token' && rule.check.generic !== true && identity.length >= 20 && new Set(identity).size >= 10;
}

/** How the identity of an issued token begins; every other begins with a length. */
const issuedIdentity = 'token ';

/** An issued token is the same credential wherever it lies; only its place tells what somebody may have chosen from another such. */
export function contentFingerprintOf({ ruleId, identity }: { readonly ruleId: string; readonly identity: string }): string | undefined {
  return identity.startsWith(issuedIdentity) ? fingerprintOf(ruleId, '', identity) : undefined;
}

/** So much of a line before a secret takes part in its identity. */
const prefixUnits = 120;
/** A word with a digit in it may be another secret that no rule knows. */
const wordWithDigit = /[^\s"'`=:,;(){}[\]<>&|]{0,200}\d[^\s"'`=:,;(){}[\]<>&|]{0,200}/g;

/**
 * From what a finding's fingerprint is made. An issued token answers for itself. Any other secret might be guessed from a hash of
 * it, so what stands before it on its line does, and its length, which a report shows as a region anyway: whatever of `earlier`
 * secrets is in there is left out.
 */
export function publicIdentity(detection: Detection, bytes: Buffer, encoding: 'utf8' | 'latin1', earlier: readonly Span[]): string {
  if (isIssued(detection))
    return `${issuedIdentity}${createHash('sha256').update(`${detection.rule.id}\0${detection.identity}`).digest('hex')}`;
  const { start, end } = detection;
  const from = Math.max(0, start - 4 * prefixUnits);
  const lineStart = Math.max(from, bytes.lastIndexOf(10, start - 1) + 1, bytes.lastIndexOf(13, start - 1) + 1);
  let at = start === 0 ? 0 : lineStart;
  let text = '';
  for (const span of earlier) {
    if (span.end <= at || span.start >= start) continue;
    if (span.start > at) text += bytes.toString(encoding, at, span.start);
    text += '…';
    at = Math.min(start, span.end);
  }
  text += bytes.toString(encoding, at, start);
  return `${end - start} ${text.slice(-prefixUnits).replace(wordWithDigit, '#')}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
