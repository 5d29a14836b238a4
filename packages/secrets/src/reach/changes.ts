// What commits brought: every blob once, with the path, the version it replaced and the commit that introduced it.

import { nulFields } from './git-stream.js';

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
  const newest = new Map<string, IntroducedBlob>();
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
      introduction = { commit: field.slice(head + 1), author: (await next()) ?? '', date: ((await next()) ?? '').split('\n')[0] ?? '' };
      continue;
    }
    const record = parseRaw(field);
    if (record === undefined) continue;
    const path = (await next()) ?? '';
    // The log runs from new to old: the last one seen introduced the blob first.
    if (record.id !== undefined) newest.set(record.id, { id: record.id, path, replaced: record.replaced, introduction });
  }
  return { blobs: inPathOrder([...newest.values()].reverse()), commits };
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
  return { blobs: inPathOrder(blobs), commits: 0 };
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
