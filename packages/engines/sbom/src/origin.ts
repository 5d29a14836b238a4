// Addresses as they may be shown: a user and a secret in them are no part of where a package comes from.

import type { Origin } from './model.js';

/** The same place without what stands before an @ in its authority; `git@`, the user of every code host, stays. */
export function withoutCredentials(origin: Origin): Origin {
  const places =
    origin.kind === 'git' || origin.kind === 'url' ? [origin.url] : origin.kind === 'registry' ? [origin.url, origin.registry] : [];
  if (!places.some((place) => place?.includes('@') === true)) return origin;
  if (origin.kind === 'git' || origin.kind === 'url') return { ...origin, url: publicAddress(origin.url) };
  if (origin.kind !== 'registry') return origin;
  return {
    kind: 'registry',
    ...(origin.url === undefined ? {} : { url: publicAddress(origin.url) }),
    ...(origin.registry === undefined ? {} : { registry: publicAddress(origin.registry) }),
  };
}

export function publicAddress(address: string): string {
  const scheme = address.indexOf('://');
  if (scheme < 0) return address;
  const start = scheme + 3;
  const rest = address.slice(start);
  const authority = rest.slice(0, rest.search(/[/?#]|$/));
  const at = authority.lastIndexOf('@');
  return at < 0 || authority.slice(0, at) === 'git' ? address : address.slice(0, start) + rest.slice(at + 1);
}
