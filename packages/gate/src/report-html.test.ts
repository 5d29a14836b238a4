import { createHash } from 'node:crypto';
import { judged, judgedOn } from '../../../test/harness/judged.js';
import type { GateResult } from './gate.js';
import { remedyPlan } from './plan.js';
import { type ReportFacts, reportHtml } from './report-html.js';
import { gateTold, mostTold } from './told.js';

const facts: Omit<ReportFacts, 'plan' | 'told'> = {
  now: judgedOn,
  link: (path, line) => `https://example.org/${path}#${line}`,
  lineOf: (_path, line) => `text of line ${line}`,
};

const pageOf = (judged: GateResult, more: Partial<ReportFacts> = {}): string =>
  reportHtml(judged, {
    ...facts,
    told: gateTold(judged, { excerpt: () => undefined, next: [], everything: '', most: mostTold }).findings,
    plan: remedyPlan(judged, { patchFile: 'p', suggestedPatchFile: 's' }),
    ...more,
  }).join('');

function judge(results: readonly object[], tool = 'T', helpUri = 'https://example.org/r'): Promise<GateResult> {
  const rules = [{ id: 'r', helpUri }];
  return judged([{ tool: { driver: { name: tool, rules } }, results }]);
}

const result = (line: number, text = 'm'): object => ({
  ruleId: 'r',
  level: 'error',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: line } } }],
});

test('shows how earlier decisions went, this one as the last, where a log is given', async () => {
  const earlier = { time: '2026-01-01T00:00:00.000Z', commit: '', decision: 'block', blocking: 7, other: 2, letThrough: 1 } as const;
  const page = pageOf(await judge([result(1)]), { trend: { decisions: [earlier], others: 3 } });
  expect(page).toContain('<p>2 decisions since 2026-01-01: 7 blocking then, 1 now.</p>');
  expect(page).toContain('<td>2026-01-01 00:00</td><td>not said</td><td>block</td><td class="n">7</td><td class="n">2</td>');
  expect(page).toContain('3 lines of the log are no decision of this repository.');
  const first = pageOf(await judge([result(1)]), { trend: { decisions: [], others: 1 } });
  for (const words of ['<p>1 decision since ', '<p>1 line of the log is no decision']) expect(first).toContain(words);
  expect(pageOf(await judge([result(1)]))).not.toContain('Trend');
});

test('runs and looks by what its own policy names, and nothing else', async () => {
  const page = pageOf(await judge([result(1, '<script>alert(1)</script><img src=x>')]));
  const hash = (tag: string): string =>
    createHash('sha256')
      .update(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '')
      .digest('base64');
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'"`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|<[^>]* src=|<[^>]* on\w+="/);
});

test('a page without findings runs nothing', async () => {
  expect(pageOf(await judge([]))).not.toMatch(/<script|<form|script-src/);
});

test('a finding can be linked to, says its lines, its rule’s page and a waiver to complete', async () => {
  const page = pageOf(await judge([result(3), result(9)]));
  const ids = [...page.matchAll(/<details class="high" id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(2);
  for (const part of ['&gt; 3  text of line 3', 'https://example.org/a#9', 'https://example.org/r', 'expires: 2026-01-31'])
    expect(page).toContain(part);
});

test.each(['javascript:alert(1)', 'http://example.org/r', ' https://example.org/r'])(
  'a rule’s page at %p is none to open',
  async (helpUri) => {
    expect(pageOf(await judge([result(3)], 'T', helpUri))).not.toContain('About the rule');
  },
);

test('of a file that holds a credential no line is shown', async () => {
  expect(pageOf(await judge([result(3)], 'gitleaks'))).not.toContain('text of line');
});

test('5,000 findings stay within 40,000 elements', async () => {
  const page = pageOf(await judge(Array.from({ length: 6000 }, (_, i) => result(i + 1, `m${i}`))), { ownersOf: () => '@team' });
  expect(page.match(/<[a-z]/g)?.length).toBeLessThan(40_000);
  expect(page.match(/<details/g)).toHaveLength(5000);
  expect(page).toContain('1000 more are in the SARIF file');
});
