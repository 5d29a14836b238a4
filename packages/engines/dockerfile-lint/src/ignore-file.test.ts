import { growth, linear } from '../../../../test/harness/growth.js';
import { ignoreMatcher } from './ignore-file.js';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'docs/a.md', false],
  ['**/*.md', 'docs/a.md', true],
  ['**/*.md', 'a.md', true],
  ['docs', 'docs/a/b.md', true],
  ['/docs/', 'docs/a', true],
  ['docs/*/b', 'docs/a/b', true],
  ['a?c', 'abc', true],
  ['[a-c]x', 'bx', true],
  ['[^a-c]x', 'bx', false],
  ['\\*x', '*x', true],
  ['# docs', 'docs', false],
  ['*\n!keep', 'keep/a', false],
  ['*\n!keep', 'other', true],
  ['docs\n!docs/a\n', 'docs/a', false],
  ['!docs/a\ndocs', 'docs/a', true],
  ['.git', '.git', true],
  ['.git', '.github', false],
])('%j and %s: %p', (text, path, ignored) => {
  expect(ignoreMatcher(text).ignores(path)).toBe(ignored);
});

test('patterns full of stars cost their number', () => {
  const path = `${'a/'.repeat(300)}${'a'.repeat(300)}`;
  const match = (count: number) => ignoreMatcher(`${'**/'.repeat(300)}x\n${'*a'.repeat(400)}b\n`.repeat(count)).ignores(path);
  expect(growth(match, 5)).toBeLessThan(linear);
});
