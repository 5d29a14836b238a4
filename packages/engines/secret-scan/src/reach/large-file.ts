// A file too large to hold in memory: read in pieces, each with what stands before it and what follows, so that a match
// across a border is found whole in one of them.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { detectEncoding, PortcullisError, type SkippedInput } from '@portcullis/core';
import { endReach, endsLikeZip } from '@portcullis/formats/zip';
import { systemReason, type WorkspaceFile } from '@portcullis/workspace';
import { allowance } from '../allow.js';
import { detectAll, type LocatedSecret, locatedSecret, namesOf, nearbySecrets } from '../content.js';
import type { Detector } from '../detect.js';
import { isMail } from '../escapes.js'; // at first use
import { publicIdentity } from '../redact.js';
import { maxMatchBytes } from '../rule.js';
import { type Fill, narrowing } from '../searched.js';
import { archiveKind, isProgram, isWholly, scriptEnd } from './archive-kind.js';
import { isClosedArchive, isEbcdic, isTextWithStrays, isUtf32, unread } from './unread.js';

const pieceBytes = 8 * 1024 * 1024;
/** A match and its judge look this far back. */
const beforeBytes = 4 * maxMatchBytes;
/** Room for the longest match with its context, and for an encoded segment of some length. */
const afterBytes = 64 * maxMatchBytes;
/** A comment that allows a finding is looked for this far into its line. */
const lineBytes = 4096;

/** The end of a file that may say that it is a zip file. */
const tailBytes = endReach + 1024;
/** By so much at the beginning it is told what a file is. */
const headBytes = 2 * tailBytes;

export interface LargeScan {
  readonly found: readonly LocatedSecret[];
  /** Why it was not searched as a text. */
  readonly skipped?: SkippedInput;
  /** It is an archive, or one stands behind its text: that was not opened. */
  readonly archive: boolean;
}

interface Source {
  readonly fill: Fill;
  /** Passes over all but the last bytes where that costs less than to read them, and answers how many it passed over. */
  skipTo(last: number): number;
}

/** Scans a large file, or says why it was skipped, or that it is an archive. Lines are counted in `\n`. */
export async function scanLargeFile(detector: Detector, file: WorkspaceFile, decodeDepth: number): Promise<LargeScan> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const open = descriptor;
    let position = 0;
    return await scanPieces(detector, file.path, decodeDepth, {
      fill(buffer, from) {
        let length = 0;
        while (from + length < buffer.length) {
          const read = readSync(open, buffer, from + length, buffer.length - from - length, position);
          if (read === 0) break;
          position += read;
          length += read;
        }
        return length;
      },
      skipTo(last) {
        const from = position;
        position = Math.max(position, fstatSync(open).size - last);
        return position - from;
      },
    });
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    return { found: [], archive: false, skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The same for a content that comes as a stream. */
export async function scanLargeStream(
  detector: Detector,
  path: string,
  decodeDepth: number,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<LargeScan> {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = Buffer.alloc(0);
  const fill: Fill = async (buffer, from) => {
    let at = from;
    while (at < buffer.length) {
      if (rest.length === 0) {
        const { value, done } = await chunks.next();
        if (done === true) break;
        rest = typeof value === 'string' ? Buffer.from(value) : value;
      }
      const taken = rest.subarray(0, buffer.length - at);
      buffer.set(taken, at);
      at += taken.length;
      rest = rest.subarray(taken.length);
    }
    return at - from;
  };
  return scanPieces(detector, path, decodeDepth, { fill, skipTo: () => 0 });
}

async function scanPieces(detector: Detector, path: string, decodeDepth: number, source: Source): Promise<LargeScan> {
  const found: LocatedSecret[] = [];
  const buffer = Buffer.allocUnsafe(beforeBytes + pieceBytes + afterBytes);
  const head = Buffer.alloc(headBytes);
  const begun = head.subarray(0, await source.fill(head, 0));
  const kind = archiveKind(begun, path);
  if (kind !== undefined && isWholly(kind)) return { found, archive: true };
  const skipped = unfit(begun, path);
  if (skipped !== undefined) return { found, skipped, archive: kind !== undefined || (await endsAsZip(head, begun.length, source)) };
  const { passing, holdsArchive } = watching(begun, source.fill);
  // Parts in UTF-16 are read wherever they begin.
  const fill = narrowing(begun, passing);
  let held = 0;
  let seen = 0;
  let mail = false;
  let cursor: Cursor = { byte: 0, line: 1, column: 1, lineStart: 0 };
  for (let last = false; !last; ) {
    const read = await fill(buffer, held);
    const piece = buffer.subarray(0, held + read);
    last = read === 0 || piece.length < buffer.length;
    // What starts in the tail is found again, whole, in the next piece.
    const limit = last ? piece.length : piece.length - afterBytes;
    const lines = lineReader(piece);
    mail ||= isMail(piece, begun);
    const detections = detectAll(detector, piece, path, decodeDepth, undefined, mail).sort((a, b) => a.start - b.start || a.end - b.end);
    for (const [order, detection] of detections.entries()) {
      if (detection.start >= limit || detection.start < seen) continue;
      cursor = advanced(cursor, piece, detection.start);
      const end = advanced(cursor, piece, detection.end);
      const region = { startLine: cursor.line, startColumn: cursor.column, endLine: end.line, endColumn: end.column };
      const comment = allowance(lines(cursor), region.startLine, region.endLine, namesOf(detection.rule));
      const identity = publicIdentity(detection, piece, 'utf8', detections.slice(Math.max(0, order - nearbySecrets), order));
      found.push(locatedSecret(detection, identity, region, comment));
    }
    const from = characterStart(piece, Math.max(0, limit - beforeBytes));
    seen = limit - from;
    held = piece.length - from;
    cursor = rebased(advanced(cursor, piece, from), from);
    buffer.copyWithin(0, from, piece.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { found, archive: kind !== undefined || holdsArchive() };
}

/** Looks at the bytes of a text as they pass: whether behind its last line an archive begins, and whether its end is that of a zip file. */
function watching(begun: Buffer, fill: Fill): { readonly passing: Fill; holdsArchive(): boolean } {
  let tail = Buffer.from(begun);
  let before = 0;
  const program = isProgram(begun);
  let isText = program || !begun.includes(0);
  let isScript = false;
  return {
    async passing(buffer, from) {
      const read = await fill(buffer, from);
      const bytes = Buffer.concat([tail, buffer.subarray(from, from + read)]);
      const zero = isText ? bytes.indexOf(0) : -1;
      if (zero >= 0) {
        isText = program;
        isScript ||= scriptEnd(bytes, zero, program) !== undefined;
      }
      const passed = Math.max(0, bytes.length - tailBytes);
      before += passed;
      tail = bytes.subarray(passed);
      return read;
    },
    holdsArchive: () => isScript || endsLikeZip(tail, before),
  };
}

/** Whether a zip file stands behind what is no text, of which some bytes were read already. */
async function endsAsZip(buffer: Buffer, read: number, source: Source): Promise<boolean> {
  let before = 0;
  let held = read;
  while (held === buffer.length) {
    const keep = held - tailBytes;
    buffer.copyWithin(0, keep);
    before += keep;
    const skipped = source.skipTo(tailBytes);
    // What was kept is then no neighbour of what comes, and is not needed beside it.
    const kept = skipped > 0 ? 0 : tailBytes;
    before += skipped + tailBytes - kept;
    held = kept + (await source.fill(buffer, kept));
  }
  return endsLikeZip(buffer.subarray(0, held), before);
}

function unfit(head: Buffer, path: string): SkippedInput | undefined {
  const probe = head.subarray(0, 8000);
  const encoding = isUtf32(probe) ? undefined : detectEncoding(probe);
  if (encoding === 'latin1' && (isEbcdic(probe) || isClosedArchive(probe))) return unread(probe, path);
  if (encoding === undefined) return isTextWithStrays(probe) ? undefined : unread(probe, path);
  if (!encoding.startsWith('utf-16')) return undefined;
  return { path, reason: 'encoding', gap: true, detail: 'UTF-16 is read up to 16 MiB only' };
}

/** A place in a piece; it only ever moves forward, so that many findings in one long line cost no more than few. */
interface Cursor {
  readonly byte: number;
  readonly line: number;
  readonly column: number;
  /** Where its line begins; negative when that was in an earlier piece. */
  readonly lineStart: number;
}

function advanced(cursor: Cursor, piece: Buffer, to: number): Cursor {
  if (to <= cursor.byte) return cursor;
  let { line, lineStart } = cursor;
  for (let at = piece.indexOf(10, cursor.byte); at >= 0 && at < to; at = piece.indexOf(10, at + 1)) {
    line++;
    lineStart = at + 1;
  }
  const from = Math.max(cursor.byte, lineStart);
  const column = (line === cursor.line ? cursor.column : 1) + piece.toString('utf8', from, to).length;
  return { byte: to, line, column, lineStart };
}

function rebased(cursor: Cursor, by: number): Cursor {
  return { ...cursor, byte: cursor.byte - by, lineStart: cursor.lineStart - by };
}

function characterStart(piece: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((piece[start] as number) & 0xc0) === 0x80) start--;
  return start;
}

/** The lines around a place, as far as the piece holds them. */
function lineReader(piece: Buffer): (cursor: Cursor) => (line: number) => string {
  const known = new Map<number, string>();
  return ({ line, lineStart }) =>
    (wanted) => {
      const text = known.get(wanted) ?? lineAt(piece, Math.max(0, lineStart), wanted - line);
      if (known.size > 1000) known.clear();
      known.set(wanted, text);
      return text;
    };
}

/** The line `delta` lines from the one that starts at `start`. */
function lineAt(bytes: Buffer, start: number, delta: number): string {
  let from = start;
  for (let i = 0; i < delta; i++) {
    const end = bytes.indexOf(10, from);
    if (end < 0) return '';
    from = end + 1;
  }
  for (let i = 0; i > delta; i--) from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
  const end = bytes.indexOf(10, from);
  return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + lineBytes));
}
