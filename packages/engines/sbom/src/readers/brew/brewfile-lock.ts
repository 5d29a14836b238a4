// Brewfile.lock.json of Homebrew's bundle: formulae and casks with the versions that it installed.

import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { jsonShape, lineOf, own } from '../../shape.js';

export const brewfileLock: Reader = {
  id: 'brewfile-lock',
  title: 'Brewfile.lock.json of Homebrew',
  matches: named('Brewfile.lock.json'),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const entries = document.fields(own(document.root, 'entries'), ['entries']);
  if (entries === undefined) throw invalid(source.path, 1, 'expected `entries`, got none');
  const packages = ['brew', 'cask'].flatMap((kind) => {
    const table = document.fields(own(entries, kind), ['entries', kind]) ?? {};
    return Object.keys(table).map((name): Package => {
      const path = ['entries', kind, name];
      const entry = document.fields(table[name], path);
      const parts = name.split('/');
      const bare = parts.pop() as string;
      return {
        key: `${kind}:${name}`,
        identity: { type: 'brew', name: bare, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }) },
        version: document.needed(own(entry, 'version'), [...path, 'version']),
        origin: { kind: 'registry' },
        ...lineOf(document, path),
      };
    });
  });
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'development' })), graph: 'unknown' };
}
