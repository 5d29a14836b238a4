// All secrets where one is meant.

import { allParts, type Expression } from '@portcullis/formats/expression';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { readsSecrets, secretAccesses } from './secrets.js';

export const overprovisionedSecrets = audit({
  id: 'overprovisioned-secrets',
  aliases: ['job_all_secrets'],
  severity: 'medium',
  confidence: 'high',
  title: 'All secrets of the repository go to one place',
  why: 'Every secret, those of other jobs and those to come included, lies in the memory of a runner that needs one of them.',
  remedy: 'Name each secret that is needed: `${{ secrets.NAME }}`.',
  controls: controls.leastPrivilege,
  risks: risks.credentials,
  references: ['https://docs.zizmor.sh/audits/#overprovisioned-secrets'],
  on: ['expression'],
  only: readsSecrets,
  *check(site, context): Generator<AuditProblem> {
    const { tree, scalar, span, owner } = site;
    if (tree.kind === 'mistake') return;
    const computed = secretAccesses(tree).some(({ kind }) => kind === 'computed');
    if (!computed && !handsOverAll(tree)) return;
    yield {
      at: context.placeIn(scalar, span.start, span.end),
      ...(owner.kind === 'step' || owner.kind === 'job' ? { statement: owner.map.at } : {}),
      message: computed
        ? 'Which secret this is becomes known only when the job runs, so that the runner gets all of them'
        : 'This hands over every secret of the repository',
    };
  },
  examples: {
    bad: [
      stepsExample('- run: ./deploy\n  env:\n    ALL: ${{ toJSON(secrets) }}'),
      stepsExample("- run: ./deploy\n  env:\n    KEY: ${{ secrets[format('KEY_{0}', github.ref_name)] }}"),
    ],
    good: [
      stepsExample("- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}\n    OTHER: ${{ secrets['OTHER'] }}", 'environment: production'),
    ],
  },
});

/** The context itself as an argument, or as the value. */
function handsOverAll(tree: Expression): boolean {
  if (secretAccesses(tree).every(({ kind }) => kind !== 'all')) return false;
  for (const node of allParts(tree))
    if (
      node.kind === 'call' &&
      node.arguments.some((argument) => secretAccesses(argument).some(({ kind, node: own }) => kind === 'all' && own === argument))
    )
      return true;
  return false;
}
