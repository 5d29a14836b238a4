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
