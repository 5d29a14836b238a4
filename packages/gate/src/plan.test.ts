import { judged } from '../../../test/harness/judged.js';
import type { GateResult } from './gate.js';
import { maxPlanSteps, remedyPlan, triedPatches, triedWords } from './plan.js';
import { trialOf } from './trial.js';

const facts = { patchFile: 'p', suggestedPatchFile: 's' };

function judge(
  results: readonly object[],
  { tool = 'T', level = 'high', run = {} }: { tool?: string; level?: string; run?: object } = {},
): Promise<GateResult> {
  return judged([{ tool: { driver: { name: tool } }, results, ...run }], `block-at: ${level}\n`);
}

const result = (ruleId: string, uri: string, line: number, text = `${ruleId} found`, level = 'error'): object => ({
  ruleId,
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
});

test('the rule that removes most of what blocks comes first, however much does not block', async () => {
  const many = Array.from({ length: 9 }, (_, i) => result('many', `${i}.txt`, 1, 'm', 'note'));
  const plan = remedyPlan(await judge([...many, result('one', 'x', 1), result('two', 'a', 1), result('two', 'b', 1)]), facts);
  expect(plan.steps.map(({ detail, unblocks, removes }) => [detail, unblocks, removes])).toEqual([
    ['two at a:1, b:1', 2, 2],
    ['x:1 one: one found', 1, 1],
    ['many at 0.txt:1, 1.txt:1, 2.txt:1, 3.txt:1, 4.txt:1 and 4 more', 0, 9],
  ]);
});

test('what one package brings is one step, and so is what a base image brings in several files', async () => {
  const of = (name: string, rule: string): object => result(rule, 'lock', 1, `Package: ${name}\nInstalled Version: 1.0`);
  const packages = remedyPlan(
    await judge([of('left', 'CVE-1'), of('left', 'CVE-2'), of('left', 'CVE-3'), of('right', 'CVE-1')], { tool: 'Trivy' }),
    facts,
  );
  expect(packages.steps.map(({ kind, what, removes }) => [kind, what, removes])).toEqual([
    ['package', 'Update or replace the package left 1.0.', 3],
    ['package', expect.any(String), 1],
  ]);
  const lineOf = (path: string, line: number): string => (line === 1 ? 'FROM --platform=linux/amd64 old:1 AS x' : path);
  const images = remedyPlan(
    await judge([
      result('a', 'A/Dockerfile', 1),
      result('b', 'A/Dockerfile', 1),
      result('a', 'b.dockerfile', 1),
      result('c', 'A/Dockerfile', 2),
    ]),
    {
      ...facts,
      lineOf,
    },
  );
  expect(images.steps.map(({ kind, what, removes }) => [kind, what, removes])).toEqual([
    ['image', 'Change the image old:1, or build on a newer one.', 3],
    ['rule', expect.any(String), 1],
  ]);
});

test('packages of an image’s system go with the image', async () => {
  const of = (rule: string, name: string): object => result(rule, 'library/old', 1, `Package: ${name}\nInstalled Version: 1.0`);
  const run = { properties: { imageName: 'library/old:1' } };
  const plan = remedyPlan(await judge([of('CVE-1', 'a'), of('CVE-2', 'b'), of('CVE-3', 'b')], { tool: 'Trivy', run }), facts);
  expect(plan.steps).toMatchObject([{ kind: 'image', what: 'Change the image library/old:1, or build on a newer one.', removes: 3 }]);
});

test('doubts come first, and there are at most 25 steps however many rules', async () => {
  const plan = remedyPlan(await judge(Array.from({ length: 100 }, (_, i) => result(`r${i}`, 'x', i + 1))), facts);
  expect([plan.steps.length, plan.more]).toEqual([maxPlanSteps, 75]);
  const unsure = remedyPlan(await judge([result('a', 'x', 1)], { run: { invocations: [{ executionSuccessful: false }] } }), facts);
  expect(unsure.steps.map(({ kind }) => kind)).toEqual(['doubt', 'rule']);
});

describe('a trial', () => {
  const before = [result('a', 'x', 1), result('b', 'x', 2), result('low', 'x', 3, 'l', 'note')];

  test('passes where what blocked is gone', async () => {
    const was = await judge(before);
    const trial = trialOf(was, new Set(was.blocking), await judge([result('low', 'x', 3, 'l', 'note')]));
    expect(trial).toMatchObject({ decision: 'pass', gone: 2, remaining: [], arrived: [], unsure: false });
    expect(triedWords(trial)).toBe('With this patch: pass (tried in a copy: 2 findings are gone, nothing new came).');
  });

  test('names what is there still and what came, and blocks', async () => {
    const was = await judge(before);
    const trial = trialOf(was, new Set(was.blocking), await judge([result('b', 'x', 2), result('new', 'x', 1)]));
    expect([trial.decision, trial.gone, trial.remaining.map(({ ruleId }) => ruleId), trial.arrived.map(({ ruleId }) => ruleId)]).toEqual([
      'block',
      1,
      ['b'],
      ['new'],
    ]);
    expect(triedWords(trial)).toBe('With this patch: block (tried in a copy: 1 finding is gone, 1 still there, 1 new).');
  });

  test('is no pass where the gate was unsure before, or is unsure of the copy', async () => {
    const unsure = await judge(before, { run: { invocations: [{ executionSuccessful: false }] } });
    expect(trialOf(unsure, new Set(unsure.blocking), await judge([])).decision).toBe('block');
    const was = await judge(before);
    expect(trialOf(was, new Set(was.blocking), await judge([], { run: { invocations: [{ executionSuccessful: false }] } })).decision).toBe(
      'block',
    );
  });

  test('what stood open and did not block does not block in the copy, which knows no base', async () => {
    const was = await judge(before, { level: 'none' });
    expect(trialOf(was, new Set(), await judge(before)).decision).toBe('pass');
  });
});

test('nothing tried is said so', () => {
  expect(triedWords(undefined)).toBe('Not tried.');
  const notTried = { notTried: 'the tree is large' };
  expect(triedWords(notTried)).toBe('Not tried: the tree is large.');
  expect(triedPatches({ steps: [], more: 0, conflicts: [], patch: notTried })).toEqual({});
});
