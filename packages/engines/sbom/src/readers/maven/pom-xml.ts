// pom.xml: the dependencies that a project declares, with versions from the pom, its parents and dependencyManagement inside the tree.
// What those say nothing of has no version here: it is never guessed.

import { childOf, childrenOf, childText } from '@portcullis/formats/xml';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { ending, nameOf, type Reader, type Source } from '../../reader.js';
import { managed } from './management.js';
import { type Declared, dependenciesIn, expanded, lineage, managementKey, pomLicence, pomMakers, propertiesOf, readPom } from './pom.js';

export const mavenPom: Reader = {
  id: 'maven-pom',
  title: 'pom.xml of Maven',
  matches: ending(
    ['xml', 'pom'],
    /(?:^|\/)pom(?:[-_.][\w.-]{1,60})?\.xml$|\.pom$/,
    (path) => path.endsWith('.xml') || !/(?:^|\/)\./.test(path),
  ),
  // `pom_test.xml` may be anything: a project says that it is one.
  recognises: (source) => nameOf(source.path) === 'pom.xml' || source.bytes.includes('<project'),
  read,
};

function read(source: Source): Manifest {
  const pom = readPom(source);
  const poms = lineage(pom);
  const properties = propertiesOf(poms);
  const management = managed(poms);
  const gaps: { readonly line: number; readonly detail: string }[] = [];
  const packages = new Map<string, { readonly entry: Package; readonly scope: Scope }>();
  const add = (declared: Declared, path: string, weakest: Scope): void => {
    if (/\$\{/.test(declared.groupId + declared.artifactId)) {
      gaps.push({
        line: declared.line,
        detail: `${declared.groupId}:${declared.artifactId} has a property that is not known`.slice(0, 200),
      });
      return;
    }
    const given = management.get(managementKey(declared));
    const key = managementKey(declared);
    // The nearest wins, as in Maven; what a parent declares too is the child's.
    if (packages.has(key)) return;
    const scope = scopeOf(declared.scope ?? given?.scope, declared.optional || given?.optional === true);
    packages.set(key, {
      entry: packageOf(key, declared, given, path === source.path ? undefined : path),
      scope: weakest === 'required' ? scope : weakest,
    });
  };
  for (const one of poms) {
    for (const declared of dependenciesIn(one.root, one, properties)) add(declared, one.source.path, 'required');
    for (const profile of childrenOf(childOf(one.root, 'profiles'), 'profile')) {
      const active = childText(childOf(profile, 'activation'), 'activeByDefault') === 'true';
      for (const declared of dependenciesIn(profile, one, properties)) add(declared, one.source.path, active ? 'required' : 'optional');
    }
  }
  const groupId = properties.get('project.groupId');
  const version = properties.get('project.version');
  const exact = version === undefined ? undefined : expanded(version, properties);
  return {
    subject: {
      name: pom.artifactId,
      identity: {
        type: 'maven',
        name: expanded(pom.artifactId, properties),
        ...(groupId === undefined ? {} : { namespace: expanded(groupId, properties) }),
      },
      ...(exact === undefined || exact.includes('${') ? {} : { version: exact }),
      ...pomLicence(poms),
      ...pomMakers(poms),
    },
    packages: [...packages.values()].map(({ entry }) => entry),
    roots: [...packages].map(([key, { scope }]): Dependency => ({ to: key, scope })),
    graph: 'unknown',
    gaps,
  };
}

function packageOf(key: string, declared: Declared, given: Declared | undefined, parent: string | undefined): Package {
  const { groupId, artifactId, type, classifier, line } = declared;
  const systemPath = declared.systemPath ?? given?.systemPath;
  const origin: Origin = systemPath === undefined ? { kind: 'registry' } : { kind: 'file', path: systemPath };
  const qualifiers = { ...(type === undefined || type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
  return {
    key,
    identity: { type: 'maven', namespace: groupId, name: artifactId, qualifiers },
    ...exactVersion(declared.version ?? given?.version),
    origin,
    line,
    // What a parent declares stands there.
    ...(parent === undefined ? {} : { path: parent }),
  };
}

/** Maven takes the version of a dependency as it stands; a range is none, nor what an unknown property stands for. */
function exactVersion(written: string | undefined): Pick<Package, 'version' | 'declared'> {
  if (written === undefined) return {};
  const only = /^\[\s*([^\s,[\]()]{1,200})\s*\]$/.exec(written)?.[1];
  if (only !== undefined && !only.includes('${')) return { version: only };
  return /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(written) ? { declared: written } : { version: written };
}

/** What is provided is there where the product runs, as a peer of it. */
function scopeOf(scope: string | undefined, optional: boolean): Scope {
  if (scope === 'test') return 'development';
  if (optional) return 'optional';
  return scope === 'provided' ? 'peer' : 'required';
}
