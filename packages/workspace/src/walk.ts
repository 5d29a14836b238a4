// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.

import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText, PortcullisError, printable, type SkippedInput } from '@portcullis/core';
import { type BehindLinks, behindLinks } from './linked-folders.js';
import { type Left, type ListedFile, type ListedLink, type Listing, listFile, listFolder } from './listing.js';
import { folderFilter, isLiteralGlob, pathFilter, workspaceGlobs } from './path-filter.js';
import { globBody, insideFolder, relativePath } from './paths.js';
import { systemReason } from './system-reason.js';

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
  /**
   * Whether the caller may have to do with a file of this path. What is called otherwise need not be among the files then, where no globs
   * are given: it is neither looked at nor held against `.gitignore`, which is most of the time that a walk takes.
   */
  readonly reads?: (path: string) => boolean;
}

export type WorkspaceFile = ListedFile;

export interface Walk {
  /** Sorted by path. */
  readonly files: readonly WorkspaceFile[];
  readonly skipped: readonly SkippedInput[];
  /** Number of files that include and exclude globs took out. */
  readonly excluded: number;
  /** Whether the workspace has files that git neither tracks nor ignores; absent where git did not list the whole of it. */
  readonly added?: boolean;
  /**
   * Links to files that are listed by names of their own, and files in folders that links lead to, by the links' names. Whoever goes
   * by names reads such a link where its own name is one of theirs and its target's is not.
   */
  readonly links: readonly (WorkspaceFile & { readonly target: string })[];
}

/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed, and all of a folder so named below the workspace in which
 * git tracks nothing.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid`, `glob-outside`, `include-empty` or
 * `include-missing`.
 */
export async function walkWorkspace(options: WalkOptions): Promise<Walk> {
  const workspace = realDirectory(options.workspace);
  const start = insideWorkspace(workspace, options.path);
  const roots = [options.workspace, workspace];
  const include = workspaceGlobs(options.include, 'include', roots);
  const exclude = workspaceGlobs(options.exclude, 'exclude', roots);
  const selected = await pathFilter(include, exclude);
  const mayHold = await folderFilter(include, exclude);
  const listing = statSync(start).isDirectory()
    ? await listFolder(
        workspace,
        start,
        options.committed === true,
        include.length + exclude.length === 0 ? options.reads : undefined,
        true,
      )
    : listFile(workspace, start);
  const named = namedByLink(workspace, options.path, start);
  if (named !== undefined) (statSync(start).isDirectory() ? listing.folders : listing.links).push(named);
  const behind = await behindLinks(listing, workspace, options.committed === true);
  const found = walkOf(listing, behind, {
    workspace,
    maxFileBytes: options.maxFileBytes,
    selects: (entry) => selected(entry.path) || (entry.folder === true && mayHold(entry.path)),
  });
  refuseEmptySelection(options, found);
  refuseMissing(include, workspace, [listing, behind]);
  return start === workspace && listing.added !== undefined ? { ...found, added: listing.added } : found;
}

/** What is named must be there: a path, or a name of files, that `include` gives. @throws PortcullisError `include-missing`. */
function refuseMissing(include: readonly string[], workspace: string, listings: readonly Listing[]): void {
  const named = include.filter(isLiteralGlob).map((glob) => globBody(glob, undefined));
  if (named.length === 0) return;
  const paths = new Set<string>();
  for (const { files, links, folders, skipped } of listings)
    for (const list of [files, links, folders, skipped])
      for (const { path } of list) {
        paths.add(path);
        paths.add(path.slice(path.lastIndexOf('/') + 1));
      }
  const linked = listings.flatMap(({ links, folders }) => [...links, ...folders].map(({ path }) => `${path}/`));
  // Who looks behind a linked folder by itself finds its files by these names.
  const isBehindLink = (name: string): boolean => linked.some((folder) => name.startsWith(folder)) && existsSync(join(workspace, name));
  const missing = named.find((name) => !name.endsWith('/') && !paths.has(name) && !isBehindLink(name));
  if (missing === undefined) return;
  throw new PortcullisError({
    code: 'include-missing',
    message: `expected a file that \`include\` names, found none called "${printable(missing).slice(0, 80)}"`,
    where: { key: 'include' },
    remedy:
      'Correct the path; it starts at the root of the workspace, a folder is `FOLDER/**`, and a pattern such as `{a,b}.txt` takes what there is.',
  });
}

/** Whether something that was passed over is more than one file: what lies in a folder that nobody can look into is not known. */
export function isAboutMany({ path, reason, gap }: SkippedInput, workspace: string): boolean {
  if (reason === 'commit-unknown' || reason === 'submodule' || (gap && reason.startsWith('symlink-'))) return true;
  return reason === 'unreadable' && !isFile(join(workspace, path));
}

/** Where nobody can look, it may be anything. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
  } catch {
    return false;
  }
}

/** What the user named by a link is looked at by that name, too. */
function namedByLink(workspace: string, path: string, start: string): ListedLink | undefined {
  const named = resolve(workspace, path);
  return named === start || !insideFolder(workspace, named) ? undefined : { path: relativePath(workspace, named), target: start };
}

interface Selecting {
  readonly workspace: string;
  readonly maxFileBytes: number;
  selects(entry: Pick<Left, 'path' | 'folder'>): boolean;
}

/** What the globs take in of all that was listed, and of what lies behind links. A link is followed only when its target is not listed. */
function walkOf(listing: Listing, behind: BehindLinks, { workspace, maxFileBytes, selects }: Selecting): Walk {
  const files: WorkspaceFile[] = [];
  const links: (WorkspaceFile & { readonly target: string })[] = [];
  const skipped: SkippedInput[] = [];
  let excluded = 0;
  const skip = ({ folder, ...entry }: Left): void => {
    if (selects({ path: entry.path, ...(folder === undefined ? {} : { folder }) })) skipped.push(entry);
  };
  const take = (file: WorkspaceFile): void => {
    if (file.size > maxFileBytes) skipped.push(tooLarge(file.path, file.size, maxFileBytes));
    else files.push(file);
  };
  for (const file of [...listing.files, ...behind.files]) {
    if (selects(file)) take(file);
    else excluded++;
  }
  for (const entry of [...listing.skipped, ...behind.skipped]) skip(entry);
  const listed = new Set(files.map(({ path }) => path));
  for (const { path, target } of [...listing.links, ...behind.links]) {
    if (!selects({ path })) continue;
    const file = { path, absolute: target, size: statSync(target).size };
    const real = relativePath(workspace, target);
    if (!listed.has(real)) {
      take(file);
      continue;
    }
    skip({ path, reason: 'symlink-inside', gap: false, detail: 'its target is scanned on its own' });
    links.push({ ...file, target: real });
  }
  for (const link of behind.linked) {
    if (!selects(link)) continue;
    if (listed.has(link.target)) links.push(link);
    else take({ path: link.path, absolute: link.absolute, size: link.size });
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath), excluded, links: links.sort(byPath) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
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

/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. `key` is the input that gave it. */
export function insideWorkspace(workspace: string, path: string, key = 'path'): string {
  const root = realDirectory(workspace);
  const wanted = resolve(root, path);
  let real: string;
  try {
    real = realpathSync(wanted);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Behind a file, as behind nothing, there is nothing.
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new PortcullisError({
      code: missing ? 'path-missing' : 'path-unreadable',
      message: missing
        ? 'expected a file or directory, got a path that does not exist'
        : `expected a readable path, got ${systemReason(error)}`,
      where: { file: path, key },
      remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
    });
  }
  if (!insideFolder(root, real)) {
    throw new PortcullisError({
      code: 'path-outside',
      message: 'expected a path inside the workspace, got one that leads out of it',
      where: { file: path, key },
      remedy: 'Name a path below the workspace, or start from the directory that holds it.',
    });
  }
  return real;
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

function realDirectory(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new PortcullisError({
      code: 'workspace-missing',
      message: `expected the workspace directory, got ${systemReason(error)}`,
      where: { file: path },
      remedy: 'Run the checkout step before this one.',
    });
  }
}

function tooLarge(path: string, size: number, limit: number): SkippedInput {
  return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}
