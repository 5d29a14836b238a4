// Verifying a Sigstore bundle against an artifact: the bundle's signature, then that it is this artifact's.

import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { namesArtifact, parseStatement, type Statement } from '../attestation/statement.js';
import { envelopeContent, equal, messageContent, type SignatureContent } from './content.js';
import { type HashName, hashNames, type SignedMessage } from './raw-signature.js';
import { asRefusal, refusal } from './refusal.js';
import { type Authority, type ProvenSigner, verifyMaterial } from './verify.js';

export interface VerifiedBundle extends ProvenSigner {
  /** Of a DSSE bundle; a message signature makes no statement. */
  readonly statement?: Statement;
}

/** @throws PortcullisError with the reason why the bundle does not vouch for the artifact. */
export function verifyBundle(bundle: Bundle, artifact: SignedMessage, authority: Authority): VerifiedBundle {
  try {
    const { content, statement } = boundContent(bundle, artifact, authority);
    const certificate = leafCertificate(bundle);
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = verifyMaterial(
      {
        content,
        ...(certificate === undefined ? {} : { certificate }),
        entries: tlogEntries,
        timestamps: (timestampVerificationData?.rfc3161Timestamps ?? []).map((stamp) => Buffer.from(stamp.signedTimestamp)),
      },
      authority,
    );
    return { ...signer, ...(statement === undefined ? {} : { statement }) };
  } catch (error) {
    throw asRefusal(error);
  }
}

const algorithms: ReadonlyMap<HashAlgorithm, HashName> = new Map([
  [HashAlgorithm.SHA2_256, 'sha256'],
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
]);

function boundContent(bundle: Bundle, artifact: SignedMessage, authority: Authority): { content: SignatureContent; statement?: Statement } {
  const allowed = authority.kind === 'key' ? (authority.hashes ?? hashNames) : hashNames;
  if (bundle.content.$case === 'dsseEnvelope') {
    const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
    const statement = parseStatement(payloadType, payload);
    if (!namesArtifact(statement, artifact.digests)) {
      throw refusal('subject-mismatch', `expected ${describe(artifact)} among the statement's subjects, got other digests only`);
    }
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    return { content: envelopeContent({ payloadType, payload, signature }, allowed), statement };
  }
  const { messageDigest, signature } = bundle.content.messageSignature;
  const hash = algorithms.get(messageDigest.algorithm);
  if (hash === undefined) throw refusal('hash-unknown', `expected SHA-256, SHA-384 or SHA-512, got ${messageDigest.algorithm}`);
  if (!allowed.includes(hash)) throw refusal('hash-refused', `expected a hash of ${allowed.join(', ')}, got ${hash}`);
  const actual = artifact.digests.get(hash);
  if (actual === undefined) throw refusal('subject-mismatch', `expected the artifact's ${hash} to be known, got ${describe(artifact)}`);
  if (!equal(messageDigest.digest, actual)) {
    throw refusal('subject-mismatch', `expected the digest ${hash}:${actual.toString('hex')}, got ${messageDigest.digest.toString('hex')}`);
  }
  // The digest names the artifact; which hash the signature uses is the key's matter (some signers keep SHA-256 for P-384 keys).
  return { content: messageContent(signature, messageDigest.digest, artifact, allowed) };
}

function describe(artifact: SignedMessage): string {
  const [hash, digest] = [...artifact.digests][0] ?? ['sha256', Buffer.alloc(0)];
  return `${hash}:${digest.toString('hex')}`;
}

function leafCertificate(bundle: Bundle): Buffer | undefined {
  const { content } = bundle.verificationMaterial;
  if (content.$case === 'publicKey') return undefined;
  const leaf = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0];
  return leaf === undefined ? undefined : Buffer.from(leaf.rawBytes);
}
