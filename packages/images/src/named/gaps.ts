// Files that were not read: which of them are gaps.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { mayBeManifest } from './kubernetes.js';
import type { ImageSource } from './types.js';

/** Reasons for which a file that is ours was not read. A directory or a device of its name is none. */
const unreadReasons = new Set(['binary', 'too-large', 'unreadable', 'symlink-outside', 'symlink-dangling', 'symlink-loop']);

/** What the walk passed over, as a gap where it is ours by its name, or may be by its content. */
export function asGap(entry: SkippedInput, source: ImageSource, workspace: string): SkippedInput {
  if (entry.gap || !unreadReasons.has(entry.reason)) return entry;
  if (source.byName || entry.reason !== 'too-large') return source.byName ? { ...entry, gap: true } : entry;
  return { ...entry, gap: largeMayBeManifest(join(workspace, entry.path)) };
}

const chunkBytes = 1024 * 1024;
/** Room for the longest spelling of a word, which may stand across the border of two chunks. */
const overlapBytes = 4096;
const maxPeek = 256 * 1024 * 1024;

/** Whether a large file may hold a manifest, or is too large to tell. */
function largeMayBeManifest(file: string): boolean {
  try {
    const size = statSync(file).size;
    if (size > maxPeek) return true;
    const descriptor = openSync(file, 'r');
    try {
      const chunk = Buffer.alloc(chunkBytes);
      for (let at = 0; at < size; at += chunkBytes - overlapBytes) {
        const count = readSync(descriptor, chunk, 0, chunkBytes, at);
        if (mayBeManifest(chunk.subarray(0, count))) return true;
      }
      return false;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true;
  }
}
