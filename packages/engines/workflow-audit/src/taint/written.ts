// Which steps write a variable for later ones, or a file that later steps read: in the same job, or in another whose artifact or cache a
// step takes.

import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { JobRun, StepRun, WorkflowRun } from '../graph/runs.js';
import { inputText } from '../parts.js';
import { baseName } from './code-words.js';
import { stepScript } from './step-script.js';
import type { RunnerWrite } from './writes.js';

/** Something that a step writes. */
export interface Written {
  readonly run: StepRun;
  readonly script: YamlScalar;
  readonly write: RunnerWrite;
}

/** A step that puts files up for other jobs. */
interface Upload {
  readonly run: StepRun;
  readonly paths: readonly string[];
}

/** Uploads of one name that are gone through. */
const maxUploads = 20;

const none: readonly Written[] = [];
const variables = new WeakMap<JobRun, ReadonlyMap<string, readonly Written[]>>();
const files = new WeakMap<JobRun, ReadonlyMap<string, readonly Written[]>>();
const uploads = new WeakMap<WorkflowRun, ReadonlyMap<string, readonly Upload[]>>();

/** Writes to GITHUB_ENV under a name in small letters, before a step. */
export function variablesWritten(name: string, job: JobRun, before: StepRun | undefined): readonly Written[] {
  let known = variables.get(job);
  if (known === undefined) {
    known = byKey(job, /GITHUB_ENV|set-env|exportVariable/i, ({ file, name: own }) => (file === 'env' ? own?.toLowerCase() : undefined));
    variables.set(job, known);
  }
  return (known.get(name) ?? none).filter(({ run }) => before === undefined || run.order < before.order);
}

/** Writes to a file by steps up to this one. */
export function fileWritten(path: string, step: StepRun): readonly Written[] {
  const { job } = step;
  return job === undefined ? none : (filesOf(job).get(path) ?? none).filter(({ run }) => run.order <= step.order);
}

function filesOf(job: JobRun): ReadonlyMap<string, readonly Written[]> {
  const before = files.get(job);
  if (before !== undefined) return before;
  const made = byKey(job, undefined, ({ file, path }) => (file === 'workspace' ? path?.toLowerCase() : undefined));
  files.set(job, made);
  return made;
}

function byKey(job: JobRun, mentions: RegExp | undefined, keyOf: (write: RunnerWrite) => string | undefined) {
  const found = new Map<string, Written[]>();
  for (const run of job.steps) {
    const text = run.step.run?.text ?? run.step.with.find(({ name }) => name === 'script')?.scalar?.text;
    if (text === undefined || (mentions !== undefined && !mentions.test(text))) continue;
    const own = stepScript(run.step);
    for (const write of own?.facts.writes ?? []) {
      const key = keyOf(write);
      if (key === undefined || own === undefined) continue;
      const list = found.get(key);
      if (list === undefined) found.set(key, [{ run, script: own.scalar, write }]);
      else list.push({ run, script: own.scalar, write });
    }
  }
  return found;
}

/** A file of another job, as it lay there when a step put it up. */
interface Brought {
  readonly path: string;
  readonly upload: StepRun;
  /** The step that takes it. */
  readonly taken: StepRun;
}

/** What stands behind a file that a step of this job took from an artifact or cache of another job. */
export function filesBrought(path: string, step: StepRun): readonly Brought[] {
  const { job } = step;
  if (job === undefined) return [];
  const found: Brought[] = [];
  for (const taken of job.steps) {
    if (taken.order >= step.order) break;
    const name = takes(taken.step);
    if (name === undefined) continue;
    const all = uploadsOf(job.within);
    const own = name === '*' ? [...all.values()].flat() : (all.get(name) ?? []);
    for (const { run, paths } of own.filter((upload) => upload.run.job !== job).slice(0, maxUploads))
      for (const there of run.job === undefined ? [] : filesOf(run.job).keys())
        if (baseName(there) === baseName(path) && paths.some((one) => isWithin(there, one)))
          found.push({ path: there, upload: run, taken });
  }
  return found.slice(0, maxUploads);
}

function isWithin(path: string, folder: string): boolean {
  const plain = folder
    .replace(/\/?\*+.*$/, '')
    .replace(/^\.\/|\/$/g, '')
    .toLowerCase();
  return plain === '' || plain === '.' || path === plain || path.startsWith(`${plain}/`);
}

function uploadsOf(workflow: WorkflowRun): ReadonlyMap<string, readonly Upload[]> {
  const before = uploads.get(workflow);
  if (before !== undefined) return before;
  const found = new Map<string, Upload[]>();
  for (const job of workflow.jobs.values())
    for (const run of job.steps) {
      const name = gives(run.step);
      if (name === undefined) continue;
      const paths = (inputText(run.step, 'path') ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      found.set(name, [...(found.get(name) ?? []), { run, paths }].slice(0, maxUploads));
    }
  uploads.set(workflow, found);
  return found;
}

/** Name of the artifact, or key of the cache, under which a step puts files up. */
function gives(step: Step): string | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return undefined;
  if (target.slug === 'actions/upload-artifact') return inputText(step, 'name') ?? 'artifact';
  if (target.slug === 'actions/cache' && target.path !== 'restore') return `cache ${inputText(step, 'key') ?? ''}`;
  return undefined;
}

/** The same of a step that takes some; a star for all artifacts. */
function takes(step: Step): string | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return undefined;
  if (target.slug === 'actions/download-artifact')
    return inputText(step, 'run-id') === undefined ? (inputText(step, 'name') ?? '*') : undefined;
  if (target.slug === 'actions/cache' && target.path !== 'save') return `cache ${inputText(step, 'key') ?? ''}`;
  return undefined;
}
