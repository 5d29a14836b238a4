import { parseJson } from './json.js';
import { mistakeAt } from './mistake.js';

const refusal = (text: string, options = {}) => {
  try {
    return parseJson(text, 'f.json', options).value;
  } catch (error) {
    const { code, message, where } = error as { code: string; message: string; where: { line?: number } };
    return [code, where.line, message];
  }
};

test.each([
  ['{"a":{"b":1,\n"b":2}}', 2, 'the key "b" stands twice'],
  ['{"a":1,\n"\\u0061":2}', 2, 'the key "a" stands twice'],
  ['{"a":\n[1,2', 2, ''],
  ['{"a":\n', 2, 'ends too early'],
  ['', 1, 'empty'],
  ['{"a":1,}', 1, ''],
  ['<<<<<<< HEAD\n{}', 1, ''],
  ['{\n<<<<<<< HEAD\n"a":1}', 2, ''],
  ['{"a":[1,\n2,\n]}', 3, ''],
  ['{"a":\ntru}', 2, ''],
  ['{"a":"b\nc"}', 1, ''],
  ['{"a":\n"\\x"}', 2, ''],
  ['{"a":[\n}]', 2, ''],
  ['{"a":1}\n{}', 2, ''],
  ['{"a" 1}', 1, ''],
  ['{"a":{},\n1:2}', 2, ''],
  ['["a"\n"b"]', 2, ''],
  ['[01]', 1, ''],
  [`${'['.repeat(600)}${']'.repeat(600)}`, 1, 'at most 500 levels'],
])('refuses %j', (text, line, message) => {
  expect(refusal(text)).toEqual(['json-invalid', line, expect.stringContaining(message)]);
});

test('knows the lines of keys and items as deep as it was asked', () => {
  const text = '\ufeff{\n "a": {\n  "b\\"c": 1,\n  "d": {"e":\n 2}\n },\n "list": [\n  {},\n  "x,y]",\n  [1,\n 2]\n ]\n}';
  const { lineOf, value } = parseJson(text, 'f');
  expect(value).toEqual({ a: { 'b"c': 1, d: { e: 2 } }, list: [{}, 'x,y]', [1, 2]] });
  expect(
    [['a'], ['a', 'b"c'], ['a', 'd'], ['a', 'd', 'e'], ['list', 0], ['list', 1], ['list', 2], ['list', 2, 1], ['none']].map(lineOf),
  ).toEqual([2, 3, 4, 4, 8, 9, 10, 10, 1]);
  expect(parseJson(text, 'f', { places: 3 }).lineOf(['list', 2, 1])).toBe(10);
});

test('a key of an object of its own is no key of the prototype', () => {
  expect(Object.keys(parseJson('{"__proto__":1,"constructor":2}', 'f').value as object)).toEqual(['__proto__', 'constructor']);
});

test('comments and trailing commas, where they are allowed', () => {
  const text = '{ // one\n "a": "// no", /* two\n */ "b": [1,2,], }';
  expect([refusal(text, { comments: true }), refusal(text)]).toEqual([{ a: '// no', b: [1, 2] }, ['json-invalid', 1, expect.any(String)]]);
});

test('the place of a mistake is where the text stops being JSON, whatever the text', () => {
  const text = '{"a":[1,-2.5e3,true,false,null,"x\\u0041\\n"],"b":{"c":{}},"d":[]}';
  expect(mistakeAt(text)).toBe(text.length);
  for (let length = 0; length < text.length; length++) expect(mistakeAt(text.slice(0, length))).toBeGreaterThan(length - 7);
  for (let at = 0; at < text.length; at++) {
    const changed = `${text.slice(0, at)}\u0001${text.slice(at)}`;
    expect(mistakeAt(changed)).toBeLessThanOrEqual(at);
  }
});
