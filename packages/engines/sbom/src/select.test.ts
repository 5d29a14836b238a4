import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walkWorkspace, workingTree } from '@portcullis/workspace';
import { concerns, readManifests, type Selection } from './select.js';

let workspace: string;

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-select-')));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** What is read of these files and links; the targets of links are relative to the folder of each. */
async function selected(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>>): Promise<Selection> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    symlinkSync(target, join(workspace, path));
  }
  const walk = await walkWorkspace({ workspace, path: '.', include: [], exclude: [], maxFileBytes: 1e6, reads: concerns });
  return readManifests({ walk, maxBytes: 1e6, tree: workingTree(workspace), base: '.' });
}

const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { cart: '1.0.0' } },
    'node_modules/cart': { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
  },
});

test.each([
  ['a file without ending', { 'locks/blob': lock }, { 'package-lock.json': 'locks/blob' }, ['package-lock.json']],
  ['a file of no name', { 'a/reqs.json': 'bird==1.0\n' }, { 'requirements.txt': 'a/reqs.json' }, ['requirements.txt']],
  ['a file of another reader', { 'package.json': lock }, { 'package-lock.json': 'package.json' }, ['package-lock.json']],
  [
    'a lock of tests',
    { 'test/fixtures/package-lock.json': lock },
    { 'package-lock.json': 'test/fixtures/package-lock.json' },
    ['test/fixtures/package-lock.json', 'package-lock.json'],
  ],
  [
    'a lock of another folder, beside another manifest',
    { 'package-lock.json': lock, 'b/package.json': '{"dependencies": {"wing": "1"}}' },
    { 'b/package-lock.json': '../package-lock.json' },
    ['package-lock.json', 'b/package-lock.json'],
  ],
])('a link to %s is read by its own name', async (_name, files, links, read) => {
  const { manifests } = await selected(files, links);
  expect(manifests.map(({ path }) => path)).toEqual(read);
});

test.each([
  ['a file of the same reader beside it', { 'npm-shrinkwrap.json': lock }, { 'package-lock.json': 'npm-shrinkwrap.json' }, 0],
  [
    'a file of another folder whose reader looks at nothing beside it',
    { 'b/Dockerfile': 'FROM debian:12\n' },
    { Dockerfile: 'b/Dockerfile' },
    0,
  ],
  ['a folder', { 'b/package-lock.json': lock }, { a: 'b' }, 0],
  ['a lock that cannot be read', { 'npm-shrinkwrap.json': '{' }, { 'package-lock.json': 'npm-shrinkwrap.json' }, 1],
  ['a program', { 'bin/run': '\x7fELF no program of Go\n' }, { run: 'bin/run' }, 0],
  ['no file that anybody reads', { 'a/notes.md': '# Notes' }, { 'NOTES.md': 'a/notes.md' }, 0],
])('a link to %s is not told twice', async (_name, files, links, gaps) => {
  const { manifests, skipped } = await selected(files, links);
  expect(manifests.length + skipped.filter(({ gap }) => gap).length).toBeLessThanOrEqual(1);
  expect(skipped.filter(({ gap }) => gap)).toHaveLength(gaps);
});

test('a lock that cannot be read is a gap of the link that leads to it from outside the fixtures', async () => {
  const { skipped } = await selected({ 'fixtures/package-lock.json': '{' }, { 'package-lock.json': 'fixtures/package-lock.json' });
  expect(skipped.filter(({ gap }) => gap).map(({ path }) => path)).toEqual(['package-lock.json']);
});

test('a link with the name of a file that nobody reads is told', async () => {
  const { skipped } = await selected({ 'a/text': 'libraryDependencies' }, { 'build.sbt': 'a/text' });
  expect(skipped.map(({ path }) => path)).toContain('build.sbt');
});
