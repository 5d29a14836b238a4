// Who owns a file, by the checkout's CODEOWNERS (docs.github.com, "About code owners"): the last pattern that fits counts.

import { decodeText } from '@portcullis/core';
import { pathFilter } from '@portcullis/workspace';
import type { ReadFile } from './patch.js';

/** Owners of a path, as CODEOWNERS has them; empty where it names none. */
export type OwnersOf = (path: string) => string;

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Patterns that are read; GitHub reads a file of 3 MB at most. */
const maxPatterns = 5000;

/** Reads the first CODEOWNERS file there is. */
export async function codeOwners(readFile: ReadFile): Promise<OwnersOf> {
  const bytes = places.map(readFile).find((content) => content !== undefined);
  const text = bytes === undefined ? undefined : decodeText(bytes)?.text;
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  const entries = lines.filter((line) => line !== '').slice(-maxPatterns);
  const rules = await Promise.all(
    entries.map(async (line) => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return { matches: await pathFilter(globsOf(pattern), []), owners: owners.join(' ') };
    }),
  );
  const known = new Map<string, string>();
  return (path) => {
    const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? '';
    known.set(path, owners);
    return owners;
  };
}

/** A pattern as globs: without a slash before its end it fits at any depth, and what names a folder means all that is in it. */
function globsOf(pattern: string): readonly string[] {
  const folder = pattern.endsWith('/');
  const plain = pattern.replace(/^\/|\/$/g, '');
  const base = plain.includes('/') || pattern.startsWith('/') ? plain : `**/${plain}`;
  if (folder) return [`${base}/**`];
  return base.endsWith('/*') ? [base] : [base, `${base}/**`];
}
