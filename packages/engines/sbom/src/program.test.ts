import { between, programText, withoutComments } from './program.js';
import { source } from './reader.js';

test('a text in quotes ends at its own mark or with its line', () => {
  expect(withoutComments('"a\\"#b" # c\n', { line: '#' })).toBe('"a\\"#b"    \n');
  expect(withoutComments('"a\n# c\n', { line: '#' })).toBe('"a\n   \n');
  expect(between('(a ")" b)', 0)).toBe('a ")" b');
});

test('a file of comments alone is a program, and one of other text is none', () => {
  const read = (text: string): string => programText(source('Gemfile', Buffer.from(text)), /^gem\b/m, 'a Gemfile');
  expect(read('\n  # gem\n')).toBe('\n  # gem\n');
  expect(() => read('# gem\n\n  other\n')).toThrow('expected a Gemfile');
});
