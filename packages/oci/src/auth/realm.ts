// Who may be asked for a token: the registry names the place, and a hostile one could name any.

import { fault, hostOf, isLinkLocal, isLoopback, mayLeadTo } from '@portcullis/http';

/** Token services on another domain than their registry's. */
const knownRealms: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker.io', ['docker.com']],
  ['nvcr.io', ['nvidia.com', 'ngc.nvidia.com']],
  ['redhat.io', ['redhat.com']],
  ['redhat.com', ['redhat.io']],
]);

/**
 * The token service as a URL, when it may be asked at all: over TLS, and on no private address but the registry's own or
 * one that the user named. @throws PortcullisError `realm-refused`.
 */
export function checkRealm(realm: string | undefined, registry: URL, trusted: readonly string[] = []): URL {
  let url: URL | undefined;
  try {
    url = new URL(realm ?? '');
  } catch {
    throw refused(registry, `no URL`);
  }
  if (url.username !== '' || url.password !== '') throw refused(registry, 'a URL with a user in it');
  const local = isLoopback(registry.host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local && isLoopback(url.host)))
    throw refused(registry, `${url.protocol}//${url.host}`);
  const named = trusted.includes(hostOf(url.host)) || trusted.includes(url.host);
  if (!mayLeadTo(registry.host, url.host) && (!named || isLinkLocal(hostOf(url.host))))
    throw refused(registry, `the private address ${url.host}`);
  return url;
}

/**
 * Whether credentials of the registry may be sent to its token service: the same host and port, the usual port of a host on the same site
 * or of a known pair, or a host that the user named. Behind another port of a host another program may listen, whoever started it.
 */
export function realmMayHaveCredentials(realm: URL, registry: URL, trusted: readonly string[]): boolean {
  const [realmHost, registryHost] = [hostOf(realm.host), hostOf(registry.host)];
  if (trusted.includes(realmHost) || trusted.includes(realm.host)) return true;
  if (realm.host === registry.host && realm.protocol === registry.protocol) return true;
  if (realm.port !== '' || isLoopback(realmHost)) return false;
  const [realmSite, registrySite] = [siteOf(realmHost), siteOf(registryHost)];
  return realmSite === registrySite || (knownRealms.get(registrySite) ?? []).includes(realmSite);
}

/**
 * The last two labels, or three where the second to last is as short as in `co.uk`. Too small a site only asks the
 * user to name the realm; an address has no site but itself.
 */
function siteOf(host: string): string {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return host;
  const labels = host.split('.');
  const short = labels.length > 2 && (labels.at(-2) ?? '').length <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}

function refused(registry: URL, got: string): Error {
  return fault(
    'realm-refused',
    `expected ${registry.host} to name a token service reached over https, got ${got.slice(0, 120)}`,
    'Do not use this registry: it tries to send the job’s requests somewhere they do not belong.',
  );
}
