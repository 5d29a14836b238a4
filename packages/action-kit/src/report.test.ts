import { type Finding, severities } from '@portcullis/core';
import type { Execution } from './execute.js';
import { maxSummaryBytes } from './markdown.js';
import { annotations } from './scanner-log.js';
import { scannerSummary } from './summary.js';

function finding(i: number, overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'a-rule',
    severity: 'high',
    confidence: 'high',
    message: `finding ${i}`,
    location: { path: `src/file ${i}.ts`, region: { startLine: i + 1, startColumn: 2, endLine: i + 1, endColumn: 5 } },
    fingerprint: `f${i}`,
    ...overrides,
  };
}

function execution(findings: readonly Finding[]): Execution {
  return {
    conclusion: 'fail',
    exitCode: 1,
    findings,
    coverage: { applicable: 3, scanned: 3, bytes: 10, skipped: [] },
    notices: [],
    unread: [],
    letThrough: 0,
  };
}

describe('annotations', () => {
  test('show at most ten of each level, worst first, and say how many more there are', () => {
    const findings = severities.flatMap((severity) => Array.from({ length: 12 }, (_, i) => finding(i, { severity })));
    const lines = annotations(findings.reverse(), 'results.sarif');
    const count = (wanted: string): number => lines.filter((line) => typeof line !== 'string' && line.level === wanted).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(lines[0]).toMatchObject({ level: 'error', title: 'critical: a-rule', path: 'src/file 11.ts' });
    expect(lines.at(-1)).toBe('18 more findings are not annotated; all are in results.sarif.');
  });
});

describe('job summary', () => {
  const link = { serverUrl: 'https://github.com', repository: 'o/r', commit: 'c0ffee' };

  test('leads with the decision and links each finding to its line at the commit', () => {
    const text = scannerSummary('Secret scan', execution([finding(0)]), 'high', link);
    expect(text.split('\n')[0]).toBe('### Secret scan: blocked, 1 of 1 to fix \\(1 high\\)');
    expect(text).toContain('[`src/file 0.ts:1`](https://github.com/o/r/blob/c0ffee/src/file%200.ts#L1)');
  });

  test('stays within GitHub’s limit and says what it left out', () => {
    const text = scannerSummary('Secret scan', execution(Array.from({ length: 20_000 }, (_, i) => finding(i))), 'high', link);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(text).toMatch(/\d+ more findings are in the SARIF file\./);
  });

  test('shows hostile names as text', () => {
    const hostile = finding(0, { message: '<img src=x> | [a](javascript:b) @team', location: { path: 'a`|b\n' } });
    const text = scannerSummary('Secret scan', execution([hostile]), 'high', undefined);
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toContain('@team');
    expect(text.split('\n').filter((line) => line.startsWith('| high'))).toHaveLength(1);
  });
});
