// conan.lock: lists of references (Conan 2), or nodes of a graph (Conan 1).

import type { Writable } from '@portcullis/core';
import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { registry } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';
import { conanReference, type Reference } from './reference.js';

export const conanLock: Reader = { id: 'conan-lock', title: 'conan.lock', matches: named('conan.lock'), read };

/** Recipes that build or describe others, and are in nothing that is shipped. */
const lists: readonly (readonly [string, Scope])[] = [
  ['requires', 'required'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
  ['config_requires', 'development'],
];

function read(source: Source): Manifest {
  const document = jsonShape(source, { places: 3 });
  const graph = document.fields(own(document.root, 'graph_lock'), ['graph_lock']);
  const version = own(document.root, 'version');
  if (graph !== undefined) return readGraph(graph, document, source.path);
  if (version !== '0.5')
    throw invalid(source.path, document.line(['version']), `expected version 0.4 with \`graph_lock\`, or 0.5, got ${shown(version)}`);
  if (lists.every(([list]) => own(document.root, list) === undefined))
    throw invalid(source.path, document.line(['version']), 'expected the list `requires`, got none');
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  for (const [list, scope] of lists) {
    for (const [index, value] of document.list(own(document.root, list), [list]).entries()) {
      const path = [list, index];
      // With metadata, a reference is a list: the text, then an object.
      const text = document.needed(Array.isArray(value) ? value[0] : value, path);
      const key = `${list}:${index}:${text}`;
      const line = document.line(path);
      const entry: Writable<Package> = { key, origin: registry, ...conanReference(text, source.path, line) };
      if (line !== undefined) entry.line = line;
      packages.push(entry);
      roots.push({ to: key, scope });
    }
  }
  return { packages, roots, graph: 'unknown' };
}

function readGraph(graph: Fields, document: Shape, file: string): Manifest {
  const nodes = document.fields(own(graph, 'nodes'), ['graph_lock', 'nodes']);
  if (nodes === undefined) throw invalid(file, document.line(['graph_lock']), 'expected `nodes`, got none');
  const packages: Package[] = [];
  let roots: readonly Dependency[] | undefined;
  let subject: Manifest['subject'];
  const needed = new Set(
    Object.keys(nodes)
      .flatMap((id) => needsOf(document.fields(nodes[id], ['graph_lock', 'nodes', id]) ?? {}, document, id))
      .map(({ to }) => to),
  );
  for (const id of Object.keys(nodes)) {
    const path = ['graph_lock', 'nodes', id];
    const node = document.fields(nodes[id], path) ?? {};
    const ref = document.text(own(node, 'ref') ?? own(node, 'pref'), path);
    const dependencies = needsOf(node, document, id);
    // The product has none of its own where it is only a list of wishes; what another needs is a package.
    if (!ref && needed.has(id)) throw invalid(file, document.line(path), `expected the reference of node ${id.slice(0, 40)}, got none`);
    const isConsumer = ref === undefined || ref === '' || own(node, 'path') !== undefined;
    // A lock made of a reference has the product at node 0, and what it needs elsewhere.
    const isProduct = isConsumer || (id === '0' && !needed.has(id) && dependencies.length > 0);
    if (isProduct) roots = [...(roots ?? []), ...dependencies];
    if (isProduct && ref) subject = subjectOf(conanReference(ref, file, document.line(path)));
    if (!isProduct)
      packages.push({
        key: id,
        ...conanReference(ref, file, document.line(path)),
        origin: { kind: 'registry' },
        ...lineOf(document, path),
        dependencies,
      });
  }
  return { ...(subject === undefined ? {} : { subject }), packages, roots: roots ?? undemandedRoots(packages), graph: 'complete' };
}

function subjectOf({ identity, version }: Reference): NonNullable<Manifest['subject']> {
  return { name: identity.name, identity, ...(version === undefined ? {} : { version }) };
}

function needsOf(node: Fields, document: Shape, id: string): readonly Dependency[] {
  const path = ['graph_lock', 'nodes', id];
  return [...needs(node, 'requires', 'required', document, path), ...needs(node, 'build_requires', 'development', document, path)];
}

function needs(node: Fields, list: string, scope: Scope, document: Shape, path: readonly string[]): readonly Dependency[] {
  const value = own(node, list);
  // The first locks of Conan 1 had an object from references to nodes.
  const ids = isFields(value) ? Object.values(value) : document.list(value, path);
  return ids.flatMap((id) => (typeof id === 'string' ? [{ to: id, scope }] : []));
}
