// Where reports come from: what the repository brings along, what no glob matches, and what another job vouches for.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif } from '../harness/gate.js';

const clean = toolSarif([]);
const dirty = toolSarif([toolResult('r', 'a.txt', 1)]);

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'text\n');
});
afterEach(() => bench.remove());

describe('a report that the repository holds', () => {
  test.each([
    ['tracked', (path: string) => bench.git('add', '-f', path)],
    [
      'committed and taken out of the index',
      (path: string) => {
        bench.git('add', '-f', path);
        bench.git('commit', '-qm', 'report');
        bench.git('rm', '-q', '--cached', path);
      },
    ],
  ])('does not satisfy `require`: %s', async (_, hold) => {
    bench.put('.github/portcullis.yml', 'require: [CodeQL]\n');
    bench.commit();
    bench.put('portcullis-results/codeql.sarif', toolSarif([], { tool: 'CodeQL' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass' });
    hold('portcullis-results/codeql.sarif');
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'report-committed' });
  });

  test('nor does a link to one', async () => {
    bench.put('golden.sarif', clean);
    bench.commit();
    mkdirSync(join(bench.path, 'portcullis-results'));
    symlinkSync('../golden.sarif', join(bench.path, 'portcullis-results/tool.sarif'));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'report-committed' });
  });

  test('fixtures of tests beside the results are nobody’s report', async () => {
    bench.put('test/golden.sarif', dirty);
    bench.put('golden.sarif', dirty);
    bench.commit();
    bench.put('tool.sarif', clean);
    expect((await bench.gate({ results: 'tool*.sarif' })).outputs).toMatchObject({ decision: 'pass' });
  });
});

describe('every glob matches, and every report is read or named', () => {
  test.each([
    ['the default glob', {}, 'no-results'],
    ['one of two globs', { results: 'portcullis-results/*.sarif\nother/*.sarif' }, 'no-results'],
    ['a typo beside a good one', { results: 'portcullis-results/tool.sarif,portcullis-results/codeqll*.sarif' }, 'no-results'],
  ])('%s that matches nothing', async (_, inputs, causes) => {
    bench.commit();
    if ('results' in inputs) bench.put('portcullis-results/tool.sarif', clean);
    expect((await bench.gate(inputs)).outputs).toMatchObject({ decision: 'block', causes });
  });

  test('a list in braces is one glob', async () => {
    bench.commit();
    bench.put('out/a.sarif', clean);
    bench.put('out/b.sarif', dirty);
    expect((await bench.gate({ results: 'out/{a,b}.sarif' })).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
    bench.put('out/b.sarif', clean);
    expect((await bench.gate({ results: 'out/{a,b}.sarif' })).outputs).toMatchObject({ decision: 'pass' });
  });

  test('an absolute glob outside the workspace is read', async () => {
    bench.commit();
    const elsewhere = mkdtempSync(join(tmpdir(), 'portcullis (x) elsewhere '));
    try {
      writeFileSync(join(elsewhere, 'codeql.sarif'), dirty);
      bench.put('portcullis-results/tool.sarif', clean);
      const results = `portcullis-results/*.sarif\n${elsewhere}/*.sarif`;
      expect((await bench.gate({ results })).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
      rmSync(join(elsewhere, 'codeql.sarif'));
      expect((await bench.gate({ results })).outputs).toMatchObject({ decision: 'block', causes: 'no-results' });
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('a linked folder is followed within the workspace, and to where the runner keeps what steps hand on', async () => {
    bench.commit();
    const elsewhere = mkdtempSync(join(tmpdir(), 'portcullis-linked-'));
    try {
      bench.put('portcullis-results/tool.sarif', clean);
      for (const [folder, environment] of [
        [join(bench.path, 'reports'), {}],
        [elsewhere, { RUNNER_TEMP: elsewhere }],
      ] as const) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'codeql.sarif'), dirty);
        rmSync(join(bench.path, 'portcullis-results/more'), { force: true });
        symlinkSync(folder, join(bench.path, 'portcullis-results/more'));
        const run = await bench.gate({ results: 'portcullis-results/**/*.sarif' }, environment);
        expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
        expect((await bench.gate({}, environment)).outputs).toMatchObject({ decision: 'block', causes: 'report-unread' });
      }
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('no report is read that a link leads to out of the workspace, whichever way it is named', async () => {
    bench.commit();
    const elsewhere = mkdtempSync(join(tmpdir(), 'portcullis-linked-'));
    try {
      writeFileSync(join(elsewhere, 'codeql.sarif'), clean);
      bench.put('portcullis-results/tool.sarif', clean);
      symlinkSync(join(elsewhere, 'codeql.sarif'), join(bench.path, 'portcullis-results/one.sarif'));
      symlinkSync(elsewhere, join(bench.path, 'portcullis-results/more'));
      for (const results of [
        'portcullis-results/*.sarif\n!portcullis-results/more/**',
        'portcullis-results/one.sarif',
        'portcullis-results/**/*.sarif\n!portcullis-results/one.sarif',
        'portcullis-results/more/*.sarif',
        'portcullis-results/more/codeql.sarif',
        join(bench.path, 'portcullis-results/more/*.sarif'),
      ]) {
        const run = await bench.gate({ results });
        expect([results, run.exitCode, run.outputs.decision, run.outputs.causes]).toEqual([results, 1, 'block', 'report-unreadable']);
        expect(run.stdout).toContain('a link leads from there out of the workspace');
        expect(run.stdout).toContain('Copy the report into the workspace');
      }
      // Who names the place itself has said so.
      const named = await bench.gate({ results: `${elsewhere}/*.sarif` });
      expect(named.outputs).toMatchObject({ decision: 'pass', causes: '' });
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test.each(['trivy.sarif.json', 'TRIVY.SARIF', 'trivy.json', 'sub/trivy.sarif', 'trivy'])('%s beside another report', async (name) => {
    bench.commit();
    bench.put('portcullis-results/tool.sarif', clean);
    bench.put(
      `portcullis-results/${name}`,
      `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json' }).slice(0, -1)},${dirty.slice(1)}`,
    );
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'report-unread' });
    expect(run.stdout).toContain(name);
    const left = await bench.gate({ results: `portcullis-results/*.sarif\n!portcullis-results/${name}` });
    expect(left.outputs).toMatchObject({ decision: 'pass' });
    expect(left.summary).toContain('leaves out');
  });

  test('other files of the results folder are no reports', async () => {
    bench.commit();
    bench.put('portcullis-results/tool.sarif', clean);
    bench.put('portcullis-results/sbom.json', '{"bomFormat":"CycloneDX","version":1}');
    bench.put('portcullis-results/image-lock.json', '{"version":1,"images":{}}');
    bench.put('portcullis-results/notes.txt', 'no SARIF here: "runs": [');
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass' });
    // Nor is what the gate itself wrote the first time.
    expect((await bench.gate({ results: 'portcullis-results/**/*.sarif' })).outputs).toMatchObject({ decision: 'pass' });
  });

  test('the gate’s own file name over a scanner’s report hides nothing and destroys nothing', async () => {
    bench.commit();
    bench.put('portcullis-results/tool.sarif', dirty);
    bench.put('portcullis-results/other.sarif', clean);
    const run = await bench.gate({ 'sarif-file': 'portcullis-results/tool.sarif' });
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: 'output-over-report' });
    expect(bench.read('portcullis-results/tool.sarif')).toBe(dirty);
  });

  test('stale uploads of the gate are removed, files of others are not', async () => {
    bench.commit();
    for (let i = 0; i < 21; i++) bench.put(`portcullis-results/t${i}.sarif`, toolSarif([], { tool: `t${i}` }));
    await bench.gate();
    expect(existsSync(join(bench.path, 'portcullis-results/upload/2.sarif'))).toBe(true);
    for (let i = 1; i < 21; i++) rmSync(join(bench.path, `portcullis-results/t${i}.sarif`));
    bench.put('portcullis-results/upload/readme.txt', 'mine');
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass' });
    expect(existsSync(join(bench.path, 'portcullis-results/upload/2.sarif'))).toBe(false);
    expect(existsSync(join(bench.path, 'portcullis-results/upload/readme.txt'))).toBe(true);
  });
});

test.each(['Portcullis/secret-scan', 'PORTCULLIS/SECRET-SCAN', 'secret-scan', 'Secret-Scan'])(
  '%s without proofs is not secret-scan',
  async (tool) => {
    bench.put('.github/portcullis.yml', 'require: [secret-scan]\n');
    bench.commit();
    bench.put('portcullis-results/s.sarif', toolSarif([], { tool }));
    expect((await bench.gate()).outputs.decision).toBe('block');
  },
);

test('a second run of a scanner in one job stands beside the first', async () => {
  bench.put('.github/portcullis.yml', 'require: [{ scanner: secret-scan, paths: ["svc-a/**", "svc-b/**"] }]\n');
  bench.put('svc-a/a.txt', 'text');
  bench.put('svc-b/b.txt', 'text');
  bench.commit();
  const job = { GITHUB_RUN_ID: '1', GITHUB_JOB: 'gate', GITHUB_EVENT_NAME: 'workflow_dispatch' };
  await bench.scan({ path: 'svc-a' }, job);
  expect((await bench.gate({}, job)).outputs).toMatchObject({ decision: 'block', causes: 'scanner-narrowed' });
  await bench.scan({ path: 'svc-b' }, job);
  expect((await bench.gate({}, job)).outputs).toMatchObject({ decision: 'pass' });
});

describe('digests that another job vouches for', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  beforeEach(async () => {
    bench.commit();
    await bench.scan();
  });

  test('each named report is there and equal, and each of ours is named', async () => {
    const own = digest(bench.read('portcullis-results/secret-scan.sarif'));
    expect((await bench.gate({ 'expected-digests': `secret-scan ${own}` })).outputs).toMatchObject({ decision: 'pass' });
    expect((await bench.gate({ 'expected-digests': `portcullis-results/secret-scan.sarif ${own}` })).outputs).toMatchObject({
      decision: 'pass',
    });
    expect((await bench.gate({ 'expected-digests': `secret-scan ${digest('other')}` })).outputs).toMatchObject({
      decision: 'block',
      causes: 'digest-differs,report-unexpected',
    });
    expect((await bench.gate({ 'expected-digests': `secret-scan ${own}\ndockerfile-lint ${own}` })).outputs.causes).toBe('digest-missing');
    // A job that did not come to its end has no output.
    expect((await bench.gate({ 'expected-digests': `secret-scan ${own}\nimage-verify ` })).outputs.causes).toBe('digest-missing');
    bench.put('portcullis-results/tool.sarif', clean);
    expect((await bench.gate({ 'expected-digests': `tool ${digest(clean)}` })).outputs.causes).toBe('report-unexpected');
  });
});
