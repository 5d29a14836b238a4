// What came of one signature that was tried: every verifier reports these, verified or not.

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
  /** What a policy noted without refusing: failures of a level that only logs them, checks that it skips. */
  readonly warnings?: readonly string[];
}
