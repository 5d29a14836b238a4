// What a thread is told to do, and how it does it: everything here is plain values, which cross threads.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import type { WorkspaceFile } from '@portcullis/workspace';
import { runCanary } from '../canary.js';
import type { Customisation, RuleChoice } from '../config/customise.js';
import type { ImportedConfig } from '../config/model.js';
import type { LocatedSecret } from '../content.js';
import { buildDetector, type Detector } from '../detect.js';
import { withSha1 } from '../ignore/known.js';
import { takeHashKey } from '../redact.js';
import { secretRules } from '../rules/index.js';
import type { IntroducedBlob, Introduction } from './changes.js';

/** What is the same for all tasks of a scan. */
export interface Setup {
  /** The user's configuration. */
  readonly config?: { readonly imported: ImportedConfig; readonly choice: RuleChoice };
  /** Findings carry SHA-1 sums, which a baseline asks for. */
  readonly sha1: boolean;
  readonly maxBytes: number;
  readonly decodeDepth: number;
  readonly archiveDepth: number;
  /** The directory that was asked for, with a slash at its end: what it is called tells nothing about its files. */
  readonly root: string;
  /** Nearly all files lie in folders of tests or samples, so that a folder's name tells none from another. */
  readonly plain: boolean;
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

/**
 * Builds a detector of its own and returns what performs tasks with it, which throws PortcullisError `canary-missed`
 * when that detector does not work.
 */
export async function taskPerformer(setup: Setup): Promise<(task: Task) => Promise<TaskResult>> {
  takeHashKey(setup.hashKey);
  const detector = await setupDetector(setup);
  let canary: ReturnType<typeof runCanary> | undefined;
  return async (task) => {
    // A configuration may switch off the rule that the canary is for; the engine must work all the same.
    canary ??= runCanary(setup.config === undefined ? detector : buildDetector(secretRules()));
    if (!canary.detected)
      throw new PortcullisError({
        code: 'canary-missed',
        message: `expected each thread to detect the built-in sample, but ${canary.detail}`,
        remedy: 'Do not trust this run; report the defect.',
      });
    if (task.kind === 'files') return (await import('./working-tree.js')).scanFiles(detector, task.files, setup);
    return (await import('./blobs.js')).scanBlobs(detector, task.blobs, setup);
  };
}

/** The detector that a setup calls for. */
export async function setupDetector({ config, sha1, root, plain }: Setup): Promise<Detector> {
  if (config === undefined) return customDetector(undefined, sha1, root, plain);
  const { customisation } = await import('../config/customise.js');
  return customDetector(customisation(config.imported, secretRules(), config.choice), sha1, root, plain);
}

/** The built-in rules, changed as the user's configuration says. */
export function customDetector(custom: Customisation | undefined, sha1: boolean, root: string, plain: boolean): Detector {
  const own = buildDetector(custom?.builtIn ?? secretRules(), root, plain);
  const customised = custom?.customise(own) ?? own;
  return sha1 ? withSha1(customised) : customised;
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
