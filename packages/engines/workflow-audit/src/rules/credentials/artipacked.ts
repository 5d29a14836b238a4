// A checkout that leaves the job's token in the checkout.

import type { Step, Uses } from '@portcullis/formats/workflow';
import { fix, replace } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js'; // at first use
import { actionFace } from '../../facts/actions.js'; // at first use
import { versionIn } from '../../facts/version.js';
import { type AuditProblem, audit } from '../../rule.js';
import { usesComment } from '../../uses-comment.js';
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
  on: ['action-step'],
  *check(step, context): Generator<AuditProblem> {
    const uses = step.uses;
    if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/checkout') return;
    const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
    const text = setting?.scalar?.text.trim().toLowerCase();
    const computed = text?.includes('${{') === true;
    // The action takes every other word for a no.
    if (text !== undefined && text !== 'true' && !computed) return;
    yield {
      at: { start: step.map.at.start, end: Math.max(step.map.at.start, uses.scalar.at.end) },
      statement: step.map.at,
      // Since v6 the token lies outside of the checkout, where no artifact takes it along.
      ...(isSince6(uses, context) ? { severity: 'low' as const } : {}),
      message:
        text === undefined
          ? 'The checkout does not set `persist-credentials: false`'
          : `The checkout keeps its token (\`persist-credentials: ${text.slice(0, 40)}\`)`,
      // Whoever writes `true` wants it.
      ...(text === undefined ? {} : { persona: computed ? ('pedantic' as const) : ('auditor' as const) }),
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

function isSince6(uses: Uses, { file }: AuditContext): boolean {
  const ref = uses.target.kind === 'repository' ? (uses.target.ref ?? '') : '';
  const version = versionIn(ref) ?? versionIn(usesComment(uses, file) ?? '');
  return version !== undefined && (version[0] ?? 0) >= 6;
}

/** The first release knew no such input. */
function persistNothing(step: Step, { file }: AuditContext): ReturnType<typeof fix> | undefined {
  const target = step.uses?.target;
  if (target?.kind === 'repository' && actionFace(target)?.inputs.has('persist-credentials') === false) return undefined;
  const description = 'Set `persist-credentials: false`';
  const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
  if (setting?.scalar !== undefined)
    return setting.scalar.alias === undefined ? { ...fix(description, replace(setting.scalar.at, 'false')), kind: 'suggested' } : undefined;
  const edits = addEntries(file, step.map, 'with', [['persist-credentials', 'false']], 'end');
  return edits === undefined ? undefined : { description, kind: 'suggested', edits };
}
