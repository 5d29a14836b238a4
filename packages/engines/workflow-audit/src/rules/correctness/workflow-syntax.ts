// What GitHub would refuse or pass over: keys it does not know, keys that must be there, values of another type.

import { audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { misfitProblems } from './misfits.js';
import { shapeOf } from './shape.js';

const steps = '    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

export const workflowSyntax = audit({
  id: 'workflow-syntax',
  aliases: ['syntax-check'],
  severity: 'medium',
  confidence: 'high',
  title: 'A workflow or action does not fit the schema',
  why: 'GitHub refuses such a file as a whole, so none of its jobs and gates runs, or passes over what does not fit, so it does nothing.',
  remedy: 'Write the key or value as the schema has it.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax',
  ],
  on: ['workflow', 'action'],
  *check(document, context) {
    yield* misfitProblems(context, 'syntax');
    for (const at of shapeOf(document)?.unusedAnchors ?? []) yield { at, message: 'No alias leads to this anchor' };
  },
  examples: {
    bad: [
      { text: `on: push\njobs:\n  a:\n    permisions: {}\n${steps}` },
      { text: 'on: push\njobs:\n  a:\n    steps:\n      - run: make\n' },
      { text: `on: push\njobs:\n  a:\n    timeout-minutes: soon\n${steps}` },
      { text: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: nothing\n' },
      { text: `on: push\nenv: &e\n  A: b\njobs:\n  a:\n${steps}` },
      { text: 'name: a\nruns:\n  using: node20\n', path: 'action.yml' },
      { text: 'name: ${{ github.ref }}\ndescription: b\nruns:\n  using: node24\n  main: a.js\n', path: 'action.yml' },
    ],
    good: [
      { text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    timeout-minutes: 5\n${steps}` },
      { text: 'name: a\ndescription: b\nruns:\n  using: node24\n  main: a.js\n', path: 'action.yml' },
    ],
  },
});
