// Options that a rule's example asks for. An example shows its rule, so a rule that is off by default is on here.

import type { Example } from '@portcullis/core';
import { defaultOptions, type LabelType, type LintOptions } from './options.js';
import { emptyPolicy, type ImagePolicy } from './policy/policy.js';
import type { DockerfileRule } from './rule.js';

export function optionsFromExample(example: Example, rule: DockerfileRule): LintOptions {
  const options = (example.options ?? {}) as Partial<{
    trustedRegistries: string[];
    labelSchema: Record<string, LabelType>;
    strictLabels: boolean;
    experimental: boolean;
    /** Text of the ignore file; null says that there is none. */
    dockerignore: string | null;
    now: string;
    /** Stages that other files build. */
    targets: string[];
    /** Names of contexts that other files give. */
    given: string[];
    /** Images of frontends that other files give. */
    frontends: string[];
    lock: Record<string, string>;
    policy: Partial<Omit<ImagePolicy, 'requiredLabels'>> & { requiredLabels?: Record<string, LabelType> };
  }>;
  const { dockerignore, now, lock, policy, targets, given, frontends } = options;
  return {
    ...defaultOptions,
    overrides: new Map(rule.check.level === 'ignore' ? [[rule.id.toLowerCase(), 'info']] : []),
    trustedRegistries: options.trustedRegistries ?? [],
    labelSchema: new Map(Object.entries(options.labelSchema ?? {})),
    strictLabels: options.strictLabels ?? false,
    experimental: options.experimental ?? false,
    ...(policy === undefined
      ? {}
      : { policy: { ...emptyPolicy, ...policy, requiredLabels: new Map(Object.entries(policy.requiredLabels ?? {})) } }),
    surroundings: {
      ...(now === undefined ? {} : { now: new Date(now) }),
      ...(targets === undefined ? {} : { targets }),
      ...(given === undefined ? {} : { given }),
      ...(frontends === undefined ? {} : { frontends }),
      ...(dockerignore === undefined ? {} : { ignoreFile: dockerignore === null ? 'none' : { path: '.dockerignore', text: dockerignore } }),
      ...(lock === undefined ? {} : { lock: new Map(Object.entries(lock)) }),
    },
  };
}
