// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.

import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { InputSpecs } from '@portcullis/core';
import { fileSource, isWrittenByGate, maxSarifBytes } from '@portcullis/sarif'; // at first use
import { findGitRoot, git, insideFolder, resultsDirectory } from '@portcullis/workspace';
import { documentKind, headLength } from './document-kind.js';
import type { InputSource } from './inputs.js';

/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs: ReadonlySet<string> = new Set(['decision', 'audit', 'report']);

/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */
export function removeEarlierResults(base: string, specs: InputSpecs, given: InputSource, usual = false): void {
  for (const file of earlierResults(base, specs, given, usual)) {
    try {
      if (isOurs(base, file)) rmSync(file);
    } catch {
      // It is not there, or not ours to remove.
    }
  }
}

function earlierResults(base: string, specs: InputSpecs, given: InputSource, usual: boolean): ReadonlySet<string> {
  const named = (name: string): string => (given(name) ?? String(specs[name]?.default ?? '')).trim();
  const names = Object.keys(specs).filter((name) => specs[name]?.type === 'string');
  // A log of earlier runs that ends with this one's line is read before that is written.
  const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => resolve(base, named(name))));
  const files = new Set<string>();
  for (const name of names) {
    const writes = writesOf(specs, name);
    if (writes === undefined) continue;
    const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
    for (const place of places) {
      if (place === '' || !staysInside(base, place, writes)) continue;
      for (const file of filesAt(resolve(base, place), writes)) if (!read.has(file)) files.add(file);
    }
  }
  return files;
}

type Writes = 'file' | 'files' | 'uploads';

function writesOf(specs: InputSpecs, name: string): Writes | undefined {
  const spec = specs[name];
  return spec?.type === 'string' ? spec.writes : undefined;
}

/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base: string, place: string, writes: Writes): boolean {
  if (isAbsolute(place) && !insideFolder(resolve(base), place)) return true;
  try {
    const target = resolve(base, place);
    return insideFolder(realpathSync(base), realpathSync(writes === 'uploads' ? target : dirname(target)));
  } catch {
    return false;
  }
}

function filesAt(target: string, writes: Writes): readonly string[] {
  if (writes === 'file') return [target];
  const folder = writes === 'uploads' ? target : dirname(target);
  const stem = basename(target).replace(/\.json$/, '');
  const isOne = (name: string): boolean =>
    writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
  try {
    return readdirSync(folder).flatMap((name) => (isOne(name) ? [join(folder, name)] : []));
  } catch {
    return [];
  }
}

function isOurs(base: string, file: string): boolean {
  const stats = lstatSync(file);
  if (!stats.isFile()) return false;
  // A patch of nothing is an empty file.
  if (stats.size === 0) return insideFolder(resolve(base, resultsDirectory), file);
  const kind = documentKind(headOf(file));
  if (kind === undefined) return false;
  if (kind === 'SARIF') return stats.size <= maxSarifBytes && isWrittenByGate(fileSource(file));
  return onlyOurs.has(kind) || insideFolder(resolve(base, resultsDirectory), file) || !isTracked(file);
}

/** Git that fails says nothing of the file: what a commit may hold is not removed. */
function isTracked(file: string): boolean {
  const { ok, failure, exitCode } = git(dirname(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', basename(file)]);
  if (ok) return true;
  return exitCode !== 1 && failure !== 'missing' && findGitRoot(dirname(file)) !== undefined;
}

/** The first letters of a file. */
export function headOf(file: string): string {
  const bytes = Buffer.alloc(headLength);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, headLength, 0));
  } finally {
    closeSync(descriptor);
  }
}
