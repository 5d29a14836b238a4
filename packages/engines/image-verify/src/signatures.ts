export * from './attempt.js';
export { type Provenance, type ProvenanceField, provenanceFields, provenanceTypes, readProvenance } from './attestation/provenance.js';
export * from './attestation/rule.js';
export * from './attestation/statement.js';
export { signPredicate } from './cosign/bundles.js';
export { type CosignOptions, verifyCosign } from './cosign/verify-cosign.js';
export { loadNotationTrust, type NamedBytes, type NotationSources } from './notation/load.js';
export {
  type PolicySource,
  parseTrustPolicy,
  readTrustPolicy,
  readTrustStatement,
  type StoreName,
  type TrustPolicy,
  type TrustStatement,
} from './notation/trust-policy.js';
export {
  readRevocationFile,
  readRevocationLists,
  readTrustedCertificates,
  readTrustStores,
  storeKey,
  type TrustStores,
} from './notation/trust-store.js';
export { type NotationOptions, type NotationTrust, notationArtifactType, verifyNotation } from './notation/verify.js';
export * from './sigstore/artifact.js';
export * from './sigstore/bundle.js';
export { verifyAnyBundle } from './sigstore/bundle-list.js';
export * from './sigstore/identity.js';
export * from './sigstore/parse-bundle.js';
export { compilePattern, type Pattern } from './sigstore/pattern.js';
export { readPublicKey, type VerificationKey } from './sigstore/public-key.js';
export { type HashName, hashNames, messageOf, type SignedMessage } from './sigstore/raw-signature.js';
export * from './sigstore/trusted-root.js';
export type { Authority, ProvenSigner, Requirement } from './sigstore/verify.js';
