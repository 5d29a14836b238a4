// Every scanner of files, then the gate on exactly what they reported, in one process: what `scan` and the action at the root share.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Execution,
  executeScanner,
  type Host,
  readInputs,
  resultsIgnored,
  writeResultsFile,
  writeResultsFiles,
} from '@portcullis/action-kit';
import { type InputSpecs, type InputValues, PortcullisError, printable, type Threshold } from '@portcullis/core';
import {
  type GateResult,
  type GateRun,
  gateInputs,
  gateWorkspace,
  judgeWorkspace,
  type PolicySources,
  repositoryServer,
  runFacts,
} from '@portcullis/gate';
import type { Scanner } from '@portcullis/lint';
import { resultsDirectory } from '@portcullis/workspace';
import { scanners, scannersOfFiles } from './catalogue.js';
import { inScratchCopy } from './verify-fixes.js';

/** Inputs of `scan` that go to every scanner. */
export const scannerFlags = {
  include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
  exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
  'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
} as const satisfies InputSpecs;

const {
  results: _results,
  annotations: _annotations,
  summary: _summary,
  artifact: _artifact,
  'expected-digests': _digests,
  ...ofGate
} = gateInputs;

/** Inputs of the gate that mean something where it judges what the same process reported. */
export const gateFlags = ofGate;

export const scanInputs = {
  ...gateFlags,
  ...scannerFlags,
  'verify-fixes': {
    type: 'boolean',
    default: true,
    description: 'Try each patch in a copy of the tree, scanned once more, and say what the gate decides of it.',
  },
  'fail-on': {
    type: 'choice',
    choices: ['policy', 'low', 'medium', 'high', 'critical', 'none'],
    default: 'policy',
    description:
      'Least severity that fails: `policy` leaves it to the policy; a severity fails from there on too, and lets nothing pass that the policy blocks; `none` reports, and fails only where something was not read.',
  },
} as const satisfies InputSpecs;

export interface ScanAllOptions {
  readonly path: string;
  /** Globs of several paths, in place of `include`. */
  readonly only?: readonly string[];
  /** URL of a file and line at the commit, for the report. */
  readonly link?: (path: string, line: number | undefined) => string;
  /** Called before each scanner. @returns what is told of its progress, and its end. */
  readonly progress?: (name: string) => { update(done: number, total: number | undefined): void; end(): void };
}

export interface ScanAll extends GateRun {
  readonly executions: readonly { readonly name: string; readonly scanner: Scanner; readonly execution: Execution }[];
  /** Whether a scanner failed or left something unread. */
  readonly failed: boolean;
  /** Scanners that were not run, and why. */
  readonly left: ReadonlyMap<string, string>;
  /** Reports of other tools that lie among the results: only the gate by itself judges those. */
  readonly beside: readonly string[];
}

/** What is said of reports that were not judged; undefined where there are none. */
export function besideWords({ beside }: Pick<ScanAll, 'beside'>): string | undefined {
  if (beside.length === 0) return undefined;
  const named = beside.slice(0, 5).map((name) => printable(`${resultsDirectory}/${name}`));
  const more = beside.length > named.length ? ` and ${beside.length - named.length} more` : '';
  return `Not judged here: ${named.join(', ')}${more}. remediation-gate judges all reports that lie there.`;
}

function reportsBeside(base: string, own: readonly string[]): readonly string[] {
  const names = readdirSync(resolve(base, resultsDirectory)).filter((name) => /\.sarif$/i.test(name));
  return names.filter((name) => !own.includes(name.replace(/\.sarif$/i, ''))).sort();
}

/** Runs all, and writes the results. @throws PortcullisError on wrong inputs, and where results cannot be written; nothing is judged then. */
export async function scanAll(inputs: InputValues<typeof scanInputs>, host: Host, options: ScanAllOptions): Promise<ScanAll> {
  // Where nothing can be written there is nothing to judge: said once, before any scanner works for it.
  writeResultsFile(host.resultsBase, `${resultsDirectory}/.gitignore`, resultsIgnored, 'sarif-file');
  const { run: names, left } = await scannersOfFiles();
  const executions = await runScanners(names, inputs, host, options);
  const mistake = executions.map(({ execution }) => execution.error).find(isMistake);
  if (mistake !== undefined) throw mistake;
  if (executions.every(({ execution }) => isEmpty(execution))) throw nothingThere(options);
  const failOn = inputs['fail-on'];
  const judge = {
    reports: names.map((name) => `${resultsDirectory}/${name}.sarif`),
    alsoRequired: names,
    ...(failOn === 'policy' || failOn === 'none' ? {} : { blockAt: failOn as Threshold }),
  };
  const gateValues = { ...readInputs(gateInputs, () => undefined), ...inputs };
  const gate = await gateWorkspace(gateValues, {
    ...host.job,
    ...repositoryServer(inputs, host.environment),
    run: runFacts(host.environment),
    resultsBase: host.resultsBase,
    now: host.now(),
    ...judge,
    tryPatch: inputs['verify-fixes'] ? inScratchCopy(host, options.path, judgeCopy) : async () => ({ notTried: '`verify-fixes` is off' }),
    ...(options.link === undefined ? {} : { link: options.link }),
  });
  /** The same scanners and the same policies on a copy of the tree; what it writes stays in the copy. */
  async function judgeCopy(copy: Host, policies: PolicySources): Promise<GateResult> {
    const { progress: _progress, ...quiet } = options;
    await runScanners(names, inputs, copy, quiet);
    return judgeWorkspace(gateValues, { ...copy.job, ...judge, resultsBase: copy.resultsBase, now: copy.now(), policies });
  }
  writeResultsFiles(host.resultsBase, gate.files);
  // A gap is the gate's to tell; here the run only must not end as if all had been looked at.
  const failed = executions.some(({ execution }) => execution.error !== undefined || execution.unread.length > 0);
  return { ...gate, executions, failed, left, beside: reportsBeside(host.resultsBase, names) };
}

/** Whether a scanner found nothing at all, read, left out or unreadable. */
function isEmpty({ coverage, error }: Execution): boolean {
  return error === undefined && coverage.applicable + coverage.scanned + coverage.skipped.length + (coverage.excluded ?? 0) === 0;
}

/** Where there is nothing, nothing was looked at: that is no pass. */
function nothingThere({ path, only }: ScanAllOptions): PortcullisError {
  const where = only === undefined ? path : only.join(', ');
  return new PortcullisError({
    code: 'nothing-to-scan',
    message: `expected files to look at in \`${printable(where)}\`, got none`,
    where: { key: 'path' },
    remedy: 'Name a folder that holds files, and check it out before this step.',
  });
}

/**
 * Whether a scanner could not do its work for what concerns all of them, a wrong input or results that cannot be written: that is one
 * mistake, told once, and nothing was judged.
 */
function isMistake(error: Error | undefined): boolean {
  if (!(error instanceof PortcullisError)) return false;
  const { key } = error.where;
  if (error.code.startsWith('results-')) return true;
  return key === 'path' || (key !== undefined && Object.hasOwn(scannerFlags, key));
}

async function runScanners(
  names: readonly string[],
  inputs: InputValues<typeof scanInputs>,
  host: Host,
  options: ScanAllOptions,
): Promise<ScanAll['executions']> {
  const executions: ScanAll['executions'][number][] = [];
  for (const name of names) {
    const scanner = await (scanners[name] as () => Promise<Scanner>)();
    const given = readInputs(scanner.inputs, (input) => (input === 'path' ? options.path : undefined));
    const progress = options.progress?.(name);
    const execution = await executeScanner(
      scanner,
      { ...given, ...ofScanner(scanner, inputs, options.only) },
      { ...host, ...(progress === undefined ? {} : { progress: progress.update }) },
    );
    progress?.end();
    executions.push({ name, scanner, execution });
  }
  return executions;
}

/** The flags that a scanner has, as they were given; what was not given stays the scanner's own default. */
function ofScanner(
  scanner: Scanner,
  inputs: InputValues<typeof scanInputs>,
  only: readonly string[] | undefined,
): Record<string, readonly string[] | number> {
  const given = Object.keys(scannerFlags).filter((name) => Object.hasOwn(scanner.inputs, name)) as (keyof typeof scannerFlags)[];
  const values = given
    .filter((name) => name !== 'max-file-size' || inputs[name] !== scannerFlags[name].default)
    .map((name) => [name, inputs[name]]);
  return { ...Object.fromEntries(values), ...(only === undefined ? {} : { include: only }) };
}

/** 0 passed, 1 blocked, 2 something failed or was not read. Where nothing blocks for now the step passes, as the gate's own does. */
export function exitCodeOf({ result, failed }: Pick<ScanAll, 'result' | 'failed'>, failOn: string): 0 | 1 | 2 {
  if (result.reportOnly !== undefined || result.breakGlass !== undefined) return 0;
  if (failed) return 2;
  if (result.causes.length > 0) return 1;
  return result.decision === 'pass' || failOn === 'none' ? 0 : 1;
}
