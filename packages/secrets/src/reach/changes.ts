// What commits brought: every blob once, with the path, the version it replaced and the commit that introduced it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from '@portcullis/core';
import { lines, nulFields } from './git-stream.js';

export interface Introduction {
  readonly commit: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface IntroducedBlob {
  readonly id: string;
  readonly path: string;
  /** The blob it replaced at that path; undefined for a new file. */
  readonly replaced: string | undefined;
  /** Undefined for what is staged and not committed. */
  readonly introduction: Introduction | undefined;
}

export interface Changes {
  /** Sorted so that versions of a path follow one another, oldest first. */
  readonly blobs: readonly IntroducedBlob[];
  readonly commits: number;
  /** Of the commits, those whose parents a shallow clone does not hold: what came before them is not known. */
  readonly cutOff: number;
}

const absent = /^0+$/;
const fileMode = /^10/;

/** Blobs that the commits of some revisions introduced (`--all`, `base..head`). */
export async function committedChanges(directory: string, revisions: readonly string[]): Promise<Changes> {
  // -c shows of a merge what differs from all its parents: content that no other commit introduced.
  const args = [
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '-c',
    '--root',
    '--topo-order',
    '--format=%x01%H%x00%an <%ae>%x00%aI',
    ...revisions,
    '--',
  ];
  const shallow = shallowCommits(directory);
  const newest = new Map<string, IntroducedBlob>();
  let cutOff = 0;
  let introduction: Introduction | undefined;
  let commits = 0;
  const fields = nulFields(directory, args)[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await fields.next();
    return done === true ? undefined : value;
  };
  for (let field = await next(); field !== undefined; field = await next()) {
    const head = field.indexOf('\u0001');
    if (head >= 0) {
      commits++;
      const commit = field.slice(head + 1);
      if (shallow.has(commit)) cutOff++;
      introduction = { commit, author: (await next()) ?? '', date: ((await next()) ?? '').split('\n')[0] ?? '' };
      continue;
    }
    const record = parseRaw(field);
    if (record === undefined) continue;
    const path = (await next()) ?? '';
    // The log runs from new to old: the last one seen introduced the blob first.
    if (record.id !== undefined) newest.set(record.id, { id: record.id, path, replaced: record.replaced, introduction });
  }
  return { blobs: inPathOrder([...newest.values()].reverse()), commits, cutOff };
}

/** Revisions that name everything ever committed; in a repository without commits there is none to name. */
export function allRevisions(directory: string): readonly string[] {
  return git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? ['--all', 'HEAD'] : ['--all'];
}

/**
 * Objects that a partial clone does not hold. Git would try to fetch each when asked for it, which it must not,
 * and end when it cannot.
 */
export async function missingObjects(directory: string): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  if (!git(directory, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']).ok) return missing;
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--indexed-objects', ...allRevisions(directory)];
  for await (const line of lines(directory, args)) if (line.startsWith('?')) missing.add(line.slice(1));
  return missing;
}

/** Commits at which a shallow clone was cut. */
function shallowCommits(directory: string): ReadonlySet<string> {
  const asked = git(directory, ['rev-parse', '--git-path', 'shallow']);
  if (!asked.ok) return new Set();
  try {
    return new Set(
      readFileSync(resolve(directory, asked.stdout.toString().replace(/\n$/, '')), 'latin1')
        .split('\n')
        .filter(Boolean),
    );
  } catch {
    return new Set();
  }
}

/** Paths of the files at HEAD with their blobs. */
export async function headBlobs(directory: string): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>();
  if (!git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok) return blobs;
  for await (const field of nulFields(directory, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'])) {
    const tab = field.indexOf('\t');
    const [mode = '', , id = ''] = field.slice(0, tab).split(' ');
    if (fileMode.test(mode)) blobs.set(field.slice(tab + 1), id);
  }
  return blobs;
}

/** Blobs that are staged. */
export async function stagedChanges(directory: string): Promise<Changes> {
  const blobs: IntroducedBlob[] = [];
  const fields = nulFields(directory, ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames'])[Symbol.asyncIterator]();
  for (let field = await fields.next(); field.done !== true; field = await fields.next()) {
    const record = parseRaw(field.value);
    if (record === undefined) continue;
    const path = await fields.next();
    if (record.id !== undefined && path.done !== true)
      blobs.push({ id: record.id, path: path.value, replaced: record.replaced, introduction: undefined });
  }
  return { blobs: inPathOrder(blobs), commits: 0, cutOff: 0 };
}

/**
 * `:100644 100644 old new M` for one parent, `::100644 100644 100644 old old new MM` for a merge of two.
 * Undefined when the field is no record; without an id when it is a deletion, a link or a submodule.
 */
function parseRaw(field: string): { readonly id?: string; readonly replaced?: string | undefined } | undefined {
  const start = field.lastIndexOf('\n') + 1;
  const colons = /^:+/.exec(field.slice(start, start + 64))?.[0].length ?? 0;
  if (colons === 0) return undefined;
  const parts = field.slice(start + colons).split(' ');
  const mode = parts[colons] ?? '';
  const id = parts[2 * colons + 1] ?? '';
  const replaced = parts[colons + 1] ?? '';
  if (!fileMode.test(mode) || absent.test(id)) return {};
  return { id, replaced: absent.test(replaced) || !fileMode.test(parts[0] ?? '') ? undefined : replaced };
}

/** Stable by path: neighbours in a pack, and each version right after the one it replaced. */
function inPathOrder(blobs: readonly IntroducedBlob[]): IntroducedBlob[] {
  return [...blobs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
