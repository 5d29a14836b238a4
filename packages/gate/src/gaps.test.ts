import type { AllowedGap } from '@portcullis/policy';
import type { ReportedRun } from '@portcullis/sarif';
import { convertedGaps, gapsOf, judgeGaps } from './gaps.js';

const run = (more: object): ReportedRun => ({ tool: 'tool', gaps: [], errors: [], ...more }) as unknown as ReportedRun;
const ours = run({
  scanner: 'secret-scan',
  gaps: [{ path: 'a/x', reason: 'binary', detail: 'binary' }],
  errors: [{ text: 'e', id: 'not-scanned/binary' }],
});
const other = run({ errors: [{ text: 'broken', path: 'a/x' }, { text: 'pathless' }] });

test('gaps of ours are told once, errors of any run count', () => {
  expect(gapsOf(ours)).toEqual([{ run: ours, path: 'a/x', detail: 'binary' }]);
  expect(gapsOf(run({ scanner: 's', errors: [{ text: 'e', id: 'other' }] }))).toHaveLength(1);
  expect(gapsOf(run({ errors: [{ text: 'e', id: 'not-scanned/x' }] }))).toHaveLength(1);
  expect(gapsOf(other)).toMatchObject([{ path: 'a/x' }, { detail: 'pathless' }]);
});

const allow = (more: Partial<AllowedGap> = {}): AllowedGap => ({ paths: ['a/**'], reason: 'r', ...more });

test.each<[string, ReportedRun, readonly AllowedGap[][], number, number]>([
  ['nothing allowed', ours, [[]], 1, 0],
  ['allowed', ours, [[allow()]], 0, 1],
  ['allowed by one of two policies', ours, [[allow()], []], 1, 0],
  ['allowed by both', ours, [[allow()], [allow({ paths: ['**'] })]], 0, 1],
  ['for this scanner', ours, [[allow({ scanner: 'Secret-Scan' })]], 0, 1],
  ['for another scanner', ours, [[allow({ scanner: 'dockerfile-lint' })]], 1, 0],
  ['elsewhere', ours, [[allow({ paths: ['b/**'] })]], 1, 0],
  ['until its last day', ours, [[allow({ until: '2026-01-02' })]], 0, 1],
  ['run out', ours, [[allow({ until: '2026-01-01' })]], 1, 0],
  ['what names no file is in no folder', other, [[allow()]], 1, 1],
  ['what names no file is in everything', other, [[allow({ paths: ['**'] })]], 0, 2],
  ['no policy at all', ours, [], 1, 0],
])('%s', async (_, from, policies, open, allowed) => {
  const judged = await judgeGaps(gapsOf(from), policies, '2026-01-02');
  expect([judged.open.length, judged.allowed.length]).toEqual([open, allowed]);
});

describe('files that git converts', () => {
  const converted = (): readonly string[] => ['a/x', 'b'];

  test('are gaps of every run of another tool, and of none of ours, which say so themselves', () => {
    const more = run({ tool: 'more' });
    const told = convertedGaps([ours, other, more], converted);
    expect(told.map(({ run: { tool }, path }) => [tool, path])).toEqual([
      ['tool', 'a/x'],
      ['more', 'a/x'],
      ['tool', 'b'],
      ['more', 'b'],
    ]);
    expect(convertedGaps([other], () => [])).toEqual([]);
  });

  test('are not asked for where all runs are ours', () => {
    const refused = (): readonly string[] => {
      throw new Error('asked');
    };
    expect(convertedGaps([ours], refused)).toEqual([]);
    expect(() => convertedGaps([ours, other], refused)).toThrow('asked');
  });

  test('are a gap without a path where git cannot tell', () => {
    expect(convertedGaps([other], () => undefined)).toEqual([{ run: other, detail: expect.stringContaining('git cannot tell') }]);
  });
});
