// Actions for what the runner brings along.

import type { Confidence } from '@portcullis/core';
import { actionName } from '../../parts.js';
import type { Persona } from '../../rule.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

interface Instead {
  readonly use: string;
  /** Where the action does more than the command, as well. */
  readonly persona?: Persona;
  readonly confidence?: Confidence;
}

/** What each does with a token or the network, `gh`, `git`, `docker`, `jq` and `rustup` of the runner do without somebody else's code. */
const replaced: ReadonlyMap<string, Instead> = new Map<string, Instead>([
  ['softprops/action-gh-release', { use: 'gh release create' }],
  ['ncipollo/release-action', { use: 'gh release create' }],
  ['elgohr/github-release-action', { use: 'gh release create' }],
  ['svenstaro/upload-release-action', { use: 'gh release upload' }],
  ['dacbd/create-issue-action', { use: 'gh issue create' }],
  ['actions-ecosystem/action-add-labels', { use: 'gh issue edit --add-label' }],
  ['actions-ecosystem/action-remove-labels', { use: 'gh issue edit --remove-label' }],
  ['addnab/docker-run-action', { use: 'docker run' }],
  ['sergeysova/jq-action', { use: 'jq' }],
  ['dtolnay/rust-toolchain', { use: 'rustup toolchain install', persona: 'pedantic', confidence: 'medium' }],
  ['peter-evans/create-pull-request', { use: 'gh pr create', persona: 'pedantic', confidence: 'low' }],
  ['peter-evans/create-or-update-comment', { use: 'gh issue comment', persona: 'pedantic', confidence: 'low' }],
  ['stefanzweifel/git-auto-commit-action', { use: 'git commit', persona: 'pedantic', confidence: 'low' }],
  ['endbug/add-and-commit', { use: 'git commit', persona: 'pedantic', confidence: 'low' }],
]);

export const superfluousActions = audit({
  id: 'superfluous-actions',
  severity: 'low',
  confidence: 'high',
  title: 'An action does what the runner can do by itself',
  why: 'Each action is code of somebody else that runs with the job’s token, and here it saves one line of script.',
  remedy: 'Call the program that the runner has in a `run:` step.',
  controls: controls.supplyChain,
  risks: risks.thirdParty,
  references: ['https://docs.zizmor.sh/audits/#superfluous-actions'],
  on: ['action-step'],
  *check(step): Generator<AuditProblem> {
    const name = actionName(step);
    const instead = name === undefined ? undefined : replaced.get(name);
    if (instead === undefined || step.uses === undefined) return;
    const { use, persona, confidence } = instead;
    yield {
      at: step.uses.scalar.at,
      statement: step.map.at,
      message: `\`${use}\` in a script does what \`${name}\` does`,
      ...(persona === undefined ? {} : { persona }),
      ...(confidence === undefined ? {} : { confidence }),
    };
  },
  examples: {
    bad: [
      stepsExample(`- uses: softprops/action-gh-release@${commit} # v2.2.1`),
      stepsExample(`- uses: peter-evans/create-pull-request@${commit} # v7.0.6`),
    ],
    good: [stepsExample('- run: gh release create v1.0.0 --generate-notes')],
  },
});
