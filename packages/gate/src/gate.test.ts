import { judged } from '../../../test/harness/judged.js';
import { blockingBy } from './blocking.js';
import type { GateInputs, GateResult } from './gate.js';
import { defaultPolicy } from './policy.js';
import type { SourceResult } from './results.js';
import { unverifiedWords } from './summary.js';

const finding = (agreedSeverity: string, agreedConfidence: string, refused = false): SourceResult =>
  ({ severity: 'low', confidence: 'low', agreedSeverity, agreedConfidence, refused }) as unknown as SourceResult;

test.each<[SourceResult, Partial<typeof defaultPolicy>, boolean]>([
  [finding('high', 'low'), {}, true],
  [finding('medium', 'high'), {}, false],
  [finding('critical', 'low'), { minimumConfidence: 'medium' }, false],
  [finding('critical', 'medium'), { minimumConfidence: 'medium' }, true],
  [finding('critical', 'high'), { blockAt: 'none' }, false],
  [finding('low', 'low', true), { blockAt: 'none', minimumConfidence: 'high' }, true],
])('%#', async (entry, policy, expected) => {
  expect((await blockingBy({ ...defaultPolicy, ...policy }))(entry)).toBe(expected);
});

const judge = (run: object, more: Partial<GateInputs> = {}): Promise<GateResult> => judged([run], undefined, more);

const error = { ruleId: 'r', level: 'error', message: { text: 'm' } };

test('clean is pass, a finding is block, a doubt is neither', async () => {
  expect((await judge({})).verdict).toBe('pass');
  expect((await judge({ results: [error] })).verdict).toBe('block');
  expect((await judge({ invocations: [{ executionSuccessful: false }] })).verdict).toBe('indeterminate');
  expect((await judge({}, { found: [{ code: 'no-results', message: 'm', remedy: 'r' }] })).decision).toBe('block');
  expect((await judge({}, { expectedDigests: ['x'] })).decision).toBe('block');
});

test('results that did not fit into a file are a cause where they may block', async () => {
  const cut = (own: object, properties: object = {}) => judge({ properties: { resultsLeftOut: 3, ...properties }, ...own });
  expect((await cut({ results: [error] })).causes.map(({ code }) => code)).toContain('results-left-out');
  // How another tool chose is not known.
  expect((await cut({ results: [{ ...error, level: 'note' }] })).causes.map(({ code }) => code)).toContain('results-left-out');
});

test.each([
  ['block-at: high', false],
  ['block-at: [{ severity: critical }, { tag: x }]', true],
  ['deadlines: { low: 5d }', true],
])('results of ours that did not fit matter under the policy %s: %s', async (policy, expected) => {
  const run = { properties: { resultsLeftOut: 3, portcullis: { scanner: 'secret-scan' } }, results: [{ ...error, level: 'note' }] };
  const sources = [{ role: 'head' as const, where: 'here', content: Buffer.from(policy) }];
  const { causes } = await judge(run, { policies: { sources, causes: [] } });
  expect(causes.some(({ code }) => code === 'results-left-out')).toBe(expected);
});

test('the fix of a finding that is let through is not in the patch, nor one of a run on another commit', async () => {
  const fix = { artifactChanges: [{ artifactLocation: { uri: 'a' }, replacements: [{ deletedRegion: { startLine: 1 } }] }] };
  const run = { results: [{ ...error, fixes: [fix] }], versionControlProvenance: [{ repositoryUri: 'x', revisionId: '1'.repeat(40) }] };
  const patching = { readFile: () => Buffer.from('one\n'), readCommitted: () => Buffer.from('one\n') };
  const expected = (commit: string) => ({ commits: [commit], workspace: '/w' });
  expect((await judge(run, { patching, expected: expected('1'.repeat(40)) })).patch.fixed).toBe(1);
  const other = await judge(run, { patching, expected: expected('2'.repeat(40)) });
  expect([other.patch.fixed, other.patched.size, other.patch.leftOut.length]).toEqual([0, 0, 1]);
  const through = { results: [{ ...error, fixes: [fix], suppressions: [{ kind: 'external' }] }] };
  expect((await judge(through, { patching })).patch).toMatchObject({ fixed: 0, leftOut: [] });
});

test('what another tool proposes without a word for which content is a suggestion, at the commit that is judged, and is told to be unverified', async () => {
  const fix = { artifactChanges: [{ artifactLocation: { uri: 'a' }, replacements: [{ deletedRegion: { startLine: 1 } }] }] };
  const patching = { readFile: () => Buffer.from('one\n'), readCommitted: () => Buffer.from('one\n') };
  const commits = ['1'.repeat(40)];
  const run = { results: [{ ...error, fixes: [fix] }] };
  const result = await judge(run, { patching, expected: { commits, workspace: '/w' } });
  expect([result.patch.fixed, result.suggestedPatch.fixed, result.unverified.suggestedPatch]).toEqual([0, 1, 1]);
  expect(unverifiedWords(result.unverified.suggestedPatch)).toBe('; 1 fix of another tool among them, unverified');
  const edited = await judge(run, {
    patching: { ...patching, readFile: () => Buffer.from('two\n') },
    expected: { commits, workspace: '/w' },
  });
  expect(edited.suggestedPatch).toMatchObject({ fixed: 0, leftOut: [{ reason: expect.stringContaining('differs from commit') }] });
  const nowhere = await judge(run, { patching });
  expect(nowhere.suggestedPatch.leftOut).toMatchObject([{ reason: 'neither the fix nor its report says for which content it was made' }]);
});

test('a suggestion goes into a patch of its own, beside what is fixed already not at all', async () => {
  const fixAt = (uri: string, properties: object = {}) => ({
    artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion: { startLine: 1 } }] }],
    properties,
  });
  const revisionId = '1'.repeat(40);
  const run = {
    results: [
      { ...error, fixes: [fixAt('safe')] },
      { ...error, ruleId: 's', fixes: [fixAt('asked', { kind: 'suggested' })] },
      { ...error, ruleId: 'both', fixes: [fixAt('one'), fixAt('two', { kind: 'suggested' })] },
    ],
    versionControlProvenance: [{ repositoryUri: 'x', revisionId }],
  };
  const patching = { readFile: () => Buffer.from('one\n'), readCommitted: () => Buffer.from('one\n') };
  const { patch, patched, suggestedPatch, suggested } = await judge(run, {
    patching,
    expected: { commits: [revisionId], workspace: '/w' },
  });
  expect([patch.fixed, patched.size, suggestedPatch.fixed, suggested.size]).toEqual([2, 2, 1, 1]);
  expect(patch.text).toMatch(/a\/one[\s\S]*a\/safe/);
  expect(patch.text).not.toContain('asked');
  expect(suggestedPatch.text.match(/^diff .*$/gm)).toEqual(['diff --git a/asked b/asked']);
});

test('results that a report calls gone are not counted, and each tool that has any is told', async () => {
  const gone = { ...error, baselineState: 'absent' };
  const { decision, remarks } = await judge({ results: [gone, { ...gone, ruleId: 's' }] });
  expect([decision, remarks]).toEqual(['pass', ['T calls 2 results gone since its baseline (`absent`): not counted.']]);
  const one = await judge({ results: [gone, error] });
  expect([one.decision, one.remarks]).toEqual(['block', ['T calls 1 result gone since its baseline (`absent`): not counted.']]);
  expect((await judge({ results: [{ ...error, baselineState: 'unchanged' }] })).remarks).toEqual([]);
});
