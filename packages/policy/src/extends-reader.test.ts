// Policies of other repositories: which of the places that may have them answers, and what each refusal says.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyReference } from './extends.js';
import { referenceReader } from './extends-reader.js';

let workspace: string;
let commit: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', join(workspace, 'org'), ...args], { stdio: 'pipe' })
    .toString()
    .trim();

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis extends ')));
  mkdirSync(join(workspace, 'org'));
  mkdirSync(join(workspace, 'plain'));
  git('init', '-q');
  writeFileSync(join(workspace, 'org/p.yml'), 'version: 1\n');
  writeFileSync(join(workspace, 'org/large.yml'), '#'.repeat(20 * 1024 * 1024));
  symlinkSync('/etc/passwd', join(workspace, 'org/out.yml'));
  git('add', '-A');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'm');
  commit = git('rev-parse', 'HEAD');
  // What lies there now is not what the commit holds.
  writeFileSync(join(workspace, 'org/p.yml'), 'changed\n');
});
afterAll(() => rmSync(workspace, { recursive: true }));

const of = (repository: string, more: Partial<PolicyReference> = {}): PolicyReference =>
  ({ repository, commit, path: 'p.yml', ...more }) as PolicyReference;
const reader = (folders: readonly string[], ask?: (reference: PolicyReference) => Promise<Uint8Array>) =>
  referenceReader({ workspace, folders, ask });
const text = async (content: Promise<Uint8Array>) => Buffer.from(await content).toString();

test('a checkout answers for its repository at the commit, whatever the case of the name, and the server for others', async () => {
  const read = reader([' Acme/Org=org '], async ({ repository }) => Buffer.from(`server: ${repository}`));
  expect(await text(read(of('acme/org')))).toBe('version: 1\n');
  expect(await text(read(of('ACME/ORG')))).toBe('version: 1\n');
  expect(await text(read(of('acme/other')))).toBe('server: acme/other');
});

test('each is read once, by repository, commit and path', async () => {
  const asked: string[] = [];
  const read = reader([], async ({ repository, commit: at, path }) => {
    asked.push(`${repository} ${at.slice(0, 1)} ${path}`);
    return Buffer.alloc(0);
  });
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
  for (const reference of [
    of('x/y', { commit: a }),
    of('X/Y', { commit: a }),
    of('x/y', { commit: b }),
    of('x/y', { commit: a, path: 'q.yml' }),
    of('x/z', { commit: a }),
  ])
    await read(reference);
  expect(asked).toEqual(['x/y a p.yml', 'x/y b p.yml', 'x/y a q.yml', 'x/z a p.yml']);
});

test.each<[string, string, Partial<PolicyReference>, RegExp, RegExp]>([
  ['nobody brought', 'acme/other', {}, /^nobody brought it here$/, /Check out acme\/other .*`extends-folders`.*`extends-token`/],
  ['at a commit that is not there', 'acme/org', { commit: 'f'.repeat(40) }, /^its checkout does not hold that commit$/, /fetch-depth: 0/],
  ['that the commit does not hold', 'acme/org', { path: 'none.yml' }, /^it has no file none\.yml at that commit$/, /`path` or `commit`/],
  ['that is too large', 'acme/org', { path: 'large.yml' }, /^large\.yml is too large there/, /plain file of at most \d+ bytes/],
  ['that leads out', 'acme/org', { path: 'out.yml' }, /^out\.yml is too large there, a link/, /plain file/],
])('a policy %s is an error', async (_, repository, more, message, remedy) => {
  await expect(reader(['acme/org=org'])(of(repository, more))).rejects.toMatchObject({
    code: 'extends-unread',
    message: expect.stringMatching(message),
    remedy: expect.stringMatching(remedy),
  });
});

test.each<[string, object]>([
  ['acme/org', { message: 'expected OWNER/NAME=FOLDER, got "acme/org"', where: { key: 'extends-folders' } }],
  ['org=org', { message: 'expected OWNER/NAME=FOLDER, got "org=org"' }],
  ['acme/org=', { message: 'expected OWNER/NAME=FOLDER, got "acme/org="' }],
  [`${'x'.repeat(90)}`, { message: `expected OWNER/NAME=FOLDER, got "${'x'.repeat(80)}"` }],
  ['acme/org=plain', { message: 'expected a checkout of git, got another folder', where: { file: 'plain', key: 'extends-folders' } }],
])('the line %s of folders is an error', (line, expected) => {
  expect(() => reader([line])).toThrow(expect.objectContaining({ code: 'input-invalid', ...expected }));
});

test.each([['acme/org=../elsewhere'], ['acme/org=none']])('the line %s leads to no folder of the workspace', (line) => {
  expect(() => reader([line])).toThrow(expect.objectContaining({ where: expect.objectContaining({ key: 'extends-folders' }) }));
});
