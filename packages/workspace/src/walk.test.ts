import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globOfPath } from './path-filter.js';
import { readWorkspaceFile, type WalkOptions, walkWorkspace } from './walk.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis walk ')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Buffer = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function gitRun(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { stdio: 'pipe' });
}

async function walk(options: Partial<WalkOptions> = {}) {
  const { files, skipped } = await walkWorkspace({
    workspace: root,
    path: '.',
    include: [],
    exclude: [],
    maxFileBytes: 1000,
    ...options,
  });
  return {
    files: files.map((file) => file.path),
    skipped: skipped.map((entry) => `${entry.path}: ${entry.reason}${entry.gap ? ' (gap)' : ''}`),
    raw: files,
  };
}

describe('globs', () => {
  test.each<[name: string, globs: Partial<WalkOptions>, code: string]>([
    ['that take nothing in', { include: ['src/**'] }, 'include-empty'],
    ['of which one names what is not there', { include: ['*', 'b/nothing.txt'] }, 'include-missing'],
    ['of another drive', { exclude: ['D:/a/**'] }, 'glob-outside'],
    ['that leave everything out', { exclude: ['**'] }, 'include-empty'],
    ['that stand for all but what they name', { exclude: ['!a'] }, 'glob-invalid'],
    ['that do so in a folder', { include: ['./!a'] }, 'glob-invalid'],
    ['without end', { include: ['a'.repeat(1001)] }, 'glob-invalid'],
  ])('%s are refused', async (_name, globs, code) => {
    put('a');
    put('b/c');
    await expect(walk(globs)).rejects.toMatchObject({ code });
  });

  test.each<[string, Partial<WalkOptions>, readonly string[]]>([
    ['a name anywhere', { include: ['c'] }, ['b/c']],
    ['a file that the exclude takes out again', { include: ['a', 'b/c'], exclude: ['a'] }, ['b/c']],
    ['a file that cannot be read', { include: ['a', 'big'] }, ['a']],
    ['a file outside of the path', { include: ['a', 'b/c'], path: 'b' }, ['refused']],
    ['an absolute path', { include: ['ROOT/a'] }, ['a']],
    ['an absolute path to nothing', { include: ['ROOT/b/c', 'ROOT/nothing'] }, ['refused']],
    ['a folder without a slash', { include: ['a', 'b'] }, ['refused']],
    ['a pattern that takes nothing in', { include: ['a', 'x*'] }, ['a']],
    ['an absolute path of elsewhere', { include: ['a', '/etc/passwd'] }, ['refused']],
  ])('what `include` names must be there: %s', async (_, options, expected) => {
    for (const path of ['a', 'b/c']) put(path);
    put('big', 'x'.repeat(2000));
    const include = (options.include ?? []).map((glob) => glob.replace('ROOT', root));
    const found = await walk({ ...options, include }).then(
      ({ files }) => files,
      ({ code }) => (code === 'include-missing' ? ['refused'] : [code]),
    );
    expect(found).toEqual(expected);
  });

  test('take in and leave out; an alternative may be negated', async () => {
    for (const path of ['a', 'b/c', 'b/d']) put(path);
    expect((await walk({ include: ['b/'], exclude: ['d'] })).files).toEqual(['b/c']);
    expect((await walk({ include: ['!(a|c)'] })).files).toEqual(['b/d']);
    expect((await walk({ exclude: ['none'] })).files).toEqual(['a', 'b/c', 'b/d']);
    expect((await walk({ include: [`${root}/b/*`, 'a'], exclude: [join(root, 'b/c')] })).files).toEqual(['a', 'b/d']);
  });
});

describe('walkWorkspace outside a checkout', () => {
  test('lists every file in the same order, whatever its name', async () => {
    for (const path of ['b', 'a/z', 'a b/c d', 'new\nline', 'ünï/中文', 'A']) put(path);
    expect((await walk()).files).toEqual(['A', 'a b/c d', 'a/z', 'b', 'new\nline', 'ünï/中文']);
  });

  test('honours .gitignore files, the deepest last', async () => {
    put('.gitignore', '*.log\n/out/\n');
    put('keep/.gitignore', '!*.log\n');
    for (const path of ['x.log', 'out/a', 'keep/y.log', 'keep/out/b']) put(path);
    expect((await walk()).files).toEqual(['.gitignore', 'keep/.gitignore', 'keep/out/b', 'keep/y.log']);
  });

  test('reads a folder whole of which its `.gitignore` would leave nothing', async () => {
    put('.gitignore', '*\n');
    put('a/b');
    expect((await walk()).files).toEqual(['.gitignore', 'a/b']);
    put('.gitignore', '*\n!.gitignore\n');
    expect((await walk()).files).toEqual(['.gitignore']);
  });

  test('reads a folder whole that is named below a workspace without git', async () => {
    put('.gitignore', 'x\n');
    put('artifact/.gitignore', 'a\n');
    put('artifact/a');
    expect((await walk({ path: 'artifact' })).files).toEqual(['artifact/.gitignore', 'artifact/a']);
    expect((await walk()).files).toEqual(['.gitignore', 'artifact/.gitignore']);
  });

  test('never follows a link out of the workspace and survives loops', async () => {
    put('real');
    symlinkSync('/etc/passwd', join(root, 'out'));
    symlinkSync('/etc', join(root, 'outdir'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('.', join(root, 'self'));
    symlinkSync('real', join(root, 'alias'));
    symlinkSync('nowhere', join(root, 'dangling'));
    expect(await walk()).toMatchObject({
      files: ['real'],
      skipped: [
        'alias: symlink-inside',
        'dangling: symlink-dangling',
        'loop: symlink-loop',
        'out: symlink-outside',
        'outdir: symlink-outside (gap)',
        'self: symlink-directory',
        'self/alias: symlink-inside',
        'self/dangling: symlink-dangling',
        'self/loop: symlink-loop',
        'self/out: symlink-outside',
        'self/self: symlink-directory',
      ],
    });
  });

  test('selects with include and exclude globs', async () => {
    for (const path of ['a.ts', 'src/b.ts', 'src/c.md', 'test/d.ts']) put(path);
    expect((await walk({ include: ['*.ts'] })).files).toEqual(['a.ts', 'src/b.ts', 'test/d.ts']);
    expect((await walk({ include: ['src/**'], exclude: ['*.md'] })).files).toEqual(['src/b.ts']);
    expect((await walk({ exclude: ['test/'] })).files).toEqual(['a.ts', 'src/b.ts', 'src/c.md']);
  });

  test('records what is too large and leaves out its own results', async () => {
    put('big', 'x'.repeat(1001));
    put('portcullis-results/secret-scan.sarif');
    expect(await walk()).toMatchObject({ files: [], skipped: ['big: too-large'] });
  });

  test('takes a single file, and refuses paths that are missing or outside', async () => {
    put('dir/one');
    put('dir/two');
    expect((await walk({ path: 'dir/one' })).files).toEqual(['dir/one']);
    await expect(walk({ path: 'nope' })).rejects.toMatchObject({ code: 'path-missing', where: { file: 'nope' } });
    await expect(walk({ path: '..' })).rejects.toMatchObject({ code: 'path-outside' });
    symlinkSync('/etc', join(root, 'etc'));
    await expect(walk({ path: 'etc' })).rejects.toMatchObject({ code: 'path-outside' });
  });
});

describe('walkWorkspace in a git checkout', () => {
  beforeEach(() => gitRun('init', '-q'));

  test('lists tracked files even when ignored, and untracked ones that are not', async () => {
    put('.gitignore', 'secret.env\nbuild/\n');
    put('secret.env');
    put('build/x');
    put('new file');
    gitRun('add', '-f', 'secret.env', '.gitignore');
    expect((await walk()).files).toEqual(['.gitignore', 'new file', 'secret.env']);
  });

  test('does not trust the index when a tracked directory has become a link', async () => {
    put('conf/passwd');
    gitRun('add', '.');
    rmSync(join(root, 'conf'), { recursive: true });
    symlinkSync('/etc', join(root, 'conf'));
    expect(await walk()).toMatchObject({ files: [], skipped: ['conf: symlink-outside (gap)', 'conf/passwd: symlink-outside'] });
  });

  test('leaves out deleted files and walks nested repositories', async () => {
    put('gone');
    put('nested/inner');
    gitRun('add', 'gone');
    rmSync(join(root, 'gone'));
    execFileSync('git', ['-C', join(root, 'nested'), 'init', '-q']);
    expect((await walk()).files).toEqual(['nested/inner']);
  });

  test('does not let the repository run a program of its choice', async () => {
    put('a');
    gitRun('config', 'core.fsmonitor', `touch ${join(root, 'ran')}; false`);
    expect((await walk()).files).toEqual(['a']);
  });

  test('walks a directory that git ignores when it is asked for by name', async () => {
    put('.gitignore', 'vendor/\n');
    put('vendor/a');
    expect((await walk({ path: 'vendor' })).files).toEqual(['vendor/a']);
    put('vendor/.gitignore', '*\n');
    expect((await walk({ path: 'vendor' })).files).toEqual(['vendor/.gitignore', 'vendor/a']);
  });

  test.each([
    ['that git ignores', '/artifact/\n', ['artifact/.gitignore', 'artifact/a', 'artifact/b/.gitignore', 'artifact/b/c']],
    ['that git does not track', '', ['artifact/.gitignore', 'artifact/a', 'artifact/b/.gitignore', 'artifact/b/c']],
  ])('reads a named folder whole %s, whatever its own `.gitignore` says', async (_, ignored, expected) => {
    put('.gitignore', ignored);
    gitRun('add', '.');
    put('artifact/.gitignore', 'a\n');
    put('artifact/a');
    put('artifact/b/.gitignore', '*\n');
    put('artifact/b/c');
    expect((await walk({ path: 'artifact' })).files).toEqual(expected);
    // Nobody named it here: git decides.
    expect((await walk()).files).toEqual(ignored === '' ? ['.gitignore', 'artifact/.gitignore'] : ['.gitignore']);
    // A placeholder is there so that the folder is.
    put('artifact/.gitkeep');
    gitRun('add', '-f', 'artifact/.gitignore', 'artifact/.gitkeep');
    expect((await walk({ path: 'artifact' })).files).toEqual(['artifact/.gitignore', 'artifact/.gitkeep', ...expected.slice(1)]);
    gitRun('add', '-f', 'artifact/b/c');
    expect((await walk({ path: 'artifact' })).files).toEqual(['artifact/.gitignore', 'artifact/.gitkeep', 'artifact/b/c']);
  });

  test.each([
    ['on its own', '.'],
    ['below the repository', 'sub'],
  ])('scans names that are no valid UTF-8: %s', async (_, path) => {
    if (process.platform !== 'linux') return;
    mkdirSync(join(root, 'sub'));
    const name = Buffer.from([0x66, 0xff, 0x6f]);
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'sub/')), name]), 'hello');
    const { raw } = await walk({ path });
    const read = raw[0] && readWorkspaceFile(raw[0], 100);
    expect(read && 'bytes' in read && read.bytes.toString()).toBe('hello');
  });
});

describe('readWorkspaceFile', () => {
  test('says why a file cannot be read', async () => {
    put('a', 'abc');
    const file = { path: 'a', absolute: join(root, 'a'), size: 3 };
    expect(readWorkspaceFile(file, 2)).toMatchObject({ skipped: { reason: 'too-large' } });
    expect(readWorkspaceFile({ ...file, absolute: join(root, 'b') }, 2)).toMatchObject({ skipped: { reason: 'unreadable', gap: true } });
    expect(readWorkspaceFile({ ...file, absolute: root }, 10_000)).toMatchObject({ skipped: { reason: 'not-a-file' } });
    if (process.getuid?.() !== 0) {
      chmodSync(join(root, 'a'), 0);
      expect(readWorkspaceFile(file, 10)).toMatchObject({ skipped: { reason: 'unreadable', gap: true } });
    }
  });
});

test('a link to a file that is listed by a name of its own is told with both names', async () => {
  put('target.txt', 'x');
  symlinkSync('target.txt', join(root, 'Dockerfile'));
  const { files, links } = await walkWorkspace({ workspace: root, path: '.', include: [], exclude: [], maxFileBytes: 10 });
  expect([files.map(({ path }) => path), links]).toEqual([
    ['target.txt'],
    [{ path: 'Dockerfile', target: 'target.txt', absolute: join(root, 'target.txt'), size: 1 }],
  ]);
});

test.each([
  ['is not checked out', false],
  ['has lost its repository and kept its files', true],
])('a submodule that %s is told, and ends nothing', async (_, files) => {
  gitRun('init', '-q');
  put('a');
  gitRun('add', '-A');
  gitRun('commit', '-q', '-m', 'one');
  gitRun('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
  gitRun('commit', '-q', '-m', 'two');
  mkdirSync(join(root, 'sub'));
  if (files) put('sub/b');
  for (const committed of [false, true]) {
    const found = await walk({ committed });
    expect(found.files).toEqual(files ? ['a', 'sub/b'] : ['a']);
    expect(found.skipped).toEqual(files ? [] : ['sub: submodule']);
  }
});

describe('a folder that is a link', () => {
  const listed = async (options: Partial<WalkOptions> = {}) => {
    const found = await walkWorkspace({ workspace: root, path: '.', include: [], exclude: [], maxFileBytes: 1000, ...options });
    return {
      files: found.files.map(({ path }) => path),
      links: found.links.map(({ path, target }) => `${path} = ${target}`),
      gaps: found.skipped.filter(({ gap }) => gap).map(({ path, reason }) => `${path} ${reason}`),
    };
  };

  test.each([
    ['in a checkout', true],
    ['elsewhere', false],
  ])('lends its name to what lies in it, %s', async (_name, isCheckout) => {
    if (isCheckout) gitRun('init', '-q');
    put('ci/a.yml');
    put('ci/deep/b.yml');
    put('cin/c.yml');
    put('other/github/x.yml');
    symlinkSync('other/github', join(root, '.github'));
    symlinkSync('../../ci', join(root, 'other/github/workflows'));
    expect(await listed()).toEqual({
      files: ['ci/a.yml', 'ci/deep/b.yml', 'cin/c.yml', 'other/github/x.yml'],
      links: [
        '.github/workflows/a.yml = ci/a.yml',
        '.github/workflows/deep/b.yml = ci/deep/b.yml',
        '.github/x.yml = other/github/x.yml',
        'other/github/workflows/a.yml = ci/a.yml',
        'other/github/workflows/deep/b.yml = ci/deep/b.yml',
      ],
      gaps: [],
    });
  });

  test('is read where what it leads to is not listed: beside the path, ignored, or out by a glob', async () => {
    gitRun('init', '-q');
    put('.gitignore', '/made/\n');
    put('made/a');
    put('lib/b');
    put('app/c');
    symlinkSync('../made', join(root, 'app/made'));
    symlinkSync('../lib', join(root, 'app/lib'));
    const files = ['app/c', 'app/lib/b', 'app/made/a'];
    expect(await listed({ path: 'app' })).toEqual({ files, links: [], gaps: [] });
    expect(await listed({ include: ['app/**'] })).toEqual({ files, links: [], gaps: [] });
    expect(await listed({ include: ['app/lib/*'] })).toEqual({ files: ['app/lib/b'], links: [], gaps: [] });
    expect((await listed({ exclude: ['app/lib/'] })).files).toEqual(['.gitignore', 'app/c', 'app/made/a', 'lib/b']);
  });

  test('named itself is looked at by both names', async () => {
    put('ci/a.yml');
    mkdirSync(join(root, '.github'));
    symlinkSync('../ci', join(root, '.github/workflows'));
    expect(await listed({ path: '.github/workflows' })).toEqual({
      files: ['ci/a.yml'],
      links: ['.github/workflows/a.yml = ci/a.yml'],
      gaps: [],
    });
    expect((await listed({ path: '.github/workflows/a.yml' })).links).toEqual(['.github/workflows/a.yml = ci/a.yml']);
  });

  test('is a gap where it leads out, unless the globs leave out all that might lie there', async () => {
    put('a');
    symlinkSync('/etc', join(root, 'conf'));
    const gap = ['conf symlink-outside'];
    expect((await listed()).gaps).toEqual(gap);
    for (const include of [['a', 'conf/x/*.yml'], ['*.yml', 'a'], ['**'], ['c*/x', 'a']])
      expect((await listed({ include })).gaps).toEqual(gap);
    expect((await listed({ include: [globOfPath('a', false), 'conform/**'] })).gaps).toEqual([]);
    for (const exclude of [['conf'], ['conf/**']]) expect((await listed({ exclude })).gaps).toEqual([]);
  });

  test('that leads to links without end is followed a while, and then is a gap', async () => {
    put('d0/file');
    for (let i = 0; i < 12; i++) {
      mkdirSync(join(root, `d${i}`), { recursive: true });
      symlinkSync(`../d${i + 1}`, join(root, `d${i}/next`));
    }
    put('d12/last');
    const { gaps } = await listed();
    expect(gaps).toContain(`d0${'/next'.repeat(9)} symlink-directory`);
    expect(gaps).not.toContain(`d4${'/next'.repeat(8)} symlink-directory`);
  });
});

describe('walkWorkspace held against the commit', () => {
  beforeEach(() => {
    gitRun('init', '-q');
    for (const path of ['kept', 'edited', 'deleted', 'sub/edited', 'watched', 'crlf.txt']) put(path, path === 'crlf.txt' ? 'a\r\n' : 'x');
    gitRun('-c', 'core.autocrlf=false', 'add', '-A');
    gitRun('commit', '-q', '-m', 'all');
  });

  test('sees what was edited, deleted or hidden from git before the scan', async () => {
    put('edited', 'y');
    put('sub/edited', 'y');
    put('untracked', 'y');
    rmSync(join(root, 'deleted'));
    gitRun('update-index', '--assume-unchanged', 'watched');
    put('watched', 'y');
    const { files, skipped } = await walk({ committed: true });
    expect(files).toEqual(['crlf.txt', 'edited', 'kept', 'sub/edited', 'untracked', 'watched']);
    expect(skipped).toEqual(['deleted: deleted (gap)', 'edited: edited (gap)', 'sub/edited: edited (gap)', 'watched: unwatched (gap)']);
    expect((await walk({ committed: true, exclude: ['edited', 'deleted', 'watched'] })).skipped).toEqual([]);
    expect((await walk()).skipped).toEqual([]);
  });

  test('sees what a sparse checkout leaves out', async () => {
    gitRun('update-index', '--skip-worktree', 'deleted', 'watched');
    rmSync(join(root, 'deleted'));
    expect((await walk({ committed: true })).skipped).toEqual(['deleted: sparse (gap)', 'watched: unwatched (gap)']);
  });

  test('takes no conversion of line ends for an edit', async () => {
    put('.gitattributes', '*.txt text\n');
    gitRun('add', '.gitattributes');
    gitRun('commit', '-q', '-m', 'attributes');
    // From here on git calls the file modified, whose bytes are the commit's.
    put('crlf.txt', 'a\r\n');
    expect((await walk({ committed: true })).skipped).toEqual([]);
    put('crlf.txt', 'b\r\n');
    expect((await walk({ committed: true })).skipped).toEqual(['crlf.txt: edited (gap)']);
  });

  test('says so where git cannot tell', async () => {
    // Its index can be read and its objects not; then there is no repository any more.
    rmSync(join(root, '.git/objects'), { recursive: true });
    mkdirSync(join(root, '.git/objects'));
    const unreadable = await walk({ committed: true });
    expect([unreadable.files.length, unreadable.skipped]).toEqual([6, ['.: commit-unknown (gap)']]);
    rmSync(join(root, '.git/objects'), { recursive: true });
    expect((await walk({ committed: true })).skipped).toEqual(['.: commit-unknown (gap)']);
  });

  test('says so where git can tell what was edited and not what it converts', async () => {
    put('.gitattributes', 'kept ident\n');
    gitRun('add', '.gitattributes');
    gitRun('commit', '-q', '-m', 'attributes');
    // The index knows the folder's files; the commit's own list of them is gone.
    const tree = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD:sub'], { encoding: 'utf8' }).trim();
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect((await walk({ committed: true })).skipped).toEqual(['.: commit-unknown (gap)']);
  });

  test('a repository without a commit has nothing to be held against', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    gitRun('init', '-q');
    expect((await walk({ committed: true })).skipped).toEqual([]);
  });
});

describe.each([
  ['in a folder', false],
  ['in a repository', true],
])('files that the caller reads by their names, %s', (_, isCheckout) => {
  const reads = (path: string): boolean => path.endsWith('.lock');
  beforeEach(() => {
    if (isCheckout) gitRun('init', '-q');
  });

  test('are listed alone, but for those that are ignored', async () => {
    put('.gitignore', 'out/\n*.tmp.lock\n');
    put('a/b.lock');
    put('a/b.tmp.lock');
    put('a/b.txt');
    put('out/c.lock');
    expect((await walk({ reads })).files).toEqual(['a/b.lock']);
  });

  test('take all others along where a link has such a name, or leads to a folder', async () => {
    put('b.txt');
    symlinkSync('b.txt', join(root, 'b.lock'));
    expect(await walk({ reads })).toEqual(await walk());
    rmSync(join(root, 'b.lock'));
    expect((await walk({ reads })).files).toEqual([]);
    put('c/d.txt');
    symlinkSync('c', join(root, 'e'));
    expect(await walk({ reads })).toEqual(await walk());
  });

  test('take all others along where globs name them', async () => {
    put('a.lock');
    put('b.txt');
    expect((await walk({ reads, include: ['b.txt'] })).files).toEqual(['b.txt']);
    expect((await walk({ reads, exclude: ['a.lock'] })).files).toEqual(['b.txt']);
  });

  test('are found by names that are no text, too', async () => {
    put('a.lock');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe4]), Buffer.from('.lock')]), 'x');
    expect((await walk({ reads })).files).toEqual((await walk()).files);
  });

  test('are not all that is listed where something else lies in the place of a file', async () => {
    put('a/b.lock');
    put('a/c.txt');
    put('d.txt');
    if (isCheckout) gitRun('add', '-A');
    rmSync(join(root, 'd.txt'));
    symlinkSync('a', join(root, 'd.txt'));
    const { raw: _, ...whole } = await walk();
    const { raw: __, ...read } = await walk({ reads });
    expect(read).toEqual(whole);
    expect(read.files).toEqual(['a/b.lock', 'a/c.txt']);
    rmSync(join(root, 'd.txt'));
    put('d.txt/e.lock');
    put('d.txt/f.txt');
    for (const options of [{ reads }, {}])
      expect((await walk(options)).files).toEqual(
        'reads' in options ? ['a/b.lock', 'd.txt/e.lock'] : ['a/b.lock', 'a/c.txt', 'd.txt/e.lock', 'd.txt/f.txt'],
      );
  });

  test('are found in a repository within', async () => {
    put('a.lock');
    put('sub/b.lock');
    put('sub/c.txt');
    execFileSync('git', ['-C', join(root, 'sub'), 'init', '-q']);
    expect((await walk({ reads })).files).toEqual(['a.lock', 'sub/b.lock']);
  });
});
