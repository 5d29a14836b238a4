// The files of the workspace through the detector.

import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ofOneInput, type SkippedInput } from '@portcullis/core';
import { readWorkspaceFile, type WorkspaceFile } from '@portcullis/workspace';
import { scanContent, scanPassages } from '../content.js';
import type { Detector } from '../detect.js';
import { archiveKind, isWholly } from './archive-kind.js';
import { scanArchive } from './archives.js'; // at first use
import { type LargeScan, scanLargeFile } from './large-file.js'; // at first use
import type { Found, Setup, Task, TaskResult } from './task.js';
import { lfsPointer, unread } from './unread.js';

/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** Files up to this size share one buffer, so that memory does not wait for the garbage collector. */
const usualFileBytes = 1024 * 1024;
/** What one task holds: enough to make its message worth it, little enough that no thread waits long for another. */
const taskBytes = 2 * 1024 * 1024;
const taskFiles = 256;

/** Neighbouring files in tasks of about the same work. */
export function fileTasks(files: readonly WorkspaceFile[]): Task[] {
  const tasks: Task[] = [];
  let batch: WorkspaceFile[] = [];
  let bytes = 0;
  for (const file of files) {
    batch.push(file);
    bytes += file.size;
    if (bytes < taskBytes && batch.length < taskFiles) continue;
    tasks.push({ kind: 'files', files: batch });
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) tasks.push({ kind: 'files', files: batch });
  return tasks;
}

export async function scanFiles(detector: Detector, files: readonly WorkspaceFile[], setup: Setup): Promise<TaskResult> {
  const buffer = Buffer.allocUnsafe(usualFileBytes);
  const found: Found[] = [];
  const skipped: SkippedInput[] = [];
  let scanned = 0;
  let bytes = 0;
  for (const file of files) {
    const outcome = await scanFile(detector, file, setup, buffer);
    for (const secret of outcome.found) found.push(secret);
    for (const skip of ofOneInput(outcome.skipped, outcome.scanned > 0)) skipped.push(skip);
    scanned += outcome.scanned;
    bytes += outcome.bytes;
  }
  return { found, skipped, scanned, bytes };
}

/** Where links lead, as git keeps it: a text like any other. What is no link by its own name is looked at elsewhere. */
export function scanLinks(detector: Detector, workspace: string, paths: readonly string[], { decodeDepth }: Setup): readonly Found[] {
  return paths.flatMap((path) => {
    const target = linkText(join(workspace, path));
    const secrets = target === undefined ? [] : (scanContent(detector, target, path, { decodeDepth }) ?? []);
    return secrets.map((secret) => ({ path, secret }));
  });
}

function linkText(path: string): Buffer | undefined {
  try {
    return readlinkSync(path, { encoding: 'buffer' });
  } catch {
    return undefined;
  }
}

async function scanFile(detector: Detector, file: WorkspaceFile, setup: Setup, buffer: Buffer): Promise<TaskResult> {
  // Text is read to its end whatever its size; an archive must be held in memory, which is what the limit is for.
  if (file.size > Math.min(wholeFileBytes, setup.maxBytes)) {
    const large = await scanLargeFile(detector, file, setup.decodeDepth);
    if (!large.archive || setup.archiveDepth === 0 || file.size > setup.maxBytes) return largeResult(large, file.path, file.size, setup);
  }
  const read = readWorkspaceFile(file, setup.maxBytes, buffer);
  if ('skipped' in read) return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
  return scanBytes(detector, read.bytes, file.path, setup);
}

/** Bytes with a name, as an archive or as text. */
export async function scanBytes(detector: Detector, bytes: Buffer, path: string, setup: Setup): Promise<TaskResult> {
  const nothing = (skipped: SkippedInput): TaskResult => ({ found: [], skipped: [skipped], scanned: 0, bytes: bytes.length });
  const kind = archiveKind(bytes, path);
  if (kind !== undefined && setup.archiveDepth > 0) return scanArchive(detector, bytes, path, setup);
  if (kind !== undefined && isWholly(kind)) return nothing(closed(path));
  const pointer = lfsPointer(bytes, path);
  if (pointer !== undefined) return nothing(pointer);
  const secrets = scanContent(detector, bytes, path, setup);
  if (secrets === undefined) {
    const left = nothing(kind === undefined ? unread(bytes, path, path === setup.asked) : closed(path));
    return { ...left, found: scanPassages(detector, bytes, path, setup.decodeDepth).map((secret) => ({ path, secret })) };
  }
  const found = secrets.map((secret) => ({ path, secret }));
  return { found, skipped: kind === undefined ? [] : [closed(path)], scanned: 1, bytes: bytes.length };
}

/** What came of a content that is too large to be held, with the archive in it that was not opened. */
export function largeResult(
  { found, skipped, archive }: LargeScan,
  path: string,
  size: number,
  setup: Pick<Setup, 'archiveDepth' | 'maxBytes'>,
): TaskResult {
  const unopened = setup.archiveDepth === 0 ? closed(path) : tooLargeArchive(path, size, setup.maxBytes);
  const left = archive ? unopened : skipped;
  const isRead = skipped === undefined && (!archive || found.length > 0);
  return {
    found: found.map((secret) => ({ path, secret })),
    skipped: left === undefined ? [] : [left],
    scanned: isRead ? 1 : 0,
    bytes: isRead ? size : 0,
  };
}

/** An archive that the user wants left closed: said, and no gap. */
export function closed(path: string): SkippedInput {
  return { path, reason: 'archive-closed', gap: false, detail: '`archive-depth: 0` leaves archives closed' };
}

function tooLargeArchive(path: string, size: number, limit: number): SkippedInput {
  return { path, reason: 'too-large', gap: true, detail: `an archive of ${size} bytes, and \`max-file-size\` allows ${limit}` };
}
