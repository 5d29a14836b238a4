import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { bunLock, bunLockb } from './bun-lock.js';

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const lock = `{
  // written by bun
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "house", "dependencies": { "bird": "^1", "part": "workspace:*" }, "devDependencies": { "alias": "npm:real@2" }, },
    "packages/part": { "name": "part", "version": "0.1.0", "devDependencies": { "nest": "^1" }, "optionalDependencies": { "egg": "^1" } },
  },
  "packages": {
    "alias": ["real@2.0.0", "", {}, "${sri}"],
    "bird": ["bird@1.0.0", "https://npm.example/bird/-/bird-1.0.0.tgz", { "dependencies": { "nest": "^2" }, "peerDependencies": { "egg": "*" }, "optionalPeers": ["egg"] }, "${sri}"],
    "bird/nest": ["nest@2.0.0", "", {}],
    "egg": ["egg@github:acme/egg#abcdef0", {}, "acme-egg-abcdef0"],
    "nest": ["nest@1.0.0", "", {}, "${sri}"],
    "part": ["part@workspace:packages/part"],
  },
}
`;

test('nested names, aliases, workspaces and git', async () => {
  expect(await componentsOf(bunLock, { 'bun.lock': lock })).toEqual([
    'bun.lock#part required 14 depth 1',
    'pkg:npm/bird@1.0.0 required 10 depth 1',
    'pkg:npm/egg?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fegg.git%40abcdef0 optional 12 depth 2',
    'pkg:npm/nest@1.0.0 development 13 depth 2',
    'pkg:npm/nest@2.0.0 required 11 depth 2',
    'pkg:npm/real@2.0.0 development 9 depth 1',
  ]);
  const { packages } = await bunLock.read(fileOf({ 'bun.lock': lock }, 'bun.lock'));
  expect(packages.filter(({ unhashed, alias }) => unhashed ?? alias).map(({ key }) => key)).toEqual(['alias', 'bird/nest']);
});

test('development packages of a folder beside the product', async () => {
  const text = JSON.stringify({
    lockfileVersion: 1,
    workspaces: { '': { dependencies: { part: 'file:../part' } } },
    packages: {
      part: ['part@file:../part', { devDependencies: { tool: '1', gone: '1' } }],
      tool: ['tool@1.0.0', '', { dependencies: { bit: '1' } }, sri],
      bit: ['bit@1.0.0', '', {}, sri],
    },
  });
  expect(await componentsOf(bunLock, { 'bun.lock': text })).toEqual([
    'bun.lock#part required 1 depth 1',
    'pkg:npm/bit@1.0.0 development 1 depth 3',
    'pkg:npm/tool@1.0.0 development 1 depth 2',
  ]);
  expect(await refusalOf(bunLock, { 'bun.lock': text })).toBe('read 3');
});

test.each([
  [lock.replace('"lockfileVersion": 1', '"lockfileVersion": 7'), '3: expected lockfileVersion 0 or 1, got 7'],
  ['{"lockfileVersion": 1}', '1: expected `workspaces`, got none'],
  [lock.slice(0, -30), expect.stringContaining('expected valid JSON')],
  [lock.replace('["nest@2.0.0"', '["nest"'), '11: expected NAME@VERSION, got "nest"'],
  [lock.replace('["nest@2.0.0"', '[null'), '11: expected `packages.bird/nest` to be text, got null'],
  [lock.replace('"bird/nest"', '"bird"'), '11: expected valid JSON: the key "bird" stands twice in one object'],
])('refuses a damaged lock (%#)', async (text, refusal) => {
  expect(await refusalOf(bunLock, { 'bun.lock': text })).toEqual(refusal);
});

test('the binary lock is told as what it is', async () => {
  expect(await refusalOf(bunLockb, { 'bun.lockb': '#!/usr/bin/env bun\nbun-lockfile-format-v0\n' })).toMatch(/text form/);
  expect(bunLockb.recognises?.(fileOf({ 'bun.lockb': '', 'bun.lock': lock }, 'bun.lockb'))).toBe(false);
});

test('what is asked for by an address of a registry is the package of the address, under another name', async () => {
  const reference = 'https://npm.example/nest/-/nest-2.1.0.tgz';
  const text = JSON.stringify({
    lockfileVersion: 1,
    workspaces: { '': { name: 'house', dependencies: { mine: reference } } },
    packages: { mine: [`mine@${reference}`, {}, sri] },
  });
  const { packages } = await bunLock.read(fileOf({ 'bun.lock': text }, 'bun.lock'));
  expect(packages).toMatchObject([{ identity: { name: 'nest' }, version: '2.1.0', alias: 'mine' }]);
});

test('a workspace has the version that the lock says of it', async () => {
  const text = JSON.stringify({
    lockfileVersion: 1,
    workspaces: { '': { name: 'house' }, 'parts/tail': { name: 'tail', version: '0.3.0' } },
    packages: { tail: ['tail@workspace:parts/tail'] },
  });
  const { packages } = await bunLock.read(fileOf({ 'bun.lock': text }, 'bun.lock'));
  expect(packages).toMatchObject([{ identity: { name: 'tail' }, version: '0.3.0', origin: { kind: 'own', path: 'parts/tail' } }]);
});
