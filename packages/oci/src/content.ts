// Content by digest: what a registry sends is taken for what was asked only when its digest says so.

import { createHash } from 'node:crypto';
import { fault, type HttpResponse, refuseEncoding } from '@portcullis/http';
import type { Descriptor } from './types.js';

/** A blob's bytes as they arrive. @throws PortcullisError `blob-too-large`, `blob-truncated` or `digest-mismatch`. */
export async function* verifiedChunks(response: HttpResponse, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  const name = `blob ${shortDigest(descriptor.digest)}`;
  refuseEncoding(response, name);
  const hash = createHash(algorithmOf(descriptor.digest));
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > descriptor.size) {
      response.close();
      throw fault(
        'blob-too-large',
        `expected ${name} to have ${descriptor.size} bytes, got more`,
        'Do not use this artifact: the registry sends something else than its manifest names.',
      );
    }
    hash.update(chunk);
    yield chunk;
  }
  if (length < descriptor.size)
    throw fault(
      'blob-truncated',
      `expected ${name} to have ${descriptor.size} bytes, got ${length}`,
      'Try again; if it stays, the blob is damaged in the registry.',
    );
  const digest = `${algorithmOf(descriptor.digest)}:${hash.digest('hex')}`;
  if (digest !== descriptor.digest) throw digestMismatch('blob', descriptor.digest, digest);
}

export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** `sha256` or `sha512`; the digest's shape has been checked before. */
export function algorithmOf(digest: string): 'sha256' | 'sha512' {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}

export function digestMismatch(what: string, expected: string, got: string): Error {
  return fault(
    'digest-mismatch',
    `expected a ${what} with digest ${expected}, got ${got}`,
    'Do not use this image: the registry, or someone before it, serves other content than was asked for.',
  );
}

export function shortDigest(digest: string): string {
  return digest.slice(0, digest.indexOf(':') + 13);
}
