// What an inventory is held against: the base commit's own lock files, or a document that the team committed.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import type { Tree } from '@portcullis/workspace';
import { readDocument } from './documents/read/index.js';
import type { Known } from './drift.js';
import { inventory, type ReadManifest, testFileBelow } from './inventory.js';
import { type Taken, takenBy, takenIn } from './moved-hosts.js';
import { mostBytes, recognisedBy, source, sourceIn } from './reader.js';
import { readersOf } from './readers/index.js';
import { withoutLockedModules } from './stray-modules.js';

export interface Baseline {
  /** For messages: "the base commit 0123456789ab", "sbom.cdx.json". */
  readonly name: string;
  readonly components: readonly Known[];
  /** What it says of where packages come from. */
  readonly taken: readonly Taken[];
  /** Of a commit: its files as they were read. */
  readonly manifests?: readonly ReadManifest[];
  /** What of it could not be read: then nothing can be said of what was there. */
  readonly gaps: readonly SkippedInput[];
}

/** The inventory of a commit, from the same kinds of files. @param base the path that the user named. */
export async function commitBaseline(tree: Tree, base: string, wanted: (path: string) => boolean, maxBytes: number): Promise<Baseline> {
  const manifests: ReadManifest[] = [];
  const gaps: SkippedInput[] = [];
  const paths = (tree.paths?.() ?? []).filter((path) => readersOf(path).length > 0 && wanted(path));
  tree.readAhead?.(paths);
  for (const path of paths) {
    const known = readersOf(path);
    try {
      const bytes = tree.peek(path, mostBytes(known, maxBytes));
      if (bytes === undefined) continue;
      const own = sourceIn(tree, path, bytes, maxBytes);
      const reader = await recognisedBy(known, own);
      if (reader === undefined) continue;
      const manifest = await reader.read(own);
      manifests.push({ path, reader: reader.id, manifest });
      for (const { detail } of manifest.gaps ?? [])
        gaps.push({ path, reason: 'baseline-unreadable', gap: false, detail: `${tree.where}: ${detail}` });
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      gaps.push({ path, reason: 'baseline-unreadable', gap: false, detail: `${tree.where}: ${error.message}` });
    }
  }
  const kept = withoutLockedModules(manifests);
  return {
    name: tree.where.replace(/^at /, ''),
    components: inventory(kept, testFileBelow(base)).components,
    taken: takenBy(kept),
    manifests: kept,
    gaps,
  };
}

/** A committed document. @throws PortcullisError when it is not there or cannot be read: what is named must exist. */
export function documentBaseline(tree: Tree, path: string, maxBytes: number): Baseline {
  const bytes = tree.read(path, maxBytes);
  if (bytes === undefined)
    throw new PortcullisError({
      code: 'baseline-missing',
      message: `expected a document to compare with ${tree.where}, got none`,
      where: { file: path, key: 'baseline' },
      remedy: 'Commit the document, or leave `baseline` empty.',
    });
  const { inventory: known, remarks } = readDocument(source(path, bytes));
  // Of what the document lost nobody can say whether it was known.
  const lost = remarks.find((remark) => remark.lost);
  if (lost !== undefined)
    throw new PortcullisError({
      code: 'baseline-invalid',
      message: `expected a document that can be read to its end: ${lost.message}`,
      where: { file: path, line: lost.line, key: 'baseline' },
      remedy: 'Write the document anew; `portcullis sbom check` tells all that is wrong with it.',
    });
  return { name: path, components: known.components, taken: takenIn(known.components), gaps: [] };
}
