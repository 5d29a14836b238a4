// Patches through the bundle: every kind of region, what binds a fix to its file, and what no fix may edit.

import { type GateBench, gateBench, toolResult, toolSarif } from '../harness/gate.js';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
});
afterEach(() => bench.remove());

const text = 'x = "😀"; eval(y)\r\nsecond line\nthird\n';

function fixing(path: string, region: object, replacement = 'NEW'): object {
  const replacements = [{ deletedRegion: region, insertedContent: { text: replacement } }];
  return toolResult('r', path, 1, {
    fixes: [{ description: { text: 'Do it' }, artifactChanges: [{ artifactLocation: { uri: path }, replacements }] }],
  });
}

test.each<[string, object, object, string]>([
  [
    'columns in code points behind an emoji',
    { columnKind: 'unicodeCodePoints' },
    { startLine: 1, startColumn: 10, endColumn: 17 },
    'x = "😀"; NEW\r\nsecond line\nthird\n',
  ],
  [
    'columns in UTF-16 units',
    { columnKind: 'utf16CodeUnits' },
    { startLine: 1, startColumn: 11, endColumn: 18 },
    'x = "😀"; NEW\r\nsecond line\nthird\n',
  ],
  ['a whole line', {}, { startLine: 2 }, 'x = "😀"; eval(y)\r\nNEW\nthird\n'],
  ['an open end', {}, { startLine: 2, startColumn: 8 }, 'x = "😀"; eval(y)\r\nsecond NEW\nthird\n'],
  ['several whole lines', {}, { startLine: 2, endLine: 3 }, 'x = "😀"; eval(y)\r\nNEW\n'],
  ['character offsets', { columnKind: 'unicodeCodePoints' }, { charOffset: 18, charLength: 6 }, 'x = "😀"; eval(y)\r\nNEW line\nthird\n'],
  ['byte offsets', {}, { byteOffset: 21, byteLength: 6 }, 'x = "😀"; eval(y)\r\nNEW line\nthird\n'],
])('%s', async (_, run, region, expected) => {
  bench.put('a.js', text);
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([fixing('a.js', region)], { commit, run }));
  expect((await bench.gate()).outputs.patch).toBe('portcullis-results/remediation.patch');
  bench.git('-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', 'portcullis-results/remediation.patch');
  expect(bench.read('a.js')).toBe(expected);
});

test.each<[string, object, object, string]>([
  ['an undeclared unit behind an emoji', {}, { startLine: 1, startColumn: 10, endColumn: 17 }, 'does not say whether it counts'],
  ['an unknown unit', { columnKind: 'graphemes' }, { startLine: 2, startColumn: 1, endColumn: 2 }, 'unknown unit'],
  ['a place outside the file', {}, { startLine: 99 }, 'outside the file'],
])('%s is left out with its reason', async (_, run, region, reason) => {
  bench.put('a.js', text);
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([fixing('a.js', region)], { commit, run }));
  const done = await bench.gate();
  expect(done.outputs.patch).toBe('');
  expect(done.summary).toContain('Not in the patch');
  expect(done.summary).toContain(reason);
  expect(bench.read('portcullis-results/report.html')).toContain(reason);
});

test('a fix without a hash is safe only when its report is of this commit, and is taken when the file is as it is there', async () => {
  bench.put('a.js', 'one\n');
  const commit = bench.commit();
  const fix = fixing('a.js', { startLine: 1 });
  bench.put('portcullis-results/t.sarif', toolSarif([fix], { commit }));
  expect((await bench.gate()).outputs.patch).not.toBe('');
  // A report that names no commit is one about the checkout's; what it proposes is for a person to decide about.
  bench.put('portcullis-results/t.sarif', toolSarif([fix]));
  const unnamed = await bench.gate();
  expect([unnamed.outputs.decision, unnamed.outputs.patch]).toEqual(['block', '']);
  expect(unnamed.summary).toContain('1 fix of another tool among them, unverified');
  bench.put('a.js', 'two\n');
  expect((await bench.gate()).outputs).toMatchObject({ patch: '', 'suggested-patch': '' });
  bench.put('portcullis-results/t.sarif', toolSarif([fix], { commit }));
  expect((await bench.gate()).summary).toContain('differs from commit');
});

test.each([
  ['.github/portcullis.yml', 'patch-settings'],
  ['.GitHub/Portcullis.yml', 'patch-settings'],
  ['.github/workflows/ci.yml', 'patch-workflows'],
  ['sub/action.yaml', 'patch-workflows'],
  ['CODEOWNERS', 'patch-settings'],
  ['.gitleaks.toml', 'patch-settings'],
  ['.gitleaksignore', 'patch-settings'],
  ['.portcullis/dockerfile.yml', 'patch-settings'],
])('no fix edits %s unless %s asks for it', async (path, input) => {
  bench.put(path, '# one\n');
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([fixing(path, { startLine: 1 }, '# two')], { commit }));
  const run = await bench.gate();
  expect(run.outputs.patch).toBe('');
  expect(run.summary).toContain(input);
  expect((await bench.gate({ [input]: 'true' })).outputs.patch).not.toBe('');
});

test.each(['.git/config', 'sub/.GIT/hooks/x', '../outside.txt', '/etc/hosts'])('no fix ever edits %s', async (path) => {
  bench.put('a.txt', 'one\n');
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([fixing(path, { startLine: 1 })], { commit }));
  const run = await bench.gate({ 'patch-settings': 'true', 'patch-workflows': 'true' });
  expect(run.outputs.patch).toBe('');
  expect(run.summary).toContain('Not in the patch');
});

test('a fix that silences a scanner fixes nothing', async () => {
  bench.put('a.py', 'eval(x)\n');
  const commit = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([fixing('a.py', { startLine: 1 }, 'eval(x)  # nosec')], { commit }));
  const run = await bench.gate();
  expect(run.outputs.patch).toBe('');
  expect(run.summary).toContain('lets findings through');
});

test('of several ways to fix a thing the first that fits is taken', async () => {
  bench.put('a.txt', 'one\n');
  const commit = bench.commit();
  const change = (region: object): object => ({
    artifactChanges: [{ artifactLocation: { uri: 'a.txt' }, replacements: [{ deletedRegion: region, insertedContent: { text: 'ONE' } }] }],
  });
  bench.put(
    'portcullis-results/t.sarif',
    toolSarif([toolResult('r', 'a.txt', 1, { fixes: [change({ startLine: 9 }), change({ startLine: 1 })] })], { commit }),
  );
  await bench.gate();
  bench.git('apply', 'portcullis-results/remediation.patch');
  expect(bench.read('a.txt')).toBe('ONE\n');
});
