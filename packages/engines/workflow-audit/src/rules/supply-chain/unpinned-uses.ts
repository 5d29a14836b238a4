// An action or reusable workflow by a name that others can move.

import { isCommitRef } from '@portcullis/formats/workflow';
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
  *check({ uses, owner }, { settings }): Generator<AuditProblem> {
    const { target } = uses;
    if (target.kind !== 'repository') return;
    const policy = settings.pinning(target);
    if (policy === 'any' || (target.ref !== undefined && isCommitRef(target.ref))) return;
    if (policy === 'ref-pin' && target.ref !== undefined) return;
    const shown = uses.text.slice(0, 200);
    yield {
      at: uses.scalar.at,
      statement: owner.map.at,
      message:
        target.ref === undefined
          ? `\`${shown}\` names no commit, tag or branch at all`
          : `\`${shown}\` is not pinned to a commit, which the policy asks for`,
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
