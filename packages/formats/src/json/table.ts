// An object of a file that may be large: keys and values in turn, with their lines.

import type { Places } from '../places.js';
import type { Tape } from './tape.js';

const none: readonly never[] = [];

/** Where each key stands among the cells. */
export type Index = ReadonlyMap<unknown, number>;

export function indexOf(cells: readonly unknown[]): Index {
  const index = new Map<unknown, number>();
  for (let at = 0; at < cells.length; at += 2) index.set(cells[at], at);
  return index;
}

/** Keys of an object, up to which they are asked one after another. */
export const maxAsked = 32;

/** An object as it is written: keys and values in turn. */
export class JsonTable {
  /**
   * @param line 1-based, of its own key or, without one, of its bracket.
   * @param made key, value, key, value, …; undefined where they stand on a tape.
   * @param lines line of each key, as deep as they are asked for.
   * @param items lines of items, of those values that are lists of which they were noted.
   * @param index where keys stand, of an object that has many: made when one of them is asked for, unless it was before.
   * @param place on the tape.
   */
  constructor(
    readonly line: number,
    private readonly made: unknown[] | undefined,
    readonly lines: readonly number[] = none,
    readonly items: readonly (Places | undefined)[] = none,
    private index: Index | undefined = undefined,
    private readonly tape: Tape | undefined = undefined,
    private readonly place = 0,
  ) {}

  /** Key, value, key, value, …; of a small object made anew whenever they are asked for. */
  get cells(): readonly unknown[] {
    return this.made ?? (this.tape as Tape).cells(this.place);
  }

  /** The value of a key; undefined when there is none. */
  get(key: string): unknown {
    const at = this.cellOf(key);
    if (at < 0) return undefined;
    return this.made === undefined ? (this.tape as Tape).value(this.place, at) : this.made[at + 1];
  }

  /** Where a key stands among the cells; -1 when it does not. */
  private cellOf(key: string): number {
    const { made } = this;
    if (made === undefined) return (this.tape as Tape).cellOf(this.place, key);
    if (made.length > 2 * maxAsked) {
      this.index ??= indexOf(made);
      return this.index.get(key) ?? -1;
    }
    for (let at = 0; at < made.length; at += 2) if (made[at] === key) return at;
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

/** Keys of an object, past which they are looked for in a set. */
export const fewKeys = 8;

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
