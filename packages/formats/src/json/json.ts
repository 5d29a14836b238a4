// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.

import { PortcullisError } from '@portcullis/core';
import { mistakeAt } from './mistake.js';

export interface JsonDocument {
  readonly value: unknown;
  /** 1-based line of a key, or of an item that is text, an object or a list; else that of the nearest parent that was recorded. */
  lineOf(path: readonly (string | number)[]): number;
}

export interface JsonOptions {
  /** How deep places are recorded: 2 knows `packages`, and each key in it. */
  readonly places?: number;
  /** Line comments, block comments and commas before a closing bracket are allowed (JSONC). */
  readonly comments?: boolean;
}

/** How deep objects and lists may lie in one another. */
const maxDepth = 500;

/** @throws PortcullisError `json-invalid` with file and line. */
export function parseJson(text: string, file: string, { places = 2, comments = false }: JsonOptions = {}): JsonDocument {
  const source = withoutComments(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, comments);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw jsonInvalid(file, lineAt(source, mistakeAt(source)), mistake(source, error as Error));
  }
  const found = scan(source, file, places);
  if (found.keys !== countKeys(value)) throw duplicateKey(source, file);
  return { value, lineOf: (path) => placeOf(found.root, path).line };
}

export function jsonInvalid(file: string, line: number | undefined, message: string): PortcullisError {
  return new PortcullisError({
    code: 'json-invalid',
    message: `expected valid JSON: ${message}`,
    where: { file, ...(line === undefined ? {} : { line }) },
    remedy: 'Correct the file, or write it anew with the tool that made it.',
  });
}

interface Scan {
  readonly keys: number;
  readonly root: Place;
}

/** Where a key or item stands, and those within it as deep as was asked for. */
interface Place {
  readonly line: number;
  inner: Map<string, Place> | undefined;
}

function placeOf(root: Place, path: readonly (string | number)[]): Place {
  let place = root;
  for (const part of path) {
    const next = place.inner?.get(typeof part === 'number' ? String(part) : part);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */
function scan(text: string, file: string, places: number): Scan {
  const recorder = new Recorder(places);
  let depth = 0;
  let keys = 0;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= space) {
      if (code === lineFeed) line++;
    } else if (code === quote) {
      const end = stringEnd(text, at);
      if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
        keys++;
        if (depth <= places) recorder.key(depth, line, keyText(text, at, end));
      } else recorder.item(depth, line);
      at = end;
    } else if (code === openBrace || code === openBracket) {
      if (++depth > maxDepth) throw jsonInvalid(file, line, `expected at most ${maxDepth} levels`);
      recorder.open(depth, line, code === openBracket);
    } else if (code === closeBrace || code === closeBracket) depth--;
    else if (code === comma) recorder.next(depth);
  }
  return { keys, root: recorder.root };
}

/** Places by key and index, as deep as they are asked for. */
class Recorder {
  readonly root: Place = { line: 1, inner: undefined };
  /** The container at each depth, and the index of its next item; -1 for objects. */
  private readonly containers: Place[] = [this.root, this.root];
  private readonly indexes: number[] = [-1, -1];
  private last = this.root;

  constructor(private readonly places: number) {}

  key(depth: number, line: number, name: string): void {
    const container = this.containers[depth] as Place;
    this.last = { line, inner: undefined };
    container.inner ??= new Map();
    container.inner.set(name, this.last);
  }

  /** A value that is no key: one of a list has a place of its own. */
  item(depth: number, line: number): void {
    if (depth > this.places) return;
    const index = this.indexes[depth] as number;
    if (index >= 0) this.key(depth, line, String(index));
  }

  /** An object or a list, whose first entries lie this deep. */
  open(depth: number, line: number, isList: boolean): void {
    this.item(depth - 1, line);
    if (depth > this.places) return;
    this.containers[depth] = depth === 1 ? this.root : this.last;
    this.indexes[depth] = isList ? 0 : -1;
  }

  /** A comma. */
  next(depth: number): void {
    if (depth <= this.places && (this.indexes[depth] as number) >= 0) this.indexes[depth] = (this.indexes[depth] as number) + 1;
  }
}

function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  return raw.includes('\\') ? (JSON.parse(text.slice(start, end + 1)) as string) : raw;
}

const lineFeed = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === 92) first--;
  return (at - first) % 2 === 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

function countKeys(root: unknown): number {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const entry of value) if (typeof entry === 'object' && entry !== null) open.push(entry);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        count++;
        const entry = (value as Record<string, unknown>)[key];
        if (typeof entry === 'object' && entry !== null) open.push(entry);
      }
    }
  }
  return count;
}

/** The slow way to the first key that stands twice in one object. */
function duplicateKey(text: string, file: string): PortcullisError {
  const sets: (Set<string> | undefined)[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) line++;
    else if (code === openBrace) sets.push(new Set());
    else if (code === openBracket) sets.push(undefined);
    else if (code === closeBrace || code === closeBracket) sets.pop();
    else if (code === quote) {
      const end = stringEnd(text, at);
      if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        if (sets.at(-1)?.has(key) === true) return jsonInvalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one object`);
        sets.at(-1)?.add(key);
      }
      at = end;
    }
  }
  return jsonInvalid(file, undefined, 'a key stands twice in one object');
}

/** Comments and trailing commas as spaces, so that places stay. */
function withoutComments(text: string, allowed: boolean): string {
  if (!allowed) return text;
  const blank = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (match) =>
    match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '),
  );
  return blank.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? ' ' : match));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** What V8 says, without the piece of the text that it shows. */
function mistake(text: string, error: Error): string {
  if (text.trim() === '') return 'got an empty file';
  if (/end of JSON|Unterminated/.test(error.message)) return 'the text ends too early';
  return /^Unexpected token|^Expected|^Bad|^Unexpected/.exec(error.message)
    ? error.message.replace(/,? ?".*$/s, '').slice(0, 120)
    : 'it has a mistake';
}
