// Jobs on machines of one's own.

import type { Job } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { placeOfEntry } from '../../context.js';
import { jobsRunning } from '../../graph/in-file.js';
import { eventsOf, reachOfJob } from '../../graph/reach.js';
import { runsOf } from '../../graph/runs.js';
import { matrixValues } from '../../matrix.js';
import type { Repository } from '../../repository.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

export const selfHostedRunner = audit({
  id: 'self-hosted-runner',
  aliases: ['pr_runs_on_self_hosted'],
  severity: 'medium',
  confidence: 'high',
  title: 'A job runs on a machine of one’s own',
  why: 'Such a machine is seldom new for each job: what one run leaves behind, the next one meets, and the network around it is yours.',
  remedy: 'Use runners that are made for one job and thrown away, never for pull requests of strangers.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: [
    'https://docs.zizmor.sh/audits/#self-hosted-runner',
    'https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#self-hosted-runner-security',
  ],
  on: ['job'],
  *check(job, { repository }): Generator<AuditProblem> {
    const { runsOn } = job;
    if (runsOn === undefined) return;
    const at = placeOfEntry(runsOn.key, runsOn.value);
    const statement = job.map.at;
    // Whoever lets strangers start such a job is told without asking.
    const open = strangersEvent(job, repository);
    const persona = open === undefined ? ({ persona: 'auditor' } as const) : ({ severity: 'high', confidence: 'medium' } as const);
    const stranger = open === undefined ? '' : `, and \`${open}\` lets strangers start it`;
    if (runsOn.group !== undefined)
      yield {
        at,
        statement,
        persona: 'auditor',
        message: `The job runs on the runners of the group \`${runsOn.group.text.slice(0, 60)}\``,
      };
    else if (runsOn.labels.some(isOwn)) yield { at, statement, message: `The job runs on a machine of one’s own${stranger}`, ...persona };
    else {
      const place = fromMatrix(job);
      const chosen = runsOn.labels.some(({ text }) => text.includes('${{') && /['"]self-hosted['"]/i.test(text));
      // Most such choices depend on whose repository it is.
      if (chosen) yield { at, statement, message: 'An expression may put the job on a machine of one’s own', persona: 'auditor' };
      else if (place !== undefined)
        yield {
          at,
          statement,
          message: `A value of the matrix puts the job on a machine of one’s own${stranger}`,
          related: [{ at: place.at, message: 'This value does.' }],
          ...persona,
        };
    }
  },
  examples: {
    bad: [
      workflowExample({ job: 'runs-on: [self-hosted, linux]' }),
      workflowExample({ job: 'runs-on:\n  group: builders' }),
      workflowExample({ job: 'strategy:\n  matrix:\n    os: [ubuntu-24.04, self-hosted]\nruns-on: ${{ matrix.os }}' }),
      workflowExample({ job: "runs-on: ${{ github.ref == 'refs/heads/main' && 'self-hosted' || 'ubuntu-24.04' }}" }),
      workflowExample({ on: 'on: pull_request', job: 'runs-on: self-hosted' }),
    ],
    good: [workflowExample({}), workflowExample({ job: 'strategy:\n  matrix:\n    os: [ubuntu-24.04]\nruns-on: ${{ matrix.os }}' })],
  },
});

const forStrangers: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'issue_comment', 'issues', 'discussion']);

/** An event by which somebody without rights gets to the job, whatever its conditions. */
function strangersEvent(job: Job, repository: Repository): string | undefined {
  for (const run of jobsRunning(runsOf(repository), job))
    for (const event of eventsOf(run)) if (forStrangers.has(event) && reachOfJob(run, event, 'code') === 'alone') return event;
  return undefined;
}

function isOwn({ text }: YamlScalar): boolean {
  return text.trim().toLowerCase() === 'self-hosted';
}

function fromMatrix(job: Job): YamlScalar | undefined {
  for (const { text } of job.runsOn?.labels ?? []) {
    const found = matrixValues(job, text).find(isOwn);
    if (found !== undefined) return found;
  }
  return undefined;
}
