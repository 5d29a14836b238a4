// What a thread is told to do, and what it answers: everything here is plain values, which cross threads.

import type { SkippedInput } from '@portcullis/core';
import type { WorkspaceFile } from '@portcullis/workspace';
import type { RuleChoice } from '../config/customise.js';
import type { ImportedConfig } from '../config/model.js';
import type { LocatedSecret } from '../content.js';
import type { Looking } from '../detect.js';
import type { IntroducedBlob, Introduction } from './changes.js';

/** What is the same for all tasks of a scan. */
export interface Setup extends Looking {
  /** The user's configuration. */
  readonly config?: { readonly imported: ImportedConfig; readonly choice: RuleChoice };
  /** Findings carry SHA-1 sums, which a baseline asks for. */
  readonly sha1: boolean;
  readonly maxBytes: number;
  readonly decodeDepth: number;
  readonly archiveDepth: number;
  /** Of the repository, for blobs. */
  readonly directory: string;
  /** The one file that the user named, where it is one. */
  readonly asked?: string;
  /** Report only what the version it replaced did not hold: a change answers for what it brings. */
  readonly introducedOnly: boolean;
  /** Under which threads know secrets again. */
  readonly hashKey: Uint8Array;
}

export type Task =
  | { readonly kind: 'files'; readonly files: readonly WorkspaceFile[] }
  | { readonly kind: 'links'; readonly workspace: string; readonly paths: readonly string[] }
  | { readonly kind: 'blobs'; readonly blobs: readonly IntroducedBlob[] };

export interface TaskResult {
  readonly found: readonly Found[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
}

/** A secret with its path, and the commit that brought it when it was found in one. */
export interface Found {
  readonly path: string;
  readonly secret: LocatedSecret;
  readonly introduced?: Introduction | undefined;
  /** Id of the content in git, where it was found there. */
  readonly blob?: string;
}

/** Joins results in their order. */
export function joinResults(results: readonly TaskResult[]): TaskResult {
  return {
    found: results.flatMap(({ found }) => found),
    skipped: results.flatMap(({ skipped }) => skipped),
    scanned: results.reduce((sum, { scanned }) => sum + scanned, 0),
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
