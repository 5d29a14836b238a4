// What holds a secret is not repeated: not in a message, not in a fix, and not by the hash of a line that anybody may guess at.

import { confidential } from './confidential.js';

const text = 'user = app\npassword = hidden-one\nother = hidden-two\n';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const [one, two] = [spanOf('hidden-one'), spanOf('hidden-two')];
const whole = { start: 0, end: text.length };
const both = confidential(text, [two, one]);

test('a file without secrets is shown as it is', () => {
  const none = confidential(text, []);
  expect([none.any, none.hides(whole), none.inLineHash(0), none.without(whole)]).toEqual([false, false, false, text]);
});

test.each<[string, { start: number; end: number }, string]>([
  ['all of it', whole, 'user = app\npassword = …\nother = …\n'],
  ['a line', { start: 11, end: one.end }, 'password = …'],
  ['a part of a secret', { start: one.start + 2, end: one.end - 2 }, '…'],
  ['from within a secret on', { start: one.start + 2, end: two.start }, '…\nother = '],
  ['up to a secret', { start: 0, end: one.start }, 'user = app\npassword = '],
  ['from the end of one on', { start: one.end, end: two.start }, '\nother = '],
])('without secrets: %s', (_, part, shown) => {
  expect(both.any).toBe(true);
  expect(both.without(part)).toBe(shown);
  expect(both.hides(part)).toBe(shown.includes('…'));
});

test('secrets that overlap are one', () => {
  const overlapping = confidential(text, [one, { start: one.start + 3, end: one.end + 1 }, { start: one.start + 1, end: one.start + 2 }]);
  expect(overlapping.without(whole)).toBe('user = app\npassword = …other = hidden-two\n');
});

test.each<[string, number, boolean]>([
  ['the hundredth letter', 99, true],
  ['the letter after the hundredth', 100, false],
])('a secret that begins with %s of a line is in its hash: %s', (_, letters, expected) => {
  const line = `${'x'.repeat(letters)}hidden-one${'x'.repeat(200)}`;
  const secret = { start: letters, end: letters + 10 };
  expect(confidential(line, [secret]).inLineHash(0)).toBe(expected);
  // Blanks are not counted.
  const blank = ` \t${'x '.repeat(letters)}hidden-one${'x'.repeat(200)}`;
  const start = blank.indexOf('hidden-one');
  expect(confidential(blank, [{ start, end: start + 10 }]).inLineHash(0)).toBe(expected);
});

test('the hash of a line goes on over its end, and not back before it', () => {
  expect([both.inLineHash(0), both.inLineHash(two.start), both.inLineHash(two.end)]).toEqual([true, true, false]);
});

test.each<[string, string, boolean]>([
  ['the secret', 'see hidden-one there', true],
  ['another secret', 'see hidden-two there', false],
  ['a part of it', 'see hidden', false],
])('a text that holds %s repeats it: %s', (_, other, expected) => {
  expect(both.repeatedIn(other, one)).toBe(expected);
});

test.each([
  ['four letters repeat', 'abcd', true],
  ['three stand anywhere', 'abc', false],
])('%s', (_, secret, expected) => {
  expect(confidential(`k=${secret}\n`, [{ start: 2, end: 2 + secret.length }]).repeatedIn(`has ${secret}`, { start: 0, end: 7 })).toBe(
    expected,
  );
});
