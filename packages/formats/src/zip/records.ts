// The records of a zip file (APPNOTE 6.3.10, section 4.3), each read where it stands and with no opinion on the whole.

export const endOfDirectory = 0x06054b50;
export const directoryEntry = 0x02014b50;
export const localEntry = 0x04034b50;
export const descriptor = 0x08074b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const extra64 = 0x0001;

/** The end record is 22 bytes and a comment of at most 65,535. */
export const endReach = 22 + 65_535;

/** What an end record says. */
export interface EndRecord {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory ends in the file, if nothing stands between it and the records of the end. */
  readonly end: number;
}

/** The end record at a place that begins with its signature. */
export function endRecordAt(bytes: Buffer, at: number): EndRecord {
  const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
  const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
  return isLarge ? (largeEndRecord(bytes, at) ?? small) : small;
}

/** Zip64: what does not fit the end record stands in another before it. */
function largeEndRecord(bytes: Buffer, end: number): EndRecord | undefined {
  if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64) return undefined;
  const at = end - 76;
  if (bytes.readUInt32LE(at) !== endOfDirectory64) return undefined;
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    size: Number(bytes.readBigUInt64LE(at + 40)),
    offset: Number(bytes.readBigUInt64LE(at + 48)),
    end: at,
  };
}

/** An entry of the directory, or the header before a member's content. */
export interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly name: string;
  readonly extra: Buffer;
  readonly comment: Buffer;
  /** Of the member's own header, as the directory counts. */
  readonly offset: number;
  /** Behind the record. */
  readonly next: number;
}

/** The entry of the directory at a place; undefined where there is none, or it is cut off. */
export function directoryEntryAt(bytes: Buffer, at: number, end: number): Header | undefined {
  if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) return undefined;
  return header(bytes, at, { fields: at + 8, lengths: at + 28, names: at + 46, commentLength: bytes.readUInt16LE(at + 32) }, end);
}

/** The header of a member at a place; undefined where there is none, or it is cut off. */
export function localHeaderAt(bytes: Buffer, at: number, end = bytes.length): Header | undefined {
  if (at < 0 || at + 30 > end || bytes.readUInt32LE(at) !== localEntry) return undefined;
  return header(bytes, at, { fields: at + 6, lengths: at + 26, names: at + 30, commentLength: 0 }, end);
}

interface Places {
  readonly fields: number;
  readonly lengths: number;
  readonly names: number;
  readonly commentLength: number;
}

function header(bytes: Buffer, at: number, { fields, lengths, names, commentLength }: Places, end: number): Header | undefined {
  const flags = bytes.readUInt16LE(fields);
  const extraStart = names + bytes.readUInt16LE(lengths);
  const commentStart = extraStart + bytes.readUInt16LE(lengths + 2);
  const next = commentStart + commentLength;
  if (next > end) return undefined;
  const extra = bytes.subarray(extraStart, commentStart);
  const isListed = names - at === 46;
  const [size, packed, offset] = large(extra, [
    bytes.readUInt32LE(fields + 16),
    bytes.readUInt32LE(fields + 12),
    isListed ? bytes.readUInt32LE(at + 42) : 0,
  ]);
  return {
    flags,
    method: bytes.readUInt16LE(fields + 2),
    crc: bytes.readUInt32LE(fields + 8),
    packed,
    size,
    // Bit 11 says UTF-8; else it is an old code page.
    name: bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', names, extraStart),
    extra,
    comment: bytes.subarray(commentStart, next),
    offset,
    next,
  };
}

type Sizes = readonly [size: number, packed: number, offset: number];

/** Zip64: the numbers that are all ones stand in an extra field, in this order. */
function large(extra: Buffer, sizes: Sizes): Sizes {
  if (!sizes.includes(0xffffffff)) return sizes;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== extra64) continue;
    let from = at + 4;
    const next = (small: number): number => {
      if (small !== 0xffffffff || from + 8 > extra.length) return small;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    };
    return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
  }
  return sizes;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip and gzip (ISO 3309). */
export function crc32(bytes: Buffer): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (crcTable[(value ^ (bytes[at] as number)) & 0xff] as number);
  return ~value >>> 0;
}
