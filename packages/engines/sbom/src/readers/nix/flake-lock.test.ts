import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { flakeLock } from './flake-lock.js';

const rev = 'a'.repeat(40);
const lock = (nodes: object, root: object = {}) => ({
  'flake.lock': JSON.stringify({ nodes: { ...nodes, root: { inputs: root } }, root: 'root', version: 7 }),
});
const hub = { type: 'github', owner: 'Acme', repo: 'Bird', rev, narHash: `sha256-${Buffer.alloc(32, 7).toString('base64')}` };

test('inputs by where they come from, with edges', async () => {
  const files = lock(
    {
      bird: { inputs: { wing: 'wing', same: ['other'] }, locked: hub },
      wing: { locked: { type: 'git', url: 'https://h.example/wing.git', rev } },
      lab: { locked: { type: 'gitlab', owner: 'acme', repo: 'lab', rev } },
      tar: { locked: { type: 'tarball', url: 'https://h.example/t.tar.gz' } },
      part: { locked: { type: 'path', path: './part' } },
    },
    { bird: 'bird', tar: 'tar' },
  );
  expect(await componentsOf(flakeLock, files)).toEqual([
    'flake.lock#part unreached 1',
    `pkg:generic/lab?vcs_url=git%2Bhttps:%2F%2Fgitlab.com%2Facme%2Flab%40${rev} unreached 1`,
    'pkg:generic/tar?download_url=https:%2F%2Fh.example%2Ft.tar.gz required 1 depth 1',
    `pkg:generic/wing?vcs_url=git%2Bhttps:%2F%2Fh.example%2Fwing.git%40${rev} required 1 depth 2`,
    `pkg:github/acme/bird@${rev} required 1 depth 1`,
  ]);
  const { packages } = await flakeLock.read(fileOf(files, 'flake.lock'));
  expect(packages[0]?.hashes?.map(({ algorithm }) => algorithm)).toEqual(['SHA-256']);
});

test.each([
  [{ 'flake.lock': '{"version": 8}' }, '1: expected version 5, 6 or 7, got 8'],
  [{ 'flake.lock': '{"version": 7, "root": "root", "nodes": {}}' }, '1: expected the node "root", got none'],
  [lock({ bird: {} }), '1: expected `locked` of bird'],
  [lock({ bird: { locked: { type: 'odd' } } }), '1: expected a type such as github, git or tarball, got "odd"'],
  [lock({}, { bird: 'bird' }), '1: expected the node "bird", got none'],
])('refuses %#', async (files, message) => {
  expect(await refusalOf(flakeLock, files)).toContain(message);
});
