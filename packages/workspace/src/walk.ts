// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.

import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { compareText, PortcullisError, type SkippedInput } from '@portcullis/core';
import { editedFiles, type Listing, listCheckout } from './checkout.js';
import { findGitRoot } from './git.js';
import { globBody, insideFolder, relativePath } from './paths.js';

export interface WalkOptions {
  /** Absolute path of the root that no file may lie outside of. */
  readonly workspace: string;
  /** File or directory to walk, absolute or relative to the workspace. */
  readonly path: string;
  /** Globs of workspace paths; one without a slash matches the file name. Empty means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxFileBytes: number;
  /** Hold the files against the commit: tracked ones that were edited, deleted or left out by a sparse checkout are gaps. */
  readonly committed?: boolean;
}

export interface WorkspaceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** For the file system: a Buffer when the name is no valid UTF-8. */
  readonly absolute: string | Buffer;
  readonly size: number;
}

export interface Walk {
  /** Sorted by path. */
  readonly files: readonly WorkspaceFile[];
  readonly skipped: readonly SkippedInput[];
  /** Number of files that include and exclude globs took out. */
  readonly excluded: number;
  /**
   * Links to files that are listed by names of their own. Whoever goes by names reads such a link where its own name is one of
   * theirs and its target's is not.
   */
  readonly links: readonly (WorkspaceFile & { readonly target: string })[];
}

/** Our own results are not an input of the next scan. */
export const resultsDirectory = 'portcullis-results';

/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid` or `include-empty`.
 */
export async function walkWorkspace(options: WalkOptions): Promise<Walk> {
  const workspace = realDirectory(options.workspace);
  const start = insideWorkspace(workspace, options.path);
  const selected = await pathFilter(options.include, options.exclude);
  const walk = new WalkState(workspace, options.maxFileBytes, selected, options.committed === true);
  if (statSync(start).isDirectory()) await walk.directory(start);
  else walk.file(start, relativePath(workspace, start));
  const found = walk.finish();
  refuseEmptySelection(options, found);
  return found;
}

/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
export function readWorkspaceFile(
  file: WorkspaceFile,
  maxBytes: number,
  into?: Buffer,
): { readonly bytes: Buffer } | { readonly skipped: SkippedInput } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
    if (stats.size > maxBytes) return { skipped: tooLarge(file.path, stats.size, maxBytes) };
    const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
  } catch (error) {
    return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
export function insideWorkspace(workspace: string, path: string): string {
  const root = realDirectory(workspace);
  const wanted = resolve(root, path);
  let real: string;
  try {
    real = realpathSync(wanted);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PortcullisError({
      code: missing ? 'path-missing' : 'path-unreadable',
      message: missing
        ? 'expected a file or directory, got a path that does not exist'
        : `expected a readable path, got ${systemReason(error)}`,
      where: { file: path, key: 'path' },
      remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
    });
  }
  if (!insideFolder(root, real)) {
    throw new PortcullisError({
      code: 'path-outside',
      message: 'expected a path inside the workspace, got one that leads out of it',
      where: { file: path, key: 'path' },
      remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
    });
  }
  return real;
}

/** The system's word for what went wrong: `permission denied (EACCES)`. */
export function systemReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENOENT: 'no such file or directory',
    ELOOP: 'a loop of symbolic links',
    EISDIR: 'a directory',
    ENOTDIR: 'a path through a file',
    EROFS: 'a read-only file system',
    ENOSPC: 'no space left on the device',
    EMFILE: 'too many open files',
    EIO: 'an input/output error',
  };
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return `${words[code] ?? 'a system error'} (${code})`;
}

/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */
function refuseEmptySelection({ include, exclude }: WalkOptions, { files, skipped, excluded }: Walk): void {
  if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0) return;
  throw new PortcullisError({
    code: 'include-empty',
    message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
    where: { key: include.length === 0 ? 'exclude' : 'include' },
    remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
  });
}

/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
export async function pathFilter(include: readonly string[], exclude: readonly string[]): Promise<(path: string) => boolean> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  const matcher = (globs: readonly string[]): ((path: string) => boolean) => {
    const matchers = globs.map((glob) => {
      if (glob.length > 1000)
        throw new PortcullisError({
          code: 'glob-invalid',
          message: 'expected a glob of at most 1000 characters',
          where: { key: glob.slice(0, 40) },
          remedy: 'Split the glob.',
        });
      const body = globBody(glob, undefined).replace(/\/$/, '/**');
      // It would stand for every path but those that it names.
      if (/^!(?!\()/.test(body))
        throw new PortcullisError({
          code: 'glob-invalid',
          message: 'expected a glob that says what it takes, got one that starts with an exclamation mark',
          where: { key: glob.slice(0, 40) },
          remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
        });
      return picomatch(body, { dot: true, basename: !body.includes('/') });
    });
    return (path) => matchers.some((matches) => matches(path));
  };
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = matcher(exclude);
  return (path) => included(path) && !excluded(path);
}

class WalkState {
  private readonly files: WorkspaceFile[] = [];
  private readonly skipped: SkippedInput[] = [];
  private excluded = 0;
  private readonly links: { path: string; target: string }[] = [];
  private readonly safeDirectories = new Map<string, boolean>();

  constructor(
    private readonly workspace: string,
    private readonly maxFileBytes: number,
    private readonly selected: (path: string) => boolean,
    private readonly committed: boolean,
  ) {}

  async directory(start: string): Promise<void> {
    const inRepository = findGitRoot(start) !== undefined;
    const listing = inRepository ? listCheckout(start) : undefined;
    if (listing === undefined && inRepository && this.committed)
      this.skip(
        relativePath(this.workspace, start) || '.',
        'commit-unknown',
        true,
        'git cannot tell what was edited or left out before the scan',
      );
    if (listing === undefined) await this.plain(start);
    else await this.checkout(start, listing);
  }

  private async checkout(start: string, listing: Listing): Promise<void> {
    const prefix = relativePath(this.workspace, start);
    for (const path of listing.unreadable) this.skip(joined(prefix, path), 'unreadable', true, 'permission denied');
    if (this.committed) this.heldAgainstCommit(start, prefix, listing);
    for (const entry of listing.entries) {
      const path = joined(prefix, entry.path);
      if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`))) continue;
      const absolute = entry.raw === undefined ? join(start, entry.path) : Buffer.concat([Buffer.from(start + sep), entry.raw]);
      if (!this.directoryIsSafe(dirname(join(start, entry.path)))) {
        this.skip(path, 'symlink-outside', false, 'a directory on its path is a symbolic link');
        continue;
      }
      await this.entry(absolute, path, true);
    }
  }

  /** What is judged is the commit: whatever the files say otherwise must be seen. */
  private heldAgainstCommit(start: string, prefix: string, listing: Listing): void {
    const edited = editedFiles(start);
    if (edited === undefined)
      this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
    for (const [path, what] of edited ?? [])
      this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
    for (const { path, tracked, unwatched } of listing.entries) {
      if (!tracked || !unwatched || edited?.has(path) === true) continue;
      const there = lstatSync(join(start, path), { throwIfNoEntry: false }) !== undefined;
      const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
      this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
    }
  }

  /** Every file below a directory that no `.gitignore` on the way excludes. */
  private async plain(start: string): Promise<void> {
    const { ignoreRules } = await import('./ignore-files.js');
    const visit = async (directory: string, folder: string, rules: ReturnType<typeof ignoreRules>): Promise<void> => {
      let names: readonly DirectoryName[];
      try {
        names = namesIn(directory);
      } catch (error) {
        this.skip(folder, 'unreadable', true, systemReason(error));
        return;
      }
      const here = rules.enter(
        directory,
        names.some(({ name }) => name === '.gitignore'),
      );
      const before = directory.endsWith(sep) ? directory : directory + sep;
      for (const { name, raw } of names) {
        const readable = before + name;
        const absolute = raw === undefined ? readable : Buffer.concat([Buffer.from(before), raw]);
        const path = joined(folder, name);
        if (name === '.git' || (name === resultsDirectory && directory === this.workspace)) continue;
        const stats = this.stats(absolute, path);
        if (stats === undefined || here.ignores(readable, stats.isDirectory())) continue;
        if (!stats.isDirectory()) this.listed(absolute, path, stats);
        else if (raw === undefined) await visit(readable, path, here);
        else this.skip(path, 'unreadable', true, 'a directory whose name is no valid UTF-8');
      }
    };
    await visit(start, relativePath(this.workspace, start), ignoreRules());
  }

  /** A path given by git: a directory here is a submodule or a repository of its own. */
  private async entry(absolute: string | Buffer, path: string, nested: boolean): Promise<void> {
    const stats = this.stats(absolute, path);
    if (stats === undefined) return;
    if (!stats.isDirectory()) this.listed(absolute, path, stats);
    else if (nested && typeof absolute === 'string') {
      const folder = absolute.replace(/[/\\]$/, '');
      // Without a repository of its own git would list the one around it again, for ever.
      if (existsSync(join(folder, '.git'))) await this.directory(folder);
      else if (readdirSync(folder).length > 0) await this.plain(folder);
      else this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
    }
  }

  file(absolute: string, path: string): void {
    const stats = this.stats(absolute, path);
    if (stats !== undefined) this.listed(absolute, path, stats);
  }

  private listed(absolute: string | Buffer, path: string, stats: Stats): void {
    if (!this.selected(path)) {
      if (stats.isFile()) this.excluded++;
      return;
    }
    if (stats.isSymbolicLink()) this.link(absolute, path);
    else if (!stats.isFile()) this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
    else if (stats.size > this.maxFileBytes) this.skipped.push(tooLarge(path, stats.size, this.maxFileBytes));
    else this.files.push({ path, absolute, size: stats.size });
  }

  private link(absolute: string | Buffer, path: string): void {
    let target: string;
    try {
      target = realpathSync(absolute).toString();
    } catch (error) {
      const dangling = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
      return;
    }
    if (!insideFolder(this.workspace, target)) this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
    else if (statSync(target).isFile()) this.links.push({ path, target });
    else this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
  }

  private stats(absolute: string | Buffer, path: string): Stats | undefined {
    try {
      // A tracked file that is deleted in the working tree is not there to scan.
      return lstatSync(absolute, { throwIfNoEntry: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') this.skip(path, 'unreadable', true, systemReason(error));
      return undefined;
    }
  }

  /** git lists `a/b` from its index even when `a` has become a link to somewhere else. */
  private directoryIsSafe(directory: string): boolean {
    const known = this.safeDirectories.get(directory);
    if (known !== undefined) return known;
    let safe = true;
    try {
      safe = realpathSync(directory) === directory;
    } catch (error) {
      // Not there, or closed to us: the entry's own lstat tells which.
      safe = (error as NodeJS.ErrnoException).code !== 'ELOOP';
    }
    this.safeDirectories.set(directory, safe);
    return safe;
  }

  private skip(path: string, reason: string, gap: boolean, detail: string): void {
    if (this.selected(path)) this.skipped.push({ path, reason, gap, detail });
  }

  /** A link is followed only when its target is not listed by its own name. */
  finish(): Walk {
    const listed = new Set(this.files.map((file) => file.path));
    const links: (WorkspaceFile & { readonly target: string })[] = [];
    for (const { path, target } of this.links) {
      const { size } = statSync(target);
      const real = relativePath(this.workspace, target);
      if (listed.has(real)) {
        this.skip(path, 'symlink-inside', false, 'its target is scanned on its own');
        links.push({ path, absolute: target, size, target: real });
      } else if (size > this.maxFileBytes) this.skipped.push(tooLarge(path, size, this.maxFileBytes));
      else this.files.push({ path, absolute: target, size });
    }
    const byPath = (a: { path: string }, b: { path: string }): number => compareText(a.path, b.path);
    return { files: this.files.sort(byPath), skipped: this.skipped.sort(byPath), excluded: this.excluded, links: links.sort(byPath) };
  }
}

/** A name in a directory, with its bytes where they are no valid UTF-8. */
interface DirectoryName {
  readonly name: string;
  readonly raw?: Buffer;
}

/** Names as text are cheaper than as bytes, and a name that is no text shows by the letter that stands for what is none. */
function namesIn(directory: string): readonly DirectoryName[] {
  const names = readdirSync(directory);
  if (!names.some((name) => name.includes('\ufffd'))) return names.map((name) => ({ name }));
  return readdirSync(directory, { encoding: 'buffer' }).map((raw) => {
    const name = raw.toString();
    return Buffer.from(name).equals(raw) ? { name } : { name, raw };
  });
}

function tooLarge(path: string, size: number, limit: number): SkippedInput {
  return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}

function joined(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

function realDirectory(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new PortcullisError({
      code: 'workspace-missing',
      message: `expected the workspace directory, got ${systemReason(error)}`,
      where: { file: basename(path) === '' ? path : path },
      remedy: 'Run the checkout step before this one.',
    });
  }
}
