// `deadlines` of the policy from git's own history, `break-glass` and the limits of `report-only`, and conditions by what a report says.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import { runAction, runCli } from '../harness/run-action.js';

const policyFile = '.github/portcullis.yml';
const lines = Array.from({ length: 9 }, (_, i) => `line ${i + 1}\n`).join('');

/** A day so many days from now, `YYYY-MM-DD`. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A summary without the backslashes of Markdown. */
function plain(summary: string): string {
  return summary.replaceAll('\\', '');
}

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', lines);
});
afterEach(() => bench.remove());

/** Commits as if on a day. */
function commitOn(day: string): string {
  bench.commit();
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', ['-C', bench.path, ...who, 'commit', '-q', '--amend', '--no-edit', '--allow-empty'], {
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
  return bench.git('rev-parse', 'HEAD');
}

const report = (...results: readonly object[]): void => bench.put('portcullis-results/t.sarif', toolSarif(results));
const medium = (line: number, more: object = {}): object => toolResult('r', 'a.txt', line, { level: 'warning', ...more });

describe('deadlines', () => {
  test.each<[string, number, string, string]>([
    ['behind its day it blocks', 61, 'block', 'and was due on'],
    ['on its last day it does not', 60, 'pass', 'and is due on'],
  ])('%s', async (_, age, decision, words) => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    commitOn(inDays(-age));
    report(medium(2));
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision, causes: '' });
    const sentence = `It has stood there since ${inDays(-age)} (${age} days) ${words} ${inDays(60 - age)}.`;
    if (decision === 'block') expect(plain(run.summary)).toContain(sentence);
    expect(bench.read('portcullis-results/report.html')).toContain(sentence);
  });

  test('count from the youngest line, whatever moved or was indented', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    commitOn(inDays(-90));
    bench.put('a.txt', `added\n${lines.replace('line 3\n', '  line 3\n').replace('line 5\n', 'line V\n')}`);
    commitOn(inDays(-10));
    report(medium(4));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1' });
    report(medium(6));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass' });
    report(medium(1), medium(9, { ruleId: 's' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', findings: '2' });
  });

  test('let a known finding block once it is overdue, and only that', async () => {
    bench.put(policyFile, 'new-only: true\ndeadlines: { high: 14d }\n');
    commitOn(inDays(-20));
    bench.put('b.txt', lines);
    const base = commitOn(inDays(-3));
    bench.put('c.txt', 'new\n');
    const event = bench.pullRequest(base, bench.commit());
    report(toolResult('r', 'a.txt', 2), toolResult('r', 'b.txt', 2));
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', blocking: '1', known: '1' });
  });

  test('a finding without a place has no time left', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    bench.commit();
    report(toolResult('r', '', 1, { level: 'warning', locations: [] }));
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1' });
    expect(plain(run.summary)).toContain('since when it does is not known (it names no file)');
  });

  test('a commit of a day that is still to come hides nothing', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    commitOn(inDays(400));
    report(medium(2));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1' });
  });

  test('a shallow clone is said, and is no reason to pass; what is overdue for certain blocks by itself', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d, low: 5d }\n');
    commitOn(inDays(-90));
    bench.put('b.txt', lines);
    commitOn(inDays(-10));
    const clone = mkdtempSync(join(tmpdir(), 'portcullis-shallow-'));
    try {
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${bench.path}`, clone]);
      const { mkdirSync, writeFileSync } = await import('node:fs');
      mkdirSync(join(clone, 'portcullis-results'));
      const gate = async (...results: readonly object[]) => {
        writeFileSync(join(clone, 'portcullis-results/t.sarif'), toolSarif(results));
        return runAction('remediation-gate', { workspace: clone, inputs: {} });
      };
      const unsure = await gate(medium(2));
      expect(unsure.outputs).toMatchObject({ decision: 'block', blocking: '0', causes: 'history-cut' });
      expect(unsure.summary).toContain('fetch-depth: 0');
      expect((await gate(medium(2, { level: 'note' }))).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
      // What is not under a deadline asks for no history.
      expect((await gate()).outputs).toMatchObject({ decision: 'pass' });
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  test('a change that lengthens them is judged by those before it', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    const base = commitOn(inDays(-90));
    bench.put(policyFile, 'deadlines: { medium: 900d }\n');
    const event = bench.pullRequest(base, bench.commit());
    report(medium(2));
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1' });
    expect(run.summary).toContain('lets findings at medium stand 900 days: counts after merge');
  });

  test('policy explain says the day', async () => {
    bench.put(policyFile, 'deadlines: { medium: 60d }\n');
    commitOn(inDays(-61));
    report(medium(2));
    await bench.gate();
    const id = /id="f-([0-9a-f]{32})"/.exec(bench.read('portcullis-results/report.html'))?.[1] ?? '';
    const { stdout } = await runCli(['policy', 'explain', id], { workspace: bench.path });
    expect(stdout).toContain(`and was due on ${inDays(-1)}.`);
    expect((await runCli(['policy', 'check'], { workspace: bench.path })).stdout).toContain('medium 60 days');
  });
});

describe('break-glass', () => {
  const glass = (until: string): string => `break-glass: { who: jane, why: Payments are down., until: ${until} }\n`;

  /** A pull request on a base with a policy. */
  function change(before: string, after = before): Record<string, string> {
    bench.put(policyFile, before);
    const base = bench.commit();
    bench.put(policyFile, after);
    bench.put('b.txt', 'new\n');
    const event = bench.pullRequest(base, bench.commit());
    into('trunk', event);
    report(toolResult('r', 'a.txt', 2));
    return event;
  }

  /** Says which branch the pull request is for; the default one is `trunk`. */
  function into(ref: string, { GITHUB_EVENT_PATH: file = '' }: Record<string, string>): void {
    const { pull_request: pull } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      JSON.stringify({ pull_request: { ...pull, base: { ...pull.base, ref } }, repository: { default_branch: 'trunk' } }),
    );
  }

  test('lets all pass, and leaves its trace everywhere', async () => {
    const commit = change(glass(inDays(3)));
    const run = await bench.gate({}, { ...commit, GITHUB_SHA: bench.git('rev-parse', 'HEAD') });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ decision: 'pass', 'would-block': 'true', blocking: '1' });
    expect(run.summary.split('\n')[0]).toContain(`Not blocked, the glass is broken until ${inDays(3)} by jane: 1 finding to fix`);
    expect(run.summary).toContain('Payments are down.');
    const statement = JSON.parse(bench.read(run.outputs.statement ?? ''));
    expect(statement.predicate).toMatchObject({
      verificationResult: 'FAILED',
      portcullis: { breakGlass: { who: 'jane', why: 'Payments are down.', until: inDays(3) } },
    });
    expect(JSON.parse(bench.read('portcullis-results/gate/audit.jsonl'))).toMatchObject({
      decision: 'pass',
      verdict: 'block',
      breakGlass: { who: 'jane' },
    });
  });

  test('lets the one-line action pass whatever else is unsure', async () => {
    bench.put('Dockerfile', 'FROM scratch\nRUN curl https://example.org/ | sh\n');
    const ended = waiverEntry('rule: r\n    paths: [a.txt]', '2020-02-01');
    const event = change(`${glass(inDays(3))}waivers:\n${ended}`);
    rmSync(join(bench.path, 'portcullis-results'), { recursive: true });
    const run = await runAction('portcullis', { workspace: bench.path, environment: event });
    expect(run.outputs).toMatchObject({ decision: 'pass', 'would-block': 'true', causes: 'waiver-expired' });
    expect([run.exitCode, run.summary.split('\n')[0]]).toEqual([0, expect.stringContaining('Not blocked, the glass is broken')]);
  });

  test('neither holds where the base commit is not here, and nothing says that it does', async () => {
    change(`report-only: { until: ${inDays(3)}, reason: We begin., owner: team }\n`);
    const run = await bench.gate({}, bench.pullRequest('1'.repeat(40), bench.git('rev-parse', 'HEAD')));
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'base-unavailable' });
    expect(plain(run.summary)).toContain('`report-only` does not hold: not every policy that judges could be read.');
    expect(run.summary).not.toContain('Nothing blocks until');
  });

  test.each<[string, string, string, string]>([
    ['that the change brings along', '', glass(inDays(3)), ''],
    ['that the change lengthens', glass(inDays(-1)), glass(inDays(3)), ''],
    ['that has ended', glass(inDays(-1)), glass(inDays(-1)), ''],
    ['that lasts longer than the default', glass(inDays(20)), glass(inDays(20)), 'break-glass-too-long'],
    ['that lasts longer than the policy says', `break-glass-days: 2\n${glass(inDays(3))}`, glass(inDays(3)), 'break-glass-too-long'],
  ])('one %s does not hold', async (_, before, after, causes) => {
    expect((await bench.gate({}, change(before, after))).outputs).toMatchObject({ decision: 'block', causes });
  });

  test('one of a base commit does not hold where the default branch cannot be asked: it may be a branch of one’s own', async () => {
    const event = change(glass(inDays(3)));
    into('own', event);
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'block' });
    expect(plain(run.summary)).toContain('`break-glass` does not hold: the default branch could not be asked');
  });

  test('one that nobody but the change itself can have agreed to does not hold', async () => {
    bench.put(policyFile, glass(inDays(3)));
    bench.commit();
    report(toolResult('r', 'a.txt', 2));
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block' });
    expect(run.summary).toContain('nobody but the change itself says so');
  });
});

test('a time of reporting that lasts too long blocks by name, one that is in force is said on every run', async () => {
  const policy = (until: string): string => `report-only: { until: ${until}, reason: We begin., owner: team }\n`;
  bench.put(policyFile, policy(inDays(400)));
  bench.commit();
  report(toolResult('r', 'a.txt', 2));
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'report-only-too-long' });
  bench.put(policyFile, policy(inDays(300)));
  bench.commit();
  report();
  const clean = await bench.gate();
  expect(clean.outputs).toMatchObject({ decision: 'pass', 'would-block': 'false' });
  expect(plain(clean.summary)).toContain(`Nothing blocks until ${inDays(300)} (team: We begin.)`);
  bench.put(policyFile, `report-only-days: 200\n${policy(inDays(300))}`);
  bench.commit();
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'report-only-too-long' });
  bench.put(policyFile, 'report-only: { reason: We begin., owner: team }\n');
  bench.commit();
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'policy-invalid' });
});

describe('conditions by what a report says', () => {
  const low = (properties: object, ruleId = 'CVE-2021-44228'): object => toolResult(ruleId, 'a.txt', 2, { level: 'note', properties });
  test.each<[string, string, object, boolean]>([
    ['a tag', '{ tag: Security }', low({ tags: ['security'] }), true],
    ['another tag', '{ tag: security }', low({ tags: ['style'] }), false],
    ['a probability', '{ epss: 0.5 }', low({ epss: 0.5 }), true],
    ['a lower one', '{ epss: 0.5 }', low({ epss: '0.49' }), false],
    ['one that is no number', '{ epss: 0.5 }', low({ epss: 'high' }), true],
    ['what is known to be exploited', '{ known-exploited: true }', low({ kev: true }), true],
    ['what is not', '{ known-exploited: true }', low({ kev: false }), false],
    ['one of two that must hold', '{ known-exploited: true, tag: x }', low({ kev: true }), false],
  ])('%s', async (_, condition, result, blocks) => {
    bench.put(policyFile, `block-at: [${condition}]\n`);
    bench.commit();
    report(result);
    expect((await bench.gate()).outputs).toMatchObject({ decision: blocks ? 'block' : 'pass', blocking: blocks ? '1' : '0' });
  });

  test('a report that does not say is told of', async () => {
    bench.put(policyFile, 'block-at: [{ epss: 0.1 }, { known-exploited: true }]\n');
    bench.commit();
    report(low({}), low({}, 'no-eval'));
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'pass' });
    expect(run.summary).toContain('1 finding of a vulnerability by tool does not say how probable');
    expect(run.summary).toContain('1 finding of a vulnerability by tool does not say whether');
  });
});

describe('a waiver by package, versions and vulnerability', () => {
  const entry = (versions: string): string =>
    `waivers:\n  - cve: CVE-2021-23337\n    package: pkg:npm/lodash\n    versions: "${versions}"\n    reason: agreed\n    owner: team\n    created: 2020-01-01\n    expires: 2999-12-31\n`;
  const grype = (version: string): object =>
    toolResult('CVE-2021-23337-lodash', 'package-lock.json', 1, {
      message: { text: `A high vulnerability in npm package: lodash, version ${version} was found at: /package-lock.json` },
    });
  test.each<[string, string, string, boolean]>([
    ['in the range', '>=4 <4.17.21', '4.17.20', true],
    ['behind it', '>=4 <4.17.21', '4.17.21', false],
    ['that cannot be compared', '>=4 <4.17.21', 'next', false],
  ])('a version %s', async (_, range, version, waived) => {
    bench.put(policyFile, entry(range));
    bench.put('package-lock.json', '{}\n');
    bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([grype(version)], { tool: 'Grype' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: waived ? 'pass' : 'block', waived: waived ? '1' : '0' });
  });
});
