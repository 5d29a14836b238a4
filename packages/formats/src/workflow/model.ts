// What a workflow, an action and the files beside them say, as data with the place of everything. Nothing here judges.

import type { Span } from '../mapped-text.js';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from '../yaml/index.js';
import type { Uses } from './uses.js';

/** A key with its value. */
export interface Pair {
  readonly name: string;
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** The value where it is one. */
  readonly scalar: YamlScalar | undefined;
}

export interface Trigger {
  /** `pull_request_target`, `schedule`. */
  readonly name: string;
  /** The word that names it. */
  readonly key: YamlScalar;
  /** What stands behind it, where that is a mapping. */
  readonly config: YamlMap | undefined;
  /** What stands behind it, whatever it is. */
  readonly value: YamlNode | undefined;
  /** Its `types`; undefined where it names none. */
  readonly types: readonly YamlScalar[] | undefined;
}

export type Access = 'read' | 'write' | 'none';

export interface PermissionScope {
  readonly name: string;
  readonly key: YamlScalar;
  readonly access: Access | undefined;
  readonly value: YamlNode;
}

export interface Permissions {
  /** The word `permissions`. */
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** `unknown` is what GitHub would not take. */
  readonly kind: 'read-all' | 'write-all' | 'scopes' | 'unknown';
  /** None where `kind` is not `scopes`: `permissions: {}` takes every right away. */
  readonly scopes: readonly PermissionScope[];
}

export interface Defaults {
  readonly shell: YamlScalar | undefined;
  readonly workingDirectory: YamlScalar | undefined;
}

export interface Environment {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly name: YamlScalar | undefined;
  readonly url: YamlScalar | undefined;
  readonly deployment: YamlScalar | undefined;
}

export interface Runner {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly labels: readonly YamlScalar[];
  readonly group: YamlScalar | undefined;
}

export interface Container {
  /** `container`, or the name of a service. */
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly image: YamlScalar | undefined;
  readonly credentials: readonly Pair[];
  readonly env: readonly Pair[];
  readonly options: YamlScalar | undefined;
}

export interface Matrix {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly dimensions: readonly Pair[];
  readonly include: YamlNode | undefined;
  readonly exclude: YamlNode | undefined;
}

export interface Concurrency {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly group: YamlScalar | undefined;
  readonly cancelInProgress: YamlScalar | undefined;
}

export interface Step {
  readonly kind: 'step';
  readonly map: YamlMap;
  /** From 0. */
  readonly index: number;
  readonly owner: Job | CompositeRuns;
  readonly id: YamlScalar | undefined;
  readonly name: YamlScalar | undefined;
  readonly if: YamlScalar | undefined;
  readonly uses: Uses | undefined;
  readonly run: YamlScalar | undefined;
  readonly with: readonly Pair[];
  readonly withEntry: YamlEntry | undefined;
  readonly env: readonly Pair[];
  readonly envEntry: YamlEntry | undefined;
  readonly shell: YamlScalar | undefined;
  readonly workingDirectory: YamlScalar | undefined;
  readonly continueOnError: YamlScalar | undefined;
}

export interface Job {
  readonly kind: 'job';
  readonly workflow: Workflow;
  readonly id: string;
  readonly key: YamlScalar;
  readonly map: YamlMap;
  readonly name: YamlScalar | undefined;
  readonly needs: readonly YamlScalar[];
  readonly if: YamlScalar | undefined;
  readonly runsOn: Runner | undefined;
  readonly permissions: Permissions | undefined;
  /** What the job may do with GitHub's cache, `cache-mode`; undefined where nobody says. */
  readonly cacheMode: YamlScalar | undefined;
  readonly environment: Environment | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly env: readonly Pair[];
  readonly defaults: Defaults;
  readonly matrix: Matrix | undefined;
  readonly container: Container | undefined;
  readonly services: readonly Container[];
  readonly outputs: readonly Pair[];
  readonly continueOnError: YamlScalar | undefined;
  readonly timeoutMinutes: YamlScalar | undefined;
  readonly steps: readonly Step[];
  /** The reusable workflow that the job calls. */
  readonly uses: Uses | undefined;
  readonly with: readonly Pair[];
  readonly secrets: CallSecrets | undefined;
}

export interface CallSecrets {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly inherit: boolean;
  readonly pairs: readonly Pair[];
}

/** An input, output or secret that a reusable workflow or an action declares. */
export interface Declared {
  readonly name: string;
  readonly key: YamlScalar;
  readonly map: YamlMap | undefined;
  readonly required: YamlScalar | undefined;
  readonly type: YamlScalar | undefined;
  readonly default: YamlScalar | undefined;
  /** Of an output. */
  readonly value: YamlScalar | undefined;
  readonly description: YamlScalar | undefined;
  readonly deprecation: YamlScalar | undefined;
}

export interface Interface {
  readonly inputs: readonly Declared[];
  readonly outputs: readonly Declared[];
  readonly secrets: readonly Declared[];
}

export interface Workflow {
  readonly kind: 'workflow';
  readonly root: YamlMap;
  readonly name: YamlScalar | undefined;
  readonly runName: YamlScalar | undefined;
  /** The word `on`. */
  readonly on: YamlScalar | undefined;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | undefined;
  /** Of all jobs that say nothing of their own. */
  readonly cacheMode: YamlScalar | undefined;
  readonly env: readonly Pair[];
  readonly defaults: Defaults;
  readonly concurrency: Concurrency | undefined;
  /** The word `jobs`. */
  readonly jobsKey: YamlScalar | undefined;
  readonly jobs: readonly Job[];
  /** What callers may hand over, where `workflow_call` is a trigger. */
  readonly call: Interface | undefined;
  /** Inputs of `workflow_dispatch`. */
  readonly dispatch: readonly Declared[];
}

export interface CompositeRuns {
  readonly kind: 'composite';
  readonly action: Action;
  readonly map: YamlMap;
  readonly steps: readonly Step[];
}

export interface DockerRuns {
  readonly kind: 'docker';
  readonly map: YamlMap;
  readonly image: YamlScalar | undefined;
  readonly entrypoint: YamlScalar | undefined;
  readonly args: readonly YamlScalar[];
  readonly env: readonly Pair[];
}

export interface NodeRuns {
  readonly kind: 'node';
  readonly map: YamlMap;
  readonly using: YamlScalar;
  readonly main: YamlScalar | undefined;
  readonly pre: YamlScalar | undefined;
  readonly post: YamlScalar | undefined;
}

export interface OtherRuns {
  readonly kind: 'other';
  readonly map: YamlMap | undefined;
}

export interface Action {
  readonly kind: 'action';
  readonly root: YamlMap;
  readonly name: YamlScalar | undefined;
  readonly using: YamlScalar | undefined;
  readonly runs: CompositeRuns | DockerRuns | NodeRuns | OtherRuns;
  readonly interface: Interface;
}

export interface DependabotUpdate {
  readonly map: YamlMap;
  readonly ecosystem: YamlScalar | undefined;
  readonly directory: YamlScalar | undefined;
  readonly cooldown: Pair | undefined;
  readonly externalCode: YamlScalar | undefined;
  readonly schedule: Pair | undefined;
}

export interface Dependabot {
  readonly kind: 'dependabot';
  readonly root: YamlMap;
  readonly updates: readonly DependabotUpdate[];
  readonly registries: readonly Pair[];
}

export interface HookRepository {
  readonly map: YamlMap;
  readonly repo: YamlScalar | undefined;
  readonly rev: YamlScalar | undefined;
  readonly hooks: readonly YamlMap[];
}

export interface PreCommit {
  readonly kind: 'pre-commit';
  /** A list in files of old. */
  readonly root: YamlMap | YamlList;
  readonly repositories: readonly HookRepository[];
}

/** A pin of `actions.lock`: `owner/repository@ref`, owner and repository in small letters. */
export interface LockEntry {
  /** Where its name stands. */
  readonly key: YamlScalar;
  readonly commit: YamlScalar | undefined;
  /** Another entry has the same name in other letters, so that neither is taken. */
  readonly twice?: true;
}

/** The workflows that GitHub runs by a lock, by their paths from the root, with the pins of each. */
export interface LockedWorkflow {
  readonly key: YamlScalar;
  readonly pins: ReadonlyMap<string, YamlScalar>;
}

/** `.github/workflows/actions.lock`, as `gh actions-lock` writes it: GitHub runs the commits that it names, whatever a tag says. */
export interface ActionsLock {
  readonly kind: 'lock';
  readonly root: YamlMap;
  readonly version: YamlScalar | undefined;
  readonly workflows: ReadonlyMap<string, LockedWorkflow>;
  readonly dependencies: ReadonlyMap<string, LockEntry>;
}

/** Settings of a repository and its organisation: an object with one answer of GitHub's API a key. */
export interface SettingsExport {
  readonly kind: 'settings';
  readonly root: YamlMap;
}

/** What is no document of any of these kinds, and why. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly message: string;
  readonly at: Span;
  /** As what it was read. */
  readonly as: 'workflow' | 'action' | 'dependabot' | 'pre-commit' | 'lock' | 'settings';
  /** Whether nothing in it could run: there are comments alone, or what is called an action is a list or a text. */
  readonly isEmpty?: boolean;
}

export type Document = Workflow | Action | Dependabot | PreCommit | ActionsLock | SettingsExport | Invalid;
