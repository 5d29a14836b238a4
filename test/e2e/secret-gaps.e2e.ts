// Read, or a gap; named, or an error: what secret-scan does not read to its end fails the step by name, shown through its bundle.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { githubToken as token } from '../harness/github-token.js';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', ['-C', workspace.path, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(message = 'change'): string {
  git('add', '-A');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
}

async function scan(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: { annotations: 'false', ...inputs }, environment });
  // biome-ignore lint/suspicious/noExplicitAny: SARIF is read freely
  const results: any[] = run.sarif?.runs[0].results ?? [];
  const open = results.filter(({ suppressions }) => suppressions === undefined);
  const skipped: { path: string; reason: string; gap: boolean }[] = run.sarif?.runs[0].properties.portcullis.skipped ?? [];
  return {
    run,
    results: open,
    paths: open.map(({ locations }) => decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)),
    gaps: skipped.filter(({ gap }) => gap).map(({ path, reason }) => `${path} ${reason}`),
    successful: run.sarif?.runs[0].invocations[0].executionSuccessful as boolean,
  };
}

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

describe('a file that is not read to its end fails the step', () => {
  test.each<[name: string, path: string, content: () => string | Uint8Array, ...gaps: string[]]>([
    ['a .env file that holds no text', '.env', () => Buffer.alloc(300), '.env binary'],
    ['a YAML file that holds no text', 'deploy/values.yaml', () => Buffer.alloc(300), 'deploy/values.yaml binary'],
    ['a pointer of Git LFS', 'dump.sql', () => pointer, 'dump.sql lfs-pointer'],
    [
      'a zip file that breaks off',
      'a.zip',
      () => zipSync({ 'a.env': strToU8(token()) }).subarray(0, 50),
      'a.zip!a.env archive-unreadable',
      'a.zip archive-unreadable',
    ],
    ['gzip that breaks off', 'a.gz', () => gzipSync('one\n'.repeat(1000)).subarray(0, 20), 'a.gz archive-unreadable'],
    [
      'an archive in a format that is not opened',
      'a.tar.xz',
      () => Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1]),
      'a.tar.xz archive-unsupported',
    ],
    [
      'archives deeper than the depth',
      'a.zip',
      () => zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'a.env': strToU8(token()) }) }) }),
      'a.zip!b.zip!c.zip archive-too-deep',
    ],
    ['an archive over the limit', 'a.zip', () => zipSync({ a: randomBytes(2 * 1024 * 1024) }, { level: 0 }), 'a.zip too-large'],
    ['UTF-32', 'a.txt', () => Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'a.txt encoding'],
  ])('%s', async (_name, path, content, ...expected) => {
    workspace.put(path, content() as string);
    workspace.put('README.md', 'hello\n');
    const { run, gaps, successful } = await scan({ 'max-file-size': '1', 'fail-on': 'none' });
    expect(gaps).toEqual(expected);
    expect([run.exitCode, run.outputs.conclusion, successful]).toEqual([2, 'fail', false]);
  });

  test('one NUL does not hide a file, and pictures and programs are none of a text scanner', async () => {
    workspace.put('.env', `\0\nA=${token()}\n`);
    workspace.put('logo.png', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), randomBytes(3000)]));
    workspace.put('photo.psd', pointer);
    const { run, paths, gaps } = await scan();
    expect([paths, gaps, run.exitCode]).toEqual([['.env'], [], 1]);
  });

  test('archives that an input leaves closed are said and no gap', async () => {
    workspace.put('a.zip', zipSync({ 'a.env': strToU8(token()) }) as unknown as string);
    const { run, gaps } = await scan({ 'archive-depth': '0' });
    expect([gaps, run.exitCode]).toEqual([[], 0]);
    expect(JSON.stringify(run.sarif)).toContain('archive-closed');
  });
});

describe('what is named must be there and hold something', () => {
  test.each<[name: string, inputs: Record<string, string>, code: string]>([
    ['a configuration that is not there', { config: 'gitleaks.toml' }, 'config-missing'],
    ['a configuration that is empty', { config: 'empty.toml' }, 'config-empty'],
    ['a configuration that says nothing', { config: 'comment.toml' }, 'config-empty'],
    ['a baseline that is not there', { baseline: 'known.json' }, 'config-missing'],
    ['a baseline that is empty', { baseline: 'empty.toml' }, 'config-empty'],
    ['a path that is not there', { path: 'src' }, 'path-missing'],
    ['globs that leave nothing in', { include: 'srcc/**' }, 'include-empty'],
    ['globs that leave everything out', { exclude: '**' }, 'include-empty'],
    ['a glob that stands for all but one', { exclude: '!Dockerfile' }, 'glob-invalid'],
    ['a range the wrong way round', { scan: 'range', range: 'HEAD..HEAD~1' }, 'range-empty'],
    ['a range of unknown commits', { scan: 'range', range: 'v1..v2' }, 'git-failed'],
  ])('%s', async (_name, inputs, code) => {
    git('init', '-q', '-b', 'main');
    workspace.put('empty.toml', ' \n');
    workspace.put('comment.toml', '# nothing yet\ntitle = "ours"\n');
    commit();
    workspace.put('a.txt', 'one\n');
    commit();
    const { run, successful } = await scan(inputs);
    expect([run.exitCode, successful]).toEqual([2, false]);
    expect(run.stdout).toContain(`[${code}]`);
  });
});

describe('a content has many places, and each is judged', () => {
  beforeEach(() => git('init', '-q', '-b', 'main'));

  test('the exclusions of a copy do not decide for the file', async () => {
    workspace.put('README.md', 'hello\n');
    const base = commit();
    workspace.put('src/prod.env', `A=${token()}\n`);
    workspace.put('zz-fixtures/prod.env', `A=${token()}\n`);
    commit();
    git('rm', '-q', '--cached', 'zz-fixtures/prod.env');
    execFileSync('cp', [join(workspace.path, 'src/prod.env'), join(workspace.path, 'zz-fixtures/prod.env')]);
    commit();
    for (const inputs of [{ scan: 'history' }, { scan: 'range', range: `${base}..HEAD` }])
      expect((await scan({ ...inputs, exclude: 'zz-fixtures/**' })).paths).toEqual(['src/prod.env']);
  });

  test('a file that was only moved brings nothing new, and is asked for at HEAD by its content', async () => {
    workspace.put('src/prod.env', `A=${token()}\n`);
    const first = commit();
    workspace.put('deploy/keep', '');
    renameSync(join(workspace.path, 'src/prod.env'), join(workspace.path, 'deploy/prod.env'));
    commit();
    expect((await scan({ scan: 'range', range: `${first}..HEAD` })).paths).toEqual([]);
    const { results, paths } = await scan({ scan: 'history' });
    expect(paths).toEqual(['src/prod.env']);
    expect(results[0].properties.inHead).toBe('true');
  });

  test('moved from where it was left out, or from among samples, it is seen where it lies now', async () => {
    workspace.put('zz-fixtures/prod.env', `A=${token()}\n`);
    workspace.put('tests/settings.toml', `api_secret = "${randomBytes(24).toString('base64')}"\n`);
    for (const name of ['a', 'b', 'c']) workspace.put(`src/${name}.txt`, 'one\n');
    const first = commit();
    renameSync(join(workspace.path, 'zz-fixtures/prod.env'), join(workspace.path, 'src/prod.env'));
    renameSync(join(workspace.path, 'tests/settings.toml'), join(workspace.path, 'src/settings.toml'));
    commit();
    const { paths } = await scan({ scan: 'range', range: `${first}..HEAD`, exclude: 'zz-fixtures/**' });
    expect(paths).toEqual(['src/prod.env', 'src/settings.toml']);
  });
});

test('what a topic branch says of its own scan counts after the merge; what it takes away counts at once', async () => {
  git('init', '-q', '-b', 'main');
  workspace.put('kept.txt', `A=${token()} # gitleaks:allow\n`);
  workspace.put('old.txt', `B=${token()}\n`);
  workspace.put('.gitleaksignore', 'old.txt:github-pat:1\n');
  const main = commit();
  git('update-ref', 'refs/remotes/origin/main', main);
  git('checkout', '-qb', 'topic');
  workspace.put('.gitleaksignore', 'new.txt:github-pat:1\n');
  workspace.put('new.txt', `C=${token()}\n`);
  workspace.put('comment.txt', `D=${token()} # gitleaks:allow\n`);
  const head = commit();
  workspace.put(
    '.git/event.json',
    JSON.stringify({ before: main, after: head, ref: 'refs/heads/topic', repository: { default_branch: 'main' } }),
  );
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(workspace.path, '.git/event.json'),
    GITHUB_REF: 'refs/heads/topic',
    GITHUB_SHA: head,
  };
  const { paths, results, run } = await scan({}, environment);
  expect(paths).toEqual(['.gitleaksignore', 'comment.txt', 'new.txt', 'old.txt']);
  expect(results[0].ruleId).toBe('scan-configuration-loosened');
  expect(results[0].message.text).toContain('on the default branch main');
  expect(run.outputs['let-through']).toBe('1');
});
