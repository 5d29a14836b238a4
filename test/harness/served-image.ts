// One image on a registry of the test's own making: unsigned, unless the test lists what refers to it.

import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Seen } from '../../packages/oci/src/testing/mock-server.js';

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const digestOf = (content: string | Buffer): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;

const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('{}'), size: 2 };
export const image = JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config, layers: [] });

/** The manifest of something attached to the image. */
export function referrerOf(layer: { readonly mediaType: string; readonly digest: string; readonly size: number }): string {
  const subject = { mediaType: manifestType, digest: digestOf(image), size: image.length };
  return JSON.stringify({ schemaVersion: 2, mediaType: manifestType, artifactType: bundleType, config, layers: [layer], subject });
}

export const descriptorOf = (content: string, artifactType: string) => ({
  mediaType: manifestType,
  digest: digestOf(content),
  size: content.length,
  artifactType,
});
export const listOf = (...manifests: readonly object[]): string => JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests });

export const send = (response: ServerResponse, body: string | Buffer, type: string): void =>
  void response.writeHead(200, { 'content-type': type }).end(body);
export const absent = (response: ServerResponse): void => void response.writeHead(404).end('{}');

/** Says whether it answered. */
export type Answer = (request: Seen, response: ServerResponse) => boolean;

/** The image, but for what the test answers first. */
export const serving =
  (first: Answer) =>
  (request: Seen, response: ServerResponse): void => {
    if (first(request, response)) return;
    if (/\/manifests\/(?:v1|sha256:)/.test(request.url)) send(response, image, manifestType);
    else absent(response);
  };

export const on =
  (pattern: RegExp, answer: (response: ServerResponse) => void): Answer =>
  ({ url }, response) => {
    if (!pattern.test(url)) return false;
    answer(response);
    return true;
  };

/** Something that the registry says is attached to the image. */
export const attached =
  (manifest: string, blob: (response: ServerResponse) => void, artifactType = bundleType): Answer =>
  (request, response) =>
    on(/\/referrers\//, (to) => send(to, listOf(descriptorOf(manifest, artifactType)), indexType))(request, response) ||
    on(new RegExp(`/manifests/${digestOf(manifest)}`), (to) => send(to, manifest, manifestType))(request, response) ||
    on(/\/blobs\//, blob)(request, response);
