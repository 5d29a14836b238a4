// Log entries of every kind that logs a signature of a bundle, and several of them in one bundle.

import { createHash, generateKeyPairSync } from 'node:crypto';
import * as pki from '../../../../test/harness/certificates.js';
import { decide } from '../testing/decide.js';
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
import { type TileLog, tileLog } from '../testing/tile-log.js';
import { messageOf } from './raw-signature.js';
import { asRefusal } from './refusal.js';

const artifact = Buffer.from('the artifact\n');
const what = messageOf(artifact);
const sha256 = createHash('sha256').update(artifact).digest('hex');
const statement = statementAbout({ sha256 });
const payload = Buffer.from(JSON.stringify(statement));
const hashOf = (bytes: Buffer, hash = 'sha256') => createHash(hash).update(bytes).digest();
let instance: MockInstance;
let other: MockInstance;
let tiles: TileLog;
let root: BundleJson;

beforeAll(async () => {
  instance = await mockInstance();
  other = await mockInstance();
  tiles = tileLog('log2026.rekor.example.test');
  root = { ...instance.root, tlogs: [...instance.root.tlogs, tiles.instance] };
});

/** The second generation's entry of an envelope. */
const asDsse =
  (change: (spec: BundleJson) => unknown = () => {}) =>
  (body: BundleJson) => {
    const { signature } = body.spec.hashedRekordV002;
    body.kind = 'dsse';
    body.spec = {
      dsseV002: { payloadHash: { algorithm: 'SHA2_256', digest: hashOf(payload).toString('base64') }, signatures: [signature] },
    };
    change(body.spec.dsseV002);
  };
const strange = () => newKey().publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

describe('dsse 0.0.2', () => {
  test.each<[string, string, (spec: BundleJson) => unknown]>([
    ['of the envelope', 'verified', () => {}],
    [
      'of another payload',
      'log-entry-mismatch',
      (spec) => Object.assign(spec.payloadHash, { digest: Buffer.alloc(32).toString('base64') }),
    ],
    ['of another signature', 'log-entry-mismatch', (spec) => Object.assign(spec.signatures[0], { content: 'AAAA' })],
    ['of two signatures', 'log-entry-mismatch', (spec) => spec.signatures.push(spec.signatures[0])],
    ['of no signature', 'log-entry-mismatch', (spec) => spec.signatures.pop()],
    [
      'by another key',
      'log-entry-mismatch',
      (spec) => Object.assign(spec.signatures[0], { verifier: { publicKey: { rawBytes: strange() } } }),
    ],
    ['by nobody', 'log-entry-mismatch', (spec) => delete spec.signatures[0].verifier],
  ])('%s: %s', async (_name, expected, change) => {
    const bundle = await instance.sign({ statement, log: tiles, timestamp: true, logged: asDsse(change) });
    expect(decide({ bundle, root, what })).toBe(expected);
    const key = newKey();
    const byKey = await instance.sign({ statement, key, log: tiles, logged: asDsse(change) });
    expect(decide({ bundle: byKey, root, what, key })).toBe(expected);
  });

  test('for a message', async () => {
    const bundle = await instance.sign({ message: artifact, log: tiles, timestamp: true, logged: asDsse() });
    expect(decide({ bundle, root, what })).toBe('log-entry-mismatch');
  });
});

test.each([
  ['PKIX_ECDSA_P256_SHA_256', 'verified'],
  ['PKIX_ECDSA_P384_SHA_384', 'log-entry-mismatch'],
  ['PKIX_ED25519', 'log-entry-mismatch'],
  ['PKIX_RSA_PKCS1V15_2048_SHA256', 'log-entry-mismatch'],
])('an entry of a key that is called %s: %s', async (keyDetails, expected) => {
  const logged = (body: BundleJson) => {
    body.spec.hashedRekordV002.signature.verifier.keyDetails = keyDetails;
  };
  for (const options of [
    { message: artifact, logged },
    { statement, logged: (body: BundleJson) => [logged(body), asDsse()(body)] },
  ]) {
    const bundle = await instance.sign({ ...options, log: tiles, timestamp: true });
    expect(decide({ bundle, root, what })).toBe(expected);
  }
});

test('the kind that the bundle names is the one of the body', async () => {
  for (const [options, kindVersion] of [
    [{ message: artifact }, { kind: 'hashedrekord', version: '0.0.2' }],
    [
      { message: artifact, log: tiles, timestamp: true },
      { kind: 'hashedrekord', version: '0.0.1' },
    ],
    [{ statement }, { kind: 'intoto', version: '0.0.2' }],
    [
      { statement, log: tiles, timestamp: true },
      { kind: 'dsse', version: '0.0.2' },
    ],
  ] as const satisfies readonly (readonly [SignOptions, object])[]) {
    const bundle = await instance.sign(options);
    bundle.verificationMaterial.tlogEntries[0].kindVersion = kindVersion;
    expect(decide({ bundle, root, what })).toBe('log-entry-mismatch');
  }
});

describe('several entries', () => {
  /** One signature that two logs hold. */
  async function logged(second: { readonly entry: TileLog['entry'] }): Promise<BundleJson> {
    const bundle = await instance.sign({ message: artifact, timestamp: true });
    const { signature } = bundle.messageSignature;
    const verifier = { x509Certificate: { rawBytes: bundle.verificationMaterial.certificate.rawBytes } };
    const data = { algorithm: 'SHA2_256', digest: hashOf(artifact).toString('base64') };
    const body = {
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: { hashedRekordV002: { data, signature: { content: signature, verifier } } },
    };
    bundle.verificationMaterial.tlogEntries.push(second.entry(body));
    return bundle;
  }

  test('of two trusted logs both hold', async () => {
    const bundle = await logged(tiles);
    expect(decide({ bundle, root, what })).toBe('verified');
    bundle.verificationMaterial.tlogEntries.reverse();
    expect(decide({ bundle, root, what })).toBe('verified');
  });

  test('are all looked at: one that does not hold is enough', async () => {
    for (const spoil of [
      (entry: BundleJson) => entry.inclusionProof.hashes.pop(),
      (entry: BundleJson) => Object.assign(entry.kindVersion, { kind: 'dsse' }),
      (entry: BundleJson) => Object.assign(entry.inclusionProof.checkpoint, { envelope: 'x' }),
    ]) {
      const bundle = await logged(tiles);
      spoil(bundle.verificationMaterial.tlogEntries[1]);
      expect(decide({ bundle, root, what })).toMatch(/^log-/);
    }
    const bundle = await logged(tiles);
    const [entry] = (await instance.sign({ message: artifact, log: tiles, timestamp: true })).verificationMaterial.tlogEntries;
    bundle.verificationMaterial.tlogEntries[1] = entry;
    expect(decide({ bundle, root, what })).toBe('log-entry-mismatch');
  });

  test('the same one twice proves no more than once', async () => {
    const bundle = await instance.sign({ message: artifact, log: tiles, timestamp: true });
    bundle.verificationMaterial.tlogEntries.push(bundle.verificationMaterial.tlogEntries[0]);
    expect(decide({ bundle, root, what })).toBe('log-entry-missing');
  });

  test('the log that an entry names is the one that must have signed it', async () => {
    const bundle = await instance.sign({ message: artifact, log: tiles, timestamp: true });
    bundle.verificationMaterial.tlogEntries[0].logId.keyId = instance.root.tlogs[0].logId.keyId;
    expect(decide({ bundle, root, what })).toBe('log-proof-invalid');
    const first = await instance.sign({ message: artifact });
    first.verificationMaterial.tlogEntries[0].logId.keyId = tiles.instance.logId.keyId;
    expect(decide({ bundle: first, root, what })).toMatch(/^log-/);
    first.verificationMaterial.tlogEntries[0].logId.keyId = other.root.tlogs[0].logId.keyId;
    expect(decide({ bundle: first, root, what })).toBe('log-entry-missing');
  });
});

describe('a proof without a promise, first generation', () => {
  const bare = async (options: SignOptions) => {
    const bundle = await instance.sign(options);
    delete bundle.verificationMaterial.tlogEntries[0].inclusionPromise;
    return bundle;
  };
  test('needs a time from elsewhere', async () => {
    expect(decide({ bundle: await bare({ message: artifact }), root, what })).toBe('timestamp-invalid');
    expect(decide({ bundle: await bare({ message: artifact, timestamp: true }), root, what })).toBe('verified');
    const key = newKey();
    expect(decide({ bundle: await bare({ message: artifact, key }), root, what, key })).toBe('verified');
  });

  test('needs a key of the log that was valid at that time', async () => {
    const bundle = await bare({ message: artifact, timestamp: true });
    const [log] = root.tlogs;
    const ended = { ...log, publicKey: { ...log.publicKey, validFor: { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' } } };
    expect(decide({ bundle, root: { ...root, tlogs: [ended] }, what })).toBe('log-key-expired');
  });
});

describe('a certificate of another kind of key', () => {
  const at = (minutes: number) => new Date(mockTime.getTime() + minutes * 60_000);
  const ca = pki.authority({ from: at(-60), to: at(60) });
  const extensions = [
    pki.extension('2.5.29.17', true, pki.sequence(pki.tlv(0x86, Buffer.from(mockSubject)))),
    pki.extension('1.3.6.1.4.1.57264.1.8', false, pki.tlv(0x0c, Buffer.from(mockIssuer))),
  ];
  test.each([
    ['P-384 under SHA-384', generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), 'sha384'],
    ['P-384 under SHA-256', generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), 'sha256'],
    ['P-521 under SHA-512', generateKeyPairSync('ec', { namedCurve: 'secp521r1' }), 'sha512'],
    ['RSA 2048 under SHA-256', generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
    ['Ed25519', generateKeyPairSync('ed25519'), 'sha256'],
  ] as const)('%s', async (_name, key, hash) => {
    const own = {
      ...root,
      ctlogs: [],
      certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: ca.raw.toString('base64') }] } }],
    };
    const { raw: certificate } = pki.certificate({ issuer: ca, key, from: at(-1), to: at(9), extensions });
    for (const log of ['v1', tiles] as const) {
      const bundle = await instance.sign({ message: artifact, certificate, key, hash, log, timestamp: true });
      expect(decide({ bundle, root: own, what })).toBe('verified');
      expect(decide({ bundle, root: own, what: messageOf(Buffer.from('x')) })).toBe('subject-mismatch');
    }
    const signed = await instance.sign({ statement, certificate, key, hash, log: tiles, timestamp: true });
    expect(decide({ bundle: signed, root: own, what })).toBe('verified');
    signed.dsseEnvelope.signatures[0].sig = signed.dsseEnvelope.signatures[0].sig.replace(/^.{4}/, 'AAAA');
    expect(decide({ bundle: signed, root: own, what })).not.toBe('verified');
  });
});

test.each<[string, string, (entry: BundleJson) => void]>([
  ['is that of its proof', 'verified', () => {}],
  [
    'is another than that of its proof',
    'log-entry-mismatch',
    (entry) => {
      entry.logIndex = '1';
    },
  ],
])('the number of an entry of the second generation %s', async (_, expected, change) => {
  const bundle = await instance.sign({ statement, log: 'v2', timestamp: true });
  change(bundle.verificationMaterial.tlogEntries[0]);
  expect(decide({ bundle, root, what })).toBe(expected);
});

test.each<[string, unknown]>([
  ['what a reader of DER trips over', new TypeError('x is undefined')],
  ['a length that leads out', new RangeError('out of range')],
])('a refusal does not repeat %s', (_, error) => {
  expect(asRefusal(error)).toMatchObject({
    code: 'signature-malformed',
    message: expect.stringMatching(/^expected .*, got: bytes that are none$/),
  });
});
