// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are another source's.

import { PortcullisError } from '@portcullis/core';
import { use } from './image-use.js';
import type { ImageSource, ImageUse } from './types.js';
import { everyMap, type MapNode, readYamlNodes, type YamlNode } from './yaml-text.js';

const containerLists: readonly (readonly [string, string])[] = [
  ['containers', 'container'],
  ['initContainers', 'init container'],
  ['ephemeralContainers', 'ephemeral container'],
  ['sidecars', 'sidecar'],
  ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];

/** What makes a file a manifest, wherever in it the two words stand. */
export const manifestMark = /(?:^|[\s"'{,])apiVersion["']?\s{0,20}:/;

export const kubernetesManifests: ImageSource = {
  id: 'kubernetes',
  title: 'Kubernetes manifest',
  byName: false,
  matches: (path) => /\.(?:ya?ml|json)$/i.test(path) && !path.startsWith('.github/'),
  async read(text, path) {
    // Most YAML is something else.
    if (!manifestMark.test(text) || !text.includes('mage')) return { uses: [] };
    if (text.includes('{{') && /(?:^|\/)templates\//.test(path)) throw chartTemplate(path);
    const documents = await readYamlNodes(text, path);
    const manifests = documents.filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined);
    return { uses: manifests.flatMap((document) => imagesInManifest(document, path)) };
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
