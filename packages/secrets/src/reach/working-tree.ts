// The files of the workspace through the detector.

import { readWorkspaceFile, type SkippedInput, type Walk, type WorkspaceFile } from '@portcullis/core';
import { type LocatedSecret, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { isArchive, scanArchive } from './archives.js';
import { scanLargeFile } from './large-file.js';

export interface FileFinding {
  readonly path: string;
  readonly secret: LocatedSecret;
}

export interface FileScan {
  readonly found: readonly FileFinding[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
}

export interface FileOptions {
  readonly maxBytes: number;
  readonly decodeDepth: number;
  readonly archiveDepth: number;
  readonly progress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** How long to work before signals and progress get their turn. */
const sliceMilliseconds = 50;

export async function scanFiles(detector: Detector, files: Walk['files'], options: FileOptions): Promise<FileScan> {
  const found: FileFinding[] = [];
  const skipped: SkippedInput[] = [];
  let scanned = 0;
  let bytes = 0;
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const [done, file] of files.entries()) {
    if (performance.now() > sliceEnd) {
      options.progress?.(done, files.length);
      await new Promise((resolve) => setImmediate(resolve));
      sliceEnd = performance.now() + sliceMilliseconds;
    }
    const outcome = await scanFile(detector, file, options);
    for (const secret of outcome.found) found.push(secret);
    skipped.push(...outcome.skipped);
    scanned += outcome.scanned;
    bytes += outcome.bytes;
  }
  return { found, skipped, scanned, bytes };
}

async function scanFile(detector: Detector, file: WorkspaceFile, options: FileOptions): Promise<FileScan> {
  if (options.archiveDepth > 0 && isArchive(file.path)) return scanArchiveFile(detector, file, options);
  if (file.size > wholeFileBytes) {
    const large = await scanLargeFile(detector, file);
    if ('skipped' in large) return { found: [], skipped: [large.skipped], scanned: 0, bytes: 0 };
    return { found: large.found.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: file.size };
  }
  const read = readWorkspaceFile(file, options.maxBytes);
  if ('skipped' in read) return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
  const secrets = scanContent(detector, read.bytes, file.path, options);
  if (secrets === undefined)
    return { found: [], skipped: [{ path: file.path, reason: 'binary', gap: false }], scanned: 0, bytes: read.bytes.length };
  return { found: secrets.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: read.bytes.length };
}

async function scanArchiveFile(detector: Detector, file: WorkspaceFile, options: FileOptions): Promise<FileScan> {
  const read = readWorkspaceFile(file, options.maxBytes);
  if ('skipped' in read) return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
  return scanArchive(detector, read.bytes, file.path, options);
}
