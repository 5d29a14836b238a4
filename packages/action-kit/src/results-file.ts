// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.

import { closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { insideFolder, namesDevice, resultsDirectory, systemReason } from '@portcullis/workspace';
import { documentKind, mayReplace } from './document-kind.js';
import { headOf } from './earlier-results.js';

/** What `.gitignore` says in the folder of results. */
export const resultsIgnored = '# Written by Portcullis: every run makes its results anew.\n*\n';

/** A text, bytes, or either in parts that are made while they are written. */
export type ResultsContent = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
export function writeResultsFile(base: string, file: string, content: ResultsContent, key: string): string {
  const target = resolve(base, file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    refuseGit(target, file, key);
    refuseOther(target, file, key);
    // Before a folder is made, too: a link would have it made elsewhere.
    if (!isAbsolute(file)) guardInside(base, nearestFolder(dirname(target)), file, key);
    makeFolder(dirname(target));
    if (!isAbsolute(file)) guardInside(base, dirname(target), file, key);
    keepOutOfGit(base, target);
    // "wx" never follows a link that waits under the temporary name.
    writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
    refuseAnotherKind(temporary, target, file, key);
    renameSync(temporary, target);
    return target;
  } catch (error) {
    removeQuietly(temporary);
    if (error instanceof PortcullisError) throw error;
    throw new PortcullisError({
      code: 'results-unwritable',
      message: `expected to write the results file, got ${systemReason(error)}`,
      where: { file, key },
      remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
      cause: error,
    });
  }
}

/** Writes several files; `key` is the input that names each one's path. */
export function writeResultsFiles(
  base: string,
  files: readonly { readonly path: string; readonly content: ResultsContent; readonly key: string }[],
): void {
  const placed = new Map<string, string>();
  for (const { path, content, key } of files) {
    const place = resolve(base, path);
    const other = placed.get(place);
    if (other !== undefined && other !== key) throw onePlace(path, key, other);
    placed.set(place, key);
    writeResultsFile(base, path, content, key);
  }
}

/** The later file would stand in the place of the earlier one, and nobody would miss it. */
function onePlace(file: string, key: string, other: string): PortcullisError {
  return new PortcullisError({
    code: 'results-unwritable',
    message: `expected a place of its own for each results file, got that of \`${other}\``,
    where: { file, key },
    remedy: `Give \`${key}\` or \`${other}\` another name.`,
  });
}

function writeParts(file: string, parts: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(file, 'wx');
  try {
    writePieces(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
}

const pieceBytes = 1024 * 1024;

/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */
export function writePieces(descriptor: number, pieces: Iterable<string | Uint8Array>): void {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  const flush = (): void => {
    for (let start = 0; start < filled; ) start += writeSync(descriptor, buffer, start, filled - start);
    filled = 0;
  };
  for (const piece of pieces) {
    // A letter takes three bytes at most.
    const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
    if (filled + most > pieceBytes) flush();
    if (most > pieceBytes) writeFileSync(descriptor, piece);
    else if (typeof piece === 'string') filled += buffer.write(piece, filled);
    else {
      buffer.set(piece, filled);
      filled += piece.length;
    }
  }
  flush();
}

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */
function keepOutOfGit(base: string, target: string): void {
  const folder = resolve(base, resultsDirectory);
  if (!insideFolder(folder, target)) return;
  try {
    writeFileSync(join(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The write's own failure is the one to report. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its directory is no directory: there is nothing to remove.
  }
}

/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */
function refuseGit(target: string, file: string, key: string): void {
  if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git')) return;
  throw new PortcullisError({
    code: 'results-unwritable',
    message: 'expected a place for the results file, got one in `.git`',
    where: { file, key },
    remedy: `Set \`${key}\` to a path outside of it, such as ${resultsDirectory}/NAME.`,
  });
}

/** The file is renamed into its place: a link, a device, or the name of one, would be gone then; a folder is none. */
function refuseOther(target: string, file: string, key: string): void {
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw noPlace('a folder', `Name the file in it: \`${key}\` is no folder.`);
  if (there?.isSymbolicLink() === true && !namesDevice(target))
    throw noPlace(
      'a symbolic link',
      `Set \`${key}\` to another path, such as that of the file itself, or remove the link if it is not needed.`,
    );
  if (!namesDevice(target) && (there === undefined || there.isFile())) return;
  throw noPlace('a device, a pipe or a socket', `Set \`${key}\` to a path in a folder.`);

  function noPlace(got: string, remedy: string): PortcullisError {
    return new PortcullisError({
      code: 'results-unwritable',
      message: `expected a place for the results file, got ${got}`,
      where: { file, key },
      remedy,
    });
  }
}

/** What a checkout holds is no place for a result, unless it is an earlier one: `sarif-file: README.md` would leave no such page. */
function refuseAnotherKind(written: string, target: string, file: string, key: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isFile() !== true || mayReplace(headOf(written), headOf(target))) return;
  const kind = documentKind(headOf(written));
  throw new PortcullisError({
    code: 'results-unwritable',
    message: `expected a new place for the results file, or that of an earlier one, got a file that is ${kind === undefined ? 'none' : `no ${kind}`}`,
    where: { file, key },
    remedy: `Set \`${key}\` to another path, such as ${resultsDirectory}/NAME, or remove the file if it is not needed.`,
  });
}

/** Makes a folder and those above it. Node's own way to do so goes round in circles where nobody may make one, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The folder, or the first above it that is there. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

function guardInside(base: string, directory: string, file: string, key: string): void {
  if (!insideFolder(realpathSync(base), realpathSync(directory))) {
    throw new PortcullisError({
      code: 'results-outside',
      message: 'expected a results file inside the workspace, got one that leads out of it',
      where: { file, key },
      remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
    });
  }
}
