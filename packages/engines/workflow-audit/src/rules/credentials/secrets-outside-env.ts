// Secrets of the repository in jobs without an environment.

import type { Job } from '@portcullis/formats/workflow';
import { type AuditProblem, audit } from '../../rule.js';
import type { Owner } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { jobToken, readsSecrets, secretAccesses } from './secrets.js';

export const secretsOutsideEnv = audit({
  id: 'secrets-outside-env',
  severity: 'medium',
  confidence: 'high',
  persona: 'auditor',
  title: 'A secret is used without an environment',
  why: 'A secret of the repository is there for every workflow on every branch; one of an environment is there after its rules let the job through.',
  remedy: 'Store the secret in an environment with reviewers or a branch rule, and name that at the job.',
  controls: controls.leastPrivilege,
  risks: risks.credentials,
  references: [
    'https://docs.zizmor.sh/audits/#secrets-outside-env',
    'https://docs.github.com/en/actions/managing-workflow-runs-and-deployments/managing-deployments/managing-environments-for-deployment',
  ],
  on: ['expression'],
  only: readsSecrets,
  *check({ tree, scalar, inner, owner, path }, context): Generator<AuditProblem> {
    if (tree.kind === 'mistake') return;
    const job = jobOf(owner);
    // What a caller hands to a reusable workflow is used in that one's jobs.
    if (job === undefined || job.environment !== undefined || job.uses !== undefined || path[0] === 'if') return;
    // Secrets of a reusable workflow are its caller's, whatever its own triggers are.
    if (job.workflow.call !== undefined) return;
    for (const { node, name } of secretAccesses(tree)) {
      if (name === jobToken || (name !== undefined && context.settings.allowedSecrets.has(name.toUpperCase()))) continue;
      yield {
        at: context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end),
        statement: owner.kind === 'step' ? owner.map.at : job.map.at,
        message: `${name === undefined ? 'Secrets are' : `\`${name}\` is`} used in \`${job.id}\`, which has no environment`,
      };
    }
  },
  examples: {
    bad: [stepsExample('- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}')],
    good: [
      stepsExample('- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}', 'environment: production'),
      stepsExample('- run: ./deploy\n  env:\n    KEY: ${{ secrets.GITHUB_TOKEN }}'),
    ],
  },
});

function jobOf(owner: Owner): Job | undefined {
  if (owner.kind === 'job') return owner;
  return owner.kind === 'step' && owner.owner.kind === 'job' ? owner.owner : undefined;
}
