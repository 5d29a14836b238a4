// The workspace's other files, as one that is read names them.

import { readFileSync, statSync } from 'node:fs';
import { decodeText, PortcullisError } from '@portcullis/core';
import { insideWorkspace, systemReason, type WorkspaceFile } from '@portcullis/workspace';
import type { NearbyFiles } from './types.js';

export interface WorkspaceFiles extends NearbyFiles {
  bytes(path: string): Buffer | undefined;
}

/** Files that others name, each read once. */
export function nearbyFiles(workspace: string, walked: readonly WorkspaceFile[], maxBytes: number): WorkspaceFiles {
  const known = new Map<string, Buffer | undefined>();
  const bytes = (path: string): Buffer | undefined => {
    if (known.has(path)) return known.get(path);
    const content = readNamed(workspace, path, maxBytes);
    known.set(path, content);
    return content;
  };
  return {
    paths: walked.map(({ path }) => path),
    bytes,
    read(path) {
      const content = bytes(path);
      return content === undefined ? undefined : (decodeText(content)?.text ?? content.toString('utf8'));
    },
  };
}

/** @throws PortcullisError `unreadable` when there is such a file and it cannot be read to its end. */
function readNamed(workspace: string, path: string, maxBytes: number): Buffer | undefined {
  const fail = (got: string): PortcullisError =>
    new PortcullisError({
      code: 'unreadable',
      message: `expected the readable file ${path.slice(0, 200)}, got ${got}`,
      where: { file: path },
      remedy: 'Make it readable.',
    });
  let real: string;
  try {
    real = insideWorkspace(workspace, path);
  } catch (error) {
    if (error instanceof PortcullisError && error.code === 'path-missing') return undefined;
    throw error;
  }
  try {
    const stats = statSync(real);
    if (!stats.isFile()) return undefined;
    if (stats.size > maxBytes) throw fail(`${stats.size} bytes, more than ${maxBytes}`);
    return readFileSync(real);
  } catch (error) {
    throw error instanceof PortcullisError ? error : fail(systemReason(error));
  }
}
