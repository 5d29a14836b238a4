// What project.assets.json and *.deps.json share: `targets` with what each `Name/Version` needs, and `libraries` with what it is.

import { base64Hash } from '../../hashes.js';
import type { Dependency, Origin, Package } from '../../model.js';
import { invalid } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape } from '../../shape.js';

/** Kinds of libraries that come with the runtime. */
const runtimes: ReadonlySet<unknown> = new Set(['runtimepack', 'referenceassembly', 'reference']);

export function librariesOf(document: Shape, file: string): readonly Package[] {
  const libraries = document.fields(own(document.root, 'libraries'), ['libraries']);
  const targets = document.fields(own(document.root, 'targets'), ['targets']);
  if (libraries === undefined || targets === undefined)
    throw invalid(file, 1, `expected \`${libraries === undefined ? 'libraries' : 'targets'}\`, got none`);
  const edges = edgesOf(targets, document);
  return Object.keys(libraries).map((key) => {
    const path = ['libraries', key];
    const entry = document.fields(libraries[key], path) ?? {};
    const slash = key.lastIndexOf('/');
    if (slash <= 0 || slash === key.length - 1)
      throw invalid(file, document.line(path), `expected \`Name/Version\`, got "${key.slice(0, 80)}"`);
    const kind = own(entry, 'type');
    const written = document.text(own(entry, 'sha512'), path);
    return {
      key,
      identity: { type: 'nuget', name: key.slice(0, slash).replace(/^runtimepack\./, '') },
      version: key.slice(slash + 1),
      origin: originOf(kind, document.text(own(entry, 'path'), path) ?? key.slice(0, slash)),
      ...lineOf(document, path),
      ...otherFolder(kind, key, document.text(own(entry, 'path'), path)),
      hashes: base64Hash('SHA-512', written?.replace(/^sha512-/, '') || undefined),
      dependencies: edges.get(key) ?? [],
    };
  });
}

/** A package lies in the folder of its name and version, in small letters. */
function otherFolder(kind: unknown, key: string, folder: string | undefined): { readonly archiveOf?: string } {
  const isOther = kind === 'package' && folder !== undefined && folder.toLowerCase() !== key.toLowerCase();
  return isOther ? { archiveOf: folder } : {};
}

function originOf(kind: unknown, path: string): Origin {
  if (kind === 'project') return { kind: 'own', path };
  return runtimes.has(kind) ? { kind: 'toolchain' } : { kind: 'registry' };
}

/** Edges of every target; names are without regard to case, and a target has one version of each. */
function edgesOf(targets: Fields, document: Shape): ReadonlyMap<string, readonly Dependency[]> {
  const found = new Map<string, Map<string, Dependency>>();
  for (const target of Object.keys(targets)) {
    const entries = document.fields(targets[target], ['targets', target]) ?? {};
    const byName = new Map(Object.keys(entries).map((key) => [key.slice(0, Math.max(0, key.lastIndexOf('/'))).toLowerCase(), key]));
    for (const key of Object.keys(entries)) {
      const list = found.get(key) ?? new Map<string, Dependency>();
      found.set(key, list);
      const needs = own(document.fields(entries[key], ['targets', target, key]), 'dependencies');
      for (const name of isFields(needs) ? Object.keys(needs) : []) {
        const to = byName.get(name.toLowerCase());
        if (to !== undefined) list.set(to, { to, scope: 'required' });
      }
    }
  }
  return new Map([...found].map(([key, list]) => [key, [...list.values()]]));
}
