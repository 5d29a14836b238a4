import { componentsOf, refusalOf } from '../../testing.js';
import { composerInstalled, composerLock } from './composer-lock.js';

const packagist = { 'notification-url': 'https://packagist.org/downloads/' };
const lock = JSON.stringify(
  {
    'content-hash': 'c',
    packages: [
      {
        name: 'Monolog/monolog',
        version: '3.7.0',
        require: { php: '>=8.1', 'psr/log-implementation': '1' },
        license: ['MIT'],
        ...packagist,
      },
      { name: 'acme/log', version: 'v1.0.0', provide: { 'psr/log-implementation': '1' }, ...packagist },
      { name: 'acme/fork', version: 'dev-main', source: { type: 'git', url: 'https://github.com/acme/fork.git', reference: 'abc123' } },
      { name: 'acme/part', version: '1.0.0', dist: { type: 'path', url: 'packages/part' } },
    ],
    'packages-dev': [{ name: 'phpunit/phpunit', version: '11.3.0', require: { 'acme/part': '*' }, ...packagist }],
  },
  null,
  1,
);
const manifest = JSON.stringify({
  require: { php: '>=8', 'monolog/monolog': '^3', 'acme/fork': 'dev-main' },
  'require-dev': { 'phpunit/phpunit': '^11' },
});

test('packages have their source and their way, virtual packages lead to who provides them', async () => {
  expect(await componentsOf(composerLock, { 'composer.lock': lock, 'composer.json': manifest })).toEqual([
    'composer.lock#acme/part development 33 depth 2',
    'pkg:composer/acme/fork@dev-main?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork.git%40abc123 required 24 depth 1',
    'pkg:composer/acme/log@v1.0.0 required 16 depth 2',
    'pkg:composer/monolog/monolog@3.7.0 required 4 depth 1',
    'pkg:composer/phpunit/phpunit@11.3.0 development 43 depth 1',
  ]);
});

test('without composer.json the lists say how each is needed', async () => {
  const found = await componentsOf(composerLock, { 'composer.lock': lock });
  expect(found.map((one) => one.split(' ').slice(1).join(' '))).toEqual([
    'development 33 depth 2',
    'required 24 depth 1',
    'required 16 depth 2',
    'required 4 depth 1',
    'development 43 depth 1',
  ]);
});

test('what is installed is read in both forms', async () => {
  const packages = [
    { name: 'a/b', version: '1.0' },
    { name: 'c/d', version: '2.0' },
  ];
  const path = 'vendor/composer/installed.json';
  expect(await componentsOf(composerInstalled, { [path]: JSON.stringify({ packages, 'dev-package-names': ['c/d'] }) })).toEqual([
    'pkg:composer/a/b@1.0 required 1 depth 1',
    'pkg:composer/c/d@2.0 development 1 depth 1',
  ]);
  expect(await componentsOf(composerInstalled, { [path]: JSON.stringify(packages) })).toHaveLength(2);
});

test.each([
  ['{"packages":[{"name":', '1: expected valid JSON: the text ends too early'],
  ['{"packages":{}}', '1: expected the list `packages`'],
  ['{"packages-dev":[]}', '1: expected the list `packages`'],
  ['{"packages":[{"name":"a/b"}]}', 'to be text, got nothing'],
  ['{"packages":[{"name":"a/b","version":1}]}', 'to be text, got number 1'],
  ['{"packages":[3]}', 'to be an object, got number 3'],
  ['{"packages":[],"packages":[]}', 'the key "packages" stands twice'],
  ['<<<<<<< HEAD\n{}', 'expected no marks of a merge conflict'],
  ['{"packages":[{"name":"a/b","version":"1"}],"packages-dev":[{"name":"A/b","version":"1"}]}', 'a/b stands twice'],
  [
    JSON.stringify({ packages: Array.from({ length: 201 }, (_, at) => ({ name: `a/b${at}`, version: '1', provide: { log: '1' } })) }),
    'at most 200 packages that provide log',
  ],
])('refuses %s', async (text, message) => {
  expect(await refusalOf(composerLock, { 'composer.lock': text })).toContain(message);
});

test('a package of Packagist is no git dependency, though it names its repository', async () => {
  const entry = { name: 'a/b', version: '1.0', source: { type: 'git', url: 'https://github.com/a/b.git', reference: 'abc' } };
  const of = async (more: object) =>
    (await componentsOf(composerLock, { 'composer.lock': JSON.stringify({ packages: [{ ...entry, ...more }] }) }))[0];
  expect(await of(packagist)).toBe('pkg:composer/a/b@1.0 required 1 depth 1');
  expect(await of({ dist: { type: 'zip', url: 'https://satis.example/a-b.zip' } })).toBe('pkg:composer/a/b@1.0 required 1 depth 1');
  expect(await of({})).toContain('vcs_url=');
});
