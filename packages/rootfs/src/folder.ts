// A folder as a root file system: as it lies there, with links within it and its content read when it is asked for.

import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { resultsDirectory, systemReason } from '@portcullis/workspace';
import { maxEntries } from './layers.js';
import { refusal } from './refusal.js';
import { type Folder, joined, newFolder } from './tree.js';

/** What the kernel shows at the root of a machine that runs: no files of anybody's. Our own results are none of the root's, too. */
const notFiles: ReadonlySet<string> = new Set(['proc', 'sys', 'dev', resultsDirectory]);

/** @throws PortcullisError `layer-too-large` where there are more entries than any image has. */
export function folderTree(absolute: string): { readonly root: Folder; readonly skipped: readonly SkippedInput[] } {
  const root = newFolder(0);
  const skipped: SkippedInput[] = [];
  const open: { readonly folder: Folder; readonly path: string }[] = [{ folder: root, path: '' }];
  let entries = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, path } = next;
    const unreadable = (at: string, error: unknown): void =>
      void skipped.push({ path: at === '' ? '.' : at, reason: 'unreadable', gap: true, detail: systemReason(error) });
    let names: readonly string[];
    try {
      names = readdirSync(join(absolute, path)).sort();
    } catch (error) {
      unreadable(path, error);
      continue;
    }
    for (const name of names) {
      if (path === '' && notFiles.has(name)) continue;
      if (++entries > maxEntries) throw refusal('layer-too-large', absolute, `expected at most ${maxEntries} files and folders, got more`);
      const at = joined(path, name);
      try {
        const child = childOf(join(absolute, at));
        folder.children.set(name, child);
        if (child.kind === 'folder') open.push({ folder: child, path: at });
      } catch (error) {
        unreadable(at, error);
      }
    }
  }
  return { root, skipped };
}

function childOf(absolute: string): Folder['children'] extends Map<string, infer Child> ? Child : never {
  const stats = lstatSync(absolute);
  if (stats.isDirectory()) return newFolder(0);
  if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(absolute), layer: 0 };
  if (!stats.isFile()) return { kind: 'device', layer: 0 };
  return { kind: 'file', size: stats.size, layer: 0, since: 0, content: { kind: 'file', absolute } };
}

/** At most `length` bytes of a file's beginning; a link that took its place since is not followed. @throws the system's error. */
export function readBeginning(absolute: string, length: number): Buffer {
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const bytes = Buffer.allocUnsafeSlow(Math.min(length, fstatSync(descriptor).size));
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(descriptor);
  }
}
