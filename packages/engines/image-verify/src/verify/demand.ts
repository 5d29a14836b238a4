// Whether an image gives what a policy of another tool asks for: so many of each group, down to one signature or statement.

import type { ImageReference } from '@portcullis/images';
import type { Demand, NamedAuthority } from '../policy/types.js';
import { attestationProblem, isSignature } from './attestations.js';
import { lackOf, type Tried } from './requirement.js';
import type { Problem } from './verdict.js';

/** Every signer that is asked for, each once. */
export function authoritiesOf(demand: Demand): readonly NamedAuthority[] {
  return [...new Set(walk(demand))];
}

function walk(demand: Demand): readonly NamedAuthority[] {
  if (demand.kind === 'group') return demand.of.flatMap(walk);
  return 'authority' in demand ? [demand.authority] : [];
}

/** What is missing: with `leave` where the policy itself lets it pass unseen, as a static authority does; undefined when the demand holds. */
export function demandProblem(demand: Demand, tried: readonly Tried[], reference: ImageReference): Problem | undefined {
  switch (demand.kind) {
    case 'signature':
      return signatureProblem(demand.authority, tried);
    case 'attestation':
      return statementProblem(demand, tried);
    case 'static':
      return staticProblem(demand);
    case 'pinned':
      return reference.digest === undefined ? notPinned(demand.name) : undefined;
    case 'group':
      return groupProblem(demand, tried, reference);
  }
}

/** Enough that hold, else enough that hold or are let through, else what the first lacks that is not there. */
function groupProblem(
  { of, count, name }: Extract<Demand, { kind: 'group' }>,
  tried: readonly Tried[],
  reference: ImageReference,
): Problem | undefined {
  const problems = of.map((each) => demandProblem(each, tried, reference));
  const held = problems.filter((found) => found === undefined).length;
  if (held >= count) return undefined;
  const passed = problems.filter((found): found is Problem => found?.leave !== undefined);
  const refusing = problems.filter((found): found is Problem => found !== undefined && found.leave === undefined);
  const [first] = held + passed.length >= count ? passed : refusing;
  if (first === undefined) return { kind: 'unsigned', code: 'unsigned', reason: `expected ${count} by ${name}, got ${held}` };
  const many = of.length > 1 ? ` (${held} of ${count} wanted hold)` : '';
  return { ...first, reason: `${first.reason}${many}` };
}

function signatureProblem(authority: NamedAuthority, tried: readonly Tried[]): Problem | undefined {
  const lack = lackOf({ kind: 'any-of', authorities: [authority] }, tried, isSignature);
  if (lack === undefined) return undefined;
  const own = tried.find((entry) => entry.authority === authority);
  const any = own?.failure !== undefined || own?.attempts.some(isSignature) === true;
  return { kind: any ? 'invalid' : 'unsigned', ...told(lack) };
}

function statementProblem(
  { authority, rule, every }: Extract<Demand, { kind: 'attestation' }>,
  tried: readonly Tried[],
): Problem | undefined {
  const lack = attestationProblem({ rule, requirement: { kind: 'any-of', authorities: [authority] } }, tried, { every });
  return lack === undefined ? undefined : { kind: 'attestation', ...told(lack) };
}

function told({ code, reason, letThrough }: { readonly code: string; readonly reason: string; readonly letThrough?: string }) {
  return { code, reason, ...(letThrough === undefined ? {} : { leave: { reason: letThrough } }) };
}

function staticProblem({ passes, message }: Extract<Demand, { kind: 'static' }>): Problem {
  const [code, reason] = passes
    ? ['static-pass', `expected a signature, got a policy that asks for none: ${message}`]
    : ['static-fail', message];
  return { kind: 'invalid', code, reason, ...(passes ? { leave: { reason: message } } : {}) };
}

function notPinned(name: string): Problem {
  return {
    kind: 'unresolved',
    code: 'digest-missing',
    reason: `expected an image named by its digest, as ${name} asks (verifyDigest), got a tag`,
  };
}
