// Which findings block: one that meets a condition does, and one that misses it in a single point does not.

import { blockingBy, blockReasons } from './blocking.js';
import type { BlockCondition } from './policy.js';
import type { SourceResult } from './results.js';

interface Given {
  readonly result?: object;
  readonly copies?: readonly object[];
  readonly severity?: string;
  readonly confidence?: string;
  readonly tool?: string;
  readonly source?: string;
  readonly refused?: boolean;
}

function findingOf({
  result = {},
  copies,
  severity = 'high',
  confidence = 'high',
  tool = 'Trivy',
  source = 'upload',
  refused = false,
}: Given) {
  const plain = { topics: ['rule', 'alias'], tags: ['security'], paths: ['src/a.txt'], elsewhere: false, raw: {} };
  return {
    result: { ...plain, ...result },
    ...(copies === undefined ? {} : { copies: copies.map((copy) => ({ ...plain, ...copy })) }),
    run: { tool },
    source,
    agreedSeverity: severity,
    agreedConfidence: confidence,
    refused,
  } as unknown as SourceResult;
}

const blocks = async (given: Given, ...blockWhen: readonly BlockCondition[]): Promise<boolean> =>
  (await blockingBy({ blockAt: 'none', blockWhen, minimumConfidence: 'low' }))(findingOf(given));

test.each<[string, BlockCondition, Given, boolean]>([
  ['nothing said', {}, { severity: 'low', confidence: 'low' }, true],
  ['as severe', { severity: 'high' }, { severity: 'high' }, true],
  ['less severe', { severity: 'high' }, { severity: 'medium' }, false],
  ['as sure', { confidence: 'medium' }, { confidence: 'medium' }, true],
  ['less sure', { confidence: 'medium' }, { confidence: 'low' }, false],
  ['of the rule, in other letters', { rule: 'RULE' }, {}, true],
  ['of the rule by an alias', { rule: 'alias' }, {}, true],
  ['of another rule', { rule: 'other' }, {}, false],
  ['of the tool', { tool: 'trivy' }, {}, true],
  ['of the report that came under that name', { tool: 'UPLOAD' }, {}, true],
  ['of another tool', { tool: 'grype' }, {}, false],
  ['with the tag', { tag: ' Security ' }, {}, true],
  ['without the tag', { tag: 'style' }, {}, false],
  ['exploited as likely', { epss: 0.5 }, { result: { epss: 0.5 } }, true],
  ['exploited less likely', { epss: 0.5 }, { result: { epss: 0.49 } }, false],
  ['nobody says how likely', { epss: 0.5 }, {}, false],
  ['a copy says how likely', { epss: 0.5 }, { result: { epss: 0.1 }, copies: [{ epss: 0.9 }] }, true],
  ['known to be exploited', { 'known-exploited': true }, { result: { knownExploited: true } }, true],
  ['known not to be', { 'known-exploited': true }, { result: { knownExploited: false } }, false],
  ['nobody says whether', { 'known-exploited': true }, {}, false],
  ['a copy says so', { 'known-exploited': true }, { result: { knownExploited: false }, copies: [{ knownExploited: true }] }, true],
  ['in the paths', { paths: ['src/**'] }, {}, true],
  ['outside the paths', { paths: ['lib/**'] }, {}, false],
  ['one of two places in the paths', { paths: ['lib/**'] }, { result: { paths: ['src/a.txt', 'lib/b.txt'] } }, true],
  ['a place that is not known', { paths: ['lib/**'] }, { result: { paths: [], elsewhere: true } }, true],
])('a condition: %s', async (_, condition, given, expected) => {
  expect(await blocks(given, condition)).toBe(expected);
});

test('all points of a condition must be met, and any condition is enough', async () => {
  const met: BlockCondition = { rule: 'rule', tool: 'trivy', tag: 'security', paths: ['src/**'], severity: 'high', confidence: 'high' };
  expect(await blocks({}, met)).toBe(true);
  for (const missed of [{ rule: 'x' }, { tool: 'x' }, { tag: 'x' }, { paths: ['x'] }, { severity: 'critical' as const }, { epss: 0.1 }])
    expect(await blocks({}, { ...met, ...missed })).toBe(false);
  expect(await blocks({}, { ...met, rule: 'x' }, met)).toBe(true);
  expect(await blocks({})).toBe(false);
});

test('a condition that names no confidence asks for the policy’s', async () => {
  const judge = await blockingBy({ blockAt: 'none', blockWhen: [{ rule: 'rule' }], minimumConfidence: 'high' });
  expect([judge(findingOf({ confidence: 'high' })), judge(findingOf({ confidence: 'medium' }))]).toEqual([true, false]);
});

test.each<[Given, boolean]>([
  [{ severity: 'high', confidence: 'medium' }, true],
  [{ severity: 'critical', confidence: 'high' }, true],
  [{ severity: 'medium', confidence: 'high' }, false],
  [{ severity: 'critical', confidence: 'low' }, false],
  [{ severity: 'low', confidence: 'low', refused: true }, true],
])('by severity and confidence, or a policy’s no: %j', async (given, expected) => {
  const judge = await blockingBy({ blockAt: 'high', blockWhen: [], minimumConfidence: 'medium' });
  expect(judge(findingOf(given))).toBe(expected);
});

test.each<[string, Given, readonly string[], boolean]>([
  ['the threshold', { severity: 'critical' }, ['it weighs critical, and high is enough'], true],
  ['a policy’s no', { severity: 'low', refused: true }, ['a policy refused it, whatever it weighs'], false],
  ['one condition', { severity: 'low', tool: 'Other' }, ['the policy blocks findings by Other'], false],
  [
    'two conditions',
    { severity: 'medium', tool: 'Other', result: { knownExploited: true } },
    ['the policy blocks findings by Other', 'the policy blocks findings that are known to be exploited'],
    false,
  ],
  ['threshold and condition', { tool: 'Other' }, ['it weighs high, and high is enough', 'the policy blocks findings by Other'], true],
  ['nothing', { severity: 'medium' }, [], false],
])('says by what a finding blocks: %s', async (_, given, words, plain) => {
  const policy = {
    blockAt: 'high' as const,
    blockWhen: [{ tool: 'Other' }, { 'known-exploited': true as const }],
    minimumConfidence: 'low' as const,
  };
  const reasons = (await blockReasons(policy))(findingOf(given));
  expect(reasons.map((reason) => reason.words)).toEqual(words);
  expect(reasons.some((reason) => reason.plain)).toBe(plain);
  expect((await blockingBy(policy))(findingOf(given))).toBe(words.length > 0);
});

test('of many conditions that are met three are named', async () => {
  const blockWhen = Array.from({ length: 50 }, (_, i) => ({ severity: 'low' as const, tag: i % 2 === 0 ? 'security' : `other-${i}` }));
  expect((await blockReasons({ blockAt: 'none', blockWhen, minimumConfidence: 'low' }))(findingOf({}))).toHaveLength(3);
});
