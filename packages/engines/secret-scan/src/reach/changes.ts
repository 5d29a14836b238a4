// What commits brought: every blob at each of its paths, with the version it replaced and the commit that introduced it.
// One path's exclusions never decide for another; a file that was only moved brought nothing.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from '@portcullis/workspace';
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
  /** Where the same content lay before, when the file was only moved, and was looked at there. */
  readonly movedFrom?: string;
  /** Undefined for what is staged and not committed. */
  readonly introduction: Introduction | undefined;
}

/** Whether a path takes part in the scan. */
export type Selected = (path: string) => boolean;

export interface Changes {
  /** Sorted so that versions of a path follow one another, oldest first. */
  readonly blobs: readonly IntroducedBlob[];
  readonly commits: number;
  /** Of the commits, those whose parents a shallow clone does not hold: what came before them is not known. */
  readonly cutOff: number;
  /** Paths at which they name a commit of another repository. */
  readonly submodules: readonly string[];
}

const absent = /^0+$/;
/** Of files, and of links, whose content is the text of where they lead. */
export const fileMode = /^1[02]/;
const submoduleMode = '160000';

/** Blobs that the commits of some revisions introduced (`--all`, `base..head`). */
export async function committedChanges(directory: string, revisions: readonly string[], selected: Selected): Promise<Changes> {
  // -c shows of a merge what differs from all its parents: content that no other commit introduced.
  const args = [
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    // Only of files whose content stays the same: their secrets are where they were.
    '-M100%',
    '-c',
    '--root',
    '--topo-order',
    '--format=%x01%H%x00%an <%ae>%x00%aI',
    ...revisions,
    '--',
  ];
  const shallow = shallowCommits(directory);
  const newest = new Map<string, IntroducedBlob>();
  const submodules = new Set<string>();
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
    const first = (await next()) ?? '';
    const path = record.moved ? ((await next()) ?? '') : first;
    if (record.submodule) submodules.add(path);
    if (record.id === undefined || !selected(path)) continue;
    // The log runs from new to old: the last one seen introduced the blob at this path first.
    newest.set(`${record.id} ${path}`, { id: record.id, path, ...origin(record, first, selected), introduction });
  }
  return { blobs: inPathOrder([...newest.values()].reverse()), commits, cutOff, submodules: [...submodules].sort() };
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
export async function stagedChanges(directory: string, selected: Selected): Promise<Changes> {
  const blobs: IntroducedBlob[] = [];
  const fields = nulFields(directory, ['diff', '--cached', '--raw', '-z', '--no-abbrev', '-M100%'])[Symbol.asyncIterator]();
  for (let field = await fields.next(); field.done !== true; field = await fields.next()) {
    const record = parseRaw(field.value);
    if (record === undefined) continue;
    const first = await fields.next();
    const last = record.moved ? await fields.next() : first;
    if (record.id === undefined || first.done === true || last.done === true) continue;
    if (!selected(last.value)) continue;
    blobs.push({ id: record.id, path: last.value, ...origin(record, first.value, selected), introduction: undefined });
  }
  return { blobs: inPathOrder(blobs), commits: 0, cutOff: 0, submodules: [] };
}

/**
 * `:100644 100644 old new M` for one parent, `::100644 100644 100644 old old new MM` for a merge of two.
 * Undefined when the field is no record; without an id when it is a deletion or a submodule. Two paths follow a record
 * of one parent that says `R`.
 */
function parseRaw(field: string): RawRecord | undefined {
  const start = field.lastIndexOf('\n') + 1;
  const colons = /^:+/.exec(field.slice(start, start + 64))?.[0].length ?? 0;
  if (colons === 0) return undefined;
  const parts = field.slice(start + colons).split(' ');
  const mode = parts[colons] ?? '';
  const id = parts[2 * colons + 1] ?? '';
  const replaced = parts[colons + 1] ?? '';
  const moved = colons === 1 && /^[RC]/.test(parts[4] ?? '');
  const submodule = mode === submoduleMode;
  if (!fileMode.test(mode) || absent.test(id)) return { moved, submodule };
  return { id, moved, submodule, replaced: absent.test(replaced) || !fileMode.test(parts[0] ?? '') ? undefined : replaced };
}

interface RawRecord {
  readonly id?: string;
  readonly replaced?: string | undefined;
  readonly moved: boolean;
  readonly submodule: boolean;
}

function origin({ replaced, moved }: RawRecord, from: string, selected: Selected): Pick<IntroducedBlob, 'replaced' | 'movedFrom'> {
  if (!moved) return { replaced };
  // What was left out where it lay is seen for the first time where it lies now.
  return { replaced: undefined, ...(selected(from) ? { movedFrom: from } : {}) };
}

/** Stable by path: neighbours in a pack, and each version right after the one it replaced. */
export function inPathOrder(blobs: readonly IntroducedBlob[]): IntroducedBlob[] {
  return [...blobs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
