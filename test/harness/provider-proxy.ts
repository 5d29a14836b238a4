// A proxy on loopback behind which every provider is a server of ours: CONNECT tunnels end in TLS with a certificate
// of a test authority, so that a bundle's real client is exercised without any packet leaving the machine.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProviderProxy {
  /** For HTTPS_PROXY. */
  readonly url: string;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly authorityFile: string;
  /** `host:port` of every tunnel that was asked for. */
  readonly tunnels: readonly string[];
  readonly requests: readonly {
    readonly host: string;
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
  }[];
  close(): Promise<void>;
}

/** Starts the proxy; `answer` plays all providers with certificates for `hosts`. */
export async function startProviderProxy(
  hosts: readonly string[],
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<ProviderProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-providers-'));
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...key, '-subj', '/CN=Portcullis test authority', '-keyout', file('ca.key'), '-out', file('ca.pem'));
  writeFileSync(file('names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`);
  openssl('req', ...key.slice(0, 5), '-subj', '/CN=providers', '-keyout', file('server.key'), '-out', file('server.csr'));
  openssl(
    'x509',
    '-req',
    '-in',
    file('server.csr'),
    '-CA',
    file('ca.pem'),
    '-CAkey',
    file('ca.key'),
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    file('names'),
    '-out',
    file('server.pem'),
  );
  const tunnels: string[] = [];
  const requests: { host: string; method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  const providers = createHttps({ key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) }, (request, response) => {
    requests.push({ host: request.headers.host ?? '', method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  const proxy = createHttp();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const inner = connect((providers.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => undefined);
  });
  for (const server of [providers, proxy]) await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    authorityFile: file('ca.pem'),
    tunnels,
    requests,
    async close() {
      providers.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([providers, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
