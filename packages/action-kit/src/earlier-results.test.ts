import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { InputSpecs } from '@portcullis/core';
import { removeEarlierResults } from './earlier-results.js';

let base: string;
let outside: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'portcullis earlier '));
  outside = mkdtempSync(join(tmpdir(), 'portcullis outside '));
});
afterEach(() => {
  for (const folder of [base, outside]) rmSync(folder, { recursive: true, force: true });
});

const text = { type: 'string', description: '' } as const;
const specs = {
  path: { ...text, default: '.' },
  log: { ...text, default: '' },
  out: { ...text, writes: 'file', default: 'portcullis-results/out' },
  extra: { ...text, writes: 'file', default: '' },
  docs: { ...text, writes: 'files', default: 'portcullis-results/docs' },
  upload: { ...text, writes: 'uploads', default: 'portcullis-results/upload' },
} as const satisfies InputSpecs;

function put(name: string, content: string, folder = base): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function remove(given: Readonly<Record<string, string>> = {}, usual = false): void {
  removeEarlierResults(base, specs, (name) => given[name], usual);
}

const decision = '{"schemaVersion":"1","tool":{}}';
const byGate = '{"version":"2.1.0","runs":[],"properties":{"portcullis":{"gate":true}}}';
const byScanner = '{"version":"2.1.0","runs":[]}';
const patch = 'diff --git a/x b/x\n';
const bom = '{"bomFormat":"CycloneDX"}';

test.each([
  ['a decision', decision, true],
  ['a patch', patch, true],
  ['the SARIF of a gate', byGate, true],
  ['JUnit of ours', '<?xml version="1.0"?>\n<testsuites name="portcullis" tests="1">', true],
  ['the SARIF of a scanner', byScanner, false],
  ['JUnit of a test run', '<testsuites><testsuite name="unit"/></testsuites>', false],
  ['a text', 'text', false],
  ['nothing', '', true],
])('%s in a place of results', (_, content, goes) => {
  put('portcullis-results/out', content);
  remove();
  expect(existsSync(join(base, 'portcullis-results/out'))).toBe(!goes);
});

test('only where this run would write, and where it came to nothing in the usual place, too', () => {
  for (const name of ['portcullis-results/out', 'named', 'other']) put(name, decision);
  remove({ out: ' named ' });
  expect(['portcullis-results/out', 'named', 'other'].filter((name) => existsSync(join(base, name)))).toEqual([
    'portcullis-results/out',
    'other',
  ]);
  remove({ out: 'named' }, true);
  expect(existsSync(join(base, 'portcullis-results/out'))).toBe(false);
});

test('a file that is read is none that is removed', () => {
  put('audit', '{"time":"1","gate":"1"}');
  remove({ out: 'audit', log: './audit' }, true);
  expect(existsSync(join(base, 'audit'))).toBe(true);
  remove({ out: 'audit' });
  expect(existsSync(join(base, 'audit'))).toBe(false);
});

test('of files that begin with a name the documents go, whatever their endings', () => {
  const there = {
    'docs.cdx.json': bom,
    'docs.spdx': 'SPDXVersion: SPDX-2.3',
    'docs.txt': 'text',
    'docs.sarif': byScanner,
    'other.json': bom,
  };
  for (const [name, content] of Object.entries(there)) put(`portcullis-results/${name}`, content);
  remove();
  expect(readdirSync(join(base, 'portcullis-results')).sort()).toEqual(['docs.sarif', 'docs.txt', 'other.json']);
  put('bom.cdx.json', bom);
  put('bom.cdx.intoto.json', '{"_type":"https://in-toto.io/Statement/v1"}');
  remove({ docs: 'bom.cdx.json' });
  expect(readdirSync(base)).toEqual(['portcullis-results']);
});

test('of a folder for an upload all goes that a gate wrote there', () => {
  const there = { '1.sarif': byGate, '22.sarif': byGate, '3.sarif': byScanner, '0.sarif': byGate, 'a.sarif': byGate };
  for (const [name, content] of Object.entries(there)) put(`portcullis-results/upload/${name}`, content);
  remove();
  expect(readdirSync(join(base, 'portcullis-results/upload')).sort()).toEqual(['0.sarif', '3.sarif', 'a.sarif']);
});

test('what git holds outside of the folder of results is the user’s, unless only a gate writes such', () => {
  execFileSync('git', ['-C', base, 'init', '-q']);
  for (const [name, content] of [
    ['fix.patch', patch],
    ['lock.json', bom],
    ['decision.json', decision],
  ] as const)
    put(name, content);
  execFileSync('git', ['-C', base, 'add', '-A']);
  put('portcullis-results/upload/x', '');
  put('new.patch', patch);
  remove({ out: 'fix.patch', docs: 'lock.json', extra: 'decision.json' });
  remove({ out: 'new.patch' });
  expect(readdirSync(base).sort()).toEqual(['.git', 'fix.patch', 'lock.json', 'portcullis-results']);
});

test('what git cannot tell of is not removed', () => {
  execFileSync('git', ['-C', base, 'init', '-q']);
  put('.git/index', 'no index');
  put('lock.json', bom);
  remove({ docs: 'lock.json' });
  expect(existsSync(join(base, 'lock.json'))).toBe(true);
});

test('an empty file elsewhere is nobody’s result', () => {
  put('empty', '');
  remove({ out: 'empty' });
  expect(existsSync(join(base, 'empty'))).toBe(true);
});

test('no link leads the removal elsewhere', () => {
  put('d.json', decision, outside);
  put('1.sarif', byGate, outside);
  symlinkSync(outside, join(base, 'out'));
  symlinkSync(join(outside, 'd.json'), join(base, 'link.json'));
  remove({ out: 'out/d.json', extra: 'link.json', docs: 'out/d', upload: 'out' }, true);
  remove({ out: '../none/x', extra: 'none', docs: join(base, 'gone/x') }, true);
  expect(readdirSync(outside).sort()).toEqual(['1.sarif', 'd.json']);
  expect(readFileSync(join(base, 'link.json'), 'utf8')).toBe(decision);
  remove({ out: join(outside, 'd.json') });
  expect(readdirSync(outside)).toEqual(['1.sarif']);
});

test.each(['relative', 'absolute'])('a link in the workspace leads no removal out of it, by a path that is %s', (kind) => {
  put('out', decision, outside);
  symlinkSync(outside, join(base, 'linked'));
  remove({ out: kind === 'relative' ? 'linked/out' : join(base, 'linked/out') });
  expect(existsSync(join(outside, 'out'))).toBe(true);
  remove({ out: join(outside, 'out') });
  expect(existsSync(join(outside, 'out'))).toBe(false);
});

test('what git holds goes in the folder of results only, and its name is no pattern', () => {
  const tracked = ['portcullis-results/out', 'named', 'a'];
  for (const name of [...tracked, '[a]']) put(name, patch);
  const git = (...args: readonly string[]): unknown => execFileSync('git', ['-C', base, '-c', 'init.defaultBranch=main', ...args]);
  git('init', '-q');
  git('add', '-f', ...tracked);
  remove();
  remove({ out: 'named', extra: '[a]' });
  expect([...tracked, '[a]'].map((name) => existsSync(join(base, name)))).toEqual([false, true, true, false]);
});

test('a document whose name is the whole one goes, too', () => {
  put('portcullis-results/docs', bom);
  remove();
  expect(existsSync(join(base, 'portcullis-results/docs'))).toBe(false);
});
