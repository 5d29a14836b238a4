import { globMistake } from './glob.js';

test.each(['main', 'releases/**', '!x', 'v[12].[0-9]+', 'v1?', '**', '*', 'feature/(a|b)', 'a\\+b'])('%s can match a branch', (pattern) => {
  expect(globMistake(pattern, 'ref')).toBeUndefined();
});

test.each(['src/**', '**.md', '!docs/*', '/a', 'a b', 'a/[bc].js'])('%s can match a path', (pattern) => {
  expect(globMistake(pattern, 'path')).toBeUndefined();
});

test.each([
  ['', 'ref', 0],
  ['!', 'path', 0],
  ['/a', 'ref', 0],
  ['a/', 'ref', 1],
  ['a//b', 'ref', 1],
  ['a..b', 'ref', 1],
  ['a.', 'ref', 1],
  ['a b', 'ref', 1],
  ['a~', 'ref', 1],
  ['^main$', 'ref', 0],
  ['?a', 'ref', 0],
  ['*+', 'ref', 1],
  ['a++', 'ref', 2],
  ['a\\b', 'ref', 1],
  ['a\\\\b', 'ref', 1],
  ['a\\*', 'ref', 1],
  ['a\\', 'path', 1],
  ['[a', 'path', 0],
  ['[]', 'ref', 0],
  ['a[z-b]', 'ref', 2],
  ['./a', 'path', 0],
  ['../a', 'path', 0],
  ['a ', 'path', 0],
] as const)('%j as %s is none, at %d', (pattern, of, at) => {
  expect(globMistake(pattern, of)).toMatchObject({ at });
});

test.each([
  ['a[b]', 1],
  ['a[b-]', 3],
] as const)('%s matches, and says more than it means, at %d', (pattern, at) => {
  expect(globMistake(pattern, 'ref')).toMatchObject({ at, harmless: true });
});
