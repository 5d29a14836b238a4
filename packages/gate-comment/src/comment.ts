// The one comment on a pull request, updated in place. A run that is older than the one that wrote it changes nothing.

import { inlineCode, PortcullisError } from '@portcullis/core';
import type { ReportDocument } from '@portcullis/report';
import * as v from 'valibot';
import { authorProblem, writer } from './author.js';
import { askFor, askForAll, type CodeHost } from './code-host.js';
import { id } from './event.js';
import { named } from './inert.js';
import { marker, markerOf } from './marker.js';
import type { Place, Pull, Run } from './target.js';
import { decisionBody, type Within } from './told.js';
import { isOfWorkflow, workflowFacts, workflowPath } from './workflow.js';

const kind = 'gate-comment';
/** 3,000 comments; a pull request with more gets no new one from us, since ours may be among the rest. */
const maxPages = 30;

const commentShape = v.object({ id, body: v.nullish(v.string()), user: v.nullish(v.object({ login: v.string() })) });

export interface CommentFacts {
  readonly place: Place;
  readonly run: Run;
  readonly pull: Pull;
  /** URL of the run. */
  readonly runUrl: string;
  readonly author: string;
  readonly within: Within;
  /** Told beside what is done. */
  readonly warn: (problem: PortcullisError) => void;
}

export type CommentDone = 'created' | 'updated' | 'unchanged' | 'none';

/**
 * Writes the comment. Without a decision only a comment that is there is changed: it would else tell of another commit.
 * @throws PortcullisError as askFor does, and `comments-too-many`.
 */
export async function writeComment(host: CodeHost, facts: CommentFacts, decision: ReportDocument | undefined): Promise<CommentDone> {
  const { place, run, pull, author } = facts;
  const { items, whole } = await askForAll(
    host,
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...place, issue_number: pull.number },
      purpose: 'to the question for comments',
      permission: 'pull-requests: write',
      shape: commentShape,
    },
    maxPages,
  );
  const own = items.find(({ user, body }) => user?.login === author && isOfWorkflow(markerOf(kind, body), run));
  if (own !== undefined && isNewer(own.body, run)) return 'none';
  if (own === undefined && decision === undefined) return 'none';
  if (own === undefined && !whole)
    throw new PortcullisError({
      code: 'comments-too-many',
      message: `expected at most ${maxPages * 100} comments on the pull request, got more`,
      remedy: 'Read the summary of the run; a second comment is not written.',
    });
  const body = bodyOf(facts, decision);
  if (own?.body === body) return 'unchanged';
  const written = await askFor(host, {
    route:
      own === undefined
        ? 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
        : 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { ...place, ...(own === undefined ? { issue_number: pull.number } : { comment_id: own.id }), body },
    purpose: 'to the writing of the comment',
    permission: 'pull-requests: write',
    shape: v.object({ id, user: writer }),
  });
  const problem = authorProblem(written.user, author);
  if (problem !== undefined) facts.warn(problem);
  return own === undefined ? 'created' : 'updated';
}

/** Whether a comment tells of the same commit by a later run, or a later attempt. */
function isNewer(body: string | null | undefined, run: Run): boolean {
  const facts = markerOf(kind, body);
  if (facts?.get('head') !== run.head_sha) return false;
  const known = Number(facts.get('run'));
  return known > run.id || (known === run.id && Number(facts.get('attempt')) > run.run_attempt);
}

function bodyOf({ run, runUrl, within }: CommentFacts, decision: ReportDocument | undefined): string {
  const first = marker(kind, { ...workflowFacts(run), run: run.id, attempt: run.run_attempt, head: run.head_sha });
  const conclusion = (run.conclusion ?? 'nothing').replace(/[^a-z_]/g, '').replaceAll('_', ' ');
  const short = run.head_sha.slice(0, 12);
  const path = workflowPath(run);
  const by = path === undefined ? '' : ` of ${inlineCode(named(path))}`;
  const attempt = run.run_attempt === 1 ? '' : `, attempt ${run.run_attempt},`;
  const about = `Told by [run ${run.id}](${runUrl})${attempt}${by} on \`${short}\`, which ended with ${conclusion}.`;
  if (decision === undefined)
    return `${first}\n### Not known\n\nThe run left no decision that can be read, so nothing is known of this commit. ${about}\n`;
  const contradicts = decision.decision === 'pass' && run.conclusion !== 'success';
  const judgedIn = decision.about?.run?.attempt ?? run.run_attempt;
  const last = [
    about,
    ...(judgedIn === run.run_attempt ? [] : [`The decision is of attempt ${judgedIn}: attempt ${run.run_attempt} left none of its own.`]),
    ...(contradicts ? ['Look there before you rely on this: a run that passes ends with success.'] : []),
  ].join(' ');
  return decisionBody(decision, first, last, within);
}
