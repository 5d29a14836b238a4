// Every audit, by the page of documentation it stands on.
//
// To add one: a file `rules/<family>/<id>.ts` that exports `audit({ … })` (see credentials/artipacked.ts), and one line in that family's
// index.ts. `on` says which parts it is called with (rule.ts, `Parts`); `context` gives the file, the settings, the other files of the
// repository, and the place of any range of a scalar's text. Yield problems with `at` (an offset span of the file: what zizmor would
// point at), `statement` (the step or job: comments inside it speak of the finding), a message without full stop, and where an edit is
// certain a `fix` (edits.ts helps). `persona` on rule or problem: `pedantic` and `auditor` findings come only when asked for.
// `npm run -s test:unit -- packages/engines/workflow-audit` holds every bad example against its rule and every good one against all rules.

import { onlineRules } from '../online/audits.js';
import type { AuditRule } from '../rule.js';
import { correctnessRules } from './correctness/index.js';
import { credentialRules } from './credentials/index.js';
import { injectionRules } from './injection/index.js';
import { operationRules } from './operations/index.js';
import { permissionRules } from './permissions/index.js';
import { platformRules } from './platform/index.js';
import { supplyChainRules } from './supply-chain/index.js';
import { syntaxRules } from './syntax/index.js';
import { triggerRules } from './triggers/index.js';

const families: Readonly<Record<string, readonly AuditRule[]>> = {
  injection: injectionRules,
  triggers: triggerRules,
  'supply-chain': supplyChainRules,
  credentials: credentialRules,
  permissions: permissionRules,
  operations: operationRules,
  platform: platformRules,
  syntax: syntaxRules,
  correctness: correctnessRules,
};

const all: readonly AuditRule[] = Object.values(families).flat();

export function auditRules(): readonly AuditRule[] {
  return all;
}

/** The page on which a rule is documented. */
export function familyOf(ruleId: string): string | undefined {
  if (onlineRules.some(({ id }) => id === ruleId)) return 'supply-chain';
  return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
}
