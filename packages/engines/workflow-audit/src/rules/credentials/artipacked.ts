// A checkout that leaves the job's token in the checkout.

import type { Step } from '@portcullis/formats/workflow';
import { fix, replace } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js'; // at first use
import { actionFace } from '../../facts/actions.js'; // at first use
import { type AuditProblem, audit } from '../../rule.js';
import { releaseOfUse } from '../../uses-comment.js';
import { risks } from '../controls.js';
import { leaked, uploadOfConfig } from './uploaded-config.js'; // at first use

export const artipacked = audit({
  id: 'artipacked',
  severity: 'medium',
  confidence: 'low',
  title: 'A checkout leaves its token on disk',
  why: 'The token stays in the files of the job, where every later step can read it and an uploaded artifact may carry it away.',
  remedy: 'Set `persist-credentials: false`, and hand a token to the one step that pushes.',
  controls: ['NIST-800-53-AC-6', 'NIST-800-53-IA-5'],
  risks: risks.credentials,
  references: [
    'https://docs.zizmor.sh/audits/#artipacked',
    'https://github.com/actions/checkout#usage',
    'https://github.com/actions/upload-artifact#uploading-hidden-files',
  ],
  on: ['action-step'],
  *check(step, context): Generator<AuditProblem> {
    const uses = step.uses;
    if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/checkout') return;
    const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
    const text = setting?.scalar?.text.trim().toLowerCase();
    const computed = text?.includes('${{') === true;
    // The action takes every other word for a no.
    if (text !== undefined && text !== 'true' && !computed) return;
    // Since v6 the token lies outside of the checkout, where no artifact takes it along.
    const release = releaseOfUse(uses, context.file);
    const outside = release !== undefined && (release.version[0] ?? 0) >= 6;
    const upload = (outside && release.proved) || !step.owner.steps.some(uploads) ? undefined : uploadOfConfig(step, context);
    const said =
      text === undefined
        ? 'The checkout does not set `persist-credentials: false`'
        : `The checkout keeps its token (\`persist-credentials: ${text.slice(0, 40)}\`)`;
    yield {
      at: { start: step.map.at.start, end: Math.max(step.map.at.start, uses.scalar.at.end) },
      statement: step.map.at,
      ...(outside ? { severity: 'low' as const } : {}),
      ...(upload === undefined ? {} : leaked(step, upload, context)),
      message: upload === undefined ? said : `${said}, and a later step uploads the file in which the token lies`,
      // Whoever writes `true` wants it, and no artifact with it.
      ...(text === undefined || upload !== undefined ? {} : { persona: computed ? ('pedantic' as const) : ('auditor' as const) }),
      fix: () => persistNothing(step, context),
    };
  },
  examples: {
    bad: [
      {
        text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
      },
      {
        text: 'on: push\npermissions:\n  contents: write\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: actions/upload-artifact@v4\n        with:\n          path: .\n          include-hidden-files: true\n',
      },
    ],
    good: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          persist-credentials: false\n      - run: make test\n',
      },
    ],
  },
});

/** Asked before what an upload takes along, which is seldom to be read. */
function uploads({ uses }: Step): boolean {
  return uses?.target.kind === 'repository' && uses.target.slug === 'actions/upload-artifact';
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
