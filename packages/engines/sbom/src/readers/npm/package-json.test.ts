import { componentsOf, type Files, fileOf, refusalOf } from '../../testing.js';
import { npmPackageJson } from './package-json.js';

const text = `{
  "name": "house",
  "version": "1.0.0",
  "dependencies": {
    "bird": "^1.0.0",
    "alias": "npm:@real/name@^2",
    "forked": "acme/forked#main",
    "local": "file:../local"
  },
  "devDependencies": { "tool": "~3" },
  "peerDependencies": { "host": "*", "maybe": "*" },
  "peerDependenciesMeta": { "maybe": { "optional": true } }
}`;

test('ranges stay declared, aliases are told by their real name, other places are no registry', async () => {
  expect(await componentsOf(npmPackageJson, { 'package.json': text })).toEqual([
    'package.json#local required 8',
    'pkg:npm/%40real/name required 6',
    'pkg:npm/bird required 5',
    'pkg:npm/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40main required 7',
    'pkg:npm/host peer 11',
    'pkg:npm/maybe optional 11',
    'pkg:npm/tool development 10',
  ]);
  const { packages } = await npmPackageJson.read(fileOf({ 'package.json': text }, 'package.json'));
  expect(packages.find(({ key }) => key === 'bird')).toMatchObject({ declared: '^1.0.0' });
});

test('a whole version is that one, and anything else a range', async () => {
  const asked = {
    a: '1.2.3',
    b: '=v2.0.0-rc.1+x',
    c: 'npm:real@3.0.0',
    d: '1.2',
    e: '1.2.3 || 2.0.0',
    f: '~1.2.3',
    g: '1.2.x',
    h: 'latest',
  };
  expect(await componentsOf(npmPackageJson, { 'package.json': JSON.stringify({ dependencies: asked }) })).toEqual([
    'pkg:npm/a@1.2.3 required 1',
    'pkg:npm/b@2.0.0-rc.1%2Bx required 1',
    'pkg:npm/d required 1',
    'pkg:npm/e required 1',
    'pkg:npm/f required 1',
    'pkg:npm/g required 1',
    'pkg:npm/h required 1',
    'pkg:npm/real@3.0.0 required 1',
  ]);
});

test('a lock beside says more, and one above that names the folder', () => {
  const isRead = (files: Files) => npmPackageJson.recognises?.(fileOf({ 'a/b/package.json': text, ...files }, 'a/b/package.json'));
  for (const files of [
    { 'a/b/yarn.lock': '' },
    { 'package-lock.json': '{"packages":{"":{},"a/b":{}}}' },
    { 'a/package-lock.json': '{"packages":{"":{},"b":{}}}' },
    { 'pnpm-lock.yaml': 'importers:\n  .: {}\n  a/b:\n    dependencies: {}\n' },
    { 'bun.lock': '{"workspaces":{"":{},"a/b":{}}}' },
    { 'bun.lockb': 'binary' },
    { 'yarn.lock': '__metadata:\n  version: 8\n"b@workspace:*, b@workspace:a/b":\n' },
    { 'yarn.lock': '# yarn lockfile v1\n', 'package.json': '{"workspaces":["a/*"]}' },
  ])
    expect([files, isRead(files as Files)]).toEqual([files, false]);
  for (const files of [
    { 'a/index.js': '' },
    { 'package-lock.json': '{"packages":{"":{},"x/a/b":{},"a/b/c":{},"a/bb":{}}}' },
    { 'pnpm-lock.yaml': 'importers:\n  .: {}\n  a/b/c: {}\n' },
    { 'yarn.lock': '# yarn lockfile v1\n', 'package.json': '{"name":"shop"}' },
  ])
    expect([files, isRead(files as Files)]).toEqual([files, true]);
  expect(isRead({ 'yarn.lock': '# yarn lockfile v1\n', 'a/b/package.json': '{"name":"b","version":"1.0.0"}' })).toBe(false);
  expect(npmPackageJson.matches('node_modules/a/package.json')).toBe(false);
});

test.each([
  ['{"dependencies": []}', '1: expected `dependencies` to be an object, got a list'],
  ['{\n"dependencies": {\n"a": 1}}', '3: expected `dependencies.a` to be text, got number 1'],
  ['[]', '1: expected the document to be an object, got a list'],
  ['{"name": "a"', expect.stringContaining('expected valid JSON')],
])('refuses %j', async (content, refusal) => {
  expect(await refusalOf(npmPackageJson, { 'package.json': content })).toEqual(refusal);
});

test('an address of a registry names its package and version; one under the package’s own name is no alias', async () => {
  const dependencies = {
    mine: 'https://npm.example/@real/name/-/name-2.1.0.tgz',
    nest: 'https://npm.example/nest/-/nest-1.0.0.tgz',
    other: 'https://npm.example/nest/-/nest-latest.tgz',
    // An archive of a repository may be called so by whoever owns it.
    copied: 'https://gitlab.com/evil/nest/-/archive/v1/nest-1.0.0.tgz',
  };
  const { packages } = await npmPackageJson.read(fileOf({ 'package.json': JSON.stringify({ dependencies }) }, 'package.json'));
  expect(packages).toMatchObject([
    { identity: { namespace: '@real', name: 'name' }, version: '2.1.0', alias: 'mine' },
    { identity: { name: 'nest' }, version: '1.0.0' },
    { identity: { name: 'other' }, declared: 'https://npm.example/nest/-/nest-latest.tgz' },
    { identity: { name: 'copied' }, origin: { kind: 'url' } },
  ]);
  expect(packages[1]?.alias).toBeUndefined();
});

test('a folder that Yarn’s lock has as a file is answered for by it', () => {
  const at = (lock: string) =>
    npmPackageJson.recognises?.(
      fileOf({ 'local/package.json': '{"name":"local","dependencies":{"a":"1"}}', 'yarn.lock': lock }, 'local/package.json'),
    );
  expect(at('__metadata:\n  version: 8\n"local@file:./local::locator=house%40workspace%3A.":\n  version: 1.0.0\n')).toBe(false);
  expect(at('__metadata:\n  version: 8\n"local@file:./not/local::locator=house%40workspace%3A.":\n  version: 1.0.0\n')).toBe(true);
});
