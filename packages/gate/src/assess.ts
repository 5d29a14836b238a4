// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.

import { formatError, PortcullisError, printable, type ReportedRun, readSarif } from '@portcullis/core';
import { type Cause, type CauseCode, untrusted } from './causes.js';

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

export interface AssessedFile {
  readonly runs: readonly ReportedRun[];
  readonly causes: readonly Cause[];
  /** The runs whose silence about a thing may be believed. */
  readonly trusted: readonly ReportedRun[];
}

/** Reads one file. A file that cannot be read yields a cause and no runs. */
export function assessFile(file: ResultsFile, expected: Expected): AssessedFile {
  const unread = (cause: Cause): AssessedFile => ({ runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
  if ('unreadable' in file.content) {
    return unread({
      code: 'report-unreadable',
      message: `${printable(file.path)} cannot be read: ${file.content.unreadable}`,
      remedy: 'Give the job permission to read it.',
    });
  }
  try {
    const runs = readSarif(file.content, file.path, expected.workspace);
    const wrong = swapped(file.path, runs);
    const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
    const doubtful = (causes: readonly Cause[]): boolean => causes.some(({ code }) => untrusted.has(code));
    return {
      runs,
      causes: [...wrong, ...assessed.flatMap(({ causes }) => causes)],
      trusted: doubtful(wrong) ? [] : assessed.filter(({ causes }) => !doubtful(causes)).map(({ run }) => run),
    };
  } catch (error) {
    if (!(error instanceof PortcullisError))
      return unread({
        code: 'report-invalid',
        message: `${printable(file.path)}: ${formatError(error)}`,
        remedy: 'Run the scanner again.',
      });
    return unread({ code: error.code as CauseCode, message: `${printable(file.path)}: ${error.message}`, remedy: error.remedy });
  }
}

/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path: string, runs: readonly ReportedRun[]): Cause[] {
  const name = path.replace(/^.*\//s, '').replace(/\.sarif$/, '');
  if (!scannerNames.has(name) || runs.some((run) => run.scanner === name)) return [];
  const held = runs.map((run) => run.scanner ?? run.tool).join(', ');
  return [
    {
      code: 'report-swapped',
      file: path,
      message: printable(`${path} bears the name of ${name} but holds the run of ${held}`),
      remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
    },
  ];
}

/** Runs of ours that were handed in twice: a copy stands where another report should. */
export function repeatedRuns(runs: readonly ReportedRun[]): {
  readonly causes: readonly Cause[];
  readonly repeated: ReadonlySet<ReportedRun>;
} {
  const first = new Map<string, ReportedRun>();
  const causes: Cause[] = [];
  const repeated = new Set<ReportedRun>();
  for (const run of runs) {
    const seal: unknown = (run.raw.properties as { portcullis?: { seal?: unknown } } | null | undefined)?.portcullis?.seal;
    if (run.scanner === undefined || typeof seal !== 'string') continue;
    const earlier = first.get(seal);
    first.set(seal, earlier ?? run);
    if (earlier === undefined) continue;
    repeated.add(run);
    causes.push({
      code: 'report-repeated',
      file: run.file,
      message: printable(`${run.file} holds the same run of ${run.scanner} as ${earlier.file}`),
      remedy: 'Delete the copy, and see which report it has replaced.',
    });
  }
  return { causes, repeated };
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
  if (!run.evaluated) {
    add(
      'report-incomplete',
      `${name} has no list of results, which says that it did not scan (SARIF 2.1.0, 3.14.23)`,
      `See why ${name} did not scan; a tool that finds nothing writes an empty list.`,
    );
    return causes;
  }
  if (run.judged) {
    add('report-repeated', `${run.file} was written by a gate, not by ${name}`, `Hand in the file that ${name} itself wrote.`);
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
  if (own && !run.sealed) {
    add(
      'report-altered',
      `${run.file} is not as ${name} wrote it: its seal is missing or does not fit`,
      `Run ${name} again and leave its file as it is; to let a finding stand, write a waiver.`,
    );
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

/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run: ReportedRun): string[] {
  const tool = run.tool.toLowerCase();
  if (run.scanner !== undefined) return [tool, run.scanner.toLowerCase()];
  return scannerNames.has(tool) ? [] : [tool];
}
