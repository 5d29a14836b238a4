// A lock that names a package and not its bytes.

import { type Finding, fingerprinter, type Rule } from '@portcullis/core';
import type { ReadManifest } from '../inventory.js';

function lock(entry: Readonly<Record<string, string>>): { readonly text: string } {
  const packages = { '': { dependencies: { cart: '1.0.0' } }, 'node_modules/cart': { version: '1.0.0', ...entry } };
  return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages })}\n` };
}

const resolved = 'https://registry.example/cart/-/cart-1.0.0.tgz';

export const packageWithoutIntegrity: Rule<'package-without-integrity'> = {
  id: 'package-without-integrity',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A locked package has no hash',
  why: 'The registry, or whoever stands between, can give other bytes under the same version, and the build takes them.',
  remedy: 'Write the lock anew with the package manager, from the registry, so that it records the hash.',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
  examples: {
    bad: [lock({ resolved }), lock({})],
    good: [
      lock({ resolved, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }),
      lock({ resolved: 'git+https://code.example/cart.git#2f1b0c3d4e5f60718293a4b5c6d7e8f901234567' }),
    ],
  },
  check: 'package-without-integrity',
};

/** Every entry that should have had a hash, each at its line. */
export function withoutIntegrity(manifests: readonly ReadManifest[]): Finding[] {
  const fingerprint = fingerprinter();
  const { id, severity, confidence, why } = packageWithoutIntegrity;
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages
      .filter((entry) => entry.unhashed === true)
      .map(({ identity, version, line, key }) => ({
        ruleId: id,
        severity,
        confidence,
        message: `The lock names ${identity.name} ${version ?? ''} without a hash. ${why}`,
        location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
        fingerprint: fingerprint(id, path, key),
      })),
  );
}
