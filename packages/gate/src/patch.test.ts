// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands in the files that are fixed
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyEdits, contentHash, type Edit, type Fix, lineIndex } from '@portcullis/core';
import { growth, linear } from '../../../test/harness/growth.js';
import { type Candidate, composePatch, type PatchContext, patchOf } from './patch.js';

/** A fix that replaces the text between two offsets. */
function fixOf(path: string, text: string, ...edits: readonly [start: number, end: number, replacement: string][]): Fix {
  const index = lineIndex(text);
  const list: Edit[] = edits.map(([start, end, replacement]) => ({ region: index.region(start, end), replacement }));
  return { description: 'Do it', changes: [{ path, sha256: contentHash(text), edits: list }] };
}

/** Applies a patch of one file with git and returns the file's new content. */
const gitApply = (path: string, text: string, patch: string): string | undefined => gitApplyAll({ [path]: text }, patch)[0];

/** Applies a patch with git and returns the files' new contents. */
function gitApplyAll(files: Readonly<Record<string, string>>, patch: string): string[] {
  const paths = Object.keys(files);
  const root = mkdtempSync(join(tmpdir(), 'portcullis patch '));
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), files[path] as string);
    }
    writeFileSync(join(root, '.patch'), patch);
    // Outside a repository git applies as patch does: no repository is made for it, and none above is looked for.
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) };
    execFileSync('git', ['-C', root, '-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '.patch'], { stdio: 'pipe', env });
    return paths.map((path) => readFileSync(join(root, path), 'utf8'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const long = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('');

test.each<[string, string, string, [number, number, string][]]>([
  ['a word', 'a.txt', 'one\ntwo\nthree\n', [[4, 7, 'TWO']]],
  ['the first line', 'a.txt', 'one\ntwo\n', [[0, 3, 'ONE']]],
  ['the last line without a line break', 'a.txt', 'one\ntwo', [[4, 7, 'TWO']]],
  ['a line break added at the end', 'a.txt', 'one', [[3, 3, '\n']]],
  ['a whole line deleted', 'a.txt', 'one\ntwo\nthree\n', [[4, 8, '']]],
  ['lines joined', 'a.txt', 'RUN a\nRUN b\nRUN c\n', [[5, 9, ' && ']]],
  ['lines inserted', 'a.txt', 'one\ntwo\n', [[4, 4, 'new 1\nnew 2\n']]],
  ['everything deleted', 'a.txt', 'one\n', [[0, 4, '']]],
  ['CRLF kept', 'a.txt', 'one\r\ntwo\r\nthree\r\n', [[5, 8, 'TWO']]],
  [
    'edits far apart',
    'a.txt',
    long,
    [
      [0, 4, 'LINE'],
      [long.indexOf('line 20'), long.indexOf('line 20') + 4, 'LINE'],
      [long.indexOf('line 39'), long.indexOf('line 39') + 7, 'x\ny'],
    ],
  ],
  [
    'edits close together',
    'a.txt',
    long,
    [
      [long.indexOf('line 5'), long.indexOf('line 5') + 4, 'A\nB'],
      [long.indexOf('line 9'), long.indexOf('line 10'), ''],
    ],
  ],
  [
    'two edits on one line',
    'a.txt',
    'a b c d\n',
    [
      [0, 1, 'A'],
      [4, 5, 'C'],
    ],
  ],
  ['letters beyond ASCII', 'a.txt', 'ü😀 x\nßß\n', [[4, 5, 'ÿ']]],
  ['a lone carriage return', 'a.txt', 'one\rtwo\nthree\n', [[4, 7, 'TWO']]],
  ['a path with spaces', 'a dir/b c.txt', 'one\n', [[0, 3, 'ONE']]],
  ['a path beyond ASCII', 'ünï/中.txt', 'one\n', [[0, 3, 'ONE']]],
  ['a path with quotes and a backslash', 'a"b\\c.txt', 'one\n', [[0, 3, 'ONE']]],
  ['a path with a line break', 'a\nb.txt', 'one\n', [[0, 3, 'ONE']]],
])('git apply does what the edits say: %s', (_, path, text, edits) => {
  const fix = fixOf(path, text, ...edits);
  const patch = patchOf([fix], () => Buffer.from(text));
  expect(patch).toMatchObject({ fixed: 1, leftOut: [] });
  const confidential = patchOf([fix], () => Buffer.from(text), new Set([path]));
  expect(gitApply(path, text, confidential.text)).toBe(applyEdits(text, fix.changes[0] as NonNullable<(typeof fix.changes)[0]>));
  expect(gitApply(path, text, patch.text)).toBe(applyEdits(text, fix.changes[0] as (typeof fix.changes)[0]));
});

test('random edits of random texts agree with git apply', () => {
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  const files: Record<string, string> = {};
  const expected: string[] = [];
  let patches = '';
  for (let round = 0; round < 150; round++) {
    const text = Array.from({ length: 1 + next(30) }, () => ['a', 'bb\n', '\n', 'ccc\r\n', 'dd ', 'e\n'][next(6)]).join('');
    const cuts = [...new Set(Array.from({ length: 2 * (1 + next(4)) }, () => next(text.length + 1)))].sort((a, b) => a - b);
    const edits: [number, number, string][] = [];
    for (let i = 0; i + 1 < cuts.length; i += 2)
      edits.push([cuts[i] as number, cuts[i + 1] as number, ['', 'X', 'Y\n', '\nZ\n\n'][next(4)] as string]);
    if (edits.length === 0) continue;
    const fix = fixOf(`f${round}`, text, ...edits);
    const after = applyEdits(text, fix.changes[0] as (typeof fix.changes)[0]);
    const patch = patchOf([fix], () => Buffer.from(text));
    expect(patch.text === '').toBe(after === text);
    files[`f${round}`] = text;
    expected.push(after);
    patches += patch.text;
  }
  expect(gitApplyAll(files, patches)).toEqual(expected);
});

test('several fixes of one file compose; what overlaps, is stale or cannot be read is left out with its reason', () => {
  const text = 'one two three\n';
  const fixes = [
    fixOf('a', text, [0, 3, '1']),
    fixOf('a', text, [4, 7, '2']),
    fixOf('a', text, [5, 9, 'clash']),
    fixOf('a', 'other\n', [0, 1, 'x']),
    fixOf('gone', text, [0, 1, 'x']),
    fixOf('latin', text, [0, 1, 'x']),
  ];
  const files: Record<string, Buffer> = { a: Buffer.from(text), latin: Buffer.from([0xe9, 0x0a]) };
  const patch = patchOf(fixes, (path) => files[path]);
  expect(patch.fixed).toBe(2);
  expect(gitApply('a', text, patch.text)).toBe('1 2 three\n');
  expect(patch.leftOut).toEqual([
    { path: 'a', reason: 'it overlaps with another fix', description: 'Do it' },
    { path: 'a', reason: 'the file changed after the fix was computed', description: 'Do it' },
    { path: 'gone', reason: 'the file is not there', description: 'Do it' },
    { path: 'latin', reason: 'the file is no plain UTF-8 text', description: 'Do it' },
  ]);
});

test.each<[string, readonly [number, number, string], number]>([
  ['that does the same', [4, 7, 'TWO'], 0],
  ['that ends elsewhere', [4, 6, 'TWO'], 1],
  ['that writes something else', [4, 7, 'two'], 1],
  ['that begins where the other ends', [7, 8, ' '], 0],
])('beside a fix one %s', (_, edit, leftOut) => {
  const text = 'one\ntwo\nthree\n';
  const fixes = [fixOf('a', text, [4, 7, 'TWO']), fixOf('a', text, [...edit])];
  expect(patchOf(fixes, () => Buffer.from(text)).leftOut).toHaveLength(leftOut);
});

test('the patch of a file with secrets repeats neither the removed line nor its neighbours', () => {
  const text = 'user = app\npassword = hidden-one\nother = hidden-two\n';
  const start = text.indexOf('hidden-one');
  const fix = fixOf('app.ini', text, [start, start + 10, '${PASSWORD}']);
  expect(patchOf([fix], () => Buffer.from(text)).text).toContain('hidden-two');
  const { text: patch } = patchOf([fix], () => Buffer.from(text), new Set(['app.ini']));
  expect(patch).toContain('GIT binary patch');
  expect(patch).not.toContain('hidden');
  expect(gitApply('app.ini', text, patch)).toBe(text.replace('hidden-one', '${PASSWORD}'));
});

test('the delta of a large file copies in pieces', () => {
  const text = `${'x'.repeat(99)}\n`.repeat(2000);
  const fix = fixOf('big.txt', text, [150_050, 150_060, 'y'.repeat(300)]);
  const { text: patch } = patchOf([fix], () => Buffer.from(text), new Set(['big.txt']));
  expect(patch.length).toBeLessThan(500);
  expect(gitApply('big.txt', text, patch)).toBe(applyEdits(text, fix.changes[0] as NonNullable<(typeof fix.changes)[0]>));
});

describe('what a fix of any tool needs to be taken', () => {
  const commit = '1'.repeat(40);
  const candidate = (path: string, fix: object = {}, more: Partial<Candidate> = {}): Candidate => ({
    fix: { description: 'd', changes: [{ path, edits: [{ region: { startLine: 1 }, replacement: 'NEW' }] }], ...fix },
    own: false,
    commit,
    ...more,
  });
  const files = { readFile: () => Buffer.from('one\n'), readCommitted: () => Buffer.from('one\n') };

  test.each<[string, Candidate, Partial<PatchContext>, string | undefined]>([
    ['bound and unchanged', candidate('a'), {}, undefined],
    ['not bound', { fix: candidate('a').fix, own: false }, {}, 'for which content'],
    ['not in its commit', candidate('a'), { readCommitted: () => undefined }, 'not in commit'],
    ['changed since its commit', candidate('a'), { readCommitted: () => Buffer.from('two\n') }, 'differs from commit'],
    ['a workflow', candidate('.github/workflows/a.yml'), {}, 'patch-workflows'],
    ['a workflow that is asked for', candidate('.github/workflows/a.yml'), { allowed: { workflow: true, settings: false } }, undefined],
    ['the policy', candidate('p.yml'), { policyFile: 'p.yml' }, 'patch-settings'],
    ['the policy that is asked for', candidate('p.yml'), { policyFile: 'p.yml', allowed: { workflow: false, settings: true } }, undefined],
    ['.git', candidate('.git/config'), { allowed: { workflow: true, settings: true } }, 'version control'],
    [
      'a comment that silences',
      candidate('a', { changes: [{ path: 'a', edits: [{ region: { startLine: 1 }, replacement: 'one # nosec' }] }] }),
      {},
      'lets findings through',
    ],
    ['half understood', candidate('a', { unusable: 'why' }), {}, 'why'],
    [
      'lone carriage returns',
      candidate('a'),
      { readFile: () => Buffer.from('a\rb\n'), readCommitted: () => Buffer.from('a\rb\n') },
      'carriage returns',
    ],
    ['line breaks of its own', candidate('a', { otherNewlines: ['e'] }), {}, 'line breaks'],
    ['a file twice', candidate('a', { changes: [...candidate('a').fix.changes, ...candidate('a').fix.changes] }), {}, 'twice'],
  ])('%s', (_, proposal, context, reason) => {
    const patch = composePatch([[proposal]], { ...files, ...context });
    expect([patch.fixed, patch.leftOut.map((left) => left.reason)]).toEqual(
      reason === undefined ? [1, []] : [0, [expect.stringContaining(reason)]],
    );
  });
});

test('the fixes of one file cost no more than their number', () => {
  const text = Array.from({ length: 2000 }, (_, i) => `line ${i}\n`).join('');
  const index = lineIndex(text);
  const sha256 = contentHash(text);
  const all = Array.from({ length: 2000 }, (_, i) => ({
    description: 'Do it',
    changes: [
      { path: 'a', sha256, edits: [{ region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 5 }, replacement: 'LINE' }] },
    ],
  }));
  const bytes = Buffer.from(text);
  expect(index.lineCount).toBe(2001);
  expect(patchOf(all, () => bytes).fixed).toBe(2000);
  expect(growth((count) => patchOf(all.slice(0, count), () => bytes), 500)).toBeLessThan(linear);
});
