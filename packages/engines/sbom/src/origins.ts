// Origins that many locks write alike.

import { remembered } from '@portcullis/core';
import type { Origin, Package } from './model.js';

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

/** Where a package is fetched, as its file writes it; nowhere for what lies in a folder. */
export function addressOf(origin: Origin): string | undefined {
  if (origin.kind === 'registry') return origin.url ?? origin.registry;
  return origin.kind === 'git' || origin.kind === 'url' ? origin.url : undefined;
}

/**
 * An address as whoever fetches it takes it (WHATWG URL, 4.4): blanks around it do not count, nor capitals in its scheme, and before the
 * host of an http address may stand any number of slashes of either kind. A letter and a colon are a drive.
 */
export function plainAddress(written: string): string {
  if (/^(?:https?:\/\/[^/\\]|file:|git)/.test(written)) return written;
  return written
    .trim()
    .replace(/^[a-z][a-z0-9+.-]+:/i, (scheme) => scheme.toLowerCase())
    .replace(/^((?:[a-z]{1,20}\+)?https?:)[/\\]*/, '$1//');
}

/** Of addresses one of each host, as `archives` of a package: a lock has dozens of archives of one version. What is a path is none. */
export function ofEachHost(addresses: Iterable<string | undefined>): { readonly archives?: readonly string[] } {
  const found = new Map<string, string>();
  for (const address of addresses) {
    const host = address === undefined ? undefined : /^[a-z][a-z0-9+.-]{0,40}:\/\/[^/?#]{0,1000}/i.exec(plainAddress(address))?.[0];
    if (host !== undefined && !/^file:/i.test(host) && !found.has(host)) found.set(host, plainAddress(address as string));
  }
  return found.size === 0 ? {} : { archives: [...found.values()] };
}

/** Every address from which a package may be taken. */
export function addressesOf({ origin, archives = [] }: Pick<Package, 'origin' | 'archives'>): readonly string[] {
  const address = addressOf(origin);
  return address === undefined ? archives : [address, ...archives];
}

/**
 * The host that an address names, in small letters and as the network knows it, with a port that is not the scheme's own; undefined where it
 * names none, as a path does. Git itself writes `user@host:path`, and some files a host without a scheme.
 */
export function hostIn(address: string): string | undefined {
  const url = /^(?:(?:git|sparse|registry|svn|hg|bzr)\+)?([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(plainAddress(address))?.[1];
  if (url !== undefined) return hostOfUrl(url);
  // Before the first colon the last @ counts, as it does for ssh.
  const [, user = '', host] = /^([^:\s/]*@)?([a-z0-9][a-z0-9.-]*)(?::|\/|$)/i.exec(address) ?? [];
  return host !== undefined && (user !== '' || host.includes('.')) ? host.toLowerCase() : undefined;
}

/**
 * A lock has few hosts and many addresses. What no address may be is a host all the same: it is not passed over. Before a backslash one
 * client reads the host and another a user (WHATWG URL, RFC 3986): what both stand for is no host that anybody named.
 */
const hostOfUrl = remembered((url): string | undefined => {
  if (url.includes('\\')) return url.replace(/^[^/]*\/\//, '').toLowerCase();
  const host = URL.canParse(url) ? new URL(url).host : url.replace(/^[^/]*\/\/(?:.*@)?/, '');
  return host === '' ? undefined : host.toLowerCase();
}, 1000);

/**
 * The host that a package is taken from, whatever its port, by one name where it has several; undefined where neither its file nor its
 * ecosystem says one.
 * @param type of its package URL.
 */
export function hostOf(origin: Origin, type = ''): string | undefined {
  const address = addressOf(origin);
  if (address === undefined) return origin.kind === 'registry' ? unnamed[type] : undefined;
  const host = hostIn(address)?.replace(/:\d+$/, '');
  return host === undefined ? undefined : (sameHosts.get(host) ?? host);
}

/** A host by one name where it has several, with its port. */
export function oneName(host: string): string {
  const bare = host.replace(/:\d+$/, '');
  return `${sameHosts.get(bare) ?? bare}${host.slice(bare.length)}`;
}

/** Where a lock names no address and the settings of its package manager say which registry is meant. */
export const settingsRegistry = 'the registry of its settings';

/** By type, what a lock means that names no registry: where it leaves out that one alone, it is sure. */
const unnamed: Readonly<Record<string, string>> = { npm: settingsRegistry, pypi: 'pypi.org', cargo: 'crates.io' };

/** Names of one host. */
const sameHosts: ReadonlyMap<string, string> = new Map([
  ['registry.yarnpkg.com', 'registry.npmjs.org'],
  ['files.pythonhosted.org', 'pypi.org'],
  ['pypi.python.org', 'pypi.org'],
  ['index.crates.io', 'crates.io'],
  ['static.crates.io', 'crates.io'],
  ['api.github.com', 'github.com'],
  ['codeload.github.com', 'github.com'],
]);

/** Whether it is an ecosystem's own registry, which settings mean that nobody changed. */
export function isPublic(host: string): boolean {
  return publicHosts.has(host);
}

const publicHosts: ReadonlySet<string> = new Set(['registry.npmjs.org', 'pypi.org', 'crates.io']);
