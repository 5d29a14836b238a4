// What the parts of a policy are read with: the file itself, the tree that it lies in, and what is known beside it.

import { PortcullisError } from '@portcullis/core';
import type { KeyPath, PolicyReader } from '@portcullis/policy';
import type { KeyService, TrustedRoots } from '@portcullis/signatures';
import type { Tree } from '@portcullis/workspace';

/** Where the policy and all it names are read from: one tree, so that a change brings along neither its own rules nor its own keys. */
export type PolicyFiles = Pick<Tree, 'where' | 'read' | 'list' | 'digest'>;

export interface PolicyContext {
  readonly reader: PolicyReader;
  readonly files: PolicyFiles;
  readonly roots: KnownRoots;
}

export interface KnownRoots {
  /** Of Sigstore's public instance, when they are fresher than the embedded ones. */
  readonly sigstore?: TrustedRoots;
  /** Fetches those of GitHub's own instance, when they shall be fresher than the embedded ones. */
  readonly github?: () => Promise<TrustedRoots>;
  /** Nobody is asked without. */
  readonly keyService?: KeyService;
}

/** Content of a file that the policy names. */
export function named(context: PolicyContext, path: KeyPath, file: string): Buffer {
  const content = context.files.read(file);
  if (content !== undefined) return content;
  return context.reader.fail(
    path,
    `expected the file ${file.slice(0, 200)}, got none ${context.files.where}`,
    'Correct the path, or add the file to the repository.',
  );
}

/** Whatever is wrong inside, the user is led to the key of the policy. */
export async function at<Value>(context: PolicyContext, path: KeyPath, read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof PortcullisError) || error.where.line !== undefined) throw error;
    const inner = error.where.file === undefined || error.where.file === context.reader.file ? '' : ` (${error.where.file})`;
    throw new PortcullisError({
      code: error.code,
      message: `${error.message}${inner}`,
      where: context.reader.place(path),
      remedy: error.remedy,
      cause: error,
    });
  }
}
