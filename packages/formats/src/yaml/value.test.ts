import { maxYamlBytes, mergedMaps, readYaml, type YamlMap, type YamlNode, yamlGet } from './nodes.js';
import { isNothing, parseYaml, parseYamlDocuments, scalarValue } from './value.js';

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
  ['a bracket left open', 'a: [1,\n', 1],
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

test.each([
  ['in a comment', 'a: b\n# note\u2028c: d\n', 2],
  ['in a block', 'a: |\n  b\u0085c: d\n', 2],
  ['without quotes', 'a: b\u2029c\n', 1],
  ['behind quotes', 'a: "b\u2028"\nc: d # \u2028e: f\n', 2],
])('a line of YAML 1.1 that ends %s is refused where such readers come', async (_, text, line) => {
  await expect(readYaml(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { line } });
  await parseYaml(text, 'f.yml');
});

test('within quotes it is a letter like others', async () => {
  const text = `a: "b\u2028c"\n? 'd\u0085'\n: [&x "\u2029", *x]\n`;
  expect(await readYaml(text, 'f.yml')).toHaveLength(1);
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

describe('nodes', () => {
  const first = async (text: string): Promise<YamlNode> => {
    const [root] = await readYaml(text, 'f.yml');
    return root as YamlNode;
  };
  const at = (map: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined =>
    path.reduce<YamlNode | undefined>((node, name) => (node?.kind === 'map' ? yamlGet(node, name) : undefined), map);

  test('know the place of every scalar, and whether it stands there letter by letter', async () => {
    const text = '\ufeffa: plain # comment\nb: "esc\\n"\nc: \'single\'\nd: |\n  block\ne: [1, two]\n';
    const root = (await first(text)) as YamlMap;
    const shown = root.entries
      .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
      .map((node) => (node.kind === 'scalar' ? [node.text, node.verbatim && text.slice(node.verbatim.start, node.verbatim.end)] : []));
    expect(shown).toEqual([
      ['plain', 'plain'],
      ['esc\n', undefined],
      ['single', 'single'],
      ['block\n', undefined],
      ['1', '1'],
      ['two', 'two'],
    ]);
    expect(text.slice(root.at.start, root.at.start + 1)).toBe('a');
  });

  test('follow aliases, keep both places, and merge maps as their users do', async () => {
    const text = 'x: &x {image: a, other: 1}\ny: &y {image: b, more: 2}\none: *x\nall:\n  <<: [*x, *y]\n  more: 3\nchain: {<<: {<<: *y}}\n';
    const root = await first(text);
    expect(['one', 'all', 'chain'].map((name) => at(root, name, 'image'))).toMatchObject([{ text: 'a' }, { text: 'a' }, { text: 'b' }]);
    expect([at(root, 'all', 'more'), at(root, 'all', 'other')]).toMatchObject([{ text: '3' }, { text: '1' }]);
    const one = at(root, 'one') as YamlMap;
    expect([text.slice(one.at.start).startsWith('{image: a'), text.slice(one.alias?.start, one.alias?.end)]).toEqual([true, '*x']);
    expect(mergedMaps(at(root, 'all') as YamlMap)).toHaveLength(2);
  });

  test.each([
    ['an alias without anchor', 'a: 1\nb: *nope\n', 2],
    ['an alias within its own anchor', 'a: &a\n  b: *a\n', 2],
    ['a key twice in an aliased map', 'a: &a\n  b: 1\n  b: 2\n', 3],
  ])('%s is refused with its line', async (_, text, line) => {
    await expect(readYaml(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { file: 'f.yml', line } });
  });

  test('lines within brackets and quotes may begin anywhere, and keep their places', async () => {
    const text = '\ufeffa:\n  b: [\n    one,\ntwo,\n  ]\n  c: "x\ny"\nd: end\n';
    const root = await first(text);
    const list = at(root, 'a', 'b');
    expect(list?.kind === 'list' && list.items.map((item) => text.slice(item.at.start, item.at.end))).toEqual(['one', 'two']);
    expect([at(root, 'a', 'c'), at(root, 'd')]).toMatchObject([{ text: 'x y' }, { text: 'end', at: { start: text.indexOf('end') } }]);
    await expect(readYaml(`a:\n  b: [${'\nx,'.repeat(200)}\n]\n`, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid' });
  });

  test('an empty stream, an empty document and comments alone have no root', async () => {
    expect([await readYaml('', 'f'), await readYaml('# x\n', 'f'), (await readYaml('---\n---\na: 1\n', 'f')).length]).toEqual([
      expect.any(Array),
      expect.any(Array),
      2,
    ]);
  });
});

test.each([
  ['~', null],
  ['', null],
  ['null', null],
  ['yes', 'yes'],
  ['True', true],
  ['0o17', 15],
  ['0x1F', 31],
  ['1_000', '1_000'],
  ['-1.5e3', -1500],
  ['.5', 0.5],
  ['.', '.'],
  ['1.10', 1.1],
  ['"1"', '1'],
  ['!!str 1', '1'],
  ['2026-01-01', '2026-01-01'],
  ['012', 12],
  ['.inf', Number.POSITIVE_INFINITY],
])('the scalar %s is read by the core schema', async (text, value) => {
  expect((await parseYaml(`a: ${text}\n`, 'f')).value).toEqual({ a: value });
});

test.each(['a: !custom x\n', 'a: !!js/function none\n', 'a: !include [b]\n'])(
  'a tag that nobody here knows is refused: %j',
  async (text) => {
    await expect(parseYaml(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { file: 'f.yml', line: 1 } });
  },
);

test('a value that is a tag alone stands where the tag does', async () => {
  const text = 'a: b\nif: !cancelled\n';
  const [root] = await readYaml(text, 'a.yml');
  const value = root?.kind === 'map' ? root.entries[1]?.value : undefined;
  expect(value).toMatchObject({ text: '', tag: '!cancelled' });
  expect(text.slice(value?.at.start, value?.at.end)).toBe('!cancelled');
});

test.each(['', '~', 'null', 'Null', 'NULL', '"null"', "''", 'nULL', '!!str null', '!!null ""', '!custom null', '0', 'no', '|'])(
  'whether %j says that there is nothing is the same as by its value',
  async (text) => {
    const [root] = await readYaml(`a: ${text}\n`, 'a.yml');
    const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    if (value?.kind !== 'scalar') throw new Error('expected a scalar');
    expect(isNothing(value)).toBe(scalarValue(value) === null);
    expect(isNothing(value)).toBe(['', '~', 'null', 'Null', 'NULL'].includes(text));
  },
);
