// ShellCheck as a program of this machine: found on PATH, started without a shell, fed through standard input, bounded in
// time and output. It opens no socket.

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

/** What ShellCheck says of a script, or in words why it said nothing that can be relied on. */
export async function runShellcheck(program: string, script: string, shell: string): Promise<ShellcheckAnswer> {
  const args = ['--norc', '--format=json1', '--severity=style', `--shell=${shell}`, '--exclude=SC2187,SC1090,SC1091', '-'];
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
  let parsed: unknown;
  try {
    parsed = JSON.parse(output);
  } catch {
    return undefined;
  }
  const comments = (parsed as { comments?: unknown } | null)?.comments;
  if (!Array.isArray(comments) || !comments.every(isComment) || (comments.length === 0 && exitCode === 1)) return undefined;
  return { comments: comments.slice(0, maxComments), cut: comments.length > maxComments };
}

function isComment(value: unknown): value is ShellcheckComment {
  const comment = value as Partial<Record<keyof ShellcheckComment, unknown>> | null;
  return (
    typeof comment?.message === 'string' &&
    ['error', 'warning', 'info', 'style'].includes(comment.level as string) &&
    (['line', 'column', 'endLine', 'endColumn', 'code'] as const).every((key) => Number.isInteger(comment[key]))
  );
}
