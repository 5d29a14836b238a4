// The decision says of what blocks neither more nor less than the policy.

import { judged } from '../../../test/harness/judged.js';
import { blockingWords } from './blocking-words.js';
import type { GateInputs } from './gate.js';
import { decisionSentence } from './summary.js';
import { gateTold } from './told.js';

const low = { minimumConfidence: 'low' } as const;

test.each<[Parameters<typeof blockingWords>, string]>([
  [[{ blockAt: 'high', blockWhen: [], ...low }], 'blocks at high'],
  [[{ blockAt: 'none', blockWhen: [], ...low }], 'blocks at none'],
  [[{ blockAt: 'medium', blockWhen: [], ...low }, 'medium'], 'blocks at medium, as `fail-on` asks'],
  [[{ blockAt: 'high', blockWhen: [], minimumConfidence: 'medium' }], 'blocks at high and confidence medium'],
  [
    [{ blockAt: 'none', blockWhen: [{ severity: 'critical' }, { tag: 'x', confidence: 'low' }], minimumConfidence: 'high' }],
    'blocks findings at critical at confidence high, blocks findings at confidence low tagged x',
  ],
  [
    [{ blockAt: 'high', blockWhen: [{ epss: 0.1 }], ...low }],
    'blocks at high, blocks findings that are exploited with a probability of 0.1 or more (EPSS)',
  ],
])('%#', (given, words) => {
  expect(blockingWords(...given)).toBe(words);
});

test('long lists and names are cut and counted', () => {
  const paths = Array.from({ length: 10_000 }, (_, i) => `${'p'.repeat(1000)}${i}/**`);
  const words = blockingWords({
    blockAt: 'none',
    blockWhen: Array.from({ length: 100 }, () => ({ paths, rule: 'r'.repeat(100_000) })),
    ...low,
  });
  expect(words).toMatch(/and 9990 more, [\s\S]*, and by 80 more conditions$/);
  expect(words.length).toBeLessThan(60_000);
});

const found = (level: string, more: object = {}): object => ({ ruleId: 'r', level, message: { text: 'm' }, ...more });

async function told(policy: string, results: readonly object[], more: Partial<GateInputs> = {}) {
  const result = await judged([{ results }], policy, more);
  const { because, findings } = gateTold(result, { excerpt: () => undefined, next: [], everything: '' });
  return { headline: decisionSentence(result), because, findings: findings.map(({ message, blocksBy }) => [message, blocksBy]) };
}

test('what blocks by a condition says which, and what blocks by the threshold is told by that alone', async () => {
  const policy = 'block-at: [{ severity: critical }, { severity: low, tag: x }]\n';
  expect(await told(policy, [found('note', { properties: { tags: ['x'] } }), found('error')])).toMatchObject({
    headline: expect.stringMatching(/^Blocked: 1 finding to fix/),
    because: [expect.stringMatching(/^1 low; judged by p.*: blocks findings at critical, blocks findings at low tagged x\.$/)],
    findings: [
      ['m It blocks: the policy blocks findings at low tagged x.', 'the policy blocks findings at low tagged x'],
      ['m', undefined],
    ],
  });
  expect((await told('', [found('error')])).findings).toEqual([['m', 'it weighs high, and high is enough']]);
});

test.each([
  ['block-at: [{ severity: critical }]', [found('error')], '1 open that meet no condition of `block-at`'],
  ['block-at: none', [found('error')], '1 open that `block-at: none` lets stand'],
  ['block-at: critical', [found('error')], '1 open below critical'],
  [
    'confidence: high',
    [found('error', { ruleId: 's', properties: { confidence: 'low' } }), found('note')],
    '2 open below high or below confidence high',
  ],
  ['block-at: high', [found('note')], '1 open below high'],
])('what does not block is not said to be below what it reaches: %s', async (policy, results, words) => {
  expect((await told(policy, results)).headline).toContain(words);
});

test('a threshold that whoever runs the gate asks for is not laid to the policy', async () => {
  const { because } = await told('block-at: high', [found('note')], { blockAt: 'low' });
  expect(because[0]).toMatch(/blocks at low, as `fail-on` asks\.$/);
  expect((await told('block-at: low', [found('note')], { blockAt: 'high' })).because[0]).toMatch(/blocks at low\.$/);
});
