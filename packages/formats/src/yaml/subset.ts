// The plain part of YAML that tools write into lock files: maps and lists by indentation, scalars and brackets on one line, block
// scalars. Several times as fast as a whole parser, and never a guess: whatever it does not know, it leaves to the whole parser.

import { JsonTable, refuseTwice as refuseTwiceIn } from '../json/table.js';
import { tablesOf } from '../json/tables.js';
import { Places } from '../places.js';
import {
  apostrophe,
  type Brackets,
  beyond,
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  greater,
  hash,
  openBrace,
  openBracket,
  pipe,
  quote,
  quotedEnd,
  separator,
  skipSpaces,
  space,
  tab,
} from './plain-letters.js';
import { parseYamlDocuments, scalarValue, type YamlDocument } from './value.js';

export interface YamlLockOptions {
  /** How deep lines of keys are recorded: 2 knows `packages`, and each key in it. */
  readonly places?: number;
  readonly maxBytes?: number;
  /** Every scalar is text as it is written, but for nothing at all: a commit of digits and the version `1.10` are no numbers. */
  readonly asText?: boolean;
}

/** How deep lines are known where the whole parser, which knows them all, made the tables: as deep as a lock's edges stand. */
const wholePlaces = 4;

const defaultMaxBytes = 512 * 1024 * 1024;

/** Every document of a lock file. @throws PortcullisError `yaml-invalid` with file and line. */
export async function parseYamlLock(
  text: string,
  file: string,
  { places = 2, maxBytes = defaultMaxBytes, asText = false }: YamlLockOptions = {},
): Promise<readonly YamlDocument[]> {
  return parseYamlSubset(text, places, asText) ?? (await parseYamlDocuments(text, file, { maxBytes, asText }));
}

/** The same with its maps as tables, for locks of many packages; what is no map is left as it is. @throws PortcullisError `yaml-invalid` */
export async function parseYamlTables(
  text: string,
  file: string,
  { maxBytes = defaultMaxBytes, asText = false }: Omit<YamlLockOptions, 'places'> = {},
): Promise<readonly unknown[]> {
  const quick = within(() => documents({ text, places: 2, asText, asTables: true, ...startOf(text) }));
  if (quick !== undefined) return quick.map(({ value }) => value);
  const whole = await parseYamlDocuments(text, file, { maxBytes, asText });
  return whole.map(({ value, lineOf }) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? tablesOf(value, (path) => lineOf(path) ?? 1, wholePlaces)
      : value,
  );
}

/** Undefined when the text holds anything beyond the subset, or is no YAML at all. */
export function parseYamlSubset(text: string, places: number, asText = false): readonly YamlDocument[] | undefined {
  return within(() => documents({ text, places, asText, asTables: false, ...startOf(text) }));
}

function within<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error === beyond) return undefined;
    throw error;
  }
}

const maxDepth = 100;

interface Cursor {
  readonly text: string;
  readonly places: number;
  readonly asText: boolean;
  /** Maps become tables: of names that packages choose, an object each would be of a shape of its own. */
  readonly asTables: boolean;
  /** The current line: where its content begins and ends, its indentation, and its number. Without one `start` is -1. */
  start: number;
  end: number;
  indent: number;
  line: number;
  /** Where the next line begins. */
  next: number;
  /** Cells of the tables that are not closed yet. */
  readonly open: Stack;
}

/** What grows with every entry and has room already, where a list of its own for each table would get it anew. */
interface Stack {
  readonly cells: unknown[];
  filled: number;
}

function push(stack: Stack, cell: unknown): void {
  stack.cells[stack.filled++] = cell;
}

/** What was put there since. */
function popped(stack: Stack, start: number): unknown[] {
  const cells = stack.cells.slice(start, stack.filled);
  stack.filled = start;
  return cells;
}

function startOf(text: string): Omit<Cursor, 'text' | 'places' | 'asText' | 'asTables'> {
  return { start: -1, end: 0, indent: 0, line: 0, next: text.charCodeAt(0) === 0xfeff ? 1 : 0, open: { cells: [], filled: 0 } };
}

/** To the next line that has content. */
function advance(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    if (cursor.next >= text.length) {
      cursor.start = -1;
      return;
    }
    let at = cursor.next;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const begin = at;
    cursor.next = end + 1;
    cursor.line++;
    while (text.charCodeAt(at) === space) at++;
    if (end > at && text.charCodeAt(end - 1) === carriageReturn) end--;
    while (end > at && text.charCodeAt(end - 1) === space) end--;
    if (at >= end || text.charCodeAt(at) === hash) continue;
    if (text.charCodeAt(at) === tab) throw beyond;
    cursor.start = at;
    cursor.end = end;
    cursor.indent = at - begin;
    return;
  }
}

function isDocumentStart({ text, start, end, indent }: Cursor): boolean {
  return indent === 0 && start >= 0 && end - start === 3 && text.startsWith('---', start);
}

function documents(cursor: Cursor): readonly YamlDocument[] {
  const found: YamlDocument[] = [];
  advance(cursor);
  do {
    if (isDocumentStart(cursor)) advance(cursor);
    // The root stands where the only item of a list would.
    const root = new Places(() => false, undefined);
    root.lines.push(1);
    const value = cursor.start < 0 || isDocumentStart(cursor) ? null : block(cursor, root, 0, 1);
    if (cursor.start >= 0 && !isDocumentStart(cursor)) throw beyond;
    found.push({ value, lineOf: (path) => root.lineOf([0, ...path]) });
  } while (cursor.start >= 0);
  return found;
}

/** Keys of a map as they are noted; the names are those of the object itself. */
function keyPlaces(names: readonly string[]): Places {
  return new Places(
    (key, index) => names[index] === key,
    () => names,
  );
}

function isItem({ text, start, end }: Cursor): boolean {
  return text.charCodeAt(start) === dash && (end === start + 1 || text.charCodeAt(start + 1) === space);
}

/**
 * A map or list whose entries begin at the indentation of the current line.
 * @param outer the places among which the newest is this block's own; undefined where they are no longer noted.
 * @param line of the key that it belongs to.
 */
function block(cursor: Cursor, outer: Places | undefined, depth: number, line: number): unknown {
  if (depth > maxDepth) throw beyond;
  if (isItem(cursor)) return list(cursor, outer, depth);
  return cursor.asTables ? table(cursor, depth, line) : map(cursor, outer, depth);
}

function table(cursor: Cursor, depth: number, ownLine: number): JsonTable {
  const { indent, open } = cursor;
  const start = open.filled;
  const places = depth < cursor.places ? new Places(() => false, undefined) : undefined;
  while (cursor.start >= 0 && cursor.indent === indent && !isDocumentStart(cursor)) {
    const { key, after } = keyOf(cursor);
    places?.lines.push(cursor.line);
    push(open, key);
    push(open, mapValue(cursor, after, places, depth));
    if (cursor.start >= 0 && cursor.indent > indent) throw beyond;
  }
  const cells = popped(open, start);
  const index = refuseTwiceIn(cells, beyond);
  return new JsonTable(ownLine, cells, places?.lines, places?.inner, index);
}

function noted(outer: Places | undefined, places: Places): Places {
  if (outer !== undefined) outer.inner[outer.lines.length - 1] = places;
  return places;
}

function list(cursor: Cursor, outer: Places | undefined, depth: number): unknown[] {
  const { indent, text } = cursor;
  const items: unknown[] = [];
  const places = depth < cursor.places ? noted(outer, new Places(() => false, undefined)) : undefined;
  while (cursor.start >= 0 && cursor.indent === indent && isItem(cursor)) {
    let at = cursor.start + 1;
    while (text.charCodeAt(at) === space) at++;
    if (at >= cursor.end) throw beyond;
    places?.lines.push(cursor.line);
    // Lines so deep are known to the whole parser alone, for which those who ask for no tables wait.
    if (cursor.asTables && beginsMap(cursor, at)) {
      // The map is indented by its first key, which stands behind the dash.
      cursor.indent += at - cursor.start;
      cursor.start = at;
      items.push(block(cursor, places, depth + 1, cursor.line));
    } else {
      items.push(inline(cursor, at));
      advance(cursor);
    }
    if (cursor.start >= 0 && cursor.indent > indent) throw beyond;
  }
  return items;
}

/** Whether what stands behind a dash is a key. */
function beginsMap({ text, end }: Cursor, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === openBrace || first === openBracket) return false;
  const from = first === apostrophe || first === quote ? quotedEnd(text, at, end) + 1 : at;
  if (from > at) return text.charCodeAt(from) === colon;
  // Not beyond the line: a list of a million items may have no colon at all.
  const item = text.slice(at, end);
  return item.includes(': ') || item.endsWith(':');
}

function map(cursor: Cursor, outer: Places | undefined, depth: number): Record<string, unknown> {
  const { indent } = cursor;
  const object: Record<string, unknown> = {};
  const names: string[] = [];
  const places = depth < cursor.places ? noted(outer, keyPlaces(names)) : undefined;
  let count = 0;
  while (cursor.start >= 0 && cursor.indent === indent && !isDocumentStart(cursor)) {
    const { key, after } = keyOf(cursor);
    if (places !== undefined) {
      names.push(key);
      places.lines.push(cursor.line);
    }
    object[key] = mapValue(cursor, after, places, depth);
    count++;
    if (cursor.start >= 0 && cursor.indent > indent) throw beyond;
  }
  refuseTwice(object, count);
  return object;
}

/** What stands after a key on its line, or on those below it. */
function mapValue(cursor: Cursor, after: number, places: Places | undefined, depth: number): unknown {
  const { text, indent, line } = cursor;
  let at = after;
  while (at < cursor.end && text.charCodeAt(at) === space) at++;
  if (at >= cursor.end) {
    advance(cursor);
    const isNested = cursor.start >= 0 && (cursor.indent > indent || (cursor.indent === indent && isItem(cursor)));
    return isNested ? block(cursor, places, depth + 1, line) : null;
  }
  const code = text.charCodeAt(at);
  if (code === pipe || code === greater) return blockScalar(cursor, at, indent);
  const value = inline(cursor, at);
  advance(cursor);
  return value;
}

/** An object that has fewer keys than were put into it was given one twice, or one that no object can have as its own. */
function refuseTwice(object: Record<string, unknown>, count: number): void {
  // Most maps have one key, and one that is not their own leaves them empty.
  if (count === 1) {
    for (const _ in object) return;
    throw beyond;
  }
  if (Object.keys(object).length !== count) throw beyond;
}

/** Characters that may begin a scalar without quotes, and mean nothing else. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_/.$~^<=(+\\]/.test(String.fromCharCode(code)) ? 1 : 0));

function mayBegin(text: string, at: number): boolean {
  return beginnings[text.charCodeAt(at)] === 1;
}

function keyOf({ text, start, end }: Cursor): { readonly key: string; readonly after: number } {
  const first = text.charCodeAt(start);
  if (first === apostrophe || first === quote) {
    const close = quotedEnd(text, start, end);
    if (text.charCodeAt(close + 1) !== colon || (close + 2 < end && text.charCodeAt(close + 2) !== space)) throw beyond;
    return { key: quoted(text, start, close), after: close + 2 };
  }
  if (!mayBegin(text, start)) throw beyond;
  let at = text.indexOf(':', start);
  while (at >= 0 && at < end - 1 && text.charCodeAt(at + 1) !== space) at = text.indexOf(':', at + 1);
  if (at < 0 || at >= end) throw beyond;
  const key = text.slice(start, at);
  // A merge key, a comment, and keys that are no text to other readers.
  if (key === '<<' || key.includes(' #') || key.endsWith(' ') || key.includes('\t')) throw beyond;
  return { key, after: at + 1 };
}

/** A value that begins and ends on this line. */
function inline({ text, end, asText, asTables, line, open }: Cursor, start: number): unknown {
  const first = text.charCodeAt(start);
  if (first === openBrace || first === openBracket) {
    const flow: Flow = { text, at: start, end, asText, asTables, line, open };
    const value = flowValue(flow, 0);
    if (flow.at !== end) throw beyond;
    return value;
  }
  if (first === apostrophe || first === quote) {
    const close = quotedEnd(text, start, end);
    if (close !== end - 1) throw beyond;
    return quoted(text, start, close);
  }
  const value = text.slice(start, end);
  if (!mayBegin(value, 0) && !/^-[\d.]/.test(value)) throw beyond;
  if (/: |:$| #|\t/.test(value)) throw beyond;
  return plain(value, asText);
}

/** What does not begin like a number, a truth value or nothing is text. */
function plain(text: string, asText: boolean): unknown {
  if (asText && (text.length > 4 || !/^(?:~|null|Null|NULL)$/.test(text))) return text;
  return /^[-+.0-9~nNtTfF]/.test(text) && text.length < 500 && !isVersion(text)
    ? scalarValue({ kind: 'scalar', text, plain: true, style: 'plain', at: { start: 0, end: 0 } })
    : text;
}

/** Digits with two dots are no number: `1.2.3`, as most that begins with a digit in a lock. */
function isVersion(text: string): boolean {
  return /^\d{1,20}\.\d{1,20}\./.test(text);
}

function quoted(text: string, start: number, close: number): string {
  const content = text.slice(start + 1, close);
  if (content.includes('\t')) throw beyond;
  if (text.charCodeAt(start) === apostrophe) return content.includes("'") ? content.replaceAll("''", "'") : content;
  if (!content.includes('\\')) return content;
  // The escapes that JSON has mean the same in YAML.
  if (/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(content.replaceAll('\\\\', ''))) throw beyond;
  return JSON.parse(`"${content}"`) as string;
}

interface Flow extends Brackets {
  readonly asText: boolean;
  readonly asTables: boolean;
  readonly line: number;
  readonly open: Stack;
}

function flowValue(flow: Flow, depth: number): unknown {
  if (depth > maxDepth) throw beyond;
  const first = flow.text.charCodeAt(flow.at);
  if (first === openBrace) return flowMap(flow, depth);
  if (first === openBracket) return flowList(flow, depth);
  return first === apostrophe || first === quote ? flowQuoted(flow) : plain(flowPlain(flow, false), flow.asText);
}

function flowQuoted(flow: Flow): string {
  const close = quotedEnd(flow.text, flow.at, flow.end);
  const value = quoted(flow.text, flow.at, close);
  flow.at = close + 1;
  return value;
}

/** What is no letter of a scalar within brackets, or not everywhere. */
const flowMarks = Uint8Array.from({ length: 128 }, (_, code) => (',{}[]\t#":'.includes(String.fromCharCode(code)) ? 1 : 0));

/** A scalar without quotes, up to what ends it within brackets; for a key up to its colon. */
function flowPlain(flow: Flow, isKey: boolean): string {
  const { text, at: start, end } = flow;
  if (!mayBegin(text, start)) throw beyond;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || flowMarks[code] === 0) continue;
    if (code === comma || code === closeBrace || code === closeBracket) break;
    if (code === openBrace || code === openBracket || code === tab || code === hash || code === quote) throw beyond;
    if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === comma || next === closeBrace || next === closeBracket) {
        if (isKey) break;
        throw beyond;
      }
    }
  }
  flow.at = at;
  const value = text.slice(start, at).trimEnd();
  if (value === '') throw beyond;
  return value;
}

function flowMap(flow: Flow, depth: number): unknown {
  const object: Record<string, unknown> = {};
  const { open } = flow;
  const start = open.filled;
  let count = 0;
  flow.at++;
  skipSpaces(flow);
  while (flow.text.charCodeAt(flow.at) !== closeBrace) {
    const first = flow.text.charCodeAt(flow.at);
    const key = first === apostrophe || first === quote ? flowQuoted(flow) : flowPlain(flow, true);
    if (flow.text.charCodeAt(flow.at) !== colon || flow.text.charCodeAt(flow.at + 1) !== space || key === '<<') throw beyond;
    flow.at++;
    skipSpaces(flow);
    if (flow.asTables) {
      push(open, key);
      push(open, flowValue(flow, depth + 1));
    } else object[key] = flowValue(flow, depth + 1);
    count++;
    separator(flow, closeBrace);
  }
  flow.at++;
  if (flow.asTables) {
    const cells = popped(open, start);
    refuseTwiceIn(cells, beyond);
    return new JsonTable(flow.line, cells);
  }
  refuseTwice(object, count);
  return object;
}

function flowList(flow: Flow, depth: number): unknown[] {
  const items: unknown[] = [];
  flow.at++;
  skipSpaces(flow);
  while (flow.text.charCodeAt(flow.at) !== closeBracket) {
    items.push(flowValue(flow, depth + 1));
    separator(flow, closeBracket);
  }
  flow.at++;
  return items;
}

/** `|` and `>` with their marks for what becomes of the last line ends. */
function blockScalar(cursor: Cursor, at: number, parent: number): string {
  const { text } = cursor;
  const header = text.slice(at, cursor.end);
  if (!/^[|>][-+]?$/.test(header)) throw beyond;
  const lines: string[] = [];
  let indent = -1;
  while (cursor.next < text.length) {
    let end = text.indexOf('\n', cursor.next);
    if (end < 0) end = text.length;
    const raw = text.slice(cursor.next, end).replace(/\r$/, '');
    const content = raw.search(/[^ ]/);
    if (content >= 0 && content <= parent) break;
    if (content >= 0 && indent < 0) indent = content;
    if ((content >= 0 && content < indent) || raw[content] === '\t' || (content < 0 && raw.length > Math.max(indent, 0))) throw beyond;
    lines.push(content < 0 ? '' : raw.slice(indent));
    cursor.next = end + 1;
    cursor.line++;
  }
  advance(cursor);
  return blockText(lines, header);
}

function blockText(lines: readonly string[], header: string): string {
  let length = lines.length;
  while (length > 0 && lines[length - 1] === '') length--;
  const content = lines.slice(0, length);
  // Folding has more rules than this where lines are empty or further in.
  const isFolded = header.startsWith('>');
  if (content.length === 0 || (isFolded && content.some((line) => line === '' || line.startsWith(' ')))) throw beyond;
  const body = content.join(isFolded ? ' ' : '\n');
  if (header.endsWith('-')) return body;
  return header.endsWith('+') ? body + '\n'.repeat(1 + lines.length - length) : `${body}\n`;
}
