// Gopkg.lock of dep, which came before modules: projects at a version or a commit.

import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { lineOf, own, tomlShape } from '../../shape.js';
import { goIdentity } from './modules.js';

export const gopkgLock: Reader = { id: 'gopkg-lock', title: 'Gopkg.lock of dep', matches: named('Gopkg.lock'), read };

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  if (document.fields(own(document.root, 'solve-meta'), ['solve-meta']) === undefined)
    throw invalid(source.path, 1, 'expected the table `solve-meta` at the end, got none');
  const packages = document.list(own(document.root, 'projects'), ['projects']).map((value, index): Package => {
    const path = ['projects', index];
    const entry = document.fields(value, path);
    const name = document.needed(own(entry, 'name'), [...path, 'name']);
    const revision = document.needed(own(entry, 'revision'), [...path, 'revision']);
    const tagged = document.text(own(entry, 'version'), [...path, 'version']);
    return {
      key: name,
      identity: goIdentity(name),
      version: tagged ?? revision,
      ...(tagged === undefined ? {} : { seal: `commit:${revision}` }),
      origin: { kind: 'registry' },
      ...lineOf(document, path),
    };
  });
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
