// What lets the step pass although something blocks: `report-only`, for the time in which a team begins, and `break-glass`, for an
// emergency. Both end on a day that may not lie too far ahead, and are said on every run.

import { daysBetween } from '@portcullis/core';
import type { Cause } from './causes.js';
import type { BreakGlass, Policy, ReportOnly } from './policy.js';

export interface LetPass {
  readonly reportOnly?: ReportOnly;
  readonly breakGlass?: BreakGlass;
  /** Those that last too long, which do not hold. */
  readonly causes: readonly Cause[];
  /** Sentences. */
  readonly remarks: readonly string[];
}

/**
 * @param today `YYYY-MM-DD`, UTC.
 * @param independent whether all whose word should count could be asked: who wrote a change does not break the glass for it.
 * @param unread whether a policy that judges could not be read or asked: then neither holds.
 */
export function letPass(policy: Policy, today: string, file: string, independent: boolean, unread = false): LetPass {
  const { reportOnly, reportOnlyDays, breakGlass, breakGlassDays } = policy;
  const inForce = <Time extends { readonly until: string }>(time: Time | undefined, mostDays: number): Time | undefined =>
    time !== undefined && time.until >= today && !isTooFar(time.until, today, mostDays) ? time : undefined;
  const reportingSaid = inForce(reportOnly, reportOnlyDays);
  const glassSaid = independent ? inForce(breakGlass, breakGlassDays) : undefined;
  const [reporting, glass] = unread ? [] : [reportingSaid, glassSaid];
  return {
    ...(reporting === undefined ? {} : { reportOnly: reporting }),
    ...(glass === undefined ? {} : { breakGlass: glass }),
    causes: [
      ...tooLong('report-only', reportOnly?.until, today, reportOnlyDays, file),
      ...tooLong('break-glass', breakGlass?.until, today, breakGlassDays, file),
    ],
    remarks: [
      ...(glass === undefined ? [] : [`Glass broken until ${glass.until} by ${glass.who}: ${glass.why}`]),
      ...(breakGlass === undefined || independent || breakGlass.until < today
        ? []
        : ['`break-glass` does not hold: the default branch could not be asked, so nobody but the change itself says so.']),
      ...(unread && glassSaid !== undefined ? [unreadWords('break-glass')] : []),
      ...ended('break-glass', breakGlass?.until, today),
      ...(reporting === undefined ? [] : [`Nothing blocks until ${reporting.until} (${reporting.owner}: ${reporting.reason}).`]),
      ...(unread && reportingSaid !== undefined ? [unreadWords('report-only')] : []),
      ...ended('report-only', reportOnly?.until, today),
    ],
  };
}

function unreadWords(key: string): string {
  return `\`${key}\` does not hold: not every policy that judges could be read.`;
}

function isTooFar(until: string, today: string, mostDays: number): boolean {
  return daysBetween(today, until) > mostDays;
}

function tooLong(key: 'report-only' | 'break-glass', until: string | undefined, today: string, mostDays: number, file: string): Cause[] {
  if (until === undefined || !isTooFar(until, today, mostDays)) return [];
  return [
    {
      code: `${key}-too-long`,
      file,
      message: `\`${key}\` would last until ${until}, expected at most ${mostDays} days from today`,
      remedy: `Let it end sooner, or change \`${key}-days\`.`,
    },
  ];
}

function ended(key: string, until: string | undefined, today: string): string[] {
  return until === undefined || until >= today ? [] : [`\`${key}\` ended on ${until}: delete it.`];
}
