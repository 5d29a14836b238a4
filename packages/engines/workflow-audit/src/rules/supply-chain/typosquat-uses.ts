// An owner that is one letter away from one that everybody uses, with a repository of the same name.

import { popularActions } from '../../facts/popular-names.js';
import { type AuditProblem, audit } from '../../rule.js';
import { isOneSlipAway } from '../../typo.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

const byRepository = new Map<string, string[]>();
for (const slug of popularActions) {
  const [owner = '', repository = ''] = slug.split('/');
  byRepository.set(repository, [...(byRepository.get(repository) ?? []), owner]);
}

export const typosquatUses = audit({
  id: 'typosquat-uses',
  severity: 'high',
  confidence: 'low',
  title: 'An action’s owner is a slip away from a well-known one',
  why: 'Anyone can register the misspelt owner and publish an action there that does what yours did, and more.',
  remedy: 'Correct the name, or say in a comment that the other repository is meant.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#typosquat-uses'],
  on: ['uses'],
  *check({ uses, owner: statement }): Generator<AuditProblem> {
    const { target } = uses;
    if (target.kind !== 'repository') return;
    const [owner = '', repository = ''] = target.slug.split('/');
    const known = byRepository.get(repository) ?? [];
    if (known.includes(owner)) return;
    const meant = known.find((candidate) => isOneSlipAway(owner, candidate));
    if (meant === undefined) return;
    yield {
      at: uses.scalar.at,
      statement: statement.map.at,
      message: `\`${target.owner}/${target.repository}\` is one slip away from \`${meant}/${repository}\``,
      fix: () => {
        const at = uses.scalar.verbatim;
        if (at === undefined || uses.scalar.alias !== undefined) return undefined;
        const start = at.start + uses.scalar.text.indexOf(target.owner);
        return {
          description: `Write \`${meant}\``,
          kind: 'suggested',
          edits: [{ start, end: start + target.owner.length, replacement: meant }],
        };
      },
    };
  },
  examples: {
    bad: [stepsExample(`- uses: action/setup-node@${commit} # v4.4.0`), stepsExample(`- uses: actoins/setup-node@${commit} # v4.4.0`)],
    good: [stepsExample(`- uses: actions/setup-node@${commit} # v4.4.0`), stepsExample(`- uses: example/setup-node@${commit} # v1.0.0`)],
  },
});
