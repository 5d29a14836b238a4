// For tests: a Sigstore instance in memory on sigstore's own mock package (certificate authority, CT log, Rekor, timestamp
// authority), and a signer that builds bundles with it as a client would.

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import type { TileLog } from './tile-log.js';

const issuerV2 = '1.3.6.1.4.1.57264.1.8';
const sha256Oid = '2.16.840.1.101.3.4.2.1';
export const mockIssuer = 'https://token.actions.githubusercontent.com';
export const mockSubject = 'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main';
/**
 * The mock's root certificates are valid from when they are made, which may be long after this module was loaded: the suites of a
 * worker share it.
 */
export const mockTime = new Date((Math.floor((performance.timeOrigin + performance.now()) / 1000) + 86_400) * 1000);

export interface SignOptions {
  /** Signs a message, or with `statement` a DSSE envelope. */
  readonly message?: Buffer;
  readonly statement?: object;
  readonly payloadType?: string;
  /** A key of one's own in place of a certificate. */
  readonly key?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
  readonly subject?: string;
  readonly issuer?: string;
  readonly extensions?: readonly { readonly oid: string; readonly value: string; readonly legacy?: boolean }[];
  readonly log?: 'v1' | 'v2' | 'none' | TileLog;
  readonly timestamp?: boolean;
  /** A certificate from elsewhere, with its key as `key`. */
  readonly certificate?: Buffer;
  /** Changes what is logged before the log signs it. */
  readonly logged?: (body: BundleJson) => void;
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into bundles to break them
export type BundleJson = any;

export interface MockInstance {
  /** trusted_root.json, as an object that a test may break. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly root: any;
  sign(options: SignOptions): Promise<BundleJson>;
  /** Base64 of an RFC 3161 response over the bytes. */
  stamp(bytes: Buffer): Promise<string>;
  /** Rekor's answer to a proposed entry. */
  log(entry: object): Promise<{ body: string; integratedTime: number; logID: string; logIndex: number; set: string; proof: BundleJson }>;
  issue(publicKey: KeyObject, options: SignOptions): Promise<Buffer>;
  /** The log's, for checkpoints of another form. */
  readonly logKey: KeyObject;
  /** The authorities themselves, for who serves them. */
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
}

export function newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

export interface InstanceOptions {
  readonly clock?: Date;
  /** The time of the timestamp authority and log where it is another than the certificate authority's. */
  readonly signingClock?: Date;
  readonly withoutSct?: boolean;
}

export async function mockInstance(options: InstanceOptions = {}): Promise<MockInstance> {
  const clock = options.clock ?? mockTime;
  const signingClock = options.signingClock ?? clock;
  const ctLog = await initializeCTLog(newKey(), clock);
  const ca = await initializeCA(newKey(), options.withoutSct === true ? undefined : ctLog, clock);
  const logKey = newKey();
  const tlog = await initializeTLog('https://rekor.example.test', logKey, signingClock);
  const tsa = await initializeTSA(newKey(), signingClock);
  const validFor = () => ({ start: '2020-01-01T00:00:00Z' });
  const log = (publicKey: Buffer, baseUrl: string, keyId: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: validFor() },
    logId: { keyId: base64(keyId) },
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey, 'https://rekor.example.test', digestOf(tlog.publicKey))],
    ctlogs: [log(ctLog.publicKey, 'https://ct.example.test', bufferOf(ctLog.logID))],
    certificateAuthorities: [
      {
        uri: 'https://fulcio.example.test',
        certChain: { certificates: [{ rawBytes: base64(bufferOf(ca.rootCertificate)) }] },
        validFor: validFor(),
      },
    ],
    timestampAuthorities: [
      {
        uri: 'https://tsa.example.test',
        certChain: {
          certificates: [{ rawBytes: base64(bufferOf(tsa.intCertificate)) }, { rawBytes: base64(bufferOf(tsa.rootCertificate)) }],
        },
        validFor: validFor(),
      },
    ],
  };
  const instance: MockInstance = {
    root,
    logKey: logKey.privateKey,
    ca,
    tsa,
    async stamp(bytes) {
      const response = await tsa.timestamp({
        artifactHash: digestOf(bytes),
        hashAlgorithmOID: sha256Oid,
        nonce: 7,
        policyOID: '1.3.6.1.4.1.57264.2',
      });
      return base64(bufferOf(response));
    },
    async issue(publicKey, { subject = mockSubject, issuer = mockIssuer, extensions = [] }) {
      const certificate = await ca.issueCertificate({
        publicKey: Buffer.from(publicKey.export({ type: 'spki', format: 'der' })),
        subjectAltName: subject,
        extensions: [{ oid: issuerV2, value: issuer }, ...extensions],
      });
      return bufferOf(certificate);
    },
    async log(entry) {
      const answer = Object.values(await tlog.log(entry))[0] as BundleJson;
      const { inclusionProof, signedEntryTimestamp } = answer.verification;
      return { ...answer, set: signedEntryTimestamp, proof: inclusionProof };
    },
    async sign(options) {
      const key = options.key ?? newKey();
      const certificate = options.certificate ?? (options.key === undefined ? await instance.issue(key.publicKey, options) : undefined);
      const hash = options.hash ?? 'sha256';
      const payload = options.statement === undefined ? undefined : Buffer.from(JSON.stringify(options.statement));
      const payloadType = options.payloadType ?? 'application/vnd.in-toto+json';
      const message = payload === undefined ? (options.message ?? Buffer.alloc(0)) : dsse.preAuthEncoding(payloadType, payload);
      const signature = sign(key.privateKey.asymmetricKeyType === 'ed25519' ? null : hash, message, key.privateKey);
      const digest = createHash(hash).update(message).digest();
      const pem = certificate === undefined ? String(key.publicKey.export({ type: 'spki', format: 'pem' })) : pemOf(certificate);
      const logged = async (): Promise<BundleJson[]> => {
        const log = options.log ?? 'v1';
        if (log === 'none') return [];
        if (log === 'v1') {
          const body: BundleJson = v1Body(signature, digest, hash, pem, payload);
          options.logged?.(body);
          return [v1Entry(await instance.log(body), body.kind)];
        }
        const body = v2Body(signature, digest, hash, certificate ?? key.publicKey);
        options.logged?.(body);
        return [log === 'v2' ? v2Entry(await tlog.logV2(body as never)) : log.entry(body)];
      };
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          ...(certificate === undefined ? { publicKey: { hint: 'mine' } } : { certificate: { rawBytes: base64(certificate) } }),
          tlogEntries: await logged(),
          timestampVerificationData: {
            rfc3161Timestamps: options.timestamp === true ? [{ signedTimestamp: await instance.stamp(signature) }] : [],
          },
        },
        ...(payload === undefined
          ? {
              messageSignature: {
                messageDigest: { algorithm: `SHA2_${hash.slice(3)}`, digest: base64(digest) },
                signature: base64(signature),
              },
            }
          : { dsseEnvelope: { payloadType, payload: base64(payload), signatures: [{ sig: base64(signature), keyid: '' }] } }),
      };
    },
  };
  return instance;
}

export function statementAbout(
  digest: Record<string, string>,
  predicateType = 'https://slsa.dev/provenance/v1',
  predicate: unknown = {},
): object {
  return { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'app', digest }], predicateType, predicate };
}

function v1Body(signature: Buffer, digest: Buffer, hash: string, pem: string, payload: Buffer | undefined): object {
  const verifier = base64(Buffer.from(pem));
  if (payload === undefined) {
    return {
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: hash, value: digest.toString('hex') } },
        signature: { content: base64(signature), publicKey: { content: verifier } },
      },
    };
  }
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: digestOf(signature).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: digestOf(payload).toString('hex') },
      signatures: [{ signature: base64(signature), verifier }],
    },
  };
}

function v1Entry(answer: Awaited<ReturnType<MockInstance['log']>>, kind: string): BundleJson {
  return {
    logIndex: String(answer.logIndex),
    logId: { keyId: base64(Buffer.from(answer.logID, 'hex')) },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime: String(answer.integratedTime),
    inclusionPromise: { signedEntryTimestamp: answer.set },
    inclusionProof: {
      logIndex: String(answer.proof.logIndex),
      rootHash: base64(Buffer.from(answer.proof.rootHash, 'hex')),
      treeSize: String(answer.proof.treeSize),
      hashes: [],
      checkpoint: { envelope: answer.proof.checkpoint },
    },
    canonicalizedBody: answer.body,
  };
}

function v2Body(signature: Buffer, digest: Buffer, hash: string, signer: Buffer | KeyObject): object {
  const verifier = Buffer.isBuffer(signer)
    ? { x509Certificate: { rawBytes: base64(signer) } }
    : { publicKey: { rawBytes: base64(signer.export({ type: 'spki', format: 'der' })) } };
  const data = { algorithm: `SHA2_${hash.slice(3)}`, digest: base64(digest) };
  const spec = { hashedRekordV002: { data, signature: { content: base64(signature), verifier } } };
  return { apiVersion: '0.0.2', kind: 'hashedrekord', spec };
}

function v2Entry(logged: BundleJson): BundleJson {
  return {
    logIndex: '0',
    logId: { keyId: base64(logged.logId.keyId) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    inclusionProof: {
      logIndex: '0',
      // The mock writes hexadecimal digits where bytes belong; a log of one entry has its leaf as root.
      rootHash: base64(digestOf(Buffer.concat([Buffer.from([0]), logged.canonicalizedBody]))),
      treeSize: '1',
      hashes: [],
      checkpoint: logged.inclusionProof.checkpoint,
    },
    canonicalizedBody: base64(logged.canonicalizedBody),
  };
}

export function pemOf(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${base64(der).replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function bufferOf(view: ArrayBufferView | ArrayBuffer): Buffer {
  return ArrayBuffer.isView(view) ? Buffer.from(view.buffer, view.byteOffset, view.byteLength) : Buffer.from(view);
}
