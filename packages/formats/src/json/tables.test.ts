import { parseJson } from './json.js';
import { JsonTable } from './table.js';
import { readJsonTables, tablesOf } from './tables.js';

/** As JSON.parse would have it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof JsonTable)) return value;
  const { cells } = value;
  return Object.fromEntries(cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, plain(cells[at + 1])]] : [])));
}

test('reads objects, lists, truth values and numbers, with the lines of their keys, as the parser does', () => {
  const text =
    '{\n "a": {\r\n\t"b": 1, "c": "x,y]}é",\n  "d": {"e":\n 2}\n },\n "list": [\n  {"b": true}, [], [1,\n false], null, {}\n ],\n "f": 100\n}\n';
  const table = readJsonTables(text);
  const parsed = parseJson(text, 'f');
  expect(plain(table)).toEqual(parsed.value);
  const paths = [[], ['a'], ['a', 'b'], ['a', 'c'], ['a', 'd'], ['a', 'd', 'e'], ['list'], ['f'], ['none'], ['a', 'none']];
  expect(paths.map((path) => table?.lineOf(path))).toEqual(paths.map((path) => parsed.lineOf(path)));
  const same = tablesOf(parsed.value as object, parsed.lineOf);
  expect(plain(same)).toEqual(parsed.value);
  expect(paths.map((path) => same.lineOf(path))).toEqual(paths.map((path) => parsed.lineOf(path)));
  const inner = table?.get('a');
  expect(inner).toMatchObject({ line: 2 });
  expect((inner as JsonTable).get('toString')).toBeUndefined();
});

test.each([2, 40])(
  'an object of %i members within others is read as the parser reads it, and refused with one of its keys twice',
  (count) => {
    const members = Array.from({ length: count }, (_, at) => `"k${at}": {"v": "${at}", "list": [{"w": true}], "n": ${at}}`).join(',\n');
    const within = (text: string): string => `{"a":\n{"b": {${text}}}}`;
    const table = readJsonTables(within(members));
    expect(plain(table)).toEqual(JSON.parse(within(members)));
    const inner = ((table as JsonTable).get('a') as JsonTable).get('b') as JsonTable;
    expect((inner.get('k1') as JsonTable).get('v')).toBe('1');
    expect((inner.get('k1') as JsonTable).line).toBe(3);
    expect([inner.get('k'), inner.get('k11111'), inner.get('')]).toEqual([undefined, undefined, undefined]);
    expect(readJsonTables(within(`${members},"k${count}":1`))).toBeDefined();
    expect(readJsonTables(within(`${members},"k0":1`))).toBeUndefined();
  },
);

test('keys that are alike from object to object are read anew where they differ', () => {
  const text = '{"a":{"version":1,"name":2},"b":{"version":3,"names":4},"c":{"versions":5},"d":{"name":6}}';
  expect(plain(readJsonTables(text))).toEqual(JSON.parse(text));
});

const many = Array.from({ length: 20 }, (_, index) => `"k${index}":1`).join(',');

test.each([
  '',
  '[]',
  '1',
  '{',
  '{"a"',
  '{"a":',
  '{"a":1',
  '{"a":1,}',
  '{,}',
  '{"a" 1}',
  '{"a":1 "b":2}',
  '{a:1}',
  '{"a":01}',
  '{"a":1.5}',
  '{"a":-1}',
  '{"a":1e3}',
  '{"a":1234567890123456}',
  '{"a":tru}',
  '{"a":[1,]}',
  '{"a":[1}',
  '{"a":1}{}',
  '{"a":1}\u0000',
  '{"a":"b\nc"}',
  '{"a":"b\tc"}',
  '{"a\t":1}',
  '{"a":"b\u0001c"}',
  '{"a":"\\u0041"}',
  '{"a":1,"a":2}',
  '{"x":{"a":1,"b":3,"a":2}}',
  `{${many},"k3":2}`,
  '\ufeff{}',
  '{"a":1}\u00a0',
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
])('leaves %j to the parser', (text) => {
  expect(readJsonTables(text)).toBeUndefined();
});

test('no text that is cut short, or has a character too many, is read as another', () => {
  const text = '{"a":{"b":[1,"c",{"d":true}],\n"e":null},"f":false}';
  expect(plain(readJsonTables(text))).toEqual(JSON.parse(text));
  for (let length = 0; length < text.length; length++) expect(readJsonTables(text.slice(0, length))).toBeUndefined();
  for (const letter of ['"', ',', ':', '{', '}', '[', ']', '1', 'x', '\n', ' '])
    for (let at = 0; at <= text.length; at++) {
      const changed = text.slice(0, at) + letter + text.slice(at);
      const read = readJsonTables(changed);
      if (read !== undefined) expect(plain(read)).toEqual(JSON.parse(changed));
    }
});

test('looks through a large object once, however many of its keys are asked for', () => {
  const size = 500;
  let reads = 0;
  const cells = new Proxy(
    Array.from({ length: 2 * size }, (_, at) => (at % 2 === 0 ? `k${at >> 1}` : at >> 1)),
    {
      get(target, key) {
        if (/^\d+$/.test(String(key))) reads++;
        return Reflect.get(target, key) as unknown;
      },
    },
  );
  const table = new JsonTable(
    1,
    cells,
    Array.from({ length: size }, (_, at) => at + 7),
  );
  for (let at = 0; at < size; at++) {
    expect(table.get(`k${at}`)).toBe(at);
    expect(table.lineOf([`k${at}`])).toBe(at + 7);
  }
  expect([table.get('k500'), table.get('toString'), table.lineOf(['k500'])]).toEqual([undefined, undefined, 1]);
  expect(reads).toBeLessThan(5 * size);
});

test('a key of many is found where it stands, and none that is not there', () => {
  const text = `{${Array.from({ length: 50 }, (_, index) => `"k${index}":${index}`).join(',')}}`;
  const parsed = parseJson(text, 'f');
  for (const table of [readJsonTables(text) as JsonTable, tablesOf(parsed.value as object, parsed.lineOf)])
    expect(['k0', 'k31', 'k49', 'k50', 'toString'].map((key) => table.get(key))).toEqual([0, 31, 49, undefined, undefined]);
});
