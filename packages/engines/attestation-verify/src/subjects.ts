// What must be attested, as the user named it: files, globs, images, digests. What is named must exist.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText, PortcullisError } from '@portcullis/core';
import { type ImageReference, parseReference } from '@portcullis/images';
import { badInput } from '@portcullis/signatures/inputs';
import { globBody } from '@portcullis/workspace';

export type Subject = { readonly name: string } & (
  | { readonly kind: 'file'; readonly absolute: string }
  | { readonly kind: 'digest' }
  | { readonly kind: 'image'; readonly reference: ImageReference }
);

/** Where paths lead. */
export interface Places {
  /** Directory that globs and paths start from. */
  readonly root: string;
  /** Absolute path of a file, if it may be read. @param key input that names it. @throws PortcullisError */
  readonly locate: (path: string, key: string) => string;
}

const maxSubjects = 10_000;
const maxEntries = 200_000;
const imageScheme = 'oci://';
const digestShape = /^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i;

/** @throws PortcullisError `input-invalid` where nothing is named, `subject-missing` where something named is not there. */
export async function readSubjects(given: readonly string[], places: Places): Promise<readonly Subject[]> {
  if (given.length === 0)
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected files, images or digests in `subjects`, got none',
      where: { key: 'subjects' },
      remedy: 'Name what must be attested.',
    });
  const subjects: Subject[] = [];
  for (const entry of given) {
    if (entry.startsWith(imageScheme)) subjects.push({ kind: 'image', name: entry, reference: imageNamed(entry) });
    else if (digestShape.test(entry) && !existsSync(resolve(places.root, entry)))
      subjects.push({ kind: 'digest', name: entry.toLowerCase() });
    else if (/^(?:sha\d+|md5):/i.test(entry) && !existsSync(resolve(places.root, entry)))
      throw badInput('subjects', 'a digest as `sha256:` and 64 hexadecimal digits, or of SHA-384 or SHA-512', entry);
    else for (const file of await filesNamed(entry, 'subjects', places)) subjects.push({ kind: 'file', ...file });
  }
  const distinct = [...new Map(subjects.map((subject) => [`${subject.kind} ${subject.name}`, subject])).values()];
  if (distinct.length > maxSubjects) throw badInput('subjects', `at most ${maxSubjects} subjects`, String(distinct.length));
  return distinct.sort((a, b) => compareText(a.name, b.name));
}

/** @throws PortcullisError `input-invalid`, where the name of the image is none. */
function imageNamed(entry: string): ImageReference {
  try {
    return parseReference(entry.slice(imageScheme.length));
  } catch {
    throw badInput('subjects', '`oci://` and an image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST', entry);
  }
}

export interface NamedFile {
  readonly name: string;
  readonly absolute: string;
}

/** The file of a path, or all files that a glob matches. @throws PortcullisError `subject-missing`, or `bundle-missing` where bundles are named. */
export async function filesNamed(entry: string, key: string, places: Places): Promise<readonly NamedFile[]> {
  // A file whose name looks like a glob is that file.
  if (existsSync(resolve(places.root, entry)) || !/[*?[{]/.test(entry)) {
    if (!existsSync(resolve(places.root, entry)))
      throw missing(
        key,
        entry,
        'none',
        `Correct the name, or run the build that makes the file before this step${key === 'subjects' ? '; an image begins with `oci://`' : ''}.`,
      );
    const absolute = places.locate(entry, key);
    if (!statSync(absolute).isFile())
      throw missing(key, entry, 'a directory or a special file', 'Name the files in it, for example with /**.');
    return [{ name: entry, absolute }];
  }
  const { default: picomatch } = await import('picomatch');
  const glob = globBody(entry, places.root);
  if (glob.length > 1000 || glob.startsWith('!')) throw badInput(key, 'a glob of at most 1000 letters that says what it takes', entry);
  const matches = picomatch(glob, { dot: true });
  const found = walk(places.root, startOf(glob));
  const files = found
    .filter((path) => matches(path))
    .sort(compareText)
    .map((name) => ({ name, absolute: places.locate(name, key) }));
  if (files.length === 0)
    throw missing(key, entry, 'no file that it matches', 'Correct the glob, or run the build that makes the files before this step.');
  // A link to a directory is not walked through, and what lies in it would pass by unseen.
  const reached = found
    .filter((path) => !matches(path) && mayLieBelow(glob, path, picomatch))
    .filter((path) => isLinkedDirectory(places, path));
  const other = files.find(({ absolute }) => !statSync(absolute).isFile())?.name ?? reached[0];
  if (other !== undefined)
    throw missing(
      key,
      entry,
      `${other.slice(0, 200)}, a link to a directory or a special file`,
      'Name the files in it beside the glob, or let the glob leave it out.',
    );
  return files;
}

/** Whether the glob may mean something below the path. Where a part of it spans several or chooses among them, it may. */
function mayLieBelow(glob: string, path: string, match: (part: string, options: object) => (text: string) => boolean): boolean {
  const [parts, segments] = [glob.split('/'), path.split('/')];
  for (const [i, segment] of segments.entries()) {
    const part = parts[i];
    if (part === undefined) return false;
    if (part.includes('**') || /[{(]/.test(part)) return true;
    if (!match(part, { dot: true })(segment)) return false;
  }
  return parts.length > segments.length;
}

/** A link that leads nowhere, or out, leads to no file that would be delivered from here. */
function isLinkedDirectory({ root }: Places, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Directories before the first part with a pattern: no other needs to be looked into. */
function startOf(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex((part) => /[*?[{(]/.test(part));
  return parts.slice(0, Math.max(first, 0)).join('/');
}

/** Files and links below a directory, by their paths from the root; links are not walked through. */
function walk(root: string, start: string): string[] {
  const found: string[] = [];
  const open = [start];
  let seen = 0;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const absolute = join(root, folder);
    if (!existsSync(absolute)) continue;
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (++seen > maxEntries) throw badInput('subjects', `a glob over at most ${maxEntries} files`, start);
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else found.push(path);
    }
  }
  return found;
}

function missing(key: string, entry: string, got: string, remedy: string): PortcullisError {
  return new PortcullisError({
    code: key === 'subjects' ? 'subject-missing' : 'bundle-missing',
    message: `expected files named ${entry.slice(0, 200)}, got ${got}`,
    where: { key },
    remedy,
  });
}
