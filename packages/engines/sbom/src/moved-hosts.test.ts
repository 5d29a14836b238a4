import type { Origin } from './model.js';
import { movedHosts, type Taken } from './moved-hosts.js';
import { hostOf } from './origins.js';
import { bytesFindings, hostFindings } from './rules/drift.js';

const at = (url: string | undefined): Origin => ({ kind: 'registry', ...(url === undefined ? {} : { url }) });
function taken(name: string, version: string, url: string | undefined, group = 'package-lock.json'): Taken {
  return { group, identity: { type: 'npm', name }, version, origin: at(url), place: { path: group, line: 3 } };
}
const told = (before: readonly Taken[], after: readonly Taken[]) =>
  movedHosts(before, after).map(({ from, to, packages }) => `${from} > ${to}: ${packages.map(({ identity }) => identity.name).join(' ')}`);

test.each<[string, readonly Taken[], readonly Taken[], readonly string[]]>([
  ['the same', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://r.example/b')], []],
  ['another host', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://m.example/a')], ['r.example > m.example: a']],
  ['of another version', [taken('a', '1', 'https://r.example/a')], [taken('a', '2', 'https://m.example/a')], []],
  ['of another file', [taken('a', '1', 'https://r.example/a')], [taken('a', '1', 'https://m.example/a', 'x/package-lock.json')], []],
  ['that was not said before', [taken('a', '1', undefined)], [taken('a', '1', 'https://m.example/a')], []],
  ['two names of one host', [taken('a', '1', 'https://registry.yarnpkg.com/a')], [taken('a', '1', 'https://registry.npmjs.org/a')], []],
  [
    'all at once, in one',
    ['a', 'b'].map((name) => taken(name, '1', 'https://r.example/a')),
    ['a', 'b'].map((name) => taken(name, '1', 'https://m.example/a')),
    ['r.example > m.example: a b'],
  ],
])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

test('a finding names both hosts, also where the bytes are others', () => {
  const before = taken('a', '1', 'https://r.example/a');
  const after = taken('a', '1', 'https://m.example/a');
  const baseline = { name: 'the base commit 0', components: [], taken: [before], gaps: [] };
  expect(hostFindings(baseline, [after]).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a 1: taken from m\.example, in the base commit 0 from r\.example\. /),
  ]);
  const known = (one: Taken) => ({ ...one, ref: 'pkg:npm/a@1', hashes: [], scope: 'required' as const, places: [one.place] });
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
