// What can make a run untrustworthy, as a table: each line is one question to a run, in the order in which they matter.

import { type ReportedRun, repositoryName } from '@portcullis/sarif';
import type { CauseCode } from './causes.js';

/** What the reports must be about. */
export interface Expected {
  /** Commits whose results count: the checkout's, and the head of the pull request. Empty outside version control. */
  readonly commits: readonly string[];
  readonly repositoryUrl?: string;
  readonly workspace: string;
  /** Whose settings judge here: a scanner that worked with the change's own where others could be had is no judge of it. */
  readonly settingsOrigin?: 'checkout' | 'base' | 'default-branch' | 'unavailable';
}

export interface Doubt {
  readonly code: CauseCode;
  /** What is wrong with a run, as a sentence without its end; undefined when nothing is. */
  problem(run: ReportedRun, expected: Expected): string | undefined;
  remedy(run: ReportedRun): string;
  /** Nothing else need be asked of a run that is doubted so. */
  readonly last?: true;
}

/** Name by which people know the run's tool. */
export function nameOf(run: ReportedRun): string {
  return run.scanner ?? run.tool;
}

function own(run: ReportedRun): boolean {
  return run.scanner !== undefined;
}

/** Gaps are told one by one; a run that failed for nothing else did all the rest of its work. */
export function failedByGapsAlone(run: ReportedRun): boolean {
  return (
    own(run) &&
    run.gaps.length > 0 &&
    run.evaluated &&
    run.coverage !== undefined &&
    run.errors.every(({ id }) => id?.startsWith('not-scanned/') === true)
  );
}

export const doubts: readonly Doubt[] = [
  {
    code: 'scanner-failed',
    problem: (run) => {
      if (run.successful !== false || failedByGapsAlone(run)) return undefined;
      return `${nameOf(run)} did not finish its work${run.errors[0] === undefined ? '' : `: ${run.errors[0].text}`}`;
    },
    remedy: (run) => `Read the log of the ${nameOf(run)} step, remove the cause and run it again.`,
    last: true,
  },
  {
    // staticcheck and revive leave the list out when it would be empty; a run of ours always has one.
    code: 'report-incomplete',
    problem: (run) =>
      run.evaluated || (!own(run) && run.successful === true)
        ? undefined
        : `${nameOf(run)} has no list of results and does not say that it succeeded, so it may not have scanned (SARIF 2.1.0, 3.14.23)`,
    remedy: (run) => `See why ${nameOf(run)} did not scan; a tool that finds nothing writes an empty list.`,
    last: true,
  },
  {
    code: 'report-repeated',
    problem: (run) => (run.judged ? `${run.file} was written by a gate, not by ${nameOf(run)}` : undefined),
    remedy: (run) => `Hand in the file that ${nameOf(run)} itself wrote.`,
    last: true,
  },
  {
    code: 'report-incomplete',
    problem: (run) =>
      own(run) && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)
        ? `${nameOf(run)} leaves out what proves that it worked (success, canary, coverage)`
        : undefined,
    remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is.`,
    last: true,
  },
  {
    code: 'report-altered',
    problem: (run) =>
      own(run) && !run.sealed ? `${run.file} is not as ${nameOf(run)} wrote it: its seal is missing or does not fit` : undefined,
    remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is; to let a finding stand, write a waiver.`,
  },
  {
    code: 'other-commit',
    problem: (run, { commits }) => {
      const named = [...(run.commit === undefined ? [] : [run.commit]), ...(run.otherCommits ?? [])];
      const other = commits.length === 0 ? undefined : named.find((commit) => !commits.includes(commit));
      return other === undefined
        ? undefined
        : `${nameOf(run)} reports on commit ${other.slice(0, 12)}, expected ${commits.map((id) => id.slice(0, 12)).join(' or ')}`;
    },
    remedy: (run) => `Run ${nameOf(run)} on this commit, in the same workflow run.`,
  },
  {
    code: 'commit-unknown',
    problem: (run, { commits }) =>
      own(run) && run.commit === undefined && commits.length > 0 ? `${nameOf(run)} does not say which commit it looked at` : undefined,
    remedy: (run) => `Run ${nameOf(run)} after the checkout step.`,
  },
  {
    code: 'other-repository',
    problem: (run, { repositoryUrl }) =>
      run.repository !== undefined &&
      repositoryUrl !== undefined &&
      !run.repository.startsWith('file:') &&
      repositoryName(run.repository) !== repositoryName(repositoryUrl)
        ? `${nameOf(run)} reports on ${run.repository}, expected ${repositoryUrl}`
        : undefined,
    remedy: (run) => `Run ${nameOf(run)} on this repository.`,
  },
  {
    code: 'settings-of-change',
    problem: (run, { settingsOrigin }) =>
      own(run) && run.settingsOrigin === 'checkout' && settingsOrigin !== undefined && settingsOrigin !== 'checkout'
        ? `${nameOf(run)} worked with the settings that the change brings along`
        : undefined,
    remedy: (run) =>
      `Run ${nameOf(run)} in this workflow run, on the same event as the gate, so that settings from before the change judge it.`,
  },
  {
    code: 'canary-missed',
    problem: (run) =>
      run.canary !== undefined && !run.canary.detected
        ? `${nameOf(run)} did not detect its built-in sample: ${run.canary.detail}`
        : undefined,
    remedy: () => 'Do not trust this run; remove the configuration that switches rules off, or report the defect.',
  },
  {
    code: 'nothing-scanned',
    problem: ({ coverage, ...run }) =>
      coverage !== undefined && coverage.applicable > 0 && coverage.scanned <= 0
        ? `${nameOf(run as ReportedRun)} looked at none of ${coverage.applicable} inputs`
        : undefined,
    remedy: () => 'Check its `path`, `include` and `exclude`.',
  },
  {
    code: 'input-unreadable',
    problem: (run) => (run.moreGaps ? `${nameOf(run)} left so many inputs unread that its report does not name them all` : undefined),
    remedy: () => 'Make them readable, or leave them out with the scanner’s inputs.',
  },
];
