// A registry that lives in memory: for tests of what stands on a RegistryClient, and for offline bundles.

import { createHash } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import { isDigest } from '@portcullis/images';
import type { Descriptor, ManifestResult, RegistryClient } from './types.js';

export interface MemoryRegistry extends RegistryClient {
  /** Stores bytes as a blob and returns its descriptor. */
  putBlob(bytes: Uint8Array, mediaType: string): Descriptor;
  /** Stores a manifest (an object is written as JSON), under the tag when one is given. */
  putManifest(manifest: object | Uint8Array, mediaType: string, tag?: string): Descriptor;
}

/** One repository's content; every repository name reads the same. */
export function memoryRegistry(): MemoryRegistry {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, ManifestResult>();
  const tags = new Map<string, string>();
  const client: MemoryRegistry = {
    putBlob(bytes, mediaType) {
      const buffer = Buffer.from(bytes);
      const descriptor = describe(buffer, mediaType);
      blobs.set(descriptor.digest, buffer);
      return descriptor;
    },
    putManifest(manifest, mediaType, tag) {
      const bytes = manifest instanceof Uint8Array ? Buffer.from(manifest) : Buffer.from(JSON.stringify(manifest));
      const descriptor = describe(bytes, mediaType);
      manifests.set(descriptor.digest, { descriptor, bytes, mediaType });
      if (tag !== undefined) tags.set(tag, descriptor.digest);
      return descriptor;
    },
    async resolve(reference) {
      return (await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest')).descriptor;
    },
    async manifest(_repository, digestOrTag) {
      const found = manifests.get(isDigest(digestOrTag) ? digestOrTag : (tags.get(digestOrTag) ?? ''));
      if (found === undefined) throw missing('manifest-unknown', digestOrTag);
      return found;
    },
    async blob(_repository, descriptor) {
      const found = blobs.get(descriptor.digest);
      if (found === undefined) throw missing('blob-unknown', descriptor.digest);
      return found;
    },
    async *blobStream(repository, descriptor) {
      yield await client.blob(repository, descriptor);
    },
    async referrers(_repository, subjectDigest, artifactType) {
      return [...manifests.values()].flatMap(({ descriptor, bytes }) => {
        const manifest = JSON.parse(bytes.toString()) as {
          subject?: Descriptor;
          artifactType?: string;
          config?: Descriptor;
          annotations?: Record<string, string>;
        };
        const type = manifest.artifactType ?? manifest.config?.mediaType;
        if (manifest.subject?.digest !== subjectDigest || (artifactType !== undefined && type !== artifactType)) return [];
        return [
          {
            ...descriptor,
            ...(type === undefined ? {} : { artifactType: type }),
            ...(manifest.annotations === undefined ? {} : { annotations: manifest.annotations }),
          },
        ];
      });
    },
  };
  return client;
}

function describe(bytes: Buffer, mediaType: string): Descriptor {
  return { mediaType, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.length };
}

function missing(code: string, name: string): PortcullisError {
  return new PortcullisError({ code, message: `expected ${name} in the registry, got nothing`, remedy: 'Push it first.' });
}
