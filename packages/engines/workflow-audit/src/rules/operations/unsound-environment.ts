// An environment that is none: its name is the text of an expression, or nothing at all.

import type { Environment, Job } from '@portcullis/formats/workflow';
import { fix, replace, suggested } from '@portcullis/lint';
import { isNamedByOutsider, noEnvironment } from '../../graph/environments.js';
import { isForeign } from '../../graph/events.js';
import { jobsRunning } from '../../graph/in-file.js';
import { eventsOf, inputsOf, reachOfJob } from '../../graph/reach.js';
import { isValuable, rightsOf } from '../../graph/rights.js';
import { runsOf } from '../../graph/runs.js';
import { needsGuard } from '../../graph/stake.js';
import type { Repository } from '../../repository.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';

export const unsoundEnvironment = audit({
  id: 'unsound-environment',
  severity: 'high',
  confidence: 'high',
  title: 'An environment that protects nothing',
  why: 'GitHub makes an environment that it does not know at once and without rules, and an empty name is none: nobody approves, and every branch may deploy.',
  remedy: 'Put the expression into `${{ }}`, or name the environment whose rules are meant.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments'],
  on: ['job'],
  only: ({ environment }) => environment !== undefined,
  *check(job, context): Generator<AuditProblem> {
    const { environment } = job;
    if (environment === undefined) return;
    const { key, name } = environment;
    const reason = noEnvironment(environment);
    if (reason === undefined) {
      // Where an outsider finds nothing, an environment by their branch is there to show it.
      if (name !== undefined && isOpen(job, environment, context.repository))
        yield {
          statement: job.map.at,
          at: name.at,
          message: 'Whoever sets the run off names the environment, and may name one without rules',
        };
      return;
    }
    const problem = {
      statement: job.map.at,
      ...(needsGuard(job, context.repository) ? {} : { severity: 'medium' as const }),
    };
    if (reason === 'empty' || name === undefined) {
      yield {
        ...problem,
        at: name === undefined || name.text === '' ? key.at : name.at,
        message: 'The name of the environment is empty in every run',
      };
      return;
    }
    const text = name.text.trim();
    yield {
      ...problem,
      at: name.at,
      message: `The environment is named "${text.slice(0, 80)}" literally: only within \`\${{ }}\` is an expression evaluated`,
      // In quotes of YAML or over several lines the text is not what stands in the file.
      fix: () =>
        name.style === 'plain' && context.file.text.slice(name.at.start, name.at.end) === text
          ? suggested(fix('Put the expression into braces.', replace(name.at, `\${{ ${text} }}`)))
          : undefined,
    };
  },
  examples: {
    bad: [
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: vars.TARGET'),
      stepsExample('- run: kubectl apply -f app.yaml', "environment:\n      name: github.ref == 'refs/heads/main' && 'production'"),
      stepsExample('- run: kubectl apply -f app.yaml', "environment: ${{ '' }}"),
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: ""'),
      {
        text: 'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    environment: ${{ github.head_ref }}\n    steps:\n      - run: ./deploy\n        env:\n          KEY: ${{ secrets.KEY }}\n',
      },
    ],
    good: [
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: production'),
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: example.org'),
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: ${{ vars.TARGET }}'),
    ],
  },
});

/** Whether an outsider who names the environment gets to the job, and something is to be had there. */
function isOpen(job: Job, environment: Environment, repository: Repository): boolean {
  return jobsRunning(runsOf(repository), job).some(
    (run) =>
      isValuable(rightsOf(run)) &&
      eventsOf(run).some(
        (event) => isForeign(event) && isNamedByOutsider(environment, event, inputsOf(run)) && reachOfJob(run, event) !== 'never',
      ),
  );
}
