// Issues of the default branch: one for every rule that blocks, at most 25 at a time. They are closed only by a decision that is complete,
// and only where every tool that reported the rule has looked at everything again: a missing report must not close a backlog.

import { createHash } from 'node:crypto';
import { bySeverity, cut, escapeMarkdown, inlineCode, PortcullisError } from '@portcullis/core';
import type { ReportDocument } from '@portcullis/report';
import * as v from 'valibot';
import { authorProblem, writer } from './author.js';
import { askFor, askForAll, type CodeHost } from './code-host.js';
import { id } from './event.js';
import { inert, named, settled } from './inert.js';
import { marker, markerOf } from './marker.js';
import type { Place, Run } from './target.js';
import { isOfWorkflow, workflowFacts } from './workflow.js';

type Finding = ReportDocument['findings'][number];

const kind = 'gate-issue';
const maxIssues = 25;
const maxPlaces = 50;
const maxPages = 20;
const maxTitle = 200;
const maxPlace = 300;

const issueShape = v.object({
  number: id,
  title: v.string(),
  body: v.nullish(v.string()),
  state: v.string(),
  state_reason: v.nullish(v.string()),
  user: v.nullish(v.object({ login: v.string() })),
  pull_request: v.optional(v.unknown()),
});

type Known = v.InferOutput<typeof issueShape>;

export interface IssueFacts {
  readonly place: Place;
  readonly run: Run;
  readonly runUrl: string;
  readonly author: string;
  readonly label: string;
}

export interface IssuesDone {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  /** Why what might have been closed was left open; undefined where nothing was. */
  readonly kept?: string;
}

interface Wanted {
  readonly key: string;
  readonly title: string;
  readonly body: string;
}

/** @throws PortcullisError as askFor does, `issues-too-many`, and `author-unlike` after the first that is written. */
export async function keepIssues(host: CodeHost, facts: IssueFacts, decision: ReportDocument): Promise<IssuesDone> {
  const known = await knownIssues(host, facts);
  const groups = blockingByRule(decision);
  const wanted = groups.slice(0, maxIssues).map((group) => wantedOf(group, facts));
  const done = { opened: 0, updated: 0, closed: 0 };
  for (const issue of wanted) {
    const there = known.get(issue.key);
    const change = there === undefined ? 'opened' : changeOf(there, issue);
    if (change === undefined) continue;
    await write(host, facts, there, issue);
    done[change]++;
  }
  const blocking = new Set(groups.map(([first]) => keyOf(first.ruleId)));
  const gone = [...known].filter(([key, { state }]) => state === 'open' && !blocking.has(key));
  const complete = completeTools(decision);
  const closable = gone.filter(([, { body }]) => toolsIn(body).every((tool) => complete.has(tool)));
  for (const [, { number }] of closable) {
    await close(host, facts, number);
    done.closed++;
  }
  const kept = gone.length - closable.length;
  return kept === 0
    ? done
    : { ...done, kept: `${kept} left open, since not every tool that reported them has looked at everything in this run` };
}

/** Issues of this workflow, by what they are about. */
async function knownIssues(host: CodeHost, { place, run, author, label }: IssueFacts): Promise<Map<string, Known>> {
  const { items, whole } = await askForAll(
    host,
    {
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { ...place, state: 'all', labels: label, creator: author, sort: 'created', direction: 'asc' },
      purpose: 'to the question for issues',
      permission: 'issues: write',
      shape: issueShape,
    },
    maxPages,
  );
  if (!whole)
    throw new PortcullisError({
      code: 'issues-too-many',
      message: `expected at most ${maxPages * 100} issues with the label ${label.slice(0, 60)}, got more`,
      where: { key: 'issue-label' },
      remedy: 'Use another label: without all of them an issue would be opened twice.',
    });
  const known = new Map<string, Known>();
  for (const issue of items) {
    const facts = issue.pull_request === undefined && issue.user?.login === author ? markerOf(kind, issue.body) : undefined;
    const key = isOfWorkflow(facts, run) ? facts?.get('key') : undefined;
    // Of several that somebody copied the open one counts, else the first.
    if (key !== undefined && (!known.has(key) || (known.get(key)?.state !== 'open' && issue.state === 'open'))) known.set(key, issue);
  }
  return known;
}

/** What blocks under its rule, the worst first. */
function blockingByRule({ findings }: ReportDocument): readonly [Finding, ...Finding[]][] {
  const rules = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings.filter(({ blocks }) => blocks)) {
    const group = rules.get(finding.ruleId);
    if (group === undefined) rules.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  const worst = ([first, ...rest]: readonly [Finding, ...Finding[]]) =>
    rest.map(({ severity }) => severity).reduce((a, b) => (bySeverity(a, b) <= 0 ? a : b), first.severity);
  return [...rules.values()].sort((a, b) => bySeverity(worst(a), worst(b)) || b.length - a.length);
}

function keyOf(ruleId: string): string {
  return createHash('sha256').update(ruleId).digest('hex').slice(0, 24);
}

function wantedOf(group: readonly [Finding, ...Finding[]], { run }: IssueFacts): Wanted {
  const [first] = group;
  const key = keyOf(first.ruleId);
  const tools = [...new Set(group.flatMap(({ sources }) => sources))].sort();
  // Names of more tools than a line takes are held by their number alone, which no run can complete.
  const named20 = tools.length <= 20 && tools.every((tool) => tool.length <= 60) ? tools : ['too many tools'];
  const places = group.map(placeOf).sort();
  const body = [
    marker(kind, { ...workflowFacts(run), key, tools: JSON.stringify(named20) }),
    escapeMarkdown(inert(first.why || first.title)),
    '',
    `**To do:** ${escapeMarkdown(inert(first.remedy || first.title))}`,
    '',
    ...places.slice(0, maxPlaces).map((place) => `- ${inlineCode(place)}`),
    ...(places.length > maxPlaces ? [`- and ${places.length - maxPlaces} more in the report`] : []),
    '',
    `Reported by ${escapeMarkdown(inert(tools.slice(0, 20).join(', ')))}. This text follows the default branch; the issue is closed when the rule no longer blocks there.`,
    '',
  ].join('\n');
  return { key, title: cut(settled(inert(`${first.severity}: ${first.ruleId}: ${first.title}`)), maxTitle), body: settled(body) };
}

function placeOf({ path, line, logical, sources }: Finding): string {
  const place = path === undefined ? (logical ?? sources.join(', ')) : line === undefined ? path : `${path}:${line}`;
  return named(place, maxPlace);
}

/** Nothing where it says what it should, or where a person has closed it for good. */
function changeOf({ state, state_reason: reason, title, body }: Known, wanted: Wanted): 'opened' | 'updated' | undefined {
  if (state === 'closed') return reason === 'not_planned' ? undefined : 'opened';
  return title === wanted.title && body === wanted.body ? undefined : 'updated';
}

async function write(
  host: CodeHost,
  { place, label, author }: IssueFacts,
  there: Known | undefined,
  { title, body }: Wanted,
): Promise<void> {
  const { user } = await askFor(host, {
    route: there === undefined ? 'POST /repos/{owner}/{repo}/issues' : 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: {
      ...place,
      title,
      body,
      ...(there === undefined ? { labels: [label] } : { issue_number: there.number }),
      ...(there?.state === 'closed' ? { state: 'open' } : {}),
    },
    purpose: 'to the writing of an issue',
    permission: 'issues: write',
    shape: v.object({ number: id, user: writer }),
  });
  const problem = authorProblem(user, author);
  if (problem !== undefined) throw problem;
}

async function close(host: CodeHost, { place, run, runUrl }: IssueFacts, number: number): Promise<void> {
  const question = { purpose: 'to the closing of an issue', permission: 'issues: write' };
  await askFor(host, {
    ...question,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: {
      ...place,
      issue_number: number,
      body: `The rule no longer blocks at \`${run.head_sha.slice(0, 12)}\` ([run ${run.id}](${runUrl})).`,
    },
    shape: v.object({ id }),
  });
  await askFor(host, {
    ...question,
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...place, issue_number: number, state: 'closed', state_reason: 'completed' },
    shape: v.object({ number: id }),
  });
}

/** Tools whose silence means something: all of them, or none. */
function completeTools({ about }: ReportDocument): ReadonlySet<string> {
  if (about?.complete !== true) return new Set();
  return new Set(about.tools.filter(({ complete }) => complete).map(({ name }) => name));
}

/** Tools that an issue names; one that cannot be read names a tool that there is not. */
function toolsIn(body: string | null | undefined): readonly string[] {
  try {
    const tools: unknown = JSON.parse(markerOf(kind, body)?.get('tools') ?? '');
    if (Array.isArray(tools) && tools.length > 0 && tools.every((tool) => typeof tool === 'string')) return tools;
  } catch {
    // Somebody edited it.
  }
  return ['unknown'];
}
