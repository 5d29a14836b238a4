import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { selectFiles } from './select.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-select-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const kinds = [{ id: 'note', matches: (path: string) => path.endsWith('.note') }];
const skippedOf = async (...skipped: SkippedInput[]): Promise<readonly string[]> => {
  const walk = { files: [], skipped, excluded: 0, links: [] };
  const selected = await selectFiles(walk, { kinds, hosts: [], workspace, path: '.', maxBytes: 1 });
  return selected.skipped.map(({ path, reason, gap }) => `${path} ${reason} ${gap}`);
};

test('what nobody can say of many files is a gap, what belongs to another kind is none', async () => {
  expect(
    await skippedOf(
      { path: 'sub', reason: 'commit-unknown', gap: true },
      { path: '.', reason: 'unreadable', gap: true },
      { path: 'a.txt', reason: 'unreadable', gap: true },
      { path: 'a.note', reason: 'not-a-file', gap: false },
      { path: 'b.note', reason: 'symlink-directory', gap: false },
    ),
  ).toEqual(['sub commit-unknown true', '. unreadable true', 'a.note not-a-file true', 'b.note symlink-directory false']);
});

test('a link in the place of a folder of such files is a gap where it leads nowhere', async () => {
  const walk = {
    files: [],
    skipped: [
      { path: 'notes', reason: 'symlink-dangling', gap: false },
      { path: 'more/notes', reason: 'symlink-loop', gap: false },
      { path: 'old/notes', reason: 'symlink-directory', gap: false },
      { path: 'other', reason: 'symlink-dangling', gap: false },
    ],
    excluded: 0,
    links: [],
  } as const;
  const holding = kinds.map((kind) => ({ ...kind, holds: (path: string) => /(?:^|\/)notes$/.test(path) }));
  const { skipped } = await selectFiles(walk, { kinds: holding, hosts: [], workspace, path: '.', maxBytes: 1 });
  expect(skipped.map(({ path, gap }) => `${path} ${gap}`)).toEqual(['notes true', 'more/notes true']);
});

test('what the user names is of the first kind whatever it is called, where no link says what it is', async () => {
  const file = (path: string) => ({ path, absolute: join(workspace, path), size: 1 });
  const walk = {
    files: ['e', 'other', 'z'].map(file),
    skipped: [{ path: 'large', reason: 'too-large', gap: false }],
    excluded: 0,
    links: [{ ...file('z.note'), target: 'z' }],
  };
  const { named, files, skipped } = await selectFiles(walk, {
    kinds,
    hosts: [],
    workspace,
    path: '.',
    named: ['e', 'z', 'large'],
    maxBytes: 1,
  });
  expect([...named]).toEqual(['e', 'large']);
  expect(files.map(({ path }) => path)).toEqual(['e', 'z.note']);
  expect(skipped.map(({ path, gap }) => `${path} ${gap}`)).toEqual(['large true']);
});

test('a file that the user names is of the first kind whatever it is called, and one that is merely alone is not', async () => {
  const other = { id: 'other', matches: (path: string) => path.endsWith('.other') };
  writeFileSync(join(workspace, 'a.txt'), '');
  const file = { path: 'a.txt', absolute: join(workspace, 'a.txt'), size: 0 };
  const select = (path: string, names: readonly string[] = ['a.txt'], linked = 'b') =>
    selectFiles(
      {
        files: names.map((name) => ({ ...file, path: name })),
        skipped: [],
        excluded: 0,
        links: [{ ...file, path: linked, target: 'a.txt' }],
      },
      { kinds: [...kinds, other], hosts: [], workspace, path, maxBytes: 1 },
    );
  const told = async (...args: Parameters<typeof select>) => {
    const { named, files, roleOf } = await select(...args);
    return [[...named], files.map(({ path }) => path), roleOf('a.txt'), roleOf('b.txt')];
  };
  expect(await told('a.txt')).toEqual([['a.txt'], ['a.txt'], { kind: kinds[0] }, undefined]);
  expect(await told('.')).toEqual([[], [], undefined, undefined]);
  expect(await told('a.txt', ['a.txt', 'b.txt'])).toEqual([[], [], undefined, undefined]);
  // What leads to it under the name of another kind says what it is.
  expect(await told('a.txt', ['a.txt'], 'b.other')).toEqual([[], ['b.other'], undefined, undefined]);
});

test('a file that another names is of the kind or the host that it says, and of none where there is no such', async () => {
  const names = ['list', 'as-note', 'as-page', 'as-index', 'as-nothing'];
  for (const name of names) writeFileSync(join(workspace, name), '');
  const holding = { of: 'note', readable: '', matches: () => false, documents: () => ({ documents: [], unread: 0 }) };
  const page = { ...holding, id: 'page' };
  const list = {
    id: 'list',
    readable: '',
    of: 'note',
    matches: (path: string) => path === 'list',
    names: async () => ({ files: names.slice(1).map((path) => ({ as: path.slice(3), paths: [path] })), unknown: [] }),
  };
  const index = { id: 'index', readable: '', of: 'note', matches: () => false };
  const files = names.map((path) => ({ path, absolute: join(workspace, path), size: 0 }));
  const { roleOf } = await selectFiles(
    { files, skipped: [], excluded: 0, links: [] },
    { kinds, hosts: [list, index, page], workspace, path: '.', maxBytes: 10 },
  );
  expect(names.slice(1).map(roleOf)).toEqual([{ kind: kinds[0] }, { host: page }, undefined, undefined]);
});
