// Files that one job puts up and another takes, as artifact or cache: by which name, and from which step.

import { remembered } from '@portcullis/core';
import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import type { StepRun, WorkflowRun } from '../graph/runs.js';
import { matrixValues } from '../matrix.js';
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

/** Paths of what a step puts up; a variable or a value of the matrix as what is written for it. */
export function uploadedPaths(step: Step): readonly string[] {
  return (inputText(step, 'path') ?? '')
    .split('\n')
    .flatMap((line) => writtenFor(line.trim(), step))
    .filter((line) => line !== '');
}

/** What stands for a path that is one expression, as far as that is written out in the workflow. */
function writtenFor(path: string, { owner, env }: Step): readonly string[] {
  if (!path.startsWith('${{') || owner.kind !== 'job') return [path];
  const name = /^\$\{\{\s{0,5}env\.(\w{1,100})\s{0,5}\}\}$/.exec(path)?.[1]?.toLowerCase();
  const given =
    name === undefined ? undefined : [...env, ...owner.env, ...owner.workflow.env].find((pair) => pair.name.toLowerCase() === name);
  const values = name === undefined ? matrixValues(owner, path).map(({ text }) => text) : [given?.scalar?.text ?? path];
  return values.length === 0 ? [path] : values;
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

/**
 * Whether a path of an upload takes a file: itself, by a folder around it, or by a pattern that fits one of these. A star fits a name that
 * begins with a dot too, and what a pattern finds is taken with all in it. Source: README of @actions/glob.
 */
function holdsFile(pattern: string, file: string): boolean {
  if (pattern === '' || pattern === file || file.startsWith(`${pattern}/`)) return true;
  return /[*?[]/.test(pattern) && fits(pattern.split('/').slice(0, maxParts), file.split('/'));
}

/** Parts of a pattern that are looked at. */
const maxParts = 20;

/** Whether a pattern, part by part, fits a path or a folder around it. */
function fits(parts: readonly string[], names: readonly string[]): boolean {
  // Of the places in the path that are reached, part by part of the pattern: no way is gone twice.
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let there = at; there <= names.length; there++) next.add(there);
      else if (at < names.length && nameOf(part).test(names[at] as string)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.size > 0 && (parts.at(-1) !== '**' || Math.min(...reached) < names.length);
}

/** An expression for one name; each star takes no more than it must, and a name is short. */
const nameOf = remembered((part: string): RegExp => {
  const escaped = part
    .slice(0, 200)
    .replace(/\*{2,}/g, '*')
    .replace(/[.+^${}()|\\[\]]/g, '\\$&')
    .replace(/\?/g, '[^/]')
    .replace(/\*/g, '[^/]{0,255}');
  return new RegExp(`^${escaped}$`);
}, 200);

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
