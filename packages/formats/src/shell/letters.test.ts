import { endsWord, nameEnd, plainEnd, plainWordAt, quotedEnd, startsName } from './letters.js';
import { parseShell } from './parse.js';

test('every blank and operator ends a word, those outside ASCII too', () => {
  for (const letter of ' \t\n\v\f\r;&|<>()\u00a0\u2003\u3000\ufeff') expect([letter, endsWord(`a${letter}`, 1)]).toEqual([letter, true]);
  for (const letter of 'aZ0_"\'\\$`{*?[]}!é') expect([letter, endsWord(`a${letter}`, 1)]).toEqual([letter, false]);
});

test('letters that stand for themselves end where one is expanded, may be a pattern, or the range ends', () => {
  expect(plainEnd('ab-é}c*', 0, 7)).toBe(6);
  for (const letter of '"\'\\$`{*?[ ;') expect([letter, plainEnd(`ab${letter}c`, 0, 4)]).toEqual([letter, 2]);
  expect(plainEnd('abcd', 1, 3)).toBe(3);
  expect(quotedEnd("a 'b' {*}\n;$c", 0, 13)).toBe(11);
  expect(quotedEnd('a\\', 0, 2)).toBe(1);
  expect(quotedEnd('ab"', 0, 2)).toBe(2);
});

test('names of variables begin with no digit', () => {
  expect([startsName('_', 0), startsName('Z', 0), startsName('9', 0), startsName('', 0)]).toEqual([true, true, false, false]);
  expect(nameEnd('ab_9-c', 0, 6)).toBe(4);
  expect(nameEnd('ab', 0, 1)).toBe(1);
});

test('a word ahead is short, and nothing in it is expanded', () => {
  expect(plainWordAt('done;', 0, 5, 10)).toBe('done');
  expect(plainWordAt('do$x', 0, 4, 10)).toBe('');
  expect(plainWordAt('abcdefghi x', 0, 11, 10)).toBe('abcdefghi');
  expect(plainWordAt('abcdefghij x', 0, 12, 10)).toBe('');
});

test('an assignment has a name that ends within 300 letters', () => {
  const parse = parseShell('A=1 b_2+=x c[0]=y d+x run');
  const command = 'list' in parse ? parse.list.items[0]?.node : undefined;
  expect(command?.kind === 'simple' && command.assignments.map(({ value }) => value)).toEqual(['A=1', 'b_2+=x', 'c[0]=y']);
  const parsed = parseShell(`${'a'.repeat(299)}=(b c)`);
  expect('list' in parsed).toBe(true);
  expect('list' in parseShell(`${'a'.repeat(300)}=(b c)`)).toBe(false);
});
