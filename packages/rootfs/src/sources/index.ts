// An image of this machine or of a registry, read by what lies there.

import { dockerImage } from './docker-archive.js';
import { type Image, type ImageLayer, invalid } from './image.js';
import { isLayout, localKind } from './kind.js';
import { folderFiles, layoutImage } from './layout.js';
import { unpackedFile } from './packed-file.js';
import { openTarFile } from './tar-file.js';

/**
 * An image of a layout or archive.
 * @param image which of several; empty for the only one.
 * @param platform `os/architecture[/variant]`; empty for the only one, else `linux/amd64`.
 * @throws PortcullisError `image-invalid`, `layer-invalid` or `layer-too-large`.
 */
export async function localImage(absolute: string, name: string, image: string, platform: string): Promise<Image | undefined> {
  const kind = localKind(absolute);
  if (kind === 'other') return undefined;
  if (kind === 'layout') return layoutImage(folderFiles(absolute), name, image, platform);
  if (kind === 'archive') return archiveImage(absolute, name, image, platform);
  const unpacked = await unpackedFile(absolute, name);
  try {
    return { ...(await archiveImage(unpacked.path, name, image, platform)), close: unpacked.remove };
  } catch (error) {
    unpacked.remove();
    throw error;
  }
}

async function archiveImage(absolute: string, name: string, image: string, platform: string): Promise<Image> {
  const archive = openTarFile(absolute, name);
  if (isLayout(archive)) return layoutImage(archive, name, image, platform);
  if (archive.has('manifest.json')) return dockerImage(archive, name, image, platform);
  throw invalid(name, 'expected an archive with manifest.json or an OCI layout in it, got neither');
}

export { defaultPlatform, type ImageStore, ociImage } from './oci.js';
export type { Image, ImageLayer };
