// Which ids name a rule: its own, its peers', and BuildKit's checks that several of our rules share.

import type { DockerfileRule } from './rule.js';

/** BuildKit checks that several of our rules cover, or one that says more; an alias may belong to one rule only. */
export const sharedIds: Readonly<Record<string, readonly string[]>> = {
  WorkdirRelativePath: ['relative-workdir'],
  JSONArgsRecommended: ['shell-form'],
  FromPlatformFlagConstDisallowed: ['platform-in-from'],
  MultipleInstructionsDisallowed: ['several-cmd', 'several-entrypoint', 'several-healthcheck'],
  SecretsUsedInArgOrEnv: ['sensitive-variable', 'secret-named-variable'],
};

const cache = new WeakMap<DockerfileRule, ReadonlySet<string>>();

/** Lower-case. */
export function idsOf(rule: DockerfileRule): ReadonlySet<string> {
  const known = cache.get(rule);
  if (known !== undefined) return known;
  const shared = Object.entries(sharedIds).flatMap(([id, rules]) => (rules.includes(rule.id) ? [id] : []));
  const names = [rule.id, ...rule.aliases, ...shared];
  // `# check=skip=all` means BuildKit's checks, not rules of security that share the file with them.
  const ids = new Set([...names, ...(names.some(isBuildkitName) ? ['all'] : [])].map((id) => id.toLowerCase()));
  cache.set(rule, ids);
  return ids;
}

/** The DL or SC id of a rule, as hadolint prints it. */
export function hadolintCode(rule: DockerfileRule): string | undefined {
  return [rule.id, ...rule.aliases].find((id) => /^(?:DL|SC)\d{4}$/.test(id));
}

/** BuildKit names its checks in capitals without a hyphen: `StageNameCasing`. */
function isBuildkitName(id: string): boolean {
  return /^[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]+$/.test(id);
}
