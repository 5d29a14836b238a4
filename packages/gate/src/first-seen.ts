// Since when a finding stands where it stands, by git's blame of the files as they lie there: the day on which the youngest of its lines
// came to be. Lines that only moved within their file, or changed in white space, keep their day. No state, and no date that a report
// brings along.

import { join } from 'node:path';
import { filterDrivers, git, parentsOf, relativePath } from '@portcullis/workspace';

/** When a place came to be, or why that is not known. */
export type FirstSeen =
  | { readonly since: Date }
  /** The history that is here ends before: it is at least so old. */
  | { readonly atLeast: Date }
  | { readonly unknown: string };

/** Asks for lines of a file, 1-based, the end inclusive; without lines for the oldest line of the file. */
export type FirstSeenOf = (path: string | undefined, lines?: { readonly start: number; readonly end: number }) => FirstSeen;

/** Files whose history is looked at: each takes a process of its own. */
const maxFiles = 1000;
/** Clocks of those who commit may be a little ahead. */
const clockSkew = 24 * 60 * 60 * 1000;

interface Line {
  /** Milliseconds. */
  readonly time: number;
  /** Whether the history that is here ends at its commit. */
  readonly cut: boolean;
}

interface Commit {
  time: number;
  boundary?: true;
}

export function firstSeenBy({ root, workspace }: { readonly root: string; readonly workspace: string }, now: Date): FirstSeenOf {
  const files = new Map<string, readonly Line[] | string>();
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']).stdout.toString('latin1').trim() !== 'false';
  const linesOf = (path: string): readonly Line[] | string => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const lines =
      files.size >= maxFiles
        ? `more than ${maxFiles} files would have to be looked at`
        : blamed(root, relativePath(root, join(workspace, path)), shallow);
    files.set(path, lines);
    return lines;
  };
  return (path, lines) => {
    if (path === undefined) return { unknown: 'it names no file' };
    const all = linesOf(path);
    if (typeof all === 'string') return { unknown: all };
    const own = lines === undefined ? all : all.slice(lines.start - 1, lines.end);
    // Many tools name the empty line behind the last one's end.
    if (own.length === 0 || (lines !== undefined && lines.end > all.length + 1)) return { unknown: 'the file does not have its lines' };
    const line = own.reduce((a, b) => ((lines === undefined) === a.time <= b.time ? a : b));
    if (line.time > now.getTime() + clockSkew) return { unknown: 'its commit has a day that is still to come' };
    return line.cut ? { atLeast: new Date(line.time) } : { since: new Date(line.time) };
  };
}

/** The lines of a file with the time of the commit that made each, or why there are none. */
function blamed(root: string, file: string, shallow: boolean): readonly Line[] | string {
  if (isFiltered(root, file)) return 'a filter of git stands between it and what is committed';
  // A list of commits to leave out, which the configuration of the checkout may name, would make lines older or younger; an empty name
  // at the end takes all of it back.
  const run = git(root, ['blame', '-w', '-M', '--porcelain', '--no-textconv', '--ignore-revs-file=', '--', file]);
  if (!run.ok) return 'git does not know the file';
  const commits = new Map<string, Commit>();
  const order: string[] = [];
  let current: Commit = { time: Number.POSITIVE_INFINITY };
  for (const line of run.stdout.toString('latin1').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ \d+(?: \d+)?$/.exec(line)?.[1];
    if (head !== undefined) {
      current = commits.get(head) ?? { time: Number.POSITIVE_INFINITY };
      commits.set(head, current);
      order.push(head);
    } else if (line.startsWith('committer-time ')) current.time = Number(line.slice('committer-time '.length)) * 1000;
    else if (line === 'boundary') current.boundary = true;
  }
  const cut = new Map([...commits].map(([id, { boundary }]) => [id, boundary === true && shallow && parentsOf(root, id).length > 0]));
  return order.map((id) => ({ time: commits.get(id)?.time ?? Number.POSITIVE_INFINITY, cut: cut.get(id) === true }));
}

/** No filter is run, so what is committed of such a file has other lines than what lies there: blame would call them all new. */
function isFiltered(root: string, file: string): boolean {
  const drivers = filterDrivers(root);
  if (drivers.length === 0) return false;
  const run = git(root, ['check-attr', '-z', 'filter', '--', file]);
  return !run.ok || drivers.includes(run.stdout.toString().split('\0')[2] ?? '');
}
