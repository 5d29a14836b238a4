// The inputs of secret-scan.

import { commonInputs, fileInputs, type InputSpecs, type InputValues, PortcullisError } from '@portcullis/core';

export const secretScanInputs = {
  ...commonInputs('secret-scan'),
  ...fileInputs,
  'max-file-size': {
    ...fileInputs['max-file-size'],
    description: 'Archives above this many MiB are not opened, which is a gap; text is read to its end whatever its size.',
  },
  rules: {
    type: 'choice',
    choices: ['all', 'imported'],
    default: 'all',
    description: '`all` adds the rules of the configuration to the built-in ones, `imported` runs them alone, as gitleaks would.',
  },
  baseline: {
    type: 'list',
    default: [],
    description:
      'Reports of findings that are known: JSON of gitleaks or a baseline of detect-secrets; empty looks for `.secrets.baseline`.',
  },
  scan: {
    type: 'choice',
    choices: ['files', 'staged', 'range', 'history'],
    default: 'files',
    description:
      '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
  },
  range: {
    type: 'string',
    default: '',
    description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
  },
  'min-confidence': {
    type: 'choice',
    choices: ['low', 'medium', 'high'],
    default: 'medium',
    description:
      'Least confidence that is reported. `low` adds guesses, such as values that look random in the code of tests; how many were left out is always told.',
  },
  'decode-depth': {
    type: 'integer',
    default: 2,
    min: 0,
    max: 5,
    description: 'How deep base64, hex and escapes within one another are followed.',
  },
  'archive-depth': {
    type: 'integer',
    default: 2,
    min: 0,
    max: 5,
    description: 'How deep archives within archives are opened; 0 leaves them closed.',
  },
  verify: {
    type: 'boolean',
    default: false,
    description:
      'Ask the provider of each credential in the working tree (`scan: files`) whether it is live, where the provider documents a request that only reads; this sends the credential to its provider.',
  },
} as const satisfies InputSpecs;

export type Inputs = InputValues<typeof secretScanInputs>;

/** A wish that only one kind of scan carries out is not passed over by another. @throws PortcullisError `input-invalid`. */
export function refuseIdle({ scan, range, verify }: Pick<Inputs, 'scan' | 'range' | 'verify'>): void {
  const idle = [
    { key: 'range', isGiven: range !== '', needs: 'range', remedy: 'Set `scan: range`, or leave `range` out.' },
    {
      key: 'verify',
      isGiven: verify,
      needs: 'files',
      remedy: 'Leave `verify` out: issuers are asked of credentials in the working tree alone. A second step with `scan: files` asks them.',
    },
  ].find(({ isGiven, needs }) => isGiven && scan !== needs);
  if (idle === undefined) return;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected \`scan: ${idle.needs}\` beside it, got \`scan: ${scan}\``,
    where: { key: idle.key },
    remedy: idle.remedy,
  });
}
