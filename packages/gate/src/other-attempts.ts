// Reports of ours that an earlier attempt of this run wrote, or another run: where failed jobs alone are run again, the gate judges what
// the others left. They are about this commit, which is asked of every report; when they were made is told.

import { printable, type RunAttempt } from '@portcullis/core';
import type { ReportedRun } from '@portcullis/sarif';

/** Files that are named in one sentence. */
const maxNamed = 10;

/** A sentence for each attempt that is not this one. @param present undefined where no run is known: then nothing can be told apart. */
export function otherAttempts(runs: readonly ReportedRun[], present: RunAttempt | undefined): readonly string[] {
  if (present === undefined) return [];
  const files = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = wordsOf(attemptOf(run), present);
    if (words !== undefined) files.set(words, (files.get(words) ?? new Set()).add(run.file));
  }
  return [...files].map(([words, names]) => {
    const named = [...names].slice(0, maxNamed).join(', ');
    const more = names.size > maxNamed ? ` and ${names.size - maxNamed} more` : '';
    return printable(`This is attempt ${present.attempt} of the run, and ${named}${more} ${names.size === 1 ? 'is' : 'are'} ${words}.`);
  });
}

function wordsOf(written: RunAttempt | undefined, present: RunAttempt): string | undefined {
  if (written === undefined || (written.id === present.id && written.attempt === present.attempt)) return undefined;
  return written.id === present.id ? `of attempt ${written.attempt}` : `of another run, ${written.id}`;
}

/** What a scanner of ours says of the run that it was a step of. */
function attemptOf({ raw }: ReportedRun): RunAttempt | undefined {
  const own = (raw as { readonly properties?: { readonly portcullis?: { readonly run?: Partial<RunAttempt> | null } } }).properties
    ?.portcullis;
  const { id, attempt } = own?.run ?? {};
  return isNumber(id) && isNumber(attempt) ? { id, attempt } : undefined;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
