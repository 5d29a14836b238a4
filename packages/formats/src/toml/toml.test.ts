import { readPlainToml } from './plain.js';
import { parseToml } from './toml.js';

test('knows the lines of tables, keys and items', async () => {
  const text = `\ufeff# lock
version = 4
[[package]]
name = "a"
dependencies = [
 "b", # "c",
 "d]",
 { name = "e" },
]
[package.source]
"url.x" = """
[[package]]
\\""""

[[package]]
name = 'z\\'
[package."o.p".extra]
x = { y = [1] }
`;
  const { value, lineOf } = await parseToml(text.replaceAll('\n', '\r\n'), 'f.toml');
  expect(value).toMatchObject({ version: 4, package: [{ name: 'a', dependencies: ['b', 'd]', { name: 'e' }] }, { name: 'z\\' }] });
  const paths = [
    ['version'],
    ['package', 0],
    ['package', 0, 'name'],
    ['package', 0, 'dependencies'],
    ['package', 0, 'dependencies', 0],
    ['package', 0, 'dependencies', 1],
    ['package', 0, 'dependencies', 2],
    ['package', 0, 'source', 'url.x'],
    ['package', 1],
    ['package', 1, 'name'],
    ['package', 1, 'o.p', 'extra', 'x', 'y'],
    ['none'],
  ];
  expect(paths.map(lineOf)).toEqual([2, 3, 4, 5, 6, 7, 8, 11, 15, 16, 18, 1]);
});

test.each([
  ['a = 1\nb = 2\na = 3\n', 3],
  ['[a]\nx = 1\n[b]\n[a]\n', 4],
  ['a = [\n 1,\n', 3],
  ['a = "x', 1],
  ['a = 1\n<<<<<<< HEAD\nb = 2\n', 2],
  ['a = \n', 1],
])('refuses %j with the line', async (text, line) => {
  await expect(parseToml(text, 'f.toml')).rejects.toMatchObject({ code: 'toml-invalid', where: { file: 'f.toml', line } });
});

test('deep nesting and keys of the prototype', async () => {
  await expect(parseToml(`a = ${'['.repeat(5000)}${']'.repeat(5000)}`, 'f')).rejects.toMatchObject({ code: 'toml-invalid' });
  const { value, lineOf } = await parseToml('[__proto__]\npolluted = 1\n', 'f');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect([({} as { polluted?: number }).polluted, lineOf(['__proto__', 'polluted'])]).toEqual([undefined, 2]);
});

test('the plain part has the values of the whole parser', async () => {
  const text = `# lock
version = 4
"a.b" = 'c'
list = [ # items
  "x", 'y"',
  [1, true, false], # more
  { n = "v", e = {} }, {},
]

[[package]]
name = "quo\\"ted \\\\ end"
dependencies = []
[package.source.'x y']
url = "u#1" # comment
[[package]]
name = ""x
[constructor]
toString = "own"
`.replace('""x', '"z"');
  const plain = readPlainToml(text)?.value;
  const { value, lineOf } = await parseToml(text.replaceAll('\n', '\r\n'), 'f');
  expect(JSON.stringify(plain)).toBe(JSON.stringify(value));
  expect(plain).toEqual({
    version: 4,
    'a.b': 'c',
    list: ['x', 'y"', [1, true, false], { n: 'v', e: {} }, {}],
    package: [{ name: 'quo"ted \\ end', dependencies: [], source: { 'x y': { url: 'u#1' } } }, { name: 'z' }],
    constructor: { toString: 'own' },
  });
  expect(((plain?.package ?? []) as object[]).map((table) => 'valueOf' in table)).toEqual([false, false]);
  const places = await parseToml(text, 'f');
  for (const path of [
    ['version'],
    ['list', 1],
    ['list', 3],
    ['package'],
    ['package', 0],
    ['package', 0, 'dependencies'],
    ['package', 0, 'source'],
    ['package', 0, 'source', 'x y', 'url'],
    ['package', 1, 'name'],
    ['package', 1, 'none'],
    ['package', 2, 'name'],
    ['constructor', 'toString'],
    ['none'],
  ])
    expect([path, places.lineOf(path)]).toEqual([path, lineOf(path)]);
});

test.each([
  'a = 1.5',
  'a = 1979-05-27',
  'a = 07:32:00',
  'a = 01',
  'a = +1',
  'a = 1_0',
  'a = 1234567890123456',
  'a = inf',
  'a = """x"""',
  "a = '''x'''",
  'a = "\\u0041"',
  'a = "\\/"',
  'a.b = 1',
  'a = { b = 1, }',
  'a = { b.c = 1 }',
  'a = { b = 1\n}',
  'a = "x" y',
  'a = [1 2]',
  'a = [1,, 2]',
  'a = 1\na = 2',
  'a = { b = 1, b = 2 }',
  '[a]\n[a]',
  '[a.b]\n[a]',
  '[a]\n[[a]]',
  '[[a]]\n[a]',
  'a = []\n[[a]]',
  'a = {}\n[a.b]',
  '[a] b = 1',
  '[[a] ]',
  '[a',
  '__proto__ = 1',
  'a = "x\ty\u007f"',
  'a = 1\r\n',
  'a =',
  '= 1',
  `a = ${'['.repeat(200)}`,
])('leaves %j to the whole parser', (text) => {
  expect(readPlainToml(text)).toBeUndefined();
});
