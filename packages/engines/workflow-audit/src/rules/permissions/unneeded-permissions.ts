// A right that no step of the job uses, where it is known what all of them do.

import type { Job, PermissionScope } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { placeOfEntry } from '../../context.js';
import { removeKey } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';
import { needsOfJob } from './needs.js';
import { rights, unknownRight } from './rights.js';

export const unneededPermissions = audit({
  id: 'unneeded-permissions',
  severity: 'low',
  confidence: 'medium',
  title: 'A job has a right that none of its steps uses',
  why: 'The right is there for whoever gets to run something in the job, and for nobody else.',
  remedy: 'Take the right away; what the steps need was computed from their actions and calls.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: ['https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication'],
  on: ['job'],
  *check(job, context): Generator<AuditProblem> {
    const { permissions } = job;
    if (permissions?.kind !== 'scopes' || permissions.scopes.length === 0) return;
    const needs = needsOfJob(job, context);
    if (!needs.complete) return;
    for (const scope of permissions.scopes) {
      const need = needs.rights.get(scope.name.toLowerCase());
      if (scope.access !== 'write' || need?.access === 'write' || needs.maybe.has(scope.name.toLowerCase())) continue;
      const { severity, may } = rights.get(scope.name.toLowerCase()) ?? unknownRight;
      yield {
        at: placeOfEntry(scope.key, scope.value),
        statement: job.map.at,
        severity: severity === 'high' ? 'medium' : 'low',
        message: `No step of \`${job.id}\` needs \`${scope.name}: write\`, with which the token may ${may}`,
        fix: () => (need === undefined ? without(job, scope, context) : lesser(scope)),
      };
    }
  },
  examples: {
    bad: [
      workflowExample({
        job: 'permissions:\n  contents: write\n  issues: write # to label',
        steps:
          '- uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v4.2.2\n  with:\n    persist-credentials: false\n- run: gh issue edit 1 --add-label triage\n  env:\n    GH_TOKEN: ${{ github.token }}',
      }),
      workflowExample({ job: 'permissions:\n  packages: write # to push', steps: '- run: make test' }),
    ],
    good: [
      workflowExample({
        job: 'permissions:\n  contents: read\n  issues: write # to label',
        steps:
          '- uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v4.2.2\n  with:\n    persist-credentials: false\n- run: gh issue edit 1 --add-label triage\n  env:\n    GH_TOKEN: ${{ github.token }}',
      }),
    ],
  },
});

function lesser({ value }: PermissionScope): FixDraft | undefined {
  if (value.alias !== undefined || value.kind !== 'scalar' || value.verbatim === undefined) return undefined;
  return { description: 'Let the token read only', kind: 'suggested', edits: [{ ...value.verbatim, replacement: 'read' }] };
}

function without(job: Job, scope: PermissionScope, { file }: AuditContext): FixDraft | undefined {
  const { permissions } = job;
  if (permissions?.value.kind !== 'map' || permissions.value.alias !== undefined) return undefined;
  const description = `Take \`${scope.name}\` away`;
  const edits = removeKey(file, permissions.value, scope.name);
  if (edits !== undefined) return { description, kind: 'suggested', edits };
  if (permissions.scopes.length !== 1) return undefined;
  const { start } = permissions.key.at;
  const comment = /[ \t]{0,40}#[^\n\r]{0,500}/y;
  comment.lastIndex = scope.value.at.end;
  const end = scope.value.at.end + (comment.exec(file.text)?.[0].length ?? 0);
  return { description, kind: 'suggested', edits: [{ start, end, replacement: 'permissions: {}' }] };
}
