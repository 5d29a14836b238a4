// Reusable workflows of one repository that call one another in a circle, which GitHub refuses to start.

import type { Job } from '@portcullis/formats/workflow';
import type { PipelineFile, Repository } from '../repository.js';

const known = new WeakMap<Repository, ReadonlyMap<Job, readonly string[]>>();

/** The way round by the job that begins it: paths of the workflows, the first one again at the end. Of ways that meet, one is told. */
export function callCircles(repository: Repository): ReadonlyMap<Job, readonly string[]> {
  const made = known.get(repository) ?? circles(repository);
  known.set(repository, made);
  return made;
}

/** A workflow on the way, with the call by which the way goes on from it. */
interface Stop {
  readonly file: PipelineFile;
  readonly calls: readonly Call[];
  next: number;
}

interface Call {
  readonly job: Job;
  readonly target: PipelineFile;
}

function circles(repository: Repository): ReadonlyMap<Job, readonly string[]> {
  const found = new Map<Job, readonly string[]>();
  const done = new Set<PipelineFile>();
  for (const start of repository.workflows()) {
    const before = found.size;
    const way: Stop[] = [];
    const places = new Map<PipelineFile, number>();
    const enter = (file: PipelineFile): void => {
      done.add(file);
      places.set(file, way.length);
      way.push({ file, calls: callsOf(file, repository), next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const call = top.calls[top.next++];
      if (call === undefined) {
        way.pop();
        places.delete(top.file);
        continue;
      }
      const from = places.get(call.target);
      if (from !== undefined && found.size === before) {
        const round = way.slice(from);
        const first = round[0]?.calls[round[0].next - 1]?.job;
        if (first !== undefined) found.set(first, [...round.map(({ file }) => file.file.path), call.target.file.path]);
      }
      if (!done.has(call.target)) enter(call.target);
    }
  }
  return found;
}

/** What the jobs of a workflow call of its repository. */
export function callsOf({ document }: PipelineFile, repository: Repository): readonly Call[] {
  if (document.kind !== 'workflow') return [];
  return document.jobs.flatMap((job) => {
    const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
    return target === undefined ? [] : [{ job, target }];
  });
}
