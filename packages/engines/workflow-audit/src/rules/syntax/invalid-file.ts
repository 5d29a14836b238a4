// A workflow or action that is no YAML, or no mapping.

import { audit } from '../../rule.js';
import { risks } from '../controls.js';

const names: Readonly<Record<string, string>> = {
  dependabot: 'configuration of Dependabot',
  'pre-commit': 'configuration of pre-commit',
  lock: 'lock of actions',
};

export const invalidFile = audit({
  id: 'invalid-file',
  severity: 'high',
  confidence: 'high',
  title: 'A file of the pipeline cannot be read',
  why: 'What cannot be read is neither run as it was meant nor audited.',
  remedy: 'Correct the file at the place that is named.',
  controls: ['NIST-800-53-CM-6'],
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions'],
  on: ['invalid'],
  *check({ message, at, as }) {
    yield { at, message: `This is no ${names[as] ?? as} that can be read: ${message}` };
  },
  examples: {
    bad: [{ text: 'on: push\njobs: [\n' }, { text: 'on: push\non: pull_request\n' }],
    good: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n',
      },
    ],
  },
});
