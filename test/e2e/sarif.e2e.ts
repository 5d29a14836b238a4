// The SARIF that bundles write, judged by others: the OASIS schema, Microsoft's validator, GitHub's published limits.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import { multitool, schemaViolations, validatorFindings } from '../harness/sarif-validators.js';

let workspace: Workspace;
beforeAll(async () => {
  workspace = temporaryWorkspace();
  const key = execFileSync('openssl', ['ecparam', '-genkey', '-name', 'prime256v1', '-noout'], { encoding: 'utf8' });
  workspace.put('a dir/ünï #1%.pem', key);
  workspace.put('a:b.txt', `first\n\t${key}`);
  workspace.put('allowed.py', `password = "${'q8Zt3mWx7'}LrB2vNc" # gitleaks:allow\n`);
  workspace.put('binary.bin', Buffer.from([0, 1, 2, 0, 255]));
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', workspace.path, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
  await runAction('secret-scan', { workspace: workspace.path });
  await runAction('secret-scan', {
    workspace: workspace.path,
    inputs: { path: 'no such place', 'sarif-file': 'portcullis-results/failed.sarif' },
  });
  await runAction('remediation-gate', { workspace: workspace.path });
});
afterAll(() => workspace.remove());

function files(): string[] {
  const results = join(workspace.path, 'portcullis-results');
  return readdirSync(results, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sarif'))
    .map((name) => join(results, name))
    .sort();
}

test('scanner, failed scanner, gate and upload files are all there', () => {
  expect(files().map((file) => file.slice(workspace.path.length + 1))).toEqual([
    'portcullis-results/failed.sarif',
    'portcullis-results/gate/full.sarif',
    'portcullis-results/secret-scan.sarif',
    'portcullis-results/upload/1.sarif',
  ]);
  const results = JSON.parse(readFileSync(join(workspace.path, 'portcullis-results/secret-scan.sarif'), 'utf8')).runs[0].results;
  expect(results).toHaveLength(3);
  expect(results.filter((result: { suppressions?: unknown[] }) => result.suppressions)).toHaveLength(1);
});

test('every file is valid against the SARIF 2.1.0 schema', () => {
  for (const file of files()) expect([file, schemaViolations(JSON.parse(readFileSync(file, 'utf8')))]).toEqual([file, []]);
});

test('the schema test can fail', () => {
  expect(schemaViolations({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
});

test('Microsoft’s validator has nothing against any of them', () => {
  const binary = multitool();
  if (binary === undefined) throw new Error('expected @microsoft/sarif-multitool to be installed by npm ci');
  for (const file of files())
    expect({ file, ...validatorFindings(binary, file) }).toEqual({ file, completed: true, errors: [], warnings: [] });
  const broken = join(workspace.path, 'broken.sarif');
  writeFileSync(broken, '{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[{}]}]}');
  expect(validatorFindings(binary, broken).errors).not.toEqual([]);
});
