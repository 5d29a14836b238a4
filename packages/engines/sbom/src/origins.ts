// Origins that many locks write alike.

import { remembered } from '@portcullis/core';
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

/** Where a package is fetched, as its file writes it; nowhere for what lies in a folder. */
export function addressOf(origin: Origin): string | undefined {
  if (origin.kind === 'registry') return origin.url ?? origin.registry;
  return origin.kind === 'git' || origin.kind === 'url' ? origin.url : undefined;
}

/**
 * The host that an address names, in small letters and as the network knows it, with a port that is not the scheme's own; undefined where it
 * names none, as a path does. Git itself writes `user@host:path`, and some files a host without a scheme.
 */
export function hostIn(address: string): string | undefined {
  const url = /^(?:(?:git|sparse|registry|svn|hg)\+)?([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(address)?.[1];
  if (url !== undefined) return hostOfUrl(url);
  const [, host] = /^(?:[^@\s/]+@)?([a-z0-9][a-z0-9.-]*)(?::|\/|$)/i.exec(address) ?? [];
  return host?.includes('.') === true ? host.toLowerCase() : undefined;
}

/** A lock has few hosts and many addresses. What no address may be is a host all the same: it is not passed over. */
const hostOfUrl = remembered((url): string | undefined => {
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
