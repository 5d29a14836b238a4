// The ignore file of a build context. It is no setting of the linter: Docker builds with the one that the change brings, so
// that is the one to judge by.

import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, type SkippedInput } from '@portcullis/core';
import { insideWorkspace, readWorkspaceFile, systemReason } from '@portcullis/workspace';
import { maxIgnoreLine, maxIgnorePatterns } from '../ignore-file.js';
import type { IgnoreFile } from '../surroundings.js';

const maxIgnoreBytes = 1024 * 1024;

/**
 * The ignore file of a Dockerfile: the one named after it, else the nearest `.dockerignore` from its directory up, since
 * the context is most often one of these. An entry of what was skipped when one is there and cannot be read.
 */
export function ignoreFileOf(path: string, workspace: string): IgnoreFile | 'none' | SkippedInput {
  const parts = path.split('/').slice(0, -1);
  const directories = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
  const names = [
    `${path}.dockerignore`,
    ...directories.flatMap((directory) => [`${directory}.dockerignore`, `${directory}.containerignore`]),
  ];
  const found = names.find((name) => isThere(join(workspace, name)));
  if (found === undefined) return 'none';
  const unreadable = (detail: string): SkippedInput => ({ path: found, reason: 'unreadable', gap: true, detail });
  try {
    const read = readWorkspaceFile({ path: found, absolute: insideWorkspace(workspace, found), size: 0 }, maxIgnoreBytes);
    if ('skipped' in read) return { ...read.skipped, gap: true };
    const text = decodeText(read.bytes)?.text;
    if (text === undefined) return unreadable('binary content');
    const lines = text.split('\n');
    if (lines.length > maxIgnorePatterns) return unreadable(`${lines.length} lines, of which ${maxIgnorePatterns} are read`);
    if (lines.some((line) => line.length > maxIgnoreLine)) return unreadable(`a line of more than ${maxIgnoreLine} letters`);
    return { path: found, text };
  } catch (error) {
    return unreadable(systemReason(error));
  }
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // A directory on its way cannot be looked into; the walk has said so.
    return false;
  }
}
