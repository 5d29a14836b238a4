// Locks of several package managers beside one another: each installs its own, and the inventory has what all of them name.

import type { Notice } from '@portcullis/core';
import { nameText, type ReadManifest } from './inventory.js';
import { nameOf } from './reader.js';

/** Readers of locks that answer the same manifest. */
const rivals: readonly ReadonlySet<string>[] = [
  new Set(['npm-package-lock', 'yarn-lock', 'pnpm-lock', 'bun-lock']),
  new Set(['poetry-lock', 'uv-lock', 'pdm-lock', 'pipfile-lock']),
];

/** One warning a folder, with the number of packages that the locks have in other versions. */
export function rivalLocks(manifests: readonly ReadManifest[], isTestFile: (path: string) => boolean): readonly Notice[] {
  const groups = new Map<string, ReadManifest[]>();
  for (const one of manifests) {
    const kind = rivals.findIndex((readers) => readers.has(one.reader));
    if (kind < 0 || isTestFile(one.path)) continue;
    const key = `${kind}:${one.path.slice(0, -nameOf(one.path).length)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      level: 'warning' as const,
      path: group[0]?.path ?? '',
      message: `${group.map(({ path }) => path).join(' and ')} lock the same product, with ${differing(group)} packages in other versions. The inventory has what all of them name, and what is installed is said by one of them alone.`,
    }));
}

/** Names whose versions are not the same in each lock that has them. */
function differing(group: readonly ReadManifest[]): number {
  const versions = new Map<string, Set<string>>();
  for (const { manifest } of group) {
    const own = new Map<string, string[]>();
    for (const { identity, version, origin } of manifest.packages) {
      if (origin.kind === 'own') continue;
      const name = nameText(identity);
      own.set(name, [...(own.get(name) ?? []), version ?? '']);
    }
    for (const [name, all] of own) versions.set(name, (versions.get(name) ?? new Set()).add([...new Set(all)].sort().join(' ')));
  }
  let count = 0;
  for (const sets of versions.values()) if (sets.size > 1) count++;
  return count;
}
