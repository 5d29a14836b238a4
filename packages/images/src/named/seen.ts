// Kinds of files that name images and that are not read: nobody should think that they were.

import type { NearbyFiles } from './types.js';

/** Title, paths, and for files that mostly hold something else what their text then holds. */
const kinds: readonly (readonly [string, RegExp, RegExp?])[] = [
  [
    'scripts that run images',
    /\.(?:sh|bash)$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/,
    /\b(?:(?:docker|podman|nerdctl)\s+(?:[a-z]+\s+)?(?:run|pull|create)|skopeo\s+copy|crane\s+(?:pull|copy|cp)|kubectl\s+set\s+image)\b/,
  ],
  [
    'Ansible tasks that run images',
    /(?:^|\/)(?:tasks|handlers|playbooks?)\/(?:[^/]+\/){0,10}[^/]+\.ya?ml$|(?:^|\/)(?:site|playbook[^/]{0,60})\.ya?ml$/,
    /\b(?:docker|podman)_(?:container|image|swarm_service|stack)\b/,
  ],
  ['CircleCI configuration', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/],
  ['Azure pipelines', /(?:^|\/)\.?azure-pipelines[^/]{0,100}\.ya?ml$/],
  ['Bitbucket pipelines', /(?:^|\/)bitbucket-pipelines\.ya?ml$/],
  ['Drone pipelines', /(?:^|\/)\.drone\.(?:ya?ml|jsonnet|star)$/],
  ['Woodpecker pipelines', /(?:^|\/)\.woodpecker(?:\/[^/]+)?\.ya?ml$/],
  ['Buildkite pipelines', /(?:^|\/)\.buildkite\/[^/]+\.ya?ml$/],
  ['Jenkinsfiles', /(?:^|\/)Jenkinsfile(?:\.[^/]{1,60})?$/],
  ['Cloud Build configuration', /(?:^|\/)cloudbuild[^/]{0,60}\.(?:ya?ml|json)$/],
  ['Terraform', /\.tf(?:\.json)?$/],
  ['Nomad jobs', /\.nomad(?:\.hcl)?$/],
  ['ECS task definitions', /(?:^|\/)(?:ecs-)?task-?def(?:inition)?[^/]{0,60}\.(?:json|ya?ml)$/i],
  ['Quadlet units', /\.container$/],
  ['templates of manifests and Compose files', /\.ya?ml\.(?:j2|jinja2?|te?mpl|tpl|erb|gotmpl)$/],
  ['Render blueprints', /(?:^|\/)render\.ya?ml$/],
  ['Fly configuration', /(?:^|\/)fly(?:\.[^/]{1,60})?\.toml$/],
  ['Score workloads', /(?:^|\/)score\.ya?ml$/],
  ['Skaffold configuration', /(?:^|\/)skaffold\.ya?ml$/],
  ['Tiltfiles', /(?:^|\/)Tiltfile$/],
  ['Earthfiles', /(?:^|\/)Earthfile$/],
  ['Helmfiles', /(?:^|\/)helmfile[^/]{0,60}\.ya?ml(?:\.gotmpl)?$/],
  ['Jsonnet', /\.(?:jsonnet|libsonnet)$/],
  ['Dagger modules', /(?:^|\/)dagger\.json$/],
];

/** `2 files of Terraform`, for the summary. */
function kindsSeen({ paths, read }: NearbyFiles): readonly string[] {
  const holds = (path: string, text: RegExp): boolean => {
    try {
      return text.test(read(path) ?? '');
    } catch {
      // What nobody can read may hold it.
      return true;
    }
  };
  return kinds.flatMap(([title, pattern, text]) => {
    const found = paths.filter((path) => pattern.test(path) && (text === undefined || holds(path, text)));
    return found.length === 0 ? [] : [`${title} (${found.length})`];
  });
}

const maxListed = 10;

/** What was seen and not read, a sentence each. @param elsewhere what files name that is not in the repository. */
export function remarksOf(elsewhere: ReadonlySet<string>, files: NearbyFiles): readonly string[] {
  const unread = kindsSeen(files);
  const listed = [...elsewhere].sort();
  const more = listed.length > maxListed ? ` and ${listed.length - maxListed} more` : '';
  return [
    ...(unread.length === 0 ? [] : [`Seen and not read for images: ${unread.join(', ')}.`]),
    ...(listed.length === 0
      ? []
      : [`Not in this repository, and so not read for images: ${listed.slice(0, maxListed).join('; ')}${more}.`]),
  ];
}
