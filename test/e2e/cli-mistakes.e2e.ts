// Mistakes at the command line: each ends with exit code 2 and one line, or two, that names what is wrong and what to do.

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
  workspace.put('a.txt', 'text');
});
afterEach(() => workspace.remove());

test.each<[args: readonly string[], says: RegExp]>([
  [['sacn', '.'], /did you mean "scan"\?/],
  [['help', 'scann'], /did you mean "scan"\?/],
  [['scan'], /Write `scan \.` for the current directory/],
  [['scan', ''], /got an empty one.*a variable of the shell may not be set/],
  [['scan', 'a.txt', ''], /got an empty one/],
  [['scan', 'nope'], /^portcullis: nope: .*Check the spelling\. \[path-missing\]/],
  [['scan', '/dev/null'], /^portcullis: \/dev\/null: .*\[path-unsuitable\]/],
  [['scan', '--fail-on', 'hihg', '.'], /`fail-on`: .*did you mean "high"\?/],
  [['scan', '--failon', 'high', '.'], /did you mean "--fail-on"\?/],
  [['scan', '-f', 'json', '.'], /got -f\. Add --help/],
  [['scan', '.', '--format', 'yaml'], /--format to be one of table, json.*got "yaml"/],
  [['sbom', '.', '--format', 'cyclonedx'], /cyclonedx-json/],
  [['scan', '.', '--base', 'nobranch'], /`base`: .*git fetch origin BRANCH|`base`: .*Run it from within the checkout/],
  [['scan', '.', '--policy', 'nope.yml'], /nope\.yml, `policy`: .*\[policy-missing\]/],
  [['scan', '.', '--max-file-size', '0'], /`max-file-size`: expected a whole number from 1/],
  [['scan', '.', '--include', 'srcc/**'], /`include`: .*got none\. Correct the globs.*\[include-empty\]/],
  [['scan', '.', '--include', '*.txt', '--include', 'src/nope.txt'], /`include`: .*"src\/nope\.txt".*\[include-missing\]/],
  [['scan', '.', '--exclude', '!a.txt'], /`exclude`: .*exclamation mark, "!a\.txt".*\[glob-invalid\]/],
  [['scan', '.', '--exclude', String.raw`D:\a\src\**`], /`exclude`: .*root of the workspace.*\[glob-outside\]/],
  [['secret-scan', '.', '--include', 'C:/src/**'], /`include`: .*\[glob-outside\]/],
  [['scan', '.', '--report-file', '.'], /\., `report-file`: .*got a folder/],
  [['scan', '.', '--sarif-file', '/dev/stdout'], /\/dev\/stdout, `sarif-file`: .*got a device/],
  [['scan', '.', '--sarif-file'], /expected a value for --sarif-file, got none/],
  [['scan', '.', '--sarif-file', '--all'], /expected a value for --sarif-file, got none/],
  [['scan', '.', '--policy', ''], /expected a value for --policy, got an empty one/],
  [['scan', '.', '--fail-on', 'high', '--fail-on=none'], /expected --fail-on once, got it again/],
  [['secret-scan', '.', '--summary', 'false'], /expected --summary, or --summary=true or =false, got "false"/],
  [['secret-scan', '.', '--summary=yes'], /expected --summary, or --summary=true or =false, got another value/],
  [['sbom', '.', '--format', 'cyclonedx-json', '--baseline', ''], /expected a value for --baseline, got an empty one/],
  [['verify-attestation', 'a.txt', '--attestations-api=false'], /expected --attestations-api, or --attestations-api=true/],
  [['image-verify', 'a.txt', '--lock-file', 'x', '--lock-file', 'y'], /expected --lock-file once/],
  [['explain'], /Write `explain/],
  [['explain', 'no-such-rule'], /\[rule-unknown\]/],
  [['init', '--pin', 'v1'], /all 40 digits.*git ls-remote/],
  [['secret-scan', '--scan', 'rnage', '.'], /did you mean "range"\?/],
  [['secret-scan', '--config', 'nope.toml', '.'], /nope\.toml: .*\[config-missing\]/],
  [['dockerfile-lint', '--format', 'hadolint-json'], /Name files, or - for standard input/],
  [['policy', 'chek'], /did you mean "check"\?/],
  [['policy', 'check', '--policy', 'nope.yml'], /nope\.yml.*Name it with `--policy`/],
  [['policy', 'check', 'a.txt'], /^portcullis: a\.txt: expected the root of a checkout, got a file.*Name a policy with `--policy`/],
  [['sbom', 'check'], /For instance: portcullis sbom check/],
  [['verify-attestation', 'a.txt'], /Say which repository or workflow/],
])('%j', async (args, says) => {
  const run = await runCli(args, { workspace: workspace.path });
  expect(run.stderr).toMatch(says);
  expect([run.exitCode, run.stdout, run.stderr.trimEnd().split('\n').length <= 2]).toEqual([2, '', true]);
  expect(run.stderr).toMatch(/^portcullis: .* \[[a-z-]+\]\n/);
  // Nothing that looks like a decision is left behind.
  expect(readdirSync(workspace.path)).not.toContain('report.html');
});

test('a folder in which nothing lies is no pass', async () => {
  mkdirSync(join(workspace.path, 'empty'));
  const run = await runCli(['scan', 'empty'], { workspace: workspace.path });
  expect([run.exitCode, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(/^portcullis: `path`: expected files to look at in `empty`, got none\. .* \[nothing-to-scan\]\n$/);
  expect((await runCli(['scan', 'a.txt'], { workspace: workspace.path })).exitCode).toBe(0);
});

/** Where a gate writes by default. */
const written = [
  'report.html',
  'remediation.patch',
  'gate/full.sarif',
  'gate/decision.json',
  'gate/decision.intoto.json',
  'gate/audit.jsonl',
  'upload/1.sarif',
];

const there = (): string[] => written.filter((name) => existsSync(join(workspace.path, 'portcullis-results', name)));

test.each<[args: readonly string[]]>([
  [['scan', '.', '--fail-n', 'low']],
  [['scan', '.', '--decision-file', 'out/../..']],
  [['scan', 'nope']],
  [['remediation-gate', '--policy', 'nope.yml']],
  [['remediation-gate', '--decision-file', 'a.txt']],
  [['remediation-gate', '--summary', 'false']],
])('%j leaves nothing of an earlier decision', async (args) => {
  workspace.put('Dockerfile', 'FROM debian:13\nWORKDIR app\n');
  expect((await runCli(['scan', '.'], { workspace: workspace.path })).exitCode).not.toBe(2);
  expect(there()).toEqual(expect.arrayContaining(['report.html', 'gate/full.sarif', 'gate/decision.json', 'upload/1.sarif']));
  expect((await runCli(args, { workspace: workspace.path })).exitCode).toBe(2);
  expect(there()).toEqual([]);
  expect(readFileSync(join(workspace.path, 'a.txt'), 'utf8')).toBe('text');
  if (args[0] !== 'scan') return;
  const report = JSON.parse(readFileSync(join(workspace.path, 'portcullis-results/secret-scan.sarif'), 'utf8'));
  expect(report.runs[0].invocations[0].executionSuccessful).toBe(false);
});

test('a scanner that comes to nothing leaves no documents and no report of an earlier run', async () => {
  workspace.put('package-lock.json', '{"lockfileVersion": 3, "packages": {"": {"name": "a"}}}');
  const run = (...more: string[]) => runCli(['sbom', '.', '--sarif-file', 's.sarif', ...more], { workspace: workspace.path });
  expect((await run()).exitCode).toBe(0);
  const document = join(workspace.path, 'portcullis-results/sbom.cdx.json');
  expect(existsSync(document)).toBe(true);
  expect((await run('--max-file-size', 'x')).exitCode).toBe(2);
  expect(existsSync(document)).toBe(false);
  const report = JSON.parse(readFileSync(join(workspace.path, 's.sarif'), 'utf8'));
  expect(report.runs[0].invocations[0].executionSuccessful).toBe(false);
});

test('a file that is named to image-verify, and in which it looks for no image, is no pass', async () => {
  const run = await runCli(['image-verify', 'a.txt'], { workspace: workspace.path });
  expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining('none of the files in which images are looked for')]);
  workspace.put('compose.yaml', 'services: {}\n');
  expect((await runCli(['image-verify', 'compose.yaml'], { workspace: workspace.path })).exitCode).toBe(0);
});
