import { junit } from './formats.js';
import type { Told, ToldFinding } from './model.js';

const finding = (blocks: boolean): ToldFinding => ({
  ruleId: 'r',
  severity: 'high',
  confidence: 'high',
  title: 'Title',
  why: '',
  remedy: 'Mend it.',
  message: 'Found.',
  path: 'a.txt',
  fingerprint: 'f',
  sources: ['t'],
  blocks,
  listed: blocks,
});

const told = (passed: boolean, findings: readonly ToldFinding[], causes: Told['causes'] = []): Told => ({
  passed,
  headline: passed ? 'Not blocked, only reported' : 'Blocked: 1 finding',
  because: [],
  causes,
  findings,
  letThrough: [],
  remarks: [],
  next: [],
  everything: 'here',
});

const cause = { code: 'no-results', message: 'Nothing there', remedy: 'Look.' };
const outcomes = (text: string): string[] => [...text.matchAll(/<(failure|error|skipped|system-out)\b/g)].map(([, name]) => name as string);
const counts = (text: string): string | undefined => /<testsuites name="portcullis" ([^>]*)>/.exec(text)?.[1];

test('what blocks is a failed test, a doubt an error, and all else is told', () => {
  const text = junit(told(false, [finding(true), finding(false)], [cause]));
  expect(outcomes(text)).toEqual(['error', 'failure', 'system-out']);
  expect(counts(text)).toBe('tests="3" failures="1" errors="1"');
  expect(text).not.toContain('Blocked: ');
});

test('nothing fails where the run passes: what would have is skipped, and says why', () => {
  const text = junit(told(true, [finding(true), finding(false)], [cause]));
  expect(outcomes(text)).toEqual(['skipped', 'skipped', 'system-out']);
  expect(counts(text)).toBe('tests="3" failures="0" errors="0" skipped="2"');
  expect(text.match(/message="Not blocked, only reported\. /g)).toHaveLength(2);
  expect(counts(junit(told(true, [finding(false)])))).toBe('tests="1" failures="0" errors="0"');
});
