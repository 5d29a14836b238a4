import { lineIndex } from '@portcullis/core';
import { linesAfter } from './lines-after.js';

const text = 'one\ntwo\nthree\nfour\nfive\n';

/** An edit of a text that stands there once. */
function edit(old: string, replacement: string): { start: number; end: number; replacement: string } {
  const start = text.indexOf(old);
  return { start, end: start + old.length, replacement };
}

test.each<[string, readonly ReturnType<typeof edit>[], number, readonly [number, number]]>([
  ['before an edit', [edit('two', 'x\ny')], 1, [1, 1]],
  ['of an edit', [edit('two', 'x\ny')], 2, [2, 3]],
  ['behind an edit', [edit('two', 'x\ny')], 3, [4, 4]],
  ['before which one is put', [edit('two', 'x\ntwo')], 2, [2, 3]],
  ['that is taken out', [edit('two\n', '')], 2, [2, 2]],
  ['behind one that is taken out', [edit('two\nthree\n', '')], 4, [2, 2]],
  ['within an edit of several', [edit('two\nthree\nfour', 'x')], 3, [2, 2]],
  ['with two edits', [edit('tw', '\n'), edit('o\n', '\n\n\n')], 2, [2, 6]],
  ['behind two edits', [edit('one', 'a\nb'), edit('two\n', '')], 4, [4, 4]],
  ['between two edits', [edit('one', 'a\r\nb\rc'), edit('four', '')], 3, [5, 5]],
])('a line %s', (_, edits, line, [start, end]) => {
  expect(linesAfter(new Map([['f', { index: lineIndex(text), edits }]]))('f', line)).toEqual({ start, end });
});

test('a file that the patch leaves alone stays as it is', () => {
  expect(linesAfter(new Map([['f', { index: lineIndex(text), edits: [edit('one', '\n')] }]]))('g', 3)).toEqual({ start: 3, end: 3 });
});
