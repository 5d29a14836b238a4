// All secrets for a reusable workflow.

import type { Job } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { placeOfEntry } from '../../context.js';
import { indentationAt, lineEnd } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import { expressionSites } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { callExample, commit } from '../example.js';
import { jobToken, secretAccesses } from './secrets.js';

export const secretsInherit = audit({
  id: 'secrets-inherit',
  severity: 'medium',
  confidence: 'high',
  title: 'A reusable workflow gets every secret of its caller',
  why: 'The called workflow, and whoever can change it, has secrets that it never asked for, those added later included.',
  remedy: 'List the secrets that it needs below `secrets:`.',
  controls: controls.leastPrivilege,
  risks: risks.credentials,
  references: ['https://docs.zizmor.sh/audits/#secrets-inherit'],
  on: ['job'],
  *check(job, context): Generator<AuditProblem> {
    if (job.uses === undefined || job.secrets?.inherit !== true) return;
    const { secrets, uses } = job;
    yield {
      at: uses.scalar.at,
      statement: job.map.at,
      message: `\`${uses.text.slice(0, 200)}\` gets every secret`,
      related: [{ at: placeOfEntry(secrets.key, secrets.value), message: 'This hands them over.' }],
      fix: () => listed(job, context),
    };
  },
  examples: {
    bad: [callExample(`uses: example/workflows/.github/workflows/build.yml@${commit} # v1.0.0\nsecrets: inherit`)],
    good: [
      callExample(`uses: example/workflows/.github/workflows/build.yml@${commit} # v1.0.0\nsecrets:\n  KEY: \${{ secrets.KEY }}`),
      callExample(`uses: example/workflows/.github/workflows/build.yml@${commit} # v1.0.0`),
    ],
  },
});

/** The secrets that a workflow of this repository declares and uses; of others nothing is known. */
function listed({ uses, secrets }: Job, { file, repository }: AuditContext): FixDraft | undefined {
  const called = uses?.target.kind === 'local' ? repository.workflow(uses.target)?.document : undefined;
  if (called?.kind !== 'workflow' || secrets === undefined || secrets.value.alias !== undefined) return undefined;
  const names = new Set<string>();
  for (const { tree } of expressionSites(called)) {
    if (tree.kind === 'mistake') continue;
    for (const { name } of secretAccesses(tree)) {
      if (name === undefined) return undefined;
      if (name !== jobToken) names.add(name);
    }
  }
  // Handing on what it does not declare is an error; a workflow that calls others may need more than it says.
  const declared = new Set((called.call?.secrets ?? []).map(({ name }) => name.toUpperCase()));
  if ([...names].some((name) => !declared.has(name)) || called.jobs.some((job) => job.secrets?.inherit === true)) return undefined;
  const { key, value } = secrets;
  const space = lineEnd(file) + indentationAt(file, key.at.start);
  if (names.size === 0) return undefined;
  const lines = [...names].sort().map((name) => `${space}  ${name}: \${{ secrets.${name} }}`);
  return {
    description: 'Hand over the secrets that it uses',
    kind: 'suggested',
    edits: [{ start: key.at.end, end: value.at.end, replacement: `:${lines.join('')}` }],
  };
}
