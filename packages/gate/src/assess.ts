// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.

import { type Confidence, formatError, PortcullisError, printable } from '@portcullis/core';
import { type ByteSource, type LineOf, type ReadBeside, type ReportedRun, readSarif } from '@portcullis/sarif';
import { type Cause, type CauseCode, untrusted } from './causes.js';
import { doubts, type Expected, nameOf } from './doubts.js';
import { type Requirement, requirementName, requirementOf, shortfalls } from './requirements.js';
import { scannerNames } from './scanner-names.js';

export type { Expected } from './doubts.js';

export interface ResultsFile {
  /** As the user knows it, relative to the workspace. */
  readonly path: string;
  /** Content, or why it cannot be read. */
  readonly content: Uint8Array | ByteSource | { readonly unreadable: string; readonly remedy?: string };
  /** Whether it is part of the repository: then it is not what a scanner wrote now. */
  readonly committed?: boolean;
  /** Reads files beside it that hold parts of it. */
  readonly beside?: ReadBeside;
}

export interface AssessedFile {
  readonly file: ResultsFile;
  readonly runs: readonly ReportedRun[];
  readonly causes: readonly Cause[];
  /** The runs whose silence about a thing may be believed. */
  readonly trusted: readonly ReportedRun[];
}

/** Reads one file. A file that cannot be read yields a cause and no runs. @param lineOf text of the checkout. */
export function assessFile(file: ResultsFile, expected: Expected, lineOf?: LineOf): AssessedFile {
  const unread = (cause: Cause): AssessedFile => ({ file, runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
  if ('unreadable' in file.content) {
    return unread({
      code: 'report-unreadable',
      message: `${printable(file.path)} cannot be read: ${file.content.unreadable}`,
      remedy: file.content.remedy ?? 'Run the tool that writes it, give the job permission to read it, or take it out of `results`.',
    });
  }
  try {
    const runs = readSarif(file.content, file.path, expected.workspace, file.beside, lineOf);
    const wrong = [...committed(file), ...swapped(file.path, runs)];
    const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
    const doubtful = (causes: readonly Cause[]): boolean => causes.some(({ code }) => untrusted.has(code));
    return {
      file,
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
    const { line } = error.where;
    return unread({
      code: error.code as CauseCode,
      message: printable(`${file.path}${line === undefined ? '' : `:${line}`}: ${error.message}`),
      remedy: error.remedy,
      ...(line === undefined ? {} : { line }),
    });
  }
}

/** What the repository brings along was not written by a scanner that looked at it. */
function committed(file: ResultsFile): Cause[] {
  if (file.committed !== true) return [];
  return [
    {
      code: 'report-committed',
      file: file.path,
      message: printable(`${file.path} is part of the repository, so no scanner wrote it in this run`),
      remedy: 'Remove it from the repository and let the scanner write it, or keep `results` to where scanners write.',
    },
  ];
}

/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path: string, runs: readonly ReportedRun[]): Cause[] {
  const name = path
    .replace(/^.*[\\/]/s, '')
    .replace(/\.sarif(?:\.json)?$/i, '')
    .toLowerCase();
  if (!isScanner(name) || runs.some((run) => run.scanner === name)) return [];
  const held = runs.map(nameOf).join(', ');
  return [
    {
      code: 'report-swapped',
      file: path,
      message: printable(`${path} bears the name of ${name} but holds the run of ${held}`),
      remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
    },
  ];
}

function isScanner(name: string): boolean {
  return scannerNames.includes(name.toLowerCase());
}

/** Asks every question to a run, until one makes the rest needless. */
export function assessRun(run: ReportedRun, expected: Expected): Cause[] {
  const causes: Cause[] = [];
  for (const doubt of doubts) {
    const problem = doubt.problem(run, expected);
    if (problem === undefined) continue;
    causes.push({ code: doubt.code, file: run.file, message: printable(problem), remedy: doubt.remedy(run) });
    if (doubt.last === true) break;
  }
  return causes;
}

/**
 * A cause for every required scanner that has not reported, or not on all that was asked for.
 * @param confidence from which on the policy wants reports, where it says so.
 */
export function missingScanners(
  required: readonly Requirement[],
  runs: readonly ReportedRun[],
  confidence: Confidence | undefined,
): Cause[] {
  return required.flatMap((requirement): Cause[] => {
    const { scanner } = requirement;
    const reported = runs.filter((run) => names(run).includes(scanner.toLowerCase()));
    if (reported.length === 0) {
      return [
        {
          code: 'scanner-missing',
          message: printable(`${scanner} is required and has not reported`),
          remedy: `Add a step that runs ${scanner}, or see why it was skipped or where its SARIF file went.`,
        },
      ];
    }
    // What other tools looked at is not in their reports in any common form.
    if (!isScanner(scanner)) return [];
    // Several runs together may cover what is wanted, each a part.
    const parts = requirement.paths.length === 0 ? [requirement] : requirement.paths.map((path) => ({ ...requirement, paths: [path] }));
    return parts.flatMap((part): Cause[] => {
      const all = reported.map((run) => shortfalls(run, part, confidence));
      if (all.some((problems) => problems.length === 0)) return [];
      return [
        {
          code: 'scanner-narrowed',
          message: printable(
            `${requirementName(part)} is required, and what has reported did not look at all of it: ${all[0]?.join('; ')}`,
          ),
          remedy: `Run ${scanner} on all that is required, or say in the policy what is enough: \`require: [{ scanner: ${scanner}, ${enough(all[0])} }]\`.`,
        },
      ];
    });
  });
}

/** What is told of scanners of ours that `require` does not name and that were not given the whole tree: a pass says no more than they saw. */
export function narrowedRemarks(
  required: readonly Requirement[],
  runs: readonly ReportedRun[],
  confidence: Confidence | undefined,
): string[] {
  const asked = new Set(required.map(({ scanner }) => scanner.toLowerCase()));
  const told = new Map<string, string[]>();
  for (const scanner of scannerNames.filter((name) => !asked.has(name))) {
    // A scan of the change alone is what a change is scanned by.
    const whole = { ...requirementOf(scanner), scan: 'change' } as const;
    const all = runs
      .filter((run) => run.inputs !== undefined && names(run).includes(scanner))
      .map((run) => shortfalls(run, whole, confidence));
    if (all.length === 0 || all.some((problems) => problems.length === 0)) continue;
    const problems = [...new Set(all.flat())].join('; ');
    told.set(problems, [...(told.get(problems) ?? []), scanner]);
  }
  return [...told].map(([problems, scanners]) => printable(`Of ${scanners.join(', ')}, which the policy does not require: ${problems}.`));
}

/** What an entry of the policy would say of a run that fell short. */
function enough(problems: readonly string[] = []): string {
  return problems.some((problem) => problem.includes('`scan: ')) ? 'scan: change' : 'paths: […], except: […]';
}

/** Requirements of the host: scanners that it has itself just run as it saw fit. */
export function hostRequirements(names: readonly string[], runs: readonly ReportedRun[]): Cause[] {
  return names.flatMap((name) => missingScanners([requirementOf(name)], runs, undefined).filter(({ code }) => code === 'scanner-missing'));
}

/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run: ReportedRun): string[] {
  const tool = run.tool.toLowerCase();
  if (run.scanner !== undefined) return [tool, run.scanner];
  return isScanner(tool) ? [] : [tool];
}
