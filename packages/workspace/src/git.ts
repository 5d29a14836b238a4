// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor, hooks and filters can name programs).

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { findProgram, missingProgram, type ProgramFailure, type RunningProgram, runProgramSync, startProgram } from './program.js';

export interface GitOutput {
  readonly ok: boolean;
  /** `missing` when there is no git on this machine. */
  readonly failure?: ProgramFailure;
  readonly exitCode?: number;
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

/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map<string, string | undefined>();

function gitProgram(directory: string): string | undefined {
  const scanned = findGitRoot(directory) ?? directory;
  if (!programs.has(scanned)) programs.set(scanned, findProgram('git', process.env.PATH, scanned));
  return programs.get(scanned);
}

/** Whether there is a git to ask about this directory. */
export function hasGit(directory: string): boolean {
  return gitProgram(directory) !== undefined;
}

/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
export function git(directory: string, args: readonly string[], input?: Uint8Array, maxOutput = maxOutputBytes): GitOutput {
  return runProgramSync(gitProgram(directory), gitArguments(directory, args), {
    maxOutput,
    environment: gitEnvironment(directory),
    ...(input === undefined ? {} : { input }),
  });
}

/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */
export function startGit(directory: string, args: readonly string[]): RunningProgram {
  const program = gitProgram(directory);
  if (program === undefined) throw missingProgram('git');
  return startProgram(program, gitArguments(directory, args), { environment: gitEnvironment(directory) });
}

/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names. Grafts would tell another
 * history.
 */
function gitEnvironment(directory: string): Record<string, string> {
  return { ...plainEnvironment(), ...withoutFilters(filterDrivers(directory)) };
}

function plainEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.toUpperCase().startsWith('GIT_')) kept[name] = value;
  }
  return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1', GIT_GRAFT_FILE: '/dev/null' };
}

const drivers = new Map<string, readonly string[]>();

/**
 * Names of the filters that the configuration knows (`filter.NAME.clean`, …), whoever wrote it; asked once a repository. A file has one
 * where `.gitattributes` says so, and git would run it to compare what lies there with what is committed.
 */
export function filterDrivers(directory: string): readonly string[] {
  const place = findGitRoot(directory) ?? directory;
  const known = drivers.get(place);
  if (known !== undefined) return known;
  const listed = runProgramSync(
    gitProgram(directory),
    gitArguments(directory, ['config', '--includes', '--null', '--name-only', '--get-regexp', '^filter\\.']),
    { environment: plainEnvironment() },
  );
  const names = listed.stdout
    .toString()
    .split('\0')
    .flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const found = [...new Set(names)];
  drivers.set(place, found);
  return found;
}

/** Configuration under which no filter is a program: an empty `process` outweighs the others. In the environment a name may hold anything. */
function withoutFilters(names: readonly string[]): Record<string, string> {
  const settings = names.flatMap((name) => [
    [`filter.${name}.process`, ''],
    [`filter.${name}.clean`, ''],
    [`filter.${name}.smudge`, ''],
    [`filter.${name}.required`, 'false'],
  ]);
  return {
    ...(settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(settings.length) }),
    ...Object.fromEntries(
      settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  };
}

/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
export function findGitRoot(directory: string): string | undefined {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */
export function headCommit(directory: string): string | undefined {
  const root = findGitRoot(directory);
  if (root === undefined && !existsSync(join(directory, 'HEAD'))) return undefined;
  const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
  return id !== undefined && isCommitId(id) ? id : undefined;
}

function headFromFiles(root: string): string | undefined {
  const folder = gitFolder(join(root, '.git'));
  if (folder === undefined) return undefined;
  let text = smallFile(join(folder, 'HEAD'));
  for (let hops = 0; hops < 5; hops++) {
    const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
    if (ref === undefined || ref.includes('..')) break;
    text = smallFile(join(folder, ref)) ?? packedRef(smallFile(join(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
  }
  return text?.trim();
}

/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) return path;
  } catch {
    return undefined;
  }
  const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
  return named === undefined ? undefined : isAbsolute(named) ? named : resolve(dirname(path), named);
}

function smallFile(path: string, maxBytes = 65_536): string | undefined {
  try {
    return statSync(path).size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function packedRef(text: string | undefined, ref: string): string | undefined {
  return text
    ?.split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0];
}

/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
export function parentsOf(directory: string, commit: string): readonly string[] {
  const run = git(directory, ['cat-file', 'commit', commit]);
  if (!run.ok) return [];
  const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string);
}

/** Full commit id that a revision names here; undefined when there is none. */
export function resolveCommit(directory: string, revision: string): string | undefined {
  // Nothing that git could take for an option, a range or a search.
  if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision)) return undefined;
  const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const id = run.stdout.toString().trim();
  return run.ok && isCommitId(id) ? id : undefined;
}

/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
export function isAncestor(directory: string, ancestor: string, descendant: string): boolean {
  return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether text is a full commit id (SHA-1 or SHA-256). */
export function isCommitId(text: string): boolean {
  return fullId.test(text);
}

/** Bytes that git writes before and after the content of an object. */
const objectFrame = 4096;

/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
export function readAtCommit(root: string, commit: string, path: string, maxBytes: number): Buffer | undefined | 'missing-commit' {
  if (!isCommitId(commit)) return 'missing-commit';
  const answer = path.includes('\n') ? undefined : objectNamed(root, `${commit}:${path}`, maxBytes);
  // A link to nothing, and a path below what is a file.
  if (answer?.type === 'dangling' || answer?.type === 'notdir') return undefined;
  if (answer !== undefined && answer.type !== 'missing') return blobOf(answer, maxBytes);
  // There is no such path, or what lies there is not in this clone; a name with a line feed can only be asked for so.
  const entry = entryAt(root, commit, path);
  return entry === undefined || entry === 'missing-commit' ? entry : blobOf(objectNamed(root, entry, maxBytes), maxBytes);
}

function objectNamed(root: string, name: string, maxBytes: number): Answer | undefined {
  const run = git(root, ['cat-file', '--batch', '--follow-symlinks'], linesFor([name]), maxBytes + objectFrame);
  return run.ok ? answersOf(run.stdout, true).next().value : { id: '', type: 'unread', size: 0, content: Buffer.alloc(0) };
}

function blobOf(answer: Answer | undefined, maxBytes: number): Buffer | 'missing-commit' {
  return answer?.type === 'blob' && answer.content.length <= maxBytes ? answer.content : 'missing-commit';
}

/** The id of what a commit has at a path. */
function entryAt(root: string, commit: string, path: string): string | undefined {
  const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  if (entry.ok && entry.stdout.length === 0) return undefined;
  return (entry.ok ? /^100\d+ blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1'))?.[1] : undefined) ?? 'missing-commit';
}

/** Bytes of files that are read ahead. */
const maxAhead = 64 * 1024 * 1024;

/** Contents of many files at a commit, by two processes for all; what is not there, and what would be too much, is left to `readAtCommit`. */
export function readAheadAtCommit(root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (!isCommitId(commit)) return found;
  const asked = paths.filter((path) => !path.includes('\n'));
  const check = git(root, ['cat-file', '--batch-check', '--follow-symlinks'], linesFor(asked.map((path) => `${commit}:${path}`)));
  const kept: { readonly path: string; readonly id: string }[] = [];
  let total = 0;
  let at = 0;
  for (const { type, id, size } of check.ok ? answersOf(check.stdout, false) : []) {
    const path = asked[at++] as string;
    if (type !== 'blob' || total + size > maxAhead) continue;
    total += size;
    kept.push({ path, id });
  }
  const run = git(root, ['cat-file', '--batch'], linesFor(kept.map(({ id }) => id)), maxAhead + kept.length * objectFrame);
  at = 0;
  for (const { type, content } of run.ok ? answersOf(run.stdout, true) : []) {
    const path = kept[at++]?.path as string;
    if (type === 'blob') found.set(path, content);
  }
  return found;
}

function linesFor(names: readonly string[]): Buffer {
  return Buffer.from(names.map((name) => `${name}\n`).join(''));
}

interface Answer {
  readonly id: string;
  /** `blob`, `tree`, `commit`; `missing`; of links `dangling`, `symlink`, `loop`, `notdir`. */
  readonly type: string;
  readonly size: number;
  readonly content: Buffer;
}

/** What `cat-file` says of each object, in the order in which they were asked for. */
function* answersOf(output: Buffer, withContents: boolean): Generator<Answer, undefined> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) return;
    const line = output.toString('latin1', at, end);
    const [, id = '', type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
    const link = /^(dangling|symlink|loop|notdir) (\d+)$/.exec(line);
    const size = Number(length ?? link?.[2] ?? 0);
    const start = end + 1;
    const hasContent = link !== null || (type !== undefined && withContents);
    const stop = hasContent ? start + size : start;
    if (stop > output.length) return;
    yield { id, type: type ?? link?.[1] ?? 'missing', size, content: output.subarray(start, stop) };
    at = hasContent ? stop + 1 : start;
  }
}

/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */
export function requireGit(directory: string): void {
  if (!hasGit(directory)) throw missingProgram('git');
}
