// The engine of the action attestation-verify: files, release assets and images, held against what must be attested of them.

import { commonOutputs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { keyServiceHosts } from '@portcullis/signatures/inputs';
import { attestationVerifyInputs } from './inputs.js';
import { attestationRules } from './rules.js';

/** All else that this package offers, loaded when asked for. */
export const loadAttestations = (): Promise<typeof import('./attestations.js')> => import('./attestations.js');

export const attestationVerify: Scanner<typeof attestationVerifyInputs> = {
  name: 'attestation-verify',
  title: 'Attestation verification',
  description: 'Lets no file, release asset or image pass unless the expected workflow attested it from the expected source.',
  inputs: attestationVerifyInputs,
  outputs: {
    ...commonOutputs,
    verified: { description: 'JSON list of the verified subjects, each with `subject`, `digest`, `signer` and `predicateType`.' },
    refused: { description: 'Number of subjects that were refused.' },
  },
  network: [
    { host: 'the registries of the images', purpose: 'digests and attestations of `oci://` subjects; none with `layout`' },
    { host: 'api.github.com', purpose: 'attestations of the repository in `source-uri`, only with `attestations-api`' },
    keyServiceHosts,
  ],
  permissions: { contents: 'read', packages: 'read', attestations: 'read' },
  rules: attestationRules,
  scan: async (inputs, context) => (await import('./scan.js')).scan(inputs, context),
};
