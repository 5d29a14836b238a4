import { type Entry, pax, tar } from '../../../test/harness/tar.js';
import { type TarEntry, tarReader } from './tar.js';

/** `kind name target content` of each entry, read in pieces of a size that no block has. */
function read(archive: Buffer, piece = 700): readonly string[] {
  const found: string[] = [];
  const reader = tarReader('layer', (entry: TarEntry) => {
    const parts: Buffer[] = [];
    return {
      write: (chunk) => void parts.push(Buffer.from(chunk)),
      end: () =>
        void found.push(
          [entry.kind, entry.name, entry.target, Buffer.concat(parts).toString(), ...(entry.sparse ? ['sparse'] : [])].join('|'),
        ),
    };
  });
  for (let at = 0; at < archive.length; at += piece) reader.write(archive.subarray(at, at + piece));
  reader.end();
  return found;
}

const entries: readonly Entry[] = [
  { name: 'etc/', type: '5' },
  { name: 'etc/a', content: 'x'.repeat(1300) },
  { name: 'etc/empty' },
  { name: 'etc/link', type: '2', target: '../a' },
  { name: 'etc/hard', type: '1', target: 'etc/a', size: 1300 },
  { name: 'dev/null', type: '3' },
  { name: 'old/', type: '\0' },
];

test.each([1, 511, 512, 513, 100_000])('reads entries whole in pieces of %i bytes', (piece) => {
  expect(read(tar(entries), piece)).toEqual([
    'directory|etc/||',
    `file|etc/a||${'x'.repeat(1300)}`,
    'file|etc/empty||',
    'symlink|etc/link|../a|',
    'hardlink|etc/hard|etc/a|',
    'device|dev/null||',
    'directory|old/||',
  ]);
});

test('takes names and sizes from extensions, for one entry each', () => {
  const long = `deep/${'n'.repeat(200)}`;
  expect(
    read(
      tar([
        pax({ path: long, size: '4' }),
        { name: 'short', content: 'four', size: 0 },
        { name: '././@LongLink', type: 'L', content: `${long}2\0` },
        { name: '././@LongLink', type: 'K', content: `${long}3\0` },
        { name: 'short', type: '2', target: 'cut' },
        { name: 'pax_global_header', type: 'g', content: '19 path=everywhere\n' },
        { name: 'last', content: 'x' },
        { name: 'name', patch: (header) => header.write('before', 345) },
      ]),
    ),
  ).toEqual([`file|${long}||four`, `symlink|${long}2|${long}3|`, 'file|last||x', 'file|before/name||']);
});

test('reads sizes beyond octal, and says of sparse files that they are', () => {
  const base256 = (header: Buffer): void => {
    header.fill(0, 124, 136);
    header[124] = 0x80;
    header[135] = 3;
  };
  const gnu = (header: Buffer): void => {
    header[482] = 1;
  };
  const map = Buffer.alloc(512);
  const bytes = tar([
    { name: 'wide', content: 'abc', patch: base256 },
    { name: 'gnu', type: 'S', content: Buffer.concat([map, Buffer.from('data')]), size: 4, patch: gnu },
    pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'real' }),
    { name: 'GNUSparseFile.0/real', content: 'pieces' },
  ]);
  // The block of the map counts as content to whoever made this archive: what follows the four bytes is padding.
  expect(read(bytes)).toEqual(['file|wide||abc', 'file|gnu||data|sparse', 'file|real||pieces|sparse']);
});

test.each([
  ['a checksum that is none', tar([{ name: 'a' }]).fill(0x37, 148, 150), 'expected a header of tar with its checksum'],
  ['no digits', tar([{ name: 'a', patch: (header) => header.write('9', 124) }]), 'expected octal digits'],
  ['a negative size', tar([{ name: 'a', patch: (header) => header.fill(0xff, 124, 136) }]), 'below zero'],
  ['a size beyond numbers', tar([{ name: 'a', patch: (header) => header.fill(0x80, 124, 136) }]), 'below 2^53'],
  ['a type nobody knows', tar([{ name: 'a', type: 'Z' }]), 'got an entry of type "Z"'],
  ['an end within an entry', tar([{ name: 'a', content: 'x'.repeat(600), size: 2000 }], false), 'got its end within an entry'],
  ['an extension without its entry', tar([pax({ path: 'a' })]), 'got its end within an entry'],
  ['an extension of gigabytes', tar([{ name: 'x', type: 'x', size: 2 ** 32 }]), 'expected at most 1048576 bytes of a longer name'],
  ['a record that lies about its length', tar([{ name: 'x', type: 'x', content: '99 path=a\n' }]), 'expected records of a pax header'],
  ['one block of zeros', Buffer.concat([Buffer.alloc(512), tar([{ name: 'a' }])]), 'expected a second block of zeros'],
  ['a name with a byte of zero', tar([pax({ path: 'a\0b' }), { name: 'a' }]), 'expected a name'],
])('refuses %s', (_name, archive, message) => expect(() => read(archive)).toThrow(message));
