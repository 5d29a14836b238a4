// `deadlines` of the policy: how long an open finding may stand. Behind its day it blocks, whatever the threshold and `new-only` say; a
// finding whose age cannot be told has no time left, and a history that is cut off is said.

import { dayAfter, dayOf, daysBetween } from '@portcullis/core';
import type { Cause } from './causes.js';
import { counted } from './counted.js';
import type { FirstSeen, FirstSeenOf } from './first-seen.js';
import type { Issue } from './issues.js';
import type { Policy } from './policy.js';
import { type SourceResult, sureEnough } from './results.js';

/** How long a finding has stood, and until when it may. */
export interface Due {
  /** Days, `YYYY-MM-DD`, UTC; absent where its age is not known. */
  readonly since?: string;
  /** Last day it may stand. */
  readonly until?: string;
  readonly age?: number;
  readonly overdue: boolean;
  /** The history that is here does not go back far enough to say. */
  readonly cut?: true;
  /** A sentence. */
  readonly words: string;
}

/** @returns a function to the deadline of an issue; undefined for one that has none. @param today `YYYY-MM-DD`, UTC. */
export function deadlinesOf(
  { deadlines, minimumConfidence }: Pick<Policy, 'deadlines' | 'minimumConfidence'>,
  firstSeen: FirstSeenOf | undefined,
  today: string,
): (issue: Issue) => Due | undefined {
  const daysOf = ({ agreedSeverity, agreedConfidence }: SourceResult): number[] =>
    sureEnough(agreedConfidence, minimumConfidence) ? [deadlines[agreedSeverity] ?? []].flat() : [];
  return (issue) => {
    const allowed = Math.min(...issue.results.flatMap(daysOf));
    if (!Number.isFinite(allowed)) return undefined;
    const { path, region } = issue;
    const seen =
      firstSeen?.(path, region === undefined ? undefined : { start: region.startLine, end: region.endLine }) ??
      ({ unknown: 'there is no git history here' } as const);
    return dueBy(seen, allowed, today);
  };
}

function dueBy(seen: FirstSeen, allowed: number, today: string): Due {
  if ('unknown' in seen)
    return {
      overdue: true,
      words: `It may stand ${counted(allowed, 'day', 'days')}, and since when it does is not known (${seen.unknown}), so it counts as overdue.`,
    };
  const time = 'since' in seen ? seen.since : seen.atLeast;
  const since = dayOf(time);
  const until = dayAfter(since, allowed);
  const age = Math.max(0, daysBetween(since, today));
  const overdue = today > until;
  const cut = 'atLeast' in seen;
  const stood = `It has stood there ${cut ? 'at least ' : ''}since ${since} (${counted(age, 'day', 'days')})`;
  const words = overdue
    ? `${stood} and was due on ${until}.`
    : cut
      ? `${stood}: the history here ends there.`
      : `${stood} and is due on ${until}.`;
  return { since, until, age, overdue, ...(cut && !overdue ? { cut: true as const } : {}), words };
}

/** A cause where findings do not block only because the history that is here does not go back far enough. */
export function cutHistory(issues: readonly Issue[], dues: ReadonlyMap<Issue, Due>): Cause[] {
  const unsure = issues.filter((issue) => dues.get(issue)?.cut === true).length;
  if (unsure === 0) return [];
  return [
    {
      code: 'history-cut',
      message: `the history of this checkout does not go back far enough to say whether ${unsure === 1 ? '1 finding is' : `${unsure} findings are`} overdue`,
      remedy: 'Check out with `fetch-depth: 0`.',
    },
  ];
}
