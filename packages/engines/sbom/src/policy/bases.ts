// Whether an image is built on a base that the policy approves.

import { matchesName, parseNameGlob, parseReference, type Repository } from '@portcullis/images';
import type { SbomPart } from '@portcullis/policy/document';
import type { ImageBase } from '../image/base.js';
import type { BuiltImage } from '../image/scan.js';

type Bases = NonNullable<SbomPart['bases']>;
/** Digests by image, as image-lock.json has them. */
export type Lock = ReadonlyMap<string, string>;

/** Why the base is not approved, as a sentence without its full stop; undefined where it is. */
export function baseRefusal({ name, base }: BuiltImage, { allow = [] }: Bases, lock: Lock): string | undefined {
  const image = `The image ${name.slice(0, 200)}`;
  if (base === undefined) return `${image} does not say which image it is built on; name it by \`base-image\``;
  const of = (base.name ?? base.digests[0] ?? 'an image without a name').slice(0, 200);
  if (base.proof === 'contradicted') return `${image} does not begin with the layers of ${of}, on which it is said to be built`;
  if (base.local === true) {
    const approved = [...allow.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.digests ?? []))), ...lock.values()];
    return base.digests.some((digest) => approved.includes(digest))
      ? undefined
      : `${image} is built on what lies at ${of}, whose digest the policy does not approve`;
  }
  const repository = repositoryOf(base);
  if (repository === undefined) return `${image} is built on ${of}, which has no name that a policy could approve`;
  const named = allow
    .map((entry) => (typeof entry === 'string' ? { image: entry } : entry))
    .filter((entry) => matchesName(parseNameGlob(entry.image), repository));
  const locked = [...lock].filter(([reference]) => sameRepository(reference, repository)).map(([, digest]) => digest);
  if (named.some(({ digests }) => digests === undefined)) return undefined;
  const digests = [...named.flatMap((entry) => entry.digests ?? []), ...locked];
  if (digests.length === 0) return `${image} is built on ${of}, which the policy does not approve`;
  if (!base.digests.some((digest) => digests.includes(digest)))
    return `${image} is built on ${of} by another digest than those that the policy approves`;
  // A label is written by whoever builds the image.
  return base.proof === 'layers'
    ? undefined
    : `${image} only claims by a label to be built on ${of}; name it by \`base-image\`, so that its layers tell`;
}

function repositoryOf({ name }: ImageBase): Repository | undefined {
  try {
    return name === undefined ? undefined : parseReference(name);
  } catch {
    return undefined;
  }
}

function sameRepository(reference: string, wanted: Repository): boolean {
  try {
    const { registry, repository } = parseReference(reference);
    return registry === wanted.registry && repository === wanted.repository;
  } catch {
    return false;
  }
}
