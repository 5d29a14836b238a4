// `policy check` and `policy explain`, and the decision as a statement.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import { runCli } from '../harness/run-action.js';

const policyFile = '.github/portcullis.yml';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'one\ntwo\nthree\n');
});
afterEach(() => bench.remove());

const cli = (...args: string[]) => runCli(['policy', ...args], { workspace: bench.path });

describe('policy check', () => {
  test('says what a policy asks for', async () => {
    bench.put(policyFile, 'require: [CodeQL]\nblock-at: [{ rule: cwe-89 }]\nnew-only: true\n');
    const { stdout, exitCode } = await cli('check');
    expect(exitCode).toBe(0);
    for (const words of ['Requires: CodeQL.', 'Blocks findings of cwe-89.', 'Only what a change adds blocks.'])
      expect(stdout).toContain(words);
  });

  test.each<[string, string, number, string]>([
    ['a waiver out of force', `waivers:\n${waiverEntry('rule: r\n    paths: [a.txt]', '2020-02-01')}`, 1, 'waiver-expired'],
    ['a policy that is none', 'block-att: high\n', 2, 'did you mean "block-at"'],
  ])('%s', async (_, text, code, words) => {
    bench.put(policyFile, text);
    const run = await cli('check');
    expect([run.exitCode, run.stdout + run.stderr]).toEqual([code, expect.stringContaining(words)]);
  });
});

test('policy explain says what becomes of a finding, and writes nothing', async () => {
  bench.put(policyFile, `waivers:\n${waiverEntry('rule: w\n    paths: [a.txt]')}`);
  bench.commit();
  bench.put(
    'portcullis-results/t.sarif',
    toolSarif([toolResult('r', 'a.txt', 1), toolResult('w', 'a.txt', 2), toolResult('n', 'a.txt', 3, { level: 'note' })]),
  );
  await bench.gate();
  const page = bench.read('portcullis-results/report.html');
  const ids = [...page.matchAll(/id="f-([0-9a-f]{32})"/g)].map((match) => match[1] as string);
  const said = await Promise.all(ids.map(async (id) => (await cli('explain', id.slice(0, 10))).stdout));
  expect(said[0]).toMatch(/a\.txt:1 r: r found\nIt blocks: it weighs high at confidence high by tool; .*blocks at high/);
  expect(said[1]).toMatch(/a\.txt:3 n: [\s\S]*It does not block: it weighs low/);
  expect((await cli('explain', '0123456789')).exitCode).toBe(1);
  expect((await cli('explain', 'no-such-rule')).exitCode).toBe(1);
  expect((await cli('explain')).exitCode).toBe(2);
  for (const asked of ['w', 'W', 'a.txt:2']) {
    const { stdout } = await cli('explain', asked);
    expect(stdout).toMatch(/a\.txt:2 w: w found\nIt is let through by team until 2999-12-31, by the waiver of w in a\.txt: agreed\n$/);
  }
  expect((await cli('explain', 'a.txt')).stdout.match(/^It /gm)).toHaveLength(3);
  expect(bench.read('portcullis-results/report.html')).toBe(page);
});

test('what a condition blocks says which one, everywhere', async () => {
  bench.put(policyFile, 'block-at: [{ severity: critical }, { severity: low, paths: ["a.*"] }]\n');
  bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('n', 'a.txt', 3, { level: 'note' })]));
  const run = await bench.gate();
  const words = 'the policy blocks findings at low in a.\\*';
  expect(run.summary).toContain(`It blocks: ${words}.`);
  expect(run.summary).toContain('blocks findings at critical, blocks findings at low in a.');
  const decision = JSON.parse(bench.read('portcullis-results/gate/decision.json'));
  expect(decision.findings[0]).toMatchObject({ blocks: true, blocksBy: 'the policy blocks findings at low in a.*' });
  expect((await cli('explain', 'n')).stdout).toContain('It blocks: the policy blocks findings at low in a.*.');
});

test('the decision stands in a statement about the commit, its report by hash', async () => {
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('r', 'a.txt', 1)]));
  const run = await bench.gate({}, { GITHUB_SHA: commit });
  const statement = JSON.parse(readFileSync(join(bench.path, run.outputs.statement ?? ''), 'utf8'));
  expect(statement.subject[0].digest.gitCommit).toBe(commit);
  expect(statement.predicate).toMatchObject({
    verificationResult: 'FAILED',
    inputAttestations: [{ digest: { sha256: createHash('sha256').update(bench.read('portcullis-results/t.sarif')).digest('hex') } }],
  });
});

describe('the decision in other forms', () => {
  test('one line of JSON names policies and reports by hash, and who let what through', async () => {
    bench.put(policyFile, `deadlines: { high: 900d }\nwaivers:\n${waiverEntry('rule: w\n    paths: [a.txt]')}`);
    const commit = bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([toolResult('r', 'a.txt', 1), toolResult('w', 'a.txt', 2)]));
    const run = await bench.gate({}, { GITHUB_SHA: commit });
    const text = bench.read(run.outputs.audit ?? '');
    expect(text).toMatch(/^[^\n]+\n$/);
    const sha256 = (path: string): string => createHash('sha256').update(bench.read(path)).digest('hex');
    expect(JSON.parse(text)).toMatchObject({
      commit,
      decision: 'block',
      verdict: 'block',
      causes: {},
      counts: { blocking: 1, other: 0, known: 0, overdue: 0, letThrough: 1 },
      waivers: [{ of: 'w in a.txt', owner: 'team', expires: '2999-12-31' }],
      policy: { file: policyFile, blockAt: 'high', deadlines: { high: 900 }, texts: [{ sha256: sha256(policyFile) }] },
      inputs: { results: ['portcullis-results/*.sarif'] },
      reports: [{ path: 'portcullis-results/t.sarif', sha256: sha256('portcullis-results/t.sarif') }],
    });
    expect(JSON.parse(text).blocking).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  test('JUnit fails for what blocks, and errs for a doubt; Markdown is the summary’s', async () => {
    bench.put(policyFile, 'require: [CodeQL]\n');
    bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([toolResult('r', 'a.txt', 1), toolResult('n', 'a.txt', 3, { level: 'note' })]));
    const files = { 'junit-file': 'out/gate.xml', 'markdown-file': 'out/gate.md' };
    const run = await bench.gate(files);
    const xml = bench.read('out/gate.xml');
    expect(xml).toContain('<testsuites name="portcullis" tests="3" failures="1" errors="1">');
    expect(xml).toMatch(/<testcase name="scanner-missing"[^>]*><error /);
    expect(xml).toMatch(/<testcase name="r: a\.txt:1:1"[^>]*><failure /);
    expect(bench.read('out/gate.md').split('\n')[0]).toBe(run.summary.split('\n')[0]);
    expect(bench.read('out/gate.md')).toContain('scanner-missing');
  });

  test('no report is written over by either', async () => {
    bench.commit();
    const report = toolSarif([toolResult('r', 'a.txt', 1)]);
    bench.put('portcullis-results/t.sarif', report);
    const run = await bench.gate({ 'junit-file': 'portcullis-results/t.sarif' });
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'output-over-report' });
    expect(bench.read('portcullis-results/t.sarif')).toBe(report);
  });
});
