import type { IgnoreEntry } from './ignore-files/entry.js';
import { noEnd } from './ignore-files/entry.js';
import type { Waiver } from './policy.js';
import type { SourceResult } from './results.js';
import type { Foreign } from './waiver-entries.js';
import { applyWaivers, isShortEnough, waiversEndingSoon, waiversOutOfForce, waiverWords } from './waivers.js';

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
  ['the day it was created', finding(), [[inSource]], '2026-01-01', true],
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
  expect(waiversOutOfForce([inSource], '2026-06-30', 'p')).toEqual([]);
  expect(waiversOutOfForce([inSource], '2026-01-01', 'p')).toEqual([]);
});

test('a cause has the line of its waiver, where it has one', () => {
  const causes = [by({ rule: 'r', line: 3 }), by({ rule: 'r' })].flatMap((waiver) => waiversOutOfForce([waiver], '2027-01-01', 'p', 10));
  expect(causes.map(({ code, line }) => [code, line])).toEqual([
    ['waiver-expired', 3],
    ['waiver-too-long', 3],
    ['waiver-expired', undefined],
    ['waiver-too-long', undefined],
  ]);
  expect(causes.filter((cause) => 'line' in cause)).toHaveLength(2);
});

test.each<[string, Partial<Waiver>, number | undefined, string | undefined]>([
  ['as long as it may', {}, 180, undefined],
  ['a day longer', {}, 179, 'lasts 180 days, expected at most 179'],
  ['where nothing is said', { expires: noEnd }, undefined, undefined],
  ['without an end', { expires: noEnd }, 100_000, 'has no end, expected at most 100000'],
  ['from today, where nothing says since when', { created: '', expires: '2026-03-11' }, 10, undefined],
  ['longer from today', { created: '', expires: '2026-03-12' }, 10, 'lasts 11 days, expected at most 10'],
])('how long a waiver lasts: %s', (_, more, most, expected) => {
  const causes = waiversOutOfForce([by({ rule: 'r', ...more })], '2026-03-01', 'p', most);
  expect(isShortEnough(by({ rule: 'r', ...more }), most, '2026-03-01')).toBe(expected === undefined);
  expect(causes.map(({ code }) => code)).toEqual(expected === undefined ? [] : ['waiver-too-long']);
  if (expected !== undefined) expect(causes[0]?.message).toContain(expected);
});

test('what ends within two weeks ends soon', () => {
  const ending = (expires: string, created = '2026-01-01'): Waiver => by({ rule: expires, created, expires });
  const soon = [ending('2026-03-01'), ending('2026-03-15'), ending('2026-03-05', '2026-03-01')];
  const others = [ending('2026-02-28'), ending('2026-03-16'), ending('2026-03-05', '2026-03-02'), ending(noEnd)];
  expect(waiversEndingSoon([...soon, ...others], '2026-03-01')).toEqual(soon);
});

describe('an entry of an ignore file', () => {
  const entryOf = (entry: Partial<IgnoreEntry>, tools: readonly string[] = ['trivy']): Waiver =>
    by({ expires: noEnd, foreign: { file: '.trivyignore', tools, entry: { line: 4, ...entry } } as Foreign });
  const reported = (more: object = {}, tool = 'Trivy', source = 'upload'): SourceResult =>
    ({ ...finding({ topics: ['cve-1'], ...more }), run: { tool }, source }) as unknown as SourceResult;
  const ofPackage = { raw: { properties: { purl: 'pkg:npm/a@1' } } };
  const ofTwo = { raw: { properties: { purls: ['pkg:npm/a@1', 'pkg:npm/b@1'] } } };

  test.each<[string, SourceResult, Waiver, boolean]>([
    ['of its tool, by id', reported(), entryOf({ id: 'CVE-1' }), true],
    ['of another id', reported(), entryOf({ id: 'CVE-2' }), false],
    ['of another tool', reported({}, 'grype'), entryOf({ id: 'CVE-1' }), false],
    ['of the tool that the report came from', reported({}, 'other', 'TRIVY'), entryOf({ id: 'CVE-1' }), true],
    ['of one of its tools', reported({}, 'grype'), entryOf({ id: 'CVE-1' }, ['trivy', 'grype']), true],
    ['without an id', reported(), entryOf({}), true],
    ['in its files', reported(), entryOf({ id: 'CVE-1', paths: ['src/**'] }), true],
    ['in other files', reported(), entryOf({ id: 'CVE-1', paths: ['lib/**'] }), false],
    ['in one of two', reported({ paths: ['src/a.txt', 'lib/b.txt'] }), entryOf({ id: 'CVE-1', paths: ['src/**'] }), false],
    ['in its folder', reported(), entryOf({ id: 'CVE-1', folder: 'src' }), true],
    ['in another folder', reported(), entryOf({ id: 'CVE-1', folder: '' }), false],
    ['in files, where a place is not known', reported({ elsewhere: true }), entryOf({ id: 'CVE-1', paths: ['src/**'] }), false],
    ['anywhere, where a place is not known', reported({ elsewhere: true }), entryOf({ id: 'CVE-1' }), true],
    ['of its package', reported(ofPackage), entryOf({ packages: ({ name }) => name === 'a' }), true],
    ['of another package', reported(ofPackage), entryOf({ packages: ({ name }) => name === 'b' }), false],
    ['of one of two packages', reported(ofTwo), entryOf({ packages: ({ name }) => name === 'a' }), false],
    ['of both packages', reported(ofTwo), entryOf({ packages: ({ type }) => type === 'npm' }), true],
    ['of a package, where none is named', reported(), entryOf({ packages: () => true }), false],
  ])('%s', async (_, entry, waiver, through) => {
    const { open, waived } = await applyWaivers([entry], [[waiver]], '2026-03-01');
    expect([open.length, waived.length]).toEqual(through ? [0, 1] : [1, 0]);
  });

  test('is named where it lets a finding through', () => {
    expect(waiverWords(entryOf({}))).toEqual({ by: '.trivyignore:4' });
    expect(waiverWords(by({ rule: 'r' }))).toEqual({ by: 'o', until: '2026-06-30' });
  });

  test('is told with its own file when it is out of force', () => {
    const ended = { ...entryOf({ id: 'CVE-1' }), expires: '2026-02-01' };
    expect(waiversOutOfForce([ended], '2026-03-01', 'p')).toMatchObject([{ code: 'waiver-expired', file: '.trivyignore' }]);
  });
});

test('where no waiver is in force no finding is looked at, and none is let through', async () => {
  const untouchable = {
    get result(): never {
      throw new Error('looked at');
    },
  } as unknown as SourceResult;
  const ended = by({ rule: 'rule', expires: '2026-02-01' });
  const findings = [untouchable, untouchable];
  for (const policies of [[], [[]], [[], [ended]]])
    expect(await applyWaivers(findings, policies, '2026-03-01')).toEqual({ open: findings, waived: [], unused: [] });
  await expect(applyWaivers(findings, [[], [by({ rule: 'rule' })]], '2026-03-01')).rejects.toThrow('looked at');
});
