// Closer looks at what a shape alone cannot tell: check digits, the account inside a key id, test keys, signatures.

import type { Candidate, Judgement } from '../rule.js';
import { hasCasesAndDigits } from './generic/measures.js';

/**
 * GitHub's and npm's tokens end in the CRC-32 of their random part, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Few published samples carry it, so it never drops a finding.
 */
export function tokenChecksum(secret: string): Judgement {
  const body = secret.slice(secret.lastIndexOf('_') + 1);
  return body.slice(-6) === base62Checksum(body.slice(0, -6))
    ? { confidence: 'high', proven: true }
    : { confidence: 'medium', properties: { checkDigits: 'wrong' } };
}

/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */
export function base62Checksum(text: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let value = crc32Of(text);
  let written = '';
  for (let i = 0; i < 6; i++) {
    written = (digits[value % 62] as string) + written;
    value = Math.floor(value / 62);
  }
  return written;
}

const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

/** A key id with its secret beside it can be used at once; alone it tells the account. */
export function judgeAwsKeyId(secret: string, { before, after }: Candidate): Judgement {
  const account = awsAccount(secret);
  const properties = account === undefined ? {} : { account };
  for (const [partner] of `${before.slice(-500)}\n${after.slice(0, 500)}`.matchAll(awsSecret)) {
    if (hasCasesAndDigits(partner)) {
      return { severity: 'critical', confidence: 'high', what: 'AWS access key id with its secret beside it', properties };
    }
  }
  return { properties };
}

/** The account number is in the key id: bits 7 to 46 of the first six bytes of its base-32 part. */
export function awsAccount(id: string): string | undefined {
  let bits = 0n;
  for (const letter of id.slice(4, 14)) {
    const value = awsAlphabet.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  return String(((bits >> 2n) & 0x7fff_ffff_ff80n) >> 7n).padStart(12, '0');
}

/** A key of the provider's test side opens no real account. */
export function judgeTestKey(secret: string): Judgement {
  return /_test|test_|_sandbox|_sbox|_TEST/.test(secret) ? { severity: 'medium', what: 'Test key of a payment or mail provider' } : {};
}

/** A signature counts only within the query it signs. */
export function judgeSignature(secret: string, { before, after }: Candidate): Judgement | undefined {
  const query = `${before.slice(-400)} ${after.slice(0, 400)}`;
  return /(?:[?&;]|amp;)s[vrept]=|sharedaccesssignature/i.test(query) && /(?:%3D|=)$/i.test(secret) ? {} : undefined;
}

/** Of letters of ASCII, of which there are few: to load Node's zlib for them takes a run longer than a thousand tokens do. */
function crc32Of(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
