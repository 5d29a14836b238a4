// From a root file system to what is in it: packages of the system, and packages of ecosystems that no package of the system brought.

import type { SkippedInput } from '@portcullis/core';
import type { RootFileSystem } from '@portcullis/rootfs';
import { purlOf, type ReadManifest } from '../inventory.js';
import type { Fact, Manifest, Package } from '../model.js';
import { manifestOf, readSystems } from '../systems/index.js';
import { type OsRelease, readOsRelease } from '../systems/os-release.js';
import { ownersOf, type SystemDatabase, type SystemPackage } from '../systems/system.js';
import { readInstalled } from './installed.js';

/** What is known of the layers of an image; a folder has none. */
export interface LayerFacts {
  /** Facts of whatever a layer brought, by its number. */
  of(layer: number): readonly Fact[];
  /** The number of the layer that brought a package of the system. */
  layerOf(kind: SystemDatabase['kind'], entry: SystemPackage): number | undefined;
}

export interface RootInventory {
  readonly manifests: readonly ReadManifest[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
  readonly release: OsRelease | undefined;
  /** Packages of ecosystems that packages of the system brought: they are listed as those. */
  readonly owned: number;
}

export const noLayers: LayerFacts = { of: () => [], layerOf: () => undefined };

/** @throws PortcullisError naming the database that cannot be read to its end. */
export async function rootInventory(
  root: RootFileSystem,
  maxBytes: number,
  wanted: (path: string) => boolean,
  layerFacts: LayerFacts,
): Promise<RootInventory> {
  const release = readOsRelease(root);
  const systems = readSystems(root, maxBytes);
  const installed = await readInstalled(root, maxBytes, wanted);
  const evidence = evidenceOf(
    root,
    systems,
    installed.manifests.map(({ path }) => path),
  );
  const kept: ReadManifest[] = [];
  const identities = new Map<SystemPackage, Fact[]>();
  let owned = 0;
  for (const { path, reader, manifest, layer } of installed.manifests) {
    const owner = evidence.get(path);
    const own = owner === undefined ? [] : ownIdentities(manifest, reader);
    for (const purl of own) {
      const facts = identities.get(owner as SystemPackage) ?? [];
      identities.set(owner as SystemPackage, [...facts, ['evidence', `${purl} ${path}`]]);
    }
    owned += own.length;
    const rest = own.length === 0 ? withSubject(manifest) : without(manifest, new Set(own));
    if (rest.packages.length > 0 || own.length === 0) kept.push({ path, reader, manifest: withFacts(rest, layerFacts.of(layer)) });
  }
  const systemManifests = systems.map((database): ReadManifest => {
    const facts = (entry: SystemPackage): readonly Fact[] => {
      const layer = layerFacts.layerOf(database.kind, entry);
      return [...(layer === undefined ? [] : layerFacts.of(layer)), ...(identities.get(entry) ?? [])];
    };
    return { path: database.path, reader: `${database.kind}-database`, manifest: manifestOf(database, release, facts) };
  });
  return {
    manifests: [...systemManifests, ...kept],
    skipped: [...installed.skipped, ...unknownSystem(release, systems)],
    scanned: systems.length + installed.manifests.length,
    bytes: installed.bytes,
    release,
    owned,
  };
}

/** A system that names itself and whose packages nobody can name is no system without packages. */
function unknownSystem(release: OsRelease | undefined, systems: readonly SystemDatabase[]): readonly SkippedInput[] {
  if (release === undefined || systems.length > 0) return [];
  const detail = `it says ${release.name ?? release.id}, and no database says which packages that has`;
  return [{ path: release.path, reason: 'no-package-database', gap: true, detail }];
}

/** The package of the system that brought each file. */
function evidenceOf(
  root: RootFileSystem,
  systems: readonly SystemDatabase[],
  paths: readonly string[],
): ReadonlyMap<string, SystemPackage> {
  const wanted = new Set(paths);
  const found = new Map<string, SystemPackage>();
  if (wanted.size === 0) return found;
  for (const database of systems)
    for (const [path, owner] of ownersOf(root, database, wanted)) found.set(path, database.packages[owner] as SystemPackage);
  return found;
}

/**
 * Purls of what a file itself is. The modules in a program and the archives within an archive are parts that the system's package does
 * not name: they stay.
 */
function ownIdentities({ subject, packages, roots = [] }: Manifest, reader: string): readonly string[] {
  const asked = new Set(roots.map(({ to }) => to));
  const own =
    reader === 'go-build-info' || reader === 'cargo-auditable'
      ? subject?.identity === undefined
        ? []
        : [
            {
              identity: subject.identity,
              origin: { kind: 'registry' as const },
              ...(subject.version === undefined ? {} : { version: subject.version }),
            },
          ]
      : packages.filter(({ key }) => roots.length === 0 || asked.has(key));
  return own.flatMap((entry) => purlOf(entry) ?? []);
}

function without(manifest: Manifest, own: ReadonlySet<string>): Manifest {
  const packages = manifest.packages.filter((entry) => !own.has(purlOf(entry) ?? ''));
  const keys = new Set(packages.map(({ key }) => key));
  const { subject: _, roots, ...rest } = manifest;
  const asked = (roots ?? []).filter(({ to }) => keys.has(to));
  return { ...rest, packages, roots: asked.length > 0 ? asked : packages.map(({ key }) => ({ to: key, scope: 'required' })) };
}

/** What a program is built from describes the program: in an image that is a package among others, which needs its modules. */
function withSubject(manifest: Manifest): Manifest {
  const { subject, packages, roots = [] } = manifest;
  if (subject?.identity === undefined) return manifest;
  const key = ' subject';
  const self: Package = {
    key,
    identity: subject.identity,
    ...(subject.version === undefined ? {} : { version: subject.version }),
    origin: { kind: 'registry' },
    dependencies: roots,
  };
  return { ...manifest, packages: [self, ...packages], roots: [{ to: key, scope: 'required' }] };
}

function withFacts(manifest: Manifest, facts: readonly Fact[]): Manifest {
  if (facts.length === 0) return manifest;
  return { ...manifest, packages: manifest.packages.map((entry): Package => ({ ...entry, facts: [...(entry.facts ?? []), ...facts] })) };
}
