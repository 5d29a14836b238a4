// obj/project.assets.json of NuGet: what a restore resolved, and what the project asks for itself.

import type { Dependency, Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, jsonShape, own, type Shape, shown } from '../../shape.js';
import { librariesOf } from './libraries.js';

export const nugetProjectAssets: Reader = {
  id: 'nuget-project-assets',
  title: 'project.assets.json of NuGet',
  matches: named('project.assets.json'),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const version = own(document.root, 'version');
  if (version !== 2 && version !== 3)
    throw invalid(source.path, document.line(['version']), `expected version 2 or 3, got ${shown(version)}`);
  const packages = librariesOf(document, source.path);
  const project = document.fields(own(document.root, 'project'), ['project']);
  const name = document.text(own(document.fields(own(project, 'restore'), ['project']), 'projectName'), ['project']);
  const ownVersion = document.text(own(project, 'version'), ['project']);
  const roots = rootsOf(document, packages, project);
  return {
    ...(name === undefined ? {} : { subject: { name, ...(ownVersion === undefined ? {} : { version: ownVersion }) } }),
    packages,
    ...(roots.length === 0 && packages.length > 0 ? { gaps: [{ detail: nothingAsked }] } : { roots }),
    graph: 'complete',
  };
}

/** Every package is there for one that the project asks for. Without them what no other package needs counts as asked for. */
const nothingAsked = 'expected `projectFileDependencyGroups` to have what the project asks for, got none of the packages';

/** `projectFileDependencyGroups` has `Name >= 1.0.0` for each framework. */
function rootsOf(document: Shape, packages: readonly Package[], project: Fields | undefined): readonly Dependency[] {
  const groups = document.fields(own(document.root, 'projectFileDependencyGroups'), ['projectFileDependencyGroups']) ?? {};
  const development = privateOf(project);
  const asked = new Set(
    Object.keys(groups).flatMap((group) =>
      document
        .list(groups[group], ['projectFileDependencyGroups', group])
        .map((text) => (typeof text === 'string' ? (text.split(' ')[0] as string).toLowerCase() : '')),
    ),
  );
  return packages
    .filter(({ identity }) => asked.has(identity.name.toLowerCase()))
    .map(({ key, identity }) => ({ to: key, scope: development.has(identity.name.toLowerCase()) ? 'development' : 'required' }));
}

/** Names of which nothing goes on to whoever uses the project: analysers, tools of the build. */
function privateOf(project: Fields | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const frameworks = own(project, 'frameworks');
  for (const framework of isFields(frameworks) ? Object.values(frameworks) : []) {
    const list = isFields(framework) ? own(framework, 'dependencies') : undefined;
    for (const [name, entry] of isFields(list) ? Object.entries(list) : [])
      if (isFields(entry) && own(entry, 'suppressParent') === 'All') found.add(name.toLowerCase());
  }
  return found;
}
