// A layer's bytes as an archive: gzip and zstd are told by what they begin with, whatever the media type says, and bounded.

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refusal } from './refusal.js';

/** A layer may be this many times as large as it is packed once it is past `freeBytes`; text packs 20 times, zeros 1,000 times. */
const maxRatio = 100;
const freeBytes = 1024 * 1024 * 1024;

export interface Unpacked {
  /** SHA-256 over the archive, `sha256:HEX`. */
  readonly diffId: string;
  readonly bytes: number;
}

/**
 * Hands over the archive piece by piece, and reads the packed bytes to their end.
 * @throws PortcullisError `layer-invalid`, `layer-too-large`, or what the chunks throw.
 */
export async function unpack(where: string, packed: AsyncIterable<Uint8Array>, take: (chunk: Buffer) => void): Promise<Unpacked> {
  const hash = createHash('sha256');
  let read = 0;
  let ended = false;
  let bytes = 0;
  const source = (async function* () {
    for await (const chunk of packed) {
      read += chunk.length;
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    }
    ended = true;
  })();
  const pass = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes > freeBytes && bytes > read * maxRatio)
      throw refusal('layer-too-large', where, `expected a layer of at most ${maxRatio} times its packed size, got more`);
    hash.update(chunk);
    take(chunk);
  };
  const { first, rest } = await beginning(source);
  const kind = first.length < 4 ? 'plain' : kindOf(first);
  if (kind === 'gzip') await gunzip(where, rest, pass);
  else if (kind === 'zstd') await unzstd(where, rest, pass);
  else for await (const chunk of rest) pass(chunk);
  if (!ended) throw refusal('layer-invalid', where, 'expected nothing behind the packed archive, got more');
  return { diffId: `sha256:${hash.digest('hex')}`, bytes };
}

function kindOf(first: Buffer): 'gzip' | 'zstd' | 'plain' {
  if (first[0] === 0x1f && first[1] === 0x8b) return 'gzip';
  // A frame, or one that is to be skipped, as builders of lazily read layers write them first.
  const magic = first.readUInt32LE(0);
  return magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5 ? 'zstd' : 'plain';
}

/** The first bytes, and all of them as a stream. */
async function beginning(source: AsyncGenerator<Buffer>): Promise<{ readonly first: Buffer; readonly rest: AsyncIterable<Buffer> }> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < 4) {
    const next = await source.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const rest = (async function* () {
    yield* parts;
    yield* source;
  })();
  return { first: Buffer.concat(parts), rest };
}

async function gunzip(where: string, packed: AsyncIterable<Buffer>, pass: (chunk: Buffer) => void): Promise<void> {
  const stream = createGunzip({ chunkSize: 256 * 1024 });
  try {
    pipeline(packed, stream, () => undefined);
    for await (const chunk of stream) pass(chunk as Buffer);
  } catch (error) {
    throw packedError(where, error);
  }
}

async function unzstd(where: string, packed: AsyncIterable<Buffer>, pass: (chunk: Buffer) => void): Promise<void> {
  // Loaded where a layer is packed so. Node 20 has no zstd of its own: decision 041.
  const { Decompress } = await import('fzstd');
  let last = false;
  const stream = new Decompress((chunk, final) => {
    last = final === true;
    pass(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  });
  try {
    for await (const chunk of packed) stream.push(chunk, false);
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    throw packedError(where, error);
  }
  if (!last) throw refusal('layer-invalid', where, 'expected a frame of zstd to its end, got less');
}

/** What zlib and fzstd throw has no code of ours; what comes through them keeps its own. */
function packedError(where: string, error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  const fromZlib = typeof code === 'string' && /^(?:Z_|ERR_)/.test(code);
  if (!fromZlib && typeof code !== 'number') return error;
  return refusal('layer-invalid', where, `expected a packed archive to its end: ${String(message).slice(0, 100)}`);
}
