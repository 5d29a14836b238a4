// What both envelope formats carry, after their signature has been checked and before anything in it is trusted:
// the payload, the signed attributes and the chain of the key that signed them (signature specification, "Signature Envelope").

import { X509Certificate } from 'node:crypto';
import type { Certificate } from './certificate.js';
import { readChain } from './chain.js';
import { quoted, refusal } from './refusal.js';
import { algorithmOf, checkClaim, checkSignature, type SigningAlgorithm } from './signing-algorithm.js';

export const payloadType = 'application/vnd.cncf.notary.payload.v1+json';

export type SigningScheme = 'notary.x509' | 'notary.x509.signingAuthority';

export interface SignedAttributes {
  readonly scheme: SigningScheme;
  /** The signer's own word under `notary.x509`; the authority's under `notary.x509.signingAuthority`. */
  readonly signingTime: Date;
  readonly expiry: Date | undefined;
}

export interface Envelope {
  readonly kind: 'notation-jws' | 'notation-cose';
  readonly payload: Buffer;
  readonly attributes: SignedAttributes;
  readonly chain: readonly Certificate[];
  readonly algorithm: SigningAlgorithm;
  readonly signature: Buffer;
  /** RFC 3161 token, unverified. */
  readonly timestamp: Buffer | undefined;
}

/** notation refuses larger ones too; a chain of ten certificates and a timestamp stay below 100 KiB. */
export const maxEnvelopeBytes = 1024 * 1024;
export const maxPayloadBytes = 64 * 1024;

export const header = {
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  plugin: 'io.cncf.notary.verificationPlugin',
  timestamp: 'io.cncf.notary.timestampSignature',
  signingAgent: 'io.cncf.notary.signingAgent',
} as const;

/** The protected header of either format, by the names of the specification. */
export interface ProtectedHeader {
  readonly algorithm: unknown;
  readonly contentType: unknown;
  readonly critical: unknown;
  readonly parameters: ReadonlyMap<string, unknown>;
  /** A time as the format writes it. @throws Error "expected X, got Y" */
  readonly readTime: (value: unknown) => Date;
}

export interface SignedParts {
  readonly kind: Envelope['kind'];
  readonly protectedHeader: ProtectedHeader;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly certificates: readonly Uint8Array[];
  /** What the signature covers. */
  readonly signed: Buffer;
  readonly timestamp: Buffer | undefined;
}

/**
 * The signature first, then the meaning of what it covers.
 * @throws PortcullisError `notation-algorithm`, `notation-integrity`, `notation-certificate`, `notation-header`
 */
export function openEnvelope(parts: SignedParts): Envelope {
  if (parts.payload.length > maxPayloadBytes) {
    throw refusal('notation-envelope', `expected a payload of at most ${maxPayloadBytes} bytes, got ${parts.payload.length}`);
  }
  const algorithm = algorithmOf(signingKey(parts.certificates[0]));
  checkClaim(parts.protectedHeader.algorithm, parts.kind === 'notation-jws' ? algorithm.name : algorithm.coseLabel);
  const chain = readChain(parts.certificates);
  const leaf = chain[0];
  if (leaf === undefined) throw refusal('notation-certificate', 'expected a signing certificate, got none');
  checkSignature(algorithm, leaf.publicKey, parts.signed, parts.signature);
  return {
    kind: parts.kind,
    payload: parts.payload,
    attributes: readAttributes(parts.protectedHeader),
    chain,
    algorithm,
    signature: parts.signature,
    timestamp: parts.timestamp,
  };
}

function signingKey(bytes: Uint8Array | undefined): X509Certificate['publicKey'] {
  if (bytes === undefined) throw refusal('notation-certificate', 'expected a certificate chain in the envelope, got none');
  try {
    return new X509Certificate(bytes).publicKey;
  } catch (cause) {
    throw refusal('notation-certificate', 'expected an X.509 signing certificate, got bytes that are none', cause);
  }
}

function readAttributes(protectedHeader: ProtectedHeader): SignedAttributes {
  const { parameters } = protectedHeader;
  if (protectedHeader.contentType !== payloadType) {
    throw refusal('notation-header', `expected content type ${payloadType}, got ${quoted(protectedHeader.contentType ?? 'none')}`);
  }
  const scheme = parameters.get(header.scheme);
  if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
    throw refusal(
      'notation-header',
      `expected signing scheme notary.x509 or notary.x509.signingAuthority, got ${quoted(scheme ?? 'none')}`,
    );
  }
  const [timeName, otherName] =
    scheme === 'notary.x509' ? [header.signingTime, header.authenticSigningTime] : [header.authenticSigningTime, header.signingTime];
  if (parameters.has(otherName)) throw refusal('notation-header', `expected no ${otherName} with scheme ${scheme}, got one`);
  const signingTime = timeOf(protectedHeader, timeName);
  if (signingTime === undefined) throw refusal('notation-header', `expected ${timeName} with scheme ${scheme}, got none`);
  const expiry = timeOf(protectedHeader, header.expiry);
  if (expiry !== undefined && expiry <= signingTime)
    throw refusal('notation-header', 'expected an expiry after the signing time, got one before it');
  // It would decide on trust and revocation, and notation verifies nothing without it, whether the header is critical or not.
  const plugin = parameters.get(header.plugin);
  if (plugin !== undefined)
    throw refusal('notation-header', `expected a signature that needs no plugin, got one that requires ${quoted(plugin)}`);
  checkCritical(protectedHeader, [
    header.scheme,
    ...(scheme === 'notary.x509.signingAuthority' ? [header.authenticSigningTime] : []),
    ...(expiry === undefined ? [] : [header.expiry]),
  ]);
  return { scheme, signingTime, expiry };
}

/** Every critical header is one that was processed, and what has to be critical is (JWS specification, `crit`). */
function checkCritical(protectedHeader: ProtectedHeader, required: readonly string[]): void {
  const { critical } = protectedHeader;
  if (!Array.isArray(critical) || critical.length === 0)
    throw refusal('notation-header', `expected a list of critical headers, got ${quoted(critical ?? 'none')}`);
  const seen = new Set<unknown>();
  for (const name of critical as readonly unknown[]) {
    if (typeof name !== 'string' || !required.includes(name))
      throw refusal('notation-header', `expected only critical headers that are known, got ${quoted(name)}`);
    if (seen.has(name)) throw refusal('notation-header', `expected each critical header once, got ${quoted(name)} twice`);
    seen.add(name);
  }
  const missing = required.find((name) => !seen.has(name));
  if (missing !== undefined) throw refusal('notation-header', `expected ${missing} among the critical headers, got it unmarked`);
}

function timeOf(protectedHeader: ProtectedHeader, name: string): Date | undefined {
  const value = protectedHeader.parameters.get(name);
  if (value === undefined) return undefined;
  try {
    return protectedHeader.readTime(value);
  } catch (cause) {
    throw refusal('notation-header', `${cause instanceof Error ? cause.message : 'expected a time'} for ${name}`, cause);
  }
}
