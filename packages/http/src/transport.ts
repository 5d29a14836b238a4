// One HTTP exchange, bounded in time. What opens connections is loaded with the first of them: most runs ask nobody, and Node's client
// with its TLS takes as long to load as a small scan.

import type { IncomingHttpHeaders } from 'node:http';
import { hostOf, isLinkLocal, linkLocalRefused } from './addresses.js';
import type { Connections } from './connections.js';
import { fault } from './faults.js';
import type { ProxyChoice } from './proxy.js';

export interface TransportOptions {
  /** PEM certificates trusted beside the built-in ones. */
  readonly ca?: string;
  readonly proxy: ProxyChoice;
  /** Longest silence, in milliseconds, before a connection counts as dead. */
  readonly idleTimeout: number;
  readonly maxSockets: number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Longest time, in milliseconds, from the first byte sent to the last one received. */
  readonly totalTimeout: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Chunks as they come; errors are PortcullisErrors. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the exchange without reading the rest. */
  readonly close: () => void;
}

export interface Transport {
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes idle connections so that the process can end. */
  close(): void;
}

export function createTransport(options: TransportOptions): Transport {
  let closed = false;
  let loading: Promise<Connections> | undefined;
  let connections: Connections | undefined;
  const loaded = async (): Promise<Connections> => {
    loading ??= import('./connections.js').then(({ openConnections }) => openConnections(options));
    connections = await loading;
    return connections;
  };
  // Whoever is asked a thousand times is looked at once.
  const harmless = new Set<string>();
  return {
    async send(request) {
      const { exchange } = await loaded();
      // What nobody waits for any more opens no connection that would hold the process.
      if (closed)
        throw fault('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
      // A literal address is looked up by nobody.
      if (!harmless.has(request.url.host)) {
        if (isLinkLocal(hostOf(request.url.host))) throw linkLocalRefused(request.url.host);
        harmless.add(request.url.host);
      }
      return exchange(request);
    },
    close() {
      closed = true;
      connections?.close();
    },
  };
}
