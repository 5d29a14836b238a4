// What a manifest's bytes are, agreed between their media type and their content: an image read as an index, or the
// other way round, is two different things to two different readers (CVE-2021-41190).

import { fault } from '@portcullis/http';
import { isDigest } from '@portcullis/images';
import { algorithmOf, digestMismatch, digestOf } from '../content.js';
import type { Descriptor, ManifestResult } from '../types.js';

export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

const manifestTypes: readonly string[] = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexTypes: readonly string[] = [mediaTypes.ociIndex, mediaTypes.dockerList];
/** What a client says it understands. */
export const acceptManifests = [...manifestTypes, ...indexTypes].join(', ');

/** Bound that the distribution specification asks registries to support. */
export const maxManifestBytes = 4 * 1024 * 1024;

const keys = ['schemaVersion', 'mediaType', 'config', 'layers', 'manifests', 'subject', 'artifactType', 'annotations'];

export function isIndexType(mediaType: string): boolean {
  return indexTypes.includes(mediaType);
}

/**
 * Checks bytes against the digest that was asked for and against their media type.
 * @throws PortcullisError `digest-mismatch`, `manifest-invalid` or `media-type-confusion`.
 */
export function readManifest(bytes: Buffer, contentType: string | undefined, digest: string | undefined): ManifestResult {
  const actual = digestOf(bytes, digest === undefined ? 'sha256' : algorithmOf(digest));
  if (digest !== undefined && actual !== digest) throw digestMismatch('manifest', digest, actual);
  const value = parseObject(bytes, 'a manifest');
  const declared = contentType?.split(';')[0]?.trim().toLowerCase();
  const named = value.mediaType;
  if (named !== undefined && typeof named !== 'string') throw invalid('expected `mediaType` as text');
  // Some registries and every file system have no type of their own to give.
  const vague = declared === undefined || ['', 'application/json', 'application/octet-stream', 'text/plain'].includes(declared);
  const mediaType = vague ? (named ?? typeByShape(value)) : declared;
  if (mediaType === undefined) throw invalid('expected a manifest or an index, got something without media type');
  if (!vague && named !== undefined && named !== declared)
    throw confusion(`\`mediaType\` ${declared} as the registry says, got ${named.slice(0, 100)} in the content`);
  checkShape(value, mediaType);
  return { descriptor: { mediaType, digest: actual, size: bytes.length }, bytes, mediaType };
}

function checkShape(value: Readonly<Record<string, unknown>>, mediaType: string): void {
  if (value.schemaVersion === 1 || value.fsLayers !== undefined)
    throw fault('manifest-schema1', 'expected a manifest of schema 2, got schema 1', 'Build and push the image with a current tool.');
  if (![...manifestTypes, ...indexTypes].includes(mediaType))
    throw invalid(`expected one of the image or index media types, got ${mediaType.slice(0, 100)}`);
  // Readers in Go take `Layers` for `layers`; whoever writes it wants two readers to see two things.
  for (const key of Object.keys(value)) {
    const twin = keys.find((known) => known !== key && known.toLowerCase() === key.toLowerCase());
    if (twin !== undefined) throw confusion(`the key ${twin}, got ${key}`);
  }
  const isIndex = isIndexType(mediaType);
  const [has, lacks] = isIndex ? ['manifests', ['layers', 'config', 'fsLayers']] : ['layers', ['manifests', 'fsLayers']];
  if (!Array.isArray(value[has])) throw confusion(`${has} in an ${isIndex ? 'index' : 'image manifest'}, got none`);
  const wrong = lacks.find((key) => value[key] !== undefined);
  if (wrong !== undefined) throw confusion(`no ${wrong} in an ${isIndex ? 'index' : 'image manifest'}, got some`);
}

function typeByShape(value: Readonly<Record<string, unknown>>): string | undefined {
  if (Array.isArray(value.manifests)) return mediaTypes.ociIndex;
  return Array.isArray(value.layers) ? mediaTypes.ociManifest : undefined;
}

/** The descriptors of an index, each checked. @throws PortcullisError `manifest-invalid`. */
export function indexEntries(bytes: Buffer): readonly Descriptor[] {
  const { manifests } = parseObject(bytes, 'an index');
  if (!Array.isArray(manifests)) throw invalid('expected `manifests` as a list');
  return manifests.map(readDescriptor);
}

/** @throws PortcullisError `manifest-invalid`. */
export function readDescriptor(value: unknown): Descriptor {
  const { mediaType, digest, size, artifactType, annotations } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof mediaType !== 'string' || mediaType.length > 255) throw invalid('expected a descriptor with a media type');
  if (typeof digest !== 'string' || !isDigest(digest)) throw invalid('expected a descriptor with a digest');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw invalid('expected a descriptor with a size');
  return {
    mediaType,
    digest,
    size,
    ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
    ...(typeof annotations === 'object' && annotations !== null ? { annotations: textsOf(annotations) } : {}),
  };
}

function textsOf(annotations: object): Readonly<Record<string, string>> {
  const entries = Object.entries(annotations).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, string>;
}

function parseObject(bytes: Buffer, what: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid(`expected ${what} as JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`expected ${what} as a JSON object`);
  return value as Record<string, unknown>;
}

function invalid(message: string): Error {
  return fault('manifest-invalid', message, 'The registry serves something that is no image; check the reference.');
}

function confusion(expected: string): Error {
  return fault('media-type-confusion', `expected ${expected}`, 'Do not use this image: two tools would read two different things from it.');
}
