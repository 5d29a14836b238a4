// Blobs of commits or the index through the detector: each unique blob once, and of a new version only what changed.

import type { SkippedInput } from '@portcullis/core';
import { type ContentOptions, type LocatedSecret, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { holdsSecretManifest } from '../rules/places/kubernetes.js';
import { archiveKind, scanArchive } from './archives.js';
import { changedParts } from './changed.js';
import type { IntroducedBlob } from './changes.js';
import { readBlobs, withBlobStream } from './git-stream.js';
import { scanLargeStream } from './large-file.js';
import { type Found, joinResults, type Setup, type Task, type TaskResult } from './task.js';
import { lfsPointer, unread } from './unread.js';
import { closed, tooLargeArchive } from './working-tree.js';

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
  const large: { readonly blob: IntroducedBlob; readonly size: number }[] = [];
  let scanned = 0;
  let bytes = 0;
  let previous: { readonly path: string; readonly content: Buffer } | undefined;
  for (const blob of blobs) {
    const replaced = setup.introducedOnly && blob.replaced !== undefined ? (await contents.next()).value?.content : undefined;
    const { value } = await contents.next();
    const content = value?.content;
    if (content === undefined) {
      const size = value?.size ?? 0;
      if (size === 0) skipped.push(missingVersion(blob.path));
      else large.push({ blob, size });
      continue;
    }
    bytes += content.length;
    const pointer = lfsPointer(content, blob.path);
    if (pointer !== undefined) {
      skipped.push(pointer);
      continue;
    }
    // What an earlier version of the path holds too was looked at there.
    const base = setup.introducedOnly ? replaced : previous?.path === blob.path ? previous.content : undefined;
    if (blob.movedFrom !== undefined) {
      scanned++;
      for (const secret of newWhereItLies(detector, content, blob.movedFrom, blob.path, setup))
        found.push({ path: blob.path, secret, introduced: blob.introduction, blob: blob.id });
      continue;
    }
    if (archiveKind(content, blob.path) !== undefined) {
      if (setup.archiveDepth === 0) {
        skipped.push(closed(blob.path));
        continue;
      }
      const archive = await scanArchive(detector, content, blob.path, setup);
      const known = setup.introducedOnly && base !== undefined ? await archiveSecrets(detector, base, blob.path, setup) : new Set();
      for (const { path, secret } of archive.found)
        if (!known.has(secret.hash)) found.push({ path, secret, introduced: blob.introduction, blob: blob.id });
      skipped.push(...archive.skipped);
      scanned += archive.scanned;
      continue;
    }
    const secrets = scanContent(detector, content, blob.path, contentOptions(base, content, blob.path, setup));
    if (secrets === undefined) skipped.push(unread(content, blob.path));
    else {
      scanned++;
      for (const secret of secrets) found.push({ path: blob.path, secret, introduced: blob.introduction, blob: blob.id });
      previous = { path: blob.path, content };
    }
  }
  // Lets git's exit code speak.
  await contents.next();
  const all: TaskResult[] = [{ found, skipped, scanned, bytes }];
  for (const { blob, size } of large) all.push(await scanLargeBlob(detector, blob, size, setup));
  return joinResults(all);
}

/** A version that is too large to be held: read as it comes from git, and held against the one it replaced in the same way. */
async function scanLargeBlob(
  detector: Detector,
  { id, path, replaced, introduction }: IntroducedBlob,
  size: number,
  setup: Setup,
): Promise<TaskResult> {
  const scanned = await streamed(detector, id, path, setup);
  const nothing = (skipped: SkippedInput): TaskResult => ({ found: [], skipped: [skipped], scanned: 0, bytes: 0 });
  if (scanned === 'archive') return nothing(setup.archiveDepth === 0 ? closed(path) : tooLargeArchive(path, size, setup.maxBytes));
  if ('skipped' in scanned) return nothing(scanned.skipped);
  const before = setup.introducedOnly && replaced !== undefined ? await streamed(detector, replaced, path, setup) : undefined;
  const known = new Set(typeof before === 'object' && 'found' in before ? before.found.map(({ hash }) => hash) : []);
  const fresh = scanned.found.filter(({ hash }) => !known.has(hash));
  return {
    found: fresh.map((secret) => ({ path, secret, introduced: introduction, blob: id })),
    skipped: [],
    scanned: 1,
    bytes: size,
  };
}

function streamed(detector: Detector, id: string, path: string, setup: Setup) {
  return withBlobStream(setup.directory, id, (stream) => scanLargeStream(detector, path, setup.decodeDepth, stream));
}

/**
 * Of a file that was only moved: what its old path did not show. A secret that both show, and as surely, was found before; one that
 * lay among samples, or under a name that no rule is for, is new where it lies now.
 */
function newWhereItLies(detector: Detector, content: Buffer, from: string, to: string, { decodeDepth }: Setup): readonly LocatedSecret[] {
  const keyOf = ({ ruleId, hash, confidence }: LocatedSecret): string => `${ruleId} ${hash} ${confidence}`;
  const secrets = scanContent(detector, content, to, { decodeDepth }) ?? [];
  if (secrets.length === 0) return secrets;
  const before = new Set((scanContent(detector, content, from, { decodeDepth }) ?? []).map(keyOf));
  return secrets.filter((secret) => !before.has(keyOf(secret)));
}

async function archiveSecrets(detector: Detector, content: Buffer, path: string, setup: Setup): Promise<ReadonlySet<string>> {
  if (archiveKind(content, path) === undefined) return new Set();
  return new Set((await scanArchive(detector, content, path, setup)).found.map(({ secret }) => secret.hash));
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
