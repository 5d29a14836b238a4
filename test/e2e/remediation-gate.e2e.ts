// The gate's bundle on reports that secret-scan's bundle wrote: verdicts, policy of the base commit, and a mutation suite
// that drops, empties, truncates, replays, swaps and corrupts each input. None of the mutants ever passes.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from '@portcullis/action-kit';
import { type GateResult, judgeWorkspace, remediationGate } from '@portcullis/gate';
import { headOf, unpacked } from '../harness/repository.js';
import { type ActionRun, nodes, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const privateKey = execFileSync('openssl', ['ecparam', '-genkey', '-name', 'prime256v1', '-noout'], { encoding: 'utf8' });
const report = 'portcullis-results/secret-scan.sarif';
const policyFile = '.github/portcullis.yml';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function git(...args: string[]): string {
  return execFileSync('git', ['-C', workspace.path, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...unpacked, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    // The same tree is the same commit.
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' },
  }).trim();
}

function commit(): string {
  if (!existsSync(join(workspace.path, '.git'))) {
    git('init', '-q');
    writeFileSync(join(workspace.path, '.git/info/exclude'), 'portcullis-results/\n');
  }
  git('add', '-A');
  git('commit', '-qm', 'state', '--allow-empty');
  return headOf(workspace.path);
}

async function scan(environment: Record<string, string> = {}): Promise<ActionRun> {
  return runAction('secret-scan', { workspace: workspace.path, environment, inputs: { 'fail-on': 'none' } });
}

async function gate(environment: Record<string, string> = {}, inputs: Record<string, string> = {}) {
  return runAction('remediation-gate', { workspace: workspace.path, environment, inputs });
}

function pullRequest(base: string, head: string): Record<string, string> {
  const event = join(workspace.path, '.git/event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
}

const waiver = (selector: string, expires = '2999-12-31'): string =>
  `waivers:\n  - ${selector}\n    reason: agreed\n    owner: team\n    created: 2020-01-01\n    expires: ${expires}\n`;

describe.each(nodes)('remediation-gate on $name', (node) => {
  test('passes when required scanners ran and found nothing, and writes its files', async () => {
    workspace.put(policyFile, 'require: [secret-scan]\n');
    workspace.put('a.txt', 'text');
    commit();
    await scan();
    const run = await runAction('remediation-gate', { workspace: workspace.path, node });
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      decision: 'pass',
      blocking: '0',
      causes: '',
      report: 'portcullis-results/report.html',
      patch: '',
      'upload-sarif': 'portcullis-results/upload',
    });
    expect(run.summary.split('\n')[0]).toBe('## Passed: 1 report, no open findings');
    const html = readFileSync(join(workspace.path, 'portcullis-results/report.html'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|href="(?!https:\/\/github\.com\/octo-org)/);
  });

  test('blocks on a finding and leads with what to do', async () => {
    workspace.put('key.pem', privateKey);
    commit();
    await scan();
    const run = await runAction('remediation-gate', { workspace: workspace.path, node });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', critical: '1' });
    expect(run.summary).toMatch(/^## Blocked: 1 finding to fix\n\n1 critical; judged by .*\n\n1\. .*Revoke it/);
  });
});

describe('waivers', () => {
  beforeEach(() => workspace.put('key.pem', privateKey));

  test('by rule and path: held back, left out of the upload, kept in the full file', async () => {
    workspace.put(policyFile, waiver('rule: private-key\n    paths: ["*.pem"]'));
    commit();
    await scan();
    const run = await gate();
    expect(run.outputs).toMatchObject({ decision: 'pass', waived: '1' });
    const results = (file: string) =>
      JSON.parse(readFileSync(join(workspace.path, file), 'utf8')).runs[0].results as { suppressions?: { justification: string }[] }[];
    expect(results('portcullis-results/upload/1.sarif')).toEqual([]);
    expect(results('portcullis-results/gate/full.sarif')[0]?.suppressions?.[0]?.justification).toBe(
      'agreed (owner team, until 2999-12-31)',
    );
  });

  test('by fingerprint; one that is not used is named', async () => {
    commit();
    const { sarif } = await scan();
    const fingerprint = sarif.runs[0].results[0].partialFingerprints['portcullis/v1'] as string;
    workspace.put(policyFile, waiver(`fingerprint: "${fingerprint}"`) + waiver('fingerprint: "0123"').replace('waivers:\n', ''));
    commit();
    await scan();
    const run = await gate();
    expect(run.outputs).toMatchObject({ decision: 'pass', waived: '1' });
    expect(run.summary).toContain('Nothing needs the waiver of 0123 any more');
  });

  test('past its end it blocks, by name', async () => {
    workspace.put(policyFile, waiver('rule: private-key\n    paths: ["*.pem"]', '2020-02-01'));
    commit();
    await scan();
    const run = await gate();
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'waiver-expired' });
    expect(run.summary).toContain('1 waiver expired');
    expect(run.stdout).toContain('private-key in \\*.pem'.replace('\\', ''));
  });
});

describe('on a pull request', () => {
  test('what the change loosens counts only after merge', async () => {
    workspace.put('a.txt', 'text');
    const base = commit();
    workspace.put('key.pem', privateKey);
    workspace.put(policyFile, `block-at: none\n${waiver('rule: private-key\n    paths: ["**"]')}`);
    const event = pullRequest(base, commit());
    await scan(event);
    const run = await gate(event);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', waived: '0', causes: '' });
    expect(run.summary).toContain('blocks at none instead of high: counts after merge');
    expect((await gate()).outputs.decision).toBe('pass');
  });

  test('what it tightens counts at once', async () => {
    workspace.put(policyFile, 'require: []\n');
    const base = commit();
    workspace.put(policyFile, 'require: [CodeQL]\n');
    const event = pullRequest(base, commit());
    await scan(event);
    expect((await gate(event)).outputs).toMatchObject({ decision: 'block', causes: 'scanner-missing' });
  });

  test('a base commit that is not there blocks and says how to get it', async () => {
    workspace.put('a.txt', 'text');
    const event = pullRequest('1'.repeat(40), commit());
    await scan(event);
    const run = await gate(event);
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'base-unavailable' });
    expect(run.stdout).toContain('fetch-depth: 0');
  });
});

describe('bad input gives a clear line and no green', () => {
  beforeEach(async () => {
    workspace.put('a.txt', 'text');
    commit();
    await scan();
  });

  test('a policy with a typo names file, line and key', async () => {
    workspace.put(policyFile, 'require: [secret-scan]\nblock-ta: high\n');
    const run = await gate();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'policy-invalid' });
    expect(run.stdout).toContain('.github/portcullis.yml:2');
    expect(run.stdout).toContain('did you mean "block-at"?');
  });

  test('a policy that is a directory, and results that cannot be written', async () => {
    mkdirSync(join(workspace.path, policyFile), { recursive: true });
    const run = await gate();
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toEqual({ decision: 'block' });
    expect(run.stdout).toContain('[policy-unreadable]');
    rmSync(join(workspace.path, policyFile), { recursive: true });
    expect((await gate({}, { 'report-file': 'a.txt/report.html' })).stdout).toContain('[results-unwritable]');
  });

  test('globs that match nothing', async () => {
    const run = await gate({}, { results: 'elsewhere/*.sarif' });
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'no-results' });
  });

  test('a report named outright that is not there', async () => {
    const run = await gate({}, { results: `${report}\nportcullis-results/codeql.sarif` });
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'report-unreadable' });
  });
});

test('a finding that several tools report in the same place counts once, with its sources', async () => {
  workspace.put('key.pem', privateKey);
  commit();
  const { sarif } = await scan();
  const { region } = sarif.runs[0].results[0].locations[0].physicalLocation;
  workspace.put(
    'portcullis-results/gitleaks.sarif',
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'gitleaks', rules: [{ id: 'private-key' }] } },
          results: [
            {
              ruleId: 'private-key',
              message: { text: 'x' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'key.pem' }, region } }],
            },
          ],
        },
      ],
    }),
  );
  const run = await gate();
  expect(run.outputs).toMatchObject({ findings: '1', blocking: '1' });
  expect(run.summary).toContain('secret-scan, gitleaks');
});

test('fixes of a report become a patch that git takes', async () => {
  workspace.put('a dir/a.txt', 'one\ntwo\n');
  commit();
  await scan();
  const sha256 = execFileSync('sha256sum', [join(workspace.path, 'a dir/a.txt')], { encoding: 'utf8' }).slice(0, 64);
  workspace.put(
    'portcullis-results/other.sarif',
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'other' } },
          artifacts: [{ location: { uri: 'a%20dir/a.txt' }, hashes: { 'sha-256': sha256 } }],
          results: [
            {
              ruleId: 'r',
              level: 'error',
              message: { text: 'm' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20dir/a.txt' }, region: { startLine: 2 } } }],
              fixes: [
                {
                  artifactChanges: [
                    {
                      artifactLocation: { uri: 'a%20dir/a.txt', index: 0 },
                      replacements: [{ deletedRegion: { startLine: 2, startColumn: 1, endColumn: 4 }, insertedContent: { text: 'TWO' } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const run = await gate();
  expect(run.outputs).toMatchObject({ decision: 'block', patch: 'portcullis-results/remediation.patch' });
  git('apply', 'portcullis-results/remediation.patch');
  expect(readFileSync(join(workspace.path, 'a dir/a.txt'), 'utf8')).toBe('one\nTWO\n');
});

test('the CLI’s scan judges exactly what it has just written', async () => {
  workspace.put('portcullis-results/stale.sarif', 'not SARIF');
  workspace.put('a.txt', 'text');
  expect((await runCli(['scan', '.'], { workspace: workspace.path })).exitCode).toBe(0);
  expect((await runCli(['remediation-gate'], { workspace: workspace.path })).exitCode).toBe(1);
});

// biome-ignore lint/suspicious/noExplicitAny: mutants reach into SARIF freely
type Sarif = any;

describe('mutation suite: whatever is done to an input, it never passes', () => {
  let head: string;
  let original: string;

  /** What the scanner wrote of this very commit: each test starts from the same, so it is scanned once. */
  beforeAll(async () => {
    workspace = temporaryWorkspace();
    prepare();
    await scan();
    original = readFileSync(join(workspace.path, report), 'utf8');
    workspace.remove();
  });
  beforeEach(() => {
    prepare();
    workspace.put(report, original);
  });

  function prepare(): void {
    workspace.put(policyFile, 'require: [secret-scan]\n');
    workspace.put('a.txt', 'text');
    head = commit();
  }

  /**
   * In the same process: thousands of mutants would take minutes through the bundle. A sample below goes through it.
   * @param reports judged in place of those that the globs find.
   */
  async function judge(reports?: readonly string[]): Promise<GateResult> {
    const inputs = readInputs(remediationGate.inputs, () => undefined);
    return judgeWorkspace(inputs, {
      workspace: workspace.path,
      resultsBase: workspace.path,
      commit: head,
      repositoryUrl: 'https://github.com/octo-org/octo-repo',
      now: new Date(),
      ...(reports === undefined ? {} : { reports }),
    });
  }

  test('the untouched report passes, so that a mutant that blocks means something', async () => {
    expect((await judge()).verdict).toBe('pass');
    expect((await gate()).outputs.decision).toBe('pass');
  });

  const edits: [string, string, (log: Sarif) => void][] = [
    [
      'says it failed',
      'scanner-failed',
      (log) => {
        log.runs[0].invocations[0].executionSuccessful = false;
      },
    ],
    ['no longer says it succeeded', 'report-incomplete', (log) => void delete log.runs[0].invocations[0].executionSuccessful],
    ['without invocations', 'report-incomplete', (log) => void delete log.runs[0].invocations],
    [
      'canary missed',
      'canary-missed',
      (log) => {
        log.runs[0].properties.portcullis.canary.detected = false;
      },
    ],
    [
      'canary said in words',
      'canary-missed',
      (log) => {
        log.runs[0].properties.portcullis.canary.detected = 'true';
      },
    ],
    ['canary removed', 'report-incomplete', (log) => void delete log.runs[0].properties.portcullis.canary],
    ['coverage removed', 'report-incomplete', (log) => void delete log.runs[0].properties.portcullis.coverage],
    ['properties removed', 'report-incomplete', (log) => void delete log.runs[0].properties],
    [
      'looked at nothing',
      'nothing-scanned',
      (log) => {
        log.runs[0].properties.portcullis.coverage.scanned = 0;
      },
    ],
    [
      'left an unreadable file',
      'input-unreadable',
      (log) => void log.runs[0].properties.portcullis.skipped.push({ path: 'x', reason: 'unreadable', gap: true }),
    ],
    [
      'of another commit',
      'other-commit',
      (log) => {
        log.runs[0].versionControlProvenance[0].revisionId = '2'.repeat(40);
      },
    ],
    ['of no commit', 'commit-unknown', (log) => void delete log.runs[0].versionControlProvenance],
    [
      'of another repository',
      'other-repository',
      (log) => {
        log.runs[0].versionControlProvenance[0].repositoryUri = 'https://github.com/evil/fork';
      },
    ],
    [
      'of another scanner',
      'scanner-missing',
      (log) => {
        log.runs[0].tool.driver.name = 'portcullis/dockerfile-lint';
      },
    ],
    [
      'of nobody',
      'report-invalid',
      (log) => {
        log.runs[0].tool = {};
      },
    ],
    [
      'without runs',
      'report-empty',
      (log) => {
        log.runs = [];
      },
    ],
    [
      'with a second run that failed',
      'scanner-failed',
      (log) =>
        void log.runs.push({
          tool: { driver: { name: 'portcullis/secret-scan' } },
          invocations: [{ executionSuccessful: false }],
          results: [],
        }),
    ],
    ['with a finding added', '', (log) => void log.runs[0].results.push({ ruleId: 'x', level: 'error', message: { text: 'm' } })],
    [
      'with results that are no list',
      'report-invalid',
      (log) => {
        log.runs[0].results = 'none';
      },
    ],
    [
      'of another version',
      'report-invalid',
      (log) => {
        log.version = '3.0.0';
      },
    ],
  ];

  test.each(edits)('a report %s', async (_, cause, edit) => {
    const log: Sarif = JSON.parse(original);
    edit(log);
    workspace.put(report, JSON.stringify(log));
    const result = await judge();
    expect(result.decision).toBe('block');
    if (cause !== '') expect(result.causes.map(({ code }) => code)).toContain(cause);
    for (const { message, remedy } of result.causes) expect([message.length > 10, remedy.length > 10]).toEqual([true, true]);
    const run = await gate();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.decision).toBe('block');
  });

  test('dropped, emptied, made a directory', async () => {
    rmSync(join(workspace.path, report));
    expect((await judge()).causes.map(({ code }) => code)).toEqual(['no-results', 'scanner-missing']);
    for (const text of ['', ' ', '\n', '{}', '[]', 'null', '0', '""']) {
      workspace.put(report, text);
      expect([text, (await judge()).decision]).toEqual([text, 'block']);
    }
    rmSync(join(workspace.path, report));
    mkdirSync(join(workspace.path, report));
    expect((await judge()).decision).toBe('block');
  });

  test('truncated at any length', async () => {
    const bytes = Buffer.from(original.trimEnd());
    const step = Math.max(1, Math.floor(bytes.length / 400));
    for (let length = 0; length < bytes.length; length += step) {
      workspace.put(report, bytes.subarray(0, length));
      expect([length, (await judge([report])).decision]).toEqual([length, 'block']);
    }
  });

  test('replayed from the commit before', async () => {
    workspace.put('b.txt', 'more');
    head = commit();
    const result = await judge();
    expect(result.causes.map(({ code }) => code)).toEqual(['other-commit']);
  });

  test('swapped with the report of another scanner, in either file', async () => {
    workspace.put('portcullis-results/dockerfile-lint.sarif', original);
    expect((await judge()).causes.map(({ code }) => code)).toContain('report-swapped');
    rmSync(join(workspace.path, report));
    expect((await judge()).decision).toBe('block');
  });

  test('corrupted: no changed byte of the parts that prove the run turns a failed run green', async () => {
    const failed: Sarif = JSON.parse(original);
    failed.runs[0].invocations[0].executionSuccessful = false;
    const text = JSON.stringify(failed);
    let seed = 9;
    for (let i = 0; i < 400; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const bytes = Buffer.from(text);
      bytes[(seed >>> 8) % bytes.length] = (seed >>> 3) % 256;
      workspace.put(report, bytes);
      expect([i, (await judge([report])).decision]).toEqual([i, 'block']);
    }
  });

  test('the policy corrupted', async () => {
    for (const text of [
      'require',
      'require: [secret-scan',
      'requires: []\n',
      '\u0000',
      'require: [secret-scan]\nwaivers: yes\n',
      Buffer.from([0xff, 0xfe, 0x00]),
    ]) {
      workspace.put(policyFile, text);
      expect([String(text), (await judge()).decision]).toEqual([String(text), 'block']);
    }
  });
});
