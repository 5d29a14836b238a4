// What the runner's environment says about the job: workspace, repository, commit and the change under judgement.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, findGitRoot, git, isCommitId, PortcullisError } from '@portcullis/core';
import type { SourceLink } from './markdown.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Job {
  readonly workspace: string;
  /** Full id of the commit whose tree is in the workspace; undefined outside version control. */
  readonly commit?: string;
  /** URL of the repository. */
  readonly repositoryUrl?: string;
  readonly ref?: string;
  readonly change?: Change;
  readonly source?: SourceLink;
}

/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;

/** @throws PortcullisError `workspace-missing` or `event-unreadable`. */
export function readJob(environment: Environment, directory: string): Job {
  const workspace = environment.GITHUB_WORKSPACE || directory;
  if (statSync(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new PortcullisError({
      code: 'workspace-missing',
      message: 'expected GITHUB_WORKSPACE to be a directory',
      where: { file: workspace, key: 'GITHUB_WORKSPACE' },
      remedy: 'Run the checkout step before this one.',
    });
  }
  const commit = headCommit(workspace) ?? validCommit(environment.GITHUB_SHA);
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const repository = environment.GITHUB_REPOSITORY;
  const change = readChange(environment, commit);
  return {
    workspace,
    ...(commit === undefined ? {} : { commit }),
    ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
    ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
    ...(change === undefined ? {} : { change }),
    ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
  };
}

/** Commit checked out at a directory, if any. */
export function headCommit(directory: string): string | undefined {
  // Where there is no repository git need not be started. A bare one has its files in the directory itself.
  if (findGitRoot(directory) === undefined && !existsSync(join(directory, 'HEAD'))) return undefined;
  const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return head.ok ? validCommit(head.stdout.toString().trim()) : undefined;
}

function validCommit(text: string | undefined): string | undefined {
  return text !== undefined && isCommitId(text) ? text : undefined;
}

interface EventPayload {
  readonly pull_request?: { readonly base?: { readonly sha?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
  readonly before?: string;
  readonly after?: string;
}

/**
 * The change the event is about. A pull request without a readable payload must not be taken for a plain push:
 * its policy would then be its own.
 */
function readChange(environment: Environment, commit: string | undefined): Change | undefined {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const judged = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].includes(event);
  if (!judged && event !== 'push') return undefined;
  const payload = readEvent(environment.GITHUB_EVENT_PATH, judged);
  const base = payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha ?? (judged ? undefined : payload?.before);
  const head =
    validCommit(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha ?? payload?.after) ??
    commit ??
    validCommit(environment.GITHUB_SHA);
  if (judged && (validCommit(base) === undefined || head === undefined)) {
    throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${event} event`);
  }
  if (head === undefined) return undefined;
  // A first push to a branch has a base of zeros.
  const known = base !== undefined && isCommitId(base) && !/^0+$/.test(base) ? base : undefined;
  return { kind: judged ? 'pull-request' : 'push', head, ...(known === undefined ? {} : { base: known }) };
}

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
