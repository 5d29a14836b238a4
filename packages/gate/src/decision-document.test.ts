// What the comment's run is told: what is known of the run, and whether each tool looked at all of it.

import { judged } from '../../../test/harness/judged.js';
import { decisionDocument, runFacts } from './decision-document.js';
import type { GateResult } from './gate.js';
import type { RemedyPlan } from './plan.js';
import { gateTold } from './told.js';

test.each<[string, Record<string, string>, object]>([
  ['no runner', {}, {}],
  [
    'a pull request',
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_RUN_ID: '12',
      GITHUB_RUN_ATTEMPT: '3',
    },
    { event: 'pull_request', pullRequest: 7, baseBranch: 'main', run: { id: 12, attempt: 3 } },
  ],
  [
    'a push',
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: '', GITHUB_RUN_ID: '12' },
    { event: 'push', run: { id: 12, attempt: 1 } },
  ],
  ['the head of a pull request', { GITHUB_REF: 'refs/pull/7/head' }, {}],
  ['a branch that is called so', { GITHUB_REF: 'refs/heads/refs/pull/7/merge' }, {}],
  ['a number that is none', { GITHUB_REF: 'refs/pull/0/merge', GITHUB_RUN_ID: '1e3' }, {}],
])('the run is known by its environment: %s', (_, environment, expected) => {
  expect(runFacts(environment)).toEqual(expected);
});

const judge = (...runs: readonly object[]): Promise<GateResult> => judged(runs);

const files = { 'patch-file': 'a.patch', 'suggested-patch-file': 'b.patch', 'report-file': 'r.html' };
const plan = { steps: [], more: 0, conflicts: [] } as unknown as RemedyPlan;
const told = async (result: GateResult | Promise<GateResult>, facts: Parameters<typeof decisionDocument>[4] = {}) =>
  JSON.parse(
    decisionDocument(await result, gateTold(await result, { excerpt: () => undefined, next: [], everything: '' }), plan, files, facts),
  );
const failed = { invocations: [{ executionSuccessful: false }] };
const named = (name: string, more: object = {}) => ({ tool: { driver: { name } }, ...more });

test('files that were not written are not named', async () => {
  const result = await judge({});
  expect((await told(result)).files).toEqual({ 'report-file': 'r.html' });
  const patched = { ...result, patch: { ...result.patch, text: 'x' }, suggestedPatch: { ...result.suggestedPatch, text: 'y' } };
  expect((await told(patched)).files).toEqual(files);
});

test('what is not known of the change is not told', async () => {
  expect(Object.keys((await told(judge({}))).about).sort()).toEqual(['complete', 'tools']);
  const facts = { commit: 'c0', repositoryUrl: 'https://h.example/o/r', run: { event: 'push' } };
  expect((await told(judge({}), facts)).about).toMatchObject({ commit: 'c0', repository: 'https://h.example/o/r', event: 'push' });
});

test('a decision with a cause is not complete', async () => {
  expect((await told(judge({}))).about.complete).toBe(true);
  expect((await told(judge(failed))).about.complete).toBe(false);
});

test.each<[string, readonly object[], object]>([
  ['whole', [named('A')], { A: true }],
  ['that failed', [named('A', failed)], { A: false }],
  ['that failed the first time', [named('A', failed), named('A')], { A: false }],
  ['that failed the second time', [named('A'), named('A', failed)], { A: false }],
  ['that left results out', [named('A', { properties: { resultsLeftOut: 1 } })], { A: false }],
  ['beside another', [named('A', failed), named('B')], { A: false, B: true }],
  // A scanner of ours says itself what it looked at, and is held to it.
  ['of ours without its word', [named('S', { properties: { portcullis: { scanner: 'secret-scan' } } })], { 'secret-scan': false }],
])('a tool %s', async (_, runs, expected) => {
  const { tools } = (await told(judge(...runs))).about;
  expect(Object.fromEntries(tools.map(({ name, complete }: { name: string; complete: boolean }) => [name, complete]))).toEqual(expected);
});
