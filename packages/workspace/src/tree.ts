// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.

import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { findGitRoot, git, isCommitId, readAheadAtCommit, readAtCommit } from './git.js';
import { relativePath } from './paths.js';
import { systemReason } from './system-reason.js';
import { insideWorkspace } from './walk.js';

export interface Tree {
  /** For messages: "in this checkout", "at the base commit 0123456789ab". */
  readonly where: string;
  /** The commit it is, when it is one. */
  readonly commit?: string;
  /**
   * Content of a workspace path; undefined when there is no such file.
   * @throws PortcullisError `tree-unreadable` when there is one that cannot be read: too large, closed to us, a link that leads out.
   */
  read(path: string, maxBytes?: number): Buffer | undefined;
  /** Like `read`, for what is no setting: it is neither kept nor part of the digest. */
  peek(path: string, maxBytes?: number): Buffer | undefined;
  /** Names in a directory, sorted; empty when it is not there. */
  list(directory: string): readonly string[];
  /** Paths of every file in the workspace's part of a commit, sorted; a checkout has none of this, since the walk knows them. */
  paths?(): readonly string[];
  /** Says which files of a commit will be read, so that git is asked for all of them at once. */
  readAhead?(paths: readonly string[]): void;
  /** SHA-256, hex, over everything that was read so far, and over what was looked for and not found. */
  digest(): string;
}

/** Largest settings file where nothing else is said. */
export const maxSettingsBytes = 5 * 1024 * 1024;

/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */
export function checkoutPrefix(workspace: string, checkout: string | undefined): string {
  if (checkout === undefined) return '';
  const way = relativePath(workspace, checkout);
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}

/** The files as they lie in the workspace; a path that is not there is looked for in a checkout below it, too. */
export function workingTree(workspace: string, checkout?: string): Tree {
  const prefix = checkoutPrefix(workspace, checkout);
  return remembering({
    where: 'in this checkout',
    read(path, maxBytes) {
      const own = readInside(workspace, path, maxBytes);
      return own !== undefined || prefix === '' || path.startsWith(prefix) ? own : readInside(workspace, prefix + path, maxBytes);
    },
    list(directory) {
      const own = namesIn(workspace, directory);
      return own.length > 0 || prefix === '' || directory.startsWith(prefix) ? own : namesIn(workspace, prefix + directory);
    },
  });
}

/**
 * The files at a commit. Paths are workspace paths; a workspace inside a repository, and a checkout inside a workspace, are both known.
 * @param where for messages; the default is "at commit 0123456789ab".
 */
export function commitTree(workspace: string, commit: string, where?: string, checkout?: string): Tree {
  const root = checkout ?? findGitRoot(workspace) ?? workspace;
  const above = relativePath(root, workspace);
  const prefix = checkoutPrefix(workspace, checkout);
  const inRepository = (path: string): string => {
    if (prefix !== '') return path.startsWith(prefix) ? path.slice(prefix.length) : path;
    return above === '' ? path : `${above}/${path}`;
  };
  const place = where ?? `at commit ${commit.slice(0, 12)}`;
  let ahead: ReadonlyMap<string, Buffer> = new Map();
  /** Once all paths are known: what each folder holds, by its path in the repository. */
  let folders: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return remembering({
    where: place,
    commit,
    read(path, maxBytes) {
      const known = ahead.get(inRepository(path));
      if (known !== undefined && known.length <= maxBytes) return known;
      const content = readAtCommit(root, commit, inRepository(path), maxBytes);
      if (content === 'missing-commit')
        throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}, whose content is in this checkout`);
      return content;
    },
    list(directory) {
      if (!isCommitId(commit)) return [];
      const folder = inRepository(directory).replace(/\/+$/, '');
      const inside = above === '' || folder === above || folder.startsWith(`${above}/`);
      if (folders !== undefined && inside) return [...(folders.get(folder === '.' ? '' : folder) ?? [])].sort();
      const listing = git(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
      const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
      return names.filter((name) => name !== '').sort();
    },
    paths() {
      if (!isCommitId(commit)) return [];
      const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
      const names = (listing.ok ? listing.stdout.toString('utf8').split('\0') : []).filter((name) => name !== '');
      if (listing.ok) folders = foldersOf(above === '' ? names : names.map((name) => `${above}/${name}`));
      return names.map((name) => prefix + name).sort();
    },
    readAhead(paths) {
      ahead = readAheadAtCommit(root, commit, paths.map(inRepository));
    },
  });
}

/** Names by the folder that they lie in. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    for (let end = path.length, slash = path.lastIndexOf('/'); end > 0; end = slash, slash = path.lastIndexOf('/', end - 1)) {
      const folder = slash < 0 ? '' : path.slice(0, slash);
      const names = found.get(folder);
      // What lies in a known folder leads to nothing new further up.
      if (names !== undefined) {
        names.add(path.slice(slash + 1, end));
        break;
      }
      found.set(folder, new Set([path.slice(slash + 1, end)]));
      if (slash < 0) break;
    }
  }
  return found;
}

interface Reader {
  readonly where: string;
  readonly commit?: string;
  read(path: string, maxBytes: number): Buffer | undefined;
  list(directory: string): readonly string[];
  paths?(): readonly string[];
  readAhead?(paths: readonly string[]): void;
}

function remembering({ where, commit, read, list, paths, readAhead }: Reader): Tree {
  const contents = new Map<string, Buffer | undefined>();
  return {
    where,
    ...(commit === undefined ? {} : { commit }),
    read(path, maxBytes = maxSettingsBytes) {
      const known = contents.get(path);
      if (known !== undefined && known.length > maxBytes) throw unreadable(path, `expected at most ${maxBytes} bytes, got ${known.length}`);
      if (!contents.has(path)) contents.set(path, read(path, maxBytes));
      return contents.get(path);
    },
    peek: (path, maxBytes = maxSettingsBytes) => read(path, maxBytes),
    list,
    ...(paths === undefined ? {} : { paths }),
    ...(readAhead === undefined ? {} : { readAhead }),
    digest() {
      const hash = createHash('sha256');
      for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
        hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
      return hash.digest('hex');
    },
  };
}

function namesIn(workspace: string, directory: string): readonly string[] {
  try {
    if (statSync(join(workspace, directory), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(insideWorkspace(workspace, directory)).sort();
  } catch (error) {
    throw error instanceof PortcullisError ? error : unreadable(directory, `expected a readable directory, got ${systemReason(error)}`);
  }
}

function readInside(workspace: string, path: string, maxBytes: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    if (isAbsent(resolve(workspace, path))) return undefined;
    const absolute = insideWorkspace(workspace, path);
    descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(path, 'expected a file, got a directory or device');
    if (stats.size > maxBytes) throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
    const content = Buffer.alloc(stats.size);
    let length = 0;
    while (length < content.length) {
      const count = readSync(descriptor, content, length, content.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return content.subarray(0, length);
  } catch (error) {
    // A link whose target is gone is no missing file: somebody meant it to be read.
    if (error instanceof PortcullisError && error.code === 'path-missing' && !isLink(workspace, path)) return undefined;
    if (error instanceof PortcullisError && error.code === 'tree-unreadable') throw error;
    throw unreadable(path, error instanceof PortcullisError ? error.message : `expected a readable file, got ${systemReason(error)}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Most files that are looked for are not there, and one look is cheaper than to resolve every folder on the way. */
function isAbsent(absolute: string): boolean {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function isLink(workspace: string, path: string): boolean {
  try {
    return lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}

function unreadable(path: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'tree-unreadable',
    message,
    where: { file: path },
    remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
  });
}
