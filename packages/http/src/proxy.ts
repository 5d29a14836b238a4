// Which requests go through a proxy, from the usual variables, and the tunnel through it (RFC 9110, CONNECT).

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { hostOf, isLoopback } from './addresses.js';
import { connectionFault, fault } from './faults.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for a URL, or undefined to connect directly. */
export type ProxyChoice = (url: URL) => URL | undefined;

/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
export function proxyFromEnvironment(environment: Environment): ProxyChoice {
  const variable = (name: string): string => environment[name.toLowerCase()] || environment[name] || '';
  const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
  const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
  const direct = exemptions(variable('NO_PROXY'));
  return (url) => {
    if (isLoopback(url.host) || direct(url)) return undefined;
    return url.protocol === 'https:' ? secure : plain;
  };
}

function proxyUrl(name: string, text: string): URL | undefined {
  if (text === '') return undefined;
  let url: URL | undefined;
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`);
  } catch {
    // Told below; the text may hold a password and is not repeated.
  }
  if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw fault('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}

/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list: string): (url: URL) => boolean {
  const networks = new BlockList();
  const names: string[] = [];
  for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
    const [network = '', prefix] = entry.split('/');
    const family = isIP(network);
    if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
      networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
    else if (entry !== '') names.push(entry.replace(/^\*\./, '.'));
  }
  return (url) => {
    const host = hostOf(url.host);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const family = isIP(host);
    if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6')) return true;
    return names.some((name) => {
      if (name === '*') return true;
      const [domain = '', only] = name.includes(':') && isIP(name) === 0 ? name.split(':') : [name];
      if (only !== undefined && only !== port) return false;
      return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
    });
  };
}

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

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
