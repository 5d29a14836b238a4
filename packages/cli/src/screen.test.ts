import { paintFor, screenOf } from './screen.js';

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['NO_COLOR in a terminal', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which says nothing', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR over NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['FORCE_COLOR=0 in a terminal', true, { FORCE_COLOR: '0' }, false],
] as const)('%s', (_name, isTerminal, environment, coloured) => {
  expect(paintFor(isTerminal, environment).bold('x') !== 'x').toBe(coloured);
});

test('the width is the terminal’s, else what COLUMNS says, else 80', () => {
  expect(screenOf({ isTTY: true, columns: 132, rows: 50 }, {}, false)).toMatchObject({ width: 132, rows: 50 });
  expect(screenOf({}, { COLUMNS: '100' }, false)).toMatchObject({ width: 100, rows: 40 });
  expect(screenOf({}, { COLUMNS: 'wide' }, false)).toMatchObject({ width: 80, rows: 40 });
  expect(screenOf({ columns: 5 }, {}, false).width).toBe(40);
});
