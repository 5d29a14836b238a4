import { maxYamlBytes, parseYaml, parseYamlDocuments } from './yaml.js';

test('a key’s own line is known, and the nearest parent’s where a key is missing', async () => {
  const document = await parseYaml('a: 1\nb:\n  - c: x\n  - d:\n      e: y\n', 'f.yml');
  expect(document.value).toEqual({ a: 1, b: [{ c: 'x' }, { d: { e: 'y' } }] });
  expect([['a'], ['b'], ['b', 1], ['b', 1, 'd', 'e'], ['b', 1, 'nope'], ['zzz']].map((path) => document.lineOf(path))).toEqual([
    1, 2, 4, 5, 4, 1,
  ]);
});

test.each([
  ['a tab as indentation', 'a:\n\t- b\n', 2],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 3],
  ['a bracket left open', 'a: [1,\n', 2],
])('%s names the line', async (_, text, line) => {
  await expect(parseYaml(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { file: 'f.yml', line } });
});

test('bombs, giants and several documents are refused; prototypes stay clean', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n`;
  await expect(parseYaml(bomb, 'f')).rejects.toMatchObject({ code: 'yaml-invalid' });
  await expect(parseYaml(`a: ${'x'.repeat(maxYamlBytes)}`, 'f')).rejects.toMatchObject({ code: 'yaml-invalid' });
  await expect(parseYaml('a: 1\n---\nb: 2\n', 'f')).rejects.toMatchObject({ code: 'yaml-invalid' });
  expect(await parseYamlDocuments('a: 1\n---\nb: 2\n', 'f')).toHaveLength(2);
  await parseYaml('__proto__: {polluted: true}\n', 'f');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('unique keys are checked in one pass over them', async () => {
  const text = (count: number): string => Array.from({ length: count }, (_, i) => `key-${i}: 1\n`).join('');
  // Each key with each other would be 4.5 thousand million comparisons: the test's own time-out would end it.
  const document = await parseYaml(text(95_000), 'f.yml');
  expect(document.lineOf(['key-94999'])).toBe(95_000);
  await expect(parseYaml(`${text(3)}key-1: 2\n`, 'f.yml')).rejects.toMatchObject({
    code: 'yaml-invalid',
    where: { file: 'f.yml', line: 4 },
  });
  await expect(parseYaml('a: {b: 1, c: 2, b: 3}\n', 'f.yml')).rejects.toMatchObject({ where: { line: 1 } });
});

test.each([
  ['flow', '['.repeat(200_000)],
  ['block', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
])('collections in %s form within one another end in a refusal or a value, never in a stack', async (_, text) => {
  const result = await parseYaml(text, 'f.yml').catch((error: unknown) => error);
  expect(result).not.toBeInstanceOf(RangeError);
  expect(result).toEqual(result instanceof Error ? expect.objectContaining({ code: 'yaml-invalid' }) : expect.anything());
});
