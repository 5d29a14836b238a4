// Kinds of files that name images and that are not read: nobody should think that they were.

const kinds: readonly (readonly [string, RegExp])[] = [
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
  ['Skaffold configuration', /(?:^|\/)skaffold\.ya?ml$/],
  ['Tiltfiles', /(?:^|\/)Tiltfile$/],
  ['Earthfiles', /(?:^|\/)Earthfile$/],
  ['Helmfiles', /(?:^|\/)helmfile[^/]{0,60}\.ya?ml(?:\.gotmpl)?$/],
  ['Jsonnet', /\.(?:jsonnet|libsonnet)$/],
  ['Dagger modules', /(?:^|\/)dagger\.json$/],
];

/** `2 files of Terraform`, for the summary. */
export function kindsSeen(paths: readonly string[]): readonly string[] {
  return kinds.flatMap(([title, pattern]) => {
    const found = paths.filter((path) => pattern.test(path));
    return found.length === 0 ? [] : [`${title} (${found.length})`];
  });
}
