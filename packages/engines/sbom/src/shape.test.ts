import { source } from './reader.js';
import { shape, tomlShape, yamlTables } from './shape.js';

test.each([
  ['', 'expected `name` to be text of at least one letter, got empty text'],
  [undefined, 'expected `name` to be text, got nothing'],
  [7, 'expected `name` to be text, got number 7'],
])('a name that is %j is refused for what it is', (value, message) => {
  const document = shape('f', { value: {}, lineOf: () => 3 });
  expect(() => document.needed(value, ['name'])).toThrow(expect.objectContaining({ message, where: { file: 'f', line: 3 } }));
});

test.each([
  ['YAML', (text: string) => yamlTables(source('f.yaml', Buffer.from(text)))],
  ['TOML', (text: string) => tomlShape(source('f.toml', Buffer.from(text)))],
])('%s of 16 MiB in short lines is refused before anything is made of it', async (_, read) => {
  await expect(read(`#${' '.repeat(20)}\n`.repeat(700_000))).rejects.toMatchObject({
    code: 'manifest-invalid',
    message: 'expected at most 700000 lines, got more',
    where: { line: 700_001 },
  });
});
