// A checkout that leaves the job's token in the checkout.

import type { Step } from '@portcullis/formats/workflow';
import { fix, replace } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { placeOfEntry } from '../../context.js';
import { addEntries } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import { risks } from '../controls.js';

export const artipacked = audit({
  id: 'artipacked',
  severity: 'medium',
  confidence: 'low',
  title: 'A checkout leaves its token on disk',
  why: 'The token stays in the files of the job, where every later step can read it and an uploaded artifact may carry it away.',
  remedy: 'Set `persist-credentials: false`, and hand a token to the one step that pushes.',
  controls: ['NIST-800-53-AC-6', 'NIST-800-53-IA-5'],
  risks: risks.credentials,
  references: ['https://docs.zizmor.sh/audits/#artipacked', 'https://github.com/actions/checkout#usage'],
  on: ['step'],
  *check(step, context): Generator<AuditProblem> {
    const uses = step.uses;
    if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/checkout') return;
    const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
    const text = setting?.scalar?.text.trim().toLowerCase();
    if (text === 'false') return;
    const entry = step.map.entries.find(({ name }) => name === 'uses');
    const at = entry === undefined ? uses.scalar.at : placeOfEntry(entry.key, entry.value);
    yield {
      at,
      statement: step.map.at,
      message:
        text === undefined
          ? 'The checkout does not set `persist-credentials: false`'
          : `The checkout keeps its token (\`persist-credentials: ${text.slice(0, 40)}\`)`,
      // Whoever writes `true` wants it.
      ...(text === undefined ? {} : { persona: 'auditor' as const }),
      fix: () => persistNothing(step, context),
    };
  },
  examples: {
    bad: [
      {
        text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
      },
    ],
    good: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          persist-credentials: false\n      - run: make test\n',
      },
    ],
  },
});

function persistNothing(step: Step, { file }: AuditContext): ReturnType<typeof fix> | undefined {
  const description = 'Set `persist-credentials: false`';
  const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
  if (setting?.scalar !== undefined)
    return setting.scalar.alias === undefined ? { ...fix(description, replace(setting.scalar.at, 'false')), kind: 'suggested' } : undefined;
  const edits = addEntries(file, step.map, 'with', [['persist-credentials', 'false']], { after: 'uses' });
  return edits === undefined ? undefined : { description, kind: 'suggested', edits };
}
