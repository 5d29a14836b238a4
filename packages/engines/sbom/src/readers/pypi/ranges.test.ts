import { inPythonRange } from './ranges.js';

test.each([
  [
    '1.4.2',
    [
      '',
      '*',
      '>=1',
      '>=1,<2',
      '>= 1 , < 2',
      '~=1.4',
      '~=1.4.0',
      '==1.4.2',
      '==1.4.*',
      '1.4.*',
      '1.4.2',
      '!=1.5',
      '!=1.5.*',
      '^1',
      '^1.2',
      '~1.4',
      '~1',
      '<1 || >1.4',
      '===1.4.2',
    ],
  ],
  ['1.4.2+cpu', ['==1.4.2', '<=1.4.2', '^1.4.2', '==1.4.2+cpu']],
  ['0.3.1', ['^0.3', '^0', '^0.3.1']],
  ['0.0.3', ['^0.0.3', '^0.0']],
  ['2.0rc1', ['==2.0.*', '>=1', '==2.0rc1']],
])('%s is in its ranges', (version, ranges) => {
  for (const range of ranges) expect([range, inPythonRange(version, range)]).toEqual([range, true]);
});

test.each([
  [
    '1.4.2',
    ['>=2', '<1.4', '~=1.5', '~=1.4.3', '==1.4.1', '==1.5.*', '!=1.4.*', '!=1.4.2', '^2', '^1.5', '~1.5', '<1 || >2', '1.4', '>=1,<1.4'],
  ],
  ['0.3.1', ['^0.4', '^0.2', '^0.0']],
  ['0.0.4', ['^0.0.3']],
  ['2.0rc1', ['>=2', '^2.0']],
])('%s is in none of others', (version, ranges) => {
  for (const range of ranges) expect([range, inPythonRange(version, range)]).toEqual([range, false]);
});

test('says nothing of what is no range', () => {
  for (const range of ['latest', '@main', 'a b', '~=1', '>=x', '9'.repeat(400)])
    expect([range, inPythonRange('1.0', range)]).toEqual([range, undefined]);
});
