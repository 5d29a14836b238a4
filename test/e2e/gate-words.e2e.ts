// The gate says what it does: annotations as asked, three words kept apart, and JSON that leaves nothing out.

import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import { runCli } from '../harness/run-action.js';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'text\n');
  bench.put(
    '.github/portcullis.yml',
    `waivers:\n${waiverEntry('rule: waived\n    paths: [a.txt]')}${waiverEntry('rule: unused\n    paths: [a.txt]')}`,
  );
  bench.commit();
});
afterEach(() => bench.remove());

const suppressed = toolResult('suppressed', 'a.txt', 3, { suppressions: [{ kind: 'inSource', justification: 'known' }] });

test('annotations are written, or not one of them', async () => {
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('r', 'a.txt', 1)]));
  const inputs = { results: 'portcullis-results/t.sarif\nportcullis-results/gone.sarif' };
  const loud = await bench.gate(inputs);
  expect(loud.stdout).toContain('::error title=report-unreadable');
  expect(loud.stdout).toContain('::error title=high%3A r,file=a.txt,line=1');
  const quiet = await bench.gate({ ...inputs, annotations: 'false' });
  expect(quiet.stdout).not.toContain('::');
  expect(quiet.stdout).toContain('report-unreadable');
  expect(quiet.outputs).toMatchObject({ decision: 'block' });
});

test('what was let through is counted, by whom and until when, and never called clean', async () => {
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('waived', 'a.txt', 2), suppressed]));
  const run = await bench.gate();
  expect(run.outputs).toMatchObject({ decision: 'pass', waived: '1', 'let-through': '2' });
  expect(run.summary.split('\n')[0]).toBe('## Passed: 1 report, no open findings, 2 let through \\(1 by waivers, 1 by their tools\\)');
  expect(run.summary).toMatch(/Let through by team until 2999-12-31: `waived` at `a\.txt:2`: agreed/);
  expect(run.summary).toMatch(/Let through by tool: `suppressed` at `a\.txt:3`: known/);
});

test('a policy’s no blocks whatever it weighs, until a waiver lets it through', async () => {
  const refused = toolResult('refused', 'a.txt', 4, { level: 'note', properties: { refused: true } });
  bench.put('portcullis-results/t.sarif', toolSarif([refused]));
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', low: '1' });
  bench.put('.github/portcullis.yml', `block-at: none\nwaivers:\n${waiverEntry('rule: refused\n    paths: [a.txt]')}`);
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', waived: '1' });
  bench.put('.github/portcullis.yml', 'block-at: none\n');
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block' });
});

test('JSON holds runs, what was let through, and waivers that nothing needs', async () => {
  bench.put(
    'portcullis-results/t.sarif',
    toolSarif([toolResult('waived', 'a.txt', 2), suppressed, toolResult('low', 'a.txt', 5, { level: 'note' })]),
  );
  const { stdout, exitCode } = await runCli(['remediation-gate', '--format', 'json'], { workspace: bench.path });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    decision: 'pass',
    counts: { low: 1, blocking: 0, letThrough: 2 },
    findings: [{ ruleId: 'low', blocks: false }],
    letThrough: [
      { ruleId: 'waived', place: 'a.txt:2', reason: 'agreed', by: 'by team until 2999-12-31' },
      { ruleId: 'suppressed', place: 'a.txt:3', reason: 'known', by: 'by tool' },
    ],
    details: {
      waived: [{ ruleId: 'waived', waiver: { owner: 'team', expires: '2999-12-31' } }],
      suppressed: [{ ruleId: 'suppressed', suppression: 'known', sources: ['tool'] }],
      unusedWaivers: [{ rule: 'unused' }],
      runs: [{ tool: 'tool', file: 'portcullis-results/t.sarif', results: 3 }],
      patch: { fixed: 0, leftOut: [] },
      policy: { source: '.github/portcullis.yml' },
    },
  });
  const table = await runCli(['remediation-gate'], { workspace: bench.path });
  expect(table.stdout).toContain('let through');
});
