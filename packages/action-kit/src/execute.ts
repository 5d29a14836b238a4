// One scanner run from inputs to SARIF file: the same for an action and for the CLI.

import {
  type CommonInputs,
  type Coverage,
  type Finding,
  type InputSpecs,
  type InputValues,
  type Notice,
  PortcullisError,
  type RunInfo,
  reaches,
  runAttempt,
  type ScanResult,
  type SkippedInput,
  type Threads,
  type Threshold,
  version,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import { allowedGapsOf, refuseOtherSpelling, withAllowedGaps } from '@portcullis/policy';
import { serialiseSarif, toSarif } from '@portcullis/sarif';
import { type Settings, settingsTree } from '@portcullis/workspace';
import { removeEarlierResults } from './earlier-results.js';
import { earlierRuns, withRuns } from './earlier-runs.js';
import { optimiseLater, youngGenerationCap } from './optimiser.js';
import { writeResultsFile, writeResultsFiles } from './results-file.js';
import { type Environment, type Job, requireCheckout } from './runner.js';

/** 0 passed, 1 findings at or above `fail-on`, 2 could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Execution {
  readonly conclusion: 'pass' | 'fail';
  readonly exitCode: ExitCode;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  /** Inputs that could not be looked at and that nobody allowed; any of them fails the run. */
  readonly unread: readonly SkippedInput[];
  /** Findings and gaps that somebody let through. */
  readonly letThrough: number;
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
  /** Workspace paths of several files that the user names to this scanner. */
  readonly named?: readonly string[];
  /** Whether the caller takes the files beside the SARIF file from the result, so that none is written. */
  readonly takesFiles?: boolean;
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
  const { job } = host;
  const told = inputsTold(inputs);
  const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
  const write = (run: Partial<RunInfo>, result?: ScanResult): string => {
    const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
    const own = serialiseSarif(toSarif(scanner, info, result));
    const content = earlier.runs.length === 0 ? own.parts : withRuns(earlier.runs, own.text);
    return writeResultsFile(host.resultsBase, file, content, 'sarif-file');
  };
  const removeEarlier = (usual: boolean): void => {
    const given = (name: string): string => String((inputs as Readonly<Record<string, unknown>>)[name]);
    if (host.takesFiles !== true) removeEarlierResults(host.resultsBase, scanner.inputs, given, usual);
  };
  let sarifFile: string | undefined;
  try {
    removeEarlier(false);
    sarifFile = write({ successful: false, error: unfinished(scanner.name) });
    requireCheckout(job);
    refuseOtherSpelling(settingsTree(job.settings) ?? job.settings.head);
    const scanned = await scanner.scan(inputs, scanContext(scanner.broad === true ? holdingLess(host) : host));
    if (!scanned.canary.detected) throw canaryMissed(scanner.name, scanned.canary.detail);
    const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
    if (host.takesFiles !== true) writeResultsFiles(host.resultsBase, result.files ?? []);
    sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
    return concluded(result, inputs['fail-on'] as Threshold, sarifFile);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    removeEarlier(true);
    if (sarifFile === undefined) writeFailedRun(scanner, host.resultsBase, file, failure, host.now());
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
      unread: [],
      letThrough: 0,
      error: failure,
      ...(sarifFile === undefined ? {} : { sarifFile }),
    };
  }
}

/** Files after which the size of the heap is looked at. */
const filesBetweenLooks = 8;

/**
 * The same host, that lets V8 optimise later and looks after its heap while a broad engine goes from file to file: where there is no file,
 * Node's module for it is not loaded.
 */
function holdingLess(host: Host): Host {
  let cap: (() => void) | undefined;
  return {
    ...host,
    progress(done, total) {
      if (cap === undefined) {
        optimiseLater();
        cap = youngGenerationCap();
      }
      if (done % filesBetweenLooks === 0) cap();
      host.progress?.(done, total);
    },
  };
}

/** What an engine may know of a host. */
export function scanContext({ job, now, environment, threads, progress, named }: Host): ScanContext {
  return {
    workspace: job.workspace,
    now,
    environment,
    settings: job.settings,
    committed: job.committed,
    ...(job.source === undefined ? {} : { repository: job.source.repository }),
    ...(job.change === undefined ? {} : { change: job.change }),
    ...(threads === undefined ? {} : { threads }),
    ...(progress === undefined ? {} : { progress }),
    ...(named === undefined ? {} : { named }),
  };
}

type Failing = Pick<Scanner, 'name'> & { readonly inputs: Pick<Scanner['inputs'], 'sarif-file'> };

/**
 * The file of a run that could not begin: what an earlier job left there must not speak for this one. Where its place is refused it goes
 * to the usual one, where a gate looks that knows of no other: without it the scanner would only be missing there.
 */
export function writeFailedRun(scanner: Failing, base: string, file: string, error: Error, now: Date): void {
  const run: RunInfo = { tool: { name: scanner.name, version }, successful: false, error, startTime: now, endTime: now };
  for (const place of new Set([file, scanner.inputs['sarif-file'].default])) {
    try {
      writeResultsFile(base, place, serialiseSarif(toSarif(scanner, run)).text, 'sarif-file');
      return;
    } catch {
      // The step fails all the same, and its log says why.
    }
  }
}

/** Inputs that say only where and how results are shown. */
const ofResults = ['sarif-file', 'annotations', 'summary', 'fail-on'];

function inputsTold(inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
}

/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */
async function withGapsJudged(result: ScanResult, scanner: string, settings: Settings, now: Date): Promise<ScanResult> {
  const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
  const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` } as const];
  const tree = settingsTree(settings);
  if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap)) return { ...result, notices };
  const skipped = await withAllowedGaps(result.coverage.skipped, await allowedGapsOf(tree), scanner, now.toISOString().slice(0, 10));
  return { ...result, notices, coverage: { ...result.coverage, skipped } };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unreadOf({ coverage }: ScanResult): readonly SkippedInput[] {
  return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
}

function concluded(result: ScanResult, failOn: Threshold, sarifFile: string): Execution {
  const { findings, coverage, notices, suppressed } = result;
  const unread = unreadOf(result);
  const failing = findings.some((finding) => fails(finding, failOn));
  return {
    conclusion: failing || unread.length > 0 ? 'fail' : 'pass',
    exitCode: unread.length > 0 ? 2 : failing ? 1 : 0,
    findings,
    coverage,
    notices,
    unread,
    letThrough: suppressed.length + coverage.skipped.filter(({ allowed }) => allowed !== undefined).length,
    sarifFile,
    result,
  };
}

/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
export function fails(finding: Finding, failOn: Threshold): boolean {
  return reaches(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}

function runInfo(scanner: { readonly name: string }, host: Host, started: Date, run: Partial<RunInfo>): RunInfo {
  const { job } = host;
  const attempt = runAttempt(host.environment);
  return {
    tool: { name: scanner.name, version, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
    successful: false,
    startTime: started,
    endTime: host.now(),
    ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
    ...(job.commit === undefined ? {} : { head: job.commit }),
    ...(job.change?.base === undefined ? {} : { base: job.change.base }),
    ...(job.ref === undefined ? {} : { ref: job.ref }),
    settings: settingsTold(job.settings),
    ...(job.identity === undefined ? {} : { job: job.identity }),
    ...(attempt === undefined ? {} : { attempt }),
    ...run,
  };
}

function settingsTold(settings: Settings): NonNullable<RunInfo['settings']> {
  if (settings.origin === 'unavailable') return { origin: settings.origin, remark: settings.reason };
  if (settings.origin !== 'checkout') return { origin: settings.origin, commit: settings.commit };
  return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
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
