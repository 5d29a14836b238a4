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

test('one pass: a text of backslashes, quotes and keys costs its length', () => {
  const text = `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":"\\\\\\""`).join(',')}}`;
  const start = performance.now();
  expect(jsonFlaw(text)).toBeUndefined();
  expect(jsonFlaw(`{"a":"${'\\\\'.repeat(500_000)}"}`)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(5000);
});
