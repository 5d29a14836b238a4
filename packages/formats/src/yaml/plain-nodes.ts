// The plain part of YAML as nodes: maps and lists by indentation, scalars, quotes on one line, brackets, blocks of text. Nearly every workflow
// and manifest is written in it alone, and it is read several times as fast as by the whole parser. Never a guess: whatever it does not
// know, an invalid file among it, it leaves to the whole parser, whose nodes and places are the same.

import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './nodes.js';
import { type Flow, flowValue } from './plain-flow.js';
import {
  apostrophe,
  beyond,
  colon,
  dash,
  greater,
  hash,
  newline,
  openBrace,
  openBracket,
  pipe,
  plus,
  question,
  quote,
  quotedEnd,
  space,
  tab,
} from './plain-letters.js';
import { type Chomping, type Decoder, maxDepth, mayBegin, plain, quoted, refuseTwice, spanFrom, textBlock } from './plain-scalars.js';

/** Root of the only document; undefined when the text holds anything beyond the plain part, or is no YAML at all. */
export function plainNodes(text: string, decoder: Decoder): YamlNode | undefined {
  if (unusual.test(text) && refused.test(text)) return undefined;
  try {
    return document({ text, decoder, start: -1, end: 0, indent: 0, next: 0 });
  } catch (error) {
    if (error === beyond) return undefined;
    throw error;
  }
}

/** All but the letters of nearly all files, which are looked through several times as fast for one of these. */
const unusual = /[^\t\n -~]/;

/** Letters that no stream may hold, carriage returns, and marks of byte order. */
const refused = /(?![\t\n])\p{Cc}|[\p{Cs}\ufeff\ufffe\uffff]/u;

interface Cursor {
  readonly text: string;
  readonly decoder: Decoder;
  /** The current line: where its content begins, where it ends, its indentation. At the end of the text `start` is -1. */
  start: number;
  end: number;
  indent: number;
  /** Where the next line begins. */
  next: number;
}

/** To the next line that has content. */
function advance(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const begin = cursor.next;
    if (begin >= text.length) {
      cursor.start = -1;
      cursor.indent = -1;
      return;
    }
    let at = begin;
    while (text.charCodeAt(at) === space) at++;
    const first = text.charCodeAt(at);
    if (first === newline) {
      cursor.next = at + 1;
      continue;
    }
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    cursor.next = end + 1;
    if (first === hash || at >= end) continue;
    if (first === tab) throw beyond;
    cursor.start = at;
    cursor.end = end;
    cursor.indent = at - begin;
    return;
  }
}

function document(cursor: Cursor): YamlNode {
  advance(cursor);
  if (cursor.indent === 0 && cursor.text.startsWith('---', cursor.start)) {
    onlyCommentFrom(cursor, cursor.start + 3);
    advance(cursor);
  }
  if (cursor.indent !== 0) throw beyond;
  const root = block(cursor, -1, 0);
  if (cursor.start >= 0) throw beyond;
  return root;
}

/** Whether an item of a list begins at a place of the current line. */
function isItem({ text, end }: Cursor, at: number): boolean {
  return text.charCodeAt(at) === dash && (at + 1 === end || text.charCodeAt(at + 1) === space);
}

/** @param parent how far in stands what it belongs to. */
function block(cursor: Cursor, parent: number, depth: number): YamlNode {
  if (depth > maxDepth) throw beyond;
  const { start, indent } = cursor;
  if (isItem(cursor, start)) return list(cursor, start, indent, depth);
  // A scalar without quotes on lines of its own.
  if (parent >= 0 && mayBeginPlain(cursor.text, start, cursor.end) && colonAfterKey(cursor, start) < 0)
    return value(cursor, start, parent, depth);
  return map(cursor, start, indent, depth);
}

/** @param first where the first dash stands in the current line; `indent` is its column. */
function list(cursor: Cursor, first: number, indent: number, depth: number): YamlNode {
  const items: YamlNode[] = [];
  let dashAt = first;
  for (;;) {
    items.push(item(cursor, dashAt, indent, depth));
    if (cursor.indent > indent) throw beyond;
    if (cursor.indent < indent || !isItem(cursor, cursor.start)) break;
    dashAt = cursor.start;
  }
  return { kind: 'list', items, at: spanFrom(first, items.at(-1)) };
}

function item(cursor: Cursor, dashAt: number, indent: number, depth: number): YamlNode {
  if (depth > maxDepth) throw beyond;
  const at = valueStart(cursor, dashAt + 1);
  if (at < 0) {
    advance(cursor);
    return cursor.indent > indent ? block(cursor, indent, depth + 1) : empty();
  }
  const column = indent + at - dashAt;
  if (isItem(cursor, at)) return list(cursor, at, column, depth + 1);
  const first = cursor.text.charCodeAt(at);
  if (first === openBrace || first === openBracket) return value(cursor, at, indent, depth);
  return colonAfterKey(cursor, at) < 0 ? value(cursor, at, indent, depth) : map(cursor, at, column, depth + 1);
}

/** @param first where the first key stands in the current line; `indent` is its column. */
function map(cursor: Cursor, first: number, indent: number, depth: number): YamlMap {
  const entries: YamlEntry[] = [];
  let at = first;
  for (;;) {
    const after = colonAfterKey(cursor, at);
    if (after < 0) throw beyond;
    const key = keyNode(cursor, at, after);
    entries.push({ key, name: key.text, value: entryValue(cursor, after + 1, indent, depth) });
    if (cursor.indent > indent) throw beyond;
    if (cursor.indent < indent) break;
    at = cursor.start;
  }
  refuseTwice(entries);
  return { kind: 'map', entries, at: spanFrom(first, entries.at(-1)?.value) };
}

/** What stands behind a key on its line, or on those below it. */
function entryValue(cursor: Cursor, after: number, indent: number, depth: number): YamlNode {
  const at = valueStart(cursor, after);
  if (at >= 0) return value(cursor, at, indent, depth);
  advance(cursor);
  if (cursor.indent > indent) return block(cursor, indent, depth + 1);
  // A list may stand as far in as the key that it belongs to.
  return cursor.indent === indent && isItem(cursor, cursor.start) ? list(cursor, cursor.start, indent, depth + 1) : empty();
}

/** It has no place of its own. */
function empty(): YamlScalar {
  return { kind: 'scalar', text: '', plain: true, style: 'plain', at: { start: 0, end: 0 } };
}

/** Where a value begins behind a mark of the current line; -1 where only white space and a comment follow. */
function valueStart({ text, end }: Cursor, from: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === space) at++;
  if (at >= end || (at > from && text.charCodeAt(at) === hash)) return -1;
  if (text.charCodeAt(at) === tab) throw beyond;
  return at;
}

function onlyCommentFrom(cursor: Cursor, from: number): void {
  if (valueStart(cursor, from) >= 0) throw beyond;
}

/** Where the colon stands behind a key that begins at a place of the current line; -1 where there is none. */
function colonAfterKey(cursor: Cursor, start: number): number {
  const { text, end } = cursor;
  const first = text.charCodeAt(start);
  if (first === apostrophe || first === quote) {
    const close = quotedEnd(text, start, end);
    if (text.charCodeAt(close + 1) !== colon) return -1;
    if (close + 2 < end && text.charCodeAt(close + 2) !== space) throw beyond;
    return close + 1;
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) {
      if (at + 1 === end || text.charCodeAt(at + 1) === space) return at;
    } else if (code === hash) {
      if (text.charCodeAt(at - 1) === space) return -1;
    } else if (code === tab) throw beyond;
  }
  return -1;
}

function keyNode({ text, decoder }: Cursor, start: number, colonAt: number): YamlScalar {
  const first = text.charCodeAt(start);
  if (first === apostrophe || first === quote) return quoted(text, decoder, start, colonAt - 1);
  if (!mayBegin(text, start) || text.charCodeAt(colonAt - 1) === space) throw beyond;
  // What would end the document, or begin the next.
  if (text.startsWith('...', start)) throw beyond;
  return plain(text, start, colonAt);
}

/** A value that begins on the current line; behind it the cursor stands at the next line with content. */
function value(cursor: Cursor, at: number, parent: number, depth: number): YamlNode {
  const { text, end, decoder } = cursor;
  const first = text.charCodeAt(at);
  if (first === pipe || first === greater) {
    const mark = text.charCodeAt(at + 1);
    const chomping: Chomping = mark === dash ? 'strip' : mark === plus ? 'keep' : 'clip';
    onlyCommentFrom(cursor, chomping === 'clip' ? at + 1 : at + 2);
    const { scalar, next } = textBlock(text, decoder, { folded: first === greater, chomping }, cursor.next, parent + 1);
    cursor.next = next;
    advance(cursor);
    return scalar;
  }
  let made: YamlNode;
  if (first === apostrophe || first === quote) {
    const close = quotedEnd(text, at, end);
    made = quoted(text, decoder, at, close);
    onlyCommentFrom(cursor, close + 1);
  } else if (first === openBracket || first === openBrace) {
    const flow: Flow = { text, decoder, at, end, parent };
    made = flowValue(flow, depth + 1);
    cursor.end = flow.end;
    cursor.next = flow.end + 1;
    onlyCommentFrom(cursor, flow.at);
  } else made = goneOn(cursor, plainValue(text, at, end), parent);
  advance(cursor);
  return made;
}

/** A scalar without quotes with the lines below it that stand further in than what it belongs to: each line end becomes a space. */
function goneOn(cursor: Cursor, first: YamlScalar, parent: number): YamlScalar {
  const { text } = cursor;
  let { end } = first.at;
  let folded: string | undefined;
  let empty = 0;
  for (let line = cursor.next; line < text.length; ) {
    let start = line;
    while (text.charCodeAt(start) === space) start++;
    const letter = text.charCodeAt(start);
    if (letter === newline) {
      empty++;
      line = start + 1;
      continue;
    }
    if (start >= text.length || letter === hash || start - line <= parent) break;
    // A comment ends the scalar, and nothing may follow.
    if (letter === tab || text.slice(end, line).includes('#')) throw beyond;
    const found = text.indexOf('\n', start);
    const last = found < 0 ? text.length : found;
    const written = plainEnd(text, start, last);
    folded = `${folded ?? first.text}${empty === 0 ? ' ' : '\n'.repeat(empty)}${text.slice(start, written)}`;
    end = written;
    empty = 0;
    cursor.end = last;
    line = last + 1;
    cursor.next = line;
  }
  if (folded === undefined) return first;
  return { kind: 'scalar', text: folded, plain: true, style: 'plain', at: { start: first.at.start, end } };
}

/** A scalar without quotes up to the end of its line, or to the comment there. */
function plainValue(text: string, start: number, lineEnd: number): YamlScalar {
  if (!mayBeginPlain(text, start, lineEnd)) throw beyond;
  return plain(text, start, plainEnd(text, start, lineEnd));
}

/** A dash, a colon or a question mark is a letter of a scalar where no white space follows. */
function mayBeginPlain(text: string, start: number, lineEnd: number): boolean {
  if (mayBegin(text, start)) return true;
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  return (code === dash || code === colon || code === question) && start + 1 < lineEnd && next !== space && next !== tab;
}

/** Where a scalar without quotes ends on its line: before the comment and the white space there. */
function plainEnd(text: string, start: number, lineEnd: number): number {
  let end = start;
  for (let at = start; at < lineEnd; at++) {
    const letter = text.charCodeAt(at);
    if (letter === space) continue;
    if (letter === colon && (at + 1 === lineEnd || text.charCodeAt(at + 1) === space)) throw beyond;
    if (letter === tab) throw beyond;
    if (letter === hash && text.charCodeAt(at - 1) === space) break;
    end = at + 1;
  }
  return end;
}
