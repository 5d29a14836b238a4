// Ignore files of Trivy, Grype and OSV-Scanner as waivers, where the policy names them: from the base commit, of that tool's results alone.

import { type GateBench, gateBench, toolResult, toolSarif } from '../harness/gate.js';
import { runCli } from '../harness/run-action.js';

const policyFile = '.github/portcullis.yml';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('package-lock.json', '{}\n');
});
afterEach(() => bench.remove());

const vulnerable = (ruleId: string, text: string, uri = 'package-lock.json'): object => toolResult(ruleId, uri, 1, { message: { text } });
const trivy = vulnerable('CVE-2021-23337', 'Package: lodash\nInstalled Version: 4.17.20\nVulnerability CVE-2021-23337');
const grype = vulnerable(
  'CVE-2021-23337-lodash',
  'A high vulnerability in npm package: lodash, version 4.17.20 was found at: /package-lock.json',
);
const osv = vulnerable('CVE-2021-23337', "Package 'lodash@4.17.20' is vulnerable to 'CVE-2021-23337'.");

function report(tool: string, ...results: readonly object[]): void {
  bench.put('portcullis-results/t.sarif', toolSarif(results, { tool }));
}

test.each<[string, string, string, object]>([
  ['.trivyignore', 'CVE-2021-23337\n', 'Trivy', trivy],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-2021-23337\n    purls: ["pkg:npm/lodash"]\n', 'Trivy', trivy],
  ['.grype.yaml', 'ignore:\n  - vulnerability: CVE-2021-23337\n    package: { name: lodash, type: npm }\n', 'Grype', grype],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nid = "CVE-2021-23337"\n', 'osv-scanner', osv],
  ['osv-scanner.toml', '[[PackageOverrides]]\nname = "lodash"\nvulnerability.ignore = true\n', 'osv-scanner', osv],
])('%s with %j', async (file, text, tool, result) => {
  bench.put(file, text);
  bench.put(policyFile, '');
  bench.commit();
  report(tool, result);
  // Nobody who judges has said that it counts.
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', waived: '0' });
  bench.put(policyFile, `ignore-files: [${file}]\n`);
  bench.commit();
  const run = await bench.gate();
  expect(run.outputs).toMatchObject({ decision: 'pass', waived: '1', causes: '' });
  expect(run.summary.replaceAll('\\', '')).toContain(`${file} holds 1 entry that count`);
  expect(run.summary).toContain('1 without an owner, 1 without an end');
  // Another tool's results are another matter.
  report('Other', result);
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', waived: '0' });
});

test('an entry that a change brings along, or names a file for, counts after the merge', async () => {
  bench.put(policyFile, 'ignore-files: [.trivyignore]\n');
  bench.put('.trivyignore', '# none\n');
  const base = bench.commit();
  bench.put('.trivyignore', 'CVE-2021-23337\n');
  report('Trivy', trivy);
  const run = await bench.gate({}, bench.pullRequest(base, bench.commit()));
  expect(run.outputs).toMatchObject({ decision: 'block', waived: '0' });
  expect(run.summary.replaceAll('\\', '')).toContain('waives CVE-2021-23337 in .trivyignore:1 until no end: counts after merge');
});

test('what a step writes into a checkout is no entry', async () => {
  bench.put(policyFile, 'ignore-files: [.trivyignore]\n');
  bench.put('.trivyignore', '# none\n');
  const commit = bench.commit();
  bench.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  bench.put('.git/event.json', JSON.stringify({ repository: { default_branch: 'main' }, after: commit }));
  const event = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: `${bench.path}/.git/event.json`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commit,
  };
  bench.put('.trivyignore', 'CVE-2021-23337\n');
  report('Trivy', trivy);
  expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', waived: '0' });
});

test.each<[string, string, string, string]>([
  ['an entry that has ended', 'CVE-2021-23337 exp:2020-01-01\n', '', 'waiver-expired'],
  ['an entry without an end where the policy limits waivers', 'CVE-2021-23337\n', 'waiver-days: 90\n', 'waiver-too-long'],
  ['an entry that ends too late', 'CVE-2021-23337 exp:2999-01-01\n', 'waiver-days: 90\n', 'waiver-too-long'],
  ['a line that is none', 'CVE-2021-23337 for now\n', '', 'policy-invalid'],
])('%s blocks by name', async (_, text, policy, cause) => {
  bench.put('.trivyignore', text);
  bench.put(policyFile, `${policy}ignore-files: [.trivyignore]\n`);
  bench.commit();
  report('Trivy', trivy);
  const run = await bench.gate();
  expect(run.outputs).toMatchObject({ decision: 'block', waived: '0', causes: cause });
  expect(run.summary.replaceAll('\\', '')).toContain('.trivyignore');
  const check = await runCli(['policy', 'check'], { workspace: bench.path });
  expect([check.exitCode, check.stdout + check.stderr]).toEqual([
    cause === 'policy-invalid' ? 2 : 1,
    expect.stringContaining('.trivyignore:1'),
  ]);
});

test('a file that is named and not there is a policy that cannot be read', async () => {
  bench.put(policyFile, 'ignore-files: [.trivyignore]\n');
  bench.commit();
  report('Trivy');
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'policy-invalid' });
});

test('explain says which line lets a finding through', async () => {
  bench.put('.trivyignore', '# Not reachable.\nCVE-2021-23337\n');
  bench.put(policyFile, 'ignore-files: [.trivyignore]\n');
  bench.commit();
  report('Trivy', trivy);
  const run = await bench.gate();
  const sarif = JSON.parse(bench.read(run.outputs['sarif-file'] ?? ''));
  expect(sarif.runs[0].results[0].suppressions[0].justification).toBe('Not reachable. (owner .trivyignore:2, until no end)');
  const audit = JSON.parse(bench.read('portcullis-results/gate/audit.jsonl'));
  expect(audit.waivers).toEqual([{ of: 'CVE-2021-23337 in .trivyignore:2', owner: 'nobody is named in .trivyignore', expires: 'no end' }]);
});
