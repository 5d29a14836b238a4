// Mistakes at the command line: each ends with exit code 2 and one line, or two, that names what is wrong and what to do.

import { readdirSync } from 'node:fs';
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
  [['scan', '.', '--sarif-file'], /argument missing\. Add --help/],
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
