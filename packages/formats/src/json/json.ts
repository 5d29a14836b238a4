// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.

import { PortcullisError } from '@portcullis/core';
import { Places } from '../places.js';
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
  return { value, lineOf: (path) => found.root.lineOf(path) };
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
  readonly root: Places;
}

/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */
function scan(text: string, file: string, places: number): Scan {
  const recorder = new Recorder(text, places);
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
        if (depth <= places) recorder.key(depth, line, at);
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

/** Places of keys and items, as deep as they are asked for. */
class Recorder {
  root: Places;
  /** The container at each depth, where its keys begin, and the index of a list's next item. */
  private readonly containers: (Places | undefined)[] = [];
  private readonly starts: number[][] = [];
  private readonly indexes: number[] = [];

  constructor(
    private readonly text: string,
    private readonly places: number,
  ) {
    this.root = listPlaces();
  }

  key(depth: number, line: number, start: number): void {
    this.containers[depth]?.lines.push(line);
    this.starts[depth]?.push(start);
  }

  /** A value that is no key: one of a list has a place of its own. */
  item(depth: number, line: number): void {
    const container = depth > this.places ? undefined : this.containers[depth];
    if (container?.isList === true) container.lines[this.indexes[depth] as number] = line;
  }

  /** An object or a list, whose first entries lie this deep. */
  open(depth: number, line: number, isList: boolean): void {
    this.item(depth - 1, line);
    if (depth > this.places) return;
    const starts: number[] = [];
    const container = isList ? listPlaces() : keyPlaces(this.text, starts);
    const outer = this.containers[depth - 1];
    if (outer === undefined) this.root = container;
    else outer.inner[outer.lines.length - 1] = container;
    this.containers[depth] = container;
    this.starts[depth] = starts;
    this.indexes[depth] = 0;
  }

  /** A comma. */
  next(depth: number): void {
    if (depth <= this.places) this.indexes[depth] = (this.indexes[depth] as number) + 1;
  }
}

function listPlaces(): Places {
  return new Places(() => false, undefined);
}

/** @param starts where the first quotation mark of each key is. */
function keyPlaces(text: string, starts: readonly number[]): Places {
  return new Places(
    (key, index) => {
      const start = starts[index] as number;
      return text.charCodeAt(start + 1 + key.length) === quote && text.startsWith(key, start + 1) && !key.includes('\\');
    },
    () => starts.map((start) => keyText(text, start)),
  );
}

/** The key whose first quotation mark is at `start`. */
function keyText(text: string, start: number): string {
  const end = stringEnd(text, start);
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
