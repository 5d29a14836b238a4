// For tests only: a trust policy statement and its stores, and the outcome of one envelope under them.

import { memoryRegistry } from '@portcullis/oci';
import type { SignatureAttempt } from '@portcullis/signatures';
import { today } from '../../../../../../test/harness/certificates.js';
import { type RevocationList, readRevocationList } from '../crl.js';
import { readTrustStatement } from '../trust-policy.js';
import { readTrustedCertificates } from '../trust-store.js';
import { type NotationTrust, notationArtifactType, verifyNotation } from '../verify.js';
import { subject } from './envelopes.js';

export const repository = { registry: 'registry.example', repository: 'app' };

export interface TrustOptions {
  readonly level?: string;
  readonly override?: Readonly<Record<string, string>>;
  readonly verifyTimestamp?: string;
  readonly identities?: readonly string[];
  /** Roots by store, for example `ca:acme`. */
  readonly stores: Readonly<Record<string, readonly Uint8Array[]>>;
  readonly revocationLists?: readonly Uint8Array[];
}

export function trust(options: TrustOptions): NotationTrust {
  const { level = 'strict', override, verifyTimestamp, identities = ['*'], stores } = options;
  const statement = readTrustStatement({ file: 'trustpolicy.json', lineOf: () => undefined }, [], {
    name: 'test',
    registryScopes: ['*'],
    signatureVerification: {
      level,
      ...(override === undefined ? {} : { override }),
      ...(verifyTimestamp === undefined ? {} : { verifyTimestamp }),
    },
    trustStores: Object.keys(stores),
    trustedIdentities: identities,
  });
  const lists: readonly RevocationList[] = (options.revocationLists ?? []).map(readRevocationList);
  return {
    statement,
    stores: new Map(Object.entries(stores).map(([name, roots]) => [name, roots.flatMap((root) => readTrustedCertificates(root, name))])),
    revocationLists: lists,
  };
}

export type Format = 'jws' | 'cose';

export interface AttemptOptions {
  readonly format?: Format;
  readonly now?: Date;
  /** What the registry's signature manifest has instead. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly subject?: typeof subject;
}

export function signatureManifest(layer: object, overrides: Readonly<Record<string, unknown>> = {}): object {
  return {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: notationArtifactType, digest: `sha256:${'44'.repeat(32)}`, size: 2 },
    layers: [layer],
    subject,
    ...overrides,
  };
}

/** Every attempt for an image whose only signature is this envelope. */
export async function attempts(
  envelope: Uint8Array,
  given: NotationTrust,
  options: AttemptOptions = {},
): Promise<readonly SignatureAttempt[]> {
  const registry = memoryRegistry();
  const target = options.subject ?? subject;
  const layer = registry.putBlob(envelope, options.format === 'cose' ? 'application/cose' : 'application/jose+json');
  registry.putManifest(signatureManifest(layer, { subject: target, ...options.manifest }), 'application/vnd.oci.image.manifest.v1+json');
  return verifyNotation(registry, repository, target, given, { now: options.now ?? today });
}

/** `verified`, or the code and reason of the only attempt. */
export async function outcome(envelope: Uint8Array, given: NotationTrust, options: AttemptOptions = {}): Promise<string> {
  const tried = await attempts(envelope, given, options);
  const [attempt] = tried;
  if (attempt === undefined || tried.length !== 1) return `${tried.length} attempts`;
  return attempt.verified ? 'verified' : `${attempt.code}: ${attempt.reason}`;
}
