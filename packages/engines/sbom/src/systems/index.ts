// Every package manager of an operating system whose database is read, and what their packages become in the inventory.

import type { RootFile, RootFileSystem } from '@portcullis/rootfs';
import type { Dependency, Manifest, Package } from '../model.js';
import { isApkFile, readApk } from './apk.js';
import { isCopyright } from './copyright.js';
import { isDpkgFile, readDpkg } from './dpkg.js';
import { isOpkgFile, readOpkg } from './opkg.js';
import { distroOf, type OsRelease, osReleasePaths, unnamed } from './os-release.js';
import { isPacmanFile, readPacman } from './pacman.js';
import { databasePlaces } from './places.js';
import { isPortageFile, readPortage } from './portage.js';
import { isRpmFile, readRpm } from './rpm/index.js';
import type { SystemDatabase, SystemKind, SystemPackage, SystemReader } from './system.js';

const systemReaders: readonly SystemReader[] = [readDpkg, readApk, readRpm, readPacman, readPortage, readOpkg];

/** Files that readers of systems ask for, by their path within a root. */
export function isSystemFile(path: string): boolean {
  return isDatabaseFile(path) || (osReleasePaths as readonly string[]).includes(path) || isCopyright(path);
}

/** Files of databases themselves, and of what belongs to them. */
export function isDatabaseFile(path: string): boolean {
  return [isDpkgFile, isApkFile, isRpmFile, isPacmanFile, isPortageFile, isOpkgFile].some((isFile) => isFile(path));
}

/** @throws PortcullisError naming the database that is not what it must be: it is never read as an empty one. */
export function readSystems(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  return systemReaders.flatMap((read) => read(root, maxBytes));
}

/** What of the databases is there, so that a layer that changed none of it is told without reading them. */
export function databaseState(root: RootFileSystem): string {
  const state = (path: string, found: ReturnType<RootFileSystem['find']>): readonly string[] => {
    if (found === undefined) return [];
    if (found === 'folder') return root.list(path).flatMap((name) => state(`${path}/${name}`, root.find(`${path}/${name}`)));
    return [`${path} ${typeof found === 'string' ? found : stamp(found)}`];
  };
  return databasePlaces
    .flatMap((path) => [path, `${path}-wal`])
    .flatMap((path) => state(path, root.find(path)))
    .join('\n');
}

function stamp({ written, size }: RootFile): string {
  return `${written} ${size}`;
}

/** Key of a package, unique in its database; rpm keeps several versions of one. */
export function keyOf({ name, category, version, arch, epoch }: SystemPackage): string {
  return [category === undefined ? name : `${category}/${name}`, arch ?? '', epoch ?? '', version].join(' ');
}

/** @param facts what else is known of each package, by its key. */
export function manifestOf(
  { kind, packages }: SystemDatabase,
  release: OsRelease | undefined,
  facts: (entry: SystemPackage, index: number) => Package['facts'],
): Manifest {
  const provided = new Map<string, Set<string>>();
  const add = (name: string, key: string): void => void (provided.get(name)?.add(key) ?? provided.set(name, new Set([key])));
  for (const entry of packages) for (const name of [entry.name, ...entry.provides]) add(name, keyOf(entry));
  const needs = (entry: SystemPackage): readonly Dependency[] => {
    const own = keyOf(entry);
    // Whichever of several is there is what the package has.
    const targets = entry.needs.flatMap((names) => [
      ...(names.map((name) => provided.get(name)).find((found) => found !== undefined) ?? []),
    ]);
    return [...new Set(targets)].filter((to) => to !== own).map((to) => ({ to, scope: 'required' }));
  };
  const entries = new Map(
    packages.map((entry, index) => [keyOf(entry), packageOf(kind, entry, release, facts(entry, index), needs(entry))]),
  );
  return { packages: [...entries.values()], roots: [...entries.keys()].map((to) => ({ to, scope: 'required' })), graph: 'complete' };
}

function packageOf(
  kind: SystemKind,
  entry: SystemPackage,
  release: OsRelease | undefined,
  facts: Package['facts'],
  dependencies: readonly Dependency[],
): Package {
  const { name, version, licence, supplier, path, line } = entry;
  const namespace = entry.category ?? namespaceOf(kind, release);
  return {
    key: keyOf(entry),
    identity: {
      type: kind,
      ...(namespace === undefined ? {} : { namespace }),
      name,
      qualifiers: qualifiersOf(entry, release),
    },
    version,
    origin: { kind: 'registry' },
    path,
    ...(line === undefined ? {} : { line }),
    ...(licence === undefined ? {} : { licence }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(facts === undefined || facts.length === 0 ? {} : { facts }),
    dependencies,
  };
}

function qualifiersOf({ arch, epoch, upstream }: SystemPackage, release: OsRelease | undefined): Readonly<Record<string, string>> {
  return {
    ...(arch === undefined ? {} : { arch }),
    ...(release === undefined || release.id === unnamed ? {} : { distro: distroOf(release) }),
    ...(epoch === undefined ? {} : { epoch }),
    ...(upstream === undefined ? {} : { upstream }),
  };
}

const vendors: Readonly<Partial<Record<SystemKind, string>>> = { deb: 'debian', apk: 'alpine', alpm: 'arch', opkg: 'openwrt' };

/** The vendor as package URLs name it; where the root does not say, the one whose form of packages it is, which rpm has none of. */
function namespaceOf(kind: SystemKind, release: OsRelease | undefined): string | undefined {
  if (release === undefined || release.id === unnamed) return vendors[kind];
  if (kind !== 'rpm') return release.id;
  if (release.id === 'rhel') return 'redhat';
  return release.id.startsWith('opensuse') ? 'opensuse' : release.id;
}
