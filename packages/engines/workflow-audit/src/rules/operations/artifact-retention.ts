// Artifacts whose life nobody decided.

import type { Step } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js';
import { actionFace } from '../../facts/actions.js';
import { actionName, inputOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

/** What GitHub does where nothing is said. */
const usual = 90;

export const artifactRetention = audit({
  id: 'artifact-retention',
  severity: 'low',
  confidence: 'high',
  persona: 'pedantic',
  title: 'Nobody decided how long an artifact is kept',
  why: 'Evidence of a release may be gone when it is asked for, and what should not lie around does, as a setting of the repository has it.',
  remedy: 'Say `retention-days`: long for evidence, short for what only the next job needs.',
  controls: controls.audit,
  risks: risks.visibility,
  references: ['https://github.com/actions/upload-artifact#retention-period'],
  on: ['action-step'],
  *check(step, context): Generator<AuditProblem> {
    if (actionName(step) !== 'actions/upload-artifact' || inputOf(step, 'retention-days') !== undefined || step.uses === undefined) return;
    yield {
      at: step.uses.scalar.at,
      statement: step.map.at,
      message: 'The artifact is kept as long as the repository’s setting says',
      fix: () => kept(step, context),
    };
  },
  examples: {
    bad: [stepsExample(`- uses: actions/upload-artifact@${commit} # v4.6.2\n  with:\n    path: dist`)],
    good: [stepsExample(`- uses: actions/upload-artifact@${commit} # v4.6.2\n  with:\n    path: dist\n    retention-days: 7`)],
  },
});

/** The first releases knew no such input. */
function kept(step: Step, { file }: AuditContext): FixDraft | undefined {
  const target = step.uses?.target;
  if (target?.kind === 'repository' && actionFace(target)?.inputs.has('retention-days') === false) return undefined;
  const edits = addEntries(file, step.map, 'with', [['retention-days', String(usual)]], { after: 'uses' });
  return edits === undefined ? undefined : { description: `Keep it ${usual} days`, kind: 'suggested', edits };
}
