// OCI image layouts, as a folder and as an archive of one (`skopeo copy … oci-archive:`, `docker save` since 25).

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatReference, isDigest, parseReference, type Repository } from '@portcullis/images';
import { type Descriptor, indexEntries, readManifest, verifiedChunks } from '@portcullis/oci';
import { systemReason } from '@portcullis/workspace';
import { type Image, invalid } from './image.js';
import { folderHas } from './kind.js';
import { type ImageStore, ociImage } from './oci.js';

/** A folder or an archive, as much of it as a layout needs. */
export interface LayoutFiles {
  has(name: string): boolean;
  read(name: string, maxBytes: number): Buffer;
  stream(name: string): AsyncIterable<Uint8Array>;
}

const maxIndexBytes = 4 * 1024 * 1024;
/** No layout has one: it proves nothing of a registry. */
const nowhere: Repository = { registry: '', repository: '' };

/**
 * @param image the name, tag or digest that is asked for; empty where there is only one.
 * @throws PortcullisError `image-invalid` where there is none or more than one.
 */
export async function layoutImage(files: LayoutFiles, name: string, image: string, platform: string): Promise<Image> {
  const entries = indexEntries(files.read('index.json', maxIndexBytes)).filter(isImage);
  const found = image === '' ? entries : entries.filter((entry) => answers(entry, image));
  const digests = [...new Set(found.map(({ digest }) => digest))];
  const [digest] = digests;
  if (digest === undefined || digests.length > 1) throw notOne(name, image, entries, digests.length);
  return ociImage(storeOf(files, name), { name: image === '' ? name : image, repository: nowhere, reference: digest, platform });
}

function isImage({ annotations, artifactType }: Descriptor): boolean {
  return artifactType === undefined && !/^dev\.cosignproject\.cosign\/(?:sigs|atts)$/.test(annotations?.kind ?? '');
}

function titles({ annotations }: Descriptor): readonly string[] {
  return ['io.containerd.image.name', 'org.opencontainers.image.ref.name'].flatMap((key) => annotations?.[key] ?? []);
}

/** By its digest, by what the layout calls it, or by the tag where the layout has no more. */
function answers(entry: Descriptor, image: string): boolean {
  if (entry.digest === image) return true;
  const asked = referenceOf(image);
  if (asked?.digest !== undefined) return entry.digest === asked.digest;
  return titles(entry).some(
    (title) => title === image || title === asked?.tag || (asked !== undefined && full(title) === formatReference(asked)),
  );
}

function full(title: string): string | undefined {
  const reference = /[/:]/.test(title) ? referenceOf(title) : undefined;
  return reference === undefined ? undefined : formatReference(reference);
}

function referenceOf(text: string): ReturnType<typeof parseReference> | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

function notOne(name: string, image: string, entries: readonly Descriptor[], count: number): Error {
  const there = entries.map((entry) => titles(entry)[0] ?? entry.digest).join(', ');
  const wanted = image === '' ? 'one image' : `one image ${image.slice(0, 200)}`;
  const got = count > 1 || image !== '' ? `${there === '' ? 'none' : there.slice(0, 300)}` : 'none';
  return invalid(name, `expected ${wanted} in the layout, got ${got}${count > 1 ? '; name one by `image`' : ''}`);
}

function storeOf(files: LayoutFiles, name: string): ImageStore {
  const path = (digest: string): string => {
    if (!isDigest(digest)) throw invalid(name, 'expected a digest of sha256 or sha512');
    const at = `blobs/${digest.replace(':', '/')}`;
    if (!files.has(at)) throw invalid(name, `expected the blob ${digest} in the layout, got none`);
    return at;
  };
  const store: ImageStore = {
    manifest: async (_repository, digest) => readManifest(files.read(path(digest), maxIndexBytes), undefined, digest),
    async blob(repository, descriptor, { maxBytes = maxIndexBytes } = {}) {
      if (descriptor.size > maxBytes) throw invalid(name, `expected a blob of at most ${maxBytes} bytes, got ${descriptor.size}`);
      const parts: Uint8Array[] = [];
      for await (const chunk of store.blobStream(repository, descriptor)) parts.push(chunk);
      return Buffer.concat(parts);
    },
    async *blobStream(_repository, descriptor) {
      const body = files.stream(path(descriptor.digest));
      yield* verifiedChunks({ status: 200, headers: {}, body, close: () => undefined }, descriptor);
    },
  };
  return store;
}

export function folderFiles(directory: string): LayoutFiles {
  return {
    has: (name) => folderHas(directory, name),
    read(name, maxBytes) {
      try {
        if (statSync(join(directory, name)).size <= maxBytes) return readFileSync(join(directory, name));
      } catch (error) {
        throw invalid(directory, `expected ${name.slice(0, 200)} in the layout, got ${systemReason(error)}`);
      }
      throw invalid(directory, `expected ${name.slice(0, 200)} of at most ${maxBytes} bytes, got more`);
    },
    stream: (name) => createReadStream(join(directory, name), { highWaterMark: 256 * 1024 }),
  };
}
