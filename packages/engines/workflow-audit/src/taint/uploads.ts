// Files that one job puts up and another takes, as artifact or cache: by which name, and from which step.

import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import type { StepRun, WorkflowRun } from '../graph/runs.js';
import { actionName, inputOf, inputText, placeOfPair } from '../parts.js';
import { filePath } from './parts.js';

interface Upload {
  readonly run: StepRun;
  readonly name: string;
}

const known = new WeakMap<WorkflowRun, readonly Upload[]>();
const none: readonly StepRun[] = [];

/** Steps of the same run of the workflow that put up what a step takes, in the order of their jobs; empty where it takes nothing. */
export function uploadsTaken(run: StepRun): readonly StepRun[] {
  const before = taken.get(run);
  if (before !== undefined) return before;
  const made = uploadsMeeting(run);
  taken.set(run, made);
  return made;
}

/** By the step that takes them: every later step of its job asks. */
const taken = new WeakMap<StepRun, readonly StepRun[]>();

function uploadsMeeting(run: StepRun): readonly StepRun[] {
  const wanted = run.job === undefined ? undefined : takes(run.step);
  if (wanted === undefined || run.job === undefined) return none;
  return uploadsOf(run.job.within).flatMap((upload) => (namesMeet(upload.name, wanted) ? [upload.run] : []));
}

/** Paths of what a step puts up, as they are written. */
export function uploadedPaths(step: Step): readonly string[] {
  return (inputText(step, 'path') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether paths of an upload hold a file; one that begins with `!` leaves out what those before it take. */
export function takesAlong(paths: readonly string[], file: string): boolean {
  let taken = false;
  for (const path of paths) {
    const isLeftOut = path.startsWith('!');
    const pattern = filePath(isLeftOut ? path.slice(1) : path);
    if (holdsFile(pattern, file)) taken = !isLeftOut;
  }
  return taken;
}

/** Place of the `path` with which a step uploads a file; undefined where it does not. */
export function placeOfUpload(step: Step, file: string): Span | undefined {
  const path = actionName(step) === 'actions/upload-artifact' ? inputOf(step, 'path') : undefined;
  return path !== undefined && takesAlong(uploadedPaths(step), file) ? placeOfPair(path) : undefined;
}

/** A folder takes all in it; of a pattern, what stands before its first star and behind its last one is held against the path. */
function holdsFile(pattern: string, file: string): boolean {
  if (pattern === '' || pattern === file || file.startsWith(`${pattern}/`)) return true;
  const first = pattern.indexOf('*');
  if (first < 0) return false;
  const last = pattern.slice(pattern.lastIndexOf('*') + 1);
  const isDeep = pattern.includes('**') || !file.slice(first).includes('/');
  return isDeep && file.startsWith(pattern.slice(0, first)) && file.endsWith(last);
}

function uploadsOf(workflow: WorkflowRun): readonly Upload[] {
  const before = known.get(workflow);
  if (before !== undefined) return before;
  const found: Upload[] = [];
  for (const job of workflow.jobs.values())
    for (const run of job.steps) {
      const name = gives(run.step);
      if (name !== undefined) found.push({ run, name });
    }
  known.set(workflow, found);
  return found;
}

/** Name of the artifact, or key of the cache, under which a step puts files up. */
function gives(step: Step): string | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return undefined;
  if (target.slug === 'actions/upload-artifact') return `artifact ${inputText(step, 'name') ?? 'artifact'}`;
  if (target.slug === 'actions/cache' && target.path !== 'restore') return `cache ${inputText(step, 'key') ?? ''}`;
  return undefined;
}

/** The same of a step that takes some; a star for any letters. */
function takes(step: Step): string | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return undefined;
  if (target.slug === 'actions/download-artifact')
    return inputText(step, 'run-id') === undefined ? `artifact ${inputText(step, 'name') ?? inputText(step, 'pattern') ?? '*'}` : undefined;
  if (target.slug === 'actions/cache' && target.path !== 'save') return `cache ${inputText(step, 'key') ?? ''}`;
  return undefined;
}

/** Whether two names can be one. What an expression stands for is not known, so that only the letters before it are held together. */
function namesMeet(given: string, wanted: string): boolean {
  if (given === wanted) return true;
  const [a, b] = [fixedStart(given), fixedStart(wanted)];
  if (a.length === given.length && b.length === wanted.length) return false;
  const length = Math.min(a.length, b.length);
  if (a.slice(0, length) !== b.slice(0, length)) return false;
  // A name without expression in it must hold all that the other begins with.
  return (a.length < given.length || a.length >= b.length) && (b.length < wanted.length || b.length >= a.length);
}

function fixedStart(name: string): string {
  const end = name.search(/\$\{\{|[*?[{]/);
  return end < 0 ? name : name.slice(0, end);
}
