// Dockerfiles that only a Compose file calls so: `build: { dockerfile: images/app.build }`.

import { posix } from 'node:path';
import { readYaml, type YamlNode, yamlGet } from '@portcullis/formats/yaml';

/**
 * Workspace paths of the Dockerfiles that a Compose file names, whatever they are called (compose specification, "Compose Build").
 * What lies outside the workspace, behind a variable or in another repository is none of them.
 * @throws PortcullisError `yaml-invalid`.
 */
export async function composeDockerfiles(text: string, path: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const root of await readYaml(text, path)) {
    const services = get(root, 'services');
    for (const { value } of services?.kind === 'map' ? services.entries : []) {
      const build = get(value, 'build');
      const dockerfile = textOf(get(build, 'dockerfile'));
      const context = textOf(get(build, 'context')) ?? '.';
      if (dockerfile === undefined || /[$]|:\/\/|^git@/.test(`${context} ${dockerfile}`) || dockerfile.startsWith('/')) continue;
      const place = posix.normalize(posix.join(posix.dirname(path), context, dockerfile));
      if (!place.startsWith('..') && !place.startsWith('/')) found.add(place);
    }
  }
  return [...found];
}

function get(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.kind === 'map' ? yamlGet(node, name) : undefined;
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}
