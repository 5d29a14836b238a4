// Where policies of other repositories are read: in a folder that a step checked out, at the commit and not in the files that lie there,
// else by whoever may ask their server.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { insideWorkspace, maxSettingsBytes, readAtCommit, resolveCommit } from '@portcullis/workspace';
import type { PolicyReference, ReadReference } from './extends.js';

export interface ReferencePlaces {
  readonly workspace: string;
  /** Lines of the input `extends-folders`: `owner/name=folder`. */
  readonly folders: readonly string[];
  /** Asks the server; undefined where nobody may. */
  readonly ask?: ReadReference | undefined;
}

/** @throws PortcullisError `input-invalid` for a line that names no folder. */
export function referenceReader({ workspace, folders, ask }: ReferencePlaces): ReadReference {
  const byName = new Map(folders.map((line) => folderOf(line, workspace)));
  const known = new Map<string, Promise<Uint8Array>>();
  // All who judge mostly extend the same, and what a commit holds does not change.
  return (reference) => {
    const key = JSON.stringify([reference.repository.toLowerCase(), reference.commit, reference.path]);
    const found = known.get(key) ?? read(reference);
    known.set(key, found);
    return found;
  };

  async function read(reference: PolicyReference): Promise<Uint8Array> {
    const folder = byName.get(reference.repository.toLowerCase());
    if (folder !== undefined) return atCommit(folder, reference);
    if (ask !== undefined) return ask(reference);
    throw unread(
      'nobody brought it here',
      `Check out ${reference.repository} with \`fetch-depth: 0\` and name its folder in \`extends-folders\`, or give an \`extends-token\` that may read it.`,
    );
  }
}

function folderOf(line: string, workspace: string): readonly [string, string] {
  const [, name, folder] = /^([\w.-]+\/[\w.-]+)=(.+)$/.exec(line.trim()) ?? [];
  if (name === undefined || folder === undefined)
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected OWNER/NAME=FOLDER, got "${line.slice(0, 80)}"`,
      where: { key: 'extends-folders' },
      remedy: 'Name the repository as the policy does, and the folder that it is checked out in.',
    });
  const root = insideWorkspace(workspace, folder, 'extends-folders');
  if (existsSync(join(root, '.git'))) return [name.toLowerCase(), root];
  throw new PortcullisError({
    code: 'input-invalid',
    message: 'expected a checkout of git, got another folder',
    where: { file: folder, key: 'extends-folders' },
    remedy: 'Check the policy out with git, as actions/checkout does where git is there.',
  });
}

function atCommit(folder: string, { commit, path }: PolicyReference): Uint8Array {
  const content = readAtCommit(folder, commit, path, maxSettingsBytes);
  if (content === 'missing-commit' && resolveCommit(folder, commit) === undefined)
    throw unread('its checkout does not hold that commit', 'Check it out with `fetch-depth: 0`: a change of `commit` is judged by both.');
  if (content === 'missing-commit')
    throw unread(
      `${path} is too large there, a link that leads out of it, or missing in a partial clone`,
      `Let \`path\` name a plain file of at most ${maxSettingsBytes} bytes, and check all of it out.`,
    );
  if (content === undefined) throw unread(`it has no file ${path} at that commit`, 'Correct `path` or `commit` of `extends`.');
  return content;
}

function unread(message: string, remedy: string): PortcullisError {
  return new PortcullisError({ code: 'extends-unread', message, remedy });
}
