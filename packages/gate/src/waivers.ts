// Waivers against issues: what is held back, what has run out, what is of no use any more.

import { pathFilter } from '@portcullis/core';
import type { Cause } from './causes.js';
import { waiverName } from './effective-policy.js';
import type { Issue, SourceResult } from './issues.js';
import type { Waiver } from './policy.js';

export interface WaivedIssue {
  readonly issue: Issue;
  readonly waiver: Waiver;
}

export interface WaiverOutcome {
  readonly open: readonly Issue[];
  readonly waived: readonly WaivedIssue[];
  readonly unused: readonly Waiver[];
  readonly causes: readonly Cause[];
}

/** Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts). */
export async function applyWaivers(
  issues: readonly Issue[],
  waivers: readonly Waiver[],
  today: string,
  policyFile: string,
): Promise<WaiverOutcome> {
  const inForce = await Promise.all(
    waivers
      .filter((waiver) => waiver.expires >= today && waiver.created <= today)
      .map(async (waiver) => ({ waiver, covers: waiver.paths.length === 0 ? () => true : await pathFilter(waiver.paths, []) })),
  );
  const open: Issue[] = [];
  const waived: WaivedIssue[] = [];
  const used = new Set<Waiver>();
  for (const issue of issues) {
    const matches = inForce.filter(
      ({ waiver, covers }) => waiver.fingerprint !== undefined || (issue.path !== undefined && covers(issue.path)),
    );
    const named = issue.results.map((entry) => matches.find(({ waiver }) => names(waiver, entry))?.waiver);
    for (const waiver of named) if (waiver !== undefined) used.add(waiver);
    const first = named.find((waiver) => waiver !== undefined);
    const held = issue.results.every(
      (entry, i) => named[i] !== undefined || issue.results.some((other, j) => named[j] !== undefined && sameRule(entry, other)),
    );
    if (first === undefined || !held) open.push(issue);
    else waived.push({ issue, waiver: first });
  }
  return {
    open,
    waived,
    unused: inForce.map(({ waiver }) => waiver).filter((waiver) => !used.has(waiver)),
    causes: waivers.flatMap((waiver) => outOfForce(waiver, today, policyFile)),
  };
}

function names(waiver: Waiver, { result, fingerprint }: SourceResult): boolean {
  return waiver.fingerprint === undefined
    ? result.topics.includes((waiver.rule as string).toLowerCase())
    : fingerprint === waiver.fingerprint;
}

/**
 * Whether two tools mean the same by two rules, so that a waiver of the one holds for the other. A weakness they have in
 * common (CWE) is enough to show them as one issue, and too little to waive what nobody named.
 */
function sameRule(a: SourceResult, b: SourceResult): boolean {
  return a.result.topics.some((topic) => !topic.startsWith('cwe-') && b.result.topics.includes(topic));
}

function outOfForce(waiver: Waiver, today: string, file: string): Cause[] {
  const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
  if (waiver.expires < today) {
    return [
      {
        ...place,
        code: 'waiver-expired',
        message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
        remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
      },
    ];
  }
  if (waiver.created > today) {
    return [
      {
        ...place,
        code: 'waiver-from-future',
        message: `the waiver of ${waiverName(waiver)} says it was created on ${waiver.created}, which is still to come`,
        remedy: 'Correct `created`.',
      },
    ];
  }
  return [];
}
