// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor and hooks can name programs).

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface GitOutput {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;

/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
export function gitArguments(directory: string, args: readonly string[]): string[] {
  return [
    '-C',
    directory,
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'core.commitGraph=false',
    '-c',
    'core.untrackedCache=false',
    '-c',
    'log.showSignature=false',
    '-c',
    'safe.directory=*',
    ...args,
  ];
}

/** Runs git to its end; `ok` is false when git is not there or fails. */
export function git(directory: string, args: readonly string[], input?: Uint8Array): GitOutput {
  const run = spawnSync('git', gitArguments(directory, args), {
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: maxOutputBytes,
    env: gitEnvironment(),
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  });
  return { ok: run.status === 0, stdout: run.stdout ?? Buffer.alloc(0), stderr: run.stderr?.toString() ?? '' };
}

/** Starts git for outputs too long to hold; the caller reads stdout and ends the process. */
export function startGit(directory: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', gitArguments(directory, args), {
    stdio: 'pipe',
    env: gitEnvironment(),
    windowsHide: true,
  });
}

/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names.
 */
function gitEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.toUpperCase().startsWith('GIT_')) kept[name] = value;
  }
  return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}

/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
export function findGitRoot(directory: string): string | undefined {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether text is a full commit id (SHA-1 or SHA-256). */
export function isCommitId(text: string): boolean {
  return fullId.test(text);
}

/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
export function readAtCommit(root: string, commit: string, path: string, maxBytes: number): Buffer | undefined | 'missing-commit' {
  if (!isCommitId(commit) || !git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok) return 'missing-commit';
  const entry = git(root, ['ls-tree', '-z', commit, '--', path]);
  if (!entry.ok) return 'missing-commit';
  const id = /^\d+ blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1'))?.[1];
  if (id === undefined) return entry.stdout.length === 0 ? undefined : 'missing-commit';
  const size = git(root, ['cat-file', '-s', id]);
  if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes)) return 'missing-commit';
  const content = git(root, ['cat-file', 'blob', id]);
  return content.ok ? content.stdout : 'missing-commit';
}
