// A checkout that leaves the job's token in the checkout.

import type { Step, Uses } from '@portcullis/formats/workflow';
import { fix, replace, type Span } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js'; // at first use
import { actionFace } from '../../facts/actions.js'; // at first use
import { versionIn } from '../../facts/version.js';
import { rightsOf } from '../../graph/rights.js'; // at first use
import { runsOf } from '../../graph/runs.js'; // at first use
import { actionName, inputOf, inputText, placeOfPair } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { filePath } from '../../taint/parts.js';
import { takesAlong, uploadedPaths } from '../../taint/uploads.js';
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
    const outside = isSince6(uses, context);
    const upload = outside ? undefined : uploadOfConfig(step, context);
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

function isSince6(uses: Uses, { file }: AuditContext): boolean {
  return (versionOf(uses, file)?.[0] ?? 0) >= 6;
}

/** By the tag, or by the comment behind a commit. */
function versionOf(uses: Uses, file: AuditContext['file']): readonly number[] | undefined {
  const ref = uses.target.kind === 'repository' ? (uses.target.ref ?? '') : '';
  return versionIn(ref) ?? versionIn(usesComment(uses, file) ?? '');
}

/** Place of the `path` with which a later step of the job uploads the checkout's `.git/config`. */
function uploadOfConfig(step: Step, context: AuditContext): Span | undefined {
  const folder = filePath(inputText(step, 'path') ?? '');
  const config = folder === '' ? '.git/config' : `${folder}/.git/config`;
  const steps = step.owner.steps;
  for (const later of steps.slice(steps.indexOf(step) + 1)) {
    if (actionName(later) !== 'actions/upload-artifact' || !takesHidden(later, context)) continue;
    const path = inputOf(later, 'path');
    if (path !== undefined && takesAlong(uploadedPaths(later), config)) return placeOfPair(path);
  }
  return undefined;
}

/** actions/upload-artifact leaves out what is hidden since v4.4, unless it is told to take it; v3 no longer runs. */
function takesHidden(upload: Step, { file }: AuditContext): boolean {
  const setting = inputText(upload, 'include-hidden-files');
  if (setting !== undefined) return setting.trim().toLowerCase() === 'true';
  const version = upload.uses === undefined ? undefined : versionOf(upload.uses, file);
  return version?.[0] === 4 && version[1] !== undefined && version[1] < 4;
}

/** A token that may write, or one that outlives the job, in what others download. */
function leaked(step: Step, upload: Span, { repository }: AuditContext): Partial<AuditProblem> {
  const outlives = /\bsecrets\s*\.(?!\s*github_token\b)/i.test(inputText(step, 'token') ?? '');
  const writes = runsOf(repository).jobs.some((run) => run.job === step.owner && rightsOf(run).token === 'write');
  return {
    confidence: 'high',
    ...(outlives || writes ? { severity: 'high' as const } : {}),
    related: [{ at: upload, message: 'the artifact takes `.git/config` along' }],
  };
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
