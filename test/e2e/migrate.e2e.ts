// docs/migrate: each page's diff, tried on a small repository that came from the other action.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot, runAction, runCli } from '../harness/run-action.js';

const folder = join(repositoryRoot, 'docs/migrate');
const pages = readdirSync(folder).filter((name) => name !== 'README.md');

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** The step that a page's diff adds. */
function added(page: string): { readonly action: string; readonly inputs: Readonly<Record<string, string>> } {
  const diff = /```diff\n([\s\S]*?)```/.exec(readFileSync(join(folder, page), 'utf8'))?.[1] ?? '';
  const lines = diff.split('\n').filter((line) => line.startsWith('+'));
  const [step] = load(lines.map((line) => line.slice(1)).join('\n')) as Step[];
  const action = /^portcullis-ci\/portcullis(?:\/actions\/([\w-]+))?@COMMIT_SHA$/.exec(step?.uses ?? '');
  if (step === undefined || action === null) throw new Error(`${page} adds no step of ours`);
  return {
    action: action[1] ?? 'portcullis',
    inputs: Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])),
  };
}

let repository: Repository;
let base: string;
beforeEach(() => {
  repository = temporaryRepository();
  base = repository.commit({ 'README.md': 'text\n' });
});
afterEach(() => repository.remove());

/** A key that was made for this run. */
const key = (): string => execFileSync('openssl', ['ecparam', '-genkey', '-name', 'prime256v1', '-noout'], { encoding: 'utf8' });
const weak = 'FROM registry.example/base:1.2@sha256:d9e853e87e55526f6b2917df91a2115c36dd7c696a35be12163d44e6e2a4b6bc\n';

/** Runs what a page adds, on a push of what was committed since the base. */
async function run(page: string, more: Readonly<Record<string, string>> = {}) {
  const { action, inputs } = added(page);
  const head = repository.git('rev-parse', 'HEAD');
  const event = join(repository.path, '.git/event.json');
  repository.put('.git/event.json', JSON.stringify({ before: base, after: head, repository: { default_branch: 'main' } }));
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' };
  return runAction(action, { workspace: repository.path, inputs: { ...inputs, ...more }, environment });
}

const rules = (run: Awaited<ReturnType<typeof runAction>>): string[] =>
  (run.sarif.runs[0].results as { ruleId: string; suppressions?: unknown }[])
    .filter(({ suppressions }) => suppressions === undefined)
    .map(({ ruleId }) => ruleId);

test('every page has a test here, and is on the list of pages', () => {
  const own = readFileSync(join(repositoryRoot, 'test/e2e/migrate.e2e.ts'), 'utf8');
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(pages.filter((page) => !own.includes(`test('${page}`) || !list.includes(`(${page})`))).toEqual([]);
  for (const page of pages)
    for (const heading of ['## What stays', '## What differs']) expect(readFileSync(join(folder, page), 'utf8')).toContain(heading);
});

test('gitleaks-action.md: its configuration, its ignore file and its comment hold, and what else a change brings fails', async () => {
  const before = repository.commit({ '.gitleaks.toml': "[allowlist]\npaths = ['''^fixtures/''']\n" });
  base = before;
  repository.commit({ 'fixtures/key.pem': key(), 'notes.txt': `${key().replaceAll('\n', '\\n')} # gitleaks:allow\n` });
  expect((await run('gitleaks-action.md')).outputs).toMatchObject({ findings: '0', conclusion: 'pass' });
  repository.commit({ 'src/key.pem': key() });
  const blocked = await run('gitleaks-action.md');
  expect([blocked.exitCode, rules(blocked)]).toEqual([1, ['private-key']]);
});

test('gitleaks-action.md: a rule of its configuration runs beside ours, and its ignore file holds once it is merged', async () => {
  const rule = ['[[rules]]', 'id = "acme"', "regex = 'acme_[a-z0-9]{16}'", 'keywords = ["acme_"]', ''].join('\n');
  base = repository.commit({ '.gitleaks.toml': rule });
  repository.commit({ 'src/app.txt': `tok = "acme_${'0123456789abcdef'}"\n` });
  const found = await run('gitleaks-action.md');
  expect([found.exitCode, rules(found)]).toEqual([1, ['acme']]);
  base = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'src/other.txt': `tok = "acme_${'fedcba9876543210'}"\n` });
  const head = repository.commit({ '.gitleaksignore': 'src/other.txt:acme:1\n' });
  expect(await run('gitleaks-action.md')).toMatchObject({ exitCode: 0, outputs: { 'let-through': '1' } });
  // A pull request that brings the ignore file and what it ignores.
  const event = join(repository.path, '.git/event.json');
  const change = { base: { sha: base }, head: { sha: head } };
  repository.put('.git/event.json', JSON.stringify({ pull_request: change, repository: { default_branch: 'main' } }));
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
  const { action, inputs } = added('gitleaks-action.md');
  const judged = await runAction(action, { workspace: repository.path, inputs, environment });
  expect([judged.exitCode, rules(judged)]).toEqual([1, expect.arrayContaining(['acme', 'scan-configuration-loosened'])]);
});

test('trufflehog.md: its comment holds, and nothing is asked', async () => {
  repository.commit({ 'notes.txt': `${key().replaceAll('\n', '\\n')} # trufflehog:ignore\n` });
  expect(await run('trufflehog.md')).toMatchObject({ exitCode: 0, outputs: { findings: '0', 'let-through': '1' } });
  repository.commit({ 'key.pem': key() });
  expect((await run('trufflehog.md')).exitCode).toBe(1);
});

test('hadolint-action.md: its configuration and its comments hold, its ids are known, and every Dockerfile is read', async () => {
  repository.commit({
    '.hadolint.yaml': 'ignored: [DL3004]\n',
    Dockerfile: `${weak}RUN sudo true\n# hadolint ignore=DL3002\nUSER root\nUSER 1000:1000\n`,
  });
  expect(rules(await run('hadolint-action.md'))).not.toContain('sudo-used');
  repository.commit({ 'deep/app.Dockerfile': `${weak}RUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n` });
  const blocked = await run('hadolint-action.md');
  expect(blocked.exitCode).toBe(1);
  expect(rules(blocked)).toContain('tls-verification-disabled');
});

test('zizmor-action.md: its configuration and comments hold, its ids are known, and both formats are printed', async () => {
  const step = (run: string): string => `      - run: ${run}\n`;
  const workflow = (steps: string): string =>
    `on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n    steps:\n${steps}`;
  const injected = step(`echo \${{ github.event.comment.body }}`);
  repository.commit({
    '.github/zizmor.yml': 'rules:\n  template-injection:\n    ignore: [old.yml]\n',
    '.github/workflows/old.yml': workflow(injected),
  });
  base = repository.git('rev-parse', 'HEAD');
  repository.commit({ '.github/workflows/marked.yml': workflow(injected.replace('\n', ' # zizmor: ignore[template-injection]\n')) });
  base = repository.git('rev-parse', 'HEAD');
  const kept = await run('zizmor-action.md');
  expect(rules(kept)).not.toContain('template-injection');
  repository.commit({ '.github/workflows/new.yml': workflow(injected) });
  const blocked = await run('zizmor-action.md');
  expect(blocked.exitCode).toBe(1);
  expect(rules(blocked)).toContain('template-injection');
  const printed = await runCli(['workflow-audit', '--format', 'zizmor-json', '.'], { workspace: repository.path });
  expect(JSON.parse(printed.stdout).map(({ ident }: { ident: string }) => ident)).toContain('template-injection');
  repository.commit({ '.github/workflows/new.yml': workflow(step(`echo \${{ github.evnt }}`)) });
  const lines = await runCli(['workflow-audit', '--format', 'actionlint', '.'], { workspace: repository.path });
  expect(lines.stdout).toMatch(/^\.github\/workflows\/new\.yml:\d+:\d+: .*evnt/m);
});

test('trivy-action.md: secrets and Dockerfiles in one step, which fails at high and worse', async () => {
  repository.commit({ Dockerfile: `${weak}USER 1000:1000\n` });
  expect((await run('trivy-action.md')).outputs).toMatchObject({ decision: 'pass' });
  repository.commit({ 'key.pem': key(), Dockerfile: `${weak}RUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n` });
  expect(await run('trivy-action.md')).toMatchObject({ exitCode: 1, outputs: { decision: 'block', blocking: '2' } });
});

test('trivy-action.md: the one-line action names the report of trivy that it did not judge, and the gate behind both judges all', async () => {
  repository.commit({ '.gitignore': 'portcullis-results/\n' });
  const result = {
    ruleId: 'CVE-2021-23337',
    level: 'error',
    message: { text: 'lodash 4.17.20' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 1 } } }],
  };
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Trivy', rules: [] } }, results: [result] }] };
  repository.put('portcullis-results/trivy.sarif', JSON.stringify(log));
  const one = await run('trivy-action.md');
  expect([one.exitCode, one.outputs.decision]).toEqual([0, 'pass']);
  expect(one.summary).toContain('Not judged here: portcullis-results/trivy.sarif. remediation-gate judges all reports that lie there.');
  const gate = await runAction('remediation-gate', { workspace: repository.path });
  expect([gate.exitCode, gate.outputs.blocking]).toEqual([1, '1']);
});

test('cosign-installer.md: its policy is one, and an image that cannot be verified fails', async () => {
  const policy = [...readFileSync(join(folder, 'cosign-installer.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)][0]?.[1] as string;
  repository.commit({ '.github/portcullis.yml': policy, Dockerfile: 'FROM ghcr.io/acme/app:1.4\n' });
  // Nothing answers there: this says that the image was asked for, and that no answer is no pass.
  const blocked = await run('cosign-installer.md', { mirrors: 'ghcr.io=127.0.0.1:1' });
  expect(blocked.exitCode).toBe(1);
  expect(rules(blocked)).toEqual(['image-unavailable']);
});

const lock = (packages: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: packages },
      ...Object.fromEntries(
        Object.entries(packages).map(([name, version]) => [
          `node_modules/${name}`,
          { version, resolved: `https://registry.example/${name}.tgz`, integrity: `sha512-${Buffer.alloc(64, name).toString('base64')}` },
        ]),
      ),
    },
  });
const app = (packages: Readonly<Record<string, string>>) => ({
  'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: packages }),
  'package-lock.json': lock(packages),
});

test('scan-action-and-sbom-action.md: the document stands where it stood', async () => {
  repository.commit(app({ left: '1.0.0' }));
  const made = await run('scan-action-and-sbom-action.md');
  expect(existsSync(join(repository.path, 'sbom.spdx.json'))).toBe(true);
  const { spdxVersion, packages } = JSON.parse(readFileSync(join(repository.path, 'sbom.spdx.json'), 'utf8'));
  expect([spdxVersion, (packages as { name: string }[]).map(({ name }) => name)]).toEqual(['SPDX-2.3', expect.arrayContaining(['left'])]);
  expect(made.sarif.runs[0].invocations[0].executionSuccessful).toBe(true);
});

test('dependency-review-action.md: a package that the committed inventory does not have fails, until it has it', async () => {
  const inventory = (): string =>
    execFileSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), 'sbom', '.', '--format', 'cyclonedx-json'], {
      cwd: repository.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  repository.commit(app({ left: '1.0.0' }));
  repository.commit({ 'sbom.cdx.json': inventory() });
  expect((await run('dependency-review-action.md')).exitCode).toBe(0);
  repository.commit(app({ left: '1.0.0', right: '2.0.0' }));
  const blocked = await run('dependency-review-action.md');
  expect(blocked.exitCode).toBe(1);
  expect(JSON.stringify(blocked.sarif.runs[0].results)).toContain('right');
  repository.commit({ 'sbom.cdx.json': inventory() });
  expect((await run('dependency-review-action.md')).exitCode).toBe(0);
});
