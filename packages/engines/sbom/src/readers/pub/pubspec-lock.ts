// pubspec.lock of Dart and Flutter: every package with its source, and whether the product names it itself; no edges.

import { hexHash } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { type Gaps, notLocked } from '../../not-locked.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, yamlShape } from '../../shape.js';
import { yamlBeside } from '../../yaml-beside.js';

export const pubspecLock: Reader = { id: 'pubspec-lock', title: 'pubspec.lock of Dart', matches: named('pubspec.lock'), read };

const kinds: ReadonlySet<string> = new Set(['direct main', 'direct dev', 'direct overridden', 'transitive']);

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  const list = document.fields(own(document.root, 'packages'), ['packages']);
  if (list === undefined) throw invalid(source.path, 1, 'expected `packages`, got none');
  // Nothing of them is told, but what is no table is damaged.
  document.fields(own(document.root, 'sdks'), ['sdks']);
  const entries = Object.keys(list).map((name) => ({ name, entry: document.fields(list[name], ['packages', name]) ?? {} }));
  const packages = entries.map(({ name, entry }) => packageOf(name, entry, document, source.path));
  // Locks since Dart 2.19 have hashes; in one that has some, none is missing by age.
  const hashed = packages.some(({ hashes = [] }) => hashes.length > 0);
  return {
    packages: packages.map((one) =>
      hashed && one.origin.kind === 'registry' && one.hashes?.length === 0 ? { ...one, unhashed: true } : one,
    ),
    roots: entries.map(
      ({ name, entry }): Dependency => ({ to: name, scope: own(entry, 'dependency') === 'direct dev' ? 'development' : 'required' }),
    ),
    graph: 'unknown',
    // Written last: without it the end is missing.
    gaps: [
      ...(isEnded(document.root) ? [] : [{ detail: 'expected `sdks` at the end, got none' }]),
      ...(await unlocked(source, new Set(Object.keys(list)))),
    ],
  };
}

/** `sdk` of the first locks was text. */
function isEnded(root: Fields): boolean {
  const sdks = own(root, 'sdks');
  return (isFields(sdks) && Object.keys(sdks).length > 0) || typeof own(root, 'sdk') === 'string';
}

async function unlocked(source: Source, held: ReadonlySet<string>): Promise<Gaps> {
  const asked = await yamlBeside(source, 'pubspec.yaml');
  const names = ['dependencies', 'dev_dependencies'].flatMap((key) => {
    const table = own(asked, key);
    return isFields(table) ? Object.keys(table) : [];
  });
  return notLocked(names, (name) => held.has(name), 'pubspec.yaml');
}

function packageOf(name: string, entry: Fields, document: Shape, file: string): Package {
  const path = ['packages', name];
  const kind = document.text(own(entry, 'dependency'), path);
  if (kind !== undefined && !kinds.has(kind))
    throw invalid(file, document.line(path), `expected a known kind of dependency, got "${kind.slice(0, 40)}"`);
  const written = own(entry, 'description');
  const description = typeof written === 'string' ? { name: written } : (document.fields(written, path) ?? {});
  const real = document.text(own(description, 'name'), path);
  const from = originOf(document.needed(own(entry, 'source'), path), description, path, document, file);
  return {
    key: name,
    identity: { type: 'pub', name: from.kind === 'registry' ? (real ?? name) : name },
    version: document.needed(own(entry, 'version'), path),
    origin: from,
    ...lineOf(document, path),
    hashes: hexHash('SHA-256', document.text(own(description, 'sha256'), path) || undefined),
    ...(from.kind === 'registry' && real !== undefined && real !== name ? { alias: name, archiveOf: real } : {}),
  };
}

function originOf(kind: string, description: Fields, path: readonly string[], document: Shape, file: string): Origin {
  const url = document.text(own(description, 'url'), path);
  if (kind === 'hosted') return { kind: 'registry', ...(url === undefined ? {} : { registry: url }) };
  if (kind === 'sdk') return { kind: 'toolchain' };
  if (kind === 'git') {
    const commit = document.text(own(description, 'resolved-ref'), path);
    return gitOrigin(document.needed(url, path), commit);
  }
  if (kind === 'path') {
    const folder = document.needed(own(description, 'path'), path);
    return own(description, 'relative') === 'false' ? { kind: 'file', path: folder } : folderOrigin(folder);
  }
  throw invalid(file, document.line(path), `expected a source that is hosted, git, path or sdk, got "${kind.slice(0, 40)}"`);
}
