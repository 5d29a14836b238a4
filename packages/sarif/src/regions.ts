// Regions as SARIF states them, found in a text: by lines and columns, by characters or by bytes, whole lines and open ends
// (SARIF 2.1.0, 3.30). A region that could mean two places means none.

import type { LineIndex } from '@portcullis/core';
import { type Json, numberOf, objectOf } from './json.js';

/** What a file counts as one column or one character (3.14.27). A file that does not say so could mean either. */
export type ColumnKind = 'utf16CodeUnits' | 'unicodeCodePoints' | 'undeclared';

/** A region before its text is known. */
export interface StatedRegion {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly byteOffset?: number;
  readonly byteLength?: number;
}

/** UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const members = ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'byteOffset', 'byteLength'] as const;

/** The region of a JSON value; undefined when it is none or one of its numbers is no whole number. */
export function statedRegion(value: unknown): StatedRegion | undefined {
  const region: Json | undefined = objectOf(value);
  if (region === undefined) return undefined;
  const stated: Partial<Record<(typeof members)[number], number>> = {};
  for (const member of members) {
    const given = region[member];
    if (given === undefined) continue;
    const number = numberOf(given);
    if (number === undefined || !Number.isSafeInteger(number)) return undefined;
    // 3.30.9, 3.30.11: -1 says that an offset is not known.
    if (number !== -1 || !member.endsWith('Offset')) stated[member] = number;
  }
  return stated;
}

/** Where a region lies in a text, or why that cannot be said. */
export function spanOf(region: StatedRegion, text: string, index: LineIndex, kind: ColumnKind): Span | { readonly problem: string } {
  const spans: (Span | { readonly problem: string })[] = [];
  if (region.startLine !== undefined) spans.push(byLines(region, text, index, kind));
  if (region.charOffset !== undefined) spans.push(byCharacters(region.charOffset, region.charLength ?? 0, text, kind));
  if (region.byteOffset !== undefined) spans.push(byBytes(region.byteOffset, region.byteLength ?? 0, text));
  const [first] = spans;
  if (first === undefined) return { problem: 'it does not say where it changes the file' };
  const failed = spans.find((span) => 'problem' in span);
  if (failed !== undefined) return failed;
  const same = (span: Span | { problem: string }): boolean =>
    'start' in span && 'start' in first && span.start === first.start && span.end === first.end;
  return spans.every(same) ? first : { problem: 'its lines and its offsets name two places' };
}

const outside = { problem: 'its edits lie outside the file' } as const;
const ambiguous = { problem: 'the report does not say whether it counts code points or UTF-16 units (columnKind)' } as const;

function byLines(region: StatedRegion, text: string, index: LineIndex, kind: ColumnKind): Span | { readonly problem: string } {
  const { startLine = 0, startColumn = 1, endLine = startLine, endColumn } = region;
  const start = place(startLine, startColumn, text, index, kind);
  const end = endColumn === undefined ? lineEnd(endLine, index) : place(endLine, endColumn, text, index, kind);
  if (start === 'ambiguous' || end === 'ambiguous') return ambiguous;
  return start === undefined || end === undefined || end < start ? outside : { start, end };
}

/** 3.30.8: without an end column a region reaches to the end of its line, before the line break. */
function lineEnd(line: number, index: LineIndex): number | undefined {
  const start = index.offsetAt(line, 1);
  return start === undefined ? undefined : start + index.lineText(line).length;
}

function place(line: number, column: number, text: string, index: LineIndex, kind: ColumnKind): number | 'ambiguous' | undefined {
  if (column < 1) return undefined;
  const start = index.offsetAt(line, 1);
  // The place after the last line is the end of the file, also where no line break ends it.
  if (start === undefined) return line === index.lineCount + 1 && column === 1 ? text.length : undefined;
  const offset = advance(text, start, column - 1, kind);
  if (typeof offset !== 'number') return offset;
  return index.offsetAt(line, offset - start + 1);
}

function byCharacters(offset: number, length: number, text: string, kind: ColumnKind): Span | { readonly problem: string } {
  if (offset < 0 || length < 0) return outside;
  const start = advance(text, 0, offset, kind);
  const end = typeof start === 'number' ? advance(text, start, length, kind) : start;
  if (start === 'ambiguous' || end === 'ambiguous') return ambiguous;
  return start === undefined || end === undefined ? outside : { start, end };
}

/** The offset `count` characters after `from`; undefined where the text ends before or a character would be cut in two. */
function advance(text: string, from: number, count: number, kind: ColumnKind): number | 'ambiguous' | undefined {
  if (count > text.length - from) return undefined;
  const units = from + count;
  if (kind === 'utf16CodeUnits') return cutsPair(text, units) ? undefined : units;
  let offset = from;
  for (let left = count; left > 0; left--) {
    if (offset >= text.length) return kind === 'undeclared' ? 'ambiguous' : undefined;
    offset += isPair(text, offset) ? 2 : 1;
  }
  return kind === 'undeclared' && offset !== units ? 'ambiguous' : offset;
}

function isPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}

function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && isPair(text, offset - 1);
}

function byBytes(offset: number, length: number, text: string): Span | { readonly problem: string } {
  if (offset < 0 || length < 0) return outside;
  const bytes = Buffer.from(text);
  if (offset + length > bytes.length) return outside;
  const starts = (at: number): boolean => at === bytes.length || ((bytes[at] as number) & 0xc0) !== 0x80;
  if (!starts(offset) || !starts(offset + length)) return { problem: 'its bytes cut a character in two' };
  const start = bytes.toString('utf8', 0, offset).length;
  return { start, end: start + bytes.toString('utf8', offset, offset + length).length };
}
