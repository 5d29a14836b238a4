// A file too large to hold in memory: read in pieces that overlap by more than the longest match.

import { closeSync, constants, openSync, readSync } from 'node:fs';
import { type SkippedInput, systemReason, type WorkspaceFile } from '@portcullis/core';
import { type LocatedSecret, locatedSecret } from '../content.js';
import type { Detector } from '../detect.js';
import { maxMatchBytes } from '../rule.js';

const pieceBytes = 8 * 1024 * 1024;
const overlapBytes = 4 * maxMatchBytes;

/** Scans a large file, or says why it was skipped. Lines are counted in `\n`. */
export async function scanLargeFile(
  detector: Detector,
  file: WorkspaceFile,
): Promise<{ readonly found: readonly LocatedSecret[] } | { readonly skipped: SkippedInput }> {
  const found: LocatedSecret[] = [];
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const buffer = Buffer.allocUnsafe(pieceBytes + overlapBytes);
    let held = 0;
    let line = 1;
    for (let position = 0; ; ) {
      const read = readSync(descriptor, buffer, held, pieceBytes + overlapBytes - held, position);
      const piece = buffer.subarray(0, held + read);
      if (position === 0 && piece.subarray(0, 8000).includes(0)) return { skipped: { path: file.path, reason: 'binary', gap: false } };
      const last = read === 0 || held + read < pieceBytes + overlapBytes;
      // What starts in the tail is found again, whole, in the next piece.
      const limit = last ? piece.length : piece.length - overlapBytes;
      for (const detection of detector.detect(piece, file.path)) {
        if (detection.start >= limit) continue;
        const before = detection.start === 0 ? 0 : piece.lastIndexOf(10, detection.start - 1) + 1;
        const startLine = line + countLines(piece, 0, detection.start);
        const endLine = startLine + countLines(piece, detection.start, detection.end);
        const startColumn = piece.toString('utf8', before, detection.start).length + 1;
        const endColumn =
          endLine === startLine
            ? startColumn + (detection.end - detection.start)
            : detection.end - piece.lastIndexOf(10, detection.end - 1);
        found.push(
          locatedSecret(detection, { startLine, startColumn, endLine, endColumn }, (wanted) => lineAt(piece, before, wanted - startLine)),
        );
      }
      if (last) return { found };
      line += countLines(piece, 0, limit);
      position += read;
      held = overlapBytes;
      buffer.copyWithin(0, limit, piece.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function countLines(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

/** The line `delta` lines from the one that starts at `start`, as far as the piece holds it. */
function lineAt(bytes: Buffer, start: number, delta: number): string {
  let from = start;
  for (let i = 0; i < delta; i++) from = bytes.indexOf(10, from) + 1;
  for (let i = 0; i > delta; i--) from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
  const end = bytes.indexOf(10, from);
  return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + 4096));
}
