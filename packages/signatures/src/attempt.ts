// What came of one signature that was tried: every verifier reports these, verified or not.

import type { ExtensionName } from './sigstore/identity.js';

export interface SignatureAttempt {
  readonly kind: 'cosign-bundle' | 'cosign-legacy' | 'notation-jws' | 'notation-cose' | 'attestation';
  /** Of the artifact that carried the signature. */
  readonly digest: string;
  readonly verified: boolean;
  /** Why it does not hold: a stable kebab-case code and a sentence "expected X, got Y". */
  readonly code?: string;
  readonly reason?: string;
  /** Who signed: key fingerprint, certificate SAN or X.509 subject. A threshold counts distinct identities. */
  readonly identity?: string;
  /** Who vouches for the identity: OIDC issuer or X.509 issuer. */
  readonly issuer?: string;
  /** Proven time of signing: log entry or timestamp, never the signer's own word. */
  readonly signedAt?: Date;
  /** Of an attestation: the in-toto predicate type and the whole statement. */
  readonly predicateType?: string;
  readonly statement?: unknown;
  /** What the signer stated of the image in the signature itself (`cosign sign -a`). */
  readonly annotations?: ReadonlyMap<string, string>;
  /** Fingerprint of the key that made the signature, where it is the signer's own: two names of one key are one signer. */
  readonly keyId?: string;
  /** What the signer's certificate says of the workflow that signed, by Fulcio's extensions. */
  readonly extensions?: ReadonlyMap<ExtensionName, string>;
  /** What was noted without being a failure. */
  readonly warnings?: readonly string[];
  /**
   * Set where a trust policy's level let pass what does not hold, or looked at nothing: `verified` is then that policy's word,
   * and whoever relies on it lets the image through. Names the statement and what was let pass.
   */
  readonly letThrough?: string;
}
