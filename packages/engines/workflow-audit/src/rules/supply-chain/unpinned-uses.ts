// An action or reusable workflow by a name that others can move.

import { isCommitRef, type RepositoryUse, refSpan, type Uses } from '@portcullis/formats/workflow';
import type { FixDraft, SourceFile } from '@portcullis/lint';
import type { AuditSettings } from '../../config/settings.js';
import { lineEndAt } from '../../edits.js';
import { pinOf } from '../../facts/pins.js';
import { lower, stakeIn } from '../../graph/stake.js';
import { lockedUse } from '../../locked.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const unpinnedUses = audit({
  id: 'unpinned-uses',
  severity: 'high',
  confidence: 'high',
  title: 'An action is named by something that others can move',
  why: 'Whoever can push to its repository, or steals a token that can, decides what runs here with this job’s token and secrets.',
  remedy: 'Pin the action to a whole commit id, with the version as comment behind it, and let a bot update both.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: [
    'https://docs.zizmor.sh/audits/#unpinned-uses',
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
  ],
  on: ['uses'],
  *check({ uses, owner }, context): Generator<AuditProblem> {
    const { file, settings } = context;
    const { target } = uses;
    if (target.kind !== 'repository') return;
    const policy = settings.pinning(target);
    if (policy === 'any' || (target.ref !== undefined && isCommitRef(target.ref))) return;
    if (policy === 'ref-pin' && target.ref !== undefined) return;
    if (lockedUse(uses, context) === 'locked') return;
    const shown = uses.text.slice(0, 200);
    if (isNamedByTag(target)) {
      yield {
        at: uses.scalar.at,
        statement: owner.map.at,
        message: `\`${shown}\` can be moved, and must be named so: its provenance holds only for a release’s tag`,
        severity: 'low',
        persona: 'pedantic',
      };
      return;
    }
    const { severity, possessions } = stakeIn(owner, context.repository);
    const moves = possessions === '' ? '' : `; whoever moves it runs code in this job${possessions}`;
    yield {
      at: uses.scalar.at,
      statement: owner.map.at,
      message:
        target.ref === undefined
          ? `\`${shown}\` names no commit, tag or branch at all`
          : `\`${shown}\` is not pinned to a commit, which the policy asks for${moves}`,
      severity: isOwn(target, settings) ? 'low' : isNear(target, settings) ? lower(severity) : severity,
      fix: () => pinned(uses, file),
    };
  },
  examples: {
    bad: [
      { text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v4\n' },
      { text: 'on: push\njobs:\n  test:\n    uses: example/workflows/.github/workflows/test.yml@main\n' },
    ],
    good: [
      {
        text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0\n',
      },
    ],
  },
});

/** Whoever moves their tags runs the runner as well. */
const platformOwners: ReadonlySet<string> = new Set(['actions', 'github']);

/** Another ref of this very repository is moved by those who may push here. */
function isOwn({ slug }: RepositoryUse, { repository }: AuditSettings): boolean {
  return slug === repository;
}

/** Of whoever owns this repository, or the machine that it runs on. */
function isNear({ owner }: RepositoryUse, { repository }: AuditSettings): boolean {
  const name = owner.toLowerCase();
  return platformOwners.has(name) || (repository !== undefined && name === repository.split('/', 1)[0]);
}

/**
 * The builders of SLSA read the tag that they were called by, and refuse a commit; a branch or a shortened version they refuse as well.
 * Source: https://github.com/slsa-framework/slsa-github-generator, "Referencing SLSA builders and generators"; read 2026-11.
 */
function isNamedByTag({ slug, path, ref }: RepositoryUse): boolean {
  return slug === 'slsa-framework/slsa-github-generator' && path.startsWith('.github/workflows/') && /^v\d+\.\d+\.\d+$/.test(ref ?? '');
}

/** The commit that the ref stood for when the table of releases was written, with its version behind it; a person looks at it once. */
function pinned(uses: Uses, file: SourceFile): FixDraft | undefined {
  const { scalar, target } = uses;
  const at = refSpan(uses);
  const pin = target.kind === 'repository' ? pinOf(target) : undefined;
  if (at === undefined || pin === undefined || scalar.alias !== undefined) return undefined;
  const end = lineEndAt(file, scalar.at.end);
  // A comment that is there says something already, and in braces more may follow.
  const rest = file.text.slice(at.end, end);
  if (!/^["']?\s*$/.test(rest)) return undefined;
  // One edit to the end of the line: what another audit adds there stays behind it.
  const edits = [{ start: at.start, end, replacement: `${pin.commit}${rest} # ${pin.tag}` }];
  return { description: `Pin to the commit of ${pin.tag}`, kind: 'suggested', edits };
}
