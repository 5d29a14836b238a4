import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from './byte-source.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source '));
  file = join(folder, 'a.sarif');
  writeFileSync(file, 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each<[string, () => void]>([
  ['written anew', () => writeFileSync(file, 'another')],
  [
    'another under its name',
    () => {
      writeFileSync(`${file}.new`, 'another');
      renameSync(`${file}.new`, file);
    },
  ],
])('a file that is %s is read anew, and who read the first one is told', (_, change) => {
  const before = fileSource(file);
  expect(before.read(0, 5).toString()).toBe('first');
  change();
  const after = fileSource(file);
  expect(after.read(0, after.size).toString()).toBe('another');
  for (const offset of [0, 4]) expect(() => before.read(offset, 1)).toThrow(expect.objectContaining({ code: 'report-unreadable' }));
});

test('a file that grows while it is read is no report that stays as it is', () => {
  writeFileSync(file, 'x'.repeat(2 ** 21));
  const source = fileSource(file);
  source.read(0, 1);
  appendFileSync(file, 'more');
  expect(() => source.read(2_000_000, 1)).toThrow(expect.objectContaining({ code: 'report-unreadable' }));
});
