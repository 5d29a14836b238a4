// gradle/verification-metadata.xml: what Gradle has been given to download, with the hashes that it holds each archive to.
// https://docs.gradle.org/current/userguide/dependency_verification.html

import { childOf, childrenOf, parseXml, type XmlElement } from '@portcullis/formats/xml';
import { hexHash, ofArchive } from '../../hashes.js';
import type { Hash, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';

export const gradleVerificationMetadata: Reader = {
  id: 'gradle-verification-metadata',
  title: 'verification-metadata.xml of Gradle',
  matches: ending(['xml'], /(?:^|\/)verification-metadata\.xml$/),
  // It keeps what was ever downloaded: a lock says what of that is used.
  recognises: (source) => source.beside('../gradle.lockfile') === undefined,
  read,
};

function read(source: Source): Manifest {
  const root = parseXml(source.text(), source.path);
  const components = childOf(root, 'components');
  if (root.name !== 'verification-metadata' || components === undefined)
    throw invalid(source.path, root.line, 'expected the element verification-metadata with `components`');
  for (const child of components.children)
    if (child.name !== 'component') throw invalid(source.path, child.line, `expected a component, got ${child.name.slice(0, 60)}`);
  const packages = components.children.map((component) => packageOf(component, source.path));
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

function packageOf(component: XmlElement, file: string): Package {
  const needed = (name: string): string => {
    const value = component.attributes.get(name)?.trim();
    if (value === undefined || value === '') throw invalid(file, component.line, `expected the ${name} of a component, got none`);
    return value;
  };
  const [namespace, name, version] = [needed('group'), needed('name'), needed('version')];
  const hashes = childrenOf(component, 'artifact').flatMap(hashesOf);
  return {
    key: `${component.line}:${namespace}:${name}:${version}`,
    identity: { type: 'maven', namespace, name },
    version,
    origin: { kind: 'registry' },
    line: component.line,
    hashes,
  };
}

const algorithms = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' } as const;

/** Of archives; what describes them (a pom, a module) is none. */
function hashesOf(artifact: XmlElement): readonly Hash[] {
  const name = artifact.attributes.get('name');
  if (/\.(?:pom|module)$/.test(name ?? '')) return [];
  const hashes = Object.entries(algorithms).flatMap(([element, algorithm]) =>
    childrenOf(artifact, element).flatMap((hash) => hexHash(algorithm, hash.attributes.get('value'))),
  );
  return ofArchive(hashes, name);
}
