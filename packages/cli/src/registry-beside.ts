// Written by `npm run wire` from the folders of packages/engines; do not edit.

import { beside } from './beside.js';
import type { registry as all } from './registry.js';

/** What ncc takes for registry.ts (the condition `production` of package.json). */
export const registry: typeof all = {
  'attestation-verify': beside('attestation-verify'),
  'dockerfile-lint': beside('dockerfile-lint'),
  'image-verify': beside('image-verify'),
  sbom: beside('sbom'),
  'secret-scan': beside('secret-scan'),
  'workflow-audit': beside('workflow-audit'),
};
