import { judged } from '../../../test/harness/judged.js';

const result = (rule: string, line: number): object => ({
  ruleId: rule,
  level: 'error',
  message: { text: `${rule} ${line}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: line } } }],
});

function text(parts: Iterable<Uint8Array>): string {
  return Buffer.concat([...parts]).toString();
}

test('results that stand together are taken over as they stand, up to one that a waiver holds back', async () => {
  const results = [result('a', 1), result('a', 2), result('held', 3), result('a', 4), result('held', 5)];
  const policy =
    'waivers:\n  - rule: held\n    paths: [a]\n    reason: Not reachable here.\n    owner: me\n    created: 2025-12-31\n    expires: 2026-01-20\n';
  const { sarif, blocking } = await judged([{ results }, { results: [result('b', 1)] }], policy);
  const runs = JSON.parse(text(sarif)).runs as { results: { message: { text: string }; suppressions?: { justification: string }[] }[] }[];
  const told = runs.map((run) => run.results.map(({ message, suppressions }) => `${message.text} ${suppressions?.length ?? 0}`));
  expect(told).toEqual([['a 1 0', 'a 2 0', 'held 3 1', 'a 4 0', 'held 5 1'], ['b 1 0']]);
  expect(runs[0]?.results[2]?.suppressions?.[0]?.justification).toContain('Not reachable here.');
  const kept = (message: string) =>
    blocking.flatMap((issue) => issue.results.map((one) => one.result)).find((one) => one.message === message);
  const [first, second, fourth, other] = ['a 1', 'a 2', 'a 4', 'b 1'].map(kept);
  if (first === undefined || second === undefined || fourth === undefined || other === undefined) throw new Error('expected four results');
  expect([second.follows(first), first.follows(second), fourth.follows(second), other.follows(first)]).toEqual([true, false, false, false]);
});
