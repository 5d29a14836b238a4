// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end, and patches that set one.

import { readImageGroups } from './helm-values.js';
import { patchTexts, readPatch, replacement } from './kustomize-parts.js'; // at first use
import { isRemote } from './paths.js';
import type { ImageSource, ImageUse, Reading } from './types.js';
import { readYamlNodes, textsOf } from './yaml-text.js';

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
