// The policy that judges the images: that of the base commit on a pull request, of the checkout elsewhere.

import { join } from 'node:path';
import { isNamed, type Notice, PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { policyFile } from '@portcullis/policy';
import { type Deadline, withKeyService } from '@portcullis/signatures';
import { badInput } from '@portcullis/signatures/inputs';
import { settingsTree, type Tree } from '@portcullis/workspace';
import type { KnownRoots } from '../policy/context.js';
import type { ImagePolicy } from '../policy/types.js';
import { type Inputs, imageVerifyInputs } from './inputs.js';

/** Where policies of other tools are looked for beside our own. */
const foreignFiles = ['.github/image-policy.yml', '.github/image-policy.yaml'] as const;

export interface JudgingPolicy {
  readonly policy: ImagePolicy | undefined;
  /** The file that it is, or would be. */
  readonly path: string;
}

/**
 * The policy of the tree that judges, with every file it names read from the same tree. What a change says of it counts after
 * the merge, also where the base commit says nothing yet.
 * @throws PortcullisError `config-missing`, `base-unavailable`, `policy-ambiguous`, or what is wrong with the policy.
 */
export async function loadPolicy(
  inputs: Inputs,
  context: ScanContext,
  { notices, deadline }: { readonly notices: Notice[]; readonly deadline: Pick<Deadline, 'atEnd'> },
): Promise<JudgingPolicy> {
  const named = isNamed(imageVerifyInputs.config, inputs.config);
  const paths = named ? [inputs.config] : [policyFile, ...foreignFiles];
  const [path = policyFile] = paths;
  const { settings } = context;
  const own = paths.some((each) => isThere(settings.head, each));
  const tree = settingsTree(settings);
  if (settings.origin === 'unavailable') {
    if (own) throw baseUnavailable(path, settings.reason);
    if (named) throw missingConfig(path, settings.head);
  }
  if (tree === undefined) return { policy: undefined, path };
  if (named && tree.read(path) === undefined && !own) throw missingConfig(path, tree);
  const policy = await onlyPolicy(inputs, context, deadline, (known) => onlyOf(tree, paths, known));
  if (settings.origin === 'checkout' && settings.remark !== undefined && policy !== undefined)
    notices.push({ level: 'warning', message: `Judged by the policy of this checkout: ${settings.remark}.` });
  for (const message of policy?.remarks ?? []) notices.push({ level: 'note', message });
  if (policy === undefined) {
    const later = settings.origin !== 'checkout' && own ? '; what this change says counts after the merge' : '';
    notices.push({ level: 'warning', message: `${path} says nothing of images ${tree.where}, so every image is refused${later}.` });
  }
  return { policy, path: policy?.file ?? path };
}

/** The policy, with all that is known of roots and keys. */
async function onlyPolicy(
  inputs: Inputs,
  context: ScanContext,
  deadline: Pick<Deadline, 'atEnd'>,
  read: (known: KnownRoots) => Promise<ImagePolicy | undefined>,
): Promise<ImagePolicy | undefined> {
  const roots = await knownRoots(inputs, context);
  return withKeyService(inputs, { ...context, deadline }, (keyService) =>
    read({ ...roots, ...(keyService === undefined ? {} : { keyService }) }),
  );
}

/** Of the files that are there the one that speaks of images. @throws PortcullisError `policy-ambiguous` where several do. */
async function onlyOf(tree: Tree, paths: readonly string[], known: KnownRoots): Promise<ImagePolicy | undefined> {
  const there = paths.filter((path) => tree.read(path) !== undefined);
  if (there.length === 0) return undefined;
  const { readImagePolicy } = await import('../policy/read.js');
  let found: ImagePolicy | undefined;
  for (const path of there) {
    const policy = await readImagePolicy(tree, path, known, {
      foreignOnly: foreignFiles.some((each) => each === path && paths.length > 1),
    });
    if (policy !== undefined && found !== undefined) throw ambiguous(found.file, path);
    found ??= policy;
  }
  return found;
}

function ambiguous(first: string, second: string): PortcullisError {
  return new PortcullisError({
    code: 'policy-ambiguous',
    message: `expected one policy of images, got ${first} and ${second}`,
    where: { file: second },
    remedy: 'Name the one that counts in `config`, or remove the other.',
  });
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

async function knownRoots(inputs: Inputs, context: ScanContext): Promise<KnownRoots> {
  return inputs['refresh-trusted-root'] ? freshRoots(inputs, context) : {};
}

async function freshRoots(inputs: Inputs, context: ScanContext): Promise<KnownRoots> {
  if (inputs.layout.length > 0)
    throw badInput('refresh-trusted-root', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
  const { refreshGithubRoots, refreshRoots } = await import('@portcullis/signatures');
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
