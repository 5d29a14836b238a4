// The bytes of a report, wherever they lie: read again in parts, so that no report must be held whole. What was read once must be
// what is read again, or nothing that was decided about it holds.

import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { PortcullisError } from '@portcullis/core';

export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** The bytes from an offset on, valid until the next call. @throws PortcullisError `report-unreadable`. */
  read(offset: number, length: number): Buffer;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: bytes.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
}

/** How much of a file is held at once; what is longer is read for itself. */
const windowBytes = 1024 * 1024;
const shortBytes = 8 * 1024;

interface OpenFile {
  readonly path: string;
  readonly descriptor: number;
  /** What it was when it was opened. */
  readonly identity: string;
  /** What was read last, and from which offset on. */
  window: Buffer;
  start: number;
}

/** Files that are open, the longest open first: there may be thousands of reports. */
const open = new Map<string, OpenFile>();
const maxOpen = 16;

/** A file, read through a window. @throws PortcullisError `report-unreadable` where it is not what it was when it was first opened. */
export function fileSource(path: string): ByteSource {
  closeIfReplaced(path);
  const first = identityOf(fstatSync(opened(path).descriptor));
  return {
    size: first.size,
    read(offset, length) {
      const file = opened(path);
      if (file.identity !== first.text) throw unreadable(path, 'it changed while it was read');
      const within = offset - file.start;
      if (within >= 0 && within + length <= file.window.length) return file.window.subarray(within, within + length);
      if (identityOf(fstatSync(file.descriptor)).text !== first.text) throw unreadable(path, 'it changed while it was read');
      // Who reads on where the window ends gets a long one; a single result from anywhere is no reason to read a megabyte.
      const readsOn = within >= 0 && within <= file.window.length + shortBytes;
      file.window = readAt(file, offset, Math.min(Math.max(length, readsOn ? windowBytes : shortBytes), first.size - offset));
      file.start = offset;
      return file.window.subarray(0, length);
    },
  };
}

function opened(path: string): OpenFile {
  const known = open.get(path);
  if (known !== undefined) return known;
  const descriptor = openSync(path, 'r');
  const file = { path, descriptor, identity: identityOf(fstatSync(descriptor)).text, window: Buffer.alloc(0), start: 0 };
  open.set(path, file);
  for (const [oldest, { descriptor }] of open) {
    if (open.size <= maxOpen) break;
    closeSync(descriptor);
    open.delete(oldest);
  }
  return file;
}

/** An earlier judgement in this process may have read another file of that name, or this one before it was written anew. */
function closeIfReplaced(path: string): void {
  const known = open.get(path);
  if (known === undefined || identityOf(statSync(path)).text === known.identity) return;
  closeSync(known.descriptor);
  open.delete(path);
}

function identityOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): { readonly size: number; readonly text: string } {
  return { size, text: [dev, ino, size, mtimeMs, ctimeMs].join(' ') };
}

function readAt({ descriptor, path }: OpenFile, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const count = readSync(descriptor, bytes, done, length - done, offset + done);
    if (count === 0) throw unreadable(path, 'it became shorter while it was read');
    done += count;
  }
  return bytes;
}

function unreadable(path: string, problem: string): PortcullisError {
  return new PortcullisError({
    code: 'report-unreadable',
    message: `expected a report that stays as it is, but ${problem}`,
    where: { file: path },
    remedy: 'Let the scanner end before the gate begins, and run both again.',
  });
}
