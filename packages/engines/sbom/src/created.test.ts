import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walkWorkspace } from '@portcullis/workspace';
import { createdAt } from './created.js';

let workspace: string;
const committed = new Date('2020-01-02T03:04:05Z');
const today = new Date('2026-11-30T00:00:00Z');

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis created ')));
  put('package-lock.json');
  put('.gitignore', 'out\n');
  git(workspace, 'init', '-q');
  commit(workspace);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function put(path: string, text = 'x'): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function git(folder: string, ...args: readonly string[]): void {
  const environment = { ...process.env, GIT_COMMITTER_DATE: committed.toISOString() };
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { env: environment });
}

function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'one');
}

test.each<[string, () => void, Date]>([
  ['as its commit', () => undefined, committed],
  ['with our own results beside', () => put('portcullis-results/sbom.cdx.json'), committed],
  ['with what is ignored beside', () => put('out/x'), committed],
  ['with a file beside that no reader knows', () => put('a/notes.md'), today],
  ['edited', () => put('package-lock.json', 'y'), today],
  ['without a file of it', () => rmSync(join(workspace, '.gitignore')), today],
  [
    'with a repository within',
    () => {
      put('sub/x');
      git(join(workspace, 'sub'), 'init', '-q');
      commit(join(workspace, 'sub'));
    },
    today,
  ],
])('a tree %s has the same time with the walk as without', async (_, change, expected) => {
  change();
  const context = { environment: {}, workspace, now: () => today };
  const options = { workspace, path: '.', include: [], exclude: [], maxFileBytes: 1000 };
  const { added } = await walkWorkspace({ ...options, reads: (path) => path.endsWith('package-lock.json') });
  expect(added).toBeDefined();
  expect([createdAt(context, added), createdAt(context)]).toEqual([expected, expected]);
  expect((await walkWorkspace({ ...options, path: '.gitignore' }).catch(() => ({ added: undefined }))).added).toBeUndefined();
});

test('SOURCE_DATE_EPOCH goes before all', () => {
  const at = (SOURCE_DATE_EPOCH: string): Date => createdAt({ environment: { SOURCE_DATE_EPOCH }, workspace, now: () => today });
  expect(at('86400')).toEqual(new Date('1970-01-02T00:00:00Z'));
  expect(() => at('tomorrow')).toThrow('expected SOURCE_DATE_EPOCH');
});
