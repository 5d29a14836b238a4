// A file's name may be what reads as the URI of another: what is there under the name as it is written is meant.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathReader } from './paths.js';

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'paths ')));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const put = (...paths: string[]): void => {
  for (const path of paths) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true });
    writeFileSync(join(workspace, path), '');
  }
};
const read = (uri: string, run = {}, uriBaseId?: string): string | undefined =>
  pathReader(run, workspace)({ uri, ...(uriBaseId === undefined ? {} : { uriBaseId }) });

test.each([
  ['an encoded slash', 'lib%2Fa.py'],
  ['a backslash', 'lib\\a.py'],
  ['an encoded blank', 'a%20b.py'],
  ['a folder that is called like a scheme', 'file:/lib/a.py'],
])('%s in the name of a file that is there is no URI', (_, name) => {
  put(name);
  expect(read(name)).toBe(name);
});

test('nor is it behind a base, or in an absolute name that nobody encoded', () => {
  put('sub/lib%2Fa.py');
  const run = { originalUriBaseIds: { SUB: { uri: `file://${workspace.replace(/ /g, '%20')}/sub/` } } };
  expect(read('lib%2Fa.py', run, 'SUB')).toBe('sub/lib%2Fa.py');
  expect(read(`${workspace}/sub/lib%2Fa.py`)).toBe('sub/lib%2Fa.py');
  expect(read(`file://${workspace}/sub/lib%2Fa.py`)).toBe('sub/lib%2Fa.py');
});

test('where both are there the place is not known', () => {
  put('lib/a.py', 'lib%2Fa.py');
  expect(read('lib%2Fa.py')).toBeUndefined();
  expect(read('lib/a.py')).toBe('lib/a.py');
});

test.each([
  ['itself', { A: { uri: 'vendor/', uriBaseId: 'A' } }],
  ['one another', { A: { uri: 'vendor/', uriBaseId: 'B' }, B: { uri: 'x/', uriBaseId: 'A' } }],
])('of bases that lean on %s nobody knows where they are', (_, originalUriBaseIds) => {
  expect(read('src/n.py', { originalUriBaseIds }, 'A')).toBeUndefined();
});

test('bases may lean on others that end somewhere', () => {
  const originalUriBaseIds = { A: { uri: 'a/', uriBaseId: 'B' }, B: { uri: 'b/', uriBaseId: 'C' }, C: {} };
  expect(read('n.py', { originalUriBaseIds }, 'A')).toBe('b/a/n.py');
});

test('what lies in an archive is no file of the checkout, whatever its name', () => {
  const artifacts = [
    { location: { uri: 'new.zip' }, parentIndex: -1 },
    { location: { uri: 'lib/a.py' }, parentIndex: 0 },
  ];
  const path = pathReader({ artifacts }, workspace);
  expect(path({ uri: 'lib/a.py', index: 1 })).toBeUndefined();
  expect(path({ index: 1 })).toBeUndefined();
  expect(path({ index: 0 })).toBe('new.zip');
  // An index that means another artifact says nothing of this one.
  expect(path({ uri: 'lib/b.py', index: 1 })).toBe('lib/b.py');
});

test('what is encoded as it should be is decoded', () => {
  put('a b.py', 'c%d.py');
  expect([read('a%20b.py'), read('c%25d.py'), read('lib%2Fgone.py')]).toEqual(['a b.py', 'c%d.py', 'lib/gone.py']);
  expect(read(`file://${workspace.replace(/ /g, '%20')}/a%20b.py`)).toBe('a b.py');
});
