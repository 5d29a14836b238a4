// Actions and hooks whose owners have given them up.

import { archivedActions } from '../../facts/archived.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';
import { slugOfAddress } from './forbidden-uses.js';

export const archivedUses = audit({
  id: 'archived-uses',
  severity: 'medium',
  confidence: 'high',
  title: 'An action that nobody maintains',
  why: 'Nobody closes holes in it any more, nor moves it to a runtime that still gets mended.',
  remedy: 'Use what took its place, or do it in a script.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#archived-uses'],
  on: ['uses', 'pre-commit'],
  *check(part): Generator<AuditProblem> {
    if ('repositories' in part) {
      for (const { repo, map } of part.repositories) {
        const slug = repo === undefined ? undefined : slugOfAddress(repo.text)?.slug;
        if (repo !== undefined && slug !== undefined && archivedActions.has(slug))
          yield { at: repo.at, statement: map.at, message: said(slug) };
      }
      return;
    }
    const { uses, owner } = part;
    if (uses.target.kind !== 'repository' || !archivedActions.has(uses.target.slug)) return;
    yield { at: uses.scalar.at, statement: owner.map.at, message: said(uses.target.slug) };
  },
  examples: {
    bad: [
      stepsExample(`- uses: actions/create-release@${commit} # v1.1.4`),
      {
        path: '.pre-commit-config.yaml',
        text: 'repos:\n  - repo: https://github.com/pre-commit/mirrors-autopep8\n    rev: v2.0.4\n    hooks:\n      - id: autopep8\n',
      },
    ],
    good: [stepsExample('- run: gh release create v1.0.0 --generate-notes')],
  },
});

function said(slug: string): string {
  const instead = archivedActions.get(slug);
  return `\`${slug}\` is given up by its owner${instead === undefined ? '' : `; in its place there is ${instead}`}`;
}
