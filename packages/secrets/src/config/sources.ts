// Where configuration is read from: the working tree, or on a pull request the base commit, which the change cannot edit.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findGitRoot, git, insideWorkspace, isCommitId, PortcullisError, readAtCommit, type ScanContext } from '@portcullis/core';
import { maxConfigBytes } from './toml.js';

export interface ConfigTree {
  /** Content of a workspace path; undefined when there is no such file. @throws PortcullisError when it cannot be read. */
  read(path: string, maxBytes?: number): Uint8Array | undefined;
  /** For messages: "in this checkout", "at the base commit 0123456789ab". */
  readonly where: string;
  /** The commit it is, when it is one. */
  readonly commit?: string;
}

export function workingTree(workspace: string): ConfigTree {
  return {
    where: 'in this checkout',
    read(path, maxBytes = maxConfigBytes) {
      let absolute: string;
      try {
        absolute = insideWorkspace(workspace, path);
      } catch (error) {
        if (error instanceof PortcullisError && error.code === 'path-missing') return undefined;
        throw unreadable(path, error instanceof Error ? error.message : String(error));
      }
      return readBounded(absolute, path, maxBytes);
    },
  };
}

function readBounded(absolute: string, path: string, maxBytes: number): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(path, 'expected a file, got a directory or device');
    if (stats.size > maxBytes) throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
    const content = Buffer.alloc(stats.size);
    return content.subarray(0, readSync(descriptor, content, 0, content.length, 0));
  } catch (error) {
    throw error instanceof PortcullisError ? error : unreadable(path, `expected a readable file, got ${(error as Error).message}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function unreadable(path: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'config-unreadable',
    message,
    where: { file: path },
    remedy: 'Name a readable file inside the workspace.',
  });
}

/** The tree of the base commit; undefined when it is not in this checkout. */
export function baseTree(context: ScanContext): ConfigTree | undefined {
  const { base } = context.change ?? {};
  const root = findGitRoot(context.workspace);
  if (base === undefined || root === undefined || !isCommitId(base)) return undefined;
  return git(root, ['cat-file', '-e', `${base}^{tree}`]).ok ? commitTree(context.workspace, root, base) : undefined;
}

export function commitTree(workspace: string, root: string, commit: string): ConfigTree {
  const prefix = relative(root, workspace).split(sep).join('/');
  return {
    where: `at the base commit ${commit.slice(0, 12)}`,
    commit,
    read(path, maxBytes = maxConfigBytes) {
      const content = readAtCommit(root, commit, prefix === '' ? path : `${prefix}/${path}`, maxBytes);
      if (content === 'missing-commit')
        throw unreadable(path, `expected a file of at most ${maxBytes} bytes at commit ${commit.slice(0, 12)}`);
      return content;
    },
  };
}
