import { withinTime } from './deadline.js';
import { translateRe2 } from './translate.js';

/** Expected values are those of Go 1.26's regexp package. */
const cases: readonly [expression: string, text: string, matches: readonly string[]][] = [
  ['(?i)key', 'KEY kEy \u212aey', ['KEY', 'kEy', '\u212aey']],
  ['a(?i:b)c', 'aBc abC', ['aBc']],
  ['(?i)a(?-i)b', 'Ab AB', ['Ab']],
  ['(?s)a.b', 'a\nb', ['a\nb']],
  ['a.b', 'a\nb a\rb', ['a\rb']],
  ['(?U)a+', 'aaa', ['a', 'a', 'a']],
  ['(?U)a+?', 'aaa', ['aaa']],
  ['[[:alnum:]]+', 'ab1_é', ['ab1']],
  ['[[:^digit:]]+', '1ab2', ['ab']],
  ['\\s+', '\v \t', [' \t']],
  ['\\w+', 'aé_1', ['a', '_1']],
  ['\\bkey\\b', 'ékeyé key_', ['key']],
  ['\\pL+', 'añ1Ω', ['añ', 'Ω']],
  ['\\p{Greek}', 'aΩ', ['Ω']],
  ['a\\z', 'a\na', ['a']],
  ['a$', 'a\na\n', []],
  ['(?m)^a$', 'a\na\n', ['a', 'a']],
  ['\\Aa', 'aa', ['a']],
  ['\\Qa.b\\E', 'aXb a.b', ['a.b']],
  ['(?P<n>a)(?<m>b)', 'ab', ['ab']],
  ['x{2,3}', 'xxxxx', ['xxx', 'xx']],
  ['x{,2}', 'x{,2}', ['x{,2}']],
  ['\\x41\\x{1F600}\\101', 'A😀A', ['A😀A']],
  ['^.$', '😀', ['😀']],
  ['[]a]+', 'a]', ['a]']],
  ['a|ab', 'ab', ['a']],
];

test.each(cases)('%s finds in %j what Go finds', (expression, text, matches) => {
  const result = translateRe2(expression);
  if (!result.ok) throw new Error(result.reason);
  expect([...text.matchAll(result.translated.pattern)].map(([match]) => match)).toEqual(matches);
});

test.each([
  'a(?=b)',
  '(?<!a)b',
  '(a)\\1',
  'a**',
  '*a',
  '(a',
  'a)',
  '[a',
  'a{1001}',
  '(?:a{100}){100}',
  '\\Z',
  '\\C',
  '[[:letters:]]',
  '\\p{Nowhere}',
  '[b-a]',
  '(?P<a>x)(?P<a>y)',
])('%s is refused, as Go refuses it', (expression) => {
  expect(translateRe2(expression)).toMatchObject({ ok: false });
});

test.each([
  ['[\\w.-]{0,50}?(?:adafruit)[ =]{1,3}([a-z0-9]{32})', ['adafruit'], 0, 50],
  ['\\b((?:A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{16})\\b', ['a3t', 'akia', 'asia'], 0, 0],
  ['(?i)x?secret', ['xsecret', 'secret'], 0, 0],
])('every match of %s holds a text that is known beforehand', (expression, texts, min, max) => {
  const result = translateRe2(expression);
  const anchor = result.ok ? result.translated.anchor : undefined;
  expect([...(anchor?.keys() ?? [])].sort()).toEqual([...texts].sort());
  for (const span of anchor?.values() ?? []) expect(span).toEqual({ min, max });
});

test('an expression that backtracks without end is stopped, and work goes on after it', () => {
  const result = translateRe2('^(?:a|a|aa)+$');
  const pattern = result.ok ? result.translated.pattern : /x/;
  expect(result.ok && result.translated.harmless).toBe(false);
  expect(withinTime(200, () => pattern.test(`${'a'.repeat(60)}!`))).toEqual({ done: false });
  expect(withinTime(5000, () => 42)).toEqual({ done: true, value: 42 });
});
