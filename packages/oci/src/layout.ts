// An OCI image layout on disk in the place of every registry: images and their signatures without a network
// (image specification, "OCI Image Layout"), as `oras copy -r --to-oci-layout` and `cosign save` write it.

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError, systemReason } from '@portcullis/core';
import { digestMismatch, digestOf, shortDigest, verifiedChunks } from './content.js';
import { formatReference, isDigest } from './reference.js';
import { indexEntries, isIndexType, maxManifestBytes, readDescriptor, readManifest } from './registry/manifest.js';
import { boundReferrers, fallbackTag } from './registry/referrers.js';
import type { Descriptor, ManifestResult, RegistryClient, Repository } from './types.js';

const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
const defaultMaxBlob = 32 * 1024 * 1024;

/** @throws PortcullisError `layout-invalid`. */
export function layoutRegistry(directory: string): RegistryClient {
  const entries = indexEntries(readBounded(join(directory, 'index.json'), directory));
  boundReferrers(entries.length);

  /** Entries under a name: written out in full, or as the tag alone. */
  const byName = (repository: Repository, tag: string): Descriptor | undefined => {
    const full = formatReference({ registry: repository.registry, repository: repository.repository, tag });
    const names = ({ annotations }: Descriptor): (string | undefined)[] => [annotations?.[refName], annotations?.[containerdName]];
    return entries.find((entry) => names(entry).includes(full)) ?? entries.find((entry) => names(entry).includes(tag));
  };
  const path = (digest: string): string => join(directory, 'blobs', ...digest.split(':'));

  const client: RegistryClient = {
    resolve: async (reference) => (await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest')).descriptor,
    async manifest(repository, digestOrTag): Promise<ManifestResult> {
      const entry = isDigest(digestOrTag) ? entries.find(({ digest }) => digest === digestOrTag) : byName(repository, digestOrTag);
      const digest = isDigest(digestOrTag) ? digestOrTag : entry?.digest;
      if (digest === undefined || statSync(path(digest), { throwIfNoEntry: false }) === undefined)
        throw missing('manifest-unknown', digestOrTag, directory);
      return readManifest(readBounded(path(digest), directory), entry?.mediaType, digest);
    },
    async blob(_repository, descriptor, options = {}) {
      const limit = Math.min(options.maxBytes ?? defaultMaxBlob, descriptor.size);
      if (!isDigest(descriptor.digest)) throw missing('digest-invalid', descriptor.digest, directory);
      if (statSync(path(descriptor.digest), { throwIfNoEntry: false }) === undefined)
        throw missing('blob-unknown', descriptor.digest, directory);
      if (limit < descriptor.size) throw tooLarge(descriptor, limit);
      const bytes = readBounded(path(descriptor.digest), directory, limit);
      const digest = digestOf(bytes, descriptor.digest.split(':')[0]);
      if (digest !== descriptor.digest) throw digestMismatch('blob', descriptor.digest, digest);
      return bytes;
    },
    async *blobStream(_repository, descriptor) {
      if (!isDigest(descriptor.digest) || statSync(path(descriptor.digest), { throwIfNoEntry: false }) === undefined)
        throw missing('blob-unknown', descriptor.digest, directory);
      const stream = createReadStream(path(descriptor.digest));
      yield* verifiedChunks({ status: 200, headers: {}, body: stream, close: () => stream.destroy() }, descriptor);
    },
    async referrers(repository, subject, artifactType) {
      const listed = entries.flatMap((entry) => subjectOf(entry, subject) ?? []);
      const fallback = byName(repository, fallbackTag(subject));
      const tagged =
        fallback === undefined || !isIndexType(fallback.mediaType) ? [] : indexEntries(readBounded(path(fallback.digest), directory));
      const all = new Map([...tagged, ...listed].map((entry) => [entry.digest, entry]));
      boundReferrers(all.size);
      return [...all.values()].filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
    },
  };
  return client;

  /** The entry as a referrer, when its manifest names the subject. */
  function subjectOf(entry: Descriptor, subject: string): Descriptor | undefined {
    if (!isDigest(entry.digest) || statSync(path(entry.digest), { throwIfNoEntry: false }) === undefined) return undefined;
    const { bytes } = readManifest(readBounded(path(entry.digest), directory), entry.mediaType, entry.digest);
    const manifest = JSON.parse(bytes.toString('utf8')) as { subject?: unknown; artifactType?: unknown; config?: { mediaType?: unknown } };
    if (manifest.subject === undefined || readDescriptor(manifest.subject).digest !== subject) return undefined;
    const type = manifest.artifactType ?? manifest.config?.mediaType;
    return typeof type === 'string' ? { ...entry, artifactType: type } : entry;
  }
}

function readBounded(file: string, directory: string, limit = maxManifestBytes): Buffer {
  try {
    const { size } = statSync(file);
    if (size <= limit) return readFileSync(file);
  } catch (error) {
    throw invalid(directory, systemReason(error));
  }
  throw invalid(directory, `a file of more than ${limit} bytes`);
}

function invalid(directory: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'layout-invalid',
    message: `expected an OCI image layout, got ${got}`,
    where: { file: directory, key: 'layout' },
    remedy: 'Write it with `oras copy -r --to-oci-layout`, which takes the signatures along.',
  });
}

function tooLarge(descriptor: Descriptor, limit: number): PortcullisError {
  return new PortcullisError({
    code: 'blob-too-large',
    message: `expected blob ${shortDigest(descriptor.digest)} of at most ${limit} bytes, got ${descriptor.size}`,
    remedy: 'Nothing of this kind is that large; look at the artifact with another tool.',
  });
}

function missing(code: string, name: string, directory: string): PortcullisError {
  return new PortcullisError({
    code,
    message: `expected ${name.slice(0, 140)} in the layout, got nothing of that name`,
    where: { file: directory, key: 'layout' },
    remedy: 'Copy the image into the layout, with its signatures.',
  });
}
