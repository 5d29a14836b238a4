import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, memorySource } from './byte-source.js';
import { outlineOf } from './outline.js';
import { readSarif } from './read.js';

const folder = mkdtempSync(join(tmpdir(), 'outline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The outline's text and the elements of its lists. */
function outline(text: string | Buffer): unknown {
  const made = outlineOf(memorySource(Buffer.from(text)));
  return 'kind' in made
    ? made.kind
    : [made.text, ...made.lists.map(({ count, textOf }) => Array.from({ length: count }, (_, i) => textOf(i)))];
}

test.each<[string, string, unknown]>([
  ['results of runs', '{"runs":[{"results":[{"a":1},{"b":[2]}],"x":1}]}', ['{"runs":[{"results":[0],"x":1}]}', ['{"a":1}', '{"b":[2]}']]],
  ['none', '{"runs":[{"results":[ ]}]}', ['{"runs":[{"results":[0]}]}', []]],
  ['of two runs', '{"runs":[{"results":[1]},{"results":[2]}]}', ['{"runs":[{"results":[0]},{"results":[1]}]}', ['1'], ['2']]],
  ['of inline parts', '{"inlineExternalProperties":[{"results":[3]}]}', ['{"inlineExternalProperties":[{"results":[0]}]}', ['3']]],
  ['of a part in a file', '{"results":[4,5]}', ['{"results":[0]}', ['4', '5']]],
  ['a key in other letters', '{"runs":[{"\\u0072esults":[1]}]}', ['{"runs":[{"\\u0072esults":[0]}]}', ['1']]],
  ['brackets and commas in strings', '{"results":["],[","\\"]","\\\\"]}', ['{"results":[0]}', ['"],["', '"\\"]"', '"\\\\"']]],
  ['results elsewhere', '{"a":{"results":[1]},"runs":[[{"results":[2]}]]}', ['{"a":{"results":[1]},"runs":[[{"results":[2]}]]}']],
  ['results that are no list', '{"runs":[{"results":{"x":[1]}}]}', ['{"runs":[{"results":{"x":[1]}}]}']],
  ['an element that is missing', '{"results":[1,]}', ['{"results":[0]}', ['1', '']]],
  ['a bracket of the wrong kind', '{"results":[1}', ['{"results":[0}', ['1']]],
  ['a list that breaks off', '{"runs":[{"results":[{"a":1},', 'truncated'],
  ['NUL', 'a\0\0b', 'binary'],
])('%s', (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test('a chunk may end between a backslash and what it escapes', () => {
  const head = '{"results":["';
  const long = `"${'x'.repeat(1024 * 1024 - head.length - 1)}\\"],["`;
  expect(outline(`{"results":[${long},2]}`)).toEqual(['{"results":[0]}', [long, '2']]);
});

test('lists may be as long as the chunks by which they are read, and cut anywhere', () => {
  const results = Array.from({ length: 4000 }, (_, i) => ({ message: { text: `\u00fc"\\${'x'.repeat(i % 977)}` }, i }));
  for (const shift of [0, 1, 2, 3]) {
    const text = JSON.stringify({ x: ' '.repeat(shift), results }, null, 1);
    const made = outlineOf(memorySource(Buffer.from(text)));
    if ('kind' in made) throw new Error(made.kind);
    const [list] = made.lists;
    expect(Array.from({ length: list?.count ?? 0 }, (_, i) => JSON.parse(list?.textOf(i) ?? ''))).toEqual(results);
    expect(list?.keysOf(7)).toBe(3);
  }
});

test('a byte that is no UTF-8 anywhere makes the whole Latin-1, as for every reader', () => {
  const bytes = Buffer.from(
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{"message":{"text":"\xfc"}}]}]}',
    'latin1',
  );
  expect(readSarif(bytes, 'f', '/w')[0]?.results[0]?.message).toBe('\u00fc');
});

describe('what is said twice, too deep or no JSON within a result', () => {
  const log = (result: string) => `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},\n"results":[\n{"ok":1},\n${result}\n]}]}`;
  test.each<[string, string, object]>([
    ['a key twice', '{"a":1,"b":{"c":1,\n"c":2}}', { code: 'report-invalid', where: { file: 'f', line: 5 } }],
    ['a key twice in other letters', '{"a":1,"\\u0061":2}', { code: 'report-invalid', where: { file: 'f', line: 4 } }],
    ['too deep', `{"a":${'['.repeat(300)}${']'.repeat(300)}}`, { message: expect.stringContaining('levels of nesting') }],
    ['two without a comma', '{"a":1} {"b":1}', { code: 'report-invalid' }],
    ['a trailing comma', '{"a":1},', { code: 'report-invalid' }],
    ['brackets crossed', '{"a":[1}]', { code: 'report-invalid' }],
    ['a number', '3', { message: expect.stringContaining('result 2 of run 1') }],
  ])('%s', (_, result, expected) => {
    expect(() => readSarif(Buffer.from(log(result)), 'f', '/w')).toThrow(expect.objectContaining(expected));
  });

  test('a key twice behind the results has its line of the file', () => {
    const text = '{"version":"2.1.0","runs":[{"results":[\n{},\n{}\n],\n"x":1,\n"x":2}]}';
    expect(() => readSarif(Buffer.from(text), 'f', '/w')).toThrow(expect.objectContaining({ where: { file: 'f', line: 6 } }));
  });
});

describe('a report in a file', () => {
  const report = (message: string): string =>
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [{ message: { text: message } }] }] });

  test('gives what is only shown when it is asked for', () => {
    const path = join(folder, 'a.sarif');
    writeFileSync(path, report('m'));
    expect(readSarif(fileSource(path), 'a', '/w')[0]?.results[0]?.message).toBe('m');
  });

  test('that changed since is not believed', () => {
    const path = join(folder, 'b.sarif');
    writeFileSync(path, report('x'.repeat(3_000_000)));
    const source = fileSource(path);
    source.read(0, 10);
    writeFileSync(path, report('y'.repeat(3_000_000)));
    utimesSync(path, 1, 1);
    expect(() => source.read(2_500_000, 10)).toThrow(expect.objectContaining({ code: 'report-unreadable' }));
  });
});
