import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedChanges } from './changes.js';
import { namedBlobs } from './refs.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-refs-'));
  git(['init', '-q', '-b', 'main']);
  git(['commit', '-q', '--allow-empty', '-m', 'first']);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function git(args: readonly string[], input = ''): string {
  const settings = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'advice.nestedTag=false'];
  return execFileSync('git', ['-C', directory, ...settings, ...args], { input, encoding: 'utf8' }).trim();
}

const blob = (text: string): string => git(['hash-object', '-w', '--stdin'], text);
const named = async (selected: (path: string) => boolean = () => true): Promise<string[]> =>
  (await namedBlobs(directory, selected)).map(({ path, id }) => `${path} ${id}`).sort();

test('what tags name that is a file or a tree is read, through however many tags; commits are not', async () => {
  const [plain, annotated, inTree, deep, fifth] = ['1', '2', '3', '4', '5'].map(blob) as [string, string, string, string, string];
  git(['tag', 'commit']);
  git(['tag', '-a', '-m', 'x', 'commit-again']);
  git(['tag', '-a', '-m', 'x', 'commit-behind-two', 'commit-again']);
  git(['tag', 'plain', plain]);
  git(['tag', '-a', '-m', 'x', 'annotated', annotated]);
  git(['tag', '-a', '-m', 'x', 'behind-two', 'annotated']);
  const folder = git(['mktree'], `100644 blob ${deep}\tdeep.ini\n`);
  const commit = git(['rev-parse', 'HEAD']);
  const tree = git(
    ['mktree'],
    `100644 blob ${inTree}\ta b.ini\n120000 blob ${fifth}\tlink\n040000 tree ${folder}\tsub\n160000 commit ${commit}\tmodule\n`,
  );
  git(['tag', 'tree', tree]);
  git(['update-ref', 'refs/odd/tree', tree]);
  expect(await named()).toEqual(
    [
      `refs/tags/plain ${plain}`,
      `refs/tags/annotated ${annotated}`,
      `refs/tags/behind-two ${annotated}`,
      `a b.ini ${inTree}`,
      `link ${fifth}`,
      `sub/deep.ini ${deep}`,
    ].sort(),
  );
  expect(await named((path) => path === 'link')).toEqual([`link ${fifth}`]);
});

test('a tree that a ref names and the clone does not hold ends the scan', async () => {
  const tree = git(['mktree'], `100644 blob ${blob('1')}\ta.ini\n`);
  git(['tag', 'tree', tree]);
  rmSync(join(directory, '.git/objects', tree.slice(0, 2)), { recursive: true });
  await expect(namedBlobs(directory, () => true)).rejects.toThrow(expect.objectContaining({ code: 'git-failed' }));
});

test('submodules of commits are told, each path once', async () => {
  const commit = git(['rev-parse', 'HEAD']);
  for (const at of [commit, git(['rev-parse', 'HEAD^{tree}'])]) {
    git(['update-index', '--add', '--cacheinfo', `160000,${at},z`]);
    git(['update-index', '--add', '--cacheinfo', `160000,${at},a`]);
    writeFileSync(join(directory, 'b.txt'), at);
    git(['add', 'b.txt']);
    git(['commit', '-qm', 'modules']);
  }
  expect((await committedChanges(directory, ['--all'], () => true)).submodules).toEqual(['a', 'z']);
});

test('why git failed is told, and not its advice', async () => {
  // Git advises against grafts wherever it is told not to look for them.
  writeFileSync(join(directory, 'a.txt'), 'text');
  git(['add', 'a.txt']);
  const tree = git(['write-tree']);
  git(['commit', '-qm', 'second']);
  rmSync(join(directory, '.git/objects', tree.slice(0, 2)), { recursive: true });
  await expect(committedChanges(directory, ['--all'], () => true)).rejects.toThrow(/got: (?:fatal|error): /);
});

test('a clone without trees is told by what git lacks, and not by its warning', async () => {
  git(['config', 'uploadpack.allowFilter', 'true']);
  for (const text of ['one', 'two']) {
    writeFileSync(join(directory, 'a.txt'), text);
    git(['add', 'a.txt']);
    git(['commit', '-qm', text]);
  }
  const clone = join(directory, 'clone');
  git(['clone', '-q', '--filter=tree:0', '--no-checkout', `file://${directory}`, clone]);
  await expect(committedChanges(clone, ['--all'], () => true)).rejects.toThrow(/got: (?:fatal|error): /);
});
