import { answererOf, movedHosts, type Taken } from './moved-hosts.js';
import { hostOf } from './origins.js';
import { bytesFindings, hostFindings } from './rules/drift.js';

function taken(name: string, version: string, url: string | undefined, group = 'package-lock.json', type = 'npm'): Taken {
  const host = answererOf({ kind: 'registry', ...(url === undefined ? {} : { url }) }, type);
  return { group, identity: { type, name }, version, host, place: { path: group, line: 3 } };
}
const told = (before: readonly Taken[], after: readonly Taken[]) =>
  movedHosts(before, after).map(({ from, to, packages }) => `${from} > ${to}: ${packages.map(({ identity }) => identity.name).join(' ')}`);

test.each<[string, readonly Taken[], readonly Taken[], readonly string[]]>([
  ['the same', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://r.example/b')], []],
  ['another host', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://m.example/a')], ['r.example > m.example: a']],
  ['of another version', [taken('a', '1', 'https://r.example/a')], [taken('a', '2', 'https://m.example/a')], ['r.example > m.example: a']],
  [
    'of one version of two',
    [taken('a', '1', 'https://r.example/a'), taken('a', '2', 'https://m.example/a')],
    [taken('a', '1', 'https://m.example/a'), taken('a', '3', 'https://m.example/a')],
    ['r.example > m.example: a'],
  ],
  [
    'of a file that was not there',
    [taken('a', '1', 'https://r.example/a')],
    [taken('a', '1', 'https://m.example/a', 'x/package-lock.json')],
    ['r.example > m.example: a'],
  ],
  [
    'of a file that has its own',
    [taken('a', '1', 'https://r.example/a'), taken('b', '1', 'https://m.example/b', 'x/package-lock.json')],
    [taken('a', '1', 'https://m.example/a', 'x/package-lock.json')],
    [],
  ],
  [
    'that nothing named',
    [taken('a', '1', undefined)],
    [taken('a', '1', 'https://m.example/a')],
    ['the registry of its settings > m.example: a'],
  ],
  ['that settings mean anyway', [taken('a', '1', undefined)], [taken('a', '1', 'https://registry.npmjs.org/a')], []],
  ['that nothing names any more', [taken('a', '1', 'https://m.example/a')], [taken('a', '1', undefined)], []],
  [
    'in place of the one that is left out',
    [taken('a', '1', undefined, 'uv.lock', 'pypi')],
    [taken('a', '1', 'https://m.example/a', 'uv.lock', 'pypi')],
    ['pypi.org > m.example: a'],
  ],
  [
    'whose place the one takes that is left out',
    [taken('a', '1', 'https://m.example/a', 'Cargo.lock', 'cargo')],
    [taken('a', '1', undefined, 'Cargo.lock', 'cargo')],
    ['m.example > crates.io: a'],
  ],
  [
    'another port',
    [taken('a', '1', 'https://r.example/a')],
    [taken('a', '1', 'https://r.example:8443/a')],
    ['r.example > r.example:8443: a'],
  ],
  ['the port of the scheme', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://r.example:443/a')], []],
  [
    'the same host, for whoever stands between',
    [taken('a', '1', 'https://r.example/a')],
    [taken('a', '1', 'http://r.example/a')],
    ['r.example > http://r.example: a'],
  ],
  ['the same host, for nobody else any more', [taken('a', '1', 'http://r.example/a')], [taken('a', '1', 'https://r.example/a')], []],
  [
    'the public registry, for whoever stands between',
    [taken('a', '1', undefined)],
    [taken('a', '1', 'http://registry.npmjs.org/a')],
    ['the registry of its settings > http://registry.npmjs.org: a'],
  ],
  ['two names of one host', [taken('a', '1', 'https://registry.yarnpkg.com/a')], [taken('a', '1', 'https://registry.npmjs.org/a')], []],
  [
    'all at once, in one',
    ['a', 'b'].map((name) => taken(name, '1', 'https://r.example/a')),
    ['a', 'b'].map((name) => taken(name, '1', 'https://m.example/a')),
    ['r.example > m.example: a b'],
  ],
])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

test('from a repository to the registry that all take it from is told of none, the other way it is', () => {
  const git = { ...taken('a', '1', 'https://code.example/a'), isGit: true };
  const npm = taken('a', '2', 'https://registry.npmjs.org/a/-/a-2.tgz');
  expect(told([git], [npm])).toEqual([]);
  expect(told([git, { ...git, isGit: false }], [npm])).toHaveLength(1);
  expect(told([npm], [git])).toEqual(['registry.npmjs.org > code.example: a']);
});

test('a finding names both hosts, also where the bytes are others', () => {
  const before = taken('a', '1', 'https://r.example/a');
  const after = taken('a', '1', 'https://m.example/a');
  const baseline = { name: 'the base commit 0', components: [], taken: [before], gaps: [] };
  expect(hostFindings(baseline, [after]).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a 1: taken from m\.example, in the base commit 0 from r\.example\. /),
  ]);
  const origin = (host = '') => ({ kind: 'url' as const, url: `https://${host}/a` });
  const known = (one: Taken) => ({
    ...one,
    origin: origin(one.host),
    ref: 'pkg:npm/a@1',
    hashes: [],
    scope: 'required' as const,
    places: [one.place],
  });
  const bytes = [{ before: known(before), after: known(after), algorithm: 'SHA-1' }];
  expect(bytesFindings({ added: [], removed: [], changed: [], bytes }, 'the base commit 0').map(({ message }) => message)).toEqual([
    expect.stringContaining('alone, and comes from m.example in place of r.example.'),
  ]);
});

test.each([
  ['https://User@R.example:8443/a', 'r.example'],
  ['git+ssh://git@code.example/a.git', 'code.example'],
  ['git@code.example:a/b.git', 'code.example'],
  ['../a', undefined],
])('the host of %s', (url, host) => expect(hostOf({ kind: 'git', url })).toBe(host));

test.each([
  ['https://User@R.example:8443/a', 'r.example:8443'],
  ['git+http://git@code.example:80/a.git', 'http://code.example'],
  ['git://code.example/a.git', 'git://code.example'],
  ['git@code.example:22/b.git', 'code.example'],
  ['ssh://git@code.example:22/b.git', 'code.example'],
  ['../a', undefined],
])('who answers at %s', (url, answerer) => expect(answererOf({ kind: 'git', url })).toBe(answerer));
