// Waivers against issues: what is held back, what has run out, what is of no use any more.

import { pathFilter } from '@portcullis/core';
import type { Cause } from './causes.js';
import { waiverName } from './effective-policy.js';
import type { Issue } from './issues.js';
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
    const match = inForce.find(
      ({ waiver, covers }) =>
        names(waiver, issue) && (waiver.fingerprint !== undefined || (issue.path !== undefined && covers(issue.path))),
    );
    if (match === undefined) open.push(issue);
    else {
      waived.push({ issue, waiver: match.waiver });
      used.add(match.waiver);
    }
  }
  return {
    open,
    waived,
    unused: inForce.map(({ waiver }) => waiver).filter((waiver) => !used.has(waiver)),
    causes: waivers.flatMap((waiver) => outOfForce(waiver, today, policyFile)),
  };
}

function names(waiver: Waiver, issue: Issue): boolean {
  return waiver.fingerprint === undefined
    ? issue.topics.includes((waiver.rule as string).toLowerCase())
    : issue.fingerprints.includes(waiver.fingerprint);
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
