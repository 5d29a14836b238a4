// Which files are reports: what the globs of `results` match, and what looks like SARIF in the folders that they search. A glob
// that matches nothing, and a report that no glob matches, are causes: nobody may believe that they were read.

import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { decodeText, PortcullisError, printable } from '@portcullis/core';
import { findGitRoot, git, globBody, insideFolder, pathFilter, relativePath, slashes } from '@portcullis/workspace';
import type { Cause } from './causes.js';

export interface FoundReport {
  /** Relative to the base with forward slashes, or absolute where it lies outside. */
  readonly path: string;
  readonly absolute: string;
  /** Whether the repository itself holds it. */
  readonly committed: boolean;
  /** Whether it is named in the workspace and lies elsewhere, behind a link: nobody said that it may be read. */
  readonly leadsOut: boolean;
}

export interface Search {
  readonly reports: readonly FoundReport[];
  readonly causes: readonly Cause[];
  /** Files that would be reports and that `results` itself leaves out: by `!`, or by naming others in their folder. */
  readonly leftOut: readonly string[];
}

export interface SearchOptions {
  /** Directory that globs are relative to. */
  readonly base: string;
  /** As the user gave them; one that begins with `!` leaves out what it matches. */
  readonly globs: readonly string[];
  /** Files and directories that the gate itself writes. What it wrote there is no report. */
  readonly own: readonly string[];
  /** Where links may lead beside the workspace: the runner's own folder for what steps hand on. */
  readonly temporary?: string;
  /** Whether a file was written by a gate. */
  readonly writtenByGate: (absolute: string) => boolean;
}

/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;
/** Files whose first bytes are looked at because their names say nothing. */
const maxProbed = 5000;
const probeBytes = 4096;
/** So many more are read of JSON whose first bytes do not say what it is: properties, or blanks, may stand before what does. */
const maxProbeBytes = 256 * 1024;

interface Target {
  readonly glob: string;
  /** Real directory that is searched; for a file named outright the one that holds it. */
  readonly folder: string;
  /** Whether it is named in the base and lies elsewhere. */
  readonly leadsOut: boolean;
  /** How the folder is called in paths. */
  readonly prefix: string;
  /** What is matched below the folder; undefined for a file named outright. */
  readonly pattern: string | undefined;
  /** How many folders below may hold matches. */
  readonly depth: number;
}

/** @throws PortcullisError `input-invalid` when there is no end of files, or all that is said is what to leave out. */
export async function findReports(options: SearchOptions): Promise<Search> {
  const base = realpathSync(options.base);
  if (options.globs.every((glob) => glob.startsWith('!'))) throw nothingNamed();
  const own = options.own.map((path) => resolve(base, path));
  const isOwn = (path: string): boolean => own.some((place) => insideFolder(place, path));
  const leadsOut = outOf(base, options.temporary);
  const leftOut = await leftOutBy(base, options.globs);
  const found = new Map<string, FoundReport>();
  const suspects = new Map<string, string>();
  const omitted = new Set<string>();
  const beside = new Map<string, string>();
  const isWrittenByGate = (absolute: string): boolean => {
    const real = isOwn(absolute) ? realOf(absolute) : undefined;
    return isOwn(absolute) && (real === undefined || options.writtenByGate(real));
  };
  const causes: Cause[] = [];
  const budget = { visited: 0, probed: 0 };
  for (const glob of options.globs.filter((entry) => !entry.startsWith('!'))) {
    const target = targetOf(base, glob, leadsOut);
    const before = found.size;
    let matched = 0;
    const take = (absolute: string, path: string): void => {
      matched++;
      found.set(path, { path, absolute, committed: false, leadsOut: target.leadsOut || leadsOut(absolute) });
    };
    if (target.pattern === undefined) {
      // A report named outright is judged even when it is missing: its absence must be seen.
      take(join(target.folder, lastPart(glob)), pathOf(target, lastPart(glob)));
      if (target.folder !== base)
        for (const name of reportNamesIn(target.folder)) beside.set(pathOf(target, name), join(target.folder, name));
    } else {
      const matches = await pathFilter([target.pattern], []);
      const inRoot = target.folder === base;
      search(target, budget, {
        file(absolute, below) {
          const path = pathOf(target, below);
          if (isWrittenByGate(absolute)) return;
          if (leftOut(path)) {
            if (matchesBelow(matches, target.pattern as string, below) || looksLikeSarif(absolute, inRoot, budget)) omitted.add(path);
            return;
          }
          if (matchesBelow(matches, target.pattern as string, below)) take(absolute, path);
          // The root of a checkout is full of files that have nothing to do with reports.
          else if (looksLikeSarif(absolute, inRoot, budget)) suspects.set(path, absolute);
        },
        closed: (absolute, below) => take(absolute, pathOf(target, below)),
      });
    }
    if (matched === 0 && found.size === before) causes.push(nothingAt(glob));
  }
  for (const path of found.keys()) suspects.delete(path);
  const others = [...suspects, ...beside].map(([path, absolute]) => ({ path, absolute }));
  const tracked = committedFiles([...found.values(), ...others]);
  const isTold = (path: string, absolute: string): boolean => found.has(path) || suspects.has(path) || tracked.unchanged.has(absolute);
  for (const [path, absolute] of beside) if (!isTold(path, absolute) && !isWrittenByGate(absolute)) omitted.add(path);
  for (const [path, absolute] of [...suspects].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What the repository holds, as it holds it, was written by nobody in this run.
    if (tracked.unchanged.has(absolute)) continue;
    causes.push({
      code: 'report-unread',
      file: path,
      message: printable(`${path} looks like a SARIF file and no glob of \`results\` matches it`),
      remedy: `Add it to \`results\`, or leave it out there with \`!${path}\`.`,
    });
  }
  const reports = [...found.values()].map((report) => ({ ...report, committed: tracked.held.has(report.absolute) }));
  return { reports: reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), causes, leftOut: [...omitted].sort() };
}

/** Beside a report that is named outright: what lies there under the name of one. */
function reportNamesIn(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  return entries === 'closed' ? [] : entries.map(({ name }) => name).filter(isReportName);
}

function nothingAt(glob: string): Cause {
  return {
    code: 'no-results',
    message: `no SARIF file matches ${printable(glob)}`,
    remedy: 'Run the scanner that writes it before the gate, or correct `results`.',
  };
}

/** Predicate of the paths that entries with `!` leave out. */
async function leftOutBy(base: string, globs: readonly string[]): Promise<(path: string) => boolean> {
  const negations = globs.filter((glob) => glob.startsWith('!')).map((glob) => relativeTo(base, glob.slice(1).trim()));
  const filters = await Promise.all(negations.map(async (glob) => ({ glob, matches: await pathFilter([glob], []) })));
  return (path) => filters.some(({ glob, matches }) => matchesBelow(matches, glob, path));
}

function relativeTo(base: string, glob: string): string {
  return globBody(glob, base).replace(/^(?:\.\/)+/, '');
}

const magic = /[*?[\]{}()!+@|]/;

/** Tells of a path in a folder whether it lies elsewhere, behind a link. @param temporary where links may lead, too. */
function outOf(base: string, temporary: string | undefined): (absolute: string) => boolean {
  const allowed = [base, ...(temporary === undefined ? [] : [realOf(temporary) ?? temporary])];
  return (absolute) => {
    const real = insideFolder(base, absolute) ? realOf(absolute) : undefined;
    return real !== undefined && !allowed.some((folder) => insideFolder(folder, real));
  };
}

function targetOf(base: string, written: string, leadsOut: (absolute: string) => boolean): Target {
  const glob = withoutEnd(written);
  const absolute = isAbsolute(glob);
  const parts = glob.split('/').filter((part, i) => part !== '.' && (part !== '' || i === 0));
  let folder = absolute ? `${parts[0]}/` : base;
  let used = absolute ? 1 : 0;
  // Leading folders hold no pattern, or are there as they are written: a temporary folder may have any name.
  while (used < parts.length - 1 && (!magic.test(parts[used] as string) || isThere(join(folder, parts[used] as string)))) {
    folder = join(folder, parts[used] as string);
    used++;
  }
  const rest = parts.slice(used);
  const name = rest.join('/');
  const exact = rest.length <= 1 && (!magic.test(name) || isThere(join(folder, name)));
  const real = realOf(folder) ?? folder;
  const prefix = insideFolder(base, real) ? relativePath(base, real) : slashes(folder);
  return {
    glob,
    folder: real,
    leadsOut: leadsOut(folder),
    prefix,
    pattern: exact ? undefined : name,
    // Below a folder of its own everything is looked at; in the root only as deep as the glob reaches.
    depth: name.includes('**') || real !== base ? maxDepth : rest.length - 1,
  };
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function lastPart(glob: string): string {
  return withoutEnd(glob).split('/').at(-1) ?? '';
}

/** `reports/` is the folder `reports`, and not a file without a name in it. */
function withoutEnd(glob: string): string {
  const written = slashes(glob.trim());
  return written.replace(/(?<!\/)\/+$/, '') || written;
}

function pathOf(target: Target, below: string): string {
  return target.prefix === '' ? below : `${target.prefix}/${below}`;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** `*.sarif` means the files of the folder itself. */
function matchesBelow(matches: (path: string) => boolean, pattern: string, below: string): boolean {
  return (pattern.includes('/') || !below.includes('/')) && matches(below.replace(/^\//, ''));
}

interface Visitor {
  file(absolute: string, below: string): void;
  /** A directory that cannot be looked into: it may hold any report. Judged as one, it blocks by name. */
  closed(absolute: string, below: string): void;
}

/** Entries looked at behind links; a link to a whole disk is no folder of reports. */
const maxBehindLinks = 10_000;

interface Walk {
  readonly target: Target;
  readonly budget: { visited: number };
  readonly visitor: Visitor;
  readonly seen: Set<string>;
  behindLinks: number;
}

function search(target: Target, budget: { visited: number }, visitor: Visitor): void {
  visit({ target, budget, visitor, seen: new Set(), behindLinks: 0 }, target.folder, '', 0, false);
}

function visit(state: Walk, directory: string, below: string, depth: number, linked: boolean): void {
  const { budget, visitor, seen } = state;
  const real = realOf(directory);
  if (real !== undefined && seen.has(real)) return;
  if (real !== undefined) seen.add(real);
  const entries = entriesOf(directory);
  if (linked && entries !== 'closed') state.behindLinks += entries.length;
  if (entries === 'closed' || state.behindLinks > maxBehindLinks) {
    visitor.closed(directory, below);
    return;
  }
  for (const entry of entries) {
    if (++budget.visited > maxVisited) throw tooMany();
    if (entry.name !== '.git' && entry.name !== 'node_modules')
      visitEntry(
        state,
        entry,
        { absolute: join(directory, entry.name), path: below === '' ? entry.name : `${below}/${entry.name}` },
        depth,
        linked,
      );
  }
}

interface Way {
  readonly absolute: string;
  /** Below the folder that is searched. */
  readonly path: string;
}

function visitEntry(state: Walk, entry: Dirent, { absolute, path }: Way, depth: number, linked: boolean): void {
  const { target, visitor } = state;
  const isFolder = isDirectory(entry, absolute);
  // A folder in a report's place is no report, and must be seen, whether or not it is searched.
  if (!isFolder || isReportName(path)) visitor.file(absolute, path);
  if (!isFolder) return;
  const link = entry.isSymbolicLink();
  // A link behind a link may lead round in circles.
  if (depth < target.depth && !(linked && link)) visit(state, absolute, path, depth + 1, linked || link);
  else if (target.depth === maxDepth) visitor.closed(absolute, path);
}

function isReportName(path: string): boolean {
  return /\.sarif$/i.test(path);
}

/** What a directory holds; one that is not there holds nothing. */
function entriesOf(directory: string): readonly Dirent[] | 'closed' {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : 'closed';
  }
}

function nothingNamed(): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: 'expected a glob of reports to judge, got only what to leave out',
    where: { key: 'results' },
    remedy: 'Name the reports beside it, as `portcullis-results/*.sarif` does.',
  });
}

function tooMany(): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: `expected globs that match within ${maxVisited} files`,
    where: { key: 'results' },
    remedy: 'Name the directory of the reports in `results`.',
  });
}

/** A link to a folder is a folder: reports lie in it all the same. */
function isDirectory(entry: Dirent, absolute: string): boolean {
  if (entry.isDirectory()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

/** By its name, or by how it begins. In the root of a checkout only names count, since its files are no results. */
function looksLikeSarif(absolute: string, inRoot: boolean, budget: { probed: number }): boolean {
  const name = absolute.slice(absolute.lastIndexOf(sep) + 1);
  if (/\.sarif(?:\.|$)/i.test(name)) return true;
  if (inRoot || budget.probed++ >= maxProbed) return false;
  const start = beginning(absolute, probeBytes);
  if (!/^\s*(?:\{|$)/.test(start)) return false;
  return beginsAsSarif(start) || (start.length >= probeBytes / 4 && beginsAsSarif(beginning(absolute, maxProbeBytes)));
}

function beginsAsSarif(start: string): boolean {
  return (
    /^\s*\{/.test(start) &&
    (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
      (/"version"\s*:\s*"2\.\d/.test(start) && /"runs"\s*:/.test(start)) ||
      /^\s*\{\s*"runs"\s*:\s*\[/.test(start) ||
      // A version may stand behind what is too long to be looked at.
      /"runs"\s*:\s*\[\s*\{\s*"(?:tool|results|invocations|automationDetails|versionControlProvenance|columnKind)"\s*:/.test(start))
  );
}

function beginning(file: string, most: number): string {
  let descriptor: number | undefined;
  try {
    if (!statSync(file).isFile()) return '';
    descriptor = openSync(file, 'r');
    const bytes = Buffer.alloc(most);
    const length = readSync(descriptor, bytes, 0, most, 0);
    return decodeText(bytes.subarray(0, length))?.text ?? '';
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

interface Tracked {
  /** Absolute paths as they were asked for, of files that a repository holds. */
  readonly held: ReadonlySet<string>;
  /** Of these, those that still are as the repository holds them. */
  readonly unchanged: ReadonlySet<string>;
}

/**
 * Asks the repository of each file whether it holds it, in its index or its last commit; a link counts by itself and by what it
 * leads to.
 */
function committedFiles(files: readonly Pick<FoundReport, 'absolute'>[]): Tracked {
  const byFolder = new Map<string, { asked: string; real: string }[]>();
  for (const { absolute } of files) {
    for (const place of new Set([absolute, realOf(absolute) ?? absolute])) {
      const folder = dirname(place);
      const list = byFolder.get(folder);
      if (list === undefined) byFolder.set(folder, [{ asked: absolute, real: place }]);
      else list.push({ asked: absolute, real: place });
    }
  }
  const held = new Set<string>();
  const unchanged = new Set<string>();
  for (const [folder, entries] of byFolder) {
    const root = findGitRoot(realOf(folder) ?? folder);
    if (root === undefined) continue;
    const names = new Map(
      entries.map(({ asked, real }) => [relativePath(root, join(realOf(folder) ?? folder, real.slice(folder.length + 1))), asked]),
    );
    const paths = [...names.keys()];
    const ask = (args: readonly string[]): string[] | undefined => {
      const run = git(root, ['--literal-pathspecs', ...args, '--', ...paths]);
      return run.ok
        ? run.stdout
            .toString()
            .split('\0')
            .filter((path) => path !== '')
        : undefined;
    };
    // Where git cannot say, nothing says that a scanner wrote them. A repository without a commit holds what its index does.
    const known = new Set([
      ...(ask(['ls-files', '-z']) ?? paths),
      ...(ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']) ?? []),
    ]);
    const edited = new Set(known.size === 0 ? [] : (ask(['diff', '--name-only', '-z', '--no-ext-diff', 'HEAD']) ?? paths));
    for (const path of known) {
      const asked = names.get(path);
      if (asked === undefined) continue;
      held.add(asked);
      if (!edited.has(path)) unchanged.add(asked);
    }
  }
  return { held, unchanged };
}
