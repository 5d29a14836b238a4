// `new-only`: a change is blocked only for what it adds, by git's comparison with its base commit; and `report-only`, `waiver-days`,
// and `block-at` with conditions.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';

const policyFile = '.github/portcullis.yml';
const old = Array.from({ length: 9 }, (_, i) => `line ${i + 1}\n`).join('');

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', old);
});
afterEach(() => bench.remove());

const report = (...results: readonly object[]): void => bench.put('portcullis-results/t.sarif', toolSarif(results));

describe('only what a change adds blocks', () => {
  /** A pull request that puts a line before the sixth. */
  function change(): Record<string, string> {
    bench.put(policyFile, 'new-only: true\n');
    bench.put('same.txt', old);
    symlinkSync('a.txt', join(bench.path, 'link.txt'));
    const base = bench.commit();
    bench.put('a.txt', old.replace('line 6\n', 'added\nline 6\n'));
    return bench.pullRequest(base, bench.commit());
  }

  test('lines that stood there do not block, and are said to be there', async () => {
    const event = change();
    report(toolResult('r', 'a.txt', 2), toolResult('s', 'a.txt', 7));
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'pass', known: '2', findings: '2', blocking: '0' });
    expect(run.summary).toMatch(/2 that were there before[\s\S]*lines that git finds unchanged since [0-9a-f]{12}/);
  });

  test.each(['sub%2Fa.txt', 'sub\\a.txt'])('a new file whose name reads as the URI of one that stood there: %s', async (name) => {
    bench.put(policyFile, 'new-only: true\n');
    bench.put('sub/a.txt', old);
    const base = bench.commit();
    bench.put(name, old);
    const event = bench.pullRequest(base, bench.commit());
    report(toolResult('r', name, 2));
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', known: '0' });
  });

  const locations = (uri: string, startLine: number): object[] => [
    { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
  ];
  const place = (uri: string, region?: object): object =>
    toolResult('r', uri, 1, {
      locations: [{ physicalLocation: { artifactLocation: { uri }, ...(region === undefined ? {} : { region }) } }],
    });

  test.each<[string, object]>([
    ['on the line', toolResult('r', 'a.txt', 6)],
    [
      'around it',
      toolResult('r', 'a.txt', 2, {
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 2, endLine: 7 } } }],
      }),
    ],
    ['in a new file', toolResult('r', 'b.txt', 1)],
    ['of the whole file', toolResult('r', 'a.txt', 1, { locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' } } }] })],
    ['without a place', toolResult('r', 'a.txt', 1, { locations: [] })],
    [
      'with a second place on it',
      toolResult('r', 'a.txt', 2, {
        relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 6 } } }],
      }),
    ],
    ['that the tool itself calls new', toolResult('r', 'a.txt', 2, { baselineState: 'new' })],
    [
      'with steps that are named by their index',
      toolResult('r', 'a.txt', 2, { codeFlows: [{ threadFlows: [{ locations: [{ index: 0 }] }] }] }),
    ],
    ['with an attachment', toolResult('r', 'a.txt', 2, { attachments: [{ artifactLocation: { uri: 'b.txt' } }] })],
    [
      'on the way to an old line',
      toolResult('r', 'a.txt', 2, {
        codeFlows: [
          {
            threadFlows: [
              { locations: [{ location: { physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 6 } } } }] },
            ],
          },
        ],
      }),
    ],
    ['that a policy refused', toolResult('r', 'a.txt', 2, { properties: { refused: true } })],
    ['on a line that the file does not have', toolResult('r', 'same.txt', 400)],
    ['that ends on such a line', place('same.txt', { startLine: 2, endLine: 400 })],
    ['on a line of a link', toolResult('r', 'link.txt', 7)],
    ['on a link itself', place('link.txt')],
    ['on a line of no number', place('a.txt', { startLine: 2.5 })],
    [
      'beside a place with but a logical name',
      toolResult('r', 'a.txt', 2, { locations: [...locations('a.txt', 2), { logicalLocations: [{ name: 'f' }] }] }),
    ],
    ['with a related place that names no file', toolResult('r', 'a.txt', 2, { relatedLocations: [{ message: { text: 'there' } }] })],
  ])('a finding %s blocks', async (_, result) => {
    const event = change();
    bench.put('b.txt', 'new\n');
    report(result);
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', blocking: '1', known: '0' });
  });

  test('the empty line at the end of a file that is as it was stood there', async () => {
    const event = change();
    report(toolResult('r', 'same.txt', 10));
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'pass', known: '1' });
  });

  test('of two that say the same, one of which names a new line, neither is known', async () => {
    const event = change();
    const relatedLocations = locations('a.txt', 6);
    bench.put('portcullis-results/u.sarif', toolSarif([toolResult('r', 'a.txt', 2, { relatedLocations })]));
    report(toolResult('r', 'a.txt', 2));
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', blocking: '1', known: '0' });
  });

  test('a change that brings the wish along is judged in full', async () => {
    const base = bench.commit();
    bench.put(policyFile, 'new-only: true\n');
    const event = bench.pullRequest(base, bench.commit());
    report(toolResult('r', 'a.txt', 2));
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1' });
    expect(run.summary).toContain('blocks only for what a change adds: counts after merge');
  });

  test('where nothing can be compared every finding counts, and that is said', async () => {
    bench.put(policyFile, 'new-only: true\n');
    bench.commit();
    report(toolResult('r', 'a.txt', 2));
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1' });
    expect(run.summary).toContain('there was no base commit to compare with');
  });
});

describe('report-only', () => {
  const policy = (until: string): string => `report-only: { until: ${until}, reason: We begin., owner: team }\n`;

  test('nothing blocks before its end, and the first line says what would', async () => {
    const until = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    bench.put(policyFile, policy(until));
    bench.commit();
    report(toolResult('r', 'a.txt', 2));
    const run = await bench.gate();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ decision: 'pass', 'would-block': 'true', blocking: '1' });
    expect(run.summary.split('\n')[0]).toContain(`Not blocked, only reported until ${until}: 1 finding to fix`);
  });

  test('after its end, or brought along by the change, it says nothing', async () => {
    bench.put(policyFile, policy('2020-01-01'));
    bench.commit();
    report(toolResult('r', 'a.txt', 2));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', 'would-block': 'true' });
    bench.put(policyFile, '');
    const base = bench.commit();
    bench.put(policyFile, policy('2999-12-31'));
    expect((await bench.gate({}, bench.pullRequest(base, bench.commit()))).outputs).toMatchObject({ decision: 'block' });
  });
});

test('a waiver that lasts longer than the policy allows is none, and blocks by name', async () => {
  bench.put(policyFile, `waiver-days: 90\nwaivers:\n${waiverEntry('rule: r\n    paths: [a.txt]')}`);
  bench.commit();
  report(toolResult('r', 'a.txt', 2));
  const run = await bench.gate();
  expect(run.outputs).toMatchObject({ decision: 'block', causes: 'waiver-too-long', waived: '0' });
});

test('block-at with conditions blocks what any of them meets', async () => {
  bench.put(policyFile, 'block-at:\n  - severity: critical\n  - { rule: s, severity: low, paths: ["src/**"] }\n');
  bench.commit();
  report(toolResult('r', 'a.txt', 2), toolResult('s', 'a.txt', 3));
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', findings: '2' });
  report(toolResult('s', 'src/a.txt', 3, { level: 'note' }));
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1' });
});

describe('places beside the first', () => {
  const physicalLocation = { artifactLocation: { uri: 'src/b.txt' }, region: { startLine: 1 } };
  const beside: readonly (readonly [string, object])[] = [
    ['a related place', { relatedLocations: [{ physicalLocation }] }],
    ['a step on its way', { codeFlows: [{ threadFlows: [{ locations: [{ location: { physicalLocation } }] }] }] }],
    ['a step by its index', { codeFlows: [{ threadFlows: [{ locations: [{ index: 3 }] }] }] }],
    ['a frame of its stack', { stacks: [{ frames: [{ location: { physicalLocation } }] }] }],
    ['another location', { locations: [...placesAt('a.txt'), { physicalLocation }] }],
  ];
  test.each(beside)('%s is asked by waivers and conditions alike', async (_, more) => {
    bench.put(policyFile, `waivers:\n${waiverEntry('rule: r\n    paths: [a.txt]')}`);
    bench.commit();
    report(toolResult('r', 'a.txt', 2, more));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', waived: '0' });
    bench.put(policyFile, 'block-at: [{ severity: low, paths: ["src/**"] }]\n');
    bench.commit();
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1' });
  });

  test('a waiver that covers all of them holds', async () => {
    bench.put(policyFile, `waivers:\n${waiverEntry('rule: r\n    paths: [a.txt, src/**]')}`);
    bench.commit();
    report(toolResult('r', 'a.txt', 2, { relatedLocations: [{ physicalLocation }] }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', waived: '1' });
  });
});

function placesAt(uri: string): object[] {
  return [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } }];
}

test.each(['9,8', 'n/a', '-1', '1e1'])('a score of %j is no reason to pass, and is said', async (score) => {
  bench.commit();
  report(toolResult('r', 'a.txt', 2, { level: 'note', properties: { 'security-severity': score } }));
  const run = await bench.gate();
  expect(run.outputs).toMatchObject({ decision: 'block', critical: '1' });
  expect(run.summary).toContain('is no number from 0 to 10, so it is taken for the worst');
  bench.put(policyFile, 'severity: [{ tool: tool, to: low }]\n');
  bench.commit();
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', low: '1' });
});
