// Development containers: `build.dockerfile`, and the Compose files that take its place (Development Container specification).

import { isDevcontainerName, jsonFromComments } from '../devcontainer.js';
import { folderOf, resolvePath } from '../paths.js';
import { unknownPart } from '../variables.js';
import { readYamlNodes, textsOf } from '../yaml-text.js'; // at first use
import { placesIn } from './places.js';
import type { BuildSource, NamedBuildFile, NamedDockerfile } from './types.js';

export const devcontainerBuilds: BuildSource = {
  id: 'devcontainer',
  title: 'development container',
  matches: isDevcontainerName,
  async read(text, path) {
    const dockerfiles: NamedDockerfile[] = [];
    const also: NamedBuildFile[] = [];
    const folder = folderOf(path);
    for (const { map } of await readYamlNodes(jsonFromComments(text), path)) {
      const build = map?.get('build')?.map;
      const written = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
      if (written !== undefined) {
        const owner = 'the development container';
        dockerfiles.push({ owner, text: written, candidates: placesIn([folder], withVariables(written)) });
      }
      for (const { value } of textsOf(map?.get('dockerComposeFile'))) {
        const target = resolvePath(folder, withVariables(value));
        if (target !== undefined) also.push({ path: target, as: 'compose' });
      }
    }
    return { dockerfiles, also };
  },
};

/** `${localEnv:NAME:default}` has its default; the workspace's folder is the root. */
function withVariables(text: string): string {
  return text.slice(0, 4096).replace(/\$\{([^${}]{0,300})\}/g, (_, inner: string) => {
    if (/^(?:localWorkspaceFolder|containerWorkspaceFolder)$/.test(inner)) return '';
    return /^(?:localEnv|containerEnv):\w{1,100}:(.+)$/.exec(inner)?.[1] ?? unknownPart;
  });
}
