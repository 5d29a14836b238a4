// cosign's two formats in a registry in memory, by key and keyless, whole and broken. The real cosign signs in test/e2e.

import { createHash, type KeyObject, sign } from 'node:crypto';
import { type Descriptor, type MemoryRegistry, memoryRegistry } from '@portcullis/oci';
import { readPublicKey } from '../sigstore/public-key.js';
import { readTrustedRoots } from '../sigstore/trusted-root.js';
import type { Authority } from '../sigstore/verify.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  mockTime,
  newKey,
  pemOf,
  statementAbout,
} from '../testing/mock-sigstore.js';
import { verifyCosign } from './verify-cosign.js';

const repository = { registry: '127.0.0.1:5000', repository: 'app' };
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const emptyType = 'application/vnd.oci.empty.v1+json';
let instance: MockInstance;
let registry: MemoryRegistry;
let image: Descriptor;
let key: { publicKey: KeyObject; privateKey: KeyObject };

beforeAll(async () => {
  instance = await mockInstance();
});

beforeEach(() => {
  registry = memoryRegistry();
  key = newKey();
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  image = registry.putManifest({ schemaVersion: 2, mediaType: manifestType, config, layers: [] }, manifestType, 'v1');
});

const byKey = (by = key): Authority => ({ kind: 'key', key: readPublicKey(String(by.publicKey.export({ type: 'spki', format: 'pem' }))) });
const keyless = (subject = mockSubject): Authority => ({
  kind: 'keyless',
  identities: [{ issuer: mockIssuer, subject: { equals: subject } }],
  roots: readTrustedRoots(JSON.stringify(instance.root), 'root.json'),
});
const attempts = (authority: Authority) => verifyCosign(registry, repository, image, authority);
const codes = async (authority: Authority) =>
  (await attempts(authority)).map(({ kind, verified, code }) => [kind, verified ? 'verified' : code]);

/** As cosign 3 pushes it. */
function attach(
  bundle: BundleJson | Buffer,
  options: { artifactType?: string; subject?: Descriptor; layerType?: string } = {},
): Descriptor {
  const bytes = Buffer.isBuffer(bundle) ? bundle : Buffer.from(JSON.stringify(bundle));
  const layer = registry.putBlob(bytes, options.layerType ?? bundleType);
  const config = registry.putBlob(Buffer.from('{}'), emptyType);
  const artifactType = options.artifactType ?? bundleType;
  return registry.putManifest(
    { schemaVersion: 2, mediaType: manifestType, artifactType, config, layers: [layer], subject: options.subject ?? image },
    manifestType,
  );
}

const signStatement = () => statementAbout({ sha256: image.digest.slice(7) }, 'https://sigstore.dev/cosign/sign/v1');

function payloadFor(digest: string, type = 'cosign container image signature'): Buffer {
  return Buffer.from(
    JSON.stringify({
      critical: { identity: { 'docker-reference': 'x' }, image: { 'docker-manifest-digest': digest }, type },
      optional: null,
    }),
  );
}

/** As cosign 2 pushes it. */
function attachLegacy(payload: Buffer, annotations: Record<string, string>, suffix = 'sig', layerType = simpleSigning): void {
  const layer = { ...registry.putBlob(payload, layerType), annotations };
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  registry.putManifest(
    { schemaVersion: 2, mediaType: manifestType, config, layers: [layer] },
    manifestType,
    `${image.digest.replace(':', '-')}.${suffix}`,
  );
}

function signLegacy(payload: Buffer, by = key): Record<string, string> {
  return { 'dev.cosignproject.cosign/signature': sign('sha256', payload, by.privateKey).toString('base64') };
}

async function signLegacyKeyless(payload: Buffer): Promise<Record<string, string>> {
  const by = newKey();
  const certificate = pemOf(await instance.issue(by.publicKey, {}));
  const annotations = signLegacy(payload, by);
  const answer = await instance.log({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') } },
      signature: {
        content: annotations['dev.cosignproject.cosign/signature'],
        publicKey: { content: Buffer.from(certificate).toString('base64') },
      },
    },
  });
  return { ...annotations, 'dev.sigstore.cosign/certificate': certificate, 'dev.sigstore.cosign/bundle': rekorAnnotation(answer) };
}

function rekorAnnotation({ set, body, integratedTime, logIndex, logID }: Awaited<ReturnType<MockInstance['log']>>): string {
  return JSON.stringify({ SignedEntryTimestamp: set, Payload: { body, integratedTime, logIndex, logID } });
}

test('an unsigned image has no attempts', async () => {
  expect(await attempts(byKey())).toEqual([]);
});

describe('a bundle among the referrers', () => {
  test('by key holds and tells by which', async () => {
    attach(await instance.sign({ statement: signStatement(), key, log: 'none' }));
    const [only, ...others] = await attempts(byKey());
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'cosign-bundle', verified: true });
    expect(only?.identity).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('keyless holds and tells by whom and when', async () => {
    attach(await instance.sign({ statement: signStatement() }));
    expect(await attempts(keyless())).toMatchObject([
      { kind: 'cosign-bundle', verified: true, identity: mockSubject, issuer: mockIssuer, signedAt: mockTime },
    ]);
    expect(await codes(keyless(`${mockSubject}x`))).toEqual([['cosign-bundle', 'identity-mismatch']]);
  });

  test("over the manifest's bytes holds", async () => {
    const { bytes } = await registry.manifest(repository, image.digest);
    attach(await instance.sign({ message: bytes, key, log: 'none' }));
    expect(await codes(byKey())).toEqual([['cosign-bundle', 'verified']]);
  });

  test('with another predicate is an attestation with its statement', async () => {
    attach(
      await instance.sign({
        statement: statementAbout({ sha256: image.digest.slice(7) }, 'https://slsa.dev/provenance/v1', { a: 1 }),
        key,
        log: 'none',
      }),
    );
    expect(await attempts(byKey())).toMatchObject([
      { kind: 'attestation', verified: true, predicateType: 'https://slsa.dev/provenance/v1', statement: { predicate: { a: 1 } } },
    ]);
  });

  test('is found when the artifact type says nothing, or lies about another', async () => {
    const bundle = await instance.sign({ statement: signStatement(), key, log: 'none' });
    attach(bundle, { artifactType: emptyType });
    attach(bundle, { artifactType: 'application/x-something' });
    expect(await codes(byKey())).toEqual([
      ['cosign-bundle', 'verified'],
      ['cosign-bundle', 'verified'],
    ]);
  });

  test('is refused when the artifact type promises one that is not there', async () => {
    attach(Buffer.from('{}'), { layerType: 'application/json' });
    expect(await codes(byKey())).toEqual([['cosign-bundle', 'bundle-missing']]);
    attach(Buffer.from('not a bundle'), { artifactType: 'application/x-something' });
    expect(await codes(byKey())).toEqual([
      ['cosign-bundle', 'bundle-missing'],
      ['cosign-bundle', 'bundle-malformed'],
    ]);
  });

  test('is refused by another key, for another image, and cut off', async () => {
    attach(await instance.sign({ statement: signStatement(), key: newKey(), log: 'none' }));
    expect(await codes(byKey())).toEqual([['cosign-bundle', 'signature-invalid']]);
    registry = memoryRegistry();
    attach(
      await instance.sign({
        statement: statementAbout({ sha256: '0'.repeat(64) }, 'https://sigstore.dev/cosign/sign/v1'),
        key,
        log: 'none',
      }),
    );
    attach(Buffer.from(JSON.stringify(await instance.sign({ statement: signStatement(), key, log: 'none' })).slice(0, 300)));
    expect(await codes(byKey())).toEqual([
      ['cosign-bundle', 'subject-mismatch'],
      ['cosign-bundle', 'bundle-malformed'],
    ]);
  });

  test('is refused when its artifact is about another image, whatever the registry lists it under', async () => {
    const other = { ...image, digest: `sha256:${'1'.repeat(64)}` };
    const stray = attach(await instance.sign({ statement: signStatement(), key, log: 'none' }), { subject: other });
    const lying = { ...registry, referrers: async () => [stray] };
    expect(await verifyCosign(lying, repository, image, byKey())).toMatchObject([{ verified: false, code: 'subject-mismatch' }]);
  });

  test('is refused when an index is served as its manifest', async () => {
    const layer = registry.putBlob(Buffer.from('{}'), bundleType);
    registry.putManifest(
      { schemaVersion: 2, mediaType: manifestType, artifactType: bundleType, manifests: [], layers: [layer], subject: image },
      manifestType,
    );
    expect(await codes(byKey())).toEqual([['cosign-bundle', 'manifest-malformed']]);
  });

  test('beside ten thousand others is not sought without end', async () => {
    const one = attach(await instance.sign({ statement: signStatement(), key, log: 'none' }));
    const flooded = { ...registry, referrers: async () => Array.from({ length: 10_000 }, () => one) };
    const found = await verifyCosign(flooded, repository, image, byKey());
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ verified: false, code: 'too-many-signatures' });
  });
});

test('more content than anyone signs is not read to its end', async () => {
  const one = attach(await instance.sign({ statement: signStatement(), key, log: 'none' }));
  const { bytes, mediaType, descriptor } = await registry.manifest(repository, one.digest);
  const swollen = Buffer.from(
    bytes.toString().replace(/("mediaType":"application\/vnd\.dev\.sigstore\.bundle[^}]*"size":)\d+/, `$1${100 << 20}`),
  );
  const lying = {
    ...registry,
    referrers: async () => [one, one, one, one],
    manifest: async (...asked: Parameters<typeof registry.manifest>) =>
      asked[1] === one.digest ? { bytes: swollen, mediaType, descriptor } : registry.manifest(...asked),
  };
  const found = await verifyCosign(lying, repository, image, byKey());
  expect(found.filter(({ code }) => code === 'too-much-signature-content')).toHaveLength(2);
});

describe('a signature under the legacy tag', () => {
  test('by key holds', async () => {
    const payload = payloadFor(image.digest);
    attachLegacy(payload, signLegacy(payload));
    expect(await attempts(byKey())).toMatchObject([{ kind: 'cosign-legacy', verified: true }]);
    expect(await codes(byKey(newKey()))).toEqual([['cosign-legacy', 'signature-invalid']]);
    expect(await codes(keyless())).toEqual([['cosign-legacy', 'certificate-missing']]);
  });

  test('keyless holds with its log entry, and with a timestamp besides', async () => {
    const payload = payloadFor(image.digest);
    const annotations = await signLegacyKeyless(payload);
    attachLegacy(payload, annotations);
    expect(await attempts(keyless())).toMatchObject([
      { kind: 'cosign-legacy', verified: true, identity: mockSubject, issuer: mockIssuer, signedAt: mockTime },
    ]);
    const stamp = await instance.stamp(Buffer.from(annotations['dev.cosignproject.cosign/signature'] ?? '', 'base64'));
    attachLegacy(payload, { ...annotations, 'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: stamp }) });
    expect(await codes(keyless())).toEqual([['cosign-legacy', 'verified']]);
  });

  const payloads: readonly [string, string, () => Buffer][] = [
    ['another image', 'subject-mismatch', () => payloadFor(`sha256:${'0'.repeat(64)}`)],
    ['something that is no image signature', 'payload-malformed', () => payloadFor(image.digest, 'letter')],
    ['no JSON', 'payload-malformed', () => Buffer.from('digest')],
    ['null', 'payload-malformed', () => Buffer.from('null')],
    ['a prefix of the digest', 'subject-mismatch', () => payloadFor(image.digest.slice(0, -1))],
  ];
  test.each(payloads)('over %s is refused: %s', async (_name, code, payload) => {
    attachLegacy(payload(), signLegacy(payload()));
    expect(await codes(byKey())).toEqual([['cosign-legacy', code]]);
  });

  test('over an altered payload is refused', async () => {
    const payload = payloadFor(image.digest);
    attachLegacy(Buffer.concat([payload, Buffer.from(' ')]), signLegacy(payload));
    expect(await codes(byKey())).toEqual([['cosign-legacy', 'signature-invalid']]);
  });

  const annotationBreaks: readonly [string, string, (annotations: Record<string, string>) => unknown][] = [
    ['no log entry', 'log-entry-missing', (annotations) => delete annotations['dev.sigstore.cosign/bundle']],
    [
      "another signature's log entry",
      'log-entry-mismatch',
      async (annotations) => {
        const other = await signLegacyKeyless(payloadFor(image.digest));
        annotations['dev.sigstore.cosign/bundle'] = other['dev.sigstore.cosign/bundle'] ?? '';
      },
    ],
    [
      'a log entry at another time',
      'log-promise-invalid',
      (annotations) => {
        const entry = JSON.parse(annotations['dev.sigstore.cosign/bundle'] ?? '');
        entry.Payload.integratedTime += 5;
        annotations['dev.sigstore.cosign/bundle'] = JSON.stringify(entry);
      },
    ],
    [
      'a log entry that is no JSON',
      'annotation-malformed',
      (annotations) => {
        annotations['dev.sigstore.cosign/bundle'] = '{';
      },
    ],
    ['no certificate', 'certificate-missing', (annotations) => delete annotations['dev.sigstore.cosign/certificate']],
    [
      'a certificate that is none',
      'annotation-malformed',
      (annotations) => {
        annotations['dev.sigstore.cosign/certificate'] = 'x';
      },
    ],
    [
      "another's certificate",
      'log-entry-mismatch',
      async (annotations) => {
        // The signature still has to be by the key of the certificate that is shown.
        annotations['dev.sigstore.cosign/certificate'] = pemOf(await instance.issue(newKey().publicKey, {}));
      },
    ],
    ['no signature', 'signature-missing', (annotations) => delete annotations['dev.cosignproject.cosign/signature']],
    [
      'a signature between other letters',
      'signature-malformed',
      (annotations) => {
        annotations['dev.cosignproject.cosign/signature'] += '!';
      },
    ],
    [
      'a timestamp of something else',
      'timestamp-invalid',
      async (annotations) => {
        const stamp = await instance.stamp(Buffer.from('x'));
        annotations['dev.sigstore.cosign/rfc3161timestamp'] = JSON.stringify({ SignedRFC3161Timestamp: stamp });
      },
    ],
  ];
  test.each(annotationBreaks)('keyless with %s is refused: %s', async (_name, code, spoil) => {
    const payload = payloadFor(image.digest);
    const annotations = await signLegacyKeyless(payload);
    await spoil(annotations);
    attachLegacy(payload, annotations);
    const found = await codes(keyless());
    if (code === 'log-entry-mismatch') expect(found[0]?.[1]).toMatch(/^(?:log-entry-mismatch|signature-invalid)$/);
    else expect(found).toEqual([['cosign-legacy', code]]);
  });
});

describe('an attestation under the legacy tag', () => {
  const dsseType = 'application/vnd.dsse.envelope.v1+json';
  const envelope = async (digest = image.digest, by = key) =>
    Buffer.from(
      JSON.stringify((await instance.sign({ statement: statementAbout({ sha256: digest.slice(7) }), key: by, log: 'none' })).dsseEnvelope),
    );

  test('by key holds and carries its statement', async () => {
    attachLegacy(await envelope(), { predicateType: 'a lie' }, 'att', dsseType);
    expect(await attempts(byKey())).toMatchObject([
      { kind: 'attestation', verified: true, predicateType: 'https://slsa.dev/provenance/v1' },
    ]);
  });

  test('about another image, by another key, or altered is refused', async () => {
    attachLegacy(await envelope(`sha256:${'0'.repeat(64)}`), {}, 'att', dsseType);
    expect(await codes(byKey())).toEqual([['attestation', 'subject-mismatch']]);
    attachLegacy(await envelope(image.digest, newKey()), {}, 'att', dsseType);
    expect(await codes(byKey())).toEqual([['attestation', 'signature-invalid']]);
    attachLegacy(Buffer.from('{"payloadType":"application/vnd.in-toto+json"}'), {}, 'att', dsseType);
    expect(await codes(byKey())).toEqual([['attestation', 'envelope-malformed']]);
  });

  test.each([
    ['payload', (json: BundleJson) => Object.assign(json, { payload: `!${json.payload}` }), false],
    ['signature', (json: BundleJson) => Object.assign(json.signatures[0], { sig: `${json.signatures[0].sig}!` }), false],
    ['signature broken into lines', (json: BundleJson) => Object.assign(json.signatures[0], { sig: `${json.signatures[0].sig}\n` }), true],
  ])('is read as base64 alone: %s', async (_name, change, holds) => {
    const json: BundleJson = JSON.parse((await envelope()).toString());
    change(json);
    attachLegacy(Buffer.from(JSON.stringify(json)), {}, 'att', dsseType);
    expect(await codes(byKey())).toEqual([['attestation', holds ? 'verified' : 'envelope-malformed']]);
  });

  test('keyless holds with the oldest kind of log entry, and only with its own', async () => {
    const by = newKey();
    const certificate = pemOf(await instance.issue(by.publicKey, {}));
    const bytes = await envelope(image.digest, by);
    const logged = (content: Buffer, pem: string) =>
      instance.log({
        apiVersion: '0.0.1',
        kind: 'intoto',
        spec: {
          content: { hash: { algorithm: 'sha256', value: createHash('sha256').update(content).digest('hex') } },
          publicKey: Buffer.from(pem).toString('base64'),
        },
      });
    const annotations = async (content: Buffer, pem = certificate) => ({
      'dev.sigstore.cosign/certificate': certificate,
      'dev.sigstore.cosign/bundle': rekorAnnotation(await logged(content, pem)),
    });
    attachLegacy(bytes, await annotations(bytes), 'att', dsseType);
    expect(await attempts(keyless())).toMatchObject([{ kind: 'attestation', verified: true, identity: mockSubject }]);
    attachLegacy(bytes, await annotations(Buffer.from('another')), 'att', dsseType);
    expect(await codes(keyless())).toEqual([['attestation', 'log-entry-mismatch']]);
    attachLegacy(bytes, await annotations(bytes, pemOf(await instance.issue(newKey().publicKey, {}))), 'att', dsseType);
    expect(await codes(keyless())).toEqual([['attestation', 'log-entry-mismatch']]);
    const forged = await annotations(bytes);
    const entry = JSON.parse(forged['dev.sigstore.cosign/bundle']);
    entry.Payload.integratedTime -= 1;
    attachLegacy(bytes, { ...forged, 'dev.sigstore.cosign/bundle': JSON.stringify(entry) }, 'att', dsseType);
    expect(await codes(keyless())).toEqual([['attestation', 'log-promise-invalid']]);
  });
});

describe("signatures that refer to their image (cosign's OCI 1.1 mode)", () => {
  const sigType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
  /** As `cosign sign --registry-referrers-mode=oci-1-1` pushes it: the type stands in the configuration alone. */
  function refer(payload: Buffer, annotations: Record<string, string>, subject: Descriptor | undefined = image, about = image): void {
    const layer = { ...registry.putBlob(payload, simpleSigning), annotations };
    const config = registry.putBlob(Buffer.from('{}'), sigType);
    const manifest = { schemaVersion: 2, mediaType: manifestType, config, layers: [layer], ...(subject === undefined ? {} : { subject }) };
    const pushed = registry.putManifest(manifest, manifestType);
    const listed: Descriptor = { ...pushed, artifactType: sigType };
    const { referrers } = registry;
    registry = { ...registry, referrers: async (at, digest) => (digest === about.digest ? [listed] : referrers(at, digest)) };
  }
  const payload = () => payloadFor(image.digest);

  test('hold by key and keyless', async () => {
    refer(payload(), signLegacy(payload()));
    expect(await codes(byKey())).toEqual([['cosign-legacy', 'verified']]);
    refer(payload(), await signLegacyKeyless(payload()));
    expect(await codes(keyless())).toEqual([['cosign-legacy', 'verified']]);
  });

  test('by another key, of another image, or that refer to another image do not', async () => {
    refer(payload(), signLegacy(payload(), newKey()));
    expect(await codes(byKey())).toEqual([['cosign-legacy', 'signature-invalid']]);
    const other = payloadFor(`sha256:${'0'.repeat(64)}`);
    refer(other, signLegacy(other));
    expect(await codes(byKey())).toEqual([['cosign-legacy', 'subject-mismatch']]);
    refer(payload(), signLegacy(payload()), { ...image, digest: `sha256:${'0'.repeat(64)}` });
    expect(await codes(byKey())).toEqual([['cosign-legacy', 'subject-mismatch']]);
  });
});
