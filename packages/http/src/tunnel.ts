// The tunnel through a proxy (RFC 9110, CONNECT).

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { hostOf } from './addresses.js';
import { connectionFault, fault } from './faults.js';
import { basic } from './proxy.js';

/** Opens a tunnel to host:port through the proxy and yields its socket. */
export function openTunnel(proxy: URL, host: string, port: number, timeout: number): Promise<Duplex> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const user = decodeURIComponent(proxy.username);
  const credentials = user === '' ? {} : { 'proxy-authorization': basic(user, decodeURIComponent(proxy.password)) };
  return new Promise((settle, fail) => {
    const start = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = start({
      host: hostOf(proxy.host),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...credentials },
      agent: false,
      timeout,
    });
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) return settle(socket);
      socket.destroy();
      fail(
        fault(
          'proxy-refused',
          `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`,
          response.statusCode === 407
            ? 'Put the proxy’s user and password into HTTPS_PROXY.'
            : 'Allow the host at the proxy, or name it in NO_PROXY.',
        ),
      );
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
    request.on('error', (error) => fail(connectionFault(error, `the proxy ${proxy.host}`)));
    request.end();
  });
}
