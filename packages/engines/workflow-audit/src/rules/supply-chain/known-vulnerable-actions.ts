// Actions in a version of which an advisory is published.

import { isCommitRef, type Job, type RepositoryUse, refSpan, type Step, type Uses } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import { type Advisory, advisoriesFor, type InputCondition } from '../../facts/advisories.js';
import { versionIn } from '../../facts/version.js';
import { lower } from '../../graph/stake.js';
import { inputOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { usesComment } from '../../uses-comment.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

export const knownVulnerableActions = audit({
  id: 'known-vulnerable-actions',
  aliases: ['known_vulnerability_in_build_component', 'known-vulnerable-component'],
  severity: 'high',
  confidence: 'high',
  title: 'An action has a hole that is published',
  why: 'How it is used against whoever runs it can be read by anyone.',
  remedy: 'Use the first version without it, or a later one.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#known-vulnerable-actions', 'https://github.com/advisories?query=ecosystem%3Aactions'],
  on: ['uses'],
  *check({ uses, owner }, { file, settings }): Generator<AuditProblem> {
    const { target } = uses;
    if (target.kind !== 'repository' || target.ref === undefined) return;
    const pinned = isCommitRef(target.ref);
    const version = versionIn(pinned ? (usesComment(uses, file) ?? '') : target.ref);
    const all = advisoriesFor(target.slug, { version, commit: pinned ? target.ref : undefined });
    const found = all.filter(({ id }) => !settings.allowedAdvisories.has(id.toLowerCase()));
    const newest = newestFix(found);
    for (const advisory of found)
      yield {
        at: uses.scalar.at,
        statement: owner.map.at,
        severity: advisory.by === undefined || harms(advisory.by, target.slug, owner) ? advisory.severity : lower(advisory.severity),
        ...(pinned ? { confidence: 'medium' as const } : {}),
        message: `\`${target.slug}\` ${advisory.what}: ${advisory.id}, mended in ${advisory.mended.join('.')}`,
        fix: () => (newest === undefined ? undefined : mended(uses, target, newest)),
        properties: { advisory: advisory.id },
      };
  },
  examples: {
    bad: [
      stepsExample('- uses: tj-actions/changed-files@v40'),
      stepsExample('- uses: actions/download-artifact@v4.1.1'),
      stepsExample(`- uses: rlespinasse/github-slug-action@${commit} # v4.3.0`),
      stepsExample('- uses: tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67'),
    ],
    good: [
      stepsExample(`- uses: tj-actions/changed-files@${commit} # v46.0.1`),
      stepsExample(`- uses: rlespinasse/github-slug-action@${commit} # v4.4.1`),
      stepsExample(`- uses: aquasecurity/trivy-action@${commit} # v0.28.0\n  with:\n    scan-type: fs`),
    ],
  },
});

/** Whether a step of the same job is told so: what one step of the action is told holds for its others. */
function harms({ input, harms: by }: InputCondition, slug: string, owner: Step | Job): boolean {
  const around = owner.kind === 'step' ? owner.owner : owner;
  return around.steps.some(
    (step) => step.uses?.target.kind === 'repository' && step.uses.target.slug === slug && by(inputOf(step, input)?.scalar?.text),
  );
}

function newestFix(found: readonly Advisory[]): string | undefined {
  const fixes = found.flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
  return fixes.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0))[0]?.join('.');
}

/** By tag only: which commit a version is, is for the pin to find out. */
function mended(uses: Uses, { ref = '' }: RepositoryUse, version: string): FixDraft | undefined {
  const at = refSpan(uses);
  if (at === undefined || isCommitRef(ref) || uses.scalar.alias !== undefined || !/^v?\d/.test(ref)) return undefined;
  const name = `${ref.startsWith('v') ? 'v' : ''}${version}`;
  return { description: `Use ${name}`, kind: 'suggested', edits: [{ ...at, replacement: name }] };
}
