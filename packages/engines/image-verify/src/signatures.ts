export * from '@portcullis/signatures';
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
