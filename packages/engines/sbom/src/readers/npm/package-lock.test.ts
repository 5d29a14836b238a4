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
  // A workspace in a folder of its own name has none in its entry.
  expect(packages.find(({ key }) => key === 'packages/part')?.identity).toEqual({ type: 'npm', name: 'part' });
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

test('a product that asks for itself is linked to its own folder', async () => {
  const packages = {
    '': { name: 'house', dependencies: { house: 'file:', cart: '1' } },
    'node_modules/cart': { version: '1.0.0', integrity: sri, dependencies: { house: '*' } },
    'node_modules/house': { resolved: '', link: true },
  };
  const files = {
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }),
    'package.json': JSON.stringify({ name: 'house', dependencies: { house: 'file:', cart: '1', wing: '1' } }),
  };
  expect(await componentsOf(npmPackageLock, files)).toEqual(['pkg:npm/cart@1.0.0 required 1 depth 1']);
  const { gaps } = await npmPackageLock.read(fileOf(files, 'package-lock.json'));
  expect(gaps).toEqual([{ detail: 'expected the lock to hold wing, which package.json asks for' }]);
});

/** The same lock as the parser of any JSON reads it: no version is written so, and the pass over large files leaves such numbers to it. */
const leftToParser = (text: string): string => text.replace('"lockfileVersion": 3', '"lockfileVersion": 3.0');

/** What comes of a text: the packages, or the refusal with its line; where in it a parser stopped is another place by two letters. */
async function outcome(text: string): Promise<unknown> {
  const files = { 'package-lock.json': text };
  try {
    return await npmPackageLock.read(fileOf(files, 'package-lock.json'));
  } catch (error) {
    const { message, where } = error as { message: string; where: unknown };
    return [message.replace(/(?: in JSON)? at position .*/, ''), where];
  }
}

test('large locks are read in one pass as they are read by the parser: cut anywhere, or changed', async () => {
  const odd = {
    ...three,
    packages: {
      ...three.packages,
      'node_modules/1': { version: '1.0.0', integrity: sri, dependencies: { constructor: '1' } },
      'node_modules/__proto__': { version: '1.0.0', integrity: sri },
      'node_modules/constructor': { version: '1.0.0', integrity: sri, engines: { node: '>=1' }, license: { type: 'MIT' } },
    },
  };
  const text = JSON.stringify(odd, null, 1).replace('"node_modules/tool"', '"__proto__": {},\r\n  "node_modules/tool"');
  expect(await outcome(text)).toMatchObject({ packages: expect.arrayContaining([expect.objectContaining({ key: 'node_modules/1' })]) });
  expect(await outcome(text)).toEqual(await outcome(leftToParser(text)));
  for (let length = text.indexOf('"packages"'); length < text.length; length++)
    expect(await outcome(text.slice(0, length))).toEqual(await outcome(leftToParser(text.slice(0, length))));
  const pieces = [
    '"',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\n',
    '\r',
    '\t',
    '1',
    '.5',
    'null',
    '"__proto__":{},',
    '"a":1,"a":2,',
    '\ufeff',
    '\ud83d',
    '\0',
  ];
  let seed = 7;
  const below = (count: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % count;
  };
  const first = text.indexOf('"packages"');
  for (let round = 0; round < 1000; round++) {
    const at = first + below(text.length - first);
    const piece = round % 3 === 0 ? '' : (pieces[below(pieces.length)] as string);
    const changed = text.slice(0, at) + piece + text.slice(at + below(3));
    expect(await outcome(changed)).toEqual(await outcome(leftToParser(changed)));
  }
});

test('a lock of version 1 that npm 7 or later writes: workspaces, a linked folder, peers that others bring, an address of a registry', async () => {
  const one = {
    name: 'house',
    lockfileVersion: 1,
    requires: true,
    dependencies: {
      '@acme/part': { version: 'file:parts/part', requires: { bird: '^1', tool: '2.0.0' } },
      bird: { version: '1.0.0', integrity: sri },
      linter: { version: '3.0.0', integrity: sri, dev: true, peer: true, requires: { bird: '^1' } },
      beak: { version: '4.0.0', integrity: sri, peer: true },
      local: { version: 'file:../local' },
      mine: { version: 'https://npm.example/@real/name/-/name-2.1.0.tgz', integrity: sri },
      tool: { version: '2.0.0', integrity: sri, dev: true },
    },
  };
  const files = {
    'package-lock.json': JSON.stringify(one, null, 1),
    'package.json':
      '{"name":"house","workspaces":["parts/*"],"dependencies":{"mine":"https://npm.example/@real/name/-/name-2.1.0.tgz","local":"file:../local"}}',
    'parts/part/package.json': '{"name":"@acme/part","version":"0.2.0","dependencies":{"bird":"^1"},"devDependencies":{"tool":"2.0.0"}}',
  };
  expect(await componentsOf(npmPackageLock, files)).toEqual([
    'package-lock.json#/@acme/part required 6 depth 1',
    'package-lock.json#/local required 31 depth 1',
    'pkg:npm/%40real/name@2.1.0 required 34 depth 1',
    'pkg:npm/beak@4.0.0 peer 26 depth 1',
    'pkg:npm/bird@1.0.0 required 13 depth 2',
    'pkg:npm/linter@3.0.0 development 17 depth 1',
    'pkg:npm/tool@2.0.0 development 38 depth 2',
  ]);
  const { packages } = await npmPackageLock.read(fileOf(files, 'package-lock.json'));
  const part = packages.find(({ key }) => key === '/@acme/part');
  expect(part).toMatchObject({ version: '0.2.0', origin: { kind: 'own', path: 'parts/part' } });
  expect(packages.find(({ key }) => key === '/mine')).toMatchObject({ alias: 'mine', origin: { kind: 'registry' } });
});

test('every edge knows where its package stands, past the product and past links', async () => {
  const { packages, isUnique } = await npmPackageLock.read(
    fileOf({ 'package-lock.json': JSON.stringify(three, null, 1) }, 'package-lock.json'),
  );
  const edges = packages.flatMap(({ dependencies = [] }) => dependencies);
  expect(isUnique).toBe(true);
  expect(edges.map(({ to }) => to)).toEqual(['node_modules/forked/node_modules/tool', 'node_modules/tool']);
  expect(edges.map(({ at = -1 }) => packages[at]?.key)).toEqual(edges.map(({ to }) => to));
});

test('an entry with more lists than one asks for each name once, the last list of it', async () => {
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { version: '1.0.0', integrity: sri, dependencies: { b: '1', c: 1 }, optionalDependencies: { b: '1' } },
    'node_modules/b': { version: '1.0.0', integrity: sri, devDependencies: { a: '1' }, dependencies: { c: '1', d: 2 } },
    'node_modules/c': { version: '1.0.0', integrity: sri },
    'node_modules/d': { version: '1.0.0', integrity: sri },
  };
  expect(await componentsOf(npmPackageLock, { 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }) })).toEqual([
    'pkg:npm/a@1.0.0 required 1 depth 1',
    'pkg:npm/b@1.0.0 optional 1 depth 2',
    'pkg:npm/c@1.0.0 optional 1 depth 3',
    'pkg:npm/d@1.0.0 unreached 1',
  ]);
});
