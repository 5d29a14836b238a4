// Tar archives as they arrive: POSIX ustar and pax, GNU long names and sparse files. Decision 041 says why it is ours.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html; https://www.gnu.org/software/tar/manual/html_node/Standard.html

import { isUtf8 } from 'node:buffer';
import { refusal } from './refusal.js';

export type TarKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'device';

export interface TarEntry {
  readonly kind: TarKind;
  /** As the archive has it, with whatever it begins or ends. */
  readonly name: string;
  /** Target of a link; empty for what is none. */
  readonly target: string;
  /** Bytes of the content; 0 for what has none. */
  readonly size: number;
  /** The content stands in pieces between holes that the archive does not hold. */
  readonly sparse: boolean;
}

/** Takes the content of one entry; `end` comes when there was all of it. */
export interface TarSink {
  write(chunk: Buffer): void;
  end(): void;
}

export interface TarReader {
  write(chunk: Buffer): void;
  /** Bytes up to the next header that nobody takes, for whoever can go past them; they count as written. */
  pass(): number;
  /** Whether the blocks that end an archive were seen. */
  ended(): boolean;
  /** @throws PortcullisError where the archive ends within an entry. */
  end(): void;
}

const blockSize = 512;
/** Of a pax header or a GNU long name: names have 4,096 bytes, extended attributes 64 KiB. */
const maxExtension = 1024 * 1024;
const maxName = 4096;

interface Header {
  readonly type: string;
  readonly name: string;
  readonly target: string;
  readonly size: number;
  /** Old GNU sparse files: whether another block of the map follows. */
  readonly extended: boolean;
}

/**
 * Reads an archive that is written to it piece by piece; nothing is kept but the header at hand.
 * @param where what the archive is called, for messages.
 * @param handle says who takes an entry's content; without an answer it is passed over.
 * @throws PortcullisError `layer-invalid`, from `write` and `end`.
 */
export function tarReader(where: string, handle: (entry: TarEntry) => TarSink | undefined): TarReader {
  const held = Buffer.alloc(blockSize);
  let heldLength = 0;
  let content = 0;
  let padding = 0;
  let sink: TarSink | undefined;
  let mapBlocks = false;
  let afterMap: (() => void) | undefined;
  let zeroBlocks = 0;
  const pending = new Map<string, string>();

  const begin = (entry: TarEntry, stored: number): void => {
    content = stored;
    padding = (blockSize - (stored % blockSize)) % blockSize;
    sink = handle(entry);
    if (stored === 0) finish();
  };
  const finish = (): void => {
    const done = sink;
    sink = undefined;
    done?.end();
  };
  const extension = (header: Header): void => {
    if (header.size > maxExtension) throw invalid(where, `expected at most ${maxExtension} bytes of a longer name, got ${header.size}`);
    const parts: Buffer[] = [];
    const take = { write: (chunk: Buffer) => void parts.push(Buffer.from(chunk)), end: () => extend(header.type, Buffer.concat(parts)) };
    content = header.size;
    padding = (blockSize - (header.size % blockSize)) % blockSize;
    sink = take;
    if (content === 0) finish();
  };
  const extend = (type: string, bytes: Buffer): void => {
    if (type === 'L') pending.set('path', textOf(bytes));
    else if (type === 'K') pending.set('linkpath', textOf(bytes));
    else if (type === 'x') for (const [key, value] of paxRecords(bytes, where)) pending.set(key, value);
  };
  const entry = (header: Header): void => {
    const made = entryOf(header, pending, where);
    pending.clear();
    const start = (): void => begin(made.entry, made.stored);
    mapBlocks = header.type === 'S' && header.extended;
    if (mapBlocks) afterMap = start;
    else start();
  };
  const block = (bytes: Buffer): void => {
    if (mapBlocks) {
      mapBlocks = bytes[504] === 1;
      if (!mapBlocks) afterMap?.();
      return;
    }
    if (bytes[0] === 0 && bytes.every((byte) => byte === 0)) {
      zeroBlocks++;
      return;
    }
    if (zeroBlocks > 0) throw invalid(where, 'expected a second block of zeros at the end of the archive, got something else');
    const header = readHeader(bytes, where);
    if (extensions.has(header.type)) extension(header);
    else entry(header);
  };

  return {
    write(chunk) {
      let at = 0;
      // What stands behind the two blocks of zeros no reader of tar looks at.
      while (at < chunk.length && zeroBlocks < 2) {
        if (content > 0) {
          const taken = Math.min(content, chunk.length - at);
          sink?.write(chunk.subarray(at, at + taken));
          at += taken;
          content -= taken;
          if (content === 0) finish();
        } else if (padding > 0) {
          const passed = Math.min(padding, chunk.length - at);
          at += passed;
          padding -= passed;
        } else if (heldLength === 0 && chunk.length - at >= blockSize) {
          block(chunk.subarray(at, at + blockSize));
          at += blockSize;
        } else {
          const taken = chunk.copy(held, heldLength, at, Math.min(chunk.length, at + blockSize - heldLength));
          heldLength += taken;
          at += taken;
          if (heldLength < blockSize) continue;
          heldLength = 0;
          block(held);
        }
      }
    },
    pass() {
      if (sink !== undefined || heldLength > 0) return 0;
      const passed = content + padding;
      content = 0;
      padding = 0;
      return passed;
    },
    ended: () => zeroBlocks >= 2,
    end() {
      if (content > 0 || padding > 0 || heldLength > 0 || mapBlocks || pending.size > 0)
        throw invalid(where, 'expected the archive to go on, got its end within an entry');
    },
  };
}

/** Headers that speak of the next entry, or of all that follow (`g`, which no reader of layers heeds). */
const extensions: ReadonlySet<string> = new Set(['x', 'g', 'L', 'K', 'V', 'M', 'N']);
const kinds: ReadonlyMap<string, TarKind> = new Map([
  ['0', 'file'],
  ['\0', 'file'],
  ['7', 'file'],
  ['S', 'file'],
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['3', 'device'],
  ['4', 'device'],
  ['5', 'directory'],
  ['6', 'device'],
]);

function entryOf(
  header: Header,
  pending: ReadonlyMap<string, string>,
  where: string,
): { readonly entry: TarEntry; readonly stored: number } {
  const name = pending.get('GNU.sparse.name') ?? pending.get('path') ?? header.name;
  const target = pending.get('linkpath') ?? header.target;
  const known = kinds.get(header.type);
  if (known === undefined) throw invalid(where, `expected a file, folder, link or device, got an entry of type "${header.type}"`);
  if (name === '' || name.length > maxName || name.includes('\0'))
    throw invalid(where, `expected a name of 1 to ${maxName} characters, got ${name.length}`);
  if (target.length > maxName || target.includes('\0')) throw invalid(where, `expected a link of at most ${maxName} characters`);
  // Before POSIX a folder was a file whose name ends with a slash.
  const kind = known === 'file' && name.endsWith('/') ? 'directory' : known;
  const said = pending.get('size');
  const size = said === undefined ? header.size : decimal(said, where);
  // A hard link may carry the size of its file, and no content.
  const stored = kind === 'file' ? size : header.type === '5' || kind === 'directory' ? size : 0;
  const sparse = header.type === 'S' || [...pending.keys()].some((key) => key.startsWith('GNU.sparse.'));
  return { entry: { kind, name, target, size: kind === 'file' ? size : 0, sparse }, stored };
}

function readHeader(bytes: Buffer, where: string): Header {
  refuseChecksum(bytes, where);
  const posix = bytes.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = posix ? field(bytes, 345, 155) : '';
  const name = field(bytes, 0, 100);
  return {
    type: String.fromCharCode(bytes[156] as number),
    name: prefix === '' ? name : `${prefix}/${name}`,
    target: field(bytes, 157, 100),
    size: number(bytes, 124, 12, where),
    extended: bytes[482] === 1,
  };
}

function refuseChecksum(bytes: Buffer, where: string): void {
  const said = number(bytes, 148, 8, where);
  // The eight bytes of the sum itself count as spaces; some old writers added signed bytes.
  let sum = 8 * 32;
  let high = 0;
  for (let at = 0; at < blockSize; at++) {
    if (at === 148) at = 156;
    const byte = bytes[at] as number;
    sum += byte;
    if (byte > 127) high++;
  }
  if (said !== sum && said !== sum - high * 256) throw invalid(where, 'expected a header of tar with its checksum, got other bytes');
}

/** Octal digits, or since GNU tar a big-endian number behind a set bit. */
function number(bytes: Buffer, start: number, length: number, where: string): number {
  if (((bytes[start] as number) & 0x80) !== 0) {
    if (bytes[start] !== 0x80) throw invalid(where, 'expected a size, got a number below zero or of more than 88 bits');
    let value = 0;
    for (let at = start + 1; at < start + length; at++) value = value * 256 + (bytes[at] as number);
    if (!Number.isSafeInteger(value)) throw invalid(where, 'expected a size below 2^53');
    return value;
  }
  let value = 0;
  let ended = false;
  let begun = false;
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) break;
    if (byte === 32) ended = begun;
    else if (ended || byte < 48 || byte > 55) throw invalid(where, 'expected octal digits in a header of tar');
    else {
      begun = true;
      value = value * 8 + byte - 48;
    }
  }
  return value;
}

function field(bytes: Buffer, start: number, length: number): string {
  return textOf(bytes.subarray(start, start + length));
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const used = end < 0 ? bytes : bytes.subarray(0, end);
  return isUtf8(used) ? used.toString('utf8') : used.toString('latin1');
}

/** `LENGTH KEY=VALUE\n`, one after another; a value may hold any byte. */
function* paxRecords(bytes: Buffer, where: string): Generator<readonly [string, string]> {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const digits = space < 0 || space > at + 10 ? '' : bytes.toString('latin1', at, space);
    const end = at + (/^[1-9]\d*$/.test(digits) ? Number(digits) : 0);
    const equals = bytes.indexOf(61, space);
    if (end <= space || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10)
      throw invalid(where, 'expected records of a pax header as `LENGTH KEY=VALUE`');
    const value = bytes.subarray(equals + 1, end - 1);
    yield [bytes.toString('latin1', space + 1, equals), isUtf8(value) ? value.toString('utf8') : value.toString('latin1')];
    at = end;
  }
}

function decimal(text: string, where: string): number {
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw invalid(where, 'expected a size in digits in a pax header');
}

function invalid(where: string, message: string): Error {
  return refusal('layer-invalid', where, message);
}
