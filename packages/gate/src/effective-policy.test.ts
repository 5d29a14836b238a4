// Three who judge: the base commit, the default branch and the change itself.

import { judgingPolicy, type PolicySource } from './policies.js';

const source = (role: PolicySource['role'], text: string | undefined): PolicySource => ({
  role,
  where: `at ${role}`,
  content: text === undefined ? undefined : Buffer.from(text),
});

async function judge(texts: Partial<Record<PolicySource['role'], string>>, missing?: string, independent = false) {
  const roles = (['base', 'default-branch', 'head'] as const).filter((role) => role in texts);
  return judgingPolicy(
    'p.yml',
    { sources: roles.map((role) => source(role, texts[role])), causes: [], ...(missing === undefined ? {} : { missing }) },
    independent,
  );
}

test.each<[string, Partial<Record<PolicySource['role'], string>>, object]>([
  [
    'the strictest of three thresholds',
    { base: 'block-at: none', 'default-branch': 'block-at: medium', head: 'block-at: critical' },
    { blockAt: 'medium' },
  ],
  [
    'the change’s own where it is stricter',
    { base: 'block-at: high', 'default-branch': 'block-at: high', head: 'block-at: low' },
    { blockAt: 'low' },
  ],
  [
    'the widest confidence',
    { base: 'confidence: high', 'default-branch': 'confidence: medium', head: 'confidence: high' },
    { minimumConfidence: 'medium' },
  ],
  [
    'what any of them requires',
    { base: 'require: [a]', 'default-branch': 'require: [b]', head: 'require: [c, A]' },
    { require: [{ scanner: 'a' }, { scanner: 'b' }, { scanner: 'c' }] },
  ],
  ['alone, the change’s own', { head: 'block-at: none' }, { blockAt: 'none' }],
])('%s', async (_, texts, expected) => {
  expect((await judge(texts)).policy).toMatchObject(expected);
});

test('a requirement with a scope stands beside one without', async () => {
  const { policy, changes } = await judge({ base: 'require: [a]', head: 'require: [{ scanner: a, paths: [x/**] }]' });
  expect(policy.require).toHaveLength(2);
  expect(changes.map(({ effect }) => effect)).toEqual(['counts now', 'counts after merge']);
});

test('each judge keeps its own waivers, gaps and weights', async () => {
  const gap = 'allow-gaps: [{ paths: [a], reason: r }]\n';
  const { judges, changes } = await judge({ base: gap, 'default-branch': '', head: `${gap}severity: [{ tool: t, to: low }]` });
  expect(judges.map(({ allowedGaps }) => allowedGaps.length)).toEqual([1, 0, 1]);
  expect(judges.map(({ severity }) => severity.length)).toEqual([0, 0, 1]);
  expect(changes.every(({ effect }) => effect === 'counts after merge')).toBe(true);
});

test('who judged is said, and who could not be asked', async () => {
  expect(await judge({ base: '', head: '' })).toMatchObject({ source: 'p.yml at base', causes: [] });
  expect((await judge({ base: '', 'default-branch': '', head: '' }, undefined, true)).causes).toEqual([]);
  expect(await judge({ head: '' }, 'nobody else')).toMatchObject({
    remark: 'nobody else',
    source: 'p.yml of the change itself',
    causes: [],
  });
  expect((await judge({ head: '' }, 'nobody else', true)).causes).toMatchObject([{ code: 'policy-not-independent' }]);
  expect((await judge({ head: '' }, undefined, true)).causes).toEqual([]);
  const unknown = { sources: [source('head', '')], causes: [], unknown: true as const };
  expect((await judgingPolicy('p.yml', unknown, true)).causes).toMatchObject([{ code: 'policy-not-independent' }]);
  expect((await judgingPolicy('p.yml', unknown, false)).causes).toEqual([]);
});

test('a policy that cannot be read is a cause, whoever’s it is', async () => {
  for (const role of ['base', 'default-branch', 'head'] as const)
    expect((await judge({ base: '', head: '', [role]: 'x: 1' })).causes).toMatchObject([{ code: 'policy-invalid' }]);
});
