// Files of gzip (RFC 1952): the content of all members one behind the other, what their headers say, and what follows them.

import { crc32, inflateWithin } from '@portcullis/formats/zip'; // at first use

export interface Gunzipped {
  readonly content: Buffer;
  /** Extra field, name and comment of each member's header. */
  readonly words: readonly Buffer[];
  /** Where the last member ends. */
  readonly end: number;
  readonly problem?: 'damaged' | 'too-large';
}

/** Whether a member begins at a place, so far as its fixed fields tell. */
export function isGzip(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & 0xe0) === 0;
}

/** Whether bytes begin with what zlib writes first (RFC 1950): deflate, its check, and no dictionary. Two letters of a text may do so. */
export function hasZlibHeader(bytes: Buffer): boolean {
  return bytes[0] === 0x78 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0 && ((bytes[1] as number) & 0x20) === 0;
}

export function gunzip(bytes: Buffer, maxBytes: number): Gunzipped {
  const parts: Buffer[] = [];
  const words: Buffer[] = [];
  let left = maxBytes;
  let end = 0;
  const result = (problem?: 'damaged' | 'too-large'): Gunzipped => ({
    content: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts),
    words,
    end,
    ...(problem === undefined ? {} : { problem }),
  });
  // Some writers fill up with zeros between members.
  for (let at = 0; isGzip(bytes, at); at = behindZeros(bytes, end)) {
    const start = behindHeader(bytes, at, words);
    if (start === undefined) return result('damaged');
    const inflated = inflateWithin(bytes.subarray(start), left);
    if (typeof inflated === 'string') return result(inflated);
    const { content, used } = inflated;
    parts.push(content);
    left -= content.length;
    end = start + used + 8;
    if (end > bytes.length || bytes.readUInt32LE(end - 8) !== crc32(content)) {
      end = Math.min(end, bytes.length);
      return result('damaged');
    }
  }
  return result();
}

function behindZeros(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0) at++;
  return at;
}

/** Behind the header of a member, whose texts are added to `words`; undefined where it breaks off. */
export function behindHeader(bytes: Buffer, start: number, words: Buffer[]): number | undefined {
  const flags = bytes[start + 3] ?? 0;
  let at = start + 10;
  if ((flags & 4) !== 0) {
    if (at + 2 > bytes.length) return undefined;
    const length = bytes.readUInt16LE(at);
    words.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    words.push(bytes.subarray(at, end));
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : undefined;
}
