import { replacementsOf, shownLines } from './hunks.js';

test('a replaced line, an added one with the line before it, and a removed one', () => {
  const patch = [
    'diff --git a/x b/x',
    '--- a/x',
    '+++ b/x',
    '@@ -1,4 +1,4 @@',
    ' a',
    '-b',
    '+B',
    ' c',
    '+new',
    ' d',
    '@@ -9,2 +9,1 @@',
    ' i',
    '-j',
    '',
  ];
  expect(replacementsOf(patch.join('\n'))).toEqual([
    { path: 'x', startLine: 2, old: ['b'], replacement: ['B'] },
    { path: 'x', startLine: 3, old: ['c'], replacement: ['c', 'new'] },
    { path: 'x', startLine: 10, old: ['j'], replacement: [] },
  ]);
});

test('lines that look like headers are lines as long as the hunk counts them', () => {
  const patch = [
    '--- a/x',
    '+++ b/x',
    '@@ -1,2 +1,2 @@',
    '--- a/y',
    '-+++ b/y',
    '++++ b/z',
    '+@@ -1 +1 @@',
    'diff --git a/q b/q',
    '--- a/q',
    '+++ b/q',
    '@@ -1 +1 @@',
    '-1',
    '+2',
  ];
  expect(replacementsOf(patch.join('\n')).map(({ path, old }) => [path, old])).toEqual([
    ['x', ['-- a/y', '+++ b/y']],
    ['q', ['1']],
  ]);
});

test('a part of bytes, and a name in quotes, are passed over', () => {
  const patch = [
    'diff --git a/secret b/secret',
    'index 1..2',
    'GIT binary patch',
    'delta 1',
    '@@ -1 +1 @@',
    'diff --git "a/\\t" "b/\\t"',
    '--- "a/\\t"',
    '+++ "b/\\t"',
    '@@ -1 +1 @@',
    '-a',
    '+b',
  ];
  expect(replacementsOf(patch.join('\n'))).toEqual([]);
});

test('what is not as a header says ends its hunk', () => {
  expect(replacementsOf('+++ b/x\n@@ -1,99999 +1,99999 @@\n-a\n+b\nnothing\n-c\n')).toEqual([
    { path: 'x', startLine: 1, old: ['a'], replacement: ['b'] },
  ]);
  expect(shownLines('@@ nonsense @@\n+a')).toEqual(new Map());
});

test('lines without a break at the end are lines', () => {
  const patch = '+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n';
  expect(replacementsOf(patch)).toEqual([{ path: 'x', startLine: 2, old: ['b'], replacement: ['B'] }]);
});

test('a diff of a pull request shows its right side', () => {
  expect([...shownLines('@@ -1,3 +1,3 @@ function x\n a\n-b\n+B\n c\n@@ -9 +9,2 @@\n i\n+j\n\\ No newline at end of file')]).toEqual([
    [1, { text: 'a', added: false }],
    [2, { text: 'B', added: true }],
    [3, { text: 'c', added: false }],
    [9, { text: 'i', added: false }],
    [10, { text: 'j', added: true }],
  ]);
});
