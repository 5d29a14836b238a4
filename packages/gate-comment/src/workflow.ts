// Which workflow a run is of, and which a comment or an issue was written for: several may have one name, and each speaks for itself.

import { createHash } from 'node:crypto';

interface WorkflowRun {
  readonly workflow_id: number;
  readonly path?: string | null | undefined;
}

/** Path of a run's workflow in its repository; undefined where the server does not say. */
export function workflowPath({ path }: Pick<WorkflowRun, 'path'>): string | undefined {
  const file = path?.replace(/@.*$/s, '');
  return file === '' ? undefined : file;
}

/** What a marker says of the workflow. The path stands there by its hash, for a marker has few letters. */
export function workflowFacts(run: WorkflowRun): Readonly<Record<string, string | number>> {
  const path = workflowPath(run);
  return { workflow: run.workflow_id, ...(path === undefined ? {} : { file: hashOf(path) }) };
}

/** Whether a marker is of a run's workflow: by the path, which stays when the server numbers anew, else by the number. */
export function isOfWorkflow(facts: ReadonlyMap<string, string> | undefined, run: WorkflowRun): boolean {
  const [file, path] = [facts?.get('file'), workflowPath(run)];
  if (file !== undefined && path !== undefined) return file === hashOf(path);
  return facts?.get('workflow') === String(run.workflow_id);
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}
