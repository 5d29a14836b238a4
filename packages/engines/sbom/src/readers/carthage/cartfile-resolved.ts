// Cartfile.resolved of Carthage: one line a dependency, by the repository or the list of archives that it comes from.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfileresolved

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';

export const cartfileResolved: Reader = {
  id: 'cartfile-resolved',
  title: 'Cartfile.resolved of Carthage',
  matches: named('Cartfile.resolved'),
  read,
};

const entry = /^(github|git|binary)\s+"([^"]{1,500})"\s+"([^"]{1,200})"\s*(?:#.*)?$/;

function read(source: Source): Manifest {
  const packages = [...linesOf(source)].flatMap(({ text, number }): Package[] => {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) return [];
    const match = entry.exec(line);
    if (match === null)
      throw invalid(
        source.path,
        number,
        `expected \`github\`, \`git\` or \`binary\` with what it names and a version, got "${line.slice(0, 80)}"`,
      );
    return [packageOf(match[1] as string, match[2] as string, match[3] as string, number)];
  });
  const versions = new Map<string, string | undefined>();
  for (const { key, version, line } of packages) {
    if (versions.has(key) && versions.get(key) !== version)
      throw invalid(source.path, line, `expected each dependency once, got ${key.slice(0, 100)} twice`);
    versions.set(key, version);
  }
  if (packages.length === 0) throw invalid(source.path, 1, 'expected a dependency, got none');
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

function packageOf(kind: string, place: string, version: string, line: number): Package {
  return { key: `${kind} ${place}`, ...carthagePlace(kind, place, version), version, line };
}

/** What a dependency is, and where it comes from; @param version a version or what git calls a commit, where one is named. */
export function carthagePlace(kind: string, place: string, version: string | undefined): Pick<Package, 'identity' | 'origin'> {
  const [namespace, name, ...more] = place
    .replace(/^https:\/\/github\.com\//, '')
    .replace(/\.git$/, '')
    .split('/');
  if (kind === 'github' && namespace !== undefined && name !== undefined && more.length === 0)
    return { identity: { type: 'github', namespace, name }, origin: { kind: 'registry' } };
  const identity = {
    type: 'generic',
    name:
      place
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.(?:git|json)$/, '') || place,
  };
  // The list of a binary says where the archive of each version lies.
  if (kind === 'binary') return { identity, origin: /^https?:/.test(place) ? { kind: 'url', url: place } : { kind: 'file', path: place } };
  return { identity, origin: { kind: 'git', url: place, ...(version === undefined ? {} : { commit: version }) } };
}
