import { folderOrigin } from './origins.js';

test.each([
  ['packages/part', 'own'],
  ['.', 'own'],
  ['./part', 'own'],
  ['..part', 'own'],
  ['../part', 'file'],
  ['./../part', 'file'],
  ['..', 'file'],
  ['/src/part', 'file'],
  ['~/part', 'file'],
  ['C:\\part', 'file'],
])('%s is %s', (path, kind) => {
  expect(folderOrigin(path)).toEqual({ kind, path });
});
