// The words of the OCI distribution and image specifications, version 1.1, that the rest of Portcullis speaks.

import type { ImageReference, Repository } from '@portcullis/images';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface ManifestResult {
  /** `digest` and `size` are those of `bytes`, computed here. */
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly mediaType: string;
}

export interface BlobOptions {
  /** Upper bound on what is read, whatever the descriptor says. */
  readonly maxBytes?: number;
}

/** All of it throws PortcullisError; whatever it returns has the digest that was asked for. */
export interface RegistryClient {
  /** Tag to digest. Call it once for an image and use the digest from then on. */
  resolve(reference: ImageReference): Promise<Descriptor>;
  manifest(repository: Repository, digestOrTag: string): Promise<ManifestResult>;
  /** The blob's bytes, its digest and size verified. */
  blob(repository: Repository, descriptor: Descriptor, options?: BlobOptions): Promise<Buffer>;
  /** The blob as it arrives; throws at the end, or earlier, when digest or size do not hold. */
  blobStream(repository: Repository, descriptor: Descriptor): AsyncIterable<Uint8Array>;
  /**
   * Artifacts that name the subject: by the referrers API, else by the fallback tag `sha256-<hex>`.
   * `artifactType` filters on what the registry says of them, which may be a lie or `application/vnd.oci.empty.v1+json`.
   */
  referrers(repository: Repository, subjectDigest: string, artifactType?: string): Promise<readonly Descriptor[]>;
}
