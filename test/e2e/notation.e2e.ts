// What the real notation signs, in both envelope formats and on two registries, verified by ours with notation's own
// trust store and trust policy; where notation can decide a case too, both have to agree.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNotationTrust, parseTrustPolicy, type SignatureAttempt, verifyNotation } from '@portcullis/image-verify/signatures';
import { parseReference } from '@portcullis/images';
import { type ConnectedRegistry, createRegistryClient } from '@portcullis/oci';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, registryKinds, runPeer, startRegistry } from '../harness/registries.js';

const formats = ['jws', 'cose'] as const;
/** A busy machine makes keys and starts programs slowly. */
const patience = 60_000;

describeWithPeers('notation', ['notation', 'crane', 'docker-registry'], () => {
  let folder: string;
  let client: ConnectedRegistry;
  const configuration = (): string => join(folder, 'config', 'notation');
  const notation = (...args: readonly string[]): Promise<string> =>
    runPeer('notation', args, { cwd: folder, environment: { XDG_CONFIG_HOME: join(folder, 'config') } });
  const sign = (image: string, ...args: readonly string[]): Promise<string> => notation('sign', '--insecure-registry', ...args, image);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-notation-'));
    mkdirSync(configuration(), { recursive: true });
    client = createRegistryClient({ environment: {}, now: () => new Date() });
    await notation('cert', 'generate-test', '--default', 'trusted.example');
    await notation('cert', 'generate-test', '--bits', '3072', 'second.example');
    await notation('cert', 'generate-test', 'stranger.example');
  }, patience);

  afterAll(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface PolicyOptions {
    readonly stores?: readonly string[];
    readonly identities?: readonly string[];
    readonly level?: string;
    readonly scopes?: readonly string[];
  }

  /** Writes the trust policy where notation looks for it, and returns the file. */
  function trustPolicy({ stores = ['ca:trusted.example'], identities = ['*'], level = 'strict', scopes = ['*'] }: PolicyOptions): string {
    const file = join(configuration(), 'trustpolicy.json');
    const statement = {
      name: 'test',
      registryScopes: scopes,
      signatureVerification: { level },
      trustStores: stores,
      trustedIdentities: identities,
    };
    writeFileSync(file, JSON.stringify({ version: '1.0', trustPolicies: [statement] }));
    return file;
  }

  async function ours(image: string, options: PolicyOptions = {}, now = new Date()): Promise<readonly SignatureAttempt[]> {
    const file = trustPolicy(options);
    const reference = parseReference(image);
    const policy = await parseTrustPolicy(readFileSync(file, 'utf8'), file);
    const trust = await loadNotationTrust({ policy, trustStore: join(configuration(), 'truststore') }, reference);
    return verifyNotation(client, reference, await client.resolve(reference), trust, { now });
  }

  async function theirs(image: string, options: PolicyOptions = {}): Promise<boolean> {
    trustPolicy(options);
    return notation('verify', '--insecure-registry', image).then(
      () => true,
      () => false,
    );
  }

  const outcomes = (attempts: readonly SignatureAttempt[]): readonly string[] =>
    attempts.map(({ verified, code }) => (verified ? 'verified' : String(code)));

  describe.each(registryKinds)('on %s', (kind) => {
    let registry: RunningRegistry;
    beforeAll(async () => {
      registry = await startRegistry(kind);
    });
    afterAll(() => registry.stop());

    test.each(formats)(
      'a %s signature holds, for the policies under which notation lets it pass',
      async (format) => {
        const name = `${registry.host}/${format}`;
        const image = `${name}@${await pushImage(`${name}:v1`, format)}`;
        await sign(image, '--signature-format', format);
        const [attempt] = await ours(image);
        expect(attempt).toMatchObject({
          kind: `notation-${format}`,
          verified: true,
          identity: 'C=US,ST=WA,L=Seattle,O=Notary,CN=trusted.example',
        });
        const cases: readonly (readonly [PolicyOptions, string])[] = [
          [{}, 'verified'],
          [{ identities: ['x509.subject: C=US, ST=WA, O=Notary, CN=trusted.example'] }, 'verified'],
          [{ identities: ['x509.subject: C=US, ST=WA, O=Notary, CN=trusted.exampl'] }, 'notation-identity'],
          [{ stores: ['ca:stranger.example'] }, 'notation-untrusted'],
          [{ stores: ['ca:stranger.example'], level: 'permissive' }, 'notation-untrusted'],
          [{ stores: ['ca:stranger.example'], level: 'audit' }, 'verified'],
          [{ stores: ['ca:stranger.example', 'ca:trusted.example'] }, 'verified'],
          [{ scopes: [name] }, 'verified'],
        ];
        for (const [options, expected] of cases) {
          expect([options, outcomes(await ours(image, options))]).toEqual([options, [expected]]);
          expect([options, await theirs(image, options)]).toEqual([options, expected === 'verified']);
        }
        await expect(ours(image, { scopes: [`${name}x`] })).rejects.toMatchObject({ code: 'trust-policy-no-scope' });
        expect(await theirs(image, { scopes: [`${name}x`] })).toBe(false);
      },
      patience,
    );

    test(
      'each of several signatures has its own outcome',
      async () => {
        const name = `${registry.host}/several`;
        const image = `${name}@${await pushImage(`${name}:v1`, 'several')}`;
        for (const format of formats) await sign(image, '--signature-format', format);
        await sign(image, '--key', 'second.example', '--signature-format', 'cose');
        await sign(image, '--key', 'stranger.example');
        const found = await ours(image, { stores: ['ca:trusted.example', 'ca:second.example'] });
        expect([...outcomes(found)].sort()).toEqual(['notation-untrusted', 'verified', 'verified', 'verified']);
        expect(new Set(found.flatMap(({ identity }) => identity ?? [])).size).toBe(2);
      },
      patience,
    );

    test(
      'an unsigned image has no attempt, and signatures copied from another image are refused',
      async () => {
        const name = `${registry.host}/copied`;
        const signed = await pushImage(`${name}:signed`, 'signed');
        const bare = await pushImage(`${name}:bare`, 'bare');
        expect(await ours(`${name}@${bare}`)).toEqual([]);
        expect(await theirs(`${name}@${bare}`)).toBe(false);
        for (const format of formats) await sign(`${name}@${signed}`, '--signature-format', format);
        await runPeer('crane', ['tag', `${name}:${signed.replace(':', '-')}`, bare.replace(':', '-')]);
        expect(outcomes(await ours(`${name}@${bare}`))).toEqual(['notation-subject', 'notation-subject']);
        expect(await theirs(`${name}@${bare}`)).toBe(false);
      },
      patience,
    );

    test(
      'a fallback index that lies about types hides nothing',
      async () => {
        const name = `${registry.host}/lying`;
        const digest = await pushImage(`${name}:v1`, 'lying');
        for (const format of formats) await sign(`${name}@${digest}`, '--signature-format', format);
        const tag = digest.replace(':', '-');
        const index = JSON.parse(await runPeer('crane', ['manifest', `${name}:${tag}`])) as { manifests: { artifactType?: string }[] };
        index.manifests = index.manifests.map(({ artifactType: _said, ...entry }, place) =>
          place === 0 ? { ...entry, artifactType: 'application/vnd.oci.empty.v1+json' } : entry,
        );
        const put = await fetch(`http://${registry.host}/v2/lying/manifests/${tag}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
          body: JSON.stringify(index),
        });
        expect(put.status).toBe(201);
        expect(outcomes(await ours(`${name}@${digest}`))).toEqual(['verified', 'verified']);
      },
      patience,
    );

    test(
      'an expiry and the end of the certificate are kept',
      async () => {
        const name = `${registry.host}/expiring`;
        const image = `${name}@${await pushImage(`${name}:v1`, 'expiring')}`;
        await sign(image, '--expiry', '1h', '--user-metadata', 'build=7');
        const inTwoHours = new Date(Date.now() + 2 * 3_600_000);
        const inTwoDays = new Date(Date.now() + 48 * 3_600_000);
        expect(outcomes(await ours(image))).toEqual(['verified']);
        expect(outcomes(await ours(image, {}, inTwoHours))).toEqual(['notation-expired']);
        const [noted] = await ours(image, { level: 'permissive' }, inTwoDays);
        expect(noted).toMatchObject({
          verified: true,
          warnings: [expect.stringMatching(/^expiry: /), expect.stringMatching(/^authenticTimestamp: /)],
        });
      },
      patience,
    );

    test(
      'an index of images is signed and verified as itself',
      async () => {
        const name = `${registry.host}/index`;
        await pushImage(`${name}:amd64`, 'amd64');
        await runPeer('crane', ['index', 'append', '-m', `${name}:amd64`, '-t', `${name}:v1`]);
        const image = `${name}@${await runPeer('crane', ['digest', `${name}:v1`])}`;
        await sign(image);
        expect(outcomes(await ours(image))).toEqual(['verified']);
        expect(await ours(`${name}:amd64`)).toEqual([]);
      },
      patience,
    );
  });
});
