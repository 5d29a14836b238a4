// conda-meta/NAME-VERSION-BUILD.json: what conda writes of each package that it installs.

import { hexHash } from '../../hashes.js';
import type { Manifest } from '../../model.js';
import { ending, type Reader, type Source } from '../../reader.js';
import { jsonShape, own } from '../../shape.js';

export const condaMeta: Reader = {
  id: 'conda-meta',
  title: 'the record of an installed package of conda',
  matches: ending(['json'], /(?:^|\/)conda-meta\/[^/]{1,200}-[^/-]{1,100}-[^/-]{1,100}\.json$/),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const text = (key: string): string | undefined => document.text(own(document.root, key), [key]) || undefined;
  const name = document.needed(own(document.root, 'name'), ['name']);
  const version = document.needed(own(document.root, 'version'), ['version']);
  const url = text('url');
  const type = /\.(conda|tar\.bz2)$/.exec(url ?? text('fn') ?? '')?.[1];
  // The channel may be an address, whose last part is its name.
  const channel = text('channel')
    ?.replace(/\/(?:noarch|(?:linux|osx|win|emscripten|wasi)-\w{1,20})\/?$/, '')
    .split('/')
    .at(-1);
  const known = { build: text('build'), channel, subdir: text('subdir'), type };
  const qualifiers = Object.fromEntries(Object.entries(known).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const licence = text('license');
  return {
    packages: [
      {
        key: name,
        identity: { type: 'conda', name, qualifiers },
        version,
        origin: { kind: 'registry', ...(url === undefined ? {} : { url }) },
        line: document.line(['name']) ?? 1,
        hashes: [...hexHash('SHA-256', text('sha256')), ...hexHash('MD5', text('md5'))],
        ...(licence === undefined ? {} : { licence }),
      },
    ],
    roots: [{ to: name, scope: 'required' }],
    graph: 'unknown',
  };
}
