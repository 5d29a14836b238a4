import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { pubspecLock } from './pubspec-lock.js';

const lock = `packages:
  async:
    dependency: transitive
    description:
      name: async
      sha256: ${'b'.repeat(64)}
      url: "https://pub.dev"
    source: hosted
    version: "2.11.0"
  flutter:
    dependency: "direct main"
    description: flutter
    source: sdk
    version: "0.0.0"
  bare:
    dependency: "direct dev"
    description: {name: bare, url: "https://pub.dev"}
    source: hosted
    version: "1.0.0"
  forked:
    dependency: "direct main"
    description:
      path: "."
      ref: main
      resolved-ref: "0123456789012345678901234567890123456789"
      url: "https://github.com/acme/forked.git"
    source: git
    version: "3.0.0"
  part:
    dependency: "direct main"
    description: {path: "packages/part", relative: true}
    source: path
    version: "0.1.0"
sdks:
  dart: ">=3.3.0 <4.0.0"
`;

test('packages have their source; of hosted ones that have no hash is told', async () => {
  expect(await componentsOf(pubspecLock, { 'pubspec.lock': lock })).toEqual([
    'pkg:pub/async@2.11.0 required 2',
    'pkg:pub/bare@1.0.0 development 15',
    'pkg:pub/flutter@0.0.0 required 10',
    'pkg:pub/forked@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%400123456789012345678901234567890123456789 required 20',
    'pubspec.lock#part required 29',
  ]);
  const { packages } = await pubspecLock.read(fileOf({ 'pubspec.lock': lock }, 'pubspec.lock'));
  expect(packages.filter(({ unhashed }) => unhashed).map(({ key }) => key)).toEqual(['bare']);
});

test.each([
  ['cut off', lock.slice(0, lock.indexOf('sdks:')), 'expected `sdks`'],
  ['no packages', 'sdks: {dart: "1"}\n', '1: expected `packages`'],
  ['an unknown source', lock.replace('source: sdk', 'source: moon'), '10: expected a source'],
  ['an unknown dependency', lock.replace('dependency: transitive', 'dependency: odd'), '2: expected a known kind'],
  ['no version', lock.replace('    version: "2.11.0"\n', ''), '2: expected `packages.async` to be text'],
  ['an end without anything', lock.replace(/sdks:[\s\S]*$/, 'sdks: {}\n'), 'expected `sdks` at the end, got none'],
  ['a key twice', lock.replace('  flutter:', '  async:'), '10: expected valid YAML'],
])('refuses %s', async (_, text, message) => {
  expect(await refusalOf(pubspecLock, { 'pubspec.lock': text })).toContain(message);
});

test('a lock from before there were hashes misses none', async () => {
  const old = lock.replace(/ {6}sha256: .*\n/, '');
  const { packages } = await pubspecLock.read(fileOf({ 'pubspec.lock': old }, 'pubspec.lock'));
  expect(packages.filter(({ unhashed }) => unhashed)).toEqual([]);
});
