// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
import { expandWord, interpolate } from './variables.js';

const values = new Map([
  ['A', 'a'],
  ['E', ''],
]);
const lookUp = (name: string): string | undefined => values.get(name);

test.each<[string, string | undefined, string | undefined]>([
  ['x', 'x', 'x'],
  ['$A-${A}', 'a-a', 'a-a'],
  ['$B', undefined, undefined],
  ['${B:-c}', 'c', 'c'],
  ['${B-${A}}', 'a', 'a'],
  ['${E:-c}${E-d}', 'c', 'c'],
  ['${A:+x}${B:+y}', 'x', 'x'],
  ['${A:?no}', 'a', 'a'],
  ['${B:?no}', undefined, undefined],
  ['"$A"', 'a', '"a"'],
  ["'$A'", undefined, "'a'"],
  ['$$A', undefined, '$A'],
  ['$(date)', undefined, undefined],
  ['${A', undefined, undefined],
  ['${A#a}', undefined, undefined],
  ['${A%a}', undefined, undefined],
  ['${A/a/b}', undefined, undefined],
  ['${A:1:2}', undefined, undefined],
  ['${A^^}', undefined, undefined],
  ['${B:-${A#a}}', undefined, undefined],
  [`$A${'x'.repeat(9000)}`, undefined, undefined],
  [`\${E:+${'x'.repeat(9000)}}`, undefined, undefined],
])('%s is %j to a shell and %j to Compose', (text, word, interpolated) => {
  expect([expandWord(text, lookUp), interpolate(text, lookUp)]).toEqual([word, interpolated]);
});

test('an escape letter takes the next letter as it is', () => {
  expect([expandWord('a\\$A', lookUp), expandWord('a`"$A', lookUp, '`'), expandWord('a\\:$A', lookUp, '`')]).toEqual([
    undefined,
    'a"a',
    'a\\:a',
  ]);
});

test('a text longer than any reference is not worked out, though little would be left of it', () => {
  expect(expandWord('${E}'.repeat(2048), lookUp)).toBe('');
  expect(expandWord('${E}'.repeat(2049), lookUp)).toBeUndefined();
});
