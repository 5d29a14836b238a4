// A report without its results: one pass over the bytes cuts the lists of results out, notes where each result lies, and leaves a
// small document that says all the rest. So a report of any length is read with the memory of its outline and of one result.

import { isUtf8 } from 'node:buffer';
import { decodeText, detectEncoding } from '@portcullis/core';
import { type ByteSource, memorySource } from './byte-source.js';
import { maxJsonDepth, textOfString } from './json.js';

/** One list of results of a report, by where its elements lie. */
export interface ResultList {
  /** Number of elements. */
  readonly count: number;
  /** Text of an element, as it stands in the file. */
  textOf(index: number): string;
  /** Text of the elements from one up to another, with what stands between them. */
  textBetween(from: number, to: number): string;
  /** The same in UTF-8, valid until the next call. */
  bytesBetween(from: number, to: number): Uint8Array;
  /** Bytes of an element's text in UTF-8, at most. */
  lengthOf(index: number): number;
  /** How many keys the element's text has, those of objects within it too: a parser that finds fewer has dropped some. */
  keysOf(index: number): number;
  /** 1-based line of the file at which an element's text begins. */
  lineOf(index: number): number;
}

/** What went wrong before the document is parsed. */
export interface OutlineFlaw {
  readonly kind: 'binary' | 'truncated' | 'too-deep' | 'too-large';
  readonly line?: number;
}

export interface Outline {
  /** The document in which each list of results holds but its number, an index into `lists`. */
  readonly text: string;
  readonly lists: readonly ResultList[];
  /** The line of the file for a line of `text`. */
  lineOf(line: number): number;
}

/** Most bytes of a report beside its results. */
export const maxOutlineBytes = 256 * 1024 * 1024;
/** Most bytes of one result. */
const maxResultBytes = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;

/** What of a report matters where: only lists of results that decide are cut out. */
const role = { other: 0, root: 1, runs: 2, part: 3, results: 4 } as const;

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;

/** Bytes outside of strings that mean something: 1 opens, 2 closes, 3 quote, 4 comma, 5 colon. */
const meanings = new Uint8Array(256);
meanings[123] = meanings[91] = 1;
meanings[125] = meanings[93] = 2;
meanings[quote] = 3;
meanings[comma] = 4;
meanings[colon] = 5;

/** Cuts the results out of a report. @throws PortcullisError `report-unreadable` where the source does. */
export function outlineOf(given: ByteSource): Outline | OutlineFlaw {
  const head = given.read(0, Math.min(given.size, chunkBytes));
  const probed = detectEncoding(head);
  if (probed === undefined) return { kind: 'binary' };
  const wide = probed === 'utf-16le' || probed === 'utf-16be';
  if (wide && given.size > maxOutlineBytes) return { kind: 'too-large' };
  const source = wide ? memorySource(Buffer.from(decodeText(given.read(0, given.size))?.text ?? '')) : given;
  const scan = new Scan(source);
  return scan.run() ?? scan.outline();
}

/** The pass over the bytes. Its state is kept between chunks. */
class Scan {
  private readonly kept: { readonly bytes: Buffer; readonly offset: number }[] = [];
  private keptBytes = 0;
  private readonly roles = new Uint8Array(maxJsonDepth + 2);
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** What has been read of a string that may name a list that decides. */
  private keyParts: Buffer[] | undefined;
  private key = '';
  private list: Spans | undefined;
  private within: Within = { depth: 0, deepest: 0, keys: 0, inString: false, skip: 0, met: chunkEnd };
  private readonly lists: Spans[] = [];
  private utf8 = true;
  /** Bytes of a character that the last chunk cut in two. */
  private torn: Buffer = Buffer.alloc(0);

  constructor(private readonly source: ByteSource) {}

  run(): OutlineFlaw | undefined {
    const { source } = this;
    for (let offset = hasMark(source) ? 3 : 0; offset < source.size; offset += chunkBytes) {
      const bytes = Buffer.from(source.read(offset, Math.min(chunkBytes, source.size - offset)));
      this.judgeEncoding(bytes, offset + bytes.length >= source.size);
      for (let at = 0; at < bytes.length; ) {
        const end = this.list === undefined ? this.outside(bytes, at, offset) : this.inside(bytes, at, offset, this.list);
        if (typeof end !== 'number') return end;
        at = end;
      }
    }
    return this.list === undefined ? undefined : { kind: 'truncated' };
  }

  outline(): Outline {
    const encoding = this.utf8 ? 'utf8' : 'latin1';
    const { kept, source } = this;
    const bytes = Buffer.concat(kept.map((part) => part.bytes));
    return {
      text: bytes.toString(encoding),
      lists: this.lists.map((spans) => listOf(spans, source, encoding)),
      lineOf: (line) => lineAt(source, offsetIn(kept, endOfLine(bytes, line))),
    };
  }

  /** Text that is not UTF-8 throughout is read byte by byte, as everywhere. */
  private judgeEncoding(bytes: Buffer, last: boolean): void {
    if (!this.utf8) return;
    const whole = this.torn.length === 0 ? bytes : Buffer.concat([this.torn, bytes]);
    const cut = last ? whole.length : characterBoundary(whole);
    this.utf8 = isUtf8(whole.subarray(0, cut));
    this.torn = Buffer.from(whole.subarray(cut));
  }

  /** Reads what is kept, up to the beginning of a list or the end of the chunk. */
  private outside(bytes: Buffer, from: number, base: number): number | OutlineFlaw {
    let i = from;
    while (i < bytes.length && this.list === undefined) {
      if (this.inString) {
        i = this.string(bytes, i);
        continue;
      }
      const byte = bytes[i++] as number;
      const meaning = meanings[byte];
      if (meaning === 1 && !this.opened(byte, base + i)) return { kind: 'too-deep', line: lineAt(this.source, base + i) };
      if (meaning === 2) this.depth = Math.max(0, this.depth - 1);
      if (meaning === 3) this.quoted();
    }
    return this.keep(bytes.subarray(from, i), base + from) ?? i;
  }

  private quoted(): void {
    const here = this.roles[this.depth];
    this.inString = true;
    if (here === role.root || here === role.part) this.keyParts = [];
  }

  /** @returns false where that is too deep. */
  private opened(byte: number, behind: number): boolean {
    if (this.depth >= maxJsonDepth) return false;
    const isList = byte === 91;
    const opened = this.depth === 0 ? (isList ? role.other : role.root) : roleOf(this.roles[this.depth] as number, this.key, isList);
    this.roles[++this.depth] = opened;
    if (opened === role.results) {
      this.within = { depth: 0, deepest: maxJsonDepth - this.depth, keys: 0, inString: false, skip: 0, met: chunkEnd };
      this.list = new Spans(behind);
      this.lists.push(this.list);
    }
    return true;
  }

  /** Reads on in a string. @returns the index behind what was read. */
  private string(bytes: Buffer, from: number): number {
    let i = from;
    if (this.escaped && i < bytes.length) {
      this.escaped = false;
      i++;
    }
    for (; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === quote) {
        this.stringEnded(bytes.subarray(from, i));
        return i + 1;
      }
      if (byte === backslash && ++i >= bytes.length) this.escaped = true;
    }
    this.keyParts?.push(bytes.subarray(from));
    return bytes.length;
  }

  private stringEnded(rest: Buffer): void {
    this.inString = false;
    if (this.keyParts === undefined) return;
    this.key = textOfString(`"${Buffer.concat([...this.keyParts, rest]).toString('latin1')}"`);
    this.keyParts = undefined;
  }

  /** Reads the elements of a list up to its end or that of the chunk. */
  private inside(bytes: Buffer, from: number, base: number, list: Spans): number | OutlineFlaw {
    const { within } = this;
    for (let i = from; i < bytes.length; ) {
      i = readWithin(bytes, i, within);
      if (within.met === tooDeep) return { kind: 'too-deep', line: lineAt(this.source, base + i) };
      if (within.met === chunkEnd) break;
      list.end(base + i - 1, within.keys);
      within.keys = 0;
      if (within.met === listEnd) return this.ended(bytes, i, base);
    }
    return base + bytes.length - list.begin > maxResultBytes ? { kind: 'too-large' } : bytes.length;
  }

  /** @param behind the index behind the bracket that closes the list. */
  private ended(bytes: Buffer, behind: number, base: number): number | OutlineFlaw {
    this.list = undefined;
    this.depth--;
    this.kept.push({ bytes: Buffer.from(String(this.lists.length - 1)), offset: base + behind - 1 });
    // The bracket itself is kept: whether it is the right one is for the parser to say.
    return this.keep(bytes.subarray(behind - 1, behind), base + behind - 1) ?? behind;
  }

  private keep(bytes: Buffer, offset: number): OutlineFlaw | undefined {
    this.kept.push({ bytes, offset });
    this.keptBytes += bytes.length;
    return this.keptBytes > maxOutlineBytes ? { kind: 'too-large' } : undefined;
  }
}

/** Why the reading of a list stops: at the end of the chunk, of an element, of the list, or where it is too deep. */
const chunkEnd = 0;
const elementEnd = 1;
const listEnd = 2;
const tooDeep = 3;

/** Where the reading of a list stands. */
interface Within {
  /** Below the list. */
  depth: number;
  readonly deepest: number;
  /** Keys read since the last element ended. */
  keys: number;
  inString: boolean;
  /** 1 where the last chunk ended between a backslash and what it escapes. */
  skip: number;
  met: typeof chunkEnd | typeof elementEnd | typeof listEnd | typeof tooDeep;
}

/**
 * Reads on within a list, behind the next comma or bracket that ends an element, or to the end of the chunk. Every byte of a report comes
 * by here: it stands alone and calls but what is as short, so that it is compiled once, soon, and for good.
 */
function readWithin(bytes: Uint8Array, from: number, within: Within): number {
  const end = bytes.length;
  let { depth, keys, inString } = within;
  let stop: Within['met'] = chunkEnd;
  let i = from + within.skip;
  while (stop === chunkEnd) {
    if (inString) {
      i = quoteFrom(bytes, i);
      if (i >= end) break;
      i++;
    }
    inString = false;
    while (i < end && meanings[bytes[i] as number] === 0) i++;
    if (i >= end) break;
    const meaning = meanings[bytes[i++] as number] as number;
    inString = meaning === 3;
    keys += meaning === 5 ? 1 : 0;
    depth += meaning === 1 ? 1 : meaning === 2 ? -1 : 0;
    stop = stopAt(meaning, depth, within.deepest);
  }
  within.depth = depth;
  within.keys = keys;
  within.inString = inString;
  within.skip = i > end ? 1 : 0;
  within.met = stop;
  return i;
}

/** Where the string ends that is read from an index on. */
function quoteFrom(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== quote) i += bytes[i] === backslash ? 2 : 1;
  return i;
}

function stopAt(meaning: number, depth: number, deepest: number): Within['met'] {
  if (meaning === 4 && depth === 0) return elementEnd;
  if (depth < 0) return listEnd;
  return depth > deepest ? tooDeep : chunkEnd;
}

function roleOf(parent: number, key: string, isList: boolean): number {
  if (parent === role.runs) return isList ? role.other : role.part;
  if (!isList || (parent !== role.root && parent !== role.part)) return role.other;
  if (key === 'results') return role.results;
  return parent === role.root && (key === 'runs' || key === 'inlineExternalProperties') ? role.runs : role.other;
}

function hasMark(source: ByteSource): boolean {
  const [a, b, c] = source.read(0, Math.min(3, source.size));
  return a === 0xef && b === 0xbb && c === 0xbf;
}

/** Where the last whole character of UTF-8 ends, if the bytes are UTF-8. */
function characterBoundary(bytes: Buffer): number {
  let start = bytes.length - 1;
  while (start > bytes.length - 4 && start > 0 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
  const lead = bytes[start] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return start + length > bytes.length ? start : bytes.length;
}

/** 1-based line of a byte of a source. */
function lineAt(source: ByteSource, end: number): number {
  let line = 1;
  for (let offset = 0; offset < end; offset += chunkBytes) {
    const bytes = source.read(offset, Math.min(chunkBytes, end - offset));
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) line++;
  }
  return line;
}

function endOfLine(bytes: Buffer, line: number): number {
  let end = bytes.indexOf(10);
  for (let left = line; left > 1 && end >= 0; left--) end = bytes.indexOf(10, end + 1);
  return end < 0 ? bytes.length : end;
}

/** Where in the file a byte of the outline stood. */
function offsetIn(kept: readonly { readonly bytes: Buffer; readonly offset: number }[], at: number): number {
  let before = 0;
  for (const { bytes, offset } of kept) {
    if (at <= before + bytes.length) return offset + at - before;
    before += bytes.length;
  }
  return (kept.at(-1)?.offset ?? 0) + at;
}

/** Where the elements of a list lie, packed: a report may hold a million. */
class Spans {
  count = 0;
  private starts = new Float64Array(16);
  private lengths = new Uint32Array(16);
  private keyCounts = new Uint32Array(16);

  constructor(public begin: number) {}

  /** An element, or what stands in the place of one, ends before an offset. @param keys that it has. */
  end(at: number, keys: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = this.begin;
    this.lengths[this.count] = at - this.begin;
    this.keyCounts[this.count] = keys;
    this.count++;
    this.begin = at + 1;
  }

  at(index: number): { readonly start: number; readonly length: number; readonly keys: number } {
    return { start: this.starts[index] ?? 0, length: this.lengths[index] ?? 0, keys: this.keyCounts[index] ?? 0 };
  }

  endOf(index: number): number {
    return (this.starts[index] ?? 0) + (this.lengths[index] ?? 0);
  }

  private grow(): void {
    const size = this.count * 2;
    const starts = new Float64Array(size);
    starts.set(this.starts);
    const lengths = new Uint32Array(size);
    lengths.set(this.lengths);
    const keyCounts = new Uint32Array(size);
    keyCounts.set(this.keyCounts);
    Object.assign(this, { starts, lengths, keyCounts });
  }
}

function listOf(spans: Spans, source: ByteSource, encoding: 'utf8' | 'latin1'): ResultList {
  const read = (start: number, length: number): string => source.read(start, length).toString(encoding, 0, length);
  const textOf = (index: number): string => {
    const { start, length } = spans.at(index);
    return read(start, length);
  };
  // Nothing between the brackets is no element.
  const count = spans.count === 1 && textOf(0).trim() === '' ? 0 : spans.count;
  return {
    count,
    textOf,
    textBetween(from, to) {
      const { start } = spans.at(from);
      return read(start, spans.endOf(to - 1) - start);
    },
    bytesBetween(from, to) {
      const { start } = spans.at(from);
      const length = spans.endOf(to - 1) - start;
      return encoding === 'utf8' ? source.read(start, length) : Buffer.from(read(start, length));
    },
    // What was read byte by byte is written with up to two for each.
    lengthOf: (index) => spans.at(index).length * (encoding === 'utf8' ? 1 : 2),
    keysOf: (index) => spans.at(index).keys,
    lineOf: (index) => lineAt(source, spans.at(index).start),
  };
}
