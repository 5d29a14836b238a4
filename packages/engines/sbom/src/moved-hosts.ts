// Packages that the same file takes from another host than before, under the same version.

import { nameText, type ReadManifest } from './inventory.js';
import type { Component, Package, Place } from './model.js';
import { hostOf } from './origins.js';

/** A package where something names it; what has another `group` is not compared. */
export interface Taken extends Pick<Package, 'identity' | 'version' | 'origin'> {
  readonly group: string;
  readonly place: Place;
}

/** The packages that one file takes from a host in place of others. */
export interface MovedHost {
  readonly from: string;
  readonly to: string;
  /** In the order of the file. */
  readonly packages: readonly Taken[];
}

/** What files take, each compared with its own earlier state. */
export function takenBy(manifests: readonly ReadManifest[]): readonly Taken[] {
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages.map(({ identity, version, origin, line, path: own }) => ({
      group: path,
      identity,
      ...(version === undefined ? {} : { version }),
      origin,
      place: { path: own ?? path, ...(line === undefined ? {} : { line }) },
    })),
  );
}

/** What a document names, or an inventory: it says not which file took what. */
export function takenIn(components: readonly Pick<Component, 'identity' | 'version' | 'origin' | 'places'>[]): readonly Taken[] {
  return components.map(({ identity, version, origin, places: [place] }) => ({
    group: '',
    identity,
    ...(version === undefined ? {} : { version }),
    origin,
    place: place ?? { path: '' },
  }));
}

/** One for each file and pair of hosts: a team that changes its registry changes every line. */
export function movedHosts(before: readonly Taken[], after: readonly Taken[]): readonly MovedHost[] {
  const keyOf = ({ group, identity, version }: Taken): string => [group, identity.type, nameText(identity), version ?? ''].join('\0');
  const known = new Map<string, Set<string>>();
  for (const one of before) {
    const host = hostOf(one.origin);
    if (host === undefined) continue;
    const key = keyOf(one);
    known.set(key, (known.get(key) ?? new Set()).add(host));
  }
  const found = new Map<string, MovedHost & { readonly packages: Taken[] }>();
  for (const one of after) {
    const to = hostOf(one.origin);
    const hosts = to === undefined || one.version === undefined ? undefined : known.get(keyOf(one));
    if (to === undefined || hosts === undefined || hosts.has(to)) continue;
    const from = [...hosts].sort().join(' and ');
    const key = [one.place.path, from, to].join('\0');
    const moved = found.get(key) ?? { from, to, packages: [] };
    moved.packages.push(one);
    found.set(key, moved);
  }
  return [...found.values()];
}
