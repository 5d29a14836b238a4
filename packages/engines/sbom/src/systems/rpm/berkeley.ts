// Packages, a hash of Berkeley DB (rpm before 4.16): buckets of pages with pairs of key and value, large values on pages of their own.
// Berkeley DB, dbinc/db_page.h; rpm, lib/backend/bdb_ro.c

import { invalid } from '../../reader.js';

const pageHeader = 26;
const hashMagic = 0x00061561;
const overflowPage = 7;
/** Pages of pairs: unsorted, sorted, and the meta page of an empty bucket. */
const hashPages: ReadonlySet<number> = new Set([2, 13]);
const onPage = 1;
const offPage = 3;

interface Database {
  readonly pageSize: number;
  half(page: Buffer, at: number): number;
  word(page: Buffer, at: number): number;
  page(number: number): Buffer;
  fail(message: string): Error;
}

/** Headers of packages with their numbers. @throws PortcullisError `manifest-invalid` where a page leads nowhere. */
export function berkeleyBlobs(file: Buffer, path: string): readonly { readonly id: number; readonly blob: Buffer }[] {
  const fail = (message: string): Error => invalid(path, undefined, message);
  if (file.length < 512) throw fail('expected a database of Berkeley DB, got fewer bytes');
  const bigEndian = file.readUInt32BE(12) === hashMagic;
  if (!bigEndian && file.readUInt32LE(12) !== hashMagic) throw fail('expected a hash of Berkeley DB, got other bytes');
  const word = (page: Buffer, at: number): number => (bigEndian ? page.readUInt32BE(at) : page.readUInt32LE(at));
  const half = (page: Buffer, at: number): number => (bigEndian ? page.readUInt16BE(at) : page.readUInt16LE(at));
  const [version, pageSize, last, maxBucket] = [16, 20, 32, 72].map((at) => word(file, at)) as [number, number, number, number];
  if (version < 8 || version > 10) throw fail(`expected version 8 to 10 of the format, got ${version}`);
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0)
    throw fail(`expected a page size of Berkeley DB, got ${pageSize}`);
  if ((last + 1) * pageSize > file.length || maxBucket > last)
    throw fail(`expected ${last + 1} pages of ${pageSize} bytes, got a file of ${file.length}; it is cut off`);
  const database: Database = {
    pageSize,
    half,
    word,
    fail,
    page(number) {
      const page = file.subarray(number * pageSize, (number + 1) * pageSize);
      if (number < 1 || number > last || word(page, 8) !== number) throw fail(`expected page ${number} of ${last}, got another`);
      return page;
    },
  };
  const spares = Array.from({ length: 32 }, (_, index) => word(file, 96 + index * 4));
  const found: { readonly id: number; readonly blob: Buffer }[] = [];
  for (const { key, value } of pairs(database, maxBucket, spares)) {
    const id = key.length === 4 ? (bigEndian ? key.readUInt32BE(0) : key.readUInt32LE(0)) : 0;
    if (key.length !== 4) throw fail(`expected numbers of packages as keys, got ${key.length} bytes`);
    // Number 0 holds the next number that is free.
    if (id !== 0) found.push({ id, blob: value });
  }
  return found;
}

function* pairs(
  database: Database,
  maxBucket: number,
  spares: readonly number[],
): Generator<{ readonly key: Buffer; readonly value: Buffer }> {
  const seen = new Set<number>();
  for (let bucket = 0; bucket <= maxBucket; bucket++) {
    const group = bucket === 0 ? 0 : 32 - Math.clz32(bucket);
    for (let number = bucket + (spares[group] ?? 0); number !== 0; ) {
      if (seen.has(number)) throw database.fail(`expected page ${number} once in its hash; pages lead in a ring`);
      seen.add(number);
      const page = database.page(number);
      if (!hashPages.has(page[25] as number)) throw database.fail(`expected page ${number} to hold packages, got kind ${page[25]}`);
      yield* pairsOn(database, page);
      number = database.word(page, 16);
    }
  }
}

function* pairsOn(database: Database, page: Buffer): Generator<{ readonly key: Buffer; readonly value: Buffer }> {
  const { pageSize, half, fail } = database;
  const count = half(page, 20);
  if (count % 2 !== 0 || pageHeader + count * 2 > pageSize) throw fail('expected pairs of key and value on a page');
  let end = pageSize;
  const items = Array.from({ length: count }, (_, index) => {
    const start = half(page, pageHeader + index * 2);
    if (start < pageHeader + count * 2 || start >= end) throw fail('expected pairs within their page');
    const item = page.subarray(start, end);
    end = start;
    return item;
  });
  for (let index = 0; index < count; index += 2)
    yield { key: content(database, items[index] as Buffer), value: content(database, items[index + 1] as Buffer) };
}

function content(database: Database, item: Buffer): Buffer {
  if (item[0] === onPage) return item.subarray(1);
  if (item[0] !== offPage || item.length !== 12) throw database.fail(`expected a key or value, got kind ${item[0]}`);
  const { word, half, pageSize, page, fail } = database;
  const length = word(item, 8);
  const parts: Buffer[] = [];
  let filled = 0;
  for (let number = word(item, 4); filled < length; ) {
    const next = page(number);
    const size = half(next, 22);
    if (next[25] !== overflowPage || size === 0 || size + pageHeader > pageSize || size > length - filled)
      throw fail(`expected page ${number} to go on with a package of ${length} bytes`);
    parts.push(next.subarray(pageHeader, pageHeader + size));
    filled += size;
    number = word(next, 16);
  }
  return Buffer.concat(parts);
}
