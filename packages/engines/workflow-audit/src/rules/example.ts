// Examples of audits, put together: a workflow that nothing can be said against, around the lines that an example is about.

import type { Example } from '@portcullis/core';

function indented(text: string, columns: number): string {
  const space = ' '.repeat(columns);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : space + line))
    .join('\n');
}

export interface WorkflowLines {
  readonly on?: string;
  /** Instead of `permissions: {}`; empty for none. */
  readonly permissions?: string;
  /** Further keys of the workflow. */
  readonly top?: string;
  /** Instead of no rights at all, or empty to leave it out. */
  readonly job?: string;
  readonly steps?: string;
}

/** A workflow with one job. Lines are written as if they stood at the left edge. */
export function workflowExample({
  on = 'on: push',
  permissions = 'permissions: {}',
  top = '',
  job = '',
  steps = '- run: make test',
}: WorkflowLines): Example {
  const lines = [
    'name: test',
    on,
    permissions,
    'concurrency:\n  group: test\n  cancel-in-progress: true',
    top,
    'jobs:\n  test:\n    name: test',
    job.includes('runs-on:') ? '' : '    runs-on: ubuntu-24.04',
    job === '' ? '' : indented(job, 4),
    `    steps:\n${indented(steps, 6)}`,
  ];
  return { text: `${lines.filter((line) => line !== '').join('\n')}\n` };
}

/** The same for steps alone. */
export function stepsExample(steps: string, job = ''): Example {
  return workflowExample({ steps, job });
}

/** A job that calls a reusable workflow. */
export function callExample(job: string): Example {
  return {
    text: `name: test\non: push\npermissions: {}\nconcurrency:\n  group: test\n  cancel-in-progress: true\njobs:\n  test:\n    name: test\n${indented(job, 4)}\n`,
  };
}

/** A composite action. */
export function actionExample(steps: string): Example {
  return {
    path: 'build/action.yml',
    text: `name: Build\ndescription: Builds.\nruns:\n  using: composite\n  steps:\n${indented(steps, 4)}\n`,
  };
}

/** dependabot.yml with one update. */
export function dependabotExample(update: string, top = ''): Example {
  const [first = '', ...rest] = indented(update, 4).split('\n');
  return {
    path: '.github/dependabot.yml',
    text: `version: 2\n${top}updates:\n  - ${first.trim()}\n${rest.length === 0 ? '' : `${rest.join('\n')}\n`}`,
  };
}

/** A commit id that stands for one. */
export const commit = '8f4b7f84864484a7bf31766abe9204da3cbe65b3';
