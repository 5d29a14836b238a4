// Blobs of commits or the index through the detector: each unique blob once, and of a new version only what changed.

import type { SkippedInput } from '@portcullis/core';
import { type ContentOptions, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { holdsSecretManifest } from '../rules/places/kubernetes.js';
import { archiveKind, scanArchive } from './archives.js';
import { changedParts } from './changed.js';
import type { IntroducedBlob } from './changes.js';
import { readBlobs } from './git-stream.js';
import type { Found, Setup, Task, TaskResult } from './task.js';

/** What one task holds; a path's versions stay together, since each is looked at beside the one before. */
const taskBlobs = 1000;
const taskVersions = 10_000;

/** Blobs, in the order of their paths, in tasks of about the same work. */
export function blobTasks(blobs: readonly IntroducedBlob[]): Task[] {
  const tasks: Task[] = [];
  let batch: IntroducedBlob[] = [];
  for (const blob of blobs) {
    const whole = batch.length >= taskBlobs && batch.at(-1)?.path !== blob.path;
    if (whole || batch.length >= taskVersions) {
      tasks.push({ kind: 'blobs', blobs: batch });
      batch = [];
    }
    batch.push(blob);
  }
  if (batch.length > 0) tasks.push({ kind: 'blobs', blobs: batch });
  return tasks;
}

export async function scanBlobs(detector: Detector, blobs: readonly IntroducedBlob[], setup: Setup): Promise<TaskResult> {
  const plan = setup.introducedOnly
    ? blobs.flatMap((blob) => [...(blob.replaced === undefined ? [] : [blob.replaced]), blob.id])
    : blobs.map((blob) => blob.id);
  const contents = readBlobs(setup.directory, plan, setup.maxBytes)[Symbol.asyncIterator]();
  const found: Found[] = [];
  const skipped: SkippedInput[] = [];
  let scanned = 0;
  let bytes = 0;
  let previous: { readonly path: string; readonly content: Buffer } | undefined;
  for (const blob of blobs) {
    const replaced = setup.introducedOnly && blob.replaced !== undefined ? (await contents.next()).value?.content : undefined;
    const { value } = await contents.next();
    const content = value?.content;
    if (content === undefined) {
      skipped.push(passedOver(blob.path, value?.size ?? 0, setup.maxBytes));
      continue;
    }
    bytes += content.length;
    // What an earlier version of the path holds too was looked at there.
    const base = setup.introducedOnly ? replaced : previous?.path === blob.path ? previous.content : undefined;
    if (setup.archiveDepth > 0 && archiveKind(content, blob.path) !== undefined) {
      const archive = await scanArchive(detector, content, blob.path, setup);
      const known = setup.introducedOnly && base !== undefined ? await archiveSecrets(detector, base, blob.path, setup) : new Set();
      for (const { path, secret } of archive.found)
        if (!known.has(secret.hash)) found.push({ path, secret, introduced: blob.introduction });
      skipped.push(...archive.skipped);
      scanned += archive.scanned;
      continue;
    }
    const secrets = scanContent(detector, content, blob.path, contentOptions(base, content, blob.path, setup));
    if (secrets === undefined) skipped.push({ path: blob.path, reason: 'binary', gap: false });
    else {
      scanned++;
      for (const secret of secrets) found.push({ path: blob.path, secret, introduced: blob.introduction });
      previous = { path: blob.path, content };
    }
  }
  // Lets git's exit code speak.
  await contents.next();
  return { found, skipped, scanned, bytes };
}

async function archiveSecrets(detector: Detector, content: Buffer, path: string, setup: Setup): Promise<ReadonlySet<string>> {
  if (archiveKind(content, path) === undefined) return new Set();
  return new Set((await scanArchive(detector, content, path, setup)).found.map(({ secret }) => secret.hash));
}

function passedOver(path: string, size: number, limit: number): SkippedInput {
  return size === 0 ? missingVersion(path) : { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}

/** A partial clone lacks blobs, and a damaged repository cannot read some: that is a gap, not a choice. */
export function missingVersion(path: string): SkippedInput {
  return { path, reason: 'missing-object', gap: true, detail: 'the clone does not hold this version' };
}

function contentOptions(base: Buffer | undefined, content: Buffer, path: string, { decodeDepth, introducedOnly }: Setup): ContentOptions {
  if (base === undefined) return { decodeDepth };
  if (holdsSecretManifest(path, content)) return { decodeDepth, before: base };
  return { decodeDepth, changed: changedParts(base, content), ...(introducedOnly ? { before: base } : {}) };
}
