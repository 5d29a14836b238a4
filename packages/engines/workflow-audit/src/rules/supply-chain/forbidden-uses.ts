// Actions that the policy says no to.

import type { RepositoryUse } from '@portcullis/formats/workflow';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

export const forbiddenUses = audit({
  id: 'forbidden-uses',
  severity: 'high',
  confidence: 'high',
  title: 'An action is not among those that the policy lets run',
  why: 'The policy says whose code may run with your tokens, and this owner is not one of them.',
  remedy: 'Use an action that is allowed, or have the policy changed.',
  controls: controls.change,
  risks: risks.thirdParty,
  references: ['https://docs.zizmor.sh/audits/#forbidden-uses'],
  on: ['uses', 'pre-commit'],
  *check(part, { settings }): Generator<AuditProblem> {
    if ('repositories' in part) {
      for (const { repo, map } of part.repositories) {
        const slug = repo === undefined ? undefined : slugOfAddress(repo.text);
        if (repo !== undefined && slug !== undefined && settings.forbids(slug))
          yield { at: repo.at, statement: map.at, refusal: true, message: `The policy does not let hooks of \`${slug.slug}\` run` };
      }
      return;
    }
    const { uses, owner } = part;
    if (uses.target.kind !== 'repository' || !settings.forbids(uses.target)) return;
    yield { at: uses.scalar.at, statement: owner.map.at, refusal: true, message: `The policy does not let \`${uses.target.slug}\` run` };
  },
  examples: {
    bad: [{ ...stepsExample(`- uses: forbidden/example@${commit} # v1.0.0`), options: { 'forbid-actions': ['forbidden/*'] } }],
    good: [stepsExample(`- uses: allowed/example@${commit} # v1.0.0`)],
  },
});

/** `https://github.com/owner/name`, `git@github.com:owner/name`. */
export function slugOfAddress(text: string): RepositoryUse | undefined {
  const [, owner, name] =
    /^(?:[a-z]{3,5}:\/\/|git@)?github\.com[/:]([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(text.trim()) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return { kind: 'repository', owner, repository: name, slug: `${owner}/${name}`.toLowerCase(), path: '', ref: undefined };
}
