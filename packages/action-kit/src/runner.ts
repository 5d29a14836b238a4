// What the CI system's environment says about the job: workspace, checkout, commit, the change under judgement, and whose
// settings judge it.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Change, PortcullisError } from '@portcullis/core';
import {
  findGitRoot,
  git,
  hasGit,
  headCommit,
  insideFolder,
  isCommitId,
  parentsOf,
  resolveCommit,
  type Settings,
  settingsOf,
} from '@portcullis/workspace';
import { type CiEvent, readCiEvent } from './ci.js';
import type { SourceLink } from './markdown.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Job {
  readonly workspace: string;
  /** Folder of the repository, where there is one: the workspace, one above it, or one that a checkout step put into it. */
  readonly checkout?: string;
  /** Full id of the commit whose tree is in the checkout; undefined outside version control. */
  readonly commit?: string;
  /** URL of the repository. */
  readonly repositoryUrl?: string;
  readonly ref?: string;
  readonly change?: Change;
  readonly settings: Settings;
  /** Whether the files must be those of the commit: so in a CI job, where a person's unfinished edits have no place. */
  readonly committed: boolean;
  /** Opaque identity of the CI job; undefined outside CI. */
  readonly identity?: string;
  readonly source?: SourceLink;
}

export interface JobOptions {
  /** Revision whose settings judge, as the user names it (`--base`). */
  readonly base?: string;
}

/**
 * Reads the job. @throws PortcullisError `workspace-missing`, `event-unreadable`, `base-unavailable`, or `wrong-tree` when the
 * checkout is not the change that the event is about.
 */
export function readJob(environment: Environment, directory: string, options: JobOptions = {}): Job {
  const workspace = environment.GITHUB_WORKSPACE || directory;
  if (statSync(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new PortcullisError({
      code: 'workspace-missing',
      message: 'expected GITHUB_WORKSPACE to be a directory',
      where: { file: workspace, key: 'GITHUB_WORKSPACE' },
      remedy: 'Run the checkout step before this one.',
    });
  }
  const event = readCiEvent(environment);
  const checkout = findCheckout(workspace, event);
  const own = checkout === undefined ? headCommit(workspace) : headCommit(checkout);
  const commit = own ?? validCommit(environment.GITHUB_SHA);
  const change = options.base === undefined ? changeOf(event, own, checkout) : comparedWith(options.base, workspace, checkout, own);
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const repository = environment.GITHUB_REPOSITORY;
  const identity = event === undefined ? undefined : createHash('sha256').update(event.job).digest('hex').slice(0, 16);
  return {
    workspace,
    ...(checkout === undefined ? {} : { checkout }),
    ...(commit === undefined ? {} : { commit }),
    ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
    ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
    ...(change === undefined ? {} : { change }),
    settings: settingsOf(realpathSync(workspace), change, checkout),
    committed: event !== undefined && change !== undefined && options.base === undefined,
    ...(identity === undefined ? {} : { identity }),
    ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
  };
}

function validCommit(text: string | undefined): string | undefined {
  return text !== undefined && isCommitId(text) ? text : undefined;
}

/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;

/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */
function findCheckout(workspace: string, event: CiEvent | undefined): string | undefined {
  const own = findGitRoot(realpathSync(workspace));
  if (own !== undefined) return own;
  // Outside CI a folder that holds repositories is just that.
  if (event === undefined) return undefined;
  const below = checkoutsBelow(realpathSync(workspace), maxCheckoutDepth);
  if (below.length <= 1) return below[0];
  return below.find((folder) => isNamedBy(event, headCommit(folder), folder)) ?? below[0];
}

function checkoutsBelow(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => entry.name);
  } catch {
    return [];
  }
  return names
    .sort()
    .slice(0, maxFoldersSearched)
    .flatMap((name) => (existsSync(join(folder, name, '.git')) ? [join(folder, name)] : checkoutsBelow(join(folder, name), depth - 1)));
}

/** HEAD is what the event names, or a merge that has it as parent, which a shallow clone knows too. */
function isNamedBy(event: CiEvent, head: string | undefined, checkout: string): boolean {
  if (head === undefined) return false;
  if (event.heads.includes(head)) return true;
  const parents = parentsOf(checkout, head);
  return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}

function changeOf(event: CiEvent | undefined, head: string | undefined, checkout: string | undefined): Change | undefined {
  if (event === undefined || event.kind === undefined) return undefined;
  if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout as string))
    throw hasGit(checkout as string) ? wrongTree(event, head) : gitMissing(event, head);
  const named = event.heads.find((id) => isCommitId(id)) ?? head;
  if (named === undefined) return undefined;
  const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
  const tip = name === undefined || checkout === undefined ? undefined : resolveCommit(checkout, `refs/remotes/origin/${name}`);
  const base = baseOf(event, checkout);
  // A change that is to be merged into the default branch has that branch's commit as its base.
  const known = tip ?? (event.kind === 'pull-request' && name !== undefined && event.targetBranch === name ? base : undefined);
  return {
    kind: event.kind,
    head: event.kind === 'pull-request' ? named : (head ?? named),
    ...(base === undefined ? {} : { base }),
    ...(name === undefined ? {} : { defaultBranch: { name, ...(known === undefined ? {} : { commit: known }) } }),
    onDefaultBranch:
      event.kind === 'push' &&
      name !== undefined &&
      event.branch === name &&
      (event.branchTip === undefined || head === undefined || event.branchTip === head),
  };
}

/** The first of the event's words for its base that this checkout knows; a commit id counts even where it is not there. */
function baseOf(event: CiEvent, checkout: string | undefined): string | undefined {
  for (const revision of checkout === undefined ? [] : event.bases) {
    const found = resolveCommit(checkout as string, revision);
    if (found !== undefined) return found;
  }
  return mergedInto(event, checkout) ?? event.bases.find((revision) => isCommitId(revision));
}

/**
 * First parent of the merge commit that the system itself made: the base that the change was merged into, which a checkout of depth two
 * has even where the event names an older one.
 */
function mergedInto({ merge, heads }: CiEvent, checkout: string | undefined): string | undefined {
  if (merge === undefined || checkout === undefined || headCommit(checkout) !== merge) return undefined;
  const [first, second, ...more] = parentsOf(checkout, merge);
  if (first === undefined || second === undefined || more.length > 0 || !heads.includes(second)) return undefined;
  return resolveCommit(checkout, first);
}

/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout: string): string | undefined {
  const named = git(checkout, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const branch = /^refs\/remotes\/origin\/(.+)$/.exec(named.ok ? named.stdout.toString().trim() : '')?.[1];
  if (branch !== undefined) return branch;
  for (const name of ['main', 'master']) {
    const head = resolveCommit(checkout, 'refs/remotes/origin/HEAD');
    if (head !== undefined && head === resolveCommit(checkout, `refs/remotes/origin/${name}`)) return name;
  }
  return undefined;
}

/** @param checkout of the workspace. */
function comparedWith(revision: string, workspace: string, checkout: string | undefined, head: string | undefined): Change {
  if (checkout === undefined || !hasGit(checkout))
    throw new PortcullisError({
      code: 'base-unavailable',
      message:
        checkout === undefined
          ? `expected ${workspace} to lie in a git checkout, whose commit "${revision.slice(0, 80)}" is the base`
          : `expected git on PATH, to read the base "${revision.slice(0, 80)}"`,
      where: { key: 'base' },
      remedy:
        checkout === undefined
          ? 'Run it from within the checkout: what is scanned below the current directory is held against the checkout of that directory.'
          : 'Install git, or put it on PATH; one that lies in the scanned repository is not used.',
    });
  const base = resolveCommit(checkout, revision);
  if (base !== undefined && head !== undefined) return { kind: 'pull-request', base, head, onDefaultBranch: false };
  throw new PortcullisError({
    code: 'base-unavailable',
    message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
    where: { key: 'base' },
    remedy: 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
  });
}

function wrongTree(event: CiEvent, head: string): PortcullisError {
  const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
  return new PortcullisError({
    code: 'wrong-tree',
    message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
    remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
  });
}

/** Without git nobody can tell whether the checkout is the merge that the event is about: the checkout step may have done all right. */
function gitMissing(event: CiEvent, head: string): PortcullisError {
  return new PortcullisError({
    code: 'git-missing',
    message: `expected git on PATH, to see whether ${head.slice(0, 12)} is what the ${event.name} event is about`,
    where: { key: 'PATH' },
    remedy:
      'Install git on the runner or in the container of the job, or put it on PATH; one that lies in the scanned repository is not used.',
  });
}

/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */
export function requireCheckout(job: Job): void {
  if (job.change === undefined || job.checkout !== undefined || !job.committed) return;
  throw new PortcullisError({
    code: 'wrong-tree',
    message: `expected a git checkout of ${job.change.head.slice(0, 12)}, got a folder without version control`,
    where: { file: job.workspace },
    remedy: 'Run the checkout step before this one, on a runner that has git.',
  });
}

/** Whether a directory is what the CI system checked out, or lies in it. */
export function inCiWorkspace(environment: Environment, directory: string): boolean {
  const root = [
    environment.GITHUB_WORKSPACE,
    environment.CI_PROJECT_DIR,
    environment.BUILD_SOURCESDIRECTORY,
    environment.BITBUCKET_CLONE_DIR,
    environment.CIRCLE_WORKING_DIRECTORY,
    environment.WORKSPACE,
  ].find((folder) => folder !== undefined && folder !== '');
  return root === undefined || insideFolder(resolve(root), directory) || insideFolder(directory, resolve(root));
}
