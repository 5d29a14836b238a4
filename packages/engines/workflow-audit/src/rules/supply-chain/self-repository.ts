// Actions of this repository by their path in the workspace, where whatever was checked out last lies.

import type { Uses } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { callExample, commit, stepsExample } from '../example.js';

export const selfRepository = audit({
  id: 'self-repository',
  severity: 'low',
  confidence: 'high',
  title: 'A local action or workflow is named by a path',
  why: 'For a step that path leads to what was checked out last: another branch, a pull request’s head, a file that a step wrote.',
  remedy: 'Name it with `$/`, which is this repository at the commit of the workflow that says so.',
  controls: controls.supplyChain,
  risks: risks.flow,
  references: ['https://docs.zizmor.sh/audits/#self-repository'],
  on: ['uses'],
  *check({ uses, owner }): Generator<AuditProblem> {
    if (uses.target.kind !== 'local' || uses.target.self) return;
    const named = uses.text.slice(0, 200);
    yield {
      at: uses.scalar.at,
      statement: owner.map.at,
      message:
        owner.kind === 'job'
          ? `\`${named}\` is the older form of \`$/\`, which means this commit for jobs and steps alike`
          : `\`${named}\` is whatever lies in the workspace, \`$/\` is this commit’s`,
      fix: () => bySelf(uses),
    };
  },
  examples: {
    bad: [stepsExample('- uses: ./.github/actions/setup'), callExample('uses: ./.github/workflows/build.yml')],
    good: [stepsExample(`- uses: example/setup@${commit} # v1.0.0`)],
  },
});

/** A person decides: a checkout of another commit may have been meant. */
function bySelf({ scalar }: Uses): FixDraft | undefined {
  const at = scalar.verbatim;
  if (at === undefined || scalar.alias !== undefined || !/^\s*\.\/(?!.*\.\.)/.test(scalar.text)) return undefined;
  const start = at.start + scalar.text.indexOf('.');
  return { description: 'Name it by `$/`', kind: 'suggested', edits: [{ start, end: start + 1, replacement: '$' }] };
}
