import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@portcullis/core';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { settingsOf, settingsTree, sourceSuppressions } from './settings.js';
import { commitTree, type Tree, workingTree } from './tree.js';

let repository: Repository;
let first: string;
beforeEach(() => {
  repository = temporaryRepository();
  first = repository.commit({ 'a.txt': 'one', 'folder/b.txt': 'two', 'large.txt': 'x'.repeat(100) });
});
afterEach(() => repository.remove());

const text = (tree: Tree, path: string): string | undefined => tree.read(path)?.toString();

describe('a tree', () => {
  test('at a commit does not see what came later', () => {
    repository.commit({ 'a.txt': 'changed', 'new.txt': 'new' });
    const [head, base] = [workingTree(repository.path), commitTree(repository.path, first)];
    expect([text(head, 'a.txt'), text(head, 'new.txt')]).toEqual(['changed', 'new']);
    expect([text(base, 'a.txt'), text(base, 'new.txt'), text(base, 'folder/b.txt')]).toEqual(['one', undefined, 'two']);
    expect([base.list('.'), base.list('folder'), base.list('nowhere')]).toEqual([['a.txt', 'folder', 'large.txt'], ['b.txt'], []]);
    expect(head.list('folder')).toEqual(['b.txt']);
  });

  test('names a file that is there and cannot be read, at a commit and in the checkout', () => {
    for (const tree of [workingTree(repository.path), commitTree(repository.path, first)])
      expect(() => tree.read('large.txt', 99)).toThrow(expect.objectContaining({ code: 'tree-unreadable', where: { file: 'large.txt' } }));
    execFileSync('mkfifo', [join(repository.path, 'pipe')]);
    expect(() => workingTree(repository.path).read('pipe')).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
    // Behind a file there is nothing.
    expect(workingTree(repository.path).read('large.txt/b')).toBeUndefined();
    expect(() => workingTree(repository.path).read('folder')).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
    expect(() => commitTree(repository.path, 'f'.repeat(40)).read('a.txt')).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
  });

  test('reads files of a commit ahead as it reads them one by one', () => {
    symlinkSync('folder/b.txt', join(repository.path, 'link'));
    symlinkSync('../away', join(repository.path, 'out'));
    symlinkSync('nothing', join(repository.path, 'dangling'));
    const commit = repository.commit({ 'with\nfeed': 'fed', 'empty.txt': '', 'bytes.bin': '\n\0 blob 3\n', 'ä b.txt': 'letters' });
    const names = [
      'dangling',
      'a.txt',
      'nowhere',
      'with\nfeed',
      'folder',
      'empty.txt',
      'link',
      'a.txt/b',
      'bytes.bin',
      'out',
      'ä b.txt',
      'large.txt',
    ];
    const contents = (tree: Tree): unknown[] =>
      names.map((name) => {
        try {
          return text(tree, name);
        } catch (error) {
          return (error as { code: string }).code;
        }
      });
    const [plain, ahead] = [commitTree(repository.path, commit), commitTree(repository.path, commit)];
    ahead.readAhead?.(names);
    expect(contents(ahead)).toEqual([
      undefined,
      'one',
      undefined,
      'fed',
      'tree-unreadable',
      '',
      'two',
      undefined,
      '\n\0 blob 3\n',
      'tree-unreadable',
      'letters',
      'x'.repeat(100),
    ]);
    expect(contents(plain)).toEqual(contents(ahead));
    expect(() => ahead.peek('large.txt', 99)).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
  });

  test('knows what lies in a folder of a commit, whether it was asked for all paths before or not', () => {
    symlinkSync('folder', join(repository.path, 'link'));
    const commit = repository.commit({ 'folder/deep/er/c.txt': '', 'folder/deep/d.txt': '', 'folder/B.txt': '', 'other/x': '' });
    const folders = [
      '.',
      '',
      'folder',
      'folder/',
      'folder/deep',
      'folder/deep/er',
      'other',
      'link',
      'nowhere',
      'a.txt',
      'folder/de',
      'deep',
    ];
    for (const workspace of [repository.path, join(repository.path, 'folder')]) {
      const [fresh, known] = [commitTree(workspace, commit), commitTree(workspace, commit)];
      expect(known.paths?.().length).toBeGreaterThan(3);
      const lists = folders.map((folder) => known.list(folder));
      expect(lists).toEqual(folders.map((folder) => fresh.list(folder)));
      expect(lists.flat()).toContain('d.txt');
    }
  });

  test('follows links that stay in it and no others', () => {
    for (const [name, target] of [
      ['link', 'folder/b.txt'],
      ['elsewhere', 'folder'],
      ['out', '../../etc/hostname'],
      ['absolute', '/etc/hostname'],
      ['dangling', 'nothing'],
      ['loop', 'loop'],
    ] as const)
      symlinkSync(target, join(repository.path, name));
    const commit = repository.commit({});
    for (const tree of [workingTree(repository.path), commitTree(repository.path, commit)]) {
      expect([text(tree, 'link'), text(tree, 'elsewhere/b.txt')]).toEqual(['two', 'two']);
      for (const path of ['out', 'absolute', 'loop'])
        expect(() => tree.read(path)).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
    }
    expect(() => workingTree(repository.path).read('dangling')).toThrow(expect.objectContaining({ code: 'tree-unreadable' }));
    expect([text(commitTree(repository.path, commit), 'dangling'), text(commitTree(repository.path, commit), 'a.txt/b')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('knows a workspace inside the repository, and a checkout inside the workspace', () => {
    expect(text(commitTree(join(repository.path, 'folder'), first), 'b.txt')).toBe('two');
    const inner = temporaryRepository(join(repository.path, 'inner'));
    const commit = inner.commit({ 'c.txt': 'three' });
    rmSync(join(repository.path, '.git'), { recursive: true });
    for (const tree of [workingTree(repository.path, inner.path), commitTree(repository.path, commit, undefined, inner.path)])
      expect([text(tree, 'c.txt'), text(tree, 'inner/c.txt')]).toEqual(['three', 'three']);
  });

  test('has a digest of what was read, and of what was looked for and not there', () => {
    const digest = (tree: Tree, ...paths: readonly string[]): string => {
      for (const path of paths) tree.read(path);
      return tree.digest();
    };
    const [a, b] = [digest(workingTree(repository.path), 'a.txt'), digest(workingTree(repository.path), 'a.txt', 'none.txt')];
    expect(a).not.toBe(b);
    repository.put('none.txt', '');
    expect(digest(workingTree(repository.path), 'a.txt', 'none.txt')).not.toBe(b);
    expect(digest(commitTree(repository.path, first), 'a.txt')).toBe(a);
  });
});

describe('settings', () => {
  const pull = (base: string | undefined): Change => ({
    kind: 'pull-request',
    head: repository.git('rev-parse', 'HEAD'),
    ...(base === undefined ? {} : { base }),
    onDefaultBranch: false,
  });

  test('of a pull request are the base commit’s, or nobody’s', () => {
    repository.commit({ 'a.txt': 'loose' });
    const settings = settingsOf(repository.path, pull(first));
    expect(settings).toMatchObject({ origin: 'base', commit: first });
    expect(text(settingsTree(settings) as Tree, 'a.txt')).toBe('one');
    expect(text(settings.head, 'a.txt')).toBe('loose');
    expect(settingsOf(repository.path, pull('e'.repeat(40)))).toMatchObject({ origin: 'unavailable' });
    expect(settingsOf(repository.path, pull(undefined))).toMatchObject({ origin: 'unavailable' });
  });

  test('of a topic branch are the default branch’s where its tip is known, and else said to be its own', () => {
    const head = repository.commit({ 'a.txt': 'loose' });
    const push = (commit?: string): Change => ({
      kind: 'push',
      head,
      defaultBranch: { name: 'main', ...(commit === undefined ? {} : { commit }) },
      onDefaultBranch: false,
    });
    expect(settingsOf(repository.path, push(first))).toMatchObject({ origin: 'default-branch', commit: first });
    // What the default branch holds already is judged by itself.
    expect(settingsOf(repository.path, push(head))).toMatchObject({ origin: 'checkout' });
    expect(settingsOf(repository.path, push())).toMatchObject({ origin: 'checkout', remark: expect.stringContaining('main') });
    expect(settingsOf(repository.path, { ...push(first), onDefaultBranch: true }).origin).toBe('checkout');
    expect(settingsOf(repository.path, undefined)).toEqual(expect.objectContaining({ origin: 'checkout' }));
  });

  test('a comment that allows a finding counts where it did before the change', async () => {
    repository.commit({ 'a.txt': 'one allowed' });
    const suppressedIn = (content: Buffer): ReadonlySet<string> => new Set(content.toString().split(' '));
    const holds = sourceSuppressions(settingsOf(repository.path, pull(first)), suppressedIn);
    expect([await holds('a.txt', 'one'), await holds('a.txt', 'allowed'), await holds('new.txt', 'one')]).toEqual([true, false, false]);
    const nobody = sourceSuppressions(settingsOf(repository.path, pull(undefined)), suppressedIn);
    const everybody = sourceSuppressions(settingsOf(repository.path, undefined), suppressedIn);
    expect([await nobody('a.txt', 'one'), await everybody('a.txt', 'whatever')]).toEqual([false, true]);
  });
});

test('a folder that is closed or no folder is told from one that is not there', () => {
  mkdirSync(join(repository.path, 'empty'));
  expect([workingTree(repository.path).list('empty'), workingTree(repository.path).list('a.txt')]).toEqual([[], []]);
});
