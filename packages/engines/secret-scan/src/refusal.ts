// Why something that a rule matched is no finding: a row of a table, with a sample that shows the row at work.

/** One reason to drop a candidate, as `--explain` says it. */
export interface Refusal {
  readonly id: string;
  /** A sentence about the candidate. */
  readonly why: string;
}

/** A row of a table of refusals: what it refuses, and a sample that only this row refuses. */
export interface RefusalRow<Subject, Sample> extends Refusal {
  readonly refuses: (subject: Subject) => boolean;
  readonly sample: Sample;
  /** Rows that refuse the sample too, where none is this row's alone. */
  readonly with?: readonly string[];
}

/** The first row that refuses the subject. */
export function refusalOf<Subject, Sample>(
  rows: readonly RefusalRow<Subject, Sample>[],
  subject: Subject,
): RefusalRow<Subject, Sample> | undefined {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as RefusalRow<Subject, Sample>;
    if (row.refuses(subject)) return row;
  }
  return undefined;
}
