// A patch that was tried: what the gate says of a copy of the tree with the patch in it, held against what it said before.

import { countedBy } from './counted.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import type { PolicySources } from './policies.js';

export interface Trial {
  /** Of the tree with the patch. */
  readonly decision: 'pass' | 'block';
  /** Whether something made the gate unsure before; that cannot be told away by a copy. */
  readonly unsure: boolean;
  /** How many of the findings that the patch is for are gone. */
  readonly gone: number;
  /** Of these findings, those that are there still. */
  readonly remaining: readonly Issue[];
  /** Findings that were not there before. */
  readonly arrived: readonly Issue[];
}

export type Tried = Trial | { readonly notTried: string };

/**
 * Judges a copy of the tree with a patch in it, by the same policies.
 * @returns the gate's result, or why there is none, as a sentence goes on.
 */
export type TryPatch = (patch: string, policies: PolicySources) => Promise<GateResult | { readonly notTried: string }>;

/** @param mended findings that the patch is for. */
export function trialOf(before: GateResult, mended: ReadonlySet<Issue>, after: GateResult): Trial {
  const was = fingerprintsOf(before);
  const now = fingerprintsOf(after);
  const remaining = [...mended].filter((issue) =>
    issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) >= (was.get(fingerprint) ?? 0)),
  );
  const arrived = withoutChanged(
    allOf(after).filter((issue) => issue.fingerprints.every((fingerprint) => (now.get(fingerprint) ?? 0) > (was.get(fingerprint) ?? 0))),
    allOf(before).filter((issue) => !mended.has(issue) && issue.fingerprints.every((fingerprint) => !now.has(fingerprint))),
  );
  // What stood open and did not block does not block now: a copy knows no base commit.
  const stood = new Set(before.other.flatMap(({ fingerprints }) => fingerprints));
  const stops = after.blocking.filter(({ fingerprints }) => !fingerprints.some((fingerprint) => stood.has(fingerprint)));
  const unsure = before.causes.length > 0;
  const passes = !unsure && after.causes.length === 0 && stops.length === 0;
  return { decision: passes ? 'pass' : 'block', unsure, gone: mended.size - remaining.length, remaining, arrived };
}

/**
 * Findings that came, without those that only took another name: a fix beside one changes the text that it is known by. Of each rule and
 * file as many came so as went without being mended.
 */
function withoutChanged(arrived: readonly Issue[], gone: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ ruleId, path, sources }: Issue): string => JSON.stringify([ruleId, path ?? null, sources]);
  const left = new Map(countedBy(gone, keyOf));
  return arrived.filter((issue) => {
    const key = keyOf(issue);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Whoever let a finding through, it is there. */
function allOf(result: GateResult): readonly Issue[] {
  return [...result.blocking, ...result.other, ...result.suppressed, ...result.waived.map(({ issue }) => issue)];
}

function fingerprintsOf(result: GateResult): ReadonlyMap<string, number> {
  return countedBy(
    allOf(result).flatMap(({ fingerprints }) => fingerprints),
    (fingerprint) => fingerprint,
  );
}
