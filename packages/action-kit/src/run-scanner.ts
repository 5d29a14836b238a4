// The whole of an action's life on the runner: inputs, engine, SARIF, annotations, summary, outputs, exit code.

import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import {
  type CommonInputs,
  contentHash,
  formatError,
  formatPlace,
  type InputSpecs,
  PortcullisError,
  printable,
  severities,
  type Threshold,
} from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { annotationLines } from './annotations.js';
import { type Execution, executeScanner, writeFailedRun } from './execute.js';
import { environmentSource, readInputs } from './inputs.js';
import { type Environment, type Job, readJob } from './runner.js';
import { decisionLine, maxSummaryBytes, scannerSummary } from './summary.js';
import { ownThreads, servesThread } from './threads.js';
import { annotationCommand, writeOutput } from './workflow-commands.js';

/** Findings listed in the log; all of them are in the SARIF file. */
const maxLogLines = 200;
/** Inputs that could not be looked at, named in the log. */
const maxGapLines = 20;

/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');

/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
export function hostActions(): void {
  Object.assign(globalThis, { [hosted]: true });
}

/** Runs a scanner as the action of the same name. Sets `process.exitCode`: 0 pass, 1 findings, 2 failure. */
export async function runScanner<Inputs extends InputSpecs & CommonInputs>(scanner: Scanner<Inputs>): Promise<void> {
  if (hosted in globalThis) return;
  if (await servesThread(async () => scanner as unknown as Scanner)) return;
  const environment = process.env;
  exitOnSignals(scanner.name);
  try {
    const inputs = readInputs<InputSpecs & CommonInputs>(scanner.inputs, environmentSource(environment));
    const job = readJob(environment, process.cwd());
    const execution = await executeScanner(scanner as unknown as Scanner, inputs, {
      job,
      resultsBase: job.workspace,
      environment,
      now: () => new Date(),
      threads: ownThreads(),
    });
    report(scanner, execution, inputs, job, environment);
    process.exitCode = execution.exitCode;
  } catch (error) {
    const file = environmentSource(environment)('sarif-file') ?? scanner.inputs['sarif-file'].default;
    const failure = error instanceof Error ? error : new Error(String(error));
    writeFailedRun(scanner, environment.GITHUB_WORKSPACE || process.cwd(), String(file), failure, new Date());
    reportFailure(error, environment);
    writeOutputs({ conclusion: 'fail' }, environment);
    process.exitCode = 2;
  }
}

interface ReportInputs {
  readonly 'fail-on': Threshold;
  readonly annotations: boolean;
  readonly summary: boolean;
}

function report(
  scanner: { readonly name: string; readonly title: string },
  execution: Execution,
  inputs: ReportInputs,
  job: Job,
  environment: Environment,
): void {
  const sarifFile = execution.sarifFile === undefined ? '' : relative(job.workspace, execution.sarifFile);
  if (execution.error !== undefined) reportFailure(execution.error, environment);
  const lines = execution.findings.slice(0, maxLogLines).map((finding) => {
    const { path, region } = finding.location;
    return `${finding.severity.padEnd(8)} ${printable(path)}${region === undefined ? '' : `:${region.startLine}:${region.startColumn}`} ${finding.ruleId} ${printable(finding.message)}`;
  });
  if (execution.findings.length > maxLogLines)
    lines.push(`${execution.findings.length - maxLogLines} more findings are in ${printable(sarifFile)}.`);
  if (inputs.annotations) lines.push(...annotationLines(execution.findings, sarifFile));
  for (const notice of execution.notices) {
    lines.push(
      notice.level === 'note'
        ? printable(notice.message)
        : annotationCommand(notice.level, notice.message, notice.path === undefined ? {} : { path: notice.path }),
    );
  }
  for (const gap of execution.unread.slice(0, maxGapLines))
    lines.push(
      annotationCommand(
        'error',
        `Not looked at: ${gap.detail ?? gap.reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${gap.reason}]`,
        { path: gap.path },
      ),
    );
  if (execution.unread.length > maxGapLines)
    lines.push(`${execution.unread.length - maxGapLines} more inputs could not be looked at; ${printable(sarifFile)} names them.`);
  lines.push(`${scanner.name}: ${printable(decisionLine(execution, inputs['fail-on']))}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (inputs.summary) appendSummary(scannerSummary(scanner.title, execution, inputs['fail-on'], job.source), environment);
  writeOutputs(
    {
      'sarif-file': sarifFile,
      findings: String(execution.findings.length),
      ...Object.fromEntries(
        severities.map((severity) => [severity, String(execution.findings.filter((finding) => finding.severity === severity).length)]),
      ),
      'let-through': String(execution.letThrough),
      gaps: String(execution.unread.length),
      'sarif-sha256': execution.sarifFile === undefined ? '' : contentHash(readFileSync(execution.sarifFile)),
      conclusion: execution.conclusion,
      ...((execution.result?.properties?.outputs ?? {}) as Record<string, string>),
    },
    environment,
  );
}

/** Appends to the job summary; a summary that GitHub would refuse for its size is left as it is. */
export function appendSummary(markdown: string, environment: Environment): void {
  const file = environment.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (used + Buffer.byteLength(markdown) <= maxSummaryBytes) appendFileSync(file, markdown);
}

/** Sets the step's outputs. */
export function writeOutputs(outputs: Readonly<Record<string, string>>, environment: Environment): void {
  const file = environment.GITHUB_OUTPUT;
  if (!file) return;
  for (const [name, value] of Object.entries(outputs)) writeOutput(file, name, value);
}

/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
export function reportFailure(error: unknown, environment: Environment): void {
  process.stdout.write(
    `${annotationCommand('error', formatError(error), error instanceof PortcullisError && formatPlace(error.where) !== '' ? { title: error.code } : {})}\n`,
  );
  const debug = environment.ACTIONS_STEP_DEBUG === 'true' || environment.RUNNER_DEBUG === '1';
  if (debug && error instanceof Error) process.stdout.write(`${error.stack ?? ''}\n`);
}

/** A stopped step says so; its SARIF file already says that the run did not finish. */
export function exitOnSignals(name: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stdout.write(
        `${annotationCommand('error', `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]`)}\n`,
      );
      process.exit(2);
    });
  }
}
