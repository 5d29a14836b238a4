// The thing that was signed, as a file or as its digest alone.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { PortcullisError } from '@portcullis/core';
import { hashNames, messageOf, type SignedMessage } from './raw-signature.js';

/** Larger files are hashed as a stream; only pure Ed25519 needs the bytes themselves. */
const maxInMemory = 64 * 1024 * 1024;

const digestShape = /^(?:(sha256):([0-9a-f]{64})|(sha384):([0-9a-f]{96})|(sha512):([0-9a-f]{128}))$/i;

/** A path, or a digest (`sha256:`, `sha384:` or `sha512:` and its hex digits) where no such path exists. @throws PortcullisError `artifact-unreadable`. */
export async function readArtifact(fileOrDigest: string): Promise<SignedMessage> {
  const [hash, hex] = (digestShape.exec(fileOrDigest) ?? []).slice(1).filter((part) => part !== undefined);
  const name = hashNames.find((known) => known === hash?.toLowerCase());
  if (name !== undefined && hex !== undefined && !existsSync(fileOrDigest)) return { digests: new Map([[name, Buffer.from(hex, 'hex')]]) };
  try {
    const { size } = await stat(fileOrDigest);
    if (size <= maxInMemory) return messageOf(await readFile(fileOrDigest));
    const hashes = hashNames.map((hash) => [hash, createHash(hash)] as const);
    for await (const chunk of createReadStream(fileOrDigest)) for (const [, hash] of hashes) hash.update(chunk as Buffer);
    return { digests: new Map(hashes.map(([name, hash]) => [name, hash.digest()])) };
  } catch (error) {
    throw unreadable('artifact-unreadable', fileOrDigest, 'a readable file, or sha256:, sha384: or sha512: with all its hex digits', error);
  }
}

/** A file of which nothing past the limit is read. @throws PortcullisError with the given code. */
export async function readBounded(file: string, maxBytes: number, code: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > maxBytes) throw new Error(`${size} bytes`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(code, file, `a readable file of at most ${maxBytes} bytes`, error);
  }
}

function unreadable(code: string, file: string, expected: string, error: unknown): PortcullisError {
  return new PortcullisError({
    code,
    message: `expected ${expected}, got: ${(error as Error).message}`,
    where: { file },
    remedy: 'Check the path and its permissions.',
    cause: error,
  });
}
