import type { Severity } from '@portcullis/core';
import type { ReportedResult } from '@portcullis/sarif';
import { type SeverityRule, severityJudge } from './severity-map.js';

const result = (severity: Severity, said: object = { silent: true }, topics = ['r', 'alias', 'cwe-79']): ReportedResult =>
  ({ severity, topics, ...said }) as unknown as ReportedResult;

test.each<[string, Severity, object, Severity]>([
  ['gitleaks', 'medium', { silent: true }, 'high'],
  ['Gitleaks', 'medium', { silent: true }, 'high'],
  ['gitleaks', 'medium', { level: 'warning' }, 'medium'],
  ['gitleaks', 'low', { silent: false }, 'low'],
  ['trufflehog', 'medium', { silent: true }, 'high'],
  ['gitleaks-like', 'medium', { silent: true }, 'medium'],
  ['Fortify SCA', 'medium', { level: 'warning' }, 'high'],
  ['Fortify SCA', 'low', { level: 'note' }, 'medium'],
  ['Fortify SCA', 'critical', { level: 'warning' }, 'critical'],
  ['CodeQL', 'low', {}, 'low'],
])('%s at %s with %j weighs %s', (tool, severity, raw, expected) => {
  expect(severityJudge({ tool }, [])(result(severity, raw))).toBe(expected);
});

const rule = (to: Severity, more: Partial<SeverityRule> = {}): SeverityRule => ({ tool: 'T', to, ...more });

test.each<[string, readonly SeverityRule[][], Severity]>([
  ['no policy', [], 'medium'],
  ['no rule', [[]], 'medium'],
  ['raised', [[rule('critical')]], 'critical'],
  ['lowered', [[rule('low')]], 'low'],
  ['lowered by the first of two alone', [[rule('low')], []], 'medium'],
  ['lowered by the second of two alone', [[], [rule('low')]], 'medium'],
  ['raised by the first of two alone', [[rule('critical')], []], 'critical'],
  ['lowered by both', [[rule('low')], [rule('low')]], 'low'],
  ['raised by the second of two alone', [[], [rule('critical')]], 'critical'],
  ['of another tool', [[rule('critical', { tool: 'U' })]], 'medium'],
  ['by the scanner’s name', [[rule('critical', { tool: 'SCANNER' })]], 'critical'],
  ['by rule', [[rule('high', { rule: 'R' })]], 'high'],
  ['by an alias', [[rule('high', { rule: 'alias' })]], 'high'],
  ['of another rule', [[rule('high', { rule: 's' })]], 'medium'],
  ['from another weight', [[rule('high', { from: 'low' })]], 'medium'],
  ['from this weight', [[rule('high', { from: 'medium' })]], 'high'],
  ['the particular after the general', [[rule('low'), rule('high', { rule: 'r' })]], 'high'],
])('%s', (_, policies, expected) => {
  expect(severityJudge({ tool: 't', scanner: 'scanner' }, policies)(result('medium'))).toBe(expected);
});
