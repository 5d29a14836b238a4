// How old an image is: since its newest proven signature, else since its configuration says it was built.

import { type Descriptor, indexEntries, isIndexType, type RegistryClient, type Repository, readDescriptor } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';

export interface Age {
  /** Milliseconds; undefined when nothing says. */
  readonly age?: number;
  /** What says so. */
  readonly origin: string;
}

const maxConfigBytes = 8 * 1024 * 1024;

export async function imageAge(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
  attempts: readonly SignatureAttempt[],
  now: Date,
): Promise<Age> {
  const proven = attempts.flatMap(({ verified, signedAt }) => (verified && signedAt !== undefined ? [signedAt.getTime()] : []));
  if (proven.length > 0) return { age: now.getTime() - Math.max(...proven), origin: 'the proven time of its signature' };
  const created = await createdAt(client, repository, subject);
  if (created === undefined || Number.isNaN(created)) return { origin: 'neither a proven signature nor its configuration tells' };
  return { age: now.getTime() - created, origin: 'its own configuration, which the signature covers' };
}

/** Of an index: the oldest of its images, since any of them may be the one that runs. */
async function createdAt(client: RegistryClient, repository: Repository, subject: Descriptor): Promise<number | undefined> {
  const { bytes, mediaType } = await client.manifest(repository, subject.digest);
  if (isIndexType(mediaType)) {
    // Entries for no platform are attestations that a builder put beside the images.
    const images = indexEntries(bytes)
      .filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined)
      .slice(0, 32);
    const times: (number | undefined)[] = [];
    for (const image of images) if (!isIndexType(image.mediaType)) times.push(await createdAt(client, repository, image));
    return times.length === 0 || times.includes(undefined) ? undefined : Math.min(...(times as number[]));
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
