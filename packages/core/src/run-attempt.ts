// The run of a workflow that a step belongs to, and which attempt of it: where failed jobs are run again the run stays the same.

export interface RunAttempt {
  readonly id: number;
  readonly attempt: number;
}

/** What GitHub's runner sets for every step; undefined where no such runner does. */
export function runAttempt(environment: Readonly<Record<string, string | undefined>>): RunAttempt | undefined {
  const id = wholeNumber(environment.GITHUB_RUN_ID);
  return id === undefined ? undefined : { id, attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1 };
}

/** A number from 1 on; undefined for any other text. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
