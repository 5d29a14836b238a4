// Locks held against the manifest beside them and against themselves; each hash was made by the package manager's own formula.

import { readersOf } from './readers/index.js';
import { confusableNames } from './rules/name-confusable.js';
import { type Files, fileOf } from './testing.js';

async function manifestOf(files: Files) {
  const path = Object.keys(files)[0] as string;
  return await readersOf(path)[0]?.read(fileOf(files, path));
}

const told = async (files: Files): Promise<readonly string[]> =>
  ((await manifestOf(files))?.contradictions ?? []).map(({ kind, line, detail }) => `${kind} ${line}: ${detail}`);
const gapsOf = async (files: Files): Promise<readonly string[]> => ((await manifestOf(files))?.gaps ?? []).map(({ detail }) => detail);
const differs = (manifest: string, what: string): string => `what it repeats of ${manifest} is not what stands there: it has ${what}`;

describe('package-lock.json', () => {
  const entry = (version: string, more: object = {}) => ({ version, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', ...more });
  const lock = (root: object, packages: object = {}) =>
    JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': root, 'node_modules/bird': entry('1.4.0'), ...packages } }, null, 1);
  const asks = (fields: object) => JSON.stringify({ name: 'shop', ...fields });

  test.each<[string, object, object, readonly string[]]>([
    ['the same', { dependencies: { bird: '^1' } }, { dependencies: { bird: '^1' } }, []],
    [
      'what is not asked for',
      {},
      { dependencies: { bird: '^1' } },
      [`outdated 5: ${differs('package.json', 'bird ^1, which package.json does not ask for')}`],
    ],
    [
      'another range that holds the version, too',
      { dependencies: { bird: '~1.4' } },
      { dependencies: { bird: '^1' } },
      [`outdated 5: ${differs('package.json', 'bird ^1 for ~1.4')}`],
    ],
    [
      'for development what is asked for in the product',
      { dependencies: { bird: '^1' } },
      { devDependencies: { bird: '^1' } },
      [`outdated 5: ${differs('package.json', 'bird ^1 in devDependencies for ^1')}`],
    ],
    ['less', { dependencies: { bird: '^1' } }, {}, [`outdated 5: ${differs('package.json', 'no bird ^1')}`]],
  ])('a root that asks for %s', async (_, asked, locked, expected) =>
    expect(await told({ 'package-lock.json': lock(locked), 'package.json': asks(asked) })).toEqual(expected),
  );

  test('a root that asks for another range than package.json, and holds another version', async () => {
    const files = { 'package-lock.json': lock({}), 'package.json': asks({ dependencies: { bird: '^2' } }) };
    expect(await gapsOf(files)).toEqual(['expected the lock to hold bird ^2, which package.json asks for, got 1.4.0']);
    const set = { ...files, 'package.json': asks({ dependencies: { bird: '^2' }, overrides: { bird: '1.4.0' } }) };
    expect(await gapsOf(set)).toEqual([]);
  });

  test('a workspace that asks for something else than its package.json', async () => {
    const link = { 'node_modules/wing': { resolved: 'parts/wing', link: true }, 'parts/wing': { dependencies: { bird: '^1' } } };
    expect(
      await told({
        'package-lock.json': lock({}, link),
        'package.json': asks({}),
        'parts/wing/package.json': JSON.stringify({ name: 'wing' }),
      }),
    ).toEqual([`outdated 14: ${differs('parts/wing/package.json', 'bird ^1, which parts/wing/package.json does not ask for')}`]);
  });

  const nest = (needs: object, more: object = {}): string =>
    lock({ dependencies: { nest: '1' } }, { 'node_modules/nest': entry('1.0.0', needs), ...more });
  const plain = asks({ dependencies: { nest: '1' } });
  const outside = 'outside 14: the lock holds bird 1.4.0, and node_modules/nest asks for ^2.0.0';

  test.each<[string, object, string, readonly string[]]>([
    ['a version that it does not take', { dependencies: { bird: '^2.0.0' } }, plain, [outside]],
    ['an optional one', { optionalDependencies: { bird: '^2.0.0' } }, plain, [outside]],
    ['a peer', { peerDependencies: { bird: '^2.0.0' } }, plain, []],
    ['an optional peer', { peerDependencies: { bird: '^2.0.0' }, peerDependenciesMeta: { bird: { optional: true } } }, plain, []],
    ['what it brings along', { dependencies: { bird: '^2.0.0' }, bundleDependencies: ['bird'] }, plain, []],
    ['one that it takes', { dependencies: { bird: '^1.0.0' } }, plain, []],
    [
      'what is overridden',
      { dependencies: { bird: '^2.0.0' } },
      asks({ dependencies: { nest: '1' }, overrides: { nest: { bird: '1' } } }),
      [],
    ],
  ])('a package that needs %s', async (_, needs, manifest, expected) =>
    expect(await told({ 'package-lock.json': nest(needs), 'package.json': manifest })).toEqual(expected),
  );

  test('without package.json nobody knows what is overridden', async () => {
    expect(await told({ 'package-lock.json': nest({ dependencies: { bird: '^2.0.0' } }) })).toEqual([]);
  });
});

test('pnpm-lock.yaml: an importer that asks for something else than its package.json', async () => {
  const lock = (more = ''): string =>
    `lockfileVersion: '9.0'\n${more}\nimporters:\n\n  .:\n    dependencies:\n      bird:\n        specifier: ^1\n        version: 1.0.0\n\npackages:\n\n  bird@1.0.0:\n    resolution: {integrity: sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=}\n\nsnapshots:\n\n  bird@1.0.0: {}\n`;
  const asks = (fields: object) => JSON.stringify(fields);
  expect(await told({ 'pnpm-lock.yaml': lock(), 'package.json': asks({ dependencies: { bird: '^1' } }) })).toEqual([]);
  expect(await told({ 'pnpm-lock.yaml': lock(), 'package.json': asks({ dependencies: { bird: '1' } }) })).toEqual([
    `outdated 5: ${differs('package.json', 'bird ^1 for 1')}`,
  ]);
  // With `auto-install-peers`, pnpm writes peers to the rest.
  expect(await told({ 'pnpm-lock.yaml': lock(), 'package.json': asks({ peerDependencies: { bird: '1' } }) })).toEqual([]);
  expect(await told({ 'pnpm-lock.yaml': lock('overrides:\n  bird: ^1\n'), 'package.json': asks({ dependencies: { bird: '2' } }) })).toEqual(
    [],
  );
  expect(await told({ 'pnpm-lock.yaml': lock(), 'package.json': asks({}), '.pnpmfile.cjs': '' })).toEqual([]);
});

test('bun.lock: a part that asks for something else than its package.json', async () => {
  const lock = `{"lockfileVersion": 1, "workspaces": {"": {"name": "shop", "dependencies": {"bird": "^1"}}}, "packages": {"bird": ["bird@1.0.0", "", {}, "sha512-${'A'.repeat(86)}=="]}}`;
  expect(await told({ 'bun.lock': lock, 'package.json': '{"dependencies":{"bird":"^1"}}' })).toEqual([]);
  expect(await told({ 'bun.lock': lock, 'package.json': '{"devDependencies":{"bird":"^1"}}' })).toEqual([
    `outdated 1: ${differs('package.json', 'bird ^1 for ^1 in devDependencies')}`,
  ]);
});

describe('uv.lock', () => {
  const lock = (metadata: string) =>
    `version = 1\n\n[[package]]\nname = "shop"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "bird" }]\n\n[package.metadata]\n${metadata}\n\n[[package]]\nname = "bird"\nversion = "1.4.0"\nsource = { registry = "https://pypi.org/simple" }\n`;
  const asks = (list: string, more = '') => `[project]\nname = "shop"\nversion = "1"\ndependencies = [${list}]\n${more}`;
  const bird = 'requires-dist = [{ name = "bird", specifier = ">=1,<2" }]';

  test.each<[string, string, string, readonly string[]]>([
    ['the same, however it is written', bird, asks('"Bird <2, >=1"'), []],
    ['another range', bird, asks('"bird>=1"'), [`outdated 9: ${differs('pyproject.toml', 'bird <2,>=1 for >=1')}`]],
    ['less', bird, asks('"bird>=1,<2", "wing"'), [`outdated 9: ${differs('pyproject.toml', 'no wing ')}`]],
    ['what is sent elsewhere', 'requires-dist = [{ name = "bird", git = "https://h.example/b" }]', asks('"bird>=1"'), []],
    ['what a program says', bird, asks('', 'dynamic = ["dependencies"]\n'), []],
    [
      'an extra',
      'requires-dist = [{ name = "bird", specifier = ">=1,<2" }, { name = "wing", marker = "extra == \'far\'" }]',
      asks('"bird>=1,<2"', '[project.optional-dependencies]\nfar = ["wing"]\n'),
      [],
    ],
    [
      'another group',
      `${bird}\n[package.metadata.requires-dev]\ndev = [{ name = "wing", specifier = ">1" }]`,
      asks('"bird>=1,<2"', '[dependency-groups]\ndev = ["wing>2"]\n'),
      [`outdated 9: ${differs('pyproject.toml', 'wing >1 for >2')}`],
    ],
    [
      'a version that it does not hold',
      'requires-dist = [{ name = "bird", specifier = ">=2" }]',
      asks('"bird>=2"'),
      ['outside 9: the lock holds bird 1.4.0, and pyproject.toml asks for >=2'],
    ],
    [
      'a version that is overridden',
      'requires-dist = [{ name = "bird", specifier = ">=2" }]',
      asks('"bird>=2"', '[tool.uv]\noverride-dependencies = ["bird<2"]\n'),
      [],
    ],
  ])('a product that asks for %s', async (_, metadata, manifest, expected) =>
    expect(await told({ 'uv.lock': lock(metadata), 'pyproject.toml': manifest })).toEqual(expected),
  );
});

describe('by its hash', () => {
  const python = (name: string) => `[[package]]\nname = "${name}"\nversion = "1.4.0"\nfiles = []\n`;
  const poetry = (hash: string, first = '') => `${first}${python('bird')}\n[metadata]\nlock-version = "2.1"\ncontent-hash = "${hash}"\n`;
  const pdm = (hash: string, version = '4.5.0') =>
    `[metadata]\nlock_version = "${version}"\ncontent_hash = "sha256:${hash}"\n\n${python('bird')}`;
  const pipfile = (hash: string, version = '==1.4.0') =>
    `{\n"_meta": {\n"hash": {"sha256": "${hash}"}, "pipfile-spec": 6, "requires": {}, "sources": []},\n"default": {"bird": {"version": "${version}", "hashes": []}}, "develop": {}}`;
  const composer = (hash: string) =>
    `{\n"content-hash": "${hash}",\n"packages": [{"name": "a/bird", "version": "1.4.0"}], "packages-dev": []}`;
  const classic = (range: string) => `[tool.poetry]\nname = "shop"\n\n[tool.poetry.dependencies]\nbird = "${range}"\n`;
  const standard = (range: string, more = '') => `[project]\nname = "shop"\nversion = "1"\ndependencies = ["bird ${range}"]\n${more}`;
  const other = (line: number, manifest: string) => [
    `outdated ${line}: the hash that it has of what ${manifest} asks for is of something else`,
  ];

  test.each<[string, string, string, string, number]>([
    ['poetry.lock', 'pyproject.toml', poetry('9c824817d20dd86f7529e2acb2c5c87ff7af8c6ce6fa4489d05c31812d920b97'), classic('^1.0'), 8],
    ['poetry.lock', 'pyproject.toml', poetry('b35cab1216de2cb1ab6463a5cfafdce0369d1f69383d356e60f73283f0a2492b'), standard('>=1.0'), 8],
    [
      'poetry.lock',
      'pyproject.toml',
      poetry('8970eff9809ed21c0bd4bf79ff5cd887984a215b7d048a5f6648171e30de1459'),
      standard('>=1.0', '[dependency-groups]\ndev = ["bird"]\n'),
      8,
    ],
    [
      'poetry.lock',
      'pyproject.toml',
      poetry('b35cab1216de2cb1ab6463a5cfafdce0369d1f69383d356e60f73283f0a2492b', '# by Poetry 2.2.1\n'),
      standard('>=1.0', '[dependency-groups]\ndev = ["bird"]\n'),
      9,
    ],
    [
      'pdm.lock',
      'pyproject.toml',
      pdm('e9c4eb8787a648b4835e9e105ec4adb5f8da9fec66c92b9adb1f841c081f6397'),
      standard('>=1.0', '[dependency-groups]\nDev_One = ["bird"]\n'),
      3,
    ],
    [
      'pdm.lock',
      'pyproject.toml',
      pdm('b1e56bd95039dc4fbb355a1833c2ef8728e7afe2a4b4428c8f1ac0848fadcb6d', '4.4'),
      standard('>=1.0', '[tool.pdm.dev-dependencies]\nDev_One = ["bird"]\n'),
      3,
    ],
    [
      'Pipfile.lock',
      'Pipfile',
      pipfile('7fd32efd123f0e64d3a9471626f600134ef2ffe62c276c61487684088fd146ea'),
      '[packages]\nbird = ">=1.0"\n',
      3,
    ],
    [
      'Pipfile.lock',
      'Pipfile',
      pipfile('7713a781c5d68313fdef3f9809dce5f3d86f09e6ce22209871d7f5e7559bc0dd'),
      '[packages]\nbird = ">=1.0"\n\n[docs]\nwing = "*"\n',
      3,
    ],
    [
      'composer.lock',
      'composer.json',
      composer('2d2b1d7f8002c82b3d970ea5b99377b2'),
      '{"require": {"a/bird": ">=1.0"}, "name": "a/ü", "extra": {}}',
      2,
    ],
    [
      'composer.lock',
      'composer.json',
      composer('600ff85067dc328ec8c05f045b94a15b'),
      '{"config": {"platform": {"php": "8.1"}}, "require": {"a/bird": ">=1.0"}, "extra": {"k": [true, "\\u001f"]}}',
      2,
    ],
  ])('%s of %s', async (lock, manifest, text, written, line) => {
    expect(await told({ [lock]: text, [manifest]: written })).toEqual([]);
    expect(await told({ [lock]: text, [manifest]: written.replace('1.0', '1.2') })).toEqual(other(line, manifest));
    expect(await told({ [lock]: text })).toEqual([]);
  });

  test('a lock without the hash that its tool writes', async () => {
    const none = (line: number, manifest: string) => [`outdated ${line}: it has no hash of what ${manifest} asks for`];
    const bare = poetry('').replace('content-hash = ""\n', '');
    expect(await told({ 'poetry.lock': bare, 'pyproject.toml': classic('^1.0') })).toEqual(none(6, 'pyproject.toml'));
    expect(
      await told({ 'composer.lock': composer('').replace('"content-hash": "",', ''), 'composer.json': '{"require":{"a/bird":"*"}}' }),
    ).toEqual(none(1, 'composer.json'));
  });

  test('what the hash cannot be made of', async () => {
    const numbered = '{"require": {"a/bird": "*"}, "extra": {"2": 1, "1": 2}}';
    expect(await told({ 'composer.lock': composer('0'), 'composer.json': numbered })).toEqual([]);
    const workspace = standard('>=1.0', '[tool.pdm.workspace]\nmembers = ["a"]\n');
    expect(await told({ 'pdm.lock': pdm('0'), 'pyproject.toml': workspace })).toEqual([]);
  });

  test('a version that the manifest does not ask for, whatever the hash says', async () => {
    const outside = (range: string, manifest: string) => [`expected the lock to hold bird ${range}, which ${manifest} asks for, got 1.4.0`];
    expect(await gapsOf({ 'poetry.lock': poetry('0'), 'pyproject.toml': classic('^2') })).toEqual(outside('^2', 'pyproject.toml'));
    expect(await gapsOf({ 'pdm.lock': pdm('0'), 'pyproject.toml': standard('>=2') })).toEqual(outside('>=2', 'pyproject.toml'));
    expect(await gapsOf({ 'Pipfile.lock': pipfile('0'), Pipfile: '[packages]\nbird = "~=2.0"\n' })).toEqual(outside('~=2.0', 'Pipfile'));
  });

  test('a package that needs another version than the lock holds', async () => {
    const wing = '[[package]]\nname = "wing"\nversion = "1"\n\n[package.dependencies]\nbird = ';
    const needs = (range: string) => poetry('0').replace('[metadata]', `${wing}${range}\n\n[metadata]`);
    expect(await told({ 'poetry.lock': needs('">=2"') })).toEqual(['outside 6: the lock holds bird 1.4.0, and wing asks for >=2']);
    for (const range of [
      '">=1"',
      '{version = ">=2", optional = true}',
      '{version = ">=2", markers = "os_name == \'nt\'"}',
      '{version = ">=2", extras = ["a"], optional = true}',
    ])
      expect([range, await told({ 'poetry.lock': needs(range) })]).toEqual([range, []]);
    const required = pdm('0').replace('files = []', 'files = []\ndependencies = ["bird>2"]');
    expect(await told({ 'pdm.lock': required })).toEqual(['outside 5: the lock holds bird 1.4.0, and bird asks for >2']);
  });
});

test.each<[string, string, RegExp | undefined]>([
  ['npm', 'b\u0456rd', /^b\\u\{456\}rd is the name of a package: its registry has no name/],
  ['npm', 'bird\ufe0f', /nobody sees/],
  ['nuget', 'bi\u00adrd', /nobody sees/],
  ['nuget', 'b\u0456rd', /Latin and Cyrillic/],
  ['nuget', '\u0440\u0430\u0440\u0430', /all of its letters/],
  ['nuget', 'Ko\u0308rbchen', /otherwise than Unicode/],
  ['nuget', '\uff42ird', /otherwise than Unicode/],
  ['nuget', 'K\u00f6rbchen', undefined],
  ['nuget', '\u041a\u043e\u0440\u0437\u0438\u043d\u0430.Bird', undefined],
  ['nuget', '\u9ce5\u304b\u3054', undefined],
  ['maven', 'Bird\u2122', undefined],
  ['npm', 'bird', undefined],
])('%s has a package %s', (type, name, expected) => {
  const origin = { kind: 'registry' } as const;
  const manifest = { packages: [{ key: name, identity: { type, name }, origin, line: 3 }], graph: 'unknown' } as const;
  const found = confusableNames([{ path: 'lock', reader: 'x', manifest }], () => false).map(({ message }) => message);
  expect(found).toEqual(expected === undefined ? [] : [expect.stringMatching(expected)]);
  const own = { ...manifest, packages: manifest.packages.map((entry) => ({ ...entry, origin: { kind: 'own', path: '.' } as const })) };
  expect(confusableNames([{ path: 'lock', reader: 'x', manifest: own }], () => false)).toEqual([]);
});
