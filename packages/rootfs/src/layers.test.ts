import { gzipSync } from 'node:zlib';
import { type Entry, pax, tar } from '../../../test/harness/tar.js';
import { type Interest, layers } from './layers.js';
import { type RootFileSystem, rootFileSystem } from './root.js';

/** Keeps all but names that end in `.bin`, which are looked at where they begin with `X`, and `.pass`. */
const interest: Interest = {
  wants: (path) => (path.endsWith('.pass') ? 'pass' : path.endsWith('.bin') ? 'look' : 'keep'),
  worth: (_path, first) => first[0] === 0x58,
  look: async (path, bytes) => `${path} ${bytes.length}`,
  maxBytes: 1000,
};

async function rootOf(...all: readonly (readonly Entry[] | Buffer)[]): Promise<RootFileSystem> {
  const stack = layers(interest);
  for (const [index, one] of all.entries())
    await stack.add(`layer ${index + 1}`, chunks(Buffer.isBuffer(one) ? one : tar(one as readonly Entry[])));
  return rootFileSystem(stack.root, 'the image');
}

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
}

/** `path layer content`, sorted. */
function told(root: RootFileSystem): readonly string[] {
  return [...root.files()].map(({ path, layer, read }) => `${path} ${layer} ${read(1000).toString()}`).sort();
}

const file = (name: string, content = name): Entry => ({ name, content });

test('whiteouts and opaque folders hide lower layers, wherever in their layer they stand', async () => {
  const lower = [file('a/one'), file('a/two'), file('b/one'), file('b/deep/two'), file('c/one'), file('d')];
  expect(
    told(await rootOf(lower, [file('a/.wh.one'), file('b/new', 'x'), file('b/.wh..wh..opq'), file('.wh.c'), file('.wh..wh.plnk')])),
  ).toEqual(['a/two 0 a/two', 'b/new 1 x', 'd 0 d']);
  expect(
    told(await rootOf(lower, [file('c/own', 'x'), file('.wh.c'), file('d', 'new'), file('.wh.d'), file('.wh.a'), file('a/back')])),
  ).toEqual(['a/back 1 a/back', 'b/deep/two 0 b/deep/two', 'b/one 0 b/one', 'c/own 1 x', 'd 1 new']);
});

test('a file belongs to the layer that brought its content, not to one that wrote the same again', async () => {
  expect(told(await rootOf([file('a'), file('b')], [file('a'), file('b', 'other')]))).toEqual(['a 0 a', 'b 1 other']);
});

test('links on the way lead within the root, and a folder takes the place of a link', async () => {
  const root = await rootOf(
    [{ name: 'lib', type: '2', target: 'usr/lib' }, file('usr/lib/a'), { name: 'abs', type: '2', target: '/usr' }],
    [file('lib/b'), file('abs/c'), { name: 'up', type: '2', target: 'usr/../usr/lib/a' }],
  );
  expect(told(root)).toEqual(['usr/c 1 abs/c', 'usr/lib/a 0 usr/lib/a', 'usr/lib/b 1 lib/b']);
  expect([root.find('up'), root.find('lib'), root.find('nothing')].map((one) => (typeof one === 'object' ? one.path : one))).toEqual([
    'usr/lib/a',
    'folder',
    undefined,
  ]);
  expect([root.canonical('/lib/x'), root.canonical('abs/lib/y'), root.canonical('z')]).toEqual(['usr/lib/x', 'usr/lib/y', 'z']);
  expect(told(await rootOf([{ name: 'l', type: '2', target: 'x' }, file('x/a')], [{ name: 'l', type: '5' }, file('l/b')]))).toEqual([
    'l/b 1 l/b',
    'x/a 0 x/a',
  ]);
});

test('a hard link is its file under a second name, also when a later layer takes the first', async () => {
  const link: Entry = { name: 'two', type: '1', target: 'one' };
  expect(told(await rootOf([file('one')], [link, file('.wh.one')]))).toEqual(['two 0 one']);
});

test('looks once at what is worth it, and says why a file could not be kept', async () => {
  const root = await rootOf([
    file('good.bin', `X${'y'.repeat(200)}`),
    file('bad.bin', 'y'.repeat(200)),
    file('large.bin', 'X'.repeat(2000)),
    file('large', 'x'.repeat(1001)),
    { name: 'sparse', content: 'x', type: 'S' },
    file('none.pass'),
  ]);
  expect([...root.files()].map(({ path, looked, answer, lost }) => [path, looked, answer, lost])).toEqual([
    ['good.bin', true, 'good.bin 201', undefined],
    ['bad.bin', true, undefined, undefined],
    ['large.bin', false, undefined, 'it has 2000 bytes, and at most 1000 are read'],
    ['large', false, undefined, 'it has 1001 bytes, and at most 1000 are read'],
    ['sparse', false, undefined, 'it is written as a sparse file, which is not read'],
    ['none.pass', false, undefined, undefined],
  ]);
  const read = (path: string) => () => (root.find(path) as { read(most: number): Buffer }).read(5000);
  expect(read('large')).toThrow('at most 1000 are read');
  expect(read('none.pass')).toThrow('its name in the image did not tell what it is for');
});

test.each([
  ['a name that leads out', [file('a/../../etc/passwd')], 'with `..`'],
  ['an absolute name', [file('/etc/passwd')], 'got the absolute "/etc/passwd"'],
  ['an absolute name of an extension', [pax({ path: '/etc/passwd' }), file('x')], 'got the absolute'],
  ['a folder that is a link out', [{ name: 'out', type: '2', target: '../../..' }, file('out/etc/passwd')], 'which a link leads out of it'],
  ['a ring of links', [{ name: 'a', type: '2', target: 'b' }, { name: 'b', type: '2', target: 'a' }, file('a/x')], 'got a ring'],
  ['a hard link to a later entry', [{ name: 'two', type: '1', target: 'one' }, file('one')], 'to be linked to a file before it, got "one"'],
  ['a hard link that leads out', [{ name: 'two', type: '1', target: '../one' }], 'with `..`'],
  ['a folder that is a file', [file('a'), file('a/b')], 'expected a folder around "a/b", got a file'],
  ['a whiteout of the folder around', [file('a/.wh...')], 'expected a whiteout of a name'],
  ['folders without end', [pax({ path: 'a/'.repeat(600) }), file('x')], 'at most 500 folders'],
])('refuses %s', async (_name, entries, message) => {
  await expect(rootOf(entries as readonly Entry[])).rejects.toThrow(message);
});

test('a name that leads out in a link is refused only where somebody follows it', async () => {
  const root = await rootOf([{ name: 'etc/os-release', type: '2', target: '../../../host/secret' }, file('etc/other')]);
  expect(() => root.find('etc/os-release')).toThrow('which a link leads out of it');
  expect(root.list('etc')).toEqual(['os-release', 'other']);
});

test.each([
  ['a gzip that is cut off', gzipSync(tar([file('a', 'x'.repeat(3000))])).subarray(0, -20), 'expected a packed archive to its end'],
  ['bytes behind a gzip', Buffer.concat([gzipSync(tar([file('a')])), Buffer.from('more')]), 'incorrect header check'],
  ['zeros behind a gzip', Buffer.concat([gzipSync(tar([file('a')])), Buffer.alloc(600_000)]), 'expected nothing behind'],
  ['zstd that is cut off', () => zstd.subarray(0, -30), 'expected a packed archive to its end'],
  ['text', Buffer.alloc(512, 'text'), 'expected octal digits'],
])('refuses %s', async (_name, bytes, message) => {
  await expect(rootOf(typeof bytes === 'function' ? bytes() : bytes)).rejects.toThrow(message);
});

/** etc/os-release of Alpine in ustar, by `zstd --check` 1.5.4. */
const zstd = Buffer.from(
  'KLUv/WQAJw0DALIEERdgrQ7kT1YJOtDkv3t1UUdE5HdgDUyDZZuW+qCYe3AxDpgghZLaaSAZ3YPfGSuN9sC2xl9f9v9nJv5/m8aWPQP6CEztCQCBF8A7BCgg3pAaANJxK/zUBsCxchkygTq0yW2P',
  'base64',
);

test('reads gzip of several members, zstd of several frames and of frames to skip, and what is not packed', async () => {
  const half = tar([file('a')], false);
  expect(told(await rootOf(Buffer.concat([gzipSync(half), gzipSync(tar([file('b')]))])))).toEqual(['a 0 a', 'b 0 b']);
  const skipped = Buffer.concat([Buffer.from('5a2a4d1803000000616263', 'hex'), zstd]);
  for (const bytes of [zstd, skipped, Buffer.concat([zstd, skipped])])
    expect(told(await rootOf(bytes))).toEqual(['etc/os-release 0 ID=alpine\nVERSION_ID=3.20.1\n']);
});
