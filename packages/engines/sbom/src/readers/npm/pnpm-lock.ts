// pnpm-lock.yaml, versions 5 to 9. https://github.com/pnpm/spec/tree/master/lockfile

import type { Writable } from '@portcullis/core';
import { parseYamlLock } from '@portcullis/formats/yaml';
import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import type { Gaps } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, shape, shown } from '../../shape.js';
import { nameAndVersion, npmIdentity, npmOrigin } from './identity.js';
import { type LockedName, manifestIdentity, outdatedNames, unlockedNames } from './manifest.js';
import { baseOf, dependencyPath, type Generation, generationOf, nameAndVersionOf } from './pnpm-paths.js';

export const pnpmLock: Reader = { id: 'pnpm-lock', title: 'pnpm-lock.yaml', matches: named('pnpm-lock.yaml'), read };

async function read(source: Source): Promise<Manifest> {
  const text = source.text();
  const documents = await parseYamlLock(text, source.path);
  const parts = documents.map((document, index) =>
    readDocument(source, shape(source.path, document), documents.length > 1 ? `${index}:` : ''),
  );
  const last = parts.at(-1);
  if (last === undefined) throw invalid(source.path, 1, 'expected lockfileVersion, got an empty file');
  return {
    ...last,
    packages: parts.flatMap(({ packages }) => packages),
    roots: parts.flatMap(({ roots = [] }) => roots),
    gaps: [...parts.flatMap(({ gaps = [] }) => gaps), ...unlockedByImporters(source, documents)],
  };
}

/**
 * What the package.json of an importer asks for and its lists do not have. A hook (`.pnpmfile.cjs`) and an override by `-` may take a
 * package away, and a lock may leave out links.
 */
function unlockedByImporters(source: Source, documents: readonly { readonly value: unknown }[]): Gaps {
  const roots = documents.map(({ value }) => value).filter(isFields);
  if (roots.some((root) => own(root, 'pnpmfileChecksum') !== undefined) || source.beside('.pnpmfile.cjs') !== undefined) return [];
  const held = new Map<string, Map<string, LockedName | undefined>>();
  const taken = new Set<string>();
  /** Names whose ranges are other ones than package.json has. */
  const overridden = new Set<string>();
  for (const root of roots) {
    const overrides = own(root, 'overrides');
    if (isFields(overrides))
      for (const [key, range] of Object.entries(overrides)) {
        if (range === '-') taken.add(key);
        overridden.add(nameAndVersion(key.split(/>(?=[@a-z])/i).at(-1) as string).name);
      }
    const importers = own(root, 'importers');
    for (const [path, fields] of Object.entries(isFields(importers) ? importers : { '.': root })) {
      const names = held.get(path) ?? new Map<string, LockedName | undefined>();
      held.set(path, names);
      for (const [list] of lists) for (const [name, value] of entriesOf(fields, list)) names.set(name, lockedName(value));
    }
  }
  return [...held].flatMap(([path, names]) => [
    ...unlockedNames(source, (name) => names.has(name) || taken.has(name), path),
    ...outdatedNames(source, (name) => (overridden.has(name) ? undefined : names.get(name)), path),
  ]);
}

function entriesOf(fields: unknown, list: string): readonly (readonly [string, unknown])[] {
  const table = isFields(fields) ? own(fields, list) : undefined;
  return isFields(table) ? Object.entries(table) : [];
}

/** Since version 6 a list has the range that package.json has, beside the version and its peers. */
function lockedName(value: unknown): LockedName | undefined {
  if (!isFields(value)) return undefined;
  const [range, version] = [own(value, 'specifier'), own(value, 'version')];
  return typeof range !== 'string' || typeof version !== 'string' ? undefined : { range, version: baseOf(version, 9) };
}

interface Lock {
  readonly source: Source;
  readonly document: Shape;
  readonly generation: Generation;
  /** Before every key: a file may hold several locks. */
  readonly mark: string;
  readonly packages: Fields;
  /** The nodes of the graph: `snapshots` since version 9, before that the packages themselves. */
  readonly nodes: Fields;
  readonly importers: ReadonlySet<string>;
  /** Names under which a node is asked for. */
  readonly aliases: Map<string, string>;
  /** What the lock asks for and does not hold. */
  readonly gaps: { readonly line?: number; readonly detail: string }[];
}

function readDocument(source: Source, document: Shape, mark: string): Manifest {
  const version = own(document.root, 'lockfileVersion');
  const generation = generationOf(version);
  if (generation === undefined)
    throw invalid(
      source.path,
      document.line(['lockfileVersion']),
      version === undefined ? 'expected lockfileVersion, got none' : `expected lockfileVersion 5 to 9, got ${shown(version)}`,
    );
  const packages = document.fields(own(document.root, 'packages'), ['packages']) ?? {};
  const snapshots = document.fields(own(document.root, 'snapshots'), ['snapshots']);
  // Without workspaces older versions have the lists of the one importer at the top.
  const written = document.fields(own(document.root, 'importers'), ['importers']);
  if (generation === 9 && written === undefined && (own(document.root, 'importers') === null || Object.keys(packages).length === 0))
    throw invalid(source.path, document.line(['lockfileVersion']), 'expected `importers`, got none');
  const importers = written ?? { '.': document.root };
  const lock: Lock = {
    source,
    document,
    generation,
    mark,
    packages,
    nodes: generation === 9 ? (snapshots ?? {}) : packages,
    importers: new Set(Object.keys(importers)),
    aliases: new Map(),
    gaps: [],
  };
  if (generation === 9 && snapshots === undefined && Object.keys(packages).length > 0)
    lock.gaps.push({ detail: 'expected `snapshots`, which hold the graph of a version 9 lock, got none' });
  const parts = Object.keys(importers).map((path) => importerOf(lock, path, document.fields(importers[path], ['importers', path]) ?? {}));
  const found = [...Object.keys(lock.nodes).map((key) => nodeOf(lock, key)), ...withoutNode(lock)];
  const root = parts.find(({ path }) => path === '.');
  const rest = parts.filter((part) => part !== root);
  return {
    ...(root === undefined || root.entry.identity.name === '.' ? {} : { subject: subjectOf(root.entry) }),
    packages: [...rest.map(({ entry }) => entry), ...found.map((entry) => withAlias(entry, lock))],
    roots: [...(root?.entry.dependencies ?? []), ...rest.map(({ entry }): Dependency => ({ to: entry.key, scope: 'required' }))],
    graph: 'complete',
    gaps: lock.gaps,
  };
}

function subjectOf({ identity, version }: Package): NonNullable<Manifest['subject']> {
  const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
  return { name, identity, ...(version === undefined ? {} : { version }) };
}

function withAlias(entry: Package, { aliases }: Lock): Package {
  const alias = aliases.get(entry.key);
  return alias === undefined ? entry : { ...entry, alias };
}

const lists: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
];

function importerOf(lock: Lock, path: string, fields: Fields): { readonly path: string; readonly entry: Package } {
  const { document, mark } = lock;
  const wanted = lists.flatMap(([list, scope]) => {
    const at = fields === document.root ? [list] : ['importers', path, list];
    const table = document.fields(own(fields, list), at) ?? {};
    return Object.keys(table).flatMap((name): Dependency[] => {
      const value = table[name];
      const reference = document.needed(isFields(value) ? own(value, 'version') : value, [...at, name]);
      const to = target(lock, name, reference, { folder: path, at: [...at, name], optional: scope === 'optional' });
      return to === undefined ? [] : [{ to, scope }];
    });
  });
  requireListed(lock, path, fields);
  const { identity, version } = manifestIdentity(lock.source, path);
  return {
    path,
    entry: {
      key: `${mark}importer:${path}`,
      identity: identity ?? npmIdentity(path),
      ...(version === undefined ? {} : { version }),
      origin: { kind: 'own', path },
      line: document.line(['importers', path]) ?? 1,
      dependencies: wanted,
    },
  };
}

/** Before version 9 the ranges stand first, in a list of their own: what has one and no version is missing. */
function requireListed({ document, gaps }: Lock, path: string, fields: Fields): void {
  const at = fields === document.root ? [] : ['importers', path];
  const asked = document.fields(own(fields, 'specifiers'), [...at, 'specifiers']) ?? {};
  const found = new Set(lists.flatMap(([list]) => Object.keys(document.fields(own(fields, list), [...at, list]) ?? {})));
  const optional = document.fields(own(fields, 'dependenciesMeta'), [...at, 'dependenciesMeta']);
  for (const name of Object.keys(asked))
    if (!found.has(name) && own(optional, name) === undefined)
      gaps.push({ ...lineOf(document, [...at, 'specifiers']), detail: `expected a version of ${name.slice(0, 100)}, got none` });
}

interface Asking {
  /** Of the importer, which links are relative to. */
  readonly folder: string;
  readonly at: readonly string[];
  readonly optional: boolean;
}

/** The key of what a reference leads to; what the lock does not hold is a gap. */
function target(lock: Lock, name: string, reference: string, { folder, at, optional }: Asking): string | undefined {
  const { nodes, importers, mark, generation, aliases } = lock;
  if (reference.startsWith('link:')) {
    const path = joined(folder, reference.slice('link:'.length));
    return importers.has(path) ? `${mark}importer:${path}` : undefined;
  }
  const key = dependencyPath(name, reference, generation);
  if (Object.hasOwn(nodes, key)) {
    const entry = lock.packages[baseOf(key, generation)];
    const real = nameAndVersionOf(key, generation)?.name ?? (isFields(entry) && own(entry, 'name'));
    if (typeof real === 'string' && real !== name) aliases.set(mark + key, name);
    return mark + key;
  }
  if (!optional)
    lock.gaps.push({
      ...lineOf(lock.document, at),
      detail: `expected the lock to hold ${key.slice(0, 120)}, which ${at.slice(0, 2).join(' ').slice(0, 120)} needs`,
    });
  return undefined;
}

/** A path from the lock's folder, without dots. */
function joined(folder: string, relative: string): string {
  const parts = folder === '.' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

function nodeOf(lock: Lock, key: string): Package {
  const { document, generation, packages, nodes, mark } = lock;
  const section = generation === 9 ? 'snapshots' : 'packages';
  const node = document.fields(nodes[key], [section, key]);
  if (node === undefined)
    throw invalid(lock.source.path, document.line([section, key]), `expected ${key.slice(0, 120)} to be an object, got null`);
  const base = baseOf(key, generation);
  const entry = document.fields(own(packages, base), ['packages', base]);
  if (entry === undefined)
    throw invalid(lock.source.path, document.line([section, key]), `expected \`packages\` to hold ${base.slice(0, 120)}, got nothing`);
  const peers = isFields(own(entry, 'peerDependencies')) ? (own(entry, 'peerDependencies') as Fields) : undefined;
  const edges = (list: 'dependencies' | 'optionalDependencies'): readonly Dependency[] => {
    const table = document.fields(own(node, list), [section, key, list]);
    if (table === undefined && own(node, list) === null)
      throw invalid(lock.source.path, document.line([section, key]), `expected \`${list}\` of ${key.slice(0, 120)}, got null`);
    if (table === undefined) return [];
    const optional = list === 'optionalDependencies';
    const asking: Asking = { folder: '.', at: [section, key], optional };
    const found: Dependency[] = [];
    for (const name of Object.keys(table)) {
      const to = target(lock, name, document.needed(table[name], [section, key, list, name]), asking);
      if (to !== undefined) found.push({ to, scope: optional ? 'optional' : own(peers, name) === undefined ? 'required' : 'peer' });
    }
    return found;
  };
  const found = packageOf(lock, base, entry);
  const optional = edges('optionalDependencies');
  found.key = mark + key;
  found.dependencies = optional.length === 0 ? edges('dependencies') : [...edges('dependencies'), ...optional];
  return found;
}

/** Packages of version 9 that no snapshot uses. */
function withoutNode(lock: Lock): readonly Package[] {
  if (lock.generation !== 9) return [];
  const used = new Set(Object.keys(lock.nodes).map((key) => baseOf(key, 9)));
  return Object.keys(lock.packages)
    .filter((base) => !used.has(base))
    .map((base) => ({
      ...packageOf(lock, base, lock.document.fields(lock.packages[base], ['packages', base]) ?? {}),
      key: `${lock.mark}${base}`,
    }));
}

function packageOf({ document, generation, importers }: Lock, base: string, entry: Fields): Writable<Package> {
  const path = ['packages', base];
  const parsed = nameAndVersionOf(base, generation);
  const name = document.text(own(entry, 'name'), path) ?? parsed?.name;
  const resolution = document.fields(own(entry, 'resolution'), path);
  if (name === undefined || resolution === undefined)
    throw invalid(
      document.file,
      document.line(path),
      `expected ${base.slice(0, 120)} to have a ${name === undefined ? 'name' : 'resolution'}`,
    );
  const hashes = integrityHashes(document.text(own(resolution, 'integrity'), path));
  const origin = originOf(document, resolution, parsed?.version, path, importers);
  const version = document.text(own(entry, 'version'), path) ?? (/^\d/.test(parsed?.version ?? '') ? parsed?.version : undefined);
  if (origin.kind === 'registry' && version === undefined)
    throw invalid(document.file, document.line(path), `expected a version of ${base.slice(0, 120)}, got none`);
  const found: Writable<Package> = { key: base, identity: npmIdentity(name), origin, line: document.line(path) ?? 1, hashes };
  if (version !== undefined) found.version = version;
  if (origin.kind === 'registry' && hashes.length === 0) found.unhashed = true;
  return found;
}

function originOf(
  document: Shape,
  resolution: Fields,
  reference: string | undefined,
  path: readonly string[],
  importers: ReadonlySet<string>,
): Origin {
  const text = (key: string): string | undefined => document.text(own(resolution, key), path);
  const repository = text('repo');
  if (repository !== undefined) {
    const commit = text('commit');
    return { kind: 'git', url: repository, ...(commit === undefined ? {} : { commit }) };
  }
  const directory = text('directory');
  if (directory !== undefined) return { kind: importers.has(directory) ? 'own' : 'file', path: directory };
  const tarball = text('tarball');
  if (tarball !== undefined) {
    // A registry may keep its archives anywhere: what has a plain version came from one.
    const origin = npmOrigin(tarball);
    const isRegistry = origin.kind === 'url' && /^\d/.test(reference ?? '') && text('integrity') !== undefined;
    return isRegistry ? { kind: 'registry', url: tarball } : origin;
  }
  const registry = text('registry');
  return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}
