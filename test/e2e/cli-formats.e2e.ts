// What programs read: each format of the command line, held against the schema of those who read it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codeQualityEntry, sastReport } from '../harness/gitlab-schemas.js';
import { repositoryRoot, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const reportSchema = JSON.parse(readFileSync(join(repositoryRoot, 'docs/schema/report.schema.json'), 'utf8'));
const dockerfile = 'FROM alpine:latest\nMAINTAINER a@example.com\nRUN curl -k https://example.org/a > /a && true "<&>"\n';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
  workspace.put('sub dir/Dockerfile', dockerfile);
  workspace.put('a.txt', 'text');
});
afterEach(() => workspace.remove());

const cli = (...args: readonly string[]) => runCli(args, { workspace: workspace.path });

test.each([
  [['scan', '.'], 1],
  [['scan', '.', '--fail-on', 'none'], 0],
  [['dockerfile-lint', '.'], 1],
  [['secret-scan', '.'], 0],
  [['remediation-gate', '--results', 'nothing/*.sarif'], 1],
] as const)('%j prints JSON of the published shape', async (args, exitCode) => {
  const run = await cli(...args, '--format', 'json');
  const document = JSON.parse(run.stdout);
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect([run.exitCode, document.schemaVersion, document.command]).toEqual([exitCode, '1.2', args[0]]);
  expect(document.decision).toBe(exitCode === 0 ? 'pass' : 'block');
});

test('the published shape says no to what is not in it', () => {
  const validate = new Ajv2020().compile(reportSchema);
  expect(validate({ schemaVersion: '2.0' })).toBe(false);
});

test('a GitLab code quality report is valid, every finding in it once, and a doubt is no clean report', async () => {
  const report = JSON.parse((await cli('dockerfile-lint', '.', '--format', 'gitlab')).stdout) as {
    fingerprint: string;
    severity: string;
  }[];
  const validate = new Ajv({ allErrors: true }).compile(codeQualityEntry);
  for (const entry of report) expect([validate(entry), validate.errors ?? []]).toEqual([true, []]);
  expect(report).toContainEqual(
    expect.objectContaining({
      check_name: 'tls-verification-disabled',
      severity: 'critical',
      location: { path: 'sub dir/Dockerfile', lines: { begin: 3 } },
    }),
  );
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  const doubt = JSON.parse((await cli('remediation-gate', '--results', 'nothing/*.sarif', '--format', 'gitlab')).stdout);
  expect(doubt).toMatchObject([{ check_name: 'no-results', severity: 'blocker' }]);
});

test('a GitLab SAST report is valid, and says of a doubt that the scan failed', async () => {
  const validate = new Ajv({ allErrors: true }).compile(sastReport);
  const run = await cli('scan', '.', '--format', 'gitlab-sast');
  const report = JSON.parse(run.stdout);
  expect([validate(report), validate.errors ?? []]).toEqual([true, []]);
  expect(report.scan.status).toBe('success');
  expect(report.vulnerabilities).toContainEqual(
    expect.objectContaining({ severity: 'High', location: { file: 'sub dir/Dockerfile', start_line: 3, end_line: 3 } }),
  );
  const again = JSON.parse((await cli('scan', '.', '--format', 'gitlab-sast')).stdout);
  expect(again.vulnerabilities).toEqual(report.vulnerabilities);
  const doubt = JSON.parse((await cli('remediation-gate', '--results', 'nothing/*.sarif', '--format', 'gitlab-sast')).stdout);
  expect([validate(doubt), doubt.scan.status, doubt.scan.messages[0].level]).toEqual([true, 'failure', 'fatal']);
});

test('JUnit has a failure a finding that blocks, an error a doubt, and a test where nothing was found', async () => {
  const { stdout } = await cli('scan', '.', '--format', 'junit');
  expect(stdout).toMatch(/<testsuites name="portcullis" tests="\d+" failures="1" errors="0">/);
  expect(stdout.match(/<failure /g)).toHaveLength(1);
  expect(stdout).toMatch(/classname="sub dir\/Dockerfile"><failure type="high"/);
  const doubt = (await cli('remediation-gate', '--results', 'nothing/*.sarif', '--format', 'junit')).stdout;
  expect(doubt).toMatch(/errors="1">[\s\S]*<error /);
  const clean = (await cli('secret-scan', '.', '--format', 'junit')).stdout;
  expect(clean).toMatch(/<testcase name="Clean, nothing found in 2 inputs" classname="portcullis"\/>/);
});

test('github prints the decision and the findings as workflow commands, and nothing else that begins like one', async () => {
  const { stdout } = await cli('scan', '.', '--format', 'github');
  const [first, second] = stdout.split('\n');
  expect(first).toMatch(/^::error title=Portcullis::Blocked: 1 finding to fix\./);
  expect(second).toMatch(/^::error title=high%3A tls-verification-disabled,file=sub dir\/Dockerfile,line=3,/);
});

test('Markdown has the decision as its heading and numbered steps', async () => {
  const { stdout } = await cli('scan', '.', '--format', 'markdown');
  expect(stdout).toMatch(
    /^## Blocked: 1 finding to fix\n\n1 high; judged by .*: blocks at high\.\n\n1\. \*\*high\*\* \[`tls-verification-disabled`\]\(https:/,
  );
});

describe('several paths', () => {
  beforeEach(() => {
    workspace.put('odd [name], {x}.Dockerfile', dockerfile);
    workspace.put('other/Dockerfile', dockerfile);
  });

  const paths = async (...args: readonly string[]): Promise<string[]> => {
    const { stdout } = await cli('dockerfile-lint', ...args, '--format', 'json');
    return [...new Set((JSON.parse(stdout).findings as { path: string }[]).map(({ path }) => path))].sort();
  };

  test('are all looked at, whatever letters are in them, and nothing beside them is', async () => {
    expect(await paths('odd [name], {x}.Dockerfile', 'other')).toEqual(['odd [name], {x}.Dockerfile', 'other/Dockerfile']);
    expect(await paths('sub dir/Dockerfile', 'a.txt')).toEqual(['sub dir/Dockerfile']);
  });

  test('of which one is not there, or is ignored by git, are refused', async () => {
    expect((await cli('scan', 'a.txt', 'nope')).stderr).toMatch(/^portcullis: nope: expected a file or directory.*\[path-missing\]\n$/);
    workspace.put('.gitignore', 'ignored.txt\n');
    workspace.put('ignored.txt', 'text');
    expect((await cli('scan', 'a.txt', 'ignored.txt')).stderr).toMatch(/^portcullis: ignored\.txt: .*\[path-ignored\]\n$/);
  });
});

test('--fail-on adds to the policy, and takes nothing from it', async () => {
  const code = async (...args: readonly string[]): Promise<number | null> => (await cli('scan', '.', ...args)).exitCode;
  workspace.put('sub dir/Dockerfile', dockerfile.replace('-k ', ''));
  expect([await code(), await code('--fail-on', 'medium'), await code('--fail-on', 'critical')]).toEqual([0, 1, 0]);
  workspace.put('.github/portcullis.yml', 'block-at: low\n');
  expect([await code('--fail-on', 'critical'), await code('--fail-on', 'none')]).toEqual([1, 0]);
  const reported = await cli('scan', '.', '--fail-on', 'none');
  expect(reported.stdout).toMatch(/^Reported, not decided: \d findings to fix\n/);
});

test('one scanner leaves no file behind unless it is asked to, and the folder of results keeps itself out of git', async () => {
  const { existsSync } = await import('node:fs');
  await cli('dockerfile-lint', '.');
  expect(existsSync(join(workspace.path, 'portcullis-results'))).toBe(false);
  await cli('scan', '.');
  expect(readFileSync(join(workspace.path, 'portcullis-results/.gitignore'), 'utf8')).toMatch(/^\*$/m);
});

describe('what a change names its files', () => {
  const names = [
    '::stop-commands::x.Dockerfile',
    '##vso[task.setvariable variable=PATH]x.Dockerfile',
    '##[add-mask]x.Dockerfile',
    '\u001b[31mred\u0007.Dockerfile',
    'one\nline.Dockerfile',
    'c1\u009b31m\u202e.Dockerfile',
    'a|b`c`<img src=x>]]>&.Dockerfile',
    'tab\tcr\r.Dockerfile',
  ];
  const source = `${dockerfile}RUN echo ##vso[task.prependpath]/x ::error::x \u001b]0;t\u0007\n`;
  beforeEach(() => {
    for (const name of names) workspace.put(name, source);
  });

  test.each(['table', 'json', 'sarif', 'github', 'gitlab', 'gitlab-sast', 'junit', 'markdown'])(
    'is neither a command to a build server nor one to a terminal, printed as %s',
    async (format) => {
      const { stdout, stderr, exitCode } = await cli('scan', '.', '--fail-on', 'low', '--all', '--no-verify-fixes', '--format', format);
      expect([exitCode, stderr]).toEqual([1, '']);
      expect(stdout.length).toBeGreaterThan(1000);
      const own = format === 'github' ? /^::(?:error|warning|notice) / : /^$/;
      const commands = stdout.split('\n').filter((line) => /^[\s\u0085]*::|##(?:vso|teamcity)?\[/i.test(line) && !own.test(line));
      expect(commands).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    },
  );

  test('is what a program reads, letter for letter', async () => {
    const { findings } = JSON.parse((await cli('dockerfile-lint', '.', '--format', 'json')).stdout) as { findings: { path: string }[] };
    expect(new Set(findings.map(({ path }) => path))).toEqual(new Set([...names, 'sub dir/Dockerfile']));
    const report = JSON.parse((await cli('scan', '.', '--fail-on', 'low', '--format', 'gitlab-sast')).stdout);
    const validate = new Ajv({ allErrors: true }).compile(sastReport);
    expect([validate(report), validate.errors ?? []]).toEqual([true, []]);
    const files = report.vulnerabilities.map(({ location }: { location: { file: string } }) => location.file);
    expect(new Set(files)).toEqual(new Set([...names, 'sub dir/Dockerfile']));
  });
});
