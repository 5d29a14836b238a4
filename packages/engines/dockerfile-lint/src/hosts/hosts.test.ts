import { type EmbeddedText, type Held, sourceFile } from '@portcullis/lint';
import { dockerfileHosts, holdingHosts } from './index.js';

const hosts = dockerfileHosts({ docs: true, path: '.' });
const held = async (text: string, id: string): Promise<Held> =>
  (holdingHosts(true).find((host) => host.id === id) as ReturnType<typeof holdingHosts>[number]).documents(
    sourceFile(id === 'bake' && text.startsWith('{') ? 'x.json' : 'x', text),
  );

const place = async (text: string, kind: string, line: number, column: number) => {
  const [first]: readonly EmbeddedText[] = (await held(text, kind)).documents;
  const region = first?.place({ startLine: line, startColumn: column, endLine: line, endColumn: column + 1 });
  return { text: first?.text, at: [region?.startLine, region?.startColumn] };
};

test('a block of Compose, with its place in the file', async () => {
  const text =
    'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM x\n\n        RUN y \\\n          && z\n      context: .\n';
  expect(await place(text, 'compose', 3, 1)).toEqual({ text: 'FROM x\n\nRUN y \\\n  && z\n', at: [7, 9] });
});

test('a heredoc of HCL, plain and indented', async () => {
  expect(await place('target "a" {\n  dockerfile-inline = <<EOT\nFROM x\nRUN y\nEOT\n}\n', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [4, 1],
  });
  expect(await place('target "a" {\n  dockerfile-inline = <<-EOT\n    FROM x\n    RUN y\n  EOT\n}\n', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [4, 5],
  });
});

test('a string of JSON and of YAML stands on its own line', async () => {
  expect(await place('{"target": {\n"a": {"dockerfile-inline": "FROM x\\nRUN y\\n"}}}', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [2, 28],
  });
  expect(await place('a:\n  dockerfile_inline: "FROM x\\nRUN y"\n', 'compose', 2, 1)).toEqual({ text: 'FROM x\nRUN y', at: [2, 23] });
});

test('fenced blocks of documentation, only those that say so', async () => {
  const text = '# A\n\n```sh\nFROM no\n```\n\n~~~~Dockerfile\nFROM x\n~~~\nRUN y\n~~~~\n';
  expect((await held(text, 'documentation')).documents.map((part) => part.text)).toEqual(['FROM x\n~~~\nRUN y\n']);
});

test.each([
  ['compose.yaml', 'compose'],
  ['a/docker-compose.override.yml', 'compose'],
  ['docker-bake.hcl', 'bake'],
  ['docker-bake.json', 'bake'],
  ['README.md', 'documentation'],
  ['decompose.yaml', undefined],
  ['values.yaml', undefined],
])('%s is a host of kind %s', (path, kind) => {
  expect(hosts.find((host) => host.matches(path))?.id).toBe(kind);
});

test.each([
  ['a folded block', 'a:\n  dockerfile_inline: >\n    FROM x\n    AS y\n', 'FROM x AS y\n', [3, 1]],
  ['an alias', 'x: &base "FROM x\\n"\na:\n  dockerfile_inline: *base\n', 'FROM x\n', [1, 11]],
  ['a flow mapping', "build: { context: ., 'dockerfile_inline': 'FROM x' }\n", 'FROM x', [1, 44]],
  ['a quoted key before a block', '"dockerfile_inline": |\n  FROM x\n', 'FROM x\n', [2, 3]],
  ['a block in a list', 'a:\n  - dockerfile_inline: |2-\n\n        FROM x\n', '\n  FROM x', [3, 1]],
])('Compose: %s', async (_name, text, expected, at) => {
  expect(await place(text, 'compose', 1, 1)).toEqual({ text: expected, at });
});

test('Compose: what an alias leads to is read once, and an alias that leads nowhere is no clean file', async () => {
  expect(await held('x: &b {dockerfile_inline: FROM x}\na: *b\nc: *b\n', 'compose')).toMatchObject({ documents: [{}], unread: 0 });
  await expect(held('a:\n  dockerfile_inline: *base\n', 'compose')).rejects.toMatchObject({ code: 'yaml-invalid' });
});

test('Compose: a text that two services build, each of its stage, has both', async () => {
  const text =
    'x: &base "FROM x AS a\\nFROM x AS b\\n"\na: {dockerfile_inline: *base, target: a}\nc: {dockerfile_inline: *base, target: b}\n';
  expect((await held(text, 'compose')).documents.map(({ targets }) => [...(targets ?? [])].sort())).toEqual([['a', 'b']]);
});

test.each([
  ['a mapping', 'compose', 'a:\n  dockerfile_inline: {}\n', 1],
  ['an expression', 'bake', 'target "a" {\n  dockerfile-inline = file("x")\n}\n', 1],
  ['a variable that nobody gave', 'bake', 'target "a" {\n  dockerfile-inline = "FROM ${x}"\n}\n', 1],
  ['one of many, taken from another target', 'bake', 'target "a" {\n dockerfile-inline = f()\n}\ntarget "b" {\n inherits = ["a"]\n}\n', 1],
  ['a comment', 'compose', '# dockerfile_inline: >\n', 0],
  ['a block that is read', 'compose', 'a:\n  dockerfile_inline: |\n    FROM x\n', 0],
  ['more than are looked at', 'compose', '- dockerfile_inline: "FROM x"\n'.repeat(203), 3],
] as const)('%s: what is not read is counted', async (_name, kind, text, unread) => {
  expect((await held(text, kind)).unread).toBe(unread);
});

test.each([
  ['a heredoc', 'target "a" {\n  dockerfile-inline = <<EOT\nFROM x\n'],
  ['a string', 'target "a" {\n  dockerfile-inline = "FROM x\n'],
])('bake: %s without its end is no clean file', async (_name, text) => {
  await expect(held(text, 'bake')).rejects.toMatchObject({ code: 'hcl-invalid', where: { line: 2 } });
});

test.each([
  ['a key behind escapes', '{"target": {"a": {"docker\\u0066ile-inline": "FROM x"}}}', 'FROM x', [1, 45]],
  ['a comment before the value', 'target "a" {\n dockerfile-inline /* x */ = /* y */ <<EOT\nFROM x\nEOT\n}\n', 'FROM x\n', [3, 1]],
  [
    'a value of a variable',
    'variable "B" {\n default = "x:1"\n}\ntarget "a" {\n dockerfile-inline = "FROM ${B}"\n}\n',
    'FROM x:1',
    [5, 23],
  ],
  ['a dollar sign kept', 'target "a" {\n dockerfile-inline = <<EOT\nFROM $${B}\nEOT\n}\n', 'FROM ${B}\n', [3, 1]],
  ['a target of a matrix', 'target "a" {\n matrix = {v = ["1", "2"]}\n dockerfile-inline = "FROM x:${v}"\n}\n', 'FROM x:1', [3, 23]],
])('bake: %s', async (_name, text, expected, at) => {
  expect(await place(text, 'bake', 1, 1)).toEqual({ text: expected, at });
});

test('bake: what stands behind a value of a variable, and behind an escape, has its own place', async () => {
  const text = 'variable "B" {\n default = "a-long-name"\n}\ntarget "a" {\n dockerfile-inline = "FROM ${B} AS b\\nUSER x"\n}\n';
  expect(await place(text, 'bake', 1, 'FROM a-long-name '.length + 1)).toMatchObject({ at: [5, 33] });
  expect(await place(text, 'bake', 2, 1)).toMatchObject({ at: [5, 39] });
});
