// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end, and patches that set one.

import { readImageGroups } from './helm-values.js';
import { use } from './image-use.js';
import { imagesInManifest } from './kubernetes.js';
import { folderOf, isRemote, resolvePath } from './paths.js';
import type { ImageSource, ImageUse, NearbyFiles, Reading } from './types.js';
import { everyMap, readYamlNodes, type Text, textsOf, type YamlNode } from './yaml-text.js';

export const kustomizations: ImageSource = {
  id: 'kustomize',
  title: 'Kustomization',
  byName: true,
  matches: (path) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path),
  async read(text, path, files) {
    const uses: ImageUse[] = [];
    const elsewhere: string[] = [];
    for (const document of await readYamlNodes(text, path)) {
      const { map } = document;
      for (const entry of map?.get('images')?.list ?? []) uses.push(...replacement(entry, path));
      for (const key of ['resources', 'bases', 'components'])
        for (const { value } of textsOf(map?.get(key)))
          if (isRemote(value) || /\?ref=|\.git(?:\/\/|$)/.test(value)) elsewhere.push(`${value.slice(0, 120)}, a resource of ${path}`);
      for (const chart of map?.get('helmCharts')?.list ?? []) {
        const name = chart.map?.get('name')?.text?.value ?? 'a chart';
        elsewhere.push(`the chart ${name.slice(0, 120)} of ${path}`);
        const values = chart.map?.get('valuesInline');
        if (values !== undefined) uses.push(...readImageGroups(values, path, undefined));
      }
      for (const written of [
        ...textsOf(map?.get('patchesStrategicMerge')),
        ...['patches', 'patchesJson6902'].flatMap((key) => (map?.get(key)?.list ?? []).flatMap((entry) => patchTexts(entry))),
      ])
        uses.push(...(await readPatch(written, path, files)));
    }
    return { uses, elsewhere } satisfies Reading;
  },
};

function patchTexts(entry: YamlNode): readonly Text[] {
  return [entry.map?.get('patch')?.text, entry.map?.get('path')?.text].filter((text): text is Text => text !== undefined);
}

function replacement(entry: YamlNode, path: string): readonly ImageUse[] {
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
async function readPatch(written: Text, path: string, files: NearbyFiles): Promise<readonly ImageUse[]> {
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
    for (const operation of document.list ?? []) {
      const target = operation.map?.get('path')?.text?.value ?? '';
      const value = operation.map?.get('value');
      const image = value?.text ?? value?.map?.get('image')?.text;
      if (image !== undefined && (/\/image$/.test(target) || value?.map !== undefined))
        found.push(use(place, image, `patch of ${target.slice(0, 80)}`));
      else if (value?.list !== undefined)
        for (const map of value.list.flatMap((item) => everyMap(item))) {
          const inner = map.get('image')?.text;
          if (inner !== undefined) found.push(use(place, inner, `patch of ${target.slice(0, 80)}`));
        }
    }
  }
  return isInline ? found.map(({ region: _, ...rest }) => ({ ...rest, pinnable: false })) : found;
}
