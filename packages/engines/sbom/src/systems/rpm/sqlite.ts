// rpmdb.sqlite: as much of SQLite's file format as finding a table and reading its rows takes, with the write-ahead log beside it.
// https://www.sqlite.org/fileformat2.html, sections 1 to 4

import { invalid } from '../../reader.js';

/** A blob of a row, by the row's number. */
export interface Row {
  readonly id: number;
  readonly blob: Buffer;
}

interface Pages {
  readonly usable: number;
  readonly count: number;
  page(number: number): Buffer;
}

/** Of a row: no header of a package is larger. */
const maxPayload = 256 * 1024 * 1024;
const maxDepth = 20;

/**
 * Rows of a table whose second column is a blob, in the order of their ids.
 * @param log the write-ahead log, where there is one: what was committed there counts.
 * @throws PortcullisError `manifest-invalid` where a page leads nowhere, or the file is shorter than it says.
 */
export function tableRows(file: Buffer, log: Buffer | undefined, table: string, path: string): readonly Row[] {
  const pages = openPages(file, log, path);
  const root = rootPageOf(pages, table, path);
  return [...rows(pages, root, path)].map(({ id, payload }) => {
    const value = record(payload, path)[1];
    if (!Buffer.isBuffer(value)) throw invalid(path, undefined, `expected a blob in row ${id} of ${table}`);
    return { id, blob: value };
  });
}

function openPages(file: Buffer, log: Buffer | undefined, path: string): Pages {
  if (file.length < 100 || file.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw invalid(path, undefined, 'expected a database of SQLite, got other bytes');
  const written = file.readUInt16BE(16);
  const size = written === 1 ? 65_536 : written;
  if (size < 512 || (size & (size - 1)) !== 0) throw invalid(path, undefined, `expected a page size of SQLite, got ${written}`);
  const frames = log === undefined ? undefined : committedFrames(log, size);
  const first = frames?.pages.get(1) ?? file;
  // The number in the header counts only where the file was last written by whoever keeps it: section 1.3.7.
  const isKept = first.readUInt32BE(24) === first.readUInt32BE(92);
  const said = frames?.count ?? (isKept ? first.readUInt32BE(28) : 0);
  const whole = Math.floor(file.length / size);
  const count = said === 0 ? whole : said;
  if (frames === undefined && (said > whole || file.length % size !== 0))
    throw invalid(
      path,
      undefined,
      `expected ${said === 0 ? 'whole' : said} pages of ${size} bytes, got a file of ${file.length}; it is cut off`,
    );
  const usable = size - (first[20] as number);
  if (usable < 480) throw invalid(path, undefined, 'expected pages with room for rows');
  return {
    usable,
    count,
    page(number) {
      const found =
        number < 1 || number > count ? undefined : (frames?.pages.get(number) ?? file.subarray((number - 1) * size, number * size));
      if (found === undefined || found.length < size)
        throw invalid(path, undefined, `expected page ${number} of ${count}, got none; the file is cut off`);
      return found;
    },
  };
}

/** Pages of the transactions that were committed, and the number of pages after the last; undefined where the log holds none. */
function committedFrames(log: Buffer, size: number): { readonly pages: ReadonlyMap<number, Buffer>; readonly count: number } | undefined {
  if (log.length < 32) return undefined;
  const magic = log.readUInt32BE(0);
  if ((magic !== 0x377f0682 && magic !== 0x377f0683) || log.readUInt32BE(8) !== size) return undefined;
  const word = magic === 0x377f0683 ? (at: number): number => log.readUInt32BE(at) : (at: number): number => log.readUInt32LE(at);
  let sums: Sums = addUp([0, 0], word, 0, 24);
  if (sums[0] !== log.readUInt32BE(24) || sums[1] !== log.readUInt32BE(28)) return undefined;
  const committed = new Map<number, Buffer>();
  const open = new Map<number, Buffer>();
  let count: number | undefined;
  for (let at = 32; at + 24 + size <= log.length; at += 24 + size) {
    // Frames of an earlier round of the log have other salts.
    if (log.compare(log, 16, 24, at + 8, at + 16) !== 0) break;
    sums = addUp(addUp(sums, word, at, at + 8), word, at + 24, at + 24 + size);
    if (sums[0] !== log.readUInt32BE(at + 16) || sums[1] !== log.readUInt32BE(at + 20)) break;
    open.set(log.readUInt32BE(at), log.subarray(at + 24, at + 24 + size));
    const after = log.readUInt32BE(at + 4);
    if (after === 0) continue;
    for (const [number, page] of open) committed.set(number, page);
    open.clear();
    count = after;
  }
  return count === undefined ? undefined : { pages: committed, count };
}

type Sums = readonly [number, number];

/** The checksum of section 4.2, over pairs of words. */
function addUp([first, second]: Sums, word: (at: number) => number, from: number, to: number): Sums {
  let [a, b] = [first, second];
  for (let at = from; at < to; at += 8) {
    a = (a + word(at) + b) >>> 0;
    b = (b + word(at + 4) + a) >>> 0;
  }
  return [a, b];
}

function rootPageOf(pages: Pages, table: string, path: string): number {
  for (const { payload } of rows(pages, 1, path)) {
    const [type, name, , root] = record(payload, path);
    if (type === 'table' && name === table && typeof root === 'number') return root;
  }
  throw invalid(path, undefined, `expected a table called ${table}, got none`);
}

/** Rows of a table's tree, from the left; every page is visited once. */
function* rows(pages: Pages, root: number, path: string): Generator<{ readonly id: number; readonly payload: Buffer }> {
  const seen = new Set<number>();
  const open: { readonly page: number; readonly depth: number }[] = [{ page: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.page) || next.depth > maxDepth)
      throw invalid(path, undefined, `expected page ${next.page} once in its table; pages lead in a ring`);
    seen.add(next.page);
    const bytes = pages.page(next.page);
    const header = next.page === 1 ? 100 : 0;
    const type = bytes[header];
    const cells = bytes.readUInt16BE(header + 3);
    const pointers = header + (type === 5 ? 12 : 8);
    if ((type !== 5 && type !== 13) || pointers + cells * 2 > bytes.length)
      throw invalid(path, undefined, `expected page ${next.page} to hold rows of a table, got another kind`);
    const { depth } = next;
    const cellAt = (index: number): number => bytes.readUInt16BE(pointers + index * 2);
    if (type === 13) for (let index = 0; index < cells; index++) yield leafCell(pages, bytes, cellAt(index), path);
    else {
      open.push({ page: bytes.readUInt32BE(header + 8), depth: depth + 1 });
      for (let index = cells - 1; index >= 0; index--) open.push({ page: numberAt(bytes, cellAt(index), path), depth: depth + 1 });
    }
  }
}

function numberAt(bytes: Buffer, at: number, path: string): number {
  if (at + 4 > bytes.length) throw invalid(path, undefined, 'expected a page number within its page');
  return bytes.readUInt32BE(at);
}

function leafCell(pages: Pages, bytes: Buffer, at: number, path: string): { readonly id: number; readonly payload: Buffer } {
  const length = varint(bytes, at, path);
  const id = varint(bytes, length.end, path);
  if (length.value > maxPayload || length.value > pages.count * pages.usable)
    throw invalid(path, undefined, `expected row ${id.value} to fit into the file, got ${length.value} bytes`);
  const local = localLength(length.value, pages.usable);
  const start = id.end;
  if (start + local > pages.usable) throw invalid(path, undefined, `expected row ${id.value} to lie within its page`);
  if (local === length.value) return { id: id.value, payload: bytes.subarray(start, start + local) };
  const payload = Buffer.allocUnsafeSlow(length.value);
  let filled = bytes.copy(payload, 0, start, start + local);
  let next = numberAt(bytes, start + local, path);
  while (filled < length.value) {
    const page = pages.page(next);
    filled += page.copy(payload, filled, 4, Math.min(pages.usable, 4 + length.value - filled));
    next = page.readUInt32BE(0);
  }
  return { id: id.value, payload };
}

/** How much of a row stays on its page: section 1.6, of table leaves. */
function localLength(length: number, usable: number): number {
  const most = usable - 35;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const some = least + ((length - least) % (usable - 4));
  return some <= most ? some : least;
}

type Value = string | number | Buffer | null;

/** Columns of a row: section 2.1. */
function record(payload: Buffer, path: string): readonly Value[] {
  const header = varint(payload, 0, path);
  if (header.value > payload.length) throw invalid(path, undefined, 'expected the columns of a row within it');
  const values: Value[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const { value: type, end } = varint(payload, at, path);
    at = end;
    const length = lengthOf(type);
    if (body + length > payload.length) throw invalid(path, undefined, 'expected the columns of a row within it');
    values.push(columnValue(payload.subarray(body, body + length), type));
    body += length;
  }
  return values;
}

const lengths: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (lengths[type] ?? 0);
}

function columnValue(bytes: Buffer, type: number): Value {
  if (type >= 12) return type % 2 === 0 ? bytes : bytes.toString('utf8');
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE(0);
  return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

function varint(bytes: Buffer, start: number, path: string): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 9 && at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (at === start + 8) return { value: value * 256 + byte, end: at + 1 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  throw invalid(path, undefined, 'expected a number within its page');
}
