// What the locks of Python have in common: packages that ask for others by name, extras that add to what a package asks for.

import type { Dependency, Package, Scope } from '../../model.js';
import { type Gaps, notHeld } from '../../not-locked.js';
import { invalid } from '../../reader.js';
import { normalName } from './requirement.js';

/** A package asked for by name. */
export interface Want {
  readonly name: string;
  /** Where several versions are in the lock. */
  readonly version?: string;
  readonly extras?: readonly string[];
  readonly scope: Scope;
  /** Counts as required once one of these extras is asked for. */
  readonly forExtras?: readonly string[];
  /** Whether it is asked for on some platforms or by some versions of Python only. */
  readonly conditional?: true;
}

export interface LockEntry extends Omit<Package, 'dependencies'> {
  readonly wants: readonly Want[];
}

export interface LinkedLock {
  readonly packages: readonly Package[];
  readonly roots?: readonly Dependency[];
}

/** Versions of one package in one lock: one for each set of markers. */
const maxVersions = 100;

/** Edges by name; an optional one is required where its extra is asked for. */
export function link(file: string, entries: readonly LockEntry[], asked: readonly Want[] | undefined): LinkedLock {
  const byName = new Map<string, LockEntry[]>();
  for (const entry of entries) {
    const same = byName.get(entry.identity.name) ?? [];
    // Each edge by name alone leads to all of them.
    if (same.length >= maxVersions)
      throw invalid(file, entry.line, `expected at most ${maxVersions} versions of ${entry.identity.name.slice(0, 80)}`);
    same.push(entry);
    byName.set(entry.identity.name, same);
  }
  const extras = new Set<string>();
  for (const want of [...(asked ?? []), ...entries.flatMap(({ wants }) => wants)])
    for (const extra of want.extras ?? []) extras.add(`${normalName(want.name)}[${normalName(extra)}]`);
  const targets = ({ name, version }: Want): readonly LockEntry[] => {
    const all = byName.get(normalName(name)) ?? [];
    const same = version === undefined ? all : all.filter((entry) => entry.version === version);
    return same.length > 0 ? same : all;
  };
  const edges = (wants: readonly Want[], owner: string): readonly Dependency[] =>
    wants.flatMap((want) => {
      const isActive = want.forExtras?.some((extra) => extras.has(`${owner}[${normalName(extra)}]`)) === true;
      return targets(want).map(({ key }): Dependency => ({ to: key, scope: isActive ? 'required' : want.scope }));
    });
  return {
    packages: entries.map(({ wants, ...entry }) => ({ ...entry, dependencies: edges(wants, entry.identity.name) })),
    ...(asked === undefined ? {} : { roots: edges(asked, '') }),
  };
}

/** What older versions of the tools took for part of every environment, and left out of locks. */
const ofEveryEnvironment: ReadonlySet<string> = new Set(['setuptools', 'pip', 'wheel', 'distribute']);

/** What entries need whatever the platform and the extras, and no entry is. */
export function openEnds(entries: readonly LockEntry[]): Gaps {
  const names = new Set(entries.map(({ identity }) => identity.name));
  return notHeld(
    entries.flatMap(({ identity, line, wants }) =>
      wants
        .filter(({ scope, conditional, forExtras }) => scope === 'required' && conditional !== true && forExtras === undefined)
        .map(({ name }) => ({ name: normalName(name), by: identity.name, line })),
    ),
    (name) => names.has(name) || ofEveryEnvironment.has(name),
  );
}

/** Without a file that says what is asked for: what nothing else needs, in the scope that the lock marks. */
export function unwanted(entries: readonly LockEntry[], scopeOf: (entry: LockEntry) => Scope): readonly Want[] {
  const wanted = new Set(
    entries.flatMap(({ identity, wants }) => wants.map(({ name }) => normalName(name)).filter((name) => name !== identity.name)),
  );
  const free = entries.filter(({ identity }) => !wanted.has(identity.name));
  // A ring of packages has no beginning.
  return (free.length > 0 ? free : entries).map((entry) => ({
    name: entry.identity.name,
    ...(entry.version === undefined ? {} : { version: entry.version }),
    scope: scopeOf(entry),
  }));
}
