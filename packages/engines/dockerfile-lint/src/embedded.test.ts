import { embeddedDockerfiles, hostKind } from './embedded.js';

const place = (text: string, kind: 'compose' | 'bake' | 'docs', line: number, column: number) => {
  const [first] = embeddedDockerfiles(text, kind).found;
  const region = first?.place({ startLine: line, startColumn: column, endLine: line, endColumn: column + 1 });
  return { text: first?.text, at: [region?.startLine, region?.startColumn] };
};

test('a block of Compose, with its place in the file', () => {
  const text =
    'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM x\n\n        RUN y \\\n          && z\n      context: .\n';
  expect(place(text, 'compose', 3, 1)).toEqual({ text: 'FROM x\n\nRUN y \\\n  && z\n', at: [7, 9] });
});

test('a heredoc of HCL, plain and indented', () => {
  expect(place('target "a" {\n  dockerfile-inline = <<EOT\nFROM x\nRUN y\nEOT\n}\n', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [4, 1],
  });
  expect(place('target "a" {\n  dockerfile-inline = <<-EOT\n    FROM x\n    RUN y\n  EOT\n}\n', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [4, 5],
  });
});

test('a string of JSON and of YAML stands on its own line', () => {
  expect(place('{"target": {\n"a": {"dockerfile-inline": "FROM x\\nRUN y\\n"}}}', 'bake', 2, 1)).toEqual({
    text: 'FROM x\nRUN y\n',
    at: [2, 28],
  });
  expect(place('a:\n  dockerfile_inline: "FROM x\\nRUN y"\n', 'compose', 2, 1)).toEqual({ text: 'FROM x\nRUN y', at: [2, 22] });
});

test('fenced blocks of documentation, only those that say so', () => {
  const text = '# A\n\n```sh\nFROM no\n```\n\n~~~~Dockerfile\nFROM x\n~~~\nRUN y\n~~~~\n';
  expect(embeddedDockerfiles(text, 'docs').found.map((part) => part.text)).toEqual(['FROM x\n~~~\nRUN y\n']);
});

test.each([
  ['compose.yaml', 'compose'],
  ['a/docker-compose.override.yml', 'compose'],
  ['docker-bake.hcl', 'bake'],
  ['docker-bake.json', 'bake'],
  ['README.md', 'docs'],
  ['decompose.yaml', undefined],
  ['values.yaml', undefined],
])('%s is a host of kind %s', (path, kind) => {
  expect(hostKind(path)).toBe(kind);
});

test.each([
  ['a folded block', 'compose', 'a:\n  dockerfile_inline: >\n    FROM x\n', 1],
  ['an alias', 'compose', 'a:\n  dockerfile_inline: *base\n', 1],
  ['a flow mapping', 'compose', "build: { context: ., 'dockerfile_inline': 'FROM x' }\n", 1],
  ['a quoted key before a block', 'compose', '"dockerfile_inline": |\n  FROM x\n', 1],
  ['a heredoc without its end', 'bake', 'dockerfile-inline = <<EOT\nFROM x\n', 1],
  ['an expression', 'bake', 'dockerfile-inline = file("x")\n', 1],
  ['a comment', 'compose', '# dockerfile_inline: >\n', 0],
  ['a block that is read', 'compose', 'a:\n  dockerfile_inline: |\n    FROM x\n', 0],
  ['more than are looked at', 'compose', 'a:\n  dockerfile_inline: "FROM x"\n'.repeat(203), 3],
] as const)('%s: what is not read is counted', (_name, kind, text, unread) => {
  expect(embeddedDockerfiles(text, kind).unread).toBe(unread);
});
