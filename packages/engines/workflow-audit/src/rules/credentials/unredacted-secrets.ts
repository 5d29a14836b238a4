// Parts of a secret, which the log does not hide.

import { allParts, type Expression } from '@portcullis/formats/expression';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { readsSecrets, secretAccesses } from './secrets.js';

export const unredactedSecrets = audit({
  id: 'unredacted-secrets',
  severity: 'medium',
  confidence: 'high',
  title: 'A part of a secret is used that the log does not hide',
  why: 'The runner hides the whole text of a secret; what is read out of it as JSON is another text, and shows wherever it is printed.',
  remedy: 'Store each value as a secret of its own.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: ['https://docs.zizmor.sh/audits/#unredacted-secrets'],
  on: ['expression'],
  only: readsSecrets,
  *check({ tree, scalar, span, owner }, context): Generator<AuditProblem> {
    if (tree.kind === 'mistake' || !readsSecret(tree)) return;
    yield {
      at: context.placeIn(scalar, span.start, span.end),
      ...(owner.kind === 'step' || owner.kind === 'job' ? { statement: owner.map.at } : {}),
      message: '`fromJSON` makes texts of a secret that are not hidden in the log',
    };
  },
  examples: {
    bad: [stepsExample('- run: ./deploy\n  env:\n    PASSWORD: ${{ fromJSON(secrets.DATABASE).password }}')],
    good: [
      stepsExample(
        '- run: ./deploy\n  env:\n    PASSWORD: ${{ secrets.DATABASE_PASSWORD }}\n    SIZE: ${{ fromJSON(vars.DATABASE).size }}',
        'environment: production',
      ),
    ],
  },
});

function readsSecret(tree: Expression): boolean {
  for (const node of allParts(tree))
    if (node.kind === 'call' && node.name.toLowerCase() === 'fromjson')
      if (node.arguments.some((argument) => secretAccesses(argument).some(({ kind }) => kind !== 'all'))) return true;
  return false;
}
