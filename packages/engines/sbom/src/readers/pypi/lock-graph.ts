// What the locks of Python have in common: packages that ask for others by name, extras that add to what a package asks for.

import type { Dependency, Package, Scope } from '../../model.js';
import { type Gaps, notHeld, type Outside } from '../../not-locked.js';
import { scopes } from '../../reach.js';
import { invalid } from '../../reader.js';
import { inPythonRange } from './ranges.js'; // at first use
import { normalName } from './requirement.js';

/** A package asked for by name. */
export interface Want {
  readonly name: string;
  /** Where several versions are in the lock. */
  readonly version?: string;
  /** In which it is asked for, where the lock repeats that. */
  readonly range?: string;
  readonly extras?: readonly string[];
  readonly scope: Scope;
  /** Extras that bring it. */
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

/** Edges by name; one for an extra is as strong as what asks for the extra. */
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
  const targets: Targets = ({ name, version }) => {
    const all = byName.get(normalName(name)) ?? [];
    const same = version === undefined ? all : all.filter((entry) => entry.version === version);
    return same.length > 0 ? same : all;
  };
  const extras = askedExtras(entries, asked, targets);
  const edges = (wants: readonly Want[], owner: LockEntry | undefined): readonly Dependency[] =>
    wants.flatMap((want) => {
      const scope = owner === undefined ? want.scope : scopeWithin(owner, want, extras);
      return targets(want).map(({ key }): Dependency => ({ to: key, scope }));
    });
  return {
    packages: entries.map((owner) => {
      const { wants, ...entry } = owner;
      return { ...entry, dependencies: edges(wants, owner) };
    }),
    ...(asked === undefined ? {} : { roots: edges(asked, undefined) }),
  };
}

/** What entries need everywhere in a range in which the lock holds none. @param isSet names that settings of the product send elsewhere. */
export function outsideRanges(entries: readonly LockEntry[], isSet: (name: string) => boolean = () => false): readonly Outside[] {
  const isIn = rangesOf(entries);
  return entries.flatMap(({ identity, line, wants }) =>
    wants.flatMap(({ name, range, scope, conditional, forExtras }) => {
      if (range === undefined || scope !== 'required' || conditional === true || forExtras !== undefined || isSet(normalName(name)))
        return [];
      const version = isIn(name, range);
      return version === undefined ? [] : [{ name: normalName(name), by: identity.name, line, range, version }];
    }),
  );
}

/** What the lock holds of a name, where it is none that a range takes; undefined where it is, or nobody can say. */
export function rangesOf(entries: readonly Held[]): (name: string, range: string) => string | undefined {
  const byName = new Map<string, Held[]>();
  for (const entry of entries) byName.set(entry.identity.name, [...(byName.get(entry.identity.name) ?? []), entry]);
  return (name, range) => {
    const held = byName.get(normalName(name)) ?? [];
    const isOutside = ({ origin, version }: Held): boolean =>
      origin.kind === 'registry' && version !== undefined && inPythonRange(version, range) === false;
    return held.length > 0 && held.every(isOutside) ? held[0]?.version : undefined;
  };
}

type Held = Pick<Package, 'identity' | 'version' | 'origin'>;

type Targets = (want: Want) => readonly LockEntry[];

/**
 * Whoever takes the product may ask for any of its own extras. Of another package only those are installed that something asks for, and
 * no further than that something is.
 */
function scopeWithin({ identity, origin }: LockEntry, { scope, forExtras = [] }: Want, extras: ReadonlyMap<string, number>): Scope {
  const ranks = forExtras.flatMap((extra) => extras.get(extraOf(identity.name, extra)) ?? []);
  if (ranks.length === 0) return scope;
  return scopes[Math.min(...ranks, ...(origin.kind === 'own' ? [scopes.indexOf(scope)] : []))] as Scope;
}

function extraOf(name: string, extra: string): string {
  return `${normalName(name)}[${normalName(extra)}]`;
}

/** Each extra that something asks for, with the rank of the strongest way from the product to what asks. */
function askedExtras(entries: readonly LockEntry[], asked: readonly Want[] | undefined, targets: Targets): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const open: Want[][] = scopes.map(() => []);
  const want = (wants: readonly Want[], least: number): void => {
    for (const one of wants) (open[Math.max(least, scopes.indexOf(one.scope))] as Want[]).push(one);
  };
  want(asked ?? [], 0);
  // Where no file says what is asked for, all that is in the lock is.
  want(
    entries.flatMap(({ origin, wants }) => (origin.kind === 'own' || asked === undefined ? wants : [])),
    0,
  );
  const seen = new Set<LockEntry>();
  const optional = byExtra(entries);
  for (let rank = 0; rank < scopes.length; rank++) {
    const now = open[rank] as Want[];
    for (let one = now.pop(); one !== undefined; one = now.pop()) {
      for (const extra of extrasOf(one)) {
        if (found.has(extra)) continue;
        found.set(extra, rank);
        for (const brought of optional.get(extra) ?? []) now.push(brought);
      }
      for (const entry of targets(one)) {
        if (!seen.has(entry)) want(entry.wants.filter(isOffered), rank);
        seen.add(entry);
      }
    }
  }
  return found;
}

/** What an extra brings, by its name. */
function byExtra(entries: readonly LockEntry[]): ReadonlyMap<string, readonly Want[]> {
  const found = new Map<string, Want[]>();
  for (const { identity, wants } of entries)
    for (const one of wants)
      for (const extra of one.forExtras ?? []) {
        const name = extraOf(identity.name, extra);
        const known = found.get(name);
        if (known === undefined) found.set(name, [one]);
        else known.push(one);
      }
  return found;
}

function extrasOf({ name, extras = [] }: Want): readonly string[] {
  return extras.map((extra) => extraOf(name, extra));
}

function isOffered({ forExtras }: Want): boolean {
  return forExtras === undefined;
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
