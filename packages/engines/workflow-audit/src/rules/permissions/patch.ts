// `permissions:` written anew with the rights that are needed.

import type { Job, Permissions, Workflow } from '@portcullis/formats/workflow';
import type { DraftEdit, FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addKey, indentationAt, lineEnd } from '../../edits.js';
import { type Need, needsOfJob } from './needs.js';

/** Lines of the key and its rights, each with what it is for. */
export function permissionLines(rights: ReadonlyMap<string, Need>): readonly string[] {
  if (rights.size === 0) return ['permissions: {}'];
  const lines = [...rights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { access, by }]) => `  ${name}: ${access} # for ${by}`);
  return ['permissions:', ...lines];
}

/**
 * The rights that a job needs in place of those it has; of a workflow: nothing, and at each job what that one needs.
 * Undefined where a job does something with its token that is not known.
 */
export function patchedPermissions(part: Job | Workflow, context: AuditContext): FixDraft | undefined {
  const { permissions } = part;
  if (permissions === undefined || permissions.value.alias !== undefined) return undefined;
  if (part.kind === 'job') {
    const needs = needsOfJob(part, context);
    const edit = needs.complete ? rewritten(permissions, permissionLines(needs.rights), context) : undefined;
    return edit === undefined ? undefined : { description: 'Give the rights that the steps need', kind: 'suggested', edits: [edit] };
  }
  const edit = rewritten(permissions, ['permissions: {}'], context);
  if (edit === undefined) return undefined;
  const edits = [edit];
  for (const job of part.jobs) {
    if (job.permissions !== undefined) continue;
    const own = added(job, context);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return { description: 'Give rights to the jobs that need them', kind: 'suggested', edits };
}

function added(job: Job, context: AuditContext): readonly DraftEdit[] | undefined {
  const needs = needsOfJob(job, context);
  if (!needs.complete) return undefined;
  return addKey(context.file, job.map, permissionLines(needs.rights), { before: job.uses === undefined ? 'steps' : 'uses' });
}

/** Comments that stand among the rights would be lost: then nothing is done. */
function rewritten({ key, value }: Permissions, lines: readonly string[], { file }: AuditContext): DraftEdit | undefined {
  const indentation = indentationAt(file, key.at.start);
  const between = file.text.slice(key.at.start, value.at.end);
  if (!key.plain || /#/.test(between) || value.at.end <= key.at.end) return undefined;
  return { start: key.at.start, end: value.at.end, replacement: lines.join(lineEnd(file) + indentation) };
}
