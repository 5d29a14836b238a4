// An image by its manifest, wherever that is kept: a registry, a layout folder, an archive of one. The platform is chosen where there are
// several, and what was asked for must be there.

import type { Repository } from '@portcullis/images';
import { type Descriptor, indexEntries, isIndexType, type ManifestResult, type RegistryClient } from '@portcullis/oci';
import {
  baseOf,
  type Image,
  type ImageLayer,
  invalid,
  isObject,
  type JsonObject,
  jsonObject,
  maxConfigBytes,
  readConfig,
  texts,
} from './image.js';

/** What is asked of whoever keeps the image; a registry's client is one. */
export type ImageStore = Pick<RegistryClient, 'manifest' | 'blob' | 'blobStream'>;

export interface Asked {
  /** For messages, and as the image's name. */
  readonly name: string;
  readonly repository: Repository;
  /** Of a manifest or index, or a tag. */
  readonly reference: string;
  /** `os/architecture[/variant]`; empty for the only one, else for `linux/amd64`. */
  readonly platform: string;
}

export const defaultPlatform = 'linux/amd64';
const imageConfigs: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);
/** Indexes within one another. */
const maxIndexes = 4;

/** @throws PortcullisError `image-invalid`, or what the store throws. */
export async function ociImage(store: ImageStore, asked: Asked): Promise<Image> {
  const { name, repository } = asked;
  const manifest = await chosen(store, asked);
  const { config, layers, annotations } = jsonObject(manifest.bytes, name, 'a manifest');
  const configuration = descriptor(config, name, 'configuration');
  if (!imageConfigs.has(configuration.mediaType))
    throw invalid(name, `expected an image, got an artifact of type ${configuration.mediaType.slice(0, 100)}`);
  const read = readConfig(await store.blob(repository, configuration, { maxBytes: maxConfigBytes }), name);
  refuseOther(asked.platform, read.platform, name);
  const descriptors = (layers as readonly unknown[]).map((layer) => descriptor(layer, name, 'layer'));
  if (descriptors.length !== read.diffIds.length)
    throw invalid(name, `expected as many layers as the configuration names (${read.diffIds.length}), got ${descriptors.length}`);
  return {
    name,
    digest: manifest.descriptor.digest,
    platform: read.platform,
    labels: read.labels,
    ...baseOf(texts(annotations), read.labels),
    layers: descriptors.map((layer, index): ImageLayer => {
      const createdBy = read.createdBy[index];
      return {
        digest: layer.digest,
        diffId: read.diffIds[index] as string,
        ...(createdBy === undefined ? {} : { createdBy }),
        open: () => store.blobStream(repository, layer),
      };
    }),
  };
}

async function chosen(store: ImageStore, { name, repository, reference, platform }: Asked): Promise<ManifestResult> {
  let manifest = await store.manifest(repository, reference);
  for (let depth = 0; isIndexType(manifest.mediaType); depth++) {
    if (depth === maxIndexes) throw invalid(name, `expected at most ${maxIndexes} indexes within one another`);
    manifest = await store.manifest(repository, choose(manifest.bytes, platform, name).digest);
  }
  return manifest;
}

interface Choice {
  readonly digest: string;
  /** Empty where the index does not say. */
  readonly platform: string;
}

/** The entry of an index for a platform. @throws PortcullisError `image-invalid` where there is none. */
function choose(bytes: Buffer, platform: string, name: string): Choice {
  const { manifests } = jsonObject(bytes, name, 'an index');
  const known = indexEntries(bytes).flatMap((entry, index): readonly Choice[] => {
    // What BuildKit attests stands beside the images, for no platform.
    if (entry.artifactType !== undefined || entry.annotations?.['vnd.docker.reference.type'] !== undefined) return [];
    const said = (manifests as readonly JsonObject[])[index]?.platform;
    const platformOf = isObject(said)
      ? [said.os, said.architecture, said.variant].filter((part) => typeof part === 'string' && part !== '').join('/')
      : '';
    return platformOf.startsWith('unknown/') ? [] : [{ digest: entry.digest, platform: platformOf }];
  });
  const [only] = known;
  if (only !== undefined && known.length === 1 && (platform === '' || only.platform === '' || isPlatform(only.platform, platform)))
    return only;
  const wanted = platform === '' ? defaultPlatform : platform;
  const found = known.find((choice) => choice.platform === wanted) ?? known.find((choice) => isPlatform(choice.platform, wanted));
  if (found !== undefined) return found;
  const there = known.map((choice) => choice.platform || 'one without a platform').join(', ');
  throw invalid(name, `expected an image for ${wanted}, got ${there === '' ? 'none' : there.slice(0, 300)}`);
}

/** `linux/arm` means any variant of it, and `linux/arm64` is `linux/arm64/v8`. */
export function isPlatform(has: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/^([^/]+\/arm64)\/v8$/, '$1');
  return plain(has) === plain(wanted) || plain(has).startsWith(`${plain(wanted)}/`);
}

/** @throws PortcullisError `image-invalid` where another platform was asked for. */
export function refuseOther(asked: string, has: string, name: string): void {
  if (asked !== '' && !isPlatform(has, asked))
    throw invalid(name, `expected an image for ${asked.slice(0, 60)}, got one for ${has === '' ? 'none that it names' : has.slice(0, 60)}`);
}

function descriptor(value: unknown, name: string, what: string): Descriptor {
  const { mediaType, digest, size } = isObject(value) ? value : ({} as JsonObject);
  if (typeof mediaType !== 'string' || typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
    throw invalid(name, `expected a ${what} with its type and digest in the manifest`);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw invalid(name, `expected a ${what} with its size in the manifest`);
  return { mediaType, digest, size };
}
