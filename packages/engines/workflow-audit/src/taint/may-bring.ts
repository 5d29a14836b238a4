// Whether a script can hold anything of somebody else's at all, by what stands around it: most cannot, and need not be gone through
// command by command. Where words alone cannot tell, it can.

import { rememberedOf } from '@portcullis/core';
import type { Pair } from '@portcullis/formats/workflow';
import type { JobRun, StepRun, WorkflowRun } from '../graph/runs.js';
import { shellOf } from '../shell.js';
import { type Evaluator, type Scope, scopeOfJob, scopeOfStep } from './evaluate.js';
import type { Foreign } from './foreign.js';
import { holdsOther, isScriptOfAction, mayHandOn } from './script-words.js';
import { uploadsTaken } from './uploads.js';

/** What of a job's steps may hold something of somebody else's, by their order. */
interface Job {
  readonly steps: readonly boolean[];
  /** Whether one of them may leave it in a file or a variable. */
  readonly handsOn: boolean;
}

/** How often the jobs of a workflow are gone through that take files of one another; behind that, each may hold anything. */
const maxRounds = 4;

/** Variables of one `env:` that are looked for in scripts by their names; of more, each script may use one. */
const maxNames = 40;

/** Asks of a step whether anything of somebody else's may come to its script. */
export function bringing(evaluate: Evaluator, foreign: Foreign): (run: StepRun) => boolean {
  const ofWorkflow = rememberedOf((run: WorkflowRun) =>
    run.workflow.env.filter(
      (pair) =>
        (pair.scalar?.text.includes('${{') === true && ofJobs.test(pair.scalar.text)) ||
        isOthers(pair, { file: run.file, workflow: run, job: undefined, step: undefined }),
    ),
  );
  const variablesOf = rememberedOf((run: StepRun) => run.step.env.some((pair) => isOthers(pair, scopeOfStep(run))));
  const inputsOf = rememberedOf((run: StepRun) => run.step.with.some((pair) => isOthers(pair, scopeOfStep(run))));
  const jobsOf = rememberedOf(inWorkflow);
  return mayBring;

  function mayBring(run: StepRun): boolean {
    return run.job === undefined || jobsOf(run.job.within)?.get(run.job)?.steps[run.order] !== false;
  }

  /** Undefined where the jobs hand files on in too long a chain. */
  function inWorkflow(within: WorkflowRun): ReadonlyMap<JobRun, Job> | undefined {
    const found = new Map<JobRun, Job>();
    const handing = new Set<JobRun>();
    for (let round = 0; round < maxRounds; round++) {
      const before = handing.size;
      for (const job of within.jobs.values()) {
        // Only what it takes from another can make it another one than before.
        if (round > 0 && !job.steps.some((run) => uploadsTaken(run).length > 0)) continue;
        const made = ofJob(job, handing);
        found.set(job, made);
        if (made.handsOn) handing.add(job);
      }
      if (handing.size === before) return found;
    }
    return undefined;
  }

  /** What comes to one step may come to those behind it by the environment and by files. */
  function ofJob(job: JobRun, handing: ReadonlySet<JobRun>): Job {
    const around = [...ofWorkflow(job.within), ...job.job.env.filter((pair) => isOthers(pair, scopeOfJob(job)))];
    const names = new Set(around.map(({ name }) => name.toLowerCase()));
    const steps: boolean[] = [];
    let handedOn = names.size > maxNames;
    for (const run of job.steps) {
      const may = handedOn || takesFiles(run, handing) || comesTo(run, names);
      steps.push(may);
      handedOn ||= may && mayHandOn(run.step);
    }
    return { steps, handsOn: handedOn };
  }

  /** By the step itself: its script, its variables, files that lie there. @param names of the variables around it that hold something. */
  function comesTo(run: StepRun, names: ReadonlySet<string>): boolean {
    const { run: script } = run.step;
    if (script === undefined) return isScriptOfAction(run.step);
    const { text } = script;
    return (
      shellOf(run.step) !== 'bash' ||
      asks(text) ||
      (text.includes('${{') && evaluate.ofScalar(script, scopeOfStep(run)).length > 0) ||
      (names.size > 0 && namesOneOf(text, names)) ||
      ofSurroundings(run, text) ||
      (readingFiles.test(text) && (foreign.before(run).length > 0 || foreign.of(run).length > 0))
    );
  }

  /** Variables and inputs of the step, and of those whose action it is part of. */
  function ofSurroundings(run: StepRun, text: string): boolean {
    const asksInputs = /input_/i.test(text);
    for (let at: StepRun | undefined = run; at !== undefined; at = at.parent)
      if (variablesOf(at) || (asksInputs && inputsOf(at))) return true;
    return false;
  }

  function isOthers({ scalar }: Pair, scope: Scope): boolean {
    return scalar !== undefined && evaluate.ofScalar(scalar, scope).length > 0;
  }
}

/** Another job's, out of an artifact or a cache. */
function takesFiles(run: StepRun, handing: ReadonlySet<JobRun>): boolean {
  return uploadsTaken(run).some(({ job }) => job !== run.job && (job === undefined || handing.has(job)));
}

/** Names of variables have no case; envsubst takes all. */
function namesOneOf(text: string, names: ReadonlySet<string>): boolean {
  const small = text.toLowerCase();
  if (small.includes('envsubst')) return true;
  for (const name of names) if (small.includes(name)) return true;
  return false;
}

/** Contexts that are not known to a workflow's own variables, and are asked of a job all the same. */
const ofJobs = /\b(?:matrix|steps)\b/i;

/** Whether a script of bash looks something up by itself: on GitHub, in git, in what the runner says of the event. */
function asks(text: string): boolean {
  return (
    /\/(?:issues|pulls|comments)\b|\bgraphql\b|event_path|github_(?:head_)?ref\b|github_ref_name\b/i.test(text) ||
    (/\bgh\b/.test(text) && /\b(?:pr|issue)\b/.test(text)) ||
    (/\bgit\b/.test(text) && ofHistory.test(text)) ||
    holdsOther(text)
  );
}

/** What of the history, of names and branches git is asked for. */
const ofHistory = /\b(?:diff|diff-tree|ls-tree|branch|symbolic-ref|name-rev|abbrev-ref|log|show|shortlog)\b|--name-(?:only|status)\b/;

/** How the files that lie there come into a script. */
const readingFiles = /[<`]|\$\(|\b(?:cat|head|tail|jq|yq|grep|egrep|sed|awk|cut|sort|uniq|tac|nl|rev|column|paste|envsubst|find|ls|git)\b/;
