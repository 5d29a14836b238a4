// TOML as values with the lines of tables, keys and items: the plain part that tools write by a reader of our own, anything else by the
// whole parser, which keeps no places, so that one light pass over the text finds them.
// https://toml.io/en/v1.0.0

import { PortcullisError } from '@portcullis/core';
import { readPlainToml, type TomlTable } from './plain.js';

export interface TomlDocument {
  readonly value: unknown;
  /** 1-based line of a table, a key or an item of a list; else that of the nearest parent that was recorded. */
  lineOf(path: readonly (string | number)[]): number;
}

/** How deep tables and lists may lie in one another. */
const maxDepth = 100;

/** @throws PortcullisError `toml-invalid` with file and line: a syntax error, a key or table twice, a text that ends too early. */
export async function parseToml(text: string, file: string): Promise<TomlDocument> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return plainDocument(source) ?? wholeDocument(source, file);
}

/** Lines of tables as they were read; those within a table are found when one is asked for. */
function plainDocument(source: string): TomlDocument | undefined {
  const root = readPlainToml(source);
  if (root === undefined) return undefined;
  let last: TomlTable | undefined;
  let lines: ReadonlyMap<string, number> = new Map();
  return {
    value: root.value,
    lineOf(path) {
      const { table, line, depth } = nearest(root, path);
      if (depth === path.length) return line;
      if (table !== last) {
        last = table;
        lines = places(source.slice(table.start, table.end));
      }
      const within = nearestLine(lines, path.slice(depth));
      // What is within begins behind the header, on its line; the root begins on the first.
      return within === undefined ? line : table === root ? within : table.line + within - 1;
    },
  };
}

/** The innermost table on a path, how many parts of the path lead there, and the line of the last that has a header. */
function nearest(root: TomlTable, path: Path): { readonly table: TomlTable; readonly line: number; readonly depth: number } {
  let table = root;
  let line = 1;
  let depth = 0;
  while (depth < path.length) {
    const found = table.inner?.get(String(path[depth]));
    const next = Array.isArray(found) ? found[Number(path[depth + 1])] : found;
    if (next === undefined) return { table, line, depth: Array.isArray(found) ? path.length : depth };
    table = next;
    if (table.line > 0) line = table.line;
    depth += Array.isArray(found) ? 2 : 1;
  }
  return { table, line, depth };
}

function nearestLine(lines: ReadonlyMap<string, number>, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

async function wholeDocument(source: string, file: string): Promise<TomlDocument> {
  const { parse, TomlError } = await import('smol-toml');
  let value: unknown;
  try {
    value = parse(source, { maxDepth });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new PortcullisError({
      code: 'toml-invalid',
      message: `expected valid TOML: ${(error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 120)}`,
      where: { file, line: error.line },
      remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
  }
  const lines = places(source);
  return { value, lineOf: (path) => nearestLine(lines, path) ?? 1 };
}

type Path = readonly (string | number)[];

function keyOf(path: Path): string {
  return path.join('\0');
}

/** One pass over a text that is known to be TOML. */
function places(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const tables = new Map<string, number>();
  const cursor: Cursor = { text, at: 0, line: 1 };
  let table: Path = [];
  for (;;) {
    skipBlank(cursor);
    if (cursor.at >= text.length) return lines;
    const { line } = cursor;
    if (text.charCodeAt(cursor.at) === openBracket) {
      const isList = text.charCodeAt(cursor.at + 1) === openBracket;
      cursor.at += isList ? 2 : 1;
      table = tablePath(readKey(cursor), isList, tables);
      note(lines, table, line);
      cursor.at = endOfLine(cursor);
    } else {
      const path = [...table, ...readKey(cursor)];
      note(lines, path, line);
      cursor.at = text.indexOf('=', cursor.at) + 1;
      // A key without a value cannot be: the text was parsed. It still must not turn this pass back to its start.
      if (cursor.at === 0) return lines;
      skipValue(cursor, path, lines);
    }
  }
}

function note(lines: Map<string, number>, path: Path, line: number): void {
  const key = keyOf(path);
  if (!lines.has(key)) lines.set(key, line);
}

/** A header's keys with the index of every list of tables that they lead through. */
function tablePath(keys: readonly string[], isList: boolean, counts: Map<string, number>): Path {
  const path: (string | number)[] = [];
  for (const [index, name] of keys.entries()) {
    path.push(name);
    const key = keyOf(path);
    if (isList && index === keys.length - 1) counts.set(key, (counts.get(key) ?? -1) + 1);
    const count = counts.get(key);
    if (count !== undefined) path.push(count);
  }
  return path;
}

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
}

const newline = 10;
const hash = 35;
const quote = 34;
const apostrophe = 39;
const comma = 44;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

function skipBlank(cursor: Cursor): void {
  const { text } = cursor;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === hash) cursor.at = endOfLine(cursor) - 1;
    else if (code === newline) cursor.line++;
    else if (code > 32) return;
  }
}

function endOfLine({ text, at }: Cursor): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** `a."b.c".'d'`, up to what is no key any more. */
function readKey(cursor: Cursor): readonly string[] {
  const parts: string[] = [];
  const bare = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y;
  for (;;) {
    bare.lastIndex = cursor.at;
    const match = bare.exec(cursor.text);
    if (match === null) return parts;
    parts.push(match[1] ?? match[3] ?? unescaped(match[2] as string));
    cursor.at = bare.lastIndex;
    if (cursor.text[cursor.at] !== '.') return parts;
    cursor.at++;
  }
}

/** The escapes that TOML shares with JSON; a key with others is found under its written form. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

/** Past a value, whose items' lines are kept where it is a list. */
function skipValue(cursor: Cursor, path: Path, lines: Map<string, number>): void {
  const { text } = cursor;
  const isList = text.charCodeAt(skipSpaces(cursor)) === openBracket;
  let depth = 0;
  let index = 0;
  let awaited = false;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code <= 32 || code === hash) {
      if (code === newline && depth === 0) return;
      skipBetween(cursor, code);
      continue;
    }
    if (awaited && depth === 1 && code !== closeBracket) {
      note(lines, [...path, index++], cursor.line);
      awaited = false;
    }
    if (code === quote || code === apostrophe) skipString(cursor);
    else depth += nesting(code);
    if (isList && depth === 1 && (code === comma || index === 0)) awaited = true;
  }
}

/** Index of the first character of a value. */
function skipSpaces({ text, at }: Cursor): number {
  let start = at;
  while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9) start++;
  return start;
}

/** Past what stands between values: the end of a line, a comment. */
function skipBetween(cursor: Cursor, code: number): void {
  if (code === newline) cursor.line++;
  else if (code === hash) cursor.at = endOfLine(cursor) - 1;
}

function nesting(code: number): number {
  if (code === openBracket || code === openBrace) return 1;
  return code === closeBracket || code === closeBrace ? -1 : 0;
}

/** To the last character of the string that begins here. */
function skipString(cursor: Cursor): void {
  const { text, at } = cursor;
  const mark = text[at] as string;
  const isLong = text.startsWith(mark.repeat(3), at);
  const closing = isLong ? mark.repeat(3) : mark;
  let end = at + closing.length;
  while (end < text.length && !text.startsWith(closing, end)) {
    if (text[end] === '\\' && mark === '"') end++;
    if (text.charCodeAt(end) === newline) cursor.line++;
    end++;
  }
  end += closing.length;
  // A long string may end in up to two quotation marks of its own.
  while (isLong && text[end] === mark) end++;
  cursor.at = end - 1;
}
