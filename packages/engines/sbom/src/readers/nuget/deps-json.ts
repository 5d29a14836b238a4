// NAME.deps.json of .NET: what a built program loads (https://github.com/dotnet/sdk, documentation/specs/runtime-configuration-file.md).

import type { Manifest } from '../../model.js';
import { ending, nameOf, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { jsonShape, own } from '../../shape.js';
import { librariesOf } from './libraries.js';

export const dotnetDeps: Reader = {
  id: 'dotnet-deps-json',
  title: 'deps.json of .NET',
  matches: ending(['json'], /[^/]\.deps\.json$/),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const target = own(document.root, 'runtimeTarget');
  // A text in the first of them.
  if (target !== undefined && typeof target !== 'string')
    document.needed(own(document.fields(target, ['runtimeTarget']), 'name'), ['runtimeTarget', 'name']);
  const packages = librariesOf(document, source.path);
  const program = nameOf(source.path).replace(/\.deps\.json$/, '');
  // The program is a library of its own list.
  const self = packages.find(({ identity, origin }) => origin.kind === 'own' && identity.name === program);
  const others = packages.filter((entry) => entry !== self);
  return {
    subject: { name: program, ...(self?.version === undefined ? {} : { version: self.version }) },
    packages: others,
    roots: self === undefined ? undemandedRoots(others) : rest(self.dependencies ?? [], others),
    graph: 'complete',
  };
}

/** What the program names, and what nothing in the list leads to all the same: it lies beside the program and is loaded by name. */
function rest(named: NonNullable<Manifest['roots']>, packages: Manifest['packages']): NonNullable<Manifest['roots']> {
  const known = new Set(named.map(({ to }) => to));
  return [...named, ...undemandedRoots(packages).filter(({ to }) => !known.has(to))];
}
