// What a team's files say about linting: `.hadolint.yaml`, the policy, the lock of images. All of it is read from the tree that
// judges, so that a change cannot loosen its own lint; what the change makes stricter holds at once.

import { isAbsolute } from 'node:path';
import { contentHash, decodeText, type Notice, PortcullisError } from '@portcullis/core';
import { readLock } from '@portcullis/images';
import { git, relativePath, type Settings, slashes, type Tree } from '@portcullis/workspace';
import { defaultOptions, type LintOptions } from '../options.js';
import { type HadolintConfig, hadolintConfigNames, lintOptions, readHadolintConfig } from '../peer/hadolint-config.js';
import type { ImagePolicy } from '../policy/policy.js';
import { type PolicyFile, policyFileNames, readPolicy, sharedPolicyFile } from '../policy/read-policy.js';
import { type Loosening, loosenings, stricterOptions } from './loosening.js';

/** What the user named; empty texts stand for the names that are looked for. */
export interface NamedFiles {
  readonly config: string;
  readonly policy: string;
  readonly lock: string;
  /** What the user asks for beside: pedantic rules. A team that brings hadolint's file has them all, as hadolint does. */
  readonly pedantic: LintOptions['pedantic'];
}

export interface LintSettings {
  readonly options: LintOptions;
  /** The policy of the change itself where it differs from the one in `options`: what either refuses is refused. */
  readonly ownPolicy?: ImagePolicy;
  readonly lock?: ReadonlyMap<string, string>;
  /** Whether the surroundings in `options` are all there is: nothing is known of the clock or the workspace. */
  readonly alone?: true;
}

export interface ReadSettings {
  readonly settings: LintSettings;
  readonly loosenings: readonly Loosening[];
  readonly notices: readonly Notice[];
  /** Of the files that were read. */
  readonly digests: readonly string[];
}

interface Told {
  readonly config?: HadolintConfig & { readonly file: string };
  readonly policy?: PolicyFile;
  readonly lock?: ReadonlyMap<string, string>;
  readonly missing: readonly { readonly key: string; readonly file: string }[];
  readonly digests: readonly string[];
}

const maxBytes = 5 * 1024 * 1024;
const maxConfigBytes = 1024 * 1024;
/** Where a team may commit it. */
const lockNames: readonly string[] = ['image-lock.json', '.portcullis/image-lock.json'];
/** Where image-verify writes it. */
const freshLock = 'portcullis-results/image-lock.json';

/** @throws PortcullisError when a file is named and not there, cannot be read, or the base commit is needed and not there. */
export async function readSettings(named: NamedFiles, settings: Settings, workspace: string): Promise<ReadSettings> {
  const { pedantic } = named;
  const optionsOf = (told: Told): LintOptions => optionsIn(told, pedantic);
  const files = {
    config: inside(named.config, workspace, 'config'),
    policy: inside(named.policy, workspace, 'policy'),
    lock: inside(named.lock, workspace, 'image-lock'),
  };
  const head = await readTold(settings.head, files);
  if (settings.origin === 'unavailable') {
    if (head.config !== undefined || head.policy !== undefined || head.missing.length > 0) throw baseUnavailable(settings.reason);
    const message = `${settings.reason}, so comments that allow a finding count for nothing; check out with \`fetch-depth: 0\``;
    return {
      settings: { options: { ...defaultOptions, pedantic } },
      loosenings: [],
      notices: [{ level: 'warning', message }],
      digests: [],
    };
  }
  const fresh = lockOfThisJob(settings.head, workspace, files.lock);
  if (settings.origin === 'checkout') {
    refuseMissing(head.missing);
    const lock = head.lock ?? fresh;
    return {
      settings: { options: optionsOf(head), ...(lock === undefined ? {} : { lock }) },
      loosenings: [],
      notices: unknownKeys(head),
      digests: head.digests,
    };
  }
  const base = await readTold(settings.tree, files);
  refuseMissing(head.missing.filter(({ file }) => base.missing.some((other) => other.file === file)));
  const changed = base.digests.join() !== head.digests.join();
  const lock = base.lock ?? fresh;
  return {
    settings: {
      options: changed ? stricterOptions(optionsOf(base), optionsOf(head)) : optionsOf(base),
      ...(changed && head.policy !== undefined ? { ownPolicy: head.policy.policy } : {}),
      ...(lock === undefined ? {} : { lock }),
    },
    loosenings: changed ? loosenings(sideOf(base, optionsOf(base)), sideOf(head, optionsOf(head))) : [],
    notices: [
      ...unknownKeys(base),
      ...(changed
        ? [
            {
              level: 'note',
              message: `Configuration and policy were read ${settings.tree.where}; what this change loosens in them counts after the merge, what it tightens counts now.`,
            } as const,
          ]
        : []),
    ],
    digests: [...base.digests, ...(changed ? head.digests : [])],
  };
}

async function readTold(tree: Tree, named: Omit<NamedFiles, 'pedantic'>): Promise<Told> {
  const missing: { key: string; file: string }[] = [];
  const digests: string[] = [];
  const read = (key: string, name: string, names: readonly string[], limit = maxBytes): { file: string; text: string } | undefined => {
    for (const file of name === '' ? names : [name]) {
      const content = tree.read(file, limit);
      if (content === undefined) continue;
      const text = decodeText(content)?.text;
      if (text === undefined) throw unreadable(key, file, 'expected a readable text file, got binary content');
      if (name !== '' && text.trim() === '')
        throw unreadable(key, file, `expected the file that \`${key}\` names to say something, got an empty one`);
      digests.push(`${file} ${contentHash(content)}`);
      return { file, text };
    }
    if (name !== '') missing.push({ key, file: name });
    return undefined;
  };
  const config = read('config', named.config, hadolintConfigNames, maxConfigBytes);
  const policy = read('policy', named.policy, policyFileNames);
  const lock = read('image-lock', named.lock, lockNames);
  const shared = named.policy === '' ? await sharedPolicy(tree) : undefined;
  if (policy !== undefined && shared !== undefined)
    throw unreadable(
      'policy',
      policy.file,
      `expected the policy of Dockerfiles once, got it here and as \`dockerfile\` of ${sharedPolicyFile}`,
    );
  if (shared !== undefined)
    digests.push(
      `${sharedPolicyFile} ${contentHash(JSON.stringify([shared.experimental, shared.policy, [...shared.policy.requiredLabels]]))}`,
    );
  const told = policy === undefined ? shared : await readPolicy(policy.text, policy.file);
  return {
    ...(config === undefined ? {} : { config: { ...(await readHadolintConfig(config.text, config.file)), file: config.file } }),
    ...(told === undefined ? {} : { policy: told }),
    ...(lock === undefined ? {} : { lock: readLock(lock.text, lock.file) }),
    missing,
    digests,
  };
}

/** The part of the file that holds all policies. */
async function sharedPolicy(tree: Tree): Promise<PolicyFile | undefined> {
  const content = tree.read(sharedPolicyFile, maxBytes);
  if (content === undefined) return undefined;
  const text = decodeText(content)?.text;
  if (text === undefined) throw unreadable('policy', sharedPolicyFile, 'expected a readable text file, got binary content');
  return readPolicy(text, sharedPolicyFile);
}

function optionsIn({ config, policy }: Told, pedantic: LintOptions['pedantic']): LintOptions {
  return {
    ...(config === undefined ? { ...defaultOptions, pedantic } : lintOptions(config)),
    experimental: policy?.experimental ?? false,
    ...(policy === undefined ? {} : { policy: policy.policy }),
  };
}

function sideOf(told: Told, options: LintOptions): Parameters<typeof loosenings>[0] {
  return {
    options,
    configFile: told.config?.file ?? (hadolintConfigNames[0] as string),
    policyFile: told.policy?.policy.file ?? (policyFileNames[0] as string),
  };
}

function unknownKeys({ config }: Told): readonly Notice[] {
  return (config?.unknownKeys ?? []).map((key) => ({
    level: 'warning',
    message: `${key} is no key of hadolint's configuration`,
    path: config?.file ?? '',
  }));
}

/** The lock that an earlier step of this job wrote; one that is committed there is whoever's who committed it. */
function lockOfThisJob(head: Tree, workspace: string, named: string): ReadonlyMap<string, string> | undefined {
  if (named !== '' && named !== freshLock) return undefined;
  const content = head.read(freshLock, maxBytes);
  if (content === undefined || git(workspace, ['ls-files', '--error-unmatch', '--', freshLock]).ok) return undefined;
  return readLock(content.toString('utf8'), freshLock);
}

function inside(written: string, workspace: string, key: string): string {
  if (written === '') return '';
  const path = isAbsolute(written) ? relativePath(workspace, written) : slashes(written);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (!isAbsolute(path) && !parts.includes('..') && parts.length > 0) return parts.join('/');
  throw new PortcullisError({
    code: 'path-outside',
    message: 'expected a file inside the workspace, got a path that leads out of it',
    where: { file: written, key },
    remedy: 'Name a file below the workspace.',
  });
}

function refuseMissing(missing: Told['missing']): void {
  const [first] = missing;
  if (first === undefined || (first.key === 'image-lock' && first.file === freshLock)) return;
  throw new PortcullisError({
    code: 'config-missing',
    message: `expected the file that \`${first.key}\` names, which is not there`,
    where: first,
    remedy: 'Correct the path; it starts at the root of the workspace.',
  });
}

function unreadable(key: string, file: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'config-unreadable',
    message,
    where: { key, file },
    remedy: 'Correct the path, or take the input out.',
  });
}

function baseUnavailable(reason: string): PortcullisError {
  return new PortcullisError({
    code: 'base-unavailable',
    message: `${reason}, and configuration and policy of a change count only from there`,
    where: { key: 'config' },
    remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
  });
}
