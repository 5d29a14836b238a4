import { growth, linear } from '../../../../test/harness/growth.js';
import { pairedFinding, pairUp } from './pairs.js';
import { pairs } from './pairs-table.js';
import type { Found } from './reach/task.js';
import { secretRules } from './rules/index.js';

const always = (): boolean => true;

function at(ruleId: string, startLine: number, path = '.env', commit?: string): Found {
  return {
    path,
    secret: {
      ruleId,
      severity: 'high',
      confidence: 'medium',
      what: ruleId,
      evidence: `AKIA…${String(startLine).padStart(2, '0')}`,
      identity: '',
      hash: `${ruleId} ${startLine}`,
      region: { startLine, startColumn: 5, endLine: startLine, endColumn: 25 },
      allowances: [],
      properties: {},
    },
    ...(commit === undefined ? {} : { introduced: { commit, author: 'a', date: '2026-01-01' } as NonNullable<Found['introduced']> }),
  };
}

const id = (line: number, path?: string, commit?: string): Found => at('aws-access-token', line, path, commit);
const secret = (line: number, path?: string, commit?: string): Found => at('aws-secret-access-key', line, path, commit);

test('every rule of the table exists, and no rule is both an id and its own secret', () => {
  const known = new Set(secretRules().map((rule) => rule.id));
  for (const pair of pairs) {
    expect([...pair.ids, ...pair.secrets].filter((rule) => !known.has(rule))).toEqual([]);
    expect(pair.ids.filter((rule) => pair.secrets.includes(rule))).toEqual([]);
  }
});

test('a secret takes the id next to it, in whatever order they come', () => {
  const [id1, secret1, id2, secret2] = [id(2), secret(3), id(6), secret(7)];
  const { idOf, secretsOf } = pairUp([secret2, id1, secret1, id2], always);
  expect(idOf.get(secret1)).toBe(id1);
  expect(idOf.get(secret2)).toBe(id2);
  expect(secretsOf.get(id1)).toEqual([secret1]);
});

test('two ids above two secrets: none of the ids is left alone', () => {
  const found = [id(1), id(2), secret(3), secret(4)];
  expect(new Set(pairUp(found, always).idOf.values()).size).toBe(2);
});

test('a secret and a session token share one id', () => {
  const found = [id(1), secret(2), at('aws-session-token', 3)];
  expect(pairUp(found, always).secretsOf.get(found[0] as Found)).toHaveLength(2);
});

test.each([
  ['too many lines apart', [id(1), secret(12)]],
  ['in another file', [id(1, 'a.env'), secret(2, 'b.env')]],
  ['in another commit', [id(1, 'a.env', '1'.repeat(40)), secret(2, 'a.env', '2'.repeat(40))]],
  ['of another provider', [id(1), at('tencent-cloud-secret-key', 2)]],
])('no pair: %s', (_, found) => {
  expect(pairUp(found, always).idOf.size).toBe(0);
});

test('rules of a configuration that only share a name make no pair', () => {
  expect(pairUp([id(1), secret(2)], (rule) => rule !== 'aws-access-token').idOf.size).toBe(0);
});

test('an id that is a credential itself keeps its own finding', () => {
  const found = [at('datadog-api-key', 1), at('datadog-access-token', 2)];
  const { idOf, secretsOf } = pairUp(found, always);
  expect(idOf.size).toBe(1);
  expect(secretsOf.size).toBe(0);
});

test('many in one file cost their number', () => {
  const pair = (count: number) =>
    pairUp(
      Array.from({ length: count }, (_, n) => (n % 2 === 0 ? id(1) : secret(1))),
      always,
    );
  expect(pair(10_000).idOf.size).toBe(5000);
  expect(growth(pair, 5000)).toBeLessThan(linear);
});

test('the finding of a pair is one step more severe, sure, names the id, and keeps its fingerprint', () => {
  const finding = {
    ruleId: 'aws-secret-access-key',
    severity: 'high',
    confidence: 'medium',
    message: 'A secret.',
    location: { path: '.env' },
    fingerprint: 'f'.repeat(32),
  } as const;
  expect(pairedFinding(finding, id(3), { title: 'AWS access key id in the clear' })).toEqual({
    ...finding,
    severity: 'critical',
    confidence: 'high',
    message: 'A secret. Its AWS access key id (AKIA…03) is on line 3: together they can be used at once.',
    related: [
      { path: '.env', region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 25 }, message: 'AWS access key id (AKIA…03)' },
    ],
    properties: { pairedWith: 'aws-access-token' },
  });
  expect(pairedFinding({ ...finding, severity: 'critical' }, id(3), { title: 'x' }).severity).toBe('critical');
});

test.each([
  ['public-by-design', 'medium'],
  ['in-a-test', 'medium'],
  ['no-running-place', 'high'],
  ['name-alone', 'high'],
] as const)('an id beside what was lowered as %s leaves it at %s', (weighed, severity) => {
  const lowered = {
    ruleId: 'discord-api-token',
    severity: 'medium',
    confidence: 'medium',
    message: 'A secret.',
    location: { path: '.env' },
    fingerprint: 'f'.repeat(32),
    properties: { weighed },
  } as const;
  expect(pairedFinding(lowered, id(3), { title: 'x' }).severity).toBe(severity);
});
