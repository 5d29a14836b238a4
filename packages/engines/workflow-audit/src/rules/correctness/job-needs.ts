// The order of jobs: needs that lead nowhere, stand twice, or go round.

import type { Job, Workflow } from '@portcullis/formats/workflow';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const job = (name: string, needs: string) => `  ${name}:\n    needs: ${needs}\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;

export const jobNeeds = audit({
  id: 'job-needs',
  severity: 'medium',
  confidence: 'high',
  title: 'Jobs need what is not there, or one another',
  why: 'GitHub refuses the workflow as a whole, so none of its jobs runs, its gates among them.',
  remedy: 'Name jobs of this workflow in `needs`, each once, and no way round.',
  controls: controls.configuration,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds'],
  on: ['workflow'],
  *check(workflow) {
    const jobs = new Map<string, Job>();
    for (const each of workflow.jobs) {
      const id = each.id.toLowerCase();
      // The same letter by letter is told as a key that stands twice.
      if ((jobs.get(id)?.id ?? each.id) !== each.id)
        yield { at: each.key.at, message: `The id "${each.id.slice(0, 60)}" belongs to a job before this one; case makes no difference` };
      if (!jobs.has(id)) jobs.set(id, each);
    }
    for (const each of workflow.jobs) yield* ofNeeds(each, jobs);
    yield* cycle(workflow, jobs);
  },
  examples: {
    bad: [
      { text: `on: push\njobs:\n${job('a', 'b')}` },
      { text: `on: push\njobs:\n${job('a', '[b, B]')}${job('b', '[]')}` },
      { text: `on: push\njobs:\n${job('a', 'b')}${job('b', 'a')}` },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  b:\n    name: b\n    needs: [a]\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
      },
    ],
  },
});

function* ofNeeds({ id, needs }: Job, jobs: ReadonlyMap<string, Job>): Generator<AuditProblem> {
  const seen = new Set<string>();
  for (const need of needs) {
    const name = need.text.toLowerCase();
    if (seen.has(name))
      yield { at: need.at, message: `The job "${need.text.slice(0, 60)}" stands twice in the needs of "${id.slice(0, 60)}"` };
    else if (!jobs.has(name) && !name.includes('${{') && name !== '')
      yield { at: need.at, message: `The job "${id.slice(0, 60)}" needs "${need.text.slice(0, 60)}", which is no job of this workflow` };
    seen.add(name);
  }
}

/** The first way round, told once: jobs in it, and jobs that need those, never start. */
function* cycle({ jobs }: Workflow, byId: ReadonlyMap<string, Job>): Generator<AuditProblem> {
  const done = new Set<Job>();
  for (const start of jobs) {
    const way: { readonly job: Job; next: number }[] = [{ job: start, next: 0 }];
    const on = new Set<Job>([start]);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const need = top.job.needs[top.next++];
      if (need === undefined || done.has(top.job)) {
        done.add(top.job);
        on.delete(top.job);
        way.pop();
        continue;
      }
      const next = byId.get(need.text.toLowerCase());
      if (next === undefined || done.has(next)) continue;
      if (on.has(next)) {
        const names = way.slice(way.findIndex(({ job }) => job === next)).map(({ job }) => job.id.slice(0, 40));
        const shown = names.length > 8 ? [...names.slice(0, 8), '…'] : names;
        yield { at: next.key.at, message: `Jobs wait for one another: ${[...shown, names[0]].join(' needs ')}` };
        return;
      }
      on.add(next);
      way.push({ job: next, next: 0 });
    }
  }
}
