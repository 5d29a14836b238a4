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
    for (const words of ['Requires: CodeQL.', 'Blocks: findings of cwe-89.', 'Only what a change adds blocks.'])
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
  expect((await cli('explain', 'not-a-fingerprint')).exitCode).toBe(2);
  expect(bench.read('portcullis-results/report.html')).toBe(page);
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
