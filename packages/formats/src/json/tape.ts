// Small objects of a large text as numbers: where keys and values stand in it. What is made of them is made when it is asked for, and gone
// soon after: the objects of a lock of 50,000 packages cost more to keep than to read.

import { JsonTable, maxAsked, refuseTwice } from './table.js';

/** Numbers of a member: where its key begins and ends, and where its value does. */
const perMember = 4;
/** Numbers before the members of an object: the line of its key, and how many there are. */
const head = 2;

/** In place of where a text begins: what follows is where an object stands on the tape. */
const isObject = -1;
/** The same for a value that is kept as it is. */
const isKept = -2;

export class Tape {
  private numbers = new Int32Array(1 << 14);
  private length = 0;
  /** Members of objects that are not closed yet, one object behind another. */
  private open = new Int32Array(1 << 10);
  private filled = 0;
  private readonly kept: unknown[] = [];

  constructor(private readonly text: string) {}

  /** Where the members of an object begin that was opened now. */
  opened(): number {
    return this.filled;
  }

  /** The key of a member of the object that was opened last. @returns where its value goes. */
  key(start: number, end: number): number {
    const at = this.filled;
    this.filled += perMember;
    if (this.filled > this.open.length) this.open = grown(this.open, this.filled);
    this.open[at] = start;
    this.open[at + 1] = end;
    return at;
  }

  string(at: number, start: number, end: number): void {
    this.open[at + 2] = start;
    this.open[at + 3] = end;
  }

  object(at: number, place: number): void {
    this.string(at, isObject, place);
  }

  keep(at: number, value: unknown): void {
    this.string(at, isKept, this.kept.push(value) - 1);
  }

  /** Whether two members since then have one key; for few, since each is held against each. */
  private hasTwice(start: number): boolean {
    for (let at = start + perMember; at < this.filled; at += perMember)
      for (let before = start; before < at; before += perMember) if (this.sameKey(at, before)) return true;
    return false;
  }

  private sameKey(a: number, b: number): boolean {
    const { open, text } = this;
    let left = open[a] as number;
    let right = open[b] as number;
    const end = open[a + 1] as number;
    if (end - left !== (open[b + 1] as number) - right) return false;
    while (left < end) if (text.charCodeAt(left++) !== text.charCodeAt(right++)) return false;
    return true;
  }

  /**
   * Closes the object that was opened last; one of many members is made at once, for they are looked for by an index.
   * @throws what is given where a key stands there twice.
   * @returns where it stands.
   */
  close(start: number, line: number, twice: Error): number {
    const { filled, length } = this;
    const size = filled - start;
    if (size > maxAsked * perMember) {
      const cells = this.cellsIn(this.open, start, filled);
      this.filled = start;
      return -this.kept.push(new JsonTable(line, cells, undefined, undefined, refuseTwice(cells, twice)));
    }
    if (this.hasTwice(start)) throw twice;
    if (length + head + size > this.numbers.length) this.numbers = grown(this.numbers, length + head + size);
    const { numbers, open } = this;
    numbers[length] = line;
    numbers[length + 1] = size / perMember;
    for (let at = 0; at < size; at++) numbers[length + head + at] = open[start + at] as number;
    this.length = length + head + size;
    this.filled = start;
    return length;
  }

  /** What was closed there. */
  tableOf(place: number): JsonTable {
    if (place < 0) return this.kept[-place - 1] as JsonTable;
    return new JsonTable(this.numbers[place] as number, undefined, undefined, undefined, undefined, this, place);
  }

  /** Where a key stands among the cells of an object; -1 when it does not. */
  cellOf(place: number, key: string): number {
    const { numbers, text } = this;
    const count = numbers[place + 1] as number;
    for (let nth = 0, at = place + head; nth < count; nth++, at += perMember) {
      const start = numbers[at] as number;
      if ((numbers[at + 1] as number) - start === key.length && text.startsWith(key, start)) return 2 * nth;
    }
    return -1;
  }

  /** The value of a cell's key. */
  value(place: number, cell: number): unknown {
    return this.valueIn(this.numbers, place + head + (cell >> 1) * perMember);
  }

  /** Keys and values in turn. */
  cells(place: number): unknown[] {
    const start = place + head;
    return this.cellsIn(this.numbers, start, start + (this.numbers[place + 1] as number) * perMember);
  }

  private cellsIn(numbers: Int32Array, start: number, end: number): unknown[] {
    const cells: unknown[] = [];
    for (let at = start; at < end; at += perMember) cells.push(this.text.slice(numbers[at], numbers[at + 1]), this.valueIn(numbers, at));
    return cells;
  }

  private valueIn(numbers: Int32Array, at: number): unknown {
    const start = numbers[at + 2] as number;
    const end = numbers[at + 3] as number;
    if (start === isObject) return this.tableOf(end);
    return start === isKept ? this.kept[end] : this.text.slice(start, end);
  }
}

function grown(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * numbers.length, least));
  larger.set(numbers);
  return larger;
}
