// Workflows, actions and jobs without a name.

import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

export const anonymousDefinition = audit({
  id: 'anonymous-definition',
  severity: 'low',
  confidence: 'high',
  persona: 'pedantic',
  title: 'A workflow, action or job has no name',
  why: 'Runs appear under a path or an id, where it is hard to see which of them did something.',
  remedy: 'Give it a `name:`.',
  controls: controls.audit,
  risks: risks.visibility,
  references: ['https://docs.zizmor.sh/audits/#anonymous-definition'],
  on: ['workflow', 'action', 'job'],
  *check(part): Generator<AuditProblem> {
    if (part.name !== undefined) return;
    // A call appears under the names of the jobs that it leads to.
    if (part.kind === 'job' && part.uses !== undefined) return;
    if (part.kind === 'job') yield { at: part.key.at, statement: part.map.at, message: `The job \`${part.id}\` has no name` };
    else yield { at: part.root.at, message: `This ${part.kind} has no name` };
  },
  examples: {
    bad: [
      {
        text: 'on: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
      },
      { text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n' },
      { path: 'action.yml', text: 'description: Builds.\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n' },
    ],
    good: [workflowExample({})],
  },
});
