// The RFC 3161 countersignature: a token in CMS (RFC 5652) by which a timestamp authority says that the signature existed.
// Read as the Notary Project asks ("Validate Trusted Timestamp"): imprint, signature, signing certificate, chain, range.

import { constants, createHash, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { childAt, childrenOf, context, type Der, derTag, integerHex, numberOf, oidOf, readDer, timeOf } from '@portcullis/formats/der';
import {
  type Certificate,
  extensionOid,
  hashOf,
  isIssuedBy,
  readCertificate,
  readExtensions,
  rsaPssOid,
  type SignatureHash,
  signatureHashOf,
} from './certificate.js';
import { checkCertificate } from './chain.js';
import { quoted, refusal } from './refusal.js';

export interface ProvenTime {
  /** The time of the token, less and plus its accuracy. */
  readonly earliest: Date;
  readonly latest: Date;
  readonly chain: readonly Certificate[];
}

const oid = {
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  rsaEncryption: '1.2.840.113549.1.1.1',
  baselinePolicy: '0.4.0.2023.1.1',
} as const;

const maxTokenBytes = 256 * 1024;
const maxTokenCertificates = 16;
const maxDepth = 8;

/**
 * Revocation of the authority's own chain is left to the caller, who knows how strictly it counts.
 * @throws PortcullisError `notation-timestamp` unless the token proves a time for exactly this signature
 */
export function verifyTimestamp(token: Buffer, signature: Buffer, roots: readonly Certificate[]): ProvenTime {
  const parsed = readOrRefuse(token);
  checkImprint(parsed.info, signature);
  const signer = findSigner(parsed);
  checkSignedAttributes(parsed, signer);
  const chain = chainToRoot(signer, parsed.certificates, roots, parsed.info.time);
  const { time, accuracy } = parsed.info;
  return { earliest: new Date(time.getTime() - accuracy), latest: new Date(time.getTime() + accuracy), chain };
}

interface TimestampInfo {
  readonly imprintHash: SignatureHash | undefined;
  readonly imprint: Buffer;
  readonly time: Date;
  /** Milliseconds, rounded up. */
  readonly accuracy: number;
}

interface Token {
  readonly content: Buffer;
  readonly info: TimestampInfo;
  readonly certificates: readonly Certificate[];
  readonly signerId: Der;
  readonly digest: SignatureHash | undefined;
  readonly signedAttributes: Der;
  readonly attributes: ReadonlyMap<string, Der>;
  readonly algorithm: Der;
  readonly signature: Buffer;
}

function readOrRefuse(bytes: Buffer): Token {
  if (bytes.length > maxTokenBytes) throw bad(`expected a timestamp token of at most ${maxTokenBytes} bytes, got ${bytes.length}`);
  try {
    return readToken(bytes);
  } catch (cause) {
    throw bad(`expected an RFC 3161 timestamp token, got ${cause instanceof Error ? `"${cause.message}"` : 'something else'}`, cause);
  }
}

/** ContentInfo of SignedData with one signer (RFC 5652, section 5.1; RFC 3161, section 2.4.2). */
function readToken(bytes: Buffer): Token {
  const outer = childrenOf(readDer(bytes));
  expectOid(outer[0], oid.signedData);
  const signedData = childrenOf(onlyChild(childAt(outer, 1, context(0)), derTag.sequence));
  const encapsulated = childrenOf(childAt(signedData, 2, derTag.sequence));
  expectOid(encapsulated[0], oid.timestampInfo);
  const content = onlyChild(childAt(encapsulated, 1, context(0)), derTag.octetString).value;
  const certificates = signedData.find((part) => part.tag === context(0));
  const encoded = certificates === undefined ? [] : childrenOf(certificates);
  if (encoded.length > maxTokenCertificates)
    throw new Error(`expected at most ${maxTokenCertificates} certificates, got ${encoded.length}`);
  const signer = childrenOf(onlyChild(childAt(signedData, signedData.length - 1, derTag.set), derTag.sequence));
  const signedAttributes = childAt(signer, 3, context(0));
  const signerId = signer[1];
  if (signerId === undefined) throw new Error('expected a signer');
  return {
    content,
    info: readInfo(content),
    certificates: encoded.map((certificate) => readCertificate(certificate.raw)),
    signerId,
    digest: hashOf(childAt(signer, 2, derTag.sequence)),
    signedAttributes,
    attributes: readAttributes(signedAttributes),
    algorithm: childAt(signer, 4, derTag.sequence),
    signature: childAt(signer, 5, derTag.octetString).value,
  };
}

function readInfo(content: Buffer): TimestampInfo {
  const fields = childrenOf(readDer(content));
  if (numberOf(childAt(fields, 0, derTag.integer)) !== 1) throw new Error('expected version 1');
  const imprint = childrenOf(childAt(fields, 2, derTag.sequence));
  const accuracy = fields.slice(5).find((field) => field.tag === derTag.sequence);
  for (const [name, extension] of readExtensions(fields.find((field) => field.tag === context(1)))) {
    if (extension.critical) throw new Error(`expected no critical extension, got ${name}`);
  }
  const policy = fields[1] === undefined ? '' : oidOf(fields[1]);
  return {
    imprintHash: hashOf(childAt(imprint, 0, derTag.sequence)),
    imprint: childAt(imprint, 1, derTag.octetString).value,
    time: timeOf(childAt(fields, 4, derTag.generalizedTime)),
    accuracy: accuracy === undefined ? (policy === oid.baselinePolicy ? 1000 : 0) : readAccuracy(accuracy),
  };
}

function readAccuracy(accuracy: Der): number {
  const parts = childrenOf(accuracy);
  const part = (tag: number): number => {
    const found = parts.find((element) => element.tag === tag);
    return found === undefined ? 0 : numberOf(found, tag);
  };
  return part(derTag.integer) * 1000 + part(0x80) + Math.ceil(part(0x81) / 1000);
}

function readAttributes(signedAttributes: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>();
  for (const attribute of childrenOf(signedAttributes)) {
    const [name, values] = childrenOf(attribute);
    if (name === undefined || values === undefined) throw new Error('expected a name and values of an attribute');
    const type = oidOf(name);
    if (attributes.has(type)) throw new Error(`expected each attribute once, got ${type} twice`);
    attributes.set(type, values);
  }
  return attributes;
}

function checkImprint(info: TimestampInfo, signature: Buffer): void {
  if (info.imprintHash === undefined) throw bad('expected an imprint with SHA-256, SHA-384 or SHA-512, got another hash');
  if (!sameBytes(createHash(info.imprintHash).update(signature).digest(), info.imprint)) {
    throw bad('expected a timestamp of this signature, got one of other bytes');
  }
}

function findSigner({ signerId, certificates }: Token): Certificate {
  const isSigner = (certificate: Certificate): boolean => {
    if (signerId.tag === 0x80) {
      const identifier = certificate.extensions.get(extensionOid.subjectKeyIdentifier);
      return identifier !== undefined && readDer(identifier.value, derTag.octetString).value.equals(signerId.value);
    }
    const [issuer, serial] = childrenOf(signerId);
    return (
      issuer !== undefined && serial !== undefined && issuer.raw.equals(certificate.issuerRaw) && integerHex(serial) === certificate.serial
    );
  };
  const signer = certificates.find((certificate) => {
    try {
      return isSigner(certificate);
    } catch {
      return false;
    }
  });
  if (signer === undefined) throw bad("expected the signer's certificate in the timestamp token, got none");
  return signer;
}

function checkSignedAttributes(token: Token, signer: Certificate): void {
  const { digest, attributes, content } = token;
  if (digest === undefined) throw bad('expected a timestamp with SHA-256, SHA-384 or SHA-512, got another hash');
  const hash = createHash(digest).update(content).digest();
  let holds: boolean;
  try {
    holds =
      oidOf(onlyChild(attribute(attributes, oid.contentType), derTag.oid)) === oid.timestampInfo &&
      sameBytes(hash, onlyChild(attribute(attributes, oid.messageDigest), derTag.octetString).value) &&
      namesCertificate(attributes, signer);
  } catch (cause) {
    throw bad('expected readable signed attributes in the timestamp, got something else', cause);
  }
  if (!holds) throw bad('expected signed attributes that match the timestamp and its certificate, got others');
  // Signed is the SET itself, not its place in the structure (RFC 5652, section 5.4).
  const signed = Buffer.from(token.signedAttributes.raw);
  signed[0] = derTag.set;
  if (!verifySignature(token, signer.publicKey, signed, digest))
    throw bad('expected a signature of the timestamp certificate, got one that does not verify');
}

function verifySignature(token: Token, key: KeyObject, signed: Buffer, digest: SignatureHash): boolean {
  try {
    const name = oidOf(childAt(childrenOf(token.algorithm), 0, derTag.oid));
    const hash = name === oid.rsaEncryption ? digest : signatureHashOf(token.algorithm);
    if (hash === undefined) return false;
    const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
    return verify(hash, signed, name === rsaPssOid ? pss : key, token.signature);
  } catch {
    return false;
  }
}

/** ESSCertID (RFC 2634) hashes with SHA-1, ESSCertIDv2 (RFC 5035) with SHA-256 unless it says otherwise. */
function namesCertificate(attributes: ReadonlyMap<string, Der>, signer: Certificate): boolean {
  const second = attributes.get(oid.signingCertificateV2);
  const first = attributes.get(oid.signingCertificate);
  if (second === undefined && first === undefined) return false;
  if (second !== undefined) {
    const parts = firstIdentifier(second);
    const named = parts[0]?.tag === derTag.sequence;
    const algorithm = named && parts[0] !== undefined ? hashOf(parts[0]) : 'sha256';
    if (algorithm === undefined) return false;
    if (!sameBytes(createHash(algorithm).update(signer.raw).digest(), childAt(parts, named ? 1 : 0, derTag.octetString).value))
      return false;
  }
  if (first !== undefined) {
    const expected = childAt(firstIdentifier(first), 0, derTag.octetString).value;
    if (!sameBytes(createHash('sha1').update(signer.raw).digest(), expected)) return false;
  }
  return true;
}

function firstIdentifier(values: Der): readonly Der[] {
  const identifiers = childrenOf(childAt(childrenOf(onlyChild(values, derTag.sequence)), 0, derTag.sequence));
  return childrenOf(childAt(identifiers, 0, derTag.sequence));
}

/** Walks from the signer up to a root of the trust store, valid at the time of the token. */
function chainToRoot(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  time: Date,
): readonly Certificate[] {
  let problem = 'expected a chain to a certificate of the tsa trust store, got none';
  const climb = (chain: readonly Certificate[]): readonly Certificate[] | undefined => {
    const last = chain.at(-1);
    if (last === undefined || chain.length > maxDepth) return undefined;
    try {
      checkCertificate(last, chain.length - 1, 'timeStamping');
    } catch (cause) {
      problem = cause instanceof Error ? cause.message : problem;
      return undefined;
    }
    if (time < last.notBefore || time > last.notAfter) {
      problem = `expected a timestamp within the validity of its certificate ${quoted(last.subject.map(({ value }) => value).join(', '))}, got ${time.toISOString()}`;
      return undefined;
    }
    if (roots.some((root) => root.raw.equals(last.raw))) return chain;
    for (const issuer of [...roots, ...others]) {
      if (chain.includes(issuer) || !isIssuedBy(last, issuer)) continue;
      const found = climb([...chain, issuer]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const chain = climb([signer]);
  if (chain === undefined) throw bad(problem);
  return chain;
}

function attribute(attributes: ReadonlyMap<string, Der>, name: string): Der {
  const found = attributes.get(name);
  if (found === undefined) throw new Error(`expected attribute ${name}`);
  return found;
}

function onlyChild(element: Der, tag: number): Der {
  const children = childrenOf(element);
  if (children.length !== 1) throw new Error(`expected one element, got ${children.length}`);
  return childAt(children, 0, tag);
}

function expectOid(element: Der | undefined, expected: string): void {
  if (element === undefined || oidOf(element) !== expected) throw new Error(`expected content of type ${expected}`);
}

function sameBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

function bad(message: string, cause?: unknown): Error {
  return refusal('notation-timestamp', message, cause);
}
