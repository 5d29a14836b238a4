// What an image was built on: by the layers of a base that is at hand, else by what the image itself says, which is a claim.

import { PortcullisError } from '@portcullis/core';
import type { Image } from '@portcullis/rootfs';

export interface ImageBase {
  /** As a reference, or the path of what was saved of it. */
  readonly name?: string;
  /** It lies at a path: that is no name which says where it comes from. */
  readonly local?: true;
  /** Of its manifest, and of the index that the manifest was chosen from. */
  readonly digests: readonly string[];
  /**
   * `layers`: the image begins with those of the base. `contradicted`: it does not, whatever was said. `claimed`: a label says so, and
   * nobody looked.
   */
  readonly proof: 'layers' | 'contradicted' | 'claimed';
  /** How many of the image's layers are the base's. */
  readonly layers?: number;
}

/** A base that could be looked at. */
export interface OpenBase {
  readonly name: string;
  readonly local?: true;
  readonly digests: readonly string[];
  readonly image: Image;
}

/** What the layers say of a base that was named. */
export function provenBase({ layers }: Image, { image, ...base }: OpenBase): ImageBase {
  const own = layers.map(({ diffId }) => diffId);
  const begins = image.layers.length <= own.length && image.layers.every(({ diffId }, index) => diffId === own[index]);
  return begins ? { ...base, proof: 'layers', layers: image.layers.length } : { ...base, proof: 'contradicted' };
}

/**
 * The base that an image names itself.
 * @param look opens it, where it may be asked for; what cannot be had stays a claim.
 */
export async function claimedBase(
  image: Image,
  look: (name: string, digest: string) => Promise<OpenBase | undefined>,
): Promise<ImageBase | undefined> {
  const { base } = image;
  if (base === undefined) return undefined;
  const claim: ImageBase = {
    ...(base.name === undefined ? {} : { name: base.name }),
    digests: base.digest === undefined ? [] : [base.digest],
    proof: 'claimed',
  };
  if (base.name === undefined || base.digest === undefined) return claim;
  try {
    const opened = await look(base.name, base.digest);
    return opened === undefined ? claim : provenBase(image, opened);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return claim;
  }
}
