// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.

import type { LineIndex } from '@portcullis/core';
import { joinPieces, type MappedText, type Span } from '../mapped-text.js';
import type { Comment, Directive, Heredoc, SyntaxProblem } from './document.js';
import { type HeredocMarker, heredocMarkers } from './heredoc.js';
import { readFlags, readJsonList } from './words.js';

export interface LogicalLine {
  readonly keyword: MappedText;
  readonly rest: MappedText;
  readonly span: Span;
  readonly line: number;
  readonly endLine: number;
  readonly heredocs: readonly Heredoc[];
}

export interface LogicalLines {
  readonly escapeLetter: '\\' | '`';
  readonly lines: readonly LogicalLine[];
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly emptyContinuations: readonly Span[];
  readonly problems: readonly SyntaxProblem[];
}

/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);

/** Where the reading stands; it never leaves this file. */
interface Reading {
  readonly text: string;
  readonly index: LineIndex;
  readonly escapeLetter: string;
  readonly comments: Comment[];
  readonly emptyContinuations: Span[];
  readonly problems: SyntaxProblem[];
  /** The next line to read, from 1. */
  line: number;
}

export function readLogicalLines(text: string, index: LineIndex): LogicalLines {
  const { directives, escapeLetter, next } = readDirectives(text, index);
  const comments: Comment[] = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
  const reading: Reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
  const lines: LogicalLine[] = [];
  while (reading.line <= index.lineCount) {
    const { line } = reading;
    const first = contentSpan(text, index, line);
    const start = skipBlanks(text, first.start, first.end);
    if (start < first.end && text[start] !== '#') lines.push(readLogicalLine(reading, { start, end: first.end }));
    else {
      if (start < first.end) comments.push(commentAt(text, start, first.end, line, false));
      reading.line++;
    }
  }
  comments.sort((a, b) => a.start - b.start);
  const { emptyContinuations, problems } = reading;
  return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
}

/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */
function readLogicalLine(reading: Reading, first: Span): LogicalLine {
  const { text, index } = reading;
  const joined = joinPieces(text, readContinued(reading, first));
  const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
  const keyword = joined.slice(0, split);
  const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
  const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
  const rest = joined.slice(restStart, trimmedEnd);
  const lastLine = contentSpan(text, index, reading.line - 1);
  const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
  const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
  const line = index.positionAt(first.start).line;
  return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
}

/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */
function readContinued(reading: Reading, first: Span): readonly Span[] {
  const { text, escapeLetter } = reading;
  const pieces: Span[] = [];
  let piece: Span | undefined = first;
  reading.line++;
  while (piece !== undefined) {
    const cut = continuationAt(text, piece, escapeLetter);
    pieces.push({ start: piece.start, end: cut ?? piece.end });
    piece = cut === undefined ? undefined : nextContinued(reading);
  }
  return pieces;
}

/** The next line with something on it. Without one the file ends the instruction, and still it goes on over the empty lines. */
function nextContinued(reading: Reading): Span | undefined {
  const { text, index } = reading;
  const inside: Comment[] = [];
  for (let line = reading.line; line <= index.lineCount; line++) {
    const candidate = contentSpan(text, index, line);
    // Behind the last line break there is no line.
    if (candidate.start === text.length) break;
    const begin = skipBlanks(text, candidate.start, candidate.end);
    if (begin === candidate.end) reading.emptyContinuations.push(candidate);
    else if (text[begin] === '#') inside.push(commentAt(text, begin, candidate.end, line, true));
    else {
      reading.comments.push(...inside);
      reading.line = line + 1;
      return candidate;
    }
  }
  return undefined;
}

function readHeredocs(reading: Reading, joined: MappedText): readonly Heredoc[] {
  const { text, index } = reading;
  const heredocs: Heredoc[] = [];
  for (const marker of heredocMarkers(joined)) {
    const read = readHeredoc(text, index, reading.line, marker);
    heredocs.push(read.heredoc);
    reading.line = read.next;
    if (read.heredoc.end === undefined)
      reading.problems.push({
        ...marker.marker,
        line: index.positionAt(marker.marker.start).line,
        message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
      });
  }
  return heredocs;
}

/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */
function takesHeredocs(keyword: string, rest: MappedText, escapeLetter: string): boolean {
  if (!rest.text.includes('<<')) return false;
  const upper = keyword.toUpperCase();
  const argument = readFlags(rest, escapeLetter).rest;
  if (upper === 'ONBUILD') {
    const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
    return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
  }
  const list = withHeredocs.has(upper) ? readJsonList(argument) : undefined;
  return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
}

/** Directives stand before everything else, one each, in any order. */
function readDirectives(text: string, index: LineIndex): { directives: Directive[]; escapeLetter: '\\' | '`'; next: number } {
  const directives: Directive[] = [];
  let escapeLetter: '\\' | '`' = '\\';
  let line = 1;
  for (; line <= index.lineCount; line++) {
    const { start, end } = contentSpan(text, index, line);
    // Blanks before the sign do not matter to Docker.
    const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
    const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
    if (match === null) break;
    const name = (match[1] as string).toLowerCase();
    const value = (match[2] as string).trim();
    if (name !== 'syntax' && name !== 'escape' && name !== 'check') break;
    directives.push({ name, value, line, start, end });
    if (name === 'escape' && (value === '`' || value === '\\')) escapeLetter = value;
  }
  return { directives, escapeLetter, next: line };
}

/** The line's range without its line break. */
function contentSpan(text: string, index: LineIndex, line: number): Span {
  const start = index.offsetAt(line, 1) ?? text.length;
  let end = index.offsetAt(line + 1, 1) ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text[at] as string)) at++;
  return at;
}

/** Where the escape letter stands that ends a line which goes on, or undefined. */
function continuationAt(text: string, { start, end }: Span, escapeLetter: string): number | undefined {
  let at = end - 1;
  while (at >= start && (text[at] === ' ' || text[at] === '\t')) at--;
  if (at < start || text[at] !== escapeLetter) return undefined;
  return at > start && text[at - 1] === escapeLetter ? undefined : at;
}

function commentAt(text: string, start: number, end: number, line: number, inside: boolean): Comment {
  return { start, end, line, inside, text: text.slice(start + 1, end) };
}

function readHeredoc(text: string, index: LineIndex, from: number, marker: HeredocMarker): { heredoc: Heredoc; next: number } {
  const pieces: Span[] = [];
  const bodyStart = index.offsetAt(from, 1) ?? text.length;
  for (let line = from; line <= index.lineCount; line++) {
    const content = contentSpan(text, index, line);
    let { start } = content;
    if (marker.stripTabs) while (start < content.end && text[start] === '\t') start++;
    if (text.slice(start, content.end) === marker.name) {
      const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
      const end = { start, end: content.end };
      return { heredoc: { ...marker, body, end, last: joinPieces(text, [end]) }, next: line + 1 };
    }
    pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
  }
  const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
  return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}
