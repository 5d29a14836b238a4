// What Cargo.lock leaves out: which edges of the product's own crates are for development only. Their Cargo.toml files say it, as far
// as they are found: at the root, where a path leads, and in the folders of the workspace.

import { licensed } from '../../licence.js';
import type { Scope } from '../../model.js';
import { type Source, tellUnread } from '../../reader.js';
import { type Fields, isFields, own, tomlShape } from '../../shape.js';

export interface DeclaredScopes {
  /** Name of the crate at the root. */
  readonly root?: string;
  of(crate: string, dependency: string): Scope;
  /** As the crate's own manifest, or its workspace, has it. */
  licenceOf(crate: string): { readonly licence?: string };
  /**
   * What the product's crates ask for, and the lock must hold, whatever the features and the platform: those of the root, and of the
   * members of its workspace that the lock knows. By name the ranges of the registry.
   */
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

/** Crates of one workspace that are looked at. */
const maxCrates = 2000;

export async function declaredScopes(lock: Source, names: ReadonlySet<string>): Promise<DeclaredScopes> {
  const root = await manifestAt(lock, '');
  if (root === undefined) return { of: () => 'required', licenceOf: () => ({}), asked: new Map() };
  const shared = dependenciesIn(tableAt(root, 'workspace'), '', ['dependencies']);
  const crates = new Map<string, ReadonlyMap<string, Scope>>();
  const folders = [...pathsOf(shared), ...memberFolders(root, names)];
  const seen = new Set<string>();
  const licences = new Map<string, ReturnType<typeof cargoLicence>>();
  const asked = new Map<string, string[]>();
  const isMember = memberTest(root);
  const visit = (manifest: Fields, folder: string): void => {
    const declared = declaredIn(manifest, folder, shared);
    const name = nameOf(manifest);
    if (name !== undefined && names.has(name) && isMember(folder))
      for (const { name, range } of declared) asked.set(name, [...(asked.get(name) ?? []), ...(range === undefined ? [] : [range])]);
    if (name !== undefined) licences.set(name, cargoLicence(manifest, root));
    if (name !== undefined) crates.set(name, new Map(declared.map((one) => [one.name, one.scope])));
    folders.push(...pathsOf(declared));
  };
  visit(root, '');
  for (let next = folders.pop(); next !== undefined && seen.size < maxCrates; next = folders.pop()) {
    if (next === '' || seen.has(next)) continue;
    seen.add(next);
    const manifest = await manifestAt(lock, `${next}/`);
    if (manifest !== undefined) visit(manifest, next);
  }
  const name = nameOf(root);
  return {
    ...(name === undefined ? {} : { root: name }),
    asked,
    licenceOf: (crate) => licences.get(crate) ?? {},
    of: (crate, dependency) => crates.get(crate)?.get(dependency) ?? 'required',
  };
}

/** Of a crate that is no member, only what its features bring is in the lock. Folders within a workspace are members unless excluded. */
function memberTest(root: Fields): (folder: string) => boolean {
  const workspace = tableAt(root, 'workspace');
  const written = own(workspace, 'exclude');
  const excluded = Array.isArray(written) ? written.filter((one): one is string => typeof one === 'string') : [];
  return (folder) =>
    folder === '' ||
    (workspace !== undefined &&
      !/(?:^|\/)\.\.(?:\/|$)/.test(folder) &&
      !excluded.some((one) => folder === one.replace(/\/$/, '') || folder.startsWith(`${one.replace(/\/$/, '')}/`)));
}

interface Declared {
  /** Under which it is asked for, and by which the workspace's table is asked. */
  readonly key: string;
  /** The crate's own name. */
  readonly name: string;
  /** `workspace = true`. */
  readonly fromWorkspace: boolean;
  readonly scope: Scope;
  readonly folder: string | undefined;
  /** Of versions; absent where only a repository or a folder is named. */
  readonly range: string | undefined;
}

/** A manifest that is not there says nothing here, nor one that cannot be read and is a gap: what it declares stays required. */
async function manifestAt(lock: Source, folder: string): Promise<Fields | undefined> {
  try {
    const file = lock.beside(`${folder}Cargo.toml`);
    return file === undefined ? undefined : (await tomlShape(file)).root;
  } catch (error) {
    tellUnread(lock, error);
    return undefined;
  }
}

/** An expression of SPDX; in older manifests a slash stands for OR. @param root the manifest that has the workspace's own table. */
export function cargoLicence(manifest: Fields, root: Fields): { readonly licence?: string } {
  const written = own(tableAt(manifest, 'package'), 'license');
  const shared = isFields(written) && own(written, 'workspace') === true;
  const text = shared ? own(tableAt(tableAt(root, 'workspace'), 'package'), 'license') : written;
  return typeof text === 'string' ? licensed(text.replace(/\s*\/\s*/g, ' OR ')) : {};
}

function nameOf(manifest: Fields): string | undefined {
  const name = own(tableAt(manifest, 'package'), 'name');
  return typeof name === 'string' ? name : undefined;
}

function tableAt(fields: Fields | undefined, key: string): Fields | undefined {
  const value = own(fields, key);
  return isFields(value) ? value : undefined;
}

const sections = ['dev-dependencies', 'build-dependencies', 'dependencies'];

/** What a crate asks for, the strongest way of asking last. */
function declaredIn(manifest: Fields, folder: string, shared: readonly Declared[]): readonly Declared[] {
  const targets = Object.values(tableAt(manifest, 'target') ?? {}).filter(isFields);
  const all = [manifest, ...targets].flatMap((table) => dependenciesIn(table, folder, sections));
  const ofWorkspace = new Map(shared.map(({ key, name, range }) => [key, { name, range }]));
  const strength: readonly Scope[] = ['development', 'optional', 'required'];
  return all
    .map((one) => (one.fromWorkspace ? { ...one, ...ofWorkspace.get(one.key) } : one))
    .sort((a, b) => strength.indexOf(a.scope) - strength.indexOf(b.scope));
}

function dependenciesIn(table: Fields | undefined, folder: string, names: readonly string[]): readonly Declared[] {
  return names.flatMap((section) =>
    Object.entries(tableAt(table, section) ?? {}).map(([key, value]) =>
      declared(key, isFields(value) ? value : { version: value }, folder, section),
    ),
  );
}

/** @param fields of the dependency: one that is a text alone is its range. */
function declared(key: string, fields: Fields, folder: string, section: string): Declared {
  const text = (field: string): string | undefined => {
    const value = own(fields, field);
    return typeof value === 'string' ? value : undefined;
  };
  const path = text('path');
  const scope = own(fields, 'optional') === true ? 'optional' : 'required';
  return {
    key,
    fromWorkspace: own(fields, 'workspace') === true,
    name: text('package') ?? key,
    scope: section === 'dev-dependencies' ? 'development' : scope,
    range: text('version'),
    folder: path === undefined || folder === '' ? path : `${folder}/${path}`,
  };
}

function pathsOf(declared: readonly Declared[]): readonly string[] {
  return declared.flatMap(({ folder }) => folder ?? []);
}

/** Folders of the members; for a pattern `crates/*` the folders that bear a crate's name. */
function memberFolders(root: Fields, names: ReadonlySet<string>): readonly string[] {
  const members = own(tableAt(root, 'workspace'), 'members');
  if (!Array.isArray(members)) return [];
  return members
    .filter((member): member is string => typeof member === 'string')
    .flatMap((member) => (member.endsWith('/*') ? [...names].map((name) => member.slice(0, -1) + name) : [member]));
}
