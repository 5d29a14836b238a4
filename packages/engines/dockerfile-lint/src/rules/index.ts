// Every built-in rule, in the order of documentation. A new group is imported and listed here and nowhere else.

import type { DockerfileRule } from '../rule.js';
import { buildkitRules } from './buildkit/index.js';
import { hadolintRules } from './hadolint/index.js';
import { policyRules } from './policy/index.js';
import { securityRules } from './security/index.js';
import { syntaxError } from './syntax-error.js';

const all: readonly DockerfileRule[] = [syntaxError, ...hadolintRules, ...buildkitRules, ...securityRules, ...policyRules];

export function dockerfileRules(): readonly DockerfileRule[] {
  return all;
}
