// Predicates that say how a check ended: that one is signed makes no FAILED a PASSED.
// https://slsa.dev/spec/v1.0/verification_summary, https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md

import { isRecord } from './json-path.js';
import type { Shortfall } from './rule.js';
import type { Statement } from './statement.js';

/** By the field that tells, and what it must be. */
const results = [
  {
    type: /^https?:\/\/slsa\.dev\/verification_summary(?:\/|$)/i,
    field: 'verificationResult',
    holds: ['PASSED'],
    code: 'summary-not-passed',
  },
  {
    type: /^https?:\/\/in-toto\.io\/attestation\/test-result(?:\/|$)/i,
    field: 'result',
    holds: ['PASSED', 'WARNED'],
    code: 'test-not-passed',
  },
] as const;

/** What the statement lacks when its own check did not pass; undefined for one that passed and for statements of no check. */
export function failedResult({ predicateType, predicate }: Statement): Shortfall | undefined {
  const kind = results.find(({ type }) => type.test(predicateType));
  if (kind === undefined) return undefined;
  const { field, holds, code } = kind;
  const found = isRecord(predicate) && Object.hasOwn(predicate, field) ? predicate[field] : undefined;
  if (holds.some((wanted) => wanted === found)) return undefined;
  return { code, reason: `expected ${field} ${holds.join(' or ')}, got ${JSON.stringify(found)?.slice(0, 40) ?? 'none'}` };
}
