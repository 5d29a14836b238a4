// The public face of gate-comment.

import { type ActionDefinition, commonInputs, type InputSpecs } from '@portcullis/core';

export const commentInputs = {
  token: {
    type: 'string',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
    default: '${{ github.token }}',
    secret: true,
    description: 'Token that reads the run and its artifact, and writes what the permissions below name.',
  },
  artifact: {
    type: 'string',
    default: 'portcullis-results',
    description: 'Name of the artifact that the run of the gate uploaded.',
  },
  'decision-file': {
    type: 'string',
    default: 'portcullis-results/gate/decision.json',
    description: 'The gate’s `decision-file`; it is looked for in the artifact by the end of its path.',
  },
  comment: { type: 'boolean', default: true, description: 'Keep one comment on the pull request, updated in place.' },
  suggestions: {
    type: 'boolean',
    default: true,
    description: 'Suggest the fixes of the gate’s patch on lines that the pull request changes.',
  },
  issues: {
    type: 'boolean',
    default: false,
    description: 'On the default branch keep an issue for every rule that blocks. In a public repository everybody reads them.',
  },
  'issue-label': { type: 'string', default: 'portcullis', description: 'Label of these issues.' },
  author: {
    type: 'string',
    default: 'github-actions[bot]',
    description: 'Login as which the token writes; what others wrote is never changed.',
  },
  summary: commonInputs('gate-comment').summary,
} as const satisfies InputSpecs;

export const gateComment: ActionDefinition<typeof commentInputs> = {
  name: 'gate-comment',
  title: 'Gate comment',
  icon: 'message-square',
  description: 'Tells the decision of remediation-gate on its pull request, and keeps issues on the default branch, from a run of its own.',
  inputs: commentInputs,
  outputs: {
    'pull-request': { description: 'Number of the pull request that the run was about; empty where there is none.' },
    comment: { description: '`created`, `updated`, `unchanged` or `none`.' },
    suggestions: { description: 'Number of suggestions that were added.' },
    'issues-opened': { description: 'Number of issues opened, or opened again.' },
    'issues-updated': { description: 'Number of issues updated.' },
    'issues-closed': { description: 'Number of issues closed.' },
    warnings: { description: 'Number of things that could not be done; the log names each.' },
  },
  network: [
    { host: 'api.github.com', purpose: 'the run, its artifact, the pull request, comments and issues' },
    { host: '*.blob.core.windows.net', purpose: 'the artifact itself, where the API leads; without the token' },
  ],
  permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write', issues: 'write' },
};
