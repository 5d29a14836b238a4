// Blobs of commits or the index through the detector: each unique blob once, and of a new version only what changed.

import { ofOneInput, type SkippedInput } from '@portcullis/core';
import { type ContentOptions, type LocatedSecret, scanContent, scanPassages } from '../content.js';
import type { Detector } from '../detect.js';
import { holdsSecretManifest } from '../rules/places/kubernetes.js';
import { holdsPasswordTable } from '../rules/places/texts.js';
import { archiveKind, isWholly } from './archive-kind.js';
import { scanArchive } from './archives.js'; // at first use
import { changedParts } from './changed.js';
import type { IntroducedBlob } from './changes.js';
import { readBlobs, withBlobStream } from './git-stream.js';
import { scanLargeStream } from './large-file.js';
import { type Found, joinResults, type Setup, type Task, type TaskResult } from './task.js';
import { lfsPointer, unread } from './unread.js';
import { closed, largeResult } from './working-tree.js';

/**
 * What one task holds; a path's versions stay together, since each is looked at beside the one before. Every task has a git of its
 * own, and to start one costs as much as some hundred blobs: one thread alone is given fewer tasks.
 */
const taskBlobs = { shared: 1000, alone: 8000 };
const taskVersions = 10_000;

/** Blobs, in the order of their paths, in tasks of about the same work. */
export function blobTasks(blobs: readonly IntroducedBlob[], by: keyof typeof taskBlobs): Task[] {
  const tasks: Task[] = [];
  let batch: IntroducedBlob[] = [];
  for (const blob of blobs) {
    const whole = batch.length >= taskBlobs[by] && batch.at(-1)?.path !== blob.path;
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
  const all: TaskResult[] = [];
  const large: { readonly blob: IntroducedBlob; readonly size: number }[] = [];
  let previous: { readonly path: string; readonly content: Buffer } | undefined;
  for (const blob of blobs) {
    const replaced = setup.introducedOnly && blob.replaced !== undefined ? (await contents.next()).value?.content : undefined;
    const { value } = await contents.next();
    const content = value?.content;
    if (content === undefined) {
      const size = value?.size ?? 0;
      if (size === 0) all.push({ ...nothing, skipped: [missingVersion(blob.path)] });
      else large.push({ blob, size });
      continue;
    }
    // What an earlier version of the path holds too was looked at there.
    const base = setup.introducedOnly ? replaced : previous?.path === blob.path ? previous.content : undefined;
    const { searched, ...result } = await scanBlob(detector, blob, content, base, setup);
    all.push(asOne(result));
    if (searched) previous = { path: blob.path, content };
  }
  // Lets git's exit code speak.
  await contents.next();
  for (const { blob, size } of large) all.push(asOne(await scanLargeBlob(detector, blob, size, setup)));
  return joinResults(all);
}

const asOne = (result: TaskResult): TaskResult => ({ ...result, skipped: ofOneInput(result.skipped, result.scanned > 0) });

const nothing: TaskResult = { found: [], skipped: [], scanned: 0, bytes: 0 };

/** A version as text, archive or moved file. `searched`: as a text, which the next version of its path is held against. */
async function scanBlob(
  detector: Detector,
  blob: IntroducedBlob,
  content: Buffer,
  base: Buffer | undefined,
  setup: Setup,
): Promise<TaskResult & { readonly searched: boolean }> {
  const { id, path, movedFrom, introduction } = blob;
  const unsearched = { ...nothing, bytes: content.length, searched: false };
  const foundAs = (secrets: readonly LocatedSecret[]): readonly Found[] =>
    secrets.map((secret) => ({ path, secret, introduced: introduction, blob: id }));
  const pointer = lfsPointer(content, path);
  if (pointer !== undefined) return { ...unsearched, skipped: [pointer] };
  if (movedFrom !== undefined)
    return { ...unsearched, found: foundAs(newWhereItLies(detector, content, movedFrom, path, setup)), scanned: 1 };
  const kind = archiveKind(content, path);
  const left = kind === undefined ? [] : [closed(path)];
  if (kind !== undefined && (setup.archiveDepth > 0 || isWholly(kind))) {
    if (setup.archiveDepth === 0) return { ...unsearched, skipped: left };
    const archive = await scanArchive(detector, content, path, setup);
    const known = setup.introducedOnly && base !== undefined ? await archiveSecrets(detector, base, path, setup) : new Set();
    const found = archive.found
      .filter(({ secret }) => !known.has(secret.hash))
      .map((one) => ({ path: one.path, secret: one.secret, introduced: introduction, blob: id }));
    return { ...unsearched, found, skipped: archive.skipped, scanned: archive.scanned };
  }
  const secrets = scanContent(detector, content, path, contentOptions(base, content, path, setup));
  if (secrets === undefined) {
    const passagesOf = (bytes: Buffer) => scanPassages(detector, bytes, path, setup.decodeDepth);
    const found = passagesOf(content);
    const known = new Set(setup.introducedOnly && base !== undefined && found.length > 0 ? passagesOf(base).map(({ hash }) => hash) : []);
    const skipped = kind === undefined ? [unread(content, path)] : left;
    return { ...unsearched, found: foundAs(found.filter(({ hash }) => !known.has(hash))), skipped };
  }
  return { ...unsearched, found: foundAs(secrets), skipped: left, scanned: 1, searched: true };
}

/** A version that is too large to be held: read as it comes from git, and held against the one it replaced in the same way. */
async function scanLargeBlob(
  detector: Detector,
  { id, path, replaced, introduction }: IntroducedBlob,
  size: number,
  setup: Setup,
): Promise<TaskResult> {
  const scanned = await streamed(detector, id, path, setup);
  const result = largeResult(scanned, path, size, setup);
  const isCompared = setup.introducedOnly && replaced !== undefined && scanned.found.length > 0;
  const before = isCompared ? await streamed(detector, replaced, path, setup) : undefined;
  const known = new Set(before?.found.map(({ hash }) => hash));
  const fresh = result.found.filter(({ secret }) => !known.has(secret.hash));
  return { ...result, found: fresh.map((one) => ({ ...one, introduced: introduction, blob: id })) };
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
  // What a line of these holds is told by another, however far from it.
  if (holdsSecretManifest(path, content) || holdsPasswordTable(path, content)) return { decodeDepth, before: base };
  return { decodeDepth, changed: changedParts(base, content), ...(introducedOnly ? { before: base } : {}) };
}
