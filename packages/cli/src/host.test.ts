import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { globOfPath } from '@portcullis/workspace';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { hostFor, hostForAll, hostForScan, withPath } from './host.js';

let repository: Repository;
const [before, environment] = [process.cwd(), { ...process.env }];
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'a.txt': 'a', 'src/b.txt': 'b', '.gitignore': 'left.txt\n', '.github/workflows/ci.yml': 'on: push\n' });
  repository.put('left.txt', 'ignored');
  process.chdir(repository.path);
  for (const name of ['GITHUB_ACTIONS', 'GITHUB_EVENT_NAME', 'GITHUB_WORKSPACE']) delete process.env[name];
});
afterEach(() => {
  process.chdir(before);
  for (const name of Object.keys(process.env)) if (environment[name] === undefined) delete process.env[name];
  Object.assign(process.env, environment);
  repository.remove();
});

const file = (path: string): string => globOfPath(path, false);
const code = (name: string): Error => expect.objectContaining({ code: name });

test('what lies below the current folder is named from there', () => {
  const { job, path, resultsBase } = hostFor('src/b.txt');
  expect([job.workspace, path, resultsBase]).toEqual([repository.path, 'src/b.txt', repository.path]);
  expect(hostFor().path).toBe('.');
});

test('a folder elsewhere is the workspace itself, and a file’s folder its; results stay here', () => {
  process.chdir(join(repository.path, '.github'));
  expect(hostFor(join(repository.path, 'src'))).toMatchObject({ path: '.', job: { workspace: join(repository.path, 'src') } });
  expect(hostFor('../src/b.txt')).toMatchObject({ path: 'b.txt', resultsBase: join(repository.path, '.github') });
});

test('a workflow elsewhere is looked at from the root of its repository', () => {
  process.chdir(join(repository.path, 'src'));
  const file = join(repository.path, '.github/workflows/ci.yml');
  expect(hostFor(file)).toMatchObject({ path: '.github/workflows/ci.yml', job: { workspace: repository.path } });
});

test.each([
  ['nope', 'path-missing'],
  ['/dev/null', 'path-unsuitable'],
])('%s: %s', (path, name) => {
  expect(() => hostFor(path)).toThrow(code(name));
});

test.each([[['']], [['  ']], [['a.txt', '']]])('%j holds an empty path', async (paths) => {
  await expect(hostForAll(paths)).rejects.toThrow(code('usage'));
  await expect(hostForScan(paths)).rejects.toThrow(code('usage'));
});

test('several paths are globs of the current folder, each by the name that it was given too', async () => {
  symlinkSync('src', join(repository.path, 'link'));
  const { only, path } = await hostForAll(['a.txt', 'link/b.txt', 'src']);
  expect([path, only]).toEqual(['.', [file('a.txt'), file('src/b.txt'), file('link/b.txt'), 'src/**']]);
});

test('one file is one of several for many scanners, and a path for one', async () => {
  expect((await hostForScan(['a.txt'])).only).toEqual([file('a.txt')]);
  expect((await hostForAll(['a.txt'])).only).toBeUndefined();
  expect((await hostForScan(['src'])).only).toBeUndefined();
});

test('of several, one that is not there or is ignored is no pass', async () => {
  await expect(hostForAll(['a.txt', 'nope.txt'])).rejects.toThrow(code('path-missing'));
  await expect(hostForAll(['a.txt', 'left.txt'])).rejects.toThrow(code('path-ignored'));
  // A folder is what is in it.
  mkdirSync(join(repository.path, 'empty'));
  expect((await hostForAll(['a.txt', 'empty'])).only).toEqual([file('a.txt'), 'empty/**']);
});

test.each([
  ['that git ignores', { '.gitignore': '/artifact/\n', 'artifact/x': '' }],
  ['that hides some of itself', { 'artifact/.gitignore': 'x\n', 'artifact/x': '', 'artifact/y': '' }],
])('of several, a folder %s is no pass, and is read where it alone is named', async (_, files) => {
  repository.put('artifact/z', '');
  expect((await hostForAll(['a.txt', 'artifact'])).only).toEqual([file('a.txt'), 'artifact/**']);
  for (const [path, text] of Object.entries(files)) repository.put(path, text);
  await expect(hostForAll(['a.txt', 'artifact'])).rejects.toThrow(code('path-ignored'));
  expect((await hostForScan(['artifact'])).only).toBeUndefined();
  // What is tracked is git's, and so is what is ignored beside it.
  repository.git('add', '--force', 'artifact');
  expect((await hostForAll(['a.txt', 'artifact'])).only).toBeDefined();
});

test('the variables of a CI job speak of its own workspace alone', () => {
  const event = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_BASE_REF: 'nowhere',
    GITHUB_WORKSPACE: repository.path,
  };
  Object.assign(process.env, event);
  expect(() => hostFor('.')).toThrow(code('event-unreadable'));
  process.env.GITHUB_WORKSPACE = '/somewhere/else';
  expect(hostFor('.').job.settings.origin).toBe('checkout');
});

test('`--base` names the commit whose settings judge', () => {
  const first = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'a.txt': 'other' });
  const { settings } = hostFor('.', 'HEAD~1').job;
  expect([settings.origin, JSON.stringify(settings).includes(first)]).toEqual(['base', true]);
  expect(() => hostFor('.', 'nobranch')).toThrow();
});

test('the flag goes before the word', () => {
  expect(withPath(() => undefined, 'src')('path')).toBe('src');
  expect(withPath(() => 'lib', 'src')('path')).toBe('lib');
  expect(withPath(() => undefined, 'src')('config')).toBeUndefined();
});

test('a real path, where the current folder was come to by a link', () => {
  symlinkSync(repository.path, join(repository.path, 'again'));
  process.chdir(join(repository.path, 'again'));
  expect(realpathSync(hostFor('src').job.workspace)).toBe(repository.path);
});
