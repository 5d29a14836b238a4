// Public keys as PEM, and what may be done with them: which kinds are accepted, and how one is named in results.

import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import { bitStringBytes, childrenOf, readDer } from '@portcullis/formats/der';

export interface VerificationKey {
  readonly key: KeyObject;
  /** `sha256:` of the key's SubjectPublicKeyInfo: the same however the PEM is wrapped. */
  readonly fingerprint: string;
}

const maxPem = 32 * 1024;
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/** Reads one PEM public key: ECDSA P-256, P-384, P-521, RSA from 2048 bits, Ed25519. @throws PortcullisError `key-invalid`. */
export function readPublicKey(pem: string): VerificationKey {
  const fail = (got: string, cause?: unknown): PortcullisError =>
    new PortcullisError({
      code: 'key-invalid',
      message: `expected one PEM public key (ECDSA P-256, P-384 or P-521, RSA of 2048 bits or more, Ed25519), got ${got}`,
      remedy: 'Give the public half, for example cosign.pub as `cosign generate-key-pair` writes it.',
      ...(cause === undefined ? {} : { cause }),
    });
  if (pem.length > maxPem) throw fail(`${pem.length} characters`);
  // createPublicKey would take a private key and a certificate as well.
  const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1] as string);
  if (labels.length !== 1) throw fail(`${labels.length} PEM blocks`);
  if (labels[0] !== 'PUBLIC KEY' && labels[0] !== 'RSA PUBLIC KEY') throw fail(`a PEM block "${labels[0]}"`);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (error) {
    throw fail('a PEM block that is no key', error);
  }
  const weakness = unacceptable(key);
  if (weakness !== undefined) throw fail(weakness);
  return { key, fingerprint: keyFingerprint(key) };
}

/** One key has one fingerprint: a compressed point and an RSA key kept for PSS alone are written in the usual form first. */
export function keyFingerprint(key: KeyObject): string {
  return `sha256:${createHash('sha256').update(usualForm(key)).digest('hex')}`;
}

function usualForm(key: KeyObject): Buffer {
  const spki = key.export({ type: 'spki', format: 'der' });
  try {
    if (key.asymmetricKeyType === 'ec')
      return createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' }).export({ type: 'spki', format: 'der' });
    if (key.asymmetricKeyType !== 'rsa-pss') return spki;
    const bits = childrenOf(readDer(spki))[1];
    if (bits === undefined) return spki;
    return createPublicKey({ key: bitStringBytes(bits), format: 'der', type: 'pkcs1' }).export({ type: 'spki', format: 'der' });
  } catch {
    return spki;
  }
}

/** What is wrong with a key for signatures; undefined when nothing is. */
export function unacceptable(key: KeyObject): string | undefined {
  const details = key.asymmetricKeyDetails;
  switch (key.asymmetricKeyType) {
    case 'ec':
      return curves.has(details?.namedCurve ?? '') ? undefined : `an ECDSA key on ${details?.namedCurve}`;
    case 'rsa':
    case 'rsa-pss':
      return (details?.modulusLength ?? 0) >= 2048 ? undefined : `an RSA key of ${details?.modulusLength} bits`;
    case 'ed25519':
      return undefined;
    default:
      return `a key of type ${key.asymmetricKeyType}`;
  }
}
