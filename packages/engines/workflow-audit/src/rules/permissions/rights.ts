// The rights that a job's token may have: what the platform knows by name, and how much harm a written one does.
// Source: docs.github.com, "Workflow syntax", `permissions`; read 2026-11.

import type { Severity } from '@portcullis/core';

export interface Right {
  /** How bad it is when a job has it that does not need it. */
  readonly severity: Severity;
  /** What whoever holds it can do, as the end of a sentence. */
  readonly may: string;
}

export const rights: ReadonlyMap<string, Right> = new Map<string, Right>([
  ['actions', { severity: 'high', may: 'start, cancel and delete runs' }],
  ['artifact-metadata', { severity: 'medium', may: 'change what is recorded of artifacts' }],
  ['attestations', { severity: 'high', may: 'attest where artifacts come from' }],
  ['checks', { severity: 'medium', may: 'set the results of checks' }],
  ['contents', { severity: 'high', may: 'push commits and publish releases' }],
  ['deployments', { severity: 'high', may: 'create deployments' }],
  ['discussions', { severity: 'medium', may: 'change discussions' }],
  ['id-token', { severity: 'high', may: 'prove to clouds and registries that it is this repository' }],
  ['issues', { severity: 'medium', may: 'change issues' }],
  ['models', { severity: 'low', may: 'spend on models' }],
  ['packages', { severity: 'high', may: 'publish packages' }],
  ['pages', { severity: 'high', may: 'publish the site' }],
  ['pull-requests', { severity: 'medium', may: 'approve and change pull requests' }],
  ['repository-projects', { severity: 'medium', may: 'change projects' }],
  ['security-events', { severity: 'medium', may: 'dismiss and add security alerts' }],
  ['statuses', { severity: 'low', may: 'set the states of commits' }],
]);

/** What a right is where its name says nothing. */
export const unknownRight: Right = { severity: 'medium', may: 'change something that its name does not tell' };
