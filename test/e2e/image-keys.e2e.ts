// Keys by reference through the bundles: images and files that the real cosign signed, held against public keys of services on this machine, which
// answer as their vendors' references say.

import { execFileSync } from 'node:child_process';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServer } from '../../packages/oci/src/testing/mock-server.js';
import { awsKms, azureVault, jobIdentity, type KeyServer, keyServer, vault } from '../harness/key-services.js';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, runPeer, startRegistry } from '../harness/registries.js';
import { type ActionRun, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const secret = ['not', 'a', 'secret'].join('-');

describeWithPeers('keys by reference', ['cosign', 'crane', 'docker-registry'], () => {
  let folder: string;
  let registry: RunningRegistry;
  let image: string;
  let workspace: Workspace;
  let server: KeyServer;
  const key = (name: string): KeyObject => createPublicKey(readFileSync(join(folder, `${name}.pub`), 'utf8'));
  const cosign = (args: readonly string[], environment = {}) =>
    runPeer('cosign', args, { cwd: folder, environment: { COSIGN_PASSWORD: '', ...environment } });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-key-references-'));
    registry = await startRegistry('docker-registry');
    await cosign(['signing-config', 'create', '--out', 'sc.json']);
    for (const name of ['own', 'other']) await cosign(['generate-key-pair', '--output-key-prefix', name]);
    image = `${registry.host}/app`;
    const digest = await pushImage(`${image}:v1`, 'app');
    await cosign(['sign', '--key', 'own.key', '--signing-config', 'sc.json', '-y', `${image}@${digest}`]);
    server = await keyServer(
      jobIdentity,
      vault('own', [key('own')]),
      vault('other', [key('own'), key('other')]),
      awsKms(arn, key('own'), secret),
      azureVault('own', key('own')),
    );
  });
  afterAll(async () => {
    registry.stop();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    workspace = temporaryWorkspace();
  });
  afterEach(() => workspace.remove());

  const environment = () => ({
    VAULT_ADDR: server.address,
    VAULT_ROLE: 'reader',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.address}/identity?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job',
    AWS_ENDPOINT_URL: server.address,
    AWS_ACCESS_KEY_ID: ['AKID', 'EXAMPLE'].join(''),
    AWS_SECRET_ACCESS_KEY: secret,
    AZURE_TENANT_ID: 'tenant',
    AZURE_CLIENT_ID: 'client',
    AZURE_AUTHORITY_HOST: server.address,
  });
  const verify = async (reference: string, inputs: Record<string, string> = { 'fetch-keys': 'true' }): Promise<ActionRun> => {
    workspace.put('.github/portcullis.yml', `images: [{image: "**", any-of: [{key: "${reference}"}]}]\n`);
    return runAction('image-verify', {
      workspace: workspace.path,
      inputs: { images: `${image}:v1`, sources: 'none', ...inputs },
      environment: environment(),
    });
  };
  const verified = ({ exitCode, outputs }: ActionRun): unknown => [exitCode, JSON.parse(outputs['verified-images'] ?? '[]').length];

  test.each([
    ['Vault', () => 'hashivault://own'],
    ['AWS KMS', () => `awskms:///${arn}`],
    ['Azure Key Vault', () => `azurekms://${server.host}/own`],
  ])('a key of %s', async (_, reference) => {
    expect(verified(await verify(reference()))).toEqual([0, 1]);
  });

  test('another key refuses the image, and nobody is asked without the input', async () => {
    const other = await verify('hashivault://other');
    expect([other.exitCode, other.sarif.runs[0].results[0].ruleId]).toEqual([1, 'image-signature-invalid']);
    const asked = server.seen.length;
    const off = await verify('hashivault://own', {});
    expect([off.exitCode, off.stdout.includes('no key service is asked'), server.seen.length]).toEqual([2, true, asked]);
    const layout = await verify('hashivault://own', { 'fetch-keys': 'true', layout: 'somewhere' });
    expect([layout.exitCode, layout.stdout.includes('opens no socket')]).toEqual([2, true]);
  });

  test('a service that does not give the key ends the run, with the line of the policy', async () => {
    const run = await verify('hashivault://nobody');
    expect([run.exitCode, run.sarif.runs[0].invocations[0].executionSuccessful]).toEqual([2, false]);
    expect(run.stdout).toMatch(/portcullis\.yml:1.*status 404/);
  });

  test('a Vault with an authority of its own is trusted by `ca-file` alone, and a job’s own credentials stand in no message', async () => {
    const [keyFile, certFile] = [join(folder, 'tls.key'), join(folder, 'ca.pem')];
    const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', ...names];
    execFileSync('openssl', [...made, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
    const answer = vault('own', [key('own')]);
    const tls = await mockServer((request, response) => void response.end(JSON.stringify(answer(request)?.body ?? {})), {
      key: readFileSync(keyFile, 'utf8'),
      cert: readFileSync(certFile, 'utf8'),
    });
    try {
      const ask = (inputs: Record<string, string>, token = 'vault-token'): Promise<ActionRun> => {
        workspace.put('.github/portcullis.yml', 'images: [{image: "**", any-of: [{key: "hashivault://own"}]}]\n');
        return runAction('image-verify', {
          workspace: workspace.path,
          inputs: { images: `${image}:v1`, sources: 'none', 'fetch-keys': 'true', ...inputs },
          environment: { VAULT_ADDR: `https://${tls.host}`, VAULT_TOKEN: token, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
        });
      };
      expect(verified(await ask({ 'ca-file': certFile }))).toEqual([0, 1]);
      const untrusted = await ask({});
      expect([untrusted.exitCode, untrusted.stdout.includes('certificate-untrusted'), tls.seen.length]).toEqual([2, true, 1]);
      const broken = await ask({ 'ca-file': certFile }, 'hidden\n');
      expect([broken.exitCode, /\.yml:1.*"x-vault-token"/.test(broken.stdout), JSON.stringify(broken).includes('hidden')]).toEqual([
        2,
        true,
        false,
      ]);
    } finally {
      await tls.close();
    }
  });

  test('in a policy of another tool too', async () => {
    workspace.put(
      '.github/image-policy.yml',
      `apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata: {name: a}\nspec: {images: [{glob: "**"}], authorities: [{key: {kms: "awskms:///${arn}"}}]}\n`,
    );
    const inputs = { images: `${image}:v1`, sources: 'none', 'fetch-keys': 'true' };
    expect(verified(await runAction('image-verify', { workspace: workspace.path, inputs, environment: environment() }))).toEqual([0, 1]);
  });

  describe('for attestation-verify', () => {
    beforeAll(async () => {
      writeFileSync(join(folder, 'app.tgz'), 'released\n');
      writeFileSync(join(folder, 'review.predicate'), '{"result": "passed"}');
      const made = ['--predicate', 'review.predicate', '--type', 'https://example.com/review/v1', '--bundle', 'app.bundle'];
      await cosign(['attest-blob', '--key', 'own.key', '--signing-config', 'sc.json', '-y', ...made, 'app.tgz']);
    });
    beforeEach(() => {
      for (const file of ['app.tgz', 'app.bundle']) copyFileSync(join(folder, file), join(workspace.path, file));
    });
    const attested = (key: string, inputs: Record<string, string> = { 'fetch-keys': 'true' }): Promise<ActionRun> =>
      runAction('attestation-verify', {
        workspace: workspace.path,
        inputs: { subjects: 'app.tgz', bundles: 'app.bundle', 'predicate-type': 'https://example.com/review/v1', key, ...inputs },
        environment: environment(),
      });
    const holds = ({ exitCode, outputs }: ActionRun): unknown => [exitCode, JSON.parse(outputs.verified ?? '[]').length];

    test.each([
      ['Vault', () => 'hashivault://own'],
      ['AWS KMS', () => `awskms:///${arn}`],
      ['Azure Key Vault', () => `azurekms://${server.host}/own`],
    ])('a key of %s', async (_, reference) => {
      expect(holds(await attested(reference()))).toEqual([0, 1]);
    });

    test('another key refuses the file, and nobody is asked without the input', async () => {
      const other = await attested('hashivault://other');
      expect([other.exitCode, other.sarif.runs[0].results[0].ruleId]).toEqual([1, 'attestation-invalid']);
      const asked = server.seen.length;
      const off = await attested('hashivault://own', {});
      expect([off.exitCode, off.stdout.includes('without the input `fetch-keys`'), server.seen.length]).toEqual([2, true, asked]);
      const layout = await attested('hashivault://own', { 'fetch-keys': 'true', layout: 'somewhere' });
      expect([layout.exitCode, layout.stdout.includes('opens no socket'), server.seen.length]).toEqual([2, true, asked]);
      const nobody = await attested('hashivault://nobody');
      expect([nobody.exitCode, nobody.sarif.runs[0].invocations[0].executionSuccessful]).toEqual([2, false]);
      expect(nobody.stdout).toMatch(/`?key`?.*status 404/s);
    });

    test('from a terminal', async () => {
      const command = (...flags: string[]) =>
        runCli(['verify-attestation', '--bundle', 'app.bundle', '--predicate-type', 'https://example.com/review/v1', ...flags, 'app.tgz'], {
          workspace: workspace.path,
          environment: environment(),
        });
      const fetched = await command('--key', `awskms:///${arn}`, '--fetch-keys');
      expect([fetched.exitCode, fetched.stdout]).toEqual([0, expect.stringContaining('Verified: app.tgz')]);
      const off = await command('--key', `awskms:///${arn}`);
      expect([off.exitCode, off.stderr]).toEqual([2, expect.stringContaining('`fetch-keys`')]);
    });
  });

  test('the service on this machine is one that cosign’s own client takes as well', async () => {
    const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = environment();
    const own = { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION: 'eu-central-1' };
    expect(await cosign(['public-key', '--key', `awskms:///${arn}`], own)).toContain(readFileSync(join(folder, 'own.pub'), 'utf8').trim());
  });
});
