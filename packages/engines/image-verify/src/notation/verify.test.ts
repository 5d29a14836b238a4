// From a registry to attempts: which referrers count, and how the levels judge.

import { type Descriptor, memoryRegistry, type RegistryClient } from '@portcullis/oci';
import { type Authority, authority, certificate, daysFromToday, revocationList, today } from '../../../../../test/harness/certificates.js';
import type { RevocationAsker } from './revocation.js';
import { jws, subject } from './testing/envelopes.js';
import { attempts, repository, signatureManifest, trust } from './testing/trust.js';
import { notationArtifactType, verifyNotation } from './verify.js';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const root = authority();
const leaf = certificate({ issuer: root });
const envelope = jws({ chain: [leaf, root] });
const stores = { 'ca:acme': [root.raw] };
const given = trust({ stores });

/** A registry that says of its referrers what a test wants. */
function registry(says: (referrer: Descriptor) => Partial<Descriptor> = () => ({})) {
  const memory = memoryRegistry();
  const client: RegistryClient = {
    ...memory,
    referrers: async (...asked) =>
      (await memory.referrers(...asked)).map(({ mediaType, digest, size, artifactType }) => ({
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...says({ mediaType, digest, size }),
      })),
  };
  const sign = (overrides: Readonly<Record<string, unknown>> = {}, bytes = envelope): Descriptor =>
    memory.putManifest(signatureManifest(memory.putBlob(bytes, 'application/jose+json'), overrides), manifestType);
  return { memory, client, sign };
}

const verdicts = async (client: RegistryClient, limit?: number): Promise<readonly string[]> => {
  const tried = await verifyNotation(client, repository, subject, given, {
    now: today,
    ...(limit === undefined ? {} : { maxReferrers: limit }),
  });
  return tried.map((attempt) => (attempt.verified ? 'verified' : `${attempt.code}: ${attempt.reason}`));
};

test('an unsigned image has no attempt', async () => {
  expect(await verdicts(registry().client)).toEqual([]);
});

test.each(['application/vnd.oci.empty.v1+json', 'application/vnd.dev.sigstore.bundle.v0.3+json', notationArtifactType])(
  'a signature is found although the index calls it %s',
  async (artifactType) => {
    const { client, sign } = registry(() => ({ artifactType }));
    sign();
    expect(await verdicts(client)).toEqual(['verified']);
  },
);

test('a signature is known by its artifactType when its config says nothing', async () => {
  const { client, sign } = registry();
  sign({
    artifactType: notationArtifactType,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${'44'.repeat(32)}`, size: 2 },
  });
  expect(await verdicts(client)).toEqual(['verified']);
});

test('what the index calls a signature and is none is named', async () => {
  const { client, memory } = registry(() => ({ artifactType: notationArtifactType }));
  memory.putManifest({ schemaVersion: 2, subject, config: { mediaType: 'application/spdx+json' } }, manifestType);
  expect((await verdicts(client))[0]).toMatch(/^notation-envelope: expected a manifest of type/);
});

test('other artifacts are not counted as attempts', async () => {
  const { client, memory, sign } = registry();
  memory.putManifest({ schemaVersion: 2, subject, artifactType: 'application/spdx+json', config: {} }, manifestType);
  sign();
  expect(await verdicts(client)).toEqual(['verified']);
});

const digest = subject.digest;
test.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
  ['names a subject of another size', { subject: { ...subject, size: 1 } }, /^notation-subject: .*size/],
  [
    'names a subject of another type',
    { subject: { ...subject, mediaType: 'application/vnd.oci.image.index.v1+json' } },
    /^notation-subject: .*mediaType/,
  ],
  ['has no layer', { layers: [] }, /^notation-envelope: expected one layer/],
  ['has two layers', { layers: [{}, {}] }, /^notation-envelope: expected one layer/],
  ['has layers that are no list', { layers: {} }, /^notation-envelope: expected one layer/],
  ['has a layer of null', { layers: [null] }, /^notation-envelope: /],
  [
    'has a layer of another type',
    { layers: [{ mediaType: 'application/json', digest, size: 2 }] },
    /^notation-envelope: expected a layer of application\/jose\+json/,
  ],
  ['has a layer without digest', { layers: [{ mediaType: 'application/cose', size: 2 }] }, /^notation-envelope: /],
  [
    'has a layer of a gigabyte',
    { layers: [{ mediaType: 'application/cose', digest, size: 2 ** 30 }] },
    /^notation-envelope: expected an envelope of at most/,
  ],
  ['has a layer that is not there', { layers: [{ mediaType: 'application/cose', digest, size: 2 }] }, /^blob-unknown: /],
])('a signature manifest that %s is refused', async (_what, overrides, reason) => {
  const { client, sign } = registry();
  sign(overrides);
  const found = await verdicts(client);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(reason);
});

test('a signature of another image is refused although the index lists it here', async () => {
  const { memory, client, sign } = registry();
  const other = sign({ subject: { ...subject, digest: `sha256:${'c3'.repeat(32)}` } });
  expect(await verdicts({ ...client, referrers: async () => [{ ...other, artifactType: notationArtifactType }] })).toEqual([
    expect.stringMatching(/^notation-subject: .*digest/),
  ]);
  expect(await memory.referrers(repository, subject.digest)).toEqual([]);
});

test('one bad signature does not hide a good one, and each has its outcome', async () => {
  const { client, sign } = registry();
  sign({ annotations: { place: 'first' } }, Buffer.from('{'));
  sign();
  sign({ annotations: { place: 'last' } }, jws({ chain: [certificate()] }));
  expect([...(await verdicts(client))].sort()).toEqual([
    expect.stringMatching(/^notation-envelope: /),
    expect.stringMatching(/^notation-untrusted: /),
    'verified',
  ]);
});

test('ten thousand referrers are not all read, and that is said', async () => {
  const { client, sign } = registry();
  const real = { ...sign(), artifactType: notationArtifactType };
  const noise = Array.from({ length: 10_000 }, (_, index) => ({
    mediaType: manifestType,
    digest: `sha256:${index.toString(16).padStart(64, '0')}`,
    size: 2,
    artifactType: 'application/spdx+json',
  }));
  let read = 0;
  const counting: RegistryClient = {
    ...client,
    referrers: async () => [...noise, real],
    manifest: (...asked) => {
      read++;
      return client.manifest(...asked);
    },
  };
  const found = await verdicts(counting, 50);
  expect(read).toBe(50);
  expect(found[0]).toBe('verified');
  expect(found.at(-1)).toMatch(/^notation-too-many: .*9951 more/);
});

test('a registry that cannot list referrers is no image without signatures', async () => {
  const { client } = registry();
  const broken: RegistryClient = { ...client, referrers: () => Promise.reject(new Error('503')) };
  await expect(verdicts(broken)).rejects.toThrow('503');
});

describe('levels', () => {
  const revokedList = (signer: Authority): Buffer => revocationList(root, { revoked: [{ of: signer, at: daysFromToday(-1) }] });

  test('permissive notes what strict refuses: expiry, an ended certificate, revocation', async () => {
    const old = certificate({ issuer: root, to: daysFromToday(-1) });
    const bytes = jws({ chain: [old, root], expiry: daysFromToday(-1) });
    const options = { stores, revocationLists: [revokedList(old)] };
    expect((await attempts(bytes, trust(options)))[0]).toMatchObject({ verified: false, code: 'notation-expired' });
    const [noted] = await attempts(bytes, trust({ ...options, level: 'permissive' }));
    expect(noted?.verified).toBe(true);
    expect(noted?.warnings).toEqual([
      expect.stringMatching(/^expiry: /),
      expect.stringMatching(/^authenticTimestamp: /),
      expect.stringMatching(/^revocation: /),
    ]);
  });

  test('overrides enforce or skip single checks', async () => {
    const options = { stores, revocationLists: [revokedList(leaf)] };
    expect((await attempts(envelope, trust({ ...options, level: 'permissive', override: { revocation: 'enforce' } })))[0]?.code).toBe(
      'notation-revoked',
    );
    expect((await attempts(envelope, trust({ ...options, override: { revocation: 'skip' } })))[0]).toEqual(
      expect.not.objectContaining({ warnings: expect.anything() }),
    );
  });

  test('permissive still refuses whom nobody trusts', async () => {
    expect((await attempts(jws({ chain: [certificate()] }), trust({ stores, level: 'permissive' })))[0]?.code).toBe('notation-untrusted');
  });

  test('audit notes an unknown signer and gives no name to anyone unproven', async () => {
    const [attempt] = await attempts(jws({ chain: [certificate()] }), trust({ stores, level: 'audit' }));
    expect(attempt?.verified).toBe(true);
    expect(attempt?.warnings).toEqual([expect.stringMatching(/^authenticity: /)]);
    expect(attempt?.identity).toBeUndefined();
  });

  test('audit refuses what was altered, and what is no certificate for signing', async () => {
    const altered = jws({
      chain: [leaf, root],
      alter: ({ payload, signature }) => ({ payload: Buffer.concat([payload, Buffer.from(' ')]), signature }),
    });
    expect((await attempts(altered, trust({ stores, level: 'audit' })))[0]?.code).toBe('notation-integrity');
    const server = jws({ chain: [certificate({ purposes: ['1.3.6.1.5.5.7.3.1'] })] });
    expect((await attempts(server, trust({ stores, level: 'audit' })))[0]?.code).toBe('notation-certificate');
  });

  test('skip asks the registry nothing and says that nothing was checked', async () => {
    const { client } = registry();
    const skip = { ...given, statement: { ...given.statement, level: 'skip' as const } };
    const [attempt] = await verifyNotation({ ...client, referrers: () => Promise.reject(new Error('asked')) }, repository, subject, skip, {
      now: today,
    });
    expect(attempt).toMatchObject({ verified: true, warnings: [expect.stringMatching(/nothing was checked/)] });
    expect(attempt?.identity).toBeUndefined();
  });
});

test('revocations are asked for of chains that are trusted, and decide', async () => {
  const asked: string[] = [];
  const ask: RevocationAsker = async (chain) => {
    asked.push(...chain.map(({ serial }) => serial));
    const [certificate] = chain;
    const answer = { revoked: { revokedAt: daysFromToday(-1), invalidSince: undefined } };
    return { lists: [], answers: new Map(certificate === undefined ? [] : [[certificate, answer]]) };
  };
  const { client, sign } = registry();
  sign();
  const tried = async (of: typeof given) =>
    (await verifyNotation(client, repository, subject, of, { now: today, ask })).map(({ code }) => code);
  expect(await tried(given)).toEqual(['notation-revoked']);
  expect(asked).toHaveLength(2);
  expect(await tried(trust({ stores: { 'ca:acme': [authority().raw] } }))).toEqual(['notation-untrusted']);
  expect(asked).toHaveLength(2);
});
