// How bad it is that an outsider's value comes to a place: by who may start it, how, and what the job has that they would want.

import { type Severity, worst } from '@portcullis/core';
import { poisonsCaches } from '../graph/caches.js';
import { type Aim, asksForOther } from '../graph/conditions.js';
import { isPrivileged, lesser, type Reach } from '../graph/events.js';
import { isUnder } from '../graph/lookups.js';
import { eventsOf, reachOfStep, waitsForEnvironment } from '../graph/reach.js';
import { isValuable, possessionsOf, type Rights, rightsOf } from '../graph/rights.js';
import type { StepRun } from '../graph/runs.js';
import { lookupEvents } from './readings.js';
import type { Source, Taint } from './taint.js';

export interface Judged {
  readonly severity: Severity;
  /** By which it is as bad as that. */
  readonly event: string;
  readonly reach: Reach;
  /** Whether an environment's rules have a say in who gets there. */
  readonly waits: boolean;
  readonly rights: Rights | undefined;
  /** Whether it can leave in a cache what later jobs run that have more. */
  readonly caches?: true;
}

/** The worst of the events by which somebody who writes the source gets to the step; undefined where nobody does. */
export function judge({ source }: Pick<Taint, 'source'>, run: StepRun, aim: Aim = 'text'): Judged | undefined {
  const rights = run.job === undefined ? undefined : rightsOf(run.job);
  let found: Judged | undefined;
  for (const event of eventsFor(source, run)) {
    const one = underEvent(source, run, event, rights, aim);
    if (one !== undefined && (found === undefined || worst(one.severity, found.severity) !== found.severity)) found = one;
  }
  return found;
}

function eventsFor(source: Source, run: StepRun): readonly string[] {
  const own = run.job === undefined ? ['workflow_call'] : eventsOf(run.job);
  return source.events === undefined ? own : source.events.filter((event) => own.includes(event));
}

function underEvent(
  { name, writer, weak, stored }: Source,
  run: StepRun,
  event: string,
  rights: Rights | undefined,
  aim: Aim,
): Judged | undefined {
  if (excludesEvent(run, event) || isFixed(name, run, aim)) return undefined;
  const waits = run.job !== undefined && waitsForEnvironment(run.job, event);
  if (writer === 'caller') return { severity: 'low', event, reach: 'never', waits, rights };
  if (event === 'workflow_call') return { severity: writer === 'outsider' ? 'medium' : 'low', event, reach: 'never', waits, rights };
  const valuable = rights !== undefined && isValuable(rights);
  if (writer === 'collaborator') return { severity: 'low', event, reach: 'never', waits, rights };
  if (writer === 'merged') return { severity: valuable ? 'medium' : 'low', event, reach: 'invited', waits, rights };
  if (stored === true)
    return { severity: valuable ? 'high' : 'medium', event, reach: event === 'schedule' ? 'alone' : 'invited', waits, rights };
  const reach = aim === 'text' && isUnder(event) && standsAbove.test(name) ? reachFromAbove(run, event) : reachOfStep(run, event, aim);
  if (reach === 'never') return undefined;
  const weighed = reached(run, event, reach, waits, rights);
  return { ...weighed, severity: weak === true && weighed.severity !== 'low' ? 'medium' : weighed.severity, event, reach, waits, rights };
}

function reached(
  run: StepRun,
  event: string,
  reach: Reach,
  waits: boolean,
  rights: Rights | undefined,
): Pick<Judged, 'severity' | 'caches'> {
  if (waits && reach === 'invited' && choosesByPerson.test(rights?.environment ?? '')) return { severity: 'medium' };
  const valuable = rights !== undefined && isValuable(rights);
  if (!valuable && reach === 'alone' && run.job !== undefined && poisonsCaches(run.job, event)) return { severity: 'high', caches: true };
  return { severity: outsiders(event, reach, valuable, rights?.selfHosted === true) };
}

const branchBefore = 'github.event.workflow_run.head_branch';

/** Whether the trigger lets branches of fixed names through alone: a fork may have one of that name, and its name is no code. */
function isFixed(source: string, { job }: StepRun, aim: Aim): boolean {
  if (aim !== 'text' || source !== branchBefore) return false;
  const names = job?.within.entry.triggers
    .find((trigger) => trigger.name === 'workflow_run')
    ?.config?.entries.find((entry) => entry.name === 'branches')?.value;
  const all = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
  return all.length > 0 && all.every((one) => one.kind === 'scalar' && /^[\w./-]+$/.test(one.text));
}

/** Of an environment's name: whoever chooses one by who somebody is has rules for the others. */
const choosesByPerson = /\$\{\{[^}]{0,500}\b(?:author_association|head\.repo\.|head_repository\.|(?:triggering_)?actor\b|user\.login)/;

/** Texts of the author of an issue, a pull request or a discussion. */
const standsAbove = /^github\.(?:head_ref$|event\.(?:issue|pull_request|discussion)\.)/;

/** How far the author of what stands above gets, by a comment of their own or by that of somebody with rights. */
function reachFromAbove(run: StepRun, event: string): Reach {
  const reach = reachOfStep(run, event, 'above');
  return reachOfStep(run, event) === 'alone' ? reach : lesser(reach, 'invited');
}

/** Whether a condition of the step or its job asks for another event. */
function excludesEvent(run: StepRun, event: string): boolean {
  const conditions = [run.step.if, run.parent?.step.if, run.job?.job.if, run.job?.within.caller?.job.if];
  return conditions.some((condition) => condition !== undefined && asksForOther(condition.text, event));
}

function outsiders(event: string, reach: Reach, valuable: boolean, selfHosted: boolean): Severity {
  if (!isPrivileged(event)) return selfHosted ? 'high' : 'medium';
  if (reach === 'invited') return valuable ? 'high' : 'medium';
  // With nothing in hand; that it writes no cache that others restore is asked before.
  return valuable ? 'critical' : 'medium';
}

const acts: Readonly<Record<string, string>> = {
  pull_request: 'opens a pull request',
  pull_request_target: 'opens a pull request',
  pull_request_review: 'reviews a pull request',
  pull_request_review_comment: 'comments on a pull request',
  issues: 'opens an issue',
  issue_comment: 'comments on an issue or pull request',
  discussion: 'starts a discussion',
  discussion_comment: 'comments on a discussion',
  workflow_run: 'sets off the run before it',
  fork: 'forks the repository',
  watch: 'stars the repository',
  ...Object.fromEntries([...lookupEvents].map((event) => [event, 'writes an issue or pull request that this run looks up'])),
};

/** Who gets there, and what with: "Anybody who opens an issue … with this job's write token and secrets". */
export function whoAndWith(
  { event, reach, waits, rights, severity, caches }: Judged,
  writer: Source['writer'],
): { readonly who: string; readonly with: string } {
  if (writer === 'collaborator') return { who: 'Whoever may push or start workflows', with: '' };
  if (writer === 'merged') return { who: 'Whoever has a change merged', with: '' };
  if (writer === 'caller') return { who: 'Whoever writes what a caller hands over', with: '' };
  const act = acts[event] ?? (event === 'workflow_call' ? 'writes it, where a caller lets them,' : `sets \`${event}\` off`);
  const who =
    reach === 'invited'
      ? `Whoever ${act}, ${waits ? 'as the rules of an environment or a maintainer let them' : 'once a maintainer acts on it'},`
      : `Anybody who ${act}`;
  if (!isPrivileged(event))
    return { who, with: rights?.selfHosted === true ? ' on a runner of your own' : ' (from a fork with a token that only reads)' };
  if (caches === true) return { who, with: ', and `cache-mode` lets it write caches that later jobs with more rights restore' };
  return { who, with: severity === 'medium' || rights === undefined ? '' : possessionsOf(rights) };
}
