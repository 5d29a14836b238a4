// The connections of a transport: node's own client, since it alone gives a custom authority, a proxy tunnel, and redirects left to us
// (docs/decisions/011-registry-transport.md).

import { lookup as systemLookup } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import { rootCertificates, connect as tlsConnect } from 'node:tls';
import { hostOf, isLinkLocal, linkLocalRefused } from './addresses.js';
import { connectionFault, fault } from './faults.js';
import type { HttpRequest, HttpResponse, TransportOptions } from './transport.js';
import { openTunnel } from './tunnel.js';

export interface Connections {
  exchange(request: HttpRequest): Promise<HttpResponse>;
  /** Closes those that are idle. */
  close(): void;
}

const maxHeaderBytes = 64 * 1024;

export function openConnections(options: TransportOptions): Connections {
  // Written out, so that NODE_TLS_REJECT_UNAUTHORIZED in the job's environment changes nothing.
  const ca = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] }) };
  const shared = { keepAlive: true, maxSockets: options.maxSockets, timeout: options.idleTimeout };
  const plain = new HttpAgent(shared);
  const secure = new HttpsAgent({ ...shared, ...ca });
  const tunnels = new Map<string, HttpsAgent>();
  const agentFor = (url: URL): HttpAgent => {
    if (url.protocol === 'http:') return plain;
    const proxy = options.proxy(url);
    if (proxy === undefined) return secure;
    const known = tunnels.get(proxy.href);
    if (known !== undefined) return known;
    const agent = tunnelAgent(new HttpsAgent({ ...shared, ...ca }), proxy, options.idleTimeout);
    tunnels.set(proxy.href, agent);
    return agent;
  };
  return {
    async exchange(request) {
      return exchange(request, agentFor(request.url), options.idleTimeout);
    },
    close() {
      for (const agent of [plain, secure, ...tunnels.values()]) agent.destroy();
    },
  };
}

function exchange(request: HttpRequest, agent: HttpAgent, idleTimeout: number): Promise<HttpResponse> {
  const { url } = request;
  return new Promise((settle, fail) => {
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    let response: IncomingMessage | undefined;
    const stop = (what: string): void => {
      const error = fault(
        'host-timeout',
        `expected ${url.host} to ${what}`,
        'Try again; if the host is always this slow, put a mirror or a proxy near the runner.',
      );
      (response ?? outgoing).destroy(error);
    };
    const outgoing = start(url, {
      method: request.method,
      headers: { ...request.headers, ...(request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }) },
      agent,
      lookup: guardedLookup,
      maxHeaderSize: maxHeaderBytes,
    });
    const deadline = setTimeout(() => stop(`finish within ${request.totalTimeout / 1000} seconds`), request.totalTimeout);
    outgoing.setTimeout(idleTimeout, () => stop(`send something within ${idleTimeout / 1000} seconds`));
    outgoing.on('error', (error) => {
      clearTimeout(deadline);
      fail(connectionFault(error, url.host));
    });
    outgoing.on('response', (incoming) => {
      response = incoming;
      incoming.on('close', () => clearTimeout(deadline));
      // Without a listener, an error between two reads would end the process.
      incoming.on('error', () => undefined);
      settle({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: chunks(incoming, url), close: () => incoming.destroy() });
    });
    outgoing.end(request.body);
  });
}

async function* chunks(incoming: IncomingMessage, url: URL): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of incoming) yield chunk as Uint8Array;
  } catch (error) {
    throw connectionFault(error, url.host);
  }
}

/** No name may resolve to the link-local network, where metadata services give away the machine's credentials. */
const guardedLookup: LookupFunction = (host, options, callback) => {
  systemLookup(host, options, (error, address, family) => {
    const addresses = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address);
    if (error === null && addresses.some(isLinkLocal)) {
      callback(linkLocalRefused(host) as NodeJS.ErrnoException, '', 0);
    } else callback(error, address, family);
  });
};

/** An agent whose sockets are TLS through a CONNECT tunnel. */
function tunnelAgent(agent: HttpsAgent, proxy: URL, timeout: number): HttpsAgent {
  type Callback = (error: Error | null, socket?: Duplex) => void;
  interface Target {
    readonly host: string;
    readonly port: number;
    readonly servername?: string;
    readonly ca?: string[];
  }
  const createConnection = (target: Target, callback: Callback): void => {
    const host = hostOf(target.host);
    openTunnel(proxy, host, Number(target.port), timeout).then(
      (socket) => {
        const secure = tlsConnect({
          socket,
          servername: target.servername ?? host,
          rejectUnauthorized: true,
          ...(target.ca === undefined ? {} : { ca: target.ca }),
        });
        callback(null, secure);
      },
      (error: Error) => callback(error),
    );
  };
  return Object.assign(agent, { createConnection });
}
