// What lies at a path, as far as images go: asked of every folder, and so apart from all that reads images.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies at a path, as far as images go. */
export type LocalKind = 'layout' | 'archive' | 'packed-archive' | 'other';

export function localKind(absolute: string): LocalKind {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return isLayout({ has: (name) => folderHas(absolute, name) }) ? 'layout' : 'other';
  if (stats?.isFile() !== true) return 'other';
  const first = Buffer.alloc(512);
  const descriptor = openSync(absolute, 'r');
  try {
    readSync(descriptor, first, 0, first.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (first.toString('latin1', 257, 262) === 'ustar') return 'archive';
  const isPacked = first.readUInt16BE(0) === 0x1f8b || first.readUInt32LE(0) === 0xfd2fb528;
  return isPacked && /\.(?:tar\.(?:gz|zst)|tgz|tar)$/i.test(absolute) ? 'packed-archive' : 'other';
}

/** Whether files are those of a layout. */
export function isLayout(files: { has(name: string): boolean }): boolean {
  return files.has('oci-layout') && files.has('index.json');
}

/** Whether a folder holds a file of that name. */
export function folderHas(directory: string, name: string): boolean {
  return statSync(join(directory, name), { throwIfNoEntry: false })?.isFile() === true;
}
