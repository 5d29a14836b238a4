// Properties of the decision over random sets of reports: how they are split, ordered and doubled says nothing; more findings
// never help; a waiver touches what it names alone.

import { type GateResult, runGate } from './gate.js';

const rounds = 200;

/** A generator of its own: the same sets on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Next = (below: number) => number;

function pick<Value>(next: Next, values: readonly Value[]): Value {
  return values[next(values.length)] as Value;
}

interface ToolRun {
  readonly tool: string;
  readonly results: readonly object[];
}

function randomResult(next: Next): object {
  const path = pick(next, ['a.txt', 'src/b.txt', 'src/c.txt']);
  const place = {
    artifactLocation: { uri: path },
    region: { startLine: 1 + next(4), ...(next(3) === 0 ? { snippet: { text: 'same' } } : {}) },
  };
  const where = next(10);
  return {
    ruleId: pick(next, ['r1', 'r2', 'r2/sub', 'r3']),
    message: { text: pick(next, ['one', 'two']) },
    ...(next(4) === 0 ? {} : { level: pick(next, ['error', 'warning', 'note', 'none']) }),
    ...(where === 0
      ? {}
      : where === 1
        ? { locations: [{ physicalLocation: place }, { physicalLocation: { artifactLocation: { uri: 'src/b.txt' } } }] }
        : where === 2
          ? { locations: [{ logicalLocations: [{ fullyQualifiedName: 'x.y' }] }] }
          : { locations: [{ physicalLocation: place }] }),
    ...(next(6) === 0 ? { partialFingerprints: { primaryLocationLineHash: pick(next, ['aa:1', 'bb:1']) } } : {}),
    ...(next(12) === 0 ? { suppressions: [{ kind: 'inSource' }] } : {}),
    ...(next(15) === 0 ? { kind: 'pass' } : {}),
    properties: {
      ...(next(3) === 0 ? { confidence: pick(next, ['low', 'medium', 'high']) } : {}),
      ...(next(4) === 0 ? { 'security-severity': pick(next, ['0', '3.1', '7.5', '9.9']) } : {}),
      ...(next(25) === 0 ? { refused: true } : {}),
      ...(next(4) === 0 ? { tags: [pick(next, ['cwe-79', 'CWE-22'])] } : {}),
    },
  };
}

function randomRuns(next: Next): ToolRun[] {
  return ['gitleaks', 'CodeQL', 'other']
    .slice(0, 1 + next(3))
    .map((tool) => ({ tool, results: Array.from({ length: next(7) }, () => randomResult(next)) }));
}

const filler = 'reason: x\n    owner: o\n    created: 2020-01-01\n    expires: 2999-12-31\n';

function ruleWaiver(next: Next): string {
  return `  - rule: ${pick(next, ['r1', 'r2', 'r3', 'cwe-79'])}\n    paths: [${pick(next, ['a.txt', 'src/**', '"**"'])}]\n    ${filler}`;
}

function randomPolicy(next: Next, waivers: readonly string[]): string {
  const severity = next(3) === 0 ? `severity: [{ tool: CodeQL, rule: r1, to: ${pick(next, ['low', 'critical'])} }]\n` : '';
  const block = `block-at: ${pick(next, ['critical', 'high', 'medium', 'low'])}\nconfidence: ${pick(next, ['low', 'medium', 'high'])}\n`;
  return `${block}${severity}${waivers.length === 0 ? '' : `waivers:\n${waivers.join('')}`}`;
}

function judge(files: readonly ToolRun[][], policy: string): Promise<GateResult> {
  return runGate({
    files: files.map((runs, i) => ({
      path: `f${i}.sarif`,
      content: Buffer.from(
        JSON.stringify({ version: '2.1.0', runs: runs.map(({ tool, results }) => ({ tool: { driver: { name: tool } }, results })) }),
      ),
    })),
    policyFile: 'p.yml',
    policies: { sources: [{ role: 'head', where: 'here', content: Buffer.from(policy) }], causes: [] },
    expected: { commits: [], workspace: '/w' },
    now: new Date('2026-01-01'),
    patching: { readFile: () => undefined },
  });
}

/** What becomes of each finding, whatever is shown together. */
function fates(result: GateResult): string[] {
  const of = (fate: string, issues: GateResult['blocking']): string[] =>
    issues.flatMap(({ results }) =>
      results.map(
        ({ fingerprint, source, severity, agreedSeverity, agreedConfidence }) =>
          `${fingerprint} ${source} ${fate} ${severity} ${agreedSeverity} ${agreedConfidence}`,
      ),
    );
  return [
    ...of('open', [...result.blocking, ...result.other]),
    ...of(
      'waived',
      result.waived.map(({ issue }) => issue),
    ),
    ...of('suppressed', result.suppressed),
  ].sort();
}

function shuffled<Value>(next: Next, list: readonly Value[]): Value[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [copy[i], copy[j]] = [copy[j] as Value, copy[i] as Value];
  }
  return copy;
}

/** The same results in other files, another order, and some of them twice. */
function rearranged(next: Next, runs: readonly ToolRun[]): ToolRun[][] {
  const files: ToolRun[][] = [];
  for (const { tool, results } of shuffled(next, runs)) {
    const parts: object[][] = Array.from({ length: 1 + next(3) }, () => []);
    for (const result of shuffled(next, results)) pick(next, parts).push(result);
    for (const part of parts) {
      if (files.length > 0 && next(3) === 0) pick(next, files).push({ tool, results: part });
      else files.push([{ tool, results: part }]);
    }
  }
  return shuffled(next, [...files, ...files.filter(() => next(3) === 0)]);
}

async function fingerprintWaivers(next: Next, runs: readonly ToolRun[]): Promise<string[]> {
  const { blocking, other } = await judge([[...runs]], '');
  const ids = [...blocking, ...other].flatMap(({ fingerprints }) => fingerprints);
  return ids.filter(() => next(3) === 0).map((id) => `  - fingerprint: "${id}"\n    ${filler}`);
}

test('splitting, order and duplication leave decision and fingerprints equal', async () => {
  const seen = { pass: 0, block: 0 };
  for (let round = 0; round < rounds; round++) {
    const next = seeded(round);
    const runs = randomRuns(next);
    const policy = randomPolicy(next, [...(await fingerprintWaivers(next, runs)), ...(next(2) === 0 ? [ruleWaiver(next)] : [])]);
    const whole = await judge([runs], policy);
    const parts = await judge(rearranged(next, runs), policy);
    seen[whole.decision]++;
    expect([round, parts.decision, parts.blocking.length, parts.letThrough, fates(parts)]).toEqual([
      round,
      whole.decision,
      whole.blocking.length,
      whole.letThrough,
      fates(whole),
    ]);
  }
  // Both ends are reached, or nothing would be shown.
  expect(Math.min(seen.pass, seen.block)).toBeGreaterThan(20);
});

test('adding a result never turns block into pass', async () => {
  let blocked = 0;
  for (let round = 0; round < 3 * rounds; round++) {
    const next = seeded(1000 + round);
    const runs = randomRuns(next);
    const all = [...runs, { tool: pick(next, ['gitleaks', 'CodeQL', 'other', 'new']), results: [randomResult(next)] }];
    // Waivers are for what is there afterwards, too: what is added may be waived.
    const policy = randomPolicy(next, [...(await fingerprintWaivers(next, all)), ...(next(2) === 0 ? [ruleWaiver(next)] : [])]);
    const before = await judge([runs], policy);
    if (before.decision === 'pass') continue;
    blocked++;
    expect([round, (await judge([all], policy)).decision]).toEqual([round, 'block']);
  }
  expect(blocked).toBeGreaterThan(100);
});

test('adding a waiver never changes what it does not name', async () => {
  let changed = 0;
  for (let round = 0; round < rounds; round++) {
    const next = seeded(5000 + round);
    const runs = randomRuns(next);
    const some = await fingerprintWaivers(next, runs);
    const added = some.pop() ?? ruleWaiver(next);
    const settings = randomPolicy(next, []);
    const policyOf = (waivers: readonly string[]): string => `${settings}${waivers.length === 0 ? '' : `waivers:\n${waivers.join('')}`}`;
    const before = await judge([runs], policyOf(some));
    const after = await judge([runs], policyOf([...some, added]));
    const named = /fingerprint: "(\w+)"/.exec(added)?.[1];
    const rule = /rule: (\S+)/.exec(added)?.[1];
    const names = (result: GateResult): ReadonlySet<string> =>
      new Set(
        [...result.blocking, ...result.other, ...result.waived.map(({ issue }) => issue)]
          .flatMap(({ results }) => results)
          .filter(({ fingerprint, result: { topics } }) => (named === undefined ? topics.includes(rule ?? '') : fingerprint === named))
          .map(({ fingerprint, source }) => `${fingerprint} ${source}`),
      );
    const meant = names(before);
    const others = (result: GateResult): string[] => fates(result).filter((fate) => !meant.has(fate.split(' ').slice(0, 2).join(' ')));
    expect([round, others(after)]).toEqual([round, others(before)]);
    if (before.waived.length !== after.waived.length) changed++;
  }
  expect(changed).toBeGreaterThan(10);
});
