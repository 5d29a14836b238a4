// Scopes of the token that GitHub does not know, and accesses that a scope does not have.

import { audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { misfitProblems } from './misfits.js';

const job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

export const unknownPermission = audit({
  id: 'unknown-permission',
  aliases: ['permissions'],
  severity: 'medium',
  confidence: 'high',
  title: 'A permission that GitHub does not know',
  why: 'GitHub refuses the workflow, or the token does not have the right that the job was meant to have.',
  remedy: 'Name one of the scopes, with the access that it knows.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  on: ['workflow'],
  check: (_, context) => misfitProblems(context, 'permissions'),
  examples: {
    bad: [
      { text: `on: push\npermissions:\n  content: read\n${job}` },
      { text: `on: push\npermissions:\n  contents: reed\n${job}` },
      { text: `on: push\npermissions:\n  id-token: read\n${job}` },
      { text: `on: push\npermissions: read\n${job}` },
    ],
    good: [{ text: `name: a\non: push\npermissions:\n  contents: read # to read\n${job}` }],
  },
});
