// Trusted roots of every form that their format allows, and timestamps with and without their signer's certificate.

import { generateKeyPairSync } from 'node:crypto';
import * as pki from '../../../../test/harness/certificates.js';
import { decide as ask } from '../testing/decide.js';
import { type BundleJson, type MockInstance, mockInstance, mockIssuer, mockSubject, mockTime, newKey } from '../testing/mock-sigstore.js';
import { tileLog } from '../testing/tile-log.js';
import { messageOf } from './raw-signature.js';
import { embeddedGithubRoots, embeddedRoots } from './trusted-root.js';

const artifact = Buffer.from('the artifact\n');
const minute = 60_000;
const at = (minutes: number) => new Date(mockTime.getTime() + minutes * minute);
let instance: MockInstance;
let root: BundleJson;

beforeAll(async () => {
  instance = await mockInstance();
  root = instance.root;
});

const decide = (bundle: BundleJson, trusted: BundleJson = root) => ask({ bundle, root: trusted, what: messageOf(artifact) });

const chainOf = (...certificates: readonly pki.Authority[]) => ({
  uri: 'https://authority.example.test',
  certChain: { certificates: certificates.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
  validFor: { start: '2020-01-01T00:00:00Z' },
});
const keysOf = ({ publicKey, privateKey }: pki.Authority) => ({ publicKey, privateKey });
const life = { from: at(-60), to: at(60) };

describe('an authority whose last certificate did not issue itself', () => {
  const top = pki.authority({ ...life, subject: { CN: 'top' } });
  const middle = pki.authority({ ...life, issuer: top, subject: { CN: 'middle' } });
  const low = pki.authority({ ...life, issuer: middle, subject: { CN: 'low' } });
  const signedBy = async (issuer: pki.Authority) => {
    const key = newKey();
    const names = pki.extension('2.5.29.17', true, pki.sequence(pki.tlv(0x86, Buffer.from(mockSubject))));
    const oidc = pki.extension('1.3.6.1.4.1.57264.1.8', false, pki.tlv(0x0c, Buffer.from(mockIssuer)));
    const { raw } = pki.certificate({ issuer, key, from: at(-1), to: at(9), extensions: [names, oidc] });
    return instance.sign({ message: artifact, certificate: raw, key });
  };
  const trusting = (...chain: readonly pki.Authority[]) => ({ ...root, ctlogs: [], certificateAuthorities: [chainOf(...chain)] });

  test.each([
    ['alone, as anchor of what it issued', 'verified', middle, [middle]],
    ['after one below it', 'verified', low, [low, middle]],
    ['with its own issuer as well', 'verified', low, [low, middle, top]],
    ['of what it did not issue', 'certificate-invalid', top, [middle]],
    ['of what one below it issued that is not listed', 'certificate-invalid', low, [middle]],
    [
      'of the same name and another key',
      'certificate-invalid',
      middle,
      [pki.authority({ ...life, issuer: top, subject: { CN: 'middle' } })],
    ],
    [
      'that had ended',
      'certificate-invalid',
      middle,
      [
        pki.certificate({
          ...life,
          authority: true,
          keyUsage: [5],
          purposes: [],
          key: keysOf(middle),
          subject: { CN: 'middle' },
          issuer: top,
          to: at(-30),
        }),
      ],
    ],
    [
      'that may sign no certificates',
      'certificate-invalid',
      middle,
      [
        pki.certificate({
          ...life,
          authority: true,
          keyUsage: [0],
          purposes: [],
          key: keysOf(middle),
          subject: { CN: 'middle' },
          issuer: top,
        }),
      ],
    ],
    [
      'that is a signer',
      'certificate-invalid',
      middle,
      [pki.certificate({ ...life, key: keysOf(middle), subject: { CN: 'middle' }, issuer: top })],
    ],
  ] as const)('%s: %s', async (_name, expected, issuer, chain) => {
    expect(decide(await signedBy(issuer), trusting(...chain))).toBe(expected);
  });

  test('which lets no chain pass that is too long for one of its certificates', async () => {
    const short = pki.authority({ ...life, issuer: top, subject: { CN: 'short' }, pathLength: 0 });
    const below = pki.authority({ ...life, issuer: short, subject: { CN: 'below' } });
    expect(decide(await signedBy(short), trusting(short, top))).toBe('verified');
    expect(decide(await signedBy(below), trusting(below, short))).toBe('certificate-invalid');
  });
});

describe('a timestamp authority', () => {
  const top = pki.authority({ ...life, subject: { CN: 'tsa top' } });
  const middle = pki.authority({ ...life, subject: { CN: 'tsa' }, issuer: top });
  const signer = (options: pki.CertificateOptions = {}, issuer: pki.Authority = middle) => ({
    ...pki.certificate({
      ...life,
      issuer,
      subject: { CN: 'stamper' },
      keyUsage: [0],
      purposes: [pki.purpose.timeStamping],
      purposesCritical: true,
      ...options,
    }),
    issuerName: issuer.name,
  });
  const stamper = signer();
  const rsa = signer({ key: pki.rsaKey() });
  const own = pki.authority({ ...life, subject: { CN: 'evil' } });
  const unfit = [
    ['whose signer is for no use in particular', signer({ purposes: [] })],
    ['whose signer is for code', signer({ purposes: [pki.purpose.codeSigning] })],
    ['whose signer is for servers as well', signer({ purposes: [pki.purpose.timeStamping, pki.purpose.serverAuth] })],
    ['whose signer does not insist on times', signer({ purposesCritical: false })],
  ] as const;

  /** In the second log, which says nothing of the time. */
  async function stamped(by: ReturnType<typeof signer>, options: pki.TokenOptions = {}): Promise<BundleJson> {
    const json = await instance.sign({ message: artifact, log: 'v2' });
    const signature = Buffer.from(json.messageSignature.signature, 'base64');
    const token = pki.timestampToken(by, signature, { at: mockTime, ...options });
    const response = pki.sequence(pki.sequence(pki.tlv(0x02, Buffer.of(0))), token);
    json.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: response.toString('base64') }] };
    return json;
  }
  const trusting = (...chain: readonly pki.Authority[]) => ({ ...root, timestampAuthorities: [chainOf(...chain)] });

  test.each([
    ['listed with its signer', 'verified', stamper, [stamper, middle, top], {}],
    ['listed with its signer, which the timestamp leaves out', 'verified', stamper, [stamper, middle, top], { withoutSigner: true }],
    ['listed with its signer and an issuer that did not issue itself', 'verified', stamper, [stamper, middle], { withoutSigner: true }],
    ['listed without its signer, which comes along', 'verified', stamper, [middle, top], {}],
    ['listed by one issuer that did not issue itself', 'verified', stamper, [middle], {}],
    ['with an RSA key', 'verified', rsa, [rsa, middle, top], {}],
    ['with an RSA key and SHA-512, which comes along', 'verified', rsa, [middle, top], { hash: 'sha512' }],
    ['that counts tenths of a second', 'verified', stamper, [stamper, middle, top], { fraction: '.5' }],
    ['that counts millionths of a second', 'verified', rsa, [middle, top], { fraction: '.000001' }],
    ['that counts tenths of a second, long after', 'certificate-invalid', stamper, [stamper, middle, top], { fraction: '.5', at: at(20) }],
    ['that gives no time', 'signature-malformed', stamper, [stamper, middle, top], { fraction: '.x' }],
    ['with SHA-384', 'verified', stamper, [stamper, middle, top], { hash: 'sha384' }],
    [
      'with an RSA key that is another',
      'timestamp-invalid',
      rsa,
      [rsa, middle, top],
      { hash: 'sha384', signedBy: signer({ key: pki.rsaKey() }) },
    ],
    ['listed without its signer, which does not come along', 'timestamp-invalid', stamper, [middle, top], { withoutSigner: true }],
    ['listed as another signer', 'timestamp-invalid', stamper, [signer(), middle, top], {}],
    ['that is another', 'timestamp-invalid', stamper, [pki.authority({ ...life, subject: { CN: 'tsa' } })], {}],
    ['listed by a top whose issuer below comes along', 'timestamp-invalid', stamper, [top], { others: [middle] }],
    ['that brings its own top along', 'timestamp-invalid', signer({}, own), [middle, top], { others: [own] }],
    ['that stamped after its signer had ended', 'timestamp-invalid', signer({ to: at(-30) }), [middle, top], {}],
    ['whose signer is for other uses', 'timestamp-invalid', signer({ purposes: [pki.purpose.codeSigning] }), [middle, top], {}],
    [
      'whose signer is for other uses as well',
      'timestamp-invalid',
      signer({ purposes: [pki.purpose.timeStamping, pki.purpose.serverAuth] }),
      [middle, top],
      {},
    ],
    ['whose signer does not insist on its use', 'timestamp-invalid', signer({ purposesCritical: false }), [middle, top], {}],
    ...unfit.map(([name, by]) => [`${name} and is listed`, 'timestamp-invalid', by, [by, middle, top], {}] as const),
    ['whose signer is an authority', 'timestamp-invalid', signer({ authority: true, keyUsage: [0, 5] }), [middle, top], {}],
  ] as const)('%s: %s', async (_name, expected, by, chain, options) => {
    expect(decide(await stamped(by, options), trusting(...chain))).toBe(expected);
  });
});

describe('the key of a log', () => {
  const withLog = (log: BundleJson) => ({ ...root, tlogs: [log] });

  test('may have its own name in checkpoints beside its identity', async () => {
    const log = tileLog('log.example.test');
    const json = await instance.sign({ message: artifact, log, timestamp: true });
    const keyId = Buffer.from(log.instance.logId.keyId, 'base64');
    const short = { keyId: keyId.subarray(0, 4).toString('base64') };
    expect(decide(json, withLog({ ...log.instance, checkpointKeyId: short }))).toBe('verified');
    expect(decide(json, withLog({ ...log.instance, checkpointKeyId: { keyId: Buffer.alloc(4).toString('base64') } }))).toBe(
      'log-proof-invalid',
    );
  });

  test('signs the size of the tree as well, where another one would have the same proof', async () => {
    const log = tileLog('log.example.test');
    const json = await instance.sign({ message: artifact, log, timestamp: true });
    const [entry] = json.verificationMaterial.tlogEntries;
    const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString());
    // Of five entries or of six, the first has three hashes in its proof.
    json.verificationMaterial.tlogEntries = [log.entry(body, 0, {}, 4)];
    expect(decide(json, withLog(log.instance))).toBe('verified');
    json.verificationMaterial.tlogEntries[0].inclusionProof.treeSize = '6';
    expect(decide(json, withLog(log.instance))).toBe('log-proof-invalid');
  });

  test('that is listed twice, once as ended, counts where it is valid', async () => {
    const log = tileLog('log.example.test');
    const json = await instance.sign({ message: artifact, log, timestamp: true });
    const ended = {
      ...log.instance,
      publicKey: { ...log.instance.publicKey, validFor: { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' } },
    };
    expect(decide(json, { ...root, tlogs: [ended, log.instance] })).toBe('verified');
    expect(decide(json, { ...root, tlogs: [ended] })).toBe('log-key-expired');
  });

  test('by which it promised must have been valid at that time', async () => {
    const json = await instance.sign({ message: artifact });
    const [log] = root.tlogs;
    const valid = (validFor: object) => withLog({ ...log, publicKey: { ...log.publicKey, validFor } });
    expect(decide(json, valid({ start: mockTime.toISOString() }))).toBe('verified');
    expect(decide(json, valid({ start: '2020-01-01T00:00:00Z', end: at(-1).toISOString() }))).toBe('log-promise-invalid');
    expect(decide(json, valid({ start: at(1).toISOString() }))).toBe('log-promise-invalid');
  });

  test('may be RSA, however its kind is called', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const log = tileLog('rsa.example.test', undefined, { publicKey, privateKey });
    const json = await instance.sign({ message: artifact, log, timestamp: true });
    for (const [type, keyDetails] of [
      ['spki', 'PKIX_RSA_PKCS1V15_2048_SHA256'],
      ['spki', 'PKIX_RSA_PKCS1V5'],
      ['pkcs1', 'PKCS1_RSA_PKCS1V5'],
    ] as const) {
      const rawBytes = publicKey.export({ type, format: 'der' }).toString('base64');
      expect([
        keyDetails,
        decide(json, withLog({ ...log.instance, publicKey: { ...log.instance.publicKey, keyDetails, rawBytes } })),
      ]).toEqual([keyDetails, 'verified']);
    }
  });
});

describe('a private instance', () => {
  const user = 'me!example.test';
  const oidc = 'http://oidc.example.test:8080';
  const top = pki.authority({ ...life, subject: { CN: 'private' } });
  const former = pki.authority({ ...life, subject: { CN: 'private' } });
  // An OtherName of Fulcio's kind: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md (1.3.6.1.4.1.57264.1.7)
  const otherName = pki.tlv(0xa0, pki.oid('1.3.6.1.4.1.57264.1.7'), pki.tlv(0xa0, pki.tlv(0x0c, Buffer.from(user))));
  const extensions = [
    pki.extension('2.5.29.17', true, pki.sequence(otherName)),
    pki.extension('1.3.6.1.4.1.57264.1.8', false, pki.tlv(0x0c, Buffer.from(oidc))),
  ];
  const signed = async (issuer: pki.Authority) => {
    const key = newKey();
    const { raw } = pki.certificate({ issuer, key, from: at(-1), to: at(9), extensions });
    return instance.sign({ message: artifact, certificate: raw, key });
  };
  /** Its log answers at another name than that of the machine, which signs the checkpoints. */
  const trusting = (...authorities: readonly pki.Authority[]) => ({
    ...root,
    ctlogs: [],
    tlogs: [{ ...root.tlogs[0], baseUrl: 'http://rekor-service.test:3000' }],
    certificateAuthorities: authorities.map((authority) => chainOf(authority)),
  });
  const decidePrivate = (bundle: BundleJson, trusted: BundleJson, subject = user, issuer = oidc) =>
    ask({ bundle, root: trusted, what: messageOf(artifact), subject, issuer });

  test('vouches for a user name, with a machine name in the checkpoint', async () => {
    const json = await signed(top);
    expect(decidePrivate(json, trusting(top))).toBe('verified');
    expect(decidePrivate(json, trusting(top), 'me@example.test')).toBe('identity-mismatch');
    expect(decidePrivate(json, trusting(top), user, `${oidc}/`)).toBe('issuer-mismatch');
    const [entry] = json.verificationMaterial.tlogEntries;
    entry.inclusionProof.checkpoint.envelope = entry.inclusionProof.checkpoint.envelope.replaceAll('rekor.example.test', 'machine.test');
    expect(decidePrivate(json, trusting(top))).toBe('log-proof-invalid');
  });

  test('has two authorities of one name: each vouches for its own, and for nothing of the other', async () => {
    for (const [issuer, another] of [
      [top, former],
      [former, top],
    ] as const) {
      const json = await signed(issuer);
      expect(decidePrivate(json, trusting(top, former))).toBe('verified');
      expect(decidePrivate(json, trusting(former, top))).toBe('verified');
      expect(decidePrivate(json, trusting(another))).toBe('certificate-invalid');
    }
  });

  test('has two logs of certificates, of which the newer one vouched', async () => {
    const other = await mockInstance();
    const json = await instance.sign({ message: artifact });
    expect(decide(json, { ...root, ctlogs: [...other.root.ctlogs, ...root.ctlogs] })).toBe('verified');
    expect(decide(json, { ...root, ctlogs: other.root.ctlogs })).toBe('certificate-invalid');
  });

  test('has a log that has ended since: what it took before holds', async () => {
    const log = tileLog('log2025.example.test');
    const json = await instance.sign({ message: artifact, log, timestamp: true });
    const until = (end: Date) => ({
      ...root,
      tlogs: [
        { ...log.instance, publicKey: { ...log.instance.publicKey, validFor: { start: '2020-01-01T00:00:00Z', end: end.toISOString() } } },
      ],
    });
    expect(decide(json, until(at(1)))).toBe('verified');
    expect(decide(json, until(at(-1)))).toBe('log-key-expired');
  });
});

describe('the file', () => {
  test.each([
    ['of version 0.1', 'application/vnd.dev.sigstore.trustedroot+json;version=0.1', true],
    ['of version 0.2', 'application/vnd.dev.sigstore.trustedroot.v0.2+json', true],
    ['of no version', 'application/vnd.dev.sigstore.trustedroot+json', false],
    ['of another kind', 'application/vnd.dev.sigstore.signingconfig.v0.2+json', false],
  ])('%s', async (_name, mediaType, isRead) => {
    expect(decide(await instance.sign({ message: artifact }), { ...root, mediaType })).toBe(isRead ? 'verified' : 'trusted-root-invalid');
  });

  test('lists what it does not know of, which changes nothing', async () => {
    const more = { ...root, operators: [{ name: 'x' }], certificateAuthorities: [{ ...root.certificateAuthorities[0], operator: 'x' }] };
    expect(decide(await instance.sign({ message: artifact }), more)).toBe('verified');
  });

  test('lists nothing: every bundle is refused', async () => {
    const { mediaType } = root;
    expect(decide(await instance.sign({ message: artifact, timestamp: true }), { mediaType })).toBe('timestamp-invalid');
  });

  test('gives authorities no start, or no validity at all: their certificates have dates of their own', async () => {
    const bundle = await instance.sign({ message: artifact, timestamp: true });
    const both = (validFor: object | undefined) => ({
      ...root,
      certificateAuthorities: [{ ...root.certificateAuthorities[0], validFor }],
      timestampAuthorities: [{ ...root.timestampAuthorities[0], validFor }],
    });
    expect(decide(bundle, both(undefined))).toBe('verified');
    expect(decide(bundle, both({ end: at(1).toISOString() }))).toBe('verified');
    expect(decide(bundle, both({ end: at(-1).toISOString() }))).toBe('timestamp-invalid');
    const noStamps = { ...both({ end: at(-1).toISOString() }), timestampAuthorities: root.timestampAuthorities };
    expect(decide(bundle, noStamps)).toBe('certificate-invalid');
  });

  test('lists authorities without certificates, or twice the same: those count as nothing, and once', async () => {
    const [authority] = root.certificateAuthorities;
    const json = await instance.sign({ message: artifact });
    expect(
      decide(json, { ...root, certificateAuthorities: [{ ...authority, certChain: { certificates: [] } }, authority, authority] }),
    ).toBe('verified');
    expect(decide(json, { ...root, certificateAuthorities: [{ ...authority, certChain: { certificates: [] } }] })).toBe(
      'certificate-invalid',
    );
  });
});

test('embedded roots are read once', () => {
  expect(embeddedRoots()).toBe(embeddedRoots());
  expect(embeddedGithubRoots()).toBe(embeddedGithubRoots());
});
