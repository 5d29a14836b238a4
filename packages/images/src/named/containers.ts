// Images of containers and volumes anywhere in a manifest, or in a part of one.

import { use } from './image-use.js';
import type { ImageUse } from './types.js';
import { everyMap, type MapNode, type YamlNode } from './yaml-text.js';

const containerLists: readonly (readonly [string, string])[] = [
  ['containers', 'container'],
  ['initContainers', 'init container'],
  ['ephemeralContainers', 'ephemeral container'],
  ['sidecars', 'sidecar'],
  ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];

/** Images of a manifest, or of a part of one. */
export function imagesInManifest(document: YamlNode, path: string): readonly ImageUse[] {
  const kind = document.map?.get('kind')?.text?.value ?? 'manifest';
  const name = document.map?.get('metadata')?.map?.get('name')?.text?.value;
  const owner = name === undefined ? kind : `${kind} ${name}`;
  return everyMap(document).flatMap((map) => imagesOf(map, owner, path));
}

function imagesOf(map: MapNode, owner: string, path: string): ImageUse[] {
  const lists = containerLists.flatMap(([key, role]) => (map.get(key)?.list ?? []).map((item) => ({ container: item.map, role })));
  const single = containerFields.map((key) => ({ container: map.get(key)?.map, role: 'container' }));
  const containers = [...lists, ...single].flatMap(({ container, role }) => {
    const node = container?.get('image');
    // A template that happens to be YAML makes a map of `{{ x }}`: the name is not known.
    const image = node?.text ?? (node?.map === undefined ? undefined : { value: '' });
    const name = container?.get('name')?.text?.value;
    return image === undefined ? [] : [use(path, image, `${role}${name === undefined ? '' : ` ${name}`} of ${owner}`)];
  });
  const volumes = (map.get('volumes')?.list ?? []).flatMap((volume) => {
    const image = volume.map?.get('image')?.map?.get('reference')?.text;
    return image === undefined ? [] : [use(path, image, `image volume of ${owner}`)];
  });
  return [...containers, ...volumes];
}
