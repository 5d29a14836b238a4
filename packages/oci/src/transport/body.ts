// Reading what a registry sends, never more than was agreed, and never without its digest.

import { createHash } from 'node:crypto';
import type { Descriptor } from '../types.js';
import { fault } from './faults.js';
import type { HttpResponse } from './transport.js';

/** The whole body. @throws PortcullisError `response-too-large`. */
export async function readBounded(response: HttpResponse, maxBytes: number, what: string): Promise<Buffer> {
  refuseEncoding(response, what);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > maxBytes) {
      response.close();
      throw fault(
        'response-too-large',
        `expected ${what} of at most ${maxBytes} bytes, got more`,
        'Do not trust this registry’s answer; look at the artifact with another tool.',
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */
export async function drain(response: HttpResponse): Promise<string> {
  const limit = 16 * 1024;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body) {
      parts.push(chunk);
      length += chunk.length;
      if (length > limit) {
        response.close();
        break;
      }
    }
  } catch {
    // What came so far is enough.
  }
  return Buffer.concat(parts).subarray(0, limit).toString('utf8');
}

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

function refuseEncoding(response: HttpResponse, what: string): void {
  const encoding = response.headers['content-encoding'];
  if (encoding === undefined || encoding === '' || encoding === 'identity') return;
  response.close();
  throw fault(
    'encoding-unexpected',
    `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`,
    'Configure the registry or the proxy before it not to compress answers.',
  );
}
