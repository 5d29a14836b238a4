// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.

import { existsSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import { type AnnotationProperties, error, getInput, isDebug, notice, setOutput, setSecret, warning } from '@actions/core';
import { type Annotation, type InputSpecs, type LogLine, PortcullisError, printable, withoutCommands } from '@portcullis/core';
import { systemReason } from '@portcullis/workspace';
import type { InputSource } from './inputs.js';
import { streamLog, writeLog } from './log.js';
import { maxSummaryBytes } from './markdown.js';
// What few steps need.

import { summary } from '@actions/core'; // at first use

const annotate = { error, warning, notice };

/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
export const runnerInputs: InputSource = (name) => getInput(name, { trimWhitespace: false }) || undefined;

/** Names of all inputs that the step was given, in small letters; the runner hands on those that no action.yml declares too. */
export function givenInputs(): string[] {
  return Object.entries(process.env).flatMap(([name, value]) =>
    /^INPUT_/.test(name) && value ? [name.slice('INPUT_'.length).toLowerCase()] : [],
  );
}

/** Has the runner mask what was given for inputs that hold credentials. */
export function maskSecrets(specs: InputSpecs, values: Readonly<Record<string, unknown>>): void {
  for (const [name, spec] of Object.entries(specs)) {
    const value = values[name];
    if (spec.type !== 'string' || spec.secret !== true || typeof value !== 'string' || value === '') continue;
    streamLog();
    setSecret(value);
  }
}

/** Writes a line to the log of the step; a plain one as the toolkit's `info` would, without the stream that this loads. */
export function tell(line: LogLine): void {
  if (typeof line === 'string') writeLog(withoutCommands(line) + EOL);
  else {
    streamLog();
    annotate[line.level](shown(line.message), properties(line));
  }
}

/** Lines stay; a name that holds other control letters must not move the cursor of whoever reads the log. */
function shown(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function properties({ title, path, region }: Annotation): AnnotationProperties {
  return {
    ...(title === undefined ? {} : { title: printable(title) }),
    // A name with control letters is shown and not found: they would reach the terminal of whoever reads the raw log. The toolkit sees to
    // ends of lines.
    ...(path === undefined ? {} : { file: path.replace(/[^\r\n]+/g, printable) }),
    ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
    // Columns are only allowed when the annotation stays on one line.
    ...(region === undefined || region.startLine !== region.endLine
      ? {}
      : { startColumn: region.startColumn, endColumn: region.endColumn }),
  };
}

/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */
export async function appendSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  const used = file ? statSync(file, { throwIfNoEntry: false })?.size : undefined;
  if (used === undefined || used + Buffer.byteLength(markdown) > maxSummaryBytes) return;
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    throw runnerFile('GITHUB_STEP_SUMMARY', file as string, error);
  }
}

/**
 * Sets the step's outputs. Where no file is named for them nobody reads them, and the toolkit would write commands that are no more.
 * @throws PortcullisError `runner-file-unwritable`: later steps would go by outputs that are not there.
 */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const file = process.env.GITHUB_OUTPUT;
  if (!file) return;
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (error) {
    throw runnerFile('GITHUB_OUTPUT', file, error);
  }
}

/** The runner makes these files before each step. */
function runnerFile(variable: string, file: string, cause: unknown): PortcullisError {
  return new PortcullisError({
    code: 'runner-file-unwritable',
    message: `expected the runner's file to write to, got ${existsSync(file) ? systemReason(cause) : 'no such file'}`,
    where: { file, key: variable },
    remedy: 'Let the runner set the variable, or make the file; without the variable nothing is written.',
    cause,
  });
}

/** Whether somebody asked the runner for its debug log. */
export function debugging(): boolean {
  return isDebug() || process.env.ACTIONS_STEP_DEBUG === 'true';
}
