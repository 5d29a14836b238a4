// Every recipe of the README, run on an image that is signed as it says, and on its neighbours that must not pass.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Descriptor, type MemoryRegistry, mediaTypes, memoryRegistry } from '@portcullis/oci';
import { readTrustedRoots } from '@portcullis/signatures';
import { type Authority, authority, certificate, pem, revocationList, today } from '../../../../test/harness/certificates.js';
import {
  type MockInstance,
  mockInstance,
  mockSubject,
  newKey,
  type SignOptions,
  statementAbout,
} from '../../../../test/harness/mock-sigstore.js';
import { repositoryRoot } from '../../../../test/harness/run-action.js';
import { jws } from './notation/testing/envelopes.js';
import { signatureManifest } from './notation/testing/trust.js';
import { readImagePolicy } from './policy/read.js';
import { verifyImage } from './verify/image.js';

const readme = readFileSync(join(repositoryRoot, 'actions/image-verify/README.md'), 'utf8');
const recipes = new Map([...readme.matchAll(/```yaml\n# recipe: (\w+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [name, text]));
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const source = 'https://github.com/octo/app';
const fulcio = (number: number, value: string) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value });
const facts = [fulcio(11, 'github-hosted'), fulcio(12, source)];
const key = newKey();
const acme = authority();
let instance: MockInstance;
let own: MockInstance;
let registry: MemoryRegistry;
let image: Descriptor;
/** Reasons of the last verdict. */
let said = '';

beforeAll(async () => {
  [instance, own] = await Promise.all([mockInstance(), mockInstance({ withoutSct: true })]);
});
beforeEach(() => {
  registry = memoryRegistry();
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  image = registry.putManifest({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] }, mediaTypes.ociManifest, 'v1');
});

const sha256 = () => ({ sha256: image.digest.slice(7) });
const signature = () => statementAbout(sha256(), 'https://sigstore.dev/cosign/sign/v1');
/** As actions/attest writes it: the builder is the workflow. */
const provenance = (repository = source) =>
  statementAbout(sha256(), 'https://slsa.dev/provenance/v1', {
    buildDefinition: { externalParameters: { workflow: { repository, ref: 'refs/heads/main', path: '.github/workflows/release.yml' } } },
    runDetails: { builder: { id: mockSubject } },
  });

async function attach(options: SignOptions, by = instance): Promise<void> {
  const layer = registry.putBlob(Buffer.from(JSON.stringify(await by.sign({ extensions: facts, ...options }))), bundleType);
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType: bundleType,
    config,
    layers: [layer],
    subject: image,
  };
  registry.putManifest(manifest, mediaTypes.ociManifest);
}

function attachNotation(by: Authority): void {
  const { mediaType, digest, size } = image;
  const subject = { mediaType, digest, size };
  const envelope = jws({
    chain: [certificate({ issuer: by, subject: { C: 'DE', ST: 'BY', O: 'Acme', CN: 'release' } }), by],
    payload: { targetArtifact: subject },
  });
  registry.putManifest(signatureManifest(registry.putBlob(envelope, 'application/jose+json'), { subject }), mediaTypes.ociManifest);
}

/** The verdict, or the codes of what is wrong. */
async function judge(recipe: string, now = new Date()): Promise<string> {
  const files: Readonly<Record<string, string | Buffer>> = {
    'policy.yml': recipes.get(recipe) ?? '',
    'keys/cosign.pub': key.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'trust/acme-root.pem': pem(acme.raw),
    'trust/acme.crl': revocationList(acme),
  };
  const read = (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path]));
  const policy = await readImagePolicy({ where: 'in the test', read, list: () => [], digest: () => 'digest' }, 'policy.yml', {
    sigstore: readTrustedRoots(JSON.stringify(instance.root), 'root.json'),
    github: async () => readTrustedRoots(JSON.stringify({ ...own.root, tlogs: [], ctlogs: [] }), 'root.json'),
  });
  const { status, problems } = await verifyImage('registry.example/app:v1', { client: registry, policy, now });
  said = problems.map(({ reason }) => reason).join('\n');
  return status === 'verified' ? status : problems.map(({ kind, code }) => `${kind} ${code}`).join(', ');
}

test('every recipe is run below', () => {
  expect([...recipes.keys()]).toEqual(['key', 'keyless', 'attested', 'private', 'notation']);
});

test('an unsigned image passes by none of them', async () => {
  const verdicts = await Promise.all([...recipes.keys()].map((name) => judge(name)));
  expect(verdicts).toEqual(['unsigned unsigned', 'unsigned unsigned', 'attestation unsigned', 'attestation unsigned', 'unsigned unsigned']);
});

test('a key of one’s own', async () => {
  await attach({ statement: signature(), key: newKey(), log: 'none' });
  expect(await judge('key')).toMatch(/^invalid /);
  await attach({ statement: signature(), key, log: 'none' });
  expect(await judge('key')).toBe('verified');
});

test('keyless, and not by the same workflow of another branch', async () => {
  await attach({ statement: signature(), subject: mockSubject.replace('main', 'topic') });
  expect(await judge('keyless')).toBe('invalid identity-mismatch');
  await attach({ statement: signature() });
  expect(await judge('keyless')).toBe('verified');
});

test('attested and not signed', async () => {
  await attach({ statement: provenance() });
  expect(await judge('attested')).toBe('verified');
  expect(await judge('private')).toMatch(/^attestation /);
  // Whoever asks for a signature is told that there are attestations.
  expect(await judge('keyless')).toBe('unsigned unsigned');
  expect(said).toContain('though it attests the image');
});

test.each<[string, () => SignOptions, string?]>([
  ['from another repository', () => ({ statement: provenance('https://github.com/octo/other') })],
  ['on a runner of its own', () => ({ statement: provenance(), extensions: [fulcio(11, 'self-hosted'), fulcio(12, source)] })],
  [
    'by a certificate of another repository',
    () => ({ statement: provenance(), extensions: [fulcio(11, 'github-hosted'), fulcio(12, `${source}2`)] }),
  ],
  // What is there and does not hold is told, and not that nothing is there.
  [
    'by another workflow',
    () => ({ statement: provenance(), subject: `${source}/.github/workflows/x.yml@refs/heads/main` }),
    'got one that does not hold: expected the identity',
  ],
  ['with another predicate', () => ({ statement: signature() }), 'got none'],
])('attested %s', async (_, options, reason = '') => {
  await attach(options());
  expect(await judge('attested')).toMatch(/^attestation /);
  expect(said).toContain(reason);
});

test("attested in a private repository, by GitHub's own authority without a log", async () => {
  await attach({ statement: provenance(), log: 'none', timestamp: true }, own);
  expect(await judge('private')).toBe('verified');
  expect(await judge('attested')).toMatch(/^attestation /);
});

test('signed as the Notary Project does', async () => {
  attachNotation(authority());
  expect(await judge('notation', today)).toMatch(/^invalid /);
  attachNotation(acme);
  expect(await judge('notation', today)).toBe('verified');
});
