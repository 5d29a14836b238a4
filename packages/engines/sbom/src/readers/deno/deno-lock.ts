// deno.lock, versions 2 to 5: packages of npm and of JSR, and files of addresses with the hash of each.

import { hexHash, integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';
import { npmIdentity } from '../npm/identity.js';

export const denoLock: Reader = { id: 'deno-lock', title: 'deno.lock', matches: named('deno.lock'), read };

type Path = readonly string[];

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const version = own(document.root, 'version');
  if (typeof version !== 'string' || !/^[2-5]$/.test(version))
    throw invalid(source.path, document.line(['version']), `expected version 2 to 5, got ${shown(version)}`);
  const at = version === '2' ? ['npm'] : version === '3' ? ['packages'] : [];
  const holder = at.reduce<Fields | undefined>((fields, key) => document.fields(own(fields, key), at), document.root);
  const npmKey = version === '2' ? 'packages' : 'npm';
  const npm = tableOf(holder, [...at, npmKey], document);
  const jsr = version === '2' ? {} : tableOf(holder, [...at, 'jsr'], document);
  const remote = tableOf(document.root, ['remote'], document);
  const keys = keysByName(npm);
  const packages = [
    ...Object.keys(npm).map((key) => npmPackage(key, npm, keys, [...at, npmKey, key], document)),
    ...Object.keys(jsr).map((key) => jsrPackage(key, jsr, [...at, 'jsr', key], document)),
    ...Object.keys(remote).map((url) => remoteFile(url, remote, document)),
  ];
  return {
    packages,
    roots: undemandedRoots(packages),
    graph: 'unknown',
    gaps: openEnds(document, holder, [...at, 'specifiers'], npm, jsr),
  };
}

/** What the program asks for by `npm:` and `jsr:` and the lock does not hold. */
function openEnds(document: Shape, holder: Fields | undefined, path: Path, npm: Fields, jsr: Fields): NonNullable<Manifest['gaps']> {
  const held = new Set(
    [['npm', npm] as const, ['jsr', jsr] as const].flatMap(([kind, table]) =>
      Object.keys(table).map((key) => `${kind}:${keyForm.exec(key)?.[1]}`),
    ),
  );
  const asked = document.fields(own(holder, 'specifiers'), path) ?? {};
  return Object.keys(asked)
    .filter(
      (specifier) => !held.has(/^(?:npm|jsr):\/?(?:@[^/@]{1,214}\/)?[^/@]{1,214}/.exec(specifier)?.[0].replace(':/', ':') ?? specifier),
    )
    .map((specifier) => ({
      ...lineOf(document, [...path, specifier]),
      detail: `expected the lock to hold ${specifier.slice(0, 100)}, which the program asks for`,
    }));
}

function tableOf(holder: Fields | undefined, path: Path, document: Shape): Fields {
  return document.fields(own(holder, path.at(-1) as string), path) ?? {};
}

/** `@scope/name@1.0.0_peer@2.0.0`: what is behind the underscore are the peers that it was resolved with. */
const keyForm = /^((?:@[^/@]{1,214}\/)?[^/@]{1,214})@(\d[^_]{0,200})(?:_.{1,2000})?$/;

function nameAndVersion(key: string, path: Path, document: Shape): readonly [name: string, version: string] {
  const match = keyForm.exec(key);
  if (match === null) throw invalid(document.file, document.line(path), `expected \`name@version\`, got "${key.slice(0, 80)}"`);
  return [match[1] as string, match[2] as string];
}

function npmPackage(key: string, table: Fields, keys: ReadonlyMap<string, string>, path: Path, document: Shape): Package {
  const entry = document.fields(table[key], path);
  if (entry === undefined) throw invalid(document.file, document.line(path), `expected ${key.slice(0, 80)} to be an object, got null`);
  const [name, version] = nameAndVersion(key, path, document);
  const hashes = integrityHashes(document.text(own(entry, 'integrity'), [...path, 'integrity']));
  return {
    key,
    identity: npmIdentity(name),
    version,
    origin: { kind: 'registry' },
    ...lineOf(document, path),
    hashes,
    ...(hashes.length === 0 ? { unhashed: true as const } : {}),
    dependencies: needs(own(entry, 'dependencies'), keys, [...path, 'dependencies'], document),
  };
}

/** The first key of each name, and each key by itself: a lock has tens of thousands, and each is looked for by those that need it. */
function keysByName(table: Fields): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const key of Object.keys(table)) {
    const name = keyForm.exec(key)?.[1];
    if (name !== undefined && !keys.has(name)) keys.set(name, key);
  }
  for (const key of Object.keys(table)) keys.set(key, key);
  return keys;
}

/** Names to keys until version 3; then names alone, with the version only where there are several. */
function needs(written: unknown, keys: ReadonlyMap<string, string>, path: Path, document: Shape): readonly Dependency[] {
  const wanted = isFields(written) ? Object.values(written) : document.list(written, path);
  return wanted.flatMap((one): Dependency[] => {
    if (typeof one !== 'string') throw invalid(document.file, document.line(path), `expected the name of a package, got ${shown(one)}`);
    const to = keys.get(one);
    return to === undefined ? [] : [{ to, scope: 'required' }];
  });
}

function jsrPackage(key: string, table: Fields, path: Path, document: Shape): Package {
  const [name, version] = nameAndVersion(key, path, document);
  const [namespace = '', bare = ''] = name.split('/');
  if (bare === '') throw invalid(document.file, document.line(path), `expected \`@scope/name@version\`, got "${key.slice(0, 80)}"`);
  const entry = document.fields(table[key], path);
  return {
    key: `jsr:${key}`,
    identity: { type: 'jsr', namespace, name: bare },
    version,
    origin: { kind: 'registry', registry: 'https://jsr.io' },
    ...lineOf(document, path),
    // It is the digest of the list of the package's files.
    hashes: hexHash('SHA-256', document.text(own(entry, 'integrity'), [...path, 'integrity'])),
  };
}

function remoteFile(url: string, table: Fields, document: Shape): Package {
  const path = ['remote', url];
  return {
    key: url,
    identity: { type: 'generic', name: url.split('/').at(-1) || url },
    origin: { kind: 'url', url },
    ...lineOf(document, path),
    hashes: hexHash('SHA-256', document.needed(table[url], path)),
  };
}
