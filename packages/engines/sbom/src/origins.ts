// Origins that many locks write alike.

import type { Origin } from './model.js';

/** Of the ecosystem's own registry, of which the lock says no more: one for all, since a lock may have 100,000. */
export const registry: Origin = { kind: 'registry' };

/** A folder: of the product itself where it lies within the folder of the lock, beside it where it leads out. */
export function folderOrigin(path: string): Origin {
  return /^(?:\/|~|[A-Za-z]:|(?:\.\/)?\.\.(?:\/|$))/.test(path) ? { kind: 'file', path } : { kind: 'own', path };
}

/** A repository, at a commit where the file names one. */
export function gitOrigin(url: string, commit?: string): Origin {
  return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
}

/** The host that a package is taken from, where its file says one. */
export function hostOf(origin: Origin): string | undefined {
  const address =
    origin.kind === 'registry' ? (origin.url ?? origin.registry) : origin.kind === 'git' || origin.kind === 'url' ? origin.url : undefined;
  // `git@host:path` is how git itself writes an address.
  const [, host] = /^(?:[a-z+.-]{1,20}:\/\/(?:[^/?#@]{0,200}@)?|git@)([\w.-]{1,253})/i.exec(address ?? '') ?? [];
  return host === undefined ? undefined : (sameHosts.get(host.toLowerCase()) ?? host.toLowerCase());
}

/** Names of one host. */
const sameHosts: ReadonlyMap<string, string> = new Map([['registry.yarnpkg.com', 'registry.npmjs.org']]);
