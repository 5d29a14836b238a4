// Which steps write a variable for later ones, or a file that later steps read: in the same job, or in another whose artifact or cache a
// step takes.

import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { JobRun, StepRun } from '../graph/runs.js';
import { baseName } from '../script.js';
import { mayHandOn } from './script-words.js';
import { stepScript } from './step-script.js';
import { takesAlong, uploadedPaths, uploadsTaken } from './uploads.js';
import type { RunnerWrite } from './writes.js';

/** Something that a step writes. */
export interface Written {
  readonly run: StepRun;
  readonly script: YamlScalar;
  readonly write: RunnerWrite;
}

/** Uploads of one name that are gone through. */
const maxUploads = 200;

const none: readonly Written[] = [];
const variables = new WeakMap<JobRun, ReadonlyMap<string, readonly Written[]>>();
const files = new WeakMap<JobRun, ReadonlyMap<string, readonly Written[]>>();

/** Writes to GITHUB_ENV under a name in small letters, before a step. */
export function variablesWritten(name: string, job: JobRun, before: StepRun | undefined): readonly Written[] {
  let known = variables.get(job);
  if (known === undefined) {
    known = byKey(
      job,
      (_, text) => /GITHUB_ENV|set-env|exportVariable/i.test(text),
      ({ file, name: own }) => (file === 'env' ? own?.toLowerCase() : undefined),
    );
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
  const made = byKey(job, mayHandOn, ({ file, path }) => (file === 'workspace' ? path?.toLowerCase() : undefined));
  files.set(job, made);
  return made;
}

/** @param mayWrite by the words of a script, most of which write nothing. */
function byKey(
  job: JobRun,
  mayWrite: (step: Step, text: string) => boolean,
  keyOf: (write: RunnerWrite) => string | undefined,
): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>();
  for (const run of job.steps) {
    const text = run.step.run?.text ?? run.step.with.find(({ name }) => name === 'script')?.scalar?.text;
    if (text === undefined || !mayWrite(run.step, text)) continue;
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

/**
 * What stands behind a file that a step of this job took from an artifact or cache of another job.
 * @param cut told where more is put up than is gone through.
 */
export function filesBrought(path: string, step: StepRun, cut: () => void): readonly Brought[] {
  const { job } = step;
  if (job === undefined) return [];
  const found: Brought[] = [];
  for (const taken of job.steps) {
    if (taken.order >= step.order) break;
    const uploads = uploadsTaken(taken).filter((upload) => upload.job !== job);
    if (uploads.length > maxUploads) cut();
    for (const run of uploads.slice(0, maxUploads)) {
      const paths = uploadedPaths(run.step).map((path) => path.toLowerCase());
      for (const there of run.job === undefined ? [] : filesOf(run.job).keys())
        if (baseName(there) === baseName(path) && takesAlong(paths, there)) found.push({ path: there, upload: run, taken });
    }
  }
  if (found.length > maxUploads) cut();
  return found.slice(0, maxUploads);
}
