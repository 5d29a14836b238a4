import { growth, linear } from '../../../../../test/harness/growth.js';
import { compilePattern } from './pattern.js';

test.each([
  ['https://github\\.com/octo/.*', 'https://github.com/octo/app', true],
  ['https://github\\.com/octo/.*', 'https://github.com/octo/', true],
  ['^https://github\\.com/octo/[a-z-]+$', 'https://github.com/octo/app', true],
  ['octo', 'https://github.com/octo', false],
  ['octo', 'octo', true],
  ['^octo', 'octopus', false],
  ['a|b', 'ab', false],
  ['^a|b$', 'ax', false],
  ['(a|b)+', 'abba', true],
  ['(?:ab){2,3}', 'ababab', true],
  ['(?:ab){2,3}', 'abababab', false],
  ['(?:ab){2,3}', 'ab', false],
  ['a{2}', 'aa', true],
  ['a{2,}', 'aaaaa', true],
  ['a{2,}', 'a', false],
  ['a{0}b', 'b', true],
  ['a{0,2}', '', true],
  ['v\\d+\\.\\d+(\\.\\d+)?', 'v1.20', true],
  ['v\\d+\\.\\d+(\\.\\d+)?', 'v1.20.3', true],
  ['v\\d+\\.\\d+(\\.\\d+)?', 'v1', false],
  ['[^/]+', 'a/b', false],
  ['[\\w.-]+', 'a.b-c_d', true],
  ['[]a]', 'a', false],
  ['[a-]', '-', true],
  ['.', '\n', false],
  ['refs/tags/.*?', 'refs/tags/v1', true],
  ['', '', false],
] as const)('%s on %j: %s', (pattern, text, expected) => {
  let matched: boolean;
  try {
    matched = compilePattern(pattern)(text);
  } catch {
    matched = false;
  }
  expect(matched).toBe(expected);
});

test.each([
  '(',
  ')',
  '[a',
  'a**',
  '+',
  '(?=a)',
  '(?<name>a)',
  '\\1',
  '\\b',
  'a{3,2}',
  'a{999}',
  'a{x}',
  'a$b',
  'a^b',
  '((((a{99}){99}){99}){99})',
  `${'('.repeat(40)}a${')'.repeat(40)}`,
  'a'.repeat(501),
])('%s is refused', (pattern) => {
  expect(() => compilePattern(pattern)).toThrow('expected a regular expression');
});

test.each(['(a*)*b', '(a|aa)+(a|aa)+.*.*.*x'])('%s, which makes others backtrack for years, costs the length of the text', (pattern) => {
  const matches = compilePattern(pattern);
  expect(matches('a'.repeat(5000))).toBe(false);
  expect(growth((size) => matches('a'.repeat(size)), 1250)).toBeLessThan(linear);
});

test('patterns made at random match what JavaScript matches', () => {
  let seed = 12345;
  const below = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % limit;
  };
  const oneOf = (choices: readonly string[]): string => choices[below(choices.length)] as string;
  const alternatives = (depth: number): string =>
    Array.from({ length: below(4) === 0 ? 2 : 1 }, () => Array.from({ length: below(4) }, () => part(depth)).join('')).join('|');
  const part = (depth: number): string => {
    const plain = oneOf(['a', 'b', 'c', '.', '[ab]', '[^a]', '[a-b]', '[b-]', '[^\\d]', '\\d', '\\w', '\\.', '\\S', '\\-']);
    const grouped = depth < 3 && below(3) === 0 ? `${oneOf(['(', '(?:'])}${alternatives(depth + 1)})` : plain;
    return grouped + oneOf(['', '', '', '*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '{0}']);
  };
  const differences: string[] = [];
  for (let i = 0; i < 3000; i++) {
    const pattern = alternatives(0);
    if (pattern === '') continue;
    const ours = compilePattern(pattern);
    const theirs = new RegExp(`^(?:${pattern})$`);
    for (let j = 0; j < 5; j++) {
      const text = Array.from({ length: below(6) }, () => oneOf(['a', 'b', 'c', '1', '.', '-'])).join('');
      if (ours(text) !== theirs.test(text)) differences.push(`${pattern} on ${text}`);
    }
  }
  expect(differences).toEqual([]);
});
