// Written by `npm run wire` from the folders of packages/engines; do not edit.

/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
export const scannerNames: readonly string[] = [
  'attestation-verify',
  'dockerfile-lint',
  'image-verify',
  'sbom',
  'secret-scan',
  'workflow-audit',
];
