// The policy that judges the images: that of the base commit on a pull request, of the checkout elsewhere.

import { join } from 'node:path';
import { isNamed, type Notice, PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { settingsTree, type Tree } from '@portcullis/workspace';
import type { KnownRoots } from '../policy/authority.js';
import type { ImagePolicy } from '../policy/types.js';
import { type Inputs, imageVerifyInputs } from './inputs.js';

/**
 * The policy of the tree that judges, with every file it names read from the same tree. What a change says of it counts after
 * the merge, also where the base commit says nothing yet.
 * @throws PortcullisError `config-missing`, `base-unavailable`.
 */
export async function loadPolicy(inputs: Inputs, context: ScanContext, path: string, notices: Notice[]): Promise<ImagePolicy | undefined> {
  const { settings } = context;
  const own = isThere(settings.head, path);
  const tree = settingsTree(settings);
  if (settings.origin === 'unavailable') {
    if (own) throw baseUnavailable(path, settings.reason);
    if (isNamed(imageVerifyInputs.config, inputs.config)) throw missingConfig(path, settings.head);
  }
  if (tree === undefined) return undefined;
  if (isNamed(imageVerifyInputs.config, inputs.config) && tree.read(path) === undefined && !own) throw missingConfig(path, tree);
  const roots = inputs['refresh-trusted-root'] ? await freshRoots(inputs, context) : {};
  const policy = tree.read(path) === undefined ? undefined : await (await import('../policy/read.js')).readImagePolicy(tree, path, roots);
  if (settings.origin === 'checkout' && settings.remark !== undefined && policy !== undefined)
    notices.push({ level: 'warning', message: `Judged by the policy of this checkout: ${settings.remark}.` });
  if (policy === undefined) {
    const later = settings.origin !== 'checkout' && own ? '; what this change says counts after the merge' : '';
    notices.push({ level: 'warning', message: `${path} says nothing of images ${tree.where}, so every image is refused${later}.` });
  }
  return policy;
}

/** Whether there is such a file, read or not. */
function isThere(tree: Tree, path: string): boolean {
  try {
    return tree.read(path) !== undefined;
  } catch {
    return true;
  }
}

function missingConfig(path: string, tree: Tree): PortcullisError {
  return new PortcullisError({
    code: 'config-missing',
    message: `expected the policy ${path.slice(0, 200)}, got no such file ${tree.where}`,
    where: { key: 'config' },
    remedy: 'Correct the path, or leave `config` out for .github/portcullis.yml.',
  });
}

function baseUnavailable(path: string, reason: string): PortcullisError {
  return new PortcullisError({
    code: 'base-unavailable',
    message: `expected the policy of the base commit, but ${reason}`,
    where: { file: path },
    remedy: 'Check out with `fetch-depth: 0`, so that the change is not judged by the policy that it brings along.',
  });
}

async function freshRoots(inputs: Inputs, context: ScanContext): Promise<KnownRoots> {
  if (inputs.layout.length > 0) {
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected no `refresh-trusted-root` beside `layout`, which opens no socket',
      where: { key: 'refresh-trusted-root' },
      remedy: 'Leave one of them out.',
    });
  }
  const { refreshGithubRoots, refreshRoots } = await import('../sigstore/trusted-root.js');
  const folder = context.environment.RUNNER_TEMP || context.environment.TMPDIR || '/tmp';
  const cacheFolder = join(folder, 'portcullis-tuf');
  let github: ReturnType<typeof refreshGithubRoots> | undefined;
  return {
    sigstore: await refreshRoots({ cacheFolder }),
    github: () => {
      github ??= refreshGithubRoots(cacheFolder);
      return github;
    },
  };
}
