// Which ids name a rule: its own, its peers', and BuildKit's checks that several of our rules share.

import type { DockerfileRule } from './rule.js';

/** Peers' ids that several of our rules answer to; an alias may belong to one rule only. */
export const sharedIds: Readonly<Record<string, readonly string[]>> = {
  WorkdirRelativePath: ['relative-workdir'],
  JSONArgsRecommended: ['shell-form'],
  FromPlatformFlagConstDisallowed: ['platform-in-from'],
  MultipleInstructionsDisallowed: ['several-cmd', 'several-entrypoint', 'several-healthcheck'],
  SecretsUsedInArgOrEnv: ['sensitive-variable', 'secret-named-variable'],
  // BuildKit's own reading of the same: whoever let hadolint's finding stay need not say so again.
  DL3000: ['workdir-before-absolute'],
  DL3025: ['json-args-recommended'],
  DL3029: ['constant-platform'],
  DL3064: ['secret-variable-name'],

  DL4003: ['repeated-instruction'],
  DL4004: ['repeated-instruction'],
  DL3012: ['repeated-instruction'],
};

const cache = new WeakMap<DockerfileRule, ReadonlySet<string>>();

/** Lower-case. */
export function idsOf(rule: DockerfileRule): ReadonlySet<string> {
  const known = cache.get(rule);
  if (known !== undefined) return known;
  const shared = Object.entries(sharedIds).flatMap(([id, rules]) => (rules.includes(rule.id) ? [id] : []));
  const names = [rule.id, ...rule.aliases, ...shared];
  // `# check=skip=all` means BuildKit's checks, not rules of security that share the file with them.
  const ids = new Set([...names, ...(names.some(isSkippable) ? ['all'] : [])].map((id) => id.toLowerCase()));
  cache.set(rule, ids);
  return ids;
}

/** The DL or SC id of a rule, as hadolint prints it. */
export function hadolintCode(rule: DockerfileRule): string | undefined {
  return [rule.id, ...rule.aliases].find((id) => /^(?:DL|SC)\d{4}$/.test(id));
}

/** A check that BuildKit has as well. */
export function isBuildkitRule(rule: DockerfileRule): boolean {
  return idsOf(rule).has('all');
}

/** Its experimental check has to be asked for, and is then not skipped. */
function isSkippable(id: string): boolean {
  return isBuildkitName(id) && id !== 'InvalidDefinitionDescription';
}

/** BuildKit names its checks in capitals without a hyphen: `StageNameCasing`. */
function isBuildkitName(id: string): boolean {
  return /^[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]+$/.test(id);
}
