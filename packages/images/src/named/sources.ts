// All kinds of files that images are named in.

import { bakeFiles } from './bake.js';
import { composeFiles } from './compose.js';
import { devcontainers } from './devcontainer.js';
import { dockerfiles } from './dockerfile.js';
import { gitlabPipelines } from './gitlab.js';
import { helmCharts } from './helm.js';
import { kubernetesManifests } from './kubernetes.js';
import { kustomizations } from './kustomize.js';
import type { ImageSource } from './types.js';
import { workflows } from './workflow.js';

/** The first that matches a path reads it. */
export const imageSources: readonly ImageSource[] = [
  dockerfiles,
  composeFiles,
  bakeFiles,
  workflows,
  gitlabPipelines,
  devcontainers,
  helmCharts,
  kustomizations,
  kubernetesManifests,
];
