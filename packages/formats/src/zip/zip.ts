// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.

import { inflateRawSync } from 'node:zlib';
import { PortcullisError } from '@portcullis/core';
import { crc32, directoryEntryAt, type EndRecord, endOfDirectory, endReach, endRecordAt, type Header, localHeaderAt } from './records.js';

export interface ZipMember {
  readonly name: string;
  /** As the directory claims it; `read` holds it against what comes. */
  readonly size: number;
  /** @throws PortcullisError `zip-invalid`: encrypted, an unknown method, damaged, larger than `maxBytes`. */
  read(maxBytes: number): Buffer;
}

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
    const entry = directoryEntryAt(bytes, at, end);
    if (entry === undefined) throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
    members.push(member(bytes, file, entry, shift));
    at = entry.next;
  }
  return members;
}

function directoryOf(bytes: Buffer, file: string): EndRecord {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--)
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endOfDirectory) return endRecordAt(bytes, at);
  throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}

function member(bytes: Buffer, file: string, { flags, method, crc, packed, size, name, offset }: Header, shift: number): ZipMember {
  const start = offset + shift;
  const fail = (what: string): PortcullisError => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
  return {
    name,
    size,
    read(maxBytes) {
      if ((flags & 1) !== 0) throw fail('is encrypted');
      if (size > maxBytes) throw fail(`is larger than the ${maxBytes} bytes allowed`);
      const from = localHeaderAt(bytes, start)?.next;
      if (from === undefined) throw fail('is not where the directory says');
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

function zipInvalid(file: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'zip-invalid',
    message: `expected a zip file: ${message}`,
    where: { file },
    remedy: 'Build or fetch the archive anew.',
  });
}
