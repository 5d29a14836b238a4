// Rights that more jobs have than need them, or that nobody wrote down.

import type { Job, Permissions, Workflow } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { placeOfEntry } from '../../context.js';
import { addKey } from '../../edits.js';
import { tokenOf } from '../../graph/rights.js';
import { atMostMedium } from '../../graph/stake.js';
import type { Repository } from '../../repository.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';
import { needsOfJob } from './needs.js';
import { patchedPermissions, permissionLines } from './patch.js';
import { rights, unknownRight } from './rights.js';

export const excessivePermissions = audit({
  id: 'excessive-permissions',
  severity: 'medium',
  confidence: 'medium',
  title: 'A token has more rights than its job needs',
  why: 'Whatever runs in the job, a poisoned dependency included, can use every right of its token.',
  remedy: 'Write `permissions: {}` at the workflow, and at each job the rights that it needs.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: [
    'https://docs.zizmor.sh/audits/#excessive-permissions',
    'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions',
  ],
  on: ['workflow', 'job'],
  *check(part, context): Generator<AuditProblem> {
    if (part.kind === 'workflow') yield* workflowProblems(part, context);
    else yield* jobProblems(part, context);
  },
  examples: {
    bad: [
      workflowExample({ permissions: '' }),
      workflowExample({ permissions: 'permissions: write-all' }),
      workflowExample({ job: 'permissions: read-all' }),
      {
        text: 'name: test\non: push\npermissions:\n  contents: write # to release\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  lint:\n    name: lint\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make lint\n',
      },
    ],
    good: [workflowExample({}), workflowExample({ job: 'permissions:\n  contents: read' })],
  },
});

function* workflowProblems(workflow: Workflow, context: AuditContext): Generator<AuditProblem> {
  const { permissions, jobs } = workflow;
  if (permissions === undefined) {
    const open = jobs.filter((job) => job.permissions === undefined);
    yield {
      at: workflow.root.at,
      message: 'No `permissions` are set, so that jobs get the rights that the repository gives by default',
      // Where each job says its own, or the callers of a reusable workflow do, the default reaches nobody.
      ...(open.length === 0 || isCalledOnly(workflow) ? { persona: 'pedantic' as const } : {}),
      fix: () => nothingByDefault(workflow, context),
    };
    return;
  }
  yield* broadProblems(permissions, jobs.length === 1, () => patchedPermissions(workflow, context));
  if (permissions.kind !== 'scopes') return;
  const alone = jobs.length === 1;
  const { repository } = context;
  for (const { name, key, value, access } of permissions.scopes) {
    if (access !== 'write') continue;
    const { severity, may } = rights.get(name.toLowerCase()) ?? unknownRight;
    const known = new Map<Workflow, boolean>();
    const taking = jobs.filter((job) => takes(job, name, repository, known));
    const proved = alone || taking.length < 2 || taking.some((job) => isSpared(job, name, context));
    yield {
      at: placeOfEntry(key, value),
      statement: placeOfEntry(permissions.key, permissions.value),
      // A right of one job, or of those alone that are seen to need it, is the same one line lower, as long as no other job is added.
      severity:
        !alone && (taking.length < 2 || taking.every((job) => isNeeded(job, name, context)))
          ? 'low'
          : proved
            ? severity
            : atMostMedium(severity),
      confidence: 'high',
      message: `\`${name}: write\` is given to ${alone ? `the whole workflow: the token may ${may} in every job that is added later` : givenTo(taking.length, jobs.length, may)}${proved ? '' : '; that one of them could do without it is not proved, since each runs what is not known to live without it'}`,
      ...(alone ? { persona: 'pedantic' as const } : {}),
    };
  }
}

/** Whether a job says itself that it needs a right, or is seen to use it by its actions, its calls of the API or the workflow that it calls. */
function isNeeded(job: Job, name: string, context: AuditContext): boolean {
  return job.permissions?.kind === 'scopes' || needsOfJob(job, context).rights.get(name.toLowerCase())?.access === 'write';
}

/**
 * Whether a job is known to do without a right: all that has its token is known, and none of that writes by it. A program that is not known
 * finds at most what a checkout left, and an action that is called a set-up sets something up.
 */
function isSpared(job: Job, name: string, context: AuditContext): boolean {
  const { strangers, rights } = needsOfJob(job, context);
  return (
    strangers !== undefined &&
    [...strangers].every((stranger) => setsUp.test(stranger)) &&
    rights.get(name.toLowerCase())?.access !== 'write'
  );
}

const setsUp =
  /\/(?:[\w.-]{0,40}[-_/])?(?:setup|set-up|install|cache|free-disk-space|get-secrets|secretsmanager-get-secrets|paths-filter|changed-files)(?:[-_/]|$)/;

/** Of the jobs of a workflow, how many have the right, in words. */
function givenTo(taking: number, all: number, may: string): string {
  if (taking === 0) return `the whole workflow, and no job has it: the token may ${may} in every job that is added later`;
  if (taking === 1) return `the whole workflow, and one of ${all} jobs has it: its token may ${may}`;
  return `${taking === all ? `all ${all}` : `${taking} of ${all}`} jobs: the token of each may ${may}`;
}

/**
 * Whether the token of a job has a right that its workflow gives: neither the job nor each job of what it calls says its own.
 * @param known the same of workflows that were gone into.
 */
export function takes({ permissions, uses }: Job, name: string, repository: Repository, known: Map<Workflow, boolean>): boolean {
  if (permissions !== undefined) return mayWrite(permissions, name);
  const called = uses?.target.kind === 'local' ? repository.workflow(uses.target)?.document : undefined;
  if (called?.kind !== 'workflow') return true;
  const before = known.get(called);
  if (before !== undefined) return before;
  // A circle of calls never runs.
  known.set(called, false);
  const taken = called.jobs.some((job) => {
    const own = job.permissions ?? called.permissions;
    return own === undefined ? takes(job, name, repository, known) : mayWrite(own, name);
  });
  known.set(called, taken);
  return taken;
}

function mayWrite(permissions: Permissions, name: string): boolean {
  const { token, writes } = tokenOf(permissions);
  return token === 'unset' || writes.some((scope) => scope === 'all' || scope.toLowerCase() === name.toLowerCase());
}

function isCalledOnly({ triggers }: Workflow): boolean {
  return triggers.length === 1 && triggers[0]?.name === 'workflow_call';
}

function* jobProblems(job: Job, context: AuditContext): Generator<AuditProblem> {
  if (job.permissions !== undefined) {
    yield* broadProblems(job.permissions, false, () => patchedPermissions(job, context));
    return;
  }
  if (job.workflow.permissions !== undefined) return;
  yield {
    at: placeOfEntry(job.key, job.map),
    statement: job.map.at,
    message: `The job \`${job.id}\` has the rights that the repository gives by default`,
    ...(isCalledOnly(job.workflow) ? { persona: 'pedantic' as const } : {}),
    fix: () => ownPermissions(job, context),
  };
}

function* broadProblems({ key, value, kind }: Permissions, alone: boolean, fix: NonNullable<AuditProblem['fix']>): Generator<AuditProblem> {
  if (kind !== 'read-all' && kind !== 'write-all') return;
  yield {
    at: placeOfEntry(key, value),
    severity: kind === 'write-all' ? 'high' : 'medium',
    confidence: 'high',
    message:
      kind === 'write-all' ? 'The token may write everything' : 'The token may read everything, private packages and drafts included',
    ...(alone && kind === 'read-all' ? { persona: 'pedantic' as const } : {}),
    fix,
  };
}

/** Certain only where no job lives on the default. */
function nothingByDefault({ root, jobs }: Workflow, { file }: AuditContext): ReturnType<NonNullable<AuditProblem['fix']>> {
  const edits = addKey(file, root, ['permissions: {}'], { before: 'jobs' });
  if (edits === undefined) return undefined;
  const closed = jobs.every(({ permissions }) => permissions !== undefined);
  return { description: 'Give no rights by default', ...(closed ? {} : { kind: 'suggested' as const }), edits };
}

/** The rights of the actions and API calls that are known, where all of them are. */
function ownPermissions(job: Job, context: AuditContext): ReturnType<NonNullable<AuditProblem['fix']>> {
  const needs = needsOfJob(job, context);
  if (!needs.complete) return undefined;
  const edits = addKey(context.file, job.map, permissionLines(needs.rights), { before: job.uses === undefined ? 'steps' : 'uses' });
  return edits === undefined ? undefined : { description: 'Give the job the rights that its steps need', kind: 'suggested', edits };
}
