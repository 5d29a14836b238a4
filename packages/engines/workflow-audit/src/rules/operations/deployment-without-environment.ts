// Deployments that no rule of an environment stands before.

import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { deployment } from './deployments.js';

/** Clusters that a job makes for itself are tests. */
const ephemeral = /\b(?:kind|minikube|k3d|k3s|microk8s|localstack)\b/i;

export const deploymentWithoutEnvironment = audit({
  id: 'deployment-without-environment',
  severity: 'low',
  confidence: 'medium',
  title: 'A job deploys without an environment',
  why: 'Nobody has to approve it, any branch may do it, and there is no record of what was deployed when.',
  remedy: 'Name an `environment:` at the job, with reviewers and the branches that may deploy.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/using-environments-for-deployment'],
  on: ['job'],
  *check(job, context): Generator<AuditProblem> {
    // What a reusable workflow deploys, its caller's environment may guard; a test cluster is nobody's.
    if (job.environment !== undefined || job.workflow.call !== undefined || isOfTest(job.workflow.triggers.map(({ name }) => name))) return;
    if (job.steps.some((step) => ephemeral.test(`${step.uses?.text ?? ''} ${step.run?.text.slice(0, 20_000) ?? ''}`))) return;
    for (const step of job.steps) {
      const found = deployment(step, context);
      if (found === undefined) continue;
      yield {
        at: job.key.at,
        statement: job.map.at,
        message: `\`${job.id}\` deploys by \`${found.by}\` and has no environment`,
        related: [{ at: (step.uses?.scalar ?? step.run ?? job.key).at, message: 'This deploys.' }],
      };
      return;
    }
  },
  examples: {
    bad: [
      stepsExample('- run: kubectl apply -f app.yaml'),
      stepsExample('- run: |\n    terraform init\n    terraform apply -auto-approve'),
    ],
    good: [
      stepsExample('- run: kubectl apply -f app.yaml', 'environment: production'),
      stepsExample('- run: terraform plan\n- run: kubectl apply --dry-run=server -f app.yaml'),
      stepsExample('- run: kind create cluster\n- run: kubectl apply -f app.yaml'),
    ],
  },
});

function isOfTest(triggers: readonly string[]): boolean {
  return triggers.length > 0 && triggers.every((name) => name === 'pull_request' || name === 'merge_group');
}
