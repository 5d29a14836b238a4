// What changed between two inventories: packages that came, went or moved to another version, and bytes that changed under one version.

import { compareText } from '@portcullis/core';
import { nameText, type ReadManifest } from './inventory.js';
import type { Component, Hash, HashAlgorithm, Manifest, Package } from './model.js';

/** As much of a component as a comparison needs; an inventory and a document that was read both have it. */
export type Known = Pick<Component, 'ref' | 'identity' | 'version' | 'origin' | 'hashes' | 'seals' | 'scope' | 'places'>;

export interface BytesChange {
  readonly before: Known;
  readonly after: Known;
  /** Of the hash, or the kind of the lock's own seal. */
  readonly algorithm: string;
  /** The archive that has other bytes, where the lock names each of several. */
  readonly archive?: string;
  /** Whether no hash is left that could be compared: then nobody can say that the bytes are the same. */
  readonly isGone?: true;
}

export interface VersionChange {
  readonly name: string;
  /** Sorted by ref; one package may stand in several versions. */
  readonly before: readonly Known[];
  readonly after: readonly Known[];
}

export interface Drift {
  readonly added: readonly Known[];
  readonly removed: readonly Known[];
  readonly changed: readonly VersionChange[];
  readonly bytes: readonly BytesChange[];
}

/**
 * Sorted by name; the same for the same two inventories.
 * @param sameMaker both were read from locks by us: then a hash that is gone, or one more of a single archive, is a change of bytes. Other
 *   makers keep other hashes.
 */
export function drift(before: readonly Known[], after: readonly Known[], sameMaker = false): Drift {
  const old = byPackage(without(before, after));
  const now = byPackage(without(after, before));
  const added: Known[] = [];
  const removed: Known[] = [];
  const changed: VersionChange[] = [];
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort(compareText)) {
    const gone = old.get(name) ?? [];
    const come = now.get(name) ?? [];
    if (gone.length > 0 && come.length > 0) changed.push({ name, before: gone, after: come });
    else {
      added.push(...come);
      removed.push(...gone);
    }
  }
  return { added, removed, changed, bytes: bytesChanged(before, after, sameMaker) };
}

/** With changes of bytes that were found otherwise; what was known already is told once. */
export function withBytesOf(found: Drift, more: readonly BytesChange[]): Drift {
  const known = new Set(found.bytes.map(({ after }) => bytesKey(after)));
  const fresh = more.filter(({ after }) => {
    const key = bytesKey(after);
    return !known.has(key) && known.add(key);
  });
  return fresh.length === 0 ? found : { ...found, bytes: [...found.bytes, ...fresh] };
}

export function isEmpty({ added, removed, changed, bytes }: Drift): boolean {
  return added.length + removed.length + changed.length + bytes.length === 0;
}

/** Components by what they are, whatever their version; what both sides have under one ref is out already. */
function byPackage(components: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const component of components) {
    const name = `${component.identity.type} ${nameText(component.identity)}`;
    const list = found.get(name);
    if (list === undefined) found.set(name, [component]);
    else list.push(component);
  }
  return found;
}

function without(some: readonly Known[], others: readonly Known[]): readonly Known[] {
  const refs = new Set(others.map(({ ref }) => ref));
  return some.filter(({ ref }) => !refs.has(ref)).sort((a, b) => compareText(a.ref, b.ref));
}

/**
 * The same version with other bytes. Where one algorithm has several hashes (wheels of many platforms), only a version of which no hash
 * stayed is another.
 */
function bytesChanged(before: readonly Known[], after: readonly Known[], sameMaker: boolean): readonly BytesChange[] {
  const old = new Map(before.map((component) => [component.ref, component]));
  return after.flatMap((component) => {
    const was = old.get(component.ref);
    if (was === undefined) return [];
    const other = otherBytes(was, component, sameMaker, sameMaker);
    return other === undefined ? [] : [{ before: was, after: component, ...other }];
  });
}

type Other = Pick<BytesChange, 'algorithm' | 'archive' | 'isGone'>;

/** @param areGoneTold whether hashes that are gone are another answer, too. */
function otherBytes(
  before: Pick<Known, 'hashes' | 'seals'>,
  after: Pick<Known, 'identity' | 'hashes' | 'seals'>,
  sameMaker: boolean,
  areGoneTold: boolean,
): Other | undefined {
  const archive = otherArchive(before.hashes, after.hashes);
  if (archive !== undefined) return archive;
  const gone = areGoneTold ? goneHash(before.hashes, after.hashes) : undefined;
  if (gone !== undefined) return { algorithm: gone, isGone: true };
  const algorithm =
    contradiction(before.hashes, after.hashes, sameMaker && oneArchive.has(after.identity.type)) ?? otherSeal(before.seals, after.seals);
  return algorithm === undefined ? undefined : { algorithm };
}

/** An archive of both sides that has a hash which it had not before. Others that came or went are what makers publish later, or take back. */
function otherArchive(before: readonly Hash[], after: readonly Hash[]): Other | undefined {
  if (after.every((hash) => hash.of === undefined)) return undefined;
  const known = new Set<string>();
  for (const { of, algorithm, value } of before)
    if (of !== undefined) {
      known.add(`${algorithm} ${of}`);
      known.add(`${algorithm} ${of} ${value}`);
    }
  for (const { of, algorithm, value } of after)
    if (of !== undefined && known.has(`${algorithm} ${of}`) && !known.has(`${algorithm} ${of} ${value}`)) return { algorithm, archive: of };
  return undefined;
}

/**
 * The same version with other bytes in one file, each held against its own earlier state: another file that still has the old hash does not
 * hide it, nor does an address that the package is taken from now. Linear in packages and hashes.
 */
export function bytesChangedWithin(before: readonly ReadManifest[], after: readonly ReadManifest[]): readonly BytesChange[] {
  const old = new Map(before.map(({ path, manifest }) => [path, manifest]));
  const found: BytesChange[] = [];
  for (const { path, manifest } of after) {
    const was = old.get(path);
    if (was === undefined) continue;
    const known = versionsIn(was);
    for (const [key, entries] of versionsIn(manifest)) {
      const earlier = known.get(key);
      // Of nearly all nothing changed.
      if (earlier === undefined || (!Array.isArray(earlier) && !Array.isArray(entries) && haveSameHash(earlier, entries))) continue;
      const [one, other] = [lockedBy(earlier, path, key), lockedBy(entries, path, key)];
      // What comes from a repository or a folder now has no hash there.
      const change = otherBytes(one, other, true, one.origin.kind === other.origin.kind);
      if (change !== undefined) found.push({ before: one, after: other, ...change });
    }
  }
  return found;
}

/** The entries of each version that may have a hash: one, as of most, or several. */
function versionsIn({ packages }: Manifest): ReadonlyMap<string, Package | Package[]> {
  const found = new Map<string, Package | Package[]>();
  for (const entry of packages) {
    const { version, origin, hashes, seal } = entry;
    const mayHave =
      origin.kind === 'registry' || origin.kind === 'url' || seal !== undefined || (hashes !== undefined && hashes.length > 0);
    if (version === undefined || !mayHave) continue;
    const key = bytesKey(entry);
    const known = found.get(key);
    if (known === undefined) found.set(key, entry);
    else if (Array.isArray(known)) known.push(entry);
    else found.set(key, [known, entry]);
  }
  return found;
}

function haveSameHash({ hashes: some = [], seal }: Package, { hashes: others = [], seal: other }: Package): boolean {
  if (seal !== other || some.length !== others.length || some.length > 1) return false;
  const [one, another] = [some[0], others[0]];
  return one?.value === another?.value && one?.algorithm === another?.algorithm;
}

/** What one file has of a version, by all its entries. */
function lockedBy(entries: Package | readonly Package[], path: string, ref: string): Known {
  const all: readonly Package[] = [entries].flat();
  const { identity, version, origin, line, path: own } = all[0] as Package;
  return {
    ref,
    identity,
    ...(version === undefined ? {} : { version }),
    origin,
    hashes: all.flatMap(({ hashes = [] }) => hashes),
    seals: all.flatMap(({ seal }) => seal ?? []),
    scope: 'required',
    places: [{ path: own ?? path, ...(line === undefined ? {} : { line }) }],
  };
}

/** A version, wherever it comes from. */
export function bytesKey({
  identity: { type, namespace = '', name, qualifiers, subpath },
  version = '',
}: Pick<Known, 'identity' | 'version'>): string {
  const more = qualifiers === undefined && subpath === undefined ? '' : JSON.stringify([qualifiers ?? null, subpath ?? null]);
  return `${type}\0${namespace}\0${name}\0${version}\0${more}`;
}

/** A kind of seal by which the sides have nothing in common; one that only one side has says nothing. */
function otherSeal(before: readonly string[] = [], after: readonly string[] = []): string | undefined {
  const kindOf = (seal: string): string => seal.slice(0, seal.indexOf(':'));
  const kept = new Set(before.filter((seal) => after.includes(seal)).map(kindOf));
  const now = new Set(after.map(kindOf));
  return before.map(kindOf).find((kind) => now.has(kind) && !kept.has(kind));
}

/** Where a version has one archive: a further hash is that of other bytes. */
const oneArchive: ReadonlySet<string> = new Set(['npm', 'cargo', 'composer', 'gem', 'nuget', 'hex', 'pub']);

/** An algorithm of the earlier hashes, where none of them has one left: nothing can be compared any more. */
function goneHash(before: readonly Hash[], after: readonly Hash[]): HashAlgorithm | undefined {
  const left = new Set(after.map(({ algorithm }) => algorithm));
  return before.some(({ algorithm }) => left.has(algorithm)) ? undefined : before[0]?.algorithm;
}

/** An algorithm by which the sides have other hashes: none in common, or of a single archive one more. */
function contradiction(before: readonly Hash[], after: readonly Hash[], single: boolean): HashAlgorithm | undefined {
  const values = (hashes: readonly Hash[], algorithm: HashAlgorithm): readonly string[] =>
    hashes.filter((hash) => hash.algorithm === algorithm).map(({ value }) => value);
  return [...new Set(before.map(({ algorithm }) => algorithm))].find((algorithm) => {
    const old = new Set(values(before, algorithm));
    const now = new Set(values(after, algorithm));
    if (single && [...now].some((value) => !old.has(value))) return true;
    return now.size > 0 && [...old].every((value) => !now.has(value));
  });
}
