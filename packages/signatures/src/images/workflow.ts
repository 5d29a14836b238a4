// GitHub workflows and actions: job containers, services, and steps or actions that run an image.

import { use } from './kubernetes.js';
import type { ImageSource, ImageUse } from './types.js';
import { everyMap, partOf, readYamlNodes, type YamlNode } from './yaml-text.js';

const prefix = 'docker://';

export const workflows: ImageSource = {
  id: 'workflow',
  title: 'Workflow',
  matches: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path),
  async read(text, path) {
    const uses: ImageUse[] = [];
    const image = (node: YamlNode | undefined, role: string): void => {
      const found = node?.text ?? node?.map?.get('image')?.text;
      // An empty name means "no container"; GitHub allows it.
      if (found === undefined || found.value === '') return;
      uses.push(use(path, found.value.startsWith(prefix) ? partOf(found, prefix) : found, role));
    };
    for (const document of await readYamlNodes(text, path)) {
      for (const [name, job] of document.map?.get('jobs')?.map?.entries() ?? []) {
        image(job.map?.get('container'), `container of job ${name}`);
        for (const [service, node] of job.map?.get('services')?.map?.entries() ?? []) image(node, `service ${service} of job ${name}`);
      }
      for (const map of everyMap(document)) {
        const step = map.get('uses')?.text;
        if (step?.value.startsWith(prefix)) uses.push(use(path, partOf(step, prefix), 'step'));
      }
      const runs = document.map?.get('runs')?.map;
      const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
      // Anything without the prefix is a Dockerfile of the action's own.
      if (own?.value.startsWith(prefix)) uses.push(use(path, partOf(own, prefix), 'image of the action'));
    }
    return uses;
  },
};
