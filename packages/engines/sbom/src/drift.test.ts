import { bytesChangedWithin, drift, isEmpty, type Known, withBytesOf } from './drift.js';
import { inventory, type ReadManifest } from './inventory.js';
import type { Hash } from './model.js';
import { recognisedBy } from './reader.js';
import { readers } from './readers/all.js';
import { readersOf } from './readers/index.js';
import { bytesFindings } from './rules/drift.js';
import { type Files, fileOf } from './testing.js';

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

describe('other bytes of one archive under a version', () => {
  const manifestsOf = async (files: Files): Promise<readonly ReadManifest[]> => {
    const found: ReadManifest[] = [];
    for (const path of Object.keys(files)) {
      const file = fileOf(files, path);
      const reader = await recognisedBy(readersOf(path), file);
      if (reader !== undefined) found.push({ path, reader: reader.id, manifest: await reader.read(file) });
    }
    return found;
  };
  const changes = async (before: Files, after: Files): Promise<readonly string[]> => {
    const [old, now] = [await manifestsOf(before), await manifestsOf(after)];
    const found = drift(inventory(old).components, inventory(now).components, true);
    const { bytes } = withBytesOf(found, bytesChangedWithin(old, now));
    return bytes.map(({ after: { identity, version }, algorithm, archive = '' }) =>
      `${identity.name} ${version} ${algorithm} ${archive}`.trim(),
    );
  };
  const hash = (letter: string): string => `sha256:${letter.repeat(64)}`;
  const wheel = 'a-1.0-py3-none-any.whl';
  const sdist = 'a-1.0.tar.gz';
  /** Archives by name, with a letter of their hash. */
  type Archives = Readonly<Record<string, string>>;
  const locks: Readonly<Record<string, (archives: Archives) => Files>> = {
    'poetry.lock': (archives) => ({
      'poetry.lock': `[[package]]\nname = "a"\nversion = "1.0"\nfiles = [${Object.entries(archives)
        .map(([file, letter]) => `{file = "${file}", hash = "${hash(letter)}"}`)
        .join(', ')}]\n[metadata]\nlock-version = "2.0"\n`,
    }),
    'poetry.lock before 1.3': (archives) => ({
      'poetry.lock': `[[package]]\nname = "a"\nversion = "1.0"\n[metadata]\nlock-version = "1.1"\n[metadata.files]\na = [${Object.entries(
        archives,
      )
        .map(([file, letter]) => `{file = "${file}", hash = "${hash(letter)}"}`)
        .join(', ')}]\n`,
    }),
    'pdm.lock': (archives) => ({
      'pdm.lock': `[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "a"\nversion = "1.0"\nfiles = [${Object.entries(archives)
        .map(([file, letter]) => `{url = "https://pypi.org/${letter}/${file}", hash = "${hash(letter)}"}`)
        .join(', ')}]\n`,
    }),
    'uv.lock': (archives) => ({
      'uv.lock': `version = 1\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [${Object.entries(
        archives,
      )
        .map(([file, letter]) => `{ url = "https://pypi.org/${letter}/${file}", hash = "${hash(letter)}" }`)
        .join(', ')}]\n`,
    }),
    'pylock.toml': (archives) => ({
      'pylock.toml': `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1.0"\nwheels = [${Object.entries(archives)
        .map(([file, letter]) => `{ name = "${file}", url = "https://pypi.org/${file}", hashes = { sha256 = "${letter.repeat(64)}" } }`)
        .join(', ')}]\n`,
    }),
    'verification-metadata.xml': (archives) => ({
      'gradle/verification-metadata.xml': `<verification-metadata><components><component group="g" name="a" version="1.0">${Object.entries(
        archives,
      )
        .map(([file, letter]) => `<artifact name="${file}"><sha256 value="${letter.repeat(64)}"/></artifact>`)
        .join('')}</component></components></verification-metadata>`,
    }),
  };
  test.each(Object.entries(locks))('%s', async (_, lock) => {
    const before = lock({ [wheel]: 'a', [sdist]: 'b' });
    expect(await changes(before, lock({ [wheel]: 'c', [sdist]: 'b' }))).toEqual([`a 1.0 SHA-256 ${wheel}`]);
    expect(await changes(before, lock({ [wheel]: 'c', [sdist]: 'd' }))).toEqual([`a 1.0 SHA-256 ${wheel}`]);
    // What a maker publishes later, or takes back, and another order.
    expect(await changes(before, lock({ [wheel]: 'a', [sdist]: 'b', 'a-1.0-cp313-cp313-win_amd64.whl': 'e' }))).toEqual([]);
    expect(await changes(before, lock({ [wheel]: 'a' }))).toEqual([]);
    expect(await changes(before, lock({ [sdist]: 'b', [wheel]: 'a' }))).toEqual([]);
  });

  const npm = (entry: object, more: object = {}): string =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0', ...entry }, ...more },
    });
  const sri = (byte: number): string => `sha512-${Buffer.alloc(64, byte).toString('base64')}`;
  const url = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
  const yarn = (first: number, second: number): string =>
    `# yarn lockfile v1\n\n\na@^1:\n  version "1.0.0"\n  resolved "${url}"\n  integrity ${sri(first)}\n\n"b@npm:a@1.0.0", "c@npm:a@^1.0":\n  version "1.0.0"\n  resolved "${url}"\n  integrity ${sri(second)}\n`;
  const sum = (letter: string): string => `h.example/a v1.0.0 h1:${letter.repeat(43)}=\n`;
  const composer = (shasum: string): string =>
    JSON.stringify({ packages: [{ name: 'x/a', version: '1.0', dist: { type: 'zip', url: 'https://h.example/a.zip', shasum } }] });
  test.each<[string, Files, Files, readonly string[]]>([
    ['an alias in a lock of Yarn', { 'yarn.lock': yarn(1, 1) }, { 'yarn.lock': yarn(1, 2) }, ['a 1.0.0 SHA-512']],
    ['the same in a lock of Yarn', { 'yarn.lock': yarn(1, 2) }, { 'yarn.lock': yarn(1, 2) }, []],
    [
      'one of two locks of Go',
      { 'a/go.sum': sum('a'), 'b/go.sum': sum('a') },
      { 'a/go.sum': sum('a'), 'b/go.sum': sum('b') },
      ['a v1.0.0 h1'],
    ],
    [
      'an archive of Composer',
      { 'composer.lock': composer('a'.repeat(40)) },
      { 'composer.lock': composer('b'.repeat(40)) },
      ['a 1.0 SHA-1'],
    ],
    [
      'an address in the place of the registry',
      { 'package-lock.json': npm({ resolved: url, integrity: sri(1) }) },
      { 'package-lock.json': npm({ resolved: 'https://evil.example/x.tgz', integrity: sri(2) }) },
      ['a 1.0.0 SHA-512'],
    ],
    [
      'an address with the same bytes',
      { 'package-lock.json': npm({ resolved: url, integrity: sri(1) }) },
      { 'package-lock.json': npm({ resolved: 'https://mirror.example/x.tgz', integrity: sri(1) }) },
      [],
    ],
    [
      'a repository in the place of the registry',
      { 'package-lock.json': npm({ resolved: url, integrity: sri(1) }) },
      { 'package-lock.json': npm({ resolved: `git+ssh://git@github.com/x/a.git#${'a'.repeat(40)}` }) },
      [],
    ],
    [
      'another place of the same version',
      { 'package-lock.json': npm({ integrity: sri(1) }) },
      { 'package-lock.json': npm({ integrity: sri(1) }, { 'node_modules/b/node_modules/a': { version: '1.0.0', integrity: sri(1) } }) },
      [],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await changes(before, after)).toEqual(expected);
  });
});

test('of a hash that is gone nothing more is said than that', () => {
  const said = (before: Known, after: Known): readonly string[] =>
    bytesFindings(drift([before], [after], true), 'the base').map(({ message }) => message);
  expect(said(known('a', '1', 's1'), known('a', '1', 'x'))).toEqual([
    'a 1 has no SHA-1 hash any more, by which the base knows it. Nothing tells whether its bytes are the same.',
  ]);
  expect(said(known('a', '1', 'x'), known('a', '1', 'y'))[0]).toMatch(
    /^a 1 does not have the SHA-512 hash of the base alone\. A published/,
  );
});
