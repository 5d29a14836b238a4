// The engine of the action image-verify: every image that the repository runs, held against the policy.

import { commonOutputs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { keyServiceHosts } from '@portcullis/signatures/inputs';
import { imageVerifyInputs } from './inputs.js';
import { imageRules } from './rules.js';

/** All else that this package offers, loaded when asked for. */
export const loadSignatures = (): Promise<typeof import('../signatures.js')> => import('../signatures.js');

export const imageVerify: Scanner<typeof imageVerifyInputs> = {
  name: 'image-verify',
  title: 'Image verification',
  description:
    'Lets no image run unless its signature and provenance hold: cosign, Sigstore and Notary Project signatures, held against one policy.',
  inputs: imageVerifyInputs,
  outputs: {
    ...commonOutputs,
    'verified-images': { description: 'JSON list of the verified images, each with `image`, `digest` and `pinned`.' },
    'lock-file': { description: 'Path of the lock of verified images.' },
    refused: { description: 'Number of images that were refused.' },
  },
  network: [
    { host: 'the registries of the images', purpose: 'manifests and signatures; none with `layout`' },
    { host: 'tuf-repo-cdn.sigstore.dev', purpose: 'the newest trusted root, only with `refresh-trusted-root`' },
    { host: 'tuf-repo.github.com', purpose: "GitHub's own root, only with `refresh-trusted-root` and a policy that says `trust: github`" },
    keyServiceHosts,
    { host: 'whom trusted certificates name', purpose: 'revocations by OCSP and lists, only with `fetch-revocation`' },
  ],
  permissions: { contents: 'read', packages: 'read' },
  rules: imageRules,
  scan: async (inputs, context) => (await import('./scan.js')).scan(inputs, context),
};
