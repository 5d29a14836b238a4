// bun.lock, versions 0 and 1: JSON with comments and trailing commas, a list a package. https://bun.com/docs/pm/lockfile

import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { type Need, notHeld } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';
import { archivedPackage, npmIdentity, npmOrigin } from './identity.js';
import { askedFor, ownLicence, repeatedOtherwise, unlockedNames } from './manifest.js';

export const bunLock: Reader = { id: 'bun-lock', title: 'bun.lock', matches: named('bun.lock'), read };

/** The lock's older form is a memory image of Bun's own. */
export const bunLockb: Reader = {
  id: 'bun-lockb',
  title: 'bun.lockb',
  matches: named('bun.lockb'),
  recognises: (source) => source.beside('bun.lock') === undefined,
  read(source) {
    throw invalid(source.path, undefined, 'expected the text form, got the binary one: `bun install --save-text-lockfile` writes bun.lock');
  },
};

function read(source: Source): Manifest {
  const document = jsonShape(source, { comments: true });
  const version = own(document.root, 'lockfileVersion');
  if (version !== 0 && version !== 1)
    throw invalid(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 0 or 1, got ${shown(version)}`);
  const workspaces = document.fields(own(document.root, 'workspaces'), ['workspaces']);
  if (workspaces === undefined) throw invalid(source.path, 1, 'expected `workspaces`, got none');
  const packages = document.fields(own(document.root, 'packages'), ['packages']) ?? {};
  const byFolder = new Map(
    Object.keys(workspaces).map((folder) => [folder, document.fields(workspaces[folder], ['workspaces', folder]) ?? {}]),
  );
  const resolve = (from: string, name: string): string | undefined => {
    for (let prefix = from; ; prefix = parent(prefix)) {
      const key = prefix === '' ? name : `${prefix}/${name}`;
      if (Object.hasOwn(packages, key)) return key;
      if (prefix === '') return undefined;
    }
  };
  const needs: Need[] = [];
  const edges = (from: string, fields: Fields, isOwn: boolean): readonly Dependency[] => {
    const optional = new Set(document.list(own(fields, 'optionalPeers'), ['packages', from]));
    // Only a folder, the product's own or another, has development packages in its entry: Bun installs them.
    return askedFor(fields).flatMap(({ name, scope, list }): Dependency[] => {
      const to = resolve(from, name);
      // Peers may be answered by nothing, and what is optional may be for other platforms.
      if (to === undefined && (scope === 'required' || (scope === 'development' && isOwn)))
        needs.push({ name, by: from === '' ? 'the product' : from });
      return to === undefined ? [] : [{ to, scope: list === 'peerDependencies' && optional.has(name) ? 'optional' : scope }];
    });
  };
  const found = Object.keys(packages).map((key): Package => {
    const entry = packageOf(document, key, document.list(packages[key], ['packages', key]));
    const workspace = entry.origin.kind === 'own' ? byFolder.get(entry.origin.path) : undefined;
    const name = isFields(workspace) ? own(workspace, 'name') : undefined;
    const at = typeof name === 'string' ? name : key;
    if (workspace === undefined) return { ...entry.base, dependencies: edges(key, entry.info, false) };
    const version = document.text(own(workspace, 'version'), ['workspaces', key]);
    const licence = entry.origin.kind === 'own' ? ownLicence(source, entry.origin.path) : {};
    return { ...entry.base, ...(version === undefined ? {} : { version }), ...licence, dependencies: edges(at, workspace, true) };
  });
  const root = byFolder.get('');
  const rootName = document.text(own(root, 'name'), ['workspaces', '']);
  const members = found.filter(({ origin }) => origin.kind === 'own');
  return {
    ...(rootName === undefined ? {} : { subject: { name: rootName, identity: npmIdentity(rootName), ...ownLicence(source, '.') } }),
    packages: found,
    roots: [
      ...(root === undefined ? [] : edges('', root, true)),
      ...members.map(({ key }): Dependency => ({ to: key, scope: 'required' })),
    ],
    graph: 'complete',
    gaps: [
      ...[...byFolder].flatMap(([folder, fields]) => {
        const held = new Set(askedFor(fields).map(({ name }) => name));
        return unlockedNames(source, (name) => held.has(name), folder === '' ? '.' : folder);
      }),
      ...notHeld(needs, () => false),
    ],
    contradictions: [...byFolder].flatMap(([folder, fields]) =>
      repeatedOtherwise(source, askedFor(fields), folder === '' ? '.' : folder, document.line(['workspaces', folder])),
    ),
  };
}

/** `a/@b/c/d` without its last name: `a/@b/c`. */
function parent(key: string): string {
  const slash = key.lastIndexOf('/');
  if (slash < 0) return '';
  const before = key.slice(0, slash);
  const scope = before.slice(before.lastIndexOf('/') + 1);
  return scope.startsWith('@') ? before.slice(0, Math.max(0, before.length - scope.length - 1)) : before;
}

interface Entry {
  readonly base: Omit<Package, 'dependencies'>;
  readonly origin: Origin;
  readonly info: Fields;
}

function packageOf(document: Shape, key: string, entry: readonly unknown[]): Entry {
  const path = ['packages', key];
  const written = document.needed(entry[0], path);
  const at = written.indexOf('@', 1);
  if (at < 0) throw invalid(document.file, document.line(path), `expected NAME@VERSION, got "${written.slice(0, 80)}"`);
  const reference = written.slice(at + 1);
  const archived = archivedPackage(reference);
  const name = archived?.name ?? written.slice(0, at);
  const info = entry.find(isFields) ?? {};
  const origin = originOf(reference, typeof entry[1] === 'string' ? entry[1] : '');
  const hashes = integrityHashes(
    entry.slice(1).find((value): value is string => typeof value === 'string' && /^(?:sha\d{1,3}|md5)-/.test(value)),
  );
  const last = key.slice(parent(key).length).replace(/^\//, '');
  const isBundled = own(info, 'bundled') === true;
  const base: Omit<Package, 'dependencies'> = {
    key,
    identity: npmIdentity(name),
    ...(origin.kind === 'registry' ? { version: archived?.version ?? reference } : {}),
    origin,
    ...lineOf(document, path),
    hashes,
    ...(origin.kind === 'registry' && hashes.length === 0 && !isBundled ? { unhashed: true as const } : {}),
    ...(last === name ? {} : { alias: last }),
  };
  return { base, origin, info };
}

function originOf(reference: string, registry: string): Origin {
  if (reference.startsWith('workspace:')) return { kind: 'own', path: reference.slice('workspace:'.length) };
  if (reference.startsWith('root:')) return { kind: 'own', path: '' };
  if (/^\d/.test(reference)) return { kind: 'registry', ...(registry === '' ? {} : { url: registry }) };
  return npmOrigin(reference);
}
