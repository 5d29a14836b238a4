// Every signature and attestation that cosign, in either of its formats, left beside an image, tried against one authority.

import type { Repository } from '@portcullis/images';
import type { Descriptor, RegistryClient } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';
import type { Authority } from '../sigstore/verify.js';
import { newBudget } from './attempts.js';
import { verifyBundles } from './bundles.js';
import { verifyLegacy } from './legacy.js';

export interface CosignOptions {
  /** Where to look; both when not given. */
  readonly formats?: readonly ('bundle' | 'legacy')[];
  /** The repository that the signatures lie in (cosign's COSIGN_REPOSITORY); the image's own when not given. */
  readonly signatures?: Repository;
}

/**
 * One attempt a signature found, verified or not; none when the image has none. `subject` is the image as it was resolved
 * once: its digest is what every signature must name. @throws PortcullisError when the registry cannot be asked.
 */
export async function verifyCosign(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
  authority: Authority,
  options: CosignOptions = {},
): Promise<readonly SignatureAttempt[]> {
  const formats = options.formats ?? ['bundle', 'legacy'];
  const search = { client, repository: options.signatures ?? repository, image: repository, subject, authority, budget: newBudget() };
  const found = await Promise.all([
    formats.includes('bundle') ? verifyBundles(search) : [],
    formats.includes('legacy') ? verifyLegacy(search) : [],
  ]);
  return found.flat();
}
