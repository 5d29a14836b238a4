import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { npmPackageLock } from './package-lock.js';

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const commit = 'abcdef0123456789abcdef0123456789abcdef01';
const three = {
  name: 'house',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': {
      name: 'house',
      version: '1.0.0',
      dependencies: { alias: 'npm:@real/name@2', part: '*', forked: 'git+https://git.example/forked.git' },
      devDependencies: { tool: '1', host: '1' },
      peerDependencies: { host: '1', maybe: '1' },
      peerDependenciesMeta: { maybe: { optional: true } },
    },
    'node_modules/alias': {
      name: '@real/name',
      version: '2.0.0',
      resolved: 'https://npm.example/@real/name/-/name-2.0.0.tgz',
      integrity: sri,
      license: 'MIT',
    },
    'node_modules/forked': { version: '3.0.0', resolved: `git+https://git.example/forked.git#${commit}`, dependencies: { tool: '2' } },
    'node_modules/forked/node_modules/tool': { version: '2.0.0', inBundle: true },
    'node_modules/host': { version: '1.0.0', integrity: sri },
    'node_modules/maybe': { version: '1.0.0', integrity: sri },
    'node_modules/part': { resolved: 'packages/part', link: true },
    'node_modules/tool': { version: '1.0.0' },
    'packages/part': { version: '0.1.0', devDependencies: { tool: '1' } },
  },
};

test('versions 2 and 3: aliases, git, bundled packages, links to workspaces, peers', async () => {
  const files = { 'package-lock.json': JSON.stringify(three, null, 1) };
  expect(await componentsOf(npmPackageLock, files)).toEqual([
    'package-lock.json#packages/part required 61 depth 1',
    'pkg:npm/%40real/name@2.0.0 required 28 depth 1',
    `pkg:npm/forked@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fforked.git%40${commit} required 35 depth 1`,
    'pkg:npm/host@1.0.0 peer 46 depth 1',
    'pkg:npm/maybe@1.0.0 optional 50 depth 1',
    'pkg:npm/tool@1.0.0 development 58 depth 1',
    'pkg:npm/tool@2.0.0 required 42 depth 2',
  ]);
  const { packages } = await npmPackageLock.read(fileOf(files, 'package-lock.json'));
  expect(packages.filter(({ unhashed }) => unhashed).map(({ key }) => key)).toEqual(['node_modules/tool']);
  expect(packages.find(({ alias }) => alias === 'alias')).toMatchObject({ licence: 'MIT', hashes: [{ algorithm: 'SHA-512' }] });
});

test.each([
  ['{"lockfileVersion": 9, "packages": {}}', '1: expected lockfileVersion 1, 2 or 3, got 9'],
  ['{"lockfileVersion": 3}', '1: expected `packages`, got none'],
  ['{"name": "a"}', '1: expected lockfileVersion, and `packages` or `dependencies`'],
  ['{"lockfileVersion": 3, "packages": []}', '1: expected `packages` to be an object, got a list'],
])('refuses %j', async (text, refusal) => {
  expect(await refusalOf(npmPackageLock, { 'package-lock.json': text })).toBe(refusal);
});

const one = {
  name: 'house',
  version: '1.0.0',
  lockfileVersion: 1,
  requires: true,
  dependencies: {
    alias: { version: 'npm:@real/name@2.0.0', resolved: 'https://npm.example/@real/name/-/name-2.0.0.tgz', integrity: sri },
    bird: {
      version: '1.0.0',
      integrity: sri,
      requires: { feather: '^1', maybe: '1' },
      dependencies: { feather: { version: '1.0.0', integrity: sri, bundled: true } },
    },
    feather: { version: '2.0.0', integrity: sri, dev: true },
    forked: { version: `git+https://user:word@git.example/forked.git#${commit}`, from: 'forked@git' },
    maybe: { version: '1.0.0', optional: true },
    near: { version: 'file:near' },
  },
};

test('version 1: folders within folders, aliases, git without its secret, folders', async () => {
  const text = JSON.stringify(one, null, 1);
  const expected = [
    'package-lock.json#/near required 40 depth 1',
    'pkg:npm/%40real/name@2.0.0 required 7 depth 1',
    'pkg:npm/bird@1.0.0 required 12 depth 1',
    'pkg:npm/feather@1.0.0 required 20 depth 2',
    'pkg:npm/feather@2.0.0 development 27 depth 1',
    `pkg:npm/forked?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fforked.git%40${commit} required 32 depth 1`,
    'pkg:npm/maybe@1.0.0 optional 36 depth 2',
  ];
  expect(await componentsOf(npmPackageLock, { 'package-lock.json': text })).toEqual(expected);
  const manifest = JSON.stringify({
    dependencies: { alias: '1', bird: '1', forked: '1', near: '1' },
    devDependencies: { feather: '2' },
  });
  expect(await componentsOf(npmPackageLock, { 'package-lock.json': text, 'package.json': manifest })).toEqual(expected);
});
