// How a thread does what it is told: with a detector of its own, which proves itself first.

import { PortcullisError } from '@portcullis/core';
import { runCanary } from '../canary.js';
import type { Customisation } from '../config/customise.js';
import { buildDetector, type Detector, type Looking } from '../detect.js';
import { withSha1 } from '../ignore/known.js';
import { takeHashKey } from '../redact.js';
import { secretRules } from '../rules/index.js';
import type { Setup, Task, TaskResult } from './task.js';

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
    if (task.kind === 'links') {
      const { scanLinks } = await import('./working-tree.js');
      return { found: scanLinks(detector, task.workspace, task.paths, setup), skipped: [], scanned: 0, bytes: 0 };
    }
    return (await import('./blobs.js')).scanBlobs(detector, task.blobs, setup);
  };
}

/** The detector that a setup calls for. */
export async function setupDetector(setup: Setup): Promise<Detector> {
  const { config } = setup;
  if (config === undefined) return customDetector(undefined, setup);
  const { customisation } = await import('../config/customise.js');
  return customDetector(customisation(config.imported, secretRules(), config.choice), setup);
}

/** The built-in rules, changed as the user's configuration says. */
export function customDetector(custom: Customisation | undefined, setup: Pick<Setup, 'sha1' | keyof Looking>): Detector {
  const own = buildDetector(custom?.builtIn ?? secretRules(), setup);
  const customised = custom?.customise(own) ?? own;
  return setup.sha1 ? withSha1(customised) : customised;
}
