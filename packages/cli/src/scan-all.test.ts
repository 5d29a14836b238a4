import type { GateResult } from '@portcullis/gate';
import { judged } from '../../../test/harness/judged.js';
import { besideWords, exitCodeOf } from './scan-all.js';

const failing = [{ ruleId: 'r', level: 'error', message: { text: 'm' }, locations: [] }];
let passed: GateResult;
let blocked: GateResult;
let doubted: GateResult;
let reporting: GateResult;
beforeAll(async () => {
  passed = await judged([{}]);
  blocked = await judged([{ results: failing }]);
  doubted = await judged([{ invocations: [{ executionSuccessful: false }] }]);
  reporting = await judged([{ results: failing }], 'report-only: { until: 2026-01-20, reason: Roll-out., owner: platform }');
});

test.each<[name: string, result: () => GateResult, failed: boolean, failOn: string, code: number]>([
  ['nothing is wrong', () => passed, false, 'policy', 0],
  ['a finding blocks', () => blocked, false, 'policy', 1],
  ['a finding blocks, but nothing is to fail', () => blocked, false, 'none', 0],
  ['a report is in doubt', () => doubted, false, 'policy', 1],
  ['a report is in doubt, though nothing is to fail', () => doubted, false, 'none', 1],
  ['a file was not read', () => passed, true, 'policy', 2],
  ['a file was not read, though nothing is to fail', () => passed, true, 'none', 2],
  ['a file was not read, and a finding blocks', () => blocked, true, 'high', 2],
  ['nothing blocks for now', () => reporting, false, 'policy', 0],
  ['nothing blocks for now, whatever was not read', () => reporting, true, 'policy', 0],
])('%s', (_name, result, failed, failOn, code) => {
  expect(exitCodeOf({ result: result(), failed }, failOn)).toBe(code);
});

test('the samples are what they are called', () => {
  expect([passed.decision, blocked.decision, blocked.causes.length, doubted.causes.length > 0, reporting.reportOnly?.until]).toEqual([
    'pass',
    'block',
    0,
    true,
    '2026-01-20',
  ]);
});

test('reports that nobody judged are named, five of them', () => {
  expect(besideWords({ beside: [] })).toBeUndefined();
  expect(besideWords({ beside: ['trivy.sarif'] })).toContain('portcullis-results/trivy.sarif. remediation-gate');
  const names = Array.from({ length: 7 }, (_, at) => `${at}.sarif`);
  expect(besideWords({ beside: names })).toContain('portcullis-results/4.sarif and 2 more.');
  expect(besideWords({ beside: names })).not.toContain('5.sarif');
});
