// What a signature covers, in the form that sigstore's verifier asks for. Its own classes hash only as SHA-256 and need
// the artifact's bytes; these verify every accepted key, and by digest alone where that is all there is.

import { createHash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { SignedEntity } from '@sigstore/verify';
import { type HashName, messageOf, type SignedMessage, verifyRaw } from './raw-signature.js';

export type SignatureContent = SignedEntity['signature'] & {
  readonly form: 'message' | 'envelope';
  /** The digest of what was signed under a hash, where it is known. */
  readonly digestUnder: (hash: HashName) => Buffer | undefined;
};

/** A signature over the artifact itself; `digest` is what the bundle says it is. */
export function messageContent(signature: Buffer, digest: Buffer, message: SignedMessage, hashes: readonly HashName[]): SignatureContent {
  return {
    form: 'message',
    digestUnder: (hash) => message.digests.get(hash),
    signature,
    compareSignature: (other) => equal(other, signature),
    compareDigest: (other) => equal(other, digest),
    compareSignedDigest: (other) => equal(other, digest),
    verifySignature: (key: KeyObject) => verifyRaw(key, signature, message, hashes),
  };
}

export interface EnvelopeParts {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** What a timestamp authority stamped where that is not the signature: cosign's old attestations stamp the envelope. */
  readonly stamped?: Buffer;
}

/** A DSSE envelope: the signature covers payload type and payload. */
export function envelopeContent(envelope: EnvelopeParts, hashes: readonly HashName[]): SignatureContent {
  const { signature, payload } = envelope;
  const signed = dsse.preAuthEncoding(envelope.payloadType, payload);
  const message = messageOf(signed);
  return {
    form: 'envelope',
    digestUnder: (hash) => message.digests.get(hash),
    signature: envelope.stamped ?? signature,
    compareSignature: (other) => equal(other, signature),
    compareDigest: (other) => equal(other, createHash('sha256').update(payload).digest()),
    compareSignedDigest: (other) => [...message.digests.values()].some((digest) => equal(other, digest)),
    verifySignature: (key: KeyObject) => verifyRaw(key, signature, message, hashes),
  };
}

export function equal(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && left.length > 0 && timingSafeEqual(left, right);
}
