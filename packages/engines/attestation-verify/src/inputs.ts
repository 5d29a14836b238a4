// What the action takes.

import { commonInputs, type InputSpecs, type InputValues } from '@portcullis/core';
import { keyInputs, registryInputs } from '@portcullis/signatures/inputs';

/** Who must have attested, and what: the same words as flags of the command line. */
export const expectationInputs = {
  'predicate-type': {
    type: 'string',
    default: 'slsa-provenance',
    description:
      'What must be attested: a predicate type (a URI), or slsa-provenance, spdx, cyclonedx, sbom, vex, vulnerability-scan in any version.',
  },
  'source-uri': {
    type: 'string',
    default: '',
    description: 'Repository that it must be built from, as `https://github.com/OWNER/NAME`; held against the certificate.',
  },
  'source-ref': {
    type: 'string',
    default: '',
    description: 'Ref that it must be built from, as `refs/tags/v1.2.3`; held against the certificate.',
  },
  'signer-workflow': {
    type: 'string',
    default: '',
    description:
      'Workflow that must have signed, as `OWNER/NAME/.github/workflows/FILE.yml`, at any ref, or with `@REF` at that one; without it, one of the repository of `source-uri`.',
  },
  'certificate-identity': {
    type: 'string',
    default: '',
    description: 'Whom the certificate must name, exactly, in place of `signer-workflow`.',
  },
  'certificate-oidc-issuer': {
    type: 'string',
    default: 'https://token.actions.githubusercontent.com',
    description: 'Who must vouch for the identity, exactly.',
  },
  'builder-id': {
    type: 'string',
    default: '',
    description: 'Builder that the provenance must name and the certificate must prove, with its version behind `@` or in any version.',
  },
  'deny-self-hosted': { type: 'boolean', default: false, description: 'Refuse what was built on a runner that GitHub does not host.' },
  key: {
    type: 'string',
    default: '',
    description:
      'Public key that must have signed, in place of an identity: a PEM file, or its name in a key service such as awskms:///ARN or hashivault://NAME.',
  },
  ...keyInputs,
  trust: {
    type: 'choice',
    choices: ['sigstore', 'github'],
    default: 'sigstore',
    description: "Whose root, of those in this action: Sigstore's public instance, or GitHub's own, which signs for private repositories.",
  },
  'trusted-root': { type: 'string', default: '', description: 'A `trusted_root.json` in place of `trust`.' },
} as const satisfies InputSpecs;

export const attestationVerifyInputs = {
  ...commonInputs('attestation-verify'),
  path: { type: 'string', default: '.', description: 'Directory that paths in `subjects` and `bundles` are relative to.' },
  config: {
    type: 'string',
    default: '',
    description:
      'YAML file with `predicate`, `provenance` and `where`, as an entry of `attestations` in the policy of images has them; held against the statement beside the inputs.',
  },
  subjects: {
    type: 'list',
    default: [],
    description: 'What must be attested: files, globs of files, `oci://IMAGE`, or digests as `sha256:…`. All that is named must exist.',
  },
  bundles: {
    type: 'list',
    default: [],
    description:
      'Files with Sigstore bundles (`.json`, or `.jsonl` with one a line), or globs of them. Without any, images are asked of their registry.',
  },
  'attestations-api': {
    type: 'boolean',
    default: false,
    description: "Ask GitHub's API for attestations of the repository in `source-uri`, with `GITHUB_TOKEN` where the environment has it.",
  },
  ...expectationInputs,
  ...registryInputs,
  deadline: {
    type: 'integer',
    default: 900,
    min: 1,
    max: 21_600,
    description: 'Seconds for the whole run; a subject that is not verified by then is refused.',
  },
} as const satisfies InputSpecs;

export type Inputs = InputValues<typeof attestationVerifyInputs>;
/** With the file that says more of the statement. */
export type ExpectationInputs = InputValues<typeof expectationInputs> & { readonly config: string };
