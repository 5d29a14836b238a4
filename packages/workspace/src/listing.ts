// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.

import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { convertedFiles, editedFiles, listCheckout, type Listing as TrackedFiles } from './checkout.js'; // at first use
import { findGitRoot } from './git.js';
import type { IgnoreRules } from './ignore-files.js';
import { insideFolder, relativePath } from './paths.js';
import { systemReason } from './system-reason.js';

/** Our own results are not an input of the next scan. */
export const resultsDirectory = 'portcullis-results';

export interface ListedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** For the file system: a Buffer when the name is no valid UTF-8. */
  readonly absolute: string | Buffer;
  readonly size: number;
}

/** A symbolic link, or on Windows a junction, to what lies in the workspace. */
export interface ListedLink {
  readonly path: string;
  /** Absolute, every link resolved. */
  readonly target: string;
}

/** How a folder is reached: straight, or by a link to the inside or the outside of the workspace. */
type Way = 'straight' | 'inside' | 'outside';

export interface Left extends SkippedInput {
  /** It is about a folder: what lies there nobody knows. */
  readonly folder?: true;
}

export interface Listing {
  /** Whether git lists what it does not track, but for our own results; absent where git did not list. */
  added?: boolean;
  readonly files: ListedFile[];
  readonly links: ListedLink[];
  readonly folders: ListedLink[];
  readonly skipped: Left[];
}

/**
 * Lists a folder: in a git checkout the tracked and the untracked-not-ignored files, elsewhere all that no `.gitignore` excludes, or all where
 * that leaves nothing, or where the folder was asked for by name.
 * @param workspace absolute, every link resolved, as `start` is, which lies in it.
 * @param committed hold the files against the commit.
 * @param reads see WalkOptions.
 * @param isNamed whether the user named this folder. Below the workspace, one in which git tracks nothing, or placeholders alone, is then read
 * whole: a `.gitignore` that came with an artifact says what its author would not have read.
 */
export async function listFolder(
  workspace: string,
  start: string,
  committed: boolean,
  reads?: (path: string) => boolean,
  isNamed = false,
): Promise<Listing> {
  const lister = new Lister(workspace, committed, reads);
  await lister.directory(start, isNamed && start !== workspace);
  const { links, folders } = lister.listing;
  // What a link leads to may be called anything, and whether it is listed by itself must be known.
  if (reads === undefined || (folders.length === 0 && !links.some(({ path }) => reads(path)))) return lister.listing;
  return lister.whole() ?? listFolder(workspace, start, committed, undefined, isNamed);
}

/** The listing of one file. */
export function listFile(workspace: string, file: string): Listing {
  const lister = new Lister(workspace, false);
  lister.file(file, relativePath(workspace, file));
  return lister.listing;
}

/** What a repository holds so that a folder is there: `build/.gitignore` with `*` and `!.gitignore` in it. */
function isPlaceholder(path: string): boolean {
  return /(?:^|\/)(?:\.gitignore|\.gitkeep|\.keep|\.gitattributes)$/.test(path);
}

class Lister {
  readonly listing: Listing = { files: [], links: [], folders: [], skipped: [] };
  private readonly ways = new Map<string, Way>();
  /** Files that git names, their folder says are plain ones, and nobody reads: they were not looked at. */
  private readonly passed: string[] = [];
  /** Whether others were passed over, of which nothing is kept. */
  private hasPassed = false;
  /** Whether a `.gitignore` outside of git left something out. */
  private hasIgnored = false;
  private readonly plainFiles = new Map<string, ReadonlySet<string>>();
  private readonly linksOnWays = new Set<string>();

  constructor(
    private readonly workspace: string,
    private readonly committed: boolean,
    private readonly reads?: (path: string) => boolean,
  ) {}

  async directory(start: string, isNamed = false): Promise<void> {
    const inRepository = findGitRoot(start) !== undefined;
    const listing = inRepository ? listCheckout(start) : undefined;
    if (listing === undefined && inRepository && this.committed)
      this.skip(
        relativePath(this.workspace, start) || '.',
        'commit-unknown',
        true,
        'git cannot tell what was edited or left out before the scan',
      );
    const isForeign = isNamed && listing?.entries.some(({ tracked, path }) => tracked && !isPlaceholder(path)) !== true;
    if (listing !== undefined && !isForeign) return this.checkout(start, listing);
    await this.plain(start, !isForeign);
    const { files, links, folders, skipped } = this.listing;
    // Asked for by name, a folder is not left out as a whole by what lies in it.
    if (this.hasIgnored && !this.hasPassed && files.length + links.length + folders.length + skipped.length === 0)
      await this.plain(start, false);
  }

  private async checkout(start: string, listing: TrackedFiles): Promise<void> {
    const prefix = relativePath(this.workspace, start);
    const before = withSeparator(start);
    this.listing.added ??= false;
    for (const path of listing.unreadable) this.unreadableFolder(joined(prefix, path), 'permission denied');
    if (this.committed) this.heldAgainstCommit(start, prefix, listing);
    let folders: ReadonlySet<string> | undefined;
    const isListedWithin = (folder: string): boolean => {
      folders ??= foldersOf(listing.entries);
      return folders.has(folder);
    };
    for (const entry of listing.entries) {
      const path = joined(prefix, entry.path);
      if (!entry.tracked) {
        if (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)) continue;
        this.listing.added = true;
      }
      // As git writes a path it has no dots, and ends with a slash where it is a repository of its own.
      const readable = before + (sep === '/' ? entry.path : entry.path.replaceAll('/', sep));
      const last = readable.lastIndexOf(sep, readable.length - 2);
      const folder = last < before.length ? start : readable.slice(0, last);
      const way = this.wayTo(folder);
      if (way !== 'straight') this.skip(path, `symlink-${way}`, false, 'a directory on its path is a symbolic link');
      else if (entry.raw !== undefined) await this.entry(Buffer.concat([Buffer.from(before), entry.raw]), path);
      else if (this.isUnread(path) && this.plainFilesOf(folder).has(readable.slice(last + 1))) this.passed.push(path);
      else await this.entry(readable, path, () => isListedWithin(entry.path));
    }
  }

  private isUnread(path: string): boolean {
    return this.reads?.(path) === false;
  }

  /** Names of plain files in a folder; none where nobody can say. */
  private plainFilesOf(folder: string): ReadonlySet<string> {
    const known = this.plainFiles.get(folder);
    if (known !== undefined) return known;
    const found = new Set<string>();
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile()) found.add(entry.name);
    } catch {
      // Each is looked at by itself, and tells why it cannot be.
    }
    this.plainFiles.set(folder, found);
    return found;
  }

  /** The listing with what was passed over; undefined where that must be listed anew. */
  whole(): Listing | undefined {
    if (this.hasPassed) return undefined;
    for (const path of this.passed.splice(0)) this.file(join(this.workspace, path), path);
    return this.listing;
  }

  /** What is judged is the commit: whatever the files say otherwise must be seen. */
  private heldAgainstCommit(start: string, prefix: string, listing: TrackedFiles): void {
    const edited = editedFiles(start);
    const converted = convertedFiles(
      start,
      listing.entries.filter((entry) => entry.tracked),
    );
    for (const path of converted ?? [])
      if (edited?.has(path) !== true)
        this.skip(joined(prefix, path), 'edited', true, 'the commit holds another text of it: `.gitattributes` has git convert it');
    if (edited === undefined || converted === undefined)
      this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
    for (const [path, what] of edited ?? [])
      this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
    for (const { path, tracked, unwatched } of listing.entries) {
      if (!tracked || !unwatched || edited?.has(path) === true) continue;
      const there = isThere(join(start, path));
      const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
      this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
    }
  }

  /** Every file below a directory that no `.gitignore` on the way excludes, or every file. */
  private async plain(start: string, isIgnoring = true): Promise<void> {
    const { ignoreRules } = await import('./ignore-files.js');
    const visit = async (directory: string, folder: string, rules: IgnoreRules): Promise<void> => {
      const names = this.namesOf(directory, folder);
      const here = rules.enter(directory, isIgnoring && names.some(({ name }) => name === '.gitignore'));
      const before = withSeparator(directory);
      for (const { name, raw, isFile } of names) {
        const path = joined(folder, name);
        if (this.isPassedOver(directory, name)) continue;
        if (isFile && this.isUnread(path)) {
          this.hasPassed = true;
          continue;
        }
        const readable = before + name;
        const absolute = raw === undefined ? readable : Buffer.concat([Buffer.from(before), raw]);
        const stats = this.stats(absolute, path);
        if (stats === undefined || this.isIgnored(here, readable, stats)) continue;
        if (!stats.isDirectory()) this.listed(absolute, path, stats);
        else if (raw === undefined) await visit(readable, path, here);
        else this.unreadableFolder(path, 'a directory whose name is no valid UTF-8');
      }
    };
    await visit(start, relativePath(this.workspace, start), ignoreRules());
  }

  private isIgnored(rules: IgnoreRules, path: string, stats: Stats): boolean {
    const is = rules.ignores(path, stats.isDirectory());
    this.hasIgnored ||= is;
    return is;
  }

  /** Git's own, and what an earlier scan wrote. */
  private isPassedOver(directory: string, name: string): boolean {
    return name === '.git' || (name === resultsDirectory && directory === this.workspace);
  }

  private namesOf(directory: string, folder: string): readonly DirectoryName[] {
    try {
      return namesIn(directory, this.reads !== undefined);
    } catch (error) {
      this.unreadableFolder(folder, systemReason(error));
      return [];
    }
  }

  /**
   * A path given by git: a directory here is a submodule, a repository of its own, or lies where a tracked file was.
   * @param isListedWithin whether git names what lies in it by itself.
   */
  private async entry(absolute: string | Buffer, path: string, isListedWithin = (): boolean => false): Promise<void> {
    const stats = this.stats(absolute, path);
    if (stats === undefined) return;
    if (!stats.isDirectory()) this.listed(absolute, path, stats);
    else if (typeof absolute === 'string') {
      const folder = absolute.replace(/[/\\]$/, '');
      // Without a repository of its own git would list the one around it again, for ever.
      if (existsSync(join(folder, '.git'))) await this.directory(folder);
      else if (isListedWithin()) return;
      else if (readdirSync(folder).length > 0) await this.plain(folder);
      else this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
    }
  }

  file(absolute: string, path: string): void {
    const stats = this.stats(absolute, path);
    if (stats !== undefined) this.listed(absolute, path, stats);
  }

  private listed(absolute: string | Buffer, path: string, stats: Stats): void {
    if (this.linksOnWays.has(path)) return;
    if (stats.isSymbolicLink()) this.link(absolute, path);
    else if (!stats.isFile()) this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
    else this.listing.files.push({ path, absolute, size: stats.size });
  }

  private link(absolute: string | Buffer, path: string): void {
    let target: string;
    let found: Stats;
    try {
      target = realpathSync(absolute).toString();
      found = statSync(target);
    } catch (error) {
      const dangling = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
      return;
    }
    const inside = insideFolder(this.workspace, target);
    if (found.isDirectory()) this.linkedFolder(path, target, inside);
    else if (!inside) this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
    else if (found.isFile()) this.listing.links.push({ path, target });
    else this.skip(path, 'not-a-file', false, 'a link to a device, socket or pipe');
  }

  private linkedFolder(path: string, target: string, inside: boolean): void {
    const detail = 'a link to a folder outside the workspace: what lies there is not looked at';
    if (inside) this.listing.folders.push({ path, target });
    else this.listing.skipped.push({ path, reason: 'symlink-outside', gap: true, detail, folder: true });
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

  /** git lists `a/b` from its index even when `a` has become a link to somewhere else, and on Windows through a junction. */
  private wayTo(directory: string): Way {
    const known = this.ways.get(directory);
    if (known !== undefined) return known;
    let way: Way = 'straight';
    try {
      const above = dirname(directory);
      // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
      const plain = above !== directory && this.wayTo(above) === 'straight' && lstatSync(directory).isDirectory();
      const real = plain ? directory : realpathSync(directory);
      if (real !== directory) way = insideFolder(this.workspace, real) ? 'inside' : 'outside';
    } catch (error) {
      // Not there, or closed to us: the entry's own lstat tells which.
      if ((error as NodeJS.ErrnoException).code === 'ELOOP') way = 'outside';
    }
    this.ways.set(directory, way);
    if (way !== 'straight' && this.wayTo(dirname(directory)) === 'straight') this.linkOnWay(directory);
    return way;
  }

  /** Where git names what lies behind a link, it may not name the link. */
  private linkOnWay(directory: string): void {
    const path = relativePath(this.workspace, directory);
    const entries = [...this.listing.folders, ...this.listing.skipped];
    if (!entries.some((entry) => entry.path === path)) this.link(directory, path);
    this.linksOnWays.add(path);
  }

  private unreadableFolder(path: string, detail: string): void {
    this.listing.skipped.push({ path, reason: 'unreadable', gap: true, detail, folder: true });
  }

  private skip(path: string, reason: string, gap: boolean, detail: string): void {
    this.listing.skipped.push({ path, reason, gap, detail });
  }
}

/** Every folder in which git names something. */
function foldersOf(entries: TrackedFiles['entries']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path } of entries)
    for (let at = path.lastIndexOf('/'); at > 0 && !found.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      found.add(path.slice(0, at));
  return found;
}

/** Whether something lies at a path; where nobody can look, nothing that is known does. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A name in a directory, with its bytes where they are no valid UTF-8. */
interface DirectoryName {
  readonly name: string;
  readonly raw?: Buffer;
  /** Whether the directory says that it is a file and no link; undefined where it was not asked. */
  readonly isFile?: boolean;
}

/** Names as text are cheaper than as bytes, and a name that is no text shows by the letter that stands for what is none. */
function namesIn(directory: string, withKinds: boolean): readonly DirectoryName[] {
  const names = withKinds ? readdirSync(directory, { withFileTypes: true }).map(kindOf) : readdirSync(directory).map((name) => ({ name }));
  if (!names.some(({ name }) => name.includes('\ufffd'))) return names;
  return readdirSync(directory, { encoding: 'buffer' }).map((raw) => {
    const name = raw.toString();
    return Buffer.from(name).equals(raw) ? { name } : { name, raw };
  });
}

function kindOf(entry: Dirent): DirectoryName {
  return { name: entry.name, isFile: entry.isFile() };
}

function withSeparator(directory: string): string {
  return directory.endsWith(sep) ? directory : directory + sep;
}

function joined(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}
