// A scan of what commits or the index brought: which blobs, their secrets, and whether these are still there.

import { applicableInputs, type Coverage, filesOf, type Notice } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { blobTasks, missingVersion } from './blobs.js';
import {
  allRevisions,
  type Changes,
  committedChanges,
  headBlobs,
  type IntroducedBlob,
  inPathOrder,
  missingObjects,
  type Selected,
  stagedChanges,
} from './changes.js';
import { isWorthThreads, performAll } from './crew.js';
import { readBlobs } from './git-stream.js';
import { setupDetector } from './perform.js';
import { formsAloneNotice } from './reached.js';
import { namedBlobs } from './refs.js';
import type { Found, Setup } from './task.js';
import { scanBytes } from './working-tree.js';

export interface CommitScan {
  readonly found: readonly Found[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  /** Commits that the revisions name; none for the index. */
  readonly commits: number;
  /** What was looked at. */
  readonly blobs: readonly IntroducedBlob[];
  /** Only for the history: whether a finding's secret still stands in its file at HEAD. */
  readonly inHead?: (found: Found) => boolean;
}

/** What is looked at of a file that is new, and of a further version of one; how many threads to start need not be exact. */
const usualFileBytes = 16 * 1024;
const usualChangeBytes = 5 * 1024;

export async function scanCommits(
  what: 'staged' | 'history' | readonly string[],
  selected: Selected,
  setup: Setup,
  context: ScanContext,
): Promise<CommitScan> {
  const { directory } = setup;
  const changes = await changesOf(what, directory, selected);
  const missing = await missingObjects(directory);
  const wanted = changes.blobs;
  const blobs = wanted
    .filter(({ id }) => !missing.has(id))
    .map((blob) => (missing.has(blob.replaced ?? '') ? { ...blob, replaced: undefined } : blob));
  const weight = weightOf(blobs);
  const tasks = blobTasks(blobs, isWorthThreads(weight) ? 'shared' : 'alone');
  const { found, skipped, scanned, bytes } = await performAll(setup, tasks, weight, context);
  const lacking = wanted.filter(({ id }) => missing.has(id)).map(({ path }) => missingVersion(path));
  const gaps = [...lacking, ...skipped, ...(changes.cutOff === 0 ? [] : [shallowGap(changes.cutOff)])];
  return {
    found,
    commits: changes.commits,
    blobs,
    coverage: { applicable: applicableInputs(scanned, gaps), scanned, bytes, skipped: gaps },
    notices: [
      ...formsAloneNotice(
        blobs.map(({ path }) => path),
        setup,
      ),
      ...(changes.cutOff === 0 ? [] : [shallowNotice]),
      ...submodulesNotice(changes.submodules),
      ...(what === 'staged' ? [] : [messagesNotice]),
    ],
    ...(what === 'history' ? { inHead: await presence(found, missing, setup) } : {}),
  };
}

async function changesOf(what: Parameters<typeof scanCommits>[0], directory: string, selected: Selected): Promise<Changes> {
  if (what === 'staged') return stagedChanges(directory, selected);
  if (what !== 'history') return committedChanges(directory, what, selected);
  const changes = await committedChanges(directory, allRevisions(directory), selected);
  const named = await namedBlobs(directory, selected);
  return named.length === 0 ? changes : { ...changes, blobs: inPathOrder([...changes.blobs, ...named]) };
}

/** Blobs are sorted by path. */
function weightOf(blobs: readonly IntroducedBlob[]): number {
  return blobs.reduce((sum, { path, replaced }, at) => {
    const further = replaced !== undefined || blobs[at - 1]?.path === path;
    return sum + (further ? usualChangeBytes : usualFileBytes);
  }, 0);
}

const shallowNotice: Notice = {
  level: 'warning',
  message: 'The clone is shallow: commits before its oldest ones were not looked at. Check out with `fetch-depth: 0`.',
};

const messagesNotice: Notice = {
  level: 'note',
  message: 'The contents of files were read; messages of commits and tags, and names of branches, were not.',
};

/** What is committed there belongs to another repository. */
function submodulesNotice(paths: readonly string[]): readonly Notice[] {
  if (paths.length === 0) return [];
  const some = paths.slice(0, 5).join(', ');
  const message = `Commits of submodules are those of other repositories and were not looked at: ${some}${paths.length > 5 ? ' and more' : ''}.`;
  return [{ level: 'note', message }];
}

function shallowGap(commits: number) {
  return { path: '.git', reason: 'shallow-clone', gap: true, detail: `the parents of ${commits} commits are not in the clone` };
}

/**
 * Asked of the content, not of the path: HEAD holds a secret where a file of it, wherever it lies by now, is a version the secret was
 * found in, and where the file at the secret's own path, looked at again, has it in another version.
 */
async function presence(found: readonly Found[], missing: ReadonlySet<string>, setup: Setup): Promise<(found: Found) => boolean> {
  const paths = new Set(found.flatMap(({ path }) => filesOf(path)));
  if (paths.size === 0) return () => false;
  const all = await headBlobs(setup.directory);
  const there = new Set(all.values());
  const head = new Map([...all].filter(([path, id]) => paths.has(path) && !missing.has(id)));
  const present = new Set<string>();
  for (const { secret, blob } of found) if (blob !== undefined && there.has(blob)) present.add(secret.hash);
  const detector = await setupDetector(setup);
  const contents = readBlobs(setup.directory, [...head.values()], setup.maxBytes)[Symbol.asyncIterator]();
  for (const path of head.keys()) {
    const content = (await contents.next()).value?.content;
    if (content === undefined) continue;
    for (const { secret } of (await scanBytes(detector, content, path, setup)).found) present.add(secret.hash);
  }
  await contents.next();
  return ({ secret }) => present.has(secret.hash);
}
