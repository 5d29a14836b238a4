// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import systemPath, { dirname, type PlatformPath } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { insideFolder, isWindowsAbsolute } from './paths.js';

/** Why a program gave no result: not on PATH, not startable, a non-zero exit code or a signal, out of time, too much output. */
export type ProgramFailure = 'missing' | 'start' | 'exit' | 'timeout' | 'output';

export interface ProgramResult {
  readonly ok: boolean;
  readonly failure?: ProgramFailure;
  /** Undefined when the program did not start, or a signal ended it. */
  readonly exitCode?: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Bytes of standard output at most. */
  readonly maxOutput?: number;
}

const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;

/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
export function findProgram(name: string, path: string | undefined, scanned?: string): string | undefined {
  for (const file of programPlaces(name, path)) {
    if (isBelow(scanned, dirname(file))) continue;
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile() && !isBelow(scanned, realpathSync(file))) return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * Where a program may lie, by PATH, the first first. On Windows only what the system itself starts: a `.cmd` of PATHEXT is a text that
 * a shell reads. An entry there may stand in quotes; one without a drive lies on whatever drive is present.
 */
export function programPlaces(name: string, path: string | undefined, system: PlatformPath = systemPath): readonly string[] {
  const windows = system.sep === '\\';
  return (path ?? '')
    .split(system.delimiter)
    .map((entry) => (windows ? entry.trim().replace(/^"(.*)"$/, '$1') : entry))
    .filter((entry) => (windows ? isWindowsAbsolute(entry) : system.isAbsolute(entry)))
    .flatMap((folder) => (windows ? ['.exe', '.com'] : ['']).map((ending) => system.join(folder, `${name}${ending}`)));
}

function isBelow(root: string | undefined, path: string): boolean {
  return root !== undefined && (insideFolder(root, path) || insideFolder(real(root), path));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
export function runProgramSync(file: string | undefined, args: readonly string[], options: ProgramOptions = {}): ProgramResult {
  if (file === undefined) return failed('missing', 'not on PATH');
  const run = spawnSync(file, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: options.maxOutput ?? defaultMaxOutput,
    timeout: options.timeout ?? defaultTimeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  const stdout = run.stdout ?? Buffer.alloc(0);
  const stderr = run.stderr?.toString() ?? '';
  const code = (run.error as NodeJS.ErrnoException | undefined)?.code;
  if (run.status === 0 && (code === undefined || code === 'EPIPE')) return { ok: true, exitCode: 0, stdout, stderr };
  const failure: ProgramFailure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
  return {
    ok: false,
    failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
    ...(run.status === null ? {} : { exitCode: run.status }),
    stdout,
    stderr: stderr || run.error?.message || '',
  };
}

/** Like `runProgramSync` without holding this process up. */
export async function runProgram(file: string | undefined, args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  if (file === undefined) return failed('missing', 'not on PATH');
  const running = startProgram(file, args, options);
  const chunks: Buffer[] = [];
  let length = 0;
  let failure: ProgramFailure | undefined;
  const stop = (why: ProgramFailure): void => {
    failure ??= why;
    running.kill();
  };
  const timer = setTimeout(() => stop('timeout'), options.timeout ?? defaultTimeout);
  running.stdin.end(options.input ?? '');
  running.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > (options.maxOutput ?? defaultMaxOutput)) stop('output');
    else chunks.push(chunk);
  });
  const end = await running.ended;
  clearTimeout(timer);
  const why = failure ?? end.failure;
  return {
    ok: why === undefined,
    ...(why === undefined ? {} : { failure: why }),
    ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
    stdout: Buffer.concat(chunks),
    stderr: end.stderr,
  };
}

/** A program whose output is read while it runs. */
export interface RunningProgram {
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: NodeJS.ReadableStream;
  /** Settles when the program has ended and its output is closed; never rejects. */
  readonly ended: Promise<Pick<ProgramResult, 'failure' | 'exitCode' | 'stderr'>>;
  kill(): void;
}

const maxErrorText = 8192;

/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */
export function startProgram(file: string | undefined, args: readonly string[], options: ProgramOptions = {}): RunningProgram {
  if (file === undefined) throw missingProgram(args[0] ?? 'the program');
  const child: ChildProcessWithoutNullStreams = spawn(file, args, {
    stdio: 'pipe',
    windowsHide: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < maxErrorText) stderr += chunk.toString();
  });
  // A program that ends before it has read its input shows as its exit code.
  child.stdin.on('error', () => {});
  const ended = new Promise<Pick<ProgramResult, 'failure' | 'exitCode' | 'stderr'>>((settle) => {
    child.once('error', (error) => settle({ failure: 'start', stderr: error.message }));
    child.once('close', (code) => {
      settle({ ...(code === 0 ? {} : { failure: 'exit' as const }), ...(code === null ? {} : { exitCode: code }), stderr });
    });
  });
  return { stdin: child.stdin, stdout: child.stdout, ended, kill };

  /** A child of the program may hold its pipes open for ever: nobody waits for that. */
  function kill(): void {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  }
}

/** The sentence for a program that is needed and not there. */
export function missingProgram(name: string): PortcullisError {
  return new PortcullisError({
    code: 'program-missing',
    message: `expected ${name} on PATH, found none outside the scanned folder`,
    remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
  });
}

function failed(failure: ProgramFailure, stderr: string): ProgramResult {
  return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}
