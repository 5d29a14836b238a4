import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeResultsFile, writeResultsFiles } from './results-file.js';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'portcullis results '));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('makes the directory and leaves no temporary file', () => {
  writeResultsFile(base, 'a/b.sarif', 'one', 'sarif-file');
  writeResultsFile(base, 'a/b.sarif', 'two', 'sarif-file');
  expect(readFileSync(join(base, 'a/b.sarif'), 'utf8')).toBe('two');
  expect(readdirSync(join(base, 'a'))).toEqual(['b.sarif']);
});

test('writes pieces of any length in their order, letters and bytes alike', () => {
  const long = 'ä€😀'.repeat(200_000);
  const pieces = ['a', long, new Uint8Array([66, 67]), '😀'.repeat(120_000), new Uint8Array(2_000_000).fill(120), 'end'];
  writeResultsFile(base, 'pieces', pieces, 'sbom-file');
  expect(readFileSync(join(base, 'pieces'), 'utf8')).toBe(`a${long}BC${'😀'.repeat(120_000)}${'x'.repeat(2_000_000)}end`);
});

test('does not follow a link that a checkout brings along', () => {
  const outside = mkdtempSync(join(tmpdir(), 'portcullis outside '));
  symlinkSync(outside, join(base, 'portcullis-results'));
  expect(() => writeResultsFile(base, 'portcullis-results/x.sarif', 'x', 'sarif-file')).toThrow(
    expect.objectContaining({ code: 'results-outside' }),
  );
  expect(readdirSync(outside)).toEqual([]);
  mkdirSync(join(base, 'r'));
  writeFileSync(join(outside, 'target'), 'untouched');
  symlinkSync(join(outside, 'target'), join(base, 'r/x.sarif'));
  symlinkSync('none', join(base, 'r/dangling.sarif'));
  for (const link of ['r/x.sarif', 'r/dangling.sarif']) {
    expect(() => writeResultsFile(base, link, 'x', 'sarif-file')).toThrow(
      expect.objectContaining({ code: 'results-unwritable', message: expect.stringContaining('got a symbolic link') as unknown }),
    );
    expect(lstatSync(join(base, link)).isSymbolicLink()).toBe(true);
  }
  expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('untouched');
  rmSync(outside, { recursive: true });
});

test('makes no folder where a link leads, either', () => {
  const outside = mkdtempSync(join(tmpdir(), 'portcullis outside '));
  symlinkSync(outside, join(base, 'portcullis-results'));
  expect(() => writeResultsFile(base, 'portcullis-results/gate/x.sarif', 'x', 'sarif-file')).toThrow(
    expect.objectContaining({ code: 'results-outside' }),
  );
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

test('puts no file in the place of a pipe or a device', () => {
  const pipe = join(base, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const place of [pipe, '/dev/stdout-of-nobody'])
    expect(() => writeResultsFile(base, place, 'x', 'sarif-file')).toThrow(
      expect.objectContaining({ code: 'results-unwritable', where: { file: place, key: 'sarif-file' } }),
    );
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('says why a file cannot be written', () => {
  writeFileSync(join(base, 'file'), '');
  expect(() => writeResultsFile(base, 'file/x.sarif', 'x', 'sarif-file')).toThrow(
    expect.objectContaining({ code: 'results-unwritable', where: { file: 'file/x.sarif', key: 'sarif-file' } }),
  );
});

test.each(['.git/config', 'sub/.GIT/hooks/x', '.git'])('puts nothing into %s', (place) => {
  mkdirSync(join(base, '.git'));
  writeFileSync(join(base, '.git/config'), 'untouched');
  expect(() => writeResultsFile(base, place, 'x', 'sarif-file')).toThrow(
    expect.objectContaining({
      code: 'results-unwritable',
      where: { file: place, key: 'sarif-file' },
      message: expect.stringContaining('`.git`'),
    }),
  );
  expect(readFileSync(join(base, '.git/config'), 'utf8')).toBe('untouched');
  writeResultsFile(base, '.github/x.sarif', 'x', 'sarif-file');
});

test('two results of one run have two places', () => {
  const files = (second: string, key: string) => [
    { path: 'a.html', content: 'one', key: 'report-file' },
    { path: second, content: 'two', key },
  ];
  expect(() => writeResultsFiles(base, files('./a.html', 'decision-file'))).toThrow(
    expect.objectContaining({
      code: 'results-unwritable',
      where: { file: './a.html', key: 'decision-file' },
      remedy: expect.stringContaining('`report-file`'),
    }),
  );
  writeResultsFiles(base, files('b.json', 'decision-file'));
});

test.each([
  ['README.md', '# Project\n', '{"runs":[]}', 'sarif-file', 'no SARIF'],
  ['package.json', '{"name":"app"}', '{"runs":[]}', 'sarif-file', 'no SARIF'],
  ['README.md', '# Project\n', '', 'patch-file', 'none'],
  ['sbom.json', '{"runs":[]}', '{"bomFormat":"CycloneDX"', 'sbom-file', 'no CycloneDX'],
])('leaves a file of another kind in its place: %s for %j', (place, there, content, key, words) => {
  writeFileSync(join(base, place), there);
  expect(() => writeResultsFile(base, place, content, key)).toThrow(
    expect.objectContaining({ code: 'results-unwritable', where: { file: place, key }, message: expect.stringContaining(words) }),
  );
  expect(readFileSync(join(base, place), 'utf8')).toBe(there);
  expect(readdirSync(base)).toEqual([place]);
});

test('takes the place of an earlier document of its kind, and of an empty file', () => {
  writeFileSync(join(base, 'a.sarif'), '{ "version": "2.1.0", "runs": [] }');
  writeFileSync(join(base, 'b.sarif'), '');
  for (const place of ['a.sarif', 'b.sarif']) {
    writeResultsFile(base, place, ['{"ru', 'ns":[]}'], 'sarif-file');
    expect(readFileSync(join(base, place), 'utf8')).toBe('{"runs":[]}');
  }
});

test('ends where nobody may make a folder, too', () => {
  expect(() => writeResultsFile(base, '/proc/1/no/such/x.sarif', 'x', 'sarif-file')).toThrow(
    expect.objectContaining({ code: process.platform === 'linux' ? 'results-unwritable' : expect.any(String) }),
  );
});
