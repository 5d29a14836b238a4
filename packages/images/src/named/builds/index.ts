// All kinds of files that name Dockerfiles.

import { bakeBuilds } from './bake.js';
import { composeBuilds } from './compose.js';
import { deploymentBuilds } from './deployments.js';
import { devcontainerBuilds } from './devcontainer.js';
import { jenkinsBuilds } from './jenkins.js';
import { gitlabBuilds } from './pipelines.js';
import { programBuilds, scriptBuilds } from './programs.js';
import type { BuildSource } from './types.js';
import { workflowBuilds } from './workflow.js';

/** The first that matches a path reads it. */
export const buildSources: readonly BuildSource[] = [
  composeBuilds,
  bakeBuilds,
  devcontainerBuilds,
  workflowBuilds,
  gitlabBuilds,
  ...deploymentBuilds,
  ...programBuilds,
  jenkinsBuilds,
  scriptBuilds,
];

export { frontendValues } from './bake.js';
export { contextNames, frontendArgument, frontendArguments } from './places.js';
export type { BuildSource, NamedBuilds, NamedDockerfile } from './types.js';
