// ShellCheck as a program of this machine: found on PATH, started without a shell, fed through standard input, bounded in
// time and output. It opens no socket.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, runProgram } from '@portcullis/workspace';

export interface ShellcheckComment {
  /** 1-based, of the script. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: 'error' | 'warning' | 'info' | 'style';
  readonly code: number;
  readonly message: string;
}

const timeout = 20_000;
const maxOutput = 4 * 1024 * 1024;
/** Of each script at most these many are kept: more than that is one mistake seen many times. */
const maxComments = 500;

/** The program's path, or undefined when PATH has none outside the scanned folder. */
export function findShellcheck(path: string | undefined, scanned?: string): string | undefined {
  return findProgram('shellcheck', path, scanned);
}

export type ShellcheckAnswer =
  | { readonly comments: readonly ShellcheckComment[] /** There were more. */; readonly cut: boolean }
  | { readonly failed: string };

/** What the image's own environment sets nobody knows, so that no variable is unassigned; files to source are in the image. */
const settings = ['--norc', '--format=json1', '--severity=style', '--exclude=SC2187,SC1090,SC1091,SC2154'];

/**
 * The same of many scripts for one shell, which a process takes as files: to start it costs more than to read a script. What does not
 * come back whole is asked for one by one, so that one script that ShellCheck cannot take leaves no gap in the others.
 */
export async function runShellcheckOnAll(program: string, scripts: readonly string[], shell: string): Promise<readonly ShellcheckAnswer[]> {
  const together = scripts.length > 1 ? await askTogether(program, scripts, shell) : undefined;
  if (together !== undefined) return together;
  const answers: ShellcheckAnswer[] = [];
  for (const script of scripts) answers.push(await runShellcheck(program, script, shell));
  return answers;
}

async function askTogether(program: string, scripts: readonly string[], shell: string): Promise<readonly ShellcheckAnswer[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-shellcheck-'));
  try {
    const files = scripts.map((_, index) => join(folder, String(index)));
    for (const [index, file] of files.entries()) await writeFile(file, scripts[index] as string, { mode: 0o600 });
    const { failure, exitCode, stdout } = await runProgram(program, [...settings, `--shell=${shell}`, '--', ...files], {
      timeout: timeout + scripts.length * 500,
      maxOutput,
    });
    // 1 stands for comments.
    if ((failure !== undefined && failure !== 'exit') || (exitCode !== 0 && exitCode !== 1)) return undefined;
    const all = commentsIn(stdout.toString('utf8'), exitCode);
    const byFile = new Map<string, ShellcheckComment[]>(files.map((file) => [file, []]));
    for (const comment of all ?? []) byFile.get((comment as { file?: string }).file ?? '')?.push(comment);
    const told = [...byFile.values()];
    // A comment on none of the scripts is no answer to the question.
    if (all === undefined || told.reduce((sum, list) => sum + list.length, 0) !== all.length) return undefined;
    return told.map((comments) => ({ comments: comments.slice(0, maxComments), cut: comments.length > maxComments }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What ShellCheck says of a script, or in words why it said nothing that can be relied on. */
export async function runShellcheck(program: string, script: string, shell: string): Promise<ShellcheckAnswer> {
  const args = [...settings, `--shell=${shell}`, '-'];
  const { failure, exitCode, stdout } = await runProgram(program, args, { input: Buffer.from(script), timeout, maxOutput });
  if (failure === 'timeout') return { failed: `it took more than ${timeout / 1000} s` };
  if (failure === 'output') return { failed: `it said more than ${maxOutput} bytes` };
  if (failure === 'start' || failure === 'missing') return { failed: 'it could not be started' };
  // 1 stands for comments.
  if (exitCode !== 0 && exitCode !== 1)
    return { failed: exitCode === undefined ? 'it was stopped' : `it ended with exit code ${exitCode}` };
  return readComments(stdout.toString('utf8'), exitCode) ?? { failed: 'its output is not that of ShellCheck' };
}

function readComments(output: string, exitCode: number): ShellcheckAnswer | undefined {
  const comments = commentsIn(output, exitCode);
  return comments === undefined ? undefined : { comments: comments.slice(0, maxComments), cut: comments.length > maxComments };
}

function commentsIn(output: string, exitCode: number): readonly ShellcheckComment[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(output);
  } catch {
    return undefined;
  }
  const comments = (parsed as { comments?: unknown } | null)?.comments;
  if (!Array.isArray(comments) || !comments.every(isComment) || (comments.length === 0 && exitCode === 1)) return undefined;
  return comments;
}

function isComment(value: unknown): value is ShellcheckComment {
  const comment = value as Partial<Record<keyof ShellcheckComment, unknown>> | null;
  return (
    typeof comment?.message === 'string' &&
    ['error', 'warning', 'info', 'style'].includes(comment.level as string) &&
    (['line', 'column', 'endLine', 'endColumn', 'code'] as const).every((key) => Number.isInteger(comment[key]))
  );
}
