// What a lint run may be told, after configuration files and inputs are read. Pure data.

import type { ImagePolicy } from './policy/policy.js';
import type { HadolintLevel } from './rule.js';
import type { Surroundings } from './surroundings.js';

/** Types of labels as `.hadolint.yaml` names them. */
export const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'] as const;
export type LabelType = (typeof labelTypes)[number];

export interface LintOptions {
  /** Rule ids, ours or a peer's, lower-case, that are off. */
  readonly ignored: ReadonlySet<string>;
  /** Levels that replace a rule's own, by lower-case id. */
  readonly overrides: ReadonlyMap<string, HadolintLevel>;
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: ReadonlyMap<string, LabelType>;
  readonly strictLabels: boolean;
  /** Ignore comments count for nothing. */
  readonly disableIgnorePragma: boolean;
  /** BuildKit's checks that are experimental there take part. */
  readonly experimental: boolean;
  /** Where hadolint reads a file otherwise than Docker or the standard it names, follow hadolint: for its own formats. */
  readonly likeHadolint: boolean;
  /** Pedantic rules that take part: all, or those of these ids in lower case, ours or a peer's. */
  readonly pedantic: 'all' | ReadonlySet<string>;
  readonly policy?: ImagePolicy;
  readonly surroundings: Surroundings;
}

export const defaultOptions: LintOptions = {
  ignored: new Set(),
  overrides: new Map(),
  trustedRegistries: [],
  labelSchema: new Map(),
  strictLabels: false,
  disableIgnorePragma: false,
  experimental: false,
  likeHadolint: false,
  pedantic: 'all',
  surroundings: {},
};
