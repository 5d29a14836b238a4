// What kustomizations, and the resources that deploy one, say of images: other names, tags and digests, and patches.

import { imagesInManifest } from './containers.js';
import { use } from './image-use.js';
import { folderOf, resolvePath } from './paths.js';
import type { ImageUse, NearbyFiles } from './types.js';
import { everyMap, readYamlNodes, type Text, type YamlNode } from './yaml-text.js';

/** What an entry of `patches` says in place, or the file that it names. */
export function patchTexts(entry: YamlNode): readonly Text[] {
  return [entry.map?.get('patch')?.text, entry.map?.get('path')?.text].filter((text): text is Text => text !== undefined);
}

/** What an entry of `images` puts in the place of a name. */
export function replacement(entry: YamlNode, path: string): readonly ImageUse[] {
  const field = (key: string) => entry.map?.get(key)?.text;
  const [name, newName, newTag, digest] = [field('name'), field('newName'), field('newTag'), field('digest')];
  const target = newName ?? name;
  if (target === undefined || (newName === undefined && newTag === undefined && digest === undefined)) return [];
  const suffix = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : undefined;
  const { region } = newTag ?? digest ?? target;
  return [
    {
      path,
      ...(region === undefined ? {} : { region }),
      // Without a tag of its own the manifest's is kept, which may be any.
      reference: suffix === undefined ? undefined : `${target.value}${suffix}`,
      text: `${target.value}${suffix ?? ''}`,
      role: `image that replaces ${name?.value ?? target.value}`,
      // A digest goes to a key of its own here.
      pinnable: false,
    },
  ];
}

/** A patch in place, or the name of a file with one: parts of manifests, or a list of operations. */
export async function readPatch(written: Text, path: string, files: NearbyFiles): Promise<readonly ImageUse[]> {
  const isInline = written.value.includes('\n') || /^\s*[[{-]/.test(written.value);
  const file = isInline ? undefined : resolvePath(folderOf(path), written.value);
  const text = isInline ? written.value : file === undefined ? undefined : files.read(file);
  if (text === undefined) return [];
  const place = file ?? path;
  const found: ImageUse[] = [];
  for (const document of await readYamlNodes(text, place)) {
    // Manifests in files of their own are read as such.
    const isManifest = document.map?.get('apiVersion') !== undefined && document.map.get('kind') !== undefined;
    if (isInline || !isManifest) found.push(...imagesInManifest(document, place));
    for (const operation of document.list ?? []) found.push(...imagesOfOperation(operation, place));
  }
  return isInline ? found.map(({ region: _, ...rest }) => ({ ...rest, pinnable: false })) : found;
}

/** An operation of a JSON patch sets an image, a container, or a list of containers. */
function imagesOfOperation({ map }: YamlNode, place: string): readonly ImageUse[] {
  const target = map?.get('path')?.text?.value ?? '';
  const value = map?.get('value');
  const image = value?.text ?? value?.map?.get('image')?.text;
  const isImage = image !== undefined && (/\/image$/.test(target) || value?.map !== undefined);
  const inList = (value?.list ?? []).flatMap((item) => everyMap(item)).flatMap((each) => each.get('image')?.text ?? []);
  return (isImage ? [image] : inList).map((each) => use(place, each, `patch of ${target.slice(0, 80)}`));
}
