import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { headOf, unpacked } from '../../../test/harness/repository.js';
import { lineMapSince } from './line-map.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'line map ')));
  run('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What was asked of the tree as it is, by base: many lines are asked for of each. */
let maps = new Map<string, ReturnType<typeof lineMapSince>>();

function run(...args: string[]): string {
  maps = new Map();
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...unpacked];
  return execFileSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function put(path: string, text: string): void {
  maps = new Map();
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): string {
  run('add', '-A');
  run('commit', '-q', '--allow-empty', '-m', 'm');
  return headOf(root);
}

const text = Array.from({ length: 20 }, (_, i) => `line ${i + 1}\n`).join('');

/** Whether lines of a file stood at a commit. */
function stood(base: string, path: string, start?: number, end = start): boolean | undefined {
  if (!maps.has(base))
    maps.set(
      base,
      lineMapSince({ root, workspace: root, base, head: headOf(root) }, (file) => readFileSync(join(root, file))),
    );
  return maps.get(base)?.stood(path, start === undefined ? undefined : { start, end: end as number });
}

test('lines that were added, changed, or lost a neighbour within them are new', () => {
  put('a', text);
  const base = commit();
  put('a', `new\n${text.replace('line 5\n', 'line five\n').replace('line 9\n', '')}`);
  commit();
  const known = [1, 2, 5, 6, 7, 9, 10].map((line) => stood(base, 'a', line));
  expect(known).toEqual([false, true, true, false, true, true, true]);
  expect([stood(base, 'a', 9, 10), stood(base, 'a', 10, 12), stood(base, 'a', 3, 8)]).toEqual([false, true, false]);
  expect(stood(base, 'a')).toBe(false);
});

test('a file that is as it was stood there whole; one that is not in git did not', () => {
  put('a', text);
  const base = commit();
  put('other', text);
  expect([stood(base, 'a'), stood(base, 'a', 3), stood(base, 'other', 3), stood(base, 'missing', 1)]).toEqual([true, true, false, false]);
});

test('edits that are not committed count', () => {
  put('a', text);
  const base = commit();
  put('a', text.replace('line 5', 'line V'));
  expect([stood(base, 'a', 5), stood(base, 'a', 6)]).toEqual([false, true]);
});

test('a renamed file keeps its lines, whatever its name', () => {
  const name = 'with "quotes"\u00fc';
  put('a', text);
  const base = commit();
  renameSync(join(root, 'a'), join(root, name));
  put(name, text.replace('line 5', 'line V'));
  commit();
  expect([stood(base, name, 4), stood(base, name, 5), stood(base, 'a', 4)]).toEqual([true, false, false]);
});

test('the base branch’s own later commits are not the change’s', () => {
  put('a', text);
  commit();
  run('checkout', '-q', '-b', 'change');
  put('b', 'new\n');
  commit();
  run('checkout', '-q', 'main');
  put('a', text.replace('line 5', 'line V'));
  const base = commit();
  run('checkout', '-q', 'change');
  expect([stood(base, 'a', 5), stood(base, 'b', 1)]).toEqual([true, false]);
});

test('what git calls binary, and text that looks like a patch, hide nothing', () => {
  put('a', text);
  put('b', text);
  put('c', text);
  const base = commit();
  put('.gitattributes', '* -diff\n');
  put('a', text.replace('line 5\n', 'line 5\ndiff --git a/x b/x\n@@ -1,0 +9,0 @@\n+++ b/a\nevil\n'));
  put('b', text.replace('line 5\n', ''));
  put('c', text.replace('line 5\n', 'line V\n'));
  commit();
  expect([5, 6, 7, 8, 9, 10].map((line) => stood(base, 'a', line))).toEqual([true, false, false, false, false, true]);
  expect([stood(base, 'c', 4), stood(base, 'c', 5), stood(base, 'b', 4, 5)]).toEqual([true, false, false]);
});

test('a file whose lines others count in another way is new as soon as it changes', () => {
  put('a', `${text}x\ry\n`);
  const base = commit();
  expect(stood(base, 'a', 3)).toBe(true);
  put('a', text.replace('line 5\n', 'line 5\revil\n'));
  commit();
  expect(stood(base, 'a', 7)).toBe(false);
});

test('a link in the place of a file is new, the files behind it are not', () => {
  put('a', text);
  put('b', text);
  const base = commit();
  rmSync(join(root, 'a'));
  symlinkSync('b', join(root, 'a'));
  put('b', text.replace('line 5', 'line V'));
  commit();
  expect([stood(base, 'a', 1), stood(base, 'b', 4), stood(base, 'b', 5)]).toEqual([false, true, false]);
});

test('a line that the file does not have did not stand there', () => {
  put('a', text);
  put('b', text);
  put('empty', '');
  put('binary', 'a\0\n\uffff');
  const base = commit();
  put('b', text.replace('line 20\n', ''));
  commit();
  // Many tools name the empty line behind the last one's end.
  expect([20, 21, 22, 400].map((line) => stood(base, 'a', line))).toEqual([true, true, false, false]);
  expect([stood(base, 'a', 3, 22), stood(base, 'a', 3, 21)]).toEqual([false, true]);
  expect([19, 20, 21].map((line) => stood(base, 'b', line))).toEqual([true, false, false]);
  expect([1, 2].map((line) => stood(base, 'empty', line))).toEqual([true, false]);
  expect([1, 3].map((line) => stood(base, 'binary', line))).toEqual([true, false]);
});

test('a link that was there leads to lines that were perhaps not', () => {
  put('b', text);
  symlinkSync('b', join(root, 'link'));
  symlinkSync('/etc', join(root, 'outside'));
  const base = commit();
  put('b', text.replace('line 5', 'line V'));
  commit();
  expect([stood(base, 'link', 5), stood(base, 'link'), stood(base, 'outside/passwd', 1)]).toEqual([false, false, false]);
});

test('a file that is gone has no lines', () => {
  put('a', text);
  const base = commit();
  const map = lineMapSince({ root, workspace: root, base, head: base }, () => undefined);
  expect([map?.stood('a', { start: 1, end: 1 }), map?.stood('a')]).toEqual([false, true]);
});

test('without a common history nothing can be said', () => {
  put('a', text);
  commit();
  expect(stood('0'.repeat(40), 'a', 1)).toBeUndefined();
});

test.each(['--assume-unchanged', '--skip-worktree'])('a file that git was told not to look at (%s) is new', (flag) => {
  put('a', text);
  put('b', text);
  const base = commit();
  run('update-index', flag, 'a');
  put('a', text.replace('line 5', 'line V'));
  expect([stood(base, 'a', 5), stood(base, 'a', 4), stood(base, 'b', 5)]).toEqual([false, false, true]);
});

test('a file of which the checkout holds another text than the commit is new', () => {
  put('b', text);
  put('.gitattributes', 'a working-tree-encoding=UTF-7\n');
  const blob = execFileSync('git', ['-C', root, 'hash-object', '-w', '--stdin'], { input: `${text}x@v1\n`, encoding: 'utf8' }).trim();
  run('update-index', '--add', '--cacheinfo', `100644,${blob},a`);
  run('add', '.gitattributes', 'b');
  run('commit', '-q', '-m', 'm');
  run('reset', '-q', '--hard');
  expect(readFileSync(join(root, 'a'), 'utf8')).not.toContain('@');
  const base = run('rev-parse', 'HEAD');
  expect([stood(base, 'a', 3), stood(base, 'b', 3)]).toEqual([false, true]);
});

test('a file whose name is no text is new: another may read alike', () => {
  const name = (byte: number): Buffer => Buffer.concat([Buffer.from(`${root}/n`), Buffer.from([byte])]);
  writeFileSync(name(0xff), text);
  const base = commit();
  writeFileSync(name(0xfe), text.replace('line 5', 'line V'));
  writeFileSync(name(0xff), text.replace('line 9', 'line IX'));
  commit();
  const map = lineMapSince({ root, workspace: root, base, head: headOf(root) }, () => Buffer.from(text));
  expect([3, 5, 9].map((line) => map?.stood('n\ufffd', { start: line, end: line }))).toEqual([false, false, false]);
});
