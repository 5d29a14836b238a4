import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FirstSeen, firstSeenBy } from './first-seen.js';

const now = new Date('2026-06-10T12:00:00Z');
let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'first seen ')));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' });
}

function commitOn(day: string, folder = root): void {
  execFileSync('git', ['-C', folder, 'add', '-A'], { stdio: 'pipe' });
  execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'm', '--allow-empty'], {
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

const put = (path: string, text: string): void => writeFileSync(join(root, path), text);
const long = (n: number): string => `const value${n} = compute(${n}, 'a line that is long enough to be known again');\n`;
const text = [1, 2, 3, 4, 5].map(long).join('');

/** The day in short. */
function seen(path: string | undefined, start?: number, end = start, workspace = root): string {
  const found: FirstSeen = firstSeenBy({ root: workspace, workspace }, now)(
    path,
    start === undefined ? undefined : { start, end: end as number },
  );
  if ('unknown' in found) return found.unknown;
  return 'since' in found ? found.since.toISOString().slice(0, 10) : `at least ${found.atLeast.toISOString().slice(0, 10)}`;
}

test('the youngest of its lines, and of a whole file the oldest', () => {
  put('a', text);
  commitOn('2026-01-01');
  put('a', text.replace(long(3), 'other\n'));
  commitOn('2026-03-01');
  expect([seen('a', 2), seen('a', 3), seen('a', 2, 4), seen('a')]).toEqual(['2026-01-01', '2026-03-01', '2026-03-01', '2026-01-01']);
});

test('what moved, was indented or renamed keeps its day; what is edited and not committed is of today', () => {
  put('a', text);
  commitOn('2026-01-01');
  put('a', `new\n  ${long(5)}${[1, 2, 3, 4].map(long).join('')}`);
  commitOn('2026-03-01');
  renameSync(join(root, 'a'), join(root, 'b'));
  commitOn('2026-04-01');
  expect([seen('b', 1), seen('b', 2), seen('b', 6)]).toEqual(['2026-03-01', '2026-01-01', '2026-01-01']);
  put('b', `edited\n${long(5)}`);
  expect(seen('b', 1) > '2026-06-10' || seen('b', 1) === 'its commit has a day that is still to come').toBe(true);
});

test('no filter is run, and a file that has one is of no known day', () => {
  put('a', text);
  commitOn('2026-01-01');
  put('.gitattributes', 'a filter=of=mine\nb filter=elsewhere\n');
  git('config', 'filter.of=mine.clean', `touch '${join(root, 'ran')}'; cat`);
  expect(seen('a', 2)).toBe('a filter of git stands between it and what is committed');
  expect(existsSync(join(root, 'ran'))).toBe(false);
  // One that nobody has configured changes nothing.
  put('b', text);
  commitOn('2026-02-01');
  expect(seen('b', 2)).toBe('2026-02-01');
});

test('a list of commits to pass over makes nothing older or younger', () => {
  put('a', text);
  commitOn('2026-01-01');
  put('a', text.replace("'a line", '"a line'));
  commitOn('2026-03-01');
  const id = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  put('ignored', id);
  git('config', 'blame.ignoreRevsFile', join(root, 'ignored'));
  expect(seen('a', 1)).toBe('2026-03-01');
});

test.each<[string, () => string, string]>([
  ['no file', () => seen(undefined, 1), 'it names no file'],
  ['a file that git does not know', () => seen('other', 1), 'git does not know the file'],
  ['a line that is not there', () => seen('a', 9), 'the file does not have its lines'],
  ['lines of which some are not there', () => seen('a', 4, 9), 'the file does not have its lines'],
  ['the empty line at the end', () => seen('a', 4, 6), '2026-01-01'],
])('%s', (_, ask, answer) => {
  put('a', text);
  commitOn('2026-01-01');
  put('other', text);
  expect(ask()).toBe(answer);
});

test('a commit of a day that is to come says nothing', () => {
  put('a', text);
  commitOn('2026-06-11');
  put('b', text);
  commitOn('2026-06-12');
  expect([seen('a', 1), seen('b', 1)]).toEqual(['2026-06-11', 'its commit has a day that is still to come']);
});

test('the end of a shallow history is told from the beginning of a whole one', () => {
  put('a', text);
  commitOn('2026-01-01');
  put('b', text);
  commitOn('2026-03-01');
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'shallow ')));
  try {
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone], { stdio: 'pipe' });
    expect([seen('a', 1), seen('a', 1, 1, clone)]).toEqual(['2026-01-01', 'at least 2026-03-01']);
    writeFileSync(join(clone, 'a'), text.replace(long(3), 'other\n'));
    commitOn('2026-04-01', clone);
    expect([seen('a', 3, 3, clone), seen('a', 2, 2, clone)]).toEqual(['2026-04-01', 'at least 2026-03-01']);
  } finally {
    rmSync(clone, { recursive: true });
  }
});
