// package-lock.json, version 1: packages within packages as they lie in node_modules, edges by name in `requires`.

import { parseJson } from '@portcullis/formats/json';
import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { folderOrigin } from '../../origins.js';
import { invalid, type Source } from '../../reader.js';
import { type Fields, jsonShape, lineOf, own, type Shape, shape } from '../../shape.js';
import { archivedPackage, npmIdentity, npmOrigin } from './identity.js';
import { askedFor, manifestIdentity, ownLicence, packageFields, packageJson, unlockedNames } from './manifest.js';

/** Folders within folders; npm itself stays far below. */
const maxNesting = 100;

interface Node {
  readonly name: string;
  readonly key: string;
  readonly entry: Fields;
  readonly path: readonly string[];
  readonly parent: Node | undefined;
  readonly children: Map<string, Node>;
}

export function readVersion1(source: Source): Manifest {
  const document = jsonShape(source, { places: 2 * maxNesting });
  const root: Node = { name: '', key: '', entry: document.root, path: [], parent: undefined, children: new Map() };
  const nodes: Node[] = [];
  const open: Node[] = [root];
  while (open.length > 0) {
    const parent = open.pop() as Node;
    const path = [...parent.path, 'dependencies'];
    const children = document.fields(own(parent.entry, 'dependencies'), path) ?? {};
    for (const name of Object.keys(children)) {
      const at = [...path, name];
      if (at.length > 2 * maxNesting)
        throw invalid(source.path, document.line(at), `expected at most ${maxNesting} folders within one another`);
      const entry = document.fields(children[name], at);
      if (entry === undefined) throw invalid(source.path, document.line(at), `expected \`${name.slice(0, 80)}\` to be an object, got null`);
      const node: Node = { name, key: `${parent.key}/${name}`, entry, path: at, parent, children: new Map() };
      parent.children.set(name, node);
      nodes.push(node);
      open.push(node);
    }
  }
  const packages = nodes.map((node) => packageOf(node, document, source));
  const asked = askedByProduct(source, root);
  const name = document.text(own(document.root, 'name'), ['name']);
  const version = document.text(own(document.root, 'version'), ['version']);
  return {
    ...(name === undefined
      ? {}
      : { subject: { name, identity: npmIdentity(name), ...(version === undefined ? {} : { version }), ...ownLicence(source, '.') } }),
    packages,
    roots: [...asked, ...partsOf(packages, source), ...peersOf(root)],
    graph: 'complete',
    gaps: unlockedNames(source, (wanted) => root.children.has(wanted)),
  };
}

/** What package.json beside the lock asks for; without it what lies at the top and nothing else needs, by npm's own marks. */
function askedByProduct(source: Source, root: Node): readonly Dependency[] {
  const manifest = source.beside('package.json');
  if (manifest === undefined) {
    const needed = new Set<string>();
    const open = [...root.children.values()];
    while (open.length > 0) {
      const node = open.pop() as Node;
      for (const { to } of dependenciesOf(node)) needed.add(to);
      open.push(...node.children.values());
    }
    return [...root.children.values()]
      .filter(({ key }) => !needed.has(key))
      .map(({ key, entry }) => ({ to: key, scope: markedScope(entry) }));
  }
  const { root: fields } = shape(manifest.path, parseJson(manifest.text(), manifest.path));
  const lists: readonly (readonly [string, Scope])[] = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'peer'],
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
  ];
  const scopes = new Map<string, Scope>();
  for (const [list, scope] of lists) {
    const names = own(fields, list);
    if (typeof names === 'object' && names !== null) for (const name of Object.keys(names)) scopes.set(name, scope);
  }
  return [...scopes].flatMap(([name, scope]) => {
    const child = root.children.get(name);
    return child === undefined ? [] : [{ to: child.key, scope }];
  });
}

/** The product's workspaces: folders of its own, of which its package.json says that it has some. */
function partsOf(packages: readonly Package[], source: Source): readonly Dependency[] {
  if (own(packageJson(source)?.root, 'workspaces') === undefined) return [];
  return packages.filter(({ origin }) => origin.kind === 'own').map(({ key }) => ({ to: key, scope: 'required' }));
}

/** What npm installs since version 7 because others have it as their peer: no `requires` of this version of the lock leads there. */
function peersOf(root: Node): readonly Dependency[] {
  return [...root.children.values()]
    .filter(({ entry }) => own(entry, 'peer') === true)
    .map(({ key, entry }) => ({ to: key, scope: own(entry, 'dev') === true ? 'development' : 'peer' }));
}

function markedScope(entry: Fields): Scope {
  return own(entry, 'dev') === true ? 'development' : own(entry, 'optional') === true ? 'optional' : 'required';
}

/** @param scopes what the package.json of a folder says of its own lists, which `requires` makes one of. */
function dependenciesOf(node: Node, scopes?: ReadonlyMap<string, Scope>): readonly Dependency[] {
  const requires = own(node.entry, 'requires');
  // In old locks `requires: true` says only that the lists are there.
  if (typeof requires !== 'object' || requires === null) return [];
  return Object.keys(requires).flatMap((name): Dependency[] => {
    for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
      const found = at.children.get(name);
      if (found !== undefined)
        return [{ to: found.key, scope: scopes?.get(name) ?? (own(found.entry, 'optional') === true ? 'optional' : 'required') }];
    }
    return [];
  });
}

function packageOf(node: Node, document: Shape, source: Source): Package {
  const { entry, path, key } = node;
  const written = document.needed(own(entry, 'version'), path);
  const alias = /^npm:(.+)@([^@]+)$/.exec(written);
  const isAddress = alias === null && /[:/]/.test(written);
  const folder = isAddress ? folderOf(written, node.name, source) : undefined;
  const archived = isAddress ? archivedPackage(written) : undefined;
  const name = alias?.[1] ?? archived?.name ?? folder?.name ?? node.name;
  const version = isAddress ? (archived?.version ?? folder?.version) : (alias?.[2] ?? written);
  // npm 5 wrote `false` for what lies within an archive.
  const text = (field: string): string | undefined => document.text(own(entry, field) === false ? undefined : own(entry, field), path);
  const hashes = integrityHashes(text('integrity'));
  const resolved = text('resolved');
  const origin = folder?.origin ?? npmOrigin(isAddress ? written : resolved);
  return {
    key,
    identity: npmIdentity(name),
    ...(version === undefined ? {} : { version }),
    origin,
    ...lineOf(document, path),
    hashes,
    ...(origin.kind === 'registry' && hashes.length === 0 && own(entry, 'bundled') !== true ? { unhashed: true as const } : {}),
    ...(name === node.name ? {} : { alias: node.name }),
    dependencies: dependenciesOf(node, folder?.scopes),
  };
}

interface Folder {
  readonly origin: Origin;
  readonly name: string;
  readonly version?: string;
  readonly scopes: ReadonlyMap<string, Scope>;
}

/** `file:parts/tail`, where there is a package.json: npm links the folder, and the lock says no version of it. */
function folderOf(written: string, asked: string, source: Source): Folder | undefined {
  const path = /^(?:file|link):(.{1,500})$/.exec(written)?.[1];
  if (path === undefined || source.beside(`${path}/package.json`) === undefined) return undefined;
  const { identity, version } = manifestIdentity(source, path);
  const name = identity === undefined ? asked : [identity.namespace ?? [], identity.name].flat().join('/');
  return { origin: folderOrigin(path), name, ...(version === undefined ? {} : { version }), scopes: declaredScopes(source, path) };
}

function declaredScopes(source: Source, folder: string): ReadonlyMap<string, Scope> {
  // Without it the lock still says what is installed; for what, nobody can tell then.
  return new Map(askedFor(packageFields(source, folder) ?? {}).map(({ name, scope }) => [name, scope]));
}
