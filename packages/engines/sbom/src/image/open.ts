// Which image a run is about: one of a registry by `image`, or what lies at `path`.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { formatReference, type ImageReference, parseReference } from '@portcullis/images';
import type { ScanContext } from '@portcullis/lint';
import { createRegistryClient } from '@portcullis/oci'; // at first use
import { type Image, localKind } from '@portcullis/rootfs';
import { insideWorkspace } from '@portcullis/workspace';
import { claimedBase, type ImageBase, type OpenBase, provenBase } from './base.js'; // at first use
// What a run over an empty folder needs nothing of.

import { localImage, ociImage } from '@portcullis/rootfs'; // at first use

export interface ImageInputs {
  readonly path: string;
  readonly image: string;
  readonly platform: string;
  readonly 'base-image': string;
}

export interface OpenImage {
  readonly image: Image;
  /** `REGISTRY/REPOSITORY@sha256:HEX`, where it comes from a registry. */
  readonly reference?: ImageReference;
  close(): void;
}

/** Whether a file or folder is an image, and no document and no repository. */
export function isImage(path: string): boolean {
  return localKind(path) !== 'other';
}

/** Whether a text can only be an image of a registry: with its host, and a tag or digest. A mistyped path asks no network. */
export function isRegistryReference(text: string): boolean {
  if (!/^(?:[\w-]+\.[\w.-]+|localhost|[\w.-]+:\d{1,5})(?::\d{1,5})?\/.+[:@]/.test(text)) return false;
  try {
    return parseReference(text).registry !== '';
  } catch {
    return false;
  }
}

/** @param absolute of `path`. @throws PortcullisError; undefined where neither input is about an image. */
export async function openImage(inputs: ImageInputs, absolute: string, context: ScanContext): Promise<OpenImage | undefined> {
  const { platform } = inputs;
  if (platform !== '' && !/^[a-z0-9]{1,20}(?:\/[a-z0-9_]{1,20}){1,2}$/.test(platform))
    throw badInput('platform', 'a platform as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT', platform);
  const isLocal = localKind(absolute) !== 'other';
  if (isLocal) {
    const image = await localImage(absolute, inputs.path, inputs.image, platform);
    return image === undefined ? undefined : { image, close: () => image.close?.() };
  }
  if (inputs.image !== '') {
    if (inputs.path !== '.' && inputs.path !== '')
      throw badInput('path', 'an image’s layout or archive beside `image`, or nothing', inputs.path);
    return fromRegistry(inputs.image, platform, context);
  }
  for (const input of ['platform', 'base-image'] as const)
    if (inputs[input] !== '') throw badInput(input, '`image` beside it, or a layout or archive in `path`', inputs[input]);
  return undefined;
}

/**
 * The base that the user names, by the layers that it has; else the one that the image names, asked of the image's own registry and of no
 * other: what an image says must not choose who is asked.
 * @throws PortcullisError where the named base cannot be had.
 */
export async function openBase(inputs: ImageInputs, { image, reference }: OpenImage, context: ScanContext): Promise<ImageBase | undefined> {
  const named = inputs['base-image'];
  const wanted = image.platform;
  const fromRegistryOf = async (name: string): Promise<OpenBase> => {
    const opened = await fromRegistry(name, wanted, context);
    try {
      return {
        name,
        digests: [...new Set([opened.image.digest, opened.reference?.digest])].filter((one) => one !== undefined),
        image: opened.image,
      };
    } finally {
      opened.close();
    }
  };
  if (named === '')
    return claimedBase(image, async (name, digest) => {
      const said = parseReference(name);
      if (reference === undefined || said.registry !== reference.registry) return undefined;
      return fromRegistryOf(formatReference({ registry: said.registry, repository: said.repository, digest }));
    });
  if (isRegistryReference(named) || !existsSync(join(context.workspace, named))) return provenBase(image, await fromRegistryOf(named));
  const local = await localImage(insideWorkspace(context.workspace, named, 'base-image'), named, '', wanted);
  if (local === undefined) throw badInput('base-image', 'an image of a registry, a layout or an archive', named);
  try {
    return provenBase(image, { name: named, local: true, digests: local.digest === undefined ? [] : [local.digest], image: local });
  } finally {
    local.close?.();
  }
}

async function fromRegistry(name: string, platform: string, { environment, now }: ScanContext): Promise<OpenImage> {
  const asked = parseReference(name);
  const client = createRegistryClient({ environment, now, ...certificates(environment.SSL_CERT_FILE) });
  try {
    const { digest } = await client.resolve(asked);
    const image = await ociImage(client, { name, repository: asked, reference: digest, platform });
    // What was asked for by a tag of several platforms is named by the digest of all of them, as others pull it.
    const { tag: _, ...repository } = asked;
    return { image, reference: { ...repository, digest }, close: () => client.close() };
  } catch (error) {
    client.close();
    throw error;
  }
}

function certificates(file: string | undefined): { readonly ca?: string } {
  return file === undefined || file === '' ? {} : { ca: readFileSync(file, 'utf8') };
}

export function referenceText(reference: ImageReference | undefined): string {
  return reference === undefined ? '' : formatReference(reference);
}

function badInput(key: string, expected: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: `expected ${expected}, got "${got.slice(0, 100)}"`,
    where: { key },
    remedy: 'Correct the input; the README of the action lists what each takes.',
  });
}
