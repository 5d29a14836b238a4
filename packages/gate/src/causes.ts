// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.

export type CauseCode =
  | 'no-results'
  | 'report-unread'
  | 'report-unreadable'
  | 'report-empty'
  | 'report-truncated'
  | 'report-invalid'
  | 'report-too-large'
  | 'report-committed'
  | 'report-swapped'
  | 'report-incomplete'
  | 'report-altered'
  | 'report-repeated'
  | 'report-unexpected'
  | 'output-over-report'
  | 'results-left-out'
  | 'digest-missing'
  | 'digest-differs'
  | 'scanner-missing'
  | 'scanner-narrowed'
  | 'scanner-failed'
  | 'settings-of-change'
  | 'other-commit'
  | 'commit-unknown'
  | 'other-repository'
  | 'nothing-scanned'
  | 'canary-missed'
  | 'input-unreadable'
  | 'waiver-expired'
  | 'waiver-from-future'
  | 'waiver-too-long'
  | 'report-only-too-long'
  | 'break-glass-too-long'
  | 'history-cut'
  | 'policy-invalid'
  | 'policy-extends'
  | 'policy-unavailable'
  | 'policy-not-independent'
  | 'base-unavailable';

export interface Cause {
  readonly code: CauseCode;
  /** One sentence without a trailing full stop. */
  readonly message: string;
  readonly remedy: string;
  readonly file?: string;
  readonly line?: number;
}

/** Causes that say of a run: what it reports is not the state of this commit, so nothing may be concluded from what it leaves out. */
export const untrusted: ReadonlySet<CauseCode> = new Set<CauseCode>([
  'scanner-failed',
  'report-committed',
  'report-incomplete',
  'report-altered',
  'report-repeated',
  'report-swapped',
  'other-commit',
  'commit-unknown',
  'other-repository',
  'settings-of-change',
  'canary-missed',
  'nothing-scanned',
]);
