// maven_install.json of Bazel's rules_jvm_external: modules with hashes and edges; in its first form a list of coordinates.

import { hexHash, ofArchive } from '../../hashes.js';
import type { Dependency, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';

export const bazelMavenInstall: Reader = {
  id: 'bazel-maven-install',
  title: 'maven_install.json of Bazel',
  matches: ending(['json'], /(?:^|\/)(?:[\w.-]{1,100}_)?maven_install\.json$/),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const tree = document.fields(own(document.root, 'dependency_tree'), ['dependency_tree']);
  const packages = tree === undefined ? second(document) : first(tree, document);
  return { packages, roots: undemandedRoots(packages), graph: tree === undefined ? 'complete' : 'unknown' };
}

function second(document: Shape): readonly Package[] {
  const version = own(document.root, 'version');
  if (version !== '2' && version !== 2 && version !== '3' && version !== 3)
    throw invalid(document.file, document.line(['version']), `expected version 2 or 3, got ${shown(version)}`);
  const artifacts = document.fields(own(document.root, 'artifacts'), ['artifacts']);
  if (artifacts === undefined) throw invalid(document.file, 1, 'expected `artifacts`, got none');
  const needs = document.fields(own(document.root, 'dependencies'), ['dependencies']) ?? {};
  return Object.keys(artifacts).map((key): Package => {
    const path = ['artifacts', key];
    const entry = document.fields(artifacts[key], path);
    const sums = document.fields(own(entry, 'shasums'), [...path, 'shasums']);
    return {
      key,
      ...coordinates(key.split(':'), document, path),
      version: document.needed(own(entry, 'version'), [...path, 'version']),
      origin: { kind: 'registry' },
      ...lineOf(document, path),
      hashes: ['jar', 'aar'].flatMap((kind) => ofArchive(hexHash('SHA-256', document.text(own(sums, kind), path)), kind)),
      dependencies: document
        .list(own(needs, key), ['dependencies', key])
        .flatMap((to): Dependency[] => (typeof to === 'string' && Object.hasOwn(artifacts, to) ? [{ to, scope: 'required' }] : [])),
    };
  });
}

function first(tree: Fields, document: Shape): readonly Package[] {
  if (!Array.isArray(own(tree, 'dependencies')))
    throw invalid(document.file, document.line(['dependency_tree']), 'expected the list `dependencies`');
  return document.list(own(tree, 'dependencies'), ['dependency_tree', 'dependencies']).flatMap((value, index): Package[] => {
    const path = ['dependency_tree', 'dependencies', index];
    const entry = document.fields(value, path);
    const parts = document.needed(own(entry, 'coord'), [...path, 'coord']).split(':');
    const version = parts.pop() ?? '';
    // Sources and documentation are archives beside that of the module.
    if (/^(?:sources|javadoc)$/.test(parts[3] ?? '')) return [];
    return [
      {
        key: String(index),
        ...coordinates(parts, document, path),
        version,
        origin: { kind: 'registry' },
        ...lineOf(document, path),
        hashes: hexHash('SHA-256', document.text(own(entry, 'sha256'), path)),
      },
    ];
  });
}

/** `group:name`, `group:name:packaging`, `group:name:packaging:classifier`. */
function coordinates(parts: readonly string[], document: Shape, path: readonly (string | number)[]): Pick<Package, 'identity'> {
  const [namespace = '', name = '', type = 'jar', classifier] = parts;
  if (namespace === '' || name === '' || parts.length > 4)
    throw invalid(document.file, document.line(path), `expected \`group:name\`, got "${parts.join(':').slice(0, 80)}"`);
  const qualifiers = { ...(type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
  return { identity: { type: 'maven', namespace, name, ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }) } };
}
