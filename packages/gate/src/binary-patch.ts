// A file's change as git's binary delta: it names what is kept by offset and holds only what is new.
// A textual diff repeats the removed line and its neighbours, which is how a secret would get into an artifact.

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Bytes `start` to before `end` of the old content give way to `replacement`. In order, not overlapping. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: Buffer;
}

/** The lines after `diff --git` of a change that `git apply` takes for exactly this old content (gitformat-pack, "deltified representation"). */
export function binaryPatch(before: Buffer, after: Buffer, replacements: readonly Replacement[]): string {
  // git knows no delta that leaves nothing.
  const body = after.length === 0 ? after : deltaOf(before, after, replacements);
  return [
    `index ${blobId(before)}..${blobId(after)} 100644\n`,
    'GIT binary patch\n',
    `${after.length === 0 ? 'literal' : 'delta'} ${body.length}\n`,
    encoded(deflateSync(body, { level: 9 })),
    '\n',
  ].join('');
}

function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function deltaOf(before: Buffer, after: Buffer, replacements: readonly Replacement[]): Buffer {
  const parts: Buffer[] = [size(before.length), size(after.length)];
  let position = 0;
  for (const { start, end, replacement } of replacements) {
    parts.push(...copies(position, start), ...insertions(replacement));
    position = end;
  }
  parts.push(...copies(position, before.length));
  return Buffer.concat(parts);
}

const maxCopy = 0xffff;
const maxInsertion = 127;

function* copies(from: number, to: number): Generator<Buffer> {
  for (let start = from; start < to; start += maxCopy) {
    const length = Math.min(maxCopy, to - start);
    const bytes: number[] = [];
    let flags = 0x80;
    for (const [bit, byte] of [
      start & 0xff,
      (start >>> 8) & 0xff,
      (start >>> 16) & 0xff,
      (start >>> 24) & 0xff,
      length & 0xff,
      length >>> 8,
    ].entries()) {
      if (byte === 0) continue;
      flags |= 1 << bit;
      bytes.push(byte);
    }
    yield Buffer.from([flags, ...bytes]);
  }
}

function* insertions(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += maxInsertion) {
    const piece = content.subarray(start, start + maxInsertion);
    yield Buffer.from([piece.length]);
    yield piece;
  }
}

/** Seven bits a byte, the lowest first. */
function size(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  do {
    const low = left % 128;
    left = Math.floor(left / 128);
    bytes.push(left > 0 ? low | 0x80 : low);
  } while (left > 0);
  return Buffer.from(bytes);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const lineBytes = 52;

/** Lines of at most 52 bytes: their count as a letter, then five digits of base 85 for every four bytes. */
function encoded(content: Buffer): string {
  let text = '';
  for (let start = 0; start < content.length; start += lineBytes) {
    const piece = content.subarray(start, start + lineBytes);
    text += String.fromCharCode(piece.length <= 26 ? 64 + piece.length : 96 + piece.length - 26);
    for (let i = 0; i < piece.length; i += 4) {
      let word = 0;
      for (let j = 0; j < 4; j++) word = word * 256 + (piece[i + j] ?? 0);
      let digits = '';
      for (let j = 0; j < 5; j++) {
        digits = (alphabet[word % 85] as string) + digits;
        word = Math.floor(word / 85);
      }
      text += digits;
    }
    text += '\n';
  }
  return text;
}
