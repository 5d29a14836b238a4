// A lock that names one package and takes the archive of another: `npm ci` installs what the address gives.

import { type Finding, fingerprinter, type Rule } from '@portcullis/core';
import { nameText, type ReadManifest } from '../inventory.js';
import type { Package } from '../model.js';
import { isFolderOf, registryArchive } from '../readers/npm/identity.js';

function lock(resolved: string): { readonly text: string } {
  const entry = { version: '1.0.0', resolved, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' };
  return {
    text: `# package-lock.json\n${JSON.stringify({
      name: 'shop',
      lockfileVersion: 3,
      packages: { '': { dependencies: { cart: '1.0.0' } }, 'node_modules/cart': entry },
    })}\n`,
  };
}

function wheels(name: string, file: string): { readonly text: string } {
  const archive = `{ file = "${file}", hash = "sha256:${'0'.repeat(64)}" }`;
  return {
    text: `# poetry.lock\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nfiles = [${archive}]\n\n[metadata]\nlock-version = "2.0"\n`,
  };
}

export const packageArchiveMismatch: Rule<'package-archive-mismatch'> = {
  id: 'package-archive-mismatch',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A lock names one package and takes the archive of another',
  why: 'The package manager installs what the address gives under the name that the reader of the lock trusts, and the hash fits because it is the other archive’s.',
  remedy: 'Find out who changed the lock, then write it anew from the manifest with the package manager.',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
  examples: {
    bad: [
      lock('https://registry.example/parcel/-/parcel-1.0.0.tgz'),
      lock('https://registry.example/@shop/cart/-/cart-1.0.0.tgz'),
      lock('https://registry.example/cart/-/cart-1.0.1.tgz'),
      wheels('cart', 'parcel-1.0.0-py3-none-any.whl'),
      wheels('cart', 'cart-1.0.1.tar.gz'),
    ],
    good: [
      lock('https://registry.example/cart/-/cart-1.0.0.tgz'),
      lock('https://registry.example/api/npm/all/cart/-/cart-1.0.0.tgz#2jmj7l'),
      lock('https://downloads.example/cart-latest.tgz'),
      wheels('Shop.Cart', 'shop_cart-1.0-py3-none-any.whl'),
      wheels('shop-cart', 'shop-cart-1.0.0.tar.gz'),
    ],
  },
  check: 'package-archive-mismatch',
};

/** Every entry whose address says another name or version than the entry, each at its line. */
export function archiveMismatches(manifests: readonly ReadManifest[]): Finding[] {
  const fingerprint = fingerprinter();
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages.flatMap((entry) => {
      const other = otherArchive(entry);
      if (other === undefined) return [];
      const { line } = entry;
      return [
        {
          ruleId: packageArchiveMismatch.id,
          severity: packageArchiveMismatch.severity,
          confidence: packageArchiveMismatch.confidence,
          message: `The lock names ${[nameText(entry.identity), entry.version ?? []].flat().join(' ')} and takes the archive of ${other.slice(0, 300)}. ${packageArchiveMismatch.why}`,
          location: {
            path: entry.path ?? path,
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
          },
          fingerprint: fingerprint(packageArchiveMismatch.id, path, entry.key),
        },
      ];
    }),
  );
}

/**
 * What the reader of the lock found; for npm, what a registry's address (`…/NAME/-/FILE-VERSION.tgz`, its API) is of, where that is not the entry. Addresses of another form
 * say nothing of a name.
 */
function otherArchive({ identity, version, origin, archiveOf }: Package): string | undefined {
  if (archiveOf !== undefined) return archiveOf;
  if (identity.type !== 'npm' || version === undefined || (origin.kind !== 'registry' && origin.kind !== 'url')) return undefined;
  if (origin.url === undefined) return undefined;
  const archive = registryArchive(origin.url);
  if (archive?.file.endsWith('.tgz') !== true) return undefined;
  const { folder, file } = archive;
  if (!isFolderOf(folder, nameText(identity))) return folder.split('/').slice(-2).join('/');
  const begin = `${identity.name}-`;
  const archived = file.slice(file.lastIndexOf('/') + 1, -'.tgz'.length);
  if (!archived.startsWith(begin) || !/^\d+\.\d+\.\d+/.test(archived.slice(begin.length))) return undefined;
  return withoutBuild(archived.slice(begin.length)) === withoutBuild(version)
    ? undefined
    : `${nameText(identity)} ${archived.slice(begin.length)}`;
}

/** Registries keep no build metadata in the names of files. */
function withoutBuild(version: string): string {
  return version.replace(/^v/, '').replace(/\+.*$/, '');
}
