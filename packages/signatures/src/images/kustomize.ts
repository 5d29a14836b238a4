// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end.

import type { ImageSource, ImageUse } from './types.js';
import { readYamlNodes } from './yaml-text.js';

export const kustomizations: ImageSource = {
  id: 'kustomize',
  title: 'Kustomization',
  matches: (path) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path),
  async read(text, path) {
    const uses: ImageUse[] = [];
    for (const document of await readYamlNodes(text, path)) {
      for (const entry of document.map?.get('images')?.list ?? []) {
        const field = (key: string) => entry.map?.get(key)?.text;
        const [name, newName, newTag, digest] = [field('name'), field('newName'), field('newTag'), field('digest')];
        const target = newName ?? name;
        if (target === undefined || (newName === undefined && newTag === undefined && digest === undefined)) continue;
        const suffix = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : undefined;
        const { region } = newTag ?? digest ?? target;
        uses.push({
          path,
          ...(region === undefined ? {} : { region }),
          // Without a tag of its own the manifest's is kept, which may be any.
          reference: suffix === undefined ? undefined : `${target.value}${suffix}`,
          text: `${target.value}${suffix ?? ''}`,
          role: `image that replaces ${name?.value ?? target.value}`,
          // A digest goes to a key of its own here.
          pinnable: false,
        });
      }
    }
    return uses;
  },
};
