// From what a policy names (a trust policy, a trust store, revocation lists) to what verifying needs, for one repository.

import { PortcullisError } from '@portcullis/core';
import type { Repository } from '@portcullis/images';
import { selectStatement, type TrustPolicy } from './trust-policy.js';
import { readRevocationFile, readTrustedCertificates, readTrustStores, storeKey, type TrustStores } from './trust-store.js';
import type { NotationTrust } from './verify.js';

export interface NotationSources {
  readonly policy: TrustPolicy;
  /** Directory that holds `x509/`, for the stores that `certificates` does not give. */
  readonly trustStore?: string;
  /** Stores that the policy lists itself, by `type:name`. */
  readonly certificates?: ReadonlyMap<string, readonly NamedBytes[]>;
  /** Files of revocation lists, PEM or DER. */
  readonly revocationLists?: readonly string[];
}

export interface NamedBytes {
  /** For messages: a file or a key of the policy. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws PortcullisError `trust-policy-no-scope`, `trust-store-invalid`, `revocation-list-invalid` */
export async function loadNotationTrust(sources: NotationSources, repository: Repository): Promise<NotationTrust> {
  const statement = selectStatement(sources.policy, repository);
  const listed = sources.certificates ?? new Map<string, readonly NamedBytes[]>();
  const inDirectory = statement.trustStores.filter((store) => !listed.has(storeKey(store)));
  const [missing] = inDirectory;
  if (missing !== undefined && sources.trustStore === undefined) {
    throw new PortcullisError({
      code: 'trust-store-invalid',
      message: `expected certificates of the trust store ${storeKey(missing)}, got none`,
      where: { file: sources.policy.file, key: 'trustStores' },
      remedy: 'Name the trust store directory, or list the certificates of the store.',
    });
  }
  const stores: TrustStores = new Map([
    ...(sources.trustStore === undefined ? [] : await readTrustStores(sources.trustStore, inDirectory)),
    ...[...listed].map(([store, files]) => [store, files.flatMap(({ name, bytes }) => readTrustedCertificates(bytes, name))] as const),
  ]);
  const lists = await Promise.all((sources.revocationLists ?? []).map(readRevocationFile));
  return { statement, stores, revocationLists: lists.flat() };
}
