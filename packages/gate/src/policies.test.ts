import type { Change } from '@portcullis/core';
import type { Tree } from '@portcullis/workspace';
import { judgingPolicy, type PolicyTrees, policySources } from './policies.js';

const file = '.github/portcullis.yml';
const change: Change = {
  kind: 'pull-request',
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  defaultBranch: { name: 'main' },
  onDefaultBranch: false,
};

function tree(where: string, text?: string): Tree {
  const read = (path: string): Buffer | undefined => (path === file && text !== undefined ? Buffer.from(text) : undefined);
  return { where, read, peek: read, list: () => [], digest: () => '' };
}

const head = tree('in this checkout', 'block-at: none\n');

async function judged(trees: Omit<PolicyTrees, 'head'>, independent = false) {
  const sources = await policySources(file, { head, ...trees }, change, undefined);
  const { policy, source, remark, causes } = await judgingPolicy(file, sources, independent);
  return { blockAt: policy.blockAt, source, remark, codes: causes.map(({ code }) => code) };
}

test.each<[string, Omit<PolicyTrees, 'head'>, string | undefined, string]>([
  [
    'base and default branch',
    { base: tree('at the base commit b'), defaultBranch: tree('on the default branch main'), defaultMissing: false },
    undefined,
    'high',
  ],
  [
    'the base commit alone',
    { base: tree('at the base commit b'), defaultMissing: true },
    'judged by the base commit alone: the default branch main is not in this checkout',
    'high',
  ],
  [
    'nobody else, since the base commit is not here',
    { base: 'unavailable', defaultMissing: true },
    'judged by the policy of the change itself: the default branch main is not in this checkout',
    'none',
  ],
  [
    'nobody else',
    { defaultMissing: true },
    'judged by the policy of the change itself: the default branch main is not in this checkout',
    'none',
  ],
])('the first line says that %s judged', async (_, trees, remark, blockAt) => {
  expect(await judged(trees)).toMatchObject({ blockAt, ...(remark === undefined ? {} : { remark }) });
  if (remark === undefined) expect((await judged(trees)).remark).toBeUndefined();
});

test('a base commit that is not here blocks, and whoever asks for an independent policy is told once', async () => {
  expect((await judged({ base: 'unavailable', defaultMissing: true }, true)).codes).toEqual(['base-unavailable']);
  expect((await judged({ defaultMissing: true }, true)).codes).toEqual(['policy-not-independent']);
  expect((await judged({ base: tree('at the base commit b'), defaultBranch: tree('on main'), defaultMissing: false }, true)).codes).toEqual(
    [],
  );
});
