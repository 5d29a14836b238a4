// One scanner run from inputs to SARIF file: the same for an action and for the CLI.

import {
  type CommonInputs,
  type Coverage,
  type Finding,
  formatError,
  type InputSpecs,
  type InputValues,
  type Notice,
  PortcullisError,
  type RunInfo,
  reaches,
  type Scanner,
  type ScanResult,
  serialiseSarif,
  type Threads,
  type Threshold,
  toSarif,
  version,
} from '@portcullis/core';
import { writeResultsFile } from './results-file.js';
import type { Environment, Job } from './runner.js';

/** 0 passed, 1 findings at or above `fail-on`, 2 could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Execution {
  readonly conclusion: 'pass' | 'fail';
  readonly exitCode: ExitCode;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  /** Absolute path of the SARIF file; undefined when even that could not be written. */
  readonly sarifFile?: string;
  readonly result?: ScanResult;
  /** What went wrong, for the user; the original is its cause. */
  readonly error?: Error;
}

export interface Host {
  readonly job: Job;
  /** Directory against which a relative results path is taken. */
  readonly resultsBase: string;
  readonly environment: Environment;
  readonly now: () => Date;
  readonly threads?: Threads;
  readonly progress?: (done: number, total: number | undefined) => void;
}

const nothingCovered: Coverage = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };

/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */
export async function executeScanner<Inputs extends InputSpecs & CommonInputs>(
  scanner: Scanner<Inputs>,
  inputs: InputValues<Inputs>,
  host: Host,
): Promise<Execution> {
  const started = host.now();
  const file = inputs['sarif-file'] as string;
  const write = (run: Partial<RunInfo>, result?: ScanResult): string => {
    const info = runInfo(scanner, host, started, run);
    const log = toSarif(scanner, info, result);
    return writeResultsFile(host.resultsBase, file, serialiseSarif(log).text, 'sarif-file');
  };
  let sarifFile: string | undefined;
  try {
    sarifFile = write({ successful: false, error: unfinished(scanner.name) });
    const result = await scanner.scan(inputs, {
      workspace: host.job.workspace,
      now: host.now,
      environment: host.environment,
      ...(host.job.change === undefined ? {} : { change: host.job.change }),
      ...(host.threads === undefined ? {} : { threads: host.threads }),
      ...(host.progress === undefined ? {} : { progress: host.progress }),
    });
    if (!result.canary.detected) throw canaryMissed(scanner.name, result.canary.detail);
    for (const { path, content, key } of result.files ?? []) writeResultsFile(host.resultsBase, path, content, key);
    sarifFile = write({ successful: true }, result);
    return concluded(result, inputs['fail-on'] as Threshold, sarifFile);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    try {
      if (sarifFile !== undefined) write({ successful: false, error: failure });
    } catch {
      // The placeholder is still there and says that the run did not finish.
    }
    return {
      conclusion: 'fail',
      exitCode: 2,
      findings: [],
      coverage: nothingCovered,
      notices: [],
      error: failure,
      ...(sarifFile === undefined ? {} : { sarifFile }),
    };
  }
}

function concluded(result: ScanResult, failOn: Threshold, sarifFile: string): Execution {
  const failing = result.findings.some((finding) => reaches(finding.severity, failOn));
  const { findings, coverage, notices } = result;
  return { conclusion: failing ? 'fail' : 'pass', exitCode: failing ? 1 : 0, findings, coverage, notices, sarifFile, result };
}

function runInfo(scanner: { readonly name: string }, host: Host, started: Date, run: Partial<RunInfo>): RunInfo {
  const { job } = host;
  return {
    tool: { name: scanner.name, version, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
    successful: false,
    startTime: started,
    endTime: host.now(),
    ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
    ...(job.commit === undefined ? {} : { head: job.commit }),
    ...(job.change?.base === undefined ? {} : { base: job.change.base }),
    ...(job.ref === undefined ? {} : { ref: job.ref }),
    ...run,
  };
}

function unfinished(name: string): PortcullisError {
  return new PortcullisError({
    code: 'run-unfinished',
    message: `expected ${name} to finish, but it was stopped before it wrote its result`,
    remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
  });
}

function canaryMissed(name: string, detail: string): PortcullisError {
  return new PortcullisError({
    code: 'canary-missed',
    message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
    remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
  });
}

/** The line for the log when a run failed. */
export function failureLine(execution: Execution): string | undefined {
  return execution.error === undefined ? undefined : formatError(execution.error);
}
