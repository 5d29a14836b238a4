import { type Finding, type Rule, severities, type Threshold } from '@portcullis/core';
import type { Told } from '@portcullis/report';
import type { Execution } from './execute.js';
import { maxSummaryBytes } from './markdown.js';
import { annotations } from './scanner-log.js';
import { scannerSummary } from './summary.js';
import { scannerTold } from './told.js';

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

/** The rule that findings without another are of. */
const rule: Rule = {
  id: 'a-rule',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A rule',
  why: 'It matters.',
  remedy: 'Mend it.',
  controls: [],
  risks: [],
  examples: { bad: [], good: [] },
  check: undefined,
};

function toldOf(findings: readonly Finding[], failOn: Threshold = 'high'): Told {
  const run = { ...execution(findings), result: { rules: [rule], suppressed: [] } as unknown as NonNullable<Execution['result']> };
  return scannerTold({ name: 'secret-scan', rules: [] }, run, { failOn, workspace: '/nowhere', file: 'results.sarif' });
}

describe('annotations', () => {
  test('show at most ten of each level, worst first, and say how many more there are', () => {
    const findings = severities.flatMap((severity) => Array.from({ length: 12 }, (_, i) => finding(i, { severity })));
    const lines = annotations(toldOf(findings.reverse()));
    const count = (wanted: string): number => lines.filter((line) => typeof line !== 'string' && line.level === wanted).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(lines[0]).toMatchObject({ level: 'error', title: 'critical: a-rule', path: 'src/file 11.ts' });
    expect(lines.filter((line) => typeof line !== 'string' && line.message.includes('Fix: '))).toHaveLength(1);
    expect(lines.at(-1)).toBe('18 more findings are not annotated; all are in results.sarif.');
  });
});

describe('job summary', () => {
  const link = { serverUrl: 'https://github.com', repository: 'o/r', commit: 'c0ffee' };
  const summary = (findings: readonly Finding[], failOn: Threshold = 'high', overrides: Partial<Execution> = {}): string | undefined => {
    const run = { ...execution(findings), ...overrides };
    return scannerSummary('Secret scan', toldOf(findings, failOn), run, failOn, link);
  };

  test('leads with the decision, says why, what to do and where, and links each finding to its line at the commit', () => {
    const text = summary([finding(0)]) as string;
    expect(text.split('\n')[0]).toBe('### Secret scan: blocked, 1 of 1 to fix \\(1 high\\)');
    expect(text).toContain('1. **high** `a-rule`: Mend it\\.'.replace('\\.', '.'));
    expect(text).toContain('[`src/file 0.ts:1`](https://github.com/o/r/blob/c0ffee/src/file%200.ts#L1)');
  });

  test('is left to the gate where the gate decides, but for what went wrong and what the engine adds', () => {
    expect(summary([finding(0)], 'none')).toBeUndefined();
    const details = { ...execution([]).result, details: 'verified: 3' } as unknown as NonNullable<Execution['result']>;
    expect(summary([finding(0)], 'none', { result: details })).toBe('### Secret scan: 1 high reported; the gate decides\n\nverified: 3');
    expect(summary([], 'none', { error: new Error('no') })).toBeDefined();
  });

  test('shows twenty places of a rule', () => {
    const text = summary(Array.from({ length: 112 }, (_, i) => finding(i))) as string;
    expect(text.match(/- \[`src/g)).toHaveLength(20);
    expect(text).toContain('- and 92 more in results.sarif');
  });

  test('stays within GitHub’s limit and says what it left out', () => {
    const text = summary(Array.from({ length: 20_000 }, (_, i) => finding(i, { ruleId: `rule-${i}` }))) as string;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(text).toMatch(/\d+ more rules with \d+ findings are in the SARIF file\./);
  });

  test('shows hostile names as text', () => {
    const text = summary([finding(0, { message: '<img src=x> | [a](javascript:b) @team', location: { path: 'a`|b\n' } })]) as string;
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toContain('@team');
    expect(text).not.toMatch(/^ *- .*\n.*javascript/m);
  });
});
