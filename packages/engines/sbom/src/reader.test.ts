import { mostBytes, refuseConflict, source } from './reader.js';
import { readers } from './readers/all.js';

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    const { code, where } = error as { code: string; where: { line?: number } };
    return [code, where.line];
  }
};

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffa\u00e9'), 'a\u00e9'],
  ['UTF-16', Buffer.from('\ufeffa\u00e9', 'utf16le'), 'a\u00e9'],
  ['Latin-1', Buffer.from('a\nb\u00e9\nc', 'latin1'), ['text-invalid', 2]],
])('a text in %s', (_, bytes, text) => {
  expect(refusal(() => source('f', bytes).text())).toEqual(text);
});

test.each([
  ['a\n<<<<<<< HEAD\n', ['manifest-invalid', 2]],
  ['a\nb\n>>>>>>> theirs', ['manifest-invalid', 3]],
  ['# <<<<<<< in a line\n', undefined],
])('marks of a merge conflict in %j', (text, refused) => {
  expect(refusal(() => refuseConflict('f', text))).toEqual(refused);
});

test('text has a limit of its own, and programs and archives that of the input', () => {
  const known = (path: string) => readers.filter((reader) => reader.matches(path));
  const megabytes = (path: string, most: number): number => mostBytes(known(path), most * 1024 * 1024) / 1024 / 1024;
  expect(['package-lock.json', 'Cargo.lock', 'go.sum'].map((path) => megabytes(path, 256))).toEqual([16, 16, 16]);
  expect(['app.jar', 'tool', 'tool.exe'].map((path) => megabytes(path, 256))).toEqual([256, 256, 256]);
  expect(megabytes('package-lock.json', 1)).toBe(1);
});

test.each([
  ['pom.xml', '<project>\n=======\n</project>', '2'],
  ['a.csproj', '<Project>\r\n=======\r\n</Project>', '2'],
  ['pom.xml', '<project>\n<!--\nTitle\n=======\n-->\n</project>', undefined],
  ['pom.xml', '<project>\n========\n</project>', undefined],
  ['METADATA', 'Name: a\n\nThe end\n=======\n', undefined],
])('in %s, what parts two sides of a merge may stand alone (%#)', (path, text, line) => {
  expect(refusal(() => refuseConflict(path, text))).toEqual(line === undefined ? undefined : ['manifest-invalid', Number(line)]);
});
