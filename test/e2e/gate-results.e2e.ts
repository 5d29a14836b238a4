// What a result means: splitting, severities, waivers, and what a report says of its own run.

import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'text\n');
  bench.commit();
});
afterEach(() => bench.remove());

const put = (name: string, content: string): void => bench.put(`portcullis-results/${name}.sarif`, content);
const policy = (text: string): void => bench.put('.github/portcullis.yml', text);

/** Fingerprints of what the gate shows, from its HTML report. */
function fingerprints(): string[] {
  return [...bench.read('portcullis-results/report.html').matchAll(/<code>([0-9a-f]{32})<\/code>/g)].map((match) => match[1] as string);
}

describe('splitting reports over files changes nothing', () => {
  const twins = [3, 9].map((line) =>
    toolResult('r', 'a.txt', line, {
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: line, snippet: { text: 'x' } } } }],
    }),
  );

  test('two equal results in one file or in two: the waiver for one covers no second', async () => {
    put('one', toolSarif(twins));
    await bench.gate();
    const ids = fingerprints();
    expect(new Set(ids).size).toBe(2);
    policy(`waivers:\n${waiverEntry(`fingerprint: "${ids[0]}"`)}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', waived: '1' });
    put('one', toolSarif(twins.slice(0, 1)));
    put('two', toolSarif(twins.slice(1)));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', waived: '1' });
    expect(new Set(fingerprints())).toEqual(new Set(ids.slice(1)));
  });

  test('a report handed in twice counts once', async () => {
    put('one', toolSarif(twins));
    put('two', toolSarif(twins));
    expect((await bench.gate()).outputs).toMatchObject({ findings: '2', causes: '' });
  });
});

describe('severities', () => {
  test.each<[string, object, object | undefined, string]>([
    ['properties.severity of a foreign tool does not lower', { properties: { severity: 'low' } }, undefined, 'high'],
    ['it raises', { level: 'note', properties: { severity: 'CRITICAL' } }, undefined, 'critical'],
    ['a score of 0 does not lower', { properties: { 'security-severity': '0.0' } }, undefined, 'high'],
    ['a score above 0 decides', { properties: { 'security-severity': '5.0' } }, undefined, 'medium'],
    ['a score of 0 of the rule does not lower', {}, { id: 'r', properties: { 'security-severity': '0' } }, 'high'],
    ['an unknown level', { level: 'fatal' }, undefined, 'high'],
    ['a level that is no text', { level: 3 }, undefined, 'high'],
    ['a pass that is an error', { kind: 'pass' }, undefined, 'high'],
    ['the index of a rule that is not there', { level: undefined, ruleIndex: 5 }, undefined, 'high'],
  ])('%s', async (_, more, rule, severity) => {
    put(
      't',
      toolSarif([toolResult('r', 'a.txt', 1, more)], {
        run: { tool: { driver: { name: 'tool', rules: rule === undefined ? [] : [rule] } } },
      }),
    );
    expect((await bench.gate()).outputs).toMatchObject({ findings: '1', [severity]: '1' });
  });

  test('gitleaks writes no level and means a leaked credential', async () => {
    const { level: _level, ...silent } = toolResult('generic-api-key', 'a.txt', 1) as { level: string };
    put('gitleaks', toolSarif([silent], { tool: 'gitleaks' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', high: '1' });
    put('gitleaks', toolSarif([silent], { tool: 'some-linter' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', medium: '1' });
  });

  test('Fortify writes `warning` for high and critical', async () => {
    put('fortify', toolSarif([toolResult('x', 'a.txt', 1, { level: 'warning' })], { tool: 'Fortify SCA' }));
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', high: '1' });
  });

  test('a policy’s map raises at once and lowers only where it was before', async () => {
    put('t', toolSarif([toolResult('r', 'a.txt', 1, { level: 'note' }), toolResult('s', 'a.txt', 2)]));
    policy('severity:\n  - { tool: Tool, rule: r, to: critical }\n  - { tool: tool, rule: s, from: high, to: low }\n');
    expect((await bench.gate()).outputs).toMatchObject({ critical: '1', low: '1' });
    const base = bench.git('rev-parse', 'HEAD');
    const event = bench.pullRequest(base, bench.commit());
    expect((await bench.gate({}, event)).outputs).toMatchObject({ critical: '1', high: '1', low: '0' });
  });
});

describe('waivers', () => {
  test.each([
    ['paths: [src/**, "!src/core/**"]', 'negation'],
    ['paths: ["!(core)/**"]', 'negation'],
    ['paths: ["./"]', 'names files'],
    ['paths: ["/"]', 'names files'],
  ])('%s is refused', async (paths, words) => {
    put('t', toolSarif([toolResult('r', 'a.txt', 1)]));
    policy(`waivers:\n${waiverEntry(`rule: r\n    ${paths}`)}`);
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'policy-invalid' });
    expect(run.stdout).toContain(words);
  });

  test('a result with two places is let through only by both', async () => {
    const at = (uri: string): object => ({ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } });
    put('t', toolSarif([toolResult('r', 'test/a.txt', 1, { locations: [at('test/a.txt'), at('src/b.txt')] })]));
    policy(`waivers:\n${waiverEntry('rule: r\n    paths: [test/**]')}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', waived: '0' });
    policy(`waivers:\n${waiverEntry('rule: r\n    paths: [test/**, src/**]')}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', waived: '1', 'let-through': '1' });
  });

  test('a foreign result cannot carry our fingerprint', async () => {
    const id = '0123456789abcdef0123456789abcdef';
    put('t', toolSarif([toolResult('r', 'a.txt', 1, { partialFingerprints: { 'portcullis/v1': id } })]));
    policy(`waivers:\n${waiverEntry(`fingerprint: "${id}"`)}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', waived: '0' });
  });

  test('a vulnerability is waived for its package and not for the lockfile', async () => {
    const cve = (name: string): object =>
      toolResult('CVE-2021-23337', 'package-lock.json', 1, {
        message: { text: `Package: ${name}\nInstalled Version: 4.17.20\nVulnerability CVE-2021-23337` },
      });
    put('trivy', toolSarif([cve('lodash'), cve('lodash-es')], { tool: 'Trivy' }));
    policy(`waivers:\n${waiverEntry('rule: CVE-2021-23337\n    paths: [package-lock.json]')}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', causes: 'policy-invalid' });
    policy(`waivers:\n${waiverEntry('cve: CVE-2021-23337\n    package: pkg:npm/lodash@4.17.20')}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', waived: '1' });
    policy(`waivers:\n${waiverEntry('cve: CVE-2021-23337\n    package: pkg:npm/lodash@9.9.9')}`);
    expect((await bench.gate()).outputs).toMatchObject({ blocking: '2', waived: '0' });
  });

  test('a waiver for one tool’s finding does not let through what another tool says of the same place', async () => {
    put('t', toolSarif([toolResult('r', 'a.txt', 1)]));
    put('u', toolSarif([toolResult('r', 'a.txt', 1, { message: { text: 'other words' } })], { tool: 'other' }));
    await bench.gate();
    policy(`waivers:\n${waiverEntry(`fingerprint: "${fingerprints()[0]}"`)}`);
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1' });
  });
});

describe('what a report says of its own run', () => {
  const ok = { invocations: [{ executionSuccessful: true }] };
  test.each<[string, readonly object[] | undefined | null, object, string, string]>([
    ['no results, succeeded (staticcheck, revive)', undefined, ok, 'pass', ''],
    ['null results, succeeded', undefined, { ...ok, results: null }, 'pass', ''],
    ['no results, says nothing', undefined, {}, 'block', 'report-incomplete'],
    ['an exit code and no word of success', [], { invocations: [{ exitCode: 2 }] }, 'block', 'scanner-failed'],
    ['an exit code and success', [], { invocations: [{ exitCode: 1, executionSuccessful: true }] }, 'pass', ''],
    ['success in words', [], { invocations: [{ executionSuccessful: 'false' }] }, 'block', 'scanner-failed'],
    ['ended by a signal', [], { invocations: [{ executionSuccessful: true, exitSignalName: 'SIGKILL' }] }, 'block', 'scanner-failed'],
    ['did not start', [], { invocations: [{ processStartFailureMessage: 'no such file' }] }, 'block', 'scanner-failed'],
    [
      'files not analysed',
      [],
      {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: 'error', message: { text: '900 of 1000 files not analysed' } }],
          },
        ],
      },
      'block',
      'input-unreadable',
    ],
    ['failed, where a list belongs', [], { invocations: { executionSuccessful: false } }, 'block', 'report-invalid'],
    ['could not be converted', [], { ...ok, conversion: { invocation: { executionSuccessful: false } } }, 'block', 'scanner-failed'],
    [
      'a notification that its descriptor calls an error',
      [],
      {
        tool: { driver: { name: 'tool', notifications: [{ id: 'N', defaultConfiguration: { level: 'error' } }] } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id: 'N' }, message: { text: 'x' } }] }],
      },
      'block',
      'input-unreadable',
    ],
    [
      'a notification of an unknown level',
      [],
      { invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: 'fatal', message: { text: 'x' } }] }] },
      'block',
      'input-unreadable',
    ],
    [
      'a warning',
      [],
      {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: 'warning', message: { text: 'slow' } }, { message: { text: 'x' } }],
          },
        ],
      },
      'pass',
      '',
    ],
    [
      'results in a file that is not there',
      [],
      { externalPropertyFileReferences: { results: [{ location: { uri: 'gone.json' } }] } },
      'block',
      'report-incomplete',
    ],
    [
      'rules in a file that is not there',
      [],
      { externalPropertyFileReferences: { driver: { location: { uri: 'gone.json' } } } },
      'block',
      'report-incomplete',
    ],
    [
      'results in a file elsewhere',
      [],
      { externalPropertyFileReferences: { results: [{ location: { uri: '../a.txt' } }] } },
      'block',
      'report-incomplete',
    ],
    [
      'a taxonomy on the web (flawfinder)',
      [],
      { externalPropertyFileReferences: { taxonomies: [{ location: { uri: 'https://example.com/cwe.sarif' } }] } },
      'pass',
      '',
    ],
    [
      'graphs in a file that is not there',
      [],
      { externalPropertyFileReferences: { graphs: [{ location: { uri: 'gone.json' } }] } },
      'pass',
      '',
    ],
  ])('%s', async (_, results, run, decision, causes) => {
    put('t', toolSarif(results ?? undefined, { run }));
    expect((await bench.gate()).outputs).toMatchObject({ decision, causes });
  });

  test('results and rules in files beside the report are read', async () => {
    put(
      't',
      toolSarif([], {
        run: {
          externalPropertyFileReferences: {
            results: [{ location: { uri: 'parts/results.json' }, itemCount: 1 }],
            driver: { location: { uri: 'parts/rules.json' } },
          },
        },
      }),
    );
    const { level: _level, ...silent } = toolResult('r', 'a.txt', 1) as { level: string };
    bench.put('portcullis-results/parts/results.json', JSON.stringify({ version: '2.1.0', results: [silent] }));
    bench.put(
      'portcullis-results/parts/rules.json',
      JSON.stringify({ version: '2.1.0', driver: { name: 'tool', rules: [{ id: 'r', defaultConfiguration: { level: 'error' } }] } }),
    );
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', high: '1', causes: '' });
  });

  test('an error with a file may be allowed like any gap', async () => {
    const note = {
      level: 'error',
      message: { text: 'syntax error' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'vendor/x.js' } } }],
    };
    put('t', toolSarif([], { run: { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [note] }] } }));
    policy('allow-gaps:\n  - paths: [vendor/**]\n    reason: not ours\n    scanner: tool\n');
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'pass', 'let-through': '1' });
    expect(run.summary).toContain('1 let through \\(1 unread\\)');
    const base = bench.git('rev-parse', 'HEAD');
    expect((await bench.gate({}, bench.pullRequest(base, bench.commit()))).outputs).toMatchObject({ causes: 'input-unreadable' });
  });

  test.each([
    [
      'a key that is there twice',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},\n"results":[{"ruleId":"r","level":"error"}],"results":[]}]}',
      't.sarif:2: expected every key once',
    ],
    [
      'the same key in other letters',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[{}],"\\u0072esults":[]}]}',
      'expected every key once',
    ],
    [
      'nesting without end',
      `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[],"properties":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`,
      'levels of nesting',
    ],
  ])('%s', async (_, text, words) => {
    put('t', text);
    const run = await bench.gate();
    expect(run.outputs).toMatchObject({ decision: 'block', causes: 'report-invalid' });
    expect(run.stdout).toContain(words);
    expect(run.stdout).not.toContain('defect in Portcullis');
  });
});
