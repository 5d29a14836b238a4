// paket.lock of Paket: packages of NuGet by group, and files taken from repositories.
// https://fsprojects.github.io/Paket/lock-file.html

import { linesOf } from '../../lines.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';

export const paketLock: Reader = { id: 'paket-lock', title: 'paket.lock', matches: named('paket.lock'), read };

const kinds: ReadonlySet<string> = new Set(['NUGET', 'GITHUB', 'GIST', 'GIT', 'HTTP']);

interface Draft extends Package {
  readonly line: number;
  readonly dependencies: Need[];
}

interface Need extends Dependency {
  /** Whether it is needed on every framework: another is held only where the product is built for one of its own. */
  readonly isAlways: boolean;
}

function read(source: Source): Manifest {
  const packages: Draft[] = [];
  let group = '';
  let kind: string | undefined;
  let remote = '';
  let last: Draft | undefined;
  for (const { text, number } of linesOf(source)) {
    if (text.trim() === '') continue;
    if (!/^\s/.test(text)) {
      [group, kind] = heading(text, group, source.path, number);
      continue;
    }
    const from = /^\s{1,4}(?:remote|specs):\s*(.{0,500})$/.exec(text)?.[1];
    if (from !== undefined) {
      remote = from === '' ? remote : from;
      continue;
    }
    if (kind === undefined) throw invalid(source.path, number, `expected NUGET, GITHUB, GIT or HTTP, got "${text.trim().slice(0, 60)}"`);
    const match = entryIn(text, kind);
    if (match === null) throw invalid(source.path, number, `expected \`name (version)\`, got "${text.trim().slice(0, 80)}"`);
    const [, indent = '', name = '', written = ''] = match;
    if (indent.length > 4) {
      if (last !== undefined && kind === 'NUGET')
        last.dependencies.push({ to: keyOf(group, name), scope: 'required', isAlways: !/ - |\bframework\b/.test(text) });
      continue;
    }
    last = kind === 'NUGET' ? nuget(group, name, written, number, source.path) : repositoryFile(group, kind, remote, name, written, number);
    packages.push(last);
  }
  if (packages.length === 0) throw invalid(source.path, 1, 'expected `NUGET` with packages, got none');
  const held = new Set(packages.map(({ key }) => key));
  const entries = packages.map((entry) => ({
    ...entry,
    dependencies: entry.dependencies.filter(({ to }) => held.has(to)).map(({ to, scope }) => ({ to, scope })),
  }));
  return { packages: entries, roots: undemandedRoots(entries), graph: 'complete', gaps: openEnds(packages, held) };
}

/** `name (version)`, and what needs no version: what a package needs, and a file of an address, which has no commit. */
function entryIn(text: string, kind: string): RegExpExecArray | null {
  return (
    /^(\s{4,8})(\S.{0,300}?)\s+\(([^()\s][^()]{0,300})\)(?:\s|$)/.exec(text) ??
    /^(\s{5,8})(\S{1,300})(?=$| - )/.exec(text) ??
    (kind === 'HTTP' ? /^(\s{4})(\S{1,300})\s*$/.exec(text) : null)
  );
}

function openEnds(packages: readonly Draft[], held: ReadonlySet<string>): NonNullable<Manifest['gaps']> {
  return packages.flatMap(({ dependencies, line, identity }) =>
    dependencies
      .filter(({ to, isAlways }) => isAlways && !held.has(to))
      .map(({ to }) => ({
        line,
        detail: `expected the lock to hold ${to.replace(/^[^/]*\//, '').slice(0, 100)}, which ${identity.name} needs`,
      })),
  );
}

/** What a line without indentation begins: a group, a kind of sources, or an option. */
function heading(text: string, group: string, file: string, line: number): readonly [group: string, kind: string | undefined] {
  const named = /^GROUP (\S.{0,100})$/.exec(text.trimEnd())?.[1];
  if (named !== undefined) return [named, undefined];
  if (kinds.has(text.trim())) return [group, text.trim()];
  if (/^[A-Z][A-Z-]{1,40}:\s*\S/.test(text)) return [group, undefined];
  throw invalid(file, line, `expected a part of paket.lock, got "${text.slice(0, 60)}"`);
}

function keyOf(group: string, name: string): string {
  return `${group}/${name.toLowerCase()}`;
}

function nuget(group: string, name: string, version: string, line: number, file: string): Draft {
  if (!/^\d{1,9}(?:\.\d{1,9}){0,3}[\w.+-]{0,100}$/.test(version))
    throw invalid(file, line, `expected an exact version of ${name.slice(0, 80)}, got "${version.slice(0, 40)}"`);
  return { key: keyOf(group, name), identity: { type: 'nuget', name }, version, origin: { kind: 'registry' }, line, dependencies: [] };
}

/** A file of a repository at a commit, or of an address. */
function repositoryFile(group: string, kind: string, remote: string, name: string, written: string, line: number): Draft {
  const origin: Origin =
    kind === 'HTTP' ? { kind: 'url', url: fileAddress(remote, written) } : { kind: 'git', url: repository(kind, remote), commit: written };
  return {
    key: `${keyOf(group, name)} ${line}`,
    identity: { type: 'generic', name: name.split('/').at(-1) || name },
    origin,
    line,
    dependencies: [],
  };
}

function repository(kind: string, remote: string): string {
  if (kind === 'GITHUB') return `https://github.com/${remote}`;
  return kind === 'GIST' ? `https://gist.github.com/${remote}` : remote;
}

/** In brackets stands an address, or a path on the host; without them the remote is the file's own. */
function fileAddress(remote: string, written: string): string {
  return written !== '' && URL.canParse(written, remote) ? new URL(written, remote).href : written || remote;
}
