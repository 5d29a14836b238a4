// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. Charts' templates are no YAML and are left to what they render.

import type { ImageSource, ImageUse } from './types.js';
import { everyMap, type MapNode, readYamlNodes, type Text } from './yaml-text.js';

const containerLists: readonly (readonly [string, string])[] = [
  ['containers', 'container'],
  ['initContainers', 'init container'],
  ['ephemeralContainers', 'ephemeral container'],
  ['sidecars', 'sidecar'],
  ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];

export const kubernetesManifests: ImageSource = {
  id: 'kubernetes',
  title: 'Kubernetes manifest',
  matches: (path) => /\.(?:ya?ml|json)$/i.test(path) && !path.startsWith('.github/'),
  async read(text, path) {
    // Most YAML is something else; a chart's template may not even be YAML.
    if (!/(?:^|[\s"'{,])apiVersion["']?\s{0,20}:/.test(text) || !text.includes('mage') || /\{\{[\s\S]/.test(text)) return [];
    const documents = await readYamlNodes(text, path);
    return documents
      .filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined)
      .flatMap((document) => {
        const kind = document.map?.get('kind')?.text?.value ?? '';
        const name = document.map?.get('metadata')?.map?.get('name')?.text?.value;
        const owner = name === undefined ? kind : `${kind} ${name}`;
        return [...everyMap(document)].flatMap((map) => imagesOf(map, owner, path));
      });
  },
};

function imagesOf(map: MapNode, owner: string, path: string): ImageUse[] {
  const lists = containerLists.flatMap(([key, role]) => (map.get(key)?.list ?? []).map((item) => ({ container: item.map, role })));
  const single = containerFields.map((key) => ({ container: map.get(key)?.map, role: 'container' }));
  const containers = [...lists, ...single].flatMap(({ container, role }) => {
    const image = container?.get('image')?.text;
    const name = container?.get('name')?.text?.value;
    return image === undefined ? [] : [use(path, image, `${role}${name === undefined ? '' : ` ${name}`} of ${owner}`)];
  });
  const volumes = (map.get('volumes')?.list ?? []).flatMap((volume) => {
    const image = volume.map?.get('image')?.map?.get('reference')?.text;
    return image === undefined ? [] : [use(path, image, `image volume of ${owner}`)];
  });
  return [...containers, ...volumes];
}

/** A reference in YAML where no variables are known. */
export function use(path: string, found: Text, role: string): ImageUse {
  const known = found.value !== '' && !/[${}]/.test(found.value);
  return {
    path,
    ...(found.region === undefined ? {} : { region: found.region }),
    reference: known ? found.value : undefined,
    text: found.value,
    role,
    pinnable: known && found.region !== undefined,
  };
}
