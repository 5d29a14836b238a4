import { drift, isEmpty, type Known } from './drift.js';
import type { Hash } from './model.js';

function known(name: string, version: string, ...hashes: readonly string[]): Known {
  return {
    ref: `pkg:npm/${name}@${version}`,
    identity: { type: 'npm', name },
    version,
    hashes: hashes.map((hash): Hash => ({ algorithm: hash.startsWith('s') ? 'SHA-1' : 'SHA-512', value: hash })),
    scope: 'required',
    places: [{ path: 'package-lock.json', line: 1 }],
  };
}

const told = (before: readonly Known[], after: readonly Known[]) => {
  const { added, removed, changed, bytes } = drift(before, after, true);
  return {
    added: added.map(({ ref }) => ref),
    removed: removed.map(({ ref }) => ref),
    changed: changed.map(({ name, before: b, after: a }) => [name, b.map(({ version }) => version), a.map(({ version }) => version)]),
    bytes: bytes.map(({ after: a, algorithm }) => [a.ref, algorithm]),
  };
};
const nothing = { added: [], removed: [], changed: [], bytes: [] };

test.each([
  ['the same', [known('a', '1', 'x')], [known('a', '1', 'x')], {}],
  ['one more', [], [known('a', '1')], { added: ['pkg:npm/a@1'] }],
  ['one less', [known('a', '1')], [], { removed: ['pkg:npm/a@1'] }],
  ['another version', [known('a', '1')], [known('a', '2')], { changed: [['npm a', ['1'], ['2']]] }],
  ['a second version', [known('a', '1')], [known('a', '1'), known('a', '2')], { added: ['pkg:npm/a@2'] }],
  ['other bytes', [known('a', '1', 'x')], [known('a', '1', 'y')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['a hash by another algorithm in its place', [known('a', '1', 'x')], [known('a', '1', 's1')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['a hash by another algorithm beside it', [known('a', '1', 'x')], [known('a', '1', 'x', 's1')], {}],
  ['a hash that is gone', [known('a', '1', 'x')], [known('a', '1')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  ['one more hash of a single archive', [known('a', '1', 'x')], [known('a', '1', 'x', 'y')], { bytes: [['pkg:npm/a@1', 'SHA-512']] }],
  [
    'other bytes by one of two algorithms',
    [known('a', '1', 'x', 's1')],
    [known('a', '1', 'x', 's2')],
    { bytes: [['pkg:npm/a@1', 'SHA-1']] },
  ],
  ['a hash that came', [known('a', '1')], [known('a', '1', 'x')], {}],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual({ ...nothing, ...expected });
  expect(isEmpty(drift(before, after, true))).toBe(Object.keys(expected).length === 0);
});

test('other makers keep other hashes', () => {
  expect(isEmpty(drift([known('a', '1', 'x')], [known('a', '1', 's1')]))).toBe(true);
  expect(isEmpty(drift([known('a', '1', 'x', 'y')], [known('a', '1', 'y', 'z')]))).toBe(true);
  expect(isEmpty(drift([known('a', '1', 'x')], [known('a', '1', 'y')]))).toBe(false);
});
