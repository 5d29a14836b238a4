// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.

import type { LineIndex } from '@portcullis/core';
import { joinPieces, type MappedText, type Span } from '../mapped-text.js';
import type { Comment, Directive, Heredoc, SyntaxProblem } from './document.js';
import { heredocMarkers } from './heredoc.js';

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

export function readLogicalLines(text: string, index: LineIndex): LogicalLines {
  const { directives, escapeLetter, next } = readDirectives(text, index);
  const lines: LogicalLine[] = [];
  const comments: Comment[] = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
  const emptyContinuations: Span[] = [];
  const problems: SyntaxProblem[] = [];
  const lineSpan = (line: number): Span => contentSpan(text, index, line);
  let line = next;
  while (line <= index.lineCount) {
    const first = lineSpan(line);
    const start = skipBlanks(text, first.start, first.end);
    if (start === first.end) {
      line++;
      continue;
    }
    if (text[start] === '#') {
      comments.push(commentAt(text, start, first.end, line, false));
      line++;
      continue;
    }
    const pieces: Span[] = [];
    let end = first.end;
    let current = line;
    let lastUsed = line;
    let piece: Span = { start, end: first.end };
    for (;;) {
      const cut = continuationAt(text, piece, escapeLetter);
      pieces.push({ start: piece.start, end: cut ?? piece.end });
      end = piece.end;
      lastUsed = current;
      if (cut === undefined) break;
      // The next line that is neither comment nor empty continues the instruction.
      let found = false;
      const empty: Span[] = [];
      for (current++; current <= index.lineCount; current++) {
        const candidate = lineSpan(current);
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end) empty.push(candidate);
        else if (text[begin] === '#') comments.push(commentAt(text, begin, candidate.end, current, true));
        else {
          piece = candidate;
          found = true;
          break;
        }
      }
      if (!found) break;
      emptyContinuations.push(...empty);
    }
    line = lastUsed + 1;
    const joined = joinPieces(text, pieces);
    const split = /^[^\s]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^\s*/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const heredocs: Heredoc[] = [];
    if (withHeredocs.has(heredocKeyword(keyword.text, rest.text))) {
      for (const marker of heredocMarkers(rest)) {
        const read = readHeredoc(text, index, line, marker);
        heredocs.push(read.heredoc);
        line = read.next;
        end = read.end;
        if (read.heredoc.end === undefined)
          problems.push({
            ...marker.marker,
            line: index.positionAt(marker.marker.start).line,
            message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
          });
      }
    }
    const startLine = index.positionAt(start).line;
    lines.push({ keyword, rest, span: { start, end }, line: startLine, endLine: index.positionAt(end).line, heredocs });
  }
  comments.sort((a, b) => a.start - b.start);
  return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
}

/** ONBUILD takes those of the instruction it holds. */
function heredocKeyword(keyword: string, rest: string): string {
  const upper = keyword.toUpperCase();
  return upper === 'ONBUILD' ? (/^[A-Za-z]+/.exec(rest)?.[0] ?? '').toUpperCase() : upper;
}

/** Directives stand before everything else, one each, in any order. */
function readDirectives(text: string, index: LineIndex): { directives: Directive[]; escapeLetter: '\\' | '`'; next: number } {
  const directives: Directive[] = [];
  let escapeLetter: '\\' | '`' = '\\';
  let line = 1;
  for (; line <= index.lineCount; line++) {
    const { start, end } = contentSpan(text, index, line);
    const match = /^#[ \t]{0,200}([A-Za-z][A-Za-z0-9]{0,50})[ \t]{0,200}=(.+)$/.exec(text.slice(start, Math.min(end, start + 4096)));
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

function readHeredoc(
  text: string,
  index: LineIndex,
  from: number,
  marker: Omit<Heredoc, 'body' | 'end'>,
): { heredoc: Heredoc; next: number; end: number } {
  const pieces: Span[] = [];
  const bodyStart = index.offsetAt(from, 1) ?? text.length;
  for (let line = from; line <= index.lineCount; line++) {
    const content = contentSpan(text, index, line);
    let { start } = content;
    if (marker.stripTabs) while (start < content.end && text[start] === '\t') start++;
    if (text.slice(start, content.end) === marker.name) {
      const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
      return { heredoc: { ...marker, body, end: { start, end: content.end } }, next: line + 1, end: content.end };
    }
    pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
  }
  const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
  return { heredoc: { ...marker, body }, next: index.lineCount + 1, end: text.length };
}
