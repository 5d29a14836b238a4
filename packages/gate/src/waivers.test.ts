import type { Waiver } from './policy.js';
import type { SourceResult } from './results.js';
import { applyWaivers, waiversOutOfForce } from './waivers.js';

const base = { reason: 'r', owner: 'o', created: '2026-01-01', expires: '2026-06-30', paths: [] };
const by = (more: Partial<Waiver>): Waiver => ({ ...base, ...more });

const finding = (more: object = {}, fingerprint = 'f1'): SourceResult =>
  ({
    fingerprint,
    result: { topics: ['rule', 'alias'], paths: ['src/a.txt'], elsewhere: false, message: '', raw: {}, ...more },
  }) as unknown as SourceResult;

const inSource = by({ rule: 'RULE', paths: ['src/**'] });

test.each<[string, SourceResult, readonly Waiver[][], string, boolean]>([
  ['by fingerprint', finding(), [[by({ fingerprint: 'f1' })]], '2026-03-01', true],
  ['by another fingerprint', finding(), [[by({ fingerprint: 'f2' })]], '2026-03-01', false],
  ['by the fingerprint of its content', finding({ contentFingerprint: 'c1' }), [[by({ fingerprint: 'c1' })]], '2026-03-01', true],
  ['by that of another content', finding({ contentFingerprint: 'c1' }), [[by({ fingerprint: 'c2' })]], '2026-03-01', false],
  ['by rule and path', finding(), [[inSource]], '2026-03-01', true],
  ['by alias', finding(), [[by({ rule: 'alias', paths: ['src/**'] })]], '2026-03-01', true],
  ['by another path', finding(), [[by({ rule: 'rule', paths: ['lib/**'] })]], '2026-03-01', false],
  ['one of two places', finding({ paths: ['src/a.txt', 'lib/b.txt'] }), [[inSource]], '2026-03-01', false],
  [
    'both places',
    finding({ paths: ['src/a.txt', 'lib/b.txt'] }),
    [[by({ rule: 'rule', paths: ['src/**', 'lib/**'] })]],
    '2026-03-01',
    true,
  ],
  ['a place that is not known', finding({ elsewhere: true }), [[inSource]], '2026-03-01', false],
  ['no place', finding({ paths: [], elsewhere: true }), [[inSource]], '2026-03-01', false],
  ['the last day', finding(), [[inSource]], '2026-06-30', true],
  ['the day after', finding(), [[inSource]], '2026-07-01', false],
  ['before it was created', finding(), [[inSource]], '2025-12-31', false],
  ['in one of two policies', finding(), [[inSource], []], '2026-03-01', false],
  ['in the other of two', finding(), [[], [inSource]], '2026-03-01', false],
  ['in both, in other words', finding(), [[by({ fingerprint: 'f1' })], [inSource]], '2026-03-01', true],
  ['run out in one of two', finding(), [[inSource], [by({ ...inSource, expires: '2026-02-01' })]], '2026-03-01', false],
  ['no policy at all', finding(), [], '2026-03-01', false],
  [
    'its package',
    finding({ raw: { properties: { purl: 'pkg:npm/a@1' } } }),
    [[by({ rule: 'rule', package: 'pkg:npm/a' })]],
    '2026-03-01',
    true,
  ],
  [
    'another package',
    finding({ raw: { properties: { purl: 'pkg:npm/b@1' } } }),
    [[by({ rule: 'rule', package: 'pkg:npm/a' })]],
    '2026-03-01',
    false,
  ],
  [
    'one of two packages',
    finding({ raw: { properties: { purls: ['pkg:npm/a@1', 'pkg:npm/b@1'] } } }),
    [[by({ rule: 'rule', package: 'pkg:npm/a' })]],
    '2026-03-01',
    false,
  ],
  ['a package that is not named', finding(), [[by({ rule: 'rule', package: 'pkg:npm/a' })]], '2026-03-01', false],
  [
    'its package in another file',
    finding({ raw: { properties: { purl: 'pkg:npm/a@1' } } }),
    [[by({ rule: 'rule', package: 'pkg:npm/a', paths: ['lib/**'] })]],
    '2026-03-01',
    false,
  ],
])('%s', async (_, entry, policies, today, through) => {
  const { open, waived } = await applyWaivers([entry], policies, today);
  expect([open.length, waived.length]).toEqual(through ? [0, 1] : [1, 0]);
});

test('of the change’s own waivers those that nothing needs are named', async () => {
  const unused = by({ rule: 'other', paths: ['src/**'] });
  expect((await applyWaivers([finding()], [[by({ rule: 'x', paths: ['a'] })], [inSource, unused]], '2026-03-01')).unused).toEqual([unused]);
});

test('what is out of force is a cause', () => {
  expect(waiversOutOfForce([inSource], '2026-03-01', 'p')).toEqual([]);
  expect(waiversOutOfForce([inSource], '2026-07-01', 'p')).toMatchObject([{ code: 'waiver-expired', file: 'p' }]);
  expect(waiversOutOfForce([inSource], '2025-07-01', 'p')).toMatchObject([{ code: 'waiver-from-future' }]);
});
