// The event that this action is for: `workflow_run`, whose job runs on the default branch and may write, whoever opened the change.

import { readFileSync, statSync } from 'node:fs';
import { PortcullisError } from '@portcullis/core';
import * as v from 'valibot';

export const id = v.pipe(v.number(), v.integer(), v.minValue(1));
export const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const owned = v.object({ id, name, owner: v.object({ login: name }) });

const payload = v.object({
  workflow_run: v.object({ id, run_attempt: id, head_sha: sha }),
  repository: v.object({ ...owned.entries, default_branch: name, html_url: v.optional(v.pipe(v.string(), v.url())) }),
});

export type WorkflowRunEvent = v.InferOutput<typeof payload>;

/** The server writes it; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;

/** @param file path of the event's payload. @throws PortcullisError `event-unexpected`. */
export function readWorkflowRun(event: string | undefined, file: string | undefined): WorkflowRunEvent {
  const parsed = event === 'workflow_run' ? v.safeParse(payload, contentOf(file)) : undefined;
  if (parsed?.success === true) return parsed.output;
  throw new PortcullisError({
    code: 'event-unexpected',
    message: `expected the event workflow_run, got ${got(event)}`,
    where: { key: 'on' },
    remedy: 'Run the action in a workflow of its own: `on: { workflow_run: { workflows: [NAME], types: [completed] } }`.',
  });
}

function got(event: string | undefined): string {
  if (event === 'workflow_run') return 'it without a run and a repository in the file that GITHUB_EVENT_PATH names';
  return event === undefined || event === '' ? 'none' : event.slice(0, 60);
}

function contentOf(file: string | undefined): unknown {
  try {
    if (file === undefined || statSync(file).size > maxEventBytes) return undefined;
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
