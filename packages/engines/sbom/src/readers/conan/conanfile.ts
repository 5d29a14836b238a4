// conanfile.txt: sections of references, exact or a range.

import { linesOf } from '../../lines.js';
import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { conanReference } from './reference.js';

export const conanfileTxt: Reader = {
  id: 'conanfile-txt',
  title: 'conanfile.txt of Conan',
  matches: named('conanfile.txt'),
  // A lock says what a range became.
  recognises: (source) => source.beside('conan.lock') === undefined,
  read,
};

const scopes: ReadonlyMap<string, Scope> = new Map([
  ['requires', 'required'],
  ['build_requires', 'development'],
  ['tool_requires', 'development'],
  ['test_requires', 'development'],
]);
const otherSections: ReadonlySet<string> = new Set(['generators', 'options', 'layout', 'imports', 'conf', 'env', 'buildenv', 'runenv']);

function read(source: Source): Manifest {
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const sections = new Set<string>();
  let section: string | undefined;
  for (const { text, number } of linesOf(source)) {
    const line = text.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    // A version range has brackets too, but after a name.
    const heading = /^\[(\w{1,40})\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      if (!scopes.has(heading) && !otherSections.has(heading))
        throw invalid(source.path, number, `expected a section of conanfile.txt, got [${heading}]`);
      if (sections.has(heading)) throw invalid(source.path, number, `the section [${heading}] stands twice`);
      sections.add(heading);
      section = heading;
      continue;
    }
    if (section === undefined) throw invalid(source.path, number, `expected a section such as [requires], got "${line.slice(0, 60)}"`);
    const scope = scopes.get(section);
    if (section === 'generators' && !/^[\w.-]{1,100}$/.test(line))
      throw invalid(source.path, number, `expected the name of a generator, got "${line.slice(0, 60)}"`);
    if (scope === undefined) continue;
    const key = `${number}:${line}`;
    packages.push({ key, ...conanReference(line, source.path, number), origin: { kind: 'registry' }, line: number });
    roots.push({ to: key, scope });
  }
  if (section === undefined) throw invalid(source.path, 1, 'expected a section such as [requires], got none');
  return { packages, roots, graph: 'unknown' };
}
