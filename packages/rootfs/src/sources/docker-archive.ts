// Archives of `docker save` before version 25, of podman and of builders: manifest.json names configurations and layers.

import { createHash } from 'node:crypto';
import { formatReference, parseReference } from '@portcullis/images';
import { baseOf, type Image, type ImageLayer, invalid, isObject, json, maxConfigBytes, maxLayers, readConfig } from './image.js';
import { refuseOther } from './oci.js';
import type { TarFile } from './tar-file.js';

interface Saved {
  readonly config: string;
  readonly tags: readonly string[];
  readonly layers: readonly string[];
}

/**
 * @param image the tag that is asked for; empty where there is only one image.
 * @throws PortcullisError `image-invalid`
 */
export function dockerImage(archive: TarFile, name: string, image: string, platform: string): Image {
  const all = savedImages(archive, name);
  const found = image === '' ? all : all.filter(({ tags }) => tags.some((tag) => sameTag(tag, image)));
  const [saved] = found;
  if (saved === undefined || found.length > 1) {
    const there = all.map(({ tags }) => tags[0] ?? 'one without a tag').join(', ');
    throw invalid(
      name,
      `expected one image${image === '' ? '' : ` ${image.slice(0, 200)}`} in the archive, got ${there.slice(0, 300) || 'none'}; name one by \`image\``,
    );
  }
  const bytes = archive.read(saved.config, maxConfigBytes);
  refuseOtherConfig(saved.config, bytes, name);
  const config = readConfig(bytes, name);
  refuseOther(platform, config.platform, name);
  if (saved.layers.length !== config.diffIds.length)
    throw invalid(name, `expected as many layers as the configuration names (${config.diffIds.length}), got ${saved.layers.length}`);
  return {
    name: image === '' ? (saved.tags[0] ?? name) : image,
    platform: config.platform,
    labels: config.labels,
    ...baseOf({}, config.labels),
    layers: saved.layers.map((path, index): ImageLayer => {
      const createdBy = config.createdBy[index];
      return {
        diffId: config.diffIds[index] as string,
        ...(createdBy === undefined ? {} : { createdBy }),
        open: () => archive.stream(path),
      };
    }),
  };
}

function savedImages(archive: TarFile, name: string): readonly Saved[] {
  const list = json(archive.read('manifest.json', maxConfigBytes), name, 'manifest.json');
  if (!Array.isArray(list)) throw invalid(name, 'expected manifest.json as a list of images');
  return list.map((value) => {
    const { Config: config, RepoTags: tags, Layers: layers } = isObject(value) ? value : ({} as Record<string, unknown>);
    if (typeof config !== 'string' || !isTexts(layers) || layers.length > maxLayers)
      throw invalid(name, 'expected images with `Config` and `Layers` in manifest.json');
    return { config, layers, tags: isTexts(tags) ? tags : [] };
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function sameTag(tag: string, image: string): boolean {
  try {
    return formatReference(parseReference(tag)) === formatReference(parseReference(image));
  } catch {
    return tag === image;
  }
}

/** The configuration is named by its digest: `HEX.json`, `sha256:HEX`, `blobs/sha256/HEX`. */
function refuseOtherConfig(path: string, bytes: Buffer, name: string): void {
  const said = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  const got = createHash('sha256').update(bytes).digest('hex');
  if (said !== undefined && said !== got) throw invalid(name, `expected the configuration sha256:${said}, got sha256:${got}`);
}
