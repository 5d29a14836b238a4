// Our own documents, read again, give the same components; what has no purl keeps its ecosystem.

import { inventory } from '../inventory.js';
import type { Inventory, Manifest, Subject } from '../model.js';
import { source } from '../reader.js';
import { checkDocument } from './check/index.js';
import { documentOf } from './document-of.js';
import { type DocumentFormat, documentFormats } from './index.js';
import { readDocument } from './read/index.js';

const created = new Date('2026-01-02T03:04:05Z');
const sha512 = 'ab'.repeat(64);

const manifest: Manifest = {
  subject: { name: 'shöp & <co>', version: '2.0', identity: { type: 'npm', name: 'shop' }, licence: 'Our own & "terms"' },
  graph: 'complete',
  roots: [
    { to: 'cart', scope: 'required' },
    { to: 'probe', scope: 'development' },
    { to: 'near', scope: 'optional' },
    { to: 'fork', scope: 'required' },
    { to: 'range', scope: 'required' },
  ],
  packages: [
    {
      key: 'cart',
      identity: { type: 'npm', namespace: '@wheel', name: 'cart' },
      version: '1.2.3',
      origin: { kind: 'registry', url: 'https://registry.example/-/cart.tgz' },
      hashes: [
        { algorithm: 'SHA-512', value: sha512 },
        { algorithm: 'SHA-1', value: 'cd'.repeat(20) },
      ],
      licence: 'MIT OR (Apache-2.0 WITH LLVM-exception AND 0BSD)',
      alias: 'waggon',
      line: 12,
      dependencies: [{ to: 'probe', scope: 'required' }],
    },
    {
      key: 'probe',
      identity: { type: 'npm', name: 'probe' },
      version: '3.0.0-rc.1+x',
      origin: { kind: 'registry' },
      licence: 'Own words;\n& more',
      makers: [
        { kind: 'organization', name: 'Bird & Co. (London)' },
        { kind: 'person', name: 'Ada Böhm', email: 'ada@bird.example' },
        { kind: 'person', name: 'Ng' },
      ],
    },
    {
      key: 'near',
      identity: { type: 'cargo', namespace: 'here', name: 'near' },
      version: '0.1.0',
      origin: { kind: 'file', path: '../near' },
    },
    {
      key: 'fork',
      identity: { type: 'npm', name: 'fork' },
      origin: { kind: 'git', url: 'ssh://git@git.example/a/fork.git', commit: 'a'.repeat(40) },
      version: '9.9.9',
      supplier: 'Some Distribution',
      makers: [{ kind: 'person', name: 'Ng' }],
    },
    { key: 'range', identity: { type: 'pypi', name: 'ranged' }, declared: '>=1,<2; x', origin: { kind: 'registry' } },
    {
      key: 'tar',
      identity: { type: 'npm', name: 'tar-ball' },
      version: '1.0.0',
      origin: { kind: 'url', url: 'https://files.example/a b.tgz' },
    },
  ],
};

function describedAs(kind: NonNullable<Subject['kind']>, { subjects, ...rest }: Inventory): Inventory {
  return { ...rest, subjects: subjects.map((subject) => ({ ...subject, kind, supplier: 'Hill & Vale GmbH' })) };
}

const trees = {
  'one lock': inventory([{ path: 'package-lock.json', reader: 'npm', manifest }]),
  'two parts': inventory([
    { path: 'a/package-lock.json', reader: 'npm', manifest },
    { path: 'b/odd name, "b":7.lock', reader: 'npm', manifest: { ...manifest, subject: { name: 'b' } } },
  ]),
  'an operating system with its supplier': describedAs(
    'operating-system',
    inventory([{ path: 'var/lib/dpkg/status', reader: 'deb-database', manifest }]),
  ),
  'an image': describedAs('container', inventory([{ path: 'var/lib/dpkg/status', reader: 'deb-database', manifest }])),
  'nothing at all': inventory([{ path: 'empty.lock', reader: 'npm', manifest: { packages: [], graph: 'complete' } }]),
};

describe.each(Object.keys(documentFormats) as DocumentFormat[])('%s', (format) => {
  test.each(Object.entries(trees))('of %s is valid and reads back as it was', (_, before) => {
    const text = documentFormats[format].write(documentOf(before, 'folder', created, true));
    const file = source('sbom', Buffer.from(text));
    expect(checkDocument(file)).toEqual([]);
    const { inventory: after, created: stamp, remarks, complete } = readDocument(file);
    expect([remarks, stamp, complete]).toEqual([[], '2026-01-02T03:04:05Z', true]);
    const spaces = (given: unknown): unknown => JSON.parse(JSON.stringify(given).replaceAll('\\n', ' '));
    expect(spaces(after.components)).toEqual(spaces(before.components));
    expect(after.subjects).toEqual(before.subjects);
    expect(
      documentFormats[format].write(
        documentOf({ ...after, manifests: before.manifests, excluded: before.excluded }, 'folder', created, true),
      ),
    ).toBe(text);
  });

  test('says again that it is incomplete', () => {
    const text = documentFormats[format].write(documentOf(trees['one lock'], 'folder', created, false));
    expect(readDocument(source('sbom', Buffer.from(text))).complete).toBe(false);
  });
});
