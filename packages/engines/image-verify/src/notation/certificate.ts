// An X.509 certificate with the parts that the Notary Project requirements speak of. node:crypto checks signatures and
// holds the key; the extensions and exact times it does not show are read here from the same bytes.

import { type KeyObject, X509Certificate } from 'node:crypto';
import {
  bitsOf,
  booleanOf,
  childAt,
  childrenOf,
  context,
  type Der,
  derTag,
  expectTag,
  integerHex,
  numberOf,
  oidOf,
  readDer,
  timeOf,
} from '@portcullis/formats/der';
import { type DistinguishedName, formatName, readName } from './distinguished-name.js';

export interface Extension {
  readonly critical: boolean;
  readonly value: Buffer;
}

export interface Certificate {
  readonly raw: Buffer;
  readonly serial: string;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** The names as encoded: chains and lists are matched on these bytes. */
  readonly subjectRaw: Buffer;
  readonly issuerRaw: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: KeyObject;
  /** Hash of the signature on the certificate; undefined when it is no longer trusted (SHA-1, MD5) or not known. */
  readonly signatureHash: SignatureHash | undefined;
  readonly signatureAlgorithm: string;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** Whether the key signed this certificate; never throws. */
  isSignedBy(key: KeyObject): boolean;
}

export type SignatureHash = 'sha256' | 'sha384' | 'sha512';

export const extensionOid = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  crlDistributionPoints: '2.5.29.31',
  extendedKeyUsage: '2.5.29.37',
  authorityInformationAccess: '1.3.6.1.5.5.7.1.1',
} as const;

/** Larger than any certificate of people; bounds what a signature makes us parse. */
const maxCertificateBytes = 64 * 1024;
const maxExtensions = 64;

/** @throws Error when the bytes are not exactly one certificate. */
export function readCertificate(bytes: Uint8Array): Certificate {
  if (bytes.length > maxCertificateBytes)
    throw new Error(`expected a certificate of at most ${maxCertificateBytes} bytes, got ${bytes.length}`);
  const outer = childrenOf(readDer(bytes));
  if (outer.length !== 3) throw new Error(`expected a certificate of 3 parts, got ${outer.length}`);
  const fields = childrenOf(childAt(outer, 0, derTag.sequence));
  // Version 1 certificates have no version field, and no extensions that could limit them.
  const at = fields[0]?.tag === context(0) ? 1 : 0;
  const validity = childrenOf(childAt(fields, at + 3, derTag.sequence));
  const issuer = childAt(fields, at + 2, derTag.sequence);
  const subject = childAt(fields, at + 4, derTag.sequence);
  const algorithm = childAt(outer, 1, derTag.sequence);
  const raw = Buffer.from(bytes);
  const parsed = new X509Certificate(raw);
  if (!parsed.raw.equals(raw)) throw new Error('expected one reading of the certificate, got two');
  return {
    raw,
    serial: integerHex(childAt(fields, at, derTag.integer)),
    subject: readName(subject),
    issuer: readName(issuer),
    subjectRaw: subject.raw,
    issuerRaw: issuer.raw,
    notBefore: timeOf(required(validity[0])),
    notAfter: timeOf(required(validity[1])),
    publicKey: parsed.publicKey,
    signatureHash: signatureHashOf(algorithm),
    signatureAlgorithm: oidOf(required(childrenOf(algorithm)[0])),
    extensions: readExtensions(fields.slice(at + 6).find((field) => field.tag === context(3))),
    isSignedBy: (key) => quietly(() => parsed.verify(key)),
  };
}

/** Extensions of a certificate or a revocation list; the same one twice is refused (RFC 5280, section 4.2). */
export function readExtensions(field: Der | undefined): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  if (field === undefined) return extensions;
  const list = childrenOf(childAt(childrenOf(field), 0, derTag.sequence));
  if (list.length > maxExtensions) throw new Error(`expected at most ${maxExtensions} extensions, got ${list.length}`);
  for (const [oid, extension] of list.map(readExtension)) {
    if (extensions.has(oid)) throw new Error(`expected each extension once, got ${oid} twice`);
    extensions.set(oid, extension);
  }
  return extensions;
}

export function readExtension(element: Der): readonly [string, Extension] {
  const parts = childrenOf(expectTag(element, derTag.sequence));
  const hasCritical = parts[1]?.tag === derTag.boolean;
  const value = childAt(parts, hasCritical ? 2 : 1, derTag.octetString).value;
  return [oidOf(required(parts[0])), { critical: hasCritical && booleanOf(required(parts[1])), value }];
}

export interface BasicConstraints {
  readonly critical: boolean;
  readonly isAuthority: boolean;
  readonly pathLength: number | undefined;
}

export function basicConstraintsOf(certificate: Certificate): BasicConstraints | undefined {
  const extension = certificate.extensions.get(extensionOid.basicConstraints);
  if (extension === undefined) return undefined;
  const parts = childrenOf(readDer(extension.value));
  const isAuthority = parts[0]?.tag === derTag.boolean && booleanOf(parts[0]);
  const length = parts.find((part) => part.tag === derTag.integer);
  return { critical: extension.critical, isAuthority, pathLength: length === undefined ? undefined : numberOf(length) };
}

/** In the order of their bits (RFC 5280, section 4.2.1.3). */
const keyUsages = [
  'digitalSignature',
  'contentCommitment',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

export type KeyUsage = (typeof keyUsages)[number];

export function keyUsageOf(certificate: Certificate): { readonly critical: boolean; readonly usages: ReadonlySet<KeyUsage> } | undefined {
  const extension = certificate.extensions.get(extensionOid.keyUsage);
  if (extension === undefined) return undefined;
  const bits = bitsOf(readDer(extension.value, derTag.bitString));
  return { critical: extension.critical, usages: new Set(keyUsages.filter((_, index) => bits[index] === true)) };
}

/** Object identifiers of the extended key usages; undefined when the certificate has none. */
export function extendedKeyUsagesOf(
  certificate: Certificate,
): { readonly critical: boolean; readonly oids: readonly string[] } | undefined {
  const extension = certificate.extensions.get(extensionOid.extendedKeyUsage);
  if (extension === undefined) return undefined;
  return { critical: extension.critical, oids: childrenOf(readDer(extension.value)).map(oidOf) };
}

export function isSelfSigned(certificate: Certificate): boolean {
  return certificate.subjectRaw.equals(certificate.issuerRaw) && certificate.isSignedBy(certificate.publicKey);
}

export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  return certificate.issuerRaw.equals(issuer.subjectRaw) && certificate.isSignedBy(issuer.publicKey);
}

/** How messages name a certificate. */
export function describe(certificate: Certificate): string {
  return formatName(certificate.subject);
}

const hashOids: Readonly<Record<string, SignatureHash>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const signatureOids: Readonly<Record<string, SignatureHash>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

export const rsaPssOid = '1.2.840.113549.1.1.10';

/** The hash that an AlgorithmIdentifier of a digest names, when it is still trusted. */
export function hashOf(algorithm: Der): SignatureHash | undefined {
  return hashOids[oidOf(required(childrenOf(algorithm)[0]))];
}

/** The hash of an AlgorithmIdentifier of a signature. PSS without parameters means SHA-1 (RFC 4055, section 3.1). */
export function signatureHashOf(algorithm: Der): SignatureHash | undefined {
  const [name, parameters] = childrenOf(algorithm);
  const oid = oidOf(required(name));
  if (oid !== rsaPssOid) return signatureOids[oid];
  if (parameters?.tag !== derTag.sequence) return undefined;
  const hash = childrenOf(parameters).find((part) => part.tag === context(0));
  return hash === undefined ? undefined : hashOf(childAt(childrenOf(hash), 0, derTag.sequence));
}

function required(element: Der | undefined): Der {
  if (element === undefined) throw new Error('expected one element more');
  return element;
}

function quietly(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
