// What kind of archive some bytes are, or hold behind something else: a program that unpacks itself, a script before a zip file,
// a picture with one behind it.

import { findZip } from '@portcullis/formats/zip'; // at first use
import { inflateBeginning } from '../inflate.js'; // at first use
import { hasZlibHeader, isGzip } from './gzip.js';
import { isTarHeader } from './tar.js';
import { closedArchives } from './unread.js';

/** `zip-behind`: a zip file that something stands before; `script`: a text, and behind its last line an archive. */
export type ArchiveKind = 'zip' | 'tar' | 'gzip' | 'zlib' | 'zip-behind' | 'script';

const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;

/** What kind of archive some bytes are: by what they hold, whatever they are called. Old tar shows by its checksum, or its name helps. */
export function archiveKind(bytes: Buffer, name: string): ArchiveKind | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))) return 'zip';
  if (isGzip(bytes, 0)) return 'gzip';
  if (isZlib(bytes)) return 'zlib';
  if (isTar(bytes, name)) return 'tar';
  // No archive is without a zero, and no text but a rare one has any.
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  if (scriptEnd(bytes, zero) !== undefined) return 'script';
  return findZip(bytes) === undefined ? undefined : 'zip-behind';
}

/** Whether bytes begin as zlib writes, and go on so: an object of git, or data of a program. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length >= 8 && hasZlibHeader(bytes) && inflateBeginning(bytes, 2, 1024) !== undefined;
}

/** Whether the file is the archive, and holds no text of its own before it. */
export function isWholly(kind: ArchiveKind): boolean {
  return kind !== 'zip-behind' && kind !== 'script';
}

/** `ustar` stands in every header since 1988; the end of an empty archive is all zeros. */
export function isTar(bytes: Buffer, name: string): boolean {
  if (bytes.length < 512) return false;
  if (bytes.toString('latin1', 257, 262) === 'ustar' || isTarHeader(bytes, 0)) return true;
  return tarNames.test(name) && (bytes.subarray(0, 8).includes(0) || bytes[100] === 0x30);
}

/** A name in a header of tar ends with a zero within so many bytes. */
const tarNameBytes = 101;
/** How compressed files begin: behind the end of a line only, where a word or bytes by chance may begin so too. */
const compressed = [[0x1f, 0x8b, 8], ...closedArchives.map(([, magic]) => magic)].map((magic) => {
  const isVague = magic.length < 3 || magic.every((byte) => byte >= 0x20 && byte < 0x7f);
  return { bytes: Buffer.from(isVague ? [10, ...magic] : magic), ahead: isVague ? 1 : 0 };
});

/** Whether bytes begin as a program in text does, whatever follows in it. */
export function isProgram(bytes: Buffer): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

/** Where the archive begins that follows a text, which has no zero before it; a program may hold some. */
export function scriptEnd(bytes: Buffer, zero = bytes.indexOf(0), program = isProgram(bytes)): number | undefined {
  const text = bytes.subarray(0, (program ? bytes.lastIndexOf(0) : zero) + 1);
  const ends = compressed.map((magic) => text.indexOf(magic.bytes) + magic.ahead).filter((at) => at > 0);
  if (ends.length > 0) return Math.min(...ends);
  const line = text.subarray(0, zero).lastIndexOf(10) + 1;
  return line > 0 && zero - line < tarNameBytes && isTarHeader(bytes, line) ? line : undefined;
}
