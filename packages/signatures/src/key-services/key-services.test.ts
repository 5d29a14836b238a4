// Each service over HTTP on this machine, as its vendor's reference says it answers; none of the vendors' own servers is asked.

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  awsKms,
  awsSts,
  azureVault,
  googleKms,
  jobIdentity,
  type KeyServer,
  keyServer,
  type ServiceAnswer,
  vault,
} from '../../../../test/harness/key-services.js';
import { connectKeyServices } from './index.js';

const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const pem = (key: ReturnType<typeof ec>): string => key.export({ type: 'spki', format: 'pem' }).toString();
const [key, older] = [ec(), ec()];
// What looks like a credential is put together here.
const aws = { id: ['AKID', 'EXAMPLE'].join(''), secret: ['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('+') };
const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const googleName = 'projects/p/locations/global/keyRings/r/cryptoKeys/k';

let server: KeyServer;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-keys-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

type Variables = Readonly<Record<string, string>>;

async function fetched(reference: string, answers: readonly ServiceAnswer[], variables: (at: KeyServer) => Variables): Promise<string> {
  server = await keyServer(jobIdentity, ...answers);
  const job = { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.address}/identity?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job' };
  const services = connectKeyServices({ GITHUB_REPOSITORY_OWNER: 'octo', ...job, ...variables(server) }, () => new Date());
  try {
    return await services.publicKey(reference.replace('HOST', server.host));
  } finally {
    services.close();
  }
}

const external = ({ address }: KeyServer): Variables => {
  const file = join(folder, 'google.json');
  // As google-github-actions/auth writes it.
  const credentials = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/g',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${address}/token`,
    service_account_impersonation_url: `${address}/impersonate`,
    credential_source: {
      url: `${address}/identity?v=1&audience=//iam.googleapis.com/g`,
      headers: { Authorization: 'Bearer job' },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
  };
  writeFileSync(file, JSON.stringify(credentials));
  return { GOOGLE_APPLICATION_CREDENTIALS: file, CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: address };
};
const tokenFile = (text: string): string => {
  const file = join(folder, 'token');
  writeFileSync(file, text);
  return file;
};
const given = { AWS_ACCESS_KEY_ID: aws.id, AWS_SECRET_ACCESS_KEY: aws.secret };

test.each<[string, string, readonly ServiceAnswer[], (at: KeyServer) => Variables]>([
  ['Vault by a token', 'hashivault://app.key', [vault('app.key', [key])], (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'vault-token' })],
  ['OpenBao', 'openbao://app', [vault('app', [key])], (at) => ({ BAO_ADDR: at.address, BAO_TOKEN: 'vault-token' })],
  [
    'Vault by the job’s identity',
    'hashivault://app',
    [vault('app', [key])],
    (at) => ({ VAULT_ADDR: `${at.address}/`, VAULT_ROLE: 'reader' }),
  ],
  [
    'Vault, the newest version',
    'hashivault://app',
    [vault('app', [older, key])],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'vault-token' }),
  ],
  ['AWS by credentials', `awskms:///${arn}`, [awsKms(arn, key, aws.secret)], (at) => ({ ...given, AWS_ENDPOINT_URL_KMS: at.address })],
  [
    'AWS, an alias',
    'awskms:///alias/release',
    [awsKms('alias/release', key, aws.secret)],
    (at) => ({ ...given, AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: at.address }),
  ],
  [
    'AWS by the job’s identity',
    `awskms:///${arn}`,
    [awsSts('identity for sts.amazonaws.com', aws), awsKms(arn, key, aws.secret)],
    (at) => ({ AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/verify', AWS_ENDPOINT_URL: at.address }),
  ],
  [
    'AWS by a token in a file',
    `awskms:///${arn}`,
    [awsSts('from the file', aws), awsKms(arn, key, aws.secret)],
    (at) => ({
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/verify',
      AWS_ENDPOINT_URL: at.address,
      AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile('from the file\n'),
    }),
  ],
  ['Google by workload identity', `gcpkms://${googleName}/cryptoKeyVersions/7`, [googleKms(googleName, key)], external],
  ['Google, the newest version', `gcpkms://${googleName}`, [googleKms(googleName, key)], external],
  [
    'Azure by the job’s identity',
    'azurekms://HOST/release',
    [azureVault('release', key)],
    (at) => ({ AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'client', AZURE_AUTHORITY_HOST: at.address }),
  ],
])('%s', async (_, reference, answers, variables) => {
  expect(await fetched(reference, answers, variables)).toBe(pem(key));
});

test('an Ed25519 key of Vault comes as its bytes alone', async () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const found = await fetched('hashivault://app', [vault('app', [publicKey])], (at) => ({
    VAULT_ADDR: at.address,
    VAULT_TOKEN: 'vault-token',
  }));
  expect(found).toBe(pem(publicKey));
});

test.each<[string, string, readonly ServiceAnswer[], (at: KeyServer) => Variables, RegExp]>([
  [
    'a token that may not',
    'hashivault://app',
    [vault('app', [key])],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'hidden' }),
    /status 403/,
  ],
  ['no token', 'hashivault://app', [vault('app', [key])], (at) => ({ VAULT_ADDR: at.address }), /neither VAULT_TOKEN nor VAULT_ROLE/],
  ['no address', 'hashivault://app', [], () => ({ VAULT_TOKEN: 'hidden' }), /no VAULT_ADDR/],
  ['an open line', 'hashivault://app', [], () => ({ VAULT_ADDR: 'http://vault.example', VAULT_TOKEN: 'hidden' }), /without TLS/],
  ['a path in a name', 'hashivault://a/../b', [], () => ({}), /hashivault:\/\/KEY/],
  [
    'no such key',
    'hashivault://other',
    [vault('app', [key])],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'vault-token' }),
    /status 404/,
  ],
  [
    'a key for encryption',
    'hashivault://app',
    [() => ({ body: { data: { latest_version: 1, keys: { 1: 1700000000 } } } })],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'a' }),
    /without `public_key`/,
  ],
  [
    'an answer that is no JSON',
    'hashivault://app',
    [() => ({ body: '<html>' })],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'a' }),
    /no JSON/,
  ],
  [
    'a redirect',
    'hashivault://app',
    [() => ({ status: 302, body: {} })],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'a' }),
    /status 302/,
  ],
  [
    'an answer without end',
    'hashivault://app',
    [() => ({ body: 'a'.repeat(300_000) })],
    (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'a' }),
    /at most/,
  ],
  ['a wrong secret', `awskms:///${arn}`, [awsKms(arn, key, 'other')], (at) => ({ ...given, AWS_ENDPOINT_URL: at.address }), /status 400/],
  ['no region', 'awskms:///alias/a', [], (at) => ({ ...given, AWS_ENDPOINT_URL: at.address }), /no region/],
  ['a region that is a host', 'awskms:///alias/a', [], () => ({ ...given, AWS_REGION: 'evil.example/' }), /no region/],
  [
    'an AWS key that signs nothing',
    `awskms:///${arn}`,
    [() => ({ body: { KeyUsage: 'ENCRYPT_DECRYPT', PublicKey: 'AA==' } })],
    (at) => ({ ...given, AWS_ENDPOINT_URL: at.address }),
    /signs nothing/,
  ],
  ['an AWS reference of another kind', 'awskms:///key', [], () => given, /an id, an alias or an ARN/],
  ['a host that is no vault', 'azurekms://vault.azure.net.evil.example/k', [], () => ({}), /no vault of Azure/],
  ['no Google credentials', `gcpkms://${googleName}`, [], () => ({}), /no credentials/],
  ['a Google reference of another kind', 'gcpkms://projects/p/../k', [], () => ({}), /a reference gcpkms/],
  [
    'a version of another key',
    `gcpkms://${googleName}`,
    [
      ({ url }) =>
        url.includes('cryptoKeyVersions?')
          ? { body: { cryptoKeyVersions: [{ name: 'projects/evil/cryptoKeyVersions/1' }] } }
          : { body: { pem: pem(key) } },
    ],
    (at) => ({ GOOGLE_OAUTH_ACCESS_TOKEN: 'hidden', CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: at.address }),
    /another key/,
  ],
  ['a token with a line break', 'hashivault://app', [], (at) => ({ VAULT_ADDR: at.address, VAULT_TOKEN: 'hidden\n' }), /"x-vault-token"/],
  ['an address without scheme', 'hashivault://app', [], () => ({ VAULT_ADDR: 'vault.example:8200', VAULT_TOKEN: 'hidden' }), /https:/],
  ['an address of another kind', 'hashivault://app', [], () => ({ VAULT_ADDR: 'ftp://127.0.0.1', VAULT_TOKEN: 'hidden' }), /https:/],
  [
    'an address with a password',
    'hashivault://app',
    [vault('app', [key])],
    (at) => ({ VAULT_ADDR: at.address.replace('//', '//user:hidden@'), VAULT_TOKEN: 'vault-token' }),
    /with a user in it/,
  ],
  [
    'an address of the identity that is none',
    'hashivault://app',
    [],
    (at) => ({ VAULT_ADDR: at.address, VAULT_ROLE: 'reader', ACTIONS_ID_TOKEN_REQUEST_URL: 'hidden' }),
    /no URL/,
  ],
  ['an AWS endpoint with a password', 'awskms://user:secret@HOST/alias/a', [], () => given, /awskms:\/\/\[ENDPOINT\]/],
  [
    'a Google token that should be JSON',
    `gcpkms://${googleName}`,
    [],
    (at) => {
      const job = external(at);
      const source = { file: tokenFile('hidden'), format: { type: 'json', subject_token_field_name: 'value' } };
      const file = job.GOOGLE_APPLICATION_CREDENTIALS as string;
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), credential_source: source }));
      return job;
    },
    /token file that is no JSON/,
  ],
  [
    'Google credentials of no type',
    `gcpkms://${googleName}`,
    [],
    () => ({ GOOGLE_APPLICATION_CREDENTIALS: tokenFile(JSON.stringify({ type: { toString: 'hidden' } })) }),
    /no known type/,
  ],
  [
    'credentials in a device, which has no end',
    `gcpkms://${googleName}`,
    [],
    () => ({ GOOGLE_APPLICATION_CREDENTIALS: '/dev/null' }),
    /no credentials in GOOGLE_APPLICATION_CREDENTIALS/,
  ],
  [
    'steps to the folder above',
    'gcpkms://projects/../locations/../keyRings/../cryptoKeys/..',
    [],
    (at) => ({ GOOGLE_OAUTH_ACCESS_TOKEN: 'hidden', CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: at.address }),
    /a reference gcpkms/,
  ],
  [
    'an Azure key that is none',
    'azurekms://HOST/release',
    [
      ({ url }) => (url.startsWith('/tenant') ? { body: { access_token: 'a' } } : undefined),
      ({ url }) => (url.startsWith('/keys') ? { body: { key: { kty: { toString: 1 } } } } : undefined),
    ],
    (at) => ({ AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'client', AZURE_CLIENT_SECRET: 'hidden', AZURE_AUTHORITY_HOST: at.address }),
    /no public key/,
  ],
  ['another scheme', 'k8s://a/b', [], () => ({}), /one of awskms/],
])('refused: %s', async (_, reference, answers, variables, message) => {
  const failure = fetched(reference, answers, variables);
  await expect(failure).rejects.toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(message) });
  await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('hidden') });
});

test('one key is asked for once, however many entries name it', async () => {
  server = await keyServer(vault('app', [key]));
  const services = connectKeyServices({ VAULT_ADDR: server.address, VAULT_TOKEN: 'vault-token' }, () => new Date());
  await Promise.all([services.publicKey('hashivault://app'), services.publicKey('hashivault://app')]);
  services.close();
  expect(server.seen).toHaveLength(1);
});
