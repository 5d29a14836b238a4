// How far somebody without rights gets: to each job and step, by the event, through conditions, jobs before, and checks of the actor.

import { rememberedOf } from '@portcullis/core';
import { expressionsIn } from '@portcullis/formats/expression';
import { readScript } from '@portcullis/formats/shell';
import { type Job, joinPieces, type Pair, type Step } from '@portcullis/formats/workflow';
import { envsOf, inputOf } from '../parts.js';
import { maskedText, parsedScript } from '../script.js';
import { shellOf } from '../shell.js';
import { failsForOutsiders } from './checking-actions.js';
import { type Aim, reachOfCondition, reachPastCondition, runsAfterSkips, type Situation } from './conditions.js';
import { type Inputs, mayHold } from './environments.js';
import { greater, lesser, type Reach, reachOfTrigger, typesOf } from './events.js';
import { inputHanded } from './handed.js';
import { type Asked, isOthers } from './lookups.js';
import { actorsAskedFor, alwaysFails, failsWithoutRights, givenToOutsiders } from './refusals.js';
import type { JobRun, StepRun, WorkflowRun } from './runs.js';
import { resultsForOutsiders, scriptFailsWithoutRights } from './script-refusals.js';

/** Reusable workflows that fail where the actor has none: `owner/name/path`. */
const checkingWorkflows: ReadonlySet<string> = new Set(['bitwarden/gh-actions/.github/workflows/check-run.yml']);

const checkWords =
  /getCollaboratorPermissionLevel|collaborators\/.{1,80}\/permission|checkCollaborator|checkMembershipForUser|getMembershipForUser|orgs\/.{1,80}\/members|memberships\/|author_association|head_repository|head\.repo\b|isCrossRepository/i;
const refusal = /exit\s{1,5}[1-9]|setFailed|throw\s{1,5}|process\.exit/;

/** In a script of JavaScript: who set the run off, or wrote what it is about. */
const namesActor =
  /\bcontext\.(?:actor\b|payload\.(?:sender|(?:comment|review|issue|discussion|pull_request)\.user)\b)|\bgithub\.(?:triggering_)?actor\b/;

interface Check {
  /** It looks up the rights of the actor. */
  readonly looks: boolean;
  /** It holds the actor's name against names: what it says counts only where it is sure of what that is for all others. */
  readonly names?: true;
  /** Whom it ends the job for, where it runs: all that have no rights, or all but actors of some names, by the ways to these. */
  readonly stops?: 'outsiders' | readonly string[];
}

const nothing: Check = { looks: false };
const checks = new WeakMap<Step, Map<string, Check>>();

/** What a step does about the actor, worked out once for each event: every run asks. */
function checkOf(step: Step, asked: Asked): Check {
  const known = checks.get(step) ?? new Map<string, Check>();
  checks.set(step, known);
  const key = `${asked.event} ${asked.aim}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = checkMade(step, asked);
  known.set(key, made);
  return made;
}

function checkMade(step: Step, asked: Asked): Check {
  const fails = failsForOutsiders(step);
  if (fails !== undefined) return { looks: true, ...(fails && !isOthers('github.actor', asked) ? { stops: 'outsiders' } : {}) };
  // Nearly all scripts have none of the words, and need not be read for what they only print.
  const speaksOf = wordsIn(step);
  const found = speaksOf(checkWords) ? checkOfRights(step, asked) : undefined;
  if (found !== undefined) return found;
  if (step.run === undefined && speaksOf(namesActor)) return checkOfNames(step, asked);
  // Under a condition that holds for all outsiders, a script that fails ends the job for them.
  if (step.if !== undefined && speaksOf(refusal) && alwaysFails(step, asked)) return { looks: false, stops: 'outsiders' };
  if (step.run === undefined || !asksForActor(step)) return nothing;
  const ways = actorsAskedFor(step, asked);
  return ways.length === 0 ? nothing : { looks: false, stops: ways };
}

/** Of a step that has the words by which rights are asked for; undefined where it only prints them. */
function checkOfRights(step: Step, asked: Asked): Check | undefined {
  if (!checkWords.test(scriptOf(step))) return undefined;
  if (step.run === undefined ? scriptFailsWithoutRights(step, asked) : failsWithoutRights(step, asked))
    return { looks: true, stops: 'outsiders' };
  const ways = step.run !== undefined && asksForActor(step) ? actorsAskedFor(step, asked) : [];
  return { looks: true, ...(ways.length > 0 ? { stops: ways } : {}) };
}

/** Whether a step's script, or a variable that it is given, has some words. */
function wordsIn(step: Step): (words: RegExp) => boolean {
  const scalars = [step.run, inputOf(step, 'script')?.scalar, ...step.env.map(({ scalar }) => scalar)];
  return (words) => scalars.some((scalar) => scalar !== undefined && words.test(scalar.text));
}

/** Of a script of JavaScript that speaks of who set the run off. */
function checkOfNames(step: Step, asked: Asked): Check {
  return { looks: false, names: true, ...(scriptFailsWithoutRights(step, asked) ? { stops: 'outsiders' } : {}) };
}

const actor =
  /\bgithub\.(?:triggering_)?actor\b|\bGITHUB_(?:TRIGGERING_)?ACTOR\b|\bgithub\.event\.(?:sender|(?:comment|review|issue|discussion|pull_request)\.user)\.login\b|\bhead\.repo\.|\bhead_repository\./i;

/** Whether a script or a variable that it may have speaks of the actor. */
function asksForActor(step: Step): boolean {
  return actor.test(step.run?.text ?? '') || envsOf(step).some(holdsActor);
}

/** Asked once of each `env:`: that of a workflow stands around thousands of steps. */
const holdsActor = rememberedOf((pairs: readonly Pair[]): boolean =>
  pairs.some(({ scalar }) => scalar !== undefined && actor.test(scalar.text)),
);

/** How far an outsider gets past a step that checks the actor, as far as its own condition and script say. */
export function reachPastCheck(step: Step, situation: Situation): Reach {
  const { stops } = checkOf(step, situation);
  if (stops === undefined || mayFail(step)) return 'alone';
  const unless = stops === 'outsiders' ? [] : stops.map((way) => reachOfCondition(`${way} == 'a-name'`, situation));
  return unless.reduce(greater, reachPastCondition(step.if?.text, situation));
}

/** Whether what comes behind it may go on where it failed. */
function mayFail({ continueOnError }: Step | Job): boolean {
  return continueOnError !== undefined && continueOnError.text.trim() !== 'false';
}

/** Comments, and what is only printed, left out: what they speak of is not done. */
function scriptOf(step: Step): string {
  const parts = [shellOf(step) === 'bash' ? unprinted(step.run?.text ?? '') : (step.run?.text ?? '').replace(/(^|\s)#.*$/gm, '$1')];
  // Of a variable only what an expression brings can be a fact about the actor.
  for (const { scalar } of step.env) for (const { text } of expressionsIn(scalar?.text ?? '')) parts.push(text);
  for (const { name, scalar } of step.with)
    if (name === 'script') parts.push((scalar?.text ?? '').replace(/(^|\s)\/\/.*$/gm, '$1').replace(said, ''));
  return parts.join('\n');
}

/** A text in a log of JavaScript. */
const said =
  /\b(?:console\.\w{1,20}|core\.(?:debug|error|info|notice|warning))\(\s{0,20}(?:'[^'\n]{0,500}'|"[^"\n]{0,500}"|`[^`$]{0,500}`)\s{0,20}\)/g;

/** A script of a shell without the words that it prints; what is run to make them stays. */
function unprinted(text: string): string {
  const plain = text.replace(/(^|\s)#.*$/gm, '$1');
  if (!checkWords.test(plain) && !refusal.test(plain)) return plain;
  const { commands } = readScript(joinPieces(plain, [{ start: 0, end: plain.length }]), (script) => parsedScript(maskedText(script)));
  let left = '';
  let from = 0;
  for (const { name, args } of commands)
    for (const { start, end } of name === 'echo' || name === 'printf' ? args : []) {
      // What stands for something else may be what the next command is asked about.
      if (start < from || plain.slice(start, end).includes('$')) continue;
      left += plain.slice(from, start);
      from = end;
    }
  return left + plain.slice(from);
}

const jobs = new WeakMap<JobRun, Map<string, Reach>>();
const steps = new WeakMap<StepRun, Map<string, Reach>>();

/** Events by which a job may be started. */
export function eventsOf({ within }: JobRun): readonly string[] {
  const before = events.get(within);
  if (before !== undefined) return before;
  const made = within.openCall
    ? ['workflow_call']
    : within.entry.triggers.map(({ name }) => name).filter((name) => name !== 'workflow_call');
  events.set(within, made);
  return made;
}

/** Of all jobs of one run: every value in them asks. */
const events = new WeakMap<WorkflowRun, readonly string[]>();

export function reachOfJob(run: JobRun, event: string, aim: Aim = 'text'): Reach {
  const key = `${event} ${aim}`;
  const known = jobs.get(run) ?? new Map<string, Reach>();
  jobs.set(run, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  // A circle of needs never runs.
  known.set(key, 'never');
  const reach = jobReach(run, event, aim);
  known.set(key, reach);
  return reach;
}

/** What starts a workflow named by `workflow_run` counts for nothing: a pull request may bring another one of that name. */
function jobReach(run: JobRun, event: string, aim: Aim): Reach {
  const { within, job } = run;
  const trigger = within.entry.triggers.find(({ name }) => name === event);
  let reach: Reach = trigger === undefined ? 'never' : reachOfTrigger(trigger);
  if (within.caller !== undefined) reach = lesser(reach, reachOfJob(within.caller, event, aim));
  reach = lesser(reach, reachOfCondition(job.if?.text, situationOf(run, undefined, event, aim)));
  if (reach !== 'never' && !runsAfterSkips(job.if?.text))
    for (const need of job.needs) {
      const other = within.jobs.get(need.text.toLowerCase());
      if (other !== undefined) reach = lesser(reach, reachOfJobEnd(other, event, aim));
    }
  // An environment may ask somebody for approval; whether it does stands in the repository's settings.
  return holds(run, event) ? lesser(reach, 'invited') : reach;
}

/** Whether a job waits for what the rules of an environment say: its own, that of a job before it, or of one that calls it. */
export function waitsForEnvironment(run: JobRun, event: string): boolean {
  const all = waiting.get(run) ?? new Map<string, boolean>();
  waiting.set(run, all);
  const known = all.get(event);
  if (known !== undefined) return known;
  // A circle of needs never runs.
  all.set(event, false);
  const before = run.job.needs.flatMap((need) => run.within.jobs.get(need.text.toLowerCase()) ?? []);
  const { caller } = run.within;
  const waits =
    holds(run, event) || [...before, ...(caller === undefined ? [] : [caller])].some((other) => waitsForEnvironment(other, event));
  all.set(event, waits);
  return waits;
}

const waiting = new WeakMap<JobRun, Map<string, boolean>>();

function holds(run: JobRun, event: string): boolean {
  return run.job.environment !== undefined && mayHold(run.job.environment, event, inputsOf(run));
}

/** What a caller hands over, as it is written. */
export function inputsOf({ within: { caller } }: JobRun): Inputs {
  return (name) => caller?.job.with.find((pair) => pair.name.toLowerCase() === name)?.scalar?.text;
}

function reachOfJobEnd(run: JobRun, event: string, aim: Aim): Reach {
  const reach = reachOfJob(run, event, aim);
  return mayFail(run.job) ? reach : lesser(reach, reachPastGuards(run, Number.POSITIVE_INFINITY, event, aim));
}

/** Steps that may end the job for outsiders. */
function guardsOf(run: JobRun, asked: Asked): readonly StepRun[] {
  return run.steps.filter(({ step }) => checkOf(step, asked).stops !== undefined);
}

/** How far an outsider gets to what stands at a place among the steps, by those before it that may end the job. */
function reachPastGuards(run: JobRun, order: number, event: string, aim: Aim): Reach {
  const target = run.job.uses?.target;
  if (target?.kind === 'repository' && checkingWorkflows.has(`${target.slug}/${target.path}`)) return 'never';
  return pastGuards(run, event, aim).findLast((guard) => guard.order < order)?.reach ?? 'alone';
}

interface Past {
  readonly order: number;
  readonly reach: Reach;
}

const past = new WeakMap<JobRun, Map<string, readonly Past[]>>();

/** How far an outsider gets past each guard of a job and all before it, worked out once: every step of the job asks. */
function pastGuards(run: JobRun, event: string, aim: Aim): readonly Past[] {
  const key = `${event} ${aim}`;
  const known = past.get(run) ?? new Map<string, readonly Past[]>();
  past.set(run, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  let reach: Reach = 'alone';
  const made = guardsOf(run, { event, aim }).map((guard): Past => {
    if (reach !== 'never') reach = lesser(reach, reachPastGuard(guard, run, event, aim));
    return { order: guard.order, reach };
  });
  known.set(key, made);
  return made;
}

/** Whether a step, or one whose action it is of, runs whatever failed before it. */
function runsAfterFailures({ step, parent }: StepRun): boolean {
  return runsAfterSkips(step.if?.text) || (parent !== undefined && runsAfterFailures(parent));
}

/** In an action it ends the job only where the step that uses the action runs, and lets it fail. */
function reachPastGuard(guard: StepRun, job: JobRun, event: string, aim: Aim): Reach {
  let reach = reachPastCheck(guard.step, situationOf(job, guard, event, aim));
  for (let { parent } = guard; parent !== undefined && reach !== 'alone'; { parent } = parent)
    reach = mayFail(parent.step) ? 'alone' : greater(reach, reachPastCondition(parent.step.if?.text, situationOf(job, parent, event, aim)));
  return reach;
}

export function reachOfStep(run: StepRun, event: string, aim: Aim = 'text'): Reach {
  const key = `${event} ${aim}`;
  const known = steps.get(run) ?? new Map<string, Reach>();
  steps.set(run, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  let reach: Reach = run.job === undefined ? 'never' : reachOfJob(run.job, event, aim);
  if (reach !== 'never' && run.job !== undefined && !runsAfterFailures(run))
    reach = lesser(reach, reachPastGuards(run.job, run.order, event, aim));
  if (reach !== 'never' && run.parent !== undefined) reach = lesser(reach, reachOfStep(run.parent, event, aim));
  if (reach !== 'never') reach = lesser(reach, reachOfCondition(run.step.if?.text, situationOf(run.job, run, event, aim)));
  known.set(key, reach);
  return reach;
}

/**
 * Whether what a way reads was made by a step that looks up the rights of the actor, and is not what the step is sure to say of an outsider
 * as well.
 * @param text that is asked for; undefined for any that counts as true.
 */
function answersChecked(
  [context, name, part, output]: readonly string[],
  text: string | undefined,
  job: JobRun | undefined,
  siblings: ReadonlyMap<string, StepRun> | undefined,
  asked: Asked,
): boolean {
  if (name === undefined) return false;
  if (context === 'needs') {
    const other = job?.within.jobs.get(name);
    const checks = other?.steps.map((run) => checkOf(run.step, asked));
    if (other === undefined || checks?.some(({ looks, names }) => looks || names) !== true) return false;
    const made = other.job.outputs.find((pair) => pair.name.toLowerCase() === output)?.scalar?.text;
    const inner = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/i.exec(made ?? '');
    const source = inner === null ? undefined : other.steps.find((run) => run.step.id?.text.toLowerCase() === inner[1]?.toLowerCase());
    if (source !== undefined && checkOf(source.step, asked).names === true) return saysOther(source.step, inner?.[2] ?? '', text, asked);
    if (checks.every(({ looks }) => !looks)) return false;
    return source === undefined || !saysToOutsiders(source.step, inner?.[2] ?? '', text, asked);
  }
  const other = context === 'steps' ? siblings?.get(name) : undefined;
  if (other === undefined) return false;
  const check = checkOf(other.step, asked);
  if (check.names === true) return part === 'outputs' && output !== undefined && saysOther(other.step, output, text, asked);
  if (!check.looks) return false;
  return part !== 'outputs' || output === undefined || !saysToOutsiders(other.step, output, text, asked);
}

const given = new WeakMap<Step, Map<string, ReadonlyMap<string, ReadonlySet<string>>>>();

/** Whether a step is sure to give something else to whoever has no rights. */
function saysOther(step: Step, output: string, text: string | undefined, asked: Asked): boolean {
  const said = saidToOutsiders(step, output, asked);
  return said !== undefined && said.size > 0 && !saysToOutsiders(step, output, text, asked);
}

function saidToOutsiders(step: Step, output: string, asked: Asked): ReadonlySet<string> | undefined {
  const known = given.get(step) ?? new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  given.set(step, known);
  const key = `${asked.event} ${asked.aim}`;
  const all = known.get(key) ?? (step.run === undefined ? resultsForOutsiders(step, asked) : givenToOutsiders(step, asked));
  known.set(key, all);
  return all.get(output.toLowerCase());
}

/** Whether a step is sure to give this to whoever has no rights, too. */
function saysToOutsiders(step: Step, output: string, text: string | undefined, asked: Asked): boolean {
  const said = saidToOutsiders(step, output, asked);
  if (said === undefined) return false;
  // Texts are equal in whatever letters.
  return [...said].some((one) => (text === undefined ? one !== '' : one.toLowerCase() === text.toLowerCase()));
}

function situationOf(job: JobRun | undefined, step: StepRun | undefined, event: string, aim: Aim): Situation {
  const trigger = job?.within.entry.triggers.find(({ name }) => name === event);
  return {
    event,
    aim,
    types: trigger === undefined ? undefined : typesOf(trigger),
    checked: (way, text) => answersChecked(way, text, job, step?.siblings, { event, aim }),
    // In a composite action `inputs` are those of the action.
    ...(job === undefined || step?.parent !== undefined ? {} : { handed: (name: string) => inputHanded(name, job.within, event) }),
  };
}
