import { generateKeyPairSync } from 'node:crypto';
import { defaultText, type PortcullisError } from '@portcullis/core';
import { readExpectation } from './expectation.js';
import { type ExpectationInputs, expectationInputs } from './inputs.js';

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
const files: Readonly<Record<string, string>> = {
  'versions.yml': 'predicate: https://slsa.dev/provenance/v1\n',
  'key.pub': key,
  'rule.yml': 'predicate: sbom\nwhere:\n  - {path: $.a, equals: 1}\n',
  'bad.yml': 'predicat: sbom\n',
};
const defaults = Object.fromEntries(
  Object.entries(expectationInputs).map(([name, spec]) => [name, spec.type === 'boolean' ? spec.default : defaultText(spec)]),
);

const expectation = (given: Partial<ExpectationInputs>) =>
  readExpectation({ ...defaults, config: '', ...given } as ExpectationInputs, (file) => Buffer.from(files[file] ?? ''));
async function refusal(given: Partial<ExpectationInputs>): Promise<string> {
  try {
    await expectation(given);
    return 'taken';
  } catch (error) {
    const { code, where } = error as PortcullisError;
    return `${code} ${where.key ?? ''}`.trim();
  }
}
async function subject(given: Partial<ExpectationInputs>): Promise<unknown> {
  const { authority } = await expectation(given);
  return authority.kind === 'keyless' ? authority.identities[0]?.subject : authority.kind;
}

test('a key may be named in a key service, asked only where it may be', async () => {
  const asked: string[] = [];
  const given = { ...defaults, config: '', key: 'awskms:///alias/release' } as ExpectationInputs;
  const none = (): Buffer => {
    throw new Error('no file is meant');
  };
  const service = async (reference: string): Promise<string> => {
    asked.push(reference);
    return key;
  };
  expect([(await readExpectation(given, none, service)).authority.kind, asked]).toEqual(['key', ['awskms:///alias/release']]);
  await expect(readExpectation(given, none)).rejects.toMatchObject({
    code: 'key-unfetched',
    message: expect.stringContaining('`fetch-keys`'),
    where: { key: 'key' },
  });
  await expect(readExpectation(given, none, async () => 'nothing')).rejects.toMatchObject({ code: 'key-invalid', where: { key: 'key' } });
});

const app = { matches: 'https://github\\.com/octo/app/.+' };
test.each([
  ['https://github.com/octo/app', app],
  ['github.com/octo/app/', app],
  ['git+https://github.com/octo/app.git', app],
])('a source %s must have signed by one of its workflows', async (uri, expected) => {
  expect(await subject({ 'source-uri': uri })).toEqual(expected);
});

test.each([
  ['octo/app/.github/workflows/r.yml', { matches: 'https://github\\.com/octo/app/\\.github/workflows/r\\.yml@.+' }],
  ['octo/app/.github/workflows/r.yml@refs/tags/v1', { equals: 'https://github.com/octo/app/.github/workflows/r.yml@refs/tags/v1' }],
  ['ghe.example.com/octo/app/.github/workflows/r.yml@x', { equals: 'https://ghe.example.com/octo/app/.github/workflows/r.yml@x' }],
  ['https://github.com/octo/app/.github/workflows/r.yaml@x', { equals: 'https://github.com/octo/app/.github/workflows/r.yaml@x' }],
])('a workflow %s', async (workflow, expected) => {
  expect(await subject({ 'signer-workflow': workflow })).toEqual(expected);
});

test('what the certificate must prove of source and runner', async () => {
  const { authority } = await expectation({ 'source-uri': 'github.com/octo/app', 'source-ref': 'refs/tags/v1', 'deny-self-hosted': true });
  expect(authority.kind === 'keyless' ? [...(authority.identities[0]?.extensions ?? [])] : []).toEqual([
    ['source-repository', { equals: 'https://github.com/octo/app' }],
    ['source-ref', { equals: 'refs/tags/v1' }],
    ['runner-environment', { equals: 'github-hosted' }],
  ]);
});

test('a file says more of the statement, beside the inputs', async () => {
  expect(
    (await expectation({ 'source-uri': 'github.com/octo/app', config: 'versions.yml' })).rules.map(({ predicate }) => predicate),
  ).toEqual(['slsa-provenance', 'https://slsa.dev/provenance/v1']);
});

test.each([
  ['nobody', {}, 'input-invalid source-uri'],
  ['a ref alone', { 'source-ref': 'refs/tags/v1' }, 'input-invalid source-uri'],
  ['a short ref', { 'source-uri': 'github.com/o/a', 'source-ref': 'v1' }, 'input-invalid source-ref'],
  ['a source with its ref', { 'source-uri': 'github.com/o/a@refs/tags/v1' }, 'input-invalid source-uri'],
  ['an owner without a repository', { 'source-uri': 'github.com/o' }, 'input-invalid source-uri'],
  ['no host', { 'source-uri': 'o/a' }, 'input-invalid source-uri'],
  ['a workflow that is none', { 'signer-workflow': 'octo/app' }, 'input-invalid signer-workflow'],
  ['a workflow of any name', { 'signer-workflow': 'octo/app/.github/workflows/*.yml' }, 'input-invalid signer-workflow'],
  ['a workflow at any tag', { 'signer-workflow': 'octo/app/.github/workflows/r.yml@refs/tags/*' }, 'input-invalid signer-workflow'],
  ['a workflow of two refs', { 'signer-workflow': 'octo/app@a/.github/workflows/r.yml' }, 'input-invalid signer-workflow'],
  ['every ref', { 'source-uri': 'github.com/o/a', 'source-ref': 'refs/tags/*' }, 'input-invalid source-ref'],
  ['two signers', { 'signer-workflow': 'o/a/.github/workflows/r.yml', 'certificate-identity': 'x' }, 'input-invalid certificate-identity'],
  ['a key and an identity', { key: 'key.pub', 'certificate-identity': 'x' }, 'input-invalid certificate-identity'],
  ['a key and a workflow', { key: 'key.pub', 'signer-workflow': 'o/a/.github/workflows/r.yml' }, 'input-invalid signer-workflow'],
  ['a key and a runner', { key: 'key.pub', 'deny-self-hosted': true }, 'input-invalid deny-self-hosted'],
  ['no issuer', { 'source-uri': 'github.com/o/a', 'certificate-oidc-issuer': '' }, 'input-invalid certificate-oidc-issuer'],
  ['a predicate that is none', { key: 'key.pub', 'predicate-type': 'provenance' }, 'input-invalid predicate-type'],
  ['a file with an unknown key', { key: 'key.pub', config: 'bad.yml' }, 'policy-invalid predicat'],
  ['a key and an issuer', { key: 'key.pub', 'certificate-oidc-issuer': 'https://x.test' }, 'input-invalid certificate-oidc-issuer'],
  ['a key and a root that it needs not', { key: 'key.pub', trust: 'github' }, 'input-invalid trust'],
  ['a file that excludes the predicate', { key: 'key.pub', config: 'rule.yml' }, 'input-invalid predicate-type'],
  ['a file of one of its predicates', { key: 'key.pub', config: 'rule.yml', 'predicate-type': 'spdx' }, 'taken'],
  ['a file and a type of its kind', { key: 'key.pub', config: 'rule.yml', 'predicate-type': 'https://spdx.dev/Document/v2.3' }, 'taken'],
  ['a key', { key: 'key.pub' }, 'taken'],
] as const)('of %s', async (_, given, expected) => {
  expect(await refusal(given)).toBe(expected);
});
