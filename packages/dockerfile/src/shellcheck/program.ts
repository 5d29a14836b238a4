// ShellCheck as a program of this machine: found on PATH, started without a shell, fed through standard input, bounded in
// time and output. It opens no socket.

import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** The program's path, or undefined when PATH has none. */
export function findShellcheck(path: string | undefined): string | undefined {
  const name = process.platform === 'win32' ? 'shellcheck.exe' : 'shellcheck';
  // A relative entry would let the scanned checkout bring its own program.
  for (const directory of (path ?? '').split(delimiter).filter((entry) => entry.startsWith('/') || /^[A-Za-z]:[\\/]/.test(entry))) {
    const file = join(directory, name);
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** What ShellCheck says of a script; undefined when it failed, took too long or said too much. */
export function runShellcheck(program: string, script: string, shell: string): Promise<readonly ShellcheckComment[] | undefined> {
  return new Promise((settle) => {
    const child = spawn(
      program,
      ['--norc', '--format=json1', '--severity=style', `--shell=${shell}`, '--exclude=SC2187,SC1090,SC1091', '-'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout,
        killSignal: 'SIGKILL',
      },
    );
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutput) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.on('error', () => settle(undefined));
    // It ends early when it cannot read on; that is no failure of ours.
    child.stdin.on('error', () => {});
    child.on('close', (code) => settle(code === 0 || code === 1 ? readComments(Buffer.concat(chunks).toString('utf8')) : undefined));
    child.stdin.end(script);
  });
}

function readComments(output: string): readonly ShellcheckComment[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(output);
  } catch {
    return undefined;
  }
  const comments = (parsed as { comments?: unknown } | null)?.comments;
  if (!Array.isArray(comments)) return undefined;
  return comments.slice(0, maxComments).filter(isComment);
}

function isComment(value: unknown): value is ShellcheckComment {
  const comment = value as Partial<Record<keyof ShellcheckComment, unknown>> | null;
  return (
    typeof comment?.message === 'string' &&
    ['error', 'warning', 'info', 'style'].includes(comment.level as string) &&
    (['line', 'column', 'endLine', 'endColumn', 'code'] as const).every((key) => Number.isInteger(comment[key]))
  );
}
