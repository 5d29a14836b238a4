// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are no manifests before they are rendered.

import { PortcullisError } from '@portcullis/core';
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
    // Most YAML is something else.
    if (!/(?:^|[\s"'{,])apiVersion["']?\s{0,20}:/.test(text) || !text.includes('mage')) return [];
    if (text.includes('{{') && /(?:^|\/)templates\//.test(path)) throw chartTemplate(path);
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

function chartTemplate(path: string): PortcullisError {
  return new PortcullisError({
    code: 'chart-template',
    message: 'expected a manifest, got a template of a chart',
    where: { file: path },
    remedy: 'Render the chart (`helm template`) in a step before, and let the result be read.',
  });
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
