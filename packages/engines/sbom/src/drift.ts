// What changed between two inventories: packages that came, went or moved to another version, and bytes that changed under one version.

import { compareText } from '@portcullis/core';
import { nameText } from './inventory.js';
import type { Component, Hash, HashAlgorithm } from './model.js';

/** As much of a component as a comparison needs; an inventory and a document that was read both have it. */
export type Known = Pick<Component, 'ref' | 'identity' | 'version' | 'origin' | 'hashes' | 'seals' | 'scope' | 'places'>;

export interface BytesChange {
  readonly before: Known;
  readonly after: Known;
  /** Of the hash, or the kind of the lock's own seal. */
  readonly algorithm: string;
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
    const algorithm =
      contradiction(was.hashes, component.hashes, sameMaker && oneArchive.has(component.identity.type), sameMaker) ??
      otherSeal(was.seals, component.seals);
    return algorithm === undefined ? [] : [{ before: was, after: component, algorithm }];
  });
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

/**
 * An algorithm by which the sides have other hashes: none in common, or of a single archive one more. Hashes that are gone, so that
 * nothing can be compared any more, are another answer too.
 */
function contradiction(before: readonly Hash[], after: readonly Hash[], single: boolean, sameMaker: boolean): HashAlgorithm | undefined {
  const values = (hashes: readonly Hash[], algorithm: HashAlgorithm): readonly string[] =>
    hashes.filter((hash) => hash.algorithm === algorithm).map(({ value }) => value);
  const known = [...new Set(before.map(({ algorithm }) => algorithm))];
  if (sameMaker && known.length > 0 && !known.some((algorithm) => values(after, algorithm).length > 0)) return known[0];
  return known.find((algorithm) => {
    const old = new Set(values(before, algorithm));
    const now = new Set(values(after, algorithm));
    if (single && [...now].some((value) => !old.has(value))) return true;
    return now.size > 0 && values(before, algorithm).every((value) => !now.has(value));
  });
}
