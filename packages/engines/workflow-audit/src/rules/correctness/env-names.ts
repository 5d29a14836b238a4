// Names of environment variables that no shell can read.

import type { Pair } from '@portcullis/formats/workflow';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const envNames = audit({
  id: 'env-var',
  severity: 'low',
  confidence: 'high',
  title: 'A variable that no script can read',
  why: 'The name is taken apart or passed over, so the variable is empty where it is read.',
  remedy: 'Use letters, digits and `_` in the name.',
  controls: controls.configuration,
  risks: risks.configuration,
  on: ['workflow', 'job', 'step'],
  only: (part) => part.env.length > 0 || part.kind === 'job',
  *check(part) {
    yield* ofNames(part.env);
    if (part.kind === 'job')
      for (const container of [...(part.container === undefined ? [] : [part.container]), ...part.services]) yield* ofNames(container.env);
  },
  examples: {
    bad: [{ text: 'on: push\nenv:\n  A B: c\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n' }],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\nenv:\n  A_B: c\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
      },
    ],
  },
});

function* ofNames(pairs: readonly Pair[]): Generator<AuditProblem> {
  for (const { key, name } of pairs) {
    if (name.includes('${{')) continue;
    if (name === '') yield { at: key.at, message: 'A variable needs a name' };
    if (!/[&=\s]/.test(name)) continue;
    yield { at: key.at, message: `No variable is named "${name.slice(0, 60)}": a name has no blank, \`&\` or \`=\`` };
  }
}
