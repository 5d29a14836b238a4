// `secret-scan --explain FILE:LINE` through the bundle: the rule or the refusal that spoke, without the secret.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodes, repositoryRoot, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

// Assembled here so that this file holds nothing that looks live.
const value = ['q7Lw2Zt9', 'XcVb4Nm8', 'RkPd6Hs3'].join('');
const issued = `${['gh', 'p_'].join('')}${['q7Lw2Zt9XcVb', '4Nm8RkPd6Hs3', 'Yf5Gj1Qn0AuE'].join('')}`;

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function explain(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const node = nodes[0]?.path as string;
  return spawnSync(node, [join(repositoryRoot, 'dist/cli/index.js'), 'secret-scan', ...args], {
    cwd: workspace.path,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

test.each([
  ['a finding', `client_secret = "${value}"`, ['generic-api-key', 'nothing in the rule speaks against it', 'Reported: generic-api-key']],
  ['a finding by form', `x = "${issued}"`, ['github-pat', 'Reported: github-pat']],
  ['a comment', `client_secret = "${value}"  # gitleaks:allow`, ['Let through by a comment', 'gitleaks:allow on its line']],
  ['a refused value', 'client_secret = "#{vault.of_the_shop}"', ['refused by', 'Nothing is found on it']],
  ['a refused name', `next_token = "${value}"`, ['refused by counted-token', 'Nothing is found on it']],
  ['a call that asks', `client_secret = getSetting("${value}")`, ['refused by asked-in-a-call']],
  ['one secret by two rules', `api_token = "${issued}"`, ['github-pat is told in its place', 'Reported: github-pat']],
  ['an encoded secret', `data = "${Buffer.from(`client_secret = "${value}"\n`).toString('base64')}"`, ['Within the base64', 'Reported:']],
  ['nothing', 'name = "shop"', ['No rule has a keyword or a match on this line.', 'Nothing is found on it']],
])('%s is explained', (_what, line, sentences) => {
  workspace.put('src/settings.toml', `name = "shop"\n\n${line}\nother = 1\n`);
  workspace.put('README.txt', 'a shop\n');
  const { status, stdout, stderr } = explain('--explain', 'src/settings.toml:3');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const sentence of sentences) expect(stdout).toContain(sentence);
  expect(stdout).not.toContain(value);
  expect(stdout).not.toContain(issued);
});

test('folders count as in the scan of the whole', () => {
  const path = 'tests/settings.py';
  workspace.put(path, 'db_password = "Vkukus729%"\n');
  workspace.put('src/main.py', 'x = 1\n');
  expect(explain('--explain', `${path}:1`).stdout).toContain('refused by code-of-tests');
  expect(explain('--explain', `${path}:1`, 'tests').stdout).toContain('Reported: generic-password');
});

test('want of confidence is told, and an allowlist of the configuration', () => {
  workspace.put('src/main.py', 'x = 1\n');
  workspace.put('src/tests/settings.toml', `client_secret = "${value}"\n`);
  expect(explain('--explain', 'src/tests/settings.toml:1').stdout).toContain('since `min-confidence` is medium');
  expect(explain('--explain=src/tests/settings.toml:1', '--min-confidence', 'low').stdout).toContain('Reported: generic-api-key');
  workspace.put('.gitleaks.toml', '[allowlist]\npaths = ["settings"]\n');
  const { status, stdout } = explain('--explain', 'src/tests/settings.toml:1');
  expect(status).toBe(0);
  expect(stdout).toContain('is not looked at: an allowlist of the configuration names its path');
});

test.each([
  ['a line behind the end', ['--explain', 'src/main.py:9'], 'expected a line from 1 to 2, got 9'],
  ['no such file', ['--explain', 'src/other.py:1'], 'expected a file that the scan looks at'],
  ['no line', ['--explain', 'src/main.py'], 'expected --explain FILE:LINE'],
  ['line 0', ['--explain', 'src/main.py:0'], 'expected --explain FILE:LINE'],
  ['an excluded file', ['--explain', 'src/main.py:1', '--exclude', '**/*.py'], 'expected a file that the scan looks at'],
  ['history', ['--explain', 'src/main.py:1', '--scan', 'history'], 'expected `scan: files` with --explain'],
])('%s is an error', (_what, args, message) => {
  workspace.put('src/main.py', 'x = 1\n');
  workspace.put('README.txt', 'a shop\n');
  const { status, stdout, stderr } = explain(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
