// Which algorithm a key signs with: the key decides, and what an envelope claims must agree (specification, "Signature
// Algorithm Requirements"). That leaves no room for `none`, HMAC or a swap between RSA and ECDSA.

import { constants, type KeyObject, verify } from 'node:crypto';
import { quoted, refusal } from './refusal.js';

export interface SigningAlgorithm {
  /** As JWS names it. */
  readonly name: string;
  /** As COSE numbers it. */
  readonly coseLabel: number;
  readonly hash: 'sha256' | 'sha384' | 'sha512';
  readonly kind: 'rsa' | 'ec';
}

const algorithms: Readonly<Record<string, SigningAlgorithm>> = {
  'rsa 2048': { name: 'PS256', coseLabel: -37, hash: 'sha256', kind: 'rsa' },
  'rsa 3072': { name: 'PS384', coseLabel: -38, hash: 'sha384', kind: 'rsa' },
  'rsa 4096': { name: 'PS512', coseLabel: -39, hash: 'sha512', kind: 'rsa' },
  'ec prime256v1': { name: 'ES256', coseLabel: -7, hash: 'sha256', kind: 'ec' },
  'ec secp384r1': { name: 'ES384', coseLabel: -35, hash: 'sha384', kind: 'ec' },
  'ec secp521r1': { name: 'ES512', coseLabel: -36, hash: 'sha512', kind: 'ec' },
};

/** @throws PortcullisError `notation-algorithm` for a key that may not sign. */
export function algorithmOf(key: KeyObject): SigningAlgorithm {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  const spec = `${key.asymmetricKeyType ?? 'no'} ${modulusLength ?? namedCurve ?? ''}`;
  const algorithm = algorithms[spec];
  if (algorithm === undefined)
    throw refusal('notation-algorithm', `expected an RSA key of 2048, 3072 or 4096 bits or an EC key, got ${spec}`);
  return algorithm;
}

/** @throws PortcullisError `notation-algorithm` when the envelope claims another algorithm than its key has. */
export function checkClaim(claimed: unknown, expected: string | number): void {
  if (claimed === expected) return;
  const got = claimed === undefined ? 'none in the protected header' : quoted(claimed);
  throw refusal('notation-algorithm', `expected the algorithm of the signing key, ${expected}, got ${got}`);
}

/** @throws PortcullisError `notation-integrity`. */
export function checkSignature(algorithm: SigningAlgorithm, key: KeyObject, content: Uint8Array, signature: Uint8Array): void {
  const options =
    algorithm.kind === 'rsa'
      ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { key, dsaEncoding: 'ieee-p1363' as const };
  if (!holds(() => verify(algorithm.hash, content, options, signature))) {
    throw refusal(
      'notation-integrity',
      `expected a ${algorithm.name} signature of the signing certificate's key, got one that does not verify`,
    );
  }
}

function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
