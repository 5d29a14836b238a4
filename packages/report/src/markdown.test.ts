import { markdownParts } from './markdown.js';
import type { Told } from './model.js';

const told = (more: Partial<Told>): Told => ({
  passed: false,
  headline: 'Blocked',
  because: [],
  causes: [],
  findings: [],
  letThrough: [],
  remarks: [],
  next: [],
  everything: 'in x',
  ...more,
});

const headOf = (more: Partial<Told>): string => markdownParts(told(more), '##', (path) => path).head;

test('doubts that one thing removes are one step with its places', () => {
  const cause = (message: string, remedy = 'Make it readable.') => ({ code: 'input-unreadable', message, remedy });
  const head = headOf({ causes: [cause('one'), cause('two'), cause('three', 'Look.')] });
  expect(head.split('\n').slice(2)).toEqual([
    '1. Make it readable. (`input-unreadable`)',
    '    - one',
    '    - two',
    '2. Look. (`input-unreadable`: three)',
    '',
  ]);
});

test.each([
  ['allow it with `allow-gaps: [x]`', 'allow it with `allow-gaps: [x]`'],
  ['an odd ` one', 'an odd \\` one'],
  ['`a` and **`b`**', '`a` and \\*\\*`b`\\*\\*'],
  ['two `` marks', 'two \\`\\` marks'],
])('%s', (written, shown) => {
  expect(headOf({ because: [written] }).split('\n')[2]).toBe(shown);
});

test('a text that is longer than anybody reads is cut between two letters', () => {
  const [, , shown = ''] = headOf({ because: ['😀'.repeat(3000)] }).split('\n');
  expect(shown).toBe(`${'😀'.repeat(1000)}…`);
});
