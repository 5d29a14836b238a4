// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.

import { formatError, PortcullisError, printable, type ReportedRun, readSarif } from '@portcullis/core';
import type { Cause, CauseCode } from './causes.js';

export interface ResultsFile {
  /** As the user knows it, relative to the workspace. */
  readonly path: string;
  /** Content, or why it cannot be read. */
  readonly content: Uint8Array | { readonly unreadable: string };
}

/** What the reports must be about. */
export interface Expected {
  /** Commits whose results count: the checkout's, and the head of the pull request. Empty outside version control. */
  readonly commits: readonly string[];
  readonly repositoryUrl?: string;
  readonly workspace: string;
}

/** Most causes of one kind named for one run; the rest is a number. */
const maxGapsNamed = 10;

/** Reads one file. A file that cannot be read yields a cause and no runs. */
export function assessFile(
  file: ResultsFile,
  expected: Expected,
): { readonly runs: readonly ReportedRun[]; readonly causes: readonly Cause[] } {
  if ('unreadable' in file.content) {
    return {
      runs: [],
      causes: [
        {
          code: 'report-unreadable',
          file: file.path,
          message: `${file.path} cannot be read: ${file.content.unreadable}`,
          remedy: 'Give the job permission to read it.',
        },
      ],
    };
  }
  try {
    const runs = readSarif(file.content, file.path, expected.workspace);
    return { runs, causes: [...swapped(file.path, runs), ...runs.flatMap((run) => assessRun(run, expected))] };
  } catch (error) {
    if (!(error instanceof PortcullisError))
      return {
        runs: [],
        causes: [{ code: 'report-invalid', file: file.path, message: formatError(error), remedy: 'Run the scanner again.' }],
      };
    return {
      runs: [],
      causes: [{ code: error.code as CauseCode, file: file.path, message: `${file.path}: ${error.message}`, remedy: error.remedy }],
    };
  }
}

/** A file that bears the name of one of our scanners must hold that scanner's run. */
function swapped(path: string, runs: readonly ReportedRun[]): Cause[] {
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.sarif$/, '') ?? '';
  const own = runs.filter((run) => run.scanner !== undefined);
  if (
    own.length === 0 ||
    own.some((run) => run.scanner === name) ||
    !own.every((run) => scannerNames.has(run.scanner as string)) ||
    !scannerNames.has(name)
  )
    return [];
  return [
    {
      code: 'report-swapped',
      file: path,
      message: `${path} bears the name of ${name} but holds the run of ${own[0]?.scanner}`,
      remedy: `Let ${name} write its own file again.`,
    },
  ];
}

/** Names whose default files the gate knows. */
const scannerNames = new Set([
  'secret-scan',
  'dockerfile-lint',
  'image-verify',
  'sbom',
  'vulnerability-scan',
  'workflow-audit',
  'manifest-lint',
  'iac-lint',
  'policy-check',
]);

function assessRun(run: ReportedRun, expected: Expected): Cause[] {
  const causes: Cause[] = [];
  const name = run.scanner ?? run.tool;
  const add = (code: CauseCode, message: string, remedy: string): void =>
    void causes.push({ code, file: run.file, message: printable(message), remedy });
  const own = run.scanner !== undefined;

  if (run.successful === false) {
    add(
      'scanner-failed',
      `${name} did not finish its work${run.errors.length === 0 ? '' : `: ${run.errors[0]}`}`,
      `Read the log of the ${name} step, remove the cause and run it again.`,
    );
    return causes;
  }
  if (own && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)) {
    add(
      'report-incomplete',
      `${name} leaves out what proves that it worked (success, canary, coverage)`,
      `Run ${name} again and leave its file as it is.`,
    );
    return causes;
  }
  if (run.commit !== undefined && expected.commits.length > 0 && !expected.commits.includes(run.commit)) {
    add(
      'other-commit',
      `${name} reports on commit ${run.commit.slice(0, 12)}, expected ${expected.commits.map((id) => id.slice(0, 12)).join(' or ')}`,
      `Run ${name} on this commit, in the same workflow run.`,
    );
  }
  if (own && run.commit === undefined && expected.commits.length > 0) {
    add('commit-unknown', `${name} does not say which commit it looked at`, `Run ${name} after the checkout step.`);
  }
  if (
    run.repository !== undefined &&
    expected.repositoryUrl !== undefined &&
    !run.repository.startsWith('file:') &&
    repositoryName(run.repository) !== repositoryName(expected.repositoryUrl)
  ) {
    add('other-repository', `${name} reports on ${run.repository}, expected ${expected.repositoryUrl}`, `Run ${name} on this repository.`);
  }
  if (run.canary !== undefined && !run.canary.detected) {
    add(
      'canary-missed',
      `${name} did not detect its built-in sample: ${run.canary.detail}`,
      'Do not trust this run; remove the configuration that switches rules off, or report the defect.',
    );
  }
  if (run.coverage !== undefined && run.coverage.applicable > 0 && run.coverage.scanned <= 0) {
    add('nothing-scanned', `${name} looked at none of ${run.coverage.applicable} inputs`, 'Check its `path`, `include` and `exclude`.');
  }
  for (const gap of run.gaps.slice(0, maxGapsNamed)) {
    add(
      'input-unreadable',
      `${name} could not look at ${gap.path}: ${gap.detail}`,
      'Make it readable, or exclude it in the scanner’s inputs.',
    );
  }
  if (run.gaps.length > maxGapsNamed)
    add(
      'input-unreadable',
      `${name} could not look at ${run.gaps.length - maxGapsNamed} more inputs`,
      'Make them readable, or exclude them in the scanner’s inputs.',
    );
  return causes;
}

/** `github.com/owner/name` however the URL is written. */
function repositoryName(url: string): string {
  return url
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?!\d)/, '$1/')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

/** A cause for every required scanner without a run. */
export function missingScanners(required: readonly string[], runs: readonly ReportedRun[]): Cause[] {
  return required
    .filter((name) => !runs.some((run) => names(run).includes(name.toLowerCase())))
    .map((name) => ({
      code: 'scanner-missing',
      message: `${name} is required and has not reported`,
      remedy: `Add a step that runs ${name}, or see why it was skipped or where its SARIF file went.`,
    }));
}

function names(run: ReportedRun): string[] {
  return [run.tool, run.scanner].filter((name) => name !== undefined).map((name) => name.toLowerCase());
}
