// packages.lock.json of NuGet, versions 1 and 2: a graph for each target framework (and runtime).

import { base64Hash } from '../../hashes.js';
import type { Dependency, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';

export const nugetPackagesLock: Reader = {
  id: 'nuget-packages-lock',
  title: 'packages.lock.json of NuGet',
  // `packages.NAME.lock.json` where several projects share a folder.
  matches: ending(['json'], /(?:^|\/)packages(?:\.[^/]{1,200})?\.lock\.json$/),
  read,
};

const kinds: ReadonlySet<unknown> = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);

function read(source: Source): Manifest {
  const document = jsonShape(source, { places: 3 });
  const version = own(document.root, 'version');
  if (version !== 1 && version !== 2)
    throw invalid(source.path, document.line(['version']), `expected version 1 or 2, got ${shown(version)}`);
  const frameworks = document.fields(own(document.root, 'dependencies'), ['dependencies']);
  if (frameworks === undefined) throw invalid(source.path, 1, 'expected `dependencies`, got none');
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const lists = new Map(
    Object.keys(frameworks).map((framework) => [framework, document.fields(frameworks[framework], ['dependencies', framework]) ?? {}]),
  );
  const keys = new Map(
    [...lists].map(([framework, list]) => [
      framework,
      new Map(Object.keys(list).map((name) => [name.toLowerCase(), `${framework}/${name}`])),
    ]),
  );
  for (const [framework, list] of lists) {
    // A list for a runtime, `net8.0/linux-x64`, has only what is other there.
    const base = keys.get(framework.split('/')[0] as string);
    const find = (name: string): string | undefined => keys.get(framework)?.get(name.toLowerCase()) ?? base?.get(name.toLowerCase());
    for (const name of Object.keys(list)) {
      const path = ['dependencies', framework, name];
      const entry = document.fields(list[name], path) ?? {};
      const kind = own(entry, 'type');
      if (!kinds.has(kind)) throw invalid(source.path, document.line(path), `expected a known type of dependency, got "${shown(kind)}"`);
      const key = `${framework}/${name}`;
      packages.push(packageOf(key, name, entry, path, document, find));
      if (kind === 'Direct' || kind === 'Project') roots.push({ to: key, scope: 'required' });
    }
  }
  return {
    packages,
    roots: roots.length === 0 && packages.length > 0 ? packages.map(({ key }) => ({ to: key, scope: 'required' })) : roots,
    graph: 'complete',
  };
}

function packageOf(
  key: string,
  name: string,
  entry: Fields,
  path: readonly string[],
  document: Shape,
  find: (name: string) => string | undefined,
): Package {
  const isProject = own(entry, 'type') === 'Project';
  const version = isProject ? document.text(own(entry, 'resolved'), path) : document.needed(own(entry, 'resolved'), path);
  const hashes = base64Hash('SHA-512', document.text(own(entry, 'contentHash'), path));
  const needs = own(entry, 'dependencies');
  return {
    key,
    identity: { type: 'nuget', name },
    ...(version === undefined ? {} : { version }),
    origin: isProject ? { kind: 'own', path: name } : { kind: 'registry' },
    ...lineOf(document, path),
    hashes,
    ...(!isProject && hashes.length === 0 ? { unhashed: true as const } : {}),
    dependencies: isFields(needs)
      ? Object.keys(needs).flatMap((needed) => {
          const to = find(needed);
          return to === undefined ? [] : [{ to, scope: 'required' as const }];
        })
      : [],
  };
}
