// A zip file as all of its bytes: the members that its directory names, the words of its records, and whatever of the file is
// neither. For who must not miss anything; who wants the members of a sound file takes `readZip`.

import { inflateRawSync } from 'node:zlib';
import {
  crc32,
  descriptor,
  directoryEntry,
  directoryEntryAt,
  endOfDirectory,
  endRecordAt,
  type Header,
  localEntry,
  localHeaderAt,
} from './records.js';

/** A part of a file, in byte offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface Unpacked {
  readonly content?: Buffer;
  /** What stands in the member's place behind the end of its packed content. */
  readonly behind?: Buffer;
  /** Why the content is not all there, or not sure, in words that follow the member's name. */
  readonly problem?: string;
  /** It grew over what was allowed, and was dropped. */
  readonly tooLarge?: true;
}

export interface LaidMember {
  readonly name: string;
  unpack(maxBytes: number): Unpacked;
}

export interface ZipLayout {
  readonly members: readonly LaidMember[];
  /** Comments, extra fields, and names that a member's own header gives it beside the directory's. */
  readonly words: readonly Buffer[];
  /** What is neither member nor record: what stands before, between and behind them. One that begins with a member's header holds members. */
  readonly rest: readonly Part[];
  /** What does not fit together, in words that follow the file's name. */
  readonly damage?: string;
}

/** Where the directory of a zip file is. */
export interface ZipPlace {
  readonly directory: Part;
  /** What has to be added to the offsets in it. */
  readonly shift: number;
  readonly count: number;
  /** The end record with its comment. */
  readonly last: Part;
}

/** So many end records that lead to nothing are tried; more are no file that a program wrote. */
const maxTries = 10_000;

/** The last zip file within some bytes, whatever stands before and behind it; one without members only where nothing stands before. */
export function findZip(bytes: Buffer): ZipPlace | undefined {
  let at = bytes.length - 22;
  for (let tries = 0; tries < maxTries && at >= 0; tries++, at--) {
    at = bytes.lastIndexOf('PK\x05\x06', at, 'latin1');
    if (at < 0) return undefined;
    const place = placeAt(bytes, at);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeAt(bytes: Buffer, at: number): ZipPlace | undefined {
  const { count, size, offset, end } = endRecordAt(bytes, at);
  const last = { start: end, end: Math.min(bytes.length, at + 22 + bytes.readUInt16LE(at + 20)) };
  // A program before the archive moves all offsets by as much, unless they were counted with it.
  for (const start of [end - size, offset])
    if (start >= 0 && start + 46 <= end && bytes.readUInt32LE(start) === directoryEntry)
      return { directory: { start, end }, shift: start - offset, count, last };
  return at === 0 && count === 0 ? { directory: { start: 0, end: 0 }, shift: 0, count, last } : undefined;
}

/** Whether a file ends like a zip file, so far as its end alone can tell; `before` bytes of it stand before the tail. */
export function endsLikeZip(tail: Buffer, before: number): boolean {
  for (let at = tail.length - 22; at >= 0; at--) {
    at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
    if (at < 0) return false;
    const { count, size, offset, end } = endRecordAt(tail, at);
    if (count === 0 || size < 46 * count || offset + size > before + end) continue;
    const isDirectory = (start: number): boolean => start < 0 || (start + 4 <= end && tail.readUInt32LE(start) === directoryEntry);
    if (isDirectory(end - size) || isDirectory(offset - before)) return true;
  }
  return false;
}

/** At most `most` members are told; where there are more, `damage` says so. */
export function zipLayout(bytes: Buffer, most: number): ZipLayout {
  const place = findZip(bytes);
  return place === undefined ? unlisted(bytes, most) : listed(bytes, place, most);
}

function listed(bytes: Buffer, { directory, shift, count, last }: ZipPlace, most: number): ZipLayout {
  const members: LaidMember[] = [];
  const words: Buffer[] = [bytes.subarray(last.start, last.end)];
  const taken: Part[] = [last];
  const contents: Part[] = [];
  let at = directory.start;
  let seen = 0;
  for (let entry = directoryEntryAt(bytes, at, directory.end); entry !== undefined; entry = directoryEntryAt(bytes, at, directory.end)) {
    at = entry.next;
    if (++seen > most) return { members, words, rest: [], damage: `it lists more than ${most} members` };
    words.push(entry.extra, entry.comment);
    const own = ownHeader(bytes, entry, shift);
    if (own !== undefined) {
      if (own.header.name !== entry.name) words.push(Buffer.from(own.header.name));
      words.push(own.header.extra);
      taken.push({ start: own.at, end: behindMember(bytes, own.header, entry.packed) });
      contents.push({ start: own.at, end: own.header.next + entry.packed });
    }
    members.push(listedMember(bytes, entry, own?.header));
  }
  if (overlap(contents)) return { members: [], words, rest: [], damage: 'members of it share their bytes, as in a bomb' };
  taken.push({ start: directory.start, end: at });
  const damage = seen % 0x10000 === count % 0x10000 ? {} : { damage: `it lists ${count} members, and ${seen} can be read` };
  return { members, words, rest: restOf(bytes, taken), ...damage };
}

function overlap(parts: readonly Part[]): boolean {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  return sorted.some(({ start }, index) => index > 0 && start < (sorted[index - 1] as Part).end);
}

/** The header at the member's place. Offsets that were counted from the file's beginning need no shift. */
function ownHeader(bytes: Buffer, { offset }: Header, shift: number): { readonly at: number; readonly header: Header } | undefined {
  for (const at of [offset + shift, offset]) {
    const header = localHeaderAt(bytes, at);
    if (header !== undefined) return { at, header };
  }
  return undefined;
}

/** Behind a member's content, and behind the record of its sizes that may follow. */
function behindMember(bytes: Buffer, { next, flags }: Header, packed: number): number {
  const end = next + packed;
  if ((flags & 8) === 0) return Math.min(end, bytes.length);
  const isMarked = end + 4 <= bytes.length && bytes.readUInt32LE(end) === descriptor;
  const sizes = end + (isMarked ? 4 : 0) + 4;
  // Zip64 writes its two sizes with eight bytes; which of them it is shows in what they say.
  const isLarge = sizes + 16 <= bytes.length && bytes.readUInt32LE(sizes + 4) === 0 && bytes.readUInt32LE(sizes) === packed && packed > 0;
  return Math.min(sizes + (isLarge ? 16 : 8), bytes.length);
}

function listedMember(bytes: Buffer, entry: Header, own: Header | undefined): LaidMember {
  const { name, packed, size, crc } = entry;
  return {
    name,
    unpack(maxBytes) {
      if (name.endsWith('/') && packed === 0) return {};
      if (own === undefined) return { problem: 'is not where the list of members says' };
      if (isEncrypted(entry) || isEncrypted(own)) return { problem: 'is encrypted' };
      if (own.next + packed > bytes.length) return { problem: 'breaks off' };
      const unpacked = unpack(bytes.subarray(own.next, own.next + packed), entry.method, maxBytes);
      const { content } = unpacked;
      if (content === undefined) return unpacked;
      const isOther = own.method !== entry.method || ((own.flags & 8) === 0 && own.packed !== packed);
      if (isOther) return { ...unpacked, problem: 'is described otherwise in the list of members than before its content' };
      return content.length === size && crc32(content) === crc ? unpacked : { ...unpacked, problem: 'is damaged' };
    },
  };
}

/** Bit 0, and bit 13, with which even the directory hides what it says. */
const isEncrypted = ({ flags }: Header): boolean => (flags & 0x2001) !== 0;

function unpack(raw: Buffer, method: number, maxBytes: number): Unpacked {
  if (method === 0) return raw.length > maxBytes ? { problem: 'expands too far', tooLarge: true } : { content: raw };
  if (method !== 8) return { problem: `is compressed by a method that is not supported, ${method}` };
  const inflated = inflateWithin(raw, maxBytes);
  if (typeof inflated === 'string')
    return inflated === 'too-large' ? { problem: 'expands too far', tooLarge: true } : { problem: 'is damaged, or breaks off' };
  const { content, used } = inflated;
  return used < raw.length ? { content, behind: raw.subarray(used) } : { content };
}

/** A stream of deflate (RFC 1951) at the beginning of some bytes, and how many of them it took. */
export function inflateWithin(
  raw: Buffer,
  maxBytes: number,
): { readonly content: Buffer; readonly used: number } | 'too-large' | 'damaged' {
  try {
    const { buffer, engine } = inflateRawSync(raw, { maxOutputLength: Math.max(1, maxBytes), info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return { content: buffer, used: engine.bytesWritten };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

/** Members by their own headers alone, where there is no directory. */
function unlisted(bytes: Buffer, most: number): ZipLayout {
  const members: LaidMember[] = [];
  const words: Buffer[] = [];
  const taken: Part[] = [];
  for (let at = likelyHeader(bytes, 0, bytes.length); at >= 0; at = likelyHeader(bytes, taken.at(-1)?.end ?? bytes.length, bytes.length)) {
    if (members.length === most) return { members, words, rest: [], damage: `it holds more than ${most} members` };
    const header = localHeaderAt(bytes, at) as Header;
    const isSized = (header.flags & 8) === 0 || header.packed > 0;
    const end = isSized ? header.next + header.packed : nextRecord(bytes, header.next);
    words.push(header.extra);
    members.push(unlistedMember(bytes, header, end));
    taken.push({ start: at, end: Math.min(bytes.length, end) });
  }
  return { members, words, rest: restOf(bytes, taken), damage: 'its list of members is missing' };
}

function unlistedMember(bytes: Buffer, header: Header, end: number): LaidMember {
  return {
    name: header.name,
    unpack(maxBytes) {
      if (header.name.endsWith('/') && header.packed === 0) return {};
      if (isEncrypted(header)) return { problem: 'is encrypted' };
      if (end > bytes.length) return { problem: 'breaks off' };
      return unpack(bytes.subarray(header.next, end), header.method, maxBytes);
    },
  };
}

/** Where the next record of any kind begins: the end of a content whose size was written behind it. */
function nextRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('PK', from, 'latin1'); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf('PK', at + 1, 'latin1')) {
    const signature = bytes.readUInt32LE(at);
    if (signature === descriptor || signature === localEntry || signature === directoryEntry || signature === endOfDirectory) return at;
  }
  return bytes.length;
}

/** Methods of compression that were ever given a number, and are in use. */
const methods = new Set([0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99]);

/** The next place that holds a member's header and not only its signature, such as programs contain that open zip files. */
function likelyHeader(bytes: Buffer, from: number, end: number): number {
  const within = bytes.subarray(0, end);
  for (let at = within.indexOf('PK\x03\x04', from, 'latin1'); at >= 0; at = within.indexOf('PK\x03\x04', at + 1, 'latin1')) {
    const header = isLikelyName(bytes, at) ? localHeaderAt(bytes, at, end) : undefined;
    if (header !== undefined && header.name !== '' && methods.has(header.method)) return at;
  }
  return -1;
}

/** A name has no control characters, and bytes at random have some before long: told before the name is written out. */
function isLikelyName(bytes: Buffer, at: number): boolean {
  if (at + 30 > bytes.length) return false;
  const end = Math.min(bytes.length, at + 30 + bytes.readUInt16LE(at + 26));
  for (let letter = at + 30; letter < end; letter++) if ((bytes[letter] as number) < 0x20) return false;
  return true;
}

/** What of some bytes is in none of the parts, cut where a member's header begins; what is all zeros holds nothing. */
function restOf(bytes: Buffer, taken: readonly Part[]): readonly Part[] {
  const rest: Part[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start).concat({ start: bytes.length, end: bytes.length })) {
    if (start > from) {
      const at = likelyHeader(bytes, from, start);
      if (at > from) rest.push({ start: from, end: at });
      rest.push({ start: Math.max(from, at), end: start });
    }
    from = Math.max(from, end);
  }
  return rest.filter(({ start, end }) => bytes.subarray(start, end).some((byte) => byte !== 0));
}
