// Whether what was found satisfies who must have signed: any of, all of, or so many distinct signers.

import type { SignatureAttempt } from '@portcullis/signatures';
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
  /** Where a trust policy's level lets pass what is missing: in whose words. */
  readonly letThrough?: string;
}

/** What is missing; undefined when the requirement holds. `counts` says which attempts are looked at. */
export function lackOf(
  requirement: Requirement,
  tried: readonly Tried[],
  counts: (attempt: SignatureAttempt) => boolean,
): Lack | undefined {
  const lack = strictLack(requirement, tried, counts, ({ verified, letThrough }) => verified && letThrough === undefined);
  if (lack === undefined) return undefined;
  const noted = tried
    .filter(({ authority }) => requirement.authorities.includes(authority))
    .flatMap(({ attempts }) => attempts.flatMap(({ letThrough }) => letThrough ?? []));
  const [first] = noted;
  if (first === undefined) return lack;
  const passes = strictLack(requirement, tried, counts, ({ verified }) => verified) === undefined;
  return passes ? { ...lack, letThrough: first } : lack;
}

function strictLack(
  requirement: Requirement,
  tried: readonly Tried[],
  counts: (attempt: SignatureAttempt) => boolean,
  holds: (attempt: SignatureAttempt) => boolean,
): Lack | undefined {
  const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
  const valid = (entry: Tried): readonly SignatureAttempt[] => entry.attempts.filter((attempt) => holds(attempt) && counts(attempt));
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

/**
 * Signatures beside the image that hold for none of the authorities: somebody else's, altered, or of another image. Every
 * authority of one kind is shown the same artifacts in the same order, so a place in the list is one artifact.
 */
export function hasForeignSignature(tried: readonly Tried[]): boolean {
  const held = new Map<string, boolean>();
  for (const { authority, attempts } of tried)
    for (const [i, { digest, verified, letThrough }] of attempts.entries()) {
      if (letThrough !== undefined) continue;
      const artifact = `${authority.kind} ${i} ${digest}`;
      held.set(artifact, verified || held.get(artifact) === true);
    }
  return [...held.values()].includes(false);
}

/** One key signs once, however many names it has, and one name once, however many keys; a signature of nobody counts for nobody. */
function distinctSigners(attempts: readonly SignatureAttempt[]): number {
  const groups: Set<string>[] = [];
  for (const { identity, issuer, keyId } of attempts) {
    if (identity === undefined) continue;
    const marks = [JSON.stringify([issuer ?? '', identity]), ...(keyId === undefined ? [] : [keyId])];
    const same = groups.filter((group) => marks.some((mark) => group.has(mark)));
    const [first] = same;
    if (first === undefined) {
      groups.push(new Set(marks));
      continue;
    }
    for (const mark of [...marks, ...same.slice(1).flatMap((group) => [...group])]) first.add(mark);
    for (const merged of same.slice(1)) groups.splice(groups.indexOf(merged), 1);
  }
  return groups.length;
}

/** A signature that does not hold says more than "none". */
function firstFailure(tried: readonly Tried[], counts: (attempt: SignatureAttempt) => boolean): readonly [string, string] {
  for (const { failure } of tried) if (failure !== undefined) return [failure.code, failure.reason];
  const attempts = tried.flatMap((entry) => entry.attempts.filter(counts));
  const first = attempts.find(({ verified }) => !verified) ?? attempts[0];
  if (first === undefined) return ['unsigned', 'none'];
  const more = attempts.length === 1 ? '' : ` and ${attempts.length - 1} more`;
  return [
    first.code ?? (first.letThrough === undefined ? 'signature-invalid' : 'notation-noted'),
    `one that does not hold: ${first.reason ?? first.letThrough ?? 'no reason given'}${more}`,
  ];
}

function whyNot(tried: readonly Tried[], counts: (attempt: SignatureAttempt) => boolean): string {
  const [code, reason] = firstFailure(
    tried.map((entry) => ({ ...entry, attempts: entry.attempts.filter(({ verified }) => !verified) })),
    counts,
  );
  return code === 'unsigned' ? '' : `; ${reason}`;
}
