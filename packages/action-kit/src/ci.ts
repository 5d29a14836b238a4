// The change under judgement as each CI system's variables tell it. Nothing is believed that the change itself could set.

import { readFileSync, statSync } from 'node:fs';
import { PortcullisError } from '@portcullis/core';
import { isCommitId } from '@portcullis/workspace';
import type { Environment } from './runner.js';

export interface CiEvent {
  /** For messages: `pull_request`, `merge_request_event`. */
  readonly name: string;
  /** Undefined where the job is about no commit. */
  readonly kind: 'pull-request' | 'push' | undefined;
  /** Commits that may be checked out for it; empty when it names none. */
  readonly heads: readonly string[];
  /** Revisions of its base, the best first. */
  readonly bases: readonly string[];
  readonly defaultBranch?: string;
  /** Branch that a change is to be merged into, where the system says so. */
  readonly targetBranch?: string;
  /** Branch of a push; undefined for tags. */
  readonly branch?: string;
  /** Commit that the branch had when the job began; undefined when the system does not say. */
  readonly branchTip?: string;
  /** The merge of the change that the system made to be checked out; its first parent is the base as it was then. */
  readonly merge?: string;
  /** What tells this job from all others. */
  readonly job: string;
}

/** @returns undefined outside CI. @throws PortcullisError `event-unreadable`. */
export function readCiEvent(environment: Environment): CiEvent | undefined {
  if (environment.GITHUB_ACTIONS === 'true' || environment.GITHUB_EVENT_NAME) return github(environment);
  if (environment.GITLAB_CI === 'true') return gitlab(environment);
  if (environment.TF_BUILD?.toLowerCase() === 'true') return azure(environment);
  if (environment.BITBUCKET_BUILD_NUMBER) return bitbucket(environment);
  if (environment.CIRCLECI === 'true') return circle(environment);
  if (environment.JENKINS_URL) return jenkins(environment);
  return undefined;
}

function remote(branch: string | undefined): string[] {
  const name = branch?.replace(/^refs\/heads\//, '');
  return name ? [`refs/remotes/origin/${name}`] : [];
}

function commits(...ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id): id is string => id !== undefined && isCommitId(id) && !/^0+$/.test(id));
}

function jobOf(environment: Environment, ...names: readonly string[]): string {
  return names.map((name) => environment[name] ?? '').join('\0');
}

/** docs.gitlab.com, "Predefined CI/CD variables". The tip of the target branch, since a merge base may be as old as one likes. */
function gitlab(environment: Environment): CiEvent {
  const job = jobOf(environment, 'CI_JOB_ID');
  const name = environment.CI_PIPELINE_SOURCE ?? 'pipeline';
  const branches = {
    ...(environment.CI_DEFAULT_BRANCH ? { defaultBranch: environment.CI_DEFAULT_BRANCH } : {}),
    ...(environment.CI_COMMIT_BRANCH ? { branch: environment.CI_COMMIT_BRANCH } : {}),
  };
  if (!environment.CI_MERGE_REQUEST_IID && name !== 'merge_request_event')
    return {
      name,
      kind: 'push',
      heads: commits(environment.CI_COMMIT_SHA),
      bases: commits(environment.CI_COMMIT_BEFORE_SHA),
      ...branches,
      job,
    };
  return {
    name: 'merge_request_event',
    kind: 'pull-request',
    heads: commits(environment.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, environment.CI_COMMIT_SHA),
    bases: [
      ...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
      ...commits(environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA, environment.CI_MERGE_REQUEST_DIFF_BASE_SHA),
    ],
    ...branches,
    ...(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ? { targetBranch: environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME } : {}),
    job,
  };
}

/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(environment: Environment): CiEvent {
  const job = jobOf(environment, 'BUILD_BUILDID', 'SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT');
  const name = environment.BUILD_REASON ?? 'build';
  const target = environment.SYSTEM_PULLREQUEST_TARGETBRANCH;
  if (target || name === 'PullRequest')
    return {
      name: 'PullRequest',
      kind: 'pull-request',
      heads: commits(environment.SYSTEM_PULLREQUEST_SOURCECOMMITID, environment.BUILD_SOURCEVERSION),
      bases: remote(target),
      job,
    };
  const branch = /^refs\/heads\/(.+)$/.exec(environment.BUILD_SOURCEBRANCH ?? '')?.[1];
  return {
    name,
    kind: 'push',
    heads: commits(environment.BUILD_SOURCEVERSION),
    bases: [],
    ...(branch === undefined ? {} : { branch }),
    job,
  };
}

/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines. */
function bitbucket(environment: Environment): CiEvent {
  const job = jobOf(environment, 'BITBUCKET_PIPELINE_UUID', 'BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER');
  const heads = commits(environment.BITBUCKET_COMMIT);
  if (environment.BITBUCKET_PR_ID)
    return {
      name: 'pull request',
      kind: 'pull-request',
      heads,
      bases: [...remote(environment.BITBUCKET_PR_DESTINATION_BRANCH), ...shortCommit(environment.BITBUCKET_PR_DESTINATION_COMMIT)],
      job,
    };
  return {
    name: 'push',
    kind: 'push',
    heads,
    bases: [],
    ...(environment.BITBUCKET_BRANCH ? { branch: environment.BITBUCKET_BRANCH } : {}),
    job,
  };
}

/** Bitbucket gives the destination's commit as twelve digits. */
function shortCommit(text: string | undefined): string[] {
  return text !== undefined && /^[0-9a-f]{12,64}$/.test(text) ? [text] : [];
}

/** circleci.com, "Project values and variables". It names no base, so the default branch of the clone stands for it. */
function circle(environment: Environment): CiEvent {
  const job = jobOf(environment, 'CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_BUILD_NUM');
  const isPull = Boolean(environment.CIRCLE_PULL_REQUEST || environment.CIRCLE_PULL_REQUESTS || environment.CIRCLE_PR_NUMBER);
  return {
    name: isPull ? 'pull request' : 'push',
    kind: isPull ? 'pull-request' : 'push',
    heads: commits(environment.CIRCLE_SHA1),
    bases: isPull ? [...commits(environment.CIRCLE_BASE_REVISION), 'refs/remotes/origin/HEAD', ...remote('main'), ...remote('master')] : [],
    ...(environment.CIRCLE_BRANCH ? { branch: environment.CIRCLE_BRANCH } : {}),
    job,
  };
}

/** The variables of Jenkins' multibranch pipelines (Pipeline Syntax, "env"). */
function jenkins(environment: Environment): CiEvent {
  const job = jobOf(environment, 'BUILD_TAG', 'BUILD_URL');
  if (environment.CHANGE_ID || environment.CHANGE_TARGET)
    return {
      name: 'change request',
      kind: 'pull-request',
      heads: commits(environment.GIT_COMMIT),
      bases: remote(environment.CHANGE_TARGET),
      job,
    };
  const branch = environment.BRANCH_NAME ?? environment.GIT_BRANCH?.replace(/^origin\//, '');
  return {
    name: 'build',
    kind: 'push',
    heads: commits(environment.GIT_COMMIT),
    bases: [],
    ...(branch === undefined ? {} : { branch }),
    ...(environment.BRANCH_IS_PRIMARY === 'true' && branch !== undefined ? { defaultBranch: branch } : {}),
    job,
  };
}

/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;

interface EventPayload {
  readonly pull_request?: { readonly base?: { readonly sha?: string; readonly ref?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly base_ref?: string; readonly head_sha?: string };
  readonly workflow_run?: { readonly head_sha?: string };
  readonly repository?: { readonly default_branch?: string };
  readonly before?: string;
  readonly after?: string;
}

/** Events that judge a change before it is merged; their payload is needed, or the change would be judged by its own policy. */
const judgedEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

function github(environment: Environment): CiEvent {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const job = jobOf(environment, 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB');
  const judged = judgedEvents.includes(name);
  const payload = name === '' ? undefined : readEvent(environment.GITHUB_EVENT_PATH, judged);
  const defaultBranch = payload?.repository?.default_branch;
  const branch = /^refs\/heads\/(.+)$/.exec(environment.GITHUB_REF ?? '')?.[1];
  const common = { name, job, ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}) };
  if (judged) {
    const heads = commits(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha);
    const bases = commits(payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha);
    if (heads.length === 0 || bases.length === 0)
      throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${name} event`);
    const target = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, '');
    const [merge] = name === 'pull_request' ? commits(environment.GITHUB_SHA) : [];
    return {
      ...common,
      kind: 'pull-request',
      heads,
      bases,
      ...(merge === undefined ? {} : { merge }),
      ...(typeof target === 'string' ? { targetBranch: target } : {}),
    };
  }
  if (name === '') return { ...common, kind: undefined, heads: [], bases: [] };
  const [branchTip] = commits(environment.GITHUB_SHA);
  const ofBranch = { ...(branch === undefined ? {} : { branch }), ...(branchTip === undefined ? {} : { branchTip }) };
  if (name === 'push')
    return {
      ...common,
      ...ofBranch,
      kind: 'push',
      heads: commits(payload?.after, environment.GITHUB_SHA),
      bases: commits(payload?.before),
    };
  // Another workflow's head, or the default branch, which such a run checks out unless told otherwise.
  if (payload?.workflow_run !== undefined)
    return { ...common, ...ofBranch, kind: 'push', heads: commits(payload.workflow_run.head_sha, environment.GITHUB_SHA), bases: [] };
  return { ...common, ...ofBranch, kind: 'push', heads: [], bases: [] };
}

/** A pull request without a readable payload must not be taken for a plain push: its policy would then be its own. */
function readEvent(file: string | undefined, required: boolean): EventPayload | undefined {
  try {
    if (file === undefined || statSync(file).size > maxEventBytes) throw new Error('no payload');
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof payload !== 'object' || payload === null) throw new Error('no object');
    return payload as EventPayload;
  } catch {
    if (required) throw unreadableEvent(file, 'expected the JSON payload of the event');
    return undefined;
  }
}

function unreadableEvent(file: string | undefined, message: string): PortcullisError {
  return new PortcullisError({
    code: 'event-unreadable',
    message,
    where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
    remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
  });
}
