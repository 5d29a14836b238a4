// Every built-in rule, in the order of documentation. A new rule is imported and listed here and nowhere else.

import type { DockerfileRule } from '../rule.js';
import { buildkitRules } from './buildkit/index.js';
import { lastUserRoot } from './hadolint/last-user-root.js';
import { relativeWorkdir } from './hadolint/relative-workdir.js';
import { sudo } from './hadolint/sudo.js';

const all: readonly DockerfileRule[] = [relativeWorkdir, lastUserRoot, sudo, ...buildkitRules];

export function dockerfileRules(): readonly DockerfileRule[] {
  return all;
}
