// Large JSON in one pass: objects as lists of keys and values with their lines, in the time in which JSON.parse makes objects of them.
// Only for text that any parser reads the same way and no more than once: whatever else there is, it leaves to parseJson.

import { Places } from '../places.js';

const none: readonly never[] = [];

/** Where each key stands among the cells. */
type Index = ReadonlyMap<unknown, number>;

function indexOf(cells: readonly unknown[]): Index {
  const index = new Map<unknown, number>();
  for (let at = 0; at < cells.length; at += 2) index.set(cells[at], at);
  return index;
}

/** Keys of an object, up to which they are asked one after another. */
const maxAsked = 32;

/** An object as it is written: keys and values in turn. */
export class JsonTable {
  constructor(
    /** 1-based line of its own key or, without one, of its bracket. */
    readonly line: number,
    /** Key, value, key, value, … */
    readonly cells: unknown[],
    /** Line of each key, as deep as they are asked for. */
    readonly lines: readonly number[] = none,
    /** Lines of items, of those values that are lists of which they were noted. */
    readonly items: readonly (Places | undefined)[] = none,
    /** Where keys stand, of an object that has many: made when one of them is asked for, unless it was before. */
    private index: Index | undefined = undefined,
  ) {}

  /** The value of a key; undefined when there is none. */
  get(key: string): unknown {
    const at = this.cellOf(key);
    return at < 0 ? undefined : this.cells[at + 1];
  }

  /** Where a key stands among the cells; -1 when it does not. */
  private cellOf(key: string): number {
    const { cells } = this;
    if (cells.length > 2 * maxAsked) {
      this.index ??= indexOf(cells);
      return this.index.get(key) ?? -1;
    }
    for (let at = 0; at < cells.length; at += 2) if (cells[at] === key) return at;
    return -1;
  }

  keys(): readonly string[] {
    return this.cells.filter((_, at) => at % 2 === 0) as string[];
  }

  /** The line of a path of keys, or of the nearest parent that was noted. */
  lineOf(path: readonly (string | number)[]): number {
    let line = this.line;
    let table: JsonTable = this;
    for (const [depth, key] of path.entries()) {
      const at = table.cellOf(String(key));
      if (at < 0) return line;
      line = table.lines[at >> 1] ?? line;
      const value = table.cells[at + 1];
      if (Array.isArray(value) && depth + 1 < path.length) return table.items[at >> 1]?.lineOf(path.slice(depth + 1)) ?? line;
      if (!(value instanceof JsonTable)) return line;
      table = value;
    }
    return line;
  }
}

/** Thrown where the pass does not go on; it never leaves this file. */
const beyond = new Error('beyond what is read in one pass');

/** How deep objects and lists may lie in one another. */
const maxDepth = 100;
/** Keys of an object, past which they are looked for in a set. */
const fewKeys = 8;
/** Digits that a number has exactly. */
const maxDigits = 15;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/**
 * @param places how deep lines of keys are recorded: 2 knows `packages`, and each key in it.
 * @returns undefined where the text is no object, is not JSON, has a key twice in one object, or anything that is rare in large files:
 * escapes, broken numbers, deep nesting.
 */
export function readJsonTables(text: string, places = 2): JsonTable | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no string may hold, and what stands between none.
  if (/[\\\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return undefined;
  try {
    return new Pass(text, places).whole();
  } catch (error) {
    if (error === beyond) return undefined;
    throw error;
  }
}

class Pass {
  private at = 0;
  private line = 1;
  /** Where the current line ends: no string goes past it. */
  private lineEnd: number;
  /** By depth, the keys of the object before: those of a lock are alike, and need not be cut out again. */
  private readonly alike: string[][] = [];
  /** By depth, how many of those are known to be of one object, each once. */
  private readonly distinct: number[] = [];
  /** Cells of the objects that are not closed yet, one object behind another. */
  private readonly open: unknown[] = [];
  private filled = 0;
  /** Whether there are tabs or carriage returns, which may stand between strings. */
  private readonly hasTabs: boolean;

  constructor(
    private readonly text: string,
    private readonly places: number,
  ) {
    this.lineEnd = this.endOfLine();
    this.hasTabs = text.includes('\t') || text.includes('\r');
  }

  whole(): JsonTable {
    if (this.skip() !== openBrace) throw beyond;
    const table = this.object(0, this.line);
    // Past the end there is no code.
    if (!Number.isNaN(this.skip())) throw beyond;
    return table;
  }

  private endOfLine(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }

  /** Past space; the code of what is there. */
  private skip(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === space || code === tab || code === carriageReturn) this.at++;
      else if (code === lineFeed) {
        this.at++;
        this.line++;
        this.lineEnd = this.endOfLine();
      } else return code;
    }
  }

  private value(code: number, depth: number, line: number): unknown {
    if (code === quote) return this.string();
    if (code === openBrace) return this.object(depth, line);
    if (code === openBracket) return this.list(depth);
    if (this.word('true')) return true;
    if (this.word('false')) return false;
    if (this.word('null')) return null;
    return this.number();
  }

  private word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private string(): string {
    const start = this.at + 1;
    const end = this.text.indexOf('"', start);
    if (end < 0 || end > this.lineEnd) throw beyond;
    this.at = end + 1;
    const string = this.text.slice(start, end);
    if (this.hasTabs && /[\t\r]/.test(string)) throw beyond;
    return string;
  }

  /** Digits alone. */
  private number(): number {
    const start = this.at;
    let code = this.text.charCodeAt(start);
    while (code >= 48 && code <= 57) code = this.text.charCodeAt(++this.at);
    const length = this.at - start;
    if (length === 0 || length > maxDigits || (length > 1 && this.text.charCodeAt(start) === 48)) throw beyond;
    return Number(this.text.slice(start, this.at));
  }

  private object(depth: number, line: number): JsonTable {
    if (depth > maxDepth) throw beyond;
    const { open, filled: start } = this;
    const lines: number[] | undefined = depth < this.places ? [] : undefined;
    this.at++;
    let code = this.skip();
    if (code === closeBrace) {
      this.at++;
      return new JsonTable(line, [], lines);
    }
    this.alike[depth] ??= [];
    const alike = this.alike[depth] as string[];
    let isAlike = true;
    let count = 0;
    for (;;) {
      if (code !== quote) throw beyond;
      const own = this.line;
      lines?.push(own);
      const key = this.key(alike[count]);
      if (key !== alike[count]) {
        isAlike = false;
        if (count < fewKeys) alike[count] = key;
      }
      count++;
      open[this.filled++] = key;
      if (this.skip() !== colon) throw beyond;
      this.at++;
      const value = this.value(this.skip(), depth + 1, own);
      open[this.filled++] = value;
      if (!this.goesOn(closeBrace)) break;
      code = this.skip();
    }
    // A list that grows by itself has room for seven more cells than most objects of a lock fill.
    const cells = open.slice(start, this.filled);
    this.filled = start;
    let index: Index | undefined;
    if (!isAlike || count > (this.distinct[depth] ?? 0)) {
      index = refuseTwice(cells, beyond);
      this.distinct[depth] = Math.min(count, fewKeys);
    }
    return new JsonTable(line, cells, lines, none, count > maxAsked ? index : undefined);
  }

  /** @param before what stood here in the object before. */
  private key(before: string | undefined): string {
    const { text, at } = this;
    if (before !== undefined && text.charCodeAt(at + 1 + before.length) === quote && text.startsWith(before, at + 1)) {
      this.at = at + before.length + 2;
      return before;
    }
    return this.string();
  }

  private list(depth: number): unknown[] {
    if (depth > maxDepth) throw beyond;
    const items: unknown[] = [];
    this.at++;
    let code = this.skip();
    if (code === closeBracket) {
      this.at++;
      return items;
    }
    for (;;) {
      items.push(this.value(code, depth + 1, this.line));
      if (!this.goesOn(closeBracket)) return items;
      code = this.skip();
    }
  }

  /** Past a comma, or past the closing bracket. */
  private goesOn(close: number): boolean {
    const code = this.skip();
    if (code !== comma && code !== close) throw beyond;
    this.at++;
    return code === comma;
  }
}

/**
 * A key that stands twice in one object. @throws what is given, to the reader that gives up.
 * @returns where keys stand, of an object that has many.
 */
export function refuseTwice(cells: readonly unknown[], beyond: Error): Index | undefined {
  if (cells.length > 2 * fewKeys) {
    const keys = indexOf(cells);
    if (keys.size * 2 !== cells.length) throw beyond;
    return keys;
  }
  for (let at = 2; at < cells.length; at += 2) for (let before = 0; before < at; before += 2) if (cells[at] === cells[before]) throw beyond;
  return undefined;
}

/** The same of a value that was parsed. @param lineOf see JsonDocument. */
export function tablesOf(value: object, lineOf: (path: readonly (string | number)[]) => number, places = 2): JsonTable {
  type Path = readonly (string | number)[];
  const inside = (from: unknown, path: Path): unknown => {
    if (Array.isArray(from)) return from.map((item, index) => inside(item, [...path, index]));
    return typeof from === 'object' && from !== null ? table(from, path) : from;
  };
  const table = (from: object, path: Path): JsonTable => {
    const entries = Object.entries(from);
    const isNoted = path.length < places;
    return new JsonTable(
      lineOf(path),
      entries.flatMap(([key, entry]) => [key, inside(entry, [...path, key])]),
      isNoted ? entries.map(([key]) => lineOf([...path, key])) : none,
      isNoted ? entries.map(([key, entry]) => (Array.isArray(entry) ? itemsOf(entry, [...path, key]) : undefined)) : none,
    );
  };
  const itemsOf = (items: readonly unknown[], path: Path): Places => {
    const found = new Places(() => false, undefined);
    for (let index = 0; index < items.length; index++) found.lines.push(lineOf([...path, index]));
    return found;
  };
  return table(value, []);
}
