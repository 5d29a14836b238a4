// What of an event somebody else wrote, by the event: the texts that can hold any letters. Names of accounts, numbers, commit ids and
// addresses that GitHub makes cannot carry code, and are none.
// Facts: docs.github.com, "Events that trigger workflows" and "Webhook events and payloads"; 2026-11.

import { remembered } from '@portcullis/core';
import { isPullRequestEvent } from '../graph/events.js';
import { meets } from '../graph/paths.js';

/** Who writes it: anybody; whoever has a change merged; whoever has rights in the repository. */
export type Writer = 'outsider' | 'merged' | 'collaborator';

export interface SourceText {
  /** As people write it. */
  readonly name: string;
  readonly writer: Writer;
  /** Whether it can have more than one line. */
  readonly lines: boolean;
  /** It names a branch or commit of the outsider's. */
  readonly ref?: true;
}

interface Entry extends SourceText {
  readonly way: readonly string[];
}

function entry(name: string, writer: Writer, lines = false, ref?: true): Entry {
  return { name, way: name.split('.'), writer, lines, ...(ref === undefined ? {} : { ref }) };
}

const e = 'github.event';

const pull: readonly Entry[] = [
  entry('github.head_ref', 'outsider', false, true),
  entry(`${e}.pull_request.title`, 'outsider'),
  entry(`${e}.pull_request.body`, 'outsider', true),
  entry(`${e}.pull_request.head.ref`, 'outsider', false, true),
  entry(`${e}.pull_request.head.label`, 'outsider', false, true),
  entry(`${e}.pull_request.head.repo.default_branch`, 'outsider', false, true),
  entry(`${e}.pull_request.head.repo.description`, 'outsider'),
  entry(`${e}.pull_request.head.repo.homepage`, 'outsider'),
  entry(`${e}.changes.title.from`, 'outsider'),
  entry(`${e}.changes.body.from`, 'outsider', true),
];
const issue: readonly Entry[] = [
  entry(`${e}.issue.title`, 'outsider'),
  entry(`${e}.issue.body`, 'outsider', true),
  entry(`${e}.changes.title.from`, 'outsider'),
  entry(`${e}.changes.body.from`, 'outsider', true),
];
const comment: readonly Entry[] = [entry(`${e}.comment.body`, 'outsider', true)];
const discussion: readonly Entry[] = [entry(`${e}.discussion.title`, 'outsider'), entry(`${e}.discussion.body`, 'outsider', true)];

const refs: readonly Entry[] = [
  entry('github.ref_name', 'collaborator'),
  entry('github.ref', 'collaborator'),
  entry(`${e}.ref`, 'collaborator'),
];
const commits: readonly Entry[] = [
  entry(`${e}.head_commit.message`, 'merged', true),
  entry(`${e}.head_commit.author.name`, 'merged'),
  entry(`${e}.head_commit.author.email`, 'merged'),
  entry(`${e}.head_commit.committer.name`, 'merged'),
  entry(`${e}.head_commit.committer.email`, 'merged'),
  entry(`${e}.commits.*.message`, 'merged', true),
  entry(`${e}.commits.*.author.name`, 'merged'),
  entry(`${e}.commits.*.author.email`, 'merged'),
];
const inputs: readonly Entry[] = [entry('inputs.*', 'collaborator', true), entry(`${e}.inputs.*`, 'collaborator', true)];

/** Texts by the event that brings them. */
const sources: Readonly<Record<string, readonly Entry[]>> = {
  pull_request: pull,
  pull_request_target: pull,
  pull_request_review: [...pull, entry(`${e}.review.body`, 'outsider', true)],
  pull_request_review_comment: [
    ...pull,
    ...comment,
    entry(`${e}.comment.path`, 'outsider'),
    entry(`${e}.comment.diff_hunk`, 'outsider', true),
  ],
  issues: issue,
  issue_comment: [...issue, ...comment],
  discussion,
  discussion_comment: [...discussion, ...comment],
  fork: [entry(`${e}.forkee.description`, 'outsider'), entry(`${e}.forkee.homepage`, 'outsider')],
  workflow_run: [
    entry(`${e}.workflow_run.head_branch`, 'outsider', false, true),
    entry(`${e}.workflow_run.display_title`, 'outsider'),
    entry(`${e}.workflow_run.head_commit.message`, 'outsider', true),
    entry(`${e}.workflow_run.head_commit.author.name`, 'outsider'),
    entry(`${e}.workflow_run.head_commit.author.email`, 'outsider'),
    entry(`${e}.workflow_run.head_commit.committer.name`, 'outsider'),
    entry(`${e}.workflow_run.head_commit.committer.email`, 'outsider'),
    entry(`${e}.workflow_run.head_repository.description`, 'outsider'),
  ],
  gollum: [entry(`${e}.pages.*.page_name`, 'collaborator'), entry(`${e}.pages.*.title`, 'collaborator')],
  push: [...refs, ...commits],
  merge_group: [entry(`${e}.merge_group.head_commit.message`, 'merged', true)],
  create: refs,
  delete: [entry(`${e}.ref`, 'collaborator')],
  release: [
    ...refs,
    entry(`${e}.release.tag_name`, 'collaborator'),
    entry(`${e}.release.name`, 'collaborator'),
    entry(`${e}.release.body`, 'collaborator', true),
    entry(`${e}.release.target_commitish`, 'collaborator'),
  ],
  workflow_dispatch: [...inputs, ...refs],
  repository_dispatch: [entry(`${e}.client_payload.*`, 'collaborator', true)],
  deployment: [entry(`${e}.deployment.*`, 'collaborator', true), ...refs],
};

/** Of every event. */
const everywhere: readonly Entry[] = [
  entry(`${e}.label.name`, 'collaborator'),
  entry(`${e}.milestone.title`, 'collaborator'),
  entry('github.base_ref', 'collaborator'),
  entry(`${e}.pull_request.base.ref`, 'collaborator'),
];

const ranks: readonly Writer[] = ['collaborator', 'merged', 'outsider'];

/** What a way reads that somebody wrote, the most dangerous of it; undefined where nobody can put code there. */
export function sourceAt(way: readonly string[], event: string): SourceText | undefined {
  let found: Entry | undefined;
  for (const candidate of ofEvent(event)) {
    if (!meets(way, candidate.way) && !isWithin(way, candidate.way)) continue;
    if (found === undefined || ranks.indexOf(candidate.writer) > ranks.indexOf(found.writer)) found = candidate;
  }
  return found;
}

const ofEvent = remembered((event): readonly Entry[] => [...(sources[event] ?? []), ...everywhere], 100);

/** Deeper than a pattern that ends with a star. */
function isWithin(way: readonly string[], pattern: readonly string[]): boolean {
  return pattern.at(-1) === '*' && way.length > pattern.length && meets(way.slice(0, pattern.length), pattern);
}

/** A way as some event brings it, for whoever does not know which event that will be. */
export function sourceOfAnyEvent(way: readonly string[]): SourceText | undefined {
  const all = Object.keys(sources).flatMap((event) => sourceAt(way, event) ?? []);
  return all.find(({ writer }) => writer === 'outsider') ?? all[0];
}

/** Ways that name the code of an outsider's pull request: checked out, it is theirs. */
const codeWays: readonly (readonly string[])[] = [
  `${e}.pull_request.head.sha`,
  `${e}.pull_request.head.ref`,
  `${e}.pull_request.head`,
  `${e}.pull_request.merge_commit_sha`,
  `${e}.pull_request.number`,
  `${e}.number`,
  'github.head_ref',
  `${e}.workflow_run.head_sha`,
  `${e}.workflow_run.head_branch`,
  `${e}.workflow_run.head_commit.id`,
  ...['full_name', 'clone_url', 'ssh_url', 'git_url', 'html_url', 'svn_url', 'url', 'owner.login'].flatMap((name) => [
    `${e}.workflow_run.head_repository.${name}`,
    `${e}.pull_request.head.repo.${name}`,
  ]),
  `${e}.pull_request.head.user.login`,
  `${e}.issue.number`,
  `${e}.check_suite.head_sha`,
].map((name) => name.split('.'));

/** Whether a way names commit, branch, number or repository of an outsider's change under an event. */
export function namesForeignCode(way: readonly string[], event: string): boolean {
  if (!codeWays.some((code) => meets(way, code) && way.length === code.length)) return false;
  const name = way.slice(0, 3).join('.');
  if (name === 'github.event.workflow_run') return event === 'workflow_run';
  if (name === 'github.event.issue') return event === 'issue_comment';
  if (name === 'github.event.check_suite') return event === 'check_suite';
  return isPullRequestEvent(event);
}
