import { publicAddress, withoutCredentials } from './origin.js';

test.each([
  ['https://user:word@h.example/a@b', 'https://h.example/a@b'],
  ['git+https://token@h.example/a.git', 'git+https://h.example/a.git'],
  ['ssh://git@h.example/a.git', 'ssh://git@h.example/a.git'],
  ['ssh://git:word@h.example/a.git', 'ssh://h.example/a.git'],
  ['https://a@b@h.example', 'https://h.example'],
  ['https://h.example/?mail=a@b', 'https://h.example/?mail=a@b'],
  ['https://evil.example\\@h.example/a', 'https://evil.example\\@h.example/a'],
  ['git@h.example:a/b', 'git@h.example:a/b'],
])('%s is shown as %s', (address, shown) => {
  expect(publicAddress(address)).toBe(shown);
});

test('in every kind of origin', () => {
  const url = 'https://user:word@h.example/x';
  expect(
    [
      { kind: 'git', url, commit: 'a' },
      { kind: 'url', url },
      { kind: 'registry', url, registry: url },
      { kind: 'file', path: 'a@b' },
    ].map((origin) => withoutCredentials(origin as Parameters<typeof withoutCredentials>[0])),
  ).toEqual([
    { kind: 'git', url: 'https://h.example/x', commit: 'a' },
    { kind: 'url', url: 'https://h.example/x' },
    { kind: 'registry', url: 'https://h.example/x', registry: 'https://h.example/x' },
    { kind: 'file', path: 'a@b' },
  ]);
});
