// A scan of what commits or the index brought: which blobs, their secrets, and whether these are still there.

import type { Coverage, Notice, ScanContext } from '@portcullis/core';
import { blobTasks, missingVersion } from './blobs.js';
import { allRevisions, committedChanges, headBlobs, type IntroducedBlob, missingObjects, stagedChanges } from './changes.js';
import { performAll } from './crew.js';
import { readBlobs } from './git-stream.js';
import { type Found, type Setup, setupDetector } from './task.js';
import { scanBytes } from './working-tree.js';

export interface CommitScan {
  readonly found: readonly Found[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  /** What was looked at. */
  readonly blobs: readonly IntroducedBlob[];
  /** Only for the history: whether a finding's secret still stands in its file at HEAD. */
  readonly inHead?: (found: Found) => boolean;
}

/** A blob of source is about this large; how many threads to start need not be exact. */
const usualBlobBytes = 16 * 1024;

export async function scanCommits(
  what: 'staged' | 'history' | readonly string[],
  selected: (path: string) => boolean,
  setup: Setup,
  context: ScanContext,
): Promise<CommitScan> {
  const { directory } = setup;
  const changes =
    what === 'staged'
      ? await stagedChanges(directory)
      : await committedChanges(directory, what === 'history' ? allRevisions(directory) : what);
  const missing = await missingObjects(directory);
  const wanted = changes.blobs.filter((blob) => selected(blob.path));
  const blobs = wanted
    .filter(({ id }) => !missing.has(id))
    .map((blob) => (missing.has(blob.replaced ?? '') ? { ...blob, replaced: undefined } : blob));
  const { found, skipped, scanned, bytes } = await performAll(setup, blobTasks(blobs), blobs.length * usualBlobBytes, context);
  const lacking = wanted.filter(({ id }) => missing.has(id)).map(({ path }) => missingVersion(path));
  const gaps = [...lacking, ...skipped, ...(changes.cutOff === 0 ? [] : [shallowGap(changes.cutOff)])];
  return {
    found,
    blobs,
    coverage: { applicable: scanned + gaps.filter(({ gap }) => gap).length, scanned, bytes, skipped: gaps },
    notices: changes.cutOff === 0 ? [] : [shallowNotice],
    ...(what === 'history' ? { inHead: await presence(found, missing, setup) } : {}),
  };
}

const shallowNotice: Notice = {
  level: 'warning',
  message: 'The clone is shallow: commits before its oldest ones were not looked at. Check out with `fetch-depth: 0`.',
};

function shallowGap(commits: number) {
  return { path: '.git', reason: 'shallow-clone', gap: true, detail: `the parents of ${commits} commits are not in the clone` };
}

/** Looks at the files at HEAD that once held a secret: those whose version there is not the one it was found in are scanned again. */
async function presence(found: readonly Found[], missing: ReadonlySet<string>, setup: Setup): Promise<(found: Found) => boolean> {
  const fileOf = (path: string): string => path.split('!')[0] as string;
  const paths = new Set(found.map(({ path }) => fileOf(path)));
  if (paths.size === 0) return () => false;
  const head = new Map([...(await headBlobs(setup.directory))].filter(([path, id]) => paths.has(path) && !missing.has(id)));
  const present = new Set<string>();
  const detector = await setupDetector(setup);
  const contents = readBlobs(setup.directory, [...head.values()], setup.maxBytes)[Symbol.asyncIterator]();
  for (const path of head.keys()) {
    const content = (await contents.next()).value?.content;
    if (content === undefined) continue;
    for (const { path: place, secret } of (await scanBytes(detector, content, path, setup)).found) present.add(`${place}\0${secret.hash}`);
  }
  await contents.next();
  return ({ path, secret }) => present.has(`${path}\0${secret.hash}`);
}
