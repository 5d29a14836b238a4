import type { ReportedRun } from '@portcullis/sarif';
import { missingScanners, narrowedRemarks } from './assess.js';
import { type Requirement, requirementName, requirementOf, shortfalls } from './requirements.js';

const inputs = { path: '.', include: [], exclude: [], rules: 'all', scan: 'files', 'min-confidence': 'medium' };

function run(given: object | undefined, excluded = 1, scanner: string | undefined = 'secret-scan'): ReportedRun {
  return {
    tool: scanner === undefined ? 'CodeQL' : `portcullis/${scanner}`,
    ...(scanner === undefined ? {} : { scanner }),
    ...(given === undefined ? {} : { inputs: { ...inputs, ...given } }),
    coverage: { applicable: 1, scanned: 1, excluded },
    gaps: [],
  } as unknown as ReportedRun;
}

const plain = requirementOf('secret-scan');
const wanting = (more: Partial<Requirement>): Requirement => ({ ...plain, ...more });

test.each<[string, object | undefined, Requirement, 'low' | 'medium' | 'high' | undefined, boolean]>([
  ['everything', {}, plain, undefined, true],
  ['the root in other words', { path: './' }, plain, undefined, true],
  ['says nothing of its inputs', undefined, plain, undefined, false],
  ['a folder', { path: 'src' }, plain, undefined, false],
  ['the folder that is wanted', { path: 'src' }, wanting({ paths: ['src/**'] }), undefined, true],
  ['a folder above it', { path: 'src' }, wanting({ paths: ['src/a/**'] }), undefined, true],
  ['a folder of a like name', { path: 'src' }, wanting({ paths: ['src2/**'] }), undefined, false],
  ['one of two folders', { path: 'src' }, wanting({ paths: ['src/**', 'lib/**'] }), undefined, false],
  ['a glob that reaches further', { path: 'src' }, wanting({ paths: ['**/*.ts'] }), undefined, false],
  ['include', { include: ['src/**'] }, plain, undefined, false],
  ['include of what is wanted', { include: ['src/**'] }, wanting({ paths: ['src/a/**'] }), undefined, true],
  ['include of less', { include: ['src/a/**'] }, wanting({ paths: ['src/**'] }), undefined, false],
  ['exclude', { exclude: ['test/**'] }, plain, undefined, false],
  ['exclude of what may be left out', { exclude: ['test/gen/**'] }, wanting({ except: ['test/**'] }), undefined, true],
  ['exclude of more', { exclude: ['test/**', 'src/**'] }, wanting({ except: ['test/**'] }), undefined, false],
  ['exclude elsewhere', { exclude: ['test/**'] }, wanting({ paths: ['src/**'] }), undefined, true],
  ['exclude of any place', { exclude: ['**/x.txt'] }, wanting({ paths: ['src/**'] }), undefined, false],
  ['imported rules', { rules: 'imported' }, plain, undefined, false],
  ['imported rules that are enough', { rules: 'imported' }, wanting({ rules: 'imported' }), undefined, true],
  ['a range', { scan: 'range' }, plain, undefined, false],
  ['the index', { scan: 'staged' }, plain, undefined, false],
  ['a range that is enough', { scan: 'range' }, wanting({ scan: 'change' }), undefined, true],
  ['all history', { scan: 'history' }, plain, undefined, true],
  ['only what is sure', { 'min-confidence': 'high' }, plain, undefined, false],
  ['only what is sure, which is enough', { 'min-confidence': 'high' }, wanting({ confidence: 'high' }), undefined, true],
  ['less sure than the policy wants', { 'min-confidence': 'medium' }, plain, 'low', false],
  ['a confidence that is none', { 'min-confidence': 'sure' }, plain, undefined, false],
])('%s', (_, given, requirement, confidence, enough) => {
  expect(shortfalls(run(given), requirement, confidence).length === 0).toBe(enough);
});

test('a requirement is called by all that it asks for, as policies are compared by it', () => {
  expect(requirementName(plain)).toBe('secret-scan');
  const whole = { paths: ['a', 'b'], except: ['c'], rules: 'imported', confidence: 'low', scan: 'change' } as const;
  expect(requirementName(wanting(whole))).toBe('secret-scan on a, b except c with imported rules from confidence low on the change alone');
});

test('an exclude that took nothing out asks for nothing', () => {
  const nothing = run({ exclude: ['none/**'] }, 0);
  expect(shortfalls(nothing, plain, undefined)).toEqual([]);
  // What is there and was not looked at was taken out, whatever is counted.
  const uncounted = { ...nothing, coverage: { applicable: 3, scanned: 1, excluded: 0 } };
  expect(shortfalls(uncounted, plain, undefined)).toHaveLength(1);
  const gap = { path: 'x', reason: 'binary', detail: 'binary' };
  expect(shortfalls({ ...uncounted, gaps: [gap, gap] }, plain, undefined)).toEqual([]);
});

test.each([
  ['range', 'scan: change'],
  ['files', 'paths: […]'],
])('after `scan: %s` the remedy says `%s`', (scan, entry) => {
  const [cause] = missingScanners([plain], [run({ scan, path: scan === 'files' ? 'a' : '.' })], undefined);
  expect(cause?.remedy).toContain(entry);
});

test('several runs together cover what is wanted, each a part', () => {
  const wanted = wanting({ paths: ['a/**', 'b/**'] });
  expect(missingScanners([wanted], [run({ path: 'a' })], undefined)).toMatchObject([{ code: 'scanner-narrowed' }]);
  expect(missingScanners([wanted], [run({ path: 'a' }), run({ path: 'b' })], undefined)).toEqual([]);
  expect(missingScanners([plain], [run({ path: 'a' }), run({ path: 'b' })], undefined)).toMatchObject([{ code: 'scanner-narrowed' }]);
});

test.each([
  ['CodeQL', true],
  ['codeql', true],
  ['semgrep', false],
  ['secret-scan', false],
])('%s is answered by CodeQL’s report: %s', (name, answered) => {
  expect(
    missingScanners(
      [requirementOf(name)],
      [run(undefined, 0, undefined as never)].map((entry) => ({ ...entry, tool: 'CodeQL', scanner: undefined }) as unknown as ReportedRun),
      undefined,
    ),
  ).toHaveLength(answered ? 0 : 1);
});

test('a scanner that nobody requires and that saw a part is told with that part', () => {
  const lint = run({ path: '.github' }, 1, 'dockerfile-lint');
  expect(narrowedRemarks([], [run({ path: '.github' }), lint], undefined)).toEqual([
    'Of dockerfile-lint, secret-scan, which the policy does not require: it looked only at `path: .github`.',
  ]);
  expect(narrowedRemarks([plain], [run({ path: '.github' })], undefined)).toEqual([]);
  expect(narrowedRemarks([], [run({ path: 'a' }), run({})], undefined)).toEqual([]);
  expect(narrowedRemarks([], [run({ scan: 'range' }), run(undefined)], undefined)).toEqual([]);
  expect(narrowedRemarks([], [run({ path: 'a' }), run({ path: 'b' })], undefined)).toEqual([
    'Of secret-scan, which the policy does not require: it looked only at `path: a`; it looked only at `path: b`.',
  ]);
});
