// Whether what was found satisfies who must have signed: any of, all of, or so many distinct signers.

import type { SignatureAttempt } from '../attempt.js';
import type { NamedAuthority, Requirement } from '../policy/types.js';

/** What one authority's verifier found. */
export interface Tried {
  readonly authority: NamedAuthority;
  readonly attempts: readonly SignatureAttempt[];
  /** Why the authority could not be asked for this image. */
  readonly failure?: { readonly code: string; readonly reason: string };
}

export interface Lack {
  readonly code: string;
  readonly reason: string;
}

/** What is missing; undefined when the requirement holds. `counts` says which attempts are looked at. */
export function lackOf(
  requirement: Requirement,
  tried: readonly Tried[],
  counts: (attempt: SignatureAttempt) => boolean,
): Lack | undefined {
  const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
  const valid = (entry: Tried): readonly SignatureAttempt[] => entry.attempts.filter((attempt) => attempt.verified && counts(attempt));
  if (requirement.kind === 'threshold') {
    const signers = distinctSigners(own.flatMap(valid));
    if (signers >= requirement.count) return undefined;
    const many = requirement.count === 1 ? 'signer' : 'distinct signers';
    return { code: 'threshold-unmet', reason: `expected ${requirement.count} ${many}, got ${signers}${whyNot(own, counts)}` };
  }
  const unsatisfied = own.filter((entry) => valid(entry).length === 0);
  if (requirement.kind === 'any-of' ? unsatisfied.length < own.length : unsatisfied.length === 0) return undefined;
  const names = unsatisfied.map(({ authority }) => authority.name.slice(0, 100)).slice(0, 5);
  const wanted = requirement.kind === 'any-of' ? `one of ${names.join(', ')}` : names.join(' and ');
  const [code, found] = firstFailure(unsatisfied, counts);
  return { code, reason: `expected a signature by ${names.length === 1 ? names[0] : wanted}, got ${found}` };
}

/** One key signs once, however many signatures it made; a signature of nobody counts for nobody. */
function distinctSigners(attempts: readonly SignatureAttempt[]): number {
  return new Set(attempts.flatMap(({ identity, issuer }) => (identity === undefined ? [] : [JSON.stringify([issuer ?? '', identity])])))
    .size;
}

/** A signature that does not hold says more than "none". */
function firstFailure(tried: readonly Tried[], counts: (attempt: SignatureAttempt) => boolean): readonly [string, string] {
  for (const { failure } of tried) if (failure !== undefined) return [failure.code, failure.reason];
  const attempts = tried.flatMap((entry) => entry.attempts.filter(counts));
  const [first] = attempts;
  if (first === undefined) return ['unsigned', 'none'];
  const more = attempts.length === 1 ? '' : ` and ${attempts.length - 1} more`;
  return [first.code ?? 'signature-invalid', `one that does not hold: ${first.reason ?? 'no reason given'}${more}`];
}

function whyNot(tried: readonly Tried[], counts: (attempt: SignatureAttempt) => boolean): string {
  const [code, reason] = firstFailure(
    tried.map((entry) => ({ ...entry, attempts: entry.attempts.filter(({ verified }) => !verified) })),
    counts,
  );
  return code === 'unsigned' ? '' : `; ${reason}`;
}
