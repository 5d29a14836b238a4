// Mistakes in the `with:` of a step: each ends with exit code 2 and a sentence that names the input, and nothing that looks like a result.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { runAction } from '../harness/run-action.js';

let repository: Repository;
let environment: Record<string, string>;
beforeEach(() => {
  repository = temporaryRepository();
  const base = repository.commit({
    Dockerfile: 'FROM scratch\nCOPY a /a\nUSER 1000\n',
    'package-lock.json': '{"lockfileVersion": 3, "packages": {}}',
  });
  const head = repository.commit({ 'a.txt': 'text' });
  const event = join(repository.path, '.git/event.json');
  writeFileSync(event, JSON.stringify({ before: base, after: head, ref: 'refs/heads/main', repository: { default_branch: 'main' } }));
  environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' };
});
afterEach(() => repository.remove());

test.each<[action: string, inputs: Readonly<Record<string, string>>, says: RegExp]>([
  ['secret-scan', { fail_on: 'none' }, /`fail_on`: .*did you mean "fail-on"\?.*\[input-unknown\]/],
  ['portcullis', { exlude: 'src/**' }, /`exlude`: .*did you mean "exclude"\?/],
  ['remediation-gate', { 'require-independant-policy': 'true' }, /did you mean "require-independent-policy"\?/],
  ['gate-comment', { comments: 'false' }, /did you mean "comment"\?/],
  ['secret-scan', { range: 'HEAD~1..HEAD' }, /`range`: expected `scan: range` beside it, got `scan: files`/],
  ['secret-scan', { verify: 'true', scan: 'history' }, /`verify`: expected `scan: files` beside it, got `scan: history`/],
  ['secret-scan', { path: 'nothing', scan: 'history' }, /nothing, `path`: expected a file or directory, which is neither/],
  ['workflow-audit', { 'forbid-actions': 'actions/checkout, checkout' }, /`forbid-actions`: expected `owner\/name`.*got "checkout"/],
  ['sbom', { 'base-image': 'debian:12' }, /`base-image`: expected `image` beside it/],
  ['image-verify', { layout: 'nope' }, /nope, `layout`: .*does not exist/],
  ['image-verify', { 'trusted-realms': 'https://auth.example.com/token' }, /`trusted-realms`: expected a host/],
  ['attestation-verify', { subjects: 'oci://UPPER', 'source-uri': 'https://github.com/o/a' }, /`subjects`: .*got "oci:\/\/UPPER"/],
  ['portcullis', { 'extends-folders': 'acme/policy=nope' }, /nope, `extends-folders`: .*does not exist/],
  ['dockerfile-lint', { 'sarif-file': '.git/x.sarif' }, /\.git\/x\.sarif, `sarif-file`: .*one in `\.git`/],
  ['portcullis', { 'patch-file': '.git/hooks/pre-commit' }, /`patch-file`: .*one in `\.git`/],
  [
    'portcullis',
    { 'decision-file': 'portcullis-results/report.html' },
    /`decision-file`: .*that of `report-file`|`report-file`: .*that of `decision-file`/,
  ],
])('%s with %j', async (action, inputs, says) => {
  const config = readFileSync(join(repository.path, '.git/config'), 'utf8');
  const run = await runAction(action, { workspace: repository.path, environment, inputs });
  expect(run.stdout).toMatch(says);
  expect(run).toMatchObject({ exitCode: 2, stderr: '' });
  expect(readFileSync(join(repository.path, '.git/config'), 'utf8')).toBe(config);
});

test.each<[action: string, inputs: Readonly<Record<string, string>>, file: string, says: RegExp]>([
  ['secret-scan', { 'sarif-file': 'package-lock.json' }, 'package-lock.json', /package-lock\.json, `sarif-file`: .*no SARIF/],
  ['remediation-gate', { 'sarif-file': 'package-lock.json' }, 'package-lock.json', /package-lock\.json, `sarif-file`: .*no SARIF/],
  ['remediation-gate', { 'patch-file': 'a.txt' }, 'a.txt', /a\.txt, `patch-file`/],
  ['remediation-gate', { 'report-file': 'a.txt' }, 'a.txt', /a\.txt, `report-file`: .*no report/],
  ['remediation-gate', { 'markdown-file': 'a.txt' }, 'a.txt', /a\.txt, `markdown-file`: .*no Markdown decision/],
  ['portcullis', { 'decision-file': 'package-lock.json' }, 'package-lock.json', /`decision-file`: .*no decision/],
  ['sbom', { 'sbom-file': 'app' }, 'app.cdx.json', /app\.cdx\.json, `sbom-file`: .*no CycloneDX/],
])('%s with %j leaves what the repository holds there', async (action, inputs, file, says) => {
  writeFileSync(join(repository.path, 'app.cdx.json'), '{"name": "mine"}');
  const before = readFileSync(join(repository.path, file), 'utf8');
  const run = await runAction(action, { workspace: repository.path, environment, inputs });
  expect(run.stdout).toMatch(says);
  expect(run).toMatchObject({ exitCode: 2, stderr: '' });
  expect(readFileSync(join(repository.path, file), 'utf8')).toBe(before);
});

test('results take the places of earlier ones, whatever they are', async () => {
  const outputs = { 'junit-file': 'portcullis-results/junit.xml', 'markdown-file': 'portcullis-results/decision.md' };
  const documents = 'cyclonedx-json cyclonedx-json-1.7 cyclonedx-xml cyclonedx-xml-1.7 spdx-json spdx-tag-value github-snapshot';
  const subject = `app@sha256:${'a'.repeat(64)}`;
  for (const _ of ['first', 'second']) {
    const sbom = await runAction('sbom', {
      workspace: repository.path,
      environment,
      inputs: { documents: documents.replaceAll(' ', '\n'), subject },
    });
    expect(sbom.stdout).not.toMatch(/results-unwritable/);
    const gate = await runAction('portcullis', { workspace: repository.path, environment, inputs: outputs });
    expect(gate.exitCode).not.toBe(2);
    expect(gate.stdout).not.toMatch(/results-unwritable/);
  }
  expect(readdirSync(join(repository.path, 'portcullis-results')).length).toBeGreaterThan(15);
});

test.each<[action: string, inputs: Readonly<Record<string, string>>]>([
  ['portcullis', { 'decision-file': '../decision.json' }],
  ['portcullis', { summary: 'maybe' }],
  ['remediation-gate', { 'decision-file': '../decision.json' }],
  ['remediation-gate', { policy: 'nope.yml' }],
  ['sbom', { documents: 'nope' }],
  ['sbom', { 'sbom-file': '../out' }],
])('%s with %j leaves nothing that an earlier step of its kind decided or listed', async (action, inputs) => {
  const results = join(repository.path, 'portcullis-results');
  const step = (name: string, given = {}) => runAction(name, { workspace: repository.path, environment, inputs: given });
  const telling = action === 'sbom' ? ['sbom.cdx.json'] : ['gate/decision.json', 'gate/full.sarif', 'report.html', 'remediation.patch'];
  const there = () => telling.filter((name) => existsSync(join(results, name)));
  expect((await step(action === 'sbom' ? 'sbom' : 'portcullis')).exitCode).not.toBe(2);
  mkdirSync(join(results, 'upload'), { recursive: true });
  writeFileSync(join(results, 'upload/9.sarif'), '{"version":"2.1.0","runs":[]}');
  expect(there()).toEqual(telling);
  expect((await step(action, inputs)).exitCode).toBe(2);
  expect(there()).toEqual([]);
  expect(readdirSync(join(results, 'upload'))).toEqual(['9.sarif']);
});

test('a step whose place for SARIF is refused is no missing one: a gate with the usual names sees that it failed', async () => {
  const run = await runAction('secret-scan', { workspace: repository.path, environment, inputs: { 'sarif-file': '../nowhere/x.sarif' } });
  expect(run.exitCode).toBe(2);
  expect(existsSync(join(repository.path, '../nowhere/x.sarif'))).toBe(false);
  const gate = await runAction('remediation-gate', { workspace: repository.path, environment });
  expect(gate).toMatchObject({ exitCode: 1, outputs: { causes: expect.stringContaining('scanner-failed') } });
});

describe('a git that does not work', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'no-git '));
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('ends at once: the step fails as one that could not look', async () => {
    const fake = join(folder, 'bin/git');
    writeFileSync(fake, '#!/bin/sh\nexit 0\n');
    chmodSync(fake, 0o755);
    // Something to find, so that its fix is held against the commit.
    writeFileSync(join(repository.path, 'a.py'), `password = "${['Xq7', 'vK2', 'mNp', '9Lw4'].join('')}"\n`);
    const run = await runAction('secret-scan', {
      workspace: repository.path,
      environment: { ...environment, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    });
    expect(run).toMatchObject({ exitCode: 2, stderr: '' });
    expect(run.stdout).toMatch(/commit-unknown|git-failed/);
  });

  test('is not there: the sentence is about git, and not about the checkout step', async () => {
    const pull = { pull_request: { base: { sha: 'b'.repeat(40) }, head: { sha: 'c'.repeat(40) } } };
    writeFileSync(environment.GITHUB_EVENT_PATH as string, JSON.stringify(pull));
    const run = await runAction('portcullis', {
      workspace: repository.path,
      environment: { ...environment, GITHUB_EVENT_NAME: 'pull_request', PATH: join(folder, 'bin') },
    });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toMatch(/expected git on PATH.*\[git-missing\]/);
  });
});
