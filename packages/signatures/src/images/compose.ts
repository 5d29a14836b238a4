// Compose files: services that run an image. A service that is built names its own result, which its Dockerfile answers for.

import type { ImageSource, ImageUse } from './types.js';
import { expand } from './variables.js';
import { partOf, readYamlNodes, type Text } from './yaml-text.js';

const names = /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][^/]{1,100})?\.ya?ml$/i;
const imageContext = 'docker-image://';

export const composeFiles: ImageSource = {
  id: 'compose',
  title: 'Compose file',
  matches: (path) => names.test(path),
  async read(text, path) {
    const uses: ImageUse[] = [];
    const add = (found: Text, role: string): void => {
      const reference = expand(found.value, () => undefined, '$');
      uses.push({
        path,
        ...(found.region === undefined ? {} : { region: found.region }),
        reference,
        text: found.value,
        role,
        pinnable: found.region !== undefined && reference === found.value,
      });
    };
    for (const document of await readYamlNodes(text, path)) {
      for (const [name, service] of document.map?.get('services')?.map?.entries() ?? []) {
        const image = service.map?.get('image')?.text;
        const build = service.map?.get('build');
        if (image !== undefined && build === undefined) add(image, `service ${name}`);
        for (const [, context] of build?.map?.get('additional_contexts')?.map?.entries() ?? [])
          if (context.text?.value.startsWith(imageContext)) add(partOf(context.text, imageContext), `build context of service ${name}`);
        for (const volume of service.map?.get('volumes')?.list ?? []) {
          const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
          if (source !== undefined) add(source, `volume of service ${name}`);
        }
      }
    }
    return uses;
  },
};
