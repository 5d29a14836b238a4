// An action at a version that an advisory is about. Offline: the table holds the advisories that could be looked up, and no other.

import type { AuditContext } from '../../context.js';
import { advisoriesOf, maliciousCommit } from '../../facts/advisories.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { UseSite } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { usesComment } from '../correctness/uses-comment.js';
import { stepsExample } from '../example.js';

export const knownVulnerableActions = audit({
  id: 'known-vulnerable-actions',
  severity: 'high',
  confidence: 'high',
  title: 'An action at a version with a known vulnerability',
  why: 'What the advisory describes can be done to this job, with its token and its secrets.',
  remedy: 'Use the version that the advisory names as fixed, pinned to its commit.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://github.com/advisories?query=ecosystem%3Aactions', 'https://docs.zizmor.sh/audits/#known-vulnerable-actions'],
  on: ['uses'],
  check: (site, context) => ofUse(site, context),
  examples: {
    bad: [
      stepsExample('- uses: tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67 # v45'),
      stepsExample('- uses: tj-actions/branch-names@8edcb1bdb4e267140fa742c62e395cd74f332709 # v8.2.1'),
      stepsExample('- uses: aquasecurity/setup-trivy@8edcb1bdb4e267140fa742c62e395cd74f332709 # v0.2.4'),
    ],
    good: [stepsExample('- uses: tj-actions/branch-names@8edcb1bdb4e267140fa742c62e395cd74f332709 # v9.0.2')],
  },
});

function* ofUse({ owner, uses }: UseSite, { file }: AuditContext): Generator<AuditProblem> {
  const { target } = uses;
  if (target.kind !== 'repository') return;
  const place = { at: uses.scalar.at, statement: owner.map.at };
  const planted = target.ref === undefined ? undefined : maliciousCommit(target.ref);
  if (planted !== undefined) {
    yield { ...place, message: `This commit is an attacker's, see ${planted}; what it could read is stolen`, severity: 'critical' };
    return;
  }
  for (const { about, fixed, id, severity } of advisoriesOf(target, usesComment(uses, file)))
    yield { ...place, severity, message: `${id}: ${about}; fixed in ${fixed.join('.')}` };
}
