// The canary: a Dockerfile that these very rules must object to, so that "nothing found" proves a working engine.

import { lint } from './lint.js';
import type { DockerfileRule } from './rule.js';

const sample = 'FROM debian:12\nWORKDIR app\nRUN true \\\n  && sudo true\n';

/** @returns whether the sample's two defects are seen, with all rules and default options. */
export function runCanary(rules: readonly DockerfileRule[]): { readonly detected: boolean; readonly detail: string } {
  const found = new Set(lint(sample, 'canary', rules).problems.map(({ rule }) => rule.id));
  const missing = ['relative-workdir', 'sudo'].filter((id) => !found.has(id));
  return missing.length === 0
    ? { detected: true, detail: 'a relative WORKDIR and sudo in a made-up Dockerfile were detected' }
    : { detected: false, detail: `${missing.join(' and ')} in a made-up Dockerfile went unnoticed` };
}
