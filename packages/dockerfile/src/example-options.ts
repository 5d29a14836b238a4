// Options that a rule's example asks for. An example shows its rule, so a rule that is off by default is on here.

import type { Example } from '@portcullis/core';
import { defaultOptions, type LabelType, type LintOptions } from './options.js';
import type { DockerfileRule } from './rule.js';

export function optionsFromExample(example: Example, rule: DockerfileRule): LintOptions {
  const options = (example.options ?? {}) as Partial<{
    trustedRegistries: string[];
    labelSchema: Record<string, LabelType>;
    strictLabels: boolean;
  }>;
  return {
    ...defaultOptions,
    overrides: new Map(rule.check.level === 'ignore' ? [[rule.id.toLowerCase(), 'info']] : []),
    trustedRegistries: options.trustedRegistries ?? [],
    labelSchema: new Map(Object.entries(options.labelSchema ?? {})),
    strictLabels: options.strictLabels ?? false,
  };
}
