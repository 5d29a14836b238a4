// Which files of the workspace are read, by whom, and which are gaps.

import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ofOneInput, PortcullisError, type SkippedInput } from '@portcullis/core';
import { readWorkspaceFile, type Tree, type Walk, type WorkspaceFile } from '@portcullis/workspace';
import { prepareFor } from './heap.js';
import { belowOf, fixtureFolder, type ReadManifest, testFileBelow } from './inventory.js';
import type { Manifest } from './model.js';
import { mostBytes, nameOf, type Reader, recognisedBy, type Source, sourceIn } from './reader.js';
import { readersOf } from './readers/index.js'; // at first use
import { registryFile } from './registries/names.js';
import { withoutLockedModules } from './stray-modules.js';
import { isAskedAbout, whyUnread } from './unread.js';

export interface Selection {
  readonly manifests: readonly ReadManifest[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
  /** Files that may say where packages are looked for: what they say counts under a policy alone. */
  readonly registryFiles: readonly WorkspaceFile[];
}

export interface SelectOptions {
  readonly walk: Walk;
  readonly maxBytes: number;
  /** Files beside a lock are read through it: they need not be among the selected. */
  readonly tree: Tree;
  /** What the user named: folders of tests are told by what is below it. */
  readonly base: string;
  readonly progress?: (done: number, total: number | undefined) => void;
}

/** Whether a file of the workspace is any of ours by its path: one to read, or one of which is said that nobody reads it. */
export function concerns(path: string): boolean {
  return readersOf(path).length > 0 || isAskedAbout(path) || registryFile(path) !== undefined;
}

/** What became of a file: the reader to which it belongs, whether it could read it or not, and whether it looked at what lies beside it. */
interface Known {
  readonly reader: Reader;
  readonly looksBeside: boolean;
}

/** Reads every file that a reader knows; what cannot be read is a gap with the line of the mistake. */
export async function readManifests({ walk, maxBytes, tree, base, progress }: SelectOptions): Promise<Selection> {
  const manifests: ReadManifest[] = [];
  const skipped: SkippedInput[] = walk.skipped.flatMap((entry) => ownGap(entry));
  let scanned = 0;
  let bytes = 0;
  // Links come last: whether one must be read is known by what became of the file that it leads to.
  const wanted = [...walk.files.map((file) => ({ file, link: undefined })), ...walk.links.map((link) => ({ file: link, link }))].flatMap(
    ({ file, link }) => {
      // Behind a link in node_modules lies a part of the product, or what is read under its own name there.
      const known = readersOf(file.path).filter(({ id }) => link === undefined || id !== 'npm-modules');
      return known.length === 0 ? [] : [{ file, known, link }];
    },
  );
  const read = new Map<string, Known>();
  const lists = remembering(tree);
  for (const [index, { file, known, link }] of wanted.entries()) {
    progress?.(index, wanted.length);
    const same = link === undefined ? undefined : sameBy(link, read.get(link.target), base);
    if (link !== undefined && same !== undefined && areSame(known, readersOf(link.target))) continue;
    const content = readWorkspaceFile(file, mostBytes(known, maxBytes));
    if ('skipped' in content) {
      skipped.push({ ...content.skipped, gap: true });
      continue;
    }
    prepareFor(content.bytes.length);
    const looked = noting(lists);
    const own = sourceIn(looked, file.path, content.bytes, maxBytes);
    const { reader, manifest, error } = await readBy(known, own);
    if (reader === undefined) {
      const detail = known.map((one) => one.whyNot?.(own)).find((why) => why !== undefined);
      if (detail !== undefined) skipped.push({ path: file.path, reason: 'not-read', gap: false, detail });
      continue;
    }
    if (same === reader) continue;
    read.set(file.path, { reader, looksBeside: looked.isAsked() });
    if (error !== undefined) {
      skipped.push(unreadable(file.path, base, reader, error));
      continue;
    }
    manifests.push({ path: file.path, reader: reader.id, manifest });
    const gaps = (manifest.gaps ?? []).map(({ line, detail, told }) => ({
      path: file.path,
      reason: told === true ? 'not-read' : 'incomplete',
      gap: told !== true && !fixtureFolder.test(belowOf(file.path, base)),
      detail: line === undefined ? detail : `line ${line}: ${detail}`,
    }));
    skipped.push(...ofOneInput(gaps, true));
    scanned++;
    bytes += content.bytes.length;
  }
  const taken = new Set(manifests.map(({ path }) => path));
  skipped.push(...unreadFiles(walk).filter(({ path }) => !taken.has(path)));
  const registryFiles = [...walk.files, ...walk.links.filter(({ target }) => registryFile(target) === undefined)].filter(
    ({ path }) => registryFile(path) !== undefined,
  );
  return { manifests: withoutLockedModules(manifests), skipped, scanned, bytes, registryFiles };
}

type Outcome =
  | { readonly reader: Reader; readonly manifest: Manifest; readonly error?: undefined }
  | { readonly reader: Reader; readonly manifest?: undefined; readonly error: PortcullisError }
  | { readonly reader?: undefined; readonly manifest?: undefined; readonly error?: undefined };

/** By the first reader that takes the file for its own. */
async function readBy(known: readonly Reader[], own: Source): Promise<Outcome> {
  let reader: Reader | undefined;
  try {
    reader = await recognisedBy(known, own);
    return reader === undefined ? {} : { reader, manifest: await reader.read(own) };
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return { reader: reader ?? (known[0] as Reader), error };
  }
}

/**
 * The reader by which a link says no more than the file that it leads to: both are the product's or both the tests', and they lie in one
 * folder, or that reader looked at nothing beside the file. `nobody` where the file is in the same folder and no reader's.
 */
function sameBy({ path, absolute, target }: Walk['links'][number], known: Known | undefined, base: string): Reader | 'nobody' | undefined {
  const isTest = testFileBelow(base);
  if (isTest(path) !== isTest(target)) return undefined;
  if (known?.looksBeside === false) return known.reader;
  return liesBeside(path, absolute, target) ? (known?.reader ?? 'nobody') : undefined;
}

function liesBeside(path: string, absolute: string | Buffer, target: string): boolean {
  // Bytes: a name that is no text, listed behind a linked folder, in which the same files lie.
  if (typeof absolute !== 'string') return true;
  const root = absolute.slice(0, absolute.length - target.length);
  try {
    return dirname(absolute) === realpathSync(dirname(join(root, path)));
  } catch {
    return false;
  }
}

/** Whether the bytes of one file are offered to the same readers by two names; what only its bytes make a program is one by every name. */
function areSame(some: readonly Reader[], others: readonly Reader[]): boolean {
  if (!some.every((one) => others.includes(one))) return false;
  return some.length === others.length || some.every(({ binary }) => binary === true);
}

/** The same tree, that knows whether it was asked. */
function noting({ peek, list }: Pick<Tree, 'peek' | 'list'>): Pick<Tree, 'peek' | 'list'> & { isAsked(): boolean } {
  let asked = false;
  return {
    peek(path, most) {
      asked = true;
      return peek(path, most);
    },
    list(folder) {
      asked = true;
      return list(folder);
    },
    isAsked: () => asked,
  };
}

/**
 * The same tree, that lists each folder once, and asks once for a file that is not there: whoever looks for a lock or a file of settings
 * above a manifest asks for the same ones again and again.
 */
function remembering(tree: Tree): Pick<Tree, 'peek' | 'list'> {
  const known = new Map<string, readonly string[]>();
  const absent = new Set<string>();
  return {
    peek(path, most) {
      if (absent.has(path)) return undefined;
      const bytes = tree.peek(path, most);
      if (bytes === undefined) absent.add(path);
      return bytes;
    },
    list(folder) {
      const names = known.get(folder) ?? tree.list(folder);
      known.set(folder, names);
      return names;
    },
  };
}

function unreadFiles({ files, links }: Walk): readonly SkippedInput[] {
  // What a link leads to is told by its own name where that is the same.
  const renamed = links.filter(({ path, target }) => nameOf(path) !== nameOf(target));
  const paths = new Set([...files, ...links].map(({ path }) => path));
  return [...files, ...renamed].flatMap(({ path }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const detail = whyUnread(path, (name) => paths.has(folder + name));
    return detail === undefined ? [] : [{ path, reason: 'not-read', gap: false, detail }];
  });
}

function unreadable(path: string, base: string, reader: Reader, { message, where }: PortcullisError): SkippedInput {
  const line = where.line === undefined ? '' : `line ${where.line}: `;
  const other = where.file === undefined || where.file === path ? '' : `${where.file}: `;
  // What tests read is left out of the inventory, and often broken on purpose: it is said and fails nothing.
  return {
    path,
    reason: 'unreadable',
    gap: !fixtureFolder.test(belowOf(path, base)),
    detail: `${reader.title} cannot be read: ${other}${line}${message}`,
  };
}

/** What the walk left out counts where a reader would have asked for it. */
function ownGap(entry: SkippedInput): readonly SkippedInput[] {
  if (entry.reason === 'symlink-inside' || entry.reason === 'symlink-directory') return [];
  // A name without ending that only readers of programs know is anything's: it is said, and fails nothing.
  const known = readersOf(entry.path);
  const isOwn = known.length > 0 && (nameOf(entry.path).lastIndexOf('.') > 0 || known.some(({ binary }) => binary !== true));
  // What a link leads to outside, and a submodule, may be a folder with locks in it.
  const liesElsewhere = entry.reason === 'symlink-outside' || entry.reason === 'submodule';
  const gap = entry.gap || (isOwn && entry.reason !== 'submodule');
  return known.length > 0 || entry.gap || liesElsewhere ? [{ ...entry, gap }] : [];
}
