// Bundles from a mock instance, whole and broken in one place each; those that were published are in published.test.ts.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { repositoryRoot } from '../../../../test/harness/run-action.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  mockTime,
  newKey,
  type SignOptions,
  statementAbout,
} from '../testing/mock-sigstore.js';
import { verifyBundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import { readPublicKey } from './public-key.js';
import { messageOf, type SignedMessage } from './raw-signature.js';
import { embeddedRoots, readTrustedRoots } from './trusted-root.js';
import type { Authority } from './verify.js';

const artifact = Buffer.from('the artifact\n');
const sha256 = createHash('sha256').update(artifact).digest('hex');
const byDigest: SignedMessage = { digests: new Map([['sha256', Buffer.from(sha256, 'hex')]]) };
let instance: MockInstance;
let other: MockInstance;

beforeAll(async () => {
  instance = await mockInstance();
  other = await mockInstance();
});

function rootsOf(root: object) {
  return readTrustedRoots(JSON.stringify(root), 'trusted_root.json');
}

function keyless(
  subject = { equals: mockSubject } as { equals: string } | { matches: string },
  issuer = mockIssuer,
  from: MockInstance = instance,
): Authority {
  return { kind: 'keyless', identities: [{ issuer, subject }], roots: rootsOf(from.root) };
}

function decide(json: BundleJson, authority: Authority = keyless(), what: SignedMessage = messageOf(artifact)): string {
  try {
    verifyBundle(parseBundle(Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))), what, authority);
    return 'verified';
  } catch (error) {
    return (error as PortcullisError).code;
  }
}

function pemOfKey(key: ReturnType<typeof newKey>): string {
  return String(key.publicKey.export({ type: 'spki', format: 'pem' }));
}

const about = (digest: Record<string, string> = { sha256 }) => statementAbout(digest);

describe('a timestamp of an authority that nobody listed', () => {
  test.each(['before', 'behind'])('does no harm %s one that is listed, and proves nothing alone', async (place) => {
    const json = await instance.sign({ message: artifact, log: 'v2', timestamp: true });
    const stamps = json.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    const published = JSON.parse(readFileSync(join(repositoryRoot, 'packages/signatures/data/public-bundles/cosign-3-blob.json'), 'utf8'));
    const [foreign] = published.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    json.verificationMaterial.timestampVerificationData.rfc3161Timestamps =
      place === 'before' ? [foreign, ...stamps] : [...stamps, foreign];
    expect(decide(json)).toBe('verified');
    json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [foreign];
    expect(decide(json)).toBe('timestamp-invalid');
    // Nor does a time that the log promised make up for it: what came along must be of somebody known.
    const promised = await instance.sign({ message: artifact });
    expect(decide(promised)).toBe('verified');
    promised.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [foreign];
    expect(decide(promised)).toBe('timestamp-invalid');
    // One that bears the name of a listed authority is none of a stranger: it has to hold.
    const signature = Buffer.from(json.messageSignature.signature, 'base64');
    for (const signedTimestamp of [await other.stamp(signature), await instance.stamp(Buffer.from('x'))]) {
      json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp }, ...stamps];
      expect(decide(json)).toBe('timestamp-invalid');
    }
  });
});

describe('a keyless bundle holds', () => {
  const cases: readonly [string, SignOptions][] = [
    ['a message in the first log', { message: artifact }],
    ['a message in the second log with a timestamp', { message: artifact, log: 'v2', timestamp: true }],
    ['a message in the first log with a timestamp as well', { message: artifact, timestamp: true }],
    ['a statement in the first log', { statement: about() }],
    ['a statement in the second log with a timestamp', { statement: about(), log: 'v2', timestamp: true }],
    [
      'a statement that names the artifact by SHA-512',
      { statement: about({ sha512: createHash('sha512').update(artifact).digest('hex') }) },
    ],
    ['a message under SHA-384', { message: artifact, hash: 'sha384' }],
  ];
  test.each(cases)('for %s', async (_name, options) => {
    expect(decide(await instance.sign(options))).toBe('verified');
  });

  test('against a digest alone', async () => {
    expect(decide(await instance.sign({ message: artifact }), keyless(), byDigest)).toBe('verified');
    expect(decide(await instance.sign({ statement: about() }), keyless(), byDigest)).toBe('verified');
  });

  test('and tells who signed when', async () => {
    const bundle = parseBundle(Buffer.from(JSON.stringify(await instance.sign({ statement: about() }))));
    const verified = verifyBundle(bundle, byDigest, keyless());
    expect(verified).toMatchObject({ identity: mockSubject, issuer: mockIssuer, signedAt: mockTime });
    expect(verified.statement?.predicateType).toBe('https://slsa.dev/provenance/v1');
  });

  test('and does not take the time that a log without a promise claims', async () => {
    const stamped = new Date(mockTime.getTime() + 60_000);
    const later = await mockInstance({ signingClock: stamped });
    const json = await later.sign({ statement: about(), log: 'v2', timestamp: true });
    json.verificationMaterial.tlogEntries[0].integratedTime = String(mockTime.getTime() / 1000 + 10);
    const bundle = parseBundle(Buffer.from(JSON.stringify(json)));
    expect(verifyBundle(bundle, byDigest, keyless(undefined, undefined, later)).signedAt).toEqual(stamped);
  });

  test('by any instance of a trust root with several', async () => {
    const lines = `${JSON.stringify(other.root)}\n${JSON.stringify(instance.root)}\n`;
    const authority = { ...keyless(), roots: readTrustedRoots(lines, 'roots.jsonl') } as Authority;
    expect(decide(await instance.sign({ message: artifact }), authority)).toBe('verified');
  });

  test('with the chain that old signers wrote, root included', async () => {
    const json = await instance.sign({ message: artifact });
    json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    const { certificate, ...rest } = json.verificationMaterial;
    const [root] = instance.root.certificateAuthorities[0].certChain.certificates;
    json.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate, root] } };
    expect(decide(json)).toBe('verified');
    // It proves nothing where it is not trusted.
    expect(
      decide(
        json,
        keyless(undefined, undefined, {
          ...instance,
          root: { ...instance.root, certificateAuthorities: other.root.certificateAuthorities },
        }),
      ),
    ).toBe('certificate-invalid');
    json.verificationMaterial.x509CertificateChain.certificates.reverse();
    expect(decide(json)).not.toBe('verified');
  });

  test('when an entry of an unknown log lies beside one of a trusted log', async () => {
    const json = await instance.sign({ message: artifact });
    const foreign = (await other.sign({ message: artifact })).verificationMaterial.tlogEntries[0];
    json.verificationMaterial.tlogEntries.push(foreign);
    expect(decide(json)).toBe('verified');
  });
});

describe('a keyless bundle is refused', () => {
  const breaks: readonly [string, string, SignOptions, (json: BundleJson) => unknown][] = [
    ['an altered signature', 'log-entry-mismatch', { message: artifact }, (json) => flip(json.messageSignature, 'signature')],
    ['an altered signature without a log', 'log-entry-missing', { message: artifact, log: 'none', timestamp: true }, () => {}],
    ['an altered payload', 'subject-mismatch', { statement: about() }, (json) => replacePayload(json, about({ sha256: '0'.repeat(64) }))],
    [
      'an altered predicate',
      'log-entry-mismatch',
      { statement: about() },
      (json) => replacePayload(json, statementAbout({ sha256 }, 'https://slsa.dev/provenance/v1', { evil: true })),
    ],
    [
      'a timestamp over another signature',
      'timestamp-invalid',
      { message: artifact, log: 'v2', timestamp: true },
      async (json) => {
        const { timestampVerificationData } = (await instance.sign({ message: Buffer.from('x'), timestamp: true })).verificationMaterial;
        json.verificationMaterial.timestampVerificationData = timestampVerificationData;
      },
    ],
    ['no timestamp beside the second log', 'timestamp-invalid', { message: artifact, log: 'v2' }, () => {}],
    [
      'the same timestamp twice',
      'timestamp-invalid',
      { message: artifact, log: 'v2', timestamp: true },
      (json) => {
        const list = json.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
        list.push(list[0]);
      },
    ],
    [
      "another signature's log entry",
      'log-entry-mismatch',
      { message: artifact },
      async (json) => {
        json.verificationMaterial.tlogEntries = (await instance.sign({ message: artifact })).verificationMaterial.tlogEntries;
      },
    ],
    [
      'the same log entry twice',
      'timestamp-invalid',
      { message: artifact },
      (json) => {
        const list = json.verificationMaterial.tlogEntries;
        list.push(list[0]);
      },
    ],
    [
      'a promise for another time',
      'log-promise-invalid',
      { message: artifact },
      (json) => {
        json.verificationMaterial.tlogEntries[0].integratedTime = String(mockTime.getTime() / 1000 + 60);
      },
    ],
    [
      'a checkpoint signed by another log',
      'log-proof-invalid',
      { message: artifact },
      async (json) => {
        const proof = json.verificationMaterial.tlogEntries[0].inclusionProof;
        const foreign = (await other.sign({ message: artifact })).verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope;
        const [note] = proof.checkpoint.envelope.split('\n\n');
        proof.checkpoint.envelope = `${note}\n\n${foreign.split('\n\n')[1]}`;
      },
    ],
    [
      'a checkpoint without signatures',
      'log-proof-invalid',
      { message: artifact },
      (json) => {
        const { checkpoint } = json.verificationMaterial.tlogEntries[0].inclusionProof;
        checkpoint.envelope = `${checkpoint.envelope.split('\n\n')[0]}\n\n`;
      },
    ],
    [
      'a checkpoint of another tree',
      'log-proof-invalid',
      { message: artifact },
      async (json) => {
        const [entry] = (await instance.sign({ message: Buffer.from('x') })).verificationMaterial.tlogEntries;
        json.verificationMaterial.tlogEntries[0].inclusionProof = entry.inclusionProof;
      },
    ],
    [
      'an inclusion proof with a hash too many',
      'log-proof-invalid',
      { message: artifact },
      (json) => {
        json.verificationMaterial.tlogEntries[0].inclusionProof.hashes.push(Buffer.alloc(32).toString('base64'));
      },
    ],
    [
      'a root hash that the checkpoint does not sign',
      'log-proof-invalid',
      { message: artifact },
      (json) => {
        json.verificationMaterial.tlogEntries[0].inclusionProof.rootHash = Buffer.alloc(32).toString('base64');
      },
    ],
    [
      'a log entry of an unknown log only',
      'log-entry-missing',
      { message: artifact },
      async (json) => {
        json.verificationMaterial.tlogEntries = (await other.sign({ message: artifact })).verificationMaterial.tlogEntries;
      },
    ],
    [
      'a negative log index',
      'bundle-malformed',
      { message: artifact },
      (json) => {
        json.verificationMaterial.tlogEntries[0].logIndex = '-1';
      },
    ],
    [
      'two signatures in an envelope',
      'bundle-malformed',
      { statement: about() },
      (json) => json.dsseEnvelope.signatures.push(json.dsseEnvelope.signatures[0]),
    ],
    ['no signature in an envelope', 'bundle-malformed', { statement: about() }, (json) => json.dsseEnvelope.signatures.pop()],
    ['an unknown payload type', 'statement-malformed', { statement: about(), payloadType: 'text/plain' }, () => {}],
    ['an unknown statement type', 'statement-malformed', { statement: { ...about(), _type: 'https://in-toto.io/Statement/v2' } }, () => {}],
    [
      'a statement without a type',
      'statement-malformed',
      { statement: { subject: [{ digest: { sha256 } }], predicateType: 'x' } },
      () => {},
    ],
    ['a statement without subjects', 'statement-malformed', { statement: { ...about(), subject: [] } }, () => {}],
    [
      'a subject by SHA-1 only',
      'subject-mismatch',
      { statement: about({ sha1: createHash('sha1').update(artifact).digest('hex') }) },
      () => {},
    ],
    [
      'a subject whose digests contradict each other',
      'subject-mismatch',
      { statement: about({ sha256, sha512: '0'.repeat(128) }) },
      () => {},
    ],
    ['another artifact', 'subject-mismatch', { message: Buffer.from('another') }, () => {}],
    [
      'base64 with a line break',
      'bundle-malformed',
      { message: artifact },
      (json) => {
        json.messageSignature.signature = `${json.messageSignature.signature.slice(0, 20)}\n${json.messageSignature.signature.slice(20)}`;
      },
    ],
    [
      'an unknown media type',
      'bundle-malformed',
      { message: artifact },
      (json) => {
        json.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json';
      },
    ],
    [
      'a chain in a bundle of version 0.3',
      'bundle-malformed',
      { message: artifact },
      (json) => {
        json.verificationMaterial.x509CertificateChain = { certificates: [json.verificationMaterial.certificate] };
        delete json.verificationMaterial.certificate;
      },
    ],
    [
      "another signer's chain, root included",
      'certificate-invalid',
      { message: artifact },
      async (json) => {
        json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
        const foreign = await other.issue(newKey().publicKey, {});
        const [root] = other.root.certificateAuthorities[0].certChain.certificates;
        json.verificationMaterial.x509CertificateChain = { certificates: [{ rawBytes: foreign.toString('base64') }, root] };
        delete json.verificationMaterial.certificate;
      },
    ],
    [
      'a chain with something else in it',
      'bundle-malformed',
      { message: artifact },
      (json) => {
        json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
        json.verificationMaterial.x509CertificateChain = { certificates: [json.verificationMaterial.certificate, { rawBytes: 'AAAA' }] };
        delete json.verificationMaterial.certificate;
      },
    ],
    [
      "an authority's certificate as the signer's",
      'certificate-invalid',
      { message: artifact },
      (json) => {
        json.verificationMaterial.certificate = instance.root.certificateAuthorities[0].certChain.certificates[0];
      },
    ],
  ];
  test.each(breaks)('with %s: %s', async (_name, code, options, spoil) => {
    const json = await instance.sign(options);
    await spoil(json);
    expect(decide(json)).toBe(code);
  });

  test.each([
    ['an identity that only contains the expected one', { equals: mockSubject.slice(0, -1) }, 'identity-mismatch'],
    ['an identity that only contains what the expression matches', { matches: 'github.com/octo/app' }, 'identity-mismatch'],
    ['a dot that stands for any character', { matches: 'https://githubXcom/.*' }, 'identity-mismatch'],
  ] as const)('for %s', async (_name, subject, code) => {
    expect(decide(await instance.sign({ message: artifact }), keyless(subject))).toBe(code);
  });

  test('for another issuer', async () => {
    expect(decide(await instance.sign({ message: artifact }), keyless(undefined, `${mockIssuer}.evil.test`))).toBe('issuer-mismatch');
  });

  test('when the certificate had expired at every proven time', async () => {
    const late = await mockInstance({ signingClock: new Date(mockTime.getTime() + 3600_000) });
    for (const options of [{ message: artifact }, { message: artifact, log: 'v2', timestamp: true }] as const) {
      expect(decide(await late.sign(options), keyless(undefined, undefined, late))).toBe('certificate-invalid');
    }
  });

  test('when the certificate was never logged', async () => {
    const silent = await mockInstance({ withoutSct: true });
    expect(decide(await silent.sign({ message: artifact }), keyless(undefined, undefined, silent))).toBe('certificate-invalid');
  });

  test('when the log of certificates is another', async () => {
    const root = { ...instance.root, ctlogs: other.root.ctlogs };
    expect(decide(await instance.sign({ message: artifact }), { ...keyless(), roots: rootsOf(root) } as Authority)).toBe(
      'certificate-invalid',
    );
  });

  test('by an authority that is not trusted, or was not yet', async () => {
    const json = await instance.sign({ message: artifact });
    expect(decide(json, keyless(undefined, undefined, other))).not.toBe('verified');
    const later = structuredClone(instance.root);
    later.certificateAuthorities[0].validFor = { start: '2100-01-01T00:00:00Z' };
    expect(decide(json, { ...keyless(), roots: rootsOf(later) } as Authority)).toBe('certificate-invalid');
    const ended = structuredClone(instance.root);
    ended.timestampAuthorities[0].validFor.end = '2026-01-01T00:00:00Z';
    const stamped = await instance.sign({ message: artifact, log: 'v2', timestamp: true });
    expect(decide(stamped, { ...keyless(), roots: rootsOf(ended) } as Authority)).toBe('timestamp-invalid');
  });

  test("when the log's key was no longer valid at the proven time, its last second excepted", async () => {
    const stamped = await instance.sign({ message: artifact, log: 'v2', timestamp: true });
    const root = structuredClone(instance.root);
    root.tlogs[0].publicKey.validFor.end = mockTime.toISOString();
    expect(decide(stamped, { ...keyless(), roots: rootsOf(root) } as Authority)).toBe('verified');
    root.tlogs[0].publicKey.validFor.end = new Date(mockTime.getTime() - 1000).toISOString();
    expect(decide(stamped, { ...keyless(), roots: rootsOf(root) } as Authority)).toBe('log-key-expired');
  });

  test('for a workflow other than the expected', async () => {
    const json = await instance.sign({ message: artifact, extensions: [{ oid: '1.3.6.1.4.1.57264.1.14', value: 'refs/heads/topic' }] });
    const rule = (ref: string): Authority => ({
      kind: 'keyless',
      identities: [{ issuer: mockIssuer, subject: { equals: mockSubject }, extensions: new Map([['source-ref', { equals: ref }]]) }],
      roots: rootsOf(instance.root),
    });
    expect(decide(json, rule('refs/heads/topic'))).toBe('verified');
    expect(decide(json, rule('refs/heads/main'))).toBe('extension-mismatch');
    expect(decide(await instance.sign({ message: artifact }), rule('refs/heads/main'))).toBe('extension-mismatch');
  });

  test.each([
    [
      'a checkpoint over a number of a million digits',
      'log-proof-invalid',
      (json: BundleJson) => {
        const { checkpoint } = json.verificationMaterial.tlogEntries[0].inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace('\n1\n', `\n${'9'.repeat(1_000_000)}\n`);
      },
    ],
    [
      'a certificate of a megabyte',
      'signature-malformed',
      (json: BundleJson) => {
        json.verificationMaterial.certificate.rawBytes = Buffer.alloc(1 << 20, 4).toString('base64');
      },
    ],
    [
      'a timestamp of a megabyte',
      'signature-malformed',
      (json: BundleJson) => {
        const [stamp] = json.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
        stamp.signedTimestamp = Buffer.alloc(1 << 20, 4).toString('base64');
      },
    ],
    [
      'a chain of a thousand certificates',
      'bundle-malformed',
      (json: BundleJson) => {
        json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
        json.verificationMaterial.x509CertificateChain = {
          certificates: Array.from({ length: 1000 }, () => json.verificationMaterial.certificate),
        };
        delete json.verificationMaterial.certificate;
      },
    ],
  ] as const)('at once for %s: %s', async (_name, code, spoil) => {
    const json = await instance.sign({ message: artifact, timestamp: true });
    spoil(json);
    expect(decide(json)).toBe(code);
  });

  test.each([
    ['empty', ''],
    ['cut off', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verif'],
    ['no object', '[]'],
    ['nothing but a type', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'],
    ['deeply nested', `{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","x":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['huge', `{"x":"${'a'.repeat(33 << 20)}"}`],
  ])('when it is %s', (_name, text) => {
    expect(decide(text)).toBe('bundle-malformed');
  });
});

describe('an instance without logs', () => {
  test('proves by its timestamp authority alone, where the policy lets it', async () => {
    const silent = await mockInstance({ withoutSct: true });
    const root = { ...silent.root, tlogs: [], ctlogs: [] };
    const json = await silent.sign({ message: artifact, log: 'none', timestamp: true });
    const authority = keyless(undefined, undefined, { ...silent, root });
    expect(decide(json, authority)).not.toBe('verified');
    expect(decide(json, { ...authority, requireLog: 'where-listed', requireSct: 'where-listed' } as Authority)).toBe('verified');
    // The public root beside it still demands its logs.
    const both = {
      ...authority,
      roots: [...rootsOf(instance.root), ...rootsOf(root)],
      requireLog: 'where-listed',
      requireSct: 'where-listed',
    };
    expect(decide(json, both as Authority)).toBe('verified');
    const public_ = { ...authority, roots: rootsOf(instance.root), requireLog: 'where-listed', requireSct: 'where-listed' };
    expect(decide(await instance.sign({ message: artifact, log: 'none', timestamp: true }), public_ as Authority)).toBe(
      'log-entry-missing',
    );
    const unstamped = await silent.sign({ message: artifact, log: 'none' });
    expect(decide(unstamped, { ...authority, requireLog: false, requireSct: false } as Authority)).toBe('timestamp-invalid');
  });
});

describe('a bundle signed by a key', () => {
  const keys = {
    'P-256': generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
    'P-384': generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
    'P-521': generateKeyPairSync('ec', { namedCurve: 'secp521r1' }),
    'RSA 2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
    Ed25519: generateKeyPairSync('ed25519'),
  };
  const byKey = (key: { publicKey: ReturnType<typeof newKey>['publicKey'] }, requireLog = true): Authority => ({
    kind: 'key',
    key: readPublicKey(String(key.publicKey.export({ type: 'spki', format: 'pem' }))),
    roots: rootsOf(instance.root),
    requireLog,
  });

  test.each(Object.entries(keys))('holds for %s', async (name, key) => {
    const hash = name === 'P-384' ? 'sha384' : name === 'P-521' ? 'sha512' : 'sha256';
    const json = await instance.sign({ message: artifact, key, hash });
    expect(decide(json, byKey(key))).toBe('verified');
    expect(decide(await instance.sign({ statement: about(), key, hash, log: 'v2' }), byKey(key))).toBe('verified');
    const digest: SignedMessage = { digests: messageOf(artifact).digests };
    // Pure Ed25519 signs the bytes and cannot be checked by a digest.
    expect(decide(json, byKey(key), digest)).toBe(name === 'Ed25519' ? 'signature-invalid' : 'verified');
    json.messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64');
    expect(decide(json, byKey(key))).toBe('subject-mismatch');
  });

  test('is refused by another key, with or without a log', async () => {
    expect(decide(await instance.sign({ message: artifact, key: keys['P-256'], log: 'none' }), byKey(newKey(), false))).toBe(
      'signature-invalid',
    );
    expect(decide(await instance.sign({ message: artifact, key: keys['P-256'] }), byKey(newKey()))).toBe('signature-invalid');
  });

  test('needs a log entry where one is required, and one that is there must hold', async () => {
    const key = newKey();
    expect(decide(await instance.sign({ message: artifact, key, log: 'none' }), byKey(key))).toBe('log-entry-missing');
    expect(decide(await instance.sign({ message: artifact, key, log: 'none' }), byKey(key, false))).toBe('verified');
    const json = await instance.sign({ message: artifact, key });
    json.verificationMaterial.tlogEntries[0].integratedTime = '1';
    expect(decide(json, byKey(key, false))).toBe('log-promise-invalid');
  });

  test('and one by a certificate are not taken for each other', async () => {
    const key = newKey();
    expect(decide(await instance.sign({ message: artifact, key }))).toBe('certificate-missing');
    expect(decide(await instance.sign({ message: artifact }), byKey(key))).toBe('key-mismatch');
  });

  test('holds with a certificate of the very key beside it, and with none of another key', async () => {
    const [key, stranger] = [newKey(), newKey()];
    const certificate = await instance.issue(key.publicKey, {});
    const json = await instance.sign({ message: artifact, key, certificate });
    expect(decide(json, byKey(key))).toBe('verified');
    expect(decide(json, byKey(stranger))).toBe('key-mismatch');
    const foreign = await instance.sign({ message: artifact, key, certificate: await instance.issue(stranger.publicKey, {}) });
    expect([decide(foreign, byKey(key)), decide(foreign, byKey(stranger))]).toEqual(['key-mismatch', 'signature-invalid']);
  });

  test('is refused under a hash that the policy does not allow', async () => {
    const key = newKey();
    const authority = { ...byKey(key), hashes: ['sha384'] } as Authority;
    expect(decide(await instance.sign({ message: artifact, key }), authority)).toBe('hash-refused');
    expect(decide(await instance.sign({ statement: about(), key }), authority)).toBe('signature-invalid');
  });

  test('needs a key that is public and strong', () => {
    const code = (pem: string) => {
      try {
        return readPublicKey(pem).fingerprint.slice(0, 7);
      } catch (error) {
        return (error as PortcullisError).code;
      }
    };
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const koblitz = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    expect(code(pemOfKey(newKey()))).toBe('sha256:');
    expect(code(pemOfKey(weak))).toBe('key-invalid');
    expect(code(pemOfKey(koblitz))).toBe('key-invalid');
    expect(code(String(newKey().privateKey.export({ type: 'pkcs8', format: 'pem' })))).toBe('key-invalid');
    expect(code('')).toBe('key-invalid');
    expect(code(pemOfKey(newKey()) + pemOfKey(newKey()))).toBe('key-invalid');
  });
});

describe('a trust root', () => {
  test.each([
    ['tlogs', 'without any validity', (root: BundleJson) => delete root.tlogs[0].publicKey.validFor],
    ['tlogs', 'without a start', (root: BundleJson) => delete root.tlogs[0].publicKey.validFor.start],
    ['ctlogs', 'without a start', (root: BundleJson) => delete root.ctlogs[0].publicKey.validFor.start],
    [
      'mediaType',
      'of an unknown type',
      (root: BundleJson) => {
        root.mediaType = 'text/plain';
      },
    ],
    [
      'keys',
      'with a key that is none',
      (root: BundleJson) => {
        root.tlogs[0].publicKey.rawBytes = 'AAAA';
      },
    ],
  ])('is refused for %s %s', (_field, _what, spoil) => {
    const root = structuredClone(instance.root);
    spoil(root);
    expect(() => rootsOf(root)).toThrow(PortcullisError);
  });

  test('is embedded for the public instance', () => {
    const [root] = embeddedRoots();
    expect(root?.certificateAuthorities.length).toBeGreaterThan(0);
    expect(root?.tlogs.length).toBeGreaterThan(0);
  });
});

function flip(holder: BundleJson, field: string): void {
  const bytes = Buffer.from(holder[field], 'base64');
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
  holder[field] = bytes.toString('base64');
}

function replacePayload(json: BundleJson, statement: object): void {
  json.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
}
