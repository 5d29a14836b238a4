// Our own comments that let a finding stay, the same in every kind of file: `portcullis:ignore RULE reason="..." until=2027-01-01`
// on its line, `portcullis:ignore-next-line …` on the line before.

import { isDay } from '@portcullis/core';

/** What a comment says of a finding. */
export interface Allowance {
  readonly reason: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Last day it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Why the comment allows nothing after all; the user is told. */
  readonly problem?: string;
}

/** Whether it lets a finding stay: without a mistake in it, and not over. */
export function holds({ problem, until }: Allowance, now: Date): boolean {
  return problem === undefined && (until === undefined || until >= now.toISOString().slice(0, 10));
}

/** Longest comment that is read. */
const maxComment = 400;

/**
 * What a text says of a finding whose rule has these names (id and aliases, lower-case); undefined when it says nothing of it.
 * Without a reason it allows nothing, and `ignore` wants the rule as well.
 * @param nextLine whether the text stands on the line before the finding.
 */
export function ownAllowance(text: string, nextLine: boolean, names: readonly string[]): Allowance | undefined {
  const at = text.indexOf('portcullis:');
  if (at < 0) return undefined;
  const comment = /^portcullis:(ignore|allow)(-next-line)?(?![\w-])(.{0,400})/.exec(text.slice(at, at + maxComment + 50));
  if (comment === null || (comment[2] !== undefined) !== nextLine) return undefined;
  const [, word, , rest = ''] = comment;
  const rules = /^\s{1,8}((?![\w-]{1,20}=)[\w.,*-]{1,200})/.exec(rest)?.[1]?.toLowerCase().split(',');
  // A comment for another rule is none for this finding.
  if (rules !== undefined && !rules.some((rule) => names.includes(rule))) return undefined;
  const given = /\sreason="([^"]*)"/.exec(rest)?.[1];
  const reason = given !== undefined && given.length >= 3 && given.length <= 200 ? given : undefined;
  const until = /\suntil=(\S{1,40})/.exec(rest)?.[1];
  const owner = /\sowner=(?:"([^"]{1,80})"|([^\s"]{1,80}))/
    .exec(rest)
    ?.slice(1)
    .find((part) => part !== undefined);
  const problem =
    word === 'ignore' && rules === undefined
      ? 'it names no rule'
      : reason === undefined
        ? given === undefined || given === ''
          ? 'it gives no reason="..."'
          : `a reason has 3 to 200 letters, this one ${given.length}`
        : until !== undefined && !isDay(until)
          ? `"${until}" is no day as YYYY-MM-DD`
          : undefined;
  return {
    reason: reason ?? '',
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
    ...(problem === undefined ? {} : { problem }),
  };
}
