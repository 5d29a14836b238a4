// A content as it is searched: its letters one byte after another, whatever the encoding of the whole or of its parts.

import { isUtf8 } from 'node:buffer';
import { decodeText, detectEncoding } from '@portcullis/core';
import { isClosedArchive, isEbcdic, isTextWithStrays, isUtf32 } from './reach/unread.js';

/** A text as it is searched: its bytes, those of a wide encoding as UTF-8. */
export interface Searched {
  readonly bytes: Buffer;
  readonly encoding: 'utf8' | 'latin1';
  /** Its offsets are not those of the content. */
  readonly wide: boolean;
  /** Only parts of it are in a wide encoding, so that no editor shows it as it is searched. */
  readonly mixed?: boolean;
}

/** Undefined when some content is no text. */
export function searchedBytes(content: Buffer): Searched | undefined {
  if (isUtf32(content)) return undefined;
  const encoding = detectEncoding(content);
  if (encoding?.startsWith('utf-16') === true) {
    const text = decodeText(content)?.text ?? '';
    const marked = (content[0] as number) >= 0xfe;
    return holdsOtherText(text, marked ? leastOther : 2)
      ? mixed(narrowed(content))
      : { bytes: Buffer.from(text), encoding: 'utf8', wide: true };
  }
  if (encoding === 'latin1' && (isEbcdic(content) || isClosedArchive(content))) return undefined;
  if (encoding === undefined && !isTextWithStrays(content) && !isTextWithStrays(narrowed(content.subarray(0, toldBytes)))) return undefined;
  // Past the bytes by which an encoding is told, another may begin: what PowerShell appends to a file is in UTF-16.
  const narrow = narrowed(content);
  if (narrow !== content) return mixed(narrow);
  const isLatin1 = encoding === undefined ? !isUtf8(content) : encoding === 'latin1';
  return { bytes: content, encoding: isLatin1 ? 'latin1' : 'utf8', wide: false };
}

/** By so much at its beginning it is told whether a content is text. */
const toldBytes = 16_000;

function mixed(bytes: Buffer): Searched {
  return { bytes, encoding: isUtf8(bytes) ? 'utf8' : 'latin1', wide: true, mixed: true };
}

const textByte = new Uint8Array(256);
for (let byte = 0; byte < 127; byte++) textByte[byte] = byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;

/** So many units in a row whose halves are both ASCII are hardly ever Chinese, the only text that looks so; without a mark fewer will do. */
const leastOther = 10;

/** Whether what was read as UTF-16 has text of single bytes, or of the other order of bytes, in it. */
function holdsOtherText(text: string, least: number): boolean {
  let single = 0;
  let swapped = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 256) {
      single = 0;
      swapped = 0;
      continue;
    }
    single = textByte[unit >> 8] === 1 && textByte[unit & 0xff] === 1 ? single + 1 : 0;
    swapped = textByte[unit >> 8] === 1 && (unit & 0xff) === 0 ? swapped + 1 : 0;
    if (single >= least || swapped >= least) return true;
  }
  return false;
}

/**
 * The bytes without the NULs that stand at every other place, as in UTF-16, or at three of four, as in UTF-32, wherever in a content it
 * begins and in whichever order its bytes are; the bytes themselves when there are none. Every `\n` stays, so that lines are counted as before.
 */
export function narrowed(bytes: Buffer): Buffer {
  if (!bytes.includes(0)) return bytes;
  const narrow = Buffer.allocUnsafe(bytes.length);
  const length = narrowInto(narrow, 0, bytes, { start: 0, end: bytes.length }, bytes.length);
  return length === bytes.length ? bytes : narrow.subarray(0, length);
}

/** Fills a buffer from an offset on with what comes next; less than there is room for only at the end. */
export type Fill = (buffer: Buffer, from: number) => number | Promise<number>;

/** So much is read at a time. */
const chunkBytes = 256 * 1024;
/** What is known of a NUL is told by so many bytes on either side. */
const beside = 8;

/**
 * The same for a content that comes in pieces.
 * @param head what was read of it already, no more than some thousand bytes
 */
export function narrowing(head: Buffer, fill: Fill): (buffer: Buffer, from: number) => Promise<number> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let held = head.copy(chunk);
  let next = 0;
  let ended = false;
  return async (buffer, from) => {
    let at = from;
    while (at < buffer.length) {
      const judged = ended ? held : Math.max(next, held - beside);
      if (next < judged) {
        const end = Math.min(judged, next + buffer.length - at);
        at = narrowInto(buffer, at, chunk, { start: next, end }, held);
        next = end;
      } else if (ended) break;
      else {
        const kept = Math.max(0, next - beside);
        chunk.copyWithin(0, kept, held);
        next -= kept;
        held -= kept;
        held += await fill(chunk, held);
        ended = held < chunk.length;
      }
    }
    return at - from;
  };
}

const manyOthers = 64;

/**
 * Writes a part of some bytes to `target` from an offset on, without such NULs. `size`: where the bytes end.
 * @returns where what was written ends
 */
function narrowInto(target: Buffer, offset: number, bytes: Buffer, part: { readonly start: number; readonly end: number }, size: number) {
  let to = offset;
  for (let at = part.start; at < part.end; ) {
    const nul = bytes.indexOf(0, at);
    const plain = nul < 0 || nul > part.end ? part.end : nul;
    to += bytes.copy(target, to, at, plain);
    at = plain;
    // Where NULs are many there is never much to copy at once.
    for (let others = 0; at < part.end && others < manyOthers; at++) {
      const byte = bytes[at] as number;
      others = byte === 0 ? 0 : others + 1;
      if (byte === 0 && isFiller(bytes, at, size)) continue;
      target[to] = byte;
      to++;
    }
  }
  return to;
}

/**
 * Whether a NUL is half of a letter: another one follows behind one letter. The last of a run belongs to the letter behind it only where
 * that letter stands alone; else it is the border between two texts.
 */
function isFiller(bytes: Buffer, at: number, size: number): boolean {
  const goesOn = at >= 2 && bytes[at - 2] === 0 && bytes[at - 1] !== 0;
  // What begins on a new line needs no border.
  if (goesOn && bytes[at - 1] === 10) return true;
  if (isOfFour(bytes, at, size)) return true;
  if (at + 1 >= size) return goesOn;
  if (bytes[at + 1] === 0) return false;
  if (at + 2 < size && bytes[at + 2] === 0) return true;
  return goesOn && (at + 2 >= size || textByte[bytes[at + 2] as number] === 0);
}

/** Whether a NUL is one of three that belong to a letter of UTF-32: another letter with just as many stands on one of their sides. */
function isOfFour(bytes: Buffer, at: number, size: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && bytes[start - 1] === 0) start--;
  const isNone = (from: number): boolean =>
    from >= 0 && from + 3 <= size && bytes[from] === 0 && bytes[from + 1] === 0 && bytes[from + 2] === 0;
  const isLetter = (place: number): boolean => place >= 0 && place < size && textByte[bytes[place] as number] === 1;
  if (!isNone(start) || (start > 0 && bytes[start - 1] === 0)) return false;
  if (start + 3 < size && bytes[start + 3] === 0) return false;
  return (isLetter(start + 3) && isNone(start + 4)) || (isLetter(start - 1) && isNone(start - 4));
}
