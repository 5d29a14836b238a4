// Turning one try into one line of the report, and trying many without drowning in them.

import type { Repository } from '@portcullis/images';
import type { Descriptor, RegistryClient } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';
import { asRefusal, refusal } from '../sigstore/refusal.js';
import type { Authority } from '../sigstore/verify.js';

/** A person who may push may push ten thousand artifacts; past this many, the image counts as not examined. */
export const maxCandidates = 200;
/** How many signatures of one image are looked at at once. */
export const parallel = 8;
const maxTotalBytes = 256 * 1024 * 1024;

/** Counts what is read for one image. @throws PortcullisError `too-much-signature-content` past the bound. */
export type Budget = (bytes: number) => void;

export function newBudget(): Budget {
  let left = maxTotalBytes;
  return (bytes) => {
    left -= bytes;
    if (left < 0)
      throw refusal('too-much-signature-content', `expected at most ${maxTotalBytes} bytes of signatures beside an image, got more`);
  };
}

/** What is sought, where, and by whose signature. */
export interface Search {
  readonly client: RegistryClient;
  /** Where the signatures lie. */
  readonly repository: Repository;
  /** Where the image lies, mostly the same. */
  readonly image: Repository;
  /** The image as it was resolved. */
  readonly subject: Descriptor;
  readonly authority: Authority;
  readonly budget: Budget;
}

export type Found = Omit<SignatureAttempt, 'digest' | 'verified' | 'code' | 'reason'>;

/** The outcome of a try: what it found, or why it does not hold. */
export async function attempt(
  kind: SignatureAttempt['kind'],
  digest: string,
  tried: () => Found | Promise<Found>,
): Promise<SignatureAttempt> {
  try {
    return { ...(await tried()), digest, verified: true };
  } catch (error) {
    const { code, message } = asRefusal(error);
    return { kind, digest, verified: false, code, reason: message };
  }
}

/** The refusal that stands for what was left out. */
export function tooMany(kind: SignatureAttempt['kind'], digest: string, count: number): SignatureAttempt {
  const reason = `expected at most ${maxCandidates} signature artifacts, got ${count}: the others were not examined`;
  return { kind, digest, verified: false, code: 'too-many-signatures', reason };
}
