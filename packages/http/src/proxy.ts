// Which requests go through a proxy, from the usual variables.

import { BlockList, isIP } from 'node:net';
import { hostOf, isLoopback } from './addresses.js';
import { fault } from './faults.js';

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

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
