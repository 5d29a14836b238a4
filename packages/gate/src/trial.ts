// A patch that was tried: what the gate says of a copy of the tree with the patch in it, held against what it said before.

import { bySeverity, type Severity, worst } from '@portcullis/core';
import { countedBy } from './counted.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import { type LinesAfter, unmoved } from './lines-after.js';
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

/**
 * @param mended findings that the patch is for.
 * @param linesAfter where lines lie once the patch is in.
 */
export function trialOf(before: GateResult, mended: ReadonlySet<Issue>, after: GateResult, linesAfter: LinesAfter = unmoved): Trial {
  const [wereAll, areAll] = [allOf(before), allOf(after)];
  const unmended = wereAll.filter((issue) => !mended.has(issue));
  const [was, staying, now] = [wereAll, unmended, areAll].map(fingerprintsOf) as [Counts, Counts, Counts];
  const remaining = [...mended].filter((issue) =>
    issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) >= (was.get(fingerprint) ?? 0)),
  );
  const weighed = weightsOf(wereAll);
  const arrived = withoutRenamed(
    areAll.filter((issue) =>
      issue.fingerprints.some(
        (fingerprint) => (now.get(fingerprint) ?? 0) > (was.get(fingerprint) ?? 0) || outweighs(issue, fingerprint, weighed),
      ),
    ),
    unmended.filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) < (staying.get(fingerprint) ?? 0))),
    linesAfter,
  );
  // What stood open and did not block does not block now: a copy knows no base commit. What joined it, or made it weigh more, does.
  const stood = weightsOf(before.other);
  const stops = after.blocking.filter((issue) => issue.fingerprints.some((fingerprint) => outweighs(issue, fingerprint, stood)));
  const unsure = before.causes.length > 0;
  const passes = !unsure && after.causes.length === 0 && stops.length === 0;
  return { decision: passes ? 'pass' : 'block', unsure, gone: mended.size - remaining.length, remaining, arrived };
}

/** The worst that issues of each fingerprint weigh. */
function weightsOf(issues: readonly Issue[]): ReadonlyMap<string, Severity> {
  const weights = new Map<string, Severity>();
  for (const { fingerprints, severity } of issues)
    for (const fingerprint of fingerprints) weights.set(fingerprint, worst(severity, weights.get(fingerprint) ?? severity));
  return weights;
}

/** Whether an issue weighs more than those of a fingerprint did, or there was none. */
function outweighs({ severity }: Issue, fingerprint: string, weights: ReadonlyMap<string, Severity>): boolean {
  const weight = weights.get(fingerprint);
  return weight === undefined || bySeverity(severity, weight) < 0;
}

/**
 * Findings that came, without those that only took another name: a fix on the same line changes the text that they are known by. Such a
 * one is of the same rule and tool, weighs no more, and lies where the patch put the line of one that went without being mended.
 */
function withoutRenamed(arrived: readonly Issue[], gone: readonly Issue[], linesAfter: LinesAfter): readonly Issue[] {
  const keyOf = ({ ruleId, path, sources }: Issue): string => JSON.stringify([ruleId, path ?? null, sources]);
  const left = new Map<string, Issue[]>();
  for (const issue of gone) {
    const known = left.get(keyOf(issue));
    if (known === undefined) left.set(keyOf(issue), [issue]);
    else known.push(issue);
  }
  return arrived.filter((issue) => {
    const candidates = left.get(keyOf(issue)) ?? [];
    const at = candidates.findIndex((one) => bySeverity(issue.severity, one.severity) >= 0 && liesWhere(issue, one, linesAfter));
    if (at >= 0) candidates.splice(at, 1);
    return at < 0;
  });
}

/** Whether a finding lies where the patch put the line of another of the same file. */
function liesWhere({ region }: Issue, { path, region: old }: Issue, linesAfter: LinesAfter): boolean {
  if (region === undefined || old === undefined || path === undefined) return region === old;
  const { start, end } = linesAfter(path, old.startLine);
  return start <= region.startLine && region.startLine <= end;
}

/** Whoever let a finding through, it is there. */
function allOf(result: GateResult): readonly Issue[] {
  return [...result.blocking, ...result.other, ...result.suppressed, ...result.waived.map(({ issue }) => issue)];
}

type Counts = ReadonlyMap<string, number>;

function fingerprintsOf(issues: readonly Issue[]): Counts {
  return countedBy(
    issues.flatMap(({ fingerprints }) => fingerprints),
    (fingerprint) => fingerprint,
  );
}
