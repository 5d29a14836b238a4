// Packages that the same file takes from another host than before.

import { nameText, type ReadManifest } from './inventory.js';
import type { Component, Origin, Package, Place } from './model.js';
import { addressOf, hostIn, hostOf, isPublic, settingsRegistry } from './origins.js';

/** A package where something names it; what has another `group` is compared only where the group is new. */
export interface Taken extends Pick<Package, 'identity' | 'version'> {
  readonly group: string;
  /** See `answererOf`. */
  readonly host?: string | undefined;
  /** Whether that is a repository. */
  readonly isGit?: boolean;
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
    manifest.packages.flatMap((entry) => {
      const { identity, version, origin, line, path: own, archives } = entry;
      const taken = {
        group: path,
        identity,
        ...(version === undefined ? {} : { version }),
        isGit: origin.kind === 'git',
        place: { path: own ?? path, ...(line === undefined ? {} : { line }) },
      };
      if (archives === undefined) return [{ ...taken, host: answererOf(origin, identity.type) }];
      // Whoever serves the archives answers too, beside the index that names them.
      const hosts = new Set([answererOf(origin, identity.type), ...archives.map((url) => answererOf({ kind: 'url', url }))]);
      return [...hosts].map((host) => ({ ...taken, host }));
    }),
  );
}

/** What a document names, or an inventory: it says not which file took what, and what it leaves out means nothing. */
export function takenIn(components: readonly Pick<Component, 'identity' | 'version' | 'origin' | 'places'>[]): readonly Taken[] {
  return components.map(({ identity, version, origin, places: [place] }) => ({
    group: '',
    identity,
    ...(version === undefined ? {} : { version }),
    host: answererOf(origin),
    isGit: origin.kind === 'git',
    place: place ?? { path: '' },
  }));
}

/**
 * Who answers where a package is fetched: the host, with the port where that is not the scheme's own, and with the scheme where anybody on
 * the way can answer in the host's place. @param type of the package URL.
 */
export function answererOf(origin: Origin, type = ''): string | undefined {
  const host = hostOf(origin, type);
  if (host === undefined) return undefined;
  const address = addressOf(origin) ?? '';
  const scheme = /^(?:[a-z]{1,20}\+)?([a-z.-]{1,20}):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '';
  const port = /:(\d{1,5})$/.exec(hostIn(address) ?? '')?.[1];
  const isOwnPort = port === undefined || ownPorts[scheme] === Number(port);
  return `${openSchemes.has(scheme) ? `${scheme}://` : ''}${host}${isOwnPort ? '' : `:${Number(port)}`}`;
}

const openSchemes: ReadonlySet<string> = new Set(['http', 'git', 'ftp', 'svn']);
const ownPorts: Readonly<Record<string, number>> = { http: 80, https: 443, ssh: 22, git: 9418, ftp: 21, svn: 3690 };

/** The same place by a scheme in which nobody else can answer. */
function securely(answerer: string): string {
  return answerer.replace(/^[a-z]+:\/\//, '');
}

/**
 * One for each file and pair of hosts: a team that changes its registry changes every line. A version that was not there before is held
 * against the others of its name, and a file that was not there against all others. Who leaves a repository for what the ecosystem's own
 * registry has takes what everybody takes.
 */
export function movedHosts(before: readonly Taken[], after: readonly Taken[]): readonly MovedHost[] {
  const groups = new Set(before.map(({ group }) => group));
  const kept = new Set(before.map((one) => `${versionKey(one)}\0${one.host}`));
  // Of nearly all nothing changed: the others of their names are all that must be looked at.
  const moved = after.filter(
    (one) =>
      one.host !== undefined && one.host !== settingsRegistry && one.version !== undefined && !kept.has(`${versionKey(one)}\0${one.host}`),
  );
  const names = new Set(moved.map(nameKey));
  const known = new Map<string, Map<string, boolean>>();
  for (const one of before) {
    const { host, isGit = false } = one;
    if (host === undefined || !names.has(nameKey(one))) continue;
    for (const key of keysOf(one, true)) {
      const hosts = known.get(key) ?? new Map<string, boolean>();
      known.set(key, hosts.set(host, isGit && hosts.get(host) !== false));
    }
  }
  const found = new Map<string, MovedHost & { readonly packages: Taken[] }>();
  for (const one of moved) {
    const to = one.host as string;
    const hosts = keysOf(one, !groups.has(one.group)).flatMap((key) => known.get(key) ?? [])[0];
    if (hosts === undefined || hosts.has(to) || [...hosts.keys()].some((from) => securely(from) === to)) continue;
    if (isPublic(to) && (hosts.has(settingsRegistry) || [...hosts.values()].every((isGit) => isGit))) continue;
    const from = [...hosts.keys()].sort().join(' and ');
    const key = [one.place.path, from, to].join('\0');
    const pair = found.get(key) ?? { from, to, packages: [] };
    pair.packages.push(one);
    found.set(key, pair);
  }
  return [...found.values()];
}

function nameKey({ identity }: Taken): string {
  return `${identity.type} ${nameText(identity)}`;
}

function versionKey(one: Taken): string {
  return `${one.group}\0${nameKey(one)}\0${one.version}`;
}

/** By what is known of a package, from the most to the least: its version in its file, its name there; then both in any file. */
function keysOf(one: Taken, anywhere: boolean): readonly string[] {
  const { group, version } = one;
  const name = nameKey(one);
  const groups = anywhere ? [`file ${group}`, 'any'] : [`file ${group}`];
  return groups.flatMap((where) => [`${where}\0${name}\0${version ?? ''}`, `${where}\0${name}`]);
}
