import { componentsOf, refusalOf } from '../../testing.js';
import { cabalFreeze } from './cabal-freeze.js';
import { stackLock } from './stack-lock.js';

const freeze = `active-repositories: hackage.haskell.org:merge
constraints: any.aeson ==2.2.3.0,
             aeson -cffi +ordered-keymap,
             any.base installed,
             text ==2.1.1
index-state: hackage.haskell.org 2024-08-01T00:00:00Z
`;

test('cabal.project.freeze', async () => {
  expect(await componentsOf(cabalFreeze, { 'cabal.project.freeze': freeze })).toEqual([
    'pkg:hackage/aeson@2.2.3.0 required 2',
    'pkg:hackage/base required 4',
    'pkg:hackage/text@2.1.1 required 5',
  ]);
});

test.each([
  ['active-repositories: x\n', '1: expected the field `constraints`'],
  ['any.base ==1\n', '1: expected a field'],
  ['constraints: any.base ==4.1,\n', '1: expected another constraint'],
  ['constraints:\n', '1: expected another constraint'],
  [`constraints: a ${'-a'.repeat(2000)}!\n`, '1: expected a constraint'],
  ['constraints: any.base ==\n', '1: expected a constraint'],
  ['constraints: any.base ==4.1,\n<<<<<<< HEAD\n', '2: expected no marks of a merge conflict'],
])('cabal.project.freeze: refuses %j', async (text, message) => {
  expect(await refusalOf(cabalFreeze, { 'cabal.project.freeze': text })).toContain(message);
});

const lock = `packages:
- completed:
    hackage: servant-auth-0.4.2.0@sha256:${'c'.repeat(64)},4321
    pantry-tree: {sha256: ${'d'.repeat(64)}, size: 12}
  original:
    hackage: servant-auth-0.4.2.0
- completed:
    commit: 0123456789abcdef0123456789abcdef01234567
    git: https://github.com/acme/forked.git
    name: forked
    version: 1.0.1
  original: {}
snapshots:
- completed: {sha256: x, size: 1, url: u}
  original: lts-22.0
`;

test('stack.yaml.lock', async () => {
  expect(await componentsOf(stackLock, { 'stack.yaml.lock': lock })).toEqual([
    'pkg:hackage/forked@1.0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%400123456789abcdef0123456789abcdef01234567 required 7',
    'pkg:hackage/servant-auth@0.4.2.0 required 2',
  ]);
});

test.each([
  ['packages: []\n', 'expected the lists'],
  ['packages:\n- original: x\nsnapshots: []\n', '2: expected `completed`'],
  ['packages:\n- completed: {hackage: nothing}\nsnapshots: []\n', '2: expected `name-version'],
  ['packages:\n- completed: {name: a}\nsnapshots: []\n', '2: expected hackage, git or url of a'],
])('stack.yaml.lock: refuses %j', async (text, message) => {
  expect(await refusalOf(stackLock, { 'stack.yaml.lock': text })).toContain(message);
});

test('stack.yaml.lock: a package of a repository has a version', async () => {
  const text = 'packages:\n- completed: {name: a, git: "https://h.example/a", commit: abc}\nsnapshots: []\n';
  expect(await refusalOf(stackLock, { 'stack.yaml.lock': text })).toContain('2: expected `packages.0` to be text');
});
