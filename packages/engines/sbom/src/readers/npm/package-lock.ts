// package-lock.json, npm-shrinkwrap.json and the hidden lock of node_modules, versions 1 to 3.
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json

import type { Writable } from '@portcullis/core';
import { parseJson } from '@portcullis/formats/json';
import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { type Gaps, type Need, notHeld } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, shape, shown } from '../../shape.js';
import { npmIdentity, npmOrigin } from './identity.js';
import { askedFor, unlockedNames } from './manifest.js';
import { readVersion1 } from './package-lock-v1.js';

export const npmPackageLock: Reader = {
  id: 'npm-package-lock',
  title: 'package-lock.json of npm',
  matches: named('package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'),
  read,
};

function read(source: Source): Manifest {
  const document = shape(source.path, parseJson(source.text(), source.path));
  const version = own(document.root, 'lockfileVersion');
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
    throw invalid(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 1, 2 or 3, got ${shown(version)}`);
  const packages = document.fields(own(document.root, 'packages'), ['packages']);
  if (packages !== undefined) return withUnlocked(readPackages(packages, document), source, knownIn(packages, document));
  if (version === 3 || (version === 2 && own(document.root, 'dependencies') === undefined))
    throw invalid(source.path, 1, 'expected `packages`, got none');
  if (version === undefined && own(document.root, 'dependencies') === undefined)
    throw invalid(source.path, 1, 'expected lockfileVersion, and `packages` or `dependencies`');
  const found = readVersion1(source);
  return version === 2 ? { ...found, gaps: [{ line: 1, detail: 'expected `packages`, got none' }] } : found;
}

/** Whether the product's own entry asks for a name, or it lies at the top. */
function knownIn(packages: Fields, document: Shape): (name: string) => boolean {
  let asked: ReadonlySet<string> | undefined;
  return (name) => {
    if (Object.hasOwn(packages, modules + name)) return true;
    asked ??= new Set(askedFor(document.fields(own(packages, ''), ['packages', '']) ?? {}).map((one) => one.name));
    return asked.has(name);
  };
}

function withUnlocked(manifest: Manifest, source: Source, knows: (name: string) => boolean): Manifest {
  const gaps = unlockedNames(source, knows);
  return gaps.length === 0 ? manifest : { ...manifest, gaps: [...(manifest.gaps ?? []), ...gaps] };
}

const modules = 'node_modules/';

/** Versions 2 and 3: an entry a folder, the product's own at the empty key. */
function readPackages(packages: Fields, document: Shape): Manifest {
  const entries = new Map<string, Fields>();
  const links = new Map<string, string>();
  for (const key of Object.keys(packages)) {
    const path = ['packages', key];
    const entry = document.fields(packages[key], path);
    if (entry === undefined)
      throw invalid(document.file, document.line(path), `expected \`${key.slice(0, 80)}\` to be an object, got null`);
    entries.set(key, entry);
    if (own(entry, 'link') === true) links.set(key, document.needed(own(entry, 'resolved'), path));
  }
  const installed = installedIn(entries.keys(), links);
  const needs: Need[] = [...links].filter(([, target]) => !entries.has(target)).map(([by, name]) => ({ name, by }));
  const dependenciesOf = (key: string, entry: Fields, all: boolean): readonly Dependency[] => {
    const asked = askedFor(entry, { development: all });
    if (asked.length === 0) return [];
    const folders: ReadonlyMap<string, string>[] = [];
    for (let folder: string | undefined = key; folder !== undefined; folder = folderAbove(folder)) {
      const names = installed.get(folder);
      if (names !== undefined) folders.push(names);
    }
    const found: Dependency[] = [];
    for (const { name, scope } of asked) {
      const to = nearest(folders, name);
      if (to !== undefined) found.push({ to, scope });
      else if (scope === 'required' && mustHold(key, entry))
        needs.push({ name, by: key || 'the product', line: document.line(['packages', key]) });
    }
    return found;
  };
  const root = entries.get('');
  const found: Package[] = [];
  for (const [key, entry] of entries) {
    if (key === '' || links.has(key)) continue;
    found.push(packageOf(key, entry, document, dependenciesOf(key, entry, isOwn(key))));
  }
  const workspaces = [...new Set(links.values())].filter((target) => entries.has(target) && isOwn(target));
  return {
    ...(root === undefined ? {} : { subject: subjectOf(root, document) }),
    packages: found,
    ...(root === undefined
      ? {}
      : { roots: [...dependenciesOf('', root, true), ...workspaces.map((to): Dependency => ({ to, scope: 'required' }))] }),
    graph: 'complete',
    gaps: [
      ...found
        .filter(({ origin, version }) => origin.kind === 'registry' && version === undefined)
        .map(({ key, line }) => ({
          ...(line === undefined ? {} : { line }),
          detail: `expected a version of ${key.slice(0, 100)}, got none`,
        })),
      ...notHeld(needs, () => false),
      ...otherVersions(found, document),
    ],
  };
}

/** What a folder outside needs, and what a package locks for itself, need not lie in the tree. */
function mustHold(key: string, entry: Fields): boolean {
  return !key.startsWith('../') && own(entry, 'hasShrinkwrap') !== true;
}

/** Version 2 says everything twice, for npm 6 in `dependencies`: which of the two is installed, the version of npm decides. */
function otherVersions(found: readonly Package[], document: Shape): Gaps {
  const top = own(document.root, 'dependencies');
  if (!isFields(top)) return [];
  return found.flatMap(({ key, version = '', line }) => {
    let at: unknown = { dependencies: top };
    for (const name of key.startsWith(modules) ? key.slice(modules.length).split(`/${modules}`) : [])
      at = isFields(at) && isFields(own(at, 'dependencies')) ? own(own(at, 'dependencies') as Fields, name) : undefined;
    const other = key.startsWith(modules) && isFields(at) ? own(at, 'version') : undefined;
    if (typeof other !== 'string' || !/^\d/.test(other) || !/^\d/.test(version) || other === version) return [];
    return [
      {
        ...(line === undefined ? {} : { line }),
        detail: `expected one version of ${key.slice(0, 100)}, got ${version.slice(0, 40)} and in \`dependencies\` ${other.slice(0, 40)}`,
      },
    ];
  });
}

/** By folder and name, the key of what lies in its node_modules, or of what a link there leads to. */
function installedIn(keys: Iterable<string>, links: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const key of keys) {
    const at = key.lastIndexOf(modules);
    if (at < 0) continue;
    const folder = at === 0 ? '' : key.slice(0, at - 1);
    const names = found.get(folder) ?? new Map<string, string>();
    found.set(folder, names.set(key.slice(at + modules.length), links.get(key) ?? key));
  }
  return found;
}

/** Node's own way up; undefined above the lock's folder. */
function folderAbove(folder: string): string | undefined {
  return folder === '' ? undefined : folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** @param folders from the nearest up. */
function nearest(folders: readonly ReadonlyMap<string, string>[], name: string): string | undefined {
  for (const folder of folders) {
    const to = folder.get(name);
    if (to !== undefined) return to;
  }
  return undefined;
}

/** A folder of the product, and not below `node_modules`. */
function isOwn(key: string): boolean {
  return !key.includes(modules) && !key.startsWith('../');
}

function subjectOf(root: Fields, document: Shape): NonNullable<Manifest['subject']> {
  const name = document.text(own(root, 'name') ?? own(document.root, 'name'), ['name']);
  const version = document.text(own(root, 'version') ?? own(document.root, 'version'), ['version']);
  return {
    name: name ?? '',
    ...(name === undefined ? {} : { identity: npmIdentity(name) }),
    ...(version === undefined ? {} : { version }),
  };
}

function packageOf(key: string, entry: Fields, document: Shape, dependencies: readonly Dependency[]): Package {
  const path = ['packages', key];
  const isInstalled = key.includes(modules);
  const folder = isInstalled ? key.slice(key.lastIndexOf(modules) + modules.length) : key;
  const name = document.text(own(entry, 'name'), path) ?? folder;
  const version = document.text(own(entry, 'version'), path);
  const licence = licenceOf(own(entry, 'license'));
  const line = document.line(path);
  const hashes = integrityHashes(document.text(own(entry, 'integrity'), path));
  const origin: Origin = isInstalled
    ? npmOrigin(document.text(own(entry, 'resolved'), path), name)
    : { kind: isOwn(key) ? 'own' : 'file', path: key };
  const found: Writable<Package> = { key, identity: npmIdentity(name), origin, hashes, dependencies };
  if (version !== undefined) found.version = version;
  if (line !== undefined) found.line = line;
  if (origin.kind === 'registry' && hashes.length === 0 && own(entry, 'inBundle') !== true) found.unhashed = true;
  if (licence !== undefined) found.licence = licence;
  if (isInstalled && folder !== name) found.alias = folder;
  return found;
}

/** Text, `{type}`, or a list of such. */
function licenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const all = value.flatMap((one) => licenceOf(one) ?? []);
    return all.length === 0 ? undefined : all.length === 1 ? all[0] : `(${all.join(' OR ')})`;
  }
  return typeof value === 'object' && value !== null ? licenceOf((value as Fields).type) : undefined;
}
