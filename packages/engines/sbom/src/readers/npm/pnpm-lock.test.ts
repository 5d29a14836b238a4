import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { pnpmLock } from './pnpm-lock.js';

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const nine = `lockfileVersion: '9.0'

catalogs:
  default:
    react:
      specifier: ^18
      version: 18.2.0

importers:

  .:
    dependencies:
      react:
        specifier: 'catalog:'
        version: 18.2.0
      real:
        specifier: npm:other@^1
        version: other@1.0.0
    devDependencies:
      forked:
        specifier: github:acme/forked
        version: https://codeload.github.com/acme/forked/tar.gz/abcdef0123456789abcdef0123456789abcdef01

  packages/part:
    dependencies:
      sibling:
        specifier: workspace:*
        version: link:../sibling
    optionalDependencies:
      egg:
        specifier: ^1
        version: 1.0.0

  packages/sibling:
    devDependencies:
      dom:
        specifier: ^18
        version: 18.2.0(patch_hash=abc)(react@18.2.0)

packages:

  dom@18.2.0:
    resolution: {integrity: ${sri}}
    peerDependencies:
      react: ^18

  egg@1.0.0:
    resolution: {integrity: ${sri}}
    deprecated: |-
      Use another
      egg

  forked@https://codeload.github.com/acme/forked/tar.gz/abcdef0123456789abcdef0123456789abcdef01:
    resolution: {tarball: https://codeload.github.com/acme/forked/tar.gz/abcdef0123456789abcdef0123456789abcdef01}
    version: 3.0.0

  other@1.0.0:
    resolution: {integrity: ${sri}}

  react@18.2.0:
    resolution: {}

snapshots:

  dom@18.2.0(patch_hash=abc)(react@18.2.0):
    dependencies:
      react: 18.2.0

  egg@1.0.0:
    optional: true

  forked@https://codeload.github.com/acme/forked/tar.gz/abcdef0123456789abcdef0123456789abcdef01: {}

  other@1.0.0: {}

  react@18.2.0: {}
`;
const forked = 'pkg:npm/forked@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40abcdef0123456789abcdef0123456789abcdef01';

test('version 9: catalogs, peers, patches, aliases, archives of a code host and workspaces', async () => {
  expect(await componentsOf(pnpmLock, { 'pnpm-lock.yaml': nine })).toEqual([
    'pkg:npm/dom@18.2.0 development 42 depth 2',
    'pkg:npm/egg@1.0.0 optional 47 depth 2',
    `${forked} development 53 depth 1`,
    'pkg:npm/other@1.0.0 required 57 depth 1',
    'pkg:npm/react@18.2.0 required 60 depth 1',
    'pnpm-lock.yaml#importer:packages/part required 24 depth 1',
    'pnpm-lock.yaml#importer:packages/sibling required 34 depth 1',
  ]);
  const { packages } = await pnpmLock.read(fileOf({ 'pnpm-lock.yaml': nine }, 'pnpm-lock.yaml'));
  expect(packages.filter(({ alias, unhashed }) => alias ?? unhashed).map(({ key, alias, unhashed }) => [key, alias, unhashed])).toEqual([
    ['other@1.0.0', 'real', undefined],
    ['react@18.2.0', undefined, true],
  ]);
});

test('two documents are two locks in one file', async () => {
  const tools = `---
lockfileVersion: '9.0'
importers:
  .:
    packageManagerDependencies:
      pnpm: {specifier: 11.0.0, version: 11.0.0}
packages:
  pnpm@11.0.0:
    resolution: {integrity: ${sri}}
snapshots:
  pnpm@11.0.0: {}
---
`;
  const all = await componentsOf(pnpmLock, { 'pnpm-lock.yaml': tools + nine });
  expect(all).toHaveLength(8);
  expect(all).toContain('pkg:npm/pnpm@11.0.0 development 8 depth 1');
});

test.each([
  [
    'version 5',
    `lockfileVersion: 5.4
specifiers: {'@a/b': ^1, alias: 'npm:real@^2'}
dependencies:
  '@a/b': 1.0.0_react@18.0.0
devDependencies:
  alias: /real/2.0.0
packages:
  /@a/b/1.0.0_react@18.0.0:
    resolution: {integrity: ${sri}}
    peerDependencies: {react: '*'}
    dependencies: {react: 18.0.0}
  /real/2.0.0:
    resolution: {integrity: ${sri}}
    dev: true
  /react/18.0.0:
    resolution: {integrity: ${sri}}
  github.com/acme/forked/abcdef0:
    resolution: {tarball: https://codeload.github.com/acme/forked/tar.gz/abcdef0123456789abcdef0123456789abcdef01}
    name: forked
    version: 3.0.0
`,
    [
      'pkg:npm/%40a/b@1.0.0 required 8 depth 1',
      `${forked} unreached 17`,
      'pkg:npm/react@18.0.0 peer 15 depth 2',
      'pkg:npm/real@2.0.0 development 12 depth 1',
    ],
  ],
  [
    'version 6',
    `lockfileVersion: '6.0'
dependencies:
  '@a/b':
    specifier: ^1
    version: 1.0.0(react@18.0.0)
  local:
    specifier: file:../local
    version: file:../local
packages:
  /@a/b@1.0.0(react@18.0.0):
    resolution: {integrity: ${sri}}
    dependencies: {react: 18.0.0, alias: /real@2.0.0}
  /real@2.0.0:
    resolution: {integrity: ${sri}, tarball: https://npm.example/api/real/real-2.0.0.tgz}
  /react@18.0.0:
    resolution: {integrity: ${sri}}
  file:../local:
    resolution: {directory: ../local, type: directory}
    name: local
`,
    [
      'pkg:npm/%40a/b@1.0.0 required 10 depth 1',
      'pkg:npm/react@18.0.0 required 15 depth 2',
      'pkg:npm/real@2.0.0 required 13 depth 2',
      'pnpm-lock.yaml#file:../local required 17 depth 1',
    ],
  ],
  [
    // pnpm 7 writes no name and no version of it.
    'a repository in a folder of the machine',
    `lockfileVersion: 5.4
specifiers:
  bird: git+file:///srv/git/bird.git
  wing: git+file:///srv/git/feather
dependencies:
  bird: /srv/git/bird/7b794098fe7c93074724615ffd0e9a3ba1bc7e3a
  wing: /srv/git/feather/7b794098fe7c93074724615ffd0e9a3ba1bc7e3a
packages:
  /srv/git/bird/7b794098fe7c93074724615ffd0e9a3ba1bc7e3a:
    resolution: {commit: 7b794098fe7c93074724615ffd0e9a3ba1bc7e3a, repo: file:///srv/git/bird.git, type: git}
  /srv/git/feather/7b794098fe7c93074724615ffd0e9a3ba1bc7e3a:
    resolution: {commit: 7b794098fe7c93074724615ffd0e9a3ba1bc7e3a, repo: file:///srv/git/feather, type: git}
`,
    [
      'pkg:npm/bird?vcs_url=git%2Bfile:%2F%2F%2Fsrv%2Fgit%2Fbird.git%407b794098fe7c93074724615ffd0e9a3ba1bc7e3a required 9 depth 1',
      'pkg:npm/feather?vcs_url=git%2Bfile:%2F%2F%2Fsrv%2Fgit%2Ffeather%407b794098fe7c93074724615ffd0e9a3ba1bc7e3a required 11 depth 1',
    ],
  ],
])('%s', async (_, text, components) => {
  expect(await componentsOf(pnpmLock, { 'pnpm-lock.yaml': text })).toEqual(components);
});

test.each([
  ['', '1: expected the document to be an object, got null'],
  ['settings: {}\n', '1: expected lockfileVersion, got none'],
  ["lockfileVersion: '12.0'\n", '1: expected lockfileVersion 5 to 9, got 12.0'],
  [nine.slice(0, nine.indexOf('snapshots:')), '-: expected `snapshots`, which hold the graph of a version 9 lock, got none'],
  [nine.slice(0, nine.indexOf('  react@18.2.0: {}')), '11: expected the lock to hold react@18.2.0, which importers . needs'],
  [
    nine.replace('  egg@1.0.0:\n    optional', '  other@1.0.0:\n    optional'),
    '74: expected valid YAML: the key "other@1.0.0" stands twice in one map',
  ],
  [nine.replace('resolution: {}', 'engines: {}'), '60: expected react@18.2.0 to have a resolution'],
  [nine.replace('    resolution: {}\n', ''), '75: expected `packages` to hold react@18.2.0, got nothing'],
  [nine.replace('importers:', '<<<<<<< HEAD\nimporters:'), '9: expected no marks of a merge conflict'],
])('refuses a damaged lock (%#)', async (text, refusal) => {
  expect(await refusalOf(pnpmLock, { 'pnpm-lock.yaml': text === '' ? '# nothing\n' : text })).toBe(refusal);
});

test('packages are found in whatever order they stand', async () => {
  const names = ['ant', 'bee', 'cat', 'dog', 'elk'];
  const lockOf = (order: readonly string[]): string =>
    [
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ant: {specifier: ^1, version: 1.0.0(bee@1.0.0)}\npackages:\n",
      ...order.map((name) => `  ${name}@1.0.0:\n    resolution: {integrity: ${sri}}\n`),
      'snapshots:\n  ant@1.0.0(bee@1.0.0):\n    dependencies: {cat: 1.0.0}\n',
      ...names.slice(1, 4).map((name) => `  ${name}@1.0.0: {}\n`),
    ].join('');
  const withoutLines = (components: readonly string[]): readonly string[] => components.map((one) => one.replace(/ \d+(?= |$)/, ''));
  const found = withoutLines(await componentsOf(pnpmLock, { 'pnpm-lock.yaml': lockOf(names) }));
  expect(found).toEqual([
    'pkg:npm/ant@1.0.0 required depth 1',
    'pkg:npm/bee@1.0.0 unreached',
    'pkg:npm/cat@1.0.0 required depth 2',
    'pkg:npm/dog@1.0.0 unreached',
    'pkg:npm/elk@1.0.0 unreached',
  ]);
  expect(withoutLines(await componentsOf(pnpmLock, { 'pnpm-lock.yaml': lockOf(names.toReversed()) }))).toEqual(found);
});

test('a folder that is locked has the version that its own package.json says', async () => {
  const lock =
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      nest: {specifier: 'file:./nest', version: 'file:nest'}\npackages:\n  nest@file:nest:\n    resolution: {directory: nest, type: directory}\nsnapshots:\n  nest@file:nest: {}\n";
  const files = { 'pnpm-lock.yaml': lock, 'nest/package.json': '{"name":"nest","version":"3.2.1"}' };
  const { packages } = await pnpmLock.read(fileOf(files, 'pnpm-lock.yaml'));
  expect(packages).toMatchObject([{ identity: { name: 'nest' }, version: '3.2.1', origin: { kind: 'file', path: 'nest' } }]);
});

test('a lock with packages and no importer was damaged', async () => {
  const lock = `lockfileVersion: '9.0'\nimporters: {}\npackages:\n  ant@1.0.0:\n    resolution: {integrity: ${sri}}\nsnapshots:\n  ant@1.0.0: {}\n`;
  expect(await refusalOf(pnpmLock, { 'pnpm-lock.yaml': lock })).toBe('-: expected an importer of the packages in `importers`, got none');
});

test('every edge between packages knows where its package stands, past the parts of the product', async () => {
  const { packages, isUnique } = await pnpmLock.read(fileOf({ 'pnpm-lock.yaml': nine }, 'pnpm-lock.yaml'));
  const edges = packages.flatMap(({ dependencies = [] }) => dependencies);
  const known = edges.filter(({ at }) => at !== undefined);
  expect(isUnique).toBe(true);
  expect(known).toHaveLength(3);
  expect(known.map(({ at = -1 }) => packages[at]?.key)).toEqual(known.map(({ to }) => to));
  const two = await pnpmLock.read(fileOf({ 'pnpm-lock.yaml': `---\n${nine}---\n${nine}` }, 'pnpm-lock.yaml'));
  expect(two.isUnique).toBeUndefined();
});
