import { inNpmRange, inPlainRange, releaseNumber } from './ranges.js';

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

test('of the commonest ranges, says by numbers alone what it says of all', () => {
  const parts = ['0', '1', '2', '10'];
  const versions = parts.flatMap((a) => parts.flatMap((b) => ['0', '1', '3'].map((c) => `${a}.${b}.${c}`)));
  const written = [...versions, ...parts, ...parts.flatMap((a) => parts.map((b) => `${a}.${b}`))];
  for (const operator of ['', '^', '~', '>='])
    for (const low of written)
      for (const version of versions) {
        const range = `${operator}${low}`;
        const plain = inPlainRange(releaseNumber(version), range);
        // The space keeps the other from it.
        expect([range, version, plain]).toEqual([range, version, inNpmRange(version, ` ${range}`)]);
      }
  for (const range of ['', '>1', '<1', '=1', 'v1', '1.x', '^1.2.3-a', '1.2.3.4', '1.', '^', '>=1 <2', '100000.0.0'])
    expect([range, inPlainRange(releaseNumber('1.2.3'), range)]).toEqual([range, undefined]);
  for (const version of ['1.2', '1.2.3.4', '1.2.3-a', '1.2.3+a', 'x', '', '100000.0.0'])
    expect([version, releaseNumber(version), inPlainRange(releaseNumber(version), '*')]).toEqual([version, -1, undefined]);
});
