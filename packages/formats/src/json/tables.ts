// Large JSON in one pass: objects as lists of keys and values with their lines, in the time in which JSON.parse makes objects of them.
// Only for text that any parser reads the same way and no more than once: whatever else there is, it leaves to parseJson.

import { Places } from '../places.js';
import { fewKeys, type Index, JsonTable, maxAsked, refuseTwice } from './table.js';
import { Tape } from './tape.js';

/** Thrown where the pass does not go on; it never leaves this file. */
const beyond = new Error('beyond what is read in one pass');

/** How deep objects and lists may lie in one another. */
const maxDepth = 100;
const none: readonly never[] = [];

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
  if (text.includes('\\')) return undefined;
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
  /** By depth, the keys of the object before: those of a lock are alike, and need not be cut out again. */
  private readonly alike: string[][] = [];
  /** By depth, how many of those are known to be of one object, each once. */
  private readonly distinct: number[] = [];
  /** Cells of the objects that are not closed yet, one object behind another. */
  private readonly open: unknown[] = [];
  private filled = 0;
  /** Objects of which no lines of keys are asked for. */
  private readonly tape: Tape;

  constructor(
    private readonly text: string,
    private readonly places: number,
  ) {
    this.tape = new Tape(text);
  }

  whole(): JsonTable {
    if (this.skip() !== openBrace) throw beyond;
    const table = this.object(0, this.line);
    // Past the end there is no code.
    if (!Number.isNaN(this.skip())) throw beyond;
    return table;
  }

  /** Past space; the code of what is there. */
  private skip(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === space || code === tab || code === carriageReturn) this.at++;
      else if (code === lineFeed) {
        this.at++;
        this.line++;
      } else return code;
    }
  }

  private value(code: number, depth: number, line: number): unknown {
    if (code === quote) return this.string();
    if (code === openBrace) return depth < this.places ? this.object(depth, line) : this.tape.tableOf(this.small(depth, line));
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
    return this.text.slice(start, this.pastString() - 1);
  }

  /** Past a string; where that is. Characters of control stand in none. */
  private pastString(): number {
    const { text } = this;
    let at = this.at + 1;
    let code = text.charCodeAt(at);
    while (code !== quote) {
      if (!(code >= space)) throw beyond;
      code = text.charCodeAt(++at);
    }
    this.at = at + 1;
    return this.at;
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

  /** An object of which no lines are asked for. @returns where it stands on the tape. */
  private small(depth: number, line: number): number {
    if (depth > maxDepth) throw beyond;
    const { tape } = this;
    const start = tape.opened();
    this.at++;
    let code = this.skip();
    if (code === closeBrace) {
      this.at++;
      return tape.close(start, line, beyond);
    }
    for (;;) {
      if (code !== quote) throw beyond;
      const own = this.line;
      const key = this.at + 1;
      const member = tape.key(key, this.pastString() - 1);
      if (this.skip() !== colon) throw beyond;
      this.at++;
      code = this.skip();
      if (code === quote) {
        const begin = this.at + 1;
        tape.string(member, begin, this.pastString() - 1);
      } else if (code === openBrace) tape.object(member, this.small(depth + 1, own));
      else tape.keep(member, this.value(code, depth + 1, own));
      if (!this.goesOn(closeBrace)) break;
      code = this.skip();
    }
    return tape.close(start, line, beyond);
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

/** Tables of a value that was parsed. @param lineOf see JsonDocument. */
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
