// How old an image is: since its newest proven signature, else since its provenance was signed, else since its configuration
// says it was built. Anything else that is attested later, a scan above all, makes no image younger.

import type { Repository } from '@portcullis/images';
import { type Descriptor, indexEntries, isIndexType, type RegistryClient, readDescriptor } from '@portcullis/oci';
import { isProvenance, type SignatureAttempt } from '@portcullis/signatures';

export interface Age {
  /** Milliseconds; undefined when nothing says. */
  readonly age?: number;
  /** What says so. */
  readonly origin: string;
}

const maxConfigBytes = 8 * 1024 * 1024;
const maxImages = 64;
/** How far clocks may differ. */
export const clockSkew = 5 * 60_000;

/** @param attempts those of the authorities that must have signed. */
export async function imageAge(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
  attempts: readonly SignatureAttempt[],
  now: Date,
): Promise<Age> {
  const proven = (counts: (attempt: SignatureAttempt) => boolean): readonly number[] =>
    attempts.flatMap((attempt) =>
      attempt.verified && attempt.letThrough === undefined && attempt.signedAt !== undefined && counts(attempt)
        ? [attempt.signedAt.getTime()]
        : [],
    );
  const signed = proven(({ kind }) => kind !== 'attestation');
  if (signed.length > 0) return { age: now.getTime() - Math.max(...signed), origin: 'the proven time of its signature' };
  const built = proven(({ predicateType }) => predicateType !== undefined && isProvenance(predicateType));
  if (built.length > 0) return { age: now.getTime() - Math.min(...built), origin: 'the proven time of its provenance' };
  const created = await createdAt(client, repository, subject);
  if (created === undefined || !(created > beforeImages)) return { origin: 'neither a proven signature nor its configuration tells' };
  return { age: now.getTime() - created, origin: 'its own configuration, which the signature covers' };
}

/** No image was made before: builders write the year 1, or 1970, where they do not want to say, and then it has no age that is known. */
const beforeImages = Date.parse('2013-01-01T00:00:00Z');

/** Of an index: the oldest of its images, since any of them may be the one that runs. */
async function createdAt(client: RegistryClient, repository: Repository, subject: Descriptor): Promise<number | undefined> {
  const { bytes, mediaType } = await client.manifest(repository, subject.digest);
  if (isIndexType(mediaType)) {
    // Entries for no platform are attestations that a builder put beside the images.
    const images = indexEntries(bytes).filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined);
    // What is not looked at has no known age.
    if (images.length > maxImages || images.some((image) => isIndexType(image.mediaType))) return undefined;
    const times: (number | undefined)[] = [];
    for (const image of images) times.push(await createdAt(client, repository, image));
    return times.length === 0 || times.includes(undefined) ? undefined : oldest(times as number[]);
  }
  const { config } = JSON.parse(bytes.toString('utf8')) as { config?: unknown };
  const content = await client.blob(repository, readDescriptor(config), { maxBytes: maxConfigBytes });
  try {
    const { created } = JSON.parse(content.toString('utf8')) as { created?: unknown };
    return typeof created === 'string' ? Date.parse(created) : undefined;
  } catch {
    return undefined;
  }
}

function oldest(times: readonly number[]): number {
  return times.some(Number.isNaN) ? Number.NaN : Math.min(...times);
}
