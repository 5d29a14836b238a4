import { drift, isEmpty, type Known } from './drift.js';
import { inventory } from './inventory.js';
import type { Hash } from './model.js';
import { readers } from './readers/all.js';
import { fileOf } from './testing.js';

function known(name: string, version: string, ...hashes: readonly string[]): Known {
  return {
    ref: `pkg:npm/${name}@${version}`,
    identity: { type: 'npm', name },
    version,
    origin: { kind: 'registry' },
    hashes: hashes.map((hash): Hash => ({ algorithm: hash.startsWith('s') ? 'SHA-1' : 'SHA-512', value: hash })),
    scope: 'required',
    places: [{ path: 'package-lock.json', line: 1 }],
  };
}

const told = (before: readonly Known[], after: readonly Known[]) => {
  const { added, removed, changed, bytes } = drift(before, after, true);
  return {
    added: added.map(({ ref }) => ref),
    removed: removed.map(({ ref }) => ref),
    changed: changed.map(({ name, before: b, after: a }) => [name, b.map(({ version }) => version), a.map(({ version }) => version)]),
    bytes: bytes.map(({ after: a, algorithm }) => [a.ref, algorithm]),
  };
};
const nothing = { added: [], removed: [], changed: [], bytes: [] };

test.each([
  ['the same', [known('a', '1', 'x')], [known('a', '1', 'x')], {}],
  ['one more', [], [known('a', '1')], { added: ['pkg:npm/a@1'] }],
  ['one less', [known('a', '1')], [], { removed: ['pkg:npm/a@1'] }],
  ['another version', [known('a', '1')], [known('a', '2')], { changed: [['npm a', ['1'], ['2']]] }],
  ['a second version', [known('a', '1')], [known('a', '1'), known('a', '2')], { added: ['pkg:npm/a@2'] }],
  ['other bytes', [known('a', '1', 'x')], [known('a', '1', 'y')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['a hash by another algorithm in its place', [known('a', '1', 'x')], [known('a', '1', 's1')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['a hash by another algorithm beside it', [known('a', '1', 'x')], [known('a', '1', 'x', 's1')], {}],
  ['a hash that is gone', [known('a', '1', 'x')], [known('a', '1')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['one more hash of a single archive', [known('a', '1', 'x')], [known('a', '1', 'x', 'y')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  [
    'other bytes by one of two algorithms',
    [known('a', '1', 'x', 's1')],
    [known('a', '1', 'x', 's2')],
    { bytes: [['pkg:npm/a@1', 'SHA-1']] },
  ],
  ['a hash that came', [known('a', '1')], [known('a', '1', 'x')], {}],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual({ ...nothing, ...expected });
  expect(isEmpty(drift(before, after, true))).toBe(Object.keys(expected).length === 0);
});

test('other makers keep other hashes', () => {
  expect(isEmpty(drift([known('a', '1', 'x')], [known('a', '1', 's1')]))).toBe(true);
  expect(isEmpty(drift([known('a', '1', 'x', 'y')], [known('a', '1', 'y', 'z')]))).toBe(true);
  expect(isEmpty(drift([known('a', '1', 'x')], [known('a', '1', 'y')]))).toBe(false);
});

const commit = 'b'.repeat(40);
const berry = (cache: string): string =>
  `__metadata:\n  version: 8\n  cacheKey: ${cache}\n\n"a@npm:^1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: ${'b'.repeat(128)}\n  linkType: hard\n`;
const berryAt = (cache: string): string => berry(cache).replaceAll(/a@npm:\S*?(?=")/g, 'a@https://h.example/a.tar.gz');
const pins = (state: object): string =>
  JSON.stringify({ version: 2, pins: [{ identity: 'a', kind: 'remoteSourceControl', location: 'https://h.example/x/a.git', state }] });
const composer = (version: string): string =>
  JSON.stringify({ packages: [{ name: 'x/a', version, dist: { type: 'zip', url: 'https://h.example/a.zip', reference: commit } }] });
const uuid = '12345678-1234-1234-1234-123456789012';

describe('a lock whose hashes no other tool can compare is held against its own older state', () => {
  const read = async (path: string, text: string) => {
    const reader = readers.find((one) => one.matches(path)) as (typeof readers)[number];
    return inventory([{ path, reader: reader.id, manifest: await reader.read(fileOf({ [path]: text }, path)) }]).components;
  };
  test.each([
    ['go.sum', `h.example/a v1.0.0 h1:${'b'.repeat(43)}=\n`, 'h1'],
    ['yarn.lock', berry('10c0'), 'Yarn 10c0'],
    ['Package.resolved', pins({ version: '1.0.0', revision: commit }), 'commit'],
    ['composer.lock', composer('1.0.0'), 'commit'],
    [
      'Podfile.lock',
      `PODS:\n  - A (1.0)\n\nDEPENDENCIES:\n  - A\n\nSPEC CHECKSUMS:\n  A: ${commit}\n\nCOCOAPODS: 1.12.1\n`,
      'specification',
    ],
    ['Manifest.toml', `manifest_format = "2.0"\n[[deps.A]]\ngit-tree-sha1 = "${commit}"\nuuid = "${uuid}"\nversion = "1.0.0"\n`, 'tree'],
    [
      'Gopkg.lock',
      `[[projects]]\nname = "h.example/a"\nrevision = "${commit}"\nversion = "v1.0.0"\n[solve-meta]\nanalyzer-name = "dep"\n`,
      'commit',
    ],
  ])('%s', async (path, text, kind) => {
    const before = await read(path, text);
    expect(drift(before, before, true).bytes).toEqual([]);
    const { bytes } = drift(
      before,
      await read(
        path,
        text.replace(/b{40,}/, (value) => value.replace('bb', 'bc')),
      ),
      true,
    );
    expect(bytes.map(({ algorithm }) => algorithm)).toEqual([kind]);
  });
  test.each([
    ['yarn.lock', berry('8'), berry('10c0').replace('bbb', 'bcb')],
    // Of what lies at an address, each fetch packs another archive.
    ['yarn.lock', berryAt('10c0'), berryAt('10c0').replace('bbb', 'bcb')],
    ['composer.lock', composer('dev-main'), composer('dev-main').replace('bbb', 'bcb')],
    ['go.sum', `h.example/a v1.0.0 h1:${'b'.repeat(43)}=\n`, `h.example/a v1.0.0 h2:${'c'.repeat(43)}=\n`],
  ])('another way of hashing, or what moves by its nature, is no change of bytes: %s', async (path, before, after) => {
    expect(drift(await read(path, before), await read(path, after), true).bytes).toEqual([]);
  });
});
