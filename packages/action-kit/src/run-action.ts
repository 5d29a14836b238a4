// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.

import {
  type ActionDefinition,
  formatError,
  formatPlace,
  type InputSpecs,
  type InputValues,
  type LogLine,
  PortcullisError,
} from '@portcullis/core';
import { removeEarlierResults } from './earlier-results.js'; // at first use
import type { ExitCode } from './execute.js';
import { isHosted } from './hosted.js';
import { readInputs, refuseMisspelt } from './inputs.js';
import { logDirectly } from './log.js';
import { type Job, readJob } from './runner.js';
import { appendSummary, debugging, givenInputs, maskSecrets, runnerInputs, setOutputs, tell } from './toolkit.js';

/** What a step has come to. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly log: readonly LogLine[];
  /** Markdown for the job summary. */
  readonly summary?: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Work<Inputs extends InputSpecs> {
  run(inputs: InputValues<Inputs>, job: Job): Promise<Outcome>;
  /** Called when the step could not be carried out: leaves nothing behind that looks like a result. @returns the outputs of such a step. */
  failed(error: Error): Readonly<Record<string, string>>;
}

/** Runs an action; one that hosts others' bundles says so. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
export async function runAction<Inputs extends InputSpecs>(
  action: ActionDefinition<Inputs>,
  work: Work<Inputs>,
  { hosting = false }: { readonly hosting?: boolean } = {},
): Promise<void> {
  if (isHosted() && !hosting) return;
  logDirectly();
  exitOnSignals(action.name);
  failOnUncaught(action, work);
  // Work that nothing waits for any more ends the process without a word: that is no pass.
  process.exitCode = 2;
  try {
    removeEarlier(action, false);
    refuseMisspelt(action.inputs, givenInputs());
    const inputs = readInputs(action.inputs, runnerInputs);
    maskSecrets(action.inputs, inputs);
    const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
    for (const line of log) tell(line);
    if (summary !== undefined) await appendSummary(summary);
    setOutputs(outputs);
    process.exitCode = exitCode;
  } catch (thrown) {
    conclude(action, work, thrown);
  }
}

/** Before anything is read, and when the step could not be carried out. */
function removeEarlier({ inputs }: Pick<ActionDefinition, 'inputs'>, usual: boolean): void {
  removeEarlierResults(process.env.GITHUB_WORKSPACE || process.cwd(), inputs, runnerInputs, usual);
}

/** Ends a step that could not be carried out. */
function conclude(action: Pick<ActionDefinition, 'inputs'>, work: Pick<Work<InputSpecs>, 'failed'>, thrown: unknown): void {
  const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
  removeEarlier(action, true);
  const outputs = work.failed(failure);
  for (const line of failureLog(failure)) tell(line);
  try {
    setOutputs(outputs);
  } catch (error) {
    // Where it is the outputs that could not be set, that has just been told.
    if (formatError(error) !== formatError(failure)) for (const line of failureLog(error as Error)) tell(line);
  }
}

/** What nobody caught would end with the code that means findings, and with a stack in place of a sentence. */
function failOnUncaught(action: Pick<ActionDefinition, 'inputs'>, work: Pick<Work<InputSpecs>, 'failed'>): void {
  process.once('uncaughtException', (thrown) => {
    conclude(action, work, thrown);
    // On Windows and macOS a pipe is written later than it is told.
    process.stdout.write('', () => process.exit(2));
  });
}

/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
export function failureLog(error: Error): LogLine[] {
  const placed = error instanceof PortcullisError && formatPlace(error.where) !== '';
  const line = { level: 'error', message: formatError(error), ...(placed ? { title: error.code } : {}) } as const;
  return debugging() ? [line, error.stack ?? ''] : [line];
}

/** A stopped step says so; its results already say that the run did not finish. */
function exitOnSignals(name: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
      // On Windows and macOS a pipe is written later than it is told.
      process.stdout.write('', () => process.exit(2));
    });
  }
}
