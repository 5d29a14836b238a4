// Which lines of a checkout stood there at a commit, by git's own comparison of the two: every line that it does not call added or
// changed, in files that it knows at that commit, under their old names too. What git cannot compare is taken for changed.

import { join } from 'node:path';
import { decodeText } from '@portcullis/core';
import { convertedFiles, git, listCheckout, relativePath } from '@portcullis/workspace';

/** Whether the lines of a file all stood at the commit; without lines, whether the whole file did. 1-based, the end inclusive. */
export type StoodThere = (path: string, lines?: { readonly start: number; readonly end: number }) => boolean;

export interface LineMap {
  /** The commit that is compared with: where the change left the history of its base. */
  readonly commit: string;
  readonly stood: StoodThere;
}

type Ranges = readonly (readonly [start: number, end: number])[];

interface Compared {
  /** Folder of the repository. */
  readonly root: string;
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
}

/**
 * Compares the files of a workspace with a commit. @param readFile bytes of a file of the workspace. @returns undefined where git cannot: no such
 * commit here, no common history, or no git.
 */
export function lineMapSince(
  { root, workspace, base, head }: Compared,
  readFile: (path: string) => Uint8Array | undefined,
): LineMap | undefined {
  const found = git(root, ['merge-base', base, head]);
  const commit = found.stdout.toString('latin1').trim();
  if (!found.ok || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const names = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  // The files as they lie there are what was scanned. Neither attributes nor settings of the checkout change how git compares.
  const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--find-renames'];
  const status = git(root, ['diff', ...options, '--name-status', '-z', commit]);
  const patch = git(root, [
    'diff',
    ...options,
    '--unified=0',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--text',
    commit,
  ]);
  const unlike = unlikeCommitted(root);
  if (!names.ok || !status.ok || !patch.ok || unlike === undefined) return undefined;
  const known = plainFiles(names.stdout.toString('utf8'));
  const changed = changedLines(patch.stdout, changedFiles(status.stdout.toString('utf8')));
  const counted = new Map<string, LineCount>();
  const linesIn = (path: string): LineCount => {
    const count = counted.get(path) ?? countLines(readFile(path));
    counted.set(path, count);
    return count;
  };
  return {
    commit,
    stood(path, lines) {
      // Several names that are no text read alike: which of them is meant, nobody can say.
      if (path.includes('\ufffd')) return false;
      const file = relativePath(root, join(workspace, path));
      const ranges = changed.get(file);
      if (ranges === 'all' || (ranges === undefined && !known.has(file)) || unlike.has(file)) return false;
      if (lines === undefined) return ranges === undefined;
      const { most, last, alike } = linesIn(path);
      // A line that the file does not have did not stand there: whoever names it has seen another file.
      if (lines.end > most) return false;
      // What lies behind the last line's end changes with that line.
      return ranges === undefined || (alike && !meets(ranges, Math.min(lines.start, last), lines.end));
    },
  };
}

/**
 * Files that git calls unchanged whatever lies there: those that it was told not to look at, and those that attributes make another text
 * of in the checkout than the commit holds. Undefined where git cannot tell.
 */
function unlikeCommitted(root: string): ReadonlySet<string> | undefined {
  const tracked = listCheckout(root)?.entries.filter((entry) => entry.tracked);
  const converted = tracked && convertedFiles(root, tracked);
  if (tracked === undefined || converted === undefined) return undefined;
  return new Set([...converted, ...tracked.filter(({ unwatched }) => unwatched).map(({ path }) => path)]);
}

/** Names of the files of a tree that are neither links nor other repositories: what those lead to is not in the tree. */
function plainFiles(listing: string): ReadonlySet<string> {
  const entries = listing.split('\0').map((entry) => /^100\d{3} blob [0-9a-f]+\t(.+)$/s.exec(entry)?.[1]);
  return new Set(entries.filter((name) => name !== undefined));
}

interface LineCount {
  /** Lines by whoever counts most of them, the empty one behind the last line's end too. */
  readonly most: number;
  /** Number of the last line that holds anything, as git counts. */
  readonly last: number;
  /**
   * Whether all tools count as git does. Where some end a line at more than `\n`, what a change puts behind such a character has for
   * them the number of a line that git finds unchanged.
   */
  readonly alike: boolean;
}

/** Lines of a file of the workspace; none where it cannot be read. */
function countLines(bytes: Uint8Array | undefined): LineCount {
  if (bytes === undefined) return { most: 0, last: 0, alike: false };
  const decoded = decodeText(bytes)?.text;
  const text = decoded ?? Buffer.from(bytes).toString('latin1');
  const others = text.match(otherLineEnds)?.length ?? 0;
  let ends = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends++;
  return { most: ends + others + 1, last: text.endsWith('\n') ? ends : ends + 1, alike: others === 0 && decoded !== undefined };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const otherLineEnds = /\r(?!\n)|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;

/** Files that are not what they were, by their names now; all their lines are taken for changed until the patch says more. */
function changedFiles(status: string): { readonly files: Map<string, Ranges | 'all'>; readonly order: readonly string[] } {
  const fields = status.split('\0');
  const files = new Map<string, Ranges | 'all'>();
  const order: string[] = [];
  for (let i = 0; i + 1 < fields.length; ) {
    const kind = (fields[i] as string)[0];
    const renamed = kind === 'R' || kind === 'C';
    const file = fields[i + (renamed ? 2 : 1)] as string;
    // Nothing stands any more under a name that was given up.
    if (kind === 'R') files.set(fields[i + 1] as string, 'all');
    files.set(file, 'all');
    // What becomes a link, or ceases to be one, is taken away and made anew: the patch tells of it twice.
    order.push(...(kind === 'T' ? [file, file] : [file]));
    i += renamed ? 3 : 2;
  }
  return { files, order };
}

/** Reads the hunks of a patch, in the order in which git names the files. */
function changedLines(patch: Buffer, { files, order }: ReturnType<typeof changedFiles>): ReadonlyMap<string, Ranges | 'all'> {
  let index = -1;
  let ranges: [number, number][] = [];
  /** Lines of the hunk that are still to come: what they hold is text, whatever it looks like. */
  let left = 0;
  for (const line of linesOf(patch)) {
    if (left > 0 && (line[0] === plus || line[0] === minus)) {
      left--;
      continue;
    }
    const text = line.toString('latin1', 0, Math.min(line.length, 200));
    if (text.startsWith('diff --git ')) {
      index++;
      ranges = [];
      continue;
    }
    const file = order[index];
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (hunk !== null) {
      const [removed, start, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
      left = removed + added;
      ranges.push(added === 0 ? [start + 0.5, start + 0.5] : [start, start + added - 1]);
    }
    // A rename without a hunk changes no line; all else that names none (a mode, a link) stays changed as a whole.
    if (file !== undefined && (hunk !== null || text.startsWith('similarity index '))) files.set(file, ranges);
  }
  // Where the two lists do not tell of the same files nothing can be said of any.
  return index + 1 === order.length ? files : new Map<string, Ranges | 'all'>(order.map((file) => [file, 'all']));
}

const plus = 43;
const minus = 45;

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Whether a range meets one of those given, which lie in order. What was taken out between two lines meets a range of both. */
function meets(ranges: Ranges, start: number, end: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = ranges[low];
  return next !== undefined && next[0] <= end;
}
