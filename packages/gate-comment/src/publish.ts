// What this action does, in order: ask what the run was about, take its artifact, hold the one against the other, and only then write.
// It decides nothing: whatever cannot be done is a warning, and the check of the gate stays what it is.

import { formatError, type InputValues, type LogLine, PortcullisError, printable } from '@portcullis/core';
import type { ReportDocument } from '@portcullis/report';
import { type GateArtifact, readArtifact } from './artifact.js';
import type { CodeHost } from './code-host.js';
import { type CommentDone, type CommentFacts, writeComment } from './comment.js';
import { commentInputs } from './definition.js';
import type { WorkflowRunEvent } from './event.js';
import { type IssuesDone, keepIssues } from './issues.js';
import { suggest } from './suggestions.js';
import { type Place, type Pull, type Run, targetOf } from './target.js';
import type { Within } from './told.js';

export interface Published {
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: readonly LogLine[];
  /** One sentence. */
  readonly summary: string;
}

interface Work {
  readonly host: CodeHost;
  readonly inputs: InputValues<typeof commentInputs>;
  readonly place: Place;
  readonly runUrl: (run: Run) => string;
  readonly within: Within;
  readonly log: LogLine[];
}

interface Done {
  readonly pull?: number;
  readonly comment?: CommentDone;
  readonly suggestions?: number;
  readonly issues?: IssuesDone;
  readonly summary: string;
}

/** @param serverUrl of the server that the run is on. @throws PortcullisError `input-invalid`; all else is a warning. */
export async function publish(
  inputs: InputValues<typeof commentInputs>,
  event: WorkflowRunEvent,
  { host, serverUrl, within }: { readonly host: CodeHost; readonly serverUrl: string; readonly within: Within },
): Promise<Published> {
  requireLabel(inputs);
  const place = { owner: event.repository.owner.login, repo: event.repository.name };
  const way = [place.owner, place.repo].map(encodeURIComponent).join('/');
  const log: LogLine[] = [];
  if (!inputs.issues && inputs['issue-label'] !== commentInputs['issue-label'].default)
    log.push('`issue-label` counts for nothing without `issues: true`: no issue is kept.');
  const runUrl = (run: Run): string =>
    `${serverUrl.replace(/\/+$/, '')}/${way}/actions/runs/${run.id}${run.run_attempt === 1 ? '' : `/attempts/${run.run_attempt}`}`;
  const done = (await attempt(log, () => publishTo({ host, inputs, place, runUrl, within, log }, event))) ?? {
    summary: 'Nothing was written.',
  };
  const warnings = log.filter((line) => typeof line !== 'string' && line.level === 'warning').length;
  const { opened = 0, updated = 0, closed = 0 } = done.issues ?? {};
  return {
    outputs: {
      'pull-request': String(done.pull ?? ''),
      comment: done.comment ?? 'none',
      suggestions: String(done.suggestions ?? 0),
      'issues-opened': String(opened),
      'issues-updated': String(updated),
      'issues-closed': String(closed),
      warnings: String(warnings),
    },
    log: [...log, done.summary],
    summary: done.summary,
  };
}

/** Most letters of a label's name. */
const maxLabel = 50;

/**
 * A label that a list of issues cannot be asked for would have every run open them anew: a comma there parts two labels.
 * @throws PortcullisError `input-invalid`.
 */
function requireLabel({ issues, 'issue-label': label }: InputValues<typeof commentInputs>): void {
  if (!issues || (label !== '' && label.length <= maxLabel && !label.includes(','))) return;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected a label of at most ${maxLabel} letters without a comma, got ${JSON.stringify(label.slice(0, 60))}`,
    where: { key: 'issue-label' },
    remedy: 'Name one label.',
  });
}

async function publishTo(work: Work, event: WorkflowRunEvent): Promise<Done> {
  const { host, place } = work;
  const target = await targetOf(host, place, event);
  if (target.kind === 'none') return { summary: `Nothing to tell: ${target.why}.` };
  const { run } = target;
  const artifact = await attempt(work.log, () => readArtifact(host, place, run, work.inputs));
  if (target.kind === 'default-branch') return onDefaultBranch(work, run, artifact);
  return onPullRequest(work, run, target.pulls, artifact);
}

async function onPullRequest(work: Work, run: Run, pulls: readonly Pull[], artifact: GateArtifact | undefined): Promise<Done> {
  const about = artifact?.decision.about;
  const mismatch = artifact === undefined ? undefined : contradictionOf(artifact.decision, run);
  if (mismatch !== undefined) warn(work.log, mismatch);
  // Only one that has this head counts, whatever the artifact says; which of several it says itself.
  const pull = pulls.length === 1 ? pulls[0] : pulls.find(({ number }) => number === about?.pullRequest);
  if (pull === undefined) return { summary: 'Nothing to tell: several pull requests have this head, and the decision names none of them.' };
  if (about !== undefined && mismatch === undefined && (about.pullRequest !== pull.number || about.baseBranch !== pull.base.ref))
    return {
      pull: pull.number,
      summary: 'Nothing to tell: the pull request is for another branch than the one that was judged; the run after that change tells.',
    };
  const decision = mismatch === undefined ? artifact?.decision : undefined;
  const facts: CommentFacts = {
    place: work.place,
    run,
    pull,
    runUrl: work.runUrl(run),
    author: work.inputs.author,
    within: work.within,
    warn: (problem) => warn(work.log, problem),
  };
  const comment = work.inputs.comment ? await attempt(work.log, () => writeComment(work.host, facts, decision)) : 'none';
  const suggestions =
    work.inputs.suggestions && decision !== undefined && artifact !== undefined && artifact.patch !== ''
      ? await attempt(work.log, () => suggest(work.host, facts, decision, artifact.patch))
      : 0;
  return {
    pull: pull.number,
    comment: comment ?? 'none',
    suggestions: suggestions ?? 0,
    summary: `Pull request ${pull.number}: comment ${comment ?? 'not written'}, ${suggestions ?? 0} suggestions.`,
  };
}

async function onDefaultBranch(work: Work, run: Run, artifact: GateArtifact | undefined): Promise<Done> {
  const { inputs, host } = work;
  if (!inputs.issues) return { summary: 'Nothing to tell: the run was about the default branch, and `issues` is off.' };
  if (artifact === undefined) return { summary: 'No issue was touched: there is no decision that can be read.' };
  const mismatch = contradictionOf(artifact.decision, run);
  if (mismatch !== undefined) {
    warn(work.log, mismatch);
    return { summary: 'No issue was touched.' };
  }
  const judgedIn = artifact.decision.about?.run?.attempt;
  if (judgedIn !== run.run_attempt)
    return {
      summary: `No issue was touched: the decision is of attempt ${judgedIn}, and attempt ${run.run_attempt} left none of its own.`,
    };
  const facts = { place: work.place, run, runUrl: work.runUrl(run), author: inputs.author, label: inputs['issue-label'] };
  const issues = await attempt(work.log, () => keepIssues(host, facts, artifact.decision));
  if (issues === undefined) return { summary: 'Issues were not all brought up to date.' };
  const { opened, updated, closed, kept } = issues;
  const counts = `Issues: ${opened} opened, ${updated} updated, ${closed} closed`;
  return { issues, summary: kept === undefined ? `${counts}.` : `${counts}; ${kept}.` };
}

/**
 * What a decision says of its run against what the server says; undefined where they agree. One of an earlier attempt does: where the
 * other jobs are run again, the gate's own does not speak anew.
 */
function contradictionOf({ about }: ReportDocument, run: Run): PortcullisError | undefined {
  const agrees =
    about?.head === run.head_sha && about.event === run.event && about.run?.id === run.id && about.run.attempt <= run.run_attempt;
  if (agrees) return undefined;
  const attemptWords = about?.run === undefined ? '' : ` in attempt ${about.run.attempt}`;
  return new PortcullisError({
    code: 'decision-of-another-run',
    message: `expected the decision of run ${run.id} in attempt ${run.run_attempt} on ${run.head_sha.slice(0, 12)}, got one of run ${about?.run?.id ?? 'unknown'}${attemptWords} on ${printable(about?.head ?? 'an unknown commit').slice(0, 12)}`,
    remedy: 'See what the change does to its own results: the artifact is not what the gate of this run wrote.',
  });
}

/** Does one part; a failure that is a refusal of the host or a fault of the artifact is a warning, and the rest goes on. */
async function attempt<Value>(log: LogLine[], work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    warn(log, error);
    return undefined;
  }
}

function warn(log: LogLine[], error: PortcullisError): void {
  log.push({ level: 'warning', title: error.code, message: formatError(error) });
}
