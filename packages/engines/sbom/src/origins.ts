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

/** Where a package is fetched, as its file writes it; nowhere for what lies in a folder. */
export function addressOf(origin: Origin): string | undefined {
  if (origin.kind === 'registry') return origin.url ?? origin.registry;
  return origin.kind === 'git' || origin.kind === 'url' ? origin.url : undefined;
}

/**
 * The host that a package is taken from; undefined where neither its file nor its ecosystem says one.
 * @param type of its package URL.
 */
export function hostOf(origin: Origin, type = ''): string | undefined {
  const address = addressOf(origin);
  if (origin.kind === 'registry' && address === undefined) return unnamed[type];
  // `git@host:path` is how git itself writes an address.
  const [, host] = /^(?:[a-z+.-]{1,20}:\/\/(?:[^/?#@]{0,200}@)?|git@)([\w.-]{1,253})/i.exec(address ?? '') ?? [];
  return host === undefined ? undefined : (sameHosts.get(host.toLowerCase()) ?? host.toLowerCase());
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
