// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.

import { inflateRawSync } from 'node:zlib';
import { PortcullisError } from '@portcullis/core';

export interface ZipMember {
  readonly name: string;
  /** As the directory claims it; `read` holds it against what comes. */
  readonly size: number;
  /** @throws PortcullisError `zip-invalid`: encrypted, an unknown method, damaged, larger than `maxBytes`. */
  read(maxBytes: number): Buffer;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
const maxMembers = 200_000;

/** @throws PortcullisError `zip-invalid` where there is no directory, or it does not hold what it claims. */
export function readZip(bytes: Buffer, file: string): readonly ZipMember[] {
  const { count, size, offset, end } = directoryOf(bytes, file);
  // What stands before the archive, such as a program that opens it, moves all offsets by as much.
  const shift = end - size - offset;
  if (shift < 0 || offset + shift < 0) throw zipInvalid(file, 'the central directory leads out of the file');
  if (count > maxMembers) throw zipInvalid(file, `expected at most ${maxMembers} members, got ${count}`);
  const members: ZipMember[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
      throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
    const nameLength = bytes.readUInt16LE(at + 28);
    members.push(member(bytes, file, at, nameLength, shift));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory ends in the file. */
  readonly end: number;
}

function directoryOf(bytes: Buffer, file: string): Directory {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== endOfDirectory) continue;
    const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
    return isLarge ? (largeDirectory(bytes, at) ?? small) : small;
  }
  throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}

/** Zip64: what does not fit the end record stands in another before it. */
function largeDirectory(bytes: Buffer, end: number): Directory | undefined {
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

function member(bytes: Buffer, file: string, at: number, nameLength: number, shift: number): ZipMember {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const crc = bytes.readUInt32LE(at + 16);
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const start = bytes.readUInt32LE(at + 42) + shift;
  // Bit 11 says UTF-8; else it is an old code page.
  const name = bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
  const fail = (what: string): PortcullisError => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
  return {
    name,
    size,
    read(maxBytes) {
      if ((flags & 1) !== 0) throw fail('is encrypted');
      if (size > maxBytes) throw fail(`is larger than the ${maxBytes} bytes allowed`);
      if (start < 0 || start + 30 > bytes.length || bytes.readUInt32LE(start) !== localEntry) throw fail('is not where the directory says');
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      if (from + packed > bytes.length) throw fail('is cut off');
      const raw = bytes.subarray(from, from + packed);
      const content = method === 0 ? raw : method === 8 ? inflated(raw, size, fail) : undefined;
      if (content === undefined) throw fail(`is packed by an unknown method, ${method}`);
      if (content.length !== size || crc32(content) !== crc) throw fail('is damaged');
      return content;
    },
  };
}

function inflated(raw: Buffer, size: number, fail: (what: string) => PortcullisError): Buffer {
  try {
    // One byte more than claimed, so that what is longer shows.
    return inflateRawSync(raw, { maxOutputLength: size + 1 });
  } catch {
    throw fail('is damaged, or larger than it claims');
  }
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (crcTable[(value ^ (bytes[at] as number)) & 0xff] as number);
  return ~value >>> 0;
}

function zipInvalid(file: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'zip-invalid',
    message: `expected a zip file: ${message}`,
    where: { file },
    remedy: 'Build or fetch the archive anew.',
  });
}
