// How runs are named, limited, and on which machines they go.

import type { AuditRule } from '../../rule.js';
import { anonymousDefinition } from './anonymous-definition.js';
import { concurrencyLimits } from './concurrency-limits.js';
import { insecureCommands } from './insecure-commands.js';
import { selfHostedRunner } from './self-hosted-runner.js';

export const operationRules: readonly AuditRule[] = [insecureCommands, selfHostedRunner, concurrencyLimits, anonymousDefinition];
