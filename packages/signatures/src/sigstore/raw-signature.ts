// One signature over one message, by any accepted key: node:crypto where the bytes are at hand, and by digest alone
// (a `sha256:` argument, an image's manifest, a file too large for memory) where they are not.

import { constants, createHash, type KeyObject, publicDecrypt, timingSafeEqual, verify } from 'node:crypto';
import { ed25519ph } from '@noble/curves/ed25519.js'; // at first use
import { p256, p384, p521 } from '@noble/curves/nist.js'; // at first use

export type HashName = 'sha256' | 'sha384' | 'sha512';
export const hashNames: readonly HashName[] = ['sha256', 'sha384', 'sha512'];

/** What was signed: its bytes, or at least its digests. */
export interface SignedMessage {
  readonly bytes?: Buffer;
  readonly digests: ReadonlyMap<HashName, Buffer>;
}

/** A message held in memory. */
export function messageOf(bytes: Buffer): SignedMessage {
  return { bytes, digests: new Map(hashNames.map((hash) => [hash, createHash(hash).update(bytes).digest()])) };
}

/** Whether the signature is the key's over the message under one of the hashes. Never throws. */
export function verifyRaw(key: KeyObject, signature: Buffer, message: SignedMessage, hashes: readonly HashName[]): boolean {
  try {
    switch (key.asymmetricKeyType) {
      case 'ec':
        return hashes.some((hash) => verifyEcdsa(key, signature, message, hash));
      case 'rsa':
      case 'rsa-pss':
        return hashes.some((hash) => verifyRsa(key, signature, message, hash));
      case 'ed25519':
        return verifyEd25519(key, signature, message);
      default:
        return false;
    }
  } catch {
    return false;
  }
}

function verifyEcdsa(key: KeyObject, signature: Buffer, message: SignedMessage, hash: HashName): boolean {
  if (message.bytes !== undefined) return verify(hash, message.bytes, key, signature);
  const digest = message.digests.get(hash);
  const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (digest === undefined || curve === undefined) return false;
  // Sigstore's signers do not normalise s, so a high one is as good as a low one.
  return curve.verify(signature, digest, uncompressedPoint(key), { prehash: false, lowS: false, format: 'der' });
}

function uncompressedPoint(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  return Buffer.concat([Buffer.from([4]), Buffer.from(x as string, 'base64url'), Buffer.from(y as string, 'base64url')]);
}

function verifyRsa(key: KeyObject, signature: Buffer, message: SignedMessage, hash: HashName): boolean {
  if (message.bytes === undefined) return key.asymmetricKeyType === 'rsa' && verifyRsaDigest(key, signature, message, hash);
  if (key.asymmetricKeyType === 'rsa' && verify(hash, message.bytes, key, signature)) return true;
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return verify(hash, message.bytes, pss, signature);
}

/** DigestInfo up to the digest, RFC 8017 section 9.2 note 1. */
const digestInfo: Readonly<Record<HashName, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

function verifyRsaDigest(key: KeyObject, signature: Buffer, message: SignedMessage, hash: HashName): boolean {
  const digest = message.digests.get(hash);
  if (digest === undefined) return false;
  const expected = Buffer.concat([Buffer.from(digestInfo[hash], 'hex'), digest]);
  const found = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Pure Ed25519, or Ed25519ph as the log's hashedrekord needs it; both only over the bytes. */
function verifyEd25519(key: KeyObject, signature: Buffer, message: SignedMessage): boolean {
  if (message.bytes === undefined) return false;
  if (verify(null, message.bytes, key, signature)) return true;
  const point = Buffer.from(key.export({ format: 'jwk' }).x as string, 'base64url');
  return ed25519ph.verify(signature, message.bytes, point, { zip215: false });
}
