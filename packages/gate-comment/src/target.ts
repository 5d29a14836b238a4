// What a run was about, asked of the server: never taken from the artifact, and never from the payload where it may have grown old.

import * as v from 'valibot';
import { answerTo, askFor, askForAll, type CodeHost } from './code-host.js';
import { id, sha, type WorkflowRunEvent } from './event.js';
import { workflowPath } from './workflow.js';

const text = v.pipe(v.string(), v.maxLength(1000));
const repository = v.nullish(v.object({ id, owner: v.object({ login: text }) }));

const runShape = v.object({
  id,
  run_attempt: id,
  workflow_id: id,
  /** Path of the workflow's file, with the ref behind an `@` where one was given. */
  path: v.nullish(text),
  head_sha: sha,
  head_branch: v.nullish(text),
  event: text,
  status: v.nullish(text),
  conclusion: v.nullish(text),
  repository: v.object({ id }),
  head_repository: repository,
});

export type Run = v.InferOutput<typeof runShape>;

const pullShape = v.object({
  number: id,
  head: v.object({ sha, ref: text, repo: repository }),
  base: v.object({ ref: text, repo: v.object({ id }) }),
});

export type Pull = v.InferOutput<typeof pullShape>;

export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export type Target =
  | { readonly kind: 'pull-request'; readonly run: Run; readonly pulls: readonly Pull[] }
  | { readonly kind: 'default-branch'; readonly run: Run }
  | { readonly kind: 'none'; readonly why: string };

/** Events whose run judges the tip of the branch that it names. */
const branchEvents: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** @throws PortcullisError as askFor does. */
export async function targetOf(host: CodeHost, place: Place, event: WorkflowRunEvent): Promise<Target> {
  const run = await askFor(host, {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { ...place, run_id: event.workflow_run.id },
    purpose: 'about the run',
    permission: 'actions: read',
    shape: runShape,
  });
  const none = (why: string): Target => ({ kind: 'none', why });
  if (run.id !== event.workflow_run.id || run.repository.id !== event.repository.id || run.head_sha !== event.workflow_run.head_sha)
    return none('the server knows this run as one of another commit or repository');
  if (run.status !== 'completed' || run.run_attempt !== event.workflow_run.run_attempt)
    return none(`the run was started again: attempt ${run.run_attempt} tells its own result`);
  if (run.event === 'pull_request') {
    // `workflow_run` starts for every workflow of the gate's name, one that a change brings along too.
    const known = await isOnBranch(host, place, workflowPath(run) ?? '', event.repository.default_branch);
    return known ? pullsOf(host, place, run) : none('its workflow is not on the default branch, whatever its name');
  }
  if (!branchEvents.includes(run.event))
    return none(`a run of the event ${run.event} judges neither a pull request nor the default branch`);
  // A fork’s branch may have the same name.
  if (run.head_repository?.id !== run.repository.id) return none('the branch belongs to another repository');
  if (run.head_branch !== event.repository.default_branch) return none('the branch is not the default one');
  return (await isTip(host, place, event.repository.default_branch, run.head_sha))
    ? { kind: 'default-branch', run }
    : none('the default branch has moved on: the run of its present commit tells');
}

/** Whether a branch has a workflow's file. */
async function isOnBranch(host: CodeHost, place: Place, path: string, branch: string): Promise<boolean> {
  if (path === '') return false;
  const question = {
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { ...place, path, ref: branch },
    purpose: 'to the question for the workflow on the default branch',
    permission: 'contents: read',
  };
  const { status } = await host.ask(question.route, question.parameters);
  // Anything but an answer and a clear no is asked again, and told.
  if (status !== 404 && status >= 400) await answerTo(host, question);
  return status !== 404;
}

/** Open pull requests whose head is the very commit that was judged. */
async function pullsOf(host: CodeHost, place: Place, run: Run): Promise<Target> {
  const { head_repository: from, head_branch: branch } = run;
  if (from === null || from === undefined || branch === null || branch === undefined)
    return { kind: 'none', why: 'the branch that the run was about is gone' };
  const { items } = await askForAll(
    host,
    {
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { ...place, state: 'open', head: `${from.owner.login}:${branch}` },
      purpose: 'to the question for the pull request',
      permission: 'pull-requests: read',
      shape: pullShape,
    },
    3,
  );
  const own = items.filter(({ head, base }) => head.repo?.id === from.id && head.ref === branch && base.repo.id === run.repository.id);
  const pulls = own.filter(({ head }) => head.sha === run.head_sha);
  if (pulls.length > 0) return { kind: 'pull-request', run, pulls };
  return {
    kind: 'none',
    why: own.length > 0 ? 'the pull request has moved on: the run of its present head tells' : 'no open pull request has this head',
  };
}

async function isTip(host: CodeHost, place: Place, branch: string, head: string): Promise<boolean> {
  const tip = await askFor(host, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { ...place, ref: branch },
    purpose: 'to the question for the tip of the default branch',
    permission: 'contents: read',
    shape: v.object({ sha }),
  });
  return tip.sha === head;
}
