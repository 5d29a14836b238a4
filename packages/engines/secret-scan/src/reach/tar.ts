// Tar archives (POSIX.1-2024 pax, and GNU's long names): what their members hold, and all that their headers say.

import type { Member, OpenedArchive } from './archive.js';

const block = 512;
/** Kinds of members by the letter in their header: those that have no content of their own whatever size is written. */
const contentless = new Set(['1', '2', '3', '4', '5', '6']);
const longName = 'L';
const extended = 'x';
/** Kinds that are no members, and say something of the next one or of all: a long link and what holds for all too. */
const speaking = new Set([longName, 'K', extended, 'g']);
const sparse = 'S';

/** The members up to the end of the archive, and of each one that is concatenated to it, or to where it is damaged. */
export function openTar(content: Buffer, most: number): OpenedArchive {
  const members: Member[] = [];
  const words: Buffer[] = [];
  const opened = { members, words };
  let said: Said = {};
  let at = 0;
  while (at + block <= content.length) {
    if (isZero(content, at)) {
      const next = behindZeros(content, at + block);
      if (next === undefined) return { ...opened, rest: [] };
      if (!isTarHeader(content, next)) return { ...opened, rest: [{ at: next, bytes: content.subarray(next) }] };
      at = next;
    }
    const entry = entryAt(content, at, said);
    if (typeof entry === 'string') return { ...opened, rest: [], damage: entry };
    if (members.length === most) return { ...opened, rest: [], damage: `it holds more than ${most} members` };
    words.push(...wordsOf(entry.header), entry.padding);
    if (speaking.has(entry.kind)) {
      words.push(entry.body);
      said = { ...said, ...saidBy(entry) };
    } else {
      const { body } = entry;
      members.push({ name: said.name ?? nameIn(entry.header), unpack: () => (body.length > 0 ? { content: body } : {}) });
      said = {};
    }
    at = entry.end;
  }
  // Some writers leave out the two empty blocks at the end.
  return { ...opened, rest: [], ...(at < content.length ? { damage: 'it breaks off' } : {}) };
}

/** What was said of the next member. */
interface Said {
  readonly name?: string;
  readonly size?: number;
}

interface Entry {
  readonly header: Buffer;
  readonly kind: string;
  readonly body: Buffer;
  /** Up to the end of its last block. */
  readonly padding: Buffer;
  readonly end: number;
}

/** The entry at a place, or why it cannot be read. */
function entryAt(content: Buffer, at: number, { size: saidSize }: Said): Entry | string {
  if (!isTarHeader(content, at)) return 'a header in it is damaged';
  const header = content.subarray(at, at + block);
  const kind = header.toString('latin1', 156, 157);
  const size = saidSize ?? sizeIn(header);
  if (size === undefined) return 'the size of a member cannot be read';
  const start = kind === sparse ? behindSparseMap(content, at) : at + block;
  const isEmpty = contentless.has(kind) && (start + size > content.length || isTarHeader(content, start));
  const stop = isEmpty ? start : start + size;
  if (stop > content.length) return 'a member of it breaks off';
  const end = start + Math.ceil((stop - start) / block) * block;
  return { header, kind, body: content.subarray(start, stop), padding: content.subarray(stop, end), end };
}

function saidBy({ kind, body }: Entry): Said {
  if (kind === longName) return { name: textOf(body) };
  if (kind !== extended) return {};
  const name = paxValue(body, 'path');
  const size = numberOf(paxValue(body, 'size'));
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
}

function isZero(content: Buffer, at: number): boolean {
  for (let end = at + block; at < end; at++) if (content[at] !== 0) return false;
  return true;
}

/** Whether a header stands at a place: its checksum holds. */
export function isTarHeader(content: Buffer, at: number): boolean {
  if (at + block > content.length) return false;
  const written = octal(content.subarray(at + 148, at + 156));
  if (written === undefined || written === 0) return false;
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < block; i++) {
    const byte = i >= 148 && i < 156 ? 32 : (content[at + i] as number);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return written === unsigned || written === signed;
}

/** The block of the first byte that is not zero. */
function behindZeros(content: Buffer, from: number): number | undefined {
  for (let at = from; at < content.length; at++) if (content[at] !== 0) return at - ((at - from) % block);
  return undefined;
}

/** Old GNU tar goes on with the map of a sparse file in further blocks, each of which says whether one more follows. */
function behindSparseMap(content: Buffer, at: number): number {
  let end = at + block;
  for (let more = content[at + 482]; more === 1 && end + block <= content.length; end += block) more = content[end + 504];
  return end;
}

/** All of a header but its numbers: names of the member, of what it links to, of its owners, and what no standard has a use for. */
function wordsOf(header: Buffer): readonly Buffer[] {
  return [header.subarray(0, 100), header.subarray(157, 257), header.subarray(265, 329), header.subarray(345, block)];
}

function nameIn(header: Buffer): string {
  const name = textOf(header.subarray(0, 100));
  // GNU writes times where ustar has the beginning of a long path.
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/** Records are `LENGTH KEY=VALUE\n`; the last one of a key counts. */
function paxValue(body: Buffer, key: string): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const length = Number(body.toString('latin1', at, space < 0 ? at : space));
    if (!Number.isInteger(length) || length <= space - at) return value;
    const record = body.toString('utf8', space + 1, at + length - 1);
    if (record.startsWith(`${key}=`)) value = record.slice(key.length + 1);
    at += length;
  }
  return value;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Octal digits, or with the first bit set a number in base 256. */
function sizeIn(header: Buffer): number | undefined {
  if (((header[124] as number) & 0x80) !== 0) {
    const size = header.readUIntBE(130, 6);
    return Number.isSafeInteger(size) ? size : undefined;
  }
  return octal(header.subarray(124, 136));
}

function octal(bytes: Buffer): number | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/[\0 ]+$/, '')
    .trim();
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}
