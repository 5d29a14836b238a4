// Tokens of GitHub Apps that are asked for with more than the job needs.

import type { Step } from '@portcullis/formats/workflow';
import { removeKey } from '../../edits.js';
import { actionName, entryOf, inputOf, isExpression, isTrue, placeOfPair } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

const app = (more: string): string =>
  `- uses: actions/create-github-app-token@${commit} # v2.0.6\n  with:\n    app-id: \${{ vars.APP_ID }}\n    private-key: \${{ secrets.APP_KEY }}${more}`;

export const githubApp = audit({
  id: 'github-app',
  severity: 'high',
  confidence: 'high',
  title: 'A token of a GitHub App has more than the job needs',
  why: 'Whatever runs in the job can do all that the token may, with the rights that only other uses of the app need among it.',
  remedy: 'Name `repositories` and the `permission-…` inputs that are needed, and let the token be revoked.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: ['https://docs.zizmor.sh/audits/#github-app', 'https://github.com/actions/create-github-app-token#inputs'],
  on: ['action-step'],
  *check(step, context): Generator<AuditProblem> {
    const name = actionName(step);
    if (name === 'actions/create-github-app-token') yield* official(step, context.file);
    else if (name === 'tibdex/github-app-token' && inputOf(step, 'permissions') === undefined && step.uses !== undefined)
      yield {
        at: step.uses.scalar.at,
        statement: step.map.at,
        message: 'The token has every right of the app in every repository of the installation, since `permissions` is not given',
      };
  },
  examples: {
    bad: [
      { ...stepsExample(app('')) },
      stepsExample(app('\n    owner: example\n    permission-contents: read')),
      stepsExample(app('\n    permission-contents: read\n    skip-token-revoke: true')),
    ],
    good: [stepsExample(app('\n    owner: example\n    repositories: one\n    permission-contents: read'), 'environment: release')],
  },
});

function* official(step: Step, file: Parameters<typeof removeKey>[0]): Generator<AuditProblem> {
  if (step.uses === undefined) return;
  const statement = step.map.at;
  const owner = inputOf(step, 'owner');
  const all = owner !== undefined && inputOf(step, 'repositories') === undefined;
  if (all) yield { at: placeOfPair(owner), statement, message: 'The token reaches every repository of the owner’s installation' };
  const revoke = inputOf(step, 'skip-token-revoke');
  const text = revoke?.scalar?.text;
  const stays = revoke !== undefined && (isTrue(text) || isExpression(text));
  if (!step.with.some(({ name }) => /^permission-/i.test(name)))
    yield {
      at: step.uses.scalar.at,
      statement,
      // Without `owner` it is a token of this repository alone, and it ends with the job.
      ...(all || stays ? {} : { severity: 'medium' as const }),
      message: 'The token has every right of the app, since no `permission-…` is given',
    };
  if (!stays) return;
  yield {
    at: placeOfPair(revoke),
    statement,
    ...(isExpression(text) ? { confidence: 'low' as const } : {}),
    message: isExpression(text) ? 'An expression decides whether the token outlives the job' : 'The token outlives the job',
    fix: () => {
      const inputs = entryOf(step.map, 'with')?.value;
      const edits = inputs?.kind !== 'map' || isExpression(text) ? undefined : removeKey(file, inputs, revoke.name);
      return edits === undefined ? undefined : { description: 'Let the token be revoked', kind: 'suggested', edits };
    },
  };
}
