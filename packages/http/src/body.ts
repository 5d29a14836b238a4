// Reading what a server sends, never more than was agreed.

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
        'Do not trust this server’s answer; look at it with another tool.',
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

/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
export function refuseEncoding(response: HttpResponse, what: string): void {
  const encoding = response.headers['content-encoding'];
  if (encoding === undefined || encoding === '' || encoding === 'identity') return;
  response.close();
  throw fault(
    'encoding-unexpected',
    `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`,
    'Configure the server or the proxy before it not to compress answers.',
  );
}
