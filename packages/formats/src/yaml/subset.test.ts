import { JsonTable } from '../json/table.js';
import { parseYamlLock, parseYamlSubset, parseYamlTables } from './subset.js';
import { parseYamlDocuments } from './value.js';

const lock = `---
lockfileVersion: '9.0'
settings: {autoInstall: true, none: null, empty: {}, list: [], "quoted key": 'it''s'}

# a comment
packages:
  '@a/b@1.0.0':
    resolution: {integrity: sha512-abc==, tarball: https://h.example/a:b.tgz}
    cpu: [x64, '!arm']
    engines: {node: '>=18', npm: 9.5}
  c@2.0.0(d@1):
    deprecated: |-
      First line

        more: indented
    folded: >
      one
      two
    kept: |+
      text

    transitive:
    - x
    - 'y'
  $e/1.0:
    count: 12
    float: 1.50
    text: 1.2.3
    texts: [1.2.3, 10.20., 1.2., 0.0.0-rc.1, 1..2]
    numbers: [1., 1.2, 10.20, 1.5e3]
    minus: -3
    truth: yes
    escaped: "a\\"b\\u0041"
constructor:
  toString: 1
empty:
`;

test('the subset reads what the whole parser reads, with the same lines', async () => {
  for (const text of [lock, lock.replaceAll('\n', '\r\n'), `\ufeff${lock}`, `${lock}---\na: 1\n---\n`, '', '# nothing\n', lock.trimEnd()]) {
    const quick = parseYamlSubset(text, 2);
    const whole = await parseYamlDocuments(text, 'f.yml');
    expect(quick?.map(({ value }) => value)).toEqual(text === '' || text.startsWith('#') ? [null] : whole.map(({ value }) => value));
    for (const path of [['settings'], ['packages', '@a/b@1.0.0'], ['packages', 'c@2.0.0(d@1)'], ['packages', '$e/1.0'], ['constructor']])
      expect([path, quick?.[0]?.lineOf(path)]).toEqual([path, whole[0]?.lineOf(path) ?? 1]);
  }
});

test.each([
  'a: 1\na: 2\n',
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  '<<: {a: 1}\n',
  '__proto__: 1\n',
  'a:\n\tb: 1\n',
  'a: b\n  c\n',
  'a: b: c\n',
  'a: b # comment\n',
  'a: {b: 1, b: 2}\n',
  'a: {b: 1\n',
  'a: [1,\n  2]\n',
  "a: 'open\n",
  'a: "tab\\q"\n',
  'a: |2\n    x\n',
  'a: >\n  x\n\n  y\n',
  'a:\n    b: 1\n  c: 2\n',
  '? a\n: b\n',
  '- a: 1\n',
  '%YAML 1.2\n---\na: 1\n',
  'plain\n',
  `${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
  `a: ${'['.repeat(300)}${']'.repeat(300)}\n`,
])('the subset leaves %j to the whole parser', async (text) => {
  expect(parseYamlSubset(text, 2)).toBeUndefined();
  const quick = await parseYamlLock(text, 'f.yml').then(
    (documents) => documents.map(({ value }) => value),
    ({ code }: { code: string }) => code,
  );
  const whole = await parseYamlDocuments(text, 'f.yml').then(
    (documents) => documents.map(({ value }) => value),
    ({ code }: { code: string }) => code,
  );
  expect(quick).toEqual(whole);
});

test('a key is found at once in a map of many keys, by either way', async () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `key-${index}: 1\n`).join('');
  const [whole] = await parseYamlDocuments(`${text}last: &x 1\n`, 'f.yml');
  expect(Array.from({ length: 20_000 }, (_, index) => whole?.lineOf([`key-${index}`])).every((line, index) => line === index + 1)).toBe(
    true,
  );
});

/** Tables as the objects that they stand for. */
function asObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asObjects);
  return value instanceof JsonTable ? Object.fromEntries(value.keys().map((key) => [key, asObjects(value.get(key))])) : value;
}

test.each([
  ['what tools write', lock],
  ['what only the whole parser reads', lock.replace('count: 12', 'count: 12 # a dozen')],
])('tables of %s hold the same keys, values and lines as objects', async (_, text) => {
  const [table] = await parseYamlTables(text, 'f.yml');
  const [document] = await parseYamlLock(text, 'f.yml');
  expect(asObjects(table)).toEqual(document?.value);
  const root = table as JsonTable;
  for (const path of [['settings'], ['packages', '@a/b@1.0.0'], ['packages', 'c@2.0.0(d@1)'], ['packages', '$e/1.0'], ['constructor']])
    expect([path, root.lineOf(path)]).toEqual([path, document?.lineOf(path)]);
  const entry = (root.get('packages') as JsonTable).get('c@2.0.0(d@1)') as JsonTable;
  expect(entry.line).toBe(document?.lineOf(['packages', 'c@2.0.0(d@1)']));
});

test.each(['a: 1\na: 2\n', 'a: {b: 1, b: 2}\n', 'a: [\n'])('tables refuse what objects refuse: %j', async (text) => {
  await expect(parseYamlTables(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid' });
});

test('a document that is no map is left as it is', async () => {
  expect(await parseYamlTables('- a\n', 'f.yml')).toEqual([['a']]);
  expect(await parseYamlTables('# nothing\n', 'f.yml')).toEqual([null]);
});

test.each(["a: 'x\n", "a: '''\n", "a: 'x' y\n", "a: 'x\nb: y'\n"])(
  'an apostrophe that its line does not close is beyond the subset: %j',
  (text) => {
    expect(parseYamlSubset(text, 2)).toBeUndefined();
  },
);

test.each(["'it''s': 1\n", "a: ''''\n", "a: ''\n", "a: ['b''', 'c']\n"])(
  'apostrophes end where the whole parser has them: %j',
  async (text) => {
    const whole = await parseYamlDocuments(text, 'f.yml');
    expect(parseYamlSubset(text, 2)?.map(({ value }) => value)).toEqual(whole.map(({ value }) => value));
  },
);

const pods = `PODS:
  - A (1.0):
    - B
    - "C (= 1)"
  - B (1.0)
  - "D: E (2.0)":
      - B
  - name: 'F'
    of: {G: 1}
COCOAPODS: 1.15.2
`;

test.each([
  ['what tools write', pods],
  ['what only the whole parser reads', pods.replace('COCOAPODS:', '# the tool\nCOCOAPODS: &tool')],
])('maps that are items of a list are tables, too, each item with its line: %s', async (_, text) => {
  const [table] = await parseYamlTables(text, 'f.yml', { asText: true });
  const [document] = await parseYamlDocuments(text, 'f.yml', { asText: true });
  expect(asObjects(table)).toEqual(document?.value);
  const root = table as JsonTable;
  expect([0, 1, 2, 3].map((index) => root.lineOf(['PODS', index]))).toEqual([2, 5, 6, 8]);
  expect((root.get('PODS') as JsonTable[])[2]?.line).toBe(6);
});

test.each(['a:\n  - b: 1\n     c: 2\n', 'a:\n  - b: 1\n   c: 2\n', 'a:\n  - b: 1\n    b: 2\n', "a:\n  - 'b':c\n    d: 1\n"])(
  'a map in a list that is no YAML is refused: %j',
  async (text) => {
    await expect(parseYamlTables(text, 'f.yml')).rejects.toMatchObject({ code: 'yaml-invalid' });
  },
);
