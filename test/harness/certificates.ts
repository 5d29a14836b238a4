// For tests only: certificates, revocation lists and timestamp tokens of any shape, made at run time so that the
// repository holds no private key. What real tools write is tested with fixtures beside these.

import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

export const day = 86_400_000;
/** The day on which the tests take place. */
export const today = new Date('2026-06-15T12:00:00Z');
export const daysFromToday = (days: number): Date => new Date(today.getTime() + days * day);

export interface Authority {
  readonly raw: Buffer;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly name: Buffer;
  readonly serial: Buffer;
}

export interface CertificateOptions {
  readonly subject?: Readonly<Record<string, string>>;
  /** Self-signed without one. */
  readonly issuer?: Authority;
  readonly key?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly from?: Date;
  readonly to?: Date;
  readonly authority?: boolean;
  readonly pathLength?: number;
  /** Bits of keyUsage, by place. */
  readonly keyUsage?: readonly number[];
  readonly keyUsageCritical?: boolean;
  readonly purposes?: readonly string[];
  readonly purposesCritical?: boolean;
  readonly hash?: 'sha1' | 'sha256' | 'sha384';
  readonly distributionPoint?: boolean;
  /** Further ones, as `extension` makes them. */
  readonly extensions?: readonly Buffer[];
}

export const purpose = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  any: '2.5.29.37.0',
} as const;

const attributeOids: Readonly<Record<string, string>> = {
  C: '2.5.4.6',
  ST: '2.5.4.8',
  L: '2.5.4.7',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
};
export const acme = { C: 'US', ST: 'WA', O: 'acme' };

export const ecKey = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
export const rsaKey = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });

/** A code-signing leaf unless `authority` says otherwise. */
export function certificate(options: CertificateOptions = {}): Authority {
  const keys = options.key ?? ecKey();
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const name = distinguishedName(options.subject ?? { ...acme, CN: options.authority === true ? 'root' : 'signer' });
  const signer = options.issuer ?? { ...keys, name };
  const algorithm = signatureAlgorithm(signer.privateKey, options.hash ?? 'sha256');
  const body = sequence(
    tlv(0xa0, integer(Buffer.from([2]))),
    serial,
    algorithm,
    signer.name,
    sequence(time(options.from ?? daysFromToday(-30)), time(options.to ?? daysFromToday(30))),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions(options))),
  );
  return { raw: signed(body, algorithm, signer.privateKey, options.hash ?? 'sha256'), ...keys, name, serial };
}

export function authority(options: CertificateOptions = {}): Authority {
  return certificate({ authority: true, keyUsage: [5, 6], purposes: [], ...options });
}

export interface RevocationOptions {
  readonly revoked?: readonly { readonly of: Authority; readonly at: Date; readonly invalidSince?: Date }[];
  readonly from?: Date;
  readonly to?: Date | undefined;
  readonly criticalExtension?: string;
  /** Whose key signs, when not the issuer's. */
  readonly signedBy?: Authority;
}

export function revocationList(issuer: Authority, options: RevocationOptions = {}): Buffer {
  const key = (options.signedBy ?? issuer).privateKey;
  const algorithm = signatureAlgorithm(key, 'sha256');
  const entries = (options.revoked ?? []).map(({ of, at, invalidSince }) =>
    sequence(
      of.serial,
      time(at),
      ...(invalidSince === undefined ? [] : [sequence(extension('2.5.29.24', false, generalizedTime(invalidSince)))]),
    ),
  );
  const body = sequence(
    integer(Buffer.from([1])),
    algorithm,
    issuer.name,
    time(options.from ?? daysFromToday(-1)),
    ...('to' in options && options.to === undefined ? [] : [time(options.to ?? daysFromToday(7))]),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(options.criticalExtension === undefined ? [] : [tlv(0xa0, sequence(extension(options.criticalExtension, true, tlv(0x05))))]),
  );
  return signed(body, algorithm, key, 'sha256');
}

/** Where a certificate says that its revocation is told. */
export const revocationPlaces = (places: { readonly responder?: string; readonly list?: string }): readonly Buffer[] => {
  const uri = (text: string): Buffer => tlv(0x86, Buffer.from(text));
  return [
    ...(places.responder === undefined
      ? []
      : [extension('1.3.6.1.5.5.7.1.1', false, sequence(sequence(oid('1.3.6.1.5.5.7.48.1'), uri(places.responder))))]),
    ...(places.list === undefined ? [] : [extension('2.5.29.31', false, sequence(sequence(tlv(0xa0, tlv(0xa0, uri(places.list))))))]),
  ];
};

/** id-pkix-ocsp-nocheck: a responder that need not be asked about itself. */
export const noCheck = (): Buffer => extension('1.3.6.1.5.5.7.48.1.5', false, tlv(0x05));

export interface OcspOptions {
  readonly status?: 'good' | 'unknown' | { readonly at: Date; readonly invalidSince?: Date };
  readonly from?: Date;
  readonly to?: Date | undefined;
  /** Of the response as a whole; 0 is successful. */
  readonly code?: number;
  readonly signedBy?: Authority;
  readonly carried?: readonly Authority[];
  readonly criticalExtension?: string;
}

/** An answer of RFC 6960 about a certificate of an issuer. */
export function ocspAnswer(of: Authority, issuer: Authority, options: OcspOptions = {}): Buffer {
  if (options.code !== undefined && options.code !== 0) return sequence(tlv(0x0a, Buffer.from([options.code])));
  const sha1 = (bytes: Uint8Array): Buffer => octets(createHash('sha1').update(bytes).digest());
  const spki = issuer.publicKey.export({ type: 'spki', format: 'der' });
  // The uncompressed point of P-256, the last 65 bytes of its key.
  const id = sequence(sequence(oid('1.3.14.3.2.26'), tlv(0x05)), sha1(issuer.name), sha1(spki.subarray(-65)), of.serial);
  const { status = 'good' } = options;
  const told = status === 'good' ? tlv(0x80) : status === 'unknown' ? tlv(0x82) : tlv(0xa1, generalizedTime(status.at));
  const details = [
    ...(typeof status === 'object' && status.invalidSince !== undefined
      ? [extension('2.5.29.24', false, generalizedTime(status.invalidSince))]
      : []),
    ...(options.criticalExtension === undefined ? [] : [extension(options.criticalExtension, true, tlv(0x05))]),
  ];
  const single = sequence(
    id,
    told,
    generalizedTime(options.from ?? daysFromToday(-1)),
    ...('to' in options && options.to === undefined ? [] : [tlv(0xa0, generalizedTime(options.to ?? daysFromToday(1)))]),
    ...(details.length === 0 ? [] : [tlv(0xa1, sequence(...details))]),
  );
  const signer = options.signedBy ?? issuer;
  const algorithm = signatureAlgorithm(signer.privateKey, 'sha256');
  const data = sequence(tlv(0xa1, signer.name), generalizedTime(options.from ?? today), sequence(single));
  const signature = createSign('sha256').update(data).sign(signer.privateKey);
  const { carried = [] } = options;
  const basic = sequence(
    data,
    algorithm,
    tlv(0x03, Buffer.from([0]), signature),
    ...(carried.length === 0 ? [] : [tlv(0xa0, sequence(...carried.map(({ raw }) => raw)))]),
  );
  return sequence(tlv(0x0a, Buffer.from([0])), tlv(0xa0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))));
}

export interface TokenOptions {
  readonly at?: Date;
  readonly accuracySeconds?: number;
  /** Certificates beside the signer's. */
  readonly others?: readonly Authority[];
  readonly withoutSigner?: boolean;
  /** Digits of the second, as `.25`. */
  readonly fraction?: string;
  /** Of the token's own digest and signature. */
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
  readonly signedBy?: Authority;
  readonly namesCertificate?: Authority;
  /** Further signed attributes, as DER. */
  readonly attributes?: readonly Buffer[];
}

/** An RFC 3161 token of the authority for some bytes. */
export function timestampToken(
  signer: Authority & { readonly issuerName: Buffer },
  content: Uint8Array,
  options: TokenOptions = {},
): Buffer {
  const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), tlv(0x05));
  const hash = options.hash ?? 'sha256';
  const own = sequence(oid(`2.16.840.1.101.3.4.2.${['sha256', 'sha384', 'sha512'].indexOf(hash) + 1}`), tlv(0x05));
  const info = sequence(
    integer(Buffer.from([1])),
    oid('1.2.3.4.1'),
    sequence(sha256, octets(digest(content))),
    integer(Buffer.from([7])),
    generalizedTime(options.at ?? daysFromToday(-10), options.fraction),
    ...(options.accuracySeconds === undefined ? [] : [sequence(integer(Buffer.from([options.accuracySeconds])))]),
  );
  const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), tlv(0x31, value));
  const attributes = Buffer.concat([
    attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.9.16.1.4')),
    attribute('1.2.840.113549.1.9.4', octets(createHash(hash).update(info).digest())),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(digest((options.namesCertificate ?? signer).raw)))))),
    ...(options.attributes ?? []),
  ]);
  const key = (options.signedBy ?? signer).privateKey;
  const signerInfo = sequence(
    integer(Buffer.from([1])),
    sequence(signer.issuerName, signer.serial),
    own,
    tlv(0xa0, attributes),
    signatureAlgorithm(key, hash),
    octets(createSign(hash).update(tlv(0x31, attributes)).sign(key)),
  );
  const signedData = sequence(
    integer(Buffer.from([3])),
    tlv(0x31, own),
    sequence(oid('1.2.840.113549.1.9.16.1.4'), tlv(0xa0, octets(info))),
    tlv(0xa0, ...[...(options.withoutSigner === true ? [] : [signer]), ...(options.others ?? [])].map(({ raw }) => raw)),
    tlv(0x31, signerInfo),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), tlv(0xa0, signedData));
}

export function pem(der: Uint8Array, label = 'CERTIFICATE'): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function extensions(options: CertificateOptions): readonly Buffer[] {
  const usage = options.keyUsage ?? [0];
  const purposes = options.purposes ?? [purpose.codeSigning];
  const constraints = sequence(
    ...(options.authority === true ? [tlv(0x01, Buffer.from([0xff]))] : []),
    ...(options.pathLength === undefined ? [] : [integer(Buffer.from([options.pathLength]))]),
  );
  return [
    ...(options.authority === undefined ? [] : [extension('2.5.29.19', true, constraints)]),
    ...(usage.length === 0 ? [] : [extension('2.5.29.15', options.keyUsageCritical ?? true, bits(usage))]),
    ...(purposes.length === 0 ? [] : [extension('2.5.29.37', options.purposesCritical ?? false, sequence(...purposes.map(oid)))]),
    ...(options.distributionPoint === true ? [extension('2.5.29.31', false, sequence())] : []),
    ...(options.extensions ?? []),
  ];
}

export function extension(name: string, critical: boolean, value: Buffer): Buffer {
  return sequence(oid(name), ...(critical ? [tlv(0x01, Buffer.from([0xff]))] : []), octets(value));
}

function signed(body: Buffer, algorithm: Buffer, key: KeyObject, hash: string): Buffer {
  const signature = createSign(hash).update(body).sign(key);
  return sequence(body, algorithm, tlv(0x03, Buffer.from([0]), signature));
}

function signatureAlgorithm(key: KeyObject, hash: 'sha1' | 'sha256' | 'sha384' | 'sha512'): Buffer {
  const rsa = {
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
  };
  const ecdsa = { sha1: '1.2.840.10045.4.1', sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' };
  return key.asymmetricKeyType === 'rsa' ? sequence(oid(rsa[hash]), tlv(0x05)) : sequence(oid(ecdsa[hash]));
}

function distinguishedName(attributes: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(attributes).map(([type, value]) =>
    tlv(0x31, sequence(oid(attributeOids[type] ?? type), tlv(0x0c, Buffer.from(value)))),
  );
  return sequence(...parts);
}

function bits(places: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.floor(Math.max(...places) / 8) + 1);
  for (const place of places) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return tlv(0x03, Buffer.from([7 - (Math.max(...places) & 7)]), bytes);
}

const time = (at: Date): Buffer => tlv(0x17, Buffer.from(`${stamp(at).slice(2)}Z`));
const generalizedTime = (at: Date, fraction = ''): Buffer => tlv(0x18, Buffer.from(`${stamp(at)}${fraction}Z`));
const stamp = (at: Date): string => at.toISOString().replace(/[-:T]/g, '').slice(0, 14);
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const octets = (bytes: Uint8Array): Buffer => tlv(0x04, Buffer.from(bytes));
const integer = (bytes: Buffer): Buffer => tlv(0x02, bytes);
export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arc = (value: number): number[] =>
    value < 128 ? [value] : [...arc(Math.floor(value / 128)).map((byte) => byte | 0x80), value % 128];
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(arc)]));
}

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128
      ? [length]
      : length < 256
        ? [0x81, length]
        : length < 65_536
          ? [0x82, length >> 8, length & 255]
          : [0x83, length >> 16, (length >> 8) & 255, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
