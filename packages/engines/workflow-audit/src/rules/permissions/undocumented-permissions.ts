// Rights without a word on what they are for.

import type { PermissionScope } from '@portcullis/formats/workflow';
import { placeOfEntry } from '../../context.js';
import { lineEndAt } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

export const undocumentedPermissions = audit({
  id: 'undocumented-permissions',
  severity: 'low',
  confidence: 'high',
  persona: 'pedantic',
  title: 'A right is given without saying what for',
  why: 'Nobody dares to take away a right whose purpose is not written down, so that tokens only ever grow.',
  remedy: 'Say behind the right, on the same line, which step needs it.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: ['https://docs.zizmor.sh/audits/#undocumented-permissions'],
  on: ['workflow', 'job'],
  *check({ permissions }, { file }): Generator<AuditProblem> {
    if (permissions?.kind !== 'scopes') return;
    for (const scope of permissions.scopes) {
      // Everybody knows what a checkout is, and nothing is no right.
      if ((scope.name === 'contents' && scope.access === 'read') || scope.access === 'none') continue;
      if (hasComment(file.text, scope, lineEndAt(file, scope.value.at.end))) continue;
      yield {
        at: placeOfEntry(scope.key, scope.value),
        statement: placeOfEntry(permissions.key, permissions.value),
        message: `No comment says what \`${scope.name}: ${scope.access ?? '…'}\` is for`,
      };
    }
  },
  examples: {
    bad: [workflowExample({ job: 'permissions:\n  issues: write' })],
    good: [
      workflowExample({
        job: 'permissions:\n  contents: read\n  issues: write # to label them',
        steps: '- run: gh issue edit 1 --add-label new\n  env:\n    GH_TOKEN: ${{ github.token }}',
      }),
    ],
  },
});

function hasComment(text: string, { value }: PermissionScope, end: number): boolean {
  const comment = text.slice(value.at.end, end).indexOf(' #');
  return comment >= 0 && /[\p{L}\p{N}]/u.test(text.slice(value.at.end + comment + 2, end));
}
