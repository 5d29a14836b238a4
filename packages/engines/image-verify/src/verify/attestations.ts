// Whether an attestation that must be there is there, says what it must, and is signed by whom it must be.

import { checkStatement, readInTotoStatement, rulesStatement, type Shortfall, type SignatureAttempt } from '@portcullis/signatures';
import type { RequiredAttestation } from '../policy/types.js';
import { type Lack, lackOf, type Tried } from './requirement.js';

export type AttestationLack = Lack & { readonly missing: boolean };

export function isSignature(attempt: SignatureAttempt): boolean {
  return attempt.kind !== 'attestation';
}

/** What is lacking; `missing` where the attestation is not there, or says less than is asked for; not where it says something else. */
export function attestationProblem(
  { rule, requirement }: RequiredAttestation,
  tried: readonly Tried[],
  { every = false }: { readonly every?: boolean } = {},
): AttestationLack | undefined {
  const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
  // Each attestation is held against the rule once; the requirement then counts those that satisfy it.
  const shortfalls: Shortfall[] = [];
  const judged = new Map<SignatureAttempt, boolean>();
  for (const attempt of own.flatMap(({ attempts }) => attempts)) {
    if (!attempt.verified) {
      // Of a bundle that does not hold nobody knows what it states: why it does not says more than that none is there.
      judged.set(attempt, attempt.kind === 'attestation' || attempt.kind === 'cosign-bundle');
      continue;
    }
    if (attempt.kind !== 'attestation') continue;
    const statement = readInTotoStatement(attempt.statement);
    const shortfall = rulesStatement(rule, statement) ? checkStatement(rule, statement) : undefined;
    if (shortfall !== undefined) shortfalls.push(shortfall);
    judged.set(attempt, rulesStatement(rule, statement) && shortfall === undefined);
  }
  // A policy that asks it of every statement of the kind is not met by the one that says so.
  if (every && shortfalls.length > 0) return { code: 'attestation-unmet', reason: (shortfalls[0] as Shortfall).reason, missing: false };
  const lack = lackOf(requirement, own, (attempt) => judged.get(attempt) === true);
  if (lack === undefined) return undefined;
  const [shortfall] = shortfalls;
  if (shortfall === undefined)
    return { code: lack.code, reason: `expected a signed ${rule.predicate} attestation: ${lack.reason}`, missing: true };
  return { code: 'attestation-unmet', reason: shortfall.reason, missing: shortfalls.every(({ code }) => code === 'condition-unmet') };
}
