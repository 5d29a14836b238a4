// The files around a Dockerfile: the team's policy, the lock of verified images, the ignore file of the build context.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, decodeText, insideWorkspace, PortcullisError, readWorkspaceFile } from '@portcullis/core';
import type { ImagePolicy } from '../policy/policy.js';
import { policyFileNames, readPolicy } from '../policy/read-policy.js';
import type { IgnoreFile } from '../surroundings.js';

export interface TeamFiles {
  readonly policy?: ImagePolicy;
  readonly experimental: boolean;
  readonly lock?: ReadonlyMap<string, string>;
  /** Of the files that were read. */
  readonly digests: readonly string[];
}

const maxBytes = 5 * 1024 * 1024;
/** Where image-verify writes it, and where a team may commit it. */
const lockNames: readonly string[] = ['image-lock.json', '.portcullis/image-lock.json', 'portcullis-results/image-lock.json'];

/** @throws PortcullisError `config-unreadable`, `policy-invalid`, `lock-invalid`, `path-missing` or `path-outside`. */
export async function readTeamFiles(named: { readonly policy: string; readonly lock: string }, workspace: string): Promise<TeamFiles> {
  const policyName = named.policy === '' ? policyFileNames.find((name) => existsSync(join(workspace, name))) : named.policy;
  const lockName = named.lock === '' ? lockNames.find((name) => existsSync(join(workspace, name))) : named.lock;
  const policyText = policyName === undefined ? undefined : readText(policyName, workspace, 'policy');
  const lockText = lockName === undefined ? undefined : readText(lockName, workspace, 'image-lock');
  const read = policyText === undefined ? undefined : await readPolicy(policyText, policyName as string);
  return {
    experimental: read?.experimental ?? false,
    digests: [policyText, lockText].map((text) => (text === undefined ? '' : contentHash(text))),
    ...(read === undefined ? {} : { policy: read.policy }),
    ...(lockText === undefined ? {} : { lock: readLock(lockText, lockName as string) }),
  };
}

function readText(path: string, workspace: string, key: string): string {
  const read = readWorkspaceFile({ path, absolute: insideWorkspace(workspace, path), size: 0 }, maxBytes);
  const text = 'skipped' in read ? undefined : decodeText(read.bytes)?.text;
  if (text !== undefined) return text;
  throw new PortcullisError({
    code: 'config-unreadable',
    message: `expected a readable text file, got ${'skipped' in read ? (read.skipped.detail ?? read.skipped.reason) : 'binary content'}`,
    where: { key, file: path },
    remedy: 'Check the path and its permissions.',
  });
}

/** Digests by image, from the `images` of an image-lock.json. */
export function readLock(text: string, file: string): ReadonlyMap<string, string> {
  const invalid = (message: string, key?: string): PortcullisError =>
    new PortcullisError({
      code: 'lock-invalid',
      message,
      where: { file, ...(key === undefined ? {} : { key }) },
      remedy: 'Let image-verify write the file again, or name another with `image-lock`.',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('expected JSON, got text that is none');
  }
  const images = typeof value === 'object' && value !== null && 'images' in value ? value.images : undefined;
  if (typeof images !== 'object' || images === null || Array.isArray(images)) throw invalid('expected a mapping of images', 'images');
  return new Map(
    Object.entries(images).map(([image, entry]) => {
      const digest = typeof entry === 'object' && entry !== null && 'digest' in entry ? entry.digest : entry;
      if (typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
        throw invalid('expected a digest, `sha256:` and 64 hexadecimal digits', `images.${image}`);
      return [image, digest];
    }),
  );
}

const maxIgnoreBytes = 1024 * 1024;

/**
 * The ignore file of a Dockerfile: the one named after it, else the nearest `.dockerignore` from its directory up, since
 * the context is most often one of these. Undefined when one is there and cannot be read.
 */
export function ignoreFileOf(path: string, workspace: string): IgnoreFile | 'none' | undefined {
  const parts = path.split('/').slice(0, -1);
  const directories = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
  const names = [
    `${path}.dockerignore`,
    ...directories.flatMap((directory) => [`${directory}.dockerignore`, `${directory}.containerignore`]),
  ];
  const found = names.find((name) => existsSync(join(workspace, name)));
  if (found === undefined) return 'none';
  try {
    const read = readWorkspaceFile({ path: found, absolute: insideWorkspace(workspace, found), size: 0 }, maxIgnoreBytes);
    const text = 'skipped' in read ? undefined : decodeText(read.bytes)?.text;
    return text === undefined ? undefined : { path: found, text };
  } catch {
    return undefined;
  }
}
