import { growth, linear } from '../../../test/harness/growth.js';
import { jsonFlaw, maxJsonDepth } from './json.js';

test.each<[string, object | undefined]>([
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', undefined],
  ['{"a":1,\n"a":2}', { kind: 'duplicate-key', line: 2, key: 'a' }],
  ['{"a":{"b":1,"c":[1,2],\n\n"b":2}}', { kind: 'duplicate-key', line: 3, key: 'b' }],
  ['{"results":[],"\\u0072esults":[]}', { kind: 'duplicate-key', line: 1, key: 'results' }],
  ['{"a":"x","x":"a","\\"":1,"\\\\":2}', undefined],
  ['{"a\\\\":1,"a\\\\":1}', { kind: 'duplicate-key', line: 1, key: 'a\\' }],
  ['{"__proto__":1,"__proto__":2}', { kind: 'duplicate-key', line: 1, key: '__proto__' }],
  ['["a","a",{"k":["a","a"]}]', undefined],
  [`${'['.repeat(maxJsonDepth)}${']'.repeat(maxJsonDepth)}`, undefined],
  [`${'['.repeat(maxJsonDepth + 1)}${']'.repeat(maxJsonDepth + 1)}`, { kind: 'too-deep', line: 1 }],
  ['{"text":"[[[[ {\\"a\\":1,\\"a\\":2} "}', undefined],
])('%s', (text, flaw) => {
  expect(jsonFlaw(text)).toEqual(flaw);
});

test.each<[string, (size: number) => string]>([
  ['keys', (size) => `{${Array.from({ length: size }, (_, i) => `"k${i}":"\\\\\\""`).join(',')}}`],
  ['backslashes', (size) => `{"a":"${'\\\\'.repeat(size * 5)}"}`],
])('one pass: a text of %s costs its length', (_, make) => {
  const texts = new Map([20_000, 80_000].map((size) => [size, make(size)]));
  expect(jsonFlaw(texts.get(20_000) as string)).toBeUndefined();
  expect(growth((size) => jsonFlaw(texts.get(size) as string), 20_000)).toBeLessThan(linear);
});
