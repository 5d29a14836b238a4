import { inlineCode } from './markdown.js';

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a|b', '`a\\|b`'],
])('%j is code', (text, code) => {
  expect(inlineCode(text)).toBe(code);
});

test('no text is code, too: two marks alone would pair with those of the next text and let out what it holds', () => {
  const line = `${inlineCode('')} ${inlineCode('x``@somebody')}`;
  // Runs of marks pair with the next run of their length, as CommonMark 0.31 says in 6.1.
  const outside = line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
  expect(outside).toBe(' ');
});
