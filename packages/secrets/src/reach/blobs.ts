// Blobs of commits or the index through the detector: each unique blob once, and of a new version only what changed.

import type { SkippedInput } from '@portcullis/core';
import { type ContentOptions, type LocatedSecret, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { maxMatchBytes } from '../rule.js';
import type { Changes, IntroducedBlob } from './changes.js';
import { readBlobs } from './git-stream.js';

export interface BlobFinding {
  readonly blob: IntroducedBlob;
  readonly secret: LocatedSecret;
}

export interface BlobScan {
  readonly found: readonly BlobFinding[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
}

export interface BlobOptions {
  readonly maxBytes: number;
  readonly decodeDepth: number;
  readonly selected: (path: string) => boolean;
  /** Report only what the version it replaced did not hold: a change answers for what it brings. */
  readonly introducedOnly: boolean;
  readonly progress?: ((done: number, total: number | undefined) => void) | undefined;
}

const sliceMilliseconds = 50;

export async function scanBlobs(detector: Detector, directory: string, changes: Changes, options: BlobOptions): Promise<BlobScan> {
  const blobs = changes.blobs.filter((blob) => options.selected(blob.path));
  const plan = options.introducedOnly
    ? blobs.flatMap((blob) => [...(blob.replaced === undefined ? [] : [blob.replaced]), blob.id])
    : blobs.map((blob) => blob.id);
  const contents = readBlobs(directory, plan, options.maxBytes)[Symbol.asyncIterator]();
  const found: BlobFinding[] = [];
  const skipped: SkippedInput[] = [];
  let scanned = 0;
  let bytes = 0;
  let previous: { readonly path: string; readonly content: Buffer } | undefined;
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const [done, blob] of blobs.entries()) {
    if (performance.now() > sliceEnd) {
      options.progress?.(done, blobs.length);
      await new Promise((resolve) => setImmediate(resolve));
      sliceEnd = performance.now() + sliceMilliseconds;
    }
    const replaced = options.introducedOnly && blob.replaced !== undefined ? (await contents.next()).value?.content : undefined;
    const { value } = await contents.next();
    const content = value?.content;
    if (content === undefined) {
      skipped.push(passedOver(blob.path, value?.size ?? 0, options.maxBytes));
      continue;
    }
    // What an earlier version of the path holds too was looked at there.
    const base = options.introducedOnly ? replaced : previous?.path === blob.path ? previous.content : undefined;
    const secrets = scanContent(detector, content, blob.path, contentOptions(base, content, options));
    bytes += content.length;
    if (secrets === undefined) skipped.push({ path: blob.path, reason: 'binary', gap: false });
    else {
      scanned++;
      for (const secret of secrets) found.push({ blob, secret });
      previous = { path: blob.path, content };
    }
  }
  // Lets git's exit code speak.
  await contents.next();
  return { found, skipped, scanned, bytes };
}

function passedOver(path: string, size: number, limit: number): SkippedInput {
  // A partial clone lacks blobs: that is a gap, not a choice.
  return size === 0
    ? { path, reason: 'missing-object', gap: true, detail: 'the clone does not hold this version' }
    : { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}

function contentOptions(base: Buffer | undefined, content: Buffer, options: BlobOptions): ContentOptions {
  const { decodeDepth } = options;
  if (base === undefined) return { decodeDepth };
  return { decodeDepth, changed: changedPart(base, content), ...(options.introducedOnly ? { before: base } : {}) };
}

/** Byte range between the common head and tail of two versions, widened to lines and by the longest match. */
export function changedPart(before: Buffer, after: Buffer): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  const head = commonHead(before, after, shorter);
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const start = Math.max(0, head - maxMatchBytes);
  const end = Math.min(after.length, after.length - tail + maxMatchBytes);
  const lineStart = start === 0 ? 0 : after.lastIndexOf(10, start) + 1;
  const lineEnd = after.indexOf(10, end);
  // A file of one line is looked at around the change only.
  return {
    start: start - lineStart > 4 * maxMatchBytes ? start : lineStart,
    end: lineEnd < 0 || lineEnd - end > 4 * maxMatchBytes ? end : lineEnd,
  };
}

/** Buffer.compare works a word at a time, so the first difference is found by halving. */
function commonHead(before: Buffer, after: Buffer, limit: number): number {
  let low = 0;
  let step = 4096;
  while (low < limit) {
    const end = Math.min(limit, low + step);
    if (before.compare(after, low, end, low, end) === 0) {
      low = end;
      step = Math.min(step * 2, 1 << 20);
    } else if (end - low <= 64) {
      while (low < end && before[low] === after[low]) low++;
      return low;
    } else step = Math.max(32, (end - low) >> 1);
  }
  return low;
}
