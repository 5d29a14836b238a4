import { inNpmRange } from './ranges.js';

test.each([
  [
    '1.2.3',
    [
      '^1.2.3',
      '^1',
      '1',
      '1.x',
      '1.2',
      '1.2.*',
      '~1.2.0',
      '~>1.2',
      '*',
      '',
      'x',
      '>=1.2.3 <2',
      '>= 1.2.3 < 2',
      '1.0.0 - 2',
      '1 - 1.2',
      '0 || 1.2.3',
      'v1.2.3',
      '=1.2.3',
      '<=1.2.3',
      '<=1.2',
      '^1.2.3-beta.1',
      '>1.2.3-a',
      '1.2.3+build',
    ],
  ],
  ['0.2.3', ['^0.2.1', '^0.2', '^0', '~0.2.3', '0.x']],
  ['0.0.3', ['^0.0.3', '^0.0', '~0.0.1']],
  ['2.0.0+build', ['^2.0.0']],
])('%s is in its ranges', (version, ranges) => {
  for (const range of ranges) expect([range, inNpmRange(version, range)]).toEqual([range, true]);
});

test.each([
  [
    '1.2.3',
    [
      '^1.2.4',
      '^2',
      '2',
      '1.3.x',
      '~1.1',
      '>1.2',
      '>1.2.3',
      '<1.2.3',
      '<1.2',
      '<=1.2.2',
      '<=1.1',
      '1.3 - 2',
      '0 || 2',
      '1.2.2',
      '>=1 <1.2.3',
      '=1.2.3-beta',
      '<=1.2.3-beta',
    ],
  ],
  ['0.3.0', ['^0.2.1', '~0.2.9', '^0.2']],
  ['0.0.4', ['^0.0.3']],
  ['2.0.0', ['^1.9.9', '~1', '<2', '<2.0.0-alpha']],
])('%s is in none of others', (version, ranges) => {
  for (const range of ranges) expect([range, inNpmRange(version, range)]).toEqual([range, false]);
});

test('says nothing of what is no range, and of pre-releases', () => {
  for (const range of ['latest', 'github:a/b', 'npm:other@1', 'workspace:*', 'file:x', 'https://a/b.tgz', '1 || latest', 'a'.repeat(500)])
    expect([range, inNpmRange('1.2.3', range)]).toEqual([range, undefined]);
  for (const version of ['1.2.3-beta.1', '1.2', 'x', '']) expect(inNpmRange(version, '^1')).toBeUndefined();
});
