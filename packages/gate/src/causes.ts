// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.

export type CauseCode =
  | 'no-results'
  | 'report-unreadable'
  | 'report-empty'
  | 'report-truncated'
  | 'report-invalid'
  | 'report-too-large'
  | 'report-swapped'
  | 'report-incomplete'
  | 'scanner-missing'
  | 'scanner-failed'
  | 'other-commit'
  | 'commit-unknown'
  | 'other-repository'
  | 'nothing-scanned'
  | 'canary-missed'
  | 'input-unreadable'
  | 'waiver-expired'
  | 'waiver-from-future'
  | 'policy-invalid'
  | 'base-unavailable';

export interface Cause {
  readonly code: CauseCode;
  /** One sentence without a trailing full stop. */
  readonly message: string;
  readonly remedy: string;
  readonly file?: string;
  readonly line?: number;
}
