// For tests only: envelopes of any shape, right by default and wrong in whatever a test asks for.

import { constants, type KeyObject, sign } from 'node:crypto';
import type { Descriptor } from '@portcullis/oci';
import { encode, Tagged } from 'cborg';
import { daysFromToday } from '../../../../../../test/harness/certificates.js';

export const subject: Descriptor = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: `sha256:${'a1'.repeat(32)}`,
  size: 523,
};

export interface EnvelopeOptions {
  /** Signing certificate first. */
  readonly chain: readonly { readonly raw: Buffer; readonly privateKey: KeyObject }[];
  readonly algorithm?: string;
  readonly payload?: unknown;
  readonly signingTime?: Date;
  readonly expiry?: Date;
  /** Instead of those a real signer writes; undefined leaves one out. */
  readonly protectedHeader?: Readonly<Record<string, unknown>>;
  readonly unprotectedHeader?: Readonly<Record<string, unknown>>;
  readonly timestamp?: (signature: Buffer) => Buffer;
  /** After signing. */
  readonly alter?: (parts: { payload: Buffer; signature: Buffer }) => { payload: Buffer; signature: Buffer };
}

const hashes: Readonly<Record<string, string>> = { 256: 'sha256', 384: 'sha384', 512: 'sha512' };

export function jws(options: EnvelopeOptions): Buffer {
  const { algorithm = 'ES256', chain, alter = (parts) => parts } = options;
  const expiry = options.expiry === undefined ? {} : { 'io.cncf.notary.expiry': options.expiry.toISOString().replace('.000', '') };
  const parameters = {
    alg: algorithm,
    crit: ['io.cncf.notary.signingScheme', ...Object.keys(expiry)],
    cty: 'application/vnd.cncf.notary.payload.v1+json',
    'io.cncf.notary.signingScheme': 'notary.x509',
    'io.cncf.notary.signingTime': (options.signingTime ?? daysFromToday(-10)).toISOString().replace('.000', ''),
    ...expiry,
    ...options.protectedHeader,
  };
  const payload = payloadOf(options);
  const header = Buffer.from(JSON.stringify(parameters)).toString('base64url');
  const signature = signWith(algorithm, chain[0]?.privateKey, Buffer.from(`${header}.${payload.toString('base64url')}`));
  const altered = alter({ payload, signature });
  return Buffer.from(
    JSON.stringify({
      payload: altered.payload.toString('base64url'),
      protected: header,
      header: {
        'io.cncf.notary.signingAgent': 'test',
        x5c: chain.map(({ raw }) => raw.toString('base64')),
        ...(options.timestamp === undefined
          ? {}
          : { 'io.cncf.notary.timestampSignature': options.timestamp(signature).toString('base64') }),
        ...options.unprotectedHeader,
      },
      signature: altered.signature.toString('base64url'),
    }),
  );
}

const coseLabels: Readonly<Record<string, number>> = { PS256: -37, PS384: -38, PS512: -39, ES256: -7, ES384: -35, ES512: -36 };

export interface CoseOptions extends EnvelopeOptions {
  /** Labels of the protected header, applied last; undefined leaves one out. */
  readonly labels?: ReadonlyMap<unknown, unknown>;
  readonly unprotectedLabels?: ReadonlyMap<unknown, unknown>;
  readonly tag?: number;
}

export function cose(options: CoseOptions): Buffer {
  const { algorithm = 'ES256', chain, alter = (parts) => parts } = options;
  const expiry: readonly (readonly [unknown, unknown])[] =
    options.expiry === undefined ? [] : [['io.cncf.notary.expiry', epoch(options.expiry)]];
  const parameters = new Map<unknown, unknown>([
    [1, coseLabels[algorithm]],
    [2, ['io.cncf.notary.signingScheme', ...expiry.map(([name]) => name)]],
    [3, 'application/vnd.cncf.notary.payload.v1+json'],
    ['io.cncf.notary.signingScheme', 'notary.x509'],
    ['io.cncf.notary.signingTime', epoch(options.signingTime ?? daysFromToday(-10))],
    ...expiry,
    ...(options.labels ?? []),
  ]);
  for (const [name, value] of parameters) if (value === undefined) parameters.delete(name);
  const protectedBytes = cbor(parameters);
  const payload = payloadOf(options);
  const signature = signWith(algorithm, chain[0]?.privateKey, cbor(['Signature1', protectedBytes, new Uint8Array(0), payload]));
  const altered = alter({ payload, signature });
  const unprotected = new Map<unknown, unknown>([
    [33, chain.map(({ raw }) => raw)],
    ...(options.timestamp === undefined ? [] : [['io.cncf.notary.timestampSignature', options.timestamp(signature)] as const]),
    ...(options.unprotectedLabels ?? []),
  ]);
  return cbor(new Tagged(options.tag ?? 18, [protectedBytes, unprotected, altered.payload, altered.signature]));
}

export function epoch(at: Date): Tagged {
  return new Tagged(1, at.getTime() / 1000);
}

export function cbor(value: unknown): Buffer {
  return Buffer.from(encode(value));
}

function payloadOf({ payload }: EnvelopeOptions): Buffer {
  return Buffer.isBuffer(payload) ? payload : Buffer.from(JSON.stringify(payload ?? { targetArtifact: subject }));
}

/** `none` and HS256 yield bytes that no key made. */
function signWith(algorithm: string, key: KeyObject | undefined, content: Buffer): Buffer {
  const hash = hashes[algorithm.slice(2)];
  if (key === undefined || hash === undefined || algorithm.startsWith('HS')) return Buffer.from('unsigned');
  return algorithm.startsWith('PS')
    ? sign(hash, content, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST })
    : sign(hash, content, { key, dsaEncoding: 'ieee-p1363' });
}
