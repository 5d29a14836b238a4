import { lineIndex } from '@portcullis/core';
import { type ColumnKind, type StatedRegion, spanOf, statedRegion } from './regions.js';

const text = 'a = "😀" + x;\r\nzweite ß\nlast';

function taken(region: StatedRegion, kind: ColumnKind = 'utf16CodeUnits', from = text): string {
  const span = spanOf(region, from, lineIndex(from), kind);
  return 'problem' in span ? `(${span.problem})` : `${span.start}:${from.slice(span.start, span.end)}`;
}

test.each<[string, StatedRegion, ColumnKind, string]>([
  ['columns in UTF-16 units', { startLine: 1, startColumn: 12, endColumn: 13 }, 'utf16CodeUnits', '11:x'],
  ['columns in code points', { startLine: 1, startColumn: 11, endColumn: 12 }, 'unicodeCodePoints', '11:x'],
  [
    'columns of an unknown kind behind an emoji',
    { startLine: 1, startColumn: 12, endColumn: 13 },
    'undeclared',
    '(the report does not say',
  ],
  ['columns of an unknown kind before it', { startLine: 1, startColumn: 1, endColumn: 2 }, 'undeclared', '0:a'],
  ['columns of an unknown kind on another line', { startLine: 2, startColumn: 8, endColumn: 9 }, 'undeclared', '22:ß'],
  ['half an emoji', { startLine: 1, startColumn: 7, endColumn: 8 }, 'utf16CodeUnits', '(its edits lie outside'],
  ['a whole line', { startLine: 2 }, 'utf16CodeUnits', '15:zweite ß'],
  ['a whole line before CRLF', { startLine: 1 }, 'utf16CodeUnits', '0:a = "😀" + x;'],
  ['lines to the end of the last', { startLine: 2, endLine: 3 }, 'utf16CodeUnits', '15:zweite ß\nlast'],
  ['an open end', { startLine: 2, startColumn: 8 }, 'utf16CodeUnits', '22:ß'],
  ['a line with its break', { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 }, 'utf16CodeUnits', '15:zweite ß\n'],
  ['up to the line after the last', { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 }, 'utf16CodeUnits', '24:last'],
  ['an insertion', { startLine: 2, startColumn: 1, endColumn: 1 }, 'utf16CodeUnits', '15:'],
  ['characters in UTF-16 units', { charOffset: 15, charLength: 6 }, 'utf16CodeUnits', '15:zweite'],
  ['characters in code points', { charOffset: 14, charLength: 6 }, 'unicodeCodePoints', '15:zweite'],
  ['characters of an unknown kind', { charOffset: 14, charLength: 6 }, 'undeclared', '(the report does not say'],
  ['an offset without a length inserts', { charOffset: 15 }, 'utf16CodeUnits', '15:'],
  ['bytes', { byteOffset: 17, byteLength: 6 }, 'undeclared', '15:zweite'],
  ['bytes within a character', { byteOffset: 6, byteLength: 1 }, 'undeclared', '(its bytes cut'],
  ['both, agreeing', { startLine: 2, charOffset: 15, charLength: 8 }, 'utf16CodeUnits', '15:zweite ß'],
  ['both, contradicting', { startLine: 2, charOffset: 3, charLength: 8 }, 'utf16CodeUnits', '(its lines and its offsets'],
  ['nothing', {}, 'utf16CodeUnits', '(it does not say where'],
  ['a line that is not there', { startLine: 9 }, 'utf16CodeUnits', '(its edits lie outside'],
  ['a column that is not there', { startLine: 3, startColumn: 1, endColumn: 99 }, 'utf16CodeUnits', '(its edits lie outside'],
  ['column 0', { startLine: 3, startColumn: 0, endColumn: 2 }, 'utf16CodeUnits', '(its edits lie outside'],
  ['an end before the start', { startLine: 3, startColumn: 3, endColumn: 1 }, 'utf16CodeUnits', '(its edits lie outside'],
  ['characters past the end', { charOffset: 9, charLength: 999 }, 'utf16CodeUnits', '(its edits lie outside'],
])('%s', (_, region, kind, expected) => {
  expect(taken(region, kind)).toEqual(expect.stringMatching(new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)));
});

test.each([
  [{ startLine: 1, charOffset: -1 }, { startLine: 1 }],
  [{ startLine: '1' }, undefined],
  [{ startLine: 1.5 }, undefined],
  [null, undefined],
])('%j is read as %j', (value, expected) => {
  expect(statedRegion(value)).toEqual(expected);
});
