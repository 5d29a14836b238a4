// GitLab pipelines: the commands of scripts, and local includes.

import { includesOf, isGitlabName, matching, scriptKeys, textsIn, variablesOf } from '../gitlab.js';
import { readYamlNodes } from '../yaml-text.js'; // at first use
import { buildsInScript } from './scripts.js'; // at first use
import type { BuildSource, NamedBuildFile, NamedDockerfile } from './types.js';

export const gitlabBuilds: BuildSource = {
  id: 'gitlab',
  title: 'GitLab pipeline',
  matches: isGitlabName,
  async read(text, path, files) {
    const dockerfiles: NamedDockerfile[] = [];
    const also: NamedBuildFile[] = [];
    for (const document of await readYamlNodes(text, path)) {
      const global = variablesOf(document.map?.get('variables'));
      for (const entry of includesOf(document.map?.get('include')))
        if (entry.kind === 'local') also.push(...matching(entry.value, files.paths).map((target) => ({ path: target, as: 'gitlab' })));
      for (const [name, { map }] of [['the pipeline', document] as const, ...(document.map?.entries() ?? [])]) {
        const own = variablesOf(map?.get('variables'));
        const lines = scriptKeys.flatMap((key) => textsIn(map?.get(key)));
        const found = buildsInScript({
          text: lines.join('\n'),
          owner: name === 'the pipeline' ? name : `job ${name}`,
          lookUp: (variable) => own.get(variable) ?? global.get(variable),
        });
        dockerfiles.push(...found.dockerfiles);
        also.push(...found.also);
      }
    }
    return { dockerfiles, also };
  },
};
