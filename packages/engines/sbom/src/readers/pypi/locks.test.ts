import { growthOf } from '../../../../../../test/harness/growth.js';
import type { Reader } from '../../reader.js';
import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { pypiPipfile, pypiPyproject } from './declared.js';
import { pdmLock } from './pdm-lock.js';
import { pipfileLock } from './pipfile-lock.js';
import { poetryLock } from './poetry-lock.js';
import { pylock } from './pylock.js';
import { uvLock } from './uv-lock.js';

const sha = 'a'.repeat(64);
const commit = 'abcdef0123456789abcdef0123456789abcdef01';
const git = (name: string, version = ''): string =>
  `pkg:pypi/${name}${version}?vcs_url=git%2Bhttps:%2F%2Fgit.example%2F${name}.git%40${commit}`;

const poetry = `[[package]]
name = "Bird_House"
version = "1.0.0"
optional = false
groups = ["main"]
files = [
    {file = "bird_house-1.0.0.tar.gz", hash = "sha256:${sha}"},
]

[package.dependencies]
nest = {version = "^2", extras = ["warm"]}
egg = {version = "*", optional = true}

[package.extras]
eggs = ["egg"]

[[package]]
name = "nest"
version = "2.0.0"
files = []

[package.dependencies]
straw = {version = "*", optional = true}

[package.extras]
warm = ["straw (>=1)"]

[[package]]
name = "straw"
version = "1.0.0"
files = [{file = "straw.whl", hash = "sha256:${sha}"}]

[[package]]
name = "egg"
version = "3.0.0"

[[package]]
name = "forked"
version = "0.1.0"

[package.source]
type = "git"
url = "https://git.example/forked.git"
reference = "main"
resolved_reference = "${commit}"

[metadata]
lock-version = "2.1"
content-hash = "x"
`;

const uv = `version = 1
revision = 3

[manifest]
members = ["house", "part"]

[[package]]
name = "house"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "nest", extra = ["warm"] },
]

[package.optional-dependencies]
eggs = [{ name = "egg" }]

[package.dev-dependencies]
dev = [{ name = "forked" }]

[[package]]
name = "part"
source = { editable = "packages/part" }

[[package]]
name = "nest"
version = "2.0.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.example/nest.tar.gz", hash = "sha256:${sha}", size = 1 }

[package.optional-dependencies]
warm = [{ name = "straw" }]

[[package]]
name = "straw"
version = "1.0.0"
source = { registry = "https://index.example/simple" }
wheels = [{ url = "https://files.example/straw.whl", hash = "sha256:${sha}" }]

[[package]]
name = "egg"
version = "3.0.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "forked"
version = "0.1.0"
source = { git = "https://git.example/forked.git?rev=main#${commit}" }
`;

const pdm = `[metadata]
groups = ["default", "dev"]
lock_version = "4.5.0"

[[package]]
name = "nest"
version = "2.0.0"
groups = ["default"]
dependencies = [
    "straw>=1; python_version < \\"3.11\\"",
]
files = [{file = "nest.whl", hash = "sha256:${sha}"}]

[[package]]
name = "straw"
version = "1.0.0"
groups = ["default", "dev"]
files = [{file = "straw.whl", hash = "sha256:${sha}"}]

[[package]]
name = "egg"
version = "3.0.0"
groups = ["dev"]
`;

const lockOfPep751 = `lock-version = '1.0'
created-by = 'test'

[[packages]]
name = 'nest'
version = '2.0.0'
dependencies = [{name = 'straw'}]
wheels = [{name = 'nest.whl', url = 'https://files.example/nest.whl', hashes = {sha256 = '${sha}'}}]

[[packages]]
name = 'straw'
version = '1.0.0'

[[packages]]
name = 'egg'
version = '3.0.0'
marker = "'dev' in dependency_groups or 'test' in dependency_groups"

[[packages]]
name = 'forked'
[packages.vcs]
type = 'git'
url = 'https://git.example/forked.git'
commit-id = '${commit}'
`;

const pipfile = JSON.stringify(
  {
    _meta: { 'pipfile-spec': 6 },
    default: {
      nest: { version: '==2.0.0', hashes: [`sha256:${sha}`] },
      straw: { version: '==1.0.0', markers: "python_version >= '3.8'" },
      forked: { git: 'https://git.example/forked.git', ref: commit },
    },
    develop: { egg: { version: '==3.0.0' }, nest: { version: '==2.0.0' } },
  },
  null,
  1,
);

const project = `[project]
name = "house"
dependencies = ["bird.house>=1"]

[dependency-groups]
dev = ["forked", {include-group = "other"}]
`;

const cases: readonly (readonly [string, Reader, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'poetry.lock with pyproject.toml',
    poetryLock,
    { 'poetry.lock': poetry, 'pyproject.toml': project },
    [
      'pkg:pypi/bird-house@1.0.0 required 1 depth 1',
      'pkg:pypi/egg@3.0.0 optional 33 depth 2',
      `${git('forked', '@0.1.0')} development 37 depth 1`,
      'pkg:pypi/nest@2.0.0 required 17 depth 2',
      'pkg:pypi/straw@1.0.0 required 28 depth 3',
    ],
  ],
  [
    'uv.lock',
    uvLock,
    { 'uv.lock': uv },
    [
      'pkg:pypi/egg@3.0.0 optional 40 depth 1',
      `${git('forked', '@0.1.0')} development 45 depth 1`,
      'pkg:pypi/nest@2.0.0 required 25 depth 1',
      'pkg:pypi/straw@1.0.0 required 34 depth 2',
      'uv.lock#part  1 required 21 depth 1',
    ],
  ],
  [
    'pdm.lock',
    pdmLock,
    { 'pdm.lock': pdm },
    ['pkg:pypi/egg@3.0.0 development 20 depth 1', 'pkg:pypi/nest@2.0.0 required 5 depth 1', 'pkg:pypi/straw@1.0.0 required 14 depth 2'],
  ],
  [
    'pylock.toml',
    pylock,
    { 'pylock.toml': lockOfPep751 },
    [
      'pkg:pypi/egg@3.0.0 development 14 depth 1',
      `${git('forked')} required 19 depth 1`,
      'pkg:pypi/nest@2.0.0 required 4 depth 1',
      'pkg:pypi/straw@1.0.0 required 10 depth 2',
    ],
  ],
  [
    'Pipfile.lock',
    pipfileLock,
    { 'Pipfile.lock': pipfile },
    [
      'pkg:pypi/egg@3.0.0 development 22',
      `${git('forked')} required 16`,
      'pkg:pypi/nest@2.0.0 required 6 25',
      'pkg:pypi/straw@1.0.0 required 12',
    ],
  ],
];

test.each(cases)('%s', async (_, reader, files, components) => {
  expect(await componentsOf(reader, files)).toEqual(components);
});

test.each(cases)('%s: what has no hash is told, and nothing else', async (_, reader, files) => {
  const path = Object.keys(files)[0] as string;
  const { packages } = await reader.read(fileOf(files, path));
  const told = packages.filter(({ unhashed }) => unhashed === true).map(({ identity }) => identity.name);
  const registry = packages
    .filter(({ origin, hashes }) => origin.kind === 'registry' && hashes?.length === 0)
    .map(({ identity }) => identity.name);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(registry);
});

test('an entry of Pipfile.lock that is locked to nothing is a wish, and the rest is read', async () => {
  const lock = { _meta: { 'pipfile-spec': 6 }, default: { bird: { version: '==1.0.0' }, straw: { version: '*' } }, develop: {} };
  const { packages } = await pipfileLock.read(fileOf({ 'Pipfile.lock': JSON.stringify(lock) }, 'Pipfile.lock'));
  expect(packages.map(({ identity, version, declared }) => [identity.name, version, declared])).toEqual([
    ['bird', '1.0.0', undefined],
    ['straw', undefined, '*'],
  ]);
});

test.each([
  [poetryLock, 'poetry.lock', poetry.slice(0, poetry.indexOf('[metadata]')), '-: expected a table `[metadata]` at the end, got none'],
  [poetryLock, 'poetry.lock', poetry.replace('"2.1"', '"9.0"'), '48: expected lock-version 1 or 2, got 9.0'],
  [poetryLock, 'poetry.lock', poetry.replace('version = "3.0.0"\n', ''), '33: expected `package.3.version` to be text, got nothing'],
  [poetryLock, 'poetry.lock', poetry.slice(0, 80), expect.stringContaining('expected valid TOML')],
  [uvLock, 'uv.lock', uv.replace('version = 1\n', 'version = 2\n'), '1: expected version 1, got 2'],
  [uvLock, 'uv.lock', uv.replace('source = { editable = "." }\n', ''), '7: expected a source of house, got none'],
  [uvLock, 'uv.lock', uv.replace('version = "3.0.0"\n', ''), '40: expected a version of egg, got none'],
  [
    uvLock,
    'uv.lock',
    `version = 1\n${'[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "r" }\n'.repeat(101)}`,
    '402: expected at most 100 versions of a',
  ],
  [pdmLock, 'pdm.lock', pdm.slice(pdm.indexOf('[[package]]')), '-: expected `lock_version` in a table `[metadata]`, got none'],
  [pdmLock, 'pdm.lock', pdm.replace('"4.5.0"', '"7"'), '3: expected lock_version 1 to 4, got 7'],
  [pdmLock, 'pdm.lock', pdm.replace('straw>=1', '>=1'), '10: expected a requirement'],
  [pylock, 'pylock.toml', lockOfPep751.replace("'1.0'", "'2.0'"), '1: expected lock-version 1, got 2.0'],
  [pylock, 'pylock.toml', "lock-version = '1.0'\n", '-: expected `packages`, got none'],
  [pylock, 'pylock.toml', lockOfPep751.replace(/commit-id.*\n/, ''), '21: expected `packages.3.vcs.commit-id` to be text, got nothing'],
  [pipfileLock, 'Pipfile.lock', '{"default": {}}', '1: expected `_meta`, got none'],
  [pipfileLock, 'Pipfile.lock', pipfile.replace('6', '5'), '3: expected pipfile-spec 6, got 5'],
  [pipfileLock, 'Pipfile.lock', pipfile.replace('==1.0.0', '>=1.0.0'), '13: expected an exact version of straw, got ">=1.0.0"'],
] as const)('%#: a damaged lock is refused with its line', async (reader, path, text, refusal) => {
  expect(await refusalOf(reader, { [path]: text })).toEqual(refusal);
});

test('Poetry’s bare version is that one alone, a list of ranges is one wish each, and a wheel says its version', async () => {
  const text =
    '[tool.poetry]\nname = "h"\n[tool.poetry.dependencies]\na = "1.2.3"\nb = "^1.2"\nc = "1.*"\nd = [{version = "1.0", python = "<3.8"}, {version = "^2", python = ">=3.8"}]\ne = {url = "https://h.example/e-1.5-py3-none-any.whl"}\n';
  const { packages } = await pypiPyproject.read(fileOf({ 'pyproject.toml': text }, 'pyproject.toml'));
  expect(packages.map(({ identity, version, declared }) => [identity.name, version, declared])).toEqual([
    ['a', '1.2.3', undefined],
    ['b', undefined, '^1.2'],
    ['c', undefined, '1.*'],
    ['d', '1.0', undefined],
    ['d', undefined, '^2'],
    ['e', '1.5', undefined],
  ]);
});

test('categories of a Pipfile are optional, its settings are none, and `.` is the product', async () => {
  const text =
    '[[source]]\nname = "pypi"\n[requires]\npython_version = "3.12"\n[scripts]\nx = "y"\n[pipenv]\nsort = true\n[packages]\nown = {path = "."}\n[docs]\na = "==2.0"\n';
  const { packages, roots } = await pypiPipfile.read(fileOf({ Pipfile: text }, 'Pipfile'));
  expect(packages.map(({ identity, version, origin }) => [identity.name, version, origin.kind])).toEqual([
    ['own', undefined, 'own'],
    ['a', '2.0', 'registry'],
  ]);
  expect(roots?.map(({ scope }) => scope)).toEqual(['required', 'optional']);
});

test('an extra of another package is as strong as what asks for it; one of the product is optional to whoever takes the product', async () => {
  const entry = (name: string, source: string, more: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = { ${source} }\n${more}\n`;
  const registry = 'registry = "https://pypi.org/simple"';
  const brings = (list: string): string => `[package.optional-dependencies]\ntest = [{ name = "${list}" }]\n`;
  const lock = [
    'version = 1\n',
    entry(
      'house',
      'editable = "."',
      'dependencies = [{ name = "clock" }, { name = "door", extra = ["test"] }]\n[package.optional-dependencies]\ntest = [{ name = "roof", extra = ["test"] }]\n[package.dev-dependencies]\ndev = [{ name = "clock", extra = ["test"] }, { name = "house", extra = ["test"] }]',
    ),
    entry('clock', registry, brings('spring')),
    entry('door', registry, brings('key')),
    entry('key', registry, 'dependencies = [{ name = "spring-steel", extra = ["test"] }]'),
    entry('roof', registry, brings('tile')),
    entry('spring-steel', registry, brings('iron')),
    ...['spring', 'tile', 'iron'].map((name) => entry(name, registry, '')),
  ].join('\n');
  const found = await componentsOf(uvLock, { 'uv.lock': lock });
  expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'pkg:pypi/clock@1.0.0 required',
    'pkg:pypi/door@1.0.0 required',
    'pkg:pypi/iron@1.0.0 required',
    'pkg:pypi/key@1.0.0 required',
    'pkg:pypi/roof@1.0.0 optional',
    'pkg:pypi/spring-steel@1.0.0 required',
    'pkg:pypi/spring@1.0.0 development',
    'pkg:pypi/tile@1.0.0 optional',
  ]);
});

test('Poetry before 1.3 lists the files of all versions of a name together: each version has its own', async () => {
  const digest = (digit: string): string => digit.repeat(64);
  const file = (name: string, digit: string): string => `  {file = "${name}", hash = "sha256:${digest(digit)}"},\n`;
  const packaged = (version: string): string => `[[package]]\nname = "bird"\nversion = "${version}"\n\n`;
  const lock = (files: string): string =>
    `${packaged('1.0')}${packaged('2.0')}[metadata]\nlock-version = "1.1"\ncontent-hash = "x"\n\n[metadata.files]\nbird = [\n${files}]\n`;
  const read = async (files: string): Promise<unknown> =>
    (await poetryLock.read(fileOf({ 'poetry.lock': lock(files) }, 'poetry.lock'))).packages.map(({ version, hashes, archiveOf }) => [
      version,
      (hashes ?? []).map(({ value }) => value[0]).join(''),
      archiveOf,
    ]);
  const own = file('bird-1.0-py3-none-any.whl', '1') + file('bird-2.0.0.tar.gz', '2');
  expect(await read(own + file('any.bin', '3'))).toEqual([
    ['1.0', '13', undefined],
    ['2.0', '23', undefined],
  ]);
  expect(await read(own + file('bird-3.0.tar.gz', '4'))).toEqual([
    ['1.0', '14', 'bird 3.0'],
    ['2.0', '24', 'bird 3.0'],
  ]);
});

test('very many versions of a name are refused, and without much work', async () => {
  const lock = (count: number): string => {
    const all = Array.from({ length: count }, (_, at) => `1.${at}`);
    const tables = all.map((version) => `[[package]]\nname = "bird"\nversion = "${version}"\n\n`).join('');
    const files = all.map((version) => `  {file = "bird-${version}.tar.gz", hash = "sha256:${sha}"},\n`).join('');
    return `${tables}[metadata]\nlock-version = "1.1"\ncontent-hash = "x"\n\n[metadata.files]\nbird = [\n${files}]\n`;
  };
  const read = async (count: number): Promise<unknown> => poetryLock.read(fileOf({ 'poetry.lock': lock(count) }, 'poetry.lock'));
  await expect(read(100)).resolves.toMatchObject({ graph: 'complete' });
  await expect(read(101)).rejects.toThrow('expected at most 100 versions of bird');
  expect(await growthOf((count) => read(count).catch(() => undefined), 2000)).toBe('bounded');
});
