// Lines on which a decision of attestation-verify hangs.

const engine = 'packages/engines/attestation-verify/src';

export const mutations = [
  {
    file: `${engine}/judge.ts`,
    tests: [`${engine}/judge`],
    changes: [
      ['if (lack !== undefined)', 'if (false)'],
      ['contradiction(provenance, signer) ??', ''],
      ['sourceOfKey(expectation, provenance, signer) ??', ''],
      ['stated !== proven', 'false'],
      ['stated.startsWith(`${builderId}@`)', 'stated.startsWith(builderId)'],
      ["!builderId.includes('@') &&", ''],
      ['stated === identity || exactSigner', 'true'],
      ["kind === extensions?.get('runner-environment')", 'true'],
      ['wanted !== undefined && stated !== wanted', 'false'],
    ],
  },
  {
    file: `${engine}/expectation.ts`,
    tests: [`${engine}/expectation`],
    changes: [
      ['`${escaped(sourceUri)}/.+`', '`${escaped(sourceUri)}.+`'],
      ["extensions.set('source-repository', { equals: sourceUri })", ''],
      ["extensions.set('source-ref', { equals: sourceRef })", ''],
      ["extensions.set('runner-environment', { equals: 'github-hosted' })", ''],
    ],
  },
  {
    file: `${engine}/subjects.ts`,
    tests: [`${engine}/subjects`],
    changes: [
      ['if (given.length === 0)', 'if (false)'],
      ['if (!statSync(absolute).isFile())', 'if (false)'],
      ['if (files.length === 0)', 'if (false)'],
      ["glob.startsWith('!')", 'false'],
      ['distinct.length > maxSubjects', 'false'],
    ],
  },
];
