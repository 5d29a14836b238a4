// Which files of the workspace are read, by whom, and which are gaps.

import { ofOneInput, PortcullisError, type SkippedInput } from '@portcullis/core';
import { readWorkspaceFile, type Tree, type Walk } from '@portcullis/workspace';
import { prepareFor } from './heap.js';
import { belowOf, fixtureFolder, type ReadManifest } from './inventory.js';
import { mostBytes, nameOf, type Reader, recognisedBy, sourceIn } from './reader.js';
import { readersOf } from './readers/index.js'; // at first use
import { isAskedAbout, whyUnread } from './unread.js';

export interface Selection {
  readonly manifests: readonly ReadManifest[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
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
  return readersOf(path).length > 0 || isAskedAbout(path);
}

/** Reads every file that a reader knows; what cannot be read is a gap with the line of the mistake. */
export async function readManifests({ walk, maxBytes, tree, base, progress }: SelectOptions): Promise<Selection> {
  const manifests: ReadManifest[] = [];
  const skipped: SkippedInput[] = walk.skipped.flatMap((entry) => ownGap(entry));
  let scanned = 0;
  let bytes = 0;
  // A link with the name of a lock is that lock, whatever the file is called that it leads to.
  const linked = walk.links.filter(({ target }) => readersOf(target).length === 0);
  const wanted = [...walk.files, ...linked].flatMap((file) => {
    const known = readersOf(file.path);
    return known.length === 0 ? [] : [{ file, known }];
  });
  const lists = remembering(tree);
  for (const [index, { file, known }] of wanted.entries()) {
    progress?.(index, wanted.length);
    const read = readWorkspaceFile(file, mostBytes(known, maxBytes));
    if ('skipped' in read) {
      skipped.push({ ...read.skipped, gap: true });
      continue;
    }
    prepareFor(read.bytes.length);
    const own = sourceIn(lists, file.path, read.bytes, maxBytes);
    let reader: Reader | undefined;
    try {
      reader = await recognisedBy(known, own);
      if (reader === undefined) {
        const detail = known.map((one) => one.whyNot?.(own)).find((why) => why !== undefined);
        if (detail !== undefined) skipped.push({ path: file.path, reason: 'not-read', gap: false, detail });
        continue;
      }
      const manifest = await reader.read(own);
      manifests.push({ path: file.path, reader: reader.id, manifest });
      const gaps = (manifest.gaps ?? []).map(({ line, detail, told }) => ({
        path: file.path,
        reason: told === true ? 'not-read' : 'incomplete',
        gap: told !== true && !fixtureFolder.test(belowOf(file.path, base)),
        detail: line === undefined ? detail : `line ${line}: ${detail}`,
      }));
      skipped.push(...ofOneInput(gaps, true));
      scanned++;
      bytes += read.bytes.length;
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      skipped.push(unreadable(file.path, base, reader ?? (known[0] as Reader), error));
    }
  }
  const read = new Set(manifests.map(({ path }) => path));
  skipped.push(...unreadFiles(walk).filter(({ path }) => !read.has(path)));
  return { manifests, skipped, scanned, bytes };
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

function unreadFiles({ files }: Walk): readonly SkippedInput[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path }) => {
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
