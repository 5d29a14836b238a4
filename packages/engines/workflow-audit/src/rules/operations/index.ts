// How runs are named, limited and recorded, on which machines they go, and what stands before a deployment.

import type { AuditRule } from '../../rule.js';
import { anonymousDefinition } from './anonymous-definition.js';
import { artifactRetention } from './artifact-retention.js';
import { concurrencyLimits } from './concurrency-limits.js';
import { deploymentWithoutEnvironment } from './deployment-without-environment.js';
import { insecureCommands } from './insecure-commands.js';
import { selfHostedRunner } from './self-hosted-runner.js';
import { silencedDeployment } from './silenced-deployment.js';
import { unsoundEnvironment } from './unsound-environment.js';

export const operationRules: readonly AuditRule[] = [
  insecureCommands,
  selfHostedRunner,
  deploymentWithoutEnvironment,
  unsoundEnvironment,
  silencedDeployment,
  artifactRetention,
  concurrencyLimits,
  anonymousDefinition,
];
