// Written by `npm run wire` from the folders of packages/engines; do not edit.

/** Engines by the name of their action, each loaded when asked for: a single scanner must not pay for all of them. */
export const registry = {
  'attestation-verify': () => import('@portcullis/attestation-verify'),
  'dockerfile-lint': () => import('@portcullis/dockerfile-lint'),
  'image-verify': () => import('@portcullis/image-verify'),
  sbom: () => import('@portcullis/sbom'),
  'secret-scan': () => import('@portcullis/secret-scan'),
  'workflow-audit': () => import('@portcullis/workflow-audit'),
};

export type Registry = typeof registry;
