// What the real cosign signs, in both of its formats and on two registries without a referrers API, verified by ours.

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Authority,
  checkStatement,
  parseAttestationRule,
  readInTotoStatement,
  readPublicKey,
  type SignatureAttempt,
  verifyCosign,
} from '@portcullis/image-verify/signatures';
import { parseReference } from '@portcullis/images';
import { type ConnectedRegistry, createRegistryClient } from '@portcullis/oci';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, registryKinds, runPeer, startRegistry } from '../harness/registries.js';
import { runAction, temporaryWorkspace } from '../harness/run-action.js';

const provenance = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/octo/app', path: '.github/workflows/ci.yml' },
    },
  },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
};
/** cosign reads these private keys; `undefined` is its own default, ECDSA P-256. */
const keyKinds: Readonly<Record<string, (() => string) | undefined>> = {
  'P-256': undefined,
  'P-384': () => pkcs8(generateKeyPairSync('ec', { namedCurve: 'secp384r1' })),
  'P-521': () => pkcs8(generateKeyPairSync('ec', { namedCurve: 'secp521r1' })),
  RSA: () => pkcs8(generateKeyPairSync('rsa', { modulusLength: 2048 })),
  Ed25519: () => pkcs8(generateKeyPairSync('ed25519')),
};

describeWithPeers('cosign', ['cosign', 'crane', 'docker-registry'], () => {
  let folder: string;
  let client: ConnectedRegistry;
  const cosign = (args: readonly string[], environment = {}) =>
    runPeer('cosign', args, { cwd: folder, environment: { COSIGN_PASSWORD: '', ...environment } });
  const legacy = ['--tlog-upload=false', '--use-signing-config=false', '--new-bundle-format=false'];
  const current = ['--signing-config', 'sc.json'];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-cosign-'));
    client = createRegistryClient({ environment: {}, now: () => new Date() });
    await cosign(['signing-config', 'create', '--out', 'sc.json']);
    writeFileSync(join(folder, 'predicate.json'), JSON.stringify(provenance));
    for (const [kind, privateKey] of Object.entries(keyKinds)) {
      if (privateKey !== undefined) writeFileSync(join(folder, `${kind}.pem`), privateKey());
      await cosign(
        privateKey === undefined
          ? ['generate-key-pair', '--output-key-prefix', kind]
          : ['import-key-pair', '--key', `${kind}.pem`, '--output-key-prefix', kind],
      );
    }
  });

  afterAll(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const authority = (kind: string): Authority => ({ kind: 'key', key: readPublicKey(readFileSync(join(folder, `${kind}.pub`), 'utf8')) });

  describe.each(registryKinds)('on %s', (kind) => {
    let registry: RunningRegistry;
    beforeAll(async () => {
      registry = await startRegistry(kind);
    });
    afterAll(() => registry.stop());

    const verify = async (image: string, key: string): Promise<readonly SignatureAttempt[]> => {
      const reference = parseReference(image);
      return verifyCosign(client, reference, await client.resolve(reference), authority(key));
    };

    // A registry knows nothing of keys: every kind on the first, one on the others.
    const kinds = Object.keys(keyKinds).slice(0, kind === registryKinds[0] ? undefined : 1);
    test.each(kinds)('signatures by a key of kind %s hold in both formats, and by no other key', async (key) => {
      const name = `${registry.host}/${key.toLowerCase()}`;
      const digest = await pushImage(`${name}:v1`, key);
      await cosign(['sign', '--key', `${key}.key`, ...current, '-y', `${name}@${digest}`]);
      await cosign(['sign', '--key', `${key}.key`, ...legacy, '-y', `${name}@${digest}`]);
      const found = await verify(`${name}:v1`, key);
      expect(found.map(({ kind, verified, reason }) => [kind, verified, reason])).toEqual([
        ['cosign-bundle', true, undefined],
        ['cosign-legacy', true, undefined],
      ]);
      expect(new Set(found.map(({ identity }) => identity)).size).toBe(1);
      const other = key === 'P-256' ? 'P-384' : 'P-256';
      expect((await verify(`${name}:v1`, other)).map(({ code }) => code)).toEqual(['signature-invalid', 'signature-invalid']);
    });

    test('attestations hold in both formats and satisfy a rule on their provenance', async () => {
      const name = `${registry.host}/attested`;
      const digest = await pushImage(`${name}:v1`, 'attested');
      for (const format of [current, legacy]) {
        await cosign([
          'attest',
          '--key',
          'P-256.key',
          ...format,
          '--predicate',
          'predicate.json',
          '--type',
          'slsaprovenance1',
          '-y',
          `${name}@${digest}`,
        ]);
      }
      const found = await verify(`${name}:v1`, 'P-256');
      expect(found.map(({ kind, verified, reason }) => [kind, verified, reason])).toEqual([
        ['attestation', true, undefined],
        ['attestation', true, undefined],
      ]);
      const rule = (repository: string) =>
        parseAttestationRule({ predicate: 'slsa-provenance', provenance: { 'source-repository': repository } }, {});
      for (const { statement } of found) {
        expect(checkStatement(rule('https://github.com/octo/app'), readInTotoStatement(statement))).toBeUndefined();
        expect(checkStatement(rule('https://github.com/octo/apps'), readInTotoStatement(statement))?.code).toBe('provenance-mismatch');
      }
    });

    test('what a signature states is read, and signatures are found in another repository', async () => {
      const name = `${registry.host}/stated`;
      const digest = await pushImage(`${name}:v1`, 'stated');
      const elsewhere = { COSIGN_REPOSITORY: `${registry.host}/signatures` };
      for (const format of [current, legacy]) {
        const sign = ['sign', '--key', 'P-256.key', ...format, '-a', 'env=prod', '-y', `${name}@${digest}`];
        await cosign(sign, elsewhere);
      }
      expect(await verify(`${name}:v1`, 'P-256')).toEqual([]);
      const reference = parseReference(name);
      const subject = await client.resolve({ ...reference, digest });
      const signatures = parseReference(`${registry.host}/signatures`);
      const found = await verifyCosign(client, reference, subject, authority('P-256'), { signatures });
      expect(found.map(({ kind, verified, annotations }) => [kind, verified, annotations?.get('env')])).toEqual([
        ['cosign-bundle', true, 'prod'],
        ['cosign-legacy', true, 'prod'],
      ]);
    });

    test('through the bundle a policy holds signatures to what they state and where they lie, and only reports for a time', async () => {
      const name = `${registry.host}/judged`;
      const digest = await pushImage(`${name}:v1`, 'judged');
      const elsewhere = { COSIGN_REPOSITORY: `${registry.host}/judged-signatures` };
      await cosign(['sign', '--key', 'P-256.key', ...current, '-a', 'env=prod', '-y', `${name}@${digest}`], elsewhere);
      const workspace = temporaryWorkspace();
      workspace.put('k.pub', readFileSync(join(folder, 'P-256.pub'), 'utf8'));
      const judged = async (key: string, more = '') => {
        workspace.put('.github/portcullis.yml', `images:\n  - image: "**"\n    any-of: [{key: k.pub${key}}]\n${more}`);
        const run = await runAction('image-verify', { workspace: workspace.path, inputs: { images: `${name}:v1`, sources: 'none' } });
        const results: readonly { ruleId: string; suppressions?: unknown }[] = run.sarif.runs[0].results;
        const { 'verified-images': verified = '[]' } = run.outputs;
        return [run.exitCode, JSON.parse(verified).length, results.map(({ ruleId, suppressions }) => [ruleId, suppressions !== undefined])];
      };
      const place = `, repository: ${registry.host}/judged-signatures`;
      const until = (day: string): string => `    report-only: {until: ${day}, owner: o, reason: roll-out}\n`;
      try {
        expect(await judged(`${place}, annotations: {env: prod}`)).toEqual([0, 1, []]);
        expect(await judged(`${place}, annotations: {env: test}`)).toEqual([1, 0, [['image-signature-invalid', false]]]);
        expect(await judged('')).toEqual([1, 0, [['image-unsigned', false]]]);
        expect(await judged('', until('2999-01-01'))).toEqual([0, 0, [['image-unsigned', true]]]);
        expect((await judged('', until('2020-01-01')))[0]).toBe(1);
      } finally {
        workspace.remove();
      }
    });

    test('an unsigned image has no attempts, and signatures copied from another image are refused', async () => {
      const name = `${registry.host}/copied`;
      const signed = await pushImage(`${name}:signed`, 'signed');
      const bare = await pushImage(`${name}:bare`, 'bare');
      expect(await verify(`${name}:bare`, 'P-256')).toEqual([]);
      for (const format of [current, legacy]) await cosign(['sign', '--key', 'P-256.key', ...format, '-y', `${name}@${signed}`]);
      for (const suffix of ['', '.sig']) {
        await runPeer('crane', ['tag', `${name}:${signed.replace(':', '-')}${suffix}`, `${bare.replace(':', '-')}${suffix}`]);
      }
      expect((await verify(`${name}:bare`, 'P-256')).map(({ kind, verified, code }) => [kind, verified, code])).toEqual([
        ['cosign-bundle', false, 'subject-mismatch'],
        ['cosign-legacy', false, 'subject-mismatch'],
      ]);
    });
  });
});

function pkcs8({ privateKey }: { privateKey: import('node:crypto').KeyObject }): string {
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
