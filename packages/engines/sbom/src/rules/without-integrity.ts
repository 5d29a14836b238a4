// A lock that names a package and not its bytes.

import type { Rule } from '@portcullis/core';

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
  examples: { bad: [], good: [] },
  check: 'package-without-integrity',
};
