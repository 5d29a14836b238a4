// A registry of a test's own making on this machine: each test says what it answers, however hostile.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface MockServer {
  readonly host: string;
  readonly port: number;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

export type Handler = (request: Seen, response: ServerResponse) => void | Promise<void>;

/** Listens on 127.0.0.1; an answer of 404 where the handler writes nothing is up to the handler. */
export async function mockServer(handler: Handler, tls?: { readonly key: string; readonly cert: string }): Promise<MockServer> {
  const seen: Seen[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      };
      // The probe for TLS is not what a test is about.
      if (entry.url !== '/v2/') seen.push(entry);
      response.on('error', () => undefined);
      Promise.resolve(entry.url === '/v2/' ? response.end('{}') : handler(entry, response)).catch(() => response.destroy());
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    seen,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
