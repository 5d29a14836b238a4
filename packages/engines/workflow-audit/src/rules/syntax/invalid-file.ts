// A workflow or action that is no YAML, or no mapping.

import { repeatedKeys } from '@portcullis/formats/workflow';
import { repeatedKey } from '@portcullis/formats/yaml';
import { audit } from '../../rule.js';
import { risks } from '../controls.js';

const names: Readonly<Record<string, string>> = {
  dependabot: 'configuration of Dependabot',
  'pre-commit': 'configuration of pre-commit',
  lock: 'lock of actions',
};

/** More of them in one file say nothing new. */
const most = 100;

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
  on: ['file'],
  *check(document) {
    const refused = (kind: string, why: string) => `This is no ${names[kind] ?? kind} that can be read: ${why}`;
    if (document.kind === 'invalid')
      yield {
        at: document.at,
        message: refused(document.as, document.message),
        // Read to its end, and nothing that could run is in it.
        ...(document.isEmpty === true ? { severity: 'low' as const } : {}),
      };
    for (const key of repeatedKeys(document).slice(0, most))
      yield { at: key.alias ?? key.at, message: refused(document.kind, repeatedKey(key)) };
  },
  examples: {
    bad: [
      { text: 'on: push\njobs: [\n' },
      { text: 'on: push\non: pull_request\n' },
      { text: 'on: push\njobs:\n  a:\n    uses: ./a.yml\n    uses: ./b.yml\n  a: {}\n' },
    ],
    good: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n',
      },
    ],
  },
});
