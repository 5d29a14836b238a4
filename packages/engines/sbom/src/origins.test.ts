import { folderOrigin, hostIn, hostOf } from './origins.js';

test.each([
  ['packages/part', 'own'],
  ['.', 'own'],
  ['./part', 'own'],
  ['..part', 'own'],
  ['../part', 'file'],
  ['./../part', 'file'],
  ['..', 'file'],
  ['/src/part', 'file'],
  ['~/part', 'file'],
  ['C:\\part', 'file'],
])('%s is %s', (path, kind) => {
  expect(folderOrigin(path)).toEqual({ kind, path });
});

test.each([
  ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'registry.npmjs.org'],
  ['https://Registry.Example.org:443/a', 'registry.example.org'],
  ['https://registry.example.org:8443/a', 'registry.example.org:8443'],
  ['git+ssh://git@github.com/a/b.git', 'github.com'],
  ['registry+https://github.com/rust-lang/crates.io-index', 'github.com'],
  ['https://user:a@b@example.org/x', 'example.org'],
  ['https://example.org\\@registry.npmjs.org/a', 'example.org\\@registry.npmjs.org'],
  ['https:\\\\example.org/a', 'example.org'],
  [' HTTPS:/example.org/a', 'example.org'],
  ['a@b@example.org:c', 'example.org'],
  ['git@intranet:a/b.git', 'intranet'],
  // Letters of another script, and their form in the network.
  ['https://r\u0435gistry.npmjs.org/a', 'xn--rgistry-7gg.npmjs.org'],
  ['https://example.org:99999/a', 'example.org:99999'],
  ['git@github.com:a/b.git', 'github.com'],
  ['alice@example.org:a/b.git', 'example.org'],
  ['registry.terraform.io/hashicorp/aws', 'registry.terraform.io'],
  ['../a.tgz', undefined],
  ['./a.b/c', undefined],
  ['vendor/a.tgz', undefined],
  ['file:///srv/a.tgz', undefined],
  ['hexpm', undefined],
  ['', undefined],
])('the host in %s is %s', (address, host) => {
  expect(hostIn(address)).toBe(host);
  expect(hostOf({ kind: 'url', url: address })).toBe(host?.replace(/:\d+$/, ''));
});

test('names of one host are one name, and an ecosystem has a registry of its own', () => {
  expect(hostOf({ kind: 'url', url: 'https://registry.yarnpkg.com/a' })).toBe('registry.npmjs.org');
  expect(hostOf({ kind: 'registry' }, 'pypi')).toBe('pypi.org');
  expect(hostOf({ kind: 'registry' }, 'gem')).toBeUndefined();
});
