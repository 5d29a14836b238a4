// What an audit may be told, after configuration files and inputs are read. Pure data, and questions about it.

import type { Severity } from '@portcullis/core';
import type { RepositoryUse } from '@portcullis/formats/workflow';
import type { Persona } from '../rule.js';

/** How firmly an action must be named: by a commit, by any ref, not at all. */
export type Pinning = 'hash-pin' | 'ref-pin' | 'any';

/** A finding that a configuration file lets stay. */
export interface Ignored {
  /** Id or alias, in small letters; undefined for every rule. */
  readonly rule: string | undefined;
  /** Name of the file, or its path from the root, as it is written; undefined for every file. */
  readonly file: string | undefined;
  readonly line?: number;
  readonly column?: number;
  /** The file that says so. */
  readonly by: string;
}

export interface AuditSettings {
  readonly persona: Persona;
  /** `owner/name` of the repository, in small letters; undefined where nobody says. */
  readonly repository?: string;
  /** What the policy asks of an action. */
  pinning(use: RepositoryUse): Pinning;
  /** Whether the policy says no to an action or to a repository of hooks. */
  forbids(use: RepositoryUse): boolean;
  /** Days that Dependabot must wait before it proposes a new version. */
  readonly cooldownDays: number;
  /** Whether a label, in small letters, is one of the team's own runners: `self-hosted-runner.labels` of actionlint's configuration. */
  ownRunner(label: string): boolean;
  /** Names of the configuration variables that there are; undefined where nobody wrote them down. */
  readonly variables?: readonly string[];
  /** Rules that are switched off, by id or alias in small letters. */
  readonly disabled: ReadonlySet<string>;
  readonly ignored: readonly Ignored[];
  /** What every finding of a rule counts as, by id or alias in small letters: `remap` of zizmor's configuration. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Advisories that a team lives with, in small letters. */
  readonly allowedAdvisories: ReadonlySet<string>;
  /** Secrets that may be used without an environment, in capitals. */
  readonly allowedSecrets: ReadonlySet<string>;
  /** How a file stands in the tree that judges a change; undefined where the checkout judges itself. */
  readonly before?: (path: string) => Before;
}

/** A file's text in the tree that judges, undefined where it has no such file; or why that cannot be known. */
export type Before = { readonly text: string | undefined } | { readonly unknown: string };

export const defaultSettings: AuditSettings = {
  persona: 'regular',
  pinning: () => 'hash-pin',
  forbids: () => false,
  cooldownDays: 7,
  disabled: new Set(),
  ownRunner: () => false,
  ignored: [],
  severities: new Map(),
  allowedAdvisories: new Set(),
  allowedSecrets: new Set(),
};
