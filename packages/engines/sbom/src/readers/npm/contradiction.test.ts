// Locks of npm's package managers that say one thing to who reads them and another to who installs by them.

import { type Files, fileOf } from '../../testing.js';
import { readersOf } from '../index.js';

async function read(files: Files) {
  const path = Object.keys(files)[0] as string;
  const manifest = await readersOf(path)[0]?.read(fileOf(files, path));
  return { gaps: (manifest?.gaps ?? []).map(({ detail }) => detail), packages: manifest?.packages ?? [] };
}
const gapsOf = async (files: Files): Promise<readonly string[]> => (await read(files)).gaps;

const integrity = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
const manifest = (dependencies: object, more: object = {}): string => JSON.stringify({ name: 'shop', dependencies, ...more });

describe('package-lock.json', () => {
  const lock = (dependencies: object, packages: object, more: object = {}): string =>
    JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop', dependencies }, ...packages }, ...more });
  const bird = { version: '1.0.0', resolved: 'https://registry.example/bird/-/bird-1.0.0.tgz', integrity };
  const crow = { name: 'crow', version: '1.0.0', resolved: 'https://registry.example/crow/-/crow-1.0.0.tgz', integrity };

  test('an entry of another name than its folder, for which nothing asks so', async () => {
    const told = ['expected bird, which is asked for by that name, got crow'];
    const files = (range: string, more: object = {}): Files => ({
      'package-lock.json': lock({ bird: range }, { 'node_modules/bird': crow }),
      'package.json': manifest({ bird: range }, more),
    });
    expect(await gapsOf(files('^1'))).toEqual(told);
    expect(await gapsOf(files('npm:magpie@^1'))).toEqual(told);
    expect(await gapsOf(files('npm:crow@^1'))).toEqual([]);
    expect(await gapsOf(files('^1', { overrides: { bird: 'npm:crow@1' } }))).toEqual([]);
    const nested = lock(
      { nest: '1' },
      { 'node_modules/nest': { ...bird, dependencies: { bird: 'npm:crow@1' } }, 'node_modules/bird': crow },
    );
    expect(await gapsOf({ 'package-lock.json': nested, 'package.json': manifest({ nest: '1' }) })).toEqual([]);
  });

  test('version 2, whose lists differ in a hash or hold one entry more', async () => {
    const both = (dependencies: object) =>
      gapsOf({ 'package-lock.json': lock({ bird: '1' }, { 'node_modules/bird': bird }, { lockfileVersion: 2, dependencies }) });
    expect(await both({ bird })).toEqual([]);
    expect(await both({ bird: { ...bird, integrity: integrity.replace('2', '3') } })).toEqual([
      'expected one entry of node_modules/bird, got two with other hashes',
    ]);
    expect(await both({ bird: { ...bird, dependencies: { crow } } })).toEqual([
      'expected one entry of node_modules/bird/node_modules/crow, got one in `dependencies` alone',
    ]);
  });

  test('no entry of the product, by which all others are asked for', async () => {
    const text = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/bird': bird } });
    expect(await gapsOf({ 'package-lock.json': text })).toEqual([
      'expected the entry of the product at the empty key of `packages`, got none',
    ]);
    expect(await gapsOf({ 'node_modules/.package-lock.json': text })).toEqual([]);
  });

  test('what says to lie in an archive, and lies in that of no package', async () => {
    const { integrity: _, ...bare } = bird;
    const unhashed = async (key: string) =>
      (
        await read({
          'package-lock.json': lock({ nest: '1' }, { 'node_modules/nest': { ...crow, name: 'nest' }, [key]: { ...bare, inBundle: true } }),
        })
      ).packages.filter((one) => one.unhashed === true).length;
    expect(await unhashed('node_modules/bird')).toBe(1);
    expect(await unhashed('node_modules/nest/node_modules/bird')).toBe(0);
  });
});

test('pnpm-lock.yaml: an entry of another name or version than its key', async () => {
  const lock = (more: string) =>
    gapsOf({
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      bird:\n        specifier: ^1\n        version: 1.0.0\n\npackages:\n\n  bird@1.0.0:\n${more}    resolution: {integrity: ${integrity}}\n\nsnapshots:\n\n  bird@1.0.0: {}\n`,
    });
  expect(await lock('')).toEqual([]);
  expect(await lock('    name: crow\n')).toEqual(['expected bird@1.0.0, got crow 1.0.0']);
  expect(await lock('    version: 1.0.1\n')).toEqual(['expected bird@1.0.0, got bird 1.0.1']);
});

describe('yarn.lock of Yarn 2 and later', () => {
  const lock = (descriptor: string, resolution: string, version = '1.0.0', asked = '^1'): string =>
    `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"${descriptor}":\n  version: ${version}\n  resolution: "${resolution}"\n  checksum: 10c0/${'ab'.repeat(64)}\n  languageName: node\n  linkType: hard\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    bird: "npm:${asked}"\n  languageName: unknown\n  linkType: soft\n`;
  const of = (text: string, more: Files = {}) => gapsOf({ 'yarn.lock': text, ...more });

  test('a range that leads to another name or out of itself; the version is that of the resolution', async () => {
    expect(await of(lock('bird@npm:^1', 'bird@npm:1.0.0'))).toEqual([]);
    expect(await of(lock('bird@npm:^1', 'bird@npm:1.0.0::__archiveUrl=https%3A%2F%2Fregistry.example%2Fx.tgz'))).toEqual([]);
    expect(await of(lock('bird@npm:crow@^1', 'crow@npm:1.0.0', '1.0.0', 'crow@^1'))).toEqual([]);
    expect(await of(lock('bird@npm:^1', 'crow@npm:1.0.0'))).toEqual(['expected bird@npm:^1 to lead to bird, got crow']);
    expect(await of(lock('bird@npm:crow@^1', 'bird@npm:1.0.0', '1.0.0', 'crow@^1'))).toEqual([
      'expected bird@npm:crow@^1 to lead to crow, got bird',
    ]);
    const published = await read({ 'yarn.lock': lock('bird@npm:^1', 'bird@npm:1.0.6') });
    expect([published.gaps, published.packages[0]?.version]).toEqual([[], '1.0.6']);
    expect(await of(lock('bird@npm:^1', 'bird@npm:2.0.0', '2.0.0'))).toEqual([
      'expected the lock to hold bird@npm:^1, which its own entry asks for, got 2.0.0',
    ]);
  });

  test('a package.json that asks for more, or for another version, since', async () => {
    const asks = (dependencies: object, more: object = {}) =>
      of(lock('bird@npm:^1', 'bird@npm:1.0.0'), { 'package.json': manifest(dependencies, more) });
    expect(await asks({ bird: '~1.0' })).toEqual([]);
    expect(await asks({ bird: '^2' })).toEqual(['expected the lock to hold bird ^2, which package.json asks for, got 1.0.0']);
    expect(await asks({ bird: '^2' }, { devDependencies: { bird: '^1' } })).toEqual([]);
    expect(await asks({ bird: '^2' }, { resolutions: { bird: '^1' } })).toEqual([]);
    expect(await asks({ bird: '^1', wing: '^1' })).toEqual(['expected the lock to hold wing, which package.json asks for']);
  });
});
