// Packages that lie in node_modules of a repository beside a lock: those that the lock names are its own to tell, the others are listed.

import type { Notice } from '@portcullis/core';
import { nameText, type ReadManifest } from './inventory.js';
import type { Package } from './model.js';

/** Readers of locks that say what lies in node_modules. */
const locks: ReadonlySet<string> = new Set(['npm-package-lock', 'yarn-lock', 'pnpm-lock', 'bun-lock', 'bun-lockb']);

/** The folder that the outermost node_modules of a path lies in, with its slash. */
function holderOf(path: string): string {
  return path.slice(0, /(?:^|\/)node_modules\//.exec(path)?.index ?? 0).replace(/(?<=.)$/, '/');
}

/** A lock in that folder, or the one that npm keeps among what it installed. */
function folderOfLock(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replace(/(?:^|(?<=\/))node_modules\/$/, '');
}

function versionOf({ identity, version }: Package): string {
  return `${nameText(identity)} ${version ?? ''}`;
}

/** By folder, what the locks in it name. */
function lockedIn(manifests: readonly ReadManifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, reader, manifest } of manifests) {
    if (!locks.has(reader)) continue;
    const names = found.get(folderOfLock(path)) ?? new Set<string>();
    for (const one of manifest.packages) names.add(versionOf(one));
    found.set(folderOfLock(path), names);
  }
  return found;
}

/** Without the installed packages that a lock in their folder or one above it names. */
export function withoutLockedModules(manifests: readonly ReadManifest[]): readonly ReadManifest[] {
  if (!manifests.some(({ reader }) => reader === 'npm-modules')) return manifests;
  const locked = lockedIn(manifests);
  const isLocked = (path: string, name: string): boolean => {
    for (let folder = holderOf(path); ; folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)) {
      if (locked.get(folder)?.has(name) === true) return true;
      if (folder === '') return false;
    }
  };
  return manifests.filter(
    ({ path, reader, manifest }) => reader !== 'npm-modules' || !manifest.packages.every((one) => isLocked(path, versionOf(one))),
  );
}

/** Packages told of one folder by name; of more the count. */
const maxNamed = 5;

/** One warning for each folder with a lock. */
export function strayNotices(manifests: readonly ReadManifest[]): readonly Notice[] {
  const locked = lockedIn(manifests);
  const strays = new Map<string, ReadManifest[]>();
  for (const one of manifests) {
    const folder = holderOf(one.path);
    if (one.reader !== 'npm-modules' || !locked.has(folder)) continue;
    strays.set(folder, [...(strays.get(folder) ?? []), one]);
  }
  return [...strays].map(([folder, found]) => {
    const names = [...new Set(found.flatMap(({ manifest }) => manifest.packages.map(versionOf)))];
    const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
    return {
      level: 'warning' as const,
      path: found[0]?.path ?? '',
      message: `${names.slice(0, maxNamed).join(', ')}${more} ${names.length === 1 ? 'lies' : 'lie'} in ${folder}node_modules, and no lock there names ${names.length === 1 ? 'it' : 'them'}. The inventory has what lies there.`,
    };
  });
}
