// pnpm-lock.yaml, versions 5 to 9. https://github.com/pnpm/spec/tree/master/lockfile

import type { Writable } from '@portcullis/core';
import { JsonTable } from '@portcullis/formats/json';
import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { mappedWhere } from '../../origin.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { isTable, shown, type TableShape, yamlTables } from '../../shape.js';
import { fromRegistry, nameAndVersion, npmIdentity, npmOrigin } from './identity.js';
import { type AskedName, type LockedName, manifestIdentity, outdatedNames, repeatedOtherwise, unlockedNames } from './manifest.js';
import { baseOf, dependencyPath, type Generation, generationOf, nameAndVersionOf } from './pnpm-paths.js';

export const pnpmLock: Reader = { id: 'pnpm-lock', title: 'pnpm-lock.yaml', matches: named('pnpm-lock.yaml'), read };

async function read(source: Source): Promise<Manifest> {
  const documents = await yamlTables(source);
  const parts = documents.map((document, index) => readDocument(source, document, documents.length > 1 ? `${index}:` : ''));
  const last = parts.at(-1);
  if (last === undefined) throw invalid(source.path, 1, 'expected lockfileVersion, got an empty file');
  const unlocked = unlockedByImporters(source, documents);
  return {
    ...last,
    packages: parts.flatMap(({ packages }) => packages),
    // Places of a second document's packages are counted within it.
    ...(parts.length === 1 ? { isUnique: true } : {}),
    roots: parts.flatMap(({ roots = [] }) => roots),
    gaps: [...parts.flatMap(({ gaps = [] }) => gaps), ...unlocked.gaps],
    contradictions: unlocked.contradictions,
  };
}

/**
 * What the package.json of an importer asks for and its lists do not have. A hook (`.pnpmfile.cjs`) and an override by `-` may take a
 * package away, and a lock may leave out links.
 */
function unlockedByImporters(source: Source, documents: readonly TableShape[]): Required<Pick<Manifest, 'gaps' | 'contradictions'>> {
  const roots = documents.map(({ root }) => root);
  if (roots.some((root) => root.get('pnpmfileChecksum') !== undefined) || source.beside('.pnpmfile.cjs') !== undefined)
    return { gaps: [], contradictions: [] };
  const held = new Map<string, Map<string, LockedName | undefined>>();
  const taken = new Set<string>();
  /** Names whose ranges are other ones than package.json has. */
  const overridden = new Set<string>();
  for (const root of roots) {
    for (const [key, range] of entriesOf(root, 'overrides')) {
      if (range === '-') taken.add(key);
      overridden.add(nameAndVersion(key.split(/>(?=[@a-z])/i).at(-1) as string).name);
    }
    for (const [path, fields] of isTable(root.get('importers')) ? entriesOf(root, 'importers') : [['.', root] as const]) {
      const names = held.get(path) ?? new Map<string, LockedName | undefined>();
      held.set(path, names);
      for (const [list] of lists) for (const [name, value] of entriesOf(fields, list)) names.set(name, lockedName(value));
    }
  }
  const isOther = ({ name, range, list }: AskedName): boolean =>
    overridden.has(name) || taken.has(name) || list === 'peerDependencies' || /^(?:link|file):/.test(range);
  return {
    gaps: [...held].flatMap(([path, names]) => [
      ...unlockedNames(source, (name) => names.has(name) || taken.has(name), path),
      ...outdatedNames(source, (name) => (overridden.has(name) ? undefined : names.get(name)), path),
    ]),
    contradictions: repeatedBy(roots).flatMap(({ path, line, asked }) => repeatedOtherwise(source, asked, path, line, isOther)),
  };
}

/** What each importer repeats of its package.json, in locks that do: since version 6 beside each version. */
function repeatedBy(
  roots: readonly JsonTable[],
): readonly { readonly path: string; readonly line: number; readonly asked: readonly AskedName[] }[] {
  const last = roots.at(-1);
  const importers = last?.get('importers');
  const parts: readonly (readonly [string, unknown])[] = isTable(importers) ? entriesOf(last, 'importers') : [['.', last]];
  return parts.flatMap(([path, fields]) => {
    const asked = lists
      .slice(0, 3)
      .flatMap(([list, scope]) =>
        entriesOf(fields, list).map(([name, value]) => ({ name, range: isTable(value) ? value.get('specifier') : undefined, scope, list })),
      );
    if (!isTable(fields) || asked.some(({ range }) => typeof range !== 'string')) return [];
    return [{ path, line: fields.line, asked: asked as readonly AskedName[] }];
  });
}

function entriesOf(fields: unknown, list: string): readonly (readonly [string, unknown])[] {
  const table = isTable(fields) ? fields.get(list) : undefined;
  return isTable(table) ? table.keys().map((key, at) => [key, table.cells[2 * at + 1]]) : [];
}

/** Since version 6 a list has the range that package.json has, beside the version and its peers. */
function lockedName(value: unknown): LockedName | undefined {
  if (!isTable(value)) return undefined;
  const [range, version] = [value.get('specifier'), value.get('version')];
  return typeof range !== 'string' || typeof version !== 'string' ? undefined : { range, version: baseOf(version, 9) };
}

interface Lock {
  readonly source: Source;
  readonly document: TableShape;
  readonly generation: Generation;
  /** Before every key: a file may hold several locks. */
  readonly mark: string;
  readonly packages: Positions;
  /** What leads to each node of the graph, by the node's key: one object for all that require it. */
  readonly nodes: ReadonlyMap<string, Dependency>;
  readonly importers: ReadonlySet<string>;
  /** Names under which a node is asked for. */
  readonly aliases: Map<string, string>;
  /** Of one node after another: one list for all, which has room already. */
  readonly edges: Dependency[];
  /** What the lock asks for and does not hold. */
  readonly gaps: { readonly line?: number; readonly detail: string }[];
}

function readDocument(source: Source, document: TableShape, mark: string): Manifest {
  const { root: top } = document;
  const version = top.get('lockfileVersion');
  const generation = generationOf(version);
  if (generation === undefined)
    throw invalid(
      source.path,
      document.line(['lockfileVersion']),
      version === undefined ? 'expected lockfileVersion, got none' : `expected lockfileVersion 5 to 9, got ${shown(version)}`,
    );
  const packages = positionsIn(document.fields(top.get('packages'), ['packages']) ?? empty);
  const snapshots = document.fields(top.get('snapshots'), ['snapshots']);
  // Without workspaces older versions have the lists of the one importer at the top.
  const written = document.fields(top.get('importers'), ['importers']);
  if (generation === 9 && written === undefined && (top.get('importers') === null || packages.cells.length === 0))
    throw invalid(source.path, document.line(['lockfileVersion']), 'expected `importers`, got none');
  const importers: readonly Importer[] =
    written === undefined
      ? [{ path: '.', fields: top, at: [], line: 1 }]
      : written.keys().map((path, index) => {
          const at = ['importers', path];
          const fields = document.fields(written.cells[2 * index + 1], at) ?? empty;
          return { path, fields, at, line: written.lines[index] ?? written.line };
        });
  // Since version 9; before that the packages themselves are.
  const { cells } = generation === 9 ? (snapshots ?? empty) : packages;
  const lock: Lock = {
    source,
    document,
    generation,
    mark,
    packages,
    nodes: nodesIn(cells, mark, importers.filter(({ path }) => path !== '.').length),
    importers: new Set(importers.map(({ path }) => path)),
    aliases: new Map(),
    edges: [],
    gaps: [],
  };
  if (written !== undefined && written.cells.length === 0 && packages.cells.length > 0)
    lock.gaps.push({ detail: 'expected an importer of the packages in `importers`, got none' });
  if (generation === 9 && snapshots === undefined && packages.cells.length > 0)
    lock.gaps.push({ detail: 'expected `snapshots`, which hold the graph of a version 9 lock, got none' });
  const parts = importers.map((importer) => importerOf(lock, importer));
  const found: Package[] = [];
  for (let at = 0; at < cells.length; at += 2) found.push(nodeOf(lock, cells[at] as string, cells[at + 1]));
  for (const entry of withoutNode(lock)) found.push(entry);
  const root = parts.find(({ path }) => path === '.');
  const rest = parts.filter((part) => part !== root);
  return {
    ...(root === undefined || root.entry.identity.name === '.' ? {} : { subject: subjectOf(root.entry) }),
    packages: [...rest.map(({ entry }) => entry), ...mappedWhere(found, (entry) => withAlias(entry, lock))],
    roots: [...(root?.entry.dependencies ?? []), ...rest.map(({ entry }): Dependency => ({ to: entry.key, scope: 'required' }))],
    graph: 'complete',
    gaps: lock.gaps,
  };
}

const empty = new JsonTable(1, []);
const none: readonly never[] = [];

/** @param before packages that stand before those of the graph: all parts of the product but its own. */
function nodesIn(cells: readonly unknown[], mark: string, before: number): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>();
  for (let at = 0; at < cells.length; at += 2)
    found.set(cells[at] as string, { to: mark + (cells[at] as string), scope: 'required', at: before + at / 2 });
  return found;
}

/** The entries of a table by their keys, which are mostly asked for in the order in which they stand. */
interface Positions {
  readonly cells: readonly unknown[];
  get(key: string): unknown;
  /** Whether an entry was asked for. */
  isTaken(at: number): boolean;
}

function positionsIn({ cells }: JsonTable): Positions {
  const taken = new Uint8Array(cells.length);
  let cursor = 0;
  let index: Map<string, number> | undefined;
  const positionOf = (key: string): number | undefined => {
    for (let at = cursor; at < cursor + 4 && at < cells.length; at += 2) if (cells[at] === key) return at;
    if (index === undefined) {
      index = new Map();
      for (let at = 0; at < cells.length; at += 2) index.set(cells[at] as string, at);
    }
    return index.get(key);
  };
  return {
    cells,
    get(key) {
      const at = positionOf(key);
      if (at === undefined) return undefined;
      cursor = at;
      taken[at] = 1;
      return cells[at + 1];
    },
    isTaken: (at) => taken[at] === 1,
  };
}

function byKey({ cells }: JsonTable = empty): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (let at = 0; at < cells.length; at += 2) found.set(cells[at] as string, cells[at + 1]);
  return found;
}

function subjectOf({ identity, version, licence }: Package): NonNullable<Manifest['subject']> {
  const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
  return { name, identity, ...(version === undefined ? {} : { version }), ...(licence === undefined ? {} : { licence }) };
}

function withAlias(entry: Package, { aliases }: Lock): Package {
  const alias = aliases.size === 0 ? undefined : aliases.get(entry.key);
  return alias === undefined ? entry : { ...entry, alias };
}

const lists: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
];

interface Importer {
  readonly path: string;
  readonly fields: JsonTable;
  /** Where its lists stand; nowhere further in where it is the only one. */
  readonly at: readonly string[];
  readonly line: number;
}

function importerOf(lock: Lock, importer: Importer): { readonly path: string; readonly entry: Package } {
  const { document, mark } = lock;
  const { path, fields, at, line } = importer;
  const wanted: Dependency[] = [];
  for (const [list, scope] of lists) {
    const table = document.fields(fields.get(list), [...at, list]) ?? empty;
    table.keys().forEach((name, index) => {
      const value = table.cells[2 * index + 1];
      const written = isTable(value) ? value.get('version') : value;
      const reference = isText(written) ? written : document.needed(written, [...at, list, name]);
      const by = at.length === 0 ? ([list, name] as const) : (['importers', path] as const);
      const to = target(lock, name, reference, { folder: path, by, line: table.lines[index] ?? line, optional: scope === 'optional' });
      if (to !== undefined) wanted.push(to.scope === scope ? to : { ...to, scope });
    });
  }
  requireListed(lock, importer);
  const { identity, version, licence } = manifestIdentity(lock.source, path);
  return {
    path,
    entry: {
      key: `${mark}importer:${path}`,
      identity: identity ?? npmIdentity(path),
      ...(version === undefined ? {} : { version }),
      ...(licence === undefined ? {} : { licence }),
      origin: { kind: 'own', path },
      line,
      dependencies: wanted,
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Before version 9 the ranges stand first, in a list of their own: what has one and no version is missing. */
function requireListed({ document, gaps }: Lock, { fields, at }: Importer): void {
  const asked = document.fields(fields.get('specifiers'), [...at, 'specifiers']) ?? empty;
  const found = new Set(lists.flatMap(([list]) => document.fields(fields.get(list), [...at, list])?.keys() ?? []));
  const optional = byKey(document.fields(fields.get('dependenciesMeta'), [...at, 'dependenciesMeta']));
  const line = asked === empty ? undefined : document.line([...at, 'specifiers']);
  for (const name of asked.keys())
    if (!found.has(name) && !optional.has(name))
      gaps.push({ ...(line === undefined ? {} : { line }), detail: `expected a version of ${name.slice(0, 100)}, got none` });
}

interface Asking {
  /** Of the importer, which links are relative to. */
  readonly folder: string;
  /** As a message names it: a section, and what in it. */
  readonly by: readonly [section: string, key: string];
  readonly line: number | undefined;
  readonly optional: boolean;
}

/** What requires the package that a reference leads to; what the lock does not hold is a gap. */
function target(lock: Lock, name: string, reference: string, { folder, by, line, optional }: Asking): Dependency | undefined {
  const { nodes, importers, mark, generation, aliases } = lock;
  if (reference.startsWith('link:')) {
    const path = joined(folder, reference.slice('link:'.length));
    return importers.has(path) ? { to: `${mark}importer:${path}`, scope: 'required' } : undefined;
  }
  const key = dependencyPath(name, reference, generation);
  const node = nodes.get(key);
  if (node !== undefined) {
    // What is asked for as itself, as nearly everything is.
    if (generation === 9 && key.startsWith(name) && key.charCodeAt(name.length) === atSign) return node;
    const entry = lock.packages.get(baseOf(key, generation));
    const real = nameAndVersionOf(key, generation)?.name ?? (isTable(entry) ? (entry.get('name') ?? repositoryName(entry)) : undefined);
    if (typeof real === 'string' && real !== name) aliases.set(mark + key, name);
    return node;
  }
  if (!optional)
    lock.gaps.push({
      ...(line === undefined ? {} : { line }),
      detail: `expected the lock to hold ${key.slice(0, 120)}, which ${by.join(' ').slice(0, 120)} needs`,
    });
  return undefined;
}

const atSign = 64;

/** Where neither key nor entry has a name, as of a repository in a folder of this machine: the repository's own. */
function repositoryName(entry: JsonTable): string | undefined {
  const resolution = entry.get('resolution');
  const repository = isTable(resolution) ? resolution.get('repo') : undefined;
  return typeof repository === 'string' ? /([^/\\:]+?)(?:\.git)?[/\\]?$/.exec(repository.slice(-200))?.[1] : undefined;
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

function nodeOf(lock: Lock, key: string, value: unknown): Package {
  const { document, generation, packages, mark } = lock;
  const section = sectionOf(lock);
  const node = isTable(value) ? value : document.fields(value, [section, key]);
  if (node === undefined)
    throw invalid(lock.source.path, document.line([section, key]), `expected ${key.slice(0, 120)} to be an object, got null`);
  const base = baseOf(key, generation);
  const held = packages.get(base);
  const entry = isTable(held) ? held : document.fields(held, ['packages', base]);
  if (entry === undefined) throw invalid(lock.source.path, node.line, `expected \`packages\` to hold ${base.slice(0, 120)}, got nothing`);
  const found = packageOf(lock, base, entry);
  found.key = mark + key;
  found.dependencies = dependenciesOf(lock, key, node, entry.get('peerDependencies'));
  return found;
}

const edgeLists = [
  ['dependencies', false],
  ['optionalDependencies', true],
] as const;

function dependenciesOf(lock: Lock, key: string, node: JsonTable, asked: unknown): readonly Dependency[] {
  const section = sectionOf(lock);
  const peers = isTable(asked) ? byKey(asked) : undefined;
  const { edges } = lock;
  let count = 0;
  for (const [list, optional] of edgeLists) {
    const { cells } = edgesIn(lock, key, node, list);
    if (cells.length === 0) continue;
    const asking: Asking = { folder: '.', by: [section, key], line: node.line, optional };
    for (let at = 0; at < cells.length; at += 2) {
      const name = cells[at] as string;
      const reference = isText(cells[at + 1]) ? (cells[at + 1] as string) : lock.document.needed(cells[at + 1], [section, key, list, name]);
      const to = target(lock, name, reference, asking);
      const scope = optional ? 'optional' : peers?.has(name) === true ? 'peer' : 'required';
      if (to !== undefined) edges[count++] = scope === to.scope ? to : { ...to, scope };
    }
  }
  return count === 0 ? none : edges.slice(0, count);
}

function edgesIn(lock: Lock, key: string, node: JsonTable, list: string): JsonTable {
  const written = node.get(list);
  if (isTable(written)) return written;
  if (written === undefined) return empty;
  if (written === null) throw invalid(lock.source.path, node.line, `expected \`${list}\` of ${key.slice(0, 120)}, got null`);
  return lock.document.fields(written, [sectionOf(lock), key, list]) ?? empty;
}

/** Where the nodes of the graph stand. */
function sectionOf({ generation }: Lock): 'snapshots' | 'packages' {
  return generation === 9 ? 'snapshots' : 'packages';
}

/** Packages of version 9 that no snapshot uses. */
function withoutNode(lock: Lock): readonly Package[] {
  if (lock.generation !== 9) return [];
  const found: Package[] = [];
  const { cells, isTaken } = lock.packages;
  for (let at = 0; at < cells.length; at += 2) {
    if (isTaken(at)) continue;
    const [base, value] = [cells[at] as string, cells[at + 1]];
    const path = ['packages', base];
    const entry = isTable(value) ? value : (lock.document.fields(value, path) ?? new JsonTable(lock.document.line(path) ?? 1, []));
    found.push({ ...packageOf(lock, base, entry), key: `${lock.mark}${base}` });
  }
  return found;
}

function packageOf({ source, document, generation, importers, gaps }: Lock, base: string, entry: JsonTable): Writable<Package> {
  const path = ['packages', base];
  const parsed = nameAndVersionOf(base, generation);
  const name = document.text(entry.get('name'), path) ?? parsed?.name ?? repositoryName(entry);
  const resolution = document.fields(entry.get('resolution'), path);
  if (name === undefined || resolution === undefined)
    throw invalid(document.file, entry.line, `expected ${base.slice(0, 120)} to have a ${name === undefined ? 'name' : 'resolution'}`);
  const hashes = integrityHashes(document.text(resolution.get('integrity'), path));
  const origin = originOf(document, resolution, parsed?.version, path, importers);
  const version =
    document.text(entry.get('version'), path) ??
    (origin.kind === 'file' && resolution.get('directory') !== undefined ? manifestIdentity(source, origin.path).version : undefined) ??
    (/^\d/.test(parsed?.version ?? '') ? parsed?.version : undefined);
  if (origin.kind === 'registry' && version === undefined)
    throw invalid(document.file, entry.line, `expected a version of ${base.slice(0, 120)}, got none`);
  // pnpm goes by the entry, and who reads the lock by its key.
  if (origin.kind === 'registry' && /^\d/.test(parsed?.version ?? '') && (name !== parsed?.name || version !== parsed.version))
    gaps.push({ line: entry.line, detail: `expected ${base.slice(0, 120)}, got ${name.slice(0, 100)} ${version?.slice(0, 40)}` });
  // All of one shape, whatever they leave out.
  const found = {
    key: base,
    identity: npmIdentity(name),
    version,
    origin,
    line: entry.line,
    hashes,
    dependencies: undefined,
  } as unknown as Writable<Package>;
  if (origin.kind === 'registry' && hashes.length === 0) found.unhashed = true;
  return found;
}

function originOf(
  document: TableShape,
  resolution: JsonTable,
  reference: string | undefined,
  path: readonly string[],
  importers: ReadonlySet<string>,
): Origin {
  if (resolution.cells.length === 2 && resolution.cells[0] === 'integrity') return fromRegistry;
  const text = (key: string): string | undefined => document.text(resolution.get(key), path);
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
