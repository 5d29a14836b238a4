// Every built-in rule, in the order of documentation. A new group is imported and listed here and nowhere else.

import type { DockerfileRule } from '../rule.js';
import { buildkitRules } from './buildkit/index.js';
import { dockerRules } from './docker/index.js';
import { hadolintRules } from './hadolint/index.js';
import { policyRules } from './policy/index.js';
import { securityRules } from './security/index.js';
import { syntaxError } from './syntax-error.js';

/** Rules by the page of documentation they stand on. */
const families: Readonly<Record<string, readonly DockerfileRule[]>> = {
  syntax: [syntaxError, ...dockerRules],
  hadolint: hadolintRules,
  buildkit: buildkitRules,
  security: securityRules,
  policy: policyRules,
};

const all: readonly DockerfileRule[] = Object.values(families).flat();

export function dockerfileRules(): readonly DockerfileRule[] {
  return all;
}

/** The page on which a rule is documented; undefined for ShellCheck's codes, which have a manual of their own. */
export function familyOf(ruleId: string): string | undefined {
  return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
}
